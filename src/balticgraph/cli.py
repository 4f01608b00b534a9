"""The command line: parses words, calls one function each, maps errors to exit codes.

Data goes to standard output, progress and messages to standard error. A command imports what it calls inside itself, so that
``--help`` loads nothing heavy.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Annotated, Any, NoReturn

import typer

from balticgraph.errors import BalticgraphError, FindingsError, ReadError, UsageError

app = typer.Typer(
    name="balticgraph",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="A knowledge graph of Baltic parliamentary cooperation: every triple leads back to the words it was read from.",
    epilog="Exit codes: 0 fine, 1 findings, 2 usage, 3 input unreadable, 4 internal, 5 store missing, locked, unwritable or "
    "unreachable, 130 interrupted.",
)


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


def _path(word: str) -> Path:
    """The path that a word is; an empty one, as of a variable that is not set, would mean the folder one stands in."""
    if not word:
        raise UsageError("a path is empty; name a file or a folder (. is the one you are in)")
    return Path(word)


Place = Annotated[
    str | None,
    typer.Option(
        "--store",
        metavar="PLACE",
        help="The store's folder, or the address of a SPARQL endpoint to read from.",
        envvar="BALTICGRAPH_STORE",
    ),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", metavar="FILE", parser=_path, help="Write here instead of to standard output."
    ),
]
Format = Annotated[TableFormat, typer.Option("--format", "-f", help="How the answer is written.")]
AsOf = Annotated[
    str | None, typer.Option("--as-of", metavar="DAY", help="Only what the sources had said by that day.")
]
NoRegister = Annotated[
    bool, typer.Option("--no-register", help="Leave the bundled register out of reading and linking.")
]


def note(message: str) -> None:
    """A message to the reader, on standard error."""
    print(message, file=sys.stderr)  # noqa: T201  the command line speaks


@app.command()
def build(
    store: Place = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Show no progress.")] = False,
) -> None:
    """Build the graph of the bundled register and releases into the store."""
    from balticgraph.resources import bundled

    _load([bundled("data") / "releases"], store, quiet=quiet, whole=True)


@app.command()
def load(
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="PATH...",
            parser=_path,
            help="Releases: saved pages, plain text, Markdown; or folders of them.",
        ),
    ],
    store: Place = None,
    no_register: NoRegister = False,
    strict: Annotated[
        bool, typer.Option("--strict", help="Write nothing where one input cannot be read or breaks a shape.")
    ] = False,
    workers: Annotated[
        int, typer.Option("--workers", min=1, max=64, help="Processes that read side by side.")
    ] = 1,
    fmt: Annotated[
        TableFormat, typer.Option("--format", "-f", help="How what landed is told.")
    ] = TableFormat.TABLE,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Show no progress.")] = False,
) -> None:
    """Read releases and land them in the store, each whole or not at all."""
    _load(paths, store, no_register=no_register, strict=strict, workers=workers, fmt=fmt, quiet=quiet)


def _load(
    paths: list[Path], store: str | None, *, no_register: bool = False,
    strict: bool = False, workers: int = 1, fmt: TableFormat = TableFormat.TABLE, quiet: bool = False, whole: bool = False,
) -> None:  # fmt: skip
    from balticgraph.commands.extracting import collect_seldom
    from balticgraph.commands.keeping import BEGUN, record
    from balticgraph.commands.loading import counts, load_status, others, write_entries
    from balticgraph.loading import background
    from balticgraph.loading import load as run
    from balticgraph.store.place import writing

    what = {"did": "build" if whole else "load", "what": " ".join(map(str, paths))}
    with writing(store) as target, _workers(workers) as executor, _progress("reading", quiet=quiet) as step:
        record(store, {**what, BEGUN: True})
        ground = background(register=not no_register)
        collect_seldom()
        entries = run(paths, target, ground, executor=executor, strict=strict, progress=step, register=whole)
    record(store, {**what, **counts(entries)})
    write_entries(entries, fmt.value, sys.stdout)
    for line in (*others(paths), *load_status(entries)):
        note(line)
    if any(e.status == "unreadable" for e in entries):
        raise typer.Exit(ReadError.exit_code)
    if any(e.status in {"quarantined", "held back"} for e in entries):
        raise typer.Exit(FindingsError.exit_code)


@contextmanager
def _workers(count: int) -> Iterator[Any]:
    if count == 1:
        yield None
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_all_start_methods, get_context

    served = "forkserver" in get_all_start_methods()
    context = get_context("forkserver" if served else "spawn")
    if served:  # the server makes ready while this process does, and the others begin as its copies
        from multiprocessing.forkserver import ensure_running

        context.set_forkserver_preload(["__main__", "balticgraph.commands.reading_process"])
        ensure_running()
    with ProcessPoolExecutor(count, mp_context=context) as pool:
        yield pool


@contextmanager
def _progress(what: str, *, quiet: bool) -> Iterator[Any]:
    """A counter on standard error, on a terminal alone; elsewhere a line every hundred inputs."""
    done = 0

    def step(name: str) -> None:
        nonlocal done
        done += 1
        if sys.stderr.isatty():
            print(f"\r{what}: {done} ({name[:40]:<40})", end="", file=sys.stderr, flush=True)  # noqa: T201
        elif done % 100 == 0:
            note(f"{what}: {done}")

    yield None if quiet else step
    if not quiet and done and sys.stderr.isatty():
        print(file=sys.stderr)  # noqa: T201


@app.command()
def extract(
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="PATH...", parser=_path, help="Releases, or folders of them."),
    ],
    fmt: Annotated[
        str,
        typer.Option(
            "--format", "-f", help="json: Facts JSON, of several releases a list; jsonl: one release a line."
        ),
    ] = "json",
    text: Annotated[
        bool,
        typer.Option("--text", help="Print the text layer instead, which the offsets of the facts count in."),
    ] = False,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="DIR", parser=_path, help="A folder: one file an input."),
    ] = None,
    no_register: NoRegister = False,
    show_unread: Annotated[
        bool,
        typer.Option(
            "--show-unread", help="Print the sentences passed over that speak of a known body or event."
        ),
    ] = False,
    workers: Annotated[
        int, typer.Option("--workers", min=1, max=64, help="Processes that read side by side.")
    ] = 1,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Show no progress.")] = False,
) -> None:
    """Read releases and give what they say, without touching a store."""
    if fmt not in {"json", "jsonl"}:
        raise UsageError(f"{fmt} is no format of facts; choose json or jsonl")
    if text and show_unread:
        raise UsageError("--text gives the text and reads no facts; leave out --text or --show-unread")
    with _workers(workers) as executor, _progress("reading", quiet=quiet) as step:
        from balticgraph.commands.extracting import collect_seldom
        from balticgraph.commands.loading import extract as run
        from balticgraph.loading import background

        names = None if no_register or text else background().names
        collect_seldom()
        failed = run(
            paths,
            names,
            output,
            fmt="text" if text else fmt,
            show_unread=show_unread,
            executor=executor,
            progress=step,
            note=note,
        )
    if failed:
        raise typer.Exit(ReadError.exit_code)


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def ask(
    context: typer.Context,
    question: Annotated[
        str | None,
        typer.Argument(help="The name of a question, or the question in plain words; none lists them."),
    ] = None,
    store: Place = None,
    as_of: AsOf = None,
    fmt: Format = TableFormat.TABLE,
    output: Output = None,
) -> None:
    """Ask a question, with its parameters as options: ask who-attended --session 42."""
    from balticgraph.commands.asking import ask as run

    run(question, list(context.args), store, fmt.value, output, note, as_of=as_of)


@app.command()
def query(
    file: Annotated[str, typer.Argument(metavar="FILE|-", help="A SPARQL query, or - for standard input.")],
    store: Place = None,
    as_of: AsOf = None,
    fmt: Format = TableFormat.TABLE,
    output: Output = None,
) -> None:
    """Run a SPARQL query over the current view; GRAPH reaches the rest."""
    from balticgraph.commands.asking import query as run

    run(file, store, fmt.value, output, note, as_of=as_of)


@app.command()
def explain(
    subject: Annotated[str, typer.Argument(help="An IRI, its class and key (person/...), or a name.")],
    store: Place = None,
    fmt: Annotated[str, typer.Option("--format", "-f", help="text, csv or json.")] = "text",
    output: Output = None,
) -> None:
    """Show each fact about a subject with its source, the words and their characters."""
    from balticgraph.commands.asking import explain as run

    run(subject, store, fmt, output)


@app.command()
def validate(
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[FILE...]", parser=_path, help="RDF files; none validates the store."),
    ] = None,
    store: Place = None,
    engine: Annotated[Engine, typer.Option("--engine", help="fast, or pyshacl, the judge.")] = Engine.FAST,
    least: Annotated[
        Severity, typer.Option("--least", help="Show findings of at least this severity; all are counted.")
    ] = Severity.INFO,
    fmt: Annotated[str, typer.Option("--format", "-f", help="table, json or turtle.")] = "table",
    output: Output = None,
) -> None:
    """Check files, or the store, against the shapes."""
    from balticgraph.commands.checking import validate as run

    if not run(files or [], store, engine.value, least.value, fmt, output):
        raise typer.Exit(FindingsError.exit_code)


@app.command()
def export(
    fmt: Annotated[
        str,
        typer.Option(
            "--format",
            "-f",
            help="nquads, trig, turtle, ntriples, jsonld; tables (CSV in a zip); graphml, gexf.",
        ),
    ] = "nquads",
    graph: Annotated[
        str | None,
        typer.Option("--graph", metavar="NAME", help="One graph: view, conflicts, release/..., or an IRI."),
    ] = None,
    store: Place = None,
    as_of: AsOf = None,
    output: Output = None,
) -> None:
    """Write the graph in another form: the same bytes every time."""
    from balticgraph.commands.viewing import viewing
    from balticgraph.commands.viewing import write as run

    with viewing(store, as_of, note) as view:
        run(view, fmt, output, graph)


@app.command()
def backup(
    target: Annotated[Path, typer.Argument(metavar="DIR", parser=_path, help="A new folder for the backup.")],
    store: Place = None,
) -> None:
    """Write the store to plain files: sorted N-Quads and texts with checksums."""
    from balticgraph.commands.keeping import backup as run

    run(target, store, note)


@app.command()
def restore(
    source: Annotated[Path, typer.Argument(metavar="DIR", parser=_path, help="A folder that backup wrote.")],
    store: Place = None,
) -> None:
    """Make a store of a backup; refused where a store is already there."""
    from balticgraph.commands.keeping import restore as run

    run(source, store, note)


@app.command()
def compact(store: Place = None) -> None:
    """Give back the space that replaced quads left in the store."""
    from balticgraph.commands.keeping import compact as run

    run(store, note)


@app.command()
def retract(
    source: Annotated[str | None, typer.Argument(help="A source's key or IRI.")] = None,
    rule: Annotated[
        str | None,
        typer.Option("--rule", metavar="NAME/VERSION", help="A rule whose readings are withdrawn."),
    ] = None,
    why: Annotated[
        str, typer.Option("--why", help="The reason, kept in the graph.")
    ] = "withdrawn by a steward",
    undo: Annotated[bool, typer.Option("--undo", help="Take the retraction back.")] = False,
    store: Place = None,
) -> None:
    """Withdraw from the view what rests on a source or a rule alone; nothing is deleted."""
    from balticgraph.commands.keeping import retract as run

    run(source, rule, why, store, note, undo=undo)


@app.command()
def log(store: Place = None, fmt: Format = TableFormat.TABLE) -> None:
    """List the loads of this store with their counts."""
    from balticgraph.commands.keeping import log as run

    run(store, fmt.value)


@app.command()
def conflicts(store: Place = None, fmt: Format = TableFormat.TABLE, output: Output = None) -> None:
    """List where sources disagree, both sides, and how it was decided."""
    from balticgraph.commands.asking import ask as run

    run("conflicts", [], store, fmt.value, output, note)


@app.command()
def coverage(
    fmt: Format = TableFormat.TABLE,
    output: Output = None,
    picture: Annotated[
        Path | None,
        typer.Option(
            "--picture", metavar="FILE.svg", parser=_path, help="Draw it too: kinds by years, as SVG."
        ),
    ] = None,
) -> None:
    """Show which years have which facts in the bundled register, on what they rest, and what was sought in vain."""
    from balticgraph.commands.coverage import covered, write_coverage

    covers = covered()
    if picture is not None:
        try:
            from balticgraph.commands.coverage_picture import draw_coverage
        except ImportError as error:
            raise UsageError(
                "--picture needs matplotlib, which is not here; install it with: pip install 'balticgraph[plots]'"
            ) from error
        draw_coverage(covers, picture)
    write_coverage(covers, fmt.value, output)


@app.command()
def serve(
    store: Place = None,
    host: Annotated[str, typer.Option("--host", help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, help="The port; 0 takes a free one.")
    ] = 8000,
    timeout: Annotated[
        float, typer.Option("--timeout", min=0.1, help="Seconds after which a query is cut.")
    ] = 30,
    workers: Annotated[
        int, typer.Option("--workers", min=1, max=64, help="Processes that evaluate queries.")
    ] = 2,
) -> None:
    """Serve the graph: a read-only SPARQL 1.1 endpoint and its pages."""
    from balticgraph.endpoint.app import serve as run

    run(store, host=host, port=port, timeout=timeout, workers=workers)


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


def _internal(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """The last resort: a fault of our own is told in one line and leaves with 4; BALTICGRAPH_DEBUG shows where it was."""
    note(
        f"balticgraph: internal fault ({kind.__name__}: {error}); set BALTICGRAPH_DEBUG=1 to see where, and please report it"
    )
    if os.environ.get("BALTICGRAPH_DEBUG"):
        sys.__excepthook__(kind, error, trace)
    sys.stderr.flush()
    os._exit(BalticgraphError.exit_code)


def main() -> NoReturn:
    """Run the command line and leave with its exit code; an error of ours is one clear line, never a traceback."""
    sys.excepthook = _internal
    try:
        typer.main.get_command(app)(
            prog_name="balticgraph"
        )  # not app(): Typer would put its own hook in the place of ours
    except BalticgraphError as error:
        note(f"balticgraph: {error}")
        for fault in getattr(error, "faults", ()):
            note(f"  {fault}")
        raise SystemExit(error.exit_code) from None
    except KeyboardInterrupt:
        note("balticgraph: interrupted; what had landed stays, the rest was not written")
        raise SystemExit(130) from None
    except BrokenPipeError:  # the reader of our output has gone: nothing more to say
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0) from None
    raise SystemExit(0)
