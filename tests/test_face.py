"""The package's own names: what they are, and that they stay what they are."""

import subprocess
import sys
from datetime import date
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from pyoxigraph import RdfFormat, parse

import balticgraph
from balticgraph.store.embedded import Store
from balticgraph.store.log import recorded
from balticgraph.store.results import Truth
from tests.questions.made_graph import FIXTURE

AGAIN = """
import balticgraph
importlib = __import__("importlib")
for name in ("face", "load", "questions.question", "validation.validate", "exports.export"):
    importlib.import_module(f"balticgraph.{name}")
for name in balticgraph.__all__ * 2:
    value = getattr(balticgraph, name)
    assert isinstance(value, str) or callable(value), (name, value)
"""


def test_each_name_is_itself_however_often_it_is_used() -> None:
    assert subprocess.run([sys.executable, "-c", AGAIN], check=False).returncode == 0


def test_a_notebook_completes_the_names() -> None:
    listed = "import balticgraph; print(*dir(balticgraph))"
    ran = subprocess.run([sys.executable, "-c", listed], capture_output=True, text=True, check=True)
    assert set(balticgraph.__all__) <= set(ran.stdout.split())


def test_what_is_typed_is_what_there_is() -> None:
    stub = resources.files("balticgraph").joinpath("__init__.pyi").read_text("utf-8")
    scope: dict[str, Any] = {}
    exec(compile(stub, "__init__.pyi", "exec"), scope)  # noqa: S102  our own file
    assert scope["__all__"] == list(balticgraph.__all__)
    for name in set(balticgraph.__all__) - {"__version__"}:
        assert scope[name] is getattr(balticgraph, name)


@pytest.fixture(name="place", scope="module")
def _place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("face") / "store"
    with Store.create(folder) as store:
        store.bulk(parse(path=FIXTURE, format=RdfFormat.TRIG))
    return folder


def test_a_question_is_asked_as_on_the_command_line(place: Path) -> None:
    whole = balticgraph.ask("events-of-person", place, person="Andrius Kupčinskas")
    assert whole.rows
    for name in ("Kupcinskas", "andrius kupčinskas"):
        assert balticgraph.ask("events-of-person", place, person=name) == whole
    assert balticgraph.ask("which events did Kupčinskas attend?", place) == whole
    with pytest.raises(balticgraph.BalticgraphError, match="nothing in the graph is called 'Nobody'"):
        balticgraph.ask("events-of-person", place, person="Nobody")
    assert balticgraph.ask("prizes", place, year=None) == balticgraph.ask("prizes", place)


def test_a_day_is_a_parameter_of_what_reads(place: Path, tmp_path: Path) -> None:
    every = "ASK { ?release a bg:PressRelease }"
    assert balticgraph.query(every, place) == Truth(value=True)
    assert balticgraph.query(every, place, as_of=date(1990, 1, 1)) == Truth(value=False)
    assert not balticgraph.ask("prizes", place, as_of="1990-01-01").rows
    balticgraph.export("turtle", tmp_path / "then.ttl", place, as_of="1990-01-01")
    balticgraph.export("turtle", tmp_path / "now.ttl", place)
    assert 0 < (tmp_path / "then.ttl").stat().st_size < (tmp_path / "now.ttl").stat().st_size
    with pytest.raises(balticgraph.BalticgraphError, match="--as-of takes a day"):
        balticgraph.query(every, place, as_of="1990")


def test_an_answer_is_rows_of_plain_values(place: Path) -> None:
    first = balticgraph.ask("sessions", place).records()[0]
    assert isinstance(first["number"], int)
    assert isinstance(first["starts"], str)
    assert list(first) == list(balticgraph.ask("sessions", place).columns)


def test_a_parameter_may_be_called_name(place: Path) -> None:
    assert balticgraph.ask("find-entity", place, name="Baltijas Asambleja").rows
    assert balticgraph.ask("sessions", store=place).rows


def test_one_path_is_one_path(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(
        "The 38th Session of the Baltic Assembly was held in Riga on 28 November 2019.\n", "utf-8"
    )
    ways: list[str | Path | list[Path]] = [str(page), page, [page]]
    for number, path in enumerate(ways):
        entries = balticgraph.load(path, tmp_path / f"store{number}", register=False)
        assert [(e.name, e.status) for e in entries if not e.name.startswith("register-")] == [
            ("page", "landed")
        ]


def test_a_load_in_python_stands_in_the_log_of_the_store(tmp_path: Path) -> None:
    release = tmp_path / "a.txt"
    release.write_text("The 42nd Session of the Baltic Assembly was held in Tallinn on 23 November 2023.")
    for _ in range(2):
        balticgraph.load([release], tmp_path / "store", register=False)
    rows = recorded(tmp_path / "store")
    assert [(row["did"], row["what"], row.get("unchanged")) for row in rows] == [
        ("load", str(release), None),
        ("load", str(release), 1),
    ]
    assert rows[0]["landed"] == 4  # three tables that every store has, and the release
