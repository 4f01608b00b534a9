"""Releases that a person went through: how they land, and that no later load undoes the work unseen."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pyoxigraph import NamedNode

from balticgraph.documents.read import read_release
from balticgraph.facts.facts_json import to_json
from balticgraph.facts.proof_files import Proofs
from balticgraph.facts.proofread import RULE
from balticgraph.facts.recognise import recognise
from balticgraph.identity import iris
from balticgraph.load import Background, background, load
from balticgraph.retracting import retraction
from balticgraph.store.embedded import Store
from balticgraph.store.quads import object_of, subject_of, target_of
from balticgraph.vocabulary import GRAPH_VIEW, bg, schema

TEXT = "Timo Suslov attended the 42nd Session of the Baltic Assembly in Tallinn. The harbour pilot Jonas Petraitis came too."


@pytest.fixture(scope="module")
def ground() -> Background:
    return background(register=False)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.memory() as one:
        yield one


@pytest.fixture
def release(tmp_path: Path) -> Path:
    file = tmp_path / "harbour.md"
    file.write_text(f"---\nlanguage: en\n---\n\n{TEXT}\n", "utf-8")
    return file


def proofed(ground: Background, release: Path, *, mended: bool) -> Background:
    """The background with the facts of a release, as a person mended them or left them."""
    found = to_json(recognise(read_release(release), ground.names))
    if mended:
        found["attendance"] = [
            {
                "person": "Jonas Petraitis", "event": "e1", "capacity": "attended",
                "evidence": ["The harbour pilot Jonas Petraitis came too"],
            }
        ]  # fmt: skip
    file = release.with_name("harbour.facts.json")
    file.write_text(json.dumps(found), "utf-8")
    return replace(ground, proofs=Proofs({release: file}))


def quads(store: Store) -> set[str]:
    return {str(quad) for quad in store.quads()}


def test_what_a_person_left_as_it_was_gives_the_same_graph_but_for_the_mark(
    store: Store, ground: Background, release: Path
) -> None:
    load([release], store, ground)
    before = quads(store)
    (entry,) = load([release], store, proofed(ground, release, mended=False))
    assert (entry.status, entry.by_hand, entry.struck_out) == ("landed", 0, 0)
    (mark,) = quads(store) ^ before
    assert bg.proofread.value in mark


def test_what_a_person_mended_lands_with_its_own_rule(
    store: Store, ground: Background, release: Path
) -> None:
    load([release], store, ground)
    (entry,) = load([release], store, proofed(ground, release, mended=True))
    assert (entry.status, entry.by_hand, entry.struck_out) == ("landed", 1, 1)
    told = {target_of(q).value.rpartition("/")[2] for q in store.stating(bg.attendee, GRAPH_VIEW)}
    assert told == {"jonas-petraitis"}
    claims = [q for q in store.pointing(bg.extractedBy, iris.rule(RULE)) if "/claim/" in subject_of(q).value]
    assert claims


def test_of_an_event_that_a_person_changed_what_the_rules_read_rests_on_them(
    store: Store, ground: Background, release: Path
) -> None:
    load([release], store, ground)
    by_rules = quads(store)
    found = to_json(recognise(read_release(release), ground.names))
    found["events"][0] |= {"start": "2023-11-23", "number": 43}
    found["events"][0]["evidence"] = [*found["events"][0]["evidence"], "The harbour pilot"]
    file = release.with_name("harbour.facts.json")
    file.write_text(json.dumps(found), "utf-8")
    (entry,) = load([release], store, replace(ground, proofs=Proofs({release: file})))
    assert (entry.by_hand, entry.struck_out) == (1, 1)
    event = iris.mint("session/baltic-assembly/43")

    def shown() -> dict[NamedNode, str]:
        return {q.predicate: object_of(q).value for q in store.about(event, graph=GRAPH_VIEW)}

    assert (shown()[bg.ordinal], shown()[schema.startDate]) == ("43", "2023-11-23")
    retraction(store, source=None, rule=RULE, why="to see what is left")
    left = shown()
    assert left[bg.heldAt].endswith("/tallinn")
    assert not {bg.ordinal, schema.startDate, bg.notBefore} & left.keys()
    load([release], store, ground, by_rules=True)
    retraction(store, source=None, rule=RULE, why="", undo=True)
    assert quads(store) == by_rules


def test_loading_it_twice_changes_nothing(store: Store, ground: Background, release: Path) -> None:
    mended = proofed(ground, release, mended=True)
    load([release], store, mended)
    before = quads(store)
    assert [e.status for e in load([release], store, mended)] == ["unchanged"]
    assert quads(store) == before


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("page", ["the same", "a later one"])
def test_the_rules_do_not_undo_it_unasked(
    page: str, strict: bool, store: Store, ground: Background, release: Path
) -> None:
    head = "---\nlanguage: en\nurl: https://example.org/harbour\n"
    release.write_text(f"{head}---\n\n{TEXT}\n", "utf-8")
    load([release], store, proofed(ground, release, mended=True))
    before = quads(store)
    if page == "a later one":
        release.write_text(f"{head}updated: 2026-01-02\n---\n\n{TEXT}\n", "utf-8")
    (entry,) = load([release], store, ground, strict=strict)
    assert entry.status == "held back"
    assert "--by-rules" in entry.message
    assert quads(store) == before


def test_the_rules_undo_it_where_they_are_asked_to(store: Store, ground: Background, release: Path) -> None:
    load([release], store, ground)
    before = quads(store)
    load([release], store, proofed(ground, release, mended=True))
    (entry,) = load([release], store, ground, by_rules=True)
    assert entry.status == "landed"
    assert quads(store) == before


def page_of(release: Path, day: str) -> Path:
    """The release as its page stood on a day."""
    head = "---\nlanguage: en\nurl: https://example.org/harbour\n"
    release.write_text(f"{head}updated: {day}\n---\n\n{TEXT}\n", "utf-8")
    return release


def test_what_was_given_up_is_not_held_back_again(store: Store, ground: Background, release: Path) -> None:
    load([page_of(release, "2026-01-01")], store, proofed(ground, release, mended=True))
    later = page_of(release, "2026-01-02")
    assert [e.status for e in load([later], store, ground)] == ["held back"]
    assert [e.status for e in load([later], store, ground, by_rules=True)] == ["landed"]
    assert [e.status for e in load([later], store, ground)] == ["unchanged"]
    assert [e.status for e in load([page_of(release, "2026-01-03")], store, ground)] == ["landed"]


@pytest.mark.parametrize("first", [1, 2])
def test_an_earlier_page_undoes_nothing_and_may_land(
    first: int, store: Store, ground: Background, release: Path
) -> None:
    for day in (first, 3 - first):
        page_of(release, f"2026-01-0{day}")
        given = proofed(ground, release, mended=True) if day == 2 else ground
        assert [e.status for e in load([release], store, given)][-1] == "landed"
    assert [e.status for e in load([page_of(release, "2026-01-01")], store, ground)] == ["unchanged"]
    told = {target_of(q).value.rpartition("/")[2] for q in store.stating(bg.attendee, GRAPH_VIEW)}
    assert told == {"jonas-petraitis"}


def test_a_proof_that_is_none_leaves_the_store_as_it_was(
    store: Store, ground: Background, release: Path
) -> None:
    load([release], store, ground)
    before = quads(store)
    wrong = proofed(ground, release, mended=True)
    wrong.proofs.of[release].write_text("{}", "utf-8")
    (entry,) = load([release], store, wrong)
    assert entry.status == "unreadable"
    assert "harbour.facts.json" in entry.message
    assert quads(store) == before
