"""What validation costs on the path of loads, beside pySHACL and alone."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.loading import _BASE, _graph
from benchmarks.measure import ONE_CORE, Row, step
from benchmarks.multiplying import copies_of, multiplied


def validating(size: int = 1_000_000) -> Iterator[Row]:
    """Ten releases by both engines, then at least a million quads at once by the load path."""
    told = step("engines", 10, env=ONE_CORE)
    ratio = told["pyshacl"] / told["fast"]
    yield Row(
        "validation", "the load path on 10 releases", told["fast"], "CPU s", note=f"{told['quads']} quads"
    )
    yield Row(
        "validation", "pySHACL as it comes against the load path", ratio, "times", "at least 10", ratio >= 10
    )
    slower = told["judge"] / told["fast"]
    yield Row(
        "validation", "`--engine pyshacl`, each query parsed once, against the load path", slower, "times"
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines = [
            line
            for line in _graph(folder, _BASE)
            if "/graph/release/" in line or "/graph/provenance/" in line
        ]
        file = folder / "many.nq"
        with file.open("w", encoding="utf-8") as out:
            out.writelines(multiplied(lines, copies_of(lines, size), _BASE))
        alone = step("union", file, env=ONE_CORE)
        yield Row(
            "validation",
            f"the load path on {alone['quads']:,} quads at once",
            alone["cpu"],
            "CPU s",
            note=f"{alone['findings']} findings",
        )
        yield Row("validation", "the same, its peak memory", alone["peak_mb"], "MB")
