"""Lithuanian verbs in their forms: tenses, participles, passives, and what hangs on a "that"; invented sentences."""

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
