"""The evidence of an entity, gathered by fact and source."""

from pyoxigraph import Literal, NamedNode

from balticgraph.endpoint.entity import Told, gathered
from balticgraph.store.results import Table, Term

COLUMNS = ("fact", "property", "value", "quote", "start", "end", "source", "digest_of", "page")


def row(
    quote: str, start: int, page: str | None, fact: str = "A", source: str = "S"
) -> tuple[Term | None, ...]:
    told: list[Term | None] = [Literal(fact), NamedNode("urn:x#ordinal"), Literal(42), Literal(quote)]
    where: list[Term | None] = [Literal(start), Literal(start + len(quote)), Literal(source), None]
    return (*told, *where, Literal(page) if page else None)


def test_words_and_pages_are_told_once() -> None:
    rows = (
        row("42th", 4, "http://a/"),
        row("42th", 4, "http://b/"),
        row("42nd", 90, "http://a/"),
        row("42th", 4, "javascript:alert(1)"),
        row("42th", 4, None),
        row("42th", 4, "http://a/ http://c/"),
        row("42th", 4, None, source="T"),
        row("42th", 4, None, fact="B"),
    )
    assert gathered(Table(COLUMNS, rows)) == [
        Told(
            "A: ordinal 42",
            "S",
            "",
            [("42th", "4", "8"), ("42nd", "90", "94")],
            ["http://a/", "http://b/", "http://c/"],
        ),
        Told("A: ordinal 42", "T", "", [("42th", "4", "8")]),
        Told("B: ordinal 42", "S", "", [("42th", "4", "8")]),
    ]


def test_a_fact_without_a_property_is_told_by_its_name() -> None:
    [told] = gathered(Table(COLUMNS, ((Literal("A"), None, None, *row("q", 1, None)[3:]),)))
    assert told.fact == "A"


def test_no_evidence() -> None:
    assert gathered(Table((), ())) == []
