"""The queries are SPARQL 1.1 as another engine reads it, not only the one that the store embeds."""

import pytest
import rdflib
from rdflib.plugins.sparql import prepareQuery

from balticgraph.questions.question import question, questions
from balticgraph.vocabulary import GRAPH_ONTOLOGY, GRAPH_VIEW, PREFIXES
from tests.questions.made_graph import FIXTURE, asked_of, frozen

NAMES = sorted(questions())


def test_every_query_is_read() -> None:
    assert len(NAMES) >= 30
    for name in NAMES:
        assert prepareQuery(question(name).sparql, initNs=dict(PREFIXES)).algebra.name == "SelectQuery"


@pytest.mark.long
@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")  # rdflib's own use of what it deprecates
def test_every_table_is_the_same() -> None:
    raw, dataset, store = rdflib.Dataset(), rdflib.Dataset(), frozen()
    raw.parse(data=FIXTURE.read_text("utf-8"), format="trig")
    for s, p, o, graph in raw.quads():
        dataset.graph(rdflib.URIRef(str(graph))).add((s, p, o))
        if str(graph) in {GRAPH_VIEW.value, GRAPH_ONTOLOGY.value}:
            dataset.default_graph.add((s, p, o))
    for name in NAMES:
        asked, values = question(name), asked_of(name)
        answer = dataset.query(asked.bind(values), initNs=dict(PREFIXES))
        rows = [tuple("" if cell is None else str(cell) for cell in row) for row in answer]  # type: ignore[union-attr]
        assert rows == list(asked.ask(store, **values).texts()), name
