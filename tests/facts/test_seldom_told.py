"""Constructions that few texts have: each is read as its rule says."""

import pytest

from tests.facts.text import read

DAY = "2031-05-06"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Prime Ministers of the Baltic states talked by video link on 5 May.", "other"),
        ("The Presidium of the Baltic Assembly talked by video link on 5 May.", "ba_presidium"),
    ],
)
def test_a_body_that_talks_by_video_meets(text: str, kind: str) -> None:
    event = read(text).events[0]
    assert (event.kind, event.venue) == (kind, "online")


def test_those_chosen_for_a_prize_are_a_row_before_the_verb() -> None:
    given = read(
        "Jaan Kask and Anna Ozola were chosen for the Baltic Assembly Prize for Literature."
    ).recipients
    assert {one.person for one in given} == {"Jaan Kask", "Anna Ozola"}


def test_their_meeting_is_one_of_the_two_who_adopted_something_at_it() -> None:
    found = read("Jaan Kask and Anna Ozola adopted a statement at their meeting.").attendance
    assert {one.person for one in found} == {"Jaan Kask", "Anna Ozola"}


def test_he_means_nobody_behind_an_officer_without_a_name() -> None:
    told = "Jaan Kask visited Riga. {}He is a member of the Riigikogu."
    assert read(told.format("")).offices
    assert not read(told.format("The minister was pleased. ")).offices


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("Jaunajā Rīgas pilī notika Baltijas Asamblejas sesija.", "Rīgas pils"),
        ("Baltijas Asamblejas 30. sesija notika Rīgā viesnīcā Daugava.", "viesnīca Daugava"),
        ("Baltijas Asamblejas 30. sesijas atklāšana notika Rātslaukumā.", "Rātslaukums"),
    ],
)
def test_a_latvian_house_has_its_own_name(text: str, venue: str) -> None:
    assert read(text, "lv").events[0].venue == venue


def test_a_latvian_pronoun_of_aim_means_the_session_before_it() -> None:
    text = "Rīgā notiks Baltijas Asamblejas 30. sesija. Uz to 5. maijā ieradīsies deputāti."
    assert read(text, "lv", "2031-05-01").events[0].start == "2031-05-05"


def test_an_estonian_jury_may_have_a_clause_of_its_own() -> None:
    text = "Balti Assamblee auhinna žürii, mille valik see on, koosneb kirjanikest Jaan Kask ja Anna Ozola."
    assert {one.person for one in read(text, "et").offices} == {"Jaan Kask", "Anna Ozola"}


def test_a_place_before_an_estonian_meeting_told_of_is_where_it_was() -> None:
    text = "Jaan Kask kohtus 5. mail Anna Ozolaga. Riigikogus toimunud kohtumisel räägiti julgeolekust."
    assert read(text, "et", DAY).events[0].venue == "Riigikogu"


@pytest.mark.parametrize(
    ("text", "land", "relation"),
    [
        ("Tänavu eesistub Balti Assamblee Eesti.", "EE", "holds"),
        ("Balti Assambleed juhtiv Läti korraldab istungi.", "LV", "holds"),
        ("Läti valmistub Balti Assamblee eesistumiseks 2032. aastal.", "LV", "takes_over"),
    ],
)
def test_common_estonian_verbs_tell_of_a_presidency(text: str, land: str, relation: str) -> None:
    assert [(one.country, one.relation) for one in read(text, "et", DAY).presidencies] == [(land, relation)]


def test_a_lithuanian_chair_before_the_delegation_led_is_of_what_sent_it() -> None:
    text = "Pirmininko Janio Kalninio vadovaujama Saeimos delegacija dalyvavo posėdyje."
    assert [(one.office, one.organisation) for one in read(text, "lt").offices] == [("Speaker", "Saeima")]


def test_a_latvian_part_noun_behind_a_gathering_and_its_matter() -> None:
    text = "Rīgā notika konference. Konferences par drošību vadītāja bija Anna Kalniņa."
    assert [(one.person, one.capacity) for one in read(text, "lv").attendance] == [
        ("Anna Kalniņa", "chaired")
    ]
