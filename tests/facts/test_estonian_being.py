"""Estonian offices by what somebody is, works as or was chosen for, and names in all cases behind titles in the same."""

import pytest

from tests.facts.text import read

HELD = [
    "Timo Suslov on alates 2023. aastast Riigikogu väliskomisjoni esimees.",
    "Timo Suslov on juba 2019. aastast ka Riigikogu väliskomisjoni esimees.",
    "Timo Suslov on olnud Riigikogu väliskomisjoni esimees alates 2019. aastast.",
    "Timo Suslov, kes on alates maist Riigikogu väliskomisjoni esimees, ütles seda.",
    "Timo Suslov töötab Riigikogu väliskomisjoni esimehena.",
    "Timo Suslov, kes jätkab Riigikogu väliskomisjoni esimehena, ütles seda.",
    "Riigikogu väliskomisjoni esimehena ütles Timo Suslov, et koostöö on oluline.",
    "Riigikogu väliskomisjoni esimehe ametis on Timo Suslov.",
    "Riigikogu väliskomisjoni esimehe ametikohal töötab Timo Suslov.",
    "Timo Suslov peab Riigikogu väliskomisjoni esimehe ametit.",
    "Timo Suslov on valitud Riigikogu väliskomisjoni esimeheks.",
    "Riigikogu väliskomisjoni esimeheks on valitud Timo Suslov.",
    "Timo Suslov kinnitati Riigikogu väliskomisjoni esimeheks.",
    "Riigikogu väliskomisjoni uueks esimeheks valiti Timo Suslov.",
    "Ette kandis\n\nTimo Suslov\n\nRiigikogu väliskomisjoni esimees",
]


@pytest.mark.parametrize("text", HELD)
def test_who_is_told_by_a_verb_to_be_in_an_office(text: str) -> None:
    assert [(o.person, o.office, o.organisation) for o in read(text, "et").offices] == [
        ("Timo Suslov", "Committee Chair", "Foreign Affairs Committee (Riigikogu)")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Timo Suslov on Riigikogu esimehe nõunik.",
        "Timo Suslov on Eesti peaministri nõunik.",
        "Timo Suslov, Riigikogu esimehe nõunik, ütles seda.",
        "Timo Suslov on Läti presidendi kantselei juhataja.",
        "Timo Suslov on varem olnud Riigikogu esimees.",
        "Timo Suslov ei ole Riigikogu esimees.",
        "Timo Suslov töötas Riigikogu esimehena.",
        "Timo Suslov kandideerib Riigikogu esimeheks.",
    ],
)
def test_who_serves_whoever_holds_an_office_or_held_it_does_not_hold_it(text: str) -> None:
    assert read(text, "et").offices == ()


def test_a_jury_behind_the_name_of_its_prizes() -> None:
    for text in (
        "Timo Suslov on Balti Assamblee auhindade žürii liige.",
        "Timo Suslov, Balti Assamblee auhindade žürii liige, ütles seda.",
    ):
        found = read(text, "et").offices
        assert [(o.office, o.organisation) for o in found] == [
            ("Member", "Joint Jury of the Baltic Assembly Prizes")
        ]


def test_parts_between_two_titles_belong_to_the_second() -> None:
    found = read("Saadikud valisid BA presidendiks Eesti delegatsiooni esimehe Aadu Musta.", "et").offices
    assert {(o.person, o.office) for o in found} == {("Aadu Must", "Head of Delegation")}


FORMS = [  # nominative, genitive, partitive
    ("Liisa Oviir", "Oviiri", "Oviiri"),
    ("Andres Herkel", "Herkeli", "Herkelit"),
    ("Pille Lepik", "Lepiku", "Lepikut"),
    ("Madis Milling", "Millingu", "Millingut"),
    ("Kalev Kask", "Kase", "Kaske"),
    ("Mart Rebane", "Rebase", "Rebast"),
    ("Toomas Kivimägi", "Kivimägi", "Kivimäge"),
    ("Viive Noor", "Noore", "Noort"),
    ("Merle Karusoo", "Karusoo", "Karusood"),
    ("Aivar Kokk", "Koka", "Kokka"),
    ("Hasso Krull", "Krulli", "Krulli"),
    ("Kersti Sarapuu", "Sarapuu", "Sarapuud"),
    ("Aigars Bikše", "Bikše", "Bikšet"),
    ("Pim Walenkamp", "Walenkampi", "Walenkampi"),
    ("Herman Van Rompuy", "Van Rompuy", "Van Rompuyd"),
]
CASES = [
    ("Saadikud küsisid Riigikogu liikmelt {given} {own}lt nõu.", 1),
    ("Saadikud rääkisid Riigikogu liikmest {given} {own}st.", 1),
    ("Saadikud kohtusid Riigikogu liikme {given} {own}ga.", 1),
    ("Riigikogu liikmel {given} {own}l oli kiire.", 1),
    ("Koostöö on oluline Riigikogu liikme {given} {own} sõnul.", 1),
    ("Saadikud tänasid Riigikogu liiget {given} {own}.", 2),
]


@pytest.mark.parametrize(("name", "genitive", "partitive"), FORMS)
@pytest.mark.parametrize(("text", "case"), CASES)
def test_surnames_in_the_case_of_the_title(
    text: str, case: int, name: str, genitive: str, partitive: str
) -> None:
    given = name.split(maxsplit=1)[0]
    found = read(text.format(given=given, own=(name, genitive, partitive)[case]), "et").offices
    assert [o.person for o in found] == [name]


@pytest.mark.parametrize(("name", "partitive"), [(one, three) for one, _, three in FORMS])
@pytest.mark.parametrize("verb", ["tunnustati", "autasustati"])
def test_surnames_in_the_partitive_beside_a_verb_of_honouring(verb: str, name: str, partitive: str) -> None:
    object_ = f"{name.split(maxsplit=1)[0]} {partitive}"
    for text in (
        f"{object_} {verb} Balti Assamblee medaliga.",
        f"Balti Assamblee medaliga {verb} {object_}.",
    ):
        assert [r.person for r in read(text, "et").recipients] == [name]
