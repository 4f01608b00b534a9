"""When and where in Estonian: days from and to, days of a week, houses with streets and rooms, bodies that come together."""

import pytest

from tests.facts.text import read

THURSDAY = "2024-03-14"

DAYS = [
    ("Jaan Tamm osaleb pühapäevast teisipäevani Brüsselis seminaril.", ("2024-03-17", "2024-03-19")),
    ("Kolmapäevast reedeni toimub Riias seminar.", ("2024-03-20", "2024-03-22")),
    ("20. märtsist 22. märtsini toimub Riias seminar.", ("2024-03-20", "2024-03-22")),
    ("30. aprillist kuni 2. maini toimub Riias seminar.", ("2024-04-30", "2024-05-02")),
    ("Järgmise nädala neljapäeval toimub Riias seminar.", ("2024-03-21", "2024-03-21")),
    ("Järgmisel nädalal, teisipäeval ja kolmapäeval toimub Riias seminar.", ("2024-03-19", "2024-03-20")),
    ("Eelmise nädala neljapäeval toimus Riias seminar.", ("2024-03-07", "2024-03-07")),
    ("Sel nädalal teisipäeval toimus Riias seminar.", ("2024-03-12", "2024-03-12")),
]


@pytest.mark.parametrize(("text", "days"), DAYS)
def test_from_when_to_when(text: str, days: tuple[str, str]) -> None:
    assert [(e.start, e.end) for e in read(text, "et", THURSDAY).events] == [days]


HOUSES = [
    ("Kohtumine toimub Toompea lossis (Lossi plats 1a), ruumis L240.", "Toompea loss, Lossi plats 1a, L240"),
    (
        "Seminar toimub Riigikogu konverentsisaalis aadressil Lossi plats 1a.",
        "Riigikogu konverentsisaal, Lossi plats 1a",
    ),
    ("Konverents algab homme Rahvusraamatukogus (Tõnismägi 2).", "Rahvusraamatukogu, Tõnismägi 2"),
    ("Konverents toimub homme Tartu Ülikooli aulas.", "Tartu Ülikooli aula"),
    ("Istung toimub Pärnus hotellis Strand.", "hotell Strand"),
    ("Seminar toimub Toompea lossis, ruumis 12.", "Toompea loss, ruum 12"),
    ("Konverents toimub homme Rahvusooperis Estonia.", "Rahvusooper Estonia"),
    ("Seminar toimub Toompea lossis 18. märtsil.", "Toompea loss"),
    ("Seminar toimub Toompea lossis Tallinnas, 18. märtsil.", "Toompea loss"),
]


@pytest.mark.parametrize(("text", "venue"), HOUSES)
def test_where(text: str, venue: str) -> None:
    assert [e.venue for e in read(text, "et", THURSDAY).events] == [venue]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "Reedel koguneb Tallinnas Balti Assamblee presiidium.",
            ("ba_presidium", "2024-03-15", "Tallinn", None),
        ),
        (
            "Homme koguneb Riias 29. Balti Nõukogu.",
            ("baltic_council", "2024-03-15", "Riga", 29),
        ),
    ],
)
def test_bodies_that_come_together(text: str, event: tuple[str, str, str, int | None]) -> None:
    assert [(e.kind, e.start, e.city, e.number) for e in read(text, "et", THURSDAY).events] == [event]


def test_whose_visit_is_told() -> None:
    reading = read(
        "Leedu Seimi esimehe Saulius Skvernelise visiit Eestisse algab 8. aprillil.", "et", THURSDAY
    )
    assert [(e.kind, e.start, e.country) for e in reading.events] == [("visit", "2024-04-08", "EE")]
    assert [a.person for a in reading.announced] == ["Saulius Skvernelis"]


WEEK = """Esmaspäev, 18. märts
Kell 10 kohtub Riigikogu esimees Lauri Hussar Soome suursaadiku Vesa Vasaraga Toompea lossis.
Kolmapäev, 20. märts
Kell 11.30 võtab Riigikogu esimees Lauri Hussar vastu Läti presidendi Edgars Rinkēvičsi.
21. märtsil kell 9 algab Riias seminar."""


def test_a_line_that_is_a_day_tells_when_what_is_below_it_happens() -> None:
    reading = read(WEEK, "et", THURSDAY)
    days = {e.key: (e.kind, e.start, e.city, e.venue) for e in reading.events}
    assert sorted(days.values(), key=str) == [
        ("conference", "2024-03-21", "Riga", None),
        ("other", "2024-03-18", None, "Toompea loss"),
        ("other", "2024-03-20", None, None),
    ]
    assert {(a.person, days[a.event][1]) for a in reading.announced} == {
        ("Lauri Hussar", "2024-03-18"),
        ("Vesa Vasara", "2024-03-18"),
        ("Lauri Hussar", "2024-03-20"),
        ("Edgars Rinkēvičs", "2024-03-20"),
    }


def test_the_day_of_the_text_alone_is_no_programme() -> None:
    text = "4. juuli 2023\nRiigikogu esimees Lauri Hussar kohtus Läti presidendi Edgars Rinkēvičsiga."
    assert [e.start for e in read(text, "et").events] == [None]


def test_whom_a_meeting_is_with_hour_by_hour() -> None:
    text = "Homme kell 10 on Lauri Hussaril kohtumine Gitanas Nausėdaga ja kell 12 peaminister Ingrida Šimonytėga."
    assert {a.person for a in read(text, "et", THURSDAY).announced} >= {"Gitanas Nausėda", "Ingrida Šimonytė"}


def test_the_state_that_is_visited_stands_behind_the_days() -> None:
    reading = read("Lauri Hussar ja Jüri Ratas külastavad 18.–19. märtsil Lätit.", "et", THURSDAY)
    assert [(e.kind, e.start, e.end, e.country) for e in reading.events] == [
        ("visit", "2024-03-18", "2024-03-19", "LV")
    ]


def test_the_next_sitting_is_not_the_one_told_of() -> None:
    text = (
        "Balti Assamblee julgeolekukomisjoni istung toimus 8. märtsil Liepājas. "
        "Järgmine komisjoni istung on kavas juunis Tallinnas."
    )
    assert [(e.kind, e.city) for e in read(text, "et", THURSDAY).events] == [("ba_committee", "Liepāja")]


def test_there_is_the_town_to_which_the_sentence_before_tells_a_way() -> None:
    text = (
        "Balti Assamblee presiidium koguneb homme Riias. Reedel sõidavad presiidiumi liikmed edasi Jūrmalasse. "
        "Seal toimub Balti Assamblee julgeolekukomitee istung."
    )
    events = read(text, "et", "2024-03-13").events
    assert [(e.start, e.city) for e in events] == [("2024-03-14", "Riga"), ("2024-03-15", "Jūrmala")]
