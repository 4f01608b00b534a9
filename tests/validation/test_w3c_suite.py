"""The SHACL tests of W3C (data-shapes, core and sparql) through the project's own validation call."""

from collections import Counter
from pathlib import Path

import pytest
import rdflib
from pyoxigraph import Triple

from balticgraph.errors import BalticgraphError
from balticgraph.validation.graphs import read_graph
from balticgraph.validation.shapes import shapes_of
from balticgraph.validation.validate import Engine, validate
from tests.shared import SHARED, shared

SUITE = SHARED / "w3c" / "shacl"
MF = rdflib.Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
SHT = rdflib.Namespace("http://www.w3.org/ns/shacl-test#")
SH = rdflib.SH

#: What each engine does not pass, with the reason; a test that begins to pass must leave this list.
FAILING = {
    Engine.PYSHACL: {
        "core/property/uniqueLang-002": '"1"^^xsd:boolean is normalised to true when rdflib reads it',
        "sparql/pre-binding/shapesGraph-001": "$shapesGraph, optional in the standard, is not supported",
    },
    Engine.FAST: {
        "sparql/pre-binding/unsupported-sparql-002": "VALUES is not refused; no shape of ours has it",
        "sparql/pre-binding/unsupported-sparql-006": "rebinding $value is not refused; none of ours does",
    },
}
Case = tuple[str, Path, Path, bool | None, Counter[tuple[str, str]]]


def cases(folder: str) -> list[Case]:
    """Each test of the suite: name, data, shapes, whether it conforms (None: must be refused), results."""
    found = []
    for path in sorted((SUITE / folder).rglob("*.ttl")):
        if path.name not in (path.parent / "manifest.ttl").read_text("utf-8"):
            continue
        graph = rdflib.Graph().parse(path)
        for test in sorted(graph.subjects(rdflib.RDF.type, SHT.Validate), key=str):
            action, result = graph.value(test, MF.action), graph.value(test, MF.result)
            data, shapes = (_local(graph.value(action, p), path) for p in (SHT.dataGraph, SHT.shapesGraph))
            conforms = None if result == SHT.Failure else str(graph.value(result, SH.conforms)) == "true"
            pairs = Counter(
                (str(graph.value(r, SH.focusNode)), str(graph.value(r, SH.sourceConstraintComponent)))
                for r in graph.objects(result, SH.result)
            )
            found.append((f"{folder}/{path.parent.name}/{path.stem}", data, shapes, conforms, pairs))
    return found


def _local(node: rdflib.term.Node | None, path: Path) -> Path:
    name = Path(str(node).removeprefix("file://"))
    return name if name.is_file() else path


def outcome(case: Case, engine: Engine) -> bool:
    """Whether the engine agrees with the suite: it conforms, and the same node and constraint each time."""
    _, data, shapes, conforms, pairs = case
    try:
        report = validate(_triples(data), engine=engine, shapes=shapes_of(_triples(shapes)))
    except BalticgraphError:
        return conforms is None
    mine = Counter((f.focus.value, f.component) for f in report.findings)
    return conforms is not None and report.clean == conforms and _named(mine) == _named(pairs)


def _named(pairs: Counter[tuple[str, str]]) -> Counter[tuple[str, str]]:
    """Blank nodes have other names in each reading."""
    return Counter({(f if ":" in f or "/" in f else "_", c): n for (f, c), n in pairs.items()})


def _triples(path: Path) -> list[Triple]:
    return [q.triple for q in read_graph(path)]


@pytest.mark.shared
@pytest.mark.parametrize("engine", list(Engine))
@pytest.mark.parametrize(("folder", "size"), [("core", 98), ("sparql", 22)])
def test_engine_agrees_with_w3c(folder: str, size: int, engine: Engine) -> None:
    shared(SUITE)
    held = cases(folder)
    assert len(held) == size
    assert {c[0] for c in held if not outcome(c, engine)} == {
        n for n in FAILING[engine] if n.startswith(folder)
    }
