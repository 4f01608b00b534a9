"""Who works for an officer, told by the officer's chancellery or bureau; all sentences are invented."""

import pytest

from tests.facts.text import read

TOLD = [
    ("en", "Photo: Laima Penka, Lithuanian Prime Minister's Office", set()),
    ("en", "Laima Penka, the President's Chancellery, and Juris Ozols, the Speaker's Office, attended the meeting.", set()),
    ("en", "Laima Penka, Prime Minister of Lithuania, took office today.", {"Prime Minister"}),
    ("lv", "Foto: Laima Penka, Latvijas Valsts prezidenta kanceleja", set()),
    ("lv", "Runāja Laima Penka, Ministru prezidentes birojs, un ārlietu ministrs Juris Ozols.", {"Minister of Foreign Affairs"}),
    ("lv", "Sanāksmē piedalījās Laima Penka, Lietuvas Ministru prezidente.", {"Prime Minister"}),
    ("lt", "Nuotrauka: Laima Penka, Lietuvos Ministrės Pirmininkės biuras", set()),
    ("lt", "Susitikime dalyvavo Jonas Petraitis, Seimo Pirmininko sekretoriatas, ir Seimo Pirmininkas Petras Jonaitis.", {"Speaker"}),
    ("et", "Kohtumisel osales Laima Penka, Leedu presidendi kantselei, ja riigikogu esimees Juhan Tamm.", {"Speaker"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "offices"), TOLD)
def test_who_works_for_an_officer_does_not_hold_the_office(
    language: str, text: str, offices: set[str]
) -> None:
    assert {o.office for o in read(text, language).offices} == offices
