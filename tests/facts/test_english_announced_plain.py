"""Those whom plain English sentences announce: journeys for what is to come, programmes, who is expected; all sentences are invented."""

import pytest

from tests.facts.text import coming, read, there

_SESSION = "the 42nd Session of the Baltic Assembly"


@pytest.mark.parametrize(
    "verb",
    [
        "attend",
        "take part in",
        "deliver a speech at",
        "give a presentation at",
        "take the floor at",
        "be present at",
    ],
)
@pytest.mark.parametrize(
    "frame",
    [
        "Marko Mihkelson is travelling to Riga to {verb} {event}.",
        "Marko Mihkelson will go to Riga to {verb} {event}.",
        "Marko Mihkelson will be in Riga to {verb} {event}.",
        "Marko Mihkelson, who will travel to Riga to {verb} {event}, thanked Latvia.",
    ],
)
def test_who_travels_for_what_is_to_come_is_announced(frame: str, verb: str) -> None:
    reading = read(frame.format(verb=verb, event=_SESSION))
    assert (coming(reading), there(reading)) == (["Marko Mihkelson"], [])


@pytest.mark.parametrize(
    "text",
    [
        "Marko Mihkelson, accompanied by Jānis Vucāns, will attend {event}.",
        "The programme of {event} includes speeches by Marko Mihkelson and Jānis Vucāns.",
        "The agenda of {event} features speeches by Marko Mihkelson and Jānis Vucāns.",
        "The participation of Marko Mihkelson and Jānis Vucāns in {event} is expected.",
    ],
)
def test_what_a_noun_tells_of_is_announced(text: str) -> None:
    reading = read(text.format(event=_SESSION))
    assert (coming(reading), there(reading)) == (["Jānis Vucāns", "Marko Mihkelson"], [])


@pytest.mark.parametrize("turn", ["The first", "Next"])
@pytest.mark.parametrize("verb", ["take the floor", "deliver a speech"])
def test_whose_turn_it_was_to_speak_was_there(turn: str, verb: str) -> None:
    reading = read(f"{turn} to {verb} at {_SESSION} was Marko Mihkelson.")
    assert (there(reading), coming(reading)) == (["Marko Mihkelson"], [])
