"""The page of one entity: what the graph says of it, what each fact was read from, and what points to it."""

from dataclasses import dataclass, field

from pyoxigraph import NamedNode

from balticgraph.endpoint import pages
from balticgraph.endpoint.graph import Graph
from balticgraph.endpoint.protocol import HTML
from balticgraph.errors import QuestionError
from balticgraph.questions.question import question
from balticgraph.store.results import Table
from balticgraph.vocabulary import BASE

_SUFFIXES = {
    ".ttl": "text/turtle",
    ".jsonld": "application/ld+json",
    ".nt": "application/n-triples",
    ".html": HTML,
}
_NEIGHBOURS = """
SELECT ?property ?term (MIN(STR(?named)) AS ?label) {{
  {pattern}
  OPTIONAL {{ ?term skos:prefLabel ?named . FILTER(LANG(?named) IN ("en", "")) }}
}} GROUP BY ?property ?term ORDER BY ?property ?term LIMIT 500"""  # a page's lists end, its triples do not


def wanted(key: str, accept: str | None) -> tuple[NamedNode, str | None] | None:
    """The entity that a path means, and the form wanted: that of a suffix, else what Accept says.

    None where it can be no entity's name.

    >>> wanted("person/aadu-must.ttl", "text/html")
    (<NamedNode value=https://w3id.org/balticgraph/id/person/aadu-must>, 'text/turtle')
    >>> wanted("person/<script>", None) is None
    True
    """
    for suffix, media_type in _SUFFIXES.items():
        if key.endswith(suffix):
            key, accept = key.removesuffix(suffix), media_type
            break
    try:
        return (NamedNode(f"{BASE}id/{key}"), accept) if key else None
    except ValueError:
        return None


def triples_query(subject: NamedNode) -> str:
    """The query for an entity's own triples and those that point to it."""
    own, pointing = f"{subject} ?p ?o", f"?s ?q {subject}"
    return f"CONSTRUCT {{ {own} . {pointing} }} {{ {{ {own} }} UNION {{ {pointing} }} }}"


async def is_known(graph: Graph, subject: NamedNode) -> bool:
    """Whether the graph says anything of it."""
    return bool((await graph.table(f"SELECT * {{ {subject} ?p ?o }} LIMIT 1")).rows)


async def page(graph: Graph, subject: NamedNode) -> str:
    """The page of an entity that is known, its neighbours by their English names where they have one."""
    facts = await graph.table(_NEIGHBOURS.format(pattern=f"{subject} ?property ?term"))
    pointing = await graph.table(_NEIGHBOURS.format(pattern=f"?term ?property {subject}"))
    return pages.entity_page(subject, facts, pointing, await _evidence(graph, subject))


@dataclass(slots=True)
class Told:
    """One fact as one source tells it: where its words stand, each once, and the pages that hold them."""

    fact: str
    source: str
    digest_of: str
    words: list[tuple[str, str, str]] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)


async def _evidence(graph: Graph, subject: NamedNode) -> list[Told]:
    """What the question evidence-of says of the entity; nothing where it is not bundled."""
    try:
        asked = question("evidence-of").bind({"subject": subject.value})
    except (QuestionError, FileNotFoundError):
        return []
    return gathered(await graph.table(asked))


def gathered(table: Table) -> list[Told]:
    """The rows of evidence-of by fact and source, in their order."""
    found: dict[tuple[str, str, str], Told] = {}
    for row in table.texts():
        told = dict(zip(table.columns, row, strict=True))
        name = told["property"].replace("#", "/").rpartition("/")[2]
        fact = f"{told['fact']}: {name} {told['value']}" if name else told["fact"]
        key = fact, told["source"], told["digest_of"]
        entry = found.setdefault(key, Told(*key))
        words, page = (told["quote"], told["start"], told["end"]), told["page"]
        if words not in entry.words:
            entry.words.append(words)
        if page.startswith(("http://", "https://")) and page not in entry.pages:
            entry.pages.append(page)
    return list(found.values())
