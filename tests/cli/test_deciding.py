"""Deciding conflicts in a store: which value holds, by whom and why; what a build, a backup and a withdrawal leave of it."""

import csv
import io
import json
import shutil
from pathlib import Path

import pytest

import balticgraph
from balticgraph.store.embedded import Store
from balticgraph.store.quads import subject_of
from balticgraph.vocabulary import GRAPH_DECISIONS
from tests.cli.conftest import Run

HELD_AT = "session/baltic-assembly/77/held-at"
TEXT = """---
url: https://example.org/{name}
language: en
published: 2058-03-05
title: The session
---

The 77th Session of the Baltic Assembly took place in {city} on 3 March 2058.
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two releases that tell of one session in two towns, and a store of them."""
    place = tmp_path_factory.mktemp("made")
    for name, town in (("host", "Pärnu"), ("guest", "Narva")):
        (place / f"{name}.md").write_text(TEXT.format(name=name, city=town), "utf-8")
    entries = balticgraph.load([place / "host.md", place / "guest.md"], place / "store", register=False)
    assert {e.status for e in entries} == {"landed"}
    return place


@pytest.fixture
def store(made: Path, tmp_path: Path) -> Path:
    """A store of its own for each test, with the releases beside it."""
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    return tmp_path / "store"


def city(run: Run, place: Path) -> str:
    ran = run("ask", "session-when-where", "--session", 77, "-f", "csv", "--store", place)
    return next(csv.DictReader(io.StringIO(ran.out)))["city"]


def test_towns_that_contradict_each_other_are_told_as_days_are(store: Path, run: Run) -> None:
    ran = run("ask", "sessions", "--year", 2058, "-f", "json", "--store", store)
    assert [row["city"] for row in json.loads(ran.out)] == ["Narva or Pärnu"]
    assert city(run, store) == "Narva or Pärnu"


def taken(run: Run, place: Path) -> list[dict[str, str | None]]:
    rows: list[dict[str, str | None]] = json.loads(run("decide", "-f", "json", "--store", place).out)
    return rows


def decided(run: Run, place: Path, value: str = "Narva", *words: object) -> str:
    ran = run("decide", HELD_AT, value, "--because", "the guest stayed there", *words, "--store", place)
    assert ran.code == 0, ran.err
    return ran.err


@pytest.mark.parametrize("name", ["Narva", "narva", "NARVA"])
@pytest.mark.parametrize(
    "conflict", ["", "conflict/", "id:conflict/", "https://w3id.org/balticgraph/id/conflict/"]
)
def test_a_value_that_a_source_gives_holds_from_then_on(
    store: Path, run: Run, conflict: str, name: str
) -> None:
    assert city(run, store) == "Narva or Pärnu"
    ran = run("decide", conflict + HELD_AT, name, "--because", "it says so", "--store", store)
    assert (
        ran.err
        == f"1 triples left the view, 0 came into it; {HELD_AT}: Narva (narva) holds (steward-judgement)\n"
    )
    assert city(run, store) == "Narva"


def test_who_decided_and_why_is_listed_and_in_the_log(store: Path, run: Run) -> None:
    assert taken(run, store) == []
    decided(run, store, "Narva", "--by", "Ann Alder", "--reason", "primary-source", "--on", "2058-04-01")
    assert taken(run, store) == [
        {
            "conflict": HELD_AT,
            "value": "narva",
            "reason": "primary-source",
            "why": "the guest stayed there",
            "by": "Ann Alder",
            "day": "2058-04-01",
        }
    ]
    last = json.loads(run("log", "-f", "json", "--store", store).out)[-1]
    assert (last["did"], last["what"], last["why"], last["by"]) == (
        "decide",
        f"{HELD_AT}: narva",
        "the guest stayed there",
        "Ann Alder",
    )
    listed = list(csv.DictReader(io.StringIO(run("conflicts", "-f", "csv", "--store", store).out)))
    assert {(row["value"], row["status"], row["reason"]) for row in listed} == {
        ("Narva", "accepted", "primary source"),
        ("Pärnu", "rejected", "primary source"),
    }
    assert run("conflicts", "--open", "-f", "csv", "--store", store).out.count("\n") == 1


def test_a_second_decision_takes_the_place_of_the_first_and_undo_takes_it_back(store: Path, run: Run) -> None:
    before = run("export", "--store", store).out
    decided(run, store)
    assert decided(run, store, "Pärnu").startswith("1 triples left the view, 1 came into it")
    assert city(run, store) == "Pärnu"
    assert [row["value"] for row in taken(run, store)] == ["parnu"]
    ran = run("decide", "--undo", HELD_AT, "--store", store)
    assert ran.err.endswith("it is open between Narva (narva), Pärnu (parnu)\n")
    assert run("export", "--store", store).out == before
    assert "has no decision of" in run("decide", "--undo", HELD_AT, "--store", store).one_line


def test_a_decision_is_written_in_one_transaction(
    store: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    writes: list[int] = []
    replace = Store.replace

    def counted(self: Store, *words: object) -> None:
        writes.append(1)
        replace(self, *words)  # type: ignore[arg-type]

    monkeypatch.setattr(Store, "replace", counted)
    decided(run, store)
    assert len(writes) == 1


def test_a_conflict_is_left_open_on_purpose(store: Path, run: Run) -> None:
    ran = run("decide", HELD_AT, "--open", "--because", "both may be", "--store", store)
    assert ran.err.endswith("it is open between Narva (narva), Pärnu (parnu)\n")
    assert {row["rationale"] for row in json.loads(run("conflicts", "-f", "json", "--store", store).out)} == {
        "both may be"
    }


def test_a_decision_outlives_loads_a_backup_and_the_withdrawal_of_its_source(
    store: Path, tmp_path: Path, run: Run
) -> None:
    decided(run, store)
    assert run("load", tmp_path / "host.md", "--store", store, "--no-register").code == 0
    assert city(run, store) == "Narva"
    assert run("backup", tmp_path / "kept", "--store", store).code == 0
    assert run("restore", tmp_path / "kept", "--store", tmp_path / "again").code == 0
    assert taken(run, tmp_path / "again") == taken(run, store)
    guest = next(
        e["source"]
        for e in json.loads(
            run("load", tmp_path / "guest.md", "--store", store, "--no-register", "-f", "json").out
        )
    )
    assert run("retract", guest, "--store", store).code == 0
    assert city(run, store) == "Pärnu"
    told = run("validate", "--store", store).out
    assert "X11" in told
    assert "`balticgraph decide --undo`" in told
    assert run("retract", guest, "--undo", "--store", store).code == 0
    assert city(run, store) == "Narva"


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ((HELD_AT,), "name the value that holds (Narva (narva), Pärnu (parnu)), or --open"),
        ((HELD_AT, "Riga", "--because", "x"), "'Riga' is none of its values, which are Narva (narva), Pärnu"),
        ((HELD_AT, "Narva"), "say in words why it is so: --because TEXT"),
        ((HELD_AT, "Narva", "--because", " "), "say in words why it is so: --because TEXT"),
        ((HELD_AT, "Narva", "--open", "--because", "x"), "--open leaves it open, and 'Narva' decides it"),
        ((HELD_AT, "Narva", "--because", "x", "--reason", "whim"), "'whim' is no reason of the code list; choose clos"),
        ((HELD_AT, "Narva", "--because", "x", "--on", "today"), "--on takes a day such as 2024-03-01, not 'today'"),
        (("session/x", "Narva", "--because", "x"), "the store knows no conflict session/x; `balticgraph conflicts`"),
        (("--undo",), "name the conflict"),
        (("--because", "x"), "name the conflict"),
        ((HELD_AT, "Narva", "--undo"), "--undo takes a decision back whatever its value"),
    ],
)  # fmt: skip
def test_what_cannot_be_decided_is_refused_and_changes_nothing(
    store: Path, run: Run, words: tuple[str, ...], refusal: str
) -> None:
    ran = run("decide", *words, "--store", store)
    assert ran.code == 2
    assert refusal in ran.one_line
    assert taken(run, store) == []
    assert run("log", "-f", "csv", "--store", store).out.count("\n") == 2  # the head and the load


def test_a_store_decides_between_whole_rows_that_the_register_names(tmp_path: Path, run: Run) -> None:
    place, conflict = tmp_path / "store", "office/saeima/speaker/member/2005-11"
    assert run("build", "--store", place).code == 0

    def holders() -> set[str]:
        query = tmp_path / "holders.rq"
        query.write_text(
            "SELECT ?name { ?tenure bg:holdsOffice <office/saeima/speaker> ; bg:attestedOn ?day ; org:member/foaf:name ?name "
            "FILTER(STRSTARTS(STR(?day), '2005-11')) }",
            "utf-8",
        )
        return set(run("query", query, "-f", "csv", "--store", place).out.split("\n")[1:-1])

    before, exported = holders(), run("export", "-f", "nquads", "--store", place).out
    ran = run(
        "decide", conflict, "Janis Straume", "--because", "his press note", "--by", "Ann", "--store", place
    )
    assert "Jānis Straume (janis-straume) holds (steward-judgement)" in ran.err
    assert run("build", "--store", place).code == 0
    assert [row["conflict"] for row in taken(run, place)] == [conflict]
    after = holders()
    assert (before, after) == ({"Ingrīda Ūdre"}, {"Jānis Straume"})
    run("decide", conflict, "--open", "--because", "nobody knows", "--store", place)
    assert holders() == before | after
    run("decide", "--undo", conflict, "--store", place)
    assert run("export", "-f", "nquads", "--store", place).out == exported


def test_nothing_is_made_where_there_is_no_store(tmp_path: Path, run: Run) -> None:
    ran = run("decide", HELD_AT, "Narva", "--because", "x", "--store", tmp_path / "none")
    assert ran.code == 5
    assert not (tmp_path / "none").exists()
    assert run("decide", "--store", "http://127.0.0.1:1/sparql").code == 2


def test_a_decision_of_the_store_comes_before_the_registers_and_a_build_keeps_it(
    tmp_path: Path, run: Run
) -> None:
    place, tartu = tmp_path / "store", "session/baltic-assembly/16/held-at"
    assert run("build", "--store", place).code == 0
    with Store.open(place) as opened:
        register = {subject_of(q) for q in opened.quads(graph=GRAPH_DECISIONS)}
    ran = run("decide", tartu, "Tallinn", "--because", "invented", "--store", place)
    assert "Tallinn (tallinn) holds (steward-judgement)" in ran.err
    assert run("build", "--store", place).code == 0
    assert [row["conflict"] for row in taken(run, place)] == [tartu]
    with Store.open(place) as opened:
        assert len({subject_of(q) for q in opened.quads(graph=GRAPH_DECISIONS)}) == len(register) + 1
    ran = run("decide", "meeting/baltic-council/1/start-date", "--open", "--because", "x", "--store", place)
    assert "does not stay open: 1995 has a source" in ran.one_line
    ran = run("decide", "--undo", tartu, "--store", place)
    assert "Tartu (tartu) holds (sourced-over-unsourced)" in ran.err
