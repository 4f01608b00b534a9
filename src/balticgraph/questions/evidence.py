"""Where facts come from: each fact about an entity with its source, its words and their characters."""

from dataclasses import dataclass

from pyoxigraph import NamedNode

from balticgraph.errors import QuestionError
from balticgraph.questions.names import Names, names_of
from balticgraph.questions.question import named, question
from balticgraph.showing import Row
from balticgraph.store.results import Table, short
from balticgraph.store.view import View
from balticgraph.vocabulary import BASE


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Trace(Row):
    """One fact and one span it rests on; `start` and `end` count code points of the source's text layer.

    `property` is a short name (``schema:endDate``), None where the source speaks of the thing as a whole.
    `status` is ``contested`` or ``rejected`` where another source says otherwise and this value is not the one that holds.
    `document` is the source's IRI: several may have one name, such as two undated releases.
    `digest_of` is the page that the source sums up, where it is a digest: then the words are the
    digest's, not the page's.
    """

    SHOWN = "fact property value quote start end confidence source status"
    fact: str
    property: str | None
    value: str | None
    as_written: str | None
    quote: str
    start: int
    end: int
    rule: str
    confidence: str
    source: str
    publisher: str | None
    issued: str | None
    digest_of: str | None
    page: str | None
    support: str | None
    status: str | None
    about: str
    document: str


def explain(view: View, subject: str) -> tuple[Trace, ...]:
    """Each fact about a subject with what it was read from, sorted by fact, then source.

    `subject` is an IRI, its class and key (``person/andrius-kupcinskas``), or a name. Raises QuestionError
    where nothing in the graph is called so, or more than one thing is.
    """
    iri = find(view, subject)
    table = question("evidence-of").ask(view, subject=iri.value)
    if not table.rows:
        raise QuestionError(
            f"the graph tells nothing about {subject}; `balticgraph ask find-entity --name ...` finds by name"
        )
    texts = (
        dict(zip(table.columns, ("" if c is None else c.value for c in row), strict=True))
        for row in table.rows
    )
    return tuple(_trace(row) for row in texts)


def _trace(row: dict[str, str]) -> Trace:
    kept = {name: value or None for name, value in row.items()}
    name = short(NamedNode(row["property"])) if row["property"] else None
    return Trace(**{**kept, "property": name, "start": int(row["start"]), "end": int(row["end"])})  # type: ignore[arg-type]


def find(view: View, subject: str) -> NamedNode:
    """The entity that an IRI, a class and key, or a name means. Raises QuestionError for none or several."""
    if iri := named(subject):
        return iri
    if subject.startswith(("http://", "https://")):
        raise QuestionError(f"{subject!r} is no IRI: it has a sign that an IRI cannot have; check it")
    table = question("find-entity").ask(view, name=subject)
    found = sorted({row[0].value for row in table.rows if row[0] is not None})
    if not found:
        names = names_of(view)
        found = [entity.iri for entity in names.spelled(subject)]
        if not found:
            raise QuestionError(
                f"{unknown(subject, names)}; give an IRI, its class and key, or another spelling"
            )
    if len(found) > 1:
        raise QuestionError(
            f"{subject!r} may mean {', '.join(f.removeprefix(BASE + 'id/') for f in found)}; name one of them"
        )
    return NamedNode(found[0])


def unknown(name: str, names: Names) -> str:
    """That nothing bears a name, and which names come nearest.

    >>> unknown("Nobody", Names())
    "nothing in the graph is called 'Nobody'"
    """
    near = ", ".join(f"{entity.name} ({entity.key})" for entity in names.nearest(name))
    return f"nothing in the graph is called {name!r}" + (f"; the nearest names are {near}" if near else "")


def evidence_of(view: View, *, subject: str, language: str = "en") -> Table:
    """Each fact about an entity (an IRI, or class and key) with its spans; `explain` gives them as values."""
    return question("evidence-of").ask(view, subject=subject, language=language)


def find_entity(view: View, *, name: str) -> Table:
    """The entities that bear a name, whatever the case of its letters."""
    return question("find-entity").ask(view, name=name)


def single_publisher(view: View, *, subject: str | None = None) -> Table:
    """The facts whose every claim rests on the pages of one site, about one entity where given."""
    return question("single-publisher").ask(view, subject=subject)


def value_differs(view: View) -> Table:
    """The values that are written otherwise in their source."""
    return question("value-differs").ask(view)
