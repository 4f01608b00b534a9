"""Transcripts of sittings: who chairs them on the line below, and the lines that tell whose turn it is."""

from pathlib import Path

import pytest

from balticgraph.documents.read import read_release
from balticgraph.facts.recognise import recognise
from tests.facts.text import read

OPENINGS = [
    (
        "en",
        "The sitting of 26 April is chaired by the Speaker of the Saeima of the Republic of Latvia\nJānis Kalniņš.\n\n"
        "Chair of the sitting. Dear colleagues, please take your seats in the Plenary Chamber of the Saeima.",
    ),
    (
        "et",
        "26. aprilli istungit juhatab Eesti Vabariigi Riigikogu esimees\nMart Tamm.\n\n"
        "Istungi juhataja. Head kolleegid, palun istuge Riigikogu istungisaalis oma kohtadele.",
    ),
    (
        "lt",
        "Balandžio 26 d. posėdžiui pirmininkauja Lietuvos Respublikos Seimo Pirmininkas\nJonas Petraitis.\n\n"
        "Posėdžio pirmininkas. Gerbiami kolegos, prašom sėstis Seimo plenarinių posėdžių salėje.",
    ),
    (
        "lv",
        "26. aprīļa sēdi vada Latvijas Republikas 14. Saeimas priekšsēdētājs\nJānis Kalniņš.\n\n"
        "Sēdes vadītājs. Cienījamie kolēģi, lūdzu sēdieties savās darba vietās Saeimas Sēžu zālē.",
    ),
]


@pytest.mark.parametrize(("language", "text"), OPENINGS)
def test_who_chairs_is_named_on_the_line_below(language: str, text: str, tmp_path: Path) -> None:
    """The name on a line of its own is of the office that the line above ends with, and one sitting is told."""
    page = tmp_path / "page.md"
    page.write_text(f"---\nlanguage: {language}\npublished: 2023-04-26\n---\n\n{text}\n", "utf-8")
    told = recognise(read_release(page))
    assert len(told.events) == 1
    assert [one.office for one in told.offices] == ["Speaker"]
    assert [one.capacity for one in (*told.attendance, *told.announced)] == ["chaired"]


def test_words_of_two_paragraphs_are_quoted_apart(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "---\nlanguage: lv\npublished: 2023-04-26\n---\n\n" + OPENINGS[3][1].replace("\n", "\n\n", 1), "utf-8"
    )
    told = recognise(read_release(page))
    quoted = ["26. aprīļa sēdi vada Latvijas Republikas 14. Saeimas priekšsēdētājs", "Jānis Kalniņš."]
    assert [[s.quote for s in one.evidence.spans] for one in told.offices] == [quoted]
    assert [[s.quote for s in one.evidence.spans] for one in (*told.attendance, *told.announced)] == [quoted]


def test_a_line_that_tells_whose_turn_it_is() -> None:
    """That the chair of a sitting speaks makes no event of it, nor does the asking to sit down."""
    text = "Sēdes vadītājs. Cienījamie kolēģi, lūdzu sēdieties savās darba vietās Saeimas Sēžu zālē."
    assert not read(text, "lv", "2023-04-26").events


def test_please_is_no_town() -> None:
    """The word "lūdzu" is no case of the town Ludza."""
    (one,) = read("Konference notiks 23. aprīlī, lūdzu apmeklējiet to.", "lv", "2023-04-20").events
    assert one.city is None
