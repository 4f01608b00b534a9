"""The language of short texts, of the four and of neighbours."""

import pytest

from balticgraph.documents.identify import LANGUAGES, identify
from balticgraph.documents.read import read_text

TEXTS = [
    ("en", "The session was opened by the Speaker, and members from three countries spoke about rivers."),
    ("et", "Istungjärgu avas esimees ning kolme riigi liikmed rääkisid jõgedest ja raudteedest."),
    ("lt", "Sesiją pradėjo Pirmininkas, o trijų šalių nariai kalbėjo apie upes ir geležinkelius."),
    ("lv", "Sesiju atklāja priekšsēdētājs, un trīs valstu deputāti runāja par upēm un dzelzceļiem."),
    ("ru", "Сессию открыл председатель, и депутаты трех стран говорили о реках и железных дорогах."),
    ("pl", "Sesję otworzył marszałek, a posłowie z trzech krajów mówili o rzekach i kolejach."),
    ("fi", "Istunnon avasi puhemies, ja kolmen maan jäsenet puhuivat joista ja rautateistä."),
    ("sv", "Sessionen öppnades av talmannen, och ledamöter från tre länder talade om floder och järnvägar."),
    (
        "de",
        "Die Sitzung wurde vom Präsidenten eröffnet, und Abgeordnete aus drei Ländern sprachen über Flüsse.",
    ),
]


def test_the_table_is_not_cut() -> None:
    assert len(TEXTS) == 9
    assert {language for language, _ in TEXTS} <= set(LANGUAGES)


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_identified(language: str, text: str) -> None:
    assert identify(text) == language


@pytest.mark.parametrize("text", ["", "Riga", "Baltijas 2023", "x " * 5, "1 2 3 4 5 6 7 8 9 " * 9])
def test_too_little_to_tell(text: str) -> None:
    assert identify(text) is None


def test_the_furniture_of_a_page_does_not_count() -> None:
    english = TEXTS[0][1]
    page = f"Privalomi slapukai\n\nStatistikos slapukai\n\n{english}\n\nPranešti klaidą\n\nReklama"
    assert read_text(page.encode(), "a").language == "en"


def test_what_is_stated_needs_no_recognising() -> None:
    release = read_text(f"---\nlanguage: lv\n---\n\n{TEXTS[0][1]}".encode(), "a")
    assert (release.language, release.language_guess) == ("lv", None)
