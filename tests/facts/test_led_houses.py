"""Who has led a house, told by a participle before the name, takes the part that the verb tells and chairs nothing by it."""

import pytest

from tests.facts.text import read, taken

_SESSIONS = {
    "lt": "2011 m. lapkričio 24–25 d. Taline vyko 30-oji Baltijos Asamblėjos sesija. ",
    "lv": "2011. gada 24.–25. novembrī Tallinā notika Baltijas Asamblejas 30. sesija. ",
    "et": "24.–25. novembril 2011 toimus Tallinnas Balti Assamblee 30. istungjärk. ",
}


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("lt", "Joje dalyvavo Lietuvos Seimui vadovavusi Irena Degutienė.", "Irena Degutienė"),
        ("lt", "Joje dalyvavo Seimui vadovavęs Seimo narys Arūnas Valinskas.", "Arūnas Valinskas"),
        ("lv", "Tajā piedalījās Saeimu vadījusī Solvita Āboltiņa.", "Solvita Āboltiņa"),
        ("et", "Sellel osales Riigikogu juhtinud Ene Ergma.", "Ene Ergma"),
    ],
)
def test_who_has_led_a_house_attends_and_does_not_chair(language: str, text: str, who: str) -> None:
    assert [(p, c) for p, _, c in taken(read(_SESSIONS[language] + text, language))] == [(who, "attended")]


def test_who_has_led_the_session_itself_chaired_it() -> None:
    text = _SESSIONS["lt"] + "Seime sesijai vadovavusi Irena Degutienė padėkojo visiems."
    assert [(p, c) for p, _, c in taken(read(text, "lt"))] == [("Irena Degutienė", "chaired")]
