"""What an English anniversary is of, where a state only begins it; all sentences are invented."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The conference in Riga marked the 85th anniversary of U.S. recognition of Estonia.", []),
        ("Conference Marking 85th Anniversary of U.S.-Baltic Relations", []),
        ("The conference in Riga marked the 100th anniversary of Latvia.", ["100th anniversary of Latvia"]),
        (
            "The conference marked the 35th anniversary of the Baltic Way.",
            ["35th anniversary of the Baltic Way"],
        ),
    ],
)
def test_an_anniversary_is_told_whole_or_not(text: str, names: list[str]) -> None:
    assert [fact.name for fact in read(text).commemorations] == names
