"""Mending what was read, from the command line: extract, change, load, and what is said of it."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

TEXT = "Timo Suslov attended the 42nd Session of the Baltic Assembly in Tallinn. The harbour pilot Jonas Petraitis came too."


def test_extract_mend_load(run: Run, tmp_path: Path) -> None:
    release, facts, store = tmp_path / "in" / "harbour.txt", tmp_path / "facts", tmp_path / "store"
    release.parent.mkdir()
    release.write_text(TEXT, "utf-8")
    told = run("extract", release, "-o", facts, "--show-unread", "--quiet")
    assert "Jonas Petraitis is in no fact: The harbour pilot Jonas Petraitis came too." in told.err
    file = facts / "harbour.facts.json"
    found = json.loads(file.read_text("utf-8"))
    quote = "The harbour pilot Jonas Petraitis came too"
    found["attendance"].append(
        {"person": "Jonas Petraitis", "event": "e1", "capacity": "attended", "evidence": [quote]}
    )
    file.write_text(json.dumps(found), "utf-8")
    (facts / "habour.facts.json").write_text("{}", "utf-8")
    ran = run("load", release.parent, "--proofread", facts, "--store", store, "--quiet")
    assert ran.code == 0
    assert "note: harbour was proofread; facts by hand: 1, struck out or changed: 0" in ran.err
    assert "note: proofread facts of no release among these inputs: 1 (" in ran.err
    assert "habour.facts.json)" in ran.err
    assert "see that they are written right: person 'Jonas Petraitis'" in ran.err
    assert "just as the rules read them" not in ran.err
    asked = run("ask", "who-attended", "--session", 42, "--store", store, "-f", "csv")
    assert f",{quote}," in asked.out
    back = run("load", release, "--store", store, "--quiet")
    assert (back.code, "held back" in back.out) == (1, True)
    assert run("load", release, "--store", store, "--by-rules", "--quiet").code == 0
    assert quote not in run("ask", "who-attended", "--session", 42, "--store", store, "-f", "csv").out


def test_a_place_without_facts_is_refused(run: Run, tmp_path: Path) -> None:
    release = tmp_path / "harbour.txt"
    release.write_text(TEXT, "utf-8")
    ran = run("load", release, "--proofread", tmp_path / "absent", "--store", tmp_path / "store")
    assert ran.code == 2
    assert "`extract -o` writes them" in ran.one_line


def test_what_a_person_mended_can_be_looked_at_first(run: Run, tmp_path: Path) -> None:
    release, facts = tmp_path / "harbour.txt", tmp_path / "facts"
    release.write_text(TEXT, "utf-8")
    run("extract", release, "-o", facts, "--quiet")
    file = facts / "harbour.facts.json"
    found = json.loads(file.read_text("utf-8"))
    found["attendance"] = []
    file.write_text(json.dumps(found), "utf-8")
    ran = run("extract", release, "--proofread", facts, "--quiet")
    assert json.loads(ran.out) == found
    assert (
        "<caption>attendance" not in run("extract", release, "--proofread", file, "-f", "html", "--quiet").out
    )
    file.write_text("{}", "utf-8")
    ran = run("extract", release, "--proofread", facts, "--quiet")
    assert ran.code == 3
    assert "harbour.facts.json: holds the facts of None" in ran.one_line


def test_what_was_mended_is_not_written_over(run: Run, tmp_path: Path) -> None:
    release, facts = tmp_path / "harbour.txt", tmp_path / "facts"
    release.write_text(TEXT, "utf-8")
    assert run("extract", release, "-o", facts, "--quiet").code == 0
    assert run("extract", release, "-o", facts, "--quiet").code == 0
    file = facts / "harbour.facts.json"
    found = json.loads(file.read_text("utf-8"))
    found["attendance"] = []
    file.write_text(json.dumps(found), "utf-8")
    ran = run("extract", release, "-o", facts, "--show-unread", "--quiet")
    assert (ran.code, f"mended them: 1 ({file}); give" in ran.err) == (0, True)
    assert "Jonas Petraitis is in no fact" in ran.err
    assert json.loads(file.read_text("utf-8")) == found
    assert run("extract", release, "--proofread", facts, "-o", facts, "--quiet").code == 0
    assert json.loads(file.read_text("utf-8")) == found


@pytest.mark.parametrize(("name", "how"), [("harbour.html", ("-f", "html")), ("harbour.txt", ("--text",))])
def test_a_release_is_not_written_over_nor_joined_by_pages(
    name: str, how: tuple[str, ...], run: Run, tmp_path: Path
) -> None:
    release = tmp_path / "in" / name
    release.parent.mkdir()
    release.write_bytes(f"\ufeff{TEXT}\r\n".encode())
    before = release.read_bytes()
    ran = run("extract", release, *how, "-o", release.parent, "--quiet")
    assert (ran.code, "would be written over" in ran.one_line) == (2, True)
    ran = run("extract", release.parent, *how, "-o", release.parent / "pages", "--quiet")
    assert (ran.code, "would be read as releases" in ran.one_line) == (2, True)
    assert [path.name for path in release.parent.iterdir()] == [name]
    assert release.read_bytes() == before


def test_proofs_that_change_nothing_are_told_of(run: Run, tmp_path: Path) -> None:
    release, facts = tmp_path / "harbour.txt", tmp_path / "facts"
    release.write_text(TEXT, "utf-8")
    run("extract", release, "-o", facts, "--quiet")
    ran = run("load", release, "--proofread", facts, "--store", tmp_path / "store", "--quiet", "-f", "json")
    assert "note: proofread, and just as the rules read them: 1 (harbour); newer rules will not" in ran.err
    assert json.loads(ran.out)[-1]["proofread"]
