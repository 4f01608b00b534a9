"""Titles set side by side, and rows of states that go with rows of persons, in English."""

import pytest

from tests.facts.text import held, read

DEPUTY = ("Sven Sester", "Deputy Head of Delegation", "Riigikogu Delegation to the Baltic Assembly")
CHAIRS = {
    ("Marko Mihkelson", "Committee Chair", "Foreign Affairs Committee (Riigikogu)"),
    ("Rihards Kols", "Committee Chair", "Foreign Affairs Committee (Saeima)"),
    ("Laima Andrikienė", "Committee Chair", "Foreign Affairs Committee (Seimas)"),
}


def test_a_seat_without_comma_follows_another_office() -> None:
    for to in (" to the Baltic Assembly", ""):
        text = f"The Baltic Assembly met. Deputy Head of the Estonian Delegation{to} MP Sven Sester spoke."
        assert DEPUTY in held(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "The chairs of the foreign affairs committees of Estonia, Latvia and Lithuania, {}, condemned the attack.",
        "The chairs of the Estonian, Latvian and Lithuanian foreign affairs committees {} condemned the attack.",
        "Chairpersons of the Foreign Affairs Committees of the Riigikogu, the Saeima and the Seimas - {} - spoke.",
        "{}, the chairs of the foreign affairs committees of Estonia, Latvia and Lithuania, condemned the attack.",
    ],
)
def test_each_of_a_row_chairs_the_committee_of_the_own_state(text: str) -> None:
    assert held(read(text.format("Marko Mihkelson, Rihards Kols and Laima Andrikienė"))) == CHAIRS


def test_deputy_heads_of_delegations_in_a_row() -> None:
    text = "Deputy heads of the Estonian and Latvian delegations to the Baltic Assembly Sven Sester and Jānis Rancāns spoke."
    riga = ("Jānis Rancāns", "Deputy Head of Delegation", "Saeima Delegation to the Baltic Assembly")
    assert held(read(text)) == {DEPUTY, riga}


def test_an_ambassador_of_a_state_with_its_letters_in_brackets() -> None:
    text = "The Ambassador of the United States of America (USA) to the Republic of Latvia, Melissa Argyros, spoke."
    assert held(read(text)) == {("Melissa Argyros", "Ambassador", "United States (to Latvia)")}


def test_professor_and_dean_are_of_one_house() -> None:
    text = "Professor of Family Medicine and Vice Dean of the Medical Faculty of Vilnius University Vytautas Kasiulevičius spoke."
    house = "Medical Faculty of Vilnius University"
    assert ("Vytautas Kasiulevičius", "Professor of Family Medicine", house) in held(read(text))


def test_a_member_of_two_houses() -> None:
    for of in ("Riigikogu and of the Baltic Assembly", "Baltic Assembly and of the Riigikogu"):
        assert held(read(f"Member of the {of} Timo Suslov spoke.")) == {
            ("Timo Suslov", "Member of Parliament", "Riigikogu"),
            ("Timo Suslov", "Member", "Baltic Assembly"),
        }


def test_the_senate_is_of_the_state_of_the_sejm_before_it() -> None:
    text = (
        "They met the Chairman of the Verkhovna Rada Ruslan Stefanchuk, the Marshal of the Sejm "
        "Szymon Hołownia and the Marshal of the Senate A. Pociej."
    )
    assert ("A. Pociej", "Speaker", "Senate of Poland") in held(read(text))


def test_its_chairman_is_that_of_the_committee_before() -> None:
    text = "Valērijs Agešins, secretary of the Legal Committee of the Saeima, and Boriss Cilevičs, its chairman, spoke."
    assert ("Boriss Cilevičs", "Committee Chair", "Legal Committee (Saeima)") in held(read(text))


def test_short_and_doubled_titles() -> None:
    assert held(read("Estonian FM Margus Tsahkna spoke.")) == {
        ("Margus Tsahkna", "Minister of Foreign Affairs", "Government of Estonia")
    }
    assert held(read("Enn Eesmaa, Deputy Vice President of the Baltic Assembly, spoke.")) == {
        ("Enn Eesmaa", "Deputy Vice President", "Baltic Assembly")
    }


def test_ministers_present_are_each_of_the_own_state() -> None:
    text = "The Foreign Ministers present at the Baltic Council in Riga were Baiba Braže of Latvia and Margus Tsahkna of Estonia."
    office = "Minister of Foreign Affairs"
    both = {
        ("Baiba Braže", office, "Government of Latvia"),
        ("Margus Tsahkna", office, "Government of Estonia"),
    }
    assert held(read(text)) == both
    assert held(read(text.replace("present at the Baltic Council in Riga ", ""))) == both


def test_what_somebody_is_to_become_is_not_held() -> None:
    text = "The head of the Latvian delegation and upcoming president of the Baltic Assembly Professor Dr. Jānis Vucāns spoke."
    assert held(read(text)) == {
        ("Jānis Vucāns", "Head of Delegation", "Saeima Delegation to the Baltic Assembly")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Solvita Āboltiņa, who represents the Unity party, was elected as the Speaker of the Saeima.",
        "Solvita Āboltiņa from the Unity party was elected Speaker of the Saeima.",
        "Solvita Āboltiņa representing the Union of Greens and Farmers was elected as the Speaker of the Saeima.",
        "Solvita Āboltiņa (Unity) was elected Speaker of the Saeima, and thanked the members.",
    ],
)
def test_who_was_elected_stands_before_a_party(text: str) -> None:
    assert held(read(text)) == {("Solvita Āboltiņa", "Speaker", "Saeima")}


def test_who_became_the_deputy_is_not_the_head() -> None:
    text = "Aadu Must was elected head of the Estonian delegation to the Baltic Assembly, Sven Sester his deputy."
    for verb in ("his deputy", "became his deputy"):
        told = held(read(text.replace("his deputy", verb)))
        of = "Riigikogu Delegation to the Baltic Assembly"
        assert ("Aadu Must", "Head of Delegation", of) in told
        assert ("Sven Sester", "Head of Delegation", of) not in told


@pytest.mark.parametrize(
    "text",
    [
        "Estonia's ambassador in Riga Eerik Marmei spoke.",
        "The Estonian ambassador in Riga, Eerik Marmei, spoke.",
        "Eerik Marmei, Estonian Ambassador in Riga, spoke.",
    ],
)
def test_an_ambassador_in_a_capital_is_one_to_its_state(text: str) -> None:
    assert held(read(text)) == {("Eerik Marmei", "Ambassador", "Estonia (to Latvia)")}


def test_an_apostrophe_alone_makes_a_house_the_owner() -> None:
    text = "The Saeima's Foreign Affairs Committee chair Rihards Kols met Seimas' European Affairs Committee chair Audra Mikulė."
    assert ("Audra Mikulė", "Committee Chair", "Committee on European Affairs (Seimas)") in held(read(text))


def test_each_representation_is_of_its_own_body() -> None:
    text = "Head of the European Commission Representation in Estonia Vivian Loonela met Head of the {} in Latvia Marta Rībele."
    of = "Representation of the European Parliament"
    assert ("Marta Rībele", "Head", f"{of} in Latvia") in held(read(text.format(of)))


def test_a_name_of_another_nation_that_sounds_alike_is_another_in_english() -> None:
    assert {a.person for a in read("Juris Jansons spoke at the session in Riga.").attendance} == {
        "Juris Jansons"
    }
