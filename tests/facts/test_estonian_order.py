"""Who does what in Estonian whatever the order: subjects behind their verb, guests before it, leaders in clauses of their own."""

import pytest

from tests.facts.text import read

DAY = "2023-09-20"

PARTS = [
    (
        "Täna kohtusid Tallinnas Eesti ja Läti parlamendi esimehed Lauri Hussar ja Daiga Mieriņa.",
        {"Lauri Hussar", "Daiga Mieriņa"},
    ),
    (
        "Läti presidendi Edgars Rinkēvičsiga kohtus eile Riias Riigikogu esimees Lauri Hussar.",
        {"Lauri Hussar", "Edgars Rinkēvičs"},
    ),
    (
        "Eile kohtus Riias Riigikogu esimees Lauri Hussar Läti presidendi Edgars Rinkēvičsiga.",
        {"Lauri Hussar", "Edgars Rinkēvičs"},
    ),
    (
        "Lauri Hussar kohtus eile Gitanas Nausėda kutsel Vilniuses Leedu peaministri Ingrida Šimonytėga.",
        {"Lauri Hussar", "Gitanas Nausėda", "Ingrida Šimonytė"},
    ),
    (
        "Soome suursaadiku Vesa Vasara võttis eile vastu Riigikogu aseesimees Toomas Kivimägi.",
        {"Vesa Vasara", "Toomas Kivimägi"},
    ),
    ("Õpilased kohtusid eile Riigikogus esimehe Lauri Hussariga.", {"Lauri Hussar"}),
    ("Läti saadikud kohtusid Tallinnas Aadu Mustaga.", {"Aadu Must"}),
    ("Läti ja Leedu suursaadikutega kohtus Riigikogu esimees Lauri Hussar.", {"Lauri Hussar"}),
    ("Leedu delegatsiooni võttis eile vastu Riigikogu aseesimees Jüri Ratas.", {"Jüri Ratas"}),
    (
        "Timo Suslov võttis vastu Leedu Seimi delegatsiooni, mida juhtis Andrius Kupčinskas.",
        {"Timo Suslov", "Andrius Kupčinskas"},
    ),
    (
        "Väliskomisjon kohtus eile Läti delegatsiooniga, mida juhib Rihards Kols.",
        {"Rihards Kols"},
    ),
    (
        "Eelmisel nädalal külastas Eestit Leedu delegatsioon, mida juhtis Paulius Saudargas.",
        {"Paulius Saudargas"},
    ),
    (
        "Marko Mihkelson võttis vastu Läti delegatsiooni eesotsas Rihards Kolsiga.",
        {"Marko Mihkelson", "Rihards Kols"},
    ),
    ("Konverentsi avas Riigikogu esimees Lauri Hussar.", {"Lauri Hussar"}),
    ("Konverentsi avasessioonil pidas kõne Riigikogu esimees Lauri Hussar.", {"Lauri Hussar"}),
    (
        "Kohtumisel osales Eesti poolelt väliskomisjoni esimees Marko Mihkelson ja Läti poolelt Rihards Kols.",
        {"Marko Mihkelson", "Rihards Kols"},
    ),
    (
        "Balti Assamblee presiidium kogunes täna Jūrmalas, istungit juhatas Jānis Vucāns, Eestist osales Timo Suslov.",
        {"Jānis Vucāns", "Timo Suslov"},
    ),
    (
        "Eile ja täna kohtusid Pärnus väliskomisjoni esimehe Sven Mikseri kutsel NB8 parlamentide väliskomisjonide esimehed.",
        {"Sven Mikser"},
    ),
    ("Seminari juhatas Riigikogu liige Anti Allas.", {"Anti Allas"}),
    ("Timo Suslov on täna Riias Balti Assamblee istungjärgul.", {"Timo Suslov"}),
    ("Timo Suslov oli eile Riias Balti Assamblee istungjärgul.", {"Timo Suslov"}),
    ("Timo Suslov allkirjastas Balti Assamblee istungjärgul lepingu.", {"Timo Suslov"}),
    ("Timo Suslov arutas Jānis Vucānsiga koostööd.", {"Timo Suslov", "Jānis Vucāns"}),
    ("Timo Suslov vahetas mõtteid Jānis Vucānsiga.", {"Timo Suslov", "Jānis Vucāns"}),
    ("Timo Suslov pidas kahepoolse kohtumise Jānis Vucānsiga.", {"Timo Suslov", "Jānis Vucāns"}),
    ("Kohtumisel Timo Suslovi ja Jānis Vucānsi vahel räägiti koostööst.", {"Timo Suslov", "Jānis Vucāns"}),
    ("Balti Assamblee istungjärgu peaesineja oli Timo Suslov.", {"Timo Suslov"}),
    (
        "Väliskomisjonide liikmed kohtusid Riias. Läti delegatsiooni juhtis Rihards Kols ja Leedu delegatsiooni Laima Andrikienė.",
        {"Rihards Kols", "Laima Andrikienė"},
    ),
    (
        "„Julgeolek on esikohal,“ ütles Balti Assamblee istungjärgul Riias president Timo Suslov.",
        {"Timo Suslov"},
    ),
    ("Kohtumisest võttis osa ka Läti suursaadik Edgars Skuja.", {"Edgars Skuja"}),
    ("Riigikogu esimees Lauri Hussar võttis 12. märtsil Toompeal vastu Soome parlamendi esimehe Jussi Halla-aho.",
     {"Lauri Hussar", "Jussi Halla-aho"}),
    ("Lauri Hussar kohtus Soome parlamendi esimehe Jussi Halla-ahoga.", {"Lauri Hussar", "Jussi Halla-aho"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), PARTS)
def test_who_took_part(text: str, names: set[str]) -> None:
    reading = read(text, "et", DAY)
    assert {a.person for a in reading.attendance} == names
    assert reading.announced == ()
    assert len(reading.events) == 1


PLANS = [
    ("Timo Suslov on homme Riias Balti Assamblee istungjärgul.", {"Timo Suslov"}),
    ("Timo Suslov läheb homme Riiga Balti Assamblee istungjärgule.", {"Timo Suslov"}),
    (
        "Riigikogu delegatsioon osaleb Balti Assamblee istungjärgul Riias. Delegatsiooni juhib Timo Suslov.",
        {"Timo Suslov"},
    ),
    (
        "Riigikogu esimehel Lauri Hussaril on homme kohtumine Daiga Mieriņaga.",
        {"Lauri Hussar", "Daiga Mieriņa"},
    ),
    ("Homme on Lauri Hussaril kohtumine suursaadik Edgars Skujaga.", {"Lauri Hussar", "Edgars Skuja"}),
    ("Täna kohtuvad Tallinnas Lauri Hussar ja Daiga Mieriņa.", {"Lauri Hussar", "Daiga Mieriņa"}),
    (
        "Väliskomisjon kohtub reedel Leedu delegatsiooniga, mida juhib Žygimantas Pavilionis.",
        {"Žygimantas Pavilionis"},
    ),
    (
        "Homme saabub Eestisse Läti parlamendi delegatsioon eesotsas spiiker Daiga Mieriņaga.",
        {"Daiga Mieriņa"},
    ),
    (
        "Jüri Ratas võtab neljapäeval kell 11.30 vastu Soome suursaadiku Vesa Vasara.",
        {"Jüri Ratas", "Vesa Vasara"},
    ),
    ("Konverentsi avab reedel kell 10 Riigikogu esimees Lauri Hussar.", {"Lauri Hussar"}),
]


@pytest.mark.parametrize(("text", "names"), PLANS)
def test_who_is_announced(text: str, names: set[str]) -> None:
    reading = read(text, "et", DAY)
    assert {a.person for a in reading.announced} == names
    assert reading.attendance == ()
    assert len(reading.events) == 1


def test_a_sitting_named_before_is_chaired() -> None:
    reading = read("Reedel koguneb 29. Balti Nõukogu. Istungit juhatab Timo Suslov.", "et", DAY)
    assert [(e.kind, e.number) for e in reading.events] == [("baltic_council", 29)]
    assert [(a.person, a.capacity) for a in reading.announced] == [("Timo Suslov", "chaired")]


def test_a_given_name_that_is_a_common_word_elsewhere() -> None:
    reading = read("Riigikogu liikmed Anti Poolamets ja Kalle Grünthal osalesid Riias konverentsil.", "et")
    assert {o.person for o in reading.offices} == {"Anti Poolamets", "Kalle Grünthal"}


def test_who_sends_a_greeting_accompanies_nobody() -> None:
    text = "Lauri Hussar saatis õnnitluse Saulius Skvernelisele ja kutsus ta Tallinna Balti Assamblee istungjärgule."
    assert read(text, "et", DAY).attendance == ()


SITTINGS = [
    ("Balti Assamblee presiidium arutas eile Riias Ukraina abistamist.", ["ba_presidium"]),
    ("Balti Assamblee julgeolekukomisjon arutas eile Riias Ukraina abistamist.", ["ba_committee"]),
    ("Täna arutab Pärnus Balti Assamblee julgeolekukomisjon Ukraina abistamist.", ["ba_committee"]),
    ("Eile arutasid Balti riikide parlamentide väliskomisjonid Riias koostööd.", ["other"]),
    ("Väliskomisjonis arutati Riia ettepanekuid.", []),
]


@pytest.mark.parametrize(("text", "kinds"), SITTINGS)
def test_what_a_committee_discussed_somewhere_is_its_sitting(text: str, kinds: list[str]) -> None:
    assert [e.kind for e in read(text, "et", DAY).events] == kinds
