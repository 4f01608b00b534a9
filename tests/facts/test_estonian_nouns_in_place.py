"""Nouns of gatherings, each in the case that says where somebody was; all sentences are invented."""

import pytest

from tests.facts.text import read, there


@pytest.mark.parametrize(
    "noun",
    [
        "ettevõtlusfoorumil",
        "energiafoorumil",
        "koolitusseminaril",
        "küberkonverentsil",
        "ministritekokkusaamisel",
        "ümarlauaarutelul",
        "kultuuripäevadel",
        "vastuvõtutseremoonial",
    ],
)
def test_who_takes_part_is_there(noun: str) -> None:
    assert there(read(f"Riigikogu liige Jaan Kask osales Balti {noun} Riias.", "et")) == ["Jaan Kask"]
