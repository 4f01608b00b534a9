"""Those who stand in for the president of a house, by whichever words: "prezidenta vietnieks", "prezidento pavaduotojas"."""

import pytest

from tests.facts.text import read

TEXTS = [
    (
        "en",
        "Jānis Kalniņš met with the Deputy President of the National Assembly of Armenia Eduard Petrosyan in Riga on Friday.",
    ),
    ("et", "Mart Tamm kohtus reedel Riias Armeenia Rahvusassamblee asepresidendi Eduard Petrosyaniga."),
    (
        "lt",
        "Jonas Petraitis penktadienį Rygoje susitiko su Armėnijos Nacionalinės Asamblėjos prezidento pavaduotoju Eduardu Petrosianu.",
    ),
    (
        "lv",
        "Jānis Kalniņš piektdien Rīgā tikās ar Armēnijas Republikas Nacionālās Asamblejas prezidenta vietnieku Eduardu Petrosjanu.",
    ),
]


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_the_deputy_of_the_president_of_a_house(language: str, text: str) -> None:
    """The deputy of the president of a house is its deputy speaker."""
    told = [(one.office, one.organisation) for one in read(text, language, "2016-04-15").offices]
    assert told == [("Deputy Speaker", "National Assembly of Armenia")]
