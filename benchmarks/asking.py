"""What the evidence of one person costs where the graph has many other labels, beside the graph without them."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.questions.question import question
from balticgraph.store.embedded import Store
from balticgraph.vocabulary import GRAPH_VIEW, skos
from benchmarks.measure import Row, cpu, middle, run, tool

_LABELS = 120_000
_LIMIT = 4


def asking() -> Iterator[Row]:
    """The evidence of a person in the bundled graph, and in the same with 120,000 labels more."""
    with tempfile.TemporaryDirectory() as name:
        run(tool("build", "--store", Path(name) / "store", "-q"))
        with Store.create(Path(name) / "store") as store:  # opened to be written to
            few = _evidence(store)
            store.bulk(
                Quad(NamedNode(f"urn:{n}"), skos.prefLabel, Literal(str(n), language="en"), GRAPH_VIEW)
                for n in range(_LABELS)
            )
            many = _evidence(store)
    yield Row("asking", "the evidence of one person", few, "CPU s")
    yield Row(
        "asking",
        "the same with 120,000 labels more",
        many / few,
        "times",
        f"at most {_LIMIT}",
        many / few <= _LIMIT,
    )


def _evidence(store: Store) -> float:
    asked = question("evidence-of")
    return middle(5, lambda: cpu(lambda: asked.ask(store, subject="person/andrius-kupcinskas")))
