"""Who leads or is something in Estonian with the name before the verb, in the essive, at the same house; and who was given a prize."""

import pytest

from tests.facts.text import read

DAY = "2024-05-06"
HEAD = ("Aadu Must", "Head of Delegation", "Riigikogu Delegation to the Baltic Assembly")
CHAIR = ("Marko Mihkelson", "Committee Chair", "Foreign Affairs Committee (Riigikogu)")
SPEAKER = ("Solvita Āboltiņa", "Speaker", "Saeima")

OFFICES = [
    ("Aadu Must (Keskerakond) juhib ka Balti Assamblee Eesti delegatsiooni.", HEAD),
    ("Aadu Must juhib praegu Balti Assamblee Eesti delegatsiooni.", HEAD),
    ("Aadu Must Balti Assamblee Eesti delegatsiooni juhina oli rahul.", HEAD),
    ("Balti Assamblee Eesti delegatsiooni juhina oli Aadu Must rahul.", HEAD),
    ("Marko Mihkelson juhib Riigikogu väliskomisjoni.", CHAIR),
    ("Riigikogu väliskomisjoni eesotsas seisev Marko Mihkelson oli rahul.", CHAIR),
    ("Marko Mihkelson väliskomisjoni esimehena oli rahul.", CHAIR),
    ("Läti Saeima etteotsas seisab Solvita Āboltiņa.", SPEAKER),
    (
        "Tartu Ülikooli teadur Anu Saar ja sama ülikooli professor Vello Pettai olid rahul.",
        ("Vello Pettai", "Professor", "University of Tartu"),
    ),
    (
        "Gruusias kohtusid saadikud peaminister Nika Gilauriga.",
        ("Nika Gilauri", "Prime Minister", "Government of Georgia"),
    ),
    (
        "Moldovas kohtusid komisjoni liikmed kaitseminister Vitalie Marinutaga.",
        ("Vitalie Marinuța", "Minister of Defence", "Government of Moldova"),
    ),
]


@pytest.mark.parametrize(("text", "office"), OFFICES)
def test_offices_told_by_leading_and_being(text: str, office: tuple[str, str, str]) -> None:
    told = [(o.person, o.office, o.organisation) for o in read(text, "et", DAY).offices]
    assert office in told
    assert not [one for one in told if one[1] == "Member of Parliament"]


@pytest.mark.parametrize(
    "text",
    [
        "Aadu Must juhib homme arutelu.",
        "Aadu Must juhtis aastatel 2015–2018 Balti Assamblee Eesti delegatsiooni.",
        "Sama ülikooli professor Aadu Must oli rahul.",
    ],
)
def test_who_has_no_office(text: str) -> None:
    assert read(text, "et", DAY).offices == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Balti Assamblee kirjandusauhind on määratud postuumselt Vahur Afanasjevile, kelle romaan ilmus.",
            {"Vahur Afanasjev"},
        ),
        ("Balti Assamblee kirjandusauhind on omistatud Kai Aareleiule.", {"Kai Aareleid"}),
        (
            "Varem on Eesti kirjanikest Balti Assamblee auhinna pälvinud Emil Tode, Jaan Kaplinski ja Jaan Kross.",
            {"Emil Tode", "Jaan Kaplinski", "Jaan Kross"},
        ),
    ],
)
def test_who_was_given_a_prize(text: str, names: set[str]) -> None:
    told = read(text, "et", DAY).recipients
    assert {r.person for r in told} == names
    assert {r.award for r in told} == {"Baltic Assembly Prize for Literature"}
