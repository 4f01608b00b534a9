"""Estonian officers told by what they lead, as whom they speak, whom they accompany, and by their titles alone."""

import pytest

from tests.facts.text import read

DAY = "2022-10-28"

OFFICES = [
    (
        "Riigikogus on täna Soome parlamendi delegatsioon, mida juhib spiiker Jussi Halla-aho.",
        ("Jussi Halla-aho", "Speaker", "Eduskunta"),
    ),
    (
        "Täna saabub Eestisse Läti Saeima väliskomisjoni delegatsioon eesotsas esimees Rihards Kolsiga.",
        ("Rihards Kols", "Committee Chair", "Foreign Affairs Committee (Saeima)"),
    ),
    (
        "Täna külastab Eestit Läti peaminister Evika Siliņa.",
        ("Evika Siliņa", "Prime Minister", "Government of Latvia"),
    ),
    ("Ene Ergma, kes kõneles Riigikogu esimehena, toetab jaama.", ("Ene Ergma", "Speaker", "Riigikogu")),
    (
        "Jānis Vucāns avas istungjärgu Balti Assamblee presidendina.",
        ("Jānis Vucāns", "President", "Baltic Assembly"),
    ),
]


@pytest.mark.parametrize(("text", "office"), OFFICES)
def test_offices_are_told_by_cases_and_by_the_delegation_led(text: str, office: tuple[str, str, str]) -> None:
    assert [(o.person, o.office, o.organisation) for o in read(text, "et", published=DAY).offices] == [office]


VISITS = [
    ("Eestit külastab täna Läti peaminister Evika Siliņa.", "EE", {"Evika Siliņa"}),
    (
        "Eestis on töövisiidil Soome parlamendi spiikri Jussi Halla-aho juhitud delegatsioon.",
        "EE",
        {"Jussi Halla-aho"},
    ),
    ("Läti president Egils Levits oli eile riigivisiidil Eestis.", "EE", {"Egils Levits"}),
    ("Läti president Egils Levits on täna ja homme Eestis riigivisiidil.", "EE", {"Egils Levits"}),
    (
        "Riigikogu esimehe Lauri Hussari esimene ametlik visiit on viinud ta täna Lätti.",
        "LV",
        {"Lauri Hussar"},
    ),
    (
        "Lauri Hussar on täna visiidil Lätis. Temaga on kaasas Peeter Tali ja Ester Karuse.",
        "LV",
        {"Lauri Hussar", "Peeter Tali", "Ester Karuse"},
    ),
]


@pytest.mark.parametrize(("text", "country", "persons"), VISITS)
def test_who_is_on_a_visit(text: str, country: str, persons: set[str]) -> None:
    reading = read(text, "et", published=DAY)
    assert [(e.kind, e.country) for e in reading.events] == [("visit", country)]
    assert {a.person for a in reading.attendance} == persons


PRESIDENTS = (
    "Maardu mõisas kohtusid täna Eesti president Arnold Rüütel, Läti president Vaira Vīķe-Freiberga ja Leedu president "
    "Valdas Adamkus. "
)


@pytest.mark.parametrize(
    "text", ["Pärast andsid riigipead ühise pressikonverentsi.", "Balti riigipead andsid pressikonverentsi."]
)
def test_a_plural_title_means_all_who_hold_it_and_were_there(text: str) -> None:
    found = [(a.person, a.capacity) for a in read(PRESIDENTS + text, "et", published=DAY).attendance]
    assert {person for person, capacity in found if capacity == "spoke"} == {
        "Arnold Rüütel",
        "Vaira Vīķe-Freiberga",
        "Valdas Adamkus",
    }


def test_those_whose_press_conference_is_to_come_will_speak() -> None:
    text = "Homme algab Riigikogu esimehe Eiki Nestori ja Saeima esimehe Ināra Mūrniece pressikonverents."
    found = {(a.person, a.capacity) for a in read(text, "et", published=DAY).announced}
    assert found == {("Eiki Nestor", "spoke"), ("Ināra Mūrniece", "spoke")}


PRESIDENCIES = [
    (
        "Balti Assamblee president A. Must andis eesistumise haamri üle Leedu delegatsiooni juhile.",
        {("LT", "takes_over")},
    ),
    ("Eesti võtab Balti Assamblee eesistumise enda kanda.", {("EE", "takes_over")}),
    ("Balti Assamblee eesistumine anti Eestilt üle Lätile.", {("EE", "hands_over"), ("LV", "takes_over")}),
    ("Balti Assamblee eesotsas on tänavu Läti.", {("LV", "holds")}),
    ("Balti Assamblee eesistujariigina korraldab Eesti istungjärgu.", {("EE", "holds")}),
]


@pytest.mark.parametrize(("text", "told"), PRESIDENCIES)
def test_presidencies_are_told_by_idioms(text: str, told: set[tuple[str, str]]) -> None:
    assert {(p.country, p.relation) for p in read(text, "et", published=DAY).presidencies} == told


def test_the_council_s_presidency_is_its_own() -> None:
    text = "Balti Nõukogu eesistumise võtab tuleval aastal üle Eesti."
    assert [(p.body, p.country) for p in read(text, "et", published=DAY).presidencies] == [
        ("Baltic Council", "EE")
    ]


def test_agreements_of_years_ago_are_not_told_as_adopted() -> None:
    assert read("Eesti ja Läti sõlmisid 20 aastat tagasi koostööleppe.", "et", published=DAY).documents == ()


PRIZES = [
    "Balti Assamblee tänavused auhinnasaajad on teada, Balti Assamblee auhinnad lähevad kolme riiki.\n"
    "Auhinnasaajad on:\n- kirjandus – Eesti kirjanik Rein Raud;\n- kunst – lätlane Dāvis Sīmanis, filmirežissöör.",
    "Balti Assamblee preemia said lätlane Dāvis Sīmanis (kunst) ja eestlane Rein Raud (kirjandus).",
    "Balti Assamblee preemia anti kirjanduse valdkonnas üle Rein Rauale ja kunsti valdkonnas Dāvis Sīmanisele.",
]


@pytest.mark.parametrize("text", PRIZES)
def test_prizes_by_field(text: str) -> None:
    assert {(r.person, r.award) for r in read(text, "et", published=DAY).recipients} == {
        ("Rein Raud", "Baltic Assembly Prize for Literature"),
        ("Dāvis Sīmanis", "Baltic Assembly Prize for the Arts"),
    }
