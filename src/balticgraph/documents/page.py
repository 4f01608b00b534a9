"""A saved web page as a text layer: what its mark-up says of it as front matter, then the blocks of its main text, a blank line between.

Where the main text stands is judged by trafilatura (https://trafilatura.readthedocs.io); the blocks themselves come from the page, so that
lists of names, tables, credits, dates and contacts beside it are kept. Menus, banners, sidebars and share buttons are left out.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import cast

import trafilatura
from lxml import etree, html

from balticgraph.documents.blocks import Block, blocks_of
from balticgraph.documents.dates import iso
from balticgraph.documents.layer import Piece, Shape, pieces
from balticgraph.documents.lexicon import Words, bare
from balticgraph.documents.lines import line_of
from balticgraph.documents.senses import Sense, reading_of
from balticgraph.errors import ReadError

_LOOKS = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_SAVED = re.compile(r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://\S+)", re.IGNORECASE)
_SHARE, _LINKED, _REACH, _LEAF = 0.9, 0.6, 12, 40
_BESIDE = frozenset({Sense.CREDIT, Sense.DATELINE, Sense.UPDATED, Sense.CONTACT, Sense.SIGNOFF})
_META = {
    "url": ("og:url",),
    "title": ("og:title", "twitter:title", "dc.title", "citation_title"),
    "publisher": ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher"),
    "published": ("article:published_time", "datepublished", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "date", "publishdate"),
    "updated": ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified", "dc.date.modified"),
}
_LINKED_DATA = {"published": "datePublished", "updated": "dateModified", "title": "headline"}


@dataclass(frozen=True, slots=True)
class Page:
    """The text layer of a page, and the stretches of it of which the mark-up tells the shape: heading, list item, caption."""

    text: str
    shapes: tuple[tuple[int, int, Shape], ...]

    def pieces(self, begin: int) -> tuple[Piece, ...]:
        """The pieces of the text from `begin` on, in the shapes of the mark-up."""
        found = []
        shapes = iter((*self.shapes, (len(self.text), len(self.text), Shape.PLAIN)))
        start, end, shape = next(shapes)
        for piece in pieces(self.text, begin):
            while end < piece.end and end < len(self.text):
                start, end, shape = next(shapes)
            found.append(replace(piece, shape=shape) if start <= piece.start < end else piece)
        return tuple(found)


def is_page(text: str, media_type: str | None) -> bool:
    """Whether a text is a web page: by its kind, or because it begins as one.

    >>> is_page("<!DOCTYPE html><p>Tere", None), is_page("A <b>bold</b> plan", "text/plain")
    (True, False)
    """
    return media_type in {"text/html", "application/xhtml+xml"} or _LOOKS.match(text) is not None


def read_page(source: str, name: str) -> Page:
    """The text layer of a saved page; raises `ReadError` where no text can be found in it.

    >>> read_page("<html lang=et><title>Tere</title><nav>Avaleht</nav><p>Riigikogu kogunes täna.</p>", "a").text
    '---\\ntitle: Tere\\nlanguage: et\\n---\\n\\nRiigikogu kogunes täna.'
    """
    tree = _tree(source, name)
    kept = list(_kept(tree, _main_lines(source)))
    if not kept:
        raise ReadError(f"{name} is a web page without text; save it once it has loaded, or copy its text into a file")
    parts = [_front(tree, source)]
    shapes = []
    at = len(parts[0])
    for block in kept:
        parts.append(block.text)
        if block.shape is not Shape.PLAIN:
            shapes.append((at, at + len(block.text), block.shape))
        at += len(block.text) + len("\n\n")
    return Page(parts[0] + "\n\n".join(parts[1:]), tuple(shapes))


def _tree(source: str, name: str) -> html.HtmlElement:
    try:
        return html.document_fromstring(source.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8", remove_comments=False))
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise ReadError(f"{name} is a web page without text; save it once it has loaded, or copy its text into a file") from error


def _main_lines(source: str) -> frozenset[Words]:
    """The lines of the main text as trafilatura finds it, as folded words."""
    found = trafilatura.extract(
        re.sub(r"^\s*<\?xml[^>]*>", "", source), favor_recall=True, include_comments=False, include_tables=True, include_formatting=False
    )
    return frozenset(_lines_of(found or ""))


def _kept(tree: html.HtmlElement, main: frozenset[Words]) -> Iterator[Block]:
    """The blocks of the part of the page that holds its main text, and credits, dates and contacts right beside it."""
    blocks = [block for block in blocks_of(tree, _never_skipped(tree, main)) if block.text and not block.skipped]
    in_main = [_lines_of(block.text) & main != set() for block in blocks]
    inside = _container([block for block, is_main in zip(blocks, in_main, strict=True) if is_main])
    within = [n for n, block in enumerate(blocks) if block.path[: len(inside)] == inside] or [0, len(blocks) - 1]
    heading = _heading(blocks, within, tree)
    announced = False
    for at, block in enumerate(blocks):
        if within[0] <= at <= within[-1]:
            links = block.linked > _LINKED * len(block.text)
            announced = block.text.endswith(":") or (announced and block.shape is Shape.ITEM)
            above = heading is not None and at < heading
            if at == heading or announced or not links or (in_main[at] and not above):
                yield block
        elif at == heading or (min(within[0], heading or 0) <= at <= within[-1] + _REACH and _tells_of_page(blocks, at)):
            yield block


def _heading(blocks: Sequence[Block], within: Sequence[int], tree: html.HtmlElement) -> int | None:
    """The heading of the release: the one that the page's title repeats, else the first of first rank, else of the main part."""
    title = " ".join(bare(_said(tree).get("title", "") + " " + _text_of(tree, "title")))
    headings = [n for n, block in enumerate(blocks) if block.shape is Shape.HEADING]
    repeated = [n for n in headings if len(words := bare(blocks[n].text)) > 1 and " ".join(words) in title]
    first = [n for n in headings if blocks[n].rank == 1] or [n for n in headings if within[0] <= n <= within[-1]]
    found = next(iter(repeated or first), None)
    for at in headings:
        if at != found:
            blocks[at].shape = Shape.PLAIN
    return found


def _tells_of_page(blocks: Sequence[Block], at: int) -> bool:
    """Whether a block beside the main text is a credit, a date or a contact, or the name next to one of these."""
    sense = _sense(blocks[at].text)
    if sense is Sense.NAME:
        return any(_sense(block.text) in {Sense.CONTACT, Sense.SIGNOFF} for block in blocks[max(0, at - 1) : at + 3])
    return sense in _BESIDE


def _sense(text: str) -> Sense:
    return reading_of(line_of(text, Piece(0, len(text), 0))).sense


def _lines_of(text: str) -> set[Words]:
    return {words for line in text.split("\n") if (words := bare(line.strip("-| ")))}


def _never_skipped(tree: html.HtmlElement, main: frozenset[Words]) -> frozenset[etree._Element]:
    """Elements that look like furniture by name but hold a first heading or half of the main text, such as a `body` with a menu's class."""
    weights: dict[etree._Element, int] = {}
    for element in tree.iter("p", "li", "td", "div"):
        text = "".join(element.itertext()) if len(element) < _LEAF else ""
        if text and _lines_of(text) & main:
            for holder in element.iterancestors():
                weights[holder] = weights.get(holder, 0) + len(text)
    half = max(weights.values(), default=0) / 2
    heavy = {element for element, weight in weights.items() if weight > half}
    headed = {holder for heading in tree.iter("h1") for holder in heading.iterancestors() if holder.tag in {"html", "body", "main", "article", "header"}}
    return frozenset(heavy | headed)


def _container(blocks: Sequence[Block]) -> tuple[int, ...]:
    """The path of the innermost element round other blocks that holds nine tenths of the main text."""
    total = sum(len(block.text) for block in blocks)
    path: tuple[int, ...] = ()
    inside = list(blocks)
    while True:
        weights: dict[tuple[int, ...], int] = {}
        for block in inside:
            deeper = block.path[: len(path) + 1]
            weights[deeper] = weights.get(deeper, 0) + len(block.text)
        heaviest = max(weights, key=lambda deeper: weights[deeper], default=path)
        inside = [block for block in inside if block.path[: len(heaviest)] == heaviest and len(block.path) > len(heaviest)]
        if heaviest == path or not inside or weights[heaviest] < _SHARE * total:
            return path
        path = heaviest


def _front(tree: html.HtmlElement, source: str) -> str:
    """What the mark-up says of the page, as front matter; empty where it says nothing."""
    said = _said(tree)
    saved = _SAVED.search(source[:4096])
    values = {
        "url": _link(tree) or said.get("url") or (saved[1] if saved else ""),
        "title": said.get("title") or _text_of(tree, "title"),
        "publisher": said.get("publisher", ""),
        "language": tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
        "published": said.get("published", ""),
        "updated": said.get("updated", ""),
    }
    lines = [f"{key}: {clean}" for key, value in values.items() if (clean := " ".join(value.split()))]
    return "\n".join(["---", *lines, "---", "", ""]) if lines else ""


def _said(tree: html.HtmlElement) -> dict[str, str]:
    """The values of the page's meta elements, of its linked data, and of its first time element, in this order."""
    names: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or "").lower()
        names.setdefault(name, meta.get("content") or "")
    found = {key: value for key, keys in _META.items() for name in reversed(keys) if (value := names.get(name))}
    for key, value in _linked_data(tree):
        found.setdefault(key, value)
    for time in tree.iter("time"):
        if time.get("datetime") and "published" not in found:
            found["published"] = time.get("datetime") or ""
    return {key: value for key, value in found.items() if key not in {"published", "updated"} or iso(value)}


def _linked_data(tree: html.HtmlElement) -> Iterator[tuple[str, str]]:
    for script in tree.iter("script"):
        if script.get("type") != "application/ld+json":
            continue
        try:
            data = json.loads(script.text or "")
        except (json.JSONDecodeError, RecursionError):
            continue
        for thing in _things(data):
            for key, name in _LINKED_DATA.items():
                value = thing.get(name)
                if isinstance(value, str):
                    yield key, value


def _things(data: object) -> Iterable[dict[str, object]]:
    if isinstance(data, list):
        return [thing for entry in data for thing in _things(entry)]
    if isinstance(data, dict):
        return [cast("dict[str, object]", data), *_things(data.get("@graph"))]
    return []


def _link(tree: html.HtmlElement) -> str:
    return next((link.get("href") or "" for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical"), "")


def _text_of(tree: html.HtmlElement, tag: str) -> str:
    return next(("".join(element.itertext()) for element in tree.iter(tag)), "")
