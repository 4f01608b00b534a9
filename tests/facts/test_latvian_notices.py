"""Latvian notices by labels, visits under way, talks of those told of, what is said at a press conference, prizes shared."""

import pytest

from tests.facts.text import coming, latvian, planned, taken, there


def test_when_and_where_in_lines_of_their_own() -> None:
    text = (
        "Kas notiks: Baltijas Asamblejas Prezidija sēde\nKad: pirmdien, 3. jūnijā, plkst. 9.00\n"
        "Kur: Jēkaba ielā 11, Saeimas nama Viesu zālē\n"
    )
    (event,) = latvian(text).events
    assert (event.kind, event.start, event.venue) == (
        "ba_presidium",
        "2024-06-03",
        "Saeimas nama Viesu zāle, Jēkaba iela 11",
    )


def test_a_visit_under_way_of_somebody_who_will_attend_a_session() -> None:
    reading = latvian(
        "Lietuvas parlamenta vadītāja Loreta Graužiniene ir darba vizītē Latvijā. Vizītes iemesls ir Baltijas Asamblejas "
        "32. sesija, kurā viņai paredzēts piedalīties."
    )
    assert taken(reading) == {("Loreta Graužinienė", "visit", "attended")}
    assert planned(reading) == {("Loreta Graužinienė", "ba_session")}


def test_who_told_something_at_a_press_conference_told_of_by_a_clause() -> None:
    text = (
        "Tā šodien preses konferencē, kas notika pēc Baltijas Asamblejas 35. sesijas, paziņoja ārlietu ministrs "
        "Edgars Rinkēvičs."
    )
    assert taken(latvian(text)) == {("Edgars Rinkēvičs", "other", "spoke")}


def test_a_talk_of_those_who_are_told_of() -> None:
    text = "Savā sarunā ceturtdien Saeimas priekšsēdētāja Ingrīda Ūdre un Lietuvas vēstnieks Petras Vaitiekūnas runāja par NATO."
    assert there(latvian(text)) == ["Ingrīda Ūdre", "Petras Vaitiekūnas"]


def test_a_planned_talk_with_somebody() -> None:
    text = (
        "Lietuvas Seima priekšsēdētājs Sauļus Skvernelis otrdien apmeklēs Latviju. Seima vadītājam iecerēta saruna ar "
        "Saeimas priekšsēdētāju Daigu Mieriņu."
    )
    assert set(coming(latvian(text))) == {"Daiga Mieriņa", "Saulius Skvernelis"}


@pytest.mark.parametrize(
    "text",
    [
        "Baltijas Asamblejas balvu mākslā kopā ar režisoru Jāni Streiču saņems Kristīne Briede.",
        "Baltijas Asamblejas balvu mākslā saņems Kristīne Briede kopā ar režisoru Jāni Streiču.",
        "Baltijas Asamblejas balvas mākslā saņēmēja ir Kristīne Briede, kas kopā ar režisoru Jāni Streiču apbalvota par filmu.",
    ],
)
def test_who_shares_a_prize(text: str) -> None:
    found = {(r.person, r.award) for r in latvian(text).recipients}
    own = "Baltic Assembly Prize for the Arts"
    assert found == {("Kristīne Briede", own), ("Jānis Streičs", own)}


@pytest.mark.parametrize(
    "told",
    [
        "balva literatūrā jāpiešķir rakstniecei Norai Ikstenai",
        "balva literatūrā šogad pienākas rakstniecei Norai Ikstenai",
        "balva literatūrā tikusi prozistei un esejistei Norai Ikstenai",
        "balvas literatūrā saņēmēja ir Nora Ikstena",
        "literatūras balvas uzvarētāja ir rakstniece Nora Ikstena",
        "balvai literatūrā žūrija izraudzījusies rakstnieci Noru Ikstenu",
    ],
)
def test_to_whom_a_prize_goes(told: str) -> None:
    found = [(r.person, r.award) for r in latvian(f"Baltijas Asamblejas {told}.").recipients]
    assert found == [("Nora Ikstena", "Baltic Assembly Prize for Literature")]


def test_fields_right_behind_their_laureates() -> None:
    text = "Par Baltijas Asamblejas balvas laureātiem kļuvuši Nora Ikstena literatūrā, Jānis Lūsēns mākslā un Roberts Eglītis zinātnē."
    assert [(r.person, r.award.split()[-1]) for r in latvian(text).recipients] == [
        ("Nora Ikstena", "Literature"),
        ("Jānis Lūsēns", "Arts"),
        ("Roberts Eglītis", "Science"),
    ]
