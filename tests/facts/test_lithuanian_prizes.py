"""Lithuanian prizes and their jury: those who share one, fields in brackets, who leads and who sits; invented sentences."""

import pytest

from tests.facts.text import read

LIT, ARTS, SCIENCE = (f"Baltic Assembly Prize for {field}" for field in ("Literature", "the Arts", "Science"))


@pytest.mark.parametrize(
    "told",
    [
        "Baltijos Asamblėjos meno premija padalyta: ją pelnė lietuvių režisierė Asta Rimkutė ir jos bendraautoris Jonas Petrulis.",
        "Baltijos Asamblėjos meno premiją gavo dirigentė Asta Rimkutė ir lietuvių režisierius Jonas Petrulis.",
    ],
)
def test_those_who_share_a_prize(told: str) -> None:
    assert {(r.person, r.award) for r in read(told, "lt").recipients} == {
        ("Asta Rimkutė", ARTS),
        ("Jonas Petrulis", ARTS),
    }


@pytest.mark.parametrize(
    "head",
    ["Baltijos Asamblėjos premijų laureatais tapo", "Paskelbti Baltijos Asamblėjos premijų laureatai:"],
)
def test_fields_in_brackets(head: str) -> None:
    text = f"{head} Asta Rimkutė (literatūra), Jonas Petrulis (menas) ir Tomas Kalvelis (mokslas)."
    assert {(r.person, r.award) for r in read(text, "lt").recipients} == {
        ("Asta Rimkutė", LIT),
        ("Jonas Petrulis", ARTS),
        ("Tomas Kalvelis", SCIENCE),
    }


JURY = "Joint Jury of the Baltic Assembly Prizes"


@pytest.mark.parametrize(
    ("told", "office", "organisation"),
    [
        (
            "Premijas skyrė jungtinė vertinimo komisija, kuriai vadovauja estų rašytojas Jonas Petrulis.",
            "Chair",
            JURY,
        ),
        ("Jungtinei vertinimo komisijai šiemet pirmininkauja Jonas Petrulis.", "Chair", JURY),
        ("Lietuvai jungtinėje vertinimo komisijoje atstovauja Jonas Petrulis.", "Member", JURY),
        (
            "Baltijos Asamblėjos Saugumo ir gynybos komitetui pirmininkauja Jonas Petrulis.",
            "Committee Chair",
            "Security and Defence Committee (Baltic Assembly)",
        ),
        (
            "Saeimos Nacionalinio saugumo komisijos pirmininkas Jonas Petrulis.",
            "Committee Chair",
            "National Security Committee (Saeima)",
        ),
    ],
)
def test_who_leads_and_who_sits(told: str, office: str, organisation: str) -> None:
    held = {
        (o.person, o.office, o.organisation)
        for o in read(f"Baltijos Asamblėjos premijos. {told}", "lt").offices
    }
    assert held == {("Jonas Petrulis", office, organisation)}


@pytest.mark.parametrize("verb", ["išdalytos", "buvo išdalytos", "išdalintos", "įteiktos"])
def test_where_prizes_were_given_out_a_ceremony_was(verb: str) -> None:
    found = read(f"2013 m. lapkričio 28 d. Rygoje {verb} Baltijos Asamblėjos premijos.", "lt").events
    assert [(e.kind, e.start, e.city) for e in found] == [("prize_ceremony", "2013-11-28", "Riga")]


def test_a_work_called_by_a_name_receives_no_prize() -> None:
    found = read("Baltijos Asamblėjos meno premija už operą „Ona Kalnytė“ atiteko Jonui Petruliui.", "lt")
    assert [(r.person, r.award) for r in found.recipients] == [("Jonas Petrulis", ARTS)]
