"""The view and the conflicts: what holds of all that sources assert, whatever the order they came in."""

import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.facts.fact import Reading
from balticgraph.identity.iris import mint
from balticgraph.identity.known import Known
from balticgraph.identity.link import link
from balticgraph.landing import Landing
from balticgraph.store.embedded import Store
from balticgraph.store.quads import object_of, subject_of, target_of
from balticgraph.triples.describe import Described, describe
from balticgraph.vocabulary import (
    GRAPH_CONFLICTS,
    GRAPH_DECISIONS,
    GRAPH_VIEW,
    bg,
    code,
    dcterms,
    foaf,
    rdf,
    schema,
    skos,
    xsd,
)
from tests.made import attending, reading, release

SESSION = mint("session/baltic-assembly/42")
BODY = "The 42nd Session was attended by Ene Ergma in Tallinn."


def made(
    url: str,
    *people: str,
    published: str = "2023-11-24",
    updated: str = "",
    body: str = BODY,
    **fields: object,
) -> Described:
    where = release(body, url=url, published=published, updated=updated)
    return describe(link(reading(where, *(people or ("Ene Ergma",)), **fields), Known()))


def landed(*described: Described) -> Store:
    store = Store.memory()
    landing = Landing.on(store)
    for one in described:
        landing.land(one)
    return store


def view(store: Store, subject: NamedNode, predicate: NamedNode) -> set[str]:
    return {
        object_of(q).value
        for q in store.about(subject)
        if q.graph_name == GRAPH_VIEW and q.predicate == predicate
    }


def conflicts(store: Store) -> list[NamedNode]:
    return sorted(
        (subject_of(q) for q in store.quads(graph=GRAPH_CONFLICTS) if q.object == bg.Conflict), key=str
    )


def lines(store: Store) -> list[str]:
    return sorted(map(str, store.quads()))


A, B = "https://www.lrs.lt/a?p=11111", "https://www.saeima.lv/b?p=22222"


def test_two_sources_that_agree_make_one_node_with_two_claims() -> None:
    store = landed(made(A), made(B))
    claims = {q.subject for q in store.pointing(rdf.subject, SESSION)}
    assert view(store, SESSION, schema.startDate) == {"2023-11-23"}
    assert len(claims) > 6
    assert conflicts(store) == []


def test_days_that_cannot_both_hold_are_a_conflict_with_both_sides() -> None:
    store = landed(made(A), made(B, start="2023-11-25", end="2023-11-26"))
    assert conflicts(store) == [
        mint("conflict/session/baltic-assembly/42/end-date"),
        mint("conflict/session/baltic-assembly/42/start-date"),
    ]
    assert view(store, SESSION, schema.startDate) == {"2023-11-23", "2023-11-25"}
    involved = [target_of(q) for q in store.about(conflicts(store)[1]) if q.predicate == bg.involves]
    statuses = {q.object for c in involved for q in store.about(c) if q.predicate == bg.claimStatus}
    assert len(involved) == 2
    assert statuses == {code.contested}


def calls_of_landing_after(count: int) -> int:
    """How many calls it takes to land one more source that disagrees, where so many speak of the session already."""
    others = [made(f"https://www.lrs.lt/a?p={10000 + n}") for n in range(count)]
    landing = Landing.on(landed(*others))
    last, calls = made(B, start="2023-11-25", end="2023-11-26"), 0

    def counted(_frame: object, event: str, _what: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    sys.setprofile(counted)
    try:
        landing.land(last)
    finally:
        sys.setprofile(None)
    assert len(conflicts(landing.store)) == 2
    return calls


def test_a_source_that_disagrees_with_many_costs_as_much_for_each_of_them() -> None:
    few, many = calls_of_landing_after(20), calls_of_landing_after(60)
    assert many < 3.5 * few, "the claims of all sources are gone through anew for each of them"


def test_a_day_within_anothers_days_contradicts_nobody() -> None:
    store = landed(made(A), made(B, start="2023-11-24", end="2023-11-24"))
    assert conflicts(store) == []
    assert (view(store, SESSION, schema.startDate), view(store, SESSION, schema.endDate)) == (
        {"2023-11-23"},
        {"2023-11-24"},
    )


def test_a_more_precise_date_takes_in_a_coarser_one() -> None:
    store = landed(made(A, start="2023-11", end="2023-11"), made(B))
    assert conflicts(store) == []
    assert view(store, SESSION, schema.startDate) == {"2023-11-23"}
    assert view(store, SESSION, bg.notBefore) == {"2023-11-23"}


def test_bounds_come_from_any_precision() -> None:
    store = landed(made(A, start="2023-11", end="2023-11"))
    assert (view(store, SESSION, bg.notBefore), view(store, SESSION, bg.notAfter)) == (
        {"2023-11-01"},
        {"2023-11-30"},
    )


def test_a_decision_prefers_one_side_and_keeps_the_other() -> None:
    store = landed(made(A), made(B, start="2023-11-25", end="2023-11-26"))
    node = mint("decision/1")
    said: list[tuple[NamedNode, NamedNode | Literal]] = [
            (rdf.subject, SESSION), (rdf.predicate, schema.startDate), (rdf.object, Literal("2023-11-23")),
            (bg.resolutionReason, code.primary_source), (bg.rationale, Literal("the host's own page"))]  # fmt: skip
    Landing.on(store).replace_graph(GRAPH_DECISIONS, [Quad(node, p, o, GRAPH_DECISIONS) for p, o in said])
    assert view(store, SESSION, schema.startDate) == {"2023-11-23"}
    start = mint("conflict/session/baltic-assembly/42/start-date")
    said_of = {q.predicate: q.object for q in store.about(start)}
    assert said_of[bg.resolutionReason] == code.primary_source
    rejected = [q.subject for q in store.quads(graph=GRAPH_CONFLICTS) if q.object == code.rejected]
    assert len(rejected) == 1
    Landing.on(store).replace_graph(GRAPH_DECISIONS, [])
    assert view(store, SESSION, schema.startDate) == {"2023-11-23", "2023-11-25"}


def test_a_decision_and_what_follows_from_it_are_written_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that is ended between two transactions would leave a decision that no later build carries out."""
    store = landed(made(A), made(B, start="2023-11-25", end="2023-11-26"))
    node = mint("decision/1")
    said: list[tuple[NamedNode, NamedNode | Literal]] = [
            (rdf.subject, SESSION), (rdf.predicate, schema.startDate), (rdf.object, Literal("2023-11-23")),
            (bg.resolutionReason, code.primary_source), (bg.rationale, Literal("the host's own page"))]  # fmt: skip
    quads, write, written = [Quad(node, p, o, GRAPH_DECISIONS) for p, o in said], store.replace, 0

    def ended_after_one(*words: object) -> None:
        nonlocal written
        if written:
            raise KeyboardInterrupt
        written += 1
        write(*words)  # type: ignore[arg-type]

    with monkeypatch.context() as patched, suppress(KeyboardInterrupt):
        patched.setattr(store, "replace", ended_after_one)
        Landing.on(store).replace_graph(GRAPH_DECISIONS, quads)
    Landing.on(store).replace_graph(GRAPH_DECISIONS, quads)
    assert written == 1
    assert view(store, SESSION, schema.startDate) == {"2023-11-23"}


def test_general_knowledge_never_outranks_a_source() -> None:
    weak = made(B, start="2023-11-25", end="2023-11-26")
    claims = {q.subject for q in weak.provenance if q.object == bg.Claim}
    marks = tuple(
        Quad(c, bg.support, code.general_knowledge, weak.capture.provenance) for c in sorted(claims, key=str)
    )
    store = landed(replace(weak, provenance=weak.provenance + marks), made(A))
    assert view(store, SESSION, schema.startDate) == {"2023-11-23"}
    assert len(conflicts(store)) == 2


def test_who_is_listed_was_there_whatever_was_announced() -> None:
    where = release(BODY, url=B)
    planned = Reading(
        release=where,
        events=reading(where).events,
        announced=(attending(where, "Ene Ergma", announced=True),),
    )
    store = landed(made(A), describe(link(planned, Known())))
    node = mint("attendance/session/baltic-assembly/42/ene-ergma")
    assert view(store, node, bg.attendanceStatus) == {code.listed.value}


def test_one_name_the_one_with_its_diacritics() -> None:
    bare = "The 42nd Session was attended by Janis Vucans in Tallinn."
    full = "The 42nd Session was attended by Jānis Vucāns in Tallinn."
    store = landed(made(A, "Janis Vucans", body=bare), made(B, "Jānis Vucāns", body=full))
    person = mint("person/janis-vucans")
    assert view(store, person, foaf.name) == {"Jānis Vucāns"}
    assert view(store, person, skos.prefLabel) == {"Jānis Vucāns"}
    assert "Janis Vucans" in view(store, person, skos.altLabel)


def test_a_corrected_page_takes_the_place_of_its_first_capture() -> None:
    first, second = made(A, start="2023-11-22"), made(A, updated="2023-11-27")
    store = landed(first, second)
    assert view(store, SESSION, schema.startDate) == {"2023-11-23"}
    marks = [q for q in store.quads(graph=GRAPH_CONFLICTS) if q.predicate == dcterms.isReplacedBy]
    assert [(q.subject, q.object) for q in marks] == [(first.capture.snapshot, second.capture.snapshot)]
    assert set(first.quads) <= set(store.quads())
    assert lines(landed(second, first)) == lines(store)


SOURCES = (
    made(A), made(A, "Ene Ergma", updated="2023-11-27", end="2023-11-25"), made(B, start="2023-11-25", end="2023-11-26"),
    made("https://www.riigikogu.ee/c?p=33333", "Ene Ergma", number=43, start="2024-11-21", end="2024-11-22"),
)  # fmt: skip


@settings(max_examples=24, deadline=None)
@given(st.permutations(range(len(SOURCES))), st.integers(0, len(SOURCES) - 1))
def test_the_order_of_landing_does_not_show(order: Sequence[int], again: int) -> None:
    assert lines(landed(*(SOURCES[i] for i in (*order, order[again])))) == lines(landed(*SOURCES))


def test_landing_twice_changes_nothing_and_is_seen() -> None:
    store = landed(SOURCES[0])
    before = lines(store)
    assert Landing.on(store).holds(SOURCES[0])
    assert not Landing.on(store).holds(SOURCES[2])
    Landing.on(store).land(SOURCES[0])
    assert lines(store) == before


@pytest.mark.parametrize("order", list(permutations(range(3)))[:4])
def test_bringing_up_to_date_gives_the_same_as_deriving_anew(order: tuple[int, ...]) -> None:
    store = landed(*(SOURCES[i] for i in order))
    before = lines(store)
    view_quads = list(store.quads(graph=GRAPH_VIEW))
    assert len(view_quads) > 30
    store.replace((GRAPH_VIEW,), ())
    Landing.on(store).rebuild()
    assert lines(store) == before
    assert {
        q.object.datatype for q in view_quads if q.predicate == bg.notBefore and isinstance(q.object, Literal)
    } == {xsd.date}


def test_a_retracted_source_leaves_the_view_and_comes_back() -> None:
    store = landed(made(A), made(B, start="2023-11-25", end="2023-11-26"))
    before = lines(store)
    gone, came, stay = Landing.on(store).retract(made(B).capture.document, "a hoax")
    assert gone > 0
    assert stay > 0
    assert came == 1  # the last possible day is an earlier one now
    assert conflicts(store) == []
    assert view(store, SESSION, schema.startDate) == {"2023-11-23"}
    assert set(made(B, start="2023-11-25", end="2023-11-26").quads) <= set(store.quads())
    Landing.on(store).retract(made(B).capture.document, "", undo=True)
    assert lines(store) == before


def test_a_retraction_and_a_load_commute() -> None:
    document = made(B).capture.document
    first, other = landed(made(A), made(B)), Store.memory()
    Landing.on(first).retract(document, "a hoax")
    Landing.on(other).retract(document, "a hoax")
    for one in (made(B), made(A)):
        Landing.on(other).land(one)
    assert lines(first) == lines(other)


def test_what_a_retracted_rule_alone_read_leaves_the_view() -> None:
    store = landed(made(A))
    gone, _, stay = Landing.on(store).retract(mint("rule/made/1"), "reads headlines as names")
    assert gone > 0
    assert view(store, SESSION, bg.ordinal) == set()
    assert stay == 0
    assert view(store, made(A).capture.document, dcterms.issued) == {"2023-11-24"}  # read by another rule
