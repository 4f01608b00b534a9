"""Meetings of "the two organisations" that a text names elsewhere."""

import pytest

from tests.facts.text import kinds, read

_BOTH = "The GUAM Parliamentary Assembly and the Baltic Assembly adopted a joint statement.\n"


@pytest.mark.parametrize(
    "text",
    [
        "What the two organizations have achieved since their last meeting, held in Tbilisi, Georgia, in December 2017, was assessed.",
        "The two assemblies reviewed the progress made since their last meeting, held on 5 May 2017 in Tbilisi.",
    ],
)
def test_a_meeting_of_the_two_is_a_consultation(text: str) -> None:
    assert "consultation" in kinds(read(_BOTH + text))


def test_without_a_partner_named_it_is_none() -> None:
    text = "The two organizations have achieved much since their last meeting, held in Tbilisi, Georgia, in December 2017."
    assert "consultation" not in kinds(read("The Baltic Assembly adopted a statement.\n" + text))
