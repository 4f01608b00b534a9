"""Lithuanian ways and delegations: who arrives, sets out, is back, is led, is listed; invented sentences."""

import pytest

from balticgraph.facts.fact import Reading
from tests.facts.text import read


def taken(found: Reading) -> set[tuple[str, str, str]]:
    """Who took part in which kind of event, as what."""
    kinds = {e.key: e.kind for e in found.events}
    return {(a.person, kinds[a.event], a.capacity) for a in found.attendance}


def planned(found: Reading) -> set[tuple[str, str]]:
    """Who is to take part in which kind of event."""
    kinds = {e.key: e.kind for e in found.events}
    return {(a.person, kinds[a.event]) for a in found.announced}


def held(found: Reading) -> set[tuple[str, str, str]]:
    """Who holds what office in what."""
    return {(o.person, o.office, o.organisation) for o in found.offices}


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
