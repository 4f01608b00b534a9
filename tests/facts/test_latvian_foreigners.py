"""Latvian foreigners, whose names are spelled in brackets, visits told after their meetings, and meetings that somebody holds."""

import pytest

from tests.facts.text import held, latvian, planned, taken, there


def test_a_foreigner_with_a_bare_title_is_of_no_latvian_government() -> None:
    reading = latvian(
        "20. Baltijas Padomi rīt vadīs ārlietu ministre Keita Pentus-Rosimannusa (Keit Pentus-Rosimannus)."
    )
    assert held(reading) == set()
    assert held(latvian("20. Baltijas Padomi rīt vadīs ārlietu ministre Baiba Braže.")) == {
        ("Baiba Braže", "Minister of Foreign Affairs", "Government of Latvia")
    }


def test_committees_of_which_each_is_of_another_parliament() -> None:
    reading = latvian(
        "Baltijas valstu parlamentu Eiropas lietu komisiju priekšsēdētāji Rihards Kols un Siims Kalass (Siim Kallas) 10. maijā tikās Rīgā."
    )
    assert {p for p, _, _ in held(reading)} == {"Rihards Kols"}


def test_a_meeting_in_a_foreign_capital_that_is_called_a_visit_later() -> None:
    reading = latvian(
        "10. maijā prezidents Edgars Rinkēvičs Oslo tikās ar premjerministru Jonasu Gāru Stēri (Jonas Gahr Støre). Vizītē "
        "prezidentu pavada ministre Baiba Braže."
    )
    assert [(e.kind, e.city, e.start) for e in reading.events] == [("visit", "Oslo", "2024-05-10")]
    assert len(there(reading)) == 3


@pytest.mark.parametrize("city", ["Tbilisi", "Tartu", "Oslo"])
def test_a_city_that_no_case_changes_before_a_verb(city: str) -> None:
    assert [
        e.city for e in latvian(f"10. maijā ministre Baiba Braže {city} tikās ar Edgaru Rinkēviču.").events
    ] == [city]


def test_who_hosts_a_visit_to_come_is_announced() -> None:
    reading = latvian(
        "Pēc prezidenta Edgara Rinkēviča uzaicinājuma 10. jūnijā valsts vizītē Latvijā ieradīsies Igaunijas prezidents Alars Kariss."
    )
    assert planned(reading) == {("Edgars Rinkēvičs", "visit"), ("Alar Karis", "visit")}
    assert not there(reading)


@pytest.mark.parametrize("what", ["videokonferenci", "tikšanos", "divpusējas konsultācijas"])
def test_those_who_held_a_meeting_were_at_it(what: str) -> None:
    reading = latvian(f"Ministri Edgars Rinkēvičs un Urmass Reinsalu 10. maijā aizvadīja {what}.")
    assert {p for p, _, _ in taken(reading)} == {"Edgars Rinkēvičs", "Urmas Reinsalu"}


def test_assemblies_that_hold_a_meeting_together() -> None:
    reading = latvian("Baltijas Asambleja un Ziemeļu Padome 10. jūnijā Viļņā rīkos kopīgu tikšanos.")
    assert [(e.kind, e.city) for e in reading.events] == [("consultation", "Vilnius")]


def test_a_meeting_of_speakers_on_the_way_to_another() -> None:
    reading = latvian(
        "Saeimas priekšsēdētāja Daiga Mieriņa 10. jūnijā piedalīsies NB8 parlamentu priekšsēdētāju sanāksmē Kuresārē. Vizītes laikā "
        "D.Mieriņai paredzēta arī divpusēja tikšanās ar Islandes parlamenta priekšsēdētāju Birgiru Ārmansonu (Birgir Ármannsson)."
    )
    assert {k for _, k in planned(reading)} == {"parliament_speakers_meeting"}


@pytest.mark.parametrize(
    ("title", "written", "name"),
    [
        ("prezidenti", "Daļu Grībauskaiti", "Dalia Grybauskaitė"),
        ("ministri", "Annu Jonaiti", "Anna Jonaite"),
        ("premjeri", "Annu Jonaiti", "Anna Jonaite"),
        ("ministru", "Jonu Balčaiti", "Jons Balčaitis"),
    ],
)
def test_a_title_tells_whether_an_accusative_is_of_a_woman(title: str, written: str, name: str) -> None:
    assert name in there(latvian(f"16. maijā Rīgā Jānis Kalns tikās ar Lietuvas {title} {written}."))
