"""The commands that ask: questions, SPARQL, evidence, disagreements and what the register covers."""

from pathlib import Path
from typing import Annotated

import typer

from balticgraph.cli.options import AsOf, Format, Output, Place, TableFormat, note, path
from balticgraph.errors import UsageError


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
    helped: Annotated[
        bool,
        typer.Option(
            "--help", "-h", help="Show this, or with the name of a question what it asks and takes."
        ),
    ] = False,
) -> None:
    """Ask a question, with its parameters as options: ask who-attended --session 42."""
    if helped and question is None:
        typer.echo(context.get_help())
        raise typer.Exit
    from balticgraph.commands.asking import ask as run
    from balticgraph.commands.asking import tell

    if helped and question is not None:
        tell(question, output)
        return
    run(question, list(context.args), store, fmt.value, output, note, as_of=as_of)


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


def explain(
    subject: Annotated[str, typer.Argument(help="An IRI, its class and key (person/...), or a name.")],
    store: Place = None,
    fmt: Annotated[str, typer.Option("--format", "-f", help="text, csv or json.")] = "text",
    output: Output = None,
) -> None:
    """Show each fact about a subject with its source, the words and their characters."""
    from balticgraph.commands.asking import explain as run

    run(subject, store, fmt, output)


def conflicts(
    undecided: Annotated[
        bool, typer.Option("--open", help="Only those that nothing decides: neither a rule nor a steward.")
    ] = False,
    store: Place = None,
    fmt: Format = TableFormat.TABLE,
    output: Output = None,
) -> None:
    """List where sources disagree, both sides, and how it was decided."""
    from balticgraph.commands.asking import conflicts as run

    run(store, fmt.value, output, note, undecided=undecided)


def coverage(
    fmt: Format = TableFormat.TABLE,
    output: Output = None,
    picture: Annotated[
        Path | None,
        typer.Option(
            "--picture",
            metavar="FILE",
            parser=path,
            help="Draw it too, kinds by years, as .svg, .pdf or .png.",
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
