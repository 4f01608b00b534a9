"""The commands that keep a store: backups, compaction, retractions and the log."""

from pathlib import Path
from typing import Annotated

import typer

from balticgraph.cli.options import Folder, Format, TableFormat, note, path, text


def backup(
    target: Annotated[Path, typer.Argument(metavar="DIR", parser=path, help="A new folder for the backup.")],
    store: Folder = None,
) -> None:
    """Write the store to plain files: sorted N-Quads, texts and log, with checksums."""
    from balticgraph.commands.keeping import backup as run

    run(target, store, note)


def restore(
    source: Annotated[Path, typer.Argument(metavar="DIR", parser=path, help="A folder that backup wrote.")],
    store: Folder = None,
) -> None:
    """Make a store of a backup; refused where a store is already there."""
    from balticgraph.commands.keeping import restore as run

    run(source, store, note)


def compact(store: Folder = None) -> None:
    """Give back the space that replaced quads left in the store."""
    from balticgraph.commands.keeping import compact as run

    run(store, note)


def retract(
    source: Annotated[
        str | None,
        typer.Argument(
            metavar="[SOURCE]",
            parser=text,
            help="A source's key, IRI, or name as explain tells it; or a capture's key, as load tells it.",
        ),
    ] = None,
    rule: Annotated[
        str | None,
        typer.Option(
            "--rule", metavar="NAME/VERSION", parser=text, help="A rule whose readings are withdrawn."
        ),
    ] = None,
    why: Annotated[
        str | None,
        typer.Option(
            "--why", metavar="TEXT", parser=text, help="The reason, kept in the graph and in the log."
        ),
    ] = None,
    undo: Annotated[bool, typer.Option("--undo", help="Take the retraction back.")] = False,
    store: Folder = None,
) -> None:
    """Withdraw from the view what rests on a source or a rule alone; nothing is deleted. Without either, list what is withdrawn."""
    from balticgraph.commands.keeping import retract as run

    run(source, rule, why, store, note, undo=undo)


def log(store: Folder = None, fmt: Format = TableFormat.TABLE) -> None:
    """List the loads of this store with their counts."""
    from balticgraph.commands.keeping import log as run

    run(store, fmt.value)
