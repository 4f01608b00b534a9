"""Verbs and words by which Lithuanian gives awards, and the persons beside them who are given none."""

import pytest

from tests.facts.text import read

MEDAL = "Baltic Assembly Medal"
SCIENCE = "Baltic Assembly Prize for Science"


def given(told: str) -> set[tuple[str, str]]:
    return {(r.person, r.award) for r in read(told, "lt").recipients}


@pytest.mark.parametrize(
    "told",
    [
        "Baltijos Asamblėja mokslo premiją paskyrė Lietuvos mokslininkui Jūrui Baniui.",
        "Mokslininkui Jūrui Baniui, tyrinėjančiam fazinius virsmus, Baltijos Asamblėja paskyrė mokslo premiją.",
        "Šiemetinis Baltijos Asamblėjos mokslo premijos laureatas – Jūras Banys.",
        "Baltijos Asamblėjos mokslo premija suteikta Jūrui Baniui.",
        "Baltijos Asamblėjos mokslo premijos sulaukė Jūras Banys.",
        "Paskirtos Baltijos Asamblėjos premijos. Mokslo premija – Lietuvai. Ją gauna fizikas Jūras Banys.",
    ],
)
def test_a_prize_is_given_by_many_verbs(told: str) -> None:
    assert given(told) == {("Jūras Banys", SCIENCE)}


@pytest.mark.parametrize(
    "told",
    [
        "Baltijos Asamblėjos medalių sulauks du lietuviai: Linas Balsys ir Andrius Kubilius.",
        "Tarp Baltijos Asamblėjos medaliu apdovanotų žmonių – Linas Balsys ir Andrius Kubilius.",
        "Baltijos Asamblėjos medaliai suteikti Linui Balsiui ir Andriui Kubiliui.",
        "Seime įteikti Baltijos Asamblėjos medaliai.\n\nApdovanotųjų sąrašas:\nLinas Balsys, politikas\nAndrius Kubilius, politikas",
    ],
)
def test_medals_too(told: str) -> None:
    assert given(told) == {("Linas Balsys", MEDAL), ("Andrius Kubilius", MEDAL)}


def test_from_whose_hands_it_is_taken_is_given_none() -> None:
    told = "Baltijos Asamblėjos medalį iš prezidentės Janinos Jalinskienės rankų priėmė Linas Balsys."
    assert given(told) == {("Linas Balsys", MEDAL)}


@pytest.mark.parametrize(
    "told",
    [
        "Seimo Pirmininkas Viktoras Pranckietis pasveikino Baltijos Asamblėjos premijos laureatus.",
        "Baltijos Asamblėjos medalių įteikimo ceremonijoje dalyvavo Seimo Pirmininkas Viktoras Pranckietis.",
        "Seimo narys Jonas Petraitis teigė, kad Baltijos Asamblėjos mokslo premija turi būti skiriama kasmet.",
        "Baltijos Asamblėjos mokslo premija įteikta Rygoje. Ją laureatui perdavė prezidentas Paulius Saudargas.",
        "Baltijos Asamblėjos mokslo premijai siūlomas Jūras Banys.",
    ],
)
def test_who_is_only_beside_it_is_given_none(told: str) -> None:
    assert given(told) == set()
