"""Events of Lithuanian sentences told by what was done there, and gatherings during which something happened."""

import pytest

from tests.facts.text import kinds, planned, read, taken


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "2018 m. kovo 5 d. Rygoje Baltijos valstybių Ministrai Pirmininkai pasirašė bendrą pareiškimą.",
            "other",
        ),
        ("2018 m. kovo 5 d. Rygoje Baltijos valstybių užsienio reikalų ministrai aptarė saugumą.", "other"),
        (
            "2018 m. kovo 5 d. Rygoje Baltijos valstybių parlamentų pirmininkai pasirašė pareiškimą.",
            "parliament_speakers_meeting",
        ),
    ],
)
def test_heads_who_sign_in_a_city_met_there(text: str, kind: str) -> None:
    (one,) = read(text, "lt").events
    assert (one.kind, one.start, one.city) == (kind, "2018-03-05", "Riga")


def test_what_a_verb_tells_on_another_day_is_another_meeting() -> None:
    text = (
        "2016 m. gruodžio 9 d. Rygoje susitikusi Ministrų Pirmininkų Taryba priėmė bendrą pareiškimą. "
        "2017 m. gruodžio 18 d. Taline susitikusi Ministrų Pirmininkų Taryba priėmė bendrą pareiškimą."
    )
    reading = read(text, "lt")
    assert [(e.start, e.city) for e in reading.events] == [("2016-12-09", "Riga"), ("2017-12-18", "Tallinn")]
    assert len(reading.documents) == 2


def test_who_speaks_during_a_gathering_speaks_at_it() -> None:
    text = "Per Baltijos Asamblėjos Prezidiumo posėdį Rygoje Andrius Kupčinskas pabrėžė saugumo svarbą."
    assert taken(read(text, "lt")) == {("Andrius Kupčinskas", "ba_presidium", "spoke")}


@pytest.mark.parametrize(
    "text",
    [
        "Prezidentas Gitanas Nausėda ketina vykti į Taliną.",
        "Prezidentas Gitanas Nausėda į Taliną ketina vykti darbo vizito.",
    ],
)
def test_who_means_to_go_is_announced_on_a_visit(text: str) -> None:
    assert planned(read(text, "lt")) == {("Gitanas Nausėda", "visit")}


def test_heads_of_parliaments_whose_meeting_a_noun_tells_held_one_of_speakers() -> None:
    text = "Įvyko Baltijos valstybių parlamentų vadovų Ināros Mūrniecės ir Eikio Nestoro susitikimas."
    assert kinds(read(text, "lt")) == ["parliament_speakers_meeting"]


def test_guests_from_a_body_make_it_a_partner() -> None:
    text = (
        "Baltijos Asamblėjos komiteto posėdyje Rygoje dalyvavo Irena Šiaulienė ir svečiai iš Šiaurės Tarybos."
    )
    assert [c.b for c in read(text, "lt").cooperation] == ["Nordic Council"]


def test_states_that_cooperate_are_not_the_assembly() -> None:
    text = (
        "Baltijos Asamblėja mano, kad Baltijos valstybės turi glaudžiau bendradarbiauti "
        "su partneriais Šiaurės ir Beniliukso šalyse."
    )
    assert read(text, "lt").cooperation == ()


def test_a_summit_that_words_are_about_is_no_event() -> None:
    text = (
        "Vilniuje susitiko premjerės Ingrida Šimonytė ir Evika Siliņa. "
        "Premjerės sutarė, kad NATO viršūnių susitikime Vašingtone šalys turės veikti kartu."
    )
    assert [e.city for e in read(text, "lt").events] == ["Vilnius"]


@pytest.mark.parametrize(
    "text",
    [
        "Prieš dvejus metus Taline kalbėjo Estijos prezidentė Kersti Kaljulaid.",
        "Prieš 20 metų konferenciją atidarė Kersti Kaljulaid.",
        "Pernai joje dalyvavo ir Kersti Kaljulaid.",
        "Praėjusių metų rudenį konferencijai vadovavo Kersti Kaljulaid.",
        "2018 metais konferencijoje kalbėjo ir Kersti Kaljulaid.",
        "Ministras priminė, kad prieš metus konferencijoje kalbėjo Kersti Kaljulaid.",
    ],
)
def test_who_came_in_an_earlier_year_is_none_of_today(text: str) -> None:
    reading = read(f"2021 m. kovo 5 d. vyko konferencija, kurią atidarė Jonas Jonaitis. {text}", "lt")
    assert {part.person for part in reading.attendance} == {"Jonas Jonaitis"}
    assert [event.city for event in reading.events] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Kaip ir pernai, konferencijoje dalyvavo Ona Onaitė.",
        "Konferencijoje, kaip ir prieš metus, dalyvavo Ona Onaitė.",
        "Konferencijoje kalbėjo prieš metus išrinkta prezidentė Ona Onaitė.",
        "Praėjusių metų rezultatus konferencijoje pristatė Ona Onaitė.",
        "Prieš konferencijos pabaigą, vizito metu, joje kalbėjo ir Ona Onaitė.",
    ],
)
def test_a_year_that_is_only_compared_or_an_attribute_puts_nobody_aside(text: str) -> None:
    reading = read(f"2021 m. kovo 5 d. vyko konferencija, kurią atidarė Jonas Jonaitis. {text}", "lt")
    assert {part.person for part in reading.attendance} == {"Jonas Jonaitis", "Ona Onaitė"}


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        ("konferencija apie saugumą", "conference"),
        ("Baltijos Asamblėjos 44-oji sesija", "ba_session"),
        ("Baltijos Asamblėjos Prezidiumo posėdis", "ba_presidium"),
        ("Baltijos valstybių parlamentų pirmininkų susitikimas", "parliament_speakers_meeting"),
    ],
)
def test_the_forum_is_what_was_told_just_before(event: str, kind: str) -> None:
    reading = read(f"2023 m. lapkričio 14 d. Vilniuje vyko {event}. Forumą atidarė Ona Onaitė.", "lt")
    assert [(e.kind, e.city) for e in reading.events] == [(kind, "Vilnius")]
    assert [part.capacity for part in reading.attendance] == ["opened"]


@pytest.mark.parametrize(
    "text",
    [
        "Gruodžio 12 d. ministrė Ona Onaitė dalyvaus Energetikos forume.",
        "Ona Onaitė gruodį kalbės konferencijoje Rygoje.",
        "Kitąmet konferencijoje Taline dalyvaus Ona Onaitė.",
        "Forume Rygoje kalbėjo Ona Onaitė.",
    ],
)
def test_a_plan_with_a_day_or_town_of_its_own_is_no_conference_that_is_over(text: str) -> None:
    reading = read(f"2023 m. lapkričio 14 d. Vilniuje vyko konferencija apie saugumą. {text}", "lt")
    assert {part.event for part in (*reading.announced, *reading.attendance)}.isdisjoint(
        {reading.events[0].key}
    )


def test_a_town_that_will_have_the_next_session_is_no_place_of_the_meeting_told_before() -> None:
    told = "2023 m. liepos 2 d. vyko susitikimas su bendruomene, jam vadovavo Ona Onaitė."
    reading = read(f"{told} Lapkritį Jerevanas turėtų priimti rudens sesiją.", "lt")
    assert [event.city for event in reading.events] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Jonas Jonaitis Vilniuje susitiko su Ona Onaite, atvykusia iš Rygos, kur buvo susitikusi su Kaja Kallas.",
        "Ona Onaitė, atvykusi iš Talino, kur kalbėjo Kaja Kallas, Vilniuje susitiko su Jonu Jonaičiu.",
    ],
)
def test_whom_somebody_met_where_he_came_from_is_not_there(text: str) -> None:
    there = {part.person for part in read(f"2024 m. gegužės 5 d. {text}", "lt").attendance}
    assert "Kaja Kallas" not in there
    assert "Jonas Jonaitis" in there


@pytest.mark.parametrize(
    "text",
    [
        "Mus priėmė pirmininkė Ona Onaitė.",
        "Dalyvius priėmė pirmininkė Ona Onaitė.",
        "Svečius rotušėje priėmė pirmininkė Ona Onaitė.",
    ],
)
def test_who_received_those_there_is_at_no_other_event(text: str) -> None:
    held = "2021 m. kovo 5 d. Briuselyje vyko Baltijos Asamblėjos konsultacijos su Beniliukso parlamentu."
    assert kinds(read(f"{held} {text}", "lt")) == ["consultation"]
