"""An event that a text only mentions by the way does not take from the one it tells of those who came there."""

import pytest

from balticgraph.documents.read import read_text
from balticgraph.facts.fact import Reading
from balticgraph.facts.recognise import recognise


def read(language: str, *paragraphs: str) -> Reading:
    body = "\n\n".join(paragraphs)
    return recognise(read_text(f"---\nlanguage: {language}\n---\n\nCables\n\n{body}\n".encode(), "made"))


def came(reading: Reading) -> list[tuple[str, str | None]]:
    starts = {event.key: event.start for event in reading.events}
    return [(fact.person, starts.get(fact.event or "")) for fact in reading.attendance]


EARLIER = [
    (
        "en",
        "The meeting of the Presidium of the Baltic Assembly took place in Riga on 12 May 2022. A like seminar was held in Oslo in 2019.",
        "Among the participants was Jānis Vucāns.",
    ),
    (
        "lv",
        "Rīgā 2022. gada 12. maijā notika Baltijas Asamblejas Prezidija sēde. Līdzīgs seminārs 2019. gadā notika Oslo.",
        "Dalībnieku vidū bija Jānis Vucāns.",
    ),
    (
        "lt",
        "2022 m. gegužės 12 d. Rygoje įvyko Baltijos Asamblėjos Prezidiumo posėdis. Panašus seminaras 2019 m. vyko Osle.",
        "Tarp dalyvių buvo Jānis Vucāns.",
    ),
    (
        "et",
        "12. mail 2022 toimus Riias Balti Assamblee presiidiumi istung. Samalaadne seminar toimus 2019. aastal Oslos.",
        "Osalejate seas oli Jānis Vucāns.",
    ),
]


@pytest.mark.parametrize(("language", "first", "then"), EARLIER)
def test_an_event_of_an_earlier_year_takes_nobody(language: str, first: str, then: str) -> None:
    assert came(read(language, first, then)) == [("Jānis Vucāns", "2022-05-12")]


@pytest.mark.parametrize(
    "then",
    [
        "Attending the meeting were Jānis Vucāns and Aadu Must.",
        "At the meeting, Jānis Vucāns and Aadu Must spoke about energy.",
        "Jānis Vucāns, who chaired the meeting, gave the floor to Aadu Must.",
    ],
)
def test_the_meeting_that_somebody_attended_is_none_still_ahead(then: str) -> None:
    first = "The meeting of the Speakers of the Baltic parliaments took place in Riga on 12 May 2022."
    reading = read("en", f"{first} The Nordic Council will meet in Reykjavik in November.", then)
    assert sorted(came(reading)) == [("Aadu Must", "2022-05-12"), ("Jānis Vucāns", "2022-05-12")]


def test_the_meeting_that_will_be_attended_is_one_still_ahead() -> None:
    first = "The meeting of the Speakers of the Baltic parliaments took place in Riga on 12 May 2022."
    second = "The Nordic Council will meet in Reykjavik on 5 November 2022."
    reading = read("en", f"{first} {second}", "Jānis Vucāns will attend the meeting.")
    starts = {event.key: event.start for event in reading.events}
    assert [(f.person, starts[f.event or ""]) for f in reading.announced] == [("Jānis Vucāns", "2022-11-05")]


def test_a_reception_in_the_evening_takes_nobody() -> None:
    first = "Rīgā 2022. gada 12. maijā notika Baltijas Asamblejas Prezidija sēde. Vakarā notika pieņemšana."
    reading = read("lv", first, "Latviju pārstāvēja Jānis Vucāns, bet Igauniju – Aadu Must.")
    kinds = {event.key: event.kind for event in reading.events}
    assert [(f.person, kinds[f.event or ""]) for f in reading.attendance] == [
        ("Jānis Vucāns", "ba_presidium"),
        ("Aadu Must", "ba_presidium"),
    ]


@pytest.mark.parametrize("second", ["Igaunijas delegāciju – Aadu Must", "bet Igaunijas – Aadu Must"])
def test_a_latvian_clause_may_leave_out_that_somebody_led(second: str) -> None:
    first = "Rīgā 2022. gada 12. maijā notika Baltijas Asamblejas 42. sesija."
    reading = read("lv", first, f"Latvijas delegāciju vadīja Jānis Vucāns, {second}.")
    assert sorted(person for person, _ in came(reading)) == ["Aadu Must", "Jānis Vucāns"]
