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


#: Each text and the events that it tells by who met, or by what was done there.
BODIES = [
    ("On 1 December 1990 the Estonian, Latvian and Lithuanian parliaments met in Vilnius.",
     [{"kind": "other", "start": "1990-12-01", "end": "1990-12-01", "city": "Vilnius", "country": "LT"}]),
    ("It was so. The heads of the Estonian, Latvian and Lithuanian delegations to the Baltic Assembly met in Tartu on 12 March 2031.",
     [{"kind": "other", "start": "2031-03-12", "end": "2031-03-12", "city": "Tartu"}]),
    ("It was so. The Baltic Council of Ministers met in Vilnius on 12 March 2031.",
     [{"kind": "other", "start": "2031-03-12", "end": "2031-03-12", "city": "Vilnius", "country": "LT"}]),
    ("The chairpersons of the European affairs committees of the Baltic parliaments gathered in Riga on 5 May 2031.",
     [{"kind": "other", "start": "2031-05-05", "end": "2031-05-05", "city": "Riga", "country": "LV"}]),
    ("It was so. The Security and Defence Committee of the Baltic Assembly discussed mobility in Riga on 12 March 2031.",
     [{"kind": "ba_committee", "start": "2031-03-12", "end": "2031-03-12", "city": "Riga", "country": "LV"}]),
    ("It was so. The Presidium of the Baltic Assembly adopted the work plan in Riga on 12 March 2031.",
     [{"kind": "ba_presidium", "start": "2031-03-12", "end": "2031-03-12", "city": "Riga", "country": "LV"}]),
    ("At its first sitting on 5 May 2031, the European Union Affairs Committee of the Riigikogu elected Anna Kask the Chair.",
     [{"kind": "other", "start": "2031-05-05", "end": "2031-05-05"}]),
    ("Trade will be discussed in Tartu on 3 May 2031 by the speakers of the parliaments of the Baltic States, Finland and Poland.",
     [{"kind": "parliament_speakers_meeting", "start": "2031-05-03", "end": "2031-05-03", "city": "Tartu"}]),
    ("It was the meeting of the chairmen of the Baltic and Nordic countries' parliaments in Palanga on 25 August 2031.",
     [{"kind": "parliament_speakers_meeting", "start": "2031-08-25", "end": "2031-08-25", "city": "Palanga"}]),
    ("A meeting of the chairmen of the Baltic and Nordic countries' parliaments was held in Palanga on 25 August 2031. On 29 August "
     "the foreign ministers of the Baltic and Nordic states gathered in Riga.",
     [{"kind": "parliament_speakers_meeting", "start": "2031-08-25", "end": "2031-08-25", "city": "Palanga"},
      {"kind": "other", "start": "2031-08-29", "end": "2031-08-29", "city": "Riga", "country": "LV"}]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), BODIES, ids=[text[:70] for text, _ in BODIES])
def test_who_met_tells_what_it_was(text: str, events: list[dict[str, str | int]]) -> None:
    assert _events(text) == events


def test_the_members_that_a_committee_includes_are_at_no_sitting() -> None:
    reading = read(
        "At its first sitting today, the European Union Affairs Committee of the Riigikogu elected Anna Kask the Chair. The "
        "European Union Affairs Committee also includes the members Jaan Kask and Urve Mets."
    )
    assert {fact.person for fact in reading.attendance}.isdisjoint({"Jaan Kask", "Urve Mets"})
