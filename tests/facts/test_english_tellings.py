"""What English tells in more than one clause or line: pronouns behind adverbs, talks of those who met, speeches given whole."""

import pytest

from tests.facts.text import kinds, read, taken, there

SPEAKERS = "parliament_speakers_meeting"
METS = "Minister Jānis Kalns took part in the 25th Baltic Council in Vilnius, where he {} Minister Jonas Petrulis"


@pytest.mark.parametrize("told", ["met", "also met", "later met with", "then also met with"])
def test_a_pronoun_means_the_subject_before_though_an_adverb_follows_it(told: str) -> None:
    assert taken(read(f"{METS.format(told)}.")) == {
        ("Jānis Kalns", "baltic_council", "attended"),
        ("Jānis Kalns", "other", "attended"),
        ("Jonas Petrulis", "other", "attended"),
    }


def test_what_those_who_met_discussed_puts_nobody_into_the_event_before() -> None:
    found = taken(read(f"{METS.format('met')}; the two discussed energy."))
    assert {who for who, kind, _ in found if kind == "baltic_council"} == {"Jānis Kalns"}


def test_whom_somebody_says_to_have_met_was_not_at_the_session() -> None:
    text = "Jaan Kask opened the 33rd session of the Baltic Assembly and said that he had met Minister Jonas Petrulis in Riga."
    assert ("Jonas Petrulis", "ba_session", "attended") not in taken(read(text))


@pytest.mark.parametrize("form", ["in digital format", "in a remote mode", "in a virtual form"])
def test_a_format_is_the_place(form: str) -> None:
    found = read(f"The 39th session of the Baltic Assembly was held {form}.").events
    assert [e.venue for e in found] == ["online"]


def test_a_form_of_cooperation_is_no_place() -> None:
    text = "At its meeting in Riga the Presidium of the Baltic Assembly discussed digital signatures."
    assert [e.venue for e in read(text).events] == [None]


@pytest.mark.parametrize(
    "told",
    [
        "gave the sitting of the Standing Committee in Athens an overview of the war",
        "gave the members of the committee at their meeting in Athens an outline of the plans",
    ],
)
def test_an_overview_is_given_to_those_who_are_there(told: str) -> None:
    assert there(read(f"Speaker Jonas Petrulis {told}.")) == ["Jonas Petrulis"]


def test_journalists_are_told_elsewhere() -> None:
    assert not read("Jonas Petrulis gave journalists an overview of the 40th session in Riga.").attendance


def test_days_behind_two_events_in_a_title_are_those_of_both() -> None:
    text = "The 29th Session of the Baltic Assembly, the 16th Baltic Council 21-22 October 2010, Riga.\n\nIt went well."
    assert {(e.kind, e.start, e.end) for e in read(text).events} == {
        ("ba_session", "2010-10-21", "2010-10-22"),
        ("baltic_council", "2010-10-21", "2010-10-22"),
    }


def test_a_report_given_whole_was_given_at_the_event_of_its_heading() -> None:
    lines = [
        "Report by Foreign Minister of Estonia Jaan Kask on the activities of the Council of Ministers",
        "Baltic Council",
        "Tallinn, 25 November 2005.",
        "Mr President,",
        "Distinguished Members of the Assembly,",
        "It is a privilege to report to you. I shall begin with energy.",
    ]
    found = read("\n\n".join(lines))
    assert kinds(found) == ["baltic_council"]
    assert [(e.city, e.start) for e in found.events] == [("Tallinn", "2005-11-25")]
    assert there(found) == ["Jaan Kask"]


@pytest.mark.parametrize(
    "told",
    [
        "A visit to Tbilisi, Georgia, has been started by Jaan Kask, Speaker of the Riigikogu, and Jānis Kalns, his colleague.",
        "An official visit to Tbilisi was paid on Monday by Speakers Jaan Kask and Jānis Kalns.",
        "Jaan Kask and Jānis Kalns have begun a two-day visit to Tbilisi.",
    ],
)
def test_visits_paid_and_begun(told: str) -> None:
    found = read(told)
    assert [(e.kind, e.city, e.country) for e in found.events] == [("visit", "Tbilisi", "GE")]
    assert there(found) == ["Jaan Kask", "Jānis Kalns"]


@pytest.mark.parametrize(
    ("told", "kind", "document"),
    [
        ("A declaration was today issued in Białystok, Poland, by the speakers of the Baltic parliaments.", SPEAKERS, "declaration"),
        ("A joint statement was adopted in Riga on 5 May by the Speakers of the Baltic parliaments.", SPEAKERS, "joint statement"),
        ("A statement was adopted in Riga on Friday by the Presidium of the Baltic Assembly.", "ba_presidium", "statement"),
        ("A joint appeal was issued on Friday in Riga by the foreign ministers of the Baltic states.", "other", "appeal"),
    ],
)  # fmt: skip
def test_who_issued_a_document_at_a_place_and_day_met_there(told: str, kind: str, document: str) -> None:
    found = read(told)
    assert kinds(found) == [kind]
    assert [(d.kind, d.event) for d in found.documents] == [(document, found.events[0].key)]


def test_who_is_speaking_is_there() -> None:
    text = "Anna Kask and Jānis Kalns are speaking at the conference of the Baltic Assembly in Tallinn on 18 and 19 May."
    assert there(read(text, published="2023-05-18")) == ["Anna Kask", "Jānis Kalns"]


@pytest.mark.parametrize(("city", "land"), [("Zagreb", "HR"), ("Dublin", "IE"), ("Tashkent", "UZ")])
def test_capitals_farther_off(city: str, land: str) -> None:
    text = f"The Speaker took part in a conference in {city} on 5 May 2015."
    assert [(e.city, e.country) for e in read(text).events] == [(city, land)]


@pytest.mark.parametrize(
    "held", ["held a joint press conference", "gave a press conference", "hold a press conference"]
)
def test_who_holds_a_press_conference_is_at_it(held: str) -> None:
    found = read(f"Jaan Kask and Jānis Kalns {held} in Vilnius.".replace("Kalns hold", "Kalns will hold"))
    assert sorted({a.person for a in (*found.attendance, *found.announced)}) == ["Jaan Kask", "Jānis Kalns"]


@pytest.mark.parametrize(
    "told",
    [
        "Among the speakers at the conference in Riga were Jaan Kask and Jānis Kalns.",
        "The speakers at the conference in Riga on 5 May were Jaan Kask and Jānis Kalns.",
        "Among those who attended the conference in Riga were Jaan Kask and Jānis Kalns.",
    ],
)
def test_those_at_a_gathering_are_told_behind_its_place(told: str) -> None:
    assert there(read(told)) == ["Jaan Kask", "Jānis Kalns"]


def test_the_title_behind_the_body_of_a_session_is_a_persons() -> None:
    text = "At the 36th session of the Baltic Assembly Speaker of the Saeima Jānis Kalns stressed unity."
    assert taken(read(text)) == {("Jānis Kalns", "ba_session", "spoke")}


@pytest.mark.parametrize(
    "way",
    [
        "travelled to Riga to attend",
        "went to Riga to take part in",
        "arrived in Riga for",
        "visited Riga to attend",
    ],
)
def test_the_way_to_a_session_is_no_visit(way: str) -> None:
    assert kinds(read(f"Jānis Kalns {way} the 36th session of the Baltic Assembly.")) == ["ba_session"]


@pytest.mark.parametrize(
    "told",
    [
        "The resolution of the 36th session of the Baltic Assembly was sent to Jānis Kalns.",
        "Jānis Kalns congratulated the organisers of the 36th session of the Baltic Assembly.",
    ],
)
def test_who_only_hears_of_a_session_is_not_at_it(told: str) -> None:
    assert not read(told).attendance


@pytest.mark.parametrize(
    "told", ["will open with an address by Jānis Kalns", "will begin with remarks by Jānis Kalns"]
)
def test_with_whose_speech_a_session_will_open(told: str) -> None:
    found = read(f"The 36th session of the Baltic Assembly {told}.")
    assert [a.person for a in found.announced] == ["Jānis Kalns"]
    assert not found.attendance


MINISTERS = "Ministers Jānis Kalns and Jonas Petrulis"


@pytest.mark.parametrize(
    "told",
    [
        f"{MINISTERS} held a meeting in Riga on 5 May 2024.",
        f"{MINISTERS} held talks in Riga on 5 May 2024.",
        "Jānis Kalns (Latvia) and Jonas Petrulis (Lithuania) held a working meeting in Riga on 5 May 2024.",
        "Security was discussed by Jānis Kalns and Jonas Petrulis in Riga on 5 May 2024.",
        "Energy was the focus of the meeting between Jānis Kalns and Jonas Petrulis in Riga on 5 May 2024.",
        "At his meeting with Jonas Petrulis in Riga on 5 May 2024, Jānis Kalns stressed unity.",
    ],
)
def test_those_who_held_a_meeting_were_at_it(told: str) -> None:
    found = read(told)
    assert there(found) == ["Jonas Petrulis", "Jānis Kalns"]
    assert [(e.kind, e.start, e.city) for e in found.events] == [("other", "2024-05-05", "Riga")]


@pytest.mark.parametrize("opening", ["After meeting with", "After his meeting with", "Following talks with"])
def test_after_a_meeting_somebody_says_something(opening: str) -> None:
    assert there(read(f"{opening} Jonas Petrulis, Jānis Kalns said that unity matters.")) == [
        "Jonas Petrulis",
        "Jānis Kalns",
    ]


def test_speakers_who_hold_a_meeting() -> None:
    text = "Parliament Chairmen Jaan Kask (Estonia) and Jānis Kalns (Latvia) held a meeting in Palanga on 13 May 2002."
    assert kinds(read(text)) == ["parliament_speakers_meeting"]


@pytest.mark.parametrize(
    "told",
    [
        "The speakers included Speaker of the Saeima Jānis Kalns.",
        "The next speaker was Jānis Kalns.",
        "Jānis Kalns told those present that unity is needed.",
        "Jānis Kalns concluded the session.",
    ],
)
def test_who_speaks_at_a_session_told_before(told: str) -> None:
    text = f"The 36th session of the Baltic Assembly took place in Riga on 9 November 2017. {told}"
    assert taken(read(text)) == {("Jānis Kalns", "ba_session", "spoke")}


def test_the_field_of_a_degree_ends_no_sentence() -> None:
    found = read("The Baltic Assembly Prize for Science was presented to Dr. art. Jānis Kalns. It is old.")
    assert [r.person for r in found.recipients] == ["Jānis Kalns"]


def test_ministers_behind_a_double_dash() -> None:
    text = "Two Baltic agriculture ministers -- Jaan Kask (Estonia) and Jānis Kalns (Latvia) -- met in Riga."
    assert {(o.person, o.organisation) for o in read(text).offices} == {
        ("Jaan Kask", "Government of Estonia"),
        ("Jānis Kalns", "Government of Latvia"),
    }


def test_a_document_of_an_earlier_day_is_only_recalled() -> None:
    first = "The 36th session of the Baltic Assembly was held in Tallinn on 9 November 2017."
    found = read(f"{first} The Agreement on Rail Baltica was signed on 31 January 2017.")
    assert not found.documents
    assert found.events[0].start == "2017-11-09"
