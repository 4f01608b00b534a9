"""An assertion: triples that one claim stands behind, with the evidence it rests on.

An n-ary node (attendance, tenure, presidency, award, statement) has one claim over all its triples; an entity's own value
(a number, a day, a name) has one each, which names predicate and object.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from pyoxigraph import Literal, NamedNode, Triple

from balticgraph.facts.fact import Evidence
from balticgraph.vocabulary import rdf, skos, xsd

Object = NamedNode | Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Assertion:
    """What one claim says: `triples`, all with `subject`; `predicate` and `object` where the claim is about that one value.

    An assertion without evidence only names what another one speaks of: it gets no claim of its own.
    """

    subject: NamedNode
    triples: tuple[Triple, ...]
    evidence: Evidence | None
    predicate: NamedNode | None = None
    object: Object | None = None
    as_written: str | None = None


def node(subject: NamedNode, evidence: Evidence | None, *types: NamedNode, label: str = "") -> "Builder":
    """A builder of the assertion about one node, begun with its types and its English label."""
    builder = Builder(subject, evidence)
    for kind in types:
        builder.add(rdf.type, kind)
    return builder.add(skos.prefLabel, Literal(label, language="en")) if label else builder


class Builder:
    """Gathers the triples of one node; `done` freezes them."""

    def __init__(self, subject: NamedNode, evidence: Evidence | None) -> None:
        self._subject = subject
        self._evidence = evidence
        self._triples: list[Triple] = []

    def add(self, predicate: NamedNode, *objects: Object | None) -> "Builder":
        """The builder with those objects added; None is passed over."""
        self._triples += [Triple(self._subject, predicate, o) for o in objects if o is not None]
        return self

    def done(self, *, as_written: str | None = None) -> Assertion:
        """The assertion of all that was added."""
        return Assertion(
            subject=self._subject,
            triples=tuple(self._triples),
            evidence=self._evidence,
            as_written=as_written,
        )


def value(
    subject: NamedNode,
    predicate: NamedNode,
    thing: Object | None,
    evidence: Evidence | None,
    *,
    as_written: str | None = None,
) -> tuple[Assertion, ...]:
    """The assertion of one value of an entity, or nothing where there is no value.

    >>> value(NamedNode("urn:a"), rdf.type, None, None)
    ()
    """
    if thing is None:
        return ()
    return (
        Assertion(
            subject=subject, triples=(Triple(subject, predicate, thing),), evidence=evidence,
            predicate=predicate, object=thing, as_written=as_written,
        ),
    )  # fmt: skip


def in_others(names: Mapping[str, str]) -> tuple[Literal, ...]:
    """Names by language as literals.

    >>> [str(name) for name in in_others({"et": "Riia", "lt": "Ryga"})]
    ['"Riia"@et', '"Ryga"@lt']
    """
    return tuple(Literal(name, language=language) for language, name in names.items())


def of(evidence: Evidence, *fields: str) -> Evidence:
    """The part of the evidence that shows the first of these fields that any span is marked with, or all of it where none is.

    A text tells some values in the words of others: the last day in those of the first ("23-24 November"), the land in the town's.
    """
    for field in fields:
        if spans := tuple(s for s in evidence.spans if s.of == field):
            return replace(evidence, spans=spans)
    return evidence


def dated(iso: str | None) -> Literal | None:
    """A day, month or year at the precision it has: xsd:date, xsd:gYearMonth or xsd:gYear.

    >>> [d.datatype.value.rpartition("#")[2] for d in (dated("2023-11-23"), dated("2023-11"), dated("2023"))]
    ['date', 'gYearMonth', 'gYear']
    """
    if not iso:
        return None
    day = iso[:10]
    kind = {4: xsd.gYear, 7: xsd.gYearMonth}.get(len(day), xsd.date)
    return Literal(day, datatype=kind)


def integer(number: int | None) -> Literal | None:
    """An xsd:integer, or None."""
    return None if number is None else Literal(str(number), datatype=xsd.integer)


def decimal(number: float) -> Literal:
    """A number of two places as an xsd:decimal in its canonical form, which stores keep as it is.

    >>> [decimal(n).value for n in (0.9, 1.0, 0.954)]
    ['0.9', '1', '0.95']
    """
    return Literal(f"{number:.2f}".rstrip("0").rstrip("."), datatype=xsd.decimal)


def english_ordinal(number: int) -> str:
    """The English ordinal in figures.

    >>> [english_ordinal(n) for n in (1, 2, 3, 11, 12, 22, 42, 113)]
    ['1st', '2nd', '3rd', '11th', '12th', '22nd', '42nd', '113th']
    """
    suffix = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"
