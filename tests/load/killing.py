"""A load that is killed at a moment, and what must be true of the store that it leaves.

Run as a program it is a runner: it has imported and read all that a load needs, forks for each command it is given on
standard input, tells the child's process id and, when it has ended, its exit code. So the moments of a kill fall into
the load and not into imports.
"""

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.releases import release

import balticgraph
from balticgraph.cli.main import main
from balticgraph.documents.read import read_text
from balticgraph.landing import Landing
from balticgraph.load import background, make
from balticgraph.store.embedded import Store
from balticgraph.store.quads import object_of, subject_of
from balticgraph.vocabulary import ASSERTED, GRAPH_CONFLICTS, GRAPH_VIEW, PROVENANCE, bg, rdf

ROOT = Path(__file__).parents[2]


class Runner:
    """Commands in processes of their own that start at once."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def start(self, *words: object) -> int:
        """Start a command; its process id."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([str(w) for w in words]) + "\n")
        self._process.stdin.flush()
        return int(self._line())

    def wait(self) -> int:
        """The exit code of the command, negative for a signal."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return int(self._line())

    def run(self, *words: object) -> int:
        """Run a command to its end."""
        self.start(*words)
        return self.wait()

    def killed(self, moment: float, *words: object) -> bool:
        """Start a command and kill it after so many seconds; False where it had ended by itself."""
        pid = self.start(*words)
        time.sleep(moment)
        os.kill(
            pid, signal.SIGKILL
        )  # a child that ended is not reaped before `wait`: the id is still its own
        return self.wait() == -signal.SIGKILL

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()


@contextmanager
def runner() -> Iterator[Runner]:
    """A runner for as long as it is needed."""
    command = [sys.executable, "-m", "tests.load.killing"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        yield Runner(process)
        assert process.stdin is not None
        process.stdin.close()


def serve() -> None:
    """Run the commands that come on standard input, one after the other."""
    make(
        read_text(release(6, 0).text.encode(), "warm"), background()
    )  # word lists and models are read here, not in each child
    while line := sys.stdin.readline():
        pid = os.fork()
        if pid == 0:
            _command(json.loads(line))
        print(pid, flush=True)  # noqa: T201
        sys.stdin.readline()  # the caller has done with the id; only now may it be given to another process
        print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)  # noqa: T201


def _command(words: list[str]) -> None:
    sys.stdin = Path(os.devnull).open()  # noqa: SIM115  not the runner's, which has been read from
    sys.stdout = sys.stderr = Path(os.devnull).open("w")  # noqa: SIM115  the child's own, to its end
    sys.argv = ["balticgraph", *words]
    try:
        main()
    except SystemExit as left:
        os._exit(int(left.code or 0))


def exported(store: Path) -> bytes:
    """The bytes of `export -f nquads`."""
    out = store.with_name(store.name + ".nq")
    balticgraph.export("nquads", out, store)
    return out.read_bytes()


def graphs(store: Path) -> dict[str, frozenset[str]]:
    """The quads of each graph of a store."""
    with Store.open(store) as opened:
        return {g.value: frozenset(map(str, opened.quads(graph=g))) for g in opened.graphs()}


def assert_whole(store: Path, whole: dict[str, frozenset[str]]) -> int:
    """A store that was cut short opens, holds only whole releases with their texts, and its view is right for them; how many."""
    if not (store / "format").exists():
        return 0  # killed before there was a store: nothing was said to be there
    found = graphs(store)
    own = {g for g in found if g.startswith((*ASSERTED, PROVENANCE))}
    assert {g: found[g] for g in own} == {g: whole[g] for g in own}
    for graph in own:
        if graph.startswith(ASSERTED[0]):
            assert graph.replace(ASSERTED[0], PROVENANCE) in own
    with Store.open(store) as opened:
        for quad in opened.pointing(rdf.type, bg.TextLayer):
            said = next(
                object_of(q).value for q in opened.about(subject_of(quad)) if q.predicate == bg.contentHash
            )
            text = opened.text(said)
            assert text is not None
            assert "sha256:" + hashlib.sha256(text.encode()).hexdigest() == said
    _assert_view_is_right(store, found)
    return sum(g.startswith(ASSERTED[0]) for g in own)


def _assert_view_is_right(store: Path, found: dict[str, frozenset[str]]) -> None:
    """Deriving view and conflicts anew from what is asserted gives what is there."""
    derived = (GRAPH_VIEW.value, GRAPH_CONFLICTS.value)
    with Store.open(store) as opened, Store.memory() as copy:
        copy.bulk(q for q in opened.quads() if q.graph_name != GRAPH_VIEW)
        Landing.on(copy).rebuild()
        anew = {g.value: frozenset(map(str, copy.quads(graph=g))) for g in copy.graphs()}
    assert {g: anew.get(g, frozenset()) for g in derived} == {g: found.get(g, frozenset()) for g in derived}


if __name__ == "__main__":
    serve()
