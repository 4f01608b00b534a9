"""The package's own names: what they are, and that they stay what they are."""

import re
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from importlib import resources
from io import BytesIO, StringIO
from pathlib import Path
from pkgutil import resolve_name
from typing import Any

import pytest
from pyoxigraph import RdfFormat, parse

import balticgraph
from balticgraph import errors
from balticgraph.documents.read import read_text
from balticgraph.errors import LockedError, QuestionError, ReadError, UsageError
from balticgraph.store.embedded import Store
from balticgraph.store.log import recorded
from balticgraph.store.place import writing
from balticgraph.store.results import Truth
from tests.cli.test_help import COMMANDS
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
    assert ran.stdout.split() == sorted(balticgraph.__all__), "and no module that the package itself imports"


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
    assert balticgraph.query(every, place, as_of=datetime(1990, 1, 1, 12, tzinfo=UTC)) == Truth(value=False)
    assert not balticgraph.ask("prizes", place, as_of="1990-01-01").rows
    for day in ("2023-11-24", date(2023, 11, 24), datetime(2023, 11, 24, 9, tzinfo=UTC)):
        assert balticgraph.ask("presiding-on", place, date=day).rows
    balticgraph.export("turtle", tmp_path / "then.ttl", place, as_of="1990-01-01")
    balticgraph.export("turtle", tmp_path / "now.ttl", place)
    assert 0 < (tmp_path / "then.ttl").stat().st_size < (tmp_path / "now.ttl").stat().st_size
    with pytest.raises(balticgraph.BalticgraphError, match="--as-of takes a day"):
        balticgraph.query(every, place, as_of="1990")


def test_an_answer_is_as_true_as_what_it_says(place: Path) -> None:
    assert balticgraph.query("ASK { ?s a bg:Session }", place)
    assert not balticgraph.query("ASK { ?s a bg:Session FILTER(false) }", place)
    for empty in ("SELECT * { ?s ?p ?o FILTER(false) }", "CONSTRUCT WHERE { <urn:none> ?p ?o }"):
        assert not balticgraph.query(empty, place)
    assert len(balticgraph.ask("sessions", place)) == len(balticgraph.ask("sessions", place).records())


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
    assert rows[0]["landed"] == 5  # four tables that every store has, and the release


def test_an_empty_path_is_not_the_folder_one_stands_in(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    Path("private.txt").write_text("The 42nd Session of the Baltic Assembly was held in Tallinn.", "utf-8")
    calls: list[Callable[[], object]] = [
        lambda: balticgraph.load("", tmp_path / "store"),
        lambda: balticgraph.load(["private.txt", ""], tmp_path / "store"),
        lambda: balticgraph.extract(""),
        lambda: balticgraph.export("turtle", "", place),
    ]
    for call in calls:
        with pytest.raises(UsageError, match="a path is empty"):
            call()
    assert not (tmp_path / "store").exists()


def test_the_default_store_is_that_of_the_command_line(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BALTICGRAPH_STORE", str(place))
    assert balticgraph.ask("sessions") == balticgraph.ask("sessions", place)
    monkeypatch.setenv("BALTICGRAPH_STORE", "https://reader:secret@data.example/sparql")
    with pytest.raises(UsageError, match=r"^https://data\.example/sparql is an endpoint"):
        balticgraph.build()


def test_the_questions_cannot_be_changed_for_all() -> None:
    with pytest.raises(AttributeError):
        balticgraph.all_questions().clear()  # type: ignore[attr-defined]


def test_a_null_byte_is_in_no_name(place: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="null byte"):
        balticgraph.load([], "a\0b")
    with pytest.raises(ReadError, match="is not there"):
        balticgraph.extract("a\0b")
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    for name in ("a\0b", tmp_path / "circle"):
        with pytest.raises(UsageError, match=r"cannot be written .*; name another file"):
            balticgraph.export("turtle", name, place)


def test_a_number_without_end_is_refused_and_not_counted(place: Path) -> None:
    with pytest.raises(QuestionError, match="too long"):
        balticgraph.ask("who-attended", place, session=10**5000)
    for digits in (10, 5000):
        with pytest.raises(QuestionError, match="it is not sure"):
            balticgraph.ask(f"who attended session {'9' * digits}?", place)


def test_an_export_goes_to_a_stream(place: Path, tmp_path: Path) -> None:
    for form in ("turtle", "tables"):
        stream = BytesIO()
        balticgraph.export(form, stream, place)
        balticgraph.export(form, tmp_path / form, place)
        assert stream.getvalue() == (tmp_path / form).read_bytes() != b""


def test_an_export_to_a_standard_output_of_text_is_refused(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", StringIO())
    with pytest.raises(UsageError, match="name a file instead"):
        balticgraph.export("turtle", None, place)


def test_nothing_is_printed(place: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.txt"
    page.write_text("The 38th Session of the Baltic Assembly was held in Riga.\n", "utf-8")
    balticgraph.load([page, tmp_path / "none.txt"], tmp_path / "store", register=False)
    balticgraph.extract(page)
    balticgraph.ask("which events did Kupčinskas attend?", place)
    balticgraph.explain("Andrius Kupčinskas", place)
    balticgraph.export("gexf", tmp_path / "out", place)
    assert capfd.readouterr() == ("", "")


def test_a_text_in_no_file_lands_as_the_file_would(tmp_path: Path) -> None:
    said = b"The 42nd Session of the Baltic Assembly was held in Tallinn on 23 November 2023.\n"
    (tmp_path / "a.txt").write_bytes(said)
    release = read_text(said, "from memory")
    assert balticgraph.extract(release).events == balticgraph.extract(tmp_path / "a.txt").events
    for name, given in (("file", tmp_path / "a.txt"), ("memory", release)):
        assert balticgraph.load(given, tmp_path / name, register=False)[-1].status == "landed"
        balticgraph.export("nquads", tmp_path / f"{name}.nq", tmp_path / name)
    assert (tmp_path / "file.nq").read_bytes() == (tmp_path / "memory.nq").read_bytes()
    entries = balticgraph.load([release, tmp_path / "a.txt"], tmp_path / "memory", register=False)
    assert [(e.name, e.status) for e in entries] == [("from memory", "unchanged"), ("a", "unchanged")]
    assert recorded(tmp_path / "memory")[0]["what"] == "from memory"


def test_a_second_writer_can_wait_for_the_first(tmp_path: Path) -> None:
    with writing(str(tmp_path / "store")), pytest.raises(LockedError, match="in use by another writer"):
        balticgraph.load([], tmp_path / "store")


def test_the_page_on_python_has_each_command_and_names_what_there_is() -> None:
    page = (Path(__file__).parents[1] / "docs" / "python.md").read_text("utf-8")
    named = {
        cell
        for row in re.findall(r"^\| (`.*?) \|", page, re.MULTILINE)
        for cell in re.findall(r"`([a-z]+)", row)
    }
    assert named >= set(COMMANDS)
    names = re.findall(r"`(balticgraph(?:\.\w+)+)", page)
    assert len(names) >= len(COMMANDS)
    for name in names:
        own = name.removeprefix("balticgraph.")
        found = getattr(balticgraph, own) if own in balticgraph.__all__ else resolve_name(name)
        assert callable(found) or found is errors, name
    assert set(re.findall(r"`(\w+Error)`", page)) <= set(dir(errors))
