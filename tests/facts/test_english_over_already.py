"""Nobody is announced for what was yesterday, and what was lately launched is opened by nobody here; all sentences are invented."""

import pytest

from tests.facts.text import read

DINNER = "President Jaan Kask hosted a dinner for the presidents of the Baltic countries last night.\n\n"


@pytest.mark.parametrize(
    ("text", "announced"),
    [
        (DINNER + "Anna Ozola, the Minister of Foreign Affairs of Latvia, will introduce a statement.", []),
        (
            "The 49th Session of the Baltic Assembly was held in Riga on 3 May 2031. Jaan Kask spoke.\n\n"
            "Anna Ozola will speak.",
            [],
        ),
        (
            "The 49th Session of the Baltic Assembly will be held in Riga on 9 May 2031.\n\nAnna Ozola will speak.",
            ["Anna Ozola"],
        ),
    ],
)
def test_who_is_announced_for_what_is_still_to_come(text: str, announced: list[str]) -> None:
    assert [fact.person for fact in read(text, "en", "2031-05-05").announced] == announced


@pytest.mark.parametrize(
    ("text", "capacity"),
    [
        ("Anna Ozola welcomed the recently launched programme of the Alliance.", None),
        ("Anna Ozola spoke of the newly opened embassy.", "spoke"),
        ("Anna Ozola opened the session.", "opened"),
    ],
)
def test_what_was_lately_launched_is_not_the_session(text: str, capacity: str | None) -> None:
    session = "The 49th Session of the Baltic Assembly was held in Riga on 3 May 2031. "
    told = read(session + text, "en").attendance
    assert [fact.capacity for fact in told] == ([capacity] if capacity else [])
