"""Run the benchmarks, or those that are named, and print a table of ratios: ``python -m benchmarks [NAME...]``."""

import sys
from collections.abc import Callable, Iterator

from benchmarks.asking import asking
from benchmarks.building import building
from benchmarks.helping import help_cost
from benchmarks.loading import adding, restoring, workers
from benchmarks.measure import Row
from benchmarks.reading import curve, reading
from benchmarks.validating import validating

BENCHMARKS: dict[str, Callable[[], Iterator[Row]]] = {
    "help": help_cost, "reading": reading, "reading-curve": curve, "build": building, "validation": validating,
    "asking": asking, "restore": restoring, "workers": workers, "adding": lambda: adding((10_000, 1_000_000)), "adding-10m": adding,
}  # fmt: skip
LONG = frozenset({"adding-10m"})
"""Run only when named: minutes, and some ten gigabytes of disk."""


def shown(row: Row) -> str:
    """A row as a line of the table."""
    value = (
        "skipped"
        if row.value is None
        else f"{row.value:,.2f}"
        if abs(row.value) < 100
        else f"{row.value:,.0f}"
    )
    mark = {True: "holds", False: "MISSED", None: ""}[row.holds]
    return f"{row.benchmark:<14} {row.what:<72} {value:>10} {row.unit:<9} {row.limit:<13} {mark:<7} {row.note}".rstrip()


def main(names: list[str]) -> int:
    """Run them in order; 1 where a limit was missed, 2 for a name that is none."""
    if unknown := [n for n in names if n not in BENCHMARKS]:
        print(f"{', '.join(unknown)} is no benchmark; there are {', '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    missed = 0
    for name in names or [n for n in BENCHMARKS if n not in LONG]:
        for row in BENCHMARKS[name]():
            print(shown(row), flush=True)
            missed += row.holds is False
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
