"""Every form is written by its name, to a file or to standard output."""

from pathlib import Path

import pyoxigraph as ox
import pytest

from balticgraph.errors import UsageError
from balticgraph.exports.export import EXPORTS, export
from balticgraph.store.embedded import Store
from balticgraph.vocabulary import GRAPH_ONTOLOGY


@pytest.fixture(name="store")
def _store() -> Store:
    held = Store.memory()
    held.bulk(ox.parse(path=str(Path(__file__).parents[1] / "store" / "small.trig")))
    return held


def test_the_forms_that_are_promised() -> None:
    assert {"nquads", "trig", "turtle", "ntriples", "jsonld", "tables", "graphml", "gexf"} <= {
        e.name for e in EXPORTS
    }
    assert len({e.title for e in EXPORTS}) == len({e.name for e in EXPORTS}) == len(EXPORTS)


@pytest.mark.parametrize("name", [e.name for e in EXPORTS])
def test_file_and_standard_output_are_the_same(
    name: str, store: Store, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    export(store, name, tmp_path / "out")
    export(store, name)
    written = (tmp_path / "out").read_bytes()
    assert written
    assert capfdbinary.readouterr().out == written


def test_one_graph(store: Store, tmp_path: Path) -> None:
    export(store, "nquads", tmp_path / "out", graph=GRAPH_ONTOLOGY)
    assert {q.graph_name for q in ox.parse(path=str(tmp_path / "out"), format=ox.RdfFormat.N_QUADS)} == {
        GRAPH_ONTOLOGY
    }


def test_an_unknown_form_leaves_the_file_alone(store: Store, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("old")
    with pytest.raises(UsageError, match="xlsx is no export"):
        export(store, "xlsx", tmp_path / "out")
    assert (tmp_path / "out").read_text() == "old"
