"""English texts about who met whom, on what day, with what title: rows, clauses with "who", frames, ranges that begin today."""

from tests.facts.text import coming, held, kinds, read, there


def test_a_clause_about_a_row_leaves_the_row_its_verb() -> None:
    text = (
        "Daiga Mieriņa, Lauri Hussar and Saulius Skvernelis, who arrived in Kyiv, met with Ruslan Stefanchuk."
    )
    assert there(read(text)) == ["Daiga Mieriņa", "Lauri Hussar", "Ruslan Stefanchuk", "Saulius Skvernelis"]


def test_two_on_a_visit_are_both_on_it() -> None:
    reading = read("Lauri Hussar met Daiga Mieriņa and Saulius Skvernelis, who are on a visit to Tallinn.")
    visit = next(e.key for e in reading.events if e.kind == "visit")
    assert sorted(a.person for a in reading.attendance if a.event == visit) == [
        "Daiga Mieriņa",
        "Saulius Skvernelis",
    ]


def test_one_of_two_on_a_visit_is_alone_on_it() -> None:
    reading = read("Lauri Hussar met Margus Tsahkna and Daiga Mieriņa, who is on a visit to Tallinn.")
    visit = next(e.key for e in reading.events if e.kind == "visit")
    assert [a.person for a in reading.attendance if a.event == visit] == ["Daiga Mieriņa"]


def test_who_led_a_delegation_shares_the_verb_behind_and() -> None:
    text = "Marko Mihkelson, who led the delegation, and Andres Sutt held talks with Denys Shmyhal in Kyiv on 5 May 2024."
    assert there(read(text)) == ["Andres Sutt", "Denys Shmyhal", "Marko Mihkelson"]


def test_titles_of_a_row_belong_to_names_in_their_order() -> None:
    text = "He met the President and the Vice-President of the Nordic Council Bryndís Haraldsdóttir and Oddný Harðardóttir."
    assert held(read(text)) == {
        ("Bryndís Haraldsdóttir", "President", "Nordic Council"),
        ("Oddný Harðardóttir", "Vice President", "Nordic Council"),
    }


def test_two_titles_with_houses_and_no_article_may_be_of_one() -> None:
    text = "President of the Baltic Assembly and Head of the Latvian delegation Jānis Vucāns and Timo Suslov attended."
    assert ("Jānis Vucāns", "President", "Baltic Assembly") in held(read(text))
    assert not any(person == "Timo Suslov" for person, _, _ in held(read(text)))


def test_a_summit_ahead_of_which_speakers_meet_is_another_event() -> None:
    text = (
        "In the run-up to the NATO Summit in Vilnius on 11-12 July, the meeting of Speakers of Parliaments of"
        " NATO countries will take place in Riga on 2 June 2023."
    )
    assert [(e.start, e.city) for e in read(text).events] == [
        ("2023-07-11", "Vilnius"),
        ("2023-06-02", "Riga"),
    ]


def test_a_council_ahead_of_which_ministers_meet_keeps_its_day() -> None:
    text = "Before the European Council in Brussels on 29 June, the prime ministers of the Baltic States met in Riga on 2 June 2023."
    assert [(e.start, e.city) for e in read(text).events] == [("2023-06-02", "Riga")]


def test_today_and_tomorrow_is_under_way() -> None:
    text = "Enn Eesmaa and Aadu Must are participating today and tomorrow in the NATO Parliamentary Assembly session in Sofia."
    reading = read(text, published="2024-05-20")
    assert there(reading) == ["Aadu Must", "Enn Eesmaa"]
    assert [(e.start, e.end) for e in reading.events] == [("2024-05-20", "2024-05-21")]


def test_tomorrow_alone_is_ahead() -> None:
    text = "Enn Eesmaa participates tomorrow in the meeting of the Presidium of the Baltic Assembly in Riga."
    assert coming(read(text, published="2024-05-20")) == ["Enn Eesmaa"]


def test_a_stay_from_today_ends_on_the_day_told() -> None:
    for until in ("22 May", "Wednesday"):
        text = f"From today until {until}, Daiga Mieriņa is on a working visit to Paris."
        reading = read(text, published="2024-05-20")
        assert [(e.start, e.end) for e in reading.events] == [("2024-05-20", "2024-05-22")]
        assert there(reading) == ["Daiga Mieriņa"]


def test_with_whom_a_meeting_was_held() -> None:
    text = "On Friday, a meeting was held with the Speaker of the Eduskunta Jussi Halla-aho and Prime Minister Petteri Orpo."
    assert there(read(text, published="2024-05-20")) == ["Jussi Halla-aho", "Petteri Orpo"]


def test_consultations_of_ministers_are_no_consultation_of_assemblies() -> None:
    text = "Consultations were held in Tallinn on Friday between Foreign Minister Margus Tsahkna and his Latvian colleague Baiba Braže."
    reading = read(text, published="2024-05-20")
    assert kinds(reading) == ["other"]
    assert there(reading) == ["Baiba Braže", "Margus Tsahkna"]


def test_what_several_did_at_their_meeting_tells_the_meeting() -> None:
    text = (
        "Saeima Speaker Daiga Mieriņa, President of the Riigikogu Lauri Hussar and the Marshal of the Sejm"
        " Szymon Hołownia signed a declaration during their meeting in Warsaw on 17 May 2024."
    )
    reading = read(text)
    assert kinds(reading) == ["parliament_speakers_meeting"]
    assert there(reading) == ["Daiga Mieriņa", "Lauri Hussar", "Szymon Hołownia"]
    assert [d.event for d in reading.documents] == [reading.events[0].key]


def test_whoever_hosts_colleagues_of_several_states_hosts_a_meeting() -> None:
    reading = read(
        "On 17 May 2024, Speaker of the Saeima Daiga Mieriņa hosted her Baltic colleagues in Sigulda."
    )
    assert [(e.kind, e.city) for e in reading.events] == [("parliament_speakers_meeting", "Sigulda")]
    assert [a.capacity for a in reading.attendance] == ["hosted"]
    reading = read("On 17 May 2024, Prime Minister Evika Siliņa hosted her Baltic colleagues in Sigulda.")
    assert kinds(reading) == ["other"]


def test_the_signing_on_a_day_tells_a_document() -> None:
    text = (
        "The signing on Friday in Kyiv of a joint statement by the speakers was praised by Ruslan Stefanchuk."
    )
    assert [d.kind for d in read(text, published="2024-05-20").documents] == ["joint statement"]
    assert not read("They discussed the signing next year of an agreement.").documents


def test_the_like_of_somebody_gives_no_second_office() -> None:
    text = "Ināra Mūrniece, Speaker of the Saeima, together with the parliament speakers of Lithuania and Estonia, went to Kyiv."
    assert held(read(text)) == {("Ināra Mūrniece", "Speaker", "Saeima")}


def test_latvia_has_no_senate() -> None:
    text = "Speaker of the Saeima Daiga Mieriņa met in Riga with the Speaker of the Senate Miloš Vystrčil."
    assert not any(organisation == "Senate of Latvia" for _, _, organisation in held(read(text)))


def test_who_comes_along_visits_too() -> None:
    text = "Ināra Mūrniece, Speaker of the Saeima, accompanied by Inese Lībiņa-Egnere, visited Kyiv on 5 May 2021."
    assert there(read(text)) == ["Inese Lībiņa-Egnere", "Ināra Mūrniece"]


def test_guests_in_a_row_of_titles_welcomed_to_a_city() -> None:
    text = (
        "On 29 April 2022, the Minister of Foreign Affairs of Latvia, Edgars Rinkēvičs, welcomed the Minister of Foreign"
        " Affairs of Estonia, Eva-Maria Liimets; and the Minister of Foreign Affairs of Poland, Zbigniew Rau, to Riga."
    )
    reading = read(text)
    assert there(reading) == ["Edgars Rinkēvičs", "Eva-Maria Liimets", "Zbigniew Rau"]
    assert [(e.start, e.city) for e in reading.events] == [("2022-04-29", "Riga")]


def test_participants_at_the_meeting_of_a_weekday() -> None:
    text = "The Baltic foreign ministers met in Riga on 5 May 2023. Participants at Friday's meeting were Sven Mikser and Timo Soini."
    assert there(read(text)) == ["Sven Mikser", "Timo Soini"]


def test_words_said_while_on_a_visit_tell_the_visit() -> None:
    text = "Solidarity matters, emphasised Ināra Mūrniece on Thursday, 16 September 2021, while on a visit to Stockholm."
    reading = read(text)
    assert [(e.kind, e.start, e.city) for e in reading.events] == [("visit", "2021-09-16", "Stockholm")]
    assert there(reading) == ["Ināra Mūrniece"]


def test_a_day_of_what_is_done_on_a_visit_is_not_its_first() -> None:
    text = (
        "Marko Mihkelson and the chairs of the foreign affairs committees of Latvia and Lithuania are on a visit in Ukraine,"
        " where they will meet with their colleagues in Kyiv, and go to Kharkiv on Friday."
    )
    reading = read(text, published="2021-05-06")
    assert [(e.kind, e.start, e.country) for e in reading.events] == [("visit", None, "UA")]
    assert there(reading) == ["Marko Mihkelson"]


def test_a_delegation_that_flew_to_a_state_visited_it() -> None:
    text = "A delegation from the Riigikogu Foreign Affairs Committee flew to the United States on 20 September 2014."
    assert [(e.kind, e.start, e.country) for e in read(text).events] == [("visit", "2014-09-20", "US")]
