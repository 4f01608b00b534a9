"""Members of the jury, second offices, lines of offices and clauses about somebody in Estonian."""

import pytest

from tests.facts.text import read

PRIZES = "Balti Assamblee auhinnad on antud. "
JURY = "Joint Jury of the Baltic Assembly Prizes"
ON_IT = [
    ("Žüriisse kuuluvad Marika Mänd, Triin Soone ja Guna Zeltiņa.", 3),
    ("Žüriisse on Eesti poolt kutsutud Marika Mänd, Triin Soone ja Piret Tibbo-Hudgins.", 3),
    ("Žüriisse valiti Eestist Marika Mänd ja Triin Soone.", 2),
    ("Žüriis istusid Eestist Marika Mänd ja Triin Soone, Lätist kirjanik Diāna Lagūna.", 3),
    ("Eestit esindasid žüriis Marika Mänd ja Triin Soone.", 2),
    ("Eesti poolt töötasid žüriis Marika Mänd ja Triin Soone.", 2),
    ("Marika Mänd, Triin Soone ja Guna Zeltiņa kuulusid žüriisse.", 3),
    ("Marika Mänd ja Triin Soone on žürii liikmed.", 2),
    ("Laureaadid valisid žüriiliikmed Marika Mänd, Triin Soone ja Diāna Lagūna.", 3),
    ("Žürii koosseis: Marika Mänd, Triin Soone, Diāna Lagūna.", 3),
    ("Valiku tegi žürii koosseisus Marika Mänd, Triin Soone ja Guna Zeltiņa.", 3),
    ("Žürii, mille valik see on, koosneb ekspertidest. Liikmed on Marika Mänd ja Triin Soone.", 2),
    ("Otsuse tegi žürii. Sellesse kuuluvad Marika Mänd ja Triin Soone.", 2),
    ("Žüriiliikmete nimekiri:\nLeedu – Erika Drungytė;\nLäti – Diāna Lagūna, Guna Zeltiņa.", 3),
    ("Žürii koosseis:\nEestist Marika Mänd ja Triin Soone,\nLätist Diāna Lagūna", 3),
]
NOT_ON_IT = [
    "Žürii valis laureaadiks Marika Männi.",
    "Žürii arvates on parim kirjanik Triin Soone.",
    "Žüriis valiti parimaks Triin Soone.",
    "Žüriisse kuuluvad eksperdid valisid laureaadiks Triin Soone.",
    "Varem kuulusid žüriisse Triin Soone ja Marika Mänd.",
    "Žüriiliikmed tunnustasid Triin Soonet.",
    "Žüriisse Triin Soone ei kuulu.",
    "Otsuse tegi žürii. Selle laureaat on Marika Mänd.",
]


@pytest.mark.parametrize(("text", "count"), ON_IT)
def test_members_of_the_jury(text: str, count: int) -> None:
    found = read(PRIZES + text, "et")
    members = [o for o in found.offices if (o.office, o.organisation) == ("Member", JURY)]
    assert len(members) == count
    assert not found.attendance


@pytest.mark.parametrize("text", NOT_ON_IT)
def test_others_are_not_on_the_jury(text: str) -> None:
    assert not [o for o in read(PRIZES + text, "et").offices if o.organisation == JURY]


@pytest.mark.parametrize(
    "joint", ["ja ühtlasi", "ja samal ajal", "ja ka", ", ühtlasi", "ning lisaks", "ja praegu ka"]
)
def test_second_office_behind_an_adverb(joint: str) -> None:
    both = {"Baltic Assembly", "Cultural Affairs Committee (Riigikogu)"}
    titles = f"Balti Assamblee president {joint} Riigikogu kultuurikomisjoni esimees".replace(" ,", ",")
    for text in (f"Esines Aadu Must, {titles}.", f"{titles} Aadu Must ütles seda."):
        assert {o.organisation for o in read(text, "et").offices} == both


def test_offices_on_lines_below_a_name() -> None:
    found = read("Andres Taimla\nBalti Assamblee president\nEesti delegatsiooni juht\nRiigikogu liige", "et")
    assert {o.office for o in found.offices} == {"President", "Head of Delegation", "Member of Parliament"}


@pytest.mark.parametrize(
    "clause",
    [
        "kes juhib ühtlasi Riigikogu kultuurikomisjoni",
        "kes Riigikogu kultuurikomisjoni juhib",
        "kelle visiit on esimene",
        "keda huvitab ajalugu",
    ],
)
def test_subject_stands_before_a_clause_about_it(clause: str) -> None:
    found = read(f"Aadu Must, {clause}, osales Balti Assamblee istungjärgul Riias.", "et")
    assert [(a.person, a.capacity) for a in found.attendance] == [("Aadu Must", "attended")]


def test_title_behind_a_numeral_is_of_several() -> None:
    found = read(
        "Balti Assamblee presidenti A. Musta saatsid kaks asepresidenti Jānis Vucāns ja Andrius Kupčinskas.",
        "et",
    )
    assert {o.person for o in found.offices if o.office == "Vice President"} == {
        "Jānis Vucāns",
        "Andrius Kupčinskas",
    }
