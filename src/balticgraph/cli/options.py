"""What commands share: the options that mean the same everywhere, and the way a message is told."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from balticgraph.errors import UsageError


class TableFormat(StrEnum):
    """How an answer is written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


class Engine(StrEnum):
    """What validates: the fast path of loads, or the judge of what shapes mean."""

    FAST = "fast"
    PYSHACL = "pyshacl"


class Severity(StrEnum):
    """How much a finding matters; only a violation makes the exit code 1."""

    VIOLATION = "violation"
    WARNING = "warning"
    INFO = "info"


def path(word: str) -> Path:
    """The path that a word is; an empty one, as of a variable that is not set, would mean the folder one stands in."""
    if not word:
        raise UsageError("a path is empty; name a file or a folder (. is the one you are in)")
    return Path(word)


def text(word: str) -> str:
    """A word that is to be found in the graph, or to stand in it: a command line may hold bytes that are no UTF-8."""
    try:
        word.encode("utf-8")
    except UnicodeEncodeError:
        raise UsageError(f"{word!r} is not UTF-8 text; write it in UTF-8") from None
    return word


Place = Annotated[
    str | None,
    typer.Option(
        "--store",
        metavar="PLACE",
        help="The store's folder, or the address of a SPARQL endpoint to read from.",
        envvar="BALTICGRAPH_STORE",
    ),
]
Folder = Annotated[
    str | None,
    typer.Option("--store", metavar="DIR", help="The store's folder.", envvar="BALTICGRAPH_STORE"),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", metavar="FILE", parser=path, help="Write here instead of to standard output."
    ),
]
Format = Annotated[TableFormat, typer.Option("--format", "-f", help="How the answer is written.")]
AsOf = Annotated[
    str | None, typer.Option("--as-of", metavar="DAY", help="Only what the sources had said by that day.")
]
NoRegister = Annotated[
    bool, typer.Option("--no-register", help="Leave the bundled register out of reading and linking.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Show no progress.")]
Workers = Annotated[int, typer.Option("--workers", min=1, max=64, help="Processes that read side by side.")]


def note(message: str) -> None:
    """A message to the reader, on standard error."""
    print(message, file=sys.stderr)  # noqa: T201  the command line speaks
