"""The command that decides conflicts."""

from typing import Annotated

import typer

from balticgraph.cli.options import Folder, Format, TableFormat, note, text
from balticgraph.errors import UsageError


def decide(
    conflict: Annotated[
        str | None,
        typer.Argument(metavar="[CONFLICT]", parser=text, help="Its IRI or key, as conflicts tells it."),
    ] = None,
    value: Annotated[
        str | None,
        typer.Argument(metavar="[VALUE]", parser=text, help="The value that holds: one that a source gives."),
    ] = None,
    because: Annotated[
        str | None,
        typer.Option(
            "--because",
            "--why",
            metavar="TEXT",
            parser=text,
            help="Why it holds, in words; kept in the graph and in the log.",
        ),
    ] = None,
    reason: Annotated[
        str, typer.Option("--reason", metavar="CODE", help="Why, by the code list of reasons.")
    ] = "steward-judgement",
    by: Annotated[str | None, typer.Option("--by", metavar="NAME", parser=text, help="Who decides.")] = None,
    on: Annotated[
        str | None,
        typer.Option(
            "--on",
            metavar="DAY",
            help="The day of the decision, for the graph; the log has the time.",
        ),
    ] = None,
    leave_open: Annotated[
        bool, typer.Option("--open", help="Leave it open on purpose, whatever the register decides.")
    ] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Take this store's decision back.")] = False,
    store: Folder = None,
    fmt: Format = TableFormat.TABLE,
) -> None:
    """Decide a conflict in this store: the value that holds, and why. Without a conflict, list what was decided so."""
    from balticgraph.commands import deciding

    if conflict is None:
        if undo or leave_open or because is not None:
            raise UsageError(
                "name the conflict, as `balticgraph conflicts` tells it; without one decide lists"
            )
        deciding.listed(store, fmt.value)
    elif undo:
        if value is not None or leave_open:
            raise UsageError("--undo takes a decision back whatever its value; leave the value out")
        deciding.undo(conflict, store, note)
    else:
        deciding.decide(
            conflict, value, store, note, reason=reason, because=because, by=by, on=on, leave_open=leave_open
        )
