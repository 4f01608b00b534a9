"""The command line run in this process: exit code, standard output and standard error."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from balticgraph.cli.main import main


class Ran(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def one_line(self) -> str:
        """The single line on standard error that begins with the tool's name."""
        lines = [line for line in self.err.splitlines() if line.startswith("balticgraph: ")]
        assert len(lines) == 1, self.err
        assert "Traceback" not in self.err
        return lines[0]


Run = Callable[..., Ran]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command: ``run("ask", "who-attended", "--session", 42)``."""
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.delenv("BALTICGRAPH_STORE", raising=False)

    def call(*words: object) -> Ran:
        monkeypatch.setattr(sys, "argv", ["balticgraph", *map(str, words)])
        capfd.readouterr()
        with pytest.raises(SystemExit) as left:
            main()
        sys.stdout.flush()
        seen = capfd.readouterr()
        return Ran(int(left.value.code or 0), seen.out, seen.err)

    return call


@pytest.fixture(scope="session")
def bundled_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled graph, built once for the tests that only read it."""
    import balticgraph

    place = tmp_path_factory.mktemp("bundled") / "store"
    entries = balticgraph.build(place)
    assert {e.status for e in entries} == {"landed"}
    return place
