"""Estonian told round about: calls on somebody, speeches from somebody, lists behind a colon, prizes by field, presidencies given up."""

import pytest

from tests.facts.text import read

CALLS = [
    "Ene Ergma käis täna president Kersti Kaljulaidi juures.",
    "Ene Ergma oli täna Kadriorus president Kersti Kaljulaidi vastuvõtul.",
    "Kadriorus käis täna president Kersti Kaljulaidi jutul Ene Ergma.",
    "Kaks poliitikut said täna kokku Riias: Riigikogust Ene Ergma ja Lätist Kersti Kaljulaid.",
    "Ühise laua taha istusid täna Riias Ene Ergma ja Kersti Kaljulaid.",
]
NO_CALLS = [
    "Aadu Must ei käinud president Kersti Kaljulaidi juures.",
    "Ene Ergma juures on hea see, et ta kuulab, ütles Aadu Must.",
    "Aadu Must õppis Arvo Pärdi juures.",
]
SESSION = "Balti Assamblee istungjärk algas täna Riias. "
SPOKE = [
    "Esimese ettekande pidas akadeemik Enn Eesmaa.",
    "Esimese pidas akadeemik Enn Eesmaa.",
    "Teise tegi Enn Eesmaa.",
    "Teise ettekandja Enn Eesmaa, Riigikogu liige, keskendus julgeolekule.",
    "Peaettekandja oli professor Enn Eesmaa.",
    "Sõnavõtjate seas oli Enn Eesmaa.",
    "Energeetikast oli ettekanne minister Enn Eesmaalt.",
    "Ettekandeid oli üks: Enn Eesmaalt.",
    "Kõnepuldis käis Enn Eesmaa.",
    "Ettekandega tuli saadikute ette Enn Eesmaa.",
]
SILENT = [
    "Ettekandja sõnul on olukord raske, kinnitas ministeeriumis Enn Eesmaa.",
    "Ajakirjanikud küsisid kõne kohta Enn Eesmaalt.",
    "Kõne ootab assamblee Enn Eesmaalt.",
    "Esinejad ei maininud Enn Eesmaad.",
]
LITERATURE, ARTS, SCIENCE = (
    f"Baltic Assembly Prize for {field}" for field in ("Literature", "the Arts", "Science")
)
GIVEN = "Balti Assamblee kirjandusauhinna sai Jaan Kaplinski. "
BY_FIELD = [
    ("Teaduse alal tunnistati parimaks füüsik Ene Ergma.", {("Ene Ergma", SCIENCE)}),
    (
        "Teadusvaldkonna parim on Ene Ergma, kunstis valiti Marko Mäetamm.",
        {("Ene Ergma", SCIENCE), ("Marko Mäetamm", ARTS)},
    ),
    (
        "Kunstnikest pärjati Marko Mäetamm ja teadlastest Ene Ergma.",
        {("Ene Ergma", SCIENCE), ("Marko Mäetamm", ARTS)},
    ),
    (
        "Teaduse eest autasustatakse kaht ajaloolast, kelle ühine raamat uurib käsikirju: Ene Ergma, Marko Mäetamm.",
        {("Ene Ergma", SCIENCE), ("Marko Mäetamm", SCIENCE)},
    ),
    ("Teaduse alal valiti komisjoni esimeheks Ene Ergma.", set()),
    ("Teaduse alal tehti head tööd, ütles Ene Ergma.", set()),
    ("Teaduse alal kandideeris Ene Ergma.", set()),
    ("Teadusest ja haridusest kõneles Ene Ergma.", set()),
    ("Teaduses sai Ene Ergma palju tunnustust.", set()),
    ("Kunstis sai temast teejuht Konrad Mägi.", set()),
]
HONOURED = [
    "Balti Assamblee medaliga hinnati Trivimi Vellistet.",
    "Balti Assamblee medal läks Trivimi Vellistele.",
    "Pikk töö tõi Trivimi Vellistele Balti Assamblee medali.",
    "Balti Assamblee medaliga premeeriti Trivimi Vellistet.",
]
PRESIDED = [
    ("Läti loovutab Balti Assamblee eesistumise Eestile.", {("LV", "hands_over"), ("EE", "takes_over")}),
    ("Läti paneb Balti Assamblee eesistumise maha.", {("LV", "hands_over")}),
    ("Balti Assamblee eesistumise pärib Lätilt Eesti.", {("EE", "takes_over"), ("LV", "hands_over")}),
    ("Balti Assamblee rool läheb Lätilt Eestile.", {("EE", "takes_over"), ("LV", "hands_over")}),
    ("Balti Assamblee juhtohjad võtab Lätilt üle Eesti.", {("EE", "takes_over"), ("LV", "hands_over")}),
    ("Balti Assamblee eesistumine on tänavu Leedu õlul.", {("LT", "holds")}),
    ("Balti Assamblee eesistumine pani Läti proovile.", set()),
    ("Balti Assamblee eesistumise ajal ulatas Läti käe Ukrainale.", set()),
]


@pytest.mark.parametrize("text", CALLS)
def test_who_called_on_whom(text: str) -> None:
    assert {a.person for a in read(text, "et").attendance} == {"Ene Ergma", "Kersti Kaljulaid"}


@pytest.mark.parametrize("text", NO_CALLS)
def test_who_called_on_nobody(text: str) -> None:
    assert not read(text, "et").attendance


@pytest.mark.parametrize("text", SPOKE)
def test_who_spoke(text: str) -> None:
    assert [(a.person, a.capacity) for a in read(SESSION + text, "et").attendance] == [
        ("Enn Eesmaa", "spoke")
    ]


@pytest.mark.parametrize("text", SILENT)
def test_who_did_not_speak(text: str) -> None:
    assert not read(SESSION + text, "et").attendance


@pytest.mark.parametrize(("text", "laureates"), BY_FIELD)
def test_laureates_by_their_field(text: str, laureates: set[tuple[str, str]]) -> None:
    found = {(r.person, r.award) for r in read(GIVEN + text, "et").recipients}
    assert found == {("Jaan Kaplinski", LITERATURE), *laureates}


@pytest.mark.parametrize("text", HONOURED)
def test_who_was_given_a_medal(text: str) -> None:
    assert [r.person for r in read(text, "et").recipients] == ["Trivimi Velliste"]


@pytest.mark.parametrize(("text", "relations"), PRESIDED)
def test_presidency_given_up_or_inherited(text: str, relations: set[tuple[str, str]]) -> None:
    found = {(p.country, p.relation) for p in read(text, "et").presidencies}
    assert {one for one in found if one[1] != "holds" or ("LT", "holds") in relations} == relations


def test_row_of_partners_goes_on() -> None:
    found = read(
        "Häält seatakse koos Balti Assamblee partneritega, kelleks on Beneluxi parlament, Põhjamaade Nõukogu ja Visegradi riigid.",
        "et",
    )
    assert {c.b for c in found.cooperation} == {"Benelux Parliament", "Nordic Council", "Visegrad Group"}
