"""Offices whose house English tells elsewhere: before "its", on a line's head, in the sentence before; all sentences are invented."""

import pytest

from tests.facts.text import held, read

_BA = "Riigikogu Delegation to the Baltic Assembly"
_HEALTH = "Health, Welfare and Family Committee (Baltic Assembly)"
_JURY = "Joint Jury of the Baltic Assembly Prizes"
TOLD = [
    ("From the Riigikogu, the chairman of its Foreign Affairs Committee, Jaan Kask, took part.",
     {("Jaan Kask", "Committee Chair", "Foreign Affairs Committee (Riigikogu)")}),
    ("The Nordic Council and the Chair of its Committee on Culture, Anna Berg, spoke.",
     {("Anna Berg", "Committee Chair", "Culture Committee (Nordic Council)")}),
    ("The Baltic Assembly met. Estonia was represented by Jaan Kask and Mari Tamm, both members of its delegation.",
     {("Jaan Kask", "Member of Delegation", _BA), ("Mari Tamm", "Member of Delegation", _BA)}),
    ("The Baltic Assembly met. The Estonians will take it over, said Jaan Kask, a member of their delegation.",
     {("Jaan Kask", "Member of Delegation", _BA)}),
    ("From the Nordic Council: Anna Berg, President; Hans Lund, Vice President.",
     {("Anna Berg", "President", "Nordic Council"), ("Hans Lund", "Vice President", "Nordic Council")}),
    ("On behalf of the Estonian delegation to the Baltic Assembly: Jaan Kask, Chairman; Mari Tamm, Deputy Chairman.",
     {("Jaan Kask", "Head of Delegation", _BA), ("Mari Tamm", "Deputy Head of Delegation", _BA)}),
    ("Latvia: Ilze Kalna, Speaker; Juris Ozols, Deputy Speaker",
     {("Ilze Kalna", "Speaker", "Saeima"), ("Juris Ozols", "Deputy Speaker", "Saeima")}),
    ("- Juris Ozols, Chair, Foreign Affairs Committee, Saeima",
     {("Juris Ozols", "Committee Chair", "Foreign Affairs Committee (Saeima)")}),
    ("- Anna Berg, President, Nordic Council", {("Anna Berg", "President", "Nordic Council")}),
    ("- Juris Ozols – deputy head, Estonian delegation to the Baltic Assembly",
     {("Juris Ozols", "Deputy Head of Delegation", _BA)}),
    ("- Ms Anna Berg (Svenska Nytt, Editor-in-Chief)", {("Anna Berg", "Editor-in-Chief", "Svenska Nytt")}),
    ("- Mr Hans Lund (European Federation of Gardeners, President)",
     {("Hans Lund", "President", "European Federation of Gardeners")}),
    ("Mr Hans Lund (President, European Federation of Gardeners) spoke.",
     {("Hans Lund", "President", "European Federation of Gardeners")}),
    ("Jaan Kask is Chairman of the Riigikogu's Cultural Affairs Committee, Head of the Estonian delegation to the Baltic "
     "Assembly and a member of the Nordic Council.",
     {("Jaan Kask", "Committee Chair", "Cultural Affairs Committee (Riigikogu)"), ("Jaan Kask", "Head of Delegation", _BA),
      ("Jaan Kask", "Member", "Nordic Council")}),
    ("Jaan Kask is Vice President of the Baltic Assembly, and the Speaker of the Saeima agreed with him.",
     {("Jaan Kask", "Vice President", "Baltic Assembly")}),
    ("Anna Berg works as a Senior Fellow at Vilnius University and as an Associate Professor at the University of Tartu.",
     {("Anna Berg", "Senior Fellow", "Vilnius University"), ("Anna Berg", "Associate Professor", "University of Tartu")}),
    ("The Health, Welfare and Family Committee of the Baltic Assembly is at work. Its Chair is Ilze Kalna of Latvia, and the "
     "posts of Vice Chair are filled by Antanas Balsys (Lithuania) and Jaan Kask (Estonia). The three other members are Mari "
     "Tamm of Estonia, Juris Ozols of Latvia and Jonas Rimša of Lithuania.",
     {("Ilze Kalna", "Committee Chair", _HEALTH), ("Antanas Balsys", "Committee Vice Chair", _HEALTH),
      ("Jaan Kask", "Committee Vice Chair", _HEALTH), ("Mari Tamm", "Committee Member", _HEALTH),
      ("Juris Ozols", "Committee Member", _HEALTH), ("Jonas Rimša", "Committee Member", _HEALTH)}),
    ("The Joint Jury of the Baltic Assembly Prizes met. Latvia's members were Ilze Kalna and Juris Ozols.",
     {("Ilze Kalna", "Member", _JURY), ("Juris Ozols", "Member", _JURY)}),
    ("Three experts from each state served on the Joint Jury of the Baltic Assembly Prizes:\n"
     "Estonia – Jaan Kask (Literature), Mari Tamm (Arts);\nLatvia – Ilze Kalna (Literature), Juris Ozols (Science).",
     {("Jaan Kask", "Member", _JURY), ("Mari Tamm", "Member", _JURY), ("Ilze Kalna", "Member", _JURY),
      ("Juris Ozols", "Member", _JURY)}),
    ("The Committee on Culture of the Seimas met. Apart from its leaders, they are\nJonas Balsys\nAsta Rimšienė",
     {("Jonas Balsys", "Committee Member", "Committee on Culture (Seimas)"),
      ("Asta Rimšienė", "Committee Member", "Committee on Culture (Seimas)")}),
    ("Jaan Kask, Ilze Kalna and Jonas Balsys: these well-known experts form the Joint Jury of the Baltic Assembly.",
     {("Jaan Kask", "Member", _JURY), ("Ilze Kalna", "Member", _JURY), ("Jonas Balsys", "Member", _JURY)}),
    ("Representatives of the Committee on Culture of the Seimas spoke about:\n- Jonas Balsys", set()),
    ("The Committee on Culture of the Seimas met. The Speaker was Jonas Balsys.", set()),
    ("The Speaker, Baltic Assembly President Juris Ozols, spoke.", {("Juris Ozols", "President", "Baltic Assembly")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_offices_with_their_house_told_elsewhere(text: str, wanted: set[tuple[str, str, str]]) -> None:
    assert {(o.person, o.office, o.organisation) for o in read(text).offices} == wanted


MORE = [
    ("Jaan Kask, who heads the Government of Latvia, spoke.", {("Jaan Kask", "Prime Minister", "Government of Latvia")}),
    ("Li Wei, Premier of China's State Council, met Ilze Kalna.", {("Li Wei", "Prime Minister", "Government of China")}),
    ("Jaan Kask spoke as Speaker of the Saeima.", {("Jaan Kask", "Speaker", "Saeima")}),
    ("Jaan Kask hosted the guests as Speaker of the Saeima.", {("Jaan Kask", "Speaker", "Saeima")}),
    ("Jaan Kask took office as Speaker of the Saeima in March.", {("Jaan Kask", "Speaker", "Saeima")}),
    ("The Saeima elected Jaan Kask as its Speaker.", {("Jaan Kask", "Speaker", "Saeima")}),
    ("The Nordic Council's President for 2024, Anna Berg, spoke.", {("Anna Berg", "President", "Nordic Council")}),
    ("Jaan Kask, MP (Lithuania), spoke.", {("Jaan Kask", "Member of Parliament", "Seimas")}),
    ("Jonas Balsys is Speaker of the Seimas, Jaan Kask that of the Saeima.",
     {("Jonas Balsys", "Speaker", "Seimas"), ("Jaan Kask", "Speaker", "Saeima")}),
    ("Jonas Balsys, Speaker of the Seimas, told Jaan Kask that of the Saeima he knew little.",
     {("Jonas Balsys", "Speaker", "Seimas")}),
    ("Jaan Kask visited the house as the Speaker of the Saeima received guests.", set()),
    ("Jaan Kask spoke of Jonas Balsys as Speaker of the Saeima.", set()),
    ("Jaan Kask, who had been Speaker of the Saeima, spoke.", set()),
    ("Jaan Kask, who wants to be Speaker of the Saeima, spoke.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), MORE)
def test_offices_in_which_somebody_acts(text: str, wanted: set[tuple[str, str, str]]) -> None:
    assert {(o.person, o.office, o.organisation) for o in read(text).offices} == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Jaan Kask, in his address to the Summit as President of the Baltic Assembly, said yes.",
            {("Jaan Kask", "President", "Baltic Assembly")},
        ),
        (
            "Three came from the Baltic Assembly: Jaan Kask (President), Ilze Kalna (Vice President) and Jonas Balsys "
            "(Member of the Presidium).",
            {
                ("Jaan Kask", "President", "Baltic Assembly"),
                ("Ilze Kalna", "Vice President", "Baltic Assembly"),
                ("Jonas Balsys", "Member", "Baltic Assembly Presidium"),
            },
        ),
        (
            "The PACE meets. Jaan Kask and Mari Tamm make up the Estonian delegation.",
            {
                (
                    name,
                    "Member of Delegation",
                    "Riigikogu Delegation to the Parliamentary Assembly of the Council of Europe",
                )
                for name in ("Jaan Kask", "Mari Tamm")
            },
        ),
        (
            "Members of the Committee on Culture of the Seimas:\nJonas Balsys\nAsta Rimšienė\nGlyndwr Penhallow\nRūta Kalnė",
            {
                (name, "Committee Member", "Committee on Culture (Seimas)")
                for name in ("Jonas Balsys", "Asta Rimšienė", "Glyndwr Penhallow", "Rūta Kalnė")
            },
        ),
    ],
)
def test_members_and_presidents_in_rows(text: str, wanted: set[tuple[str, str, str]]) -> None:
    assert {(o.person, o.office, o.organisation) for o in read(text).offices} == wanted


TOLD_OF = [
    ("The members of the {} met the President of Finland Sauli Niemi.", "Riigikogu"),
    ("The delegation of the {} met the Prime Minister of Latvia Anna Ozola.", "Riigikogu"),
    ("The {} met. The President of Finland Sauli Niemi thanked them.", "Seimas"),
]


@pytest.mark.parametrize(("before", "house"), TOLD_OF)
def test_a_committee_told_of_keeps_its_house_beside_officers_of_another_state(
    before: str, house: str
) -> None:
    text = before.format(f"Foreign Affairs Committee of the {house}")
    found = read(f"{text} “We talked,” the Chairman of the Foreign Affairs Committee Mart Kask said.")
    assert ("Mart Kask", "Committee Chair", f"Foreign Affairs Committee ({house})") in held(found)


def test_a_committee_of_a_name_that_two_houses_told_of_have_is_of_neither() -> None:
    text = "The Foreign Affairs Committee of the Riigikogu met the Foreign Affairs Committee of the Saeima."
    found = read(f"{text} “We talked,” the Chairman of the Foreign Affairs Committee Mart Kask said.")
    assert not held(found)
