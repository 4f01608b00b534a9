"""Who alone joins a gathering from afar leaves it where it is; all sentences are invented."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    "clause",
    ["Videosilla vahendusel osales istungjärgul Mari Mets", "Mari Mets osales istungjärgul videosilla kaudu"],
)
def test_one_guest_does_not_make_it_remote(clause: str) -> None:
    (event,) = read(f"Balti Assamblee istungjärk toimus Riias. {clause}.", "et").events
    assert (event.city, event.venue) == ("Riga", None)


def test_a_gathering_held_so_is_remote() -> None:
    (event,) = read("Balti Assamblee 39. istungjärk toimus videosilla vahendusel.", "et").events
    assert event.venue == "videosild"
