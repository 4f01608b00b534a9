"""Officers of subcommittees, who are none of the committee above; all sentences are invented."""

import pytest

from tests.facts.text import read

PACE = "Parliamentary Assembly of the Council of Europe"
TOLD = [
    ("en", "Anna Berzina, Chair of the Subcommittee on Human Rights of the PACE Committee on Legal Affairs and Human Rights, spoke.",
     {("Anna Berzina", "Committee Chair", f"Human Rights Subcommittee ({PACE})")}),
    ("en", "The Chair of the Baltic Affairs Subcommittee of the Foreign Affairs Committee of the Saeima, Janis Kalnins, spoke.",
     {("Janis Kalnins", "Committee Chair", "Baltic Affairs Subcommittee (Saeima)")}),
    ("en", "Anna Berzina, Chair of the Subcommittee of the Foreign Affairs Committee of the Saeima, spoke.", set()),
    ("en", "Anna Berzina, Chair of the Foreign Affairs Committee of the Saeima, spoke.",
     {("Anna Berzina", "Committee Chair", "Foreign Affairs Committee (Saeima)")}),
    ("lv", "Saeimas Ārlietu komisijas Baltijas lietu apakškomisijas priekšsēdētājs Jānis Kalniņš teica runu.",
     {("Jānis Kalniņš", "Committee Chair", "Baltic Affairs Subcommittee (Saeima)")}),
    ("lv", "Saeimas Ārlietu komisijas Zaļās zīles apakškomisijas priekšsēdētājs Jānis Kalniņš teica runu.", set()),
    ("et", "Riigikogu väliskomisjoni allkomisjoni esimees Jaan Tamm pidas kõne.", set()),
    ("lv", "Saeimas Ārlietu komisijas priekšsēdētājs Jānis Kalniņš teica runu. Eiropas Cilvēktiesību tiesas tiesnešu vēlēšanu "
     "komitejas priekšsēdētājs Pēteris Ozols uzklausīja.",
     {("Jānis Kalniņš", "Committee Chair", "Foreign Affairs Committee (Saeima)")}),
    ("lt", "Seimo Užsienio reikalų komiteto Baltijos reikalų pakomitečio pirmininkas Jonas Petraitis pasakė kalbą.",
     {("Jonas Petraitis", "Committee Chair", "Baltic Affairs Subcommittee (Seimas)")}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "offices"), TOLD)
def test_who_chairs_a_subcommittee_does_not_chair_the_committee_above(
    language: str, text: str, offices: set[tuple[str, str, str]]
) -> None:
    assert {(o.person, o.office, o.organisation) for o in read(text, language).offices} == offices
