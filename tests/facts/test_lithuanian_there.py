"""Lithuanian events whose place or day is told before them: "vyks į Kauną. Čia ...", "o kitą dieną", labels; invented sentences."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("A. Petrulis vyks į Panevėžį. Čia vyks Baltijos Asamblėjos konferencija.", "Panevėžys", None),
        ("Delegacija vyks į Pakruojį, kur vyks Baltijos Asamblėjos konferencija.", "Pakruojis", None),
        ("Svečiai keliauja į Rygą, kurioje vyks Baltijos Asamblėjos konferencija.", "Riga", "LV"),
        ("Delegacija vyksta į Daniją, kur vyks Šiaurės Tarybos konferencija.", None, "DK"),
        ("Apie tai kalbėta Kaune. Ten vyko Baltijos Asamblėjos konferencija.", "Kaunas", None),
        ("Kalba skambės Švedijoje – ten rinksis NB8 parlamentų vadovai.", None, "SE"),
        (
            "Baltijos Asamblėjos konferencija vyks gegužę. Vieta – Palanga, viešbutis „Vėtra“.",
            "Palanga",
            None,
        ),
        ("Baltijos Asamblėjos konferencijos vieta – Talinas.", "Tallinn", "EE"),
    ],
)
def test_the_place_told_before_an_event(text: str, city: str | None, country: str | None) -> None:
    assert [(e.city, e.country) for e in read(text, "lt").events] == [(city, country)]


def test_two_towns_told_before_leave_it_open() -> None:
    text = "Kalbėta Kaune ir Rygoje. Ten 2030 m. gegužės 6 d. vyko Baltijos Asamblėjos konferencija."
    assert [e.city for e in read(text, "lt").events] == [None]


def test_a_way_to_what_the_next_sentence_tells_is_no_visit() -> None:
    found = read("Seimo narys Jonas Petrulis vyks į Kauną. Čia jis susitiks su Asta Rimkute.", "lt")
    assert [e.kind for e in found.events] == ["other"]


@pytest.mark.parametrize(
    ("told", "start"),
    [
        ("Kitą dieną posėdžiavo Baltijos Taryba.", "2030-05-07"),
        ("Rytojaus dieną vyko 23-iasis Baltijos Tarybos posėdis.", "2030-05-07"),
        ("Po dienos susirinko Baltijos Taryba.", "2030-05-07"),
        ("Tą pačią dieną vyko ir Baltijos Tarybos posėdis.", "2030-05-06"),
        ("Dieną prieš tai posėdžiavo Baltijos Taryba.", "2030-05-05"),
        ("Sesijos išvakarėse posėdžiavo Baltijos Taryba.", "2030-05-05"),
    ],
)
def test_a_day_told_by_the_one_before(told: str, start: str) -> None:
    text = f"2030 m. gegužės 6 d. Rygoje vyko 44-oji Baltijos Asamblėjos sesija. {told}"
    assert [e.start for e in read(text, "lt").events] == ["2030-05-06", start]


def test_a_day_told_by_the_one_before_in_its_sentence() -> None:
    text = (
        "Gegužės 6 d. vyko 44-oji Baltijos Asamblėjos sesija, o kitą dieną – 30-oji Baltijos Taryba. 2030 m."
    )
    text = text.replace("Gegužės", "2030 m. gegužės").removesuffix(" 2030 m.")
    assert [e.start for e in read(text, "lt").events] == ["2030-05-06", "2030-05-07"]


def test_the_day_before_something_else_is_not_told() -> None:
    text = (
        "2030 m. gegužės 6 d. vyko Baltijos Asamblėjos sesija. Dieną prieš rinkimus kalbėjo Baltijos Taryba."
    )
    assert [e.start for e in read(text, "lt").events][1:] in ([], [None])


@pytest.mark.parametrize(
    "days",
    [
        "nuo 2030 m. gegužės 6 d. iki 7 d.",
        "2030-05-06–07",
        "2030.05.06-07",
        "2030 m. gegužės 6 d. ir 7 d.",
    ],
)
def test_ranges_of_days(days: str) -> None:
    event = read(f"Baltijos Asamblėjos 44-oji sesija vyko {days} Rygoje.", "lt").events[0]
    assert (event.start, event.end) == ("2030-05-06", "2030-05-07")


def test_an_hour_behind_a_date_ends_no_range() -> None:
    event = read("Baltijos Asamblėjos 44-oji sesija vyks 2030.05.06 - 10:30 Rygoje.", "lt").events[0]
    assert (event.start, event.end) == ("2030-05-06", "2030-05-06")


@pytest.mark.parametrize(
    "told", ["ir truks iki antradienio", "ir baigsis antradienį", "ir baigsis gegužės 7 d."]
)
def test_the_last_day_of_an_event(told: str) -> None:
    event = read(
        f"44-oji Baltijos Asamblėjos sesija Rygoje prasidėjo 2030 m. gegužės 6 d. {told}.", "lt"
    ).events[0]
    assert (event.start, event.end) == ("2030-05-06", "2030-05-07")


@pytest.mark.parametrize(
    "text",
    [
        "Baltijos Asamblėjos sesijos rengiamos kasmet Vilniuje, Rygoje arba Taline.",
        "Baltijos Tarybos posėdžiai vyksta paprastai toje šalyje, kuri pirmininkauja.",
        "Baltų vienybės diena minima rugsėjo 22-ąją.",
    ],
)
def test_what_is_held_again_and_again_is_no_event(text: str) -> None:
    assert read(text, "lt").events == ()
