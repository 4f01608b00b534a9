"""English texts in which a participle, a programme or a relative clause tells of a meeting, and how long a stay lasts."""

import pytest

from tests.facts.text import coming, held, kinds, read, there


@pytest.mark.parametrize(
    "opening", ["Having met in Palanga", "Meeting in Palanga", "Having gathered in Palanga"]
)
def test_who_met_stands_behind_a_participle_with_its_place(opening: str) -> None:
    text = f"{opening} on 6 June 2025, the chairs of the European affairs committees of the Baltic States adopted a joint statement."
    reading = read(text)
    assert [(e.kind, e.start, e.city) for e in reading.events] == [("other", "2025-06-06", "Palanga")]
    assert [d.event for d in reading.documents] == [reading.events[0].key]


def test_two_who_agreed_meeting_somewhere_met() -> None:
    reading = read(
        "Meeting in Riga on Friday, Daiga Mieriņa and Lauri Hussar agreed on it.", published="2024-05-20"
    )
    assert there(reading) == ["Daiga Mieriņa", "Lauri Hussar"]
    assert [e.start for e in reading.events] == ["2024-05-17"]


def test_a_heading_that_names_a_meeting_is_no_participle() -> None:
    reading = read(
        "Meeting in Tallinn on 5 May\nThe foreign ministers of the Baltic States met in Tallinn on 5 May 2024."
    )
    assert kinds(reading) == ["other"]


@pytest.mark.parametrize("until", ["17 January", "Wednesday"])
def test_until_tells_the_last_day_of_what_has_begun(until: str) -> None:
    text = f"The session of the Baltic Assembly opened in Riga today and will run until {until}."
    assert [(e.start, e.end) for e in read(text, published="2018-01-15").events] == [
        ("2018-01-15", "2018-01-17")
    ]
    text = f"Irakli Kobakhidze arrived in Riga on an official visit today. The visit will last until {until}."
    reading = read(text, published="2018-01-15")
    assert [(e.start, e.end) for e in reading.events] == [("2018-01-15", "2018-01-17")]
    assert there(reading) == ["Irakli Kobakhidze"]


@pytest.mark.parametrize(
    "point", ["agenda includes discussions", "programme includes a meeting", "agenda includes talks"]
)
def test_a_point_of_the_programme_belongs_to_the_visit(point: str) -> None:
    text = (
        "Speaker of the Saeima Edvards Smiltēns will be on an official visit to Moldova on 21-23 March 2023. "
        f"The visit's {point} with President Maia Sandu."
    )
    reading = read(text)
    assert kinds(reading) == ["visit"]
    assert coming(reading) == ["Edvards Smiltēns", "Maia Sandu"]


def test_whom_a_guest_meets_during_a_visit_is_met_on_it() -> None:
    text = (
        "From 9-11 April 2019, Latvian President Raimonds Vējonis will be in Estonia for a state visit, during which he"
        " will meet with President Kersti Kaljulaid."
    )
    reading = read(text)
    assert kinds(reading) == ["visit"]
    assert coming(reading) == ["Kersti Kaljulaid", "Raimonds Vējonis"]


def test_a_row_of_officers_without_names_gives_no_office_to_the_one_before() -> None:
    text = (
        "He will meet with President Kersti Kaljulaid, the President of the Riigikogu and the Prime Minister."
    )
    assert held(read(text)) == {("Kersti Kaljulaid", "President", "Republic of Estonia")}
    text = "He met with Kersti Kaljulaid, the President of the Republic of Estonia, and the Prime Minister."
    assert held(read(text)) == {("Kersti Kaljulaid", "President", "Republic of Estonia")}


def test_the_members_of_a_delegation_named_at_a_session_are_there() -> None:
    text = "Members of the Estonian delegation at the PACE summer session in Strasbourg are Marianne Mikko and Tiit Terik."
    assert there(read(text, published="2018-06-25")) == ["Marianne Mikko", "Tiit Terik"]
    text = "The members of the Estonian delegation to the NATO Parliamentary Assembly are Marianne Mikko and Tiit Terik."
    assert not read(text).attendance


def test_whoever_will_chair_a_body_chairs_no_meeting() -> None:
    text = (
        "The meeting of the Standing Committee in Tallinn will be opened by Pedro Agramunt. The meeting is with Marina"
        " Kaljurand, who will chair the Council of Europe's Committee of Ministers for six months."
    )
    assert not [a for a in read(text).announced if a.capacity == "chaired"]


def test_chairs_of_committees_at_which_speakers_speak_make_no_meeting_of_speakers() -> None:
    text = (
        "The main issue of the meeting, which took place online on October 6, 2020, was cooperation. The meeting was opened"
        " by Rihards Kols. Participants of the meeting were also welcomed by Ināra Mūrniece, Speaker of the Saeima, and Henn"
        " Põlluaas, Speaker of the Riigikogu."
    )
    reading = read(text)
    assert kinds(reading) == ["other"]
    assert {a.capacity for a in reading.attendance} == {"opened", "spoke"}


def test_chairs_of_committees_that_are_not_told_share_no_office() -> None:
    text = (
        "They met members of the Committees on Foreign Affairs of the Seimas and the Saeima, headed by committee"
        " chairpersons Žygimantas Pavilionis and Rihards Kols."
    )
    assert not [one for one in held(read(text)) if one[0] == "Rihards Kols"]


def test_a_meeting_on_a_visit_is_not_the_summit_ahead_of_it() -> None:
    text = (
        "On 5 July 2024, the Minister of Foreign Affairs of Estonia, Margus Tsahkna, is coming to Latvia on a working visit."
        " Ahead of the NATO Summit in Washington, the ministers will exchange views. Margus Tsahkna will also have a meeting"
        " with the Parliamentary Secretary Dace Melbārde."
    )
    reading = read(text)
    met = next(a.event for a in reading.announced if a.person == "Dace Melbārde")
    assert next(e.city for e in reading.events if e.key == met) != "Washington"


def test_a_stay_that_is_over_does_not_place_a_meeting_to_come() -> None:
    text = (
        "Speaker of the Riksdag Urban Ahlin is scheduled to meet with Speaker of the Seimas Viktoras Pranckietis."
        " Pranckietis paid an official visit to Sweden in January."
    )
    reading = read(text, published="2017-11-20")
    assert [e.country for e in reading.events if e.kind == "parliament_speakers_meeting"] == [None]


def test_a_house_in_which_a_guest_met_somebody_is_not_that_of_the_visit() -> None:
    text = "On 6 May 2024, Baiba Braže visited Tallinn. In the Riigikogu, Braže met with Lauri Hussar."
    assert [(e.kind, e.city, e.venue) for e in read(text).events] == [("visit", "Tallinn", None)]


def test_the_sitting_is_that_of_the_session_told() -> None:
    text = (
        "On Monday, the spring session of the NATO Parliamentary Assembly will be held in Sofia. Jens Stoltenberg will also"
        " speak at the sitting."
    )
    reading = read(text, published="2024-05-25")
    assert [(e.kind, e.start, e.city) for e in reading.events] == [("other", "2024-05-27", "Sofia")]
    assert coming(reading) == ["Jens Stoltenberg"]


def test_several_meetings_as_part_of_a_visit_are_the_visit() -> None:
    text = (
        "As part of her visit to Spain, Daiga Mieriņa held bilateral meetings with Szymon Hołownia, Marshal of the Sejm, and"
        " Lauri Hussar, Speaker of the Riigikogu."
    )
    reading = read(text)
    assert kinds(reading) == ["visit"]
    assert there(reading) == ["Daiga Mieriņa", "Lauri Hussar", "Szymon Hołownia"]


def test_a_visit_with_days_beside_a_meeting_is_told() -> None:
    text = (
        "Irena Degutienė, Speaker of the Seimas, stressed it during her meeting with the Speaker of the Riksdag Per"
        " Westerberg, during her visit to the Kingdom of Sweden on 1-2 March 2012."
    )
    reading = read(text)
    assert [(e.kind, e.start, e.end) for e in reading.events if e.kind == "visit"] == [
        ("visit", "2012-03-01", "2012-03-02")
    ]
    assert there(reading) == ["Irena Degutienė", "Irena Degutienė", "Per Westerberg"]


def test_a_visit_begun_by_attending_something_is_a_visit() -> None:
    text = "Viktorija Čmilytė-Nielsen began her official visit to Stockholm by attending the commemoration of the victims."
    assert "visit" in kinds(read(text))


def test_who_is_welcomed_to_a_house_is_met_there() -> None:
    text = (
        "On 25 April 2014, Solvita Āboltiņa welcomed Taavi Rõivas, Prime Minister of Estonia, to the Saeima."
    )
    assert [(e.start, e.venue) for e in read(text).events] == [("2014-04-25", "Saeima")]


def test_a_county_is_no_city() -> None:
    text = "The seminar of the foreign ministries will be held on 17 September 2024 in Valga County, Estonia."
    assert [e.city for e in read(text).events] == [None]


def test_each_teaser_tells_an_event_of_its_own() -> None:
    text = (
        "Press releases\n"
        "During her official visit to the Republic of Estonia, Solvita Āboltiņa, Speaker of the Saeima, met Ene Ergma, Speaker"
        " of the Riigikogu, on 9 February.\n"
        "On Monday, 17 January, when meeting with Ilham Aliyev, President of Azerbaijan, Speaker Solvita Āboltiņa spoke of"
        " trade.\n"
    )
    reading = read(
        f"{text}On Friday, 14 January, Speaker Solvita Āboltiņa met with Toomas Hendrik Ilves.",
        published="2011-02-20",
    )
    met = {a.person: a.event for a in reading.attendance if a.person != "Solvita Āboltiņa"}
    assert len(set(met.values())) == len(met) == 3


def test_one_text_below_a_menu_is_no_page_of_teasers() -> None:
    text = (
        "Riigikogu press releases\nEne Ergma is on a visit to Riga on 9 February.\nOn 10 February she will meet with Ināra"
        " Mūrniece."
    )
    assert kinds(read(text, published="2011-02-08")) == ["visit"]


@pytest.mark.parametrize("day", ["On Monday, 17 January, when", "On Monday, while", "While"])
def test_whom_a_participle_behind_a_day_governs_does_not_speak(day: str) -> None:
    reading = read(
        f"{day} meeting with President Ilham Aliyev, Speaker Solvita Āboltiņa stressed it.",
        published="2011-01-18",
    )
    assert {(a.person, a.capacity) for a in reading.attendance} == {
        ("Ilham Aliyev", "attended"),
        ("Solvita Āboltiņa", "spoke"),
    }


def test_what_somebody_did_is_not_said_by_him() -> None:
    text = (
        "Democracy was the way Jānis Čakste chose, stressed Ināra Mūrniece, Speaker of the Saeima, in her opening address at"
        " the scientific conference in Riga on 13 September 2019."
    )
    reading = read(text)
    assert there(reading) == ["Ināra Mūrniece"]
    assert [(e.kind, e.start) for e in reading.events] == [("conference", "2019-09-13")]
