"""States that stand beside a presidency of another state; all sentences are invented."""

import pytest

from tests.facts.text import read

COUNCIL = "Council of the European Union"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Latvian puts no sign between the states that do something and the one that presides
        (
            "Latvija un Igaunija Somijas prezidentūras laikā Eiropas Savienības Padomē būs aktīvas.",
            [("FI", "holds")],
        ),
        (
            "Lietuva Zviedrijas prezidentūras laikā Eiropas Savienības Padomē rīkos sanāksmi.",
            [("SE", "holds")],
        ),
        (
            "Polijas un Dānijas prezidentūras Eiropas Savienības Padomē būs cieši saistītas.",
            [("DK", "takes_over"), ("PL", "takes_over")],
        ),
        ("Somijas prezidentūra Eiropas Savienības Padomē būs aktīva.", [("FI", "takes_over")]),
    ],
)
def test_only_the_state_whose_it_is_presides(text: str, told: list[tuple[str, str]]) -> None:
    found = read(text, "lv").presidencies
    assert sorted((fact.country, fact.relation) for fact in found) == told
    assert {fact.body for fact in found} == {COUNCIL}
