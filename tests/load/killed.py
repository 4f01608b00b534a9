"""Kills at moments spread over a load, for a few of them in every test run and for many in the long one."""

import json
import shutil
import time
from pathlib import Path
from statistics import median

from benchmarks.releases import releases, write

from tests.load.killing import Runner, assert_whole, exported, graphs, runner

RELEASES = 30
STEADY = 20
"""Kills after which the length of a load is measured anew: a machine that gets busier or idler moves the moments."""


def kill_and_load_again(moments: int, folder: Path) -> list[int]:
    """Kill a load at so many moments, hold the store to what must be true, load again; how many releases each kill left."""
    write(releases(6, RELEASES), folder / "texts")
    undisturbed = folder / "undisturbed"
    with runner() as run:
        length = median(_seconds(run, folder / "texts", undisturbed) for _ in range(3))
        whole, expected = graphs(undisturbed), exported(undisturbed)
        known = violations(run, undisturbed)
        left: list[int] = []
        for n in range(moments):
            if n and n % STEADY == 0:
                length = _seconds(run, folder / "texts", folder / "again")
            left.append(_one(run, folder, length * (n + 0.5) / moments, whole, expected, known))
        return left


def violations(run: Runner, store: Path) -> set[tuple[str, str]]:
    """What `validate` finds broken in a store, by shape and node: where sources disagree the view has such findings."""
    out = store.with_name("report.json")
    assert run.run("validate", "--least", "violation", "-f", "json", "-o", out, "--store", store) in {0, 1}
    return {(f["shape"], f["focus"]) for f in json.loads(out.read_text("utf-8"))["findings"]}


def _seconds(run: Runner, texts: Path, store: Path) -> float:
    shutil.rmtree(store, ignore_errors=True)
    began = time.monotonic()
    assert run.run("load", texts, "--store", store, "-q") == 0
    return time.monotonic() - began


def _one(
    run: Runner,
    folder: Path,
    moment: float,
    whole: dict[str, frozenset[str]],
    expected: bytes,
    violations_of_all: set[tuple[str, str]],
) -> int:
    store = folder / "killed"
    shutil.rmtree(store, ignore_errors=True)
    run.killed(moment, "load", folder / "texts", "--store", store, "-q")
    left = assert_whole(store, whole)
    if (store / "format").exists():
        found = violations(run, store)
        assert found <= violations_of_all, f"killed after {moment:.3f} seconds: {found - violations_of_all}"
    assert run.run("load", folder / "texts", "--store", store, "-q") == 0
    assert exported(store) == expected, f"killed after {moment:.3f} seconds"
    return left
