"""Lithuanian titles in universities, courts and companies; invented sentences."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    ("title", "office", "organisation"),
    [
        ("Tartu universiteto profesorius", "Professor", "University of Tartu"),
        ("Vilniaus universiteto rektorius", "Rector", "Vilnius University"),
        ("Vytauto Didžiojo universiteto rektorius", "Rector", "Vytautas Magnus University"),
        ("Latvijos Konstitucinio Teismo pirmininkas", "President", "Constitutional Court of Latvia"),
        (
            "Klaipėdos valstybinio jūrų uosto direkcijos generalinis direktorius",
            "Director General",
            "Klaipėda State Seaport Authority",
        ),
    ],
)
def test_titles_in_institutions(title: str, office: str, organisation: str) -> None:
    held = [
        (o.person, o.office, o.organisation)
        for o in read(f"Sesijoje kalbėjo {title} Jonas Petrulis.", "lt").offices
    ]
    assert held == [("Jonas Petrulis", office, organisation)]


@pytest.mark.parametrize(
    ("told", "office", "organisation"),
    [
        (
            "Jonas Petrulis vadovauja Seimo delegacijai.",
            "Head of Delegation",
            "Seimas Delegation to the Baltic Assembly",
        ),
        (
            "Kalbėjo Jonas Petrulis, vadovaujantis ir Seimo delegacijai.",
            "Head of Delegation",
            "Seimas Delegation to the Baltic Assembly",
        ),
        (
            "Jonas Petrulis vadovauja Seimo Užsienio reikalų komitetui.",
            "Committee Chair",
            "Foreign Affairs Committee (Seimas)",
        ),
    ],
)
def test_those_before_a_verb_of_leading(told: str, office: str, organisation: str) -> None:
    held = [
        (o.person, o.office, o.organisation)
        for o in read(f"Baltijos Asamblėjos sesija. {told}", "lt").offices
    ]
    assert held == [("Jonas Petrulis", office, organisation)]


def test_who_leads_a_sitting_has_no_office_by_it() -> None:
    assert not read("Jonas Petrulis vadovauja Baltijos Asamblėjos Saugumo komiteto posėdžiui.", "lt").offices


@pytest.mark.parametrize(
    ("told", "there"),
    [
        ("Jonas Jonaitis susitiko su Juozo Balčikonio gimnazijos mokiniais.", {"Jonas Jonaitis"}),
        (
            "Jonas Jonaitis lankėsi J. Miltinio dramos teatre, kur jį priėmė vadovas Linas Petraitis.",
            {"Linas Petraitis"},
        ),
        (
            "Konferencijoje dalyvavo Jonas Jonaitis ir Konrado Adenauerio fondo atstovė Ona Onaitė.",
            {"Jonas Jonaitis", "Ona Onaitė"},
        ),
        (
            "Jonas Jonaitis susitiko su Mikalojaus Konstantino Čiurlionio menų mokyklos vadove Ona Onaite.",
            {"Jonas Jonaitis", "Ona Onaitė"},
        ),
        ("Jonas Jonaitis susitiko su Alaru Kariu muziejuje.", {"Jonas Jonaitis", "Alar Karis"}),
        ("Konferencijoje kalbėjo Jonas Jonaitis, universiteto dėstytojas.", {"Jonas Jonaitis"}),
    ],
)
def test_whose_name_a_house_bears_is_not_there(told: str, there: set[str]) -> None:
    assert {a.person for a in read(f"2024 m. gegužės 5 d. {told}", "lt").attendance} == there


@pytest.mark.parametrize("chamber", ["Deputatų rūmų", "Atstovų rūmų", "Nacionalinės Asamblėjos"])
def test_a_chamber_of_no_state_told_is_none_of_the_seimas(chamber: str) -> None:
    text = f"Jonas Jonaitis susitiko su {chamber} pirmininku Petru Petraičiu."
    assert "Seimas" not in {office.organisation for office in read(text, "lt").offices}
    home = "Jonas Jonaitis susitiko su parlamento pirmininku Petru Petraičiu."
    assert {office.organisation for office in read(home, "lt").offices} == {"Seimas"}
