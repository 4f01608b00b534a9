"""What a command or a step costs, measured from outside: CPU seconds, seconds, peak memory."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).parents[1]
ONE_CORE = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "RAYON_NUM_THREADS": "1",
}
"""What keeps libraries on one core, ours and the peers' alike."""


@dataclass(frozen=True, slots=True)
class Row:
    """One figure: what was measured, its value and unit, and the limit it is held to, where there is one."""

    benchmark: str
    what: str
    value: float | None
    unit: str
    limit: str = ""
    holds: bool | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process cost, and what it printed."""

    cpu: float
    seconds: float
    peak_mb: float
    out: str


def run(
    command: Sequence[object], *, env: dict[str, str] | None = None, cwd: Path = ROOT, most: int = 1
) -> Cost:
    """Run a command to its end. Raises RuntimeError where it fails: where it leaves with more than `most`, as 1 tells of findings."""
    with tempfile.NamedTemporaryFile() as told:
        began = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-S", "-c", _MEASURED, told.name, *map(str, command)],
            capture_output=True,
            text=True,
            check=False,
            cwd=cwd,
            env={**os.environ, **(env or {})},
        )
        seconds = time.monotonic() - began
        if not 0 <= done.returncode <= most:
            raise RuntimeError(
                f"{' '.join(map(str, command))} left with {done.returncode}: {done.stderr[-2000:]}"
            )
        used, peak = json.loads(Path(told.name).read_text("utf-8"))
    return Cost(used, seconds, peak / 1024, done.stdout)


_MEASURED = """
import json, resource, subprocess, sys
code = subprocess.call(sys.argv[2:])
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "w") as told:
    json.dump([used.ru_utime + used.ru_stime, used.ru_maxrss], told)
sys.exit(code if code >= 0 else 128 - code)
"""
"""A small process that runs the command: a peak of memory counts that of whoever started it, and a benchmark may hold whole graphs."""


def tool(*words: object) -> list[object]:
    """The command line of this project."""
    return [sys.executable, "-m", "balticgraph", *words]


def step(name: str, *words: object, env: dict[str, str] | None = None) -> Any:  # noqa: ANN401  what the step printed as JSON
    """Run a step of `benchmarks.steps` in a process of its own; what it tells, with its peak memory under ``peak_mb``."""
    cost = run([sys.executable, "-m", "benchmarks.steps", name, *words], env=env, most=0)
    return {**json.loads(cost.out), "peak_mb": cost.peak_mb}


def cpu(work: Callable[[], object]) -> float:
    """The CPU seconds of a call."""
    began = time.process_time()
    work()
    return time.process_time() - began


def middle(times: int, work: Callable[[], float]) -> float:
    """The median of some measurements."""
    return median(work() for _ in range(times))
