"""Bad input: one clear line, the documented exit code, no traceback, the store as before."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from balticgraph.store.embedded import Store
from tests.cli.conftest import Run

GOOD = """---
url: https://www.riigikogu.ee/en/x-54321
language: en
publisher: Riigikogu
published: 2019-11-28
---

The 38th Session of the Baltic Assembly was opened in Riga on 28 November 2019 by Ināra Mūrniece, Speaker of the Saeima.
"""


def held(place: Path) -> list[str]:
    """All quads of a store, in order."""
    with Store.open(place) as store:
        return sorted(map(str, store.quads()))


@pytest.fixture
def store(tmp_path: Path, run: Run) -> Path:
    page = tmp_path / "good.md"
    page.write_text(GOOD, "utf-8")
    place = tmp_path / "store"
    assert run("load", page, "--store", place).code == 0
    return place


BAD = {
    "empty.txt": b"",
    "blank.md": b" \n\t\n",
    "picture.txt": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x10",
    "half.txt": "Ēriks ".encode("utf-16-le")[:-1] + b"\xff\xfe\xfd",
    "broken.txt": b"The 38th Session \xc3\x28 \xa0\xa1 of the Baltic Assembly \xf8\x88\x80\x80",
}


@pytest.mark.parametrize("name", BAD)
def test_an_unreadable_input(name: str, store: Path, tmp_path: Path, run: Run) -> None:
    (tmp_path / name).write_bytes(BAD[name])
    before = held(store)
    ran = run("load", tmp_path / name, "--store", store, "-q")
    assert ran.code == 3
    assert name in ran.one_line
    assert held(store) == before


def test_a_missing_file(store: Path, tmp_path: Path, run: Run) -> None:
    before = held(store)
    ran = run("load", tmp_path / "nowhere.txt", "--store", store, "-q")
    assert (ran.code, "nowhere.txt" in ran.one_line) == (3, True)
    assert held(store) == before


@pytest.mark.parametrize("command", ["load", "extract"])
def test_a_name_that_is_not_utf_8(command: str, store: Path, tmp_path: Path, run: Run) -> None:
    file = tmp_path / "Ba\udcebtijas.txt"  # as an archive of before brings it, in windows-1257
    try:
        file.write_text(GOOD, "utf-8")
    except (OSError, UnicodeError):
        pytest.skip("this file system takes UTF-8 names alone")
    for form in ("json", "csv") if command == "load" else ("json", "jsonl"):
        ran = run(command, file, "-f", form, *(("--store", store) if command == "load" else ()))
        assert ran.code == 0, ran.err
        assert r"Ba\xebtijas" in ran.out.replace(r"\\", "\\")
    gone = run(command, tmp_path / "\udcff.txt", *(("--store", store) if command == "load" else ()))
    assert (gone.code, r"\xff.txt is not there" in gone.one_line) == (3, True)


def test_the_other_inputs_are_still_done(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.md").write_text(GOOD, "utf-8")
    ran = run("load", tmp_path / "a.txt", tmp_path / "b.md", "--store", tmp_path / "store", "-q")
    assert ran.code == 3
    assert "1 unreadable" in ran.err
    assert any("38" in line for line in held(tmp_path / "store"))


def test_what_is_too_large_is_refused_by_its_size_unread(store: Path, tmp_path: Path, run: Run) -> None:
    noise, endless = tmp_path / "noise.txt", tmp_path / "endless.txt"
    noise.write_bytes(random.Random(1).randbytes(1_000_000) * 50)  # noqa: S311  noise, not a secret
    with endless.open("wb") as hole:
        hole.truncate(500_000_000_000)  # whoever reads it does not come back
    for path in (noise, endless):
        ran = run("load", path, "--store", store, "-q")
        assert (ran.code, "20 MB" in ran.one_line) == (3, True)


def test_a_page_about_something_else(store: Path, tmp_path: Path, run: Run) -> None:
    page = tmp_path / "roads.txt"
    page.write_text(
        "The ministry of transport repaired forty kilometres of roads last summer.\n\nThe works went on in autumn.\n",
        "utf-8",
    )
    ran = run("load", page, "--store", store, "-q")
    assert ran.code == 0
    assert "roads states no fact" in ran.err


def test_strict_writes_nothing(store: Path, tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.md").write_text(GOOD.replace("54321", "98765").replace("38th", "37th"), "utf-8")
    before = held(store)
    assert run("load", "--strict", tmp_path / "b.md", tmp_path / "a.txt", "--store", store, "-q").code == 3
    assert held(store) == before


def test_an_unwritable_store(tmp_path: Path, run: Run) -> None:
    page = tmp_path / "good.md"
    page.write_text(GOOD, "utf-8")
    (tmp_path / "file").write_text("in the way", "utf-8")
    ran = run("load", page, "--store", tmp_path / "file" / "store")
    assert (ran.code, "cannot be written" in ran.one_line) == (5, True)


def test_a_second_writer(store: Path, tmp_path: Path, run: Run) -> None:
    page = tmp_path / "other.md"
    page.write_text(GOOD, "utf-8")
    hold = (
        "import sys; from pathlib import Path; from balticgraph.store.embedded import Store; "
        "s = Store.create(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(store)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        ran = run("load", page, "--store", store)
        holder.communicate("")
    assert (ran.code, "in use by another writer" in ran.one_line) == (5, True)


def test_a_store_of_another_version(store: Path, run: Run) -> None:
    (store / "format").write_text("99\n", "utf-8")
    ran = run("ask", "who-attended", "--session", 38, "--store", store)
    assert (ran.code, "format 99" in ran.one_line) == (5, True)


CALLS = [
    (2, ("ask", "who-slept", "--session", 42), "who-slept"),
    (2, ("ask", "who-attended", "--session", "forty"), "whole number"),
    (2, ("ask", "who-attended", "--sesion", "42"), "--session"),
    (2, ("ask", "who-attended"), "needs --session"),
    (2, ("explain", "Nobody Atall"), "nothing in the graph is called"),
    (2, ("explain", "Inara Murnieca"), "the nearest names are Ināra Mūrniece"),
    (2, ("explain", ""), "the subject is empty"),
    (2, ("ask", "events-of-person", "--person", "Murniecka"), "Ināra Mūrniece"),
    (2, ("export", "-f", "docx"), "docx"),
    (2, ("export", "-o", "/"), "/ is a folder"),
    (2, ("export", "-o", ""), "a path is empty"),
    (2, ("load", ""), "a path is empty"),
    (2, ("retract", "no-such-source"), "no-such-source"),
    (2, ("retract", "\udcff"), "is not UTF-8 text"),
    (2, ("decide", "a <b> c", "x", "--because", "y"), "knows no conflict a <b> c"),
    (2, ("export", "--graph", "release/a b"), "there is no graph release/a b"),
    (3, ("validate", "nowhere.ttl"), "nowhere.ttl"),
    (3, ("query", "nowhere.rq"), "nowhere.rq"),
    (2, ("export", "-f", "nquads", "-o", "/nowhere/graph.nq"), "/nowhere/graph.nq"),
]


@pytest.mark.parametrize(
    ("code", "words", "said"), CALLS, ids=lambda v: " ".join(map(str, v)) if isinstance(v, tuple) else ""
)
def test_a_wrong_word(code: int, words: tuple[object, ...], said: str, store: Path, run: Run) -> None:
    ran = run(*words, "--store", store)
    assert ran.code == code
    assert said in ran.one_line


def test_a_query_too_deep_for_the_engine_is_refused(store: Path, tmp_path: Path, run: Run) -> None:
    deep = tmp_path / "deep.rq"
    deep.write_text("SELECT * {" + "{" * 5000 + "}" * 5001, "utf-8")
    ran = run("query", deep, "--store", store)
    assert (ran.code, "more than 500 deep" in ran.one_line) == (2, True)


@pytest.mark.parametrize("place", ["http://127.0.0.1:9/sparql", "no-such-folder"])
def test_a_store_that_is_not_there(place: str, run: Run) -> None:
    ran = run("ask", "who-attended", "--session", 42, "--store", place)
    assert (ran.code, place in ran.one_line) == (5, True)


def test_an_unknown_option_is_usage(run: Run) -> None:
    assert run("build", "--sotre", "x").code == 2


def test_the_calls_are_many_enough() -> None:
    assert len(CALLS) >= 10
    assert len(BAD) >= 5


@pytest.mark.parametrize("words", [("validate",), ("explain", "Saeima"), ("ask", "sessions", "-f", "csv")])
def test_a_reader_that_has_gone_is_no_finding(words: tuple[str, ...], store: Path) -> None:
    command = [sys.executable, "-m", "balticgraph", *words, "--store", str(store)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as ran:
        assert ran.stdout is not None
        assert ran.stderr is not None
        ran.stdout.close()
        said = ran.stderr.read()
    assert (ran.returncode, said) == (0, "")  # 1 means findings


def test_a_fault_of_our_own_is_one_line_and_leaves_with_four(tmp_path: Path) -> None:
    broken = (
        "import sys; sys.argv = ['balticgraph', 'ask']; import balticgraph.commands.asking as a; a.ask = None; "
        "from balticgraph.cli.main import main; main()"
    )
    ran = subprocess.run(
        [sys.executable, "-c", broken], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert ran.returncode == 4
    assert "Traceback" not in ran.stderr
    assert ran.stderr.startswith("balticgraph: internal fault (TypeError")


def test_a_fault_of_our_own_names_the_input_it_was_in(tmp_path: Path) -> None:
    (tmp_path / "a release.txt").write_text(
        "The 42nd Session of the Baltic Assembly was held in Riga.", "utf-8"
    )
    broken = (
        "import sys; sys.argv = ['balticgraph', 'extract', '--no-register', 'a release.txt']; "
        "import balticgraph.commands.extracting as e; e.recognise = None; "
        "from balticgraph.cli.main import main; main()"
    )
    ran = subprocess.run(
        [sys.executable, "-c", broken], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert ran.returncode == 4
    assert ran.stderr.startswith("balticgraph: internal fault (TypeError")
    assert ", while reading a release.txt); set BALTICGRAPH_DEBUG=1" in ran.stderr


WRONG_WORDS = [
    (("conflicts", "-f", "xml"),
     "invalid value for '--format' / '-f': 'xml' is not one of 'table', 'csv', 'json'; see balticgraph conflicts -h"),
    (("load", "--workers", "99", "x"), "invalid value for '--workers': it should be less than or equal to 64; see balticgraph load -h"),
    (("load",), "missing argument 'PATH...'; see balticgraph load -h"),
    (("export", "--format"), "option '--format' requires an argument; see balticgraph -h"),
    (("asks",), "no such command 'asks'. Did you mean 'ask'? See balticgraph -h"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "told"), WRONG_WORDS)
def test_a_wrong_word_is_told_in_one_line(words: tuple[str, ...], told: str, run: Run) -> None:
    ran = run(*words)
    assert (ran.code, ran.out, ran.err) == (2, "", f"balticgraph: {told}\n")


def test_no_word_at_all_gives_the_help_once(run: Run) -> None:
    ran = run()
    assert (ran.code, ran.err) == (2, "")
    assert ran.out.count("Usage: balticgraph") == 1
