"""Persons of Estonian texts who are named beside a visit and are no part of it; all sentences are invented."""

import pytest

from tests.facts.text import read, there

VISIT = "President Jaan Kask sõitis töövisiidile Riiga. "


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Kaskil oli telefonivestlus Läti presidendi Jānis Bērziņšiga.", []),
        ("Lisaks külastas president Kask Kristjan Petersoni monumenti.", []),
        ("Kaskil oli kohtumine Läti presidendi Jānis Bērziņšiga.", ["Jānis Bērziņš"]),
        ("Lisaks külastas muuseumi president Kask.", []),
    ],
)
def test_who_is_on_a_visit(text: str, others: list[str]) -> None:
    assert there(read(VISIT + text, "et")) == ["Jaan Kask", *others]
