"""Lithuanian guests awaited and asked to speak, travellers to be, and gatherings whose owner is the subject of the verb."""

import pytest

from tests.facts.text import kinds, planned, read, taken

SESSION = "Baltijos Asamblėjos sesijoje Rygoje"


@pytest.mark.parametrize(
    "told",
    [
        f"{SESSION} laukiamas Seimo pirmininkas Viktoras Pranckietis.",
        f"{SESSION} tarp kalbėtojų bus Seimo pirmininkas Viktoras Pranckietis.",
        f"Seimo pirmininkas Viktoras Pranckietis pakviestas kalbėti {SESSION}.",
        f"Seimo pirmininkas Viktoras Pranckietis kviečiamas tarti žodį {SESSION}.",
        "Baltijos Asamblėjos sesijai pirmininkaus Seimo pirmininkas Viktoras Pranckietis.",
    ],
)
def test_who_is_awaited_or_asked_is_announced(told: str) -> None:
    reading = read(told, "lt")
    assert planned(reading) == {("Viktoras Pranckietis", "ba_session")}
    assert taken(reading) == set()


@pytest.mark.parametrize(
    "told",
    [
        "Viktoras Pranckietis ketvirtadienį iškeliaus darbo vizito į Rygą.",
        "Viktoras Pranckietis, ketvirtadienį į Rygą iškeliausiantis Seimo pirmininkas, apie tai papasakojo žurnalistams.",
        "Seimo pirmininkas Viktoras Pranckietis pirmadienį nuskris į Rygą.",
    ],
)
def test_verbs_of_travelling_tell_of_visits(told: str) -> None:
    assert ("Viktoras Pranckietis", "visit") in planned(read(told, "lt"))


def test_who_does_not_travel_makes_no_visit() -> None:
    assert kinds(read("Seimo pirmininkas Viktoras Pranckietis neiškeliaus į Rygą.", "lt")) == []


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Rudens sesiją Rygoje surengė Baltijos Asamblėja.", "ba_session"),
        ("Į pavasario sesiją Osle susirinko Šiaurės Taryba.", "other"),
        ("Briuselyje į plenarinę sesiją rinkosi Beniliukso parlamentas.", "other"),
        ("Konferenciją apie Rytų partnerystę Taline rengia Baltijos Asamblėja.", "conference"),
        ("Baltijos Asamblėja rytoj kviečia parlamentarus į seminarą Palangoje.", "conference"),
    ],
)
def test_a_gathering_is_its_subjects(told: str, kind: str) -> None:
    assert kinds(read(told, "lt")) == [kind]


@pytest.mark.parametrize(
    "told",
    [
        "Jonas Petraitis dėkojo Baltijos Asamblėjai už surengtą posėdį.",
        "Baltijos Asamblėja prašė, kad sesiją rengtų parlamentas.",
    ],
)
def test_a_gathering_only_mentioned_is_none(told: str) -> None:
    assert kinds(read(told, "lt")) == []


@pytest.mark.parametrize(
    ("told", "capacity"),
    [
        ("Antrasis į tribūną stojo Estijos premjeras Mart Laar.", "spoke"),
        ("Žodį gavo ir Estijos premjeras Mart Laar.", "spoke"),
        ("Sesijoje žodis suteiktas Estijos premjerui Martui Laarui.", "spoke"),
        ("Apie energetiką papasakojo Estijos premjeras Mart Laar.", "spoke"),
        ("Su pranešimu pasirodė Estijos premjeras Mart Laar.", "spoke"),
        ("Sesijos darbą pradėjo Estijos premjeras Mart Laar.", "opened"),
        ("Estijos parlamentarams vadovavo premjeras Mart Laar.", "attended"),
    ],
)
def test_verbs_of_taking_the_floor_and_of_leading_ones_own_people(told: str, capacity: str) -> None:
    reading = read(f"Baltijos Asamblėjos sesija vyko Rygoje. {told}", "lt")
    assert [(a.event, a.capacity) for a in reading.attendance] == [("e1", capacity)]


WEEK = """Savaitės darbotvarkė 2031 m. gegužės 12–16 d.

Pirmadienis, gegužės 12 d.
10 val. Seimo Pirmininkė Ona Onaitė priims Latvijos Saeimos Pirmininką Jānį Kalną.

Antradienis, gegužės 13 d.
14 val. Baltijos Asamblėjos Teisės komiteto posėdis. Posėdžiui pirmininkaus Rita Ritaitė. Dalyvaus Asta Astaitė.

Trečiadienis, gegužės 14 d.
Jonas Jonaitis dalyvauja konferencijoje Kaune.
"""


def test_each_line_below_a_day_is_an_event_of_that_day() -> None:
    reading = read(WEEK, "lt")
    assert {(e.kind, e.start) for e in reading.events} == {
        ("parliament_speakers_meeting", "2031-05-12"),
        ("ba_committee", "2031-05-13"),
        ("conference", "2031-05-14"),
    }
    assert not reading.attendance
    committee = next(e.key for e in reading.events if e.kind == "ba_committee")
    assert {a.person for a in reading.announced if a.event == committee} == {"Rita Ritaitė", "Asta Astaitė"}
