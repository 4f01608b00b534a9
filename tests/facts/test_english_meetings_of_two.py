"""Meetings of one person with another one or with a group; all sentences are invented."""

import pytest

from tests.facts.text import read

SPEAKER = "the Speaker of the Saeima Anna Ozola"
WITH = [
    ("the Speaker of the Seimas Rita Petraitis", "parliament_speakers_meeting"),
    ("the Prime Minister of Estonia Jaan Kask", "other"),
    ("President of the Nordic Council Erik Berg", "other"),
    ("members of the Benelux Parliament", "other"),
    ("the Foreign Affairs Committee of the Riigikogu", "other"),
]


@pytest.mark.parametrize(
    "text",
    [
        "A meeting between {} and {} took place in Riga on 5 May 2031.",
        "Talks between {} and {} were held in Riga on 5 May 2031.",
        "{} and {} met in Riga on 5 May 2031.",
        "{} hosted {} in Riga on 5 May 2031.",
        "{} received {} in Riga on 5 May 2031.",
        "{} held talks with {} in Riga on 5 May 2031.",
    ],
)
@pytest.mark.parametrize(("whom", "kind"), WITH)
def test_what_a_meeting_of_two_is(text: str, whom: str, kind: str) -> None:
    text = text.format(SPEAKER, whom)
    events = read(text[0].upper() + text[1:]).events
    assert [(e.kind, e.start, e.city) for e in events] == [(kind, "2031-05-05", "Riga")]
