"""Latvian news: who told the press, meetings on a visit told by their noun, councils that were held, titles that are objects."""

import pytest

from tests.facts.text import latvian, planned, taken, there


@pytest.mark.parametrize(
    "source",
    ["aģentūru LETA informēja padomnieks Mārtiņš Drēģeris", "portālam sacīja padomnieks Mārtiņš Drēģeris"],
)
def test_who_told_the_press_is_not_among_those_met(source: str) -> None:
    reading = latvian(
        f"Edgars Rinkēvičs rīt apmeklēs Briseli, kur plānotas tikšanās ar vadītājiem, {source}. "
        "Vizītes laikā plānota arī prezidenta tikšanās ar NATO ģenerālsekretāru Jensu Stoltenbergu, lai pārrunātu samitu."
    )
    assert planned(reading) == {("Edgars Rinkēvičs", "visit"), ("Jens Stoltenberg", "visit")}


def test_the_council_of_ministers_that_was_held() -> None:
    reading = latvian("Šodien Rīgā norisinājās Baltijas Ministru padome. Sēdē piedalījās Sauļus Skvernelis.")
    assert [(e.kind, e.city, e.start) for e in reading.events] == [("other", "Riga", "2024-05-20")]
    assert there(reading) == ["Saulius Skvernelis"]


def test_a_title_in_the_accusative_congratulates_nobody() -> None:
    reading = latvian(
        "Vēstniece Solveiga Silkalna tikās ar Saeimas priekšsēdētāju Edvardu Smiltēnu. Sarunas laikā vēstniece apsveica priekšsēdētāju."
    )
    assert ("Edvards Smiltēns", "other", "spoke") not in taken(reading)


def test_what_those_at_a_meeting_went_to_see() -> None:
    reading = latvian(
        "10. maijā Saeimā notika Eiropas lietu komisiju priekšsēdētāju sanāksme. Sanāksmes dalībnieki apmeklēja militāro bāzi Ādažos."
    )
    assert "Ādaži" not in {e.city for e in reading.events}
    assert {e.venue for e in reading.events} == {"Saeima"}
