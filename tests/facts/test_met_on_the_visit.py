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
