"""Estonian endings behind an apostrophe, councils of other bodies, and statements told before any event."""

import pytest

from balticgraph.facts.fact import Reading
from tests.facts.text import coming, kinds, read, there


def _read(text: str) -> Reading:
    return read(text, "et", "2024-05-20")


@pytest.mark.parametrize("sign", ["'", "’", "´"])
def test_an_ending_behind_an_apostrophe_is_no_part_of_a_name(sign: str) -> None:
    reading = _read(f"Esimees Eiki Nestor kohtus eile suursaadik John Smith{sign}iga.")
    assert there(reading) == ["Eiki Nestor", "John Smith"]
    reading = _read(f"Suursaadik John Smith{sign}iga kohtus eile esimees Eiki Nestor.")
    assert there(reading) == ["Eiki Nestor", "John Smith"]
    reading = _read(f"Parlamendirühm kohtub homme Tšehhi asevälisminister Petr Novák{sign}iga.")
    assert coming(reading) == ["Petr Novák"]


def test_who_is_named_with_an_ending_is_not_who_acts() -> None:
    reading = _read(
        "Jean Dupont'i raamatut tutvustas president Alar Karis eile Pariisis kohtumisel Soome suursaadikuga."
    )
    assert there(reading) == ["Alar Karis"]


@pytest.mark.parametrize(
    "council",
    [
        "OSCE ministrite nõukogu",
        "Euroopa Julgeoleku- ja Koostööorganisatsiooni (OSCE) ministrite nõukogu",
        "Euroopa Nõukogu ministrite nõukogu",
    ],
)
def test_the_council_of_ministers_of_another_body_is_not_the_baltic_one(council: str) -> None:
    reading = _read(f"Välisminister Urmas Paet osales eile Viinis {council} kohtumisel.")
    assert kinds(reading) == ["other"]
    assert not reading.cooperation
    assert not any("Baltic" in one.organisation for one in reading.offices)


def test_a_statement_is_of_no_event_named_only_later() -> None:
    reading = _read(
        "Balti riikide välisministrite ühisavalduses öeldakse, et nad toetavad Ukrainat."
        " Eile osales välisminister Urmas Paet Viinis OSCE kohtumisel."
    )
    assert [(one.kind, one.event) for one in reading.documents] == [("joint statement", None)]
    reading = _read(
        "Balti riikide välisministrid kohtusid eile Tartus."
        " Ministrite ühisavalduses öeldakse, et nad toetavad Ukrainat."
    )
    assert [(one.kind, one.event) for one in reading.documents] == [("joint statement", "e1")]
