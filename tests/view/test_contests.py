"""Nodes that a steward tells apart: two holders of an office for one, decided or left open."""

from dataclasses import replace

from pyoxigraph import NamedNode, Quad

from balticgraph.documents.release import Release
from balticgraph.facts.fact import Evidence, OfficeFact, Reading, RecipientFact, Span
from balticgraph.identity.iris import mint
from balticgraph.identity.known import Known
from balticgraph.identity.link import link
from balticgraph.landing import Landing
from balticgraph.register.known import Decision
from balticgraph.store.embedded import Store
from balticgraph.store.quads import object_of, subject_of
from balticgraph.triples.decisions import describe_decision
from balticgraph.triples.describe import Described, describe
from balticgraph.vocabulary import GRAPH_CONFLICTS, GRAPH_DECISIONS, GRAPH_VIEW, bg, code, org, rdf, skos

TEXT = "Ann Alder,2005-11-18\nBob Birch,2005-11-25\nCid Cedar,2010-10-22\nDot Dogwood,2010-10-23\n"
OFFICE = mint("office/saeima/speaker")
CONFLICT = mint("conflict/office/saeima/speaker/member/2005-11")


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
CID, DOT = _held("Cid Cedar", "2010-10-22"), _held("Dot Dogwood", "2010-10-23")


def _table(*rows: OfficeFact) -> Described:
    table = Release(
        name="register-offices", content_hash="sha256:" + "0" * 64, text=TEXT, passages=(), is_table=True
    )
    return describe(link(Reading(release=table, offices=rows), Known()))


def _decided(value: str, reason: str, when: str = "2005-11", *rivals: OfficeFact) -> list[Quad]:
    decision = Decision(
        table="offices", row=f"Speaker @ Saeima @ {when}", field="person", value=value, reason=reason,
        rationale="because", day="2026-11-23", about=None, rivals=rivals or (ANN, BOB),
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


def test_two_decisions_about_one_office_are_kept_apart_by_their_time() -> None:
    first = _decided("Ann Alder", "primary-source")
    later = _decided("Dot Dogwood", "later-correction", "2010", CID, DOT)
    store = _landed([*first, *later], _table(ANN, BOB, CID, DOT))
    assert _holders(store) == {"ann-alder", "dot-dogwood"}
    assert _stated(store, bg.resolutionReason) == {"primary-source"}
    other = mint("conflict/office/saeima/speaker/member/2010")
    told = {q.predicate: object_of(q) for q in store.about(other, graph=GRAPH_CONFLICTS)}
    assert told[bg.resolutionReason] == code["later-correction"]
    assert told[skos.prefLabel].value == "member (2010): cid-cedar, dot-dogwood"
    turned = _landed([*later, *first], _table(ANN, BOB, CID, DOT), decided_first=False)
    assert set(turned.quads()) == set(store.quads())
    Landing.on(store).replace_graph(GRAPH_DECISIONS, later)
    assert _holders(store) == {"ann-alder", "bob-birch", "dot-dogwood"}
    assert not any(True for _ in store.about(CONFLICT))
    assert any(True for _ in store.about(other))


def test_a_conflict_keeps_its_name_whatever_rows_join_it() -> None:
    decided = _decided("Ann Alder", "primary-source")
    third = replace(CID, attested="2005-11-30")
    store = _landed(decided, _table(ANN, BOB))
    with_third = _landed(decided, _table(ANN, BOB, third))
    assert len(_stated(store, bg.involves)) == 2
    assert len(_stated(with_third, bg.involves)) == 3
    assert _holders(with_third) == {"ann-alder"}


def test_of_two_decisions_about_one_time_the_one_about_the_shorter_counts() -> None:
    day = replace(BOB, attested="2005-11-18")
    month = _decided("Ann Alder", "primary-source")
    shorter = _decided("Bob Birch", "later-correction", "2005-11-18", ANN, day)
    store = _landed([*month, *shorter], _table(ANN, BOB, day))
    held = {subject_of(q).value.rpartition("/")[2] for q in store.stating(org.member, GRAPH_VIEW)}
    assert (_holders(store), held) == ({"bob-birch"}, {"2005-11-18"})
    alone = _landed(month, _table(ANN, BOB, day))
    assert _holders(alone) == {"ann-alder"}
    Landing.on(store).replace_graph(GRAPH_DECISIONS, month)
    assert set(store.quads()) == set(alone.quads())
    Landing.on(alone).replace_graph(GRAPH_DECISIONS, [*month, *shorter])
    assert set(alone.quads()) == set(_landed([*shorter, *month], _table(ANN, BOB, day)).quads())


def test_a_day_of_another_month_that_begins_alike_is_no_part() -> None:
    decided = _decided("Ann Alder", "primary-source", "2005-1", ANN, BOB)
    assert _holders(_landed(decided, _table(ANN, BOB))) == {"ann-alder", "bob-birch"}


def _given(award: str, year: int) -> RecipientFact:
    evidence = Evidence(spans=(Span(0, 9, "Ann Alder"),), rule="register-row@1", confidence=1)
    return RecipientFact(
        person="Ann Alder", as_written="Ann Alder", award=award, year=year, evidence=evidence
    )


def _award(value: str, award: str, *years: int) -> list[Quad]:
    decision = Decision(
        table="prizes", row=f"{award} @ Ann Alder @ {'/'.join(map(str, years))}", field="year", value=value,
        reason="primary-source", rationale="because", day="2026-11-23", about=None,
        rivals=tuple(_given(award, year) for year in years),
    )  # fmt: skip
    return list(describe_decision(decision, Known(), GRAPH_DECISIONS))


def test_two_awards_of_one_person_are_decided_apart() -> None:
    """Of one prize in two pairs of years, and of another one besides; an award that nobody contests stays."""
    years = {"Medal": (2003, 2004, 2013, 2014, 2020), "Prize": (2003, 2004)}
    table = Release(
        name="register-prizes", content_hash="sha256:" + "0" * 64, text=TEXT, passages=(), is_table=True
    )
    given = tuple(_given(award, year) for award, of in years.items() for year in of)
    rows = describe(link(Reading(release=table, recipients=given), Known()))
    decided = [
        *_award("2003", "Medal", 2003, 2004),
        *_award("2014", "Medal", 2013, 2014),
        *_award("2004", "Prize", 2003, 2004),
    ]
    store = _landed(decided, rows)
    held = {subject_of(q) for q in store.stating(bg.awardYear, GRAPH_VIEW)}
    awards = ("medal/2003", "medal/2014", "medal/2020", "prize/2004")
    assert held == {mint(f"award/{award}/ann-alder") for award in awards}
    named = {q.subject for q in store.stating(rdf.predicate, GRAPH_CONFLICTS)}
    contests = ("medal/2003-2004", "medal/2013-2014", "prize/2003-2004")
    assert named == {mint(f"conflict/person/ann-alder/award-year/{one}") for one in contests}


def test_rows_of_one_person_in_one_office_that_differ_in_their_days_are_nodes_of_their_own() -> None:
    days = (
        ("2005", None, None),
        (None, None, "2006-01-02"),
        (None, None, "2007-01-02"),
        (None, "2008", None),
        (None, "2012-01-02", None),
        (None, None, None),
    )
    rows = (replace(ANN, start=start, end=end, attested=attested) for start, end, attested in days)
    store = _landed([], _table(*rows))
    keys = {subject_of(q).value.rpartition("/speaker/")[2] for q in store.stating(org.member, GRAPH_VIEW)}
    table = "register-offices"
    found = (f"{table}/{day}" for day in ("2006-01-02", "2007-01-02", "until-2008", "until-2012-01-02"))
    assert keys == {"2005", table, *found}
    assert not list(store.quads(graph=GRAPH_CONFLICTS))
