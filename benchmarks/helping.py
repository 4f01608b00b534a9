"""What `--help` costs, beside an empty Typer app with as many commands."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from balticgraph.cli.main import app
from benchmarks.measure import Row, run, tool

_PEER = """
import typer
app = typer.Typer(no_args_is_help=True, pretty_exceptions_enable=False, help="An empty app.")
{commands}
app()
"""
_TIMES = 9


def help_cost() -> Iterator[Row]:
    """CPU seconds of both, taken in turns."""
    count = len(app.registered_commands)
    with tempfile.TemporaryDirectory() as folder:
        peer = Path(folder) / "peer.py"
        commands = "\n".join(
            f'@app.command()\ndef command{n}() -> None:\n    "Does nothing."' for n in range(count)
        )
        peer.write_text(_PEER.format(commands=commands), "utf-8")
        pairs = [(run(tool("--help")).cpu, run([sys.executable, peer, "--help"]).cpu) for _ in range(_TIMES)]
    ours, theirs = (median(p[n] for p in pairs) for n in (0, 1))
    what, ratio = f"balticgraph --help against an empty Typer app with {count} commands", ours / theirs
    yield Row("help", what, ratio, "times", "at most 1.3", ratio <= 1.3)
    yield Row("help", "balticgraph --help", ours, "CPU s")
