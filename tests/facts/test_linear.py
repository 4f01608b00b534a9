"""Reading a text four times as long takes four times as many steps, by every rule that these sentences call upon."""

import sys
from types import FrameType

import pytest

from balticgraph.documents.read import read_text
from balticgraph.documents.release import Release
from balticgraph.facts.recognise import recognise

SENTENCES = {
    "en": "The Speaker of the Saeima Anna Ozola met the delegation of the Riigikogu in Riga on 4 May 2023. "
    "The Committee on Culture met in Tallinn. The meeting was conducted by Chairperson Jonas Petraitis. "
    "The 40th session of the Baltic Assembly was opened by Mart Kask the same day. ",
    "et": "Riigikogu esimees Mart Kask kohtus 4. mail 2023 Riias Seimi delegatsiooniga. "
    "Delegatsiooni juhib Anna Ozola. Samal päeval avas ta Balti Assamblee 40. istungjärgu. ",
    "lt": "Seimo Pirmininkas Jonas Petraitis 2023 m. gegužės 4 d. Rygoje susitiko su Riigikogu delegacija. "
    "Tą pačią dieną jis atidarė Baltijos Asamblėjos 40-ąją sesiją. ",
    "lv": "Saeimas priekšsēdētāja Anna Ozola 2023. gada 4. maijā Rīgā tikās ar Rīgikogu delegāciju. "
    "Tajā pašā dienā viņa atklāja Baltijas Asamblejas 40. sesiju. ",
}
SHORT, LONG, AT_MOST = 60, 240, 1.05


def _release(language: str, times: int, between: str) -> Release:
    text = between.join([SENTENCES[language]] * times)
    return read_text(f"---\nlanguage: {language}\n---\n\n{text}".encode(), "made")


def _steps(release: Release) -> int:
    """How often Python code is entered, generators at each value they give, in reading a release."""
    entered = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal entered
        entered += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        recognise(release)
    finally:
        sys.setprofile(before)
    return entered


@pytest.mark.parametrize("between", ["", "\n\n"], ids=["line", "paragraphs"])
@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_four_times_the_text_takes_four_times_the_steps(language: str, between: str) -> None:
    short, long = (_release(language, times, between) for times in (SHORT, LONG))
    recognise(long)  # tables and word lists are read once, and are not counted
    assert _steps(long) / _steps(short) < AT_MOST * LONG / SHORT
