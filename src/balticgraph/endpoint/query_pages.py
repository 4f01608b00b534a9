"""The pages of queries: the form to ask, the answer, and why there is none."""

import re
from collections.abc import Mapping, Sequence
from itertools import groupby

from pyoxigraph import NamedNode

from balticgraph.endpoint.description import Counts
from balticgraph.endpoint.negotiation import ENGLISH, Reader
from balticgraph.endpoint.pages import Cell, cell, rendered
from balticgraph.errors import QuestionError
from balticgraph.questions.question import Question, questions
from balticgraph.questions.terms import Called, called
from balticgraph.store.results import Table, Truth, short
from balticgraph.vocabulary import BASE

_FIRST = "who-attended"
_HEAD = re.compile(r"^# (?:family|row|finds|needs|none): .*\n", re.MULTILINE)
"""What the head of a question tells the tool and not its reader."""
_GRAPHS = (
    "SELECT ?graph (COUNT(*) AS ?triples) {\n  GRAPH ?graph { ?s ?p ?o }\n} GROUP BY ?graph ORDER BY ?graph"
)
"""What lists the graphs; each has its page, and on it its dumps."""
_LISTED = """SELECT ?name ?thing {{
  ?thing a {term} .
  OPTIONAL {{ ?thing skos:prefLabel ?own . FILTER(LANG(?own) = "{language}") }}
  OPTIONAL {{ ?thing skos:prefLabel ?english . FILTER(LANG(?english) = "en") }}
  BIND(COALESCE(?own, ?english) AS ?name)
}} ORDER BY ?name ?thing"""
"""What lists the things of a class by name."""
_FALLBACK = """SELECT ?person ?name {
  ?session a bg:Session ; bg:ordinal 42 .
  ?attendance bg:attendanceOf ?session ; bg:attendee ?person .
  ?person skos:prefLabel ?name .
} ORDER BY ?name"""


def _known_questions() -> Sequence[Question]:
    """The bundled questions; none where a file of them is broken, as the endpoint serves all the same."""
    try:
        return tuple(questions().values())
    except (QuestionError, FileNotFoundError):
        return ()


def _family(question: Question) -> str:
    return question.family


def query_page(
    endpoint: str,
    timeout: float,
    *,
    query: str | None = None,
    counts: Counts | None = None,
    terms: Called | None = None,
    reader: Reader = ENGLISH,
) -> str:
    """The first page: a form with a query in it, the questions that are bundled, and what the graph holds, as `terms` call it."""
    known = _known_questions()
    asked = [(q, _asked_in(q, reader.language)) for q in sorted(known, key=_family)]
    example = next((words for q, words in asked if q.name == _FIRST), _FALLBACK)
    return _page(
        "ask",
        reader,
        query=query or example,
        answered=False,
        families=[(name, list(group)) for name, group in groupby(asked, key=lambda told: told[0].family)],
        endpoint=endpoint,
        timeout=f"{timeout:g}",
        graphs=_GRAPHS,
        counts=_shown(counts, terms or {}, reader.language) if counts else [],
    )


def _asked_in(question: Question, language: str) -> str:
    """The query of a question under its title and parameters, its labels in a language where it has them in several."""
    return _HEAD.sub("", question.sparql).replace(
        'VALUES ?language { "en" }', f'VALUES ?language {{ "{language}" }}'
    )


def _shown(counts: Counts, terms: Called, language: str) -> list[tuple[str, Cell, int, str]]:
    """The classes that things of the graph belong to, with short names and what lists the things; the ontology's own parts stay out."""
    return [
        (short(term), _class(term, terms, language), number, _LISTED.format(term=term, language=language))
        for term, number in counts.classes
        if not short(term).startswith(("owl:", "rdf:", "rdfs:", "skos:"))
    ]


def _class(term: NamedNode, terms: Called, language: str) -> Cell:
    """A class by its name; the project's own leads to its place in the ontology."""
    own = cell(term).href if term.value.startswith(BASE) else None
    return Cell(called(term, terms, language), own)


def answer_page(
    query: str, answer: Table | Truth | str, *, of: str = "", most: int = 0, reader: Reader = ENGLISH
) -> str:
    """The answer to a query above the form to ask again; a string is RDF as text.

    Of the graph at the path `of` the page shows the first rows, at `most` so many, and leads to all in each form.
    """
    told: dict[str, object] = {"query": query, "heading": of}
    if isinstance(answer, Table):
        rows = [[cell(term) for term in row] for row in answer.rows]
        cut = bool(most) and len(rows) >= most
        return _page("answer", reader, columns=answer.columns, rows=rows, path=of, cut=cut, **told)
    if isinstance(answer, Truth):
        return _page("answer", reader, truth=answer.value, **told)
    return _page("answer", reader, text=answer, **told)


def error_page(query: str, reason: str, reader: Reader = ENGLISH) -> str:
    """Why there is no answer, in English as programs get it, and the query to mend."""
    return _page("no_answer" if query else "not_here", reader, query=query, error=reason)


_BLANK: Mapping[str, object] = {
    "heading": "",
    "answered": True,
    "path": "",
    "cut": False,
    "error": "",
    "truth": None,
    "text": "",
    "columns": (),
    "rows": (),
    "families": (),
}
_DESCRIPTION = (("text/turtle", "/.well-known/void"),)


def _page(title: str, reader: Reader, **told: object) -> str:
    """A page under the words of that name, or under a heading of its own."""
    return rendered("query.html", reader, alternates=_DESCRIPTION, title=title, **{**_BLANK, **told})
