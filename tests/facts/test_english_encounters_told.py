"""Meetings of two persons that English tells by participles and nouns, and whom they make a meeting of heads of parliaments."""

import pytest

from tests.facts.text import kinds, read, there

_SPEAKERS = (
    "Speaker of the Saeima Ināra Mūrniece",
    "the Speaker of the Seimas of Lithuania, Viktoras Pranckietis",
)
_OTHERS = ("Speaker of the Saeima Ināra Mūrniece", "Prime Minister of Estonia Jüri Ratas")


@pytest.mark.parametrize(("who", "kind"), [(_SPEAKERS, "parliament_speakers_meeting"), (_OTHERS, "other")])
@pytest.mark.parametrize(
    "frame",
    [
        "{a} met with {b} in Riga on 5 May 2023.",
        "A meeting between {a} and {b} took place in Riga on 5 May 2023.",
        "A meeting of {a} and {b} was held in Riga on 5 May 2023.",
        "Talks between {a} and {b} were held in Riga on 5 May 2023.",
        "Meeting {b} in Riga on 5 May 2023, {a} called for unity.",
        "Unity matters, {a} stressed after meeting {b} in Riga on 5 May 2023.",
    ],
)
def test_who_met_tells_the_kind_of_a_meeting(frame: str, who: tuple[str, str], kind: str) -> None:
    reading = read(frame.format(a=who[0], b=who[1]))
    assert kinds(reading) == [kind]
    assert len(there(reading)) == 2
    assert (reading.events[0].start, reading.events[0].city) == ("2023-05-05", "Riga")


def test_what_was_said_before_a_meeting_tells_of_none() -> None:
    reading = read("Before meeting Viktoras Pranckietis in Riga, Ināra Mūrniece said that unity matters.")
    assert (kinds(reading), there(reading)) == ([], [])


@pytest.mark.parametrize("link", ["between", "of"])
def test_one_title_of_two_speakers_makes_a_meeting_of_speakers(link: str) -> None:
    text = f"A meeting {link} the Speakers of the Saeima and the Seimas Ināra Mūrniece and Viktoras Pranckietis was held in Riga."
    assert kinds(read(text)) == ["parliament_speakers_meeting"]
