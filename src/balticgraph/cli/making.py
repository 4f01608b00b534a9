"""The commands that read releases: build, load and extract."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from balticgraph.cli.options import Folder, NoRegister, Quiet, TableFormat, Workers, note, path
from balticgraph.errors import FindingsError, ReadError, UsageError

Proofread = Annotated[
    Path | None,
    typer.Option(
        "--proofread",
        metavar="PATH",
        parser=path,
        help="Facts JSON that a person went through (NAME.facts.json, or a folder of them): it takes the place of what the rules read.",
    ),
]


def build(
    store: Folder = None,
    quiet: Quiet = False,
) -> None:
    """Build the graph of the bundled register and releases into the store."""
    from balticgraph.resources import bundled

    _load([bundled("data") / "releases"], store, quiet=quiet, whole=True)


def load(
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="PATH...",
            parser=path,
            help="Releases: saved pages (HTML, MHTML), plain text, Markdown; or folders of them.",
        ),
    ],
    store: Folder = None,
    no_register: NoRegister = False,
    strict: Annotated[
        bool, typer.Option("--strict", help="Write nothing where one input cannot be read or breaks a shape.")
    ] = False,
    proofread: Proofread = None,
    by_rules: Annotated[
        bool,
        typer.Option("--by-rules", help="Read releases that were proofread in the store by the rules again."),
    ] = False,
    workers: Workers = 1,
    fmt: Annotated[
        TableFormat, typer.Option("--format", "-f", help="How what landed is told.")
    ] = TableFormat.TABLE,
    quiet: Quiet = False,
) -> None:
    """Read releases and land them in the store, each whole or not at all."""
    _load(
        paths, store, no_register=no_register, strict=strict, proofread=proofread, by_rules=by_rules, workers=workers,
        fmt=fmt, quiet=quiet
    )  # fmt: skip


def _load(
    paths: list[Path], store: str | None, *, no_register: bool = False, proofread: Path | None = None, by_rules: bool = False,
    strict: bool = False, workers: int = 1, fmt: TableFormat = TableFormat.TABLE, quiet: bool = False, whole: bool = False,
) -> None:  # fmt: skip
    from balticgraph.commands.extracting import collect_seldom
    from balticgraph.commands.loading import (
        ground_of,
        load_status,
        not_proofread,
        others,
        read_by_register,
        to_read_anew,
        write_entries,
    )
    from balticgraph.load import load as run
    from balticgraph.store.place import writing

    with (
        writing(store) as target,
        _workers(workers) as executor,
        _progress("reading", quiet=quiet) as (step, _),
    ):
        ground = ground_of(paths, register=not no_register, proofread=proofread)
        before = read_by_register(target) if whole else frozenset()
        collect_seldom()
        entries = run(
            paths, target, ground, executor=executor, strict=strict, progress=step, tables=whole, by_rules=by_rules
        )  # fmt: skip
    write_entries(entries, fmt.value, sys.stdout)
    for line in (
        *others(paths),
        *not_proofread(ground.proofs),
        *to_read_anew(before, entries),
        *load_status(entries),
    ):
        note(line)
    if any(e.status == "unreadable" for e in entries):
        raise typer.Exit(ReadError.exit_code)
    if any(e.status in {"quarantined", "held back"} for e in entries):
        raise typer.Exit(FindingsError.exit_code)


@contextmanager
def _workers(count: int) -> Iterator[Any]:
    """An executor of so many processes, None for one: left early, it reads nothing more of what waits, and they end with this process."""
    if count == 1:
        yield None
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_all_start_methods, get_context

    from balticgraph.spread import end_with_parent

    served = "forkserver" in get_all_start_methods()
    context = get_context("forkserver" if served else "spawn")
    if served:  # the server makes ready while this process does, and the others begin as its copies
        from multiprocessing.forkserver import ensure_running

        context.set_forkserver_preload(["__main__", "balticgraph.commands.reading_process"])
        ensure_running()
    pool = ProcessPoolExecutor(count, mp_context=context, initializer=end_with_parent)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


Note = Callable[[str], None]


@contextmanager
def _progress(what: str, *, quiet: bool) -> Iterator[tuple[Note | None, Note]]:
    """A counter on standard error, on a terminal alone, elsewhere a line every hundred inputs; and how a message is told meanwhile.

    The first is told the name of each input when it is done. A message takes the place of the counter.
    """
    done, drawn = 0, 0

    def step(name: str) -> None:
        nonlocal done, drawn
        done += 1
        if sys.stderr.isatty():
            line = f"{what}: {done} ({name[:40]:<40})"
            drawn = len(line)
            print(f"\r{line}", end="", file=sys.stderr, flush=True)  # noqa: T201
        elif done % 100 == 0:
            note(f"{what}: {done}")

    def beside(message: str) -> None:
        nonlocal drawn
        if drawn:
            print(f"\r{'':{drawn}}\r", end="", file=sys.stderr)  # noqa: T201
            drawn = 0
        note(message)

    try:
        yield None if quiet else step, beside
    finally:
        if drawn:
            print(file=sys.stderr)  # noqa: T201


def extract(
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="PATH...", parser=path, help="Releases, or folders of them."),
    ],
    fmt: Annotated[
        str,
        typer.Option(
            "--format",
            "-f",
            help="json: Facts JSON, of several releases a list; jsonl: one release a line; html: a page for proofreading, "
            "the text with the words of each fact marked.",
        ),
    ] = "json",
    text: Annotated[
        bool,
        typer.Option("--text", help="Print the text layer instead, which the offsets of the facts count in."),
    ] = False,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="DIR", parser=path, help="A folder: one file an input."),
    ] = None,
    no_register: NoRegister = False,
    proofread: Proofread = None,
    show_unread: Annotated[
        bool,
        typer.Option(
            "--show-unread", help="Print the sentences that say what no fact tells, each with what that is."
        ),
    ] = False,
    workers: Workers = 1,
    quiet: Quiet = False,
) -> None:
    """Read releases and give what they say, without touching a store."""
    if fmt not in {"json", "jsonl", "html"}:
        raise UsageError(f"{fmt} is no format of facts; choose json, jsonl or html")
    if fmt == "html" and output is None and (len(paths) > 1 or paths[0].is_dir()):
        raise UsageError("several releases are several pages; name a folder for them with -o DIR")
    if text and (show_unread or proofread):
        raise UsageError(
            f"--text gives the text and reads no facts; leave out --text or {'--show-unread' if show_unread else '--proofread'}"
        )
    with _workers(workers) as executor, _progress("reading", quiet=quiet) as (step, beside):
        from balticgraph.commands.extracting import collect_seldom
        from balticgraph.commands.loading import extract as run
        from balticgraph.commands.loading import leaning

        given = leaning(paths, register=not no_register and not text, proofread=proofread)
        collect_seldom()
        failed = run(
            paths,
            given,
            output,
            fmt="text" if text else fmt,
            show_unread=show_unread,
            executor=executor,
            progress=step,
            note=beside,
        )
    if failed:
        raise typer.Exit(ReadError.exit_code)
