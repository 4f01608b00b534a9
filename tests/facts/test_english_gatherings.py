"""Which gathering an English sentence restates, points to or takes part in, and how it was held; all sentences are invented."""

import pytest

from tests.facts.text import read

#: Each text and the kind, number, day and city of its events.
RESTATED = [
    ("The Baltic Council, the forum of the parliaments and governments of the Baltic states, held its sitting in Riga on 5 May "
     "2031. Artis Pabriks chaired the 37th session of the Baltic Council.", [("baltic_council", 37, "2031-05-05", "Riga")]),
    ("The Presidium of the Baltic Assembly, which leads its work between the sessions, met in Riga on 5 May 2031.",
     [("ba_presidium", None, "2031-05-05", "Riga")]),
    ("The Presidium of the Baltic Assembly, the body that prepares the sessions, held its meeting in Riga on 5 May 2031.",
     [("ba_presidium", None, "2031-05-05", "Riga")]),
    ("Riga will host the 38th Baltic Council, which is a joint meeting of the Baltic Assembly and the Cooperation Council of the "
     "Baltic Council of Ministers, on 5 May 2031.", [("baltic_council", 38, "2031-05-05", "Riga")]),
    ("The 38th Baltic Council was held in Riga on 5 May 2031. Latvia was represented at the meeting by Artis Pabriks.",
     [("baltic_council", 38, "2031-05-05", "Riga")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), RESTATED, ids=[text[:60] for text, _ in RESTATED])
def test_what_is_said_again_in_other_words_is_one_event(
    text: str, events: list[tuple[str, int | None, str, str]]
) -> None:
    assert [(e.kind, e.number, e.start, e.city) for e in read(text).events] == events


#: Each sentence behind a session in Riga: somebody in it was elsewhere, the session was not.
REMOTE = [
    "Artis Pabriks addressed the session via video link.",
    "Artis Pabriks, who joined the session remotely, spoke about trade.",
    "Urmas Paet and Artis Pabriks took part in the session, the latter via video link.",
    "The session was addressed online by Artis Pabriks.",
]


@pytest.mark.parametrize("said", REMOTE)
def test_a_speaker_by_video_makes_no_remote_session(said: str) -> None:
    reading = read(f"The 50th Session of the Baltic Assembly was held in Riga on 5 May 2031. {said}")
    assert [(e.city, e.venue) for e in reading.events] == [("Riga", None)]
    assert "Artis Pabriks" in {a.person for a in reading.attendance}


def test_a_meeting_by_video_is_online() -> None:
    for text, venue in (
        ("The members of the Presidium of the Baltic Assembly met via video link on 5 May 2031.", "online"),
        (
            "On 5 May 2031 Artis Pabriks took part in a meeting of the Baltic Council of Ministers via video conference.",
            "video conference",
        ),
    ):
        assert [e.venue for e in read(text).events] == [venue]


#: Each text and who is where in it.
THERE = [
    ("An oak was planted by Urmas Paet and Artis Pabriks in Riga. The ceremony was attended by Jānis Vucāns.",
     [("Artis Pabriks", "attended"), ("Jānis Vucāns", "attended"), ("Urmas Paet", "attended")]),
    ("The event was moderated by Urmas Paet.", [("Urmas Paet", "chaired")]),
    ("The forum was addressed by Urmas Paet.", [("Urmas Paet", "spoke")]),
    ("The meeting will be hosted by Urmas Paet in Riga.", [("Urmas Paet", "hosted")]),
    ("The conference is to be hosted by Urmas Paet at the Arvo Pärt Centre on 5 May 2031.", [("Urmas Paet", "hosted")]),
    ("The Fisheries, Rural Development, and Food Commissioner Franz Fischler met with Urmas Paet in Riga.",
     [("Franz Fischler", "attended"), ("Urmas Paet", "attended")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), THERE, ids=[text[:60] for text, _ in THERE])
def test_who_did_something_is_at_one_event(text: str, people: list[tuple[str, str]]) -> None:
    reading = read(text)
    parts = (*reading.attendance, *reading.announced)
    assert sorted((a.person, a.capacity) for a in parts) == people
    assert {a.event for a in parts} == {e.key for e in reading.events}
    assert len(reading.events) == 1


def _told(text: str) -> list[tuple[str, int | None, str | None, str | None]]:
    return sorted((e.kind, e.number, e.start, e.city) for e in read(text).events)


#: Each text and the kind, number, day and city of its events.
APART = [
    ("The Presidium of the Baltic Assembly met in Riga on 5 May 2031. The Presidium of the Baltic Assembly will meet in Tallinn on "
     "6 June 2031.", [("ba_presidium", None, "2031-05-05", "Riga"), ("ba_presidium", None, "2031-06-06", "Tallinn")]),
    ("On 5 May 2031 the Welfare Committee of the Baltic Assembly met in Riga. On 5 May 2031 the Energy Committee of the Baltic "
     "Assembly met in Tartu.", [("ba_committee", None, "2031-05-05", "Riga"), ("ba_committee", None, "2031-05-05", "Tartu")]),
    ("The 50th session of the Baltic Assembly was held on 5 May 2031 in Riga, while the 51st session was held on 6 May 2032 in "
     "Tallinn.", [("ba_session", 50, "2031-05-05", "Riga"), ("ba_session", 51, "2032-05-06", "Tallinn")]),
    ("The 50th Session of the Baltic Assembly was held in Riga on 5 May 2031 and the 51st Session in Tallinn on 6 May 2032.",
     [("ba_session", 50, "2031-05-05", "Riga"), ("ba_session", 51, "2032-05-06", "Tallinn")]),
    ("The Presidium met on 4 May 2031 in Riga and on 5 May 2031 the 50th Session of the Baltic Assembly was opened in Tallinn.",
     [("ba_presidium", None, "2031-05-04", "Riga"), ("ba_session", 50, "2031-05-05", "Tallinn")]),
    ("The first extraordinary session of the Baltic Assembly was held in Helsinki on 5 May 2031.",
     [("ba_session", 1, "2031-05-05", "Helsinki")]),
    ("The BA Presidium met in Riga on 5 May 2031. The Session will be held in Tallinn on 6 June 2031.",
     [("ba_presidium", None, "2031-05-05", "Riga"), ("ba_session", None, "2031-06-06", "Tallinn")]),
    ("Nordic and Baltic parliamentarians will meet in Riga on 5 May 2031 for their annual summit.",
     [("consultation", None, "2031-05-05", "Riga")]),
    ("Members of the Baltic Assembly and the Benelux Parliament came together in Riga on 5 May 2031 to discuss trade.",
     [("consultation", None, "2031-05-05", "Riga")]),
    ("The chairs of the foreign affairs committees of the Baltic Trio (B3) and the Visegrad Group (V4) met in Riga on 5 May 2031.",
     [("consultation", None, "2031-05-05", "Riga")]),
    ("Gathered in Riga on 5 May 2031, the speakers of the Baltic parliaments signed a joint statement.",
     [("parliament_speakers_meeting", None, "2031-05-05", "Riga")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), APART, ids=[text[:60] for text, _ in APART])
def test_gatherings_of_other_days_and_places_are_apart(
    text: str, events: list[tuple[str, int | None, str | None, str | None]]
) -> None:
    assert sorted(_told(text), key=str) == sorted(events, key=str)


#: Each text that begins with a participle of meeting and who is at the meeting.
PARTICIPLES = [
    ("Meeting in Riga on 5 May 2031, the Baltic ministers Artis Pabriks, Urmas Paet and Linas Linkevičius agreed on trade.",
     {"Artis Pabriks", "Urmas Paet", "Linas Linkevičius"}),
    ("Meeting her colleague Urmas Paet in Riga on 5 May 2031, Ināra Mūrniece stressed trade.", {"Urmas Paet", "Ināra Mūrniece"}),
    ("Having met in Riga on 5 May 2031, Urmas Paet and Artis Pabriks issued a statement.", {"Urmas Paet", "Artis Pabriks"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), PARTICIPLES, ids=[text[:30] for text, _ in PARTICIPLES])
def test_who_met_stands_behind_the_participle(text: str, people: set[str]) -> None:
    reading = read(text)
    assert [(e.start, e.city) for e in reading.events] == [("2031-05-05", "Riga")]
    assert {a.person for a in reading.attendance} == people


def test_a_heading_of_a_meeting_is_no_participle() -> None:
    assert read("Meeting in Tallinn, the capital of Estonia").attendance == ()


def test_a_span_of_years_tells_no_year_of_a_day() -> None:
    text = "On 5 June the Presidium of the Baltic Assembly met in Riga. It adopted the priorities of the Assembly for 2031-2035."
    assert [e.start for e in read(text).events] == [None]


#: Each text and who is there or will be, with the kinds of its events.
OFFICERS = [
    ("The speakers of the parliaments of Estonia and Latvia agreed on reform at a meeting in Riga. Urmas Paet, Speaker of the "
     "Riigikogu, told reporters that it was time.", ["parliament_speakers_meeting"], {"Urmas Paet"}),
    ("The Speakers of the Baltic parliaments met in Riga. Urmas Paet, Speaker of the Riigikogu, thinks that it was time.",
     ["parliament_speakers_meeting"], {"Urmas Paet"}),
    ("On 5 May 2031 President of the Riigikogu Urmas Paet will host the speakers of the Baltic parliaments in Tallinn.",
     ["parliament_speakers_meeting"], {"Urmas Paet"}),
    ("On 5 May 2031 Prime Minister Urmas Paet hosted the prime ministers of Latvia and Lithuania in Tallinn.", ["other"], {"Urmas Paet"}),
    ("Latvian Parliamentary Chairwoman Ināra Mūrniece met with Estonian Parliamentary Chairman Urmas Paet in Riga.",
     ["parliament_speakers_meeting"], {"Ināra Mūrniece", "Urmas Paet"}),
    ("A meeting of the Baltic Council of Ministers was held in Riga on 5 May 2031. Urmas Paet and Artis Pabriks met at the National "
     "Library.", ["other"], {"Urmas Paet", "Artis Pabriks"}),
    ("Urmas Paet met with Artis Pabriks in Riga. He also met with Ināra Mūrniece.", ["other", "other"],
     {"Urmas Paet", "Artis Pabriks", "Ināra Mūrniece"}),
    ("The NB8 conference of speakers takes place in Tartu. Urmas Paet and Ināra Mūrniece come to Estonia for the conference.",
     ["parliament_speakers_meeting"], {"Urmas Paet", "Ināra Mūrniece"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kinds", "people"), OFFICERS, ids=[text[:60] for text, *_ in OFFICERS])
def test_officers_of_several_states(text: str, kinds: list[str], people: set[str]) -> None:
    reading = read(text)
    assert [e.kind for e in reading.events] == kinds
    assert {a.person for a in (*reading.attendance, *reading.announced)} == people


#: Each sentence that has somebody speak at a session.
SPOKEN = [
    "Urmas Paet told the 50th Session of the Baltic Assembly that it was time.",
    "Speaking to the 50th Session of the Baltic Assembly, Urmas Paet stressed trade.",
    "It is time, Urmas Paet said in remarks to the 50th Session of the Baltic Assembly.",
    "Urmas Paet made the comments at the 50th Session of the Baltic Assembly.",
]


@pytest.mark.parametrize("text", SPOKEN)
def test_words_to_a_session_are_spoken_there(text: str) -> None:
    assert [(a.person, a.capacity) for a in read(text).attendance] == [("Urmas Paet", "spoke")]


#: Each text and the kinds of documents in it.
PASSED = [
    ("At the 50th Session of the Baltic Assembly a resolution was unanimously adopted.", ["resolution"]),
    ("This view was voiced in the Joint Statement of the Baltic Council which was officially signed in Riga.", ["joint statement"]),
    ("At the 50th Session of the Baltic Assembly a declaration on the agreement was adopted.", ["declaration"]),
    ("The implementation of the resolution was discussed at the 50th Session of the Baltic Assembly.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kinds"), PASSED, ids=[text[:60] for text, _ in PASSED])
def test_documents_with_their_own_verb(text: str, kinds: list[str]) -> None:
    assert [d.kind for d in read(text).documents] == kinds


def test_cooperation_with_states_is_none_with_the_assembly() -> None:
    text = (
        "The Nordic Council of Ministers' cooperation with Estonia and Latvia was debated in Oslo. Urmas Paet, President of the "
        "Baltic Assembly, was there."
    )
    assert read(text).cooperation == ()


#: Each text and the kind, number, first and last day, city and venue of its events.
WHERE_AND_WHEN = [
    ("Tartu was the place where the Presidium of the Baltic Assembly gathered on 5 May 2031.",
     [("ba_presidium", None, "2031-05-05", "2031-05-05", "Tartu", None)]),
    ("Tartu saw the speakers of the Baltic parliaments come together on 5 May 2031.",
     [("parliament_speakers_meeting", None, "2031-05-05", "2031-05-05", "Tartu", None)]),
    ("On the second day of the 50th Session of the Baltic Assembly (5-6 May 2031, Riga), the 37th Baltic Council convened.",
     [("ba_session", 50, "2031-05-05", "2031-05-06", "Riga", None), ("baltic_council", 37, None, None, None, None)]),
    ("The 50th Session of the Baltic Assembly begins in Riga on 5 May 2031 and ends the next day.",
     [("ba_session", 50, "2031-05-05", "2031-05-06", "Riga", None)]),
    ("The 50th Session of the Baltic Assembly opens in Riga on 5 May 2031.",
     [("ba_session", 50, "2031-05-05", "2031-05-05", "Riga", None)]),
    ("A summit of the Baltic Assembly and the Nordic Council, the 9th of its kind, took place in Riga.",
     [("consultation", 9, None, None, "Riga", None)]),
    ("The 50th Session of the Baltic Assembly was held at the Riga Congress Hall. The award ceremony was held at the same venue.",
     [("ba_session", 50, None, None, None, "Riga Congress Hall"), ("prize_ceremony", None, None, None, None, "Riga Congress Hall")]),
    ("The 50th Session of the Baltic Assembly was held in Riga. The 37th Baltic Council took place in the same city.",
     [("ba_session", 50, None, None, "Riga", None), ("baltic_council", 37, None, None, "Riga", None)]),
    ("The Energy Committee of the Baltic Assembly will be meeting in Tartu on 5 May 2031.",
     [("ba_committee", None, "2031-05-05", "2031-05-05", "Tartu", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), WHERE_AND_WHEN, ids=[text[:60] for text, _ in WHERE_AND_WHEN])
def test_where_and_when_it_was(text: str, events: list[tuple[str, int | None, str, str, str, str]]) -> None:
    assert [(e.kind, e.number, e.start, e.end, e.city, e.venue) for e in read(text).events] == events


def test_the_minister_is_who_was_told_of_last() -> None:
    text = (
        "Minister of Foreign Affairs of Latvia Artis Pabriks took part in the 37th Baltic Council in Tallinn. In his remarks the "
        "Minister thanked the hosts. Minister of Foreign Affairs of Estonia Urmas Paet was there."
    )
    assert ("Artis Pabriks", "spoke") in [(a.person, a.capacity) for a in read(text).attendance]


def test_what_somebody_came_to_attend_and_is_over_was_attended() -> None:
    text = "At a reception last night Tom Dine welcomed guests. Urmas Paet took time out to attend the reception."
    assert "Urmas Paet" in {a.person for a in read(text, published="2031-05-05").attendance}


#: Each text and who has which part in its event.
PARTS = [
    ("Lithuania was represented at the meeting of the Presidium in Tartu by Linas Linkevičius and Latvia by Artis Pabriks.",
     {("Linas Linkevičius", "attended"), ("Artis Pabriks", "attended")}),
    ("Joining the members at the 50th Session of the Baltic Assembly was Foreign Minister Urmas Paet.", {("Urmas Paet", "attended")}),
    ("Speaking at the 50th Session of the Baltic Assembly were Urmas Paet and Artis Pabriks.",
     {("Urmas Paet", "spoke"), ("Artis Pabriks", "spoke")}),
    ("Chairing the meeting of the Presidium of the Baltic Assembly in Riga was Urmas Paet.", {("Urmas Paet", "chaired")}),
    ("Urmas Paet and Artis Pabriks are today at the Presidium's meeting in Riga.",
     {("Urmas Paet", "attended"), ("Artis Pabriks", "attended")}),
    ("The Welfare Committee of the Baltic Assembly heard a report by Urmas Paet in Riga on 5 May 2031.", {("Urmas Paet", "spoke")}),
    ("Under the chairmanship of Urmas Paet, the Presidium of the Baltic Assembly approved the budget in Riga on 5 May 2031.",
     {("Urmas Paet", "chaired")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parts"), PARTS, ids=[text[:60] for text, _ in PARTS])
def test_parts_told_by_turned_and_passive_verbs(text: str, parts: set[tuple[str, str]]) -> None:
    assert {(a.person, a.capacity) for a in read(text).attendance} == parts


def test_a_speech_that_is_planned_is_announced() -> None:
    text = "The conference in Riga will be opened by Urmas Paet, and a speech by Artis Pabriks is planned."
    reading = read(text)
    assert reading.attendance == ()
    assert {(a.person, a.capacity) for a in reading.announced} == {
        ("Urmas Paet", "opened"),
        ("Artis Pabriks", "spoke"),
    }


def test_a_session_is_no_ceremony_told_before() -> None:
    text = (
        "On the eve of the session members of the Baltic Assembly took part in a wreath-laying ceremony. The session itself begins "
        "in Riga on 5 May 2031."
    )
    assert [(e.kind, e.city) for e in read(text).events] == [("ba_session", "Riga")]


def test_guests_behind_the_title_of_both_are_received() -> None:
    text = (
        "President Artis Pabriks received the speakers of the Estonian and Lithuanian parliaments, Urmas Paet and Linas Linkevičius, "
        "in Riga on 5 May 2031."
    )
    assert {(a.person, a.capacity) for a in read(text).attendance} == {
        ("Artis Pabriks", "hosted"),
        ("Urmas Paet", "attended"),
        ("Linas Linkevičius", "attended"),
    }


def test_a_press_conference_is_with_those_named() -> None:
    text = "A press conference with Urmas Paet and Artis Pabriks will be held at the Seimas on 5 May 2031."
    assert {a.person for a in read(text).announced} == {"Urmas Paet", "Artis Pabriks"}


def test_a_church_is_called_after_a_saint() -> None:
    text = "The 50th Session of the Baltic Assembly was held at St Johns' Church in Riga."
    assert [(e.city, e.venue) for e in read(text).events] == [("Riga", "St Johns' Church")]


def test_each_presidency_has_the_year_of_its_own_clause() -> None:
    text = "The Latvian presidency of the Baltic Assembly began in 2031, whereas the Estonian presidency will begin in 2032."
    assert {(p.country, p.year) for p in read(text).presidencies} == {("LV", 2031), ("EE", 2032)}


def test_what_wound_up_had_begun_before() -> None:
    text = "A two-day meeting of the Energy Committee of the Baltic Assembly wound up in Riga on 6 May 2031."
    assert [(e.start, e.end) for e in read(text).events] == [("2031-05-05", "2031-05-06")]
