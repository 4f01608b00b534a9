"""Officers of several states who met, as Estonian tells them in a row, and what they come out with together."""

import pytest

from balticgraph.facts.fact import Reading
from tests.facts.text import kinds, read, there

_NAMED = (
    " Eesti peaminister Juhan Tamm, Läti peaminister Māris Kalns ja Leedu peaminister Saulius Vilkas kinnitasid,"
    " et raudtee valmib."
)


def _read(text: str) -> Reading:
    return read(text, "et", "2024-05-20")


@pytest.mark.parametrize(
    "text",
    [
        "Eile kohtusid Riias Eesti, Läti ja Leedu peaminister.",
        "Eesti, Läti ja Leedu peaministrid kohtusid Riias.",
        "Balti riikide peaministrid kohtusid Riias.",
        "Täna kohtusid Riias korraliste konsultatsioonide raames Eesti, Läti ja Leedu peaminister.",
    ],
)
def test_officers_in_a_row_are_those_whom_the_text_names_as_such(text: str) -> None:
    reading = _read(text + _NAMED)
    assert [(event.kind, event.city) for event in reading.events] == [("other", "Riga")]
    assert there(reading) == ["Juhan Tamm", "Māris Kalns", "Saulius Vilkas"]


def test_officers_of_other_states_were_not_there() -> None:
    reading = _read("Eesti ja Läti peaminister kohtusid Riias." + _NAMED)
    assert there(reading) == ["Juhan Tamm", "Māris Kalns"]
    for when in ("eelmine kord 2013. aastal", "viimati mais", "2014. aastal"):
        reading = _read(f"Balti riikide peaministrid kohtusid {when} Riias." + _NAMED)
        assert there(reading) == []
    reading = _read("Peaminister Juhan Tamm kohtus Läti peaministriga." + _NAMED)
    assert "Saulius Vilkas" not in there(reading)


def test_talks_in_whose_course_officers_met_are_no_event_of_their_own() -> None:
    for text in (
        "Konsultatsioonide raames kohtusid eile Riias Eesti, Läti ja Leedu peaminister.",
        "Eesti ja Soome välisministrid kohtusid kahepoolsete konsultatsioonide raames Helsingis.",
        "Täna kohtusid Vilniuses korraliste konsultatsioonide raames Leedu, Eesti ja Läti president.",
    ):
        assert kinds(_read(text)) == ["other"]


@pytest.mark.parametrize(
    "text",
    [
        "Balti riikide spiikrid esinesid Tartus ühisavaldusega.",
        "Täna esinesid Riigikogu esimees Lauri Hussar ning Läti ja Poola spiiker Tartus ühisavaldusega.",
        "Balti riikide välisministrite teisipäevases ühisavalduses öeldakse, et nad jäävad kõrvale.",
        "Presidentide ühisavalduses rõhutatakse koostööd.",
    ],
)
def test_a_joint_statement_with_which_officers_come_out(text: str) -> None:
    assert [document.kind for document in _read(text).documents] == ["joint statement"]


@pytest.mark.parametrize(
    ("title", "event"),
    [
        ("Leedu, Eesti ja Läti presidentide ühisavaldus Vilniuses, 26. novembril 2004", "e1"),
        ("Eesti ja Läti spiikrite ühisavaldus", "e1"),
        ("Balti riikide välisministrite ühisavaldus Ukraina toetuseks", "e1"),
    ],
)
def test_a_page_that_is_the_joint_statement_of_officers(title: str, event: str) -> None:
    reading = _read(f"{title}\nTäna kohtusid Vilniuses Leedu, Eesti ja Läti president.\nRõhutati koostööd.")
    assert [(one.kind, one.event) for one in reading.documents] == [("joint statement", event)]


@pytest.mark.parametrize(
    "title",
    [
        "Spiikrite ühisavaldus jõudis parlamenti",
        "Presidentide ühisavaldus allkirjastatakse homme",
        "Kes kirjutab presidentide ühisavaldusele alla",
    ],
)
def test_a_headline_about_a_joint_statement_is_not_its_text(title: str) -> None:
    assert not _read(f"{title}\nRohkem pole teada.").documents
