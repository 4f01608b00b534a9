"""What a reader calls the terms of the graph: the project's own by the ontology's labels, borrowed ones by a list of words."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from balticgraph.store.results import Table, Term, short

_LABELS = """
SELECT ?term (MIN(STR(?label)) AS ?name) {{
  ?term rdfs:label ?label . FILTER(STRSTARTS(STR(?term), STR(bg:)) && LANG(?label) = "{language}")
}} GROUP BY ?term"""
Called = Mapping[Term, str]
"""What terms of the ontology are called in a language."""


def labels_query(language: str = "en") -> str:
    """The query for what the terms of the ontology are called in a language; `labels` reads its answer."""
    return _LABELS.format(language=language)


def labels(answer: object) -> Called:
    """What the terms are called by an answer to `labels_query`; nothing where the graph has no ontology.

    >>> from pyoxigraph import Literal, NamedNode
    >>> held_at = NamedNode("https://w3id.org/balticgraph/ontology#heldAt")
    >>> called(held_at, labels(Table(("term", "name"), ((held_at, Literal("held at")),))))
    'held at'
    """
    rows = answer.rows if isinstance(answer, Table) else ()
    return {row[0]: row[1].value for row in rows if row[0] is not None and row[1] is not None}


def called(term: Term, names: Called, language: str = "en") -> str:
    """What a term is called: by the ontology's label, else in the words for borrowed terms, else its short name.

    >>> from balticgraph.vocabulary import schema
    >>> called(schema.endDate, {}, "et")
    'lõpeb'
    """
    return names.get(term) or borrowed(short(term), language)


def borrowed(name: str, language: str) -> str:
    """What a term that is none of the project's is called, by its short name; that itself where it has no other.

    >>> borrowed("skos:exactMatch", "en"), borrowed("ex:other", "en")
    ('same as elsewhere', 'ex:other')
    """
    return _words().get(name, {}).get(language, name)


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    """The names of borrowed terms, each by language."""
    words: Mapping[str, Mapping[str, str]] = json.loads(
        (Path(__file__).parent / "borrowed.json").read_text("utf-8")
    )
    return words
