"""What bears a name: persons, bodies, events and others by words of theirs, in any language and without diacritics."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from anyio.to_thread import run_sync
from pyoxigraph import Literal, NamedNode
from rapidfuzz import fuzz

from balticgraph.endpoint import pages
from balticgraph.endpoint.graph import Graph
from balticgraph.questions.terms import borrowed
from balticgraph.questions.wordings import cut
from balticgraph.store.results import Term
from balticgraph.vocabulary import BASE, bg

MOST = 50
"""How many things a search tells of."""
_NAMED = f"""
SELECT DISTINCT ?thing ?words ?name ?class ?called {{{{
  ?thing a ?class ; skos:prefLabel|skos:altLabel|skos:notation|foaf:name ?words .
  FILTER(STRSTARTS(STR(?thing), "{BASE}id/") && ?class NOT IN (bg:Tenure, bg:Attendance, bg:PrizeAward))
  OPTIONAL {{{{ ?thing skos:prefLabel ?own . FILTER(LANG(?own) = "{{language}}") }}}}
  OPTIONAL {{{{ ?thing skos:prefLabel ?english . FILTER(LANG(?english) IN ("en", "")) }}}}
  OPTIONAL {{{{ ?class rdfs:label ?called . FILTER(LANG(?called) = "{{language}}") }}}}
  BIND(COALESCE(?own, ?english) AS ?name)
}}}}"""
_NEAR = 80.0
"""From how many per cent on a word is near to an unknown one (rapidfuzz's ratio): a letter or two of a surname."""


_NAMED_BY_OTHERS = frozenset(
    {bg.Office, bg.AdoptedDocument, bg.Presidency, bg.Priority, bg.CooperationFormat}
)
"""Kinds of things whose names have those of bodies and events in them: they come behind these."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that bears the words: its IRI, its name and kind in the reader's language."""

    iri: str
    name: str
    kind: str


async def find(graph: Graph, words: str, language: str) -> list[Hit]:
    """What bears the words, the nearest first, at most 50; offices held, prizes won and attendances are told by their persons."""
    table = await graph.kept(_NAMED.format(language=language))
    return await run_sync(ranked, words, table.rows, language)  # off the loop: it goes through all names


def ranked(words: str, rows: Iterable[Sequence[Term | None]], language: str) -> list[Hit]:
    """The rows (thing, words, name, class, what the class is called) whose words are those asked for, the nearest first.

    Each word asked for has to begin one of the name's; only where nothing does, names that are spelled nearly so are told.

    >>> thing, kind = NamedNode(BASE + "id/person/edmunds-cepuritis"), NamedNode("http://xmlns.com/foaf/0.1/Person")
    >>> rows = [(thing, Literal("Edmunds Cepurītis"), Literal("Edmunds Cepurītis"), kind, None)]
    >>> [hit.kind for asked in ("cepur edm", "Ceparitis", "Kalnins") for hit in ranked(asked, rows, "en")]
    ['Person', 'Person']
    """
    asked = _keys(words)
    if not asked:
        return []
    names = [(_keys(pages.cell(row[1]).text), row) for row in rows]
    fits = [(_distance(asked, name, row[3]), row) for name, row in names if _begun(asked, name)]
    if not fits:
        near = [(_likeness(asked, name), row) for name, row in names]
        fits = [((-score,), row) for score, row in near if score >= _NEAR]
    hits = sorted(((far, _hit(row, language)) for far, row in fits), key=_order)
    return list(dict.fromkeys(hit for _, hit in hits))[:MOST]


def _order(fit: tuple[tuple[float, ...], Hit]) -> tuple[tuple[float, ...], str, str]:
    far, hit = fit
    return far, hit.name, hit.iri


def _keys(text: str) -> list[str]:
    return [word.key for word in cut(text)]


def _begun(asked: Sequence[str], name: Sequence[str]) -> bool:
    return all(any(word.startswith(start) for word in name) for start in asked)


def _likeness(asked: Sequence[str], name: Sequence[str]) -> float:
    """How like a name is to what is asked, in per cent: that of the word asked for which is least like any of its words."""
    return min(max((fuzz.ratio(one, word) for word in name), default=0.0) for one in asked)


def _distance(asked: Sequence[str], name: Sequence[str], kind: Term | None) -> tuple[float, ...]:
    """How far a name is from what is asked: words that are only begun, then what bears others' names, then words too many."""
    return sum(word not in name for word in asked), kind in _NAMED_BY_OTHERS, len(name) - len(asked)


def _hit(row: Sequence[Term | None], language: str) -> Hit:
    thing, words, name, kind, called = row
    iri = thing.value if isinstance(thing, NamedNode) else ""
    sort = called.value if isinstance(called, Literal) else borrowed(pages.cell(kind).text, language)
    return Hit(iri, pages.cell(name or words).text, sort)
