"""What the register covers as a picture: kinds by years, each cell in the colours of what it rests on.

matplotlib draws it, which is an extra: this module alone needs it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch, Rectangle

from balticgraph.commands.coverage import TOLD
from balticgraph.errors import UsageError
from balticgraph.exports.files import opened
from balticgraph.register.coverage import KINDS, Cover

_COLOURS = {
    "stated": "#1f4e8c",
    "derived": "#7db3e0",
    "general-knowledge": "#f0b429",
    "sought": "#e4e4e4",
    "none": "#ffffff",
}
"""Dark to light in the order of what is surest, so that the picture can be read in grey too."""
_TIMELESS: dict[str, dict[str, None]] = {
    ".svg": {"Date": None, "Creator": None},
    ".pdf": {"CreationDate": None, "Creator": None, "Producer": None},
    ".png": {"Software": None},
}
"""What each kind of file would say of the day and the version, and shall not."""
_HATCHED, _HATCH = "sought", "xxxx"
_LINE = 0.4
_EDGE = "#9a9a9a"
Shares = Mapping[str, int]
"""How many cells, or rows, rest on each support."""


def draw_coverage(covers: Sequence[Cover], output: Path) -> None:
    """Write the picture as SVG, PDF or PNG by the file's ending, the same bytes every time. Raises UsageError for another one."""
    ending = output.suffix.lower()
    if ending not in _TIMELESS:
        raise UsageError(f"{output} is no name of a picture; name one that ends in {', '.join(_TIMELESS)}")
    with style():
        figure = picture(covers)
        with opened(output) as out:
            figure.savefig(out, format=ending[1:], dpi=300, metadata=_TIMELESS[ending])


def style() -> AbstractContextManager[None]:
    """How it is drawn: the same bytes every time, words as words, in the font that comes with matplotlib."""
    return mpl.rc_context(
        {
            "svg.hashsalt": "balticgraph",
            "svg.fonttype": "none",
            "pdf.fonttype": 42,
            "font.family": ["DejaVu Sans"],
            "font.size": 8.0,
            "hatch.linewidth": 0.5,
            "hatch.color": _EDGE,
        }
    )


def picture(covers: Sequence[Cover]) -> Figure:
    """The figure: a row for each kind, a column for each year; the undated ones stand at the left."""
    dated = [c.year for c in covers if c.year is not None]
    years = range(min(dated), max(dated) + 1)
    figure = Figure(figsize=(12, 5.6), layout="constrained")
    axes = figure.add_subplot()
    for (kind, year), shares in _cells(covers).items():
        column = -2.0 if year is None else float(year - years[0])
        _draw_cell(axes, column, KINDS.index(kind), shares)
    _label(axes, years)
    handles = [_coloured(Patch(label=TOLD[support]), support) for support in _COLOURS]
    figure.legend(handles=handles, loc="outside lower center", ncols=len(handles), frameon=False)
    return figure


def _cells(covers: Iterable[Cover]) -> Mapping[tuple[str, int | None], Shares]:
    cells: dict[tuple[str, int | None], dict[str, int]] = defaultdict(dict)
    for cover in covers:
        cells[cover.kind, cover.year][cover.support] = cover.count
    return cells


def _draw_cell(axes: Axes, column: float, row: int, shares: Shares) -> None:
    """A cell; where it rests on several things, each takes its share of the height, the surest on top."""
    top, whole = float(row), sum(shares.values())
    for support in filter(shares.__contains__, _COLOURS):
        height = shares[support] / whole
        axes.add_patch(_coloured(Rectangle((column, top), 1.0, height), support))
        top += height


def _coloured(patch: Patch, support: str) -> Patch:
    patch.set(facecolor=_COLOURS[support], edgecolor=_EDGE, linewidth=_LINE)
    if support == _HATCHED:
        patch.set_hatch(_HATCH)
    return patch


def _label(axes: Axes, years: range) -> None:
    axes.set_xlim(-2, len(years))
    axes.set_ylim(len(KINDS), 0)
    ticks = [(-1.5, "undated"), *((year - years[0] + 0.5, f"{year}") for year in years)]
    axes.set_xticks([place for place, _ in ticks], [name for _, name in ticks], rotation=90)
    axes.set_yticks([row + 0.5 for row in range(len(KINDS))], KINDS)
    axes.tick_params(length=0)
    axes.set_title("What the register covers, year by year, and on what it rests", loc="left")
    for spine in axes.spines.values():
        spine.set_visible(False)
