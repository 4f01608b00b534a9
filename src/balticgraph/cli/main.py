"""The command line: which commands there are, and how an error becomes one clear line and an exit code.

Data goes to standard output, progress and messages to standard error. A command imports what it calls inside itself, so that
``--help`` loads nothing heavy.
"""

import io
import os
import sys
from types import TracebackType
from typing import Annotated, NoReturn

import typer
from typer.exceptions import TyperException

from balticgraph.cli.asking import ask, conflicts, coverage, explain, query
from balticgraph.cli.deciding import decide
from balticgraph.cli.giving import export, serve, validate
from balticgraph.cli.keeping import backup, compact, log, restore, retract
from balticgraph.cli.making import build, extract, load
from balticgraph.cli.options import note
from balticgraph.errors import BalticgraphError, UsageError

app = typer.Typer(
    name="balticgraph",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="A knowledge graph of Baltic parliamentary cooperation: every triple leads back to the words it was read from.",
    epilog="Exit codes: 0 fine, 1 findings, 2 usage, 3 input unreadable, 4 internal, 5 store missing, locked, unwritable or "
    "unreachable, 130 interrupted.",
)

_COMMANDS = (
    build, load, extract, ask, query, explain, validate, export, backup, restore, compact, retract, log, conflicts, decide, coverage, serve
)  # fmt: skip
"""In the order in which help lists them."""

_FREE = {"allow_extra_args": True, "ignore_unknown_options": True}
"""Of `ask`: its other options are those of the question."""

for _command in _COMMANDS:
    # the help of `ask` knows the questions
    app.command(context_settings=_FREE if _command is ask else None, add_help_option=_command is not ask)(
        _command
    )


def _version(*, wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"balticgraph {version('balticgraph')}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option(
            "--version", help="Show the version.", callback=lambda v: _version(wanted=v), is_eager=True
        ),
    ] = False,
) -> None:
    pass


def _speak_utf8() -> None:
    """Read and write UTF-8 with plain line ends whatever the locale: a pipe holds the same bytes as a file of ``--output``.

    A terminal keeps its own encoding, and shows what that lacks by its escape.
    """
    if isinstance(sys.stdin, io.TextIOWrapper) and not sys.stdin.isatty():
        sys.stdin.reconfigure(encoding="utf-8", errors="strict")
    if isinstance(sys.stdout, io.TextIOWrapper):  # there is none in a program without a console
        if sys.stdout.isatty():
            sys.stdout.reconfigure(errors="backslashreplace")
        else:
            sys.stdout.reconfigure(encoding="utf-8", errors="strict", newline="\n")


def _internal(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """The last resort: a fault of our own is told in one line and leaves with 4; BALTICGRAPH_DEBUG shows where it was."""
    told = ", ".join([f"{kind.__name__}: {error}", *getattr(error, "__notes__", ())])
    note(f"balticgraph: internal fault ({told}); set BALTICGRAPH_DEBUG=1 to see where, and please report it")
    if os.environ.get("BALTICGRAPH_DEBUG"):
        sys.__excepthook__(kind, error, trace)
    sys.stderr.flush()
    os._exit(BalticgraphError.exit_code)


def main() -> NoReturn:
    """Run the command line and leave with its exit code; an error of ours is one clear line, never a traceback."""
    sys.excepthook = _internal
    _speak_utf8()
    out = sys.stdout
    try:
        # not app(): Typer would put its own hook in the place of ours; not standalone: it would draw its refusals in a box
        left = typer.main.get_command(app)(prog_name="balticgraph", standalone_mode=False)
    except BalticgraphError as error:
        note(f"balticgraph: {error}")
        for fault in getattr(error, "faults", ())[1:]:  # the first stands in the message
            note(f"  {fault}")
        raise SystemExit(error.exit_code) from None
    except TyperException as error:
        if error.format_message():  # there is none where no word was given: the help has been printed
            note(_refusal(error))
        raise SystemExit(UsageError.exit_code) from None
    except SystemExit:
        if sys.stdout is out:
            raise
        # Click put a mute stream there: the reader of our output has gone. It would leave with 1, which here means findings.
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
        raise SystemExit(0) from None
    if left == _INTERRUPTED:
        note("balticgraph: interrupted; what had landed stays, the rest was not written")
    raise SystemExit(left)


_INTERRUPTED = 130


def _refusal(error: TyperException) -> str:
    """What is wrong with the words on the command line, in one line.

    >>> _refusal(TyperException("No such command 'asks'. Did you mean 'ask'?"))
    "balticgraph: no such command 'asks'. Did you mean 'ask'? See balticgraph -h"
    """
    context = getattr(error, "ctx", None)
    told = error.format_message().replace(": Value error, ", ": ").replace(": Input should", ": it should")
    command = context.command_path if context is not None else "balticgraph"
    end = " See" if told.endswith("?") else "; see"
    return f"balticgraph: {told[:1].lower()}{told[1:].rstrip('.')}{end} {command} -h"
