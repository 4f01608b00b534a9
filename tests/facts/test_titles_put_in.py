"""Words put into a title, lands that are no part of one, days of one event beside another's; all sentences are invented."""

import pytest

from tests.facts.text import held, read

OFFICES = [
    ("en", "Deputy Seimas Speaker Jonas Petrulis came.", {("Jonas Petrulis", "Deputy Speaker", "Seimas")}),
    ("en", "Jonas Petrulis, Deputy Seimas Speaker, came.", {("Jonas Petrulis", "Deputy Speaker", "Seimas")}),
    ("en", "Seimas Speaker Jonas Petrulis came.", {("Jonas Petrulis", "Speaker", "Seimas")}),
    ("en", "Adam Nowak, Vice Marshal (Deputy Speaker) of the Sejm of the Republic of Poland, came.",
     {("Adam Nowak", "Deputy Speaker", "Sejm")}),
    ("lt", "Rygoje numatyti susitikimai su Seimo Pirmininku Jonu Petruliu, Estijos Švietimo ir mokslo ministerijos generaliniu "
     "sekretoriumi (kancleriu) Marku Kasku (Mark Kask).",
     {("Jonas Petrulis", "Speaker", "Seimas"), ("Mark Kask", "Secretary General", "Ministry of Education and Research (Estonia)")}),
    ("en", "The visit of Speaker Ivan Petrov to Latvia will begin today.", set()),
    ("en", "A letter of Prime Minister Ivan Petrov to Estonia was read.", set()),
    ("en", "Speaker Ivan Petrov of Latvia came.", {("Ivan Petrov", "Speaker", "Saeima")}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "offices"), OFFICES)
def test_what_stands_in_a_title_and_behind_it(
    language: str, text: str, offices: set[tuple[str, str, str]]
) -> None:
    assert held(read(text, language, "2031-05-05")) == offices


DAYS = [
    ("en", "President Jaan Kask will begin his three-day visit to Latvia today.", ("2031-05-05", None)),
    ("en", "President Jaan Kask begins a two-day visit to Latvia on 5 May 2031.", ("2031-05-05", None)),
    ("en", "President Jaan Kask will begin his visit to Latvia today.", ("2031-05-05", "2031-05-05")),
    ("en", "President Jaan Kask makes a one-day visit to Latvia today.", ("2031-05-05", "2031-05-05")),
    ("en", "President Jaan Kask was on a two-day visit to Latvia on 4-5 May 2031.", ("2031-05-04", "2031-05-05")),
    ("en", "They spoke of the market of 30 April 2031 and of the Baltic Council on 4-5 May 2031.", ("2031-05-04", "2031-05-05")),
    ("et", "President Jaan Kask alustab täna kolmepäevast visiiti Lätti.", ("2031-05-05", None)),
    ("et", "President Jaan Kask alustas täna Riias kolmepäevast visiiti.", ("2031-05-05", None)),
    ("et", "Järgmisel neljapäeval toimub Riias seminar.", ("2031-05-08", "2031-05-08")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "days"), DAYS)
def test_one_day_of_several_is_the_first(language: str, text: str, days: tuple[str, str | None]) -> None:
    found = read(text, language, "2031-05-05").events
    assert [(e.start, e.end) for e in found] == [days]


def test_states_that_sit_together_are_no_sitting() -> None:
    text = "“Estonia, Latvia, and Lithuania sitting together and speaking as one is seldom,” said Jaan Kask."
    assert not read(f"The Presidium met in Riga. {text}").events[0].name
