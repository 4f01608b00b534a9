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


HELD = {
    "en": "Estonia holds the presidency of the Baltic Assembly.",
    "et": "Eesti on Balti Assamblee eesistuja.",
    "lt": "Estija pirmininkauja Baltijos Asamblėjai.",
    "lv": "Igaunija ir Baltijas Asamblejas prezidējošā valsts.",
}
WHOSE = [
    ("en", "Its priorities are security, energy and trade.", "EE"),
    ("en", "The motto is “Safe. Green. Near”. Its priorities are security, energy and trade.", "EE"),
    ("en", "The Estonian priorities are security, energy and trade.", "EE"),
    ("en", "The priorities of the presidency are support for NATO, energy and trade.", "EE"),
    ("en", "The priorities of the Baltic Assembly for 2030 are security, energy and trade.", None),
    ("en", "The priorities of the Lithuanian presidency of the NB8 are security, energy and trade.", None),
    ("en", "Latvia's priorities in the Baltic Council of Ministers are security, energy and trade.", None),
    ("en", "Latvia will preside over the NB8. Its priorities are security, energy and trade.", None),
    ("et", "Selle prioriteedid on julgeolek, energia ja kaubandus.", "EE"),
    ("et", "Balti Assamblee prioriteedid on julgeolek, energia ja kaubandus.", None),
    ("lt", "Jos prioritetai – saugumas, energetika ir prekyba.", "EE"),
    ("lt", "Baltijos Asamblėjos prioritetai – saugumas, energetika ir prekyba.", None),
    ("lv", "Tās prioritātes ir drošība, enerģētika un tirdzniecība.", "EE"),
    ("lv", "Baltijas Asamblejas prioritātes ir drošība, enerģētika un tirdzniecība.", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "told", "state"), WHOSE)
def test_a_presidency_is_the_one_that_the_text_tells(language: str, told: str, state: str | None) -> None:
    found = read(f"{HELD[language]} {told}", language).priorities
    assert [p.presidency for p in found] == [state] * 3


def test_a_state_that_presides_over_two_bodies_is_meant_where_the_assembly_is_named() -> None:
    two = "Estonia takes over the presidency of the NB8 in 2031."
    plain = "Estonia will preside from July. Its priorities are energy and trade."
    assert {p.presidency for p in read(f"{HELD['en']} {two}\n{plain}").priorities} == {None}
    told = "The Estonian presidency of the Baltic Assembly has two priorities: energy and trade."
    assert {p.presidency for p in read(f"{HELD['en']} {two}\n{told}").priorities} == {"EE"}


def test_who_takes_over_is_whose_priorities_follow() -> None:
    told = "Latvia hands over the presidency of the Baltic Assembly to Estonia, whose priorities will be energy and trade."
    assert [(p.text, p.presidency) for p in read(told).priorities] == [("energy", "EE"), ("trade", "EE")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nordic cooperation is a key priority of Lithuanian foreign policy."),
        ("en", "Security, trade and energy were the priorities that Speaker Jane Doe named at the 38th Session of the Baltic Assembly."),
        ("en", "Its priorities are closely linked to security and energy."),
        ("en", "The Baltic Assembly debated defence. Cooperation in the field of energy matters too."),
        ("et", "Balti Assamblee prioriteedid on tihedalt seotud julgeoleku ja energiaga."),
        ("lt", "Baltijos Asamblėjos prioritetai yra glaudžiai susiję su saugumu ir energetika."),
        ("lv", "Baltijas Asamblejā spriedīs, kādas ir prioritātes lielu, strauju pārmaiņu laikā."),
        ("lv", "Premjerministre runāja par budžetu. Otra prioritāte ir cilvēki."),
    ],
)  # fmt: skip
def test_what_is_no_priority_of_a_presidency_or_body_is_none(language: str, text: str) -> None:
    assert _aims(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "aims"),
    [
        ("en", "The Assembly's priorities are energy links, including offshore wind, and trade in 2030.", ["energy links", "trade"]),
        ("en", "The Baltic Assembly has priorities – energy, health and trade – for this year.", ["energy", "health", "trade"]),
        ("en", "The Baltic Assembly sets priorities: strong, united and", []),
        ("en", "The priorities of the Baltic Assembly are security, trade, with energy and health behind.", ["security", "trade"]),
        ("en", "The Estonian presidency will focus on trade, and on energy as well.", ["trade", "energy"]),
        ("et", "Balti Assamblee prioriteedid on energia, sealhulgas tuulepargid, ja kaubandus tänavu.", ["energia", "kaubandus"]),
        ("lt", "Baltijos Asamblėjos prioritetai – energetika, ypač vėjo parkai, ir prekyba šiais metais.", ["energetika", "prekyba"]),
        ("lv", "Baltijas Asamblejas prioritātes ir enerģētika, tostarp vēja parki, un tirdzniecība šogad.", ["enerģētika", "tirdzniecība"]),
    ],
)  # fmt: skip
def test_what_stands_beside_an_aim_is_left_out(language: str, text: str, aims: list[str]) -> None:
    assert _aims(text, language) == aims


def test_the_last_aim_of_a_text_that_breaks_off_is_not_whole() -> None:
    told = "Estonia holds the presidency of the Baltic Assembly and discussed plans in Tallinn with all its guests. "
    told += "They are many, and everybody was glad to hear of them. Its priorities are security, trade, health and clean ener"
    assert _aims(told, "en") == ["security", "trade"]


BELOW = [
    ("en", "Estonia will hold the presidency and the main priorities of the Baltic Assembly will be:", "EE"),
    ("en", "The priorities of the Baltic Assembly in 2031", None),
    ("et", "Eesti eesistumise prioriteedid on kolmes punktis:", "EE"),
    ("lt", "Estijos pirmininkavimo programoje yra trys prioritetai:", "EE"),
    ("lv", "Igaunijas prezidentūras prioritātes ir:", "EE"),
]
LINES = {
    "en": ["security, trust and trade", "energy links"],
    "et": ["julgeolek, usaldus ja kaubandus", "energiaühendused"],
    "lt": ["saugumas, pasitikėjimas ir prekyba", "energetikos jungtys"],
    "lv": ["drošība, uzticība un tirdzniecība", "enerģētikas savienojumi"],
}


@pytest.mark.parametrize(("language", "heading", "state"), BELOW)
def test_aims_listed_below_are_one_a_line(language: str, heading: str, state: str | None) -> None:
    one, two = LINES[language]
    told = f"{HELD[language]}\n{heading}\n1. {one};\n2. {two}.\nRiga"
    assert [(p.text, p.presidency) for p in read(told, language).priorities] == [(one, state), (two, state)]


@pytest.mark.parametrize(
    "told",
    [
        "The priorities of the Baltic Assembly were presented by:\n1. Jaan Kask;\n2. Anna Ozola.",
        "The priorities of the Baltic Assembly were set.\n1. security;\n2. trade.",
        "After its priorities the Baltic Assembly adopted the documents:\n1. security;\n2. trade.",
        "The guests heard of the priorities of the Baltic Assembly:\n1. Jaan Kask opened the day;\n2. energy.",
    ],
)
def test_other_lists_below_are_no_aims(told: str) -> None:
    assert not read(told).priorities


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The Estonian presidency has set its priorities. They are: energy, trade and health."),
        ("en", "The priorities of the Estonian presidency were discussed. For 2031 these are energy, trade and health."),
        ("et", "Eesti eesistumisel on kolm prioriteeti. Need on energia, kaubandus ja tervis."),
        ("lt", "Estijos pirmininkavimo prioritetai patvirtinti. Tai yra energetika, prekyba ir sveikata."),
        ("lv", "Igaunijas prezidentūrai ir trīs prioritātes. Tās ir enerģētika, tirdzniecība un veselība."),
    ],
)  # fmt: skip
def test_aims_may_stand_in_the_sentence_behind(language: str, told: str) -> None:
    assert [p.presidency for p in read(f"{HELD[language]} {told}", language).priorities] == ["EE"] * 3


def test_they_are_told_of_something_else() -> None:
    told = "The priorities of the Estonian presidency were presented by deputies. They were pleased, hopeful and tired."
    assert not read(told).priorities
