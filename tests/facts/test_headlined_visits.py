"""Headlines that tell where somebody met somebody, of which the text below tells that it was on a visit."""

from pathlib import Path

import pytest

from balticgraph.documents.read import read_release
from balticgraph.facts.fact import Reading
from balticgraph.facts.recognise import recognise

TEXTS = [
    (
        "en",
        "Jānis Kalniņš meets with Adam Kowalski in Warsaw",
        "During a working visit to Poland, the Deputy Speaker of the Saeima Jānis Kalniņš met with Adam Kowalski of the Sejm on 15 April.",
    ),
    (
        "et",
        "Mart Tamm kohtus Varssavis Adam Kowalskiga",
        "Töövisiidi ajal Poolas kohtus Riigikogu aseesimees Mart Tamm reedel, 15. aprillil Seimi aseesimehe Adam Kowalskiga.",
    ),
    (
        "lt",
        "Jonas Petraitis Varšuvoje susitiko su Adamu Kowalskiu",
        "Darbo vizito Lenkijoje metu Seimo narys Jonas Petraitis balandžio 15 d. susitiko su vicemaršalu Adamu Kowalskiu.",
    ),
    (
        "lv",
        "Jānis Kalniņš Varšavā tiekas ar Adamu Kovaļski",
        "Saeimas priekšsēdētājas biedrs Jānis Kalniņš darba vizītes Polijā ietvaros 15. aprīlī tikās ar Sejma vicespīkeru Adamu Kovaļski.",
    ),
]
ELSEWHERE = {
    "en": ("Warsaw", "Tallinn"),
    "et": ("Varssavis", "Tallinnas"),
    "lt": ("Varšuvoje", "Taline"),
    "lv": ("Varšavā", "Tallinā"),
}


def of_page(folder: Path, language: str, headline: str, body: str) -> Reading:
    """What is told of a page with a headline."""
    page = folder / "page.md"
    page.write_text(
        f"---\nlanguage: {language}\npublished: 2016-04-15\n---\n\n# {headline}\n\n{body}\n", "utf-8"
    )
    return recognise(read_release(page))


@pytest.mark.parametrize(("language", "headline", "body"), TEXTS)
def test_the_meeting_of_the_headline_is_the_visit(
    language: str, headline: str, body: str, tmp_path: Path
) -> None:
    """The meeting that a headline tells is the visit on which it was."""
    told = of_page(tmp_path, language, headline, body)
    (one,) = told.events
    assert (one.kind, one.country, str(one.start)) == ("visit", "PL", "2016-04-15")
    assert len(told.attendance) == 2


@pytest.mark.parametrize(("language", "headline", "body"), TEXTS)
def test_a_meeting_elsewhere_is_no_part_of_the_visit(
    language: str, headline: str, body: str, tmp_path: Path
) -> None:
    """A headline of a meeting in another state tells of another one."""
    told = of_page(tmp_path, language, headline.replace(*ELSEWHERE[language]), body)
    assert [(event.kind, event.city) for event in told.events if event.kind == "visit"] == [("visit", None)]
    assert len(told.events) == 2
