"""What stands behind a finding: the words, or the cells of a table, that its values were read from."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.validation.report import Behind, Finding
from balticgraph.vocabulary import GRAPH_CONFLICTS, bg, dcterms, oa, rdf, skos

_TABLE = "/id/source/register-"
_MOST = 4
"""Claims that are told of one finding: a session that hundreds of releases name has hundreds."""
_LONGEST = 200


class Quads(Protocol):
    """Where quads are looked up: a store, on disk or in memory."""

    def about(self, subject: NamedNode) -> Iterator[Quad]:
        """The quads with that subject."""

    def pointing(self, predicate: NamedNode, target: NamedNode) -> Iterator[Quad]:
        """The quads with that predicate and object."""


TextOf = Callable[[str], str | None]
"""The text of a hash, None where it cannot be had."""


def with_words(findings: Iterable[Finding], quads: Quads, text_of: TextOf) -> tuple[Finding, ...]:
    """The findings with what they rest on: for each source its name, the place in it, the words, and the page outside.

    Of a table the place is the file and the line; of a text the characters, as in `explain`. A finding about a property, or
    a value, rests on the claims of it where there are any, else on those of the whole node. Claims of captures that gave way are left out.
    """
    return tuple(replace(f, behind=_behind(f, quads, text_of)) for f in findings)


def _behind(finding: Finding, quads: Quads, text_of: TextOf) -> tuple[Behind, ...]:
    if not isinstance(finding.focus, NamedNode):
        return ()
    told = (_told(claim, quads, text_of) for claim in _claims(finding, finding.focus, quads))
    found = sorted({one for one in told if one is not None}, key=_order)
    more = len(found) - _MOST
    rest = (Behind(f"{more} more"),) if more > 0 else ()
    return (*found[:_MOST], *rest)


def _claims(finding: Finding, focus: NamedNode, quads: Quads) -> Sequence[NamedNode]:
    """The claims that the finding is about: the focus itself, those of its conflict, or those about it."""
    own = list(quads.about(focus))
    if any(q.predicate in {bg.supportedBy, oa.hasSelector} for q in own):
        return (focus,)
    if involved := [q.object for q in own if q.predicate == bg.involves and isinstance(q.object, NamedNode)]:
        return involved
    about = sorted(
        {q.subject for q in quads.pointing(rdf.subject, focus) if isinstance(q.subject, NamedNode)}, key=str
    )
    said = {c: {q.predicate: q.object for q in quads.about(c)} for c in about}
    claims = [c for c in about if bg.supportedBy in said[c]]
    exact = [c for c in claims if finding.path is not None and said[c].get(rdf.predicate) == finding.path]
    exact = exact or [
        c for c in claims if finding.value is not None and said[c].get(rdf.object) == finding.value
    ]
    whole = [c for c in claims if rdf.predicate not in said[c]]
    return exact or whole or claims


def _told(claim: NamedNode, quads: Quads, text_of: TextOf) -> Behind | None:
    """The words of a claim, or of a span; None where its capture gave way, or it has none."""
    spans = list(_targets(claim, bg.supportedBy, quads)) or [claim]
    found = sorted(words for span in spans for words in _words(span, quads))
    layer = next((one for span in spans for one in _targets(span, oa.hasSource, quads)), None)
    snapshot = next(_targets(layer, bg.textLayerOf, quads), None) if layer else None
    document = next(_targets(snapshot, bg.snapshotOf, quads), None) if snapshot else None
    if not found or layer is None or snapshot is None or document is None or _gave_way(snapshot, quads):
        return None
    quote = " | ".join(" ".join(quote.split()) for _, _, quote in found)
    return Behind(
        source=_label(document, quads),
        place=_place(document, layer, found, quads, text_of),
        quote=quote if len(quote) <= _LONGEST else f"{quote[: _LONGEST - 1].rstrip()}…",
        page=_page(claim, document, quads),
    )


def _place(
    document: NamedNode, layer: NamedNode, found: Sequence[tuple[int, int, str]], quads: Quads, text_of: TextOf
) -> str:  # fmt: skip
    start, end = found[0][0], max(end for _, end, _ in found)
    if _TABLE not in document.value:
        return f"characters {start} to {end}"
    file = f"{document.value.rpartition(_TABLE)[2].replace('-', '_')}.csv"
    hashed = next((_text(q.object) for q in quads.about(layer) if q.predicate == bg.contentHash), "")
    text = text_of(hashed)
    return file if text is None else f"{file}, line {text.count(chr(10), 0, start) + 1}"


def _words(span: NamedNode, quads: Quads) -> Iterator[tuple[int, int, str]]:
    for selector in _targets(span, oa.hasSelector, quads):
        said = {q.predicate: q.object.value for q in quads.about(selector) if isinstance(q.object, Literal)}
        if oa.start in said and oa.end in said and oa.exact in said:
            yield int(said[oa.start]), int(said[oa.end]), said[oa.exact]


def _targets(subject: NamedNode, predicate: NamedNode, quads: Quads) -> Iterator[NamedNode]:
    found = {q.object for q in quads.about(subject) if q.predicate == predicate}
    yield from sorted((thing for thing in found if isinstance(thing, NamedNode)), key=str)


def _gave_way(snapshot: NamedNode, quads: Quads) -> bool:
    return any(
        q.predicate == dcterms.isReplacedBy and q.graph_name == GRAPH_CONFLICTS for q in quads.about(snapshot)
    )


def _label(document: NamedNode, quads: Quads) -> str:
    names = {
        q.object.value
        for q in quads.about(document)
        if q.predicate == skos.prefLabel and isinstance(q.object, Literal) and q.object.language == "en"
    }
    return min(names, default=document.value.rpartition("/id/")[2])


def _page(claim: NamedNode, document: NamedNode, quads: Quads) -> str:
    """The pages outside: those of the row, else of the release."""
    for subject in (claim, document):
        if pages := {_text(q.object) for q in quads.about(subject) if q.predicate == dcterms.source}:
            return " ".join(sorted(pages))
    return ""


def _text(term: object) -> str:
    return term.value if isinstance(term, NamedNode | Literal) else str(term)


def _order(one: Behind) -> tuple[str, str, str, str]:
    return one.source, one.place, one.quote, one.page
