"""What questions cost where the graph has many labels of other things, beside the graph without them.

Of the questions whose answer the other labels leave as it was; `find-entity` is not among them: it goes through all names.
"""

import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.questions.question import question
from balticgraph.store.embedded import Store
from balticgraph.vocabulary import GRAPH_VIEW, skos
from benchmarks.measure import Row, cpu, middle, run, tool

_LABELS = 120_000
_LIMIT = 4
_ASKED = {
    "the evidence of one person": ("evidence-of", {"subject": "person/andrius-kupcinskas"}),
    "who attended a session": ("who-attended", {"session": "42"}),
    "the sessions": ("sessions", {}),
    "what was asserted on a day": ("as-asserted-on", {"date": "2024-03-01"}),
    "what rests on a rule": ("rests-on-rule", {"rule": "attend"}),
    "who matches Wikidata": ("wikidata-matches", {}),
}


def asking() -> Iterator[Row]:
    """Each question in the bundled graph, and in the same with 120,000 labels more."""
    with tempfile.TemporaryDirectory() as name:
        run(tool("build", "--store", Path(name) / "store", "-q"))
        with Store.create(Path(name) / "store") as store:  # opened to be written to
            few = _costs(store)
            store.bulk(
                Quad(NamedNode(f"urn:{n}"), skos.prefLabel, Literal(str(n), language="en"), GRAPH_VIEW)
                for n in range(_LABELS)
            )
            many = _costs(store)
    for what, cost in few.items():
        yield Row("asking", what, cost, "CPU s")
        yield Row(
            "asking",
            f"{what}, with 120,000 labels more",
            many[what] / cost,
            "times",
            f"at most {_LIMIT}",
            many[what] / cost <= _LIMIT,
        )


def _costs(store: Store) -> dict[str, float]:
    return {
        what: middle(5, partial(cpu, partial(question(name).ask, store, **given)))
        for what, (name, given) in _ASKED.items()
    }
