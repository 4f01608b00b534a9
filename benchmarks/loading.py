"""What loading costs: whole graphs from a backup, one release more in graphs of any size, many releases side by side."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.measure import Row, run, step, tool
from benchmarks.multiplying import as_backup
from benchmarks.releases import AROUND, releases, write

SIZES = (10_000, 1_000_000, 10_000_000)
_BASE = 20
"""Sessions in the graph that is multiplied: 240 releases, some 120,000 quads."""
_MORE = 10
"""Releases added one after the other to each graph."""


def _graph(folder: Path, sessions: int) -> list[str]:
    """The lines of a graph that so many sessions' releases were loaded into."""
    texts, store, out = folder / f"texts{sessions}", folder / f"store{sessions}", folder / f"{sessions}.nq"
    write(releases(1, sessions * AROUND), texts)
    run(tool("load", texts, "--store", store, "-q"))
    run(tool("export", "-f", "nquads", "--store", store, "-o", out))
    return out.read_text("utf-8").splitlines(keepends=True)


def restoring() -> Iterator[Row]:
    """Quads a second of `restore` against plain bulk loading of the same quads, in turns."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        as_backup(_graph(folder, _BASE), 1_000_000, _BASE, folder / "backup")
        pairs = []
        for n in range(3):
            ours = run(tool("restore", folder / "backup", "--store", folder / f"ours{n}"))
            theirs = step("bulk", folder / "backup" / "quads.nq", folder / f"theirs{n}")
            pairs.append((theirs["quads"] / ours.seconds, theirs["quads"] / theirs["seconds"]))
            shutil.rmtree(folder / f"ours{n}")
            shutil.rmtree(folder / f"theirs{n}")
        ratio = median(ours / theirs for ours, theirs in pairs)
        yield Row(
            "loading",
            "restore",
            median(p[0] for p in pairs),
            "quads/s",
            note="1 million quads, the command with its start-up",
        )
        yield Row(
            "loading",
            "restore against pyoxigraph's bulk loading",
            ratio,
            "times",
            "at least 0.7",
            ratio >= 0.7,
        )


def adding(sizes: tuple[int, ...] = SIZES) -> Iterator[Row]:
    """What one release more costs in graphs of growing size: the command, its peak memory, and checking and landing alone."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        more = write(releases(2, _MORE), folder / "more")
        base, first = _graph(folder, _BASE), dict[str, float]()
        small = _graph(folder, 1)
        for size in sizes:
            lines, sessions = (small, 1) if size < len(base) else (base, _BASE)
            quads = as_backup(lines, size, sessions, folder / "backup")
            run(tool("restore", folder / "backup", "--store", folder / "big"))
            run(
                tool("compact", "--store", folder / "big")
            )  # else the next commands pay for what the restore left to sort
            shutil.rmtree(folder / "backup")
            for what, value, unit in _added(folder, more):
                ratio = value / first.setdefault(what, value)
                limit = "" if size == sizes[0] else "at most 1.5"
                yield Row("adding", f"{what}, {quads:,} quads", value, unit)
                if limit:
                    yield Row("adding", f"{what}, against the smallest", ratio, "times", limit, ratio <= 1.5)
            shutil.rmtree(folder / "big")


def _added(folder: Path, more: list[Path]) -> Iterator[tuple[str, float, str]]:
    steps = [step("add", folder / "big", path) for path in more[:5]]
    costs = [run(tool("load", path, "--store", folder / "big", "-q")) for path in more[5:]]
    yield "check and land one release", median(s["check"] + s["land"] for s in steps), "CPU s"
    yield "load one release, the whole command", median(c.cpu for c in costs), "CPU s"
    yield "peak memory of the command", median(c.peak_mb for c in costs), "MB"


def workers() -> Iterator[Row]:
    """Extracting and loading 1,000 releases with two processes against one, and where a load's time goes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(releases(1, 1000), folder / "texts")
        for command, limit in (("extract", "at least 1.6"), ("load", "")):
            costs: dict[int, float] = {}
            for count in (1, 2, 2, 1):
                place = folder / f"{command}{count}"
                shutil.rmtree(place, ignore_errors=True)
                words = ["-o", place] if command == "extract" else ["--store", place]
                spent = run(tool(command, folder / "texts", *words, "--workers", count, "-q")).seconds
                costs[count] = min(spent, costs.get(count, spent))
            ratio = costs[1] / costs[2]
            yield Row("workers", f"{command} 1,000 releases, one process", 1000 / costs[1], "1/s")
            yield Row(
                "workers",
                f"{command} with 2 processes against 1",
                ratio,
                "times",
                limit,
                ratio >= 1.6 if limit else None,
            )
        spent = step("stages", folder / "texts", folder / "staged")
        whole = sum(v for k, v in spent.items() if k != "peak_mb")
        for stage, seconds in spent.items():
            if stage != "peak_mb":
                yield Row("workers", f"share of a load: {stage}", 100 * seconds / whole, "%")
