"""Who took part by a participle in another case, by coming to a gathering, by a list ahead; who gets a prize; invented sentences."""

import pytest

from tests.facts.text import coming, read, there

_PAST = "Rygoje vyko Baltijos Asamblėjos sesija."


@pytest.mark.parametrize(
    "told",
    [
        "Sesijoje kalbėjusio Seimo nario Jono Petrulio teigimu, viskas vyksta gerai.",
        "Po jos kalbėjusio Seimo nario Jono Petrulio nuomone, viskas vyksta gerai.",
        "Pasak joje dalyvavusio Jono Petrulio, viskas vyksta gerai.",
        "Jono Petrulio, sesijoje kalbėjusio pirmuoju, nuomone, viskas vyksta gerai.",
        "Sesiją atidariusiam Jonui Petruliui padėkota.",
        "Į sesiją atėjo Seimo narys Jonas Petrulis.",
        "Jonas Petrulis savo kalboje išvardijo, ko norėtų pasiekti.",
    ],
)
def test_who_is_told_in_another_case_took_part(told: str) -> None:
    assert there(read(f"{_PAST} {told}", "lt")) == ["Jonas Petrulis"]


@pytest.mark.parametrize(
    "told",
    [
        "Apie tai anksčiau kalbėjusio Jono Petrulio nuomone, viskas gerai.",
        "Sesijoje nedalyvavusio Jono Petrulio nuomone, viskas gerai.",
        "Į politiką Jonas Petrulis atėjo vėliau.",
    ],
)
def test_who_was_not_there_took_no_part(told: str) -> None:
    assert there(read(f"{_PAST} {told}", "lt")) == []


@pytest.mark.parametrize("heading", ["Dalyvauti sesijoje žada:", "Sesijoje ketina dalyvauti:", "Dalyvaus:"])
def test_a_heading_of_what_is_ahead_announces_its_list(heading: str) -> None:
    reading = read(
        f"Rytoj Rygoje vyks Baltijos Asamblėjos sesija.\n{heading}\nSeimo narys Jonas Petrulis,\nOna Petrulienė.",
        "lt",
    )
    assert coming(reading) == ["Jonas Petrulis", "Ona Petrulienė"]
    assert there(reading) == []


def test_who_shares_a_prize_is_given_it_and_does_not_speak() -> None:
    reading = read(
        "Rytoj Rygoje vyks Baltijos Asamblėjos sesija. Mokslo premiją pasidalijo Jonas Petrulis ir Ona Petrulienė.",
        "lt",
    )
    assert sorted(one.person for one in reading.recipients) == ["Jonas Petrulis", "Ona Petrulienė"]
    assert there(reading) == []


def test_who_attends_the_ceremony_is_given_nothing() -> None:
    reading = read(
        "Baltijos Asamblėjos medalių ceremonijoje dalyvavo Jonas Petrulis; medaliai skirti ir parlamentarams.",
        "lt",
    )
    assert not reading.recipients


def test_who_hopes_that_others_will_come_does_not_come() -> None:
    reading = read(
        "Rytoj Rygoje vyks Baltijos Asamblėjos sesija. Jono Petrulio teigimu, kalbėta daug. Jis tikisi, kad ministrai atvyks.",
        "lt",
    )
    assert coming(reading) == []


@pytest.mark.parametrize("who", ["Abu", "Abu parlamentarai", "Abu Lietuvos politikai", "Jie"])
def test_both_of_those_told_of_took_part_there_too(who: str) -> None:
    reading = read(
        "Vyko Baltijos Asamblėjos Prezidiumo posėdis. Jame dalyvavo Jonas Petrulis ir Ona Petrulienė. "
        f"{who} dalyvavo ir Baltijos Asamblėjos Teisės komiteto posėdyje.",
        "lt",
    )
    kinds = {one.key: one.kind for one in reading.events}
    told = {(one.person, kinds[one.event]) for one in reading.attendance}
    assert {("Jonas Petrulis", "ba_committee"), ("Ona Petrulienė", "ba_committee")} <= told


def test_both_means_nobody_where_three_were_told_of() -> None:
    reading = read(
        "Vyko Baltijos Asamblėjos Prezidiumo posėdis. Jame dalyvavo Jonas Petrulis, Petras Jonaitis ir Ona Petrulienė. "
        "Abu dalyvavo ir Baltijos Asamblėjos Teisės komiteto posėdyje.",
        "lt",
    )
    assert "ba_committee" not in {one.kind for one in reading.events}
