"""Who is where in Estonian beside what is told: guests of other events, companions of a visit, places and plans told apart."""

import pytest

from balticgraph.facts.fact import AttendanceFact, Reading
from tests.facts.text import read

DAY = "2024-03-14"


def parts(reading: Reading, facts: tuple[AttendanceFact, ...]) -> set[tuple[str, str]]:
    kinds = {e.key: e.kind for e in reading.events}
    return {(a.person, kinds[a.event]) for a in facts}


ATTENDED = [
    (
        "Tallinnas konverentsil osaleva Leedu Seimi aseesimehe Paulius Saudargasega kohtus täna Jüri Ratas.",
        {("Paulius Saudargas", "conference"), ("Paulius Saudargas", "other"), ("Jüri Ratas", "other")},
    ),
    (
        "Lauri Hussar kohtus täna Balti Assamblee istungjärgul osaleva Läti presidendi Edgars Rinkēvičsiga.",
        {("Lauri Hussar", "other"), ("Edgars Rinkēvičs", "other"), ("Edgars Rinkēvičs", "ba_session")},
    ),
    (
        "Tallinnas Lennart Meri konverentsil osalesid Marko Mihkelson ja Rihards Kols.",
        {("Marko Mihkelson", "conference"), ("Rihards Kols", "conference")},
    ),
    (
        "Visiidil Lätti saatsid Riigikogu esimeest Lauri Hussarit Anti Allas ja Timo Suslov.",
        {("Lauri Hussar", "visit"), ("Anti Allas", "visit"), ("Timo Suslov", "visit")},
    ),
    (
        "Täna ja homme osaleb Marko Mihkelson Riias konverentsil.",
        {("Marko Mihkelson", "conference")},
    ),
    ("Visiidil Lätis on Riigikogu aseesimees Siim Kallas.", {("Siim Kallas", "visit")}),
    (
        "Balti Assamblee konverentsil Pärnus on täna Eesti delegatsiooni juht Aadu Must.",
        {("Aadu Must", "conference")},
    ),
    ("Seminaril arutas Marko Mihkelson kolleegidega julgeolekut.", {("Marko Mihkelson", "conference")}),
]


@pytest.mark.parametrize(("text", "who"), ATTENDED)
def test_who_was_there(text: str, who: set[tuple[str, str]]) -> None:
    reading = read(text, "et", DAY)
    assert parts(reading, reading.attendance) == who
    assert reading.announced == ()


ANNOUNCED = [
    (
        "Lauri Hussar on esmaspäeval ja teisipäeval Läti Seimi esimehe Daiga Mieriņa kutsel Riias.",
        {("Lauri Hussar", "visit"), ("Daiga Mieriņa", "visit")},
    ),
    (
        "Täna algas Riias konverents. Konverentsil esinevad Marko Mihkelson ja Rihards Kols.",
        {("Marko Mihkelson", "conference"), ("Rihards Kols", "conference")},
    ),
]


@pytest.mark.parametrize(("text", "who"), ANNOUNCED)
def test_who_is_to_be_there(text: str, who: set[tuple[str, str]]) -> None:
    reading = read(text, "et", DAY)
    assert parts(reading, reading.announced) == who
    assert reading.attendance == ()


EVENTS = [
    (
        "Lauri Hussar kohtus täna Edgars Rinkēvičsiga. Kohtuti Riigikogus.",
        [("other", "2024-03-14", None, "Riigikogu")],
    ),
    (
        "Riias peeti Balti Assamblee 32. istungjärk. Samas toimus ka 19. Balti Nõukogu.",
        [("ba_session", None, "Riga", None), ("baltic_council", None, "Riga", None)],
    ),
    ("Täna peeti Vilniuses Balti Assamblee istung.", [("ba_session", "2024-03-14", "Vilnius", None)]),
    ("Täna peeti Vilniuses Balti Assamblee julgeolekukomisjoni istung.", [("ba_committee", "2024-03-14", "Vilnius", None)]),
    ("Kõne all oli juunis Vilniuses peetav NATO tippkohtumine.", []),
    (
        "Tallinnas konverentsil osaleva Rihards Kolsiga kohtus täna Marko Mihkelson.",
        [("conference", None, "Tallinn", None), ("other", "2024-03-14", None, None)],
    ),
    (
        "12.–15. märtsini Leedus ametlikul visiidil viibiv Lauri Hussar kohtus täna Vilniuses Gitanas Nausėdaga.",
        [("visit", "2024-03-12", None, None), ("other", "2024-03-14", "Vilnius", None)],
    ),
    (
        "Lauri Hussar, kes on 12.–15. märtsini visiidil Rootsis, kohtus täna Stockholmis Andreas Norléniga.",
        [("visit", "2024-03-12", None, None), ("other", "2024-03-14", "Stockholm", None)],
    ),
    (
        "Lauri Hussar viibib 12.–15. märtsini ametlikul visiidil Leedus, kus ta kohtus täna Vilniuses Gitanas Nausėdaga.",
        [("visit", "2024-03-12", None, None), ("other", "2024-03-14", "Vilnius", None)],
    ),
    (
        "Kell 13 – Riigikogu esimees Lauri Hussar kohtub Michael Tetzschneriga (ruum L332, piltnikele algus avatud).",
        [("other", None, None, "ruum L332")],
    ),
    (
        "Kell 11 – väliskomisjoni esimehe Marko Mihkelsoni pressikohtumine (Riigikogu pressikeskus).",
        [("other", None, None, "Riigikogu pressikeskus")],
    ),
    (
        "Kell 12 avab Riigikogu aseesimees Enn Eesmaa Toompea lossi nurgagaleriis fotonäituse.",
        [("other", None, None, "Toompea lossi nurgagalerii")],
    ),
    (
        "Balti Assamblee komitee istung toimus Leedu Seimi konstitutsioonisaalis.",
        [("ba_committee", None, None, "Leedu Seimi konstitutsioonisaal")],
    ),
    (
        "Väliskomisjoni videoistungil osales Marko Mihkelson.",
        [("other", None, None, "videoistung")],
    ),
    ("Väliskomisjonis on külas Läti suursaadik Edgars Bondars.", []),
    ("Komisjoni istung\nKell 10 – Riigikogu esimees Lauri Hussar annab õpilastele tunni.", []),
    (
        "Visiidil Eestis viibiv Daiga Mieriņa kohtus eile Tallinnas Alar Karisega.",
        [("visit", None, None, None), ("other", "2024-03-13", "Tallinn", None)],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), EVENTS)
def test_what_is_told_of_which_event(
    text: str, events: list[tuple[str, str | None, str | None, str | None]]
) -> None:
    assert [(e.kind, e.start, e.city, e.venue) for e in read(text, "et", DAY).events] == events


def test_events_are_told_in_the_order_of_the_text() -> None:
    text = "Kell 13 – Lauri Hussar kohtub Michael Tetzschneriga.\nKell 15 – väliskomisjoni istungil osaleb Toomas Tõniste."
    reading = read(text, "et", DAY)
    assert [
        {part.person for part in reading.announced if part.event == event.key} for event in reading.events
    ] == [
        {"Lauri Hussar", "Michael Tetzschner"},
        {"Toomas Tõniste"},
    ]


ON_VISIT = "Riigikogu esimees Jaan Kask viibis Leedus ametlikul visiidil. "
MET_THERE = [
    # whom a head of parliament met besides another one was met on the visit
    (ON_VISIT + "Ta kohtus Seimi esimehe Petras Kalnase ja president Jonas Zarsiga.",
     [("Jaan Kask", "parliament_speakers_meeting"), ("Jaan Kask", "visit"), ("Jonas Zars", "visit"),
      ("Petras Kalnas", "parliament_speakers_meeting")]),
    ("Leedus visiidil olev Riigikogu esimees Jaan Kask kohtus täna president Gitanas Nausėda ja Seimi esimehe Petras Kalnasega.",
     [("Gitanas Nausėda", "visit"), ("Jaan Kask", "parliament_speakers_meeting"), ("Jaan Kask", "visit"),
      ("Petras Kalnas", "parliament_speakers_meeting")]),
    # the meeting called by its noun behind the verb is the same one
    ("Riigikogu esimees Jaan Kask kohtus Leedu Seimi esimehe Petras Kalnasega. Kohtumisel Leedu Seimi esimehega oli kõne all raudtee.",
     [("Jaan Kask", "parliament_speakers_meeting"), ("Petras Kalnas", "parliament_speakers_meeting")]),
    # who received a guest where he went did so on the visit, not at what was told before
    ("Jaan Kask avas Tartus näituse. Kolmapäeval külastas Kask Rukla keskust, kus teda võttis vastu kolonel Petras Kalnas.",
     [("Jaan Kask", "other"), ("Jaan Kask", "visit"), ("Petras Kalnas", "visit")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parts"), MET_THERE)
def test_who_is_met_on_a_visit(text: str, parts: list[tuple[str, str]]) -> None:
    told = read(text, "et")
    kinds = {one.key: one.kind for one in told.events}
    assert sorted((part.person, kinds[part.event]) for part in told.attendance) == parts


def test_what_follows_on_a_visit_is_planned_for_the_guest_too() -> None:
    told = read(
        "Jaan Kask on kahepäevasel visiidil Helsingis. Ta osaleb seal koostöökoja aastapäeva vastuvõtul.",
        "et",
    )
    kinds = {one.key: one.kind for one in told.events}
    assert [kinds[part.event] for part in told.attendance] == ["visit"]
    assert [kinds[part.event] for part in told.announced] == ["other"]
