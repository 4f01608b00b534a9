"""What Latvian tells to have been planned once, "bija paredzēta", is announced for nobody; all sentences are invented."""

import pytest

from tests.facts.text import read

VISIT = "Igaunijas prezidents Juhans Tamms vizītē Rīgā tikās ar Saeimas priekšsēdētāju Annu Ozolu. "
ONCE = [
    "Tammam šodien bija paredzēta tikšanās ar Valsts prezidentu Jāni Kalniņu, tomēr tā nenotiks.",
    "Darba vizītes laikā Igaunijas prezidentam bija paredzēts tikties ar Valsts prezidentu Jāni Kalniņu.",
    "Bija plānota arī tikšanās ar Valsts prezidentu Jāni Kalniņu.",
]
AHEAD = [
    "Rīt paredzēta tikšanās ar Valsts prezidentu Jāni Kalniņu.",
    "Tammam ir paredzēta arī tikšanās ar Valsts prezidentu Jāni Kalniņu.",
    "Viņš jau bija pilsētā, un rīt plānota tikšanās ar Valsts prezidentu Jāni Kalniņu.",
]


@pytest.mark.parametrize("sentence", ONCE)
def test_what_was_planned_once_is_not_ahead(sentence: str) -> None:
    assert not read(VISIT + sentence, "lv").announced


@pytest.mark.parametrize("sentence", AHEAD)
def test_what_is_planned_is(sentence: str) -> None:
    assert "Jānis Kalniņš" in {a.person for a in read(VISIT + sentence, "lv").announced}
