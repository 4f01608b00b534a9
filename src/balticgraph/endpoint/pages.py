"""The endpoint's pages: they work without JavaScript and without a network."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

import pyoxigraph as ox
from jinja2 import Environment, PackageLoader, StrictUndefined
from pyoxigraph import Literal, NamedNode, QueryResultsFormat

from balticgraph.endpoint.description import LICENCE, Counts
from balticgraph.errors import QuestionError
from balticgraph.questions.question import Question, questions
from balticgraph.store.results import Table, Term, Truth, short
from balticgraph.vocabulary import BASE

_FIRST = "who-attended"
_FALLBACK = """SELECT ?person ?name {
  ?session a bg:Session ; bg:ordinal 42 .
  ?attendance bg:attendanceOf ?session ; bg:attendee ?person .
  ?person skos:prefLabel ?name .
} ORDER BY ?name"""


@dataclass(frozen=True, slots=True)
class Cell:
    """A term as a page shows it: its words, where a link leads, and the language of the words."""

    text: str
    href: str | None = None
    lang: str | None = None


def cell(term: Term | None) -> Cell:
    """A term for a page; what the project names links to its page here, other web addresses where they lead.

    >>> cell(NamedNode("https://w3id.org/balticgraph/id/person/aadu-must"))
    Cell(text='id:person/aadu-must', href='/id/person/aadu-must', lang=None)
    >>> cell(NamedNode("javascript:alert(1)"))
    Cell(text='javascript:alert(1)', href=None, lang=None)
    """
    if term is None:
        return Cell("")
    if isinstance(term, Literal):
        return Cell(term.value, lang=term.language)
    if term.value.startswith(BASE):
        return Cell(short(term), href="/" + term.value.removeprefix(BASE))
    web = term.value.startswith(("http://", "https://"))
    return Cell(short(term), href=term.value if web else None)


def table_of(json: bytes) -> Table | Truth:
    """The table or the truth in an answer's JSON."""
    got = ox.parse_query_results(json, format=QueryResultsFormat.JSON)
    if isinstance(got, ox.QueryBoolean):
        return Truth(bool(got))
    columns = tuple(variable.value for variable in got.variables)
    return Table(columns, tuple(tuple(row[c] for c in columns) for row in got))


@cache
def _templates() -> Environment:
    loader = PackageLoader("balticgraph.endpoint", "templates")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)


def _known_questions() -> Sequence[Question]:
    """The bundled questions; none where a file of them is broken, as the endpoint serves all the same."""
    try:
        return tuple(questions().values())
    except (QuestionError, FileNotFoundError):
        return ()


def _family(question: Question) -> str:
    return question.family


def query_page(
    endpoint: str, timeout: float, *, query: str | None = None, counts: Counts | None = None
) -> str:
    """The first page: a form with a query in it, the questions that are bundled, and what the graph holds."""
    known = _known_questions()
    example = next((q.sparql for q in known if q.name == _FIRST), _FALLBACK)
    return _page(
        query=query or example,
        answered=False,
        families=[(name, list(group)) for name, group in groupby(sorted(known, key=_family), key=_family)],
        endpoint=endpoint,
        timeout=f"{timeout:g}",
        counts=_shown(counts) if counts else [],
    )


def _shown(counts: Counts) -> list[tuple[str, int]]:
    """The classes that things of the graph belong to; what the ontology itself is made of stays out."""
    named = ((short(term), number) for term, number in counts.classes)
    return [
        (name, number) for name, number in named if not name.startswith(("owl:", "rdf:", "rdfs:", "skos:"))
    ]


def answer_page(query: str, answer: Table | Truth | str) -> str:
    """The answer to a query above the form to ask again; a string is RDF as text."""
    if isinstance(answer, Table):
        rows = [[cell(term) for term in row] for row in answer.rows]
        return _page(query=query, columns=answer.columns, rows=rows)
    if isinstance(answer, Truth):
        return _page(query=query, truth=answer.value)
    return _page(query=query, text=answer)


def error_page(query: str, reason: str) -> str:
    """Why there is no answer, and the query to mend."""
    return _page(query=query, error=reason)


def _page(**told: object) -> str:
    blank = {
        "answered": True,
        "error": "",
        "truth": None,
        "text": "",
        "columns": (),
        "rows": (),
        "families": (),
    }
    return _templates().get_template("query.html").render(licence=LICENCE, **(blank | told))


def entity_page(
    subject: NamedNode,
    facts: Table,
    pointing: Table,
    evidence: Sequence[object],
    *,
    disputed: Table,
    language: str = "en",
) -> str:
    """The page of one entity: its statements, those that point to it (property, term, label), evidence, disagreements."""
    told, others = ([_neighbour(*row) for row in table.rows] for table in (facts, pointing))
    names = [shown for name, shown in told if name == "skos:prefLabel"]
    named = min(
        names,
        key=lambda c: (c.lang != language, c.lang not in {"en", None}, c.lang or "", c.text),
        default=cell(subject),
    )
    page = _templates().get_template("entity.html")
    return page.render(
        licence=LICENCE,
        iri=subject.value,
        path="/" + subject.value.removeprefix(BASE),
        label=named,
        facts=told,
        pointing=others,
        evidence=evidence,
        disputed=[_dispute(dict(zip(disputed.columns, row, strict=True))) for row in disputed.rows],
    )


def _dispute(row: dict[str, Term | None]) -> dict[str, Cell]:
    """One side of a disagreement: the value, what became of it, who says so, why, and the conflict itself."""
    shown = {name: cell(row[name]) for name in ("property", "value", "status", "source", "reason")}
    return {**shown, "conflict": Cell("details", cell(row["conflict"]).href)}


def ontology_page(terms: Table) -> str:
    """The terms of the ontology (term, label, definition), each with the anchor that its IRI ends in."""
    rows = [
        (term.value.rpartition("#")[2], *(cell(words).text for words in told))
        for term, *told in terms.rows
        if isinstance(term, NamedNode)
    ]
    return _templates().get_template("ontology.html").render(licence=LICENCE, terms=rows)


def _neighbour(name: Term | None, term: Term | None, label: Term | None) -> tuple[str, Cell]:
    shown = cell(term)
    return cell(name).text, Cell(label.value, shown.href) if label and shown.href else shown
