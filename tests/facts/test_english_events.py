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
    ("A study visit of the Baltic Assembly to Brussels took place on 5-7 June 2031.",
     [{"kind": "visit", "start": "2031-06-05", "end": "2031-06-07", "city": "Brussels", "country": "BE"}]),
    ("Kyiv was visited on Thursday, 24 March 2031, by Jaan Kask, President of the Riigikogu.",
     [{"kind": "visit", "start": "2031-03-24", "end": "2031-03-24", "city": "Kyiv", "country": "UA"}]),
    ("Ukraine will be visited by the Presidium of the Baltic Assembly on 24 March 2031.",
     [{"kind": "visit", "start": "2031-03-24", "end": "2031-03-24", "country": "UA"}]),
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
    ("It was so. The Nordic-Baltic foreign ministers will gather in Tartu on 5 June 2031.",
     [{"kind": "other", "start": "2031-06-05", "end": "2031-06-05", "city": "Tartu"}]),
    ("It was so. The heads of the Baltic and Nordic parliaments will discuss the situation in Ukraine in Kuressaare on 27 August "
     "2031.", [{"kind": "parliament_speakers_meeting", "start": "2031-08-27", "end": "2031-08-27", "city": "Kuressaare"}]),
    ("It was so. The Baltic prime ministers signed an agreement in Tartu on 5 May 2031.",
     [{"kind": "other", "start": "2031-05-05", "end": "2031-05-05", "city": "Tartu"}]),
    ("It was so. The Seimas will discuss the report of the Baltic Assembly in Vilnius on 5 May 2031.", []),
    ("The Speakers of the Baltic parliaments will on Friday meet in Tartu.", [{"kind": "parliament_speakers_meeting", "city": "Tartu"}]),
    ("Prime Minister Anna Kask met with her Latvian and Lithuanian counterparts in Tartu on 5 May 2031.",
     [{"kind": "other", "start": "2031-05-05", "end": "2031-05-05", "city": "Tartu"}]),
    ("In the Riigikogu Conference Hall in Toompea Castle, representatives of Foreign Affairs Committees of the parliaments of the "
     "Baltic states came together for a joint meeting.", [{"kind": "other", "venue": "Riigikogu Conference Hall in Toompea Castle"}]),
    ("The prime ministers of the Baltic States met in Tartu on 5 May 2031 for a working dinner.",
     [{"kind": "other", "start": "2031-05-05", "end": "2031-05-05", "city": "Tartu"}]),
    ("In a phone call on 5 June 2031, Speaker of the Saeima Anna Ozola and Speaker of the Riigikogu Jaan Kask discussed trade.",
     [{"kind": "parliament_speakers_meeting", "start": "2031-06-05", "end": "2031-06-05"}]),
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


#: Each text and the events that it tells by a title, by "event" or by the noun of a celebration.
NOUNS = [
    ("It was so. On 12 May 2031 Jaan Kask spoke at the Lennart Meri Conference in Tallinn.",
     [{"kind": "conference", "start": "2031-05-12", "end": "2031-05-12", "city": "Tallinn", "country": "EE"}]),
    ("It was so. Jaan Kask will attend the Riga Conference on 20-21 October 2031.",
     [{"kind": "conference", "start": "2031-10-20", "end": "2031-10-21"}]),
    ("It was so. Jaan Kask took part in the 2nd CERN Baltic Conference, which was held in Vilnius on 10 October 2031.",
     [{"kind": "conference", "number": 2, "start": "2031-10-10", "end": "2031-10-10", "city": "Vilnius", "country": "LT"}]),
    ("It was so. Jaan Kask addressed the NATO PA Transatlantic Parliamentary Forum in Washington on 5 June 2031.",
     [{"kind": "conference", "start": "2031-06-05", "end": "2031-06-05", "city": "Washington", "country": "US"}]),
    ("It was so. Jaan Kask reminded the media of the Peace Summit in Switzerland, where world leaders will gather.", []),
    ("The Foreign Affairs Committee of the Riigikogu organised a conference on Ukraine in Tallinn on 5 May 2031.",
     [{"kind": "conference", "start": "2031-05-05", "end": "2031-05-05", "city": "Tallinn", "country": "EE"}]),
    ("The Baltic Assembly organised a round-table discussion on health care in Valka on 5 May 2031.",
     [{"kind": "conference", "start": "2031-05-05", "end": "2031-05-05", "city": "Valka"}]),
    ("The conference “Baltic Way” was opened in Tartu on 5 June 2031 by Speaker Anna Ozola.",
     [{"kind": "conference", "start": "2031-06-05", "end": "2031-06-05", "city": "Tartu"}]),
    ("The 40th session of the Baltic Assembly was held on 4.-5.11.2031 in Tartu.",
     [{"kind": "ba_session", "number": 40, "start": "2031-11-04", "end": "2031-11-05", "city": "Tartu"}]),
    ("Upcoming events: 24-26 November 2031 – 41st session of the Baltic Assembly, Tartu.",
     [{"kind": "ba_session", "number": 41, "start": "2031-11-24", "end": "2031-11-26", "city": "Tartu"}]),
    ("I am very happy to welcome you here at the NB8 Speakers’ meeting in Palanga, at the seaside.",
     [{"kind": "parliament_speakers_meeting", "city": "Palanga"}]),
    ("The Baltic Presidents' summit took place in Tartu on 24 March 2031.",
     [{"kind": "other", "start": "2031-03-24", "end": "2031-03-24", "city": "Tartu"}]),
    ("The 21st annual Baltic Council will be held on 28 November 2031.",
     [{"kind": "baltic_council", "number": 21, "start": "2031-11-28", "end": "2031-11-28"}]),
    ("The Baltic Assembly held a seminar on energy. The event took place in Riga on 5 May 2031.",
     [{"kind": "conference", "start": "2031-05-05", "end": "2031-05-05", "city": "Riga", "country": "LV"}]),
    ("The 42nd session of the Baltic Assembly was held in Tallinn. On 23 August 2031 Jaan Kask spoke at the event marking the 30th "
     "anniversary of the Baltic Way in Riga.",
     [{"kind": "ba_session", "number": 42, "city": "Tallinn", "country": "EE"},
      {"kind": "other", "start": "2031-08-23", "end": "2031-08-23", "city": "Riga", "country": "LV"}]),
    ("It was so. Anna Ozola attended the celebration of the 25th anniversary of independence in Vilnius on 11 March 2031.",
     [{"kind": "other", "start": "2031-03-11", "end": "2031-03-11", "city": "Vilnius", "country": "LT"}]),
    ("It was so. Anna Ozola took part in the commemorative event at the Freedom Monument in Riga on 14 June 2031.",
     [{"kind": "other", "start": "2031-06-14", "end": "2031-06-14", "city": "Riga", "country": "LV"}]),
    ("It was so. Anna Ozola is taking part in the celebrations of the 30th anniversary of the Baltic Way in Riga today, 23 August "
     "2031. A festive ceremony will be held at the Freedom Monument in Riga.",
     [{"kind": "other", "start": "2031-08-23", "end": "2031-08-23", "city": "Riga", "country": "LV"}]),
    ("The 42nd session of the Baltic Assembly will be held in Tallinn. In the event of war, Estonia will fight.",
     [{"kind": "ba_session", "number": 42, "city": "Tallinn", "country": "EE"}]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), NOUNS, ids=[text[:70] for text, _ in NOUNS])
def test_a_noun_tells_what_it_was(text: str, events: list[dict[str, str | int]]) -> None:
    assert _events(text) == events


def test_whom_a_conference_is_called_after_is_not_there() -> None:
    reading = read("It was so. On 12 May 2031 Jaan Kask spoke at the Lennart Meri Conference in Tallinn.")
    assert {fact.person for fact in reading.attendance} == {"Jaan Kask"}


def test_somebody_takes_part_in_the_event_told_before() -> None:
    reading = read(
        "The 42nd session of the Baltic Assembly was held in Tallinn. The event was attended by Jaan Kask."
    )
    assert [(fact.person, fact.event) for fact in reading.attendance] == [("Jaan Kask", "e1")]


#: Each text and the venue, city and country of its first event.
PLACES = [
    ("The Baltic Council met at the Office of the Government on 7 June 2031.", ("Office of the Government", None, None)),
    ("The Baltic Council met at the Arvo Pärt Center in Laulasmaa on 5 May 2031.", ("Arvo Pärt Center", "Laulasmaa", None)),
    ("It was so. The meeting of the Presidium of the Baltic Assembly took place in the Hall of the Act of 11 March on 5 May 2031.",
     ("Hall of the Act of 11 March", None, None)),
    ("The 42nd session of the Baltic Assembly was held in the Art Museum “Riga Bourse” on 28 October 2031.",
     ("Art Museum “Riga Bourse”", None, None)),
    ("The 31st session of the Baltic Assembly was hosted by the Seimas on 9 November 2031.", ("Seimas", None, None)),
    ("This year, the session of the Baltic Assembly in Tartu is hosted by the Riigikogu.", (None, "Tartu", None)),
    ("The Conference Hall of the Riigikogu will be the venue of the 41st session of the Baltic Assembly.",
     ("Conference Hall of the Riigikogu", None, None)),
    ("The 43rd session of the Baltic Assembly was held on the premises of the Riigikogu on 5 May 2031.", ("Riigikogu", None, None)),
    ("The meeting of the Presidium of the Baltic Assembly was held via Zoom on 5 May 2031.", ("online", None, None)),
    ("The 40th session of the Baltic Assembly brought parliamentarians to Mariehamn, Åland, on 5 May 2031.",
     (None, "Mariehamn", "AX")),
    ("It was so. The ministers of defence of Estonia, Latvia and Lithuania came to Riga on 5 May 2031 for their regular meeting.",
     (None, "Riga", "LV")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place"), PLACES, ids=[text[:70] for text, _ in PLACES])
def test_where_it_was(text: str, place: tuple[str | None, str | None, str | None]) -> None:
    first = read(text).events[0]
    assert (first.venue, first.city, first.country) == place


def test_a_line_below_a_heading_tells_when_and_where() -> None:
    assert _events(
        "40th Session of the Baltic Assembly\nVilnius, 4-5 November 2031\nThe members talked."
    ) == [
        {
            "kind": "ba_session",
            "number": 40,
            "start": "2031-11-04",
            "end": "2031-11-05",
            "city": "Vilnius",
            "country": "LT",
        }
    ]


def test_speakers_hold_their_own_conference() -> None:
    text = "The speakers of the Nordic and Baltic parliaments arrive in Tallinn on 3 September 2031 for their annual conference."
    assert _events("It was so. " + text)[0]["kind"] == "parliament_speakers_meeting"


#: Each text and its events: what only tells when another event was keeps its own day and place.
BESIDE = [
    ("Ahead of the 41st session of the Baltic Assembly in Riga on 27-28 October 2031, Speaker Jaan Kask met with Ambassador Anna "
     "Ozola in Tartu on 5 June 2031.",
     [{"kind": "ba_session", "number": 41, "start": "2031-10-27", "end": "2031-10-28", "city": "Riga", "country": "LV"},
      {"kind": "other", "start": "2031-06-05", "end": "2031-06-05", "city": "Tartu"}]),
    ("Before the 41st session of the Baltic Assembly, the Presidium met in Tartu on 28 October 2031.",
     [{"kind": "ba_session", "number": 41},
      {"kind": "ba_presidium", "start": "2031-10-28", "end": "2031-10-28", "city": "Tartu"}]),
    ("After the session, the Baltic Council will convene on 28 October 2031 in Tartu.",
     [{"kind": "baltic_council", "start": "2031-10-28", "end": "2031-10-28", "city": "Tartu"}]),
    ("The delegation returned from Tartu, where the 41st session of the Baltic Assembly took place on 27-28 October 2031.",
     [{"kind": "ba_session", "number": 41, "start": "2031-10-27", "end": "2031-10-28", "city": "Tartu"}]),
    ("It was so. Jaan Kask said that a conference on energy should be held in Riga in May.", []),
    ("It was so. Jaan Kask arrived in Tartu yesterday, 4 May 2031. Today he attended the 41st session of the Baltic Assembly.",
     [{"kind": "ba_session", "number": 41}]),
    ("Speaker Jaan Kask invited Speaker Anna Ozola to attend the NB8 meeting in Tartu on 28 August 2031.", []),
    ("A joint meeting of the Speaker of the Parliament of Georgia Jaan Kask with the Speakers of the Parliaments of NB8 countries "
     "was held on March 21, 2031.", [{"kind": "parliament_speakers_meeting", "start": "2031-03-21", "end": "2031-03-21"}]),
    ("Six members will be at the session of the NATO Parliamentary Assembly (26.05.2031) Print\nThe session of the NATO "
     "Parliamentary Assembly will be held in Tartu.", [{"kind": "other", "city": "Tartu"}]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), BESIDE, ids=[text[:70] for text, _ in BESIDE])
def test_a_day_and_a_place_are_of_what_they_are_said_of(
    text: str, events: list[dict[str, str | int]]
) -> None:
    assert _events(text) == events


#: Each text and its events: guests who are a body, received by somebody, are an event apart; a number in capitals is one.
RECEIVED = [
    ("On 12 March 2031, President of Latvia Jaan Kask received the Presidium of the Baltic Assembly at Riga Castle.",
     [{"kind": "other", "start": "2031-03-12", "end": "2031-03-12", "venue": "Riga Castle"}]),
    ("The members of the Presidium were received in Tartu on 12 March 2031 by Speaker Jaan Kask.",
     [{"kind": "other", "start": "2031-03-12", "end": "2031-03-12", "city": "Tartu"}]),
    ("On 12 March 2031 Jaan Kask received the Presidium's letter in Tartu.", []),
    ("The session of the Nordic Council was held in the concert hall Kaja on 27 October 2031.",
     [{"kind": "other", "start": "2031-10-27", "end": "2031-10-27", "venue": "concert hall Kaja"}]),
    ("The conference was held at Hotel Lind in Tartu on 5 May 2031.",
     [{"kind": "conference", "start": "2031-05-05", "end": "2031-05-05", "city": "Tartu", "venue": "Hotel Lind"}]),
    ("The conference was held in the Town Hall (Tartu, Raekoja plats 1) on 5 May 2031.",
     [{"kind": "conference", "start": "2031-05-05", "end": "2031-05-05", "city": "Tartu", "venue": "Town Hall, Raekoja plats 1"}]),
    ("The conference was held in the Town Hall, 11 Kooli Street, Tartu on 5 May 2031.",
     [{"kind": "conference", "start": "2031-05-05", "end": "2031-05-05", "city": "Tartu", "venue": "Town Hall, 11 Kooli Street"}]),
    ("The 43rd Session of the Baltic Assembly brought seventy members to the Historic Hall of the Seimas on 18 October 2031.",
     [{"kind": "ba_session", "number": 43, "start": "2031-10-18", "end": "2031-10-18", "venue": "Historic Hall of the Seimas"}]),
    ("The Ninth Session of the Baltic Assembly was held in Tartu. The Tenth Session should be convened in Narva.",
     [{"kind": "ba_session", "number": 9, "city": "Tartu"}, {"kind": "ba_session", "number": 10, "city": "Narva"}]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), RECEIVED, ids=[text[:70] for text, _ in RECEIVED])
def test_bodies_received_and_numbers_in_capitals_are_events(
    text: str, events: list[dict[str, str | int]]
) -> None:
    assert _events(text) == events


OPENED = "On 27 October 2031 the 41st session of the Baltic Assembly opened in Tartu. "
SESSION: dict[str, str | int] = {
    "kind": "ba_session",
    "number": 41,
    "start": "2031-10-27",
    "end": "2031-10-27",
    "city": "Tartu",
}

#: What follows a session of 27 October in Tartu, and the event that it tells: days and places that point back.
AFTER = [
    ("The day before, the Presidium met in Narva.",
     {"kind": "ba_presidium", "start": "2031-10-26", "end": "2031-10-26", "city": "Narva"}),
    ("A day earlier the Presidium met in Narva.",
     {"kind": "ba_presidium", "start": "2031-10-26", "end": "2031-10-26", "city": "Narva"}),
    ("On the following day, the 28th Baltic Council will convene.",
     {"kind": "baltic_council", "number": 28, "start": "2031-10-28", "end": "2031-10-28"}),
    ("The next day, the 28th Baltic Council was held there.",
     {"kind": "baltic_council", "number": 28, "start": "2031-10-28", "end": "2031-10-28", "city": "Tartu"}),
    ("On the same day, the 28th Baltic Council was held in Narva.",
     {"kind": "baltic_council", "number": 28, "start": "2031-10-27", "end": "2031-10-27", "city": "Narva"}),
    ("Later that day, the prizes of the Baltic Assembly were presented at the House of the Blackheads.",
     {"kind": "prize_ceremony", "start": "2031-10-27", "end": "2031-10-27", "venue": "House of the Blackheads"}),
    ("The previous session took place in Narva on 18-19 November 2030.",
     {"kind": "ba_session", "start": "2030-11-18", "end": "2030-11-19", "city": "Narva"}),
    ("The next one will be held in Narva on 23-24 November 2032.",
     {"kind": "ba_session", "start": "2032-11-23", "end": "2032-11-24", "city": "Narva"}),
    ("It is planned to organise the next session in Narva on 23-24 November 2032.",
     {"kind": "ba_session", "start": "2032-11-23", "end": "2032-11-24", "city": "Narva"}),
    ("Next year's session will take place in Narva.", {"kind": "ba_session", "city": "Narva"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "event"), AFTER, ids=[text[:60] for text, _ in AFTER])
def test_days_and_places_that_point_back(text: str, event: dict[str, str | int]) -> None:
    assert _events(OPENED + text) == [SESSION, event]


@pytest.mark.parametrize(
    "text",
    [
        "The 41st session of the Baltic Assembly opened in Tartu on Monday, 27 October 2031 and runs until Tuesday.",
        "The 41st session of the Baltic Assembly began in Tartu on 27 October 2031 and lasts until 28 October.",
        "The 41st session of the Baltic Assembly begins in Tartu on 27 October 2031 and will close on Tuesday, 28 October.",
        "The 41st session of the Baltic Assembly, which opened in Tartu on 27 October 2031, ended on 28 October.",
    ],
)
def test_the_last_day_of_an_event_is_told_by_its_end(text: str) -> None:
    assert _events(text) == [SESSION | {"end": "2031-10-28"}]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "The Baltic Assembly and the Benelux Parliament held a joint seminar in Tartu on 5 May 2031.",
            "consultation",
        ),
        (
            "The presidia of the Nordic Council and the Baltic Assembly held their customary talks in Tartu.",
            "consultation",
        ),
        (
            "The Presidium met with the delegation of the Benelux Parliament in Tartu on 5 May 2031.",
            "consultation",
        ),
        (
            "The Presidium met in Tartu on 5 May 2031 to discuss cooperation with the Nordic Council.",
            "ba_presidium",
        ),
    ],
)
def test_meetings_with_partners_are_consultations(text: str, kind: str) -> None:
    assert [one["kind"] for one in _events("It was so. " + text)] == [kind]


#: Each text and its events: lawmakers of several states met, and what it was is named only later.
LAWMAKERS = [
    ("Parliamentarians of the three Baltic states gathered in Tartu on 27-28 October 2031. The 41st session of the Baltic Assembly "
     "was opened by Jaan Kask.",
     [SESSION | {"end": "2031-10-28"}]),
    ("Two days of talks among parliamentarians of the three Baltic states ended in Tartu on 28 October 2031. A resolution was adopted "
     "by the 41st session of the Baltic Assembly. Jaan Kask opened the meeting.",
     [SESSION | {"end": "2031-10-28"}]),
    ("MPs from Estonia, Latvia and Lithuania met in Narva on 5 May 2031. The 41st session of the Baltic Assembly will be held in "
     "Tartu on 27 October 2031.",
     [{"kind": "other", "start": "2031-05-05", "end": "2031-05-05", "city": "Narva"}, SESSION]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), LAWMAKERS, ids=[text[:70] for text, _ in LAWMAKERS])
def test_lawmakers_of_several_states_meet(text: str, events: list[dict[str, str | int]]) -> None:
    assert _events(text) == events


#: Each text and its one event: meals that somebody gives, awards that somebody presents.
GIVEN = [
    ("On 19 February 2031 Speaker Jaan Kask hosted a lunch for the guests in the Town Hall.",
     {"kind": "other", "start": "2031-02-19", "end": "2031-02-19", "venue": "Town Hall"}),
    ("On 19 February 2031, Jaan Kask gave a dinner for the guests in the Town Hall.",
     {"kind": "other", "start": "2031-02-19", "end": "2031-02-19", "venue": "Town Hall"}),
    ("A reception given by Speaker Jaan Kask took place in the Town Hall on 5 May 2031.",
     {"kind": "other", "start": "2031-05-05", "end": "2031-05-05", "venue": "Town Hall"}),
    ("Jaan Kask presented the medals of the Baltic Assembly in the Constitution Hall of the Seimas on 8 November 2031.",
     {"kind": "prize_ceremony", "start": "2031-11-08", "end": "2031-11-08", "venue": "Constitution Hall of the Seimas"}),
    ("On 8 November 2031, in the Seimas, Jaan Kask presented Baltic Assembly medals to three scientists.",
     {"kind": "prize_ceremony", "start": "2031-11-08", "end": "2031-11-08", "venue": "Seimas"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "event"), GIVEN, ids=[text[:60] for text, _ in GIVEN])
def test_meals_and_awards_are_given_at_an_event(text: str, event: dict[str, str | int]) -> None:
    assert _events("It was so. " + text) == [event]


def test_nobody_speaks_at_an_event_that_is_only_looked_back_on() -> None:
    facts = read(
        OPENED
        + "Jaan Kask recalled the first session of the Baltic Assembly in Riga on 24 January 1992. Anna Ozola spoke about "
        "energy."
    )
    session = next(one.key for one in facts.events if one.number == 41)
    assert [(part.person, part.event) for part in facts.attendance] == [("Anna Ozola", session)]


def test_a_session_is_of_the_assembly_whose_organ_the_text_names() -> None:
    text = "On 9 June 2031, the Presidium of the Baltic Assembly met in Tartu. Jaan Kask reported on the 42nd Session."
    assert _events(text)[1] == {"kind": "ba_session", "number": 42}


def test_a_house_called_by_a_state_is_a_house() -> None:
    text = "The ceremony was held in the Estonia Concert Hall on 9 June 2031."
    assert _events(text)[0]["venue"] == "Estonia Concert Hall"


def test_a_pronoun_goes_on_meaning_whom_it_meant() -> None:
    facts = read(
        "On 4 May 2031 Jaan Kask visited Oslo. He met with Minister Anna Ozola. The following day he spoke at a conference on energy "
        "in Bergen."
    )
    assert ("Anna Ozola", "spoke") not in {(part.person, part.capacity) for part in facts.attendance}


#: Each text and its events: what is another event than the one told before.
OTHERS = [
    ("On 9 June 2031, the Presidium of the Baltic Assembly held a meeting in Tartu. After the meeting, the members of the Presidium met "
     "with Mayor of Tartu Jaan Kask at the Town Hall.",
     [{"kind": "ba_presidium", "start": "2031-06-09", "end": "2031-06-09", "city": "Tartu"}, {"kind": "other", "venue": "Town Hall"}]),
    ("On 6 May 2031 Jaan Kask attended the meeting of the Presidium in Narva. On 7 May 2031 he took part in a conference on energy in "
     "Tartu.",
     [{"kind": "ba_presidium", "start": "2031-05-06", "end": "2031-05-06", "city": "Narva"},
      {"kind": "conference", "start": "2031-05-07", "end": "2031-05-07", "city": "Tartu"}]),
    ("The ceremony of the Baltic Assembly prizes took place in Tartu on 17 October 2031. The 43rd Session opens on 18 October.",
     [{"kind": "prize_ceremony", "start": "2031-10-17", "end": "2031-10-17", "city": "Tartu"},
      {"kind": "ba_session", "number": 43, "start": "2031-10-18", "end": "2031-10-18"}]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), OTHERS, ids=[text[:70] for text, _ in OTHERS])
def test_what_is_another_event_than_the_one_before(text: str, events: list[dict[str, str | int]]) -> None:
    assert _events(text) == events


def test_speakers_who_met_may_plan_another_meeting() -> None:
    text = (
        "On 12 May 2031, President of the Riigikogu Jaan Kask met with Speaker of the Saeima Anna Ozola in Tartu. On 13 May 2031, he "
        "will take part in the meeting of the Speakers of the Baltic parliaments."
    )
    assert sorted(str(one["start"]) for one in _events(text)) == ["2031-05-12", "2031-05-13"]


def test_who_addresses_the_plenary_speaks_at_the_session() -> None:
    facts = read(
        "Jaan Kask took part in the session of the Nordic Council in Tartu on 29 October 2031. In the margins of the session he met "
        "with Anna Ozola. He also addressed the plenary."
    )
    assert ("Jaan Kask", "spoke", "e1") in {(p.person, p.capacity, p.event) for p in facts.attendance}


def test_whom_somebody_told_by_a_pronoun_receives_is_no_host() -> None:
    facts = read(
        "On 4 May 2031 Jaan Kask opened the conference in Tartu. Earlier he received Ambassador Anna Ozola."
    )
    assert ("Anna Ozola", "hosted") not in {(part.person, part.capacity) for part in facts.attendance}


#: Each text and its events: the Council just told of, a session with its days in brackets.
BRIEFLY = [
    ("The 21st Baltic Council will be held in Tartu on 20 November 2031. The Council is going to assemble in the White Hall of the "
     "Seimas.",
     [{"kind": "baltic_council", "number": 21, "start": "2031-11-20", "end": "2031-11-20", "city": "Tartu",
       "venue": "White Hall of the Seimas"}]),
    ("The Presidium of the Baltic Assembly met in Tartu on 8 June 2031. It agreed on the date of the autumn session (25-26 October "
     "2031, Narva).",
     [{"kind": "ba_presidium", "start": "2031-06-08", "end": "2031-06-08", "city": "Tartu"},
      {"kind": "ba_session", "start": "2031-10-25", "end": "2031-10-26", "city": "Narva"}]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), BRIEFLY, ids=[text[:70] for text, _ in BRIEFLY])
def test_events_told_briefly(text: str, events: list[dict[str, str | int]]) -> None:
    assert _events(text) == events


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Presidium will assemble in Tartu on 5 May 2031.", "ba_presidium"),
        ("The Budget Committee of the Baltic Assembly will sit in Tartu on 5 May 2031.", "ba_committee"),
        (
            "The Speakers of the Baltic parliaments will assemble in Tartu on 5 May 2031.",
            "parliament_speakers_meeting",
        ),
        ("Baltic parliamentarians will gather in Tartu on 5 May 2031.", "other"),
    ],
)
def test_bodies_that_will_assemble_or_sit(text: str, kind: str) -> None:
    assert [one["kind"] for one in _events(text)] == [kind]
