"""A node that nothing but general knowledge speaks of is marked in view, until a source speaks of it."""

from balticgraph.documents.release import Release
from balticgraph.facts.fact import EventFact, Evidence, Reading, Span
from balticgraph.identity.iris import mint
from balticgraph.identity.known import Known
from balticgraph.identity.link import link
from balticgraph.landing import Landing
from balticgraph.store.embedded import Store
from balticgraph.triples.describe import Described, describe
from balticgraph.vocabulary import GRAPH_VIEW, bg, code

TEXT = "10,Tallinn\n10,1997\n"
SESSION = mint("session/baltic-assembly/10")


def _evidence(words: str, support: str) -> Evidence:
    start = TEXT.index(words)
    return Evidence(
        spans=(Span(start, start + len(words), words),),
        rule="register-row@1",
        confidence=0.4,
        support=support,
    )


def _table(name: str, *supports: str) -> Described:
    table = Release(
        name=f"register-{name}", content_hash="sha256:" + "0" * 64, text=TEXT, passages=(), is_table=True
    )
    facts = tuple(
        EventFact(key=f"ba_session/10-{n}", kind="ba_session", number=10, evidence=_evidence("10", support))
        for n, support in enumerate(supports)
    )
    return describe(link(Reading(release=table, events=facts), Known()))


def _marked(*tables: Described) -> bool:
    store = Store.memory()
    landing = Landing.on(store)
    for table in tables:
        landing.land(table)
    shown = {(q.predicate, q.object) for q in store.about(SESSION, graph=GRAPH_VIEW)}
    assert shown
    return (bg.support, code.general_knowledge) in shown


def test_the_mark_stands_where_nothing_else_speaks_of_the_node() -> None:
    unsourced, sourced = _table("sessions", "general-knowledge"), _table("documents", "stated")
    assert _marked(unsourced)
    assert _marked(unsourced, _table("alternatives", "general-knowledge"))
    assert not _marked(sourced)


def test_a_source_takes_the_mark_away_whatever_the_order() -> None:
    unsourced, sourced = _table("sessions", "general-knowledge"), _table("documents", "derived")
    assert not _marked(unsourced, sourced)
    assert not _marked(sourced, unsourced)
    assert not _marked(_table("sessions", "general-knowledge", "stated"))
