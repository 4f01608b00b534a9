"""Nodes that a steward tells apart: two holders of an office for one, decided or left open."""

from pyoxigraph import NamedNode, Quad

from balticgraph.documents.release import Release
from balticgraph.facts.fact import Evidence, OfficeFact, Reading, Span
from balticgraph.identity.iris import mint
from balticgraph.identity.known import Known
from balticgraph.identity.link import link
from balticgraph.landing import Landing
from balticgraph.register.known import Decision
from balticgraph.store.embedded import Store
from balticgraph.store.quads import object_of, subject_of
from balticgraph.triples.decisions import describe_decision
from balticgraph.triples.describe import Described, describe
from balticgraph.vocabulary import GRAPH_CONFLICTS, GRAPH_DECISIONS, GRAPH_VIEW, bg, code, org, rdf

TEXT = "Ann Alder,2005-11-18\nBob Birch,2005-11-25\n"
OFFICE = mint("office/saeima/speaker")
CONFLICT = mint("conflict/office/saeima/speaker/member")


def _held(person: str, day: str) -> OfficeFact:
    start = TEXT.index(person)
    evidence = Evidence(
        spans=(Span(start, start + len(person), person),), rule="register-row@1", confidence=1
    )
    return OfficeFact(
        person=person, as_written=person, office="Speaker", organisation="Saeima", attested=day,
        evidence=evidence,
    )  # fmt: skip


ANN, BOB = _held("Ann Alder", "2005-11-18"), _held("Bob Birch", "2005-11-25")


def _table(*rows: OfficeFact) -> Described:
    table = Release(
        name="register-offices", content_hash="sha256:" + "0" * 64, text=TEXT, passages=(), is_table=True
    )
    return describe(link(Reading(release=table, offices=rows), Known()))


def _decided(value: str, reason: str) -> list[Quad]:
    decision = Decision(
        table="offices", row="Speaker @ Saeima @ 2005-11", field="person", value=value, reason=reason,
        rationale="because", day="2026-11-23", about=None, rivals=(ANN, BOB),
    )  # fmt: skip
    return list(describe_decision(decision, Known(), GRAPH_DECISIONS))


def _landed(decided: list[Quad], *tables: Described, decided_first: bool = True) -> Store:
    store = Store.memory()
    landing = Landing.on(store)
    if decided_first:
        landing.replace_graph(GRAPH_DECISIONS, decided)
    for table in tables:
        landing.land(table)
    landing.replace_graph(GRAPH_DECISIONS, decided)
    return store


def _holders(store: Store) -> set[str]:
    found = store.stating(org.member, GRAPH_VIEW)
    return {object_of(q).value.rpartition("/")[2] for q in found}


def _stated(store: Store, predicate: NamedNode) -> set[str]:
    said = [q for q in store.about(CONFLICT, graph=GRAPH_CONFLICTS) if q.predicate == predicate]
    return {object_of(q).value.rpartition("/")[2] for q in said}


def test_a_decision_keeps_both_claims_and_takes_the_other_node_out_of_view() -> None:
    store = _landed(_decided("Ann Alder", "primary-source"), _table(ANN, BOB))
    assert _holders(store) == {"ann-alder"}
    assert len(_stated(store, bg.involves)) == 2
    assert _stated(store, bg.resolutionReason) == {"primary-source"}
    rejected = [q for q in store.stating(bg.claimStatus, GRAPH_CONFLICTS) if q.object == code.rejected]
    assert len(rejected) == 1
    about = {q.object for q in store.about(subject_of(rejected[0])) if q.predicate == rdf.subject}
    assert about == {mint("tenure/bob-birch/saeima/speaker/register-offices/2005-11-25")}


def test_left_open_both_stay_in_view_and_are_contested() -> None:
    store = _landed(_decided("", ""), _table(ANN, BOB))
    assert _holders(store) == {"ann-alder", "bob-birch"}
    assert _stated(store, bg.rationale) == {"because"}
    assert not _stated(store, bg.prefersClaim)
    assert len([q for q in store.stating(bg.claimStatus, GRAPH_CONFLICTS) if q.object == code.contested]) == 2


def test_the_order_of_landing_and_deciding_does_not_matter() -> None:
    decided = _decided("Ann Alder", "primary-source")
    first = _landed(decided, _table(ANN, BOB))
    last = _landed(decided, _table(ANN, BOB), decided_first=False)
    again = _landed(decided, _table(ANN), _table(ANN, BOB))
    assert set(first.quads()) == set(last.quads()) == set(again.quads())


def test_where_one_side_is_gone_there_is_no_conflict() -> None:
    store = _landed(_decided("Ann Alder", "primary-source"), _table(ANN, BOB), _table(ANN))
    assert _holders(store) == {"ann-alder"}
    assert not any(True for _ in store.about(CONFLICT))
    assert any(q.predicate == rdf.type for q in store.about(OFFICE, graph=GRAPH_VIEW))
