"""Lithuanian ways and delegations: who arrives, sets out, is back, is led, is listed; invented sentences."""

import pytest

from tests.facts.text import held, planned, read, taken


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("2016 m. kovo 1 d. į Vilnių atvyko Latvijos Saeimos Pirmininkė Ilze Kalnina.", "Vilnius"),
        ("Į Taliną atvykusi Saeimos Pirmininkė Ilze Kalnina pasidžiaugė.", "Tallinn"),
        ("Iš vizito Rygoje grįžo Saeimos Pirmininkė Ilze Kalnina.", "Riga"),
        ("Saeimos Pirmininkės Astos Rimkutės vizitas Vilniuje vyko kovo 1 d.", "Vilnius"),
        ("Per Saeimos Pirmininkės Astos Rimkutės vizitą Vilniuje aptarta prekyba.", "Vilnius"),
    ],
)
def test_who_arrives_is_back_or_has_a_visit_is_on_it(text: str, city: str) -> None:
    found = read(text, "lt")
    assert [(e.kind, e.city) for e in found.events] == [("visit", city)]
    assert {(kind, capacity) for _, kind, capacity in taken(found)} == {("visit", "attended")}


@pytest.mark.parametrize(
    "text",
    [
        "Po Prezidento Jono Petrulio vizito Varšuvoje šalių santykiai pagerėjo.",
        "Seimo narė Asta Rimkutė prisiminė Jono Petrulio vizitą Latvijoje.",
        "Jonas Petrulis grįžo į Vilnių.",
    ],
)
def test_a_visit_spoken_of_is_none(text: str) -> None:
    assert not read(text, "lt").attendance


def test_who_arrives_at_a_session_is_on_no_visit() -> None:
    text = "Į Baltijos Asamblėjos sesiją Rygoje atvyko Seimo Pirmininkas Jonas Petrulis."
    assert taken(read(text, "lt")) == {("Jonas Petrulis", "ba_session", "attended")}


@pytest.mark.parametrize("verb", ["vyksta", "vyks", "išvyksta", "išvyks"])
def test_who_sets_out_is_not_there_yet(verb: str) -> None:
    text = f"Į Baltijos Asamblėjos sesiją Rygoje {verb} Seimo nariai Jonas Petrulis ir Asta Rimkutė."
    found = read(text, "lt")
    assert planned(found) == {("Jonas Petrulis", "ba_session"), ("Asta Rimkutė", "ba_session")}
    assert not found.attendance


@pytest.mark.parametrize("verb", ["viešėjo", "lankėsi"])
def test_who_invites_a_guest_is_the_host(verb: str) -> None:
    text = f"Seimo Pirmininko Jono Petrulio kvietimu gegužės 20 d. Lietuvoje {verb} Saeimos Pirmininkė Ilze Kalnina."
    assert ("Jonas Petrulis", "visit", "hosted") in taken(read(text, "lt"))


def test_a_guest_is_not_on_a_visit_to_the_own_state() -> None:
    text = "Lietuvoje su oficialiu vizitu lankosi Suomijos Prezidentas Jonas Petrulis."
    assert [(e.kind, e.country) for e in read(text, "lt").events] == [("visit", "LT")]


@pytest.mark.parametrize(
    "text",
    [
        "Lietuvos delegacijai Baltijos Asamblėjos 41-ojoje sesijoje Rygoje vadovavo Jonas Petrulis.",
        "Baltijos Asamblėjos sesijoje Lietuvos delegacijai vadovavo Jonas Petrulis.",
        "Lietuvos delegacija, kuriai vadovavo Jonas Petrulis, dalyvavo Baltijos Asamblėjos sesijoje.",
    ],
)
def test_who_leads_a_delegation_does_not_chair_the_session(text: str) -> None:
    assert taken(read(text, "lt")) == {("Jonas Petrulis", "ba_session", "attended")}


def test_who_chairs_the_session_a_delegation_is_at_chairs_it() -> None:
    text = "Delegacija dalyvavo Baltijos Asamblėjos sesijoje, kuriai vadovavo Jonas Petrulis."
    assert taken(read(text, "lt")) == {("Jonas Petrulis", "ba_session", "chaired")}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Saeimos delegacija, vadovaujama Pirmininkės Astos Rimkutės, atvyko į Vilnių.", "visit"),
        ("Saeimos Pirmininkės Astos Rimkutės vadovaujama delegacija lankėsi Vilniuje.", "visit"),
        (
            "Saeimos delegaciją, vadovaujamą Astos Rimkutės, Vilniuje priėmė Prezidentas Jonas Petrulis.",
            "other",
        ),
    ],
)
def test_who_leads_a_delegation_does_what_it_does(text: str, kind: str) -> None:
    assert ("Asta Rimkutė", kind, "attended") in taken(read(text, "lt"))


def test_the_committee_of_who_leads_a_delegation_is_of_its_house() -> None:
    text = (
        "Seimo Pirmininkė Asta Rimkutė susitiko su Estijos Parlamento (Riigikogu) delegacija, vadovaujama "
        "Užsienio reikalų komiteto pirmininko Jono Petrulio."
    )
    assert ("Jonas Petrulis", "Committee Chair", "Foreign Affairs Committee (Riigikogu)") in held(
        read(text, "lt")
    )


@pytest.mark.parametrize(
    "list_of_members",
    [
        "Seimo delegacija Baltijos Asamblėjoje: pirmininkas Jonas Petrulis, nariai Asta Rimkutė, Petras Kalvelis.",
        "Seimo delegacija Baltijos Asamblėjoje (pirmininkas Jonas Petrulis, nariai Asta Rimkutė ir Petras Kalvelis) posėdžiavo.",
        "Seimo delegacija Baltijos Asamblėjoje: Jonas Petrulis (vadovas), Asta Rimkutė, Petras Kalvelis.",
        "Seimo delegacijos Baltijos Asamblėjoje sudėtis: pirmininkas Jonas Petrulis, nariai Asta Rimkutė, Petras Kalvelis.",
    ],
)
def test_ranks_of_a_list_behind_a_delegation_are_in_it(list_of_members: str) -> None:
    name = "Seimas Delegation to the Baltic Assembly"
    assert held(read(list_of_members, "lt")) == {
        ("Jonas Petrulis", "Head of Delegation", name),
        ("Asta Rimkutė", "Member of Delegation", name),
        ("Petras Kalvelis", "Member of Delegation", name),
    }


def test_a_delegation_of_a_committee_lists_its_members() -> None:
    text = (
        "Vilniuje lankosi Estijos Riigikogu Užsienio reikalų komiteto delegacija: pirmininkas Jonas Petrulis, "
        "nariai Asta Rimkutė ir Petras Kalvelis."
    )
    name = "Foreign Affairs Committee (Riigikogu)"
    assert held(read(text, "lt")) == {
        ("Jonas Petrulis", "Committee Chair", name),
        ("Asta Rimkutė", "Committee Member", name),
        ("Petras Kalvelis", "Committee Member", name),
    }


def test_members_of_parliament_that_make_up_a_delegation_are_its_members() -> None:
    text = "Lietuvos delegaciją Baltijos Asamblėjoje sudarė Seimo nariai Jonas Petrulis, Asta Rimkutė ir Petras Kalvelis."
    members = {person for person, office, _ in held(read(text, "lt")) if office == "Member of Delegation"}
    assert members == {"Jonas Petrulis", "Asta Rimkutė", "Petras Kalvelis"}


def test_chairs_of_committees_are_no_speakers() -> None:
    text = (
        "Seimo narys Jonas Petrulis dalyvaus Rygoje rengiamame Lietuvos, Latvijos ir Turkijos parlamentų užsienio "
        "reikalų komitetų pirmininkų susitikime."
    )
    assert [e.kind for e in read(text, "lt").events] == ["other"]


def test_an_ambassador_is_named_behind_where_he_is() -> None:
    text = "Prezidentas Jonas Petrulis priėmė Jungtinės Karalystės ambasadorių Lietuvoje Brajaną Olį (Brian Olley)."
    found = read(text, "lt")
    assert ("Brian Olley", "Ambassador", "United Kingdom (to Lithuania)") in held(found)
    assert [e.country for e in found.events] == [None]


def test_two_offices_joined_before_a_name_are_not_of_the_one_before_the_comma() -> None:
    text = (
        "Medaliais pagerbti generolas Kristofas Huberis, Baltijos Asamblėjos viceprezidentas ir Seimo delegacijos "
        "Baltijos Asamblėjoje pirmininkas Jonas Petrulis."
    )
    assert {person for person, *_ in held(read(text, "lt"))} == {"Jonas Petrulis"}


def test_a_part_in_small_letters_belongs_to_the_name() -> None:
    found = read("Į Vilnių atvyko Eduskuntos pirmininkas Jusis Hala-aho (Jussi Halla-aho).", "lt")
    assert taken(found) == {("Jussi Halla-aho", "visit", "attended")}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Seimo Pirmininko atstovė spaudai Asta Rimkutė pranešė apie vizitą.", "Press Spokesperson"),
        (
            "Seimo Pirmininkės Onos Baltrušytės sekretoriato vadovė Asta Rimkutė tai patvirtino.",
            "Head of Secretariat",
        ),
        (
            "Seimo Pirmininko Jono Petrulio patarėja užsienio klausimais Asta Rimkutė tai patvirtino.",
            "Adviser",
        ),
    ],
)
def test_staff_is_of_the_officer_before_it(text: str, post: str) -> None:
    assert ("Asta Rimkutė", post, "Speaker of the Seimas") in held(read(text, "lt"))


@pytest.mark.parametrize(
    "text",
    [
        "Seimo narys Jonas Petrulis informavo apie Rygoje vykusią Baltijos Asamblėjos sesiją.",
        "Seimo narys Jonas Petrulis kalbėjo apie Baltijos Asamblėjos sesiją.",
        "Baltijos Asamblėjos prezidentas Jonas Petrulis pranešė, kad sesijoje bus svarstoma energetika.",
    ],
)
def test_who_speaks_about_a_gathering_is_not_at_it(text: str) -> None:
    assert not read(text, "lt").attendance


def test_a_guest_is_met_by_a_pronoun() -> None:
    text = "Saeimos pirmininkė Ilze Kalnina vieši Lietuvoje. Seimo pirmininkas Jonas Petrulis su ja kalbėsis apie ryšius."
    assert ("Jonas Petrulis", "visit") in planned(read(text, "lt"))


@pytest.mark.parametrize("when", ["Pernai", "Anksčiau", "Tuomet"])
def test_a_time_before_that_of_the_text_is_not_told_of(when: str) -> None:
    text = (
        "Vilniuje lankėsi Saeimos Pirmininkė Ilze Kalnina. "
        f"{when} Seimo Pirmininkas Jonas Petrulis vyko į Latvijos prezidento inauguraciją."
    )
    assert taken(read(text, "lt")) == {("Ilze Kalnina", "visit", "attended")}


REPORT = (
    "A. Žvirblaitės komandiruotės į Suomijos Respubliką (2003 02 9 - 10) ataskaita\n"
    "2003 m. vasario 9–10 d. Helsinkyje surengtas Baltijos jūros parlamentinės konferencijos komiteto posėdis. Jame "
    "dalyvavau kaip Lietuvos delegacijos Baltijos Asamblėjoje vadovė, Baltijos Asamblėjos Prezidiumo pirmininkė."
)


def test_the_writer_of_a_report_took_part() -> None:
    found = read(REPORT, "lt")
    assert taken(found) == {("A. Žvirblaitė", "other", "attended")}
    assert held(found) == {
        ("A. Žvirblaitė", "Head of Delegation", "Seimas Delegation to the Baltic Assembly"),
        ("A. Žvirblaitė", "Chair", "Baltic Assembly Presidium"),
    }
    assert not found.cooperation


def test_one_of_several_writers_is_nobody() -> None:
    text = "A. Rimkutės ir J. Petrulio komandiruotės į Rygą ataskaita\nBaltijos Asamblėjos sesijoje dalyvavau kovo 3 d."
    assert not read(text, "lt").attendance


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rygoje lankėsi Saeimos pirmininkės Dagos Mierinskos vadovaujama delegacija.", "Daga Mierinska"),
        (
            "Posėdyje Rygoje dalyvavo prezidento Emaniuelio Stramilskio vadovaujama delegacija.",
            "Emaniuelis Stramilskis",
        ),
        ("Rygoje Jonas Petrulis susitiko su ambasadoriumi Baurzhanu Makhejanovu.", "Baurzhanas Makhejanovas"),
    ],
)
def test_a_title_tells_the_case_of_a_name_that_no_list_has(text: str, name: str) -> None:
    assert name in {a.person for a in read(text, "lt").attendance}


@pytest.mark.parametrize(
    "day",
    [
        "2019.05.03",
        "2019-ųjų gegužės 3 d.",
        "2019-aisiais gegužės 3 dieną",
        "2019 m. gegužės mėn. 3 d.",
        "2019 05 03",
    ],
)
def test_days_in_lithuanian(day: str) -> None:
    found = read(f"Baltijos Asamblėjos Prezidiumo posėdis vyko {day} Rygoje.", "lt")
    assert [(e.start, e.city) for e in found.events] == [("2019-05-03", "Riga")]


def test_a_day_of_last_year_has_its_city() -> None:
    text = "Praėjusių metų gruodžio 14 d. Rygoje vyko Baltijos Asamblėjos Prezidiumo posėdis."
    assert [(e.start, e.city) for e in read(text, "lt", published="2020-01-08").events] == [
        ("2019-12-14", "Riga")
    ]


def test_a_hall_for_conferences_is_none() -> None:
    text = "Seimo konferencijų salėje vyko Baltijos Asamblėjos Prezidiumo posėdis, kuriame dalyvavo Jonas Petrulis."
    assert [e.kind for e in read(text, "lt").events] == ["ba_presidium"]


@pytest.mark.parametrize(
    ("title", "house"),
    [
        ("Vengrijos Nacionalinės Asamblėjos pirmininkas", "Hungarian National Assembly"),
        ("Kipro Atstovų Rūmų pirmininkas", "House of Representatives of Cyprus"),
        ("Prancūzijos Nacionalinės Asamblėjos pirmininkas", "National Assembly of France"),
        ("Rusijos Valstybės Dūmos pirmininkas", "State Duma"),
    ],
)
def test_houses_of_parliament_abroad(title: str, house: str) -> None:
    assert held(read(f"Posėdyje Rygoje dalyvavo {title} Jonas Petrulis.", "lt")) == {
        ("Jonas Petrulis", "Speaker", house)
    }


def test_a_member_of_a_parliament_abroad_is_no_speaker() -> None:
    text = "Posėdyje Rygoje dalyvavo Didžiosios Britanijos parlamentaras Jonas Petrulis."
    assert ("Jonas Petrulis", "Speaker", "Parliament of the United Kingdom") not in held(read(text, "lt"))
