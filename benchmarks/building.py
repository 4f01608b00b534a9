"""What the bundled graph costs to build, beside parsing and validating what comes out."""

import csv
import tempfile
from collections.abc import Iterator
from pathlib import Path

from balticgraph.resources import bundled
from benchmarks.measure import Row, run, step, tool


def building() -> Iterator[Row]:
    """Rows of the register a second, and the whole build against parsing and validating its quads."""
    rows = 0
    for table in sorted((bundled("data") / "register").glob("*.csv")):
        with table.open(encoding="utf-8", newline="") as file:
            rows += sum(1 for _ in csv.reader(file)) - 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cost = run(tool("build", "--store", folder / "store", "-q"))
        run(tool("export", "-f", "nquads", "--store", folder / "store", "-o", folder / "all.nq"))
        told = step("parse", folder / "all.nq")
    ratio = cost.cpu / (told["parse"] + told["validate"])
    yield Row("build", "build", cost.cpu, "CPU s", note=f"{rows} rows, {told['quads']} quads")
    yield Row("build", "rows of the register", rows / cost.cpu, "1/s")
    yield Row(
        "build",
        "parsing its N-Quads with pyoxigraph and validating them",
        told["parse"] + told["validate"],
        "CPU s",
    )
    yield Row("build", "build against parsing and validating", ratio, "times", "less than 20", ratio < 20)
