"""A verb of talking right behind quoted words tells only whose they are; all sentences are invented."""

import pytest

from tests.facts.text import read, there

_SESSION = "Balti Assamblee istungjärk toimus Riias."


@pytest.mark.parametrize(
    "quoted", ["«Idee oli hea,»", "„Idee oli hea,“", "“Idee oli hea,”", '"Idee oli hea,"']
)
def test_whose_words_stand_before_the_verb_is_not_placed_there(quoted: str) -> None:
    assert there(read(f"{_SESSION} {quoted} rääkis Jaan Kask.", "et")) == []


def test_where_words_were_spoken_is_where_their_speaker_was() -> None:
    assert there(read("„Idee oli hea,“ rääkis Jaan Kask Balti Assamblee istungjärgul Riias.", "et")) == [
        "Jaan Kask"
    ]
    assert there(read("„Idee oli hea,“ rääkis Jaan Kask Balti Assamblee istungjärgust Riias.", "et")) == []


def test_who_talked_of_a_matter_is_there() -> None:
    assert there(read(f"{_SESSION} Istungjärgul rääkis Jaan Kask koostööst.", "et")) == ["Jaan Kask"]


def test_whose_words_are_quoted_from_a_press_conference_spoke_there() -> None:
    text = "Presidendid andsid Riias pressikonverentsi. «Idee oli hea,» rääkis Läti president Jānis Ozols."
    assert there(read(text, "et")) == ["Jānis Ozols"]
