"""The day on which somebody leaves for a gathering is not told to be that of the gathering."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("lt", "Seimo narys Jonas Petraitis pirmadienį išvyksta į Taliną, kur dalyvaus Baltijos Asamblėjos sesijoje."),
        ("lt", "Seimo narys Jonas Petraitis gegužės 22 d. vyks į Taliną, kur dalyvaus Baltijos Asamblėjos sesijoje."),
        ("lv", "Deputāts Jānis Ozoliņš pirmdien dodas uz Tallinu, kur piedalīsies Baltijas Asamblejas sesijā."),
        ("et", "Riigikogu liige Jaan Karis sõidab 22. mail Tallinna, kus osaleb Balti Assamblee istungjärgul."),
        ("en", "The MP Jonas Petraitis leaves for Tallinn on Monday, where he will attend the session of the Baltic Assembly."),
    ],
)  # fmt: skip
def test_the_day_of_leaving_is_not_that_of_the_gathering(language: str, text: str) -> None:
    assert [(e.kind, e.start, e.city) for e in read(text, language, "2024-05-20").events] == [
        ("ba_session", None, "Tallinn")
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("lt", "Gegužės 22 d. Taline prasideda Baltijos Asamblėjos sesija, kur dalyvaus Jonas Petraitis."),
        ("lt", "Seimo narys Jonas Petraitis gegužės 22 d. Taline dalyvaus Baltijos Asamblėjos sesijoje."),
        ("lt", "Jonas Petraitis išvyksta į Taliną, kur gegužės 22 d. dalyvaus Baltijos Asamblėjos sesijoje."),
        ("en", "The MP Jonas Petraitis leaves for Tallinn, where he will attend the session of the Baltic Assembly on 22 May."),
    ],
)  # fmt: skip
def test_the_day_of_the_gathering_itself_stays(language: str, text: str) -> None:
    (event,) = read(text, language, "2024-05-20").events
    assert event.start == "2024-05-22"
