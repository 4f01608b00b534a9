"""The commands that check the graph and give it away: validate, export and serve."""

from pathlib import Path
from typing import Annotated

import typer

from balticgraph.cli.options import AsOf, Engine, Folder, Output, Place, Severity, note, path
from balticgraph.errors import FindingsError


def validate(
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[FILE...]", parser=path, help="RDF files; none validates the store."),
    ] = None,
    store: Folder = None,
    engine: Annotated[
        Engine, typer.Option("--engine", help="fast, or pyshacl, the judge: about ten times slower.")
    ] = Engine.FAST,
    least: Annotated[
        Severity, typer.Option("--least", help="Show findings of at least this severity; all are counted.")
    ] = Severity.INFO,
    fmt: Annotated[str, typer.Option("--format", "-f", help="table, csv, json or turtle.")] = "table",
    output: Output = None,
) -> None:
    """Check files, or the store, against the shapes."""
    from balticgraph.commands.checking import validate as run

    if not run(files or [], store, engine.value, least.value, fmt, output, note=note):
        raise typer.Exit(FindingsError.exit_code)


def export(
    fmt: Annotated[
        str,
        typer.Option(
            "--format",
            "-f",
            help="nquads, trig, turtle, ntriples, jsonld; tables (CSV in a zip), evidence (CSV); graphml, gexf (who met whom); "
            "graphml-events, gexf-events (who was where).",
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
    from balticgraph.commands.exporting import write as run
    from balticgraph.commands.viewing import viewing

    with viewing(store, as_of, note) as view:
        run(view, fmt, output, graph)


def serve(
    store: Folder = None,
    host: Annotated[str, typer.Option("--host", help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, help="The port; 0 takes a free one.")
    ] = 8000,
    timeout: Annotated[
        float, typer.Option("--timeout", min=0.1, help="Seconds after which a query is cut.")
    ] = 30,
    workers: Annotated[
        int,
        typer.Option(
            "--workers", min=1, max=64, help="Processes that evaluate queries, and as many for pages."
        ),
    ] = 2,
    address: Annotated[
        str | None,
        typer.Option(
            "--address", metavar="URL", help="Where readers reach it behind a proxy; it may have a path."
        ),
    ] = None,
) -> None:
    """Serve the graph: a read-only SPARQL 1.1 endpoint and its pages."""
    from balticgraph.endpoint.app import serve as run

    run(store, host=host, port=port, timeout=timeout, workers=workers, address=address)
