"""Whom a head of parliament meets on a visit: other heads of parliaments at a meeting of their own, all others on the visit."""

import pytest

from tests.facts.text import planned, read

_RANKS = {
    "lt": "Seimo pirmininkas Jonas Petraitis darbo vizitu lankysis Taline. J. Petraitis Taline susitiks su Estijos prezidentu"
    " Jaanu Karisu (Jaan Karis) ir Rygikogo pirmininku Martu Kasku (Mart Kask).",
    "lv": "Lietuvas Seima priekšsēdētājs Jons Petraitis (Jonas Petraitis) vizītē apmeklēs Tallinu. Tallinā J.Petraitis tiksies"
    " ar Igaunijas prezidentu Jānu Karisu (Jaan Karis) un Rīgikogu priekšsēdētāju Martu Kasku (Mart Kask).",
    "et": "Leedu Seimi esimees Jonas Petraitis külastab töövisiidil homme Tallinna. Tallinnas kohtub Petraitis Riigikogu"
    " esimehe Mart Kase ja president Jaan Karisega.",
    "en": "Speaker of the Seimas Jonas Petraitis will pay a working visit to Tallinn. In Tallinn, Petraitis will meet with"
    " President of Estonia Jaan Karis and President of the Riigikogu Mart Kask.",
}


@pytest.mark.parametrize("language", sorted(_RANKS))
def test_only_heads_of_parliaments_have_a_meeting_of_heads(language: str) -> None:
    told = planned(read(_RANKS[language], language, "2024-05-20"))
    assert ("Jaan Karis", "visit") in told
    assert {who for who, kind in told if kind == "parliament_speakers_meeting"} == {
        "Jonas Petraitis",
        "Mart Kask",
    }


@pytest.mark.parametrize(
    ("language", "headline", "text"),
    [
        (
            "lt",
            "Petraitis lankysis Taline: susitiks su Estijos prezidentu",
            "Seimo pirmininkas Jonas Petraitis vizitu lankysis Taline. Ten jis susitiks su Estijos prezidentu Jaanu Karisu (Jaan Karis).",
        ),
        (
            "lv",
            "Petraitis apmeklēs Tallinu: tiksies ar Igaunijas prezidentu",
            "Seima priekšsēdētājs Jons Petraitis (Jonas Petraitis) vizītē apmeklēs Tallinu. Tallinā J.Petraitis tiksies ar"
            " Igaunijas prezidentu Jānu Karisu (Jaan Karis).",
        ),
        (
            "et",
            "Petraitis külastab Tallinna: kohtub presidendiga",
            "Leedu Seimi esimees Jonas Petraitis külastab homme töövisiidil Tallinna. Tallinnas kohtub Petraitis president Jaan Karisega.",
        ),
    ],
)
def test_whom_a_headline_tells_behind_a_colon_is_met_on_its_visit(
    language: str, headline: str, text: str
) -> None:
    told = planned(read(f"{headline}\n{text}", language, "2024-05-20"))
    assert told == {("Jonas Petraitis", "visit"), ("Jaan Karis", "visit")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Speaker of the Seimas Jonas Petraitis will visit Estonia. During his visit, Petraitis will meet with President of the"
            " Riigikogu Mart Kask and President of Estonia Jaan Karis.",
        ),
        (
            "lt",
            "Seimo pirmininkas Jonas Petraitis darbo vizitu lankysis Taline. Vizito metu J. Petraitis susitiks su Rygikogo"
            " pirmininku Martu Kasku (Mart Kask) ir Estijos prezidentu Jaanu Karisu (Jaan Karis).",
        ),
        (
            "lv",
            "Lietuvas Seima priekšsēdētājs Jons Petraitis (Jonas Petraitis) vizītē apmeklēs Tallinu. Vizītes laikā J.Petraitis tiksies"
            " ar Rīgikogu priekšsēdētāju Martu Kasku (Mart Kask) un Igaunijas prezidentu Jānu Karisu (Jaan Karis).",
        ),
        (
            "et",
            "Leedu Seimi esimees Jonas Petraitis külastab töövisiidil homme Tallinna. Visiidi ajal kohtub Petraitis Riigikogu"
            " esimehe Mart Kase ja president Jaan Karisega.",
        ),
    ],
)
def test_heads_have_their_meeting_where_the_verb_names_the_visit(language: str, text: str) -> None:
    assert planned(read(text, language, "2024-05-20")) == {
        ("Jonas Petraitis", "visit"),
        ("Jaan Karis", "visit"),
        ("Jonas Petraitis", "parliament_speakers_meeting"),
        ("Mart Kask", "parliament_speakers_meeting"),
    }


def test_who_meets_a_head_and_others_on_a_day_of_his_visit_was_on_it() -> None:
    reading = read(
        "On 13 May 2024, during his visit to Tallinn, Speaker of the Seimas Jonas Petraitis met with President of the Riigikogu"
        " Mart Kask and President of Estonia Jaan Karis."
    )
    kinds = {event.key: event.kind for event in reading.events}
    assert {kinds[p.event] for p in reading.attendance if p.person == "Jonas Petraitis"} == {
        "visit",
        "parliament_speakers_meeting",
    }
