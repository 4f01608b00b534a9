"""Questions and answers at an event, matters that somebody speaks of, and who is connected to it from afar."""

import pytest

from tests.facts.text import read

HELD = "The 30th Session of the Baltic Assembly was held in Riga on 3 May 2031. "
KASK, OZOLA = "Jaan Kask", "Anna Ozola"
THERE = [
    ("Replying to a question from Jaan Kask, Minister Anna Ozola said that the road would be built.", {KASK, OZOLA}),
    ("Asked by Jaan Kask when the road would be built, Minister Anna Ozola named the year.", {KASK, OZOLA}),
    ("In reply to a question from the deputy Jaan Kask, Anna Ozola named three reasons.", {KASK, OZOLA}),
    ("Jaan Kask put a question to Minister Anna Ozola.", {KASK, OZOLA}),
    ("Asked by BNS about Jaan Kask, Anna Ozola said that she did not know him.", set()),
    ("In response to the aggression, Jaan Kask and Anna Ozola said that unity was needed.", set()),
    ("Jaan Kask raised the question in a letter to Anna Ozola.", set()),
    ("Energy was the topic of Jaan Kask, Minister of Economy.", {KASK}),
    ("Energy was the topic of a book by Jaan Kask.", set()),
    ("The road was to have been the topic of Jaan Kask.", set()),
    ("Jaan Kask connected from Tallinn.", {KASK}),
    ("Connected by video link from Kyiv was Jaan Kask.", {KASK}),
    ("The audience included Jaan Kask and Anna Ozola.", {KASK, OZOLA}),
    ("The resolution was put to the vote by Jaan Kask, who was in the chair.", {KASK}),
    ("The deputies laid flowers at the grave of Jaan Kask.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), THERE)
def test_who_asks_answers_or_is_connected_is_there(text: str, expected: set[str]) -> None:
    assert {one.person for one in read(HELD + text).attendance} == expected
