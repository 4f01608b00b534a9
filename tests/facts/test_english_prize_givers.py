"""Who hands over prizes at an English ceremony, and who only receives them or made what is honoured."""

import pytest

from tests.facts.text import read

HELD = "The award ceremony of the Baltic Assembly was held in Riga on 3 May 2031. "
KASK, OZOLA = "Jaan Kask", "Anna Ozola"
HANDED = [
    ("The arts prize was handed to the composer by President Jaan Kask.", {KASK}),
    ("The laureates accepted the awards from the Heads of the Latvian and Estonian Delegations, Anna Ozola and Jaan Kask.", {KASK, OZOLA}),
    ("The poet received the prize from the hands of Jaan Kask.", {KASK}),
    ("The medal was pinned on by Jaan Kask.", {KASK}),
    ("The diplomas were given to the winners by Jaan Kask, Speaker of the Riigikogu.", {KASK}),
    ("The prize was awarded to Jaan Kask.", set()),
    ("The medal was given to Jaan Kask for his film.", set()),
    ("Jaan Kask received the prize for literature.", set()),
    ("A diploma designed by Jaan Kask was given to all.", set()),
    ("The prize was awarded for a novel by Jaan Kask.", set()),
    ("The prize was not handed over by Jaan Kask.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HANDED)
def test_who_hands_a_prize_over_is_there(text: str, expected: set[str]) -> None:
    assert {one.person for one in read(HELD + text).attendance} == expected


def test_who_sits_in_a_parliament_meets_nobody() -> None:
    told = read(
        "The session of the Baltic Assembly was held in Riga on 3 May 2031. Jaan Kask, who sits in the Estonian parliament, spoke."
    )
    assert [one.kind for one in told.events] == ["ba_session"]
