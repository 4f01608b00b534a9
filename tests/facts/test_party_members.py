"""The party that a title or a list tells of its holders."""

import pytest

from tests.facts.text import read, there


def _offices(text: str, language: str) -> list[tuple[str, str, str]]:
    return [(o.person, o.office, o.organisation) for o in read(text, language, "2024-05-20").offices]


@pytest.mark.parametrize(
    ("language", "text", "person", "office"),
    [
        ("lt", "Seimo narys konservatorius Petras Jonaitis nekalbėjo.", "Petras Jonaitis", "Member of Parliament"),
        ("lt", "Seimo narė, socialdemokratė Ona Jonaitienė nekalbėjo.", "Ona Jonaitienė", "Member of Parliament"),
        ("lt", "Seimo delegacijos BA vadovas „valstietis“ Petras Jonaitis nekalbėjo.", "Petras Jonaitis", "Head of Delegation"),
        ("lt", "Tai Estijos parlamentaro liberalo Jaano Tamo (Jaan Tamm) mintis.", "Jaan Tamm", "Member of Parliament"),
        ("lv", "Saeimas deputāts sociāldemokrāts Jānis Ozoliņš neuzstājās.", "Jānis Ozoliņš", "Member of Parliament"),
        ("lv", "Ārlietu komisijas priekšsēdētājs, konservatīvais Jānis Ozoliņš neuzstājās.", "Jānis Ozoliņš", "Committee Chair"),
        ("et", "Riigikogu liige sotsiaaldemokraat Jaan Tamm ei esinenud.", "Jaan Tamm", "Member of Parliament"),
        ("et", "Väliskomisjoni esimees, reformierakondlane Jaan Tamm ei esinenud.", "Jaan Tamm", "Committee Chair"),
    ],
)  # fmt: skip
def test_a_party_between_a_title_and_a_name_leaves_the_title_his(
    language: str, text: str, person: str, office: str
) -> None:
    assert [(who, what) for who, what, _ in _offices(text, language)] == [(person, office)]


def test_parties_in_a_list_leave_the_title_to_each() -> None:
    text = "Seimo nariai Petras Jonaitis, konservatorius Antanas Petraitis ir socialdemokratė Ona Jonaitienė nekalbėjo."
    assert [who for who, _, _ in _offices(text, "lt")] == [
        "Petras Jonaitis",
        "Antanas Petraitis",
        "Ona Jonaitienė",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Seimo narys Petras Jonaitis ir konservatorius Antanas Petraitis nekalbėjo.",
        "Seimo narys Petras Jonaitis nekalbėjo, o konservatorius Antanas Petraitis nenorėjo.",
        "Seimo narys Petras Jonaitis yra ne konservatorius, kaip Antanas Petraitis.",
    ],
)
def test_one_title_is_not_of_another_of_whom_only_the_party_is_told(text: str) -> None:
    assert [who for who, _, _ in _offices(text, "lt")] == ["Petras Jonaitis"]


@pytest.mark.parametrize(
    "party", ["Reformierakonnast", "Keskerakonnast", "Isamaast", "Sotsiaaldemokraatlikust Erakonnast"]
)
def test_the_party_that_somebody_is_from_is_no_second_surname(party: str) -> None:
    text = f"Riigikogu liige Jaan Tamm {party} osales Riias Balti Assamblee istungjärgul."
    assert there(read(text, "et", "2024-05-20")) == ["Jaan Tamm"]
