"""Who takes part in what in Latvian: leaders of delegations, visits and their meetings, what has to be and is said to be."""

import pytest

from balticgraph.facts.fact import Reading
from tests.facts.text import coming, kinds, latvian, latvian_offices, read, there


@pytest.mark.parametrize(
    "text",
    [
        "Ieva Kalniņa Rīgā uzņēma Lietuvas Seima delegāciju, kuru vada Jons Liepa.",
        "Ieva Kalniņa Rīgā tikās ar Gruzijas parlamenta delegāciju, ko vadīja Jons Liepa.",
        "Ieva Kalniņa Rīgā tikās ar Gruzijas parlamenta delegāciju, kuru pirmo reizi vada Jons Liepa.",
        "Ieva Kalniņa Rīgā tikās ar Lietuvas Seima delegāciju Jona Liepas vadībā.",
    ],
)
def test_who_leads_a_delegation_that_is_met_takes_part(text: str) -> None:
    assert there(latvian(text)) == ["Ieva Kalniņa", "Jons Liepa"]


@pytest.mark.parametrize(
    "text",
    [
        "Igaunijas delegācijas, kuru vadīs Jānis Kalns, piedalīsies Baltijas Asamblejas sesijā Viļņā.",
        "Saeimas delegāciju sesijā 25. maijā Tallinā vadīs Jānis Kalns.",
        "Saeimas delegācija Jāņa Kalna vadībā no 25. līdz 27. maijam dosies vizītē uz Tallinu.",
        "Saeimas priekšsēdētājam Jānim Kalnam 25. maijā Rīgā jāatklāj Baltijas Asamblejas 46. sesija.",
        "Baltijas Asamblejas 46. sesiju 25. maijā Rīgā atklāšot Jānis Kalns.",
        "Jānis Kalns 25. maijā Rīgā tikšoties ar Lietuvas vēstnieku.",
        "Igaunijas prezidenta Jāņa Kalna valsts vizīte Latvijā notiks no 25. līdz 27. maijam.",
    ],
)
def test_who_will_be_there_is_announced(text: str) -> None:
    reading = latvian(text)
    assert (there(reading), coming(reading)) == ([], ["Jānis Kalns"])


def test_a_delegation_led_by_somebody_was_on_a_visit() -> None:
    reading = latvian("Lietuvas Seima delegācija Viktora Pranckieša vadībā 5. martā viesojās Rīgā.")
    assert (kinds(reading), there(reading)) == (["visit"], ["Viktoras Pranckietis"])


def test_an_office_in_a_delegation_is_of_what_sent_it() -> None:
    text = "Ieva Kalniņa tikās ar Gruzijas parlamenta delegāciju, kuru vadīja deputāts Givi Liepa."
    assert [(o.person, o.organisation) for o in latvian(text).offices] == [
        ("Givi Liepa", "Parliament of Georgia")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ieva Kalniņa no 4. līdz 6. martam atrodas darba vizītē Viļņā, kur tiekas ar ministru Jāni Kalnu.",
        "Ieva Kalniņa no 4. līdz 6. martam ir oficiālā vizītē Viļņā, kur tiekas ar ministru Jāni Kalnu.",
        "Ieva Kalniņa no 4. līdz 6. martam oficiālā vizītē uzturas Viļņā, kur tiekas ar ministru Jāni Kalnu.",
        "Ieva Kalniņa oficiālā vizītē Viļņā no 4. līdz 6. martam tikās ar ministru Jāni Kalnu.",
    ],
)
def test_a_visit_in_whose_course_somebody_is_met_is_one_event(text: str) -> None:
    reading = latvian(text)
    told = [(e.kind, e.start, e.end, e.city) for e in reading.events]
    assert told == [("visit", "2024-03-04", "2024-03-06", "Vilnius")]
    assert there(reading) == ["Ieva Kalniņa", "Jānis Kalns"]


@pytest.mark.parametrize(
    "text",
    [
        "Ieva Kalniņa 4. martā apmeklēja Tallinu un tikās ar ministru Jāni Kalnu.",
        "Ieva Kalniņa 4. martā viesojās Tallinā, lai tiktos ar ministru Jāni Kalnu.",
    ],
)
def test_what_a_visit_was_for_is_told_as_done(text: str) -> None:
    reading = latvian(text)
    assert (kinds(reading), there(reading)) == (["visit"], ["Ieva Kalniņa", "Jānis Kalns"])
    assert [e.city for e in reading.events] == ["Tallinn"]


@pytest.mark.parametrize(
    "text",
    [
        "Ieva Kalniņa uzaicināja Jāni Kalnu 2025. gadā apmeklēt Latviju.",
        "Ieva Kalniņa uzaicināja Jāni Kalnu oficiālā vizītē Latvijā.",
        "Ieva Kalniņa aicināja Jāni Kalnu vizītē uz Latviju.",
    ],
)
def test_an_invitation_is_no_event(text: str) -> None:
    assert latvian(text).events == ()


def test_who_came_by_an_invitation_was_on_a_visit() -> None:
    text = "Lietuvas Seima priekšsēdētājs Jānis Kalns 4. martā ieradās Rīgā pēc Ievas Kalniņas uzaicinājuma."
    assert (kinds(latvian(text)), there(latvian(text))) == (["visit"], ["Ieva Kalniņa", "Jānis Kalns"])


def test_somebody_who_came_for_a_session_was_at_it_alone() -> None:
    text = "Jānis Kalns ieradās Rīgā, lai piedalītos Baltijas Asamblejas 46. sesijā."
    assert kinds(latvian(text)) == ["ba_session"]


@pytest.mark.parametrize("call", ["atvadu", "iepazīšanās", "pieklājības"])
def test_the_call_of_an_ambassador_is_a_meeting(call: str) -> None:
    text = f"Ieva Kalniņa 4. martā tikās ar Lietuvas vēstnieku Jāni Kalnu {call} vizītē."
    assert (kinds(latvian(text)), there(latvian(text))) == (["other"], ["Ieva Kalniņa", "Jānis Kalns"])


def test_who_is_met_as_well_is_met_apart() -> None:
    text = (
        "Ieva Kalniņa 4. martā tikās ar Lietuvas vēstnieku Jāni Kalnu.\n"
        "Ieva Kalniņa tikās arī ar Gruzijas vēstnieku Pēteri Ozolu."
    )
    assert kinds(latvian(text)) == ["other", "other"]


def test_somebody_received_whoever_received_him() -> None:
    reading = latvian("Igaunijas parlamenta priekšsēdētājs Jānis Kalns 4. martā tika uzņemts Saeimā.")
    assert (there(reading), [e.venue for e in reading.events]) == (["Jānis Kalns"], ["Saeima"])


@pytest.mark.parametrize(
    "text",
    [
        "Ieva Kalniņa piedalījās Baltu vienības dienas svinībās Bauskā 2. maijā.",
        "Baltu vienības dienas pasākumu Bauskā 2. maijā atklāja Ieva Kalniņa.",
        "Atklājot Baltu vienības dienas svinības Bauskā 2. maijā, Ieva Kalniņa uzsvēra draudzību.",
    ],
)
def test_celebrations_are_events(text: str) -> None:
    reading = latvian(text)
    assert [(e.kind, e.city) for e in reading.events] == [("other", "Bauska")]
    assert there(reading) == ["Ieva Kalniņa"]


@pytest.mark.parametrize(
    "text",
    [
        "40. Baltijas Asamblejas un 27. Baltijas Padomes sesija notika Viļņā.",
        "Viļņā notika Baltijas Asamblejas 40. un Baltijas Padomes 27. sesija.",
    ],
)
def test_two_numbered_bodies_that_one_noun_tells_of_are_two_events(text: str) -> None:
    assert [(e.kind, e.number) for e in latvian(text).events] == [("ba_session", 40), ("baltic_council", 27)]


def test_the_council_beside_a_session_takes_no_number_of_it() -> None:
    found = latvian("Baltijas Asamblejas 27. sesija un Baltijas Padome 3. jūnijā notiks Viļņā.").events
    assert [(e.kind, e.number) for e in found] == [("ba_session", 27), ("baltic_council", None)]


def test_a_conference_of_the_speakers_of_the_union_is_none_of_the_region() -> None:
    text = "Eiropas Savienības valstu parlamentu priekšsēdētāju konference 8. aprīlī notiek Vīnē."
    assert kinds(latvian(text)) == ["other"]


def test_the_day_of_a_page_in_brackets_is_none_of_an_event() -> None:
    found = latvian(
        "NATO PA sesijai Rīgā piesakās viesi (20.05.2024.)\nNATO PA sesijā 28. maijā Rīgā runās Ieva Kalniņa."
    )
    assert [e.start for e in found.events] == ["2024-05-28"]


def test_a_university_is_a_place() -> None:
    found = latvian("Konference 5. martā notika Latvijas Universitātē, un tajā piedalījās Ieva Kalniņa.")
    assert [e.venue for e in found.events] == ["Latvijas Universitāte"]


def test_one_person_heads_no_two_parliaments() -> None:
    text = "Svinīgo pasākumu atklās Saeimas priekšsēdētāja un Lietuvas Seima priekšsēdētāja Ieva Kalniņa."
    assert [(o.person, o.organisation) for o in latvian(text).offices] == [("Ieva Kalniņa", "Seimas")]


def test_ministers_of_governments_that_are_not_told_have_no_office() -> None:
    text = "Sesijā runāja ārlietu ministri Ieva Kalniņa, Jānis Kalns un Pēteris Ozols."
    assert latvian(text).offices == ()


def test_the_parliament_somebody_went_to_is_that_of_its_speaker() -> None:
    text = "Ieva Kalniņa devās uz Igaunijas parlamentu, kur notika sarunas ar parlamenta priekšsēdētāju Jāni Kalnu."
    assert [(o.person, o.organisation) for o in latvian(text).offices] == [("Jānis Kalns", "Riigikogu")]


@pytest.mark.parametrize(
    "text",
    [
        "Jānis Kalns ievēlēts par Baltijas Asamblejas prezidentu.",
        "Jānis Kalns atkārtoti tika ievēlēts par Baltijas Asamblejas prezidentu.",
        "Jānis Kalns ir Baltijas Asamblejas prezidents.",
        "Baltijas Asamblejas prezidenta amatu ieņem Jānis Kalns.",
        "Jānis Kalns ieņem Baltijas Asamblejas prezidenta amatu.",
        "Baltijas Asamblejas Prezidijs par prezidentu ievēlēja Jāni Kalnu.",
    ],
)
def test_offices_told_by_verbs(text: str) -> None:
    assert latvian_offices(text) == [("Jānis Kalns", "President", "Baltic Assembly")]


def test_who_will_be_elected_holds_no_office_yet() -> None:
    assert latvian_offices("Jānis Kalns tiks ievēlēts par Baltijas Asamblejas prezidentu.") == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Baltijas Asamblejas Drošības un aizsardzības komiteju vada Jānis Kalns.",
            ("Committee Chair", "Security and Defence Committee (Baltic Assembly)"),
        ),
        (
            "Rīgā tikās Saeimas delegācija Baltijas Asamblejā un tās vadītājs Jānis Kalns.",
            ("Head of Delegation", "Saeima Delegation to the Baltic Assembly"),
        ),
        (
            "Saeimas Ārlietu komisija un tās priekšsēdētājs Jānis Kalns tikās ar deputātiem.",
            ("Committee Chair", "Foreign Affairs Committee (Saeima)"),
        ),
        (
            "Ieva Kalniņa tikās ar Igaunijas parlamenta Ārlietu komisijas delegāciju, kuru vada komisijas priekšsēdētājs Jānis Kalns.",
            ("Committee Chair", "Foreign Affairs Committee (Riigikogu)"),
        ),
        ("Rīgā runāja Eiropas Parlamenta priekšsēdētājs Jānis Kalns.", ("President", "European Parliament")),
        (
            "Rīgā runāja Eiropas Parlamenta Ārlietu komitejas priekšsēdētājs Jānis Kalns.",
            ("Committee Chair", "Foreign Affairs Committee (European Parliament)"),
        ),
        (
            "Rīgā runāja Lietuvas Seima deputātu grupas sadarbībai ar Latviju vadītājs Jānis Kalns.",
            ("Head", "Group for Inter-Parliamentary Relations with the Republic of Latvia (Seimas)"),
        ),
    ],
)
def test_offices_by_what_they_are_of(text: str, wanted: tuple[str, str]) -> None:
    assert latvian_offices(text) == [("Jānis Kalns", *wanted)]


def test_the_minister_of_an_adviser_is_nobody_named_beside() -> None:
    assert (
        latvian_offices("Runāja kancelejas vadītājs Jānis Kalns, ārlietu ministra padomnieks Pēteris Ozols.")
        == []
    )


def test_those_elected_after_a_dash_hold_the_office_of_the_assembly() -> None:
    text = (
        "Par Baltijas Asamblejas viceprezidentiem ievēlēja Jāni Kalnu (Igaunija) un Pēteri Ozolu (Lietuva)."
    )
    assert {o[1:] for o in latvian_offices(text)} == {("Vice President", "Baltic Assembly")}


@pytest.mark.parametrize(
    "text",
    [
        "Pēc tikšanās ar ministru Jāni Kalnu Ieva Kalniņa norādīja, ka sadarbība turpināsies.",
        "Tiekoties ar ministru Jāni Kalnu Ieva Kalniņa uzsvēra drošības nozīmi.",
        "Ieva Kalniņa pēc sarunas ar ministru Jāni Kalnu uzsvēra drošības nozīmi.",
        "Sadarbība turpināsies, pēc tikšanās ar ministru Jāni Kalnu sacīja Saeimas deputāte Ieva Kalniņa.",
    ],
)
def test_two_names_side_by_side_and_who_met_before_speaking(text: str) -> None:
    assert there(latvian(text)) == ["Ieva Kalniņa", "Jānis Kalns"]


def test_who_met_an_officer_without_a_name_was_at_a_meeting() -> None:
    reading = latvian("Ieva Kalniņa 4. martā tikās ar Lietuvas vēstnieku.")
    assert (kinds(reading), there(reading)) == (["other"], ["Ieva Kalniņa"])


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Evu Mariju Līmetsu", "Eva-Maria Liimets"),
        ("Hennu Pelluāsu", "Henn Põlluaas"),
        ("Kristenu Mihalu", "Kristen Michal"),
        ("Viktoriju Čmilīti-Nilsenu", "Viktorija Čmilytė-Nielsen"),
        ("Jirgenu Ligi", "Jürgen Ligi"),
        ("Jozu Oleku", "Juozas Olekas"),
    ],
)
def test_public_officials_as_latvian_writes_them(written: str, name: str) -> None:
    assert name in there(latvian(f"Ieva Kalniņa 4. martā tikās ar {written}."))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (
            "Baltijas Asamblejas sesija Jūrmalā norisinājās 2018. gadā no 14. līdz 16. jūnijam.",
            "2018-06-14",
            "2018-06-16",
        ),
        ("Baltijas Asamblejas sesija 2018. gadā 14. jūnijā notika Jūrmalā.", "2018-06-14", "2018-06-14"),
    ],
)
def test_days_behind_a_year_in_the_locative(text: str, start: str, end: str) -> None:
    assert [(e.start, e.end) for e in latvian(text).events] == [(start, end)]


@pytest.mark.parametrize(
    ("place", "venue"),
    [
        ("Lietuvas Seimā", "Seimas"),
        ("Igaunijas parlamentā", "Riigikogu"),
        ("Latvijas Republikas Saeimā", "Saeima"),
    ],
)
def test_a_parliament_as_a_place(place: str, venue: str) -> None:
    found = latvian(f"Baltijas Padomes sanāksme 5. martā notika {place}.").events
    assert [(e.venue, e.country) for e in found] == [(venue, None)]


def test_a_conference_called_by_its_body_with_a_day_between() -> None:
    found = latvian("Baltijas jūras parlamentārā konference 26. aprīlī notika Mariehamnā.").events
    assert [(e.kind, e.city) for e in found] == [("conference", "Mariehamn")]


def test_a_state_whose_matters_are_discussed_is_no_place() -> None:
    text = "Jānis Kalns un Ieva Kalniņa attālināti tikās, lai pārrunātu situāciju Baltkrievijā."
    assert [(e.country, e.venue) for e in latvian(text).events] == [(None, "online")]


def test_who_represents_each_of_the_states() -> None:
    text = (
        "Sanāksmē Rīgā Latviju pārstāvēja aizsardzības ministrs Jānis Kalns, Lietuvu – aizsardzības ministrs "
        "Pēteris Ozols, bet Igauniju – Ieva Kalniņa."
    )
    assert there(latvian(text)) == ["Ieva Kalniņa", "Jānis Kalns", "Pēteris Ozols"]
    assert [o[2] for o in latvian_offices(text)] == ["Government of Latvia", "Government of Lithuania"]


def test_who_leads_several_officers_is_none_of_them() -> None:
    text = "Ieva Kalniņa uzņēma Lietuvas Seima Ārlietu komitejas deputātus Jāņa Kalna vadībā."
    assert (there(latvian(text)), latvian_offices(text)) == (["Ieva Kalniņa", "Jānis Kalns"], [])


def test_others_at_a_meeting_of_speakers_just_told_of() -> None:
    text = (
        "Saeimas priekšsēdētāja Ieva Kalniņa tikās ar Lietuvas Seima priekšsēdētāju Jāni Kalnu.\n"
        "Tikšanās laikā piedalījās arī deputāts Pēteris Ozols."
    )
    reading = latvian(text)
    assert kinds(reading) == ["parliament_speakers_meeting"]
    assert there(reading) == ["Ieva Kalniņa", "Jānis Kalns", "Pēteris Ozols"]


def test_a_visit_to_another_state_is_another_visit() -> None:
    text = (
        "Saeimas priekšsēdētāja Ieva Kalniņa 3. jūnijā dosies vizītē uz Igauniju.\n"
        "Savukārt 6. jūnijā Saeimas priekšsēdētāja dosies vizītē uz Lietuvu."
    )
    assert [(e.kind, e.country, e.start) for e in latvian(text).events] == [
        ("visit", "EE", "2024-06-03"),
        ("visit", "LT", "2024-06-06"),
    ]


def test_a_visit_of_some_days_is_of_its_owner() -> None:
    reading = latvian("Noslēdzās Saeimas priekšsēdētāja Jāņa Kalna divu dienu darba vizīte Igaunijā.")
    assert (kinds(reading), there(reading)) == (["visit"], ["Jānis Kalns"])


def test_a_guest_told_by_a_participle_to_be_on_a_visit() -> None:
    text = "Ieva Kalniņa tikās ar Latvijā vizītē esošo Igaunijas parlamenta priekšsēdētāju Jāni Kalnu."
    reading = latvian(text)
    assert sorted((e.kind, e.country) for e in reading.events) == [("other", "LV"), ("visit", "LV")]
    visit = next(e.key for e in reading.events if e.kind == "visit")
    assert [a.person for a in reading.attendance if a.event == visit] == ["Jānis Kalns"]


def test_a_guest_who_has_come_is_on_a_visit_beside_the_meeting_ahead() -> None:
    text = (
        "Saeimas priekšsēdētāja Ieva Kalniņa 21. maijā uzņems Lietuvas Seima priekšsēdētāju Jāni Kalnu, "
        "kurš Latvijā ieradies oficiālā vizītē."
    )
    reading = latvian(text)
    assert sorted(kinds(reading)) == ["parliament_speakers_meeting", "visit"]
    assert coming(reading) == ["Ieva Kalniņa", "Jānis Kalns", "Jānis Kalns"]


@pytest.mark.parametrize("talk", ["sarunā", "videosarunā", "videokonferencē"])
def test_both_sides_of_a_talk_by_its_noun(talk: str) -> None:
    text = f"Saeimas deputāte Ieva Kalniņa 4. martā {talk} ar ministru Jāni Kalnu pārrunāja drošību."
    assert there(latvian(text)) == ["Ieva Kalniņa", "Jānis Kalns"]


def test_who_leads_the_delegations_that_are_there() -> None:
    text = (
        "Saeimas priekšsēdētāja Ieva Kalniņa 4. martā tikās ar Turcijas deputātiem.\n"
        "Latvijas delegāciju vada Saeimas deputāts Jānis Kalns, Lietuvas – Seima deputāts Pēteris Ozols."
    )
    assert there(latvian(text)) == ["Ieva Kalniņa", "Jānis Kalns", "Pēteris Ozols"]


def test_who_leads_a_delegation_to_an_assembly_is_nowhere_for_that() -> None:
    text = "Rīgā notika Baltijas Asamblejas sesija.\nSaeimas delegāciju Baltijas Asamblejā vada Jānis Kalns."
    assert there(latvian(text)) == []


@pytest.mark.parametrize(
    "told",
    [
        "paredzēta arī divpusēja tikšanās ar",
        "plānota arī tikšanās ar",
        "iecerētas arī tikšanās ar",
        "plānotas divpusējas tikšanās ar",
    ],
)
def test_meetings_planned_for_somebody(told: str) -> None:
    reading = latvian(f"Ievai Kalniņai 3. jūnijā {told} ministru Jāni Kalnu.")
    assert coming(reading) == ["Ieva Kalniņa", "Jānis Kalns"]


def test_a_row_goes_on_behind_an_officer_of_a_town() -> None:
    text = (
        "Baltijas Asamblejas 46. sesijā uzrunas teiks kultūras ministre Ieva Kalniņa un Bauskas novada domes "
        "priekšsēdētājs Jānis Kalns."
    )
    assert coming(latvian(text)) == ["Ieva Kalniņa", "Jānis Kalns"]


def test_the_name_of_a_paper_is_nobody() -> None:
    text = (
        "Neatkarīgā Rīta Avīze, 1999. gada 27. novembris\nViļņā vakar sākās Baltijas Asamblejas 15. sesija."
    )
    assert [e.start for e in read(text, "lv").events] == ["1999-11-26"]


def test_a_gathering_opened_whose_noun_stands_before_the_verb() -> None:
    reading = latvian("Konferenci Rīgā 4. martā atklāja Saeimas priekšsēdētāja Ieva Kalniņa.")
    assert [(e.kind, e.city) for e in reading.events] == [("conference", "Riga")]
    assert parts_of(reading) == [("Ieva Kalniņa", "opened")]


def parts_of(reading: Reading) -> list[tuple[str, str]]:
    return [(a.person, a.capacity) for a in reading.attendance]


def test_a_panel_discussion_is_an_event() -> None:
    reading = latvian(
        "Paneļdiskusijā Rīgā 4. martā piedalījās deputāts Jānis Kalns, to moderēja Ieva Kalniņa."
    )
    assert parts_of(reading) == [("Jānis Kalns", "attended"), ("Ieva Kalniņa", "chaired")]


def test_an_organ_that_is_received_does_not_sit() -> None:
    reading = latvian("Baltijas Asamblejas Prezidiju 4. martā Viļņā uzņēma Lietuvas prezidents Jānis Kalns.")
    assert (kinds(reading), there(reading)) == (["other"], ["Jānis Kalns"])


def test_whom_several_officers_met_was_there() -> None:
    reading = latvian("Baltijas Asamblejas deputāti 4. martā Viļņā tikās ar Lietuvas prezidentu Jāni Kalnu.")
    assert (kinds(reading), there(reading)) == (["other"], ["Jānis Kalns"])


@pytest.mark.parametrize("told", ["starp dalībniekiem bija", "viesu vidū bija arī", "goda viesis bija"])
def test_who_was_among_those_there(told: str) -> None:
    reading = latvian(f"Rīgā notika Baltijas Asamblejas 46. sesija.\nTajā {told} deputāts Jānis Kalns.")
    assert there(reading) == ["Jānis Kalns"]


@pytest.mark.parametrize(
    ("state", "name"),
    [("Kosovas", "Kosovo"), ("Meksikas", "Mexico"), ("Saūda Arābijas", "Saudi Arabia"), ("Irākas", "Iraq")],
)
def test_ministers_of_states_farther_off_are_not_of_the_home_government(state: str, name: str) -> None:
    wanted = ("Jānis Kalns", "Minister of Foreign Affairs", f"Government of {name}")
    assert latvian_offices(f"Rīgā runāja {state} ārlietu ministrs Jānis Kalns.") == [wanted]


def test_the_minister_of_a_state_that_no_list_knows_is_not_of_the_home_government() -> None:
    assert latvian_offices("Rīgā runāja Fidži aizsardzības ministrs Jānis Kalns.") == []


def test_a_town_that_no_list_knows_with_its_state_behind() -> None:
    found = latvian("Konference 22. aprīlī notika Palmā, Spānijā.").events
    assert [(e.city, e.country) for e in found] == [("Palma", "ES")]


@pytest.mark.parametrize("gerund", ["Piedaloties", "Piedalīdamies"])
def test_who_met_somebody_while_at_a_session(gerund: str) -> None:
    found = latvian(
        f"{gerund} Baltijas Asamblejas sesijā Tallinā, deputāts Jānis Kalns tikās ar Igaunijas prezidentu Pēteri Ozolu."
    )
    assert kinds(found) == ["ba_session", "other"]
    assert there(found) == ["Jānis Kalns", "Jānis Kalns", "Pēteris Ozols"]


@pytest.mark.parametrize(
    ("text", "present"),
    [
        ("Anna Kalniņa tikās ar Jāņa Čakstes ģimnāzijas skolēniem.", ["Anna Kalniņa"]),
        ("Konferencē piedalījās Anna Kalniņa un Konrāda Adenauera fonda vadība.", ["Anna Kalniņa"]),
        (
            "Anna Kalniņa tikās ar Jāzepa Vītola akadēmijas rektoru Pēteri Kalnu.",
            ["Anna Kalniņa", "Pēteris Kalns"],
        ),
        ("Konferenci atklāja Anna Kalniņa muzeja zālē.", ["Anna Kalniņa"]),
        ("Anna Kalniņa tikās ar Pēteri Kalnu muzejā.", ["Anna Kalniņa", "Pēteris Kalns"]),
    ],
)
def test_whose_name_a_house_bears_is_not_there(text: str, present: list[str]) -> None:
    assert there(latvian(f"2024. gada 5. maijā {text}")) == present


def test_a_chamber_of_no_state_told_is_none_of_the_saeima() -> None:
    text = "Anna Kalniņa tikās ar Deputātu palātas priekšsēdētāju Pēteri Kalnu."
    assert "Saeima" not in {organisation for _, _, organisation in latvian_offices(text)}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Jānis Kalns Rīgā tikās ar Annu Kalniņu, kura ieradās no Viļņas, kur bija tikusies ar Oto Krūmiņu.",
            2,
        ),
        "Anna Kalniņa, kas ieradās no Tallinas, kur runāja Oto Krūmiņš, Rīgā tikās ar Jāni Kalnu.",
        "Anna Kalniņa no Rīgas devās uz Viļņu, kur tikās ar Jāni Kalnu.",
    ],
)
def test_whom_somebody_met_where_he_came_from_is_not_there(text: str) -> None:
    people = there(latvian(f"2024. gada 5. maijā {text}"))
    assert "Jānis Kalns" in people
    assert "Oto Krūmiņš" not in people


def test_who_meets_the_members_of_the_presidium_is_at_no_sitting_of_it() -> None:
    text = "tikās ar Baltijas Asamblejas Prezidija locekļiem - asamblejas prezidentu Jāni Kalnu."
    assert kinds(latvian(f"Prezidente Anna Kalniņa 16. maijā Rīgā {text}")) == ["other"]


@pytest.mark.parametrize("name", ["Dž. Krūmiņš", "Dž.Krūmiņš"])
def test_an_initial_of_two_letters_is_one(name: str) -> None:
    assert there(latvian(f"16. maijā Rīgā sesijā runāja {name}.")) == ["Dž. Krūmiņš"]
    named = f"16. maijā Rīgā konferencē runāja Džons Krūmiņš. Konferenci atklāja {name}."
    assert there(latvian(named)) == ["Džons Krūmiņš"]


@pytest.mark.parametrize(
    "text",
    [
        "Mūs uzņēma mēre Anna Kalniņa.",
        "Dalībniekus uzņēma mēre Anna Kalniņa.",
        "Pirms darba deputātus Rātsnamā uzņēma mēre Anna Kalniņa.",
    ],
)
def test_who_received_those_there_is_at_no_other_event(text: str) -> None:
    reading = latvian(f"16. maijā Tartu notika Baltijas Asamblejas Prezidija sēde. {text}")
    assert (kinds(reading), there(reading)) == (["ba_presidium"], ["Anna Kalniņa"])
