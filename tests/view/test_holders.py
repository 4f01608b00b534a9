"""Two holders of one office on one day, told by releases alone: kept, listed, decidable; and where two are no contradiction."""

from collections.abc import Callable
from itertools import permutations

import pytest
from pyoxigraph import NamedNode, Quad

from balticgraph.conflicts import Object
from balticgraph.deciding import decide, take_back
from balticgraph.documents.read import read_text
from balticgraph.documents.release import Release
from balticgraph.facts.fact import Evidence, OfficeFact, Reading, Span
from balticgraph.identity.iris import mint
from balticgraph.identity.known import Known
from balticgraph.identity.link import link
from balticgraph.landing import Landing
from balticgraph.load import Background, background, load, make
from balticgraph.overlay import Overlay
from balticgraph.store.embedded import Store
from balticgraph.store.quads import object_of, subject_of
from balticgraph.triples.describe import Described, describe
from balticgraph.vocabulary import GRAPH_CONFLICTS, GRAPH_VIEW, bg, code, org, rdf

Loaded = Callable[..., Store]
PAGE = """---
url: https://example.org/{name}
language: en
published: {day}
title: News
---

{words}
"""
DAY = "2058-03-03"
KEY = f"office/saeima/speaker/member/{DAY}"
ANN = "Speaker of the Saeima Ann Alder opened the conference in Riga."
BOB = "Bob Birch, Speaker of the Saeima, received the guests."


@pytest.fixture(scope="module")
def ground() -> Background:
    return background(register=False)


@pytest.fixture(scope="module")
def begun(ground: Background) -> tuple[Quad, ...]:
    """What every store begins with."""
    store = Store.memory()
    load([], store, ground)
    return tuple(store.quads())


@pytest.fixture
def loaded(ground: Background, begun: tuple[Quad, ...]) -> Loaded:
    """A store that begins as every store does, with releases or tables landed one by one."""

    def landed(*given: Release | Described) -> Store:
        store = Store.memory()
        store.bulk(begun)
        for one in given:
            Landing.on(store).land(one if isinstance(one, Described) else make(one, ground).described)
        return store

    return landed


def page(name: str, words: str, day: str = DAY) -> Release:
    return read_text(PAGE.format(name=name, day=day, words=words).encode(), f"{name}.md")


def test_what_every_store_has_lands_once(ground: Background) -> None:
    store = Store.memory()
    assert "register-posts" in {entry.name for entry in load([], store, ground)}
    assert load([], store, ground) == ()


def conflicts(store: Store) -> set[str]:
    told = store.stating(rdf.predicate, GRAPH_CONFLICTS)
    return {subject_of(q).value.partition("/id/conflict/")[2] for q in told}


def holders(store: Store) -> list[str]:
    found = store.pointing(bg.holdsOffice, mint("office/saeima/speaker"), graph=GRAPH_VIEW)
    held = [q for t in found for q in store.about(subject_of(t), predicate=org.member, graph=GRAPH_VIEW)]
    return sorted(object_of(q).value.rpartition("/")[2] for q in held)


def statuses(store: Store) -> list[NamedNode]:
    return [NamedNode(object_of(q).value) for q in store.stating(bg.claimStatus, GRAPH_CONFLICTS)]


def test_both_are_kept_and_contested_and_load_tells_of_it(ground: Background) -> None:
    store = Store.memory()
    entries = load([page("one", ANN), page("two", BOB)], store, ground)
    assert [e.landed.conflicts for e in entries if e.landed and e.landed.key.startswith("example")] == [
        (),
        (KEY,),
    ]
    assert conflicts(store) == {KEY}
    assert holders(store) == ["ann-alder", "bob-birch"]
    assert statuses(store) == [code.contested] * 2


def test_a_steward_decides_it_and_takes_that_back(loaded: Loaded) -> None:
    store = loaded(page("one", ANN), page("two", BOB))
    before = set(store.quads())
    outcome = decide(
        store, KEY, "Ann Alder", reason="primary-source", why="her page", by="Cid", day="2058-04-01"
    )
    assert outcome.state == "Ann Alder (ann-alder) holds (primary-source)"
    assert holders(store) == ["ann-alder"]
    assert conflicts(store) == {KEY}
    assert statuses(store) == [code.rejected]
    left = decide(store, KEY, None, reason="primary-source", why="both may be", by=None, day="")
    assert left.state == "it is open between Ann Alder (ann-alder), Bob Birch (bob-birch)"
    take_back(store, KEY)
    assert set(store.quads()) == before


def test_what_comes_later_is_judged_by_the_decision(loaded: Loaded, ground: Background) -> None:
    store = loaded(page("one", ANN), page("two", BOB))
    decide(store, KEY, "Ann Alder", reason="primary-source", why="her page", by=None, day="")
    for later in (
        page("three", BOB.replace("received the guests", "spoke")),
        page("four", ANN, "2058-03-04"),
    ):
        Landing.on(store).land(make(later, ground).described)
    assert holders(store) == ["ann-alder", "ann-alder"]
    involved = [q for q in store.about(mint(f"conflict/{KEY}")) if q.predicate == bg.involves]
    assert len(involved) == 3


def test_neither_order_nor_a_rebuild_changes_anything(loaded: Loaded) -> None:
    pages = page("one", ANN), page("two", BOB), page("three", ANN), page("two", "Nobody came.", "2058-03-05")
    stores = [loaded(*order) for order in permutations(pages)]
    assert len({frozenset(store.quads()) for store in stores}) == 1
    assert conflicts(stores[0]) == set()  # the page that tells of the other was corrected
    store = loaded(*pages[:3])
    before = set(store.quads())
    Landing.on(store).rebuild()
    assert set(store.quads()) == before
    assert conflicts(store) == {KEY}


def test_a_source_that_is_withdrawn_takes_its_side_away_and_brings_it_back(loaded: Loaded) -> None:
    store = loaded(page("one", ANN), page("two", BOB))
    source = next(subject_of(q) for q in store.quads() if q.object == bg.PressRelease)
    Landing.on(store).retract(source, "a test")
    assert conflicts(store) == set()
    assert statuses(store) == []
    Landing.on(store).retract(source, "", undo=True)
    assert conflicts(store) == {KEY}


@pytest.mark.parametrize(
    "pages",
    [
        (page("one", ANN.replace("Speaker", "Deputy Speaker")), page("two", BOB.replace("Speaker", "Deputy Speaker"))),
        (page("one", "Vice President of the Baltic Assembly Ann Alder spoke in Riga."),
         page("two", "Vice President of the Baltic Assembly Bob Birch spoke in Riga.")),
        (page("one", ANN.replace("Saeima", "Folketing")), page("two", BOB.replace("Saeima", "Folketing"))),
        (page("one", ANN), page("two", BOB, "2058-03-04")),
        (page("one", ANN), page("two", ANN)),
        (page("one", f"{ANN} The new {BOB}"), page("two", ANN)),
        (page("one", ANN), page("two", BOB.replace("Bob Birch", "A. Alder"))),
    ],
    ids=["deputies", "vice presidents", "an office of many", "another day", "one person", "one source tells both", "an initial"],
)  # fmt: skip
def test_no_contradiction_is_seen_where_there_may_be_none(loaded: Loaded, pages: tuple[Release, ...]) -> None:
    store = loaded(*pages)
    assert len({object_of(q) for q in store.stating(bg.holdsOffice, GRAPH_VIEW)}) == 1
    assert conflicts(store) == set()


def held(name: str, office: str = "Speaker", **days: str) -> Described:
    """A table of the register with one term of an office of the Saeima."""
    table = Release(
        name="register-offices", content_hash="sha256:" + "1" * 64, text=name, passages=(), is_table=True
    )
    evidence = Evidence(spans=(Span(0, len(name), name),), rule="register-row@1", confidence=1)
    fact = OfficeFact(person=name, as_written=name, office=office, organisation="Saeima", evidence=evidence, **days)  # fmt: skip
    return describe(link(Reading(release=table, offices=(fact,)), Known()))


@pytest.mark.parametrize(
    ("term", "contested"),
    [
        (held("Bob Birch", start=DAY), False),
        (held("Ann Alder", end=DAY), False),
        (held("Bob Birch", start="2058-03"), False),
        (held("Ann Alder", start="2050", end="2058"), False),
        (held("Bob Birch", start="2058-03-02"), True),
        (held("Ann Alder", start="2050", end="2058-04"), True),
        (held("Cid Cedar", start=DAY), True),
    ],
)
def test_an_office_may_change_hands_on_a_day_on_which_a_term_of_one_of_them_begins_or_ends(
    loaded: Loaded, term: Described, contested: bool
) -> None:
    store = loaded(page("one", ANN), page("two", BOB), term)
    assert bool(conflicts(store)) is contested
    assert set(loaded(term, page("two", BOB), page("one", ANN)).quads()) == set(store.quads())


@pytest.mark.parametrize(("office", "looks"), [("Deputy Speaker", False), ("Speaker", True)])
def test_days_of_a_term_are_looked_at_only_where_the_office_is_for_one(
    loaded: Loaded, monkeypatch: pytest.MonkeyPatch, office: str, looks: bool
) -> None:
    asked: list[NamedNode] = []
    pointing = Overlay.pointing

    def counted(self: Overlay, predicate: NamedNode, thing: Object) -> list[NamedNode]:
        asked.append(predicate)
        return pointing(self, predicate, thing)

    store = loaded()
    monkeypatch.setattr(Overlay, "pointing", counted)
    Landing.on(store).land(held("Ann Alder", office, start="2050", end="2058"))
    assert (asked.count(bg.attestedOn) >= 365) is looks


def test_that_an_office_is_for_one_may_become_known_later_or_no_longer_be(ground: Background) -> None:
    posts = next(t for t in ground.tables if t.release.name == "register-posts")
    table = describe(link(posts, ground.known))
    one, two = (make(p, ground).described for p in (page("one", ANN), page("two", BOB)))
    store, first = Store.memory(), Store.memory()
    for each in (one, two, table):
        assert conflicts(store) == set()
        Landing.on(store).land(each)
    assert conflicts(store) == {KEY}
    for each in (table, two, one):
        Landing.on(first).land(each)
    assert set(store.quads()) == set(first.quads())
    none = tuple(q for q in table.asserted if q.predicate != bg.holdersAtOnce)
    Landing.on(store).land(Described(table.capture, none, table.provenance))
    assert conflicts(store) == set()
    assert statuses(store) == []
