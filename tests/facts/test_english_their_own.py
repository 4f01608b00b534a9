"""Meetings that are those of speakers named elsewhere in an English sentence: "at their meeting", "when they met"."""

import pytest

from tests.facts.text import read

SPEAKERS = [
    "The Speakers of the Baltic parliaments signed a statement at their meeting in Palanga on 12 July 2013.",
    "At their meeting in Palanga on 12 July 2013 the Speakers of the Baltic parliaments signed a statement.",
    "The Speaker of the Saeima told her Nordic and Baltic colleagues at their meeting in Palanga on 12 July 2013 that aid must go on.",
    "Solvita Āboltiņa told fellow heads of Baltic parliaments during their meeting in Palanga on 12 July 2013 that aid must go on.",
    "The Speakers of the Baltic parliaments adopted a statement when they met in Palanga on 12 July 2013.",
    "A statement was adopted by the Speakers of the Baltic parliaments when they met in Palanga on 12 July 2013.",
]
OTHERS = [
    "The Speakers of the Baltic parliaments spoke of energy when they met the President of Finland in Palanga on 12 July 2013.",
    "The foreign affairs committees of the Baltic parliaments agreed at their meeting in Palanga on 12 July 2013 that aid must go on.",
    "The Baltic foreign ministers agreed at their meeting in Palanga on 12 July 2013 that aid must go on.",
]


@pytest.mark.parametrize("text", SPEAKERS)
def test_they_are_the_speakers(text: str) -> None:
    assert [(e.kind, e.city, e.start) for e in read(text).events] == [
        ("parliament_speakers_meeting", "Palanga", "2013-07-12")
    ]


@pytest.mark.parametrize("text", OTHERS)
def test_they_are_others(text: str) -> None:
    assert "parliament_speakers_meeting" not in {e.kind for e in read(text).events}
