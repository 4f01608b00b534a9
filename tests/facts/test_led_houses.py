"""Who has led a house, told by a participle before the name, takes the part that the verb tells and chairs nothing by it; all invented."""

import pytest

from tests.facts.text import read, taken

_SESSIONS = {
    "lt": "2031 m. gegužės 6–7 d. Taline vyko 50-oji Baltijos Asamblėjos sesija. ",
    "lv": "2031. gada 6.–7. maijā Tallinā notika Baltijas Asamblejas 50. sesija. ",
    "et": "6.–7. mail 2031 toimus Tallinnas Balti Assamblee 50. istungjärk. ",
}


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("lt", "Joje dalyvavo Lietuvos Seimui vadovavusi Laima Kalnė.", "Laima Kalnė"),
        ("lt", "Joje dalyvavo Seimui vadovavęs Seimo narys Jonas Petrulis.", "Jonas Petrulis"),
        ("lv", "Tajā piedalījās Saeimu vadījusī Anna Ozola.", "Anna Ozola"),
        ("et", "Sellel osales Riigikogu juhtinud Mari Kask.", "Mari Kask"),
    ],
)
def test_who_has_led_a_house_attends_and_does_not_chair(language: str, text: str, who: str) -> None:
    assert [(p, c) for p, _, c in taken(read(_SESSIONS[language] + text, language))] == [(who, "attended")]


def test_who_has_led_the_session_itself_chaired_it() -> None:
    text = _SESSIONS["lt"] + "Seime sesijai vadovavusi Laima Kalnė padėkojo visiems."
    assert [(p, c) for p, _, c in taken(read(text, "lt"))] == [("Laima Kalnė", "chaired")]
