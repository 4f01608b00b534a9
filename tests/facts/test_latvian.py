"""Latvian as it is written: its cases, its order of words, its places and its prizes, in invented sentences."""

import pytest

from balticgraph.facts.fact import Reading
from tests.facts.text import latvian, read


def parts(reading: Reading) -> list[tuple[str, str]]:
    return [(a.person, a.capacity) for a in reading.attendance]


def test_opening_and_chairing_in_the_perfect_of_a_report() -> None:
    text = (
        "Baltijas Asamblejas 46. sesiju Viļņā trešdien atklājusi Lietuvas Seima priekšsēdētāja Vida Kalniete, "
        "bet to vadījis Asamblejas prezidents Juris Bērziņš."
    )
    assert parts(latvian(text)) == [("Vida Kalniete", "opened"), ("Juris Bērziņš", "chaired")]


@pytest.mark.parametrize(
    "text",
    [
        "Ar Saeimas priekšsēdētājas Ievas Kalniņas uzrunu Rīgā atklāta Baltijas Asamblejas 46. sesija.",
        "Baltijas Asamblejas 46. sesijā svinīgu uzrunu teica Ieva Kalniņa.",
        "Baltijas Asamblejas 46. sesijā ziņojumu par drošību sniedza ministre Ieva Kalniņa.",
        "Baltijas Asamblejas 46. sesijā diskutēja arī Saeimas deputāte Ieva Kalniņa.",
    ],
)
def test_speeches_told_of_by_their_noun(text: str) -> None:
    assert parts(latvian(text)) == [("Ieva Kalniņa", "spoke")]


def test_a_speaker_in_a_row_with_a_word_of_his_own() -> None:
    text = (
        "Baltijas Asamblejas 46. sesijā deputātus uzrunāja Saeimas priekšsēdētājs Jānis Kalns, tikko ieceltais "
        "finanšu ministrs Pēteris Ozols un Lietuvas Seima priekšsēdētājs Andris Liepa."
    )
    assert [p for p, _ in parts(latvian(text))] == ["Jānis Kalns", "Pēteris Ozols", "Andris Liepa"]


def test_debates_are_of_the_session() -> None:
    text = "Rīgā notika Baltijas Asamblejas 46. sesija.\nDebatēs piedalījās deputāts Jānis Kalns."
    reading = latvian(text)
    assert [(e.kind, e.number) for e in reading.events] == [("ba_session", 46)]
    assert [(a.person, a.event) for a in reading.attendance] == [("Jānis Kalns", reading.events[0].key)]


def test_what_stands_behind_a_locative_is_no_part_of_the_gathering() -> None:
    text = "Rīgā notika Baltijas Asamblejas 46. sesija.\nSesijā BA prezidija priekšsēdētājs Jānis Kalns pauda prieku."
    assert [e.kind for e in latvian(text).events] == ["ba_session"]


def test_the_number_of_a_parliament_numbers_no_session() -> None:
    reading = latvian("Ceturtdien Rīgā sākās 14. Saeimas rudens sesija.")
    assert [(e.kind, e.number) for e in reading.events] == [("other", None)]


@pytest.mark.parametrize(
    ("text", "city", "venue"),
    [
        ("Baltijas Asamblejas prezidija sēde notiks 12. jūnijā Tartu.", "Tartu", None),
        ("Baltijas Asamblejas prezidija sēde notiks Jelgavā, Lielajā ielā 6.", "Jelgava", "Lielā iela 6"),
        (
            "Baltijas Asamblejas prezidija sēde notiks Latvijas Nacionālajā bibliotēkā Rīgā, Mūkusalas ielā 3.",
            "Riga",
            "Latvijas Nacionālā bibliotēka, Mūkusalas iela 3",
        ),
    ],
)
def test_places(text: str, city: str, venue: str | None) -> None:
    assert [(e.city, e.venue) for e in latvian(text).events] == [(city, venue)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("no pirmdienas, 13. maija, līdz trešdienai, 15. maijam", "2024-05-13", "2024-05-15"),
        ("2024. gada 31. oktobrī un 1. novembrī", "2024-10-31", "2024-11-01"),
        ("no 30. septembra līdz 2. oktobrim", "2024-09-30", "2024-10-02"),
        ("trešdien, 12. jūnijā", "2024-06-12", "2024-06-12"),
    ],
)
def test_days(text: str, start: str, end: str) -> None:
    reading = latvian(f"Baltijas Asamblejas 46. sesija {text} norisināsies Rīgā.")
    assert [(e.start, e.end) for e in reading.events] == [(start, end)]


def test_presidencies() -> None:
    text = "No 2025. gada 1. janvāra prezidentūru Baltijas Asamblejā no Latvijas pārņems Igaunija."
    found = {(p.country, p.year, p.relation) for p in latvian(text).presidencies}
    assert found == {("EE", 2025, "takes_over"), ("LV", None, "hands_over")}


def test_prizes_in_a_row_whose_later_ones_leave_the_word_out() -> None:
    text = (
        "Baltijas Asamblejas balvu literatūrā saņēma dzejniece Liene Lapiņa, mākslā – režisors Juris Ozols, "
        "zinātnē – profesors Jānis Kalns."
    )
    found = [(r.person, r.award.rpartition(" ")[2]) for r in latvian(text).recipients]
    assert found == [("Liene Lapiņa", "Literature"), ("Juris Ozols", "Arts"), ("Jānis Kalns", "Science")]


def test_who_hands_a_medal_over_receives_none() -> None:
    text = "Baltijas Asamblejas medaļas Saeimas priekšsēdētāja Ieva Kalniņa pasniedza Jānim Kalnam un Ievai Ozolai."
    assert [r.person for r in latvian(text).recipients] == ["Jānis Kalns", "Ieva Ozola"]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("deputātam Jānim Bērziņam", "Jānis Bērziņš"),
        ("deputāta Jāņa Vucāna", "Jānis Vucāns"),
        ("deputāta Ulda Eglīša", "Uldis Eglītis"),
        ("deputāta Kārļa Dombrovska", "Kārlis Dombrovskis"),
        ("deputātam Robertam Zīlem", "Roberts Zīle"),
        ("deputātu Andri Kulbergu", "Andris Kulbergs"),
        ("deputātes Annas Kalniņas-Ozolas", "Anna Kalniņa-Ozola"),
        ("deputātu Ruslanu Bondarenko", "Ruslans Bondarenko"),
    ],
)
def test_names_in_every_case(written: str, name: str) -> None:
    reading = latvian(f"Sarunā par Saeimas {written} teikts daudz.")
    assert [o.person for o in reading.offices] == [name]


OFFICES = [
    (
        "Baltijas Asamblejas viceprezidenti Aivars Liepa un Andris Kupls tikās.",
        [("Aivars Liepa", "Baltic Assembly"), ("Andris Kupls", "Baltic Assembly")],
    ),
    (
        "Saeimas priekšsēdētājas biedri Zanda Liepa un Jānis Kupls tikās.",
        [("Zanda Liepa", "Saeima"), ("Jānis Kupls", "Saeima")],
    ),
    (
        "Kultūras ministrijas valsts sekretāre Ieva Liepa uzstājās.",
        [("Ieva Liepa", "Ministry of Culture (Latvia)")],
    ),
    ("Sesijā runāja Eiropas Parlamenta deputāts Juris Kupls.", [("Juris Kupls", "European Parliament")]),
    ("Sanāksmē runāja parlamentu priekšsēdētāji Juris Kupls un Ieva Liepa.", []),
]


@pytest.mark.parametrize(("text", "found"), OFFICES)
def test_offices_that_several_hold_and_those_that_only_one_does(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert [(o.person, o.organisation) for o in latvian(text).offices] == found


def test_a_visit_and_the_speakers_who_meet_on_it() -> None:
    text = (
        "Otrdien, 28. maijā, darba vizītē Latvijā ieradīsies Igaunijas Rīgikogu priekšsēdētājs Jānis Kupls. "
        "Vizītes laikā J.Kuplam paredzēta tikšanās ar Saeimas priekšsēdētāju Ievu Liepu."
    )
    reading = latvian(text)
    kinds = {e.key: e.kind for e in reading.events}
    assert {(a.person, kinds[a.event]) for a in reading.announced} == {
        ("Jānis Kupls", "visit"),
        ("Jānis Kupls", "parliament_speakers_meeting"),
        ("Ieva Liepa", "parliament_speakers_meeting"),
    }


def test_who_is_met_may_stand_before_the_verb() -> None:
    text = "Ar Saeimas priekšsēdētāju Ievu Liepu otrdien tikās Baltijas Asamblejas prezidents Jānis Kupls."
    assert {p for p, _ in parts(latvian(text))} == {"Ieva Liepa", "Jānis Kupls"}


def test_a_state_in_the_accusative_is_no_part_of_the_sitting() -> None:
    text = (
        "Rīgā notiks Baltijas Asamblejas Drošības un aizsardzības komitejas sēde. "
        "Latviju sēdē pārstāvēs Saeimas deputāts Juris Kupls."
    )
    reading = latvian(text)
    assert [e.kind for e in reading.events] == ["ba_committee"]
    assert [a.person for a in reading.announced] == ["Juris Kupls"]


def test_what_a_speaker_foretells_is_not_where_he_speaks() -> None:
    text = "Parlamentārieši sesijā apspriedīs drošību, pastāstīja Baltijas Asamblejas prezidents Jānis Kupls."
    assert parts(latvian(text)) == []


def test_a_heading_of_the_page_is_no_visit() -> None:
    assert (
        latvian("Tikšanās un vizītes\nRīgā notika Baltijas Asamblejas 46. sesija.").events[0].kind
        == "ba_session"
    )


def offices(reading: Reading) -> set[tuple[str, str, str]]:
    return {(o.person, o.office, o.organisation) for o in reading.offices}


def test_each_state_of_a_row_has_its_own_head_of_parliament() -> None:
    text = (
        "Paziņojumu parakstīja Latvijas, Igaunijas un Lietuvas parlamentu priekšsēdētāji – Ieva Liepa, "
        "Jans Kupls (Jaan Kuppel) un Jons Kalnis (Jonas Kalnis)."
    )
    assert offices(latvian(text)) == {
        ("Ieva Liepa", "Speaker", "Saeima"),
        ("Jaan Kuppel", "Speaker", "Riigikogu"),
        ("Jonas Kalnis", "Speaker", "Seimas"),
    }


def test_a_parliament_told_once_more_between_dashes() -> None:
    text = "Saeimas priekšsēdētāja Ieva Liepa tikās ar Ukrainas parlamenta – Augstākās Radas – priekšsēdētāju Juri Kalnu."
    assert ("Juris Kalns", "Speaker", "Verkhovna Rada") in offices(latvian(text))


def test_speakers_met_without_their_names() -> None:
    text = (
        "Sankcijas jāturpina, uzsvēra Saeimas priekšsēdētāja Ieva Liepa, pirmdien, 13. maijā, Viļņā tiekoties ar "
        "Igaunijas, Polijas un Lietuvas parlamentu priekšsēdētājiem."
    )
    reading = latvian(text)
    assert [(e.kind, e.start, e.city) for e in reading.events] == [
        ("parliament_speakers_meeting", "2024-05-13", "Vilnius")
    ]
    assert [p for p, _ in parts(reading)] == ["Ieva Liepa"]


def test_a_visit_of_which_only_a_relative_clause_tells_has_no_day_of_the_meeting() -> None:
    text = (
        "Saeimas priekšsēdētāja Ieva Liepa otrdien, 14. maijā, Saeimas namā tikās ar Seima priekšsēdētāju Juri Kalnu, "
        "kurš vizītē ieradies Latvijā.\nSarunas laikā I.Liepa pauda prieku."
    )
    kinds = {e.kind: (e.start, e.venue) for e in latvian(text).events}
    assert kinds["parliament_speakers_meeting"] == ("2024-05-14", "Saeimas nams")
    assert kinds["visit"] == (None, None)


def test_who_addresses_the_assembly_is_at_its_session() -> None:
    text = (
        "Sadarbība ir vajadzīga, sacīja Saeimas priekšsēdētāja Ieva Liepa, Tallinā uzrunājot Baltijas Asambleju.\n"
        "Baltijas Asamblejas 46. sesijas dalībniekiem viņa novēlēja veiksmi."
    )
    reading = latvian(text)
    assert [(e.number, e.city) for e in reading.events] == [(46, "Tallinn")]
    assert parts(reading) == [("Ieva Liepa", "spoke")]


def test_who_tells_those_taking_part_in_a_session_something() -> None:
    text = "Baltijas Asamblejas 46. sesijas dalībniekiem teica Saeimas priekšsēdētāja Ieva Liepa."
    assert parts(latvian(text)) == [("Ieva Liepa", "spoke")]


def test_whose_a_meeting_was_stands_in_the_dative() -> None:
    text = "Saeimas priekšsēdētājai Ievai Liepai bija tikšanās ar Lietuvas Seima priekšsēdētāju Juri Kalnu."
    assert {p for p, _ in parts(latvian(text))} == {"Ieva Liepa", "Juris Kalns"}


def test_a_sitting_at_a_distance_is_online() -> None:
    text = "Baltijas Asamblejas Prezidija attālināto sēdi vadīja Baltijas Asamblejas prezidents Juris Kalns."
    assert [(e.kind, e.venue) for e in latvian(text).events] == [("ba_presidium", "online")]


def test_a_head_and_his_deputy_told_by_what_they_are() -> None:
    text = "Latvijas delegācijas Baltijas Asamblejā vadītājs ir Juris Kalns, viņa vietniece – Anna Liepa."
    of = "Saeima Delegation to the Baltic Assembly"
    assert offices(latvian(text)) == {
        ("Juris Kalns", "Head of Delegation", of),
        ("Anna Liepa", "Deputy Head of Delegation", of),
    }


def test_who_belongs_to_a_delegation() -> None:
    text = "BA Latvijas delegācijas sastāvā ir Juris Kalns, Anna Liepa un Jānis Ozols."
    assert {(p, o) for p, o, _ in offices(latvian(text))} == {
        (p, "Member of Delegation") for p in ("Juris Kalns", "Anna Liepa", "Jānis Ozols")
    }


def test_a_guest_who_leads_a_delegation_leads_none_to_the_assembly() -> None:
    text = (
        "Baltijas Asamblejas prezidents Juris Kalns tikās ar Gruzijas parlamenta delegāciju, "
        "kuru vada priekšsēdētāja vietnieks Georgijs Liepiņš."
    )
    assert not any(office == "Head of Delegation" for _, office, _ in offices(latvian(text)))


def test_a_prize_that_a_jury_decided_to_give_having_judged_the_candidates() -> None:
    text = "Žūrija, vērtējot Baltijas Asamblejas balvas pretendentus, nolēma balvu mākslā piešķirt diriģentam Jurim Kalnam."
    assert [(r.person, r.award) for r in latvian(text).recipients] == [
        ("Juris Kalns", "Baltic Assembly Prize for the Arts")
    ]


def test_a_state_that_became_the_presiding_one() -> None:
    text = "Latvija par Baltijas Asamblejas prezidējošo valsti uz gadu kļuva 2022. gada 1. janvārī."
    assert [(p.country, p.relation, p.year) for p in latvian(text).presidencies] == [("LV", "holds", 2022)]


def test_calling_on_a_state_is_a_visit_and_the_speakers_meet_on_it() -> None:
    text = (
        "Saeimas priekšsēdētāja Ieva Liepa otrdien apmeklēs Igauniju. "
        "Tallinā viņa tiksies ar Rīgikogu priekšsēdētāju Jāni Kuplu."
    )
    reading = latvian(text)
    kinds = {e.key: (e.kind, e.city, e.country) for e in reading.events}
    assert {(a.person, *kinds[a.event]) for a in reading.announced} == {
        ("Ieva Liepa", "visit", None, "EE"),
        ("Ieva Liepa", "parliament_speakers_meeting", "Tallinn", "EE"),
        ("Jānis Kupls", "parliament_speakers_meeting", "Tallinn", "EE"),
    }


def test_visits_to_two_states_are_two() -> None:
    text = (
        "Saeimas priekšsēdētāja Ieva Liepa otrdien dosies vizītē uz Igauniju. "
        "Piektdien Saeimas priekšsēdētāja dosies vizītē uz Lietuvu."
    )
    assert [(e.kind, e.country) for e in latvian(text).events] == [("visit", "EE"), ("visit", "LT")]


def test_a_pronoun_that_is_held_is_the_gathering_named_last() -> None:
    text = "Baltijas Asamblejas 46. sesija notiks Viļņā. Tā sāksies 24. oktobrī un ilgs divas dienas."
    assert [(e.number, e.start, e.city) for e in latvian(text).events] == [(46, "2024-10-24", "Vilnius")]


def test_chairs_of_committees_met_on_a_day_between_commas() -> None:
    text = "Baltijas valstu parlamentu Ārlietu komisiju priekšsēdētāji pirmdien, 13. maijā, tikās Rīgā."
    assert [(e.kind, e.start, e.city) for e in latvian(text).events] == [("other", "2024-05-13", "Riga")]


def test_a_celebration_is_an_event_of_its_own_and_in_a_text_of_prizes_their_ceremony() -> None:
    own = latvian("Svinīgajā pasākumā Rīgā piedalījās Saeimas priekšsēdētāja Ieva Liepa.")
    assert [(e.kind, e.city) for e in own.events] == [("other", "Riga")]
    prizes = latvian(
        "Baltijas Asamblejas balvu literatūrā saņēma rakstniece Anna Kalna.\n"
        "Svinīgajā pasākumā Rīgā piedalījās Saeimas priekšsēdētāja Ieva Liepa."
    )
    assert [(e.kind, e.city) for e in prizes.events] == [("prize_ceremony", "Riga")]


def test_words_of_speakers_in_their_joint_statement() -> None:
    text = "Baltijas valstu spīkeri kopīgā paziņojumā aicina atbalstīt Ukrainu."
    assert [(d.kind, d.event) for d in latvian(text).documents] == [("joint statement", None)]


def test_a_presidency_goes_to_the_state_in_the_dative() -> None:
    text = "Prezidentūru Baltijas Asamblejā Latvija nodos Igaunijai."
    assert {(p.country, p.relation) for p in latvian(text).presidencies} == {
        ("LV", "hands_over"),
        ("EE", "takes_over"),
    }


def test_offices_of_the_secretariat_and_deputies_of_a_secretary_general() -> None:
    text = (
        "Sanāksmē piedalījās Baltijas Asamblejas sekretariāta vadītāja Anna Liepa "
        "un NATO ģenerālsekretāra vietniece Ieva Kalna."
    )
    assert offices(latvian(text)) == {
        ("Anna Liepa", "Head of Secretariat", "Baltic Assembly Secretariat"),
        ("Ieva Kalna", "Deputy Secretary General", "NATO"),
    }


def test_who_leads_a_delegation_at_a_session_chairs_nothing() -> None:
    text = (
        "Baltijas Asamblejas 46. sesija notiks Rīgā.\nSaeimas delegāciju sesijā vadīs deputāts Juris Kalns."
    )
    assert [(a.person, a.capacity) for a in latvian(text).announced] == [("Juris Kalns", "attended")]


def test_the_guest_is_the_one_on_a_visit_and_the_speakers_are_all_of_them() -> None:
    text = (
        "Otrdien, 28. maijā, vizītē Latvijā ieradīsies Lietuvas Seima priekšsēdētājs Juris Kalns.\n"
        "Viņu uzņems Saeimas priekšsēdētāja Ieva Liepa.\n"
        "Viesis apmeklēs Baltijas Asamblejas balvu pasniegšanu.\n"
        "Trešdien, 29. maijā, abi spīkeri uzrunās Baltijas Asamblejas 46. sesijas dalībniekus."
    )
    reading = latvian(text)
    kinds = {e.key: e.kind for e in reading.events}
    told = {(a.person, kinds[a.event]) for a in reading.announced}
    assert ("Juris Kalns", "prize_ceremony") in told
    assert ("Ieva Liepa", "prize_ceremony") not in told
    assert {p for p, kind in told if kind == "ba_session"} == {"Juris Kalns", "Ieva Liepa"}


@pytest.mark.parametrize(
    ("where", "city", "country"),
    [
        ("Preiļos", "Preiļi", None),
        ("Sofijā", "Sofia", "BG"),
        ("Podgoricā", "Podgorica", "ME"),
        ("Ļvivā", "Lviv", None),
    ],
)
def test_cities_in_the_locative(where: str, city: str, country: str | None) -> None:
    event = latvian(f"Baltijas Asamblejas Prezidija sēde notika {where} 12. maijā.").events[0]
    assert (event.city, event.country) == (city, country)


def test_on_the_same_day() -> None:
    text = (
        "Otrdien, 28. maijā, Rīgā notiks Baltijas Asamblejas Prezidija sēde.\n"
        "Tajā pašā dienā notiks Baltijas Asamblejas 46. sesija."
    )
    assert [(e.kind, e.start) for e in latvian(text).events] == [
        ("ba_presidium", "2024-05-28"),
        ("ba_session", "2024-05-28"),
    ]


def test_a_former_speaker_is_none_of_the_speakers_who_met() -> None:
    text = (
        "Baltijas valstu parlamentu priekšsēdētāji otrdien, 14. maijā, tikās Rīgā.\n"
        "Saeimas priekšsēdētāja Ieva Liepa pauda prieku.\n"
        "Bijušais Saeimas priekšsēdētājs Juris Kalns atgriežas politikā."
    )
    assert "Juris Kalns" not in {p for p, _ in parts(latvian(text))}


def test_a_gathering_that_is_only_spoken_about_is_not_the_one_that_somebody_attends() -> None:
    text = (
        "Rīgā 22. maijā notiks komisiju priekšsēdētāju sanāksme.\nDelegāti runās par gaidāmo parlamentu komisiju "
        "sanāksmi.\nSanāksmē piedalīsies Saeimas deputāts Jānis Kalns."
    )
    reading = latvian(text)
    assert [e.start for e in reading.events] == ["2024-05-22"]
    assert [a.person for a in reading.announced] == ["Jānis Kalns"]


def test_who_was_at_a_conference_was_not_at_the_next_one() -> None:
    text = (
        "Noslēdzās 16. Baltijas jūras parlamentārā konference.\n17. Baltijas jūras parlamentāro konferenci rīkos "
        "Oslo.\nKonferencē piedalījās Saeimas deputāts Jānis Kalns."
    )
    reading = latvian(text)
    numbers = {e.key: e.number for e in reading.events}
    assert [(a.person, numbers[a.event]) for a in reading.attendance] == [("Jānis Kalns", 16)]


def test_a_plenary_sitting_is_of_the_session() -> None:
    text = (
        "Oslo notika NATO Parlamentārās asamblejas sesija.\nDelegācijai bija arī tikšanās ar deputātiem.\n"
        "Plenārsēdē piedalījās Saeimas deputāts Jānis Kalns."
    )
    reading = latvian(text)
    assert [(a.person, a.event) for a in reading.attendance] == [("Jānis Kalns", reading.events[0].key)]


def test_a_presidium_that_adopted_something_at_a_place_sat_there() -> None:
    text = "Baltijas Asamblejas Prezidijs piektdien, 17. maijā, Viļņā pieņēma paziņojumu."
    assert [(e.kind, e.start, e.city) for e in latvian(text).events] == [
        ("ba_presidium", "2024-05-17", "Vilnius")
    ]


def test_the_weekday_tells_the_year_of_a_day() -> None:
    text = (
        "Piektdien, 17. maijā, Rīgā notika Baltijas Asamblejas 46. sesija.\n"
        "1989. gada 17. maijā Baltija cerēja, teica Jānis Kalns."
    )
    assert [e.start for e in latvian(text).events] == ["2024-05-17"]


def test_baltic_delegations_are_not_to_the_nordic_council() -> None:
    text = "Ziemeļu Padomes 77. sesijā piedalījās Latvijas delegācijas vadītājs Jānis Kalns."
    assert "Saeima Delegation to the Nordic Council" not in {o.organisation for o in latvian(text).offices}


def test_representatives_and_speeches_are_no_verbs_of_what_is_to_come() -> None:
    text = (
        "Rīgā notika Baltijas Asamblejas 46. sesija.\nKlausītāju rindās bija pārstāves Ieva Kalniņa un Anna Liepa."
        "\nKarš rit jau ceturto gadu, un uzrunas Anna Liepa nedzirdēja."
    )
    assert not latvian(text).announced


def test_the_closing_session_of_a_conference_is_the_conference() -> None:
    text = (
        "Baltijas jūras valstu parlamentārās konferences noslēguma sesiju Berlīnē vadīja Saeimas deputāts Jānis "
        "Kalns.\n16. Baltijas jūras valstu parlamentārā konference pieņēma rezolūciju."
    )
    reading = latvian(text)
    assert [(e.kind, e.number, e.city) for e in reading.events] == [("conference", 16, "Berlin")]
    assert parts(reading) == [("Jānis Kalns", "chaired")]


def test_an_ambassador_in_a_state_is_not_sent_by_it() -> None:
    text = "Rīgā notika Baltijas Asamblejas 46. sesija.\nSesijā piedalījās vēstnieks Latvijā Jānis Kalns."
    assert "Republic of Latvia" not in {o.organisation for o in latvian(text).offices}


def test_who_leads_the_assembly_is_its_president() -> None:
    text = "Sanāksmē piedalījās Baltijas Asamblejas vadītājas vietnieks Jānis Kalns."
    assert [(o.office, o.organisation) for o in latvian(text).offices] == [
        ("Vice President", "Baltic Assembly")
    ]


def test_a_debate_that_is_planned_is_not_the_session_that_was() -> None:
    text = (
        "Ceturtdien sākās Saeimas rudens sesija.\nSēdē deputātus uzrunāja prezidents Jānis Kalns.\nDebates plānotas "
        "nākamnedēļ, kad par ārpolitiku ziņos Pēteris Ozols."
    )
    reading = latvian(text)
    assert [(a.person, a.event) for a in reading.attendance] == [("Jānis Kalns", reading.events[0].key)]
    assert not [a for a in reading.announced if a.event == reading.events[0].key]


def test_the_weekday_picks_the_year_among_those_written() -> None:
    text = (
        "2014. gada Baltijas Asamblejas balvas pasniegtas ceturtdien, 23. oktobrī, svinīgā ceremonijā Tallinā.\n"
        "2013. gada balvu ieguva Jānis Kalns."
    )
    assert [e.start for e in read(text, "lv", None).events] == ["2014-10-23"]
