"""Keeping a store: loads again, corrections, quarantine, as-of, retractions, backups; and the ways in which a disk fails."""

import contextlib
import csv
import errno
import importlib
import io
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from benchmarks.releases import releases, write
from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.errors import UsageError
from balticgraph.retracting import retraction
from balticgraph.store import backup as backups
from balticgraph.store.embedded import FORMAT, Store
from balticgraph.vocabulary import ASSERTED, BASE, skos
from tests.cli.conftest import Ran, Run
from tests.load.engines import spoilt
from tests.load.killing import runner

loading = importlib.import_module("balticgraph.load")
SEED = 11
HOST, GUEST, CORRECTED, DISAGREEING = 0, 1, 5, 6


@pytest.fixture
def texts(tmp_path: Path) -> list[Path]:
    """The releases about one invented session."""
    return write(releases(SEED, 12), tmp_path / "texts")


@pytest.fixture
def store(tmp_path: Path, texts: list[Path], run: Run) -> Path:
    """A store with the host's account and a guest's."""
    place = tmp_path / "store"
    assert run("load", texts[HOST], texts[GUEST], "--store", place, "--no-register").code == 0
    return place


def exported(run: Run, place: Path, *words: object) -> str:
    ran = run("export", "-f", "nquads", "--store", place, *words)
    assert ran.code == 0, ran.err
    return ran.out


def entries(ran: Ran) -> dict[str, dict[str, object]]:
    """What became of each input of a load told as JSON."""
    return {entry["name"]: entry for entry in json.loads(ran.out)}


def attended(run: Run, place: Path, *words: object) -> set[str]:
    ran = run("ask", "who-attended", "--session", 1, "-f", "csv", "--store", place, *words)
    assert ran.code == 0, ran.err
    return {row["person"] for row in csv.DictReader(io.StringIO(ran.out))}


# -- loads ---------------------------------------------------------------------------------------------------


def test_loading_again_changes_nothing_and_says_so(store: Path, texts: list[Path], run: Run) -> None:
    before = exported(run, store)
    ran = run("load", texts[GUEST], texts[HOST], "--store", store, "--no-register", "-f", "json")
    assert [e["status"] for e in entries(ran).values()] == ["unchanged", "unchanged"]
    assert ran.err.splitlines()[-1] == "2 unchanged"
    assert exported(run, store) == before


def test_a_text_that_was_lost_comes_back(store: Path, texts: list[Path], run: Run) -> None:
    kept = {p.name: p.read_bytes() for p in (store / "texts").iterdir()}
    for path in (store / "texts").iterdir():
        path.unlink()
    assert run("load", texts[HOST], texts[GUEST], "--store", store, "--no-register").code == 0
    again = {p.name: p.read_bytes() for p in (store / "texts").iterdir()}
    assert again == kept


def test_a_corrected_page_takes_the_place_of_the_first(store: Path, texts: list[Path], run: Run) -> None:
    before, there = attended(run, store), set(exported(run, store).splitlines())
    ran = run("load", texts[CORRECTED], "--store", store, "--no-register", "-f", "json")
    assert entries(ran)[texts[CORRECTED].stem]["status"] == "landed"
    gone = before - attended(run, store)
    assert len(gone) == 1  # the member who was not there after all
    after = set(exported(run, store).splitlines())
    assert {
        line for line in there - after if "/graph/view>" not in line
    } == set()  # nothing that a source said is deleted
    assert any("isReplacedBy" in line for line in after - there)


TWICE = """---
url: https://www.saeima.lv/en/news/{n}
publisher: Saeima
language: en
published: 2031-05-06
title: The session in {city}
---

The 49th Session of the Baltic Assembly was held in {city} on 5 May 2031. Speaker of the Saeima Anna Kalniņa opened the session.
"""


def _held_in(run: Run, place: Path) -> str:
    ran = run("ask", "session-when-where", "--session", 49, "-f", "csv", "--store", place)
    (row,) = csv.DictReader(io.StringIO(ran.out))
    return row["city"]


def test_a_page_that_came_again_with_the_same_day_is_told_and_either_capture_can_be_shown(
    tmp_path: Path, run: Run
) -> None:
    place = tmp_path / "store"
    for city in ("Riga", "Vilnius", "Tartu"):
        (tmp_path / f"{city}.md").write_text(TWICE.format(n=1, city=city), "utf-8")
    first = run("load", tmp_path / "Riga.md", "--store", place, "--no-register")
    assert "capture" not in first.err
    told, shown = (
        run("load", tmp_path / "Vilnius.md", "--store", place, "--no-register"),
        _held_in(run, place),
    )
    said = {"Riga": "Vilnius is not in view", "Vilnius": "Vilnius takes the place of a capture of its page"}
    assert said[shown] in told.err
    before = exported(run, place)
    (behind,) = re.findall(r"`balticgraph retract (\S+)`", told.err)
    assert run("retract", behind, "--why", "the page was mended", "--store", place).code == 0
    assert {shown, _held_in(run, place)} == {"Riga", "Vilnius"}
    assert f"snapshot    {behind}" in run("retract", "--store", place).out
    then = run(
        "ask", "session-when-where", "--session", 49, "-f", "csv", "--store", place, "--as-of", "2031-06-01"
    )
    assert f",{_held_in(run, place)}," in then.out
    run("retract", behind, "--undo", "--store", place)
    assert exported(run, place) == before


def test_the_only_capture_of_a_source_gives_way_to_nothing(tmp_path: Path, run: Run) -> None:
    place, page = tmp_path / "store", tmp_path / "a.md"
    page.write_text(TWICE.format(n=1, city="Riga"), "utf-8")
    ran = run("load", page, "--store", place, "--no-register", "-f", "json")
    source = entries(ran)["a"]["source"]
    key = entries(ran)["a"]["in_view"]
    assert str(key).startswith(f"{source}/")
    ran = run("retract", str(key), "--store", place)
    assert (ran.code, "is the only capture of its source; withdraw the source" in ran.err) == (2, True)


def test_a_load_tells_on_what_sources_disagree_anew(tmp_path: Path, run: Run) -> None:
    place, conflict = tmp_path / "store", "session/baltic-assembly/49/held-at"
    cities = ("Riga", "Ventspils", "Riga", "Liepāja")
    for n, (city, found) in enumerate(zip(cities, (False, True, False, True), strict=True)):
        page = tmp_path / f"{n}.md"
        page.write_text(TWICE.format(n=n, city=city), "utf-8")
        ran = run("load", page, "--store", place, "--no-register")
        assert (f"sources disagree anew on 1 value ({conflict})" in ran.err) == found, city
    run("decide", conflict, "Riga", "--because", "the host says so", "--store", place)
    page.write_text(TWICE.format(n=9, city="Cēsis"), "utf-8")
    ran = run("load", page, "--store", place, "--no-register")
    assert "disagree anew" not in ran.err
    assert f"note: a new value stands against what was decided on {conflict};" in ran.err


def test_a_load_tells_that_what_it_brings_was_withdrawn(tmp_path: Path, run: Run) -> None:
    place, page = tmp_path / "store", tmp_path / "a.md"
    page.write_text(TWICE.format(n=1, city="Riga"), "utf-8")
    ran = run("load", page, "--store", place, "--no-register", "-f", "json")
    source = str(entries(ran)["a"]["source"])
    assert "withdrawn" not in ran.err
    run("retract", source, "--why", "a hoax", "--store", place)
    run("retract", "--rule", "event-named/1", "--why", "reads too much", "--store", place)
    page.write_text(TWICE.format(n=1, city="Valga"), "utf-8")
    ran = run("load", page, "--store", place, "--no-register")
    assert f"is in view that rests on them alone: event-named/1, {source};" in ran.err
    assert "sources disagree" not in ran.err
    run("retract", source, "--undo", "--store", place)
    page.write_text(TWICE.format(n=1, city="Tartu"), "utf-8")
    assert "rests on them alone: event-named/1;" in run("load", page, "--store", place, "--no-register").err


def test_two_texts_of_one_title_and_day_are_told_how_to_be_two_releases(tmp_path: Path, run: Run) -> None:
    lines = TWICE.format(n=1, city="Riga").splitlines(keepends=True)
    text = "".join(line for line in lines if not line.startswith("url:"))
    (tmp_path / "one.md").write_text(text, "utf-8")
    (tmp_path / "two.md").write_text(text.replace("49th", "48th"), "utf-8")
    ran = run(
        "load", tmp_path / "one.md", tmp_path / "two.md", "--store", tmp_path / "store", "--no-register"
    )
    assert "where these are two releases, give each its url: in front matter" in ran.err


def test_a_text_that_tells_nothing_of_itself_is_told_as_such(tmp_path: Path, run: Run) -> None:
    text = TWICE.format(n=1, city="Riga")
    for name, said in (("whole", text), ("bare", text.rpartition("---\n")[2])):
        (tmp_path / f"{name}.md").write_text(said, "utf-8")
    ran = run(
        "load", tmp_path / "whole.md", tmp_path / "bare.md", "--store", tmp_path / "store", "--no-register"
    )
    assert (
        "known by their bytes alone: 1 (bare); a text that is changed will stand beside the first" in ran.err
    )


def test_validate_says_where_findings_are_mended(tmp_path: Path, run: Run) -> None:
    place, page = tmp_path / "store", tmp_path / "a.txt"
    page.write_text(
        "Speaker of the Saeima Anna Kalniņa opened the 49th Session of the Baltic Assembly in Riga.", "utf-8"
    )
    run("load", page, "--store", place, "--no-register")
    ran = run("validate", "--store", place)
    assert "Nothing says when this office was held." in ran.out
    assert "note: what a release says is mended by `extract -o` and `load --proofread`" in ran.err
    assert "note" not in run("validate", "--least", "violation", "--store", place).err


def _spoiling(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Let one release come out broken: a quote that does not stand at its offsets."""
    make = loading.make
    monkeypatch.setattr(
        loading,
        "make",
        lambda r, ground, _: spoilt(make(r, ground), 0) if r.name == name else make(r, ground),
    )


def test_a_release_that_breaks_a_shape_goes_to_quarantine(
    store: Path, texts: list[Path], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = exported(run, store)
    bad, good = texts[DISAGREEING], texts[7]
    with monkeypatch.context() as patched:
        _spoiling(patched, bad.stem)
        ran = run("load", bad, good, "--store", store, "--no-register", "-f", "json")
    assert ran.code == 1
    found = entries(ran)
    assert {name: found[name]["status"] for name in (bad.stem, good.stem)} == {
        bad.stem: "quarantined",
        good.stem: "landed",
    }
    assert "violation E4" in ran.err
    assert re.search(r"\n    rests on .*, characters \d+ to \d+: “.+”\n", ran.err)
    (report,) = (store / "quarantine").iterdir()
    assert str(found[bad.stem]["message"]).endswith(f"its report is quarantine/{report.name}")
    assert report.name.startswith(f"{found[bad.stem]['source']}-")
    assert len(json.loads(report.read_text("utf-8"))["findings"]) >= 1
    assert f"/{found[bad.stem]['source']}/" not in exported(run, store)
    assert exported(run, store) != before
    ran = run("load", bad, "--store", store, "--no-register", "-f", "json")  # the rules were mended
    assert entries(ran)[bad.stem]["status"] == "landed"
    assert list((store / "quarantine").iterdir()) == []


def test_strict_writes_nothing_where_one_breaks_a_shape(
    store: Path, texts: list[Path], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = exported(run, store)
    _spoiling(monkeypatch, texts[7].stem)
    ran = run("load", "--strict", *texts[6:9], "--store", store, "--no-register", "-f", "json")
    assert ran.code == 1
    assert [e["status"] for e in entries(ran).values()] == ["held back", "quarantined", "held back"]
    assert exported(run, store) == before
    logged = json.loads(run("log", "--store", store, "-f", "json").out)[-1]
    assert (logged["held back"], logged["quarantined"], logged["landed"]) == (2, 1, None)
    monkeypatch.undo()
    monkeypatch.setenv("COLUMNS", "200")


def test_strict_tells_of_the_inputs_in_their_order(texts: list[Path], tmp_path: Path, run: Run) -> None:
    (tmp_path / "empty.txt").touch()
    words = (texts[0], tmp_path / "empty.txt", texts[1])
    ran = run("load", "--strict", *words, "--store", tmp_path / "new", "--no-register", "-f", "json")
    assert ran.code == 3
    assert [e["status"] for e in json.loads(ran.out)][-3:] == ["held back", "unreadable", "held back"]


def test_strict_lands_all_where_none_is_at_fault(
    store: Path, texts: list[Path], tmp_path: Path, run: Run
) -> None:
    assert run("load", "--strict", *texts, "--store", store, "--no-register").code == 0
    assert run("load", *texts, "--store", tmp_path / "plain", "--no-register").code == 0
    assert exported(run, store) == exported(run, tmp_path / "plain")


def test_the_log_lists_loads_with_counts(store: Path, texts: list[Path], run: Run) -> None:
    run("load", *texts[:3], "--store", store, "--no-register")
    with (store / "log.jsonl").open("a") as out:
        out.write('{"at": "2026-01-0')  # a writer was killed here
    run("load", texts[3], "--store", store, "--no-register")
    ran = run("log", "--store", store, "-f", "csv")
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert [(r["did"], r["landed"], r["unchanged"]) for r in rows[1:]] == [
        ("load", "1", "2"),
        ("load", "1", ""),
    ]
    assert all(int(r["quads"]) > 100 for r in rows)
    assert len(rows) == 3


def test_the_log_tells_of_a_load_that_was_killed(store: Path, texts: list[Path], run: Run) -> None:
    with (store / "log.jsonl").open("a") as out:
        out.write('{"at": "2026-01-01T00:00:00+00:00", "did": "load", "what": "elsewhere", "begun": true}\n')
    run("load", texts[3], "--store", store, "--no-register")
    rows = list(csv.DictReader(io.StringIO(run("log", "--store", store, "-f", "csv").out)))
    assert [(r["did"], r["what"] == "elsewhere") for r in rows] == [
        ("load", False),
        ("load, not ended", True),
        ("load", False),
    ]


def test_the_log_is_drawn_for_reading_where_a_load_named_many_files(
    store: Path, texts: list[Path], run: Run
) -> None:
    run("load", *[texts[3]] * 40, "--store", store, "--no-register")
    assert max(map(len, run("log", "--store", store).out.splitlines())) < 500
    assert run("log", "--store", store, "-f", "csv").out.count(str(texts[3])) == 40


def test_the_log_is_outside_the_graph(store: Path, run: Run) -> None:
    moment = json.loads((store / "log.jsonl").read_text().splitlines()[-1])["at"]
    assert moment not in exported(run, store)
    assert moment in run("log", "--store", store, "-f", "csv").out


# -- folders -------------------------------------------------------------------------------------------------


def test_extract_writes_json_that_stays_json(texts: list[Path], run: Run) -> None:
    one = run("extract", texts[0], "-q")
    several = run("extract", texts[0], texts[1], "-q")
    lines = run("extract", texts[0].parent, "-q", "-f", "jsonl")
    assert json.loads(several.out)[0] == json.loads(one.out)
    assert len(json.loads(several.out)) == 2
    assert json.loads(lines.out.splitlines()[0])["release"] == json.loads(one.out)["release"]
    assert len(lines.out.splitlines()) == len(texts)


def test_extract_writes_nothing_where_two_inputs_share_a_name(
    texts: list[Path], tmp_path: Path, run: Run
) -> None:
    other = tmp_path / "other" / texts[0].name
    other.parent.mkdir()
    other.write_bytes(texts[0].read_bytes())
    ran = run("extract", texts[0], texts[1], other, "-o", tmp_path / "out")
    assert (ran.code, "would both be written to" in ran.one_line) == (2, True)
    assert not (tmp_path / "out").exists()


def test_extract_writes_what_has_a_name_as_long_as_names_can_be(
    texts: list[Path], tmp_path: Path, run: Run
) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    for last in "ab":
        (folder / f"{'ž' * 124}{last}.html").write_bytes(texts[0].read_bytes())
    ran = run("extract", folder, texts[1], "-o", tmp_path / "out")
    assert ran.code == 0
    assert len({path.name for path in (tmp_path / "out").iterdir()}) == 3
    (tmp_path / "empty").mkdir()
    with contextlib.chdir(tmp_path / "empty"):
        assert (
            run("extract", ".", texts[0], "-o", tmp_path / "more").code == run("extract", ".", texts[0]).code
        )
    assert [path.name for path in (tmp_path / "more").iterdir()] == [f"{texts[0].stem}.facts.json"]


def test_text_and_unread_sentences_exclude_each_other(texts: list[Path], run: Run) -> None:
    assert run("extract", texts[0], "--text", "--show-unread").code == 2


def test_after_the_register_changed_older_releases_are_told_of(
    bundled_store: Path, texts: list[Path], tmp_path: Path, run: Run
) -> None:
    place = tmp_path / "copied"
    shutil.copytree(bundled_store, place)
    assert run("load", texts[HOST], "--store", place).code == 0
    assert "loaded before" not in run("build", "--store", place).err
    table = NamedNode("https://w3id.org/balticgraph/graph/reference/persons")
    with Store.create(place) as store:  # a row of other words than the bundled one
        store.replace((), (), [next(store.quads(graph=table))])
    ran = run("build", "--store", place)
    assert ran.code == 0
    assert "register-persons changed; releases that were loaded before (1) are read by it" in ran.err


def test_a_store_without_a_source_is_not_called_fine_in_silence(tmp_path: Path, run: Run) -> None:
    with Store.create(tmp_path / "empty") as store:
        store.flush()
    ran = run("validate", "--store", tmp_path / "empty")
    assert (ran.code, "holds no source" in ran.err) == (0, True)


@pytest.mark.parametrize("command", ["extract", "load"])
def test_front_matter_that_cannot_be_taken_is_told(command: str, tmp_path: Path, run: Run) -> None:
    body = "\nThe 44th Session of the Baltic Assembly took place in Riga.\n"
    odd, open_ = tmp_path / "odd.md", tmp_path / "open.md"
    odd.write_text(
        f"---\npublished: 31 Foo 2026\nlanguage: klingon\nupdated: 2026-02-01\n---\n{body}", "utf-8"
    )
    open_.write_text(f"---\ntitle: A session\n{body}", "utf-8")
    place = ("--store", tmp_path / "store") if command == "load" else ()
    ran = run(command, odd, open_, "--no-register", *place)
    assert ran.code == 0
    told = [line for line in ran.err.splitlines() if line.startswith(("note: odd", "note: open"))]
    assert told == [
        "note: odd: its front matter gives published: '31 Foo 2026', which is read as no day",
        "note: odd: its front matter gives language: 'klingon', which is read as no language",
        "note: open: its first lines look like front matter and are read as text, since no line --- ends them",
    ]


def test_folders_inside_a_folder_are_kept(texts: list[Path], tmp_path: Path, run: Run) -> None:
    folder, out = tmp_path / "years", tmp_path / "said"
    for year, text in (("2001", texts[0]), ("2002", texts[1])):
        (folder / year).mkdir(parents=True)
        (folder / year / f"spring.v1{text.suffix}").write_bytes(text.read_bytes())
    assert run("extract", folder, "-o", out, "--no-register").code == 0
    said = {
        p.relative_to(out).as_posix(): json.loads(p.read_text("utf-8")) for p in sorted(out.rglob("*.json"))
    }
    assert list(said) == ["2001/spring.v1.facts.json", "2002/spring.v1.facts.json"]
    assert len({told["release"]["url"] for told in said.values()}) == 2


@pytest.mark.parametrize("command", ["extract", "load"])
def test_files_passed_over_are_told(command: str, texts: list[Path], tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "a.md").write_bytes(texts[0].read_bytes())
    (folder / "b.pdf").write_bytes(b"%PDF")
    (folder / "c.pdf").write_bytes(b"%PDF")
    store = ("--store", tmp_path / "store") if command == "load" else ()
    ran = run(command, folder, "-q", *store)
    assert ran.code == 0
    assert f"note: passed over in {folder}, as no releases: 2 .pdf" in ran.err


# -- as of a day ---------------------------------------------------------------------------------------------


def test_as_of_shows_what_the_sources_had_said(store: Path, texts: list[Path], run: Run) -> None:
    first = attended(run, store)
    then = exported(run, store)
    run("load", texts[CORRECTED], "--store", store, "--no-register")
    assert attended(run, store, "--as-of", "1992-01-12") == first  # corrected on the 13th
    assert attended(run, store, "--as-of", "1992-01-13") == attended(run, store) != first
    assert exported(run, store, "--as-of", "1992-01-12") == then
    assert attended(run, store, "--as-of", "1992-01-01") == set()


def test_as_of_names_what_bears_no_date(store: Path, tmp_path: Path, run: Run) -> None:
    page = tmp_path / "undated.md"
    page.write_text(
        "---\nurl: https://www.lrs.lt/undated?p_t=4711\nlanguage: en\n---\n\nThe 33rd Session of the Baltic Assembly was held in Riga.\n"
    )
    run("load", page, "--store", store, "--no-register")
    ran = run("export", "--store", store, "--as-of", "2030-01-01")
    assert ran.code == 0
    assert "left out, since they bear no date: lrs-4711" in ran.err


REFUSED_DAYS = ["2024-13-45", "yesterday", "2024"]


@pytest.mark.parametrize("day", REFUSED_DAYS)
def test_as_of_takes_a_day(day: str, store: Path, run: Run) -> None:
    ran = run("ask", "who-attended", "--session", 1, "--store", store, "--as-of", day)
    assert (ran.code, day in ran.one_line) == (2, True)
    assert len(REFUSED_DAYS) == 3


# -- retractions ---------------------------------------------------------------------------------------------


def test_a_retraction_says_what_goes_and_what_stays(store: Path, texts: list[Path], run: Run) -> None:
    source = str(
        entries(run("load", texts[HOST], "--store", store, "--no-register", "-f", "json"))[texts[HOST].stem][
            "source"
        ]
    )
    before, people = exported(run, store), attended(run, store)
    ran = run("retract", source, "--why", "a hoax", "--store", store)
    assert ran.code == 0
    assert "triples left the view" in ran.err
    assert "stay in view, since something else supports them" in ran.err
    kept = attended(run, store)
    assert len(kept) == 1  # whom the guest's account names as well
    assert kept < people
    assert '"a hoax"' in exported(run, store)
    listed = run("retract", "--store", store)
    assert (listed.code, [line.split() for line in listed.out.splitlines()[2:]]) == (
        0,
        [["source", source, "a", "hoax"]],
    )
    whole = "the page was taken down by its publisher, who says that it never came out"
    assert run("retract", source, "--why", whole, "--store", store).code == 0
    assert whole in run("retract", "--store", store).out
    assert run("retract", source, "--undo", "--store", store).code == 0
    assert exported(run, store) == before
    assert run("retract", "--store", store).out.splitlines()[2:] == []
    rows = json.loads(run("log", "--store", store, "-f", "json").out)
    told = [(r["did"], r["what"], r["why"], r["landed"]) for r in rows[-3:]]
    assert told == [
        ("retract", source, "a hoax", None),
        ("retract", source, whole, None),
        ("undo retract", source, None, None),
    ]
    again = run("retract", source, "--undo", "--store", store)
    assert (again.code, "is not withdrawn" in again.one_line) == (2, True)
    assert len(json.loads(run("log", "--store", store, "-f", "json").out)) == len(rows)
    assert isinstance(rows[0]["landed"], int)


def test_a_source_is_retracted_by_the_name_that_explain_tells(
    bundled_store: Path, tmp_path: Path, run: Run
) -> None:
    store = shutil.copytree(bundled_store, tmp_path / "store")
    told = json.loads(run("explain", "Vytautas Juozapaitis", "-f", "json", "--store", store).out)
    [name] = {t["source"] for t in told if t["digest_of"]}
    assert run("retract", name, "--store", store).code == 0
    assert "digest-lrs-286843" in run("retract", "--store", store).out
    assert run("retract", name, "--undo", "--store", store).code == 0
    unknown = run("retract", "Digest of another page", "--store", store)
    assert (unknown.code, "the store knows no source Digest of another page" in unknown.one_line) == (2, True)


def test_undated_sources_of_one_name_are_told_apart_by_their_keys(tmp_path: Path, run: Run) -> None:
    place = tmp_path / "store"
    for name, town in (("one", "Pärnu"), ("two", "Narva")):
        text = f"The 77th Session of the Baltic Assembly took place in {town} on 3 March 2058.\n"
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    ran = run("load", tmp_path / "one.txt", tmp_path / "two.txt", "--store", place, "-f", "json")
    keys = {e["name"]: e["source"] for e in json.loads(ran.out)}
    ran = run("explain", "session/baltic-assembly/77", "--store", place)
    assert all(f"Release, undated ({keys[name]});" in ran.out for name in ("one", "two"))
    rows = json.loads(run("explain", "session/baltic-assembly/77", "-f", "json", "--store", place).out)
    said = {
        (row["document"].rpartition("/")[2], row["value"]) for row in rows if row["property"] == "bg:heldAt"
    }
    assert said == {(keys["one"], "Pärnu"), (keys["two"], "Narva")}
    assert run("retract", f"Release, undated ({keys['two']})", "--store", place).code == 0
    assert keys["two"] not in run("explain", "session/baltic-assembly/77", "--store", place).out


def test_of_several_sources_of_one_name_none_is_retracted() -> None:
    store = Store.memory()
    name = Literal("Press release of the Saeima, 5 May 2031", language="en")
    for key in ("a", "b"):
        graph = NamedNode(f"{ASSERTED[0]}saeima-{key}/1")
        store.bulk([Quad(NamedNode(f"{BASE}id/source/saeima-{key}"), skos.prefLabel, name, graph)])
    with pytest.raises(UsageError, match=r"several sources are called .*: saeima-a, saeima-b; name one"):
        retraction(store, source=name.value, rule=None, why="a hoax")


def test_a_rule_is_retracted_by_name_and_version(store: Path, run: Run) -> None:
    before, people = exported(run, store), attended(run, store)
    rule = next(
        line.split("/id/rule/")[1].partition(">")[0]
        for line in before.splitlines()
        if "extractedBy" in line and "attend" in line
    )
    assert run("retract", "--rule", rule, "--store", store).code == 0
    assert attended(run, store) < people
    assert run("retract", "--rule", rule, "--undo", "--store", store).code == 0
    assert exported(run, store) == before


WRONG_RETRACTIONS = [
    ("no-such-source",),
    ("--rule", "no-such-rule/1"),
    ("--undo",),
    ("--why", "a hoax"),
    ("a", "--rule", "b/1"),
    ("../etc",),
]


@pytest.mark.parametrize("words", WRONG_RETRACTIONS, ids=str)
def test_a_retraction_of_nothing_known(words: tuple[str, ...], store: Path, run: Run) -> None:
    before = exported(run, store)
    ran = run("retract", *words, "--store", store)
    assert ran.code == 2
    assert ran.one_line
    assert exported(run, store) == before
    assert len(WRONG_RETRACTIONS) == 6


# -- backups -------------------------------------------------------------------------------------------------


@pytest.fixture
def saved(store: Path, tmp_path: Path, run: Run) -> Path:
    """A backup of the store."""
    assert run("backup", tmp_path / "saved", "--store", store).code == 0
    return tmp_path / "saved"


def test_a_backup_gives_the_same_store_again(store: Path, saved: Path, tmp_path: Path, run: Run) -> None:
    ran = run("restore", saved, "--store", tmp_path / "again")
    assert ran.code == 0
    assert exported(run, tmp_path / "again") == exported(run, store)
    assert sorted(p.name for p in (tmp_path / "again" / "texts").iterdir()) == sorted(
        p.name for p in (store / "texts").iterdir()
    )
    assert run("backup", tmp_path / "second", "--store", tmp_path / "again").code == 0
    for file in ("quads.nq", "manifest.json"):
        assert (tmp_path / "second" / file).read_bytes() == (saved / file).read_bytes()


def test_a_backup_keeps_the_log(store: Path, tmp_path: Path, run: Run) -> None:
    run("retract", "--rule", "attend/1", "--why", "it reads too much", "--store", store)
    logged = run("log", "--store", store).out
    assert "it reads too much" in logged
    run("backup", tmp_path / "saved", "--store", store)
    (tmp_path / "there").mkdir()
    for place in (tmp_path / "again", tmp_path / "there"):
        assert run("restore", tmp_path / "saved", "--store", place).code == 0
        assert run("log", "--store", place).out == logged


def test_a_backup_never_replaces_another(saved: Path, store: Path, run: Run) -> None:
    before = (saved / "manifest.json").read_bytes()
    ran = run("backup", saved, "--store", store)
    assert (ran.code, "exists already" in ran.one_line) == (2, True)
    assert (saved / "manifest.json").read_bytes() == before


def _less(saved: Path) -> None:
    (saved / "quads.nq").write_bytes((saved / "quads.nq").read_bytes()[:-40])


def _altered(saved: Path) -> None:
    lines = (saved / "quads.nq").read_text("utf-8")
    (saved / "quads.nq").write_text(lines.replace("1992", "1993", 1), "utf-8")


def _no_text(saved: Path) -> None:
    next((saved / "texts").iterdir()).unlink()


def _manifest(**told: object) -> Callable[[Path], None]:
    def spoil(saved: Path) -> None:
        path = saved / "manifest.json"
        path.write_text(json.dumps({**json.loads(path.read_text()), **told}))

    return spoil


def _garbled(saved: Path) -> None:
    (saved / "manifest.json").write_text("[1, 2")


def _listed(saved: Path) -> None:
    (saved / "manifest.json").write_text("[1, 2]")


SPOILED = {
    "cut short": (_less, "was altered: quads.nq"), "altered": (_altered, "was altered: quads.nq"),
    "a text gone": (_no_text, "is no whole backup"),
    "fewer quads than named": (_manifest(quads=7), "names 7 quads"), "another format": (_manifest(format="99"), "has format 99"),
    "no quads": (_manifest(sha256={}), "is no whole backup"), "files elsewhere": (_manifest(sha256={"../x": "0"}), "is no whole backup"),
    "garbled": (_garbled, "is no whole backup"), "no manifest of ours": (_listed, "is no whole backup"),
}  # fmt: skip


@pytest.mark.parametrize("how", SPOILED)
def test_a_backup_that_was_spoiled_is_refused_before_anything_is_written(
    how: str, saved: Path, tmp_path: Path, run: Run
) -> None:
    spoil, said = SPOILED[how]
    spoil(saved)
    ran = run("restore", saved, "--store", tmp_path / "again")
    assert (ran.code, said in ran.one_line) == (3, True), ran.err
    assert not (tmp_path / "again").exists()
    assert not (tmp_path / "again.part").exists()
    assert len(SPOILED) == 9


def test_what_no_manifest_names_is_left_alone(saved: Path, tmp_path: Path, run: Run) -> None:
    (saved / "texts" / f"{'0' * 64}.txt").write_text("put here by somebody")
    assert run("restore", saved, "--store", tmp_path / "again").code == 0
    assert not (tmp_path / "again" / "texts" / f"{'0' * 64}.txt").exists()


def test_a_restore_never_replaces_a_store(saved: Path, store: Path, run: Run) -> None:
    before = exported(run, store)
    ran = run("restore", saved, "--store", store)
    assert (ran.code, "is not empty" in ran.one_line) == (5, True)
    assert exported(run, store) == before


@pytest.mark.parametrize("way", ["the folder itself", "from inside", "by a link"])
def test_a_restore_fills_an_empty_folder_that_is_there(
    way: str, saved: Path, store: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, link = tmp_path / "again", tmp_path / "link"
    (place / "restore.part" / "quads").mkdir(parents=True)  # left by a restore that was cut short
    link.symlink_to(place)
    monkeypatch.chdir(place)
    named = {"the folder itself": place, "from inside": Path(), "by a link": link}[way]
    node = place.stat().st_ino
    assert run("restore", saved, "--store", named).code == 0
    assert (place.stat().st_ino, link.is_symlink()) == (node, True)
    assert sorted(p.name for p in place.iterdir()) == ["format", "log.jsonl", "quads", "texts"]
    assert exported(run, named) == exported(run, store)


def test_a_restore_into_a_folder_that_is_there_leaves_it_empty_where_it_fails(
    saved: Path, tmp_path: Path, run: Run
) -> None:
    (tmp_path / "again").mkdir()
    SPOILED["fewer quads than named"][0](saved)
    assert run("restore", saved, "--store", tmp_path / "again").code == 3
    assert list((tmp_path / "again").iterdir()) == []


def test_a_backup_to_a_folder_by_a_roundabout_name_is_refused(store: Path, tmp_path: Path, run: Run) -> None:
    ran = run("backup", tmp_path / "new" / "..", "--store", store)
    assert (ran.code, "exists already" in ran.one_line) == (2, True)
    assert not (tmp_path / "new").exists()


def test_what_was_cut_short_is_no_backup_and_stands_in_nobodys_way(
    store: Path, saved: Path, tmp_path: Path, run: Run
) -> None:
    part = tmp_path / "next.part"
    saved.rename(part)
    (part / "manifest.json").unlink()
    assert run("restore", part, "--store", tmp_path / "again").code == 3
    assert run("backup", tmp_path / "next", "--store", store).code == 0
    assert not part.exists()
    (tmp_path / "again.part").mkdir()
    (tmp_path / "again.part" / "format").write_text("1\n")
    assert run("restore", tmp_path / "next", "--store", tmp_path / "again").code == 0
    assert exported(run, tmp_path / "again") == exported(run, store)


def test_a_backup_that_fails_midway_leaves_nothing(
    store: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Iterator[bytes]:
        yield b"a line\n"
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(backups, "sorted_lines", full)
    ran = run("backup", tmp_path / "saved", "--store", store)
    assert (ran.code, "No space left on device" in ran.one_line) == (2, True)
    assert not list(tmp_path.glob("saved*"))


def test_sorting_in_chunks_gives_the_same_lines(
    store: Path, saved: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_CHUNK", 100)
    assert run("backup", tmp_path / "chunked", "--store", store).code == 0
    assert (tmp_path / "chunked" / "quads.nq").read_bytes() == (saved / "quads.nq").read_bytes()


def test_compact_changes_no_quad(store: Path, texts: list[Path], run: Run) -> None:
    run("load", *texts, "--store", store, "--no-register")
    before = exported(run, store)
    ran = run("compact", "--store", store)
    assert (ran.code, "bytes before" in ran.err) == (0, True)
    assert exported(run, store) == before


# -- the ways in which a disk fails --------------------------------------------------------------------------

Disk = Callable[..., Path]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """A small disk: ``disk(size="8m")`` mounts it, ``disk("ro")`` mounts it anew with those options."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = False

    def mount(options: str = "", size: str = "") -> Path:
        nonlocal mounted
        wanted = ",".join(
            filter(None, ["remount" if mounted else "", options, f"size={size}" if size else ""])
        )
        tried = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", wanted, "tmpfs", str(place)],
            capture_output=True,
            text=True,
            check=False,
        )
        if tried.returncode:
            pytest.skip(f"no disk can be mounted here: {tried.stderr.strip()}")
        mounted = True
        return place

    yield mount
    if mounted:
        subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk(disk: Disk, tmp_path: Path, run: Run) -> None:
    texts = write(releases(SEED, 120), tmp_path / "texts")
    place = disk(size="12m") / "store"
    ran = run("load", tmp_path / "texts", "--store", place, "-q", "--no-register")
    assert (ran.code, "check its permissions and free space" in ran.one_line) == (5, True), ran.err
    disk(size="256m")
    with Store.open(place) as half:
        landed = {g.value for g in half.graphs() if "/graph/release/" in g.value}
    assert 0 < len(landed) < len(texts)
    assert run("load", tmp_path / "texts", "--store", place, "-q", "--no-register").code == 0
    assert (
        run("load", tmp_path / "texts", "--store", tmp_path / "undisturbed", "-q", "--no-register").code == 0
    )
    assert exported(run, place) == exported(run, tmp_path / "undisturbed")


def test_a_disk_too_small_for_a_store(disk: Disk, texts: list[Path], run: Run) -> None:
    place = disk(size="64k") / "store"
    ran = run("load", texts[HOST], "--store", place, "-q")
    assert (ran.code, str(place) in ran.one_line) == (5, True)
    disk(size="64m")
    assert run("load", texts[HOST], "--store", place, "-q").code == 0


def test_a_backup_or_restore_on_a_full_disk(disk: Disk, store: Path, saved: Path, run: Run) -> None:
    place = disk(size="64k")
    ran = run("backup", place / "backup", "--store", store)
    assert (ran.code, "free space" in ran.one_line) == (2, True)
    ran = run("restore", saved, "--store", place / "store")
    assert (ran.code, "free space" in ran.one_line) == (5, True)
    assert list(place.iterdir()) == []
    disk(size="64m")
    assert (
        run("restore", saved, "--store", place).code == 0
    )  # a volume of its own, which cannot be renamed over
    assert exported(run, place) == exported(run, store)


def test_a_read_only_disk(disk: Disk, texts: list[Path], store: Path, run: Run) -> None:
    place = disk(size="64m") / "store"
    assert run("load", texts[HOST], "--store", place, "-q", "--no-register").code == 0
    before = exported(run, place)
    disk("ro")
    for words in (["load", texts[GUEST]], ["compact"], ["retract", "x"]):
        ran = run(*words, "--store", place)
        assert ran.code == 5, (words, ran.err)
        assert "check its permissions and free space" in ran.one_line
    assert run("load", texts[GUEST], "--store", place.parent / "new").code == 5
    assert run("backup", place.parent / "backup", "--store", store).code == 2
    assert exported(run, place) == before  # reading goes on
    assert attended(run, place)


# -- other versions, other writers ---------------------------------------------------------------------------

COMMANDS: list[tuple[str, ...]] = [
    ("load", "TEXT"), ("build", "-q"), ("ask", "who-attended", "--session", "1"), ("export",), ("validate",), ("backup", "NEW"),
    ("compact",),
    ("retract", "x"), ("log",), ("explain", "x"), ("conflicts",),
]  # fmt: skip


@pytest.mark.parametrize("version", [int(FORMAT) - 1, int(FORMAT) + 1])
@pytest.mark.parametrize("words", COMMANDS, ids=lambda w: w[0])
def test_a_store_of_another_version_is_refused_and_left_as_it_is(
    words: tuple[str, ...], version: int, store: Path, texts: list[Path], tmp_path: Path, run: Run
) -> None:
    (store / "format").write_text(f"{version}\n")
    files = {
        p: p.stat().st_size
        for p in store.rglob("*")
        if p.is_file() and p.suffix != ".log" and "LOG" not in p.name
    }
    given = {"TEXT": str(texts[2]), "NEW": str(tmp_path / "new")}
    ran = run(*(given.get(w, w) for w in words), "--store", store)
    told = f"has format {version}, this version reads format {FORMAT}"
    assert (ran.code, told in ran.one_line) == (5, True), ran.err
    assert {p: p.stat().st_size for p in files} == files
    assert len(COMMANDS) == 11


def test_two_loads_at_once(tmp_path: Path, run: Run) -> None:
    write(releases(SEED, 24), tmp_path / "texts")
    place = tmp_path / "store"
    words = ("load", tmp_path / "texts", "--store", place, "-q")
    command = [sys.executable, "-m", "balticgraph", *map(str, words)]
    with runner() as first:
        first.start(*words)
        second = subprocess.run(command, capture_output=True, text=True, check=False)
        codes = sorted([first.wait(), second.returncode])
    if codes != [0, 0]:  # they met
        assert codes == [0, 5]
        assert "Traceback" not in second.stderr
    assert run(*words).code == 0
    assert run("load", tmp_path / "texts", "--store", tmp_path / "undisturbed", "-q").code == 0
    assert exported(run, place) == exported(run, tmp_path / "undisturbed")


def test_a_load_beside_another_writer_says_so(store: Path, texts: list[Path], run: Run) -> None:
    hold = (
        "import sys; from pathlib import Path; from balticgraph.store.embedded import Store\n"
        "with Store.create(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    )
    before = exported(run, store)
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(store)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        for words in (["load", texts[2]], ["compact"], ["retract", "x"], ["build", "-q"]):
            ran = run(*words, "--store", store)
            assert (ran.code, "in use by another writer" in ran.one_line) == (5, True), ran.err
        assert exported(run, store) == before  # readers are not kept out
        holder.communicate("")


# -- creation that was cut short -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "left", [(), ("texts",), ("texts", "quads"), ("texts", "quads", "format.part")], ids="+".join
)
def test_a_store_whose_making_was_cut_short_is_made(
    left: tuple[str, ...], texts: list[Path], tmp_path: Path, run: Run
) -> None:
    place = tmp_path / "store"
    for name in left:
        (place / name).mkdir(parents=True) if "." not in name else (place / name).write_text("1")
    assert run("ask", "who-attended", "--session", 1, "--store", place).code == 5
    assert run("load", texts[HOST], "--store", place, "-q", "--no-register").code == 0
    assert attended(run, place)


def test_a_folder_of_something_else_is_left_alone(texts: list[Path], tmp_path: Path, run: Run) -> None:
    ran = run("load", texts[HOST], "--store", tmp_path / "texts")
    assert (ran.code, "holds no store" in ran.one_line) == (5, True)
    assert len(list((tmp_path / "texts").iterdir())) == 12
