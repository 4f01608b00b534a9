"""What the benchmarks lean on: graphs many times over, and the list of benchmarks by name."""

import json
from pathlib import Path

import pyoxigraph as ox
import pytest
from benchmarks.__main__ import BENCHMARKS, LONG, main
from benchmarks.measure import step
from benchmarks.multiplying import as_backup, multiplied
from benchmarks.releases import AROUND, releases, write

from balticgraph.load import background, load
from balticgraph.store.backup import restore
from balticgraph.store.embedded import Store
from balticgraph.vocabulary import ASSERTED


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The graph of one invented session."""
    texts = tmp_path_factory.mktemp("texts")
    write(releases(1, AROUND), texts)
    with Store.memory() as store:
        load([texts], store, background(register=False))
        return [f"{quad} .\n" for quad in sorted(map(str, store.quads()))]


def test_each_copy_has_its_own_releases_and_sessions(lines: list[str]) -> None:
    quads = list(ox.parse("".join(multiplied(lines, 3, 1)).encode(), format=ox.RdfFormat.N_QUADS))
    graphs = {q.graph_name.value for q in quads if isinstance(q.graph_name, ox.NamedNode)}
    sessions = {
        q.subject.value
        for q in quads
        if isinstance(q.subject, ox.NamedNode) and "/session/baltic-assembly/" in q.subject.value
    }
    assert len([g for g in graphs if g.startswith(ASSERTED[0])]) == 3 * AROUND
    assert {s.rpartition("/")[2] for s in sessions if "/id/session/" in s} == {"1", "2", "3"}


def test_a_multiplied_graph_is_a_backup_that_is_restored(lines: list[str], tmp_path: Path) -> None:
    count = as_backup(lines, 3 * len(lines), 1, tmp_path / "backup")
    said = json.loads((tmp_path / "backup" / "manifest.json").read_text())
    assert said["quads"] == count >= 3 * len(lines)
    assert restore(tmp_path / "backup", tmp_path / "store") == count


def test_a_release_is_added_to_a_graph_that_is_there(tmp_path: Path) -> None:
    one, other = write(releases(1, 2), tmp_path / "texts")
    with Store.create(tmp_path / "store") as store:
        load([one], store, background())
    told = step("add", tmp_path / "store", other)
    assert told["quads"] > 100
    assert min(told["check"], told["land"]) > 0


def test_a_step_that_fails_is_told(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match=r"benchmarks\.steps add .*nowhere"):
        step("add", tmp_path / "store", tmp_path / "nowhere.md")


def test_a_benchmark_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["no-such-thing"]) == 2
    assert "no-such-thing is no benchmark" in capsys.readouterr().err
    assert set(BENCHMARKS) > LONG
    assert len(BENCHMARKS) >= 8
