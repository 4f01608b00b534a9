"""What the mark-up of a saved page says of it, as front matter: address, title, site, language, days."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import cast

from lxml import html

from balticgraph.documents.addresses import user_in, web_address
from balticgraph.documents.dates import iso

_SAVED = re.compile(
    r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://\S+)", re.IGNORECASE
)
_HEAD = 4096
_NO_TEXT = re.compile("[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""What JSON can write and no text can hold: controls, and the half of a sign, as of a headline that was cut within an emoji."""
_META = {
    "url": ("og:url",),
    "title": ("og:title", "twitter:title", "dc.title", "citation_title"),
    "publisher": ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher"),
    "published": (
        "article:published_time",
        "datepublished",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date",
        "dcterms.date",
        "date",
        "publishdate",
    ),
    "updated": (
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "dcterms.modified",
        "dc.date.modified",
    ),
}
_LINKED_DATA = {"title": "headline", "published": "datePublished", "updated": "dateModified"}
_DAYS = frozenset({"published", "updated"})


def front_matter_text(tree: html.HtmlElement, source: str, address: str = "") -> str:
    r"""What the mark-up says of the page, as front matter with a blank line below.

    Empty where it says nothing. The `address` is the one that the file gives beside the mark-up.

    >>> tree = html.document_fromstring("<html lang=et><title>Tere</title><p>Jah</html>")
    >>> print(front_matter_text(tree, ""), end="")
    ---
    title: Tere
    language: et
    ---
    <BLANKLINE>
    """
    said = dict(_meta(tree))
    for key, value in (*_linked_data(tree), *_times(tree)):
        said.setdefault(key, value)
    saved = _SAVED.search(source[:_HEAD])
    addresses = (canonical_link(tree), said.get("url", ""), saved[1] if saved else "", address)
    values = {
        "url": _open(next((url for url in addresses if web_address(url)), "")),
        "title": said.get("title") or title_of(tree),
        "publisher": said.get("publisher", ""),
        "language": tree.get("lang") or tree.get("xml:lang") or "",
        "published": said.get("published", ""),
        "updated": said.get("updated", ""),
    }
    lines = [f"{key}: {clean}" for key, value in values.items() if (clean := " ".join(value.split()))]
    return "\n".join(["---", *lines, "---", "", ""]) if lines else ""


def _open(url: str) -> str:
    """The address as it is open to all: whoever saved the page may have been logged in."""
    return url.replace(user_in(url), "", 1)


def canonical_link(tree: html.HtmlElement) -> str:
    """The address that the page gives as its own, or nothing."""
    return next(
        (
            link.get("href") or ""
            for link in tree.iter("link")
            if (link.get("rel") or "").lower() == "canonical"
        ),
        "",
    )


def title_of(tree: html.HtmlElement) -> str:
    """The text of the page's title element, or nothing."""
    return next((str(title.text_content()) for title in tree.iter("title")), "")


def _meta(tree: html.HtmlElement) -> Iterator[tuple[str, str]]:
    """Each value that the meta elements give, by the first name that has one; a day only if it is one."""
    names: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        names.setdefault(name.lower(), meta.get("content") or "")
    for key, known in _META.items():
        found = [
            names[name]
            for name in known
            if names.get(name, "").strip() and (key not in _DAYS or iso(names[name]))
        ]
        if found:
            yield key, found[0]


def _linked_data(tree: html.HtmlElement) -> Iterator[tuple[str, str]]:
    """The values of the page's JSON-LD (https://schema.org/Article)."""
    for script in tree.iter("script"):
        if script.get("type") == "application/ld+json":
            for thing in _things(_json(script.text or "")):
                for key, name in _LINKED_DATA.items():
                    value = thing.get(name)
                    if isinstance(value, str) and (key not in _DAYS or iso(value)):
                        yield key, _NO_TEXT.sub(" ", value)


def _json(text: str) -> object:
    try:
        return cast("object", json.loads(text))
    except (json.JSONDecodeError, RecursionError):
        return None


def _things(data: object) -> Iterable[dict[str, object]]:
    entries = data if isinstance(data, list) else [data]
    for entry in entries:
        if isinstance(entry, dict):
            yield entry
            graph = entry.get("@graph")
            yield from (
                (thing for thing in graph if isinstance(thing, dict)) if isinstance(graph, list) else ()
            )


def _times(tree: html.HtmlElement) -> Iterator[tuple[str, str]]:
    yield from (
        ("published", stamp) for time in tree.iter("time") if iso(stamp := time.get("datetime") or "")
    )
