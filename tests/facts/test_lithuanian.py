"""What is Lithuanian in reading: endings, word order, abbreviations, with small invented sentences."""

import pytest

from balticgraph.facts.fact import Reading
from tests.facts.text import read


def offices(text: str) -> set[tuple[str, str, str]]:
    return {(o.person, o.office, o.organisation) for o in read(text, "lt").offices}


def when(reading: Reading) -> list[tuple[str, int | None, str | None, str | None, str | None]]:
    return [(e.kind, e.number, e.start, e.end, e.city) for e in reading.events]


NUMBERS = [
    ("Taline vyko Baltijos Asamblėjos 19-ji sesija.", 19),
    ("Taline vyko 23-ioji Baltijos Asamblėjos sesija.", 23),
    ("Taline vyko keturiasdešimt antroji Baltijos Asamblėjos sesija.", 42),
    ("Taline vyko aštuonioliktoji Baltijos Asamblėjos sesija.", 18),
]


@pytest.mark.parametrize(("text", "number"), NUMBERS)
def test_numbers_with_their_endings(text: str, number: int) -> None:
    assert [(e.kind, e.number) for e in read(text, "lt").events] == [("ba_session", number)]


def test_years_of_an_anniversary_number_no_gathering() -> None:
    found = read("Rygoje surengta Baltijos Asamblėjos 35-mečio konferencija.", "lt")
    assert [(e.kind, e.number) for e in found.events] == [("conference", None)]


DAYS = [
    (
        "2004 m. gegužės 30 d. - birželio 2 d. Rygoje vyko 24-oji Baltijos Asamblėjos sesija.",
        ("ba_session", 24, "2004-05-30", "2004-06-02", "Riga"),
    ),
    (
        "2004 m. lapkričio 25–26 d. Vilniuje vyko 25-oji Baltijos Asamblėjos sesija.",
        ("ba_session", 25, "2004-11-25", "2004-11-26", "Vilnius"),
    ),
    (
        "Baltijos Asamblėjos Prezidiumo posėdis 2005 m. kovo 4 d., Ryga, Latvija",
        ("ba_presidium", None, "2005-03-04", "2005-03-04", "Riga"),
    ),
    (
        "2005 m. kovo 4 d. Pernu (Estija) posėdžiavo Baltijos Asamblėjos Prezidiumas.",
        ("ba_presidium", None, "2005-03-04", "2005-03-04", "Pärnu"),
    ),
]


@pytest.mark.parametrize(("text", "event"), DAYS)
def test_days_and_places_of_headings(text: str, event: tuple[str, int | None, str, str, str]) -> None:
    assert when(read(text, "lt")) == [event]


OFFICES = [
    (
        (
            "Kalbėjo Seimo Pirmininkė Ona Baltrušytė, Baltijos Asamblėjos prezidentė ir Seimo delegacijos Baltijos "
            "Asamblėjoje pirmininkė Rūta Kazlauskaitė."
        ),
        {
            ("Ona Baltrušytė", "Speaker", "Seimas"),
            ("Rūta Kazlauskaitė", "President", "Baltic Assembly"),
            ("Rūta Kazlauskaitė", "Head of Delegation", "Seimas Delegation to the Baltic Assembly"),
        },
    ),
    (
        "Baltijos Asamblėjoje kalbėjo Seimo delegacijos pirmininkas Jonas Petrulis ir jo pavaduotoja Asta Rimkutė.",
        {
            ("Jonas Petrulis", "Head of Delegation", "Seimas Delegation to the Baltic Assembly"),
            ("Asta Rimkutė", "Deputy Head of Delegation", "Seimas Delegation to the Baltic Assembly"),
        },
    ),
    (
        "Jonas Petrulis susitiko su Latvijos prezidentu Edgaru Ozolu ir premjere Ilze Kalnina.",
        {
            ("Edgaras Ozolas", "President", "Republic of Latvia"),
            ("Ilze Kalnina", "Prime Minister", "Government of Latvia"),
        },
    ),
    (
        "Kalbėjo Baltijos Asamblėjos Prezidiumo pirmininkas p. Jonas Petrulis.",
        {("Jonas Petrulis", "Chair", "Baltic Assembly Presidium")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_whose_an_office_is(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert offices(text) == expected


PRESIDENCIES = [
    (
        "Lietuva pirmininkavimą Baltijos Asamblėjai baigs ir perduos Latvijai.",
        {("LT", "hands_over"), ("LV", "takes_over")},
    ),
    ("Baltijos Asamblėjai kasmet pakaitomis pirmininkauja Lietuva, Estija ir Latvija.", set()),
    ("Baltijos Asamblėjai šiemet pirmininkauja Estija.", {("EE", "holds")}),
]


@pytest.mark.parametrize(("text", "expected"), PRESIDENCIES)
def test_presidencies(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(p.country, p.relation) for p in read(text, "lt").presidencies} == expected


def test_a_short_form_of_a_double_surname_means_the_full_name() -> None:
    text = "Rygoje lankosi Seimo Pirmininkė Ona Bartytė-Jensen. Vizitas vyksta Saeimos kvietimu. O. Bartytės-Jensen vizitas tęsiasi."
    found = read(text, "lt")
    assert {a.person for a in (*found.attendance, *found.announced)} == {"Ona Bartytė-Jensen"}


def test_an_agency_that_reports_gives_nobody_a_part() -> None:
    text = "Baltijos Asamblėjos 45-ojoje sesijoje dalyvaus Jonas Petrulis, pranešė Seimo Ryšių su visuomene skyrius."
    found = read(text, "lt")
    assert found.attendance == ()
    assert [a.person for a in found.announced] == ["Jonas Petrulis"]


def test_the_day_of_a_decision_is_not_that_of_the_event() -> None:
    text = (
        "Seimo valdybos 2004 m. kovo 1 d. sprendimu Nr. 5 Jonas Petrulis vyko į Rygą, kur 2004 m. kovo 9 d. "
        "vyko Baltijos Asamblėjos Prezidiumo posėdis."
    )
    assert [e.start for e in read(text, "lt").events if e.kind == "ba_presidium"] == ["2004-03-09"]


def test_a_session_called_by_the_assembly_and_a_number() -> None:
    found = read("Taline baigėsi 31-oji Baltijos Asamblėja.", "lt")
    assert [(e.kind, e.number, e.city) for e in found.events] == [("ba_session", 31, "Tallinn")]


def test_speakers_who_meet_and_are_not_named() -> None:
    found = read("Latvijos, Estijos ir Lietuvos parlamentų vadovai susirinko Siguldoje.", "lt")
    assert [(e.kind, e.city) for e in found.events] == [("parliament_speakers_meeting", "Sigulda")]


def test_a_verb_of_receiving_with_a_document_adopts_it() -> None:
    text = "Taline vyko 31-oji Baltijos Asamblėjos sesija. Parlamentarai priėmė rezoliuciją."
    assert [d.kind for d in read(text, "lt").documents] == ["resolution"]


def test_a_visit_told_by_a_verb_and_a_place() -> None:
    found = read("Vilniuje lankosi Saeimos pirmininkė Ilze Kalnina.", "lt")
    assert [(e.kind, e.city) for e in found.events] == [("visit", "Vilnius")]
    assert [a.person for a in found.attendance] == ["Ilze Kalnina"]


def test_the_chair_of_a_past_meeting_tells_of_one_to_come() -> None:
    text = (
        "2017 m. kovo 2 d. Rygoje posėdžiavo Baltijos Asamblėjos Prezidiumas. Posėdžiui vadovavęs Jonas Petrulis "
        "priminė, kad 50-oji Asamblėjos sesija vyks lapkritį."
    )
    found = read(text, "lt", published="2017-03-03")
    kinds = {e.key: e.kind for e in found.events}
    assert [(a.person, a.capacity, kinds[a.event]) for a in found.attendance] == [
        ("Jonas Petrulis", "chaired", "ba_presidium")
    ]


def test_a_remark_to_the_press_is_no_speech_at_the_meeting_it_tells_of() -> None:
    text = (
        "Rygoje vyks Baltijos Asamblėjos Prezidiumo posėdis. "
        "„Posėdyje bus kalbama apie energetiką“, – BNS sakė Seimo Pirmininkės atstovė spaudai Asta Rimkutė."
    )
    found = read(text, "lt")
    assert (found.attendance, found.announced) == ((), ())


def test_the_same_noun_means_the_meeting_named_last() -> None:
    text = (
        "2011 m. kovo 3 d. vyko 17-asis Baltijos Tarybos posėdis. 2011 m. kovo 2 d. Rygoje vyko Baltijos Asamblėjos "
        "Prezidiumo posėdis. Posėdyje dalyvavo Jonas Petrulis."
    )
    found = read(text, "lt")
    kinds = {e.key: e.kind for e in found.events}
    assert [kinds[a.event] for a in found.attendance] == ["ba_presidium"]


def test_who_has_resigned_holds_no_office() -> None:
    assert (
        offices("Atsistatydino Seimo delegacijos Baltijos Asamblėjoje pirmininkas Jonas Petrulis.") == set()
    )


def test_a_meeting_of_the_heads_of_parliaments() -> None:
    found = read("Abiejų šalių parlamentų vadovių susitikimas vyko Biržuose.", "lt")
    assert [(e.kind, e.city) for e in found.events] == [("parliament_speakers_meeting", "Biržai")]


def test_who_is_received_does_not_go_on_to_the_next_event() -> None:
    text = (
        "Ketvirtadienį Seimo Pirmininkė Ona Baltrušytė priims Senato maršalkę Malgožatą Novaką, o penktadienį Rygoje "
        "dalyvaus Baltijos Asamblėjos konferencijoje."
    )
    found = read(text, "lt", published="2024-11-20")
    conference = next(e for e in found.events if e.kind == "conference")
    assert (conference.start, conference.city) == ("2024-11-22", "Riga")
    assert all(e.city is None for e in found.events if e is not conference)
    assert "Malgožatą Novaką" not in {a.as_written for a in found.announced if a.event == conference.key}


MEETINGS = [
    "Vilniuje įvyko Seimo Pirmininkės Onos Baltrušytės susitikimas su Saeimos pirmininke Ilze Kalnina.",
    "Seimo Pirmininkė Ona Baltrušytė dalyvavo susitikime su Saeimos pirmininke Ilze Kalnina.",
]


@pytest.mark.parametrize("text", MEETINGS)
def test_a_meeting_with_somebody(text: str) -> None:
    found = read(text, "lt")
    assert {a.person for a in found.attendance} == {"Ona Baltrušytė", "Ilze Kalnina"}


def test_members_beside_their_chair() -> None:
    text = (
        "Baltijos Asamblėjos Ekonomikos, energetikos ir inovacijų komiteto posėdyje dalyvavo komiteto pirmininkas "
        "Jonas Petrulis bei nariai Asta Rimkutė ir Rasa Juknienė."
    )
    committee = "Economics, Energy and Innovation Committee (Baltic Assembly)"
    assert offices(text) == {
        ("Jonas Petrulis", "Committee Chair", committee),
        ("Asta Rimkutė", "Committee Member", committee),
        ("Rasa Juknienė", "Committee Member", committee),
    }


def test_members_behind_a_colon() -> None:
    text = "Seimo delegacijos Baltijos Asamblėjoje nariai: Jonas Petrulis, Asta Rimkutė."
    delegation = "Seimas Delegation to the Baltic Assembly"
    assert offices(text) == {
        ("Jonas Petrulis", "Member of Delegation", delegation),
        ("Asta Rimkutė", "Member of Delegation", delegation),
    }


def test_an_ambassador_has_two_states() -> None:
    assert offices("Seime lankėsi Suomijos ambasadorius Lietuvoje Jonas Petrulis.") == {
        ("Jonas Petrulis", "Ambassador", "Finland (to Lithuania)")
    }


def test_who_a_presidency_is_taken_from_hands_it_over() -> None:
    found = read("Iš Lietuvos pirmininkavimą Baltijos Asamblėjai 2025 metais perims Latvija.", "lt")
    assert {(p.country, p.relation) for p in found.presidencies} == {
        ("LT", "hands_over"),
        ("LV", "takes_over"),
    }


def test_surnames_with_particles() -> None:
    text = "Baltijos Asamblėjos 45-ojoje sesijoje kalbėjo Beniliukso parlamento pirmininkė Anna van der Meer."
    assert offices(text) == {("Anna van der Meer", "President", "Benelux Parliament")}


MINUTES = (
    "J. Petrulio komandiruotės į Latvijos Respubliką 2003 m. kovo 4 - 5 dienomis ataskaita apie dalyvavimą Baltijos "
    "Asamblėjos Teisės komiteto posėdyje\n"
    "Darbotvarkė:\n1. Teminė Baltijos Asamblėjos konferencija (2003 m. birželio 17 - 19 d., Liepoja).\n"
    "2. 30-oji Baltijos Asamblėjos sesija.\n"
    "Dalyvių sąrašas\n1. Ilze Kalnina, parlamento narė, komiteto pirmininkė, Latvija\nSekretoriatas\n"
    "Asta Rimkutė, Baltijos Asamblėjos sekretorė\n"
)


def test_minutes_with_an_agenda_and_a_list() -> None:
    found = read(MINUTES, "lt")
    assert {(e.kind, e.number, e.start) for e in found.events} == {
        ("ba_committee", None, None),
        ("ba_session", 30, None),
    }
    kinds = {e.key: e.kind for e in found.events}
    assert {(a.person, kinds[a.event]) for a in found.attendance} == {
        ("Ilze Kalnina", "ba_committee"),
        ("Asta Rimkutė", "ba_committee"),
    }
    assert offices(MINUTES) == {
        ("Ilze Kalnina", "Member of Parliament", "Saeima"),
        ("Ilze Kalnina", "Committee Chair", "Legal Committee (Baltic Assembly)"),
        ("Asta Rimkutė", "Secretary", "Baltic Assembly"),
    }


def test_a_name_that_the_end_of_the_text_cuts_is_nobody() -> None:
    text = "Rygoje vyko Baltijos Asamblėjos Prezidiumo posėdis, dalyvavo Jonas Petrulis.\nPosėdį atidarė J. Petrul"
    assert [a.person for a in read(text, "lt").attendance] == ["Jonas Petrulis"]


def test_states_and_their_ministers_in_a_row() -> None:
    text = "Lietuvos, Latvijos ir Estijos užsienio reikalų ministrai Jonas Petrulis, Asta Rimkutė ir Rasa Juknienė susitiko Taline."
    assert offices(text) == {
        ("Jonas Petrulis", "Minister of Foreign Affairs", "Government of Lithuania"),
        ("Asta Rimkutė", "Minister of Foreign Affairs", "Government of Latvia"),
        ("Rasa Juknienė", "Minister of Foreign Affairs", "Government of Estonia"),
    }
    assert offices(text.replace("Jonas Petrulis, ", "")) == set()


def test_a_session_of_another_body_by_its_adjective() -> None:
    text = (
        "Baltijos Asamblėjos prezidentė Asta Rimkutė Kopenhagoje dalyvavo Šiaurės Tarybos teminėje sesijoje."
    )
    found = read(text, "lt")
    assert [e.kind for e in found.events] == ["other"]
    assert {a.person for a in found.attendance} == {"Asta Rimkutė"}


def test_three_bodies_that_meet() -> None:
    text = "2005 m. rugsėjo 5 d. Kaune vyko Baltijos Asamblėjos, Šiaurės Tarybos ir Beniliukso parlamento trišalis susitikimas."
    assert [e.kind for e in read(text, "lt").events] == ["consultation"]


def test_a_joint_statement_of_two_bodies() -> None:
    text = (
        "Baltijos Asamblėjos 43-iojoje sesijoje pasirašytas bendras Baltijos Asamblėjos ir Baltijos Ministrų Tarybos "
        "pareiškimas."
    )
    assert [d.kind for d in read(text, "lt").documents] == ["joint statement"]


def test_members_of_a_delegation_elsewhere() -> None:
    text = (
        "Jonas Petrulis Baltijos Asamblėjos delegacijos sudėtyje dalyvavo Beniliukso parlamento plenarinėje sesijoje "
        "Briuselyje."
    )
    assert {a.person for a in read(text, "lt").attendance} == {"Jonas Petrulis"}


GATHERED = [
    (
        "2024 m. lapkričio 21–22 dienomis, Taline vykusioje dvidešimt trečiojoje sesijoje Baltijos Asamblėjos nariai priėmė "
        "rezoliuciją.",
        ("ba_session", 23, "2024-11-21", "2024-11-22", "Tallinn"),
    ),
    (
        "2024 m. gegužės 31–birželio 1 d. Nidoje rinksis Baltijos Asamblėjos Prezidiumas.",
        ("ba_presidium", None, "2024-05-31", "2024-06-01", "Nida"),
    ),
]


@pytest.mark.parametrize(("text", "event"), GATHERED)
def test_numbers_in_words_and_bodies_that_gather(
    text: str, event: tuple[str, int | None, str, str, str]
) -> None:
    assert when(read(text, "lt")) == [event]


TITLED = [
    "Sesiją atidarė Baltijos Asamblėjos prezidentas p. Jonas Petrulis. P. Petrulis kalbėjo apie saugumą.",
    "30-ąją Baltijos Asamblėjos sesiją atidarė P. Jonas Petrulis.",
]


@pytest.mark.parametrize("text", TITLED)
def test_a_letter_for_a_title_is_no_initial(text: str) -> None:
    found = read(f"Baltijos Asamblėjos 30-oji sesija vyko Rygoje. {text}", "lt")
    assert {a.person for a in found.attendance} == {"Jonas Petrulis"}


def test_a_month_called_one_and_this_year() -> None:
    text = "2021 m. lapkričio mėn. 5 d. Vilniuje vyko Baltijos Asamblėjos 40-oji sesija."
    assert when(read(text, "lt")) == [("ba_session", 40, "2021-11-05", "2021-11-05", "Vilnius")]


def test_an_initial_means_the_only_official_whom_it_fits() -> None:
    text = "Baltijos Asamblėjos 20-ojoje sesijoje dalyvavo A. Klišonis ir Q. Klišonis."
    assert {a.person for a in read(text, "lt").attendance} == {"Audrius Klišonis", "Q. Klišonis"}


def test_a_word_that_goes_on_with_a_figure_is_nobody() -> None:
    text = "Baltijos Asamblėjos mokslo premija už įrankį CRISPR-Cas9 skirta Jonui Petruliui."
    assert {r.person for r in read(text, "lt").recipients} == {"Jonas Petrulis"}


def test_a_delegation_represented_by_its_members() -> None:
    text = (
        "Baltijos Asamblėjos 20-oji sesija vyko Rygoje. Lietuvos delegacijai joje atstovavo jos nariai: Jonas Petrulis, "
        "Rasa Kalnienė ir Petras Balsys."
    )
    found = read(text, "lt")
    assert {o.office for o in found.offices} == {"Member of Delegation"}
    assert {a.person for a in found.attendance} == {"Jonas Petrulis", "Rasa Kalnienė", "Petras Balsys"}


def test_secretariats_of_two_bodies_that_meet() -> None:
    text = "2001 m. kovo 19 d. Rygoje vyko Baltijos Asamblėjos ir Šiaurės Tarybos sekretoriatų posėdis."
    assert when(read(text, "lt")) == [("consultation", None, "2001-03-19", "2001-03-19", "Riga")]


def test_a_present_among_plans_is_one() -> None:
    text = (
        "Seimo pirmininkas Jonas Petrulis Rygoje susitinka su Saeimos pirmininku Mariu Kalninu.\n\n"
        "Jie kalbėsis apie energetiką. Seimo pirmininkas taip pat kalbės konferencijoje."
    )
    found = read(text, "lt")
    assert ({a.person for a in found.announced}, found.attendance) == (
        {"Jonas Petrulis", "Maris Kalninas"},
        (),
    )


def test_the_sittings_of_two_bodies_by_one_noun() -> None:
    text = (
        "2026 m. vasario 6 d. Jonas Petrulis dalyvavo Baltijos Asamblėjos Prezidiumo ir Baltijos Asamblėjos Ekonomikos, "
        "energetikos ir inovacijų komiteto posėdžiuose."
    )
    found = read(text, "lt")
    assert [e.kind for e in found.events] == ["ba_presidium", "ba_committee"]
    assert {a.event for a in found.attendance} == {"e1", "e2"}


def test_a_visit_that_somebody_is_invited_to_is_none_yet() -> None:
    text = "Seimo pirmininkas Jonas Petrulis teigė priėmęs kolegų kvietimą apsilankyti su vizitu Latvijoje."
    assert (read(text, "lt").events, read(text, "lt").attendance) == ((), ())
