"""One person behind the comma of an office of several; all sentences are invented."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    ("language", "text", "holders"),
    [
        (
            "lv",
            "Sarunā starp Latvijas un Igaunijas prezidentiem, Jānis Bērziņš apsveica igauņu tautu.",
            set(),
        ),
        (
            "lv",
            "Sesijā piedalījās Latvijas un Igaunijas prezidenti, Jānis Bērziņš un Jāns Kasks.",
            {"Jānis Bērziņš", "Jāns Kasks"},
        ),
        (
            "lv",
            "Sesijā piedalījās Latvijas prezidents, Jānis Bērziņš apsveica klātesošos.",
            {"Jānis Bērziņš"},
        ),
    ],
)
def test_an_office_of_several_is_not_that_of_one_alone(language: str, text: str, holders: set[str]) -> None:
    assert {fact.person for fact in read(text, language).offices} == holders
