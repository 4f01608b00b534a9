"""Common facts in wordings of their own: towns that host, who ends or leads, talks by telephone, signings, approval, batons."""

import pytest

from tests.facts.text import read

DAY = "2018-11-09"

PLACES = [
    ("Balti Assamblee 37. istungjärku võõrustas Vilnius.", "Vilnius"),
    ("Vilnius võõrustab tuleval nädalal Balti Assamblee 37. istungjärku.", "Vilnius"),
    ("Balti Assamblee istungjärgu paigaks on sel korral Riia.", "Riga"),
    ("Tallinn oli eile Balti Assamblee 30. istungjärgu toimumispaik.", "Tallinn"),
]


@pytest.mark.parametrize(("text", "city"), PLACES)
def test_the_town_that_hosts_is_the_place(text: str, city: str) -> None:
    assert [(e.kind, e.city) for e in read(text, "et", published=DAY).events] == [("ba_session", city)]


PARTS = [
    (
        "Eesti delegatsiooni Balti Assamblee istungjärgul juhtis Marko Mihkelson.",
        {("Marko Mihkelson", "attended")},
    ),
    ("Balti Assamblee istungjärgu lõpetas president Laine Randjärv.", {("Laine Randjärv", "attended")}),
    (
        "Balti Assamblee presiidiumi istung Riias kulges Jānis Vucānsi juhatamisel.",
        {("Jānis Vucāns", "chaired")},
    ),
    (
        "Henn Põlluaas ja Ināra Mūrniece pidasid täna telefonikõne.",
        {("Henn Põlluaas", "attended"), ("Ināra Mūrniece", "attended")},
    ),
    (
        "Telefonivestluses Saeima esimehe Ināra Mūrniecega avaldas Henn Põlluaas kaastunnet.",
        {("Henn Põlluaas", "spoke"), ("Ināra Mūrniece", "attended")},
    ),
    ("Helsingis kirjutas minister Urmas Paet täna alla vahetuse kokkuleppele.", {("Urmas Paet", "attended")}),
]


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_who_took_part(text: str, parts: set[tuple[str, str]]) -> None:
    assert {(a.person, a.capacity) for a in read(text, "et", published=DAY).attendance} == parts


def test_a_signing_with_its_place_is_an_event() -> None:
    reading = read(
        "Kolme Balti riigi peaministrid kirjutasid täna Tallinnas alla raudtee kokkuleppele.",
        "et",
        published=DAY,
    )
    assert [(e.kind, e.city) for e in reading.events] == [("other", "Tallinn")]
    assert [(d.kind, d.event) for d in reading.documents] == [("agreement", "e1")]
    old = read("Balti riigid kirjutasid 1994. aastal Tallinnas alla lepingule.", "et", published=DAY)
    assert old.events == ()


def test_what_found_approval_was_adopted() -> None:
    text = "Lõppdokument sai Balti Assamblee istungjärgul ühehäälse heakskiidu."
    assert [d.kind for d in read(text, "et", published=DAY).documents] == ["final document"]


PRESIDENCIES = [
    ("Balti Assamblee teatepulk liigub Lätilt Leedule.", {("LV", "hands_over"), ("LT", "takes_over")}),
    ("Balti Assamblee tööd veab tänavu Leedu.", {("LT", "holds")}),
]


@pytest.mark.parametrize(("text", "told"), PRESIDENCIES)
def test_presidencies_by_the_baton_and_the_work(text: str, told: set[tuple[str, str]]) -> None:
    assert {(p.country, p.relation) for p in read(text, "et", published=DAY).presidencies} == told


def test_a_medal_that_was_hung_round_a_neck() -> None:
    text = "Balti Assamblee medal riputati kaela Andres Taimlale."
    assert [(r.person, r.award) for r in read(text, "et").recipients] == [
        ("Andres Taimla", "Baltic Assembly Medal")
    ]


def test_the_parliament_whose_name_has_an_apostrophe() -> None:
    reading = read(
        "Benelux'i Parlamendi president André Postema osales Balti Assamblee istungjärgul.",
        "et",
        published=DAY,
    )
    assert [(o.office, o.organisation) for o in reading.offices] == [("President", "Benelux Parliament")]


def test_the_presidium_meets_a_partner_in_a_town() -> None:
    reading = read(
        "Balti Assamblee presiidium kohtus Riias Beneluxi Parlamendi esindajatega.", "et", published=DAY
    )
    assert [(e.kind, e.city) for e in reading.events] == [("consultation", "Riga")]


def test_who_chairs_a_sitting_that_has_begun_is_there() -> None:
    text = "Täna algas Tallinnas Balti Assamblee istungjärk. Istungjärku juhib Balti Assamblee president Andres Taimla."
    assert [(a.person, a.capacity) for a in read(text, "et", published=DAY).attendance] == [
        ("Andres Taimla", "chaired")
    ]


def test_a_meeting_told_with_its_quality_is_where_somebody_was() -> None:
    text = "Kolmepoolsel kohtumisel Riias osalesid Saeima esimees Ināra Mūrniece ja Riigikogu esimees Eiki Nestor."
    reading = read(text, "et", published=DAY)
    assert [(e.kind, e.city) for e in reading.events] == [("parliament_speakers_meeting", "Riga")]
    assert {a.person for a in reading.attendance} == {"Ināra Mūrniece", "Eiki Nestor"}
