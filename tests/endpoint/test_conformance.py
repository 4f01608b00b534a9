"""The W3C's tests of the SPARQL 1.1 Protocol: all that a read-only endpoint can pass."""

import json
import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest

from tests.endpoint.served import serving
from tests.shared import SHARED, shared
from tests.store.small import on_disk

SUITE = SHARED / "w3c"
GRAPHS = "http://kasei.us/2009/09/sparql/data/data{}.rdf"


@pytest.mark.shared
def test_the_protocol_suite(tmp_path: Path) -> None:
    runner = shared(SUITE / "run_protocol.py")
    quads = [
        ox.Quad(q.subject, q.predicate, q.object, ox.NamedNode(GRAPHS.format(number)))
        for number in (1, 2, 3)
        for q in ox.parse(path=str(SUITE / f"sparql/sparql11/protocol/data{number}.nt"))
    ]
    with serving(on_disk(tmp_path, quads)) as served:
        command = [sys.executable, str(runner), "balticgraph", served.sparql, "--suite", "protocol,sd"]
        subprocess.run([*command, "--json", str(tmp_path / "told.json")], check=True, capture_output=True)
    told = json.loads((tmp_path / "told.json").read_text())
    # the seven that send an update and expect it to be done are none of ours
    ours = [(name, ok, why) for _, name, ok, why in told if not name.startswith("update_")]
    assert len(told) == 37
    assert len(ours) == 27 + 3
    assert [(name, why) for name, ok, why in ours if not ok] == []
