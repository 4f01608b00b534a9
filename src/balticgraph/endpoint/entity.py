"""What is named by an IRI of the project: the page and the triples of an entity, a code, a graph, the ontology."""

import json
from dataclasses import dataclass, field, replace

from anyio.to_thread import run_sync
from pyoxigraph import NamedNode

from balticgraph.endpoint import documents, pages
from balticgraph.endpoint.evaluation import Answer, refusal
from balticgraph.endpoint.graph import Graph
from balticgraph.endpoint.negotiation import FORMS, Reader, choose
from balticgraph.endpoint.protocol import HTML, OFFERS, Asked
from balticgraph.errors import QuestionError
from balticgraph.questions.question import question
from balticgraph.questions.terms import Called, called, labels, labels_query
from balticgraph.store.jsonld import compacted
from balticgraph.store.results import Table
from balticgraph.vocabulary import BASE, GRAPH_ONTOLOGY, ONTOLOGY, PROVENANCE

_SUFFIXES = FORMS | {".json": "application/ld+json", ".html": HTML}
_NEIGHBOURS = """
SELECT ?property ?term (MIN(COALESCE(STR(?own), CONCAT("“", ?words, "”"))) AS ?label)
  (MIN(STR(?named)) AS ?english) (MIN(STR(?name)) AS ?called)
  (GROUP_CONCAT(DISTINCT STR(?start); separator=" | ") AS ?since) (GROUP_CONCAT(DISTINCT STR(?stop); separator=" | ") AS ?until)
  (GROUP_CONCAT(DISTINCT STR(?day); separator=" | ") AS ?seen) {{
  {pattern}
  OPTIONAL {{ ?term skos:prefLabel|rdfs:label ?own . FILTER(LANG(?own) = "{language}") }}
  OPTIONAL {{ ?term skos:prefLabel|rdfs:label ?named . FILTER(LANG(?named) IN ("en", "")) }}
  OPTIONAL {{ ?property rdfs:label ?name . FILTER(LANG(?name) = "{language}") }}
  OPTIONAL {{ GRAPH ?provenance {{ ?term oa:exact|(oa:hasSelector/oa:exact) ?words }} }}
  OPTIONAL {{ ?term a bg:Tenure ; bg:validFrom ?start }}
  OPTIONAL {{ ?term a bg:Tenure ; bg:validUntil ?stop }}
  OPTIONAL {{ ?term a bg:Tenure ; bg:attestedOn ?day }}
}} GROUP BY ?property ?term ORDER BY ?property ?term LIMIT {most}"""
_TERMS = """
SELECT ?term (MIN(STR(COALESCE(?own, ?named))) AS ?label) (MIN(STR(COALESCE(?words, ?english))) AS ?definition) {{
  GRAPH graph:ontology {{ ?term a ?kind ; rdfs:label|skos:prefLabel ?named . FILTER(LANG(?named) = "en")
    OPTIONAL {{ ?term rdfs:label|skos:prefLabel ?own . FILTER(LANG(?own) = "{language}") }}
    OPTIONAL {{ ?term skos:definition|rdfs:comment ?words . FILTER(LANG(?words) = "{language}") }}
    OPTIONAL {{ ?term skos:definition|rdfs:comment ?english . FILTER(LANG(?english) = "en") }} }}
  FILTER(STRSTARTS(STR(?term), STR(bg:)))
}} GROUP BY ?term ORDER BY ?term"""
_JSONLD, _LINES = "jsonld", "application/n-triples"
_GRAPHS = BASE + "graph/"
_TOO_LONG = 413


def wanted(path: str, accept: str | None) -> tuple[NamedNode, str | None] | None:
    """What a path names, an entity, a code, a graph or the ontology, and the form wanted: that of a suffix, else what Accept says.

    None where it can be no name.

    >>> wanted("id/person/aadu-must.ttl", "text/html")
    (<NamedNode value=https://w3id.org/balticgraph/id/person/aadu-must>, 'text/turtle')
    >>> wanted("id/person/<script>", None) is None
    True
    """
    for suffix, media_type in _SUFFIXES.items():
        if path.endswith(suffix):
            path, accept = path.removesuffix(suffix), media_type
            break
    try:
        return (NamedNode(BASE + path), accept) if not path.endswith("/") else None
    except ValueError:
        return None


def is_graph(subject: NamedNode) -> bool:
    """Whether a name is that of a graph, whose triples it then stands for; the ontology is one too."""
    return subject == ONTOLOGY or subject.value.startswith(_GRAPHS)


async def whole(graph: Graph, subject: NamedNode, accept: str | None) -> Answer:
    """All triples of a graph, in the form wanted; of one that is too long for an answer, where they are to be had."""
    query = f"CONSTRUCT {{ ?s ?p ?o }} {{ GRAPH {_named(subject)} {{ ?s ?p ?o }} }}"
    answer = await graph.answer(Asked(query, accept=accept))
    if answer.status != _TOO_LONG:
        return answer
    return refusal(_TOO_LONG, "this graph is longer than an answer may be; take it from /export/graph.nq.gz")


def rows_query(subject: NamedNode, most: int) -> str:
    """The query for the first triples of a graph, as a page shows them; for one alone, which tells that it is there, in any order."""
    order = "ORDER BY ?s ?p ?o " if most > 1 else ""
    return f"SELECT ?s ?p ?o {{ GRAPH {_named(subject)} {{ ?s ?p ?o }} }} {order}LIMIT {most}"


def _named(subject: NamedNode) -> NamedNode:
    return GRAPH_ONTOLOGY if subject == ONTOLOGY else subject


def triples_query(subject: NamedNode, where: str) -> str:
    """The query for an entity's own triples, those that point to it, `where` it is known, and the claims and conflicts about it.

    By the claims a program finds what each value was read from; those of a withdrawn or replaced source are not told. By the
    conflicts it finds where sources disagree, and how it was decided. A claim
    is told with its spans, and these with their words and places and the text that they stand in: one look at it is enough.
    """
    own, pointing, words = (
        f"{subject} ?p ?o",
        f"?s ?q {subject}",
        f"{subject} {_WORDS} ?near . ?near ?of ?told",
    )
    dispute = f"?conflict a bg:Conflict ; rdf:subject {subject}"
    parts = (
        where % own,
        where % pointing,
        _CLAIMS % subject,
        f"GRAPH graph:conflicts {{ {dispute} }}",
        where % words,
    )
    return (
        f"CONSTRUCT {{ {own} . {pointing} . ?claim a bg:Claim ; rdf:subject {subject} . {dispute} . ?near ?of ?told }} "
        f"{{ {' UNION '.join(f'{{ {part} }}' for part in parts)} }}"
    )


_SHOWN = "%s"
_BEHIND = (
    f'GRAPH ?graph {{ %s }} FILTER(STRSTARTS(STR(?graph), "{PROVENANCE}") '
    "|| ?graph IN (graph:conflicts, graph:decisions))"
)
_WORDS = "(bg:supportedBy|oa:hasSelector|oa:hasSource|(bg:supportedBy/(oa:hasSelector|oa:hasSource|(oa:hasSource/bg:textLayerOf))))"
_CLAIMS = """
GRAPH ?provenance { ?claim rdf:subject %s ; bg:extractedBy ?rule ; bg:supportedBy/oa:hasSource/bg:textLayerOf ?snapshot .
  ?snapshot bg:snapshotOf ?source }
FILTER NOT EXISTS { GRAPH graph:conflicts { ?snapshot dcterms:isReplacedBy ?later } }
FILTER NOT EXISTS { GRAPH graph:retractions { ?retraction dcterms:references ?gone } FILTER(?gone = ?source || ?gone = ?rule) }"""


async def known(graph: Graph, subject: NamedNode) -> str | None:
    """Where a graph says something of it, as a pattern for a query; None where nowhere.

    In the view; else, for claims, spans and conflicts, in the graphs that tell how the view came to be. What a steward
    withdrew stays withdrawn: it stands in the releases' own graphs, which are not looked into.
    """
    for where in (_SHOWN, _BEHIND):
        if (await graph.table(f"SELECT * {{ {where % f'{subject} ?p ?o'} }} LIMIT 1")).rows:
            return where
    return None


async def told(graph: Graph, subject: NamedNode, where: str, accept: str | None) -> Answer:
    """The triples behind an entity that is known, in the form wanted; JSON-LD by the short names of the project's context."""
    query = triples_query(subject, where)
    wanted = choose(accept, tuple(OFFERS["construct"])) or ""
    if OFFERS["construct"].get(wanted) != _JSONLD:
        return await graph.look_up(Asked(query, accept=accept))
    answer = await graph.look_up(Asked(query, accept=_LINES))
    if answer.kind != "construct":
        return answer
    names = json.loads(documents.context())["@context"]
    return replace(answer, media_type=wanted, body=await run_sync(compacted, answer.body, names))


async def page(graph: Graph, subject: NamedNode, where: str, reader: Reader) -> str:
    """The page of an entity that is known, it and its neighbours by their names in the reader's language, else in English."""
    language = reader.language
    facts, pointing = [
        await graph.table(_NEIGHBOURS.format(pattern=where % triple, language=language, most=pages.LONGEST))
        for triple in (f"{subject} ?property ?term", f"?term ?property {subject}")
    ]
    terms = labels(await graph.kept(labels_query(language)))
    return pages.entity_page(
        subject,
        facts,
        pointing,
        gathered(await _asked(graph, "evidence-of", subject, language), terms, language),
        terms=terms,
        disputed=await _asked(graph, "conflicts", subject, language),
        reader=reader,
    )


async def ontology_page(graph: Graph, reader: Reader) -> str:
    """The terms of the ontology, each at its own place in the page, by its name in the reader's language."""
    return pages.ontology_page(await graph.kept(_TERMS.format(language=reader.language)), reader)


@dataclass(slots=True)
class Told:
    """One fact as one source tells it: where its words stand, each once, and the pages that hold them."""

    fact: str
    source: str
    digest_of: str
    words: list[tuple[str, str, str]] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)


async def _asked(graph: Graph, name: str, subject: NamedNode, language: str) -> Table:
    """What a question says of the entity in a language; nothing where it is not bundled."""
    try:
        asked = question(name).bind({"subject": subject.value, "language": language})
    except (QuestionError, FileNotFoundError):
        return Table((), ())
    return await graph.table(asked)


def gathered(table: Table, terms: Called, language: str = "en") -> list[Told]:
    """The rows of evidence-of by fact and source, in their order; a fact tells its property as a reader calls it."""
    found: dict[tuple[str, ...], Told] = {}
    for row in table.texts():
        told = dict(zip(table.columns, row, strict=True))
        name = called(NamedNode(told["property"]), terms, language) if told["property"] else ""
        fact = f"{told['fact']}: {name} {told['value']}" if name else told["fact"]
        key = fact, told["source"], told["digest_of"]
        entry = found.setdefault((*key, told["document"]), Told(*key))
        words = (told["quote"], told["start"], told["end"])
        if words not in entry.words:
            entry.words.append(words)
        for page in told["page"].split():
            if page.startswith(("http://", "https://")) and page not in entry.pages:
                entry.pages.append(page)
    return list(found.values())
