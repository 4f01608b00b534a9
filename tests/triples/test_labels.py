"""Labels in four languages, for every kind of event, and only where every word of them is sure."""

import pytest
from pyoxigraph import Literal

from balticgraph.exports.ontology_files import ontology_triples
from balticgraph.facts.fact import EVENT_KINDS, EventFact, Evidence
from balticgraph.triples.labels import (
    STATEMENT_NAMES,
    event_label,
    handover_names,
    labels_in_others,
    office_label,
)
from balticgraph.vocabulary import bg, code, rdfs, skos

EVENT_CODES = {
    "ba-presidium",
    "ba-committee",
    "parliament-speakers-meeting",
    "consultation",
    "prize-ceremony",
    "conference",
    "visit",
}
EVIDENCE = Evidence(spans=(), rule="r@1", confidence=1)


@pytest.mark.parametrize("kind", EVENT_KINDS)
@pytest.mark.parametrize("number", [None, 7])
def test_every_kind_of_event_has_a_label_in_each_language(kind: str, number: int | None) -> None:
    fact = EventFact(key="e", kind=kind, number=number, city="Vilnius", start="2024", evidence=EVIDENCE)
    labels = labels_in_others(fact)
    assert [label.language for label in labels] == ["et", "lv", "lt"]
    assert len({label.value for label in labels} | {event_label(fact)}) == 4


def test_a_statement_is_called_as_the_ontology_calls_its_class() -> None:
    said = {t.object for t in ontology_triples() if (t.subject, t.predicate) == (bg.Statement, rdfs.label)}
    assert {Literal(name, language=language) for language, name in STATEMENT_NAMES.items()} < said


@pytest.mark.parametrize("kind", [kind for kind in EVENT_KINDS if "-".join(kind.split("_")) in EVENT_CODES])
def test_an_event_is_called_as_the_ontology_calls_its_kind(kind: str) -> None:
    concept = code[kind.replace("_", "-")]
    said = {
        t.object.language: t.object.value.lower()
        for t in ontology_triples()
        if t.subject == concept and t.predicate == skos.prefLabel and isinstance(t.object, Literal)
    }
    labels = labels_in_others(EventFact(key="e", kind=kind, evidence=EVIDENCE))
    assert all(label.value.lower().endswith(said[label.language]) for label in labels)


def test_a_council_is_numbered_as_the_parliaments_number_it() -> None:
    labels = labels_in_others(EventFact(key="e", kind="baltic_council", number=29, evidence=EVIDENCE))
    assert [label.value for label in labels] == [
        "29. Balti Nõukogu",
        "29. Baltijas Padome",
        "29-oji Baltijos Taryba",
    ]


def test_a_handover_names_the_states_in_each_language() -> None:
    assert handover_names("Baltic Assembly", "EE", "LT") == {
        "et": "Eesistumise üleandmine Balti Assamblees, Eesti–Leedu",
        "lv": "Prezidentūras nodošana Baltijas Asamblejā, Igaunija–Lietuva",
        "lt": "Pirmininkavimo Baltijos Asamblėjai perdavimas, Estija–Lietuva",
    }
    assert handover_names("Nordic Council", "FI", "SE") == {}


def test_an_extraordinary_session_is_told_from_an_ordinary_one() -> None:
    fact = EventFact(key="e", kind="ba_session", extraordinary=True, evidence=EVIDENCE)
    assert labels_in_others(fact)[2].value == "Baltijos Asamblėjos neeilinė sesija"


def test_a_town_that_has_no_sure_name_leaves_the_label_out() -> None:
    assert labels_in_others(EventFact(key="e", kind="visit", city="Springfield", evidence=EVIDENCE)) == ()
    batumi = labels_in_others(EventFact(key="e", kind="visit", city="Batumi", evidence=EVIDENCE))
    assert [label.language for label in batumi] == ["lv", "lt"]


@pytest.mark.parametrize(
    ("office", "organisation", "label"),
    [
        ("President", "Republic of Estonia", "President of the Republic of Estonia"),
        ("President", "Ukraine", "President of Ukraine"),
        ("Speaker", "Parliament of Georgia", "Speaker of the Parliament of Georgia"),
        ("Secretary General", "NATO", "Secretary General of NATO"),
        ("President", "United States", "President of the United States"),
        ("Speaker", "Seimas", "Speaker of the Seimas"),
    ],
)
def test_an_office_has_its_article(office: str, organisation: str, label: str) -> None:
    assert office_label(office, organisation) == label
