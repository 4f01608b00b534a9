"""Which events an English text tells, and when and where they were; all sentences are invented."""

import pytest

from balticgraph.facts.fact import EventFact
from tests.facts.text import read

_TOLD = ("kind", "number", "start", "end", "city", "country", "venue")


def _events(text: str) -> list[dict[str, str | int]]:
    """What is told of each event of a text, without what it leaves open."""
    return [_of(one) for one in read(text).events]


def _of(one: EventFact) -> dict[str, str | int]:
    return {name: value for name in _TOLD if (value := getattr(one, name)) is not None}


#: Each text and the visits that it tells.
VISITS = [
    ("This is so. The Speaker of the Saeima Anna Ozola is in Kyiv today, 5 May 2031.",
     [{"kind": "visit", "start": "2031-05-05", "end": "2031-05-05", "city": "Kyiv", "country": "UA"}]),
    ("This is so. Jaan Kask, Speaker of the Riigikogu, is in Poland on Monday.", [{"kind": "visit", "country": "PL"}]),
    ("Speaker of the Saeima Anna Ozola visits Moldova.", [{"kind": "visit", "country": "MD"}]),
    ("The Economics Committee of the NATO Parliamentary Assembly visits Estonia.", [{"kind": "visit", "country": "EE"}]),
    ("The Foreign Affairs Committee of the Riigikogu is visiting Finland on 3-4 May 2031.",
     [{"kind": "visit", "start": "2031-05-03", "end": "2031-05-04", "country": "FI"}]),
    ("A delegation of the Benelux Parliament will visit Riga on 5 May 2031.",
     [{"kind": "visit", "start": "2031-05-05", "end": "2031-05-05", "city": "Riga", "country": "LV"}]),
    ("This is so. The speakers of the Baltic parliaments came to Georgia on March 20-22, 2031.",
     [{"kind": "visit", "start": "2031-03-20", "end": "2031-03-22", "country": "GE"}]),
    ("This is so. The delegation arrived in Tbilisi on 5 May 2031.",
     [{"kind": "visit", "start": "2031-05-05", "end": "2031-05-05", "city": "Tbilisi", "country": "GE"}]),
    ("Anna Ozola, Speaker of the Saeima, travelled to Kyiv together with the speakers of Lithuania and Estonia to meet with the "
     "President of Ukraine.", [{"kind": "visit", "city": "Kyiv", "country": "UA"}]),
    ("Anna Ozola, Speaker of the Saeima, met with Jan Nowak, Marshal of the Sejm. Marshal Nowak is on a visit to Latvia on 30-31 "
     "May 2031.", [{"kind": "parliament_speakers_meeting", "country": "LV"},
                   {"kind": "visit", "start": "2031-05-30", "end": "2031-05-31", "country": "LV"}]),
    ("Anna Ozola, Speaker of the Saeima, met with Jan Nowak, Marshal of the Sejm, on 3 May 2031. It is the first time that Mr Nowak "
     "visits Latvia.", [{"kind": "parliament_speakers_meeting", "start": "2031-05-03", "end": "2031-05-03", "country": "LV"}]),
    ("Members of the Presidium visited the Rundāle Palace.", []),
    ("Lithuania is in Europe. On 5 May 2031 it celebrated.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), VISITS, ids=[text[:60] for text, _ in VISITS])
def test_a_stay_or_a_verb_of_visiting_tells_a_visit(text: str, events: list[dict[str, str | int]]) -> None:
    assert _events(text) == events


#: Each text and the events that it tells, none for what is only held again and again.
HABITS = [
    ("Once a year the Baltic Council meets in conjunction with the Baltic Assembly's autumn session.", []),
    ("The session of the Baltic Assembly takes place every year in Riga, Tallinn or Vilnius.", []),
    ("The prize is handed over each year at the Baltic Assembly session. The prize ceremony will take place in Riga on 28 "
     "October 2031.", [{"kind": "prize_ceremony", "start": "2031-10-28", "end": "2031-10-28", "city": "Riga", "country": "LV"}]),
    ("The annual conference of the Baltic Assembly, which is held each year, was opened in Tartu on 3 May 2031.",
     [{"kind": "conference", "start": "2031-05-03", "end": "2031-05-03", "city": "Tartu"}]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), HABITS, ids=[text[:60] for text, _ in HABITS])
def test_what_is_held_again_and_again_is_no_event(text: str, events: list[dict[str, str | int]]) -> None:
    assert _events(text) == events


#: Each text and the kinds of its events.
CEREMONIES = [
    ("The Baltic Assembly session was held in Riga on 28 October 2031. The Baltic Assembly Prizes were presented. The awards "
     "ceremony took place in the House of the Blackheads.", ["ba_session", "prize_ceremony"]),
    ("The awarding of the Prizes of the Baltic Assembly is going to take place in Vilnius on 19 November 2031.",
     ["prize_ceremony"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kinds"), CEREMONIES, ids=[text[:60] for text, _ in CEREMONIES])
def test_the_giving_of_prizes_is_a_ceremony(text: str, kinds: list[str]) -> None:
    assert [one["kind"] for one in _events(text)] == kinds


def test_a_plus_between_numbers_numbers_no_summit() -> None:
    assert _events("The recent 16 + 1 summit of China and other states was also on the agenda.") == []
