"""What was done besides a meeting already told of is another thing than a second meeting; all sentences are invented."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    ("language", "text", "events"),
    [
        (
            "en",
            "President Jaan Kask met Anna Ozola in Riga on 5 May 2031. "
            "In addition to the meeting with the Speaker, President Kask visited a museum.",
            1,
        ),
        (
            "en",
            "President Jaan Kask met Anna Ozola in Riga on 5 May 2031. "
            "Besides the meeting with the Speaker, Jaan Kask visited a museum.",
            1,
        ),
        (
            "et",
            "Jaan Kask kohtus Riias Läti parlamendi spiikri Anna Ozolaga. "
            "Lisaks spiikriga kohtumisele külastas Jaan Kask muuseumi.",
            1,
        ),
        (
            "en",
            "President Jaan Kask met Anna Ozola in Riga on 5 May 2031. "
            "In addition to this meeting, Jaan Kask attended the 49th Session of the Baltic Assembly.",
            2,
        ),
    ],
)
def test_the_meeting_that_something_was_besides(language: str, text: str, events: int) -> None:
    told = read(text, language)
    assert len(told.events) == events
    assert {fact.person for fact in told.attendance} == {"Jaan Kask", "Anna Ozola"}
