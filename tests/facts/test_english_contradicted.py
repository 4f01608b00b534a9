"""A title of another state or power before a name is somebody else's, as English sentences begin with it."""

import pytest

from tests.facts.text import held, read, there

HUSSAR = ("Lauri Hussar", "Speaker", "Riigikogu")
PAET = ("Urmas Paet", "Minister of Foreign Affairs", "Government of Estonia")


@pytest.mark.parametrize(
    ("begins", "one"),
    [
        (
            "At the invitation of the Speaker of the Seimas, the President of the Riigikogu Lauri Hussar",
            HUSSAR,
        ),
        (
            "Following the invitation of the Speaker of the Seimas, President of the Riigikogu Lauri Hussar",
            HUSSAR,
        ),
        ("Together with the Speaker of the Saeima, the President of the Riigikogu, Lauri Hussar,", HUSSAR),
        (
            "After talks with the Speaker of the Seimas, the Minister of Foreign Affairs of Estonia Urmas Paet",
            PAET,
        ),
    ],
)
def test_who_leads_one_house_leads_no_other(begins: str, one: tuple[str, str, str]) -> None:
    assert held(read(f"{begins} came to Vilnius.")) == {one}


def test_offices_that_go_together_are_both_held() -> None:
    text = (
        "The Speaker of the Saeima, Head of the Latvian Delegation to the Baltic Assembly Jānis Vucāns spoke."
    )
    assert held(read(text)) == {
        ("Jānis Vucāns", "Speaker", "Saeima"),
        ("Jānis Vucāns", "Head of Delegation", "Saeima Delegation to the Baltic Assembly"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "The meeting was opened by Aivar Kokk, standing in for Jānis Skrastiņš.",
        "The meeting was chaired by Aivar Kokk, deputising for Jānis Skrastiņš.",
        "The meeting was chaired by Aivar Kokk, because the Chair, Jānis Skrastiņš, had been held up.",
        "The meeting was opened by Aivar Kokk, since the President of the Assembly, Jānis Skrastiņš, was ill.",
    ],
)
def test_whoever_is_replaced_did_not_do_it(told: str) -> None:
    held_in_riga = (
        "The meeting of the Presidium of the Baltic Assembly took place in Riga on 24 November 2023."
    )
    assert there(read(f"{held_in_riga} {told}")) == ["Aivar Kokk"]
