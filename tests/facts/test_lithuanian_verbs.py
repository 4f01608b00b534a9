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
