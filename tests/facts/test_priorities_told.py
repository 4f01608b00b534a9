"""Priorities told in a plain sentence, by a colon, before the word, or as what a presidency will work for; and what is none."""

import pytest

from tests.facts.text import read

THREE = {
    "en": ["security", "connectivity", "media freedom"],
    "et": ["julgeolek", "ühendused", "meediavabadus"],
    "lt": ["saugumas", "jungtys", "žiniasklaidos laisvė"],
    "lv": ["drošība", "savienojamība", "mediju brīvība"],
}
AND = {"en": "and", "et": "ja", "lt": "ir", "lv": "un"}
LISTED = [
    ("en", "The priorities of the Estonian presidency are ABC."),
    ("en", "The main priorities of the Estonian presidency of the Baltic Assembly will be ABC."),
    ("en", "Estonia's presidency will focus on ABC."),
    ("en", "The Estonian presidency, which begins in January, will focus on ABC."),
    ("en", "Estonia's presidency of the Baltic Assembly has set three priorities: ABC."),
    ("en", "During its presidency of the Baltic Assembly Estonia will concentrate on ABC."),
    ("en", "The presidency's priorities remain ABC."),
    ("en", "The priorities for the Estonian presidency include ABC, Timo Suslov said."),
    ("en", "Among the priorities of the Estonian presidency are ABC."),
    ("en", "It was announced that ABC are the priorities of the Estonian presidency."),
    ("et", "Eesti eesistumise prioriteedid on ABC."),
    ("et", "Eesistumise prioriteetideks on ABC."),
    ("et", "Eesistumise prioriteetideks on valitud ABC."),
    ("et", "Eesistumise prioriteedid Balti Assamblees on 2026. aastal ABC."),
    ("et", "Eesistumise ajal on prioriteedid ABC."),
    ("et", "Eesti seadis eesistumisel kolm prioriteeti: ABC."),
    ("et", "Balti Assamblee prioriteetide hulka kuuluvad ABC."),
    ("et", "Eesistumise prioriteedid – ABC."),
    ("et", "Eesistumise fookuses on ABC."),
    ("et", "Eesti eesistumise prioriteedid: ABC."),
    ("lt", "Estijos pirmininkavimo prioritetai – ABC."),
    ("lt", "Estijos pirmininkavimo prioritetai yra ABC."),
    ("lt", "Pirmininkavimo Baltijos Asamblėjai prioritetai bus ABC."),
    ("lt", "Pirmininkavimo prioritetai: ABC."),
    ("lt", "Tarp pirmininkavimo prioritetų – ABC."),
    ("lt", "Tarp pirmininkavimo prioritetų yra ABC."),
    ("lt", "Pirmininkavimo prioritetais pasirinkti ABC."),
    ("lt", "Pirmininkavimo prioritetai buvo ABC."),
    ("lt", "Estija paskelbė tris pirmininkavimo prioritetus: ABC."),
    ("lt", "Pirmininkavimo prioritetai išlieka ABC."),
    ("lv", "Prezidentūras prioritātes ir ABC."),
    ("lv", "Igaunijas prezidentūras prioritātes Baltijas Asamblejā būs ABC."),
    ("lv", "Prezidentūras prioritātes: ABC."),
    ("lv", "Prezidentūras prioritātes – ABC."),
    ("lv", "Par prezidentūras prioritātēm izvirzītas ABC."),
    ("lv", "Prezidentūras prioritāšu vidū ir ABC."),
    ("lv", "Prezidentūras prioritātes bija ABC."),
    ("lv", "Igaunija noteikusi trīs prezidentūras prioritātes: ABC."),
    ("lv", "Prezidentūras prioritātes paliek ABC."),
    ("lv", "Igaunijas prezidentūras galvenās prioritātes ir ABC."),
]
NONE = [
    ("en", "The priorities of the Estonian presidency were presented by Timo Suslov."),
    ("en", "The priorities of the Estonian presidency are ambitious."),
    ("en", "The report on the priorities of the presidency is ready, the secretariat said."),
    ("en", "The Baltic Assembly discussed the priorities of the Estonian presidency and the budget."),
    ("en", "The priorities of the presidency were approved in Tallinn and Riga."),
    ("et", "Eesistumise prioriteete tutvustas Timo Suslov."),
    ("et", "Eesistumise prioriteetide üle arutati Tallinnas ja Riias."),
    ("et", "Eesistumise prioriteedid on selged."),
    ("lt", "Pirmininkavimo prioritetus pristatė Timo Suslov."),
    ("lt", "Pirmininkavimo prioritetai buvo aptarti Taline."),
    ("lv", "Par prezidentūras prioritātēm runāja Timo Suslovs un Jānis Vucāns."),
    ("lv", "Prezidentūras prioritātes ir apstiprinātas Rīgā."),
]
OTHER = [
    ("et", "Eesti eesistumine keskendub julgeolekule, ühendustele ja meediavabadusele.",
     ["julgeolekule", "ühendustele", "meediavabadusele"]),
    ("lt", "Estijos pirmininkavimas sutelks dėmesį į saugumą ir jungtis.", ["saugumą", "jungtis"]),
    ("lv", "Igaunijas prezidentūra koncentrēsies uz drošību un mediju brīvību.", ["drošību", "mediju brīvību"]),
    ("en", "The priorities of the presidency are safe and resilient borders, energy links, and media freedom.",
     ["safe and resilient borders", "energy links", "media freedom"]),
    ("lt", "Pirmininkavimo prioritetai – saugus ir atsparus regionas, „Rail Baltica“, parama Ukrainai.",
     ["saugus ir atsparus regionas", "„Rail Baltica“", "parama Ukrainai"]),
    ("lv", "Prezidentūras prioritātes bija drošs un noturīgs reģions, “Rail Baltica” un atbalsts Ukrainai.",
     ["drošs un noturīgs reģions", "“Rail Baltica”", "atbalsts Ukrainai"]),
    ("et", "Eesistumise prioriteedid – turvaline ja vastupidav piirkond, Rail Baltica, toetus Ukrainale.",
     ["turvaline ja vastupidav piirkond", "Rail Baltica", "toetus Ukrainale"]),
    ("en", "The top priority of the Estonian presidency is the security of the region.", ["security of the region"]),
]  # fmt: skip


def _aims(text: str, language: str) -> list[str]:
    return [priority.text for priority in read(text, language).priorities]


@pytest.mark.parametrize(("language", "pattern"), LISTED)
def test_three_aims_are_three(language: str, pattern: str) -> None:
    one, two, three = THREE[language]
    assert _aims(pattern.replace("ABC", f"{one}, {two} {AND[language]} {three}"), language) == [
        one,
        two,
        three,
    ]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_what_is_told_of_priorities_is_no_aim(language: str, text: str) -> None:
    assert _aims(text, language) == []


@pytest.mark.parametrize(("language", "text", "aims"), OTHER)
def test_aims_in_other_cases_and_with_two_qualities(language: str, text: str, aims: list[str]) -> None:
    assert _aims(text, language) == aims


def test_a_list_that_breaks_off_at_its_comma_keeps_what_it_has() -> None:
    told = "Estonia holds the presidency of the Baltic Assembly in 2026. Its priorities are security, energy links,"
    assert [p.text for p in read(told).priorities] == ["security", "energy links"]
