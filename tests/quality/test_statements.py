"""Statements of all sets: no two of one speaker rest on the same words, so that none is both direct and reported."""

from collections import Counter

import pytest

from tests.quality.measure import SETS, readings


@pytest.mark.parametrize("name", SETS)
def test_words_are_one_statement_of_their_speaker(name: str) -> None:
    _, read = readings(name)
    said = Counter(
        (release, fact["speaker"], tuple((span["start"], span["end"]) for span in fact["evidence"]))
        for release, facts in read.items()
        for fact in facts["statements"]
    )
    assert len(said) >= 15
    assert not [key for key, times in said.items() if times > 1]
