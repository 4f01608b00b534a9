"""`--help` is cheap: it loads nothing heavy, and names every command."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.core import TyperGroup, TyperOption
from typer.main import get_command

from balticgraph.cli.main import app
from balticgraph.exports.export import EXPORTS

HEAVY = {
    "rdflib",
    "pyshacl",
    "networkx",
    "pyoxigraph",
    "trafilatura",
    "starlette",
    "uvicorn",
    "jinja2",
    "SPARQLWrapper",
    "numpy",
    "rapidfuzz",
    "matplotlib",
}
PROBE = """
import json, sys
sys.argv = ["balticgraph", *{words!r}]
from balticgraph.cli.main import main
try:
    main()
except SystemExit as left:
    print(json.dumps([left.code, sorted({{m.partition(".")[0] for m in sys.modules}})]), file=sys.stderr)
"""
COMMANDS = (
    "build",
    "load",
    "extract",
    "ask",
    "query",
    "explain",
    "validate",
    "export",
    "serve",
    "backup",
    "restore",
    "retract",
    "log",
    "compact",
    "conflicts",
    "decide",
    "coverage",
)


@pytest.mark.parametrize("words", [("--help",), ("load", "--help"), ("ask", "--help"), ("--version",)])
def test_help_loads_nothing_heavy(words: tuple[str, ...]) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROBE.format(words=words)], capture_output=True, text=True, check=True
    )
    code, modules = json.loads(ran.stderr.splitlines()[-1])
    assert code == 0
    assert "typer" in modules
    assert HEAVY.isdisjoint(modules)


def test_help_and_readme_name_every_command() -> None:
    ran = subprocess.run([sys.executable, "-m", "balticgraph", "--help"], capture_output=True, text=True, check=True,
                         env={**os.environ, "COLUMNS": "250", "NO_COLOR": "1"})  # fmt: skip
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    listed = {
        line.strip("│ ").split(" ")[0]
        for line in ran.stdout.partition("Commands")[2].splitlines()
        if line.startswith("│")
    }
    assert listed - {""} == set(COMMANDS)
    for command in COMMANDS:
        assert f"balticgraph {command}" in readme, command


def test_help_names_every_export() -> None:
    program = get_command(app)
    assert isinstance(program, TyperGroup)
    options = {option.name: option for option in program.commands["export"].params}
    form = options["fmt"]
    assert isinstance(form, TyperOption)
    listed = re.findall(r"[a-z][a-z-]+", re.sub(r"\([^)]*\)", "", form.help or ""))
    assert listed == [export.name for export in EXPORTS], "the help of --format in cli/giving.py"


READING = frozenset({"ask", "query", "explain", "export", "conflicts"})
"""The commands that an endpoint can answer too."""


def test_help_offers_an_endpoint_where_one_is_taken() -> None:
    program = get_command(app)
    assert isinstance(program, TyperGroup)
    told = {
        name: option.help or ""
        for name, command in program.commands.items()
        for option in command.params
        if isinstance(option, TyperOption) and "--store" in option.opts
    }
    assert {name for name, text in told.items() if "endpoint" in text} == READING
    assert set(COMMANDS) - {"extract", "coverage"} == set(told)


def _asked(*words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "balticgraph", "ask", *words], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    "words", [("presiding-on", "--help"), ("-h", "presiding-on"), ("presiding-on", "--year", "2015", "-h")]
)
def test_help_of_a_question_tells_what_it_takes(words: tuple[str, ...]) -> None:
    ran = _asked(*words)
    assert ran.returncode == 0
    assert "[--year YEAR]" in ran.stdout
    assert "A row is one term of the presidency" in ran.stdout
    for word in ("--date DATE", "--year YEAR", "--body NAME", "--language LANGUAGE"):
        assert f"  {word} " in ran.stdout
    assert "(en where it is left out)" in ran.stdout


def test_help_of_no_question_is_that_of_ask_or_a_refusal() -> None:
    assert "Usage: balticgraph ask" in _asked("--help").stdout
    assert "--help takes the name of a question" in _asked("who presided?", "--help").stderr
    unknown = _asked("presiding-of", "--help")
    assert unknown.returncode == 2
    assert "presiding-on" in unknown.stderr


def test_asking_loads_nothing_of_exports() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROBE.format(words=("ask",))], capture_output=True, text=True, check=True
    )
    code, modules = json.loads(ran.stderr.splitlines()[-1])
    assert not code
    assert {"networkx", "rdflib", "pyshacl", "trafilatura", "jinja2", "starlette"}.isdisjoint(modules)
