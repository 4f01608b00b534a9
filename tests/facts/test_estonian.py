"""What is Estonian in reading: cases, particle verbs, word order, with small invented sentences."""

import pytest

from balticgraph.facts.mentions import page_of
from balticgraph.facts.persons import with_people
from tests.facts.text import release_of

NAMES = [
    ("Riigikogu esimees kohtus Läti väliskomisjoni esimehe Rihards Kolsiga.", "Rihards Kols"),
    ("Kõne pidas Riigikogu esimees Toomas Savi.", "Toomas Savi"),
    ("Istungjärk algas esimehe Toomas Savi kõnega.", "Toomas Savi"),
    ("Istungjärk algas presidendi Arnold Rüütli kõnega.", "Arnold Rüütel"),
    ("Kohtumisel Leedu Seimi aseesimehe Paulius Saudargasega räägiti julgeolekust.", "Paulius Saudargas"),
    ("Delegatsioon tuli koos Inga Ābelega.", "Inga Ābele"),
    ("Ülevaate andis parlamendirühma liige Ester Karuse.", "Ester Karuse"),
    ("Timo Suslovi sõnul on Balti riigid ühtsed. Timo Suslov juhib assambleed.", "Timo Suslov"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_surname_in_the_nominative(text: str, name: str) -> None:
    _, people = with_people(page_of(release_of(text, "et"), "et"))
    assert [p.name for p in people.persons] == [name]
