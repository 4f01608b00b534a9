"""An answer is no more precise than its sources: a year is no day, a term without days is that of its year, what is not told is empty."""

from pathlib import Path

import pytest
from pyoxigraph import NamedNode, RdfFormat, parse

from balticgraph.load import background, load
from balticgraph.questions.question import question
from balticgraph.resources import bundled
from balticgraph.store.embedded import Store
from balticgraph.vocabulary import GRAPH_VIEW, PREFIXES
from tests.questions.made_graph import frozen

HEAD = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in PREFIXES.items())
ID = "https://w3id.org/balticgraph/id/"


def view(triples: str) -> Store:
    """A graph whose current view says this; `id:` stands for the entities."""
    store = Store.memory()
    text = f"{HEAD}PREFIX id: <{ID}>\nGRAPH graph:view {{ {triples} }}"
    store.bulk(parse(text, format=RdfFormat.TRIG))
    store.bulk(parse(f"{HEAD}GRAPH <{ID}p> {{ {claims(store)} }}", format=RdfFormat.TRIG))
    return store


def claims(store: Store) -> str:
    """A claim for each thing that the view tells of, as a source without an address makes it."""
    subjects = sorted(
        {q.subject.value for q in store.quads(graph=GRAPH_VIEW) if isinstance(q.subject, NamedNode)}
    )
    layer = f"<{ID}span/s> oa:hasSource <{ID}layer/l> . <{ID}layer/l> bg:textLayerOf <{ID}snapshot/s> ."
    source = f"{layer} <{ID}snapshot/s> bg:snapshotOf <{ID}source/s> ."
    behind = f"bg:supportedBy <{ID}span/s> ; bg:extractedBy <{ID}rule/r/1>"
    return source + "".join(
        f" <{ID}claim/{n}> rdf:subject <{of}> ; {behind} ." for n, of in enumerate(subjects)
    )


def told(store: Store, name: str, **values: str) -> list[dict[str, str]]:
    table = question(name).ask(store, **values)
    return [dict(zip(table.columns, row, strict=True)) for row in table.texts()]


TERM = """
<{id}presidency/baltic-assembly/{term}> a bg:Presidency ; bg:presidencyOf <{id}body/baltic-assembly> ;
    bg:presidingState <{id}state/{state}> {more} .
<{id}body/baltic-assembly> skos:prefLabel "Baltic Assembly"@en .
<{id}state/{state}> skos:prefLabel "{state}"@en .
"""


def term(key: str, state: str, more: str = "") -> str:
    return TERM.format(id=ID, term=key, state=state, more=more and f"; {more}")


TERMS = view(
    term("2015", "lithuania", 'bg:validUntil "2015-12-31"^^xsd:date ; bg:notAfter "2015-12-31"^^xsd:date')
    + term("2025", "latvia", 'bg:validFrom "2025-01-01"^^xsd:date ; bg:notBefore "2025-01-01"^^xsd:date')
    + term("2026", "estonia")
    + term("1999-2", "latvia")
    + term("undated/x/finland", "finland")
)


@pytest.mark.parametrize(
    ("asked", "terms"),
    [
        ({"year": "2015"}, ["2015"]),
        ({"date": "2015-01-01"}, ["2015"]),
        ({"date": "2015-12-31"}, ["2015"]),
        ({"date": "2016-01-01"}, []),
        ({"year": "2025"}, ["2025"]),
        ({"year": "2026"}, ["2026"]),
        ({"date": "2026-06-01"}, ["2026"]),
        ({"year": "1999"}, ["1999-2"]),
        ({"date": "1999-06-30"}, []),
        ({"date": "1999-07-01"}, ["1999-2"]),
    ],
)
def test_a_term_without_a_stated_day_is_that_of_its_year_or_half_year(
    asked: dict[str, str], terms: list[str]
) -> None:
    assert [row["term"] for row in told(TERMS, "presiding-on", **asked)] == terms


def test_what_the_days_of_a_term_rest_on_is_told() -> None:
    rests = {row["term"]: row["rests_on"] for row in told(TERMS, "presiding-on")}
    assert rests["2015"] == "year of the term, without a stated first day"
    assert rests["2025"] == "stated days"
    assert rests["2026"] == "year of the term, without stated days"
    assert rests["1999-2"] == "half-year of the term, without stated days"


def test_an_open_term_says_nothing_of_later_sessions() -> None:
    session = f"""<{ID}session/baltic-assembly/45> a bg:Session ; dcterms:type code:ordinary ; bg:ordinal 45 ;
        bg:hostState <{ID}state/estonia> ; schema:startDate "2026-11-05"^^xsd:date ;
        bg:notBefore "2026-11-05"^^xsd:date ; bg:notAfter "2026-11-06"^^xsd:date ."""
    begun = 'bg:validFrom "2025-01-01"^^xsd:date ; bg:notBefore "2025-01-01"^^xsd:date'
    assert not told(view(term("2025", "latvia", begun) + session), "sessions-outside-presiding-state")
    begun = begun.replace("2025", "2026")
    assert told(view(term("2026", "latvia", begun) + session), "sessions-outside-presiding-state")


def test_who_presided_in_two_half_years_without_days_is_found() -> None:
    person = f'<{ID}person/ann> skos:prefLabel "Ann"@en ; bg:homeState <{ID}state/latvia> .'
    president = f"bg:president <{ID}person/ann>"
    several = term("1999-2", "latvia", president) + term("2001-1", "latvia", president)
    found = told(view(several + person), "two-presidencies")
    assert [row["presidencies"] for row in found] == ["1999-2, 2001-1"]
    assert not told(view(several.replace("state/latvia> ;", "state/estonia> ;") + person), "two-presidencies")


def attending(days: str) -> Store:
    return view(f"""<{ID}attendance/a> bg:attendee <{ID}person/ann> ; bg:attendanceOf <{ID}event/e> ;
        bg:attendanceStatus code:listed ; bg:participationRole code:attended .
        <{ID}person/ann> a foaf:Person ; skos:prefLabel "Ann"@en .
        <{ID}event/e> skos:prefLabel "Event"@en ; {days} .""")


@pytest.mark.parametrize(
    ("days", "told_days"),
    [
        ('schema:startDate "2000"^^xsd:gYear ; bg:notBefore "2000-01-01"^^xsd:date', ("2000", "")),
        ('schema:endDate "1994-11-13"^^xsd:date ; bg:notAfter "1994-11-13"^^xsd:date', ("", "1994-11-13")),
        ('schema:startDate "2000-12-07"^^xsd:date, "2000-12-08"^^xsd:date', ("2000-12-07 or 2000-12-08", "")),
    ],
)
def test_an_event_has_the_days_of_its_sources(days: str, told_days: tuple[str, str]) -> None:
    [row] = told(attending(days), "events-of-person", person="Ann")
    assert (row["starts"], row["ends"]) == told_days


@pytest.fixture(scope="module")
def graph() -> Store:
    store = Store.memory()
    load([bundled("data") / "releases"], store, background(), tables=True)
    return store


def test_meetings_of_which_only_the_year_is_known_are_joint_with_no_session(graph: Store) -> None:
    pairs = {(row["session_number"], row["meeting"]) for row in told(graph, "joint-meetings")}
    assert ("12", "4th Baltic Council") in pairs
    assert ("42", "29th Baltic Council") in pairs
    assert not [pair for pair in pairs if pair[0] in {"7", "13", "21"}]
    assert len({meeting for _, meeting in pairs}) == len(pairs)


def test_each_year_since_2003_has_one_term_of_each_body(graph: Store) -> None:
    for year in range(2003, 2027):
        bodies = [row["body_name"] for row in told(graph, "presiding-on", year=str(year))]
        assert bodies == ["Baltic Assembly", "Baltic Council of Ministers"], year


def test_the_terms_of_the_register_that_are_of_a_year_have_both_bounds(graph: Store) -> None:
    answer = graph.query("""SELECT ?p { ?p a bg:Presidency FILTER(REGEX(STR(?p), "/[0-9]{4}$"))
        FILTER NOT EXISTS { ?p bg:validFrom ?from ; bg:validUntil ?until } }""")
    assert not getattr(answer, "rows", None)


CHAIR = f"""<{ID}body/committee> a bg:Committee ; skos:prefLabel "Committee on Culture (Seimas)"@en .
<{ID}office/chair> org:postIn <{ID}body/committee> ; skos:prefLabel "Chair of the Committee on Culture (Seimas)"@en .
<{ID}tenure/t> bg:holdsOffice <{ID}office/chair> . <{ID}attendance/a> bg:inCapacity <{ID}tenure/t> .
"""


@pytest.mark.parametrize(
    ("item", "matches"), [("", ""), ("the culture of borderlands", "yes"), ("rail and roads", "no")]
)
def test_a_committee_matches_an_agenda_only_where_there_is_one(item: str, matches: str) -> None:
    store = attending('schema:startDate "2000"^^xsd:gYear')
    topic = f'<{ID}topic/t> bg:agendaItemOf <{ID}event/e> ; bg:words "{item}"@en .' if item else ""
    for quad in view(CHAIR + topic).quads():
        store.bulk([quad])
    [row] = told(store, "attended-as-committee-chair")
    assert row["matches"] == matches


def test_days_are_counted_between_days_alone() -> None:
    made = Path(__file__).with_name("fixture.trig").read_text("utf-8")
    [days] = [row["days"] for row in told(frozen(), "handover-gap")]
    assert days
    coarse = Store.memory()
    coarse.bulk(
        parse(
            made.replace('bg:validFrom "2024-01-01"^^xsd:date', 'bg:validFrom "2024"^^xsd:gYear'),
            format=RdfFormat.TRIG,
        )
    )
    assert [row["days"] for row in told(coarse, "handover-gap")] == [""]


TWO_DAYS = '"2001-05-01"^^xsd:date, "2001-06-01"^^xsd:date'


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("offices-of-person", {"person": "Ann"}),
        ("delegation-members", {}),
        ("head-of-delegation", {"delegation": "D"}),
    ],
)
def test_an_office_whose_first_day_is_contested_has_one_row(name: str, values: dict[str, str]) -> None:
    store = view(f"""<{ID}tenure/t> a bg:Tenure ; org:member <{ID}person/ann> ; org:organization <{ID}delegation/d> ;
        bg:holdsOffice <{ID}office/head> ; bg:validFrom {TWO_DAYS} ; bg:notBefore "2001-05-01"^^xsd:date .
        <{ID}person/ann> a foaf:Person ; skos:prefLabel "Ann"@en .
        <{ID}office/head> skos:prefLabel "Head of D"@en .
        <{ID}delegation/d> a bg:Delegation ; skos:prefLabel "D"@en .""")
    assert [row["from"] for row in told(store, name, **values)] == ["2001-05-01 or 2001-06-01"]


def test_a_document_whose_day_is_contested_has_one_row_also_within_a_year() -> None:
    store = view(f"""
        <{ID}document/d> a bg:AdoptedDocument ; skos:prefLabel "D"@en ; dcterms:issued {TWO_DAYS}, "2002"^^xsd:gYear .""")
    for asked in ({}, {"year": "2001"}, {"year": "2002"}):
        found = told(store, "documents-signed", **asked)
        assert [row["adopted_on"] for row in found] == ["2001-05-01 or 2001-06-01 or 2002"], asked


def test_a_word_shows_a_topic_where_it_begins_so() -> None:
    concept = """code:energy skos:inScheme <https://w3id.org/balticgraph/code/scheme/topic> ; skos:prefLabel "energy"@en ;
        skos:hiddenLabel "energ"@en ."""
    said = "".join(
        f"""<{ID}priority/{n}> a bg:Priority ; bg:priorityOf <{ID}presidency/{n}> ; bg:words "{words}"@en .
        <{ID}presidency/{n}> a bg:Presidency ; bg:presidencyOf <{ID}body/b> ."""
        for n, words in ((2001, "Energetic growth"), (2002, "links of energy"), (2003, "synergy of states"))
    )
    [row] = told(view(f'{concept} <{ID}body/b> skos:notation "B" . {said}'), "recurring-priorities")
    assert row["terms"] == "B 2001, B 2002"
