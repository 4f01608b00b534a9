"""Lithuanian verbs in their forms: tenses, participles, passives, and what hangs on a "that"; invented sentences."""

import pytest

from tests.facts.text import planned, read, taken


def test_what_a_speaker_tells_of_is_not_where_he_speaks() -> None:
    text = (
        "2001 m. kovo 4 d. Rygoje vyko Baltijos Asamblėjos Prezidiumo posėdis. Jonas Petrulis informavo, kad "
        "Baltijos Asamblėjos 30-ojoje sesijoje kalbės Asta Rimkutė."
    )
    found = read(text, "lt")
    assert taken(found) == {("Jonas Petrulis", "ba_presidium", "spoke")}
    assert planned(found) == {("Asta Rimkutė", "ba_session")}


def test_who_leads_a_delegation_takes_part() -> None:
    text = "Baltijos Asamblėjos 45-ojoje sesijoje Rygoje dalyvavo Jono Petrulio vadovaujama Seimo delegacija."
    assert taken(read(text, "lt")) == {("Jonas Petrulis", "ba_session", "attended")}


@pytest.mark.parametrize(
    "verb", ["numatyta susitikti su", "planuojama susitikti su", "ketinama susitikti su"]
)
def test_impersonal_plans_of_meeting(verb: str) -> None:
    text = (
        f"Rygoje lankysis Seimo Pirmininkė Ona Baltrušytė. Taip pat {verb} Saeimos pirmininke Ilze Kalnina."
    )
    assert ("Ilze Kalnina", "visit") in planned(read(text, "lt"))


def test_another_session_is_not_the_one_told_of() -> None:
    text = (
        "2021 m. kovo 4 d. Kijeve vyko Baltijos Asamblėjos 30-oji sesija. Sesijoje dalyvavo Jonas Petrulis. "
        "Kita sesija turėtų vykti Kaune."
    )
    found = read(text, "lt")
    assert [(e.number, e.city) for e in found.events] == [(30, "Kyiv")]
    assert taken(found) == {("Jonas Petrulis", "ba_session", "attended")}


LISTS = [
    (
        "Baltijos Asamblėjos Sveikatos, gerovės ir šeimos komiteto posėdžio, vykusio 2003 m. kovo 4 d. Rygoje, ataskaita\n"
        "Dalyvavo:\nKomiteto nariai\nAsta Rimkutė, komiteto pirmininkė (Lietuva)\nEkspertai\n"
    ),
    (
        "2003 m. kovo 4 d. Rygoje vyko Baltijos Asamblėjos Sveikatos, gerovės ir šeimos komiteto posėdis.\n"
        "Posėdyje dalyvavo šio komiteto pirmininkė Asta Rimkutė.\n"
    ),
]


@pytest.mark.parametrize("text", LISTS)
def test_the_committee_of_a_meeting_is_the_one_that_its_members_belong_to(text: str) -> None:
    found = read(text, "lt")
    assert taken(found) == {("Asta Rimkutė", "ba_committee", "attended")}
    assert {(o.office, o.organisation) for o in found.offices} == {
        ("Committee Chair", "Health, Welfare and Family Committee (Baltic Assembly)")
    }


MEDALS = [
    "Baltijos Asamblėjos medalius Astai Rimkutei ir Jonui Petruliui įteikė Saeimos pirmininkė Ilze Kalnina.",
    "Baltijos Asamblėjos medaliai bus įteikti Astai Rimkutei ir Seimo nariui Jonui Petruliui.",
    "Baltijos Asamblėjos medaliais apdovanoti Asta Rimkutė ir Jonas Petrulis.",
]


@pytest.mark.parametrize("text", MEDALS)
def test_who_is_given_a_medal_and_who_gives_it(text: str) -> None:
    assert {r.person for r in read(text, "lt").recipients} == {"Asta Rimkutė", "Jonas Petrulis"}


PRESIDENCIES = [
    (
        "Šiemet Baltijos Asamblėjai pirmininkauja Latvija, kitais metais pirmininkaus Estija.",
        {("Baltic Assembly", "LV", 2024, "holds"), ("Baltic Assembly", "EE", 2025, "takes_over")},
    ),
    (
        "Gruodžio 31 dieną Lietuvos pirmininkavimas Baltijos Asamblėjai baigsis, o jį perims Latvija.",
        {("Baltic Assembly", "LT", None, "hands_over"), ("Baltic Assembly", "LV", None, "takes_over")},
    ),
    (
        "Nuo sausio Baltijos Asamblėjai ir Baltijos Ministrų Tarybai vadovaus Estija.",
        {
            ("Baltic Assembly", "EE", 2025, "takes_over"),
            ("Baltic Council of Ministers", "EE", 2025, "takes_over"),
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), PRESIDENCIES)
def test_each_presidency_has_the_year_of_its_own_clause(
    text: str, expected: set[tuple[str, str, int | None, str]]
) -> None:
    found = read(text, "lt", published="2024-11-20")
    assert {(p.body, p.country, p.year, p.relation) for p in found.presidencies} == expected


CHAIRS = [
    "Baltijos Asamblėjos 42-ojoje sesijoje Taline pirmininkavo Lietuvos delegacijos vadovė Asta Rimkutė.",
    "Asta Rimkutė pirmininkavo Baltijos Asamblėjos 42-ajai sesijai Taline.",
]


@pytest.mark.parametrize("text", CHAIRS)
def test_who_presides_over_a_gathering_chairs_it(text: str) -> None:
    found = read(text, "lt")
    assert taken(found) == {("Asta Rimkutė", "ba_session", "chaired")}
    assert found.presidencies == ()


ELECTED = [
    "Seimo delegacijos Baltijos Asamblėjoje pirmininku išrinktas Jonas Petrulis, jo pavaduotoja – Asta Rimkutė.",
    "Seimo delegacija Baltijos Asamblėjoje savo pirmininku išsirinko Joną Petrulį, pavaduotoja – Astą Rimkutę.",
]


@pytest.mark.parametrize("text", ELECTED)
def test_who_is_elected_holds_the_office(text: str) -> None:
    delegation = "Seimas Delegation to the Baltic Assembly"
    assert {(o.person, o.office, o.organisation) for o in read(text, "lt").offices} == {
        ("Jonas Petrulis", "Head of Delegation", delegation),
        ("Asta Rimkutė", "Deputy Head of Delegation", delegation),
    }


STAYS = [
    (
        "Seimo Pirmininkas Jonas Petrulis lapkričio 21–23 dienomis vieši Kyjive.",
        ("2024-11-21", "2024-11-23", "Kyiv", None),
    ),
    (
        "Pirmadienį Seime lankysis Moldovos parlamento pirmininkas Jonas Petrulis.",
        ("2024-11-25", "2024-11-25", None, "Seimas"),
    ),
]


@pytest.mark.parametrize(("text", "when"), STAYS)
def test_a_stay_told_by_a_verb_has_its_days(text: str, when: tuple[str | None, ...]) -> None:
    found = read(text, "lt", published="2024-11-20")
    assert [(e.kind, e.start, e.end, e.city, e.venue) for e in found.events] == [("visit", *when)]


def test_for_whom_somebody_stands_is_no_part_of_the_meeting() -> None:
    text = (
        "Šiaurės ir Baltijos šalių parlamentų pirmininkai 2021 m. rugpjūčio 25–27 d. susitiko Reikjavike. "
        "Lietuvai susitikime atstovavo Asta Rimkutė."
    )
    assert taken(read(text, "lt")) == {("Asta Rimkutė", "parliament_speakers_meeting", "attended")}


def test_surnames_in_capitals() -> None:
    text = "Rygoje vyko Baltijos Asamblėjos Prezidiumo posėdis. Posėdyje dalyvavo Asta RIMKUTĖ. A. Rimkutė kalbėjo."
    assert taken(read(text, "lt")) == {("Asta Rimkutė", "ba_presidium", "spoke")}


SPEECHES = [
    "Seimo Pirmininko Jono Petrulio kalba Baltijos Asamblėjos 17-ojoje sesijoje",
    "Baltijos Asamblėjos 17-oji sesija prasidėjo Saeimos pirmininko Jono Petrulio įžanginiais žodžiais.",
]


@pytest.mark.parametrize("text", SPEECHES)
def test_speeches_told_by_a_noun(text: str) -> None:
    assert taken(read(text, "lt")) == {("Jonas Petrulis", "ba_session", "spoke")}


def test_years_of_states_in_a_row() -> None:
    found = read(
        "2016 m. Baltijos Asamblėjai pirmininkavo Latvija, 2017 m. pirmininkaus Estija, o vėliau Lietuva.",
        "lt",
    )
    assert {(p.country, p.year) for p in found.presidencies} == {("LV", 2016), ("EE", 2017)}


def test_a_table_of_prizes() -> None:
    text = "2025 metų Baltijos Asamblėjos premijos: literatūros – Jonas Petrulis, meno – Asta Rimkutė."
    assert {(r.person, r.award) for r in read(text, "lt").recipients} == {
        ("Jonas Petrulis", "Baltic Assembly Prize for Literature"),
        ("Asta Rimkutė", "Baltic Assembly Prize for the Arts"),
    }


def test_what_was_not_adopted_is_no_document() -> None:
    text = "Taline vyko Baltijos Asamblėjos 31-oji sesija. Rezoliucija nebuvo priimta."
    assert read(text, "lt").documents == ()


def test_a_press_conference_after_a_meeting() -> None:
    text = "Po susitikimo surengtoje spaudos konferencijoje Seimo Pirmininkas Jonas Petrulis pabrėžė, kad ryšiai svarbūs."
    assert taken(read(text, "lt")) == {("Jonas Petrulis", "other", "spoke")}


def test_a_remote_speaker_makes_no_remote_session() -> None:
    text = "Jonas Petrulis nuotoliniu būdu kreipėsi į Baltijos Asamblėjos 41-osios sesijos dalyvius."
    found = read(text, "lt")
    assert taken(found) == {("Jonas Petrulis", "ba_session", "spoke")}
    assert [e.venue for e in found.events] == [None]


def test_prizes_handed_over_in_a_house() -> None:
    found = read("Vakare Rygos Mažojoje gildijoje įteiktos Baltijos Asamblėjos premijos.", "lt")
    assert [(e.kind, e.venue) for e in found.events] == [("prize_ceremony", "Rygos Mažoji gildija")]


def test_of_whom_a_delegation_consists() -> None:
    text = (
        "Rygoje vyko Baltijos Asamblėjos 41-oji sesija. Seimo delegaciją sudaro pirmininkas Jonas Petrulis, nariai Asta "
        "Rimkutė, Rasa Juknienė."
    )
    assert {(o.person, o.office) for o in read(text, "lt").offices} == {
        ("Jonas Petrulis", "Head of Delegation"),
        ("Asta Rimkutė", "Member of Delegation"),
        ("Rasa Juknienė", "Member of Delegation"),
    }


def test_an_initial_that_is_also_a_title() -> None:
    text = (
        "Seimo delegacijos Baltijos Asamblėjoje vadovas P. Rimkus dalyvavo BA Prezidiumo posėdyje Siguldoje."
    )
    assert taken(read(text, "lt")) == {("P. Rimkus", "ba_presidium", "attended")}


def test_a_stay_at_an_invitation_is_a_visit() -> None:
    text = "Saeimos pirmininkės Ilzės Kalninos kvietimu Seimo Pirmininkas Jonas Petrulis lankosi Rygoje."
    found = read(text, "lt")
    assert [(e.kind, e.city) for e in found.events] == [("visit", "Riga")]
    assert ("Jonas Petrulis", "visit", "attended") in taken(found)


def test_a_given_name_that_is_also_another_ones_genitive() -> None:
    found = read(
        "Kalbėjo Prezidento Valdo Adamkaus patarėja. Sesijoje dalyvavo Prezidentas Valdas Adamkus.", "lt"
    )
    assert {o.person for o in found.offices} == {"Valdas Adamkus"}


@pytest.mark.parametrize(
    "told",
    [
        "Kitais metais Baltijos Asamblėjai vadovaus Jonas Petrulis.",
        "Anksčiau Baltijos Asamblėjai vadovavo Jonas Petrulis.",
        "Jonas Petrulis kvietė dalyvauti Baltijos Asamblėjos sesijoje.",
        "Jonas Petrulis pakvietė dalyvauti Baltijos Asamblėjos sesijoje.",
    ],
)
def test_who_leads_a_body_or_invites_has_no_part(told: str) -> None:
    found = read(f"Vilniuje vyko Baltijos Asamblėjos sesija. {told}", "lt")
    assert not found.attendance
    assert not found.announced
