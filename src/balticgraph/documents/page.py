"""A saved web page as a text layer.

What its mark-up says of it, then the blocks of its main text, blank lines between.

Where the main text stands is judged by trafilatura (https://trafilatura.readthedocs.io); the blocks come from
the page itself, so that lists of names, tables, credits, dates and contacts are kept. Menus, banners,
sidebars and share buttons are left out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import trafilatura
from lxml import etree, html

from balticgraph.documents.blocks import Block, blocks_of
from balticgraph.documents.layer import Piece, Shape, pieces
from balticgraph.documents.lexicon import bare
from balticgraph.documents.lines import line_of
from balticgraph.documents.markup import front_matter_text, title_of
from balticgraph.documents.senses import Sense, reading_of
from balticgraph.errors import ReadError
from balticgraph.language.words import fold

_SIGNS = re.compile(r"[\W_]+")
_XML = re.compile(r"^\s*<\?xml[^>]*>")
_TELLS = frozenset({Sense.CREDIT, Sense.DATELINE, Sense.UPDATED, Sense.CONTACT, Sense.SIGNOFF})
_SHARE, _LINKED, _REACH, _LEAF = 0.9, 0.6, 12, 40


@dataclass(frozen=True, slots=True)
class Page:
    """The text layer of a page, and its stretches of which the mark-up tells the shape.

    Heading, list item, caption.
    """

    text: str
    shapes: tuple[tuple[int, int, Shape], ...]

    def pieces(self, begin: int) -> tuple[Piece, ...]:
        """The pieces of the text from `begin` on, in the shapes of the mark-up."""
        found = []
        shapes = iter((*self.shapes, (len(self.text), len(self.text) + 1, Shape.PLAIN)))
        start, end, shape = next(shapes)
        for piece in pieces(self.text, begin):
            while end < piece.end:
                start, end, shape = next(shapes)
            found.append(replace(piece, shape=shape) if start <= piece.start else piece)
        return tuple(found)


def read_page(source: str, name: str, address: str = "") -> Page:
    r"""The text layer of a saved page; raises `ReadError` where no text can be found in it.

    The `address` is the one that it was saved from, for a page that gives none itself.

    >>> read_page("<html lang=et><nav>Avaleht</nav><p>Riigikogu kogunes täna.</p>", "a").text
    '---\nlanguage: et\n---\n\nRiigikogu kogunes täna.'
    """
    tree = _tree(source, name)
    kept = list(_kept(tree, _lines_of(_main_text(source)))) if tree is not None else []
    if tree is None or not kept:
        raise ReadError(
            f"{name} is a web page without text; save it once it has loaded, or copy its text into a file"
        )
    parts = [front_matter_text(tree, source, address)]
    shapes = []
    at = len(parts[0])
    for block in kept:
        parts.append(block.text)
        if block.shape is not Shape.PLAIN:
            shapes.append((at, at + len(parts[-1]), block.shape))
        at += len(parts[-1]) + len("\n\n")
    return Page(parts[0] + "\n\n".join(parts[1:]), tuple(shapes))


def _tree(source: str, name: str) -> html.HtmlElement | None:
    """The elements of a page; raises `ReadError` where the parser gave up half-way, so that the rest would be lost."""
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)  # old pages leave elements open, hundreds deep
    try:
        tree = html.document_fromstring(source.encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    if any(fault.level == etree.ErrorLevels.FATAL for fault in parser.error_log):
        raise ReadError(f"{name} has elements too deep in each other to be read; copy its text into a file")
    return tree


def _main_text(source: str) -> str:
    """The main text as trafilatura finds it, with lists and tables, without comments."""
    found = trafilatura.extract(
        _XML.sub("", source), favor_recall=True, include_comments=False, include_tables=True
    )
    return found or ""


def _lines_of(text: str) -> frozenset[str]:
    """The lines of a text by their folded letters and digits: so two readings of a page are compared."""
    return frozenset(key for line in text.split("\n") if (key := _SIGNS.sub("", fold(line))))


def _kept(tree: html.HtmlElement, main: frozenset[str]) -> Iterator[Block]:
    """The blocks of the part of the page that holds its main text, and credits, dates and contacts beside it.

    Of blocks that are links alone only those stay that a colon announces, or that are main text below the
    heading.
    """
    blocks = [
        block for block in blocks_of(tree, _never_skipped(tree, main)) if block.text and not block.skipped
    ]
    in_main = [not main.isdisjoint(_lines_of(block.text)) for block in blocks]
    inside = _container([block for block, is_main in zip(blocks, in_main, strict=True) if is_main])
    within = [at for at, block in enumerate(blocks) if block.path[: len(inside)] == inside] or [
        0,
        len(blocks) - 1,
    ]
    heading = _heading(blocks, within, title_of(tree))
    begin = min(within[0], within[0] if heading is None else heading)
    announced = False
    for at, block in enumerate(blocks):
        if at == heading:
            yield block
        elif within[0] <= at <= within[-1]:
            announced = block.text.endswith(":") or (announced and block.shape is Shape.ITEM)
            links = block.linked > _LINKED * len(block.text)
            if announced or not links or (in_main[at] and at > (heading or -1)):
                yield block
        elif begin <= at <= within[-1] + _REACH and _tells_of_page(blocks, at):
            yield block


def _heading(blocks: Sequence[Block], within: Sequence[int], title: str) -> int | None:
    """The heading of the release.

    The one that the page's title repeats, else the first of first rank, else in the main part.

    The others become plain blocks.
    """
    words = " ".join(bare(title))
    headings = [at for at, block in enumerate(blocks) if block.shape is Shape.HEADING]
    repeated = [
        at for at in headings if len(bare(blocks[at].text)) > 1 and " ".join(bare(blocks[at].text)) in words
    ]
    first = [at for at in headings if blocks[at].rank == 1]
    inner = [at for at in headings if within[0] <= at <= within[-1]]
    found = next(iter(repeated or first or inner), None)
    for at in headings:
        blocks[at].shape = Shape.HEADING if at == found else Shape.PLAIN
    return found


def _tells_of_page(blocks: Sequence[Block], at: int) -> bool:
    """Whether a block beside the main text is a credit, a date or a contact, or a name next to a contact."""
    sense = _sense(blocks[at].text)
    if sense is Sense.NAME:
        return any(
            _sense(block.text) in {Sense.CONTACT, Sense.SIGNOFF} for block in blocks[max(0, at - 1) : at + 3]
        )
    return sense in _TELLS


def _sense(text: str) -> Sense:
    return reading_of(line_of(text, Piece(0, len(text), 0))).sense


def _never_skipped(tree: html.HtmlElement, main: frozenset[str]) -> frozenset[etree._Element]:
    """Elements that look like furniture by their names but hold half of the main text, or a first heading."""
    weights: dict[etree._Element, int] = {}
    for element in tree.iter("p", "li", "td", "div"):
        text = str(element.text_content()) if len(element) < _LEAF else ""
        if text and not main.isdisjoint(_lines_of(text)):
            for holder in element.iterancestors():
                weights[holder] = weights.get(holder, 0) + len(text)
    half = max(weights.values(), default=0) / 2
    heavy = {holder for holder, weight in weights.items() if weight > half}
    headed = {
        holder
        for heading in tree.iter("h1")
        for holder in heading.iterancestors("body", "main", "article", "header")
    }
    return frozenset(heavy | headed)


def _container(blocks: Sequence[Block]) -> tuple[int, ...]:
    """The path of the innermost element round other blocks that holds nine tenths of the main text."""
    total = sum(len(block.text) for block in blocks)
    path: tuple[int, ...] = ()
    inside = list(blocks)
    while inside:
        weights: dict[tuple[int, ...], int] = {}
        for block in inside:
            deeper = block.path[: len(path) + 1]
            weights[deeper] = weights.get(deeper, 0) + len(block.text)
        heaviest = max(weights, key=lambda deeper: weights[deeper])
        inside = [b for b in inside if len(b.path) > len(heaviest) and b.path[: len(heaviest)] == heaviest]
        if not inside or weights[heaviest] < _SHARE * total:
            break
        path = heaviest
    return path
