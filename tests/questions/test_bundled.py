"""The questions on the bundled graph, and who attended by the seed release alone."""

import json
import re
from pathlib import Path

import pytest

from balticgraph.load import background, load
from balticgraph.questions.names import names_of
from balticgraph.questions.plain import match
from balticgraph.questions.question import question, questions
from balticgraph.resources import bundled
from balticgraph.store.embedded import Store
from balticgraph.store.results import Table
from balticgraph.vocabulary import PREFIXES
from tests.questions.made_graph import asked_of
from tests.shared import SEED, shared

PLAIN = json.loads(Path(__file__).with_name("plain_questions.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def graph() -> Store:
    store = Store.memory()
    load([bundled("data") / "releases"], store, background(), tables=True)
    return store


def test_most_questions_have_rows_on_the_bundled_graph(graph: Store) -> None:
    answers = {name: graph.query(asked.sparql) for name, asked in questions().items()}
    with_rows = {name for name, answer in answers.items() if isinstance(answer, Table) and answer.rows}
    assert len(with_rows) >= 25, sorted(set(answers) - with_rows)


def test_the_sessions_of_the_register_have_one_row_each(graph: Store) -> None:
    table = question("sessions").ask(graph)
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.texts()]
    assert len({row["event"] for row in rows}) == len(rows)
    ordinary = [int(row["number"]) for row in rows if row["kind"] == "ordinary"]
    assert ordinary == list(range(1, 46))
    assert {row["kind"] for row in rows} == {"ordinary", "extraordinary", "joint", "founding"}
    row = next(r for r in rows if r["kind"] == "ordinary" and r["number"] == "42")
    assert (row["starts"], row["ends"], row["city"], row["country"]) == (
        "2023-11-23",
        "2023-11-24",
        "Tallinn",
        "Estonia",
    )
    assert all(row["page"] for row in rows)


def test_what_no_source_speaks_of_is_marked_in_the_answer(graph: Store) -> None:
    marked = {
        row["number"]: row["support"] for row in question("sessions").ask(graph).records() if row["support"]
    }
    town = "general-knowledge: city, country"
    assert marked == {4: town, 10: town, 11: town, 13: town, 43: "general-knowledge: venue"}
    (tenth,) = question("session-when-where").ask(graph, session=10).records()
    assert tenth["support"] == f"{town}, presiding_state"
    terms = {"1992-1", "1992-2", "1993-1", "1994-1", "1997-1", "1997-2", "1998-2"}
    presiding = question("presiding-on").ask(graph).records()
    assert {row["term"] for row in presiding if row["support"] == "general-knowledge"} == terms
    rotation = {str(row["term"]): row["support"] for row in question("rotation").ask(graph).records()}
    assert rotation["1997-1"] == rotation["1993-2"] == "general-knowledge", "one of the terms compared"
    assert not any(support for term, support in rotation.items() if term > "2001")
    offices = question("offices-of-person").ask(graph, person="Alfrēds Čepānis").records()
    assert {(row["from"], row["support"]) for row in offices} == {(None, None), ("1996", "general-knowledge")}
    bodies = {row["english"]: row["support"] for row in question("bodies").ask(graph).records()}
    assert (bodies["NATO"], bodies["Seimas"]) == ("general-knowledge", None)


def test_priorities_recur_in_other_words_too(graph: Store) -> None:
    recurring = {
        row["topic"]: str(row["terms"]).split(", ")
        for row in question("recurring-priorities").ask(graph).records()
    }
    assert recurring["health"] == ["BA 2010", "BA 2011", "BA 2012"]
    assert {"BA 2015", "BA 2023", "BCM 2018"} <= set(recurring["security and defence"]), (
        "secure, safe and security"
    )
    assert recurring["support for Ukraine"] == ["BA 2025", "BCM 2024", "BCM 2025", "BCM 2026"]


def test_one_publisher_is_one_site_however_its_address_is_written(graph: Store) -> None:
    sites = {str(row["publisher_site"]) for row in question("single-publisher").ask(graph).records()}
    assert {site for site in sites if "saeima" in site or "baltasam" in site} == {"saeima.lv", "baltasam.org"}
    assert {"mfa.gov.lv", "riigikogu.ee", "lrs.lt"} <= sites
    assert "w3id.org" not in sites, "what rests on general knowledge alone has no publisher"


def test_the_words_of_a_row_stand_in_their_order(graph: Store) -> None:
    quotes = {row["person"]: row["quote"] for row in question("who-attended").ask(graph, session=9).records()}
    assert quotes["Guntis Ulmanis"] == "ba_session/9 | Guntis Ulmanis | spoke | false | President of Latvia"


def test_terms_offices_and_priorities_name_the_pages_to_cite(graph: Store) -> None:
    (term,) = question("presiding-on").ask(graph, year=1996, body=BA).records()[1:]
    assert term["page"] == "https://vestnesis.lv/ta/id/40708 https://www.vestnesis.lv/ta/id/40780"
    assert all(row["page"] for row in question("priorities").ask(graph).records())
    offices = question("offices-of-person").ask(graph, person="Alfrēds Čepānis").records()
    assert [bool(row["page"]) for row in offices] == [row["support"] is None for row in offices]


def test_a_digital_session_was_held_in_no_town(graph: Store) -> None:
    (session,) = question("session-when-where").ask(graph, session=39).records()
    assert (session["city"], session["country"], session["venue"]) == (None, None, "online")
    assert 39 not in {row["number"] for row in question("sessions").ask(graph, place="Tallinn").records()}


_ENGLISH_ALONE = """
SELECT DISTINCT ?english WHERE {
  ?thing skos:prefLabel ?english . FILTER(LANG(?english) = "en")
  FILTER(EXISTS { ?thing skos:prefLabel ?own . FILTER(LANG(?own) = "lv" && STR(?own) != STR(?english)) })
}"""
"""What is called otherwise in Latvian."""
_AS_WRITTEN = {
    "attendance-capacity": {"capacity_as_written"},
    "conflicts": {"value"},
    "evidence-of": {"quote", "value"},
    "positions": {"words"},
    "priorities": {"priority"},
    "recurring-priorities": {"priorities"},
    "session-when-where": {"venue"},
    "sessions": {"venue"},
    "who-attended": {"quote", "office"},
    "who-attended-event": {"quote", "office"},
}
"""The columns that tell what a source has written, and those of houses that are named after who sits there."""


def test_answers_speak_the_language_that_they_are_asked_in(graph: Store) -> None:
    table = graph.query("".join(f"PREFIX {p}: <{iri}>\n" for p, iri in PREFIXES.items()) + _ENGLISH_ALONE)
    assert isinstance(table, Table)
    english = {row[0] for row in table.texts()}
    for name, asked in questions().items():
        kinds = {p.name: p for p in asked.parameters}
        if "language" not in kinds:
            continue
        values = {key: value for key, value in asked_of(name).items() if kinds[key].default is None}
        values |= {"topic": "Ukraine"} if "topic" in kinds else {}
        for row in asked.ask(graph, language="lv", **values).records():
            labels = {
                c: v for c, v in row.items() if isinstance(v, str) and c not in _AS_WRITTEN.get(name, ())
            }
            told = {part for cell in labels.values() for part in re.split(r" \| | or ", cell)}
            assert not told & english, (name, told & english)


def test_estonia_presided_on_24_november_2023(graph: Store) -> None:
    rows = list(question("presiding-on").ask(graph, date="2023-11-24", body="Baltic Assembly").texts())
    assert rows[0][1:3] == ("Estonia", "2023")
    assert all("disagree" in row[5] for row in rows[1:])  # a term that a source lets begin that day already


def test_plain_questions_hold_among_all_the_names_of_the_bundled_graph(graph: Store) -> None:
    names = names_of(graph)
    found = [(asked, match(asked["text"], names)) for asked in PLAIN["inside"]]
    right = [a["text"] for a, m in found if m.question == a["question"] and m.values == a["values"]]
    assert len(right) >= 36, sorted({a["text"] for a, _ in found} - set(right))
    assert not [text for text in PLAIN["outside"] if match(text, names).question]


LITERATURE, MEDAL = "Baltic Assembly Prize for Literature", "Baltic Assembly Medal"
BA, COUNCIL = "Baltic Assembly", "Baltic Council"
LATVIANS = "Saeima Delegation to the Baltic Assembly"
DELEGATION = "Riigikogu Delegation to the Baltic Assembly"
NARROWED: list[tuple[str, str | None, dict[str, str]]] = [
    ("who won the literature prize in 2019", "prizes", {"year": "2019", "prize": LITERATURE}),
    ("Who won the Baltic Assembly Prize for Literature in 2019?", "prizes", {"year": "2019", "prize": LITERATURE}),
    ("Kes sai kirjandusauhinna 2019. aastal?", "prizes", {"year": "2019", "prize": LITERATURE}),
    ("Kas saņēma literatūras balvu 2019. gadā?", "prizes", {"year": "2019", "prize": LITERATURE}),
    ("Kas gavo literatūros premiją 2019 metais?", "prizes", {"year": "2019", "prize": LITERATURE}),
    ("who won the science prize in 2018", "prizes", {"year": "2018", "prize": "Baltic Assembly Prize for Science"}),
    ("kas saņēma mākslas balvu 2019. gadā", "prizes", {"year": "2019", "prize": "Baltic Assembly Prize for the Arts"}),
    ("who won the medal in 2019?", "prizes", {"year": "2019", "prize": MEDAL}),
    ("who won the Nobel prize in 2019?", None, {}),
    ("who won the literature prize and the science prize in 2019?", None, {}),
    ("Which sessions took place in Tallinn?", "sessions", {"place": "Tallinn"}),
    ("Where has the 30th session taken place?", "session-when-where", {"session": "30"}),
    ("Who took part in the session in Tartu?", None, {}),
    ("presidency of Latvia", None, {}),
    ("the presidency in 2001", "presiding-on", {"year": "2001"}),
    ("which state presided in 2019", "presiding-on", {"year": "2019"}),
    ("Who presided over the Baltic Assembly in 2019?", "presiding-on", {"year": "2019", "body": BA}),
    ("who was president of the Baltic Assembly in 2019?", "presiding-on", {"year": "2019", "body": BA}),
    ("who was president of Lithuania in 2019?", None, {}),
    ("who was vice president of the Baltic Assembly in 2019?", None, {}),
    ("Milline riik oli eesistuja 2019. aastal?", "presiding-on", {"year": "2019"}),
    ("Kura valsts prezidēja 2019. gadā?", "presiding-on", {"year": "2019"}),
    ("Kuri valstybė pirmininkavo 2019 metais?", "presiding-on", {"year": "2019"}),
    ("which sessions were held in Riga in 1992?", "sessions", {"year": "1992", "place": "Riga"}),
    ("how many sessions were there?", None, {}),
    ("how many people attended session 42?", "headcount", {"session": "42"}),
    ("which documents were signed in 2017?", "documents-signed", {"year": "2017"}),
    ("Kus toimus 30. istungjärk?", "session-when-where", {"session": "30"}),
    ("Kur notika 30. sesija?", "session-when-where", {"session": "30"}),
    ("Kada vyko 30 sesija?", "session-when-where", {"session": "30"}),
    ("Millised dokumendid võeti vastu 42. istungjärgul?", "documents-signed", {"session": "42"}),
    ("Kādi dokumenti tika pieņemti 42. sesijā?", "documents-signed", {"session": "42"}),
    ("Kokie dokumentai priimti 42-ojoje sesijoje?", "documents-signed", {"session": "42"}),
    ("Millistel üritustel osales Aadu Must?", "events-of-person", {"person": "Aadu Must"}),
    ("Kādos pasākumos piedalījās Jānis Vucāns?", "events-of-person", {"person": "Jānis Vucāns"}),
    ("where do sources disagree?", "conflicts", {}),
    ("kas bija Baltijas Asamblejas prezidents 2019. gadā", "presiding-on", {"year": "2019", "body": BA}),
    ("Eesti delegatsiooni liikmed 2019", "delegation-members", {"year": "2019", "delegation": DELEGATION}),
    ("priorities of the Baltic Council of Ministers in 2025", "priorities", {"year": "2025", "body": f"{COUNCIL} of Ministers"}),
    ("which priorities did Lithuania set in 2024", "priorities", {"year": "2024", "state": "Lithuania"}),
    ("Kes eesistub 2025?", "presiding-on", {"year": "2025"}),
    ("Kurš prezidē 2025. gadā?", "presiding-on", {"year": "2025"}),
    ("Kas pirmininkauja 2025 m.?", "presiding-on", {"year": "2025"}),
    ("Kokias pareigas ėjo Andrius Kupčinskas?", "offices-of-person", {"person": "Andrius Kupčinskas"}),
    ("Kādus amatus ieņēma Jānis Vucāns?", "offices-of-person", {"person": "Jānis Vucāns"}),
    ("Milliseid ameteid pidas Aadu Must?", "offices-of-person", {"person": "Aadu Must"}),
    ("Kas vadīja Saeimas delegāciju 2019-11-28", "head-of-delegation", {"date": "2019-11-28", "delegation": LATVIANS}),
    ("Kas vadīja Saeimas delegāciju 2019. gadā?", "head-of-delegation", {"year": "2019", "delegation": LATVIANS}),
    ("Who headed the Saeima delegation in 2019?", "head-of-delegation", {"year": "2019", "delegation": LATVIANS}),
    ("Who headed the Saeima delegation?", "head-of-delegation", {"delegation": LATVIANS}),
    ("who presided before 2019", None, {}),
    ("prizes since 2019", None, {}),
    ("prizes in 2019 and 2020", None, {}),
    ("did Latvia preside in 2019", None, {}),
    ("who won the literature prize of the Nordic Council in 2019", None, {}),
]  # fmt: skip


def test_a_question_is_as_narrow_as_its_words_or_not_asked(graph: Store) -> None:
    names = names_of(graph)
    for text, name, values in NARROWED:
        found = match(text, names)
        assert (found.question, dict(found.values)) == (name, values), text


def test_a_head_without_a_last_day_is_told_for_a_parliaments_term(graph: Store) -> None:
    asked = question("head-of-delegation")
    since = "since its stated first day, no last day is stated"
    for year, shown in ((2023, set()), (2024, {since}), (2028, {since}), (2029, set())):
        rows = asked.ask(graph, delegation="Seimas", year=year).records()
        assert {row["shown_by"] for row in rows if row["person"] == "Giedrius Drukteinis"} == shown, year


def test_a_prize_and_a_year_narrow(graph: Store) -> None:
    rows = question("prizes").ask(graph, prize="baltic assembly prize for literature", year=2019).records()
    assert [(row["prize_name"], row["award_year"]) for row in rows] == [(LITERATURE, "2019")]
    assert all(str(row["recipient"]).startswith("https://") for row in rows)
    rows = question("presiding-on").ask(graph, year=2019, body=BA).records()
    assert [(row["presiding"], row["term"]) for row in rows] == [("Latvia", "2019")]
    rows = question("presiding-on").ask(graph, year=1999, body=BA).records()
    assert [row["term"] for row in rows] == ["1999-1", "1999-2"]
    assert [row["number"] for row in question("sessions").ask(graph, year=2010).records()] == [29]
    sat = question("delegation-members").ask(graph, delegation=DELEGATION, year=2019).records()
    assert {row["person"] for row in sat} >= {"Aadu Must", "Aivar Kokk"}
    assert {str(row["attested"])[:4] for row in sat if row["from"] is None} == {"2019"}
    seimas = question("delegation-members")
    assert len(seimas.ask(graph, delegation="Seimas", date="2028-11-01").rows) > 10  # since December 2024
    assert not seimas.ask(graph, delegation="Seimas", date="2030-11-01").rows, "no term is without end"
    assert not seimas.ask(graph, delegation="Seimas", year=2030).rows
    set_by = question("priorities").ask(graph, year=2025, body="Baltic Council of Ministers").records()
    assert {row["body_name"] for row in set_by} == {"Baltic Council of Ministers"}
    every = {row["iri"]: row for row in question("documents-signed").ask(graph).records()}
    of_year = {row["iri"] for row in question("documents-signed").ask(graph, year=2014).records()}
    assert {iri for iri, row in every.items() if str(row["adopted_on"]).startswith("2014")} < of_year
    undated = {iri for iri, row in every.items() if row["adopted_on"] is None and iri in of_year}
    assert {every[iri]["adopted_at"] for iri in undated} == {"33rd Session of the Baltic Assembly"}


@pytest.mark.shared
def test_the_seed_alone_names_twelve_who_attended() -> None:
    store = Store.memory()
    load([shared(SEED)], store, background(register=False))
    table = question("who-attended").ask(store, session=42)
    assert len(table.rows) == 12
    for row in table.texts():
        person, office, participation, quote = row[:4]
        assert all((person, office, participation, quote))
