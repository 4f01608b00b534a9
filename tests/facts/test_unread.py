"""What reading passes over, and that it says so: each sentence with what no fact tells of it."""

import pytest

from tests.facts.text import read


def why(text: str, language: str = "en") -> list[str]:
    return [reason for one in read(text, language).unread for reason in one.why]


NAMED_IN_NO_FACT = [
    ("en", "The harbour pilot Jonas Petraitis was thanked."),
    ("et", "Sadamas tänati lootsi Jonas Petraitist."),
    ("lt", "Padėkota uosto locmanui Jonui Petraičiui."),
    ("lv", "Ostas locim Jonam Petraitim pateicās."),
]


@pytest.mark.parametrize(("language", "text"), NAMED_IN_NO_FACT)
def test_somebody_in_no_fact_is_listed_where_first_named(language: str, text: str) -> None:
    found = read(f"{text}\n{text}", language)
    assert not any((found.offices, found.attendance, found.announced, found.recipients))
    assert [(one.quote, len(one.why)) for one in found.unread] == [(text, 1)]
    assert found.unread[0].why[0].endswith("is in no fact")


def test_an_office_that_could_not_be_told_is_listed() -> None:
    assert why("Commander Uldis Krasts attended the 42nd Session of the Baltic Assembly in Riga.") == [
        "an office of Uldis Krasts could not be told"
    ]


def test_an_office_of_somebody_whose_office_is_told_is_another_or_the_same_in_short() -> None:
    assert why(
        "The heads of Saeima and Seimas, Speaker of the Saeima Uldis Krasts and the commander Uldis Krasts, "
        "attended the 42nd Session of the Baltic Assembly in Riga."
    ) == ["another office of Uldis Krasts could not be told"]
    assert not why(
        "Commander Uldis Krasts attended the 42nd Session of the Baltic Assembly in Riga. "
        "Uldis Krasts, Speaker of the Saeima, was glad."
    )


IDLE = [
    ("en", "Speaker of the Saeima Daiga Mieriņa was pleased. Daiga Mieriņa will visit many of them."),
    ("lv", "Saeimas priekšsēdētāja Daiga Mieriņa priecājās. Daiga Mieriņa apmeklēs daudzus no viņiem."),
]


@pytest.mark.parametrize(("language", "text"), IDLE)
def test_a_verb_of_taking_part_that_gave_no_part_is_listed(language: str, text: str) -> None:
    assert read(text, language).offices
    assert why(text, language) == ["no part in an event was read of Daiga Mieriņa"]


def test_whoever_has_a_part_elsewhere_is_not_listed() -> None:
    text = "Daiga Mieriņa attended the 42nd Session of the Baltic Assembly in Riga. Daiga Mieriņa will visit many of them."
    assert read(text).attendance
    assert not why(text)


def test_an_event_of_which_nothing_is_told_is_listed() -> None:
    text = "The 42nd Session of the Baltic Assembly was held in Riga. The next meeting of the Presidium is still far away."
    assert [one.kind for one in read(text).events] == ["ba_session"]
    assert why(text) == ["nothing is told of an event"]


DAYS = [
    ("en", "Proposals may be sent in from 5 May 2026 onwards.", "5 May 2026"),
    ("et", "Ettepanekuid oodatakse alates 5. maist 2026.", "5. maist 2026"),
    ("lv", "2026. gada 7. jūnijā bija lietus.", "2026. gada 7. jūnijā"),
    ("lt", "2026 m. birželio 7 d. lijo.", "2026 m. birželio 7 d"),
]


@pytest.mark.parametrize(("language", "text", "day"), DAYS)
def test_a_day_of_nothing_read_is_listed(language: str, text: str, day: str) -> None:
    assert why(text, language) == [f"{day} is the day of nothing read"]


def test_a_weekday_of_an_event_is_not_listed() -> None:
    text = "The Presidium of the Baltic Assembly will meet in Riga on Sunday."
    found = read(text, published="2026-05-06")
    assert [one.start for one in found.events] == ["2026-05-10"]
    assert not found.unread


def test_a_city_of_nothing_read_is_listed_once() -> None:
    assert why("Lilacs bloom in Valmiera. It rains in Valmiera.") == ["Valmiera is the place of nothing read"]


@pytest.mark.parametrize(
    "text",
    [
        "Speaker of the Saeima Daiga Mieriņa attended the 42nd Session of the Baltic Assembly in Riga on 5 May 2026.",
        "Estonia holds the presidency of the Baltic Assembly in 2026.",
        "Farmers were content with the harvest, and prices fell.",
    ],
)
def test_what_was_read_and_what_says_nothing_is_not_listed(text: str) -> None:
    assert not read(text).unread
