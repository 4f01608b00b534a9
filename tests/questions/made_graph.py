"""A small made-up graph with a row for every question, frozen with the table of each."""

from pathlib import Path

from pyoxigraph import NamedNode, Quad, RdfFormat, parse, serialize

from balticgraph.exports.tables import write_table
from balticgraph.identity.known import known
from balticgraph.identity.link import link
from balticgraph.landing import Landing
from balticgraph.questions.question import question, questions
from balticgraph.resources import bundled
from balticgraph.store.embedded import Store
from balticgraph.triples.describe import describe
from balticgraph.vocabulary import GRAPH_ONTOLOGY, PREFIXES, code, skos
from tests.questions import made_readings as readings

FIXTURE = Path(__file__).with_name("fixture.trig")
EXPECTED = Path(__file__).with_name("expected")
ASKED = {
    "as-asserted-on": {"date": "2023-03-02"},
    "attendance-capacity": {"session": "42"},
    "events-of-person": {"person": "Andrius Kupčinskas"},
    "evidence-of": {"subject": "person/andrius-kupcinskas"},
    "find-entity": {"name": "Baltijas Asambleja"},
    "head-of-delegation": {"delegation": "Seimas", "date": "2023-11-24"},
    "least-sure": {"below": "95"},
    "offices-of-person": {"person": "Andrius Kupčinskas"},
    "positions": {"topic": "rail baltica"},
    "presiding-on": {"date": "2023-11-24"},
    "rests-on-rule": {"rule": "attend@1"},
    "session-when-where": {"session": "42"},
    "single-publisher": {"subject": "session/baltic-assembly/42"},
    "who-attended": {"session": "42"},
    "who-attended-event": {"event": "meeting/baltic-council/29"},
}
"""The parameters with which the expected tables are asked; the other questions are asked without any."""


def asked_of(name: str) -> dict[str, str]:
    """The parameters with which a question's expected table is asked."""
    given = ASKED.get(name, {})
    lacking = [p.name for p in question(name).parameters if p.default is None and p.name not in given]
    assert not lacking, f"tests/questions/made_graph.py: ASKED needs {name} with {', '.join(lacking)}"
    return given


def labels_of_codes() -> list[Quad]:
    """The labels of the code lists, as the ontology gives them."""
    wanted = {skos.prefLabel, skos.inScheme}
    files = (bundled("ontology") / name for name in ("codes.ttl", "topics.ttl"))
    found = (q for file in files for q in parse(path=file, format=RdfFormat.TURTLE))
    return [
        Quad(q.subject, q.predicate, q.object, GRAPH_ONTOLOGY)
        for q in found
        if q.predicate in wanted and q.subject in code
    ]


def made() -> Store:
    """The graph, in memory."""
    tables = [make() for make in readings.TABLES]
    ground, store = known(tables), Store.memory()
    landing = Landing.on(store)
    for reading in (*tables, *readings.releases()):
        landing.land(describe(link(reading, ground)))
    more = readings.by_hand()
    store.bulk([*more, *labels_of_codes()])
    landing.refresh({q.subject for q in more if isinstance(q.subject, NamedNode)})
    return store


def frozen() -> Store:
    """The graph as it was frozen."""
    store = Store.memory()
    store.bulk(parse(path=FIXTURE, format=RdfFormat.TRIG))
    return store


def as_trig(store: Store) -> bytes:
    """The graph as TriG, sorted."""
    quads = sorted(store.quads(), key=lambda q: (str(q.graph_name), str(q)))
    return serialize(quads, format=RdfFormat.TRIG, prefixes=dict(PREFIXES)) or b""


def freeze() -> None:
    """Write the graph, and the table of each question on it, and no other table."""
    FIXTURE.write_bytes(as_trig(made()))
    store = frozen()
    tables = {f"{name}.csv": asked.ask(store, **asked_of(name)) for name, asked in questions().items()}
    for old in EXPECTED.glob("*.csv"):
        if old.name not in tables:
            old.unlink()
    for name, table in tables.items():
        with (EXPECTED / name).open("w", encoding="utf-8", newline="") as out:
            write_table(table, "csv", out)
