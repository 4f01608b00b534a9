"""Clauses that begin with "kes": their subject is the one before, not who is named behind the verb; all sentences are invented."""

import pytest

from tests.facts.text import read, there


@pytest.mark.parametrize(
    ("clause", "others"),
    [
        ("kes tõi esile Mari Metsa suured teened", []),
        ("kes tänas Mari Metsa ja tõstis esile Tiit Tamme tööd", []),
        ("kes õnnitles ja tänas Mari Metsa", []),
        ("kellele vastas Mari Mets", ["Mari Mets"]),
    ],
)
def test_whom_a_speaker_praises_spoke_not(clause: str, others: list[str]) -> None:
    assert there(read(f"Kohtumisel kõneles saadik Jaan Kask, {clause}.", "et")) == ["Jaan Kask", *others]


def test_who_stands_behind_a_verb_without_it_is_its_subject() -> None:
    assert there(read("Kohtumisel tänas Mari Mets korraldajaid.", "et")) == ["Mari Mets"]
