"""What Estonian tells in other ways: documents, presidencies, lands of meetings, signings, prizes, sittings of the Presidium."""

import pytest

from tests.facts.text import read

DOCUMENTS = [
    ("Resolutsiooni vastuvõtmisega sai Vilniuses läbi Balti Assamblee 34. istungjärk.", ["resolution"]),
    ("Balti Assamblee 34. istungjärk Vilniuses päädis ühisavaldusega.", ["joint statement"]),
    ("Balti Assamblee 34. istungjärgul Vilniuses sündis resolutsioon julgeolekust.", ["resolution"]),
    (
        "Balti Assamblee 34. istungjärgul Vilniuses anti deklaratsioonile üksmeelne heakskiit.",
        ["declaration"],
    ),
    ("Balti Assamblee 34. istungjärgul Vilniuses hääletasid saadikud resolutsiooni poolt.", ["resolution"]),
    ("Balti Assamblee 34. istungjärgu Vilniuses lõpetas resolutsiooni vastuvõtmine.", ["resolution"]),
    ("Balti Assamblee 34. istungjärgul Vilniuses toetasid saadikud resolutsiooni.", ["resolution"]),
    ("Balti Assamblee 34. istungjärgu tulemused Vilniuses võeti kokku deklaratsioonis.", ["declaration"]),
    ("Balti Assamblee 34. istungjärgul Vilniuses läks läbi resolutsioon kaablite kaitsest.", ["resolution"]),
    (
        "Balti Assamblee 34. istungjärgul Vilniuses oli heaks kiidetud neli resolutsiooni ja lõppdokument.",
        ["resolution", "final document"],
    ),
    (
        "Balti Assamblee 34. istungjärgul Vilniuses arutati kaableid. Resolutsiooni poolt hääletasid kõik saadikud.",
        ["resolution"],
    ),
    (
        "Balti Assamblee 34. istungjärgul Vilniuses jõuti kokkuleppele ühisavalduse tekstis ning see allkirjastati.",
        ["joint statement"],
    ),
    ("Balti Assamblee 34. istungjärgul Vilniuses toetasid saadikud resolutsiooni eelnõu.", []),
    ("Balti Assamblee 34. istungjärgul Vilniuses avaldust ei allkirjastatud.", []),
    (
        "Balti Assamblee 34. istungjärgul 20. novembril 2015 Vilniuses meenutati 1994. aastal vastu võetud deklaratsiooni.",
        [],
    ),
    (
        "Balti Assamblee 34. istungjärgul Vilniuses arutati eelmisel aastal vastu võetud resolutsiooni täitmist.",
        [],
    ),
    ("Balti Assamblee 34. istungjärk lõppes Vilniuses, kus saadikud tutvusid deklaratsiooniga.", []),
    ("Balti Assamblee 34. istungjärgul Vilniuses ei sündinud ühtegi resolutsiooni.", []),
    ("Balti Assamblee 34. istungjärk lõpeb Vilniuses homme lõppdokumendi vastuvõtmisega.", []),
]


@pytest.mark.parametrize(("text", "kinds"), DOCUMENTS)
def test_documents(text: str, kinds: list[str]) -> None:
    assert [(d.event, d.kind) for d in read(text, "et").documents] == [("e1", kind) for kind in kinds]


PRESIDENCIES = [
    ("Balti Assamblee istungjärk toimus Riias. Assambleed juhib praegu Läti.", ("LV", None, "holds")),
    ("Balti Assamblee tööd hakkab 2025. aastal suunama Leedu.", ("LT", 2025, "takes_over")),
    ("Eesti asub 2023. aastal Balti Assamblee eesistujaks.", ("EE", 2023, "takes_over")),
    (
        "Minister tutvustas, mida kavatseb Eesti teha, kui asub 2023. aastal Balti Assamblee eesistujaks.",
        ("EE", 2023, "takes_over"),
    ),
    ("2022. aastal täidab Balti Assamblee eesistuja ülesandeid Läti.", ("LV", 2022, "holds")),
    ("Balti Assamblee eesistumine kuulub 2022. aastal Lätile.", ("LV", 2022, "holds")),
    ("Balti Assamblee töö juhtimise võtab 2023. aastal üle Eesti.", ("EE", 2023, "takes_over")),
    ("Eesti plaanib asuda 2023. aastal Balti Assamblee eesistujaks.", ("EE", 2023, "takes_over")),
]


@pytest.mark.parametrize(("text", "told"), PRESIDENCIES)
def test_presidencies(text: str, told: tuple[str, int | None, str]) -> None:
    assert [(p.country, p.year, p.relation) for p in read(text, "et").presidencies] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Balti Assamblee komisjoni tööd juhib Läti esindaja.",
        "Eesti ei juhi Balti Assambleed.",
        "Balti Assamblee istungit juhib Läti.",
    ],
)
def test_no_presidencies(text: str) -> None:
    assert not read(text, "et").presidencies


def test_next_year_is_not_counted_from_the_year_that_a_presidency_will_have() -> None:
    text = (
        "Järgmisel aastal seisab Balti Assamblee etteotsas Eesti. Riias lõppeval istungjärgul annab Läti eesistumise"
        " üle Eestile, kes juhib koostööd 2017. aastal."
    )
    assert {p.year for p in read(text, "et").presidencies if p.country == "EE"} == {2017}


LANDS = [
    ("Delegatsioonid on saabunud Eestisse Balti riikide parlamentide väliskomisjonide ühisistungile.", "EE"),
    ("Laine Tamm kõneles Norras Balti Assamblee ja Põhjamaade Nõukogu tippkohtumisel.", "NO"),
    ("Norras kohtuvad Balti Assamblee ja Põhjamaade Nõukogu.", "NO"),
    ("Põhjamaade Nõukogu ja Balti Assamblee on kogunenud Norrasse tippkohtumisele.", "NO"),
    ("Balti riikide parlamentide esimehed kohtusid täna Norras.", "NO"),
    ("Laine Tamm rääkis olukorrast Ukrainas Balti Assamblee istungjärgul.", None),
]


@pytest.mark.parametrize(("text", "land"), LANDS)
def test_lands_of_events(text: str, land: str | None) -> None:
    assert [e.country for e in read(text, "et").events] == [land]


def test_a_guest_is_met_in_the_land_of_his_visit() -> None:
    text = "Riigikogu esimees Jaan Tamm kohtus täna Läti Seimi esimehe Jānis Ozolsiga, kes on Tallinnas külaskäigul."
    found = {(e.kind, e.country) for e in read(text, "et").events}
    assert found == {("parliament_speakers_meeting", "EE"), ("visit", "EE")}


def test_heads_met_on_a_visit_have_a_meeting_of_their_own() -> None:
    text = (
        "Riigikogu esimees Lauri Hussar on täna visiidil Lätis. Täna kohtub Riigikogu esimees Riias"
        " Läti parlamendi esimehe Edvards Smiltēnsiga."
    )
    assert {e.kind for e in read(text, "et").events} == {"visit", "parliament_speakers_meeting"}


OTHERS = [
    ("Valitsusjuhid panid Tallinnas Kultuurikatlas nimed alla raudtee kokkuleppele.", ("other", "Tallinn")),
    (
        "Balti Assamblee presiidium otsustas Viljandis peetud istungil põhikirja uuendada.",
        ("ba_presidium", "Viljandi"),
    ),
    ("Jelgavas peetud istungil kinnitas presiidium päevakorra.", ("ba_presidium", "Jelgava")),
    ("Vilniuses antakse üle ka Balti Assamblee auhinnad.", ("prize_ceremony", "Vilnius")),
]


@pytest.mark.parametrize(("text", "event"), OTHERS)
def test_other_events(text: str, event: tuple[str, str]) -> None:
    assert [(e.kind, e.city) for e in read(text, "et").events] == [event]


@pytest.mark.parametrize(
    "text",
    [
        "Presidendid meenutasid, et leping allkirjastati 1991. aastal Tallinnas.",
        "Balti Assamblee medal anti Jaan Tammele üle Riias.",
    ],
)
def test_no_events(text: str) -> None:
    assert not read(text, "et").events


CONVENED = [
    ("5. mail 2017 kogunes Tallinnas Balti Ministrite Nõukogu.", ("other", "Tallinn")),
    (
        "Brüsselis tuli kokku ka Läänemeremaade parlamentaarse konverentsi alaline komitee.",
        ("other", "Brussels"),
    ),
    ("Balti Assamblee presiidium pidas Brüsselis ka töökoosoleku.", ("ba_presidium", "Brussels")),
    ("Balti Assamblee 33. istungjärku võõrustas 23.–24. oktoobril 2014 Tallinn.", ("ba_session", "Tallinn")),
]


@pytest.mark.parametrize(("text", "event"), CONVENED)
def test_bodies_that_came_together_and_towns_that_host(text: str, event: tuple[str, str]) -> None:
    assert [(e.kind, e.city) for e in read(text, "et").events] == [event]


def test_a_place_in_what_is_said_is_not_that_of_the_talk() -> None:
    text = "Minister ja Riigikogu esimees Jaan Tamm kohtusid täna. Tamm lisas kohtumisel, et Riias tuntakse huvi."
    assert not any(e.city for e in read(text, "et").events)


def test_of_two_events_the_one_in_the_same_clause_has_the_place() -> None:
    text = "Riigikogu esimees Jaan Tamm ütles kohtumisel, et Riias algab homme Balti Assamblee istungjärk."
    assert [e.city for e in read(text, "et").events if e.kind == "ba_session"] == ["Riga"]
