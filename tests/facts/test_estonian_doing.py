"""Who did something at an Estonian event by any verb, in lines without one, in groups, and where a name ends before other capitals."""

import pytest

from tests.facts.text import read

DAY = "2024-05-06"
WAS = "Balti Assamblee 30. istungjärk toimus Tallinnas. "

TOLD = [
    "Istungjärgul võrdles Ken-Marti Vaher Balti riikide kulusid.",
    "Istungjärgul tegi Ken-Marti Vaher ettepaneku luua töörühm.",
    "Ken-Marti Vaher põhjendas istungjärgul kulusid.",
    "Istungjärku lõpetades ütles Ken-Marti Vaher, et on rahul.",
    "Sõnavõtus meenutas Ken-Marti Vaher algusaastaid.",
    "Ken-Marti Vaher, kellele anti sõna esimesena, oli rahul.",
    "Saadikute ette astus Ken-Marti Vaher.",
    "Vaatlejana jälgis istungjärku Ken-Marti Vaher.",
    "Istungjärgu üks peakõnelejaid oli Ken-Marti Vaher.",
    "Istungjärgu peremees oli Ken-Marti Vaher.",
]


@pytest.mark.parametrize("text", TOLD)
def test_whoever_does_something_at_an_event_is_there(text: str) -> None:
    got = read(WAS + text, "et", DAY)
    assert {a.person for a in got.attendance} == {"Ken-Marti Vaher"}


NOBODY = [
    "Istungjärgul valiti presidendiks Ken-Marti Vaher.",
    "Kokkuvõttes jäi Ken-Marti Vaher rahule.",
    "Ken-Marti Vaher puhkab ajal, mil peetakse Balti Nõukogu istung.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_who_is_only_spoken_of_is_not(text: str) -> None:
    assert read(WAS + text, "et", DAY).attendance == ()


NAMES = [
    ("Homme kõneleb Riigikogu esimees Ene Ergma Mektory Innovatsioonikeskuses konverentsil.", "Ene Ergma"),
    ("Homme kõneleb Riigikogu esimees Ene Ergma Mektory majas konverentsil.", "Ene Ergma"),
    ("Homme kõneleb Riigikogu esimees Ene Ergma Rahvusraamatukogus konverentsil.", "Ene Ergma"),
    ("Homme avab Riigikogu aseesimees Laine Randjärv Mudel-Euroopa Parlamendi istungi.", "Laine Randjärv"),
    ("Homme kõneleb Riigikogu esimees Ene Ergma Noorte Parlamendi istungil.", "Ene Ergma"),
    (
        "Homme osaleb peasekretär Anders Fogh Rasmussen Kadrioru Kunstimuuseumis konverentsil.",
        "Anders Fogh Rasmussen",
    ),
    ("Homme osaleb president Toomas Hendrik Ilves Lennart Meri konverentsil.", "Toomas Hendrik Ilves"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_name_ends_before_the_house_or_body_that_follows(text: str, name: str) -> None:
    assert {a.person for a in read(text, "et", DAY).announced} == {name}


PAGE = "Riigikogu eelinfo 6.–12. mai 2024\n\nTeisipäev, 7. mai\n\n{}\n\nKolmapäev, 8. mai\n\nKell 14 algab Riigikogu istung."
LINES = [
    (
        "13.00 Esimehe Eiki Nestori kohtumine presidendi Michael Tetzschneriga ruumis L332.",
        {"Eiki Nestor", "Michael Tetzschner"},
    ),
    ("11.00 Väliskomisjoni esimehe Marko Mihkelsoni pressikonverents Toompea lossis.", {"Marko Mihkelson"}),
    (
        "14.30 Rahandusminister Toomas Tõniste käib Euroopa Liidu asjade komisjoni istungil.",
        {"Toomas Tõniste"},
    ),
    (
        "Kell 12 kohtub Eesti-Tšehhi parlamendirühm ruumis L240 asevälisministri Petr Drulákiga.",
        {"Petr Drulák"},
    ),
    (
        "Riigikogu delegatsioon, kuhu kuuluvad Sven Mikser ja Raivo Järvi, on töövisiidil Soomes.",
        {"Sven Mikser", "Raivo Järvi"},
    ),
]


@pytest.mark.parametrize(("text", "names"), LINES)
def test_lines_of_a_programme(text: str, names: set[str]) -> None:
    got = read(PAGE.format(text), "et", DAY)
    assert {a.person for a in got.announced} == names


def test_the_conference_of_an_officer_is_no_event() -> None:
    text = (
        "Täna Riias peetaval kohtumisel esineb Läänemere Parlamentaarse Konverentsi esimees Laine Randjärv."
    )
    got = read(text + " Läänemeremaade 22. parlamentaarne konverents tuleb Pärnus.", "et", DAY)
    cities = {e.key: e.city for e in got.events}
    assert [cities[a.event] for a in got.announced] == ["Riga"]


HOSTS = [
    "Riias toimus 5. mail 2031 konverents. Külalistele andis vastuvõtu Saeima esimees Jaan Kask.",
    "Riias toimus 5. mail 2031 konverents. Õhtul andis linnapea Jaan Kask konverentsi külalistele vastuvõtu.",
    "Riias toimus 5. mail 2031 konverents. Õhtul pakkus külalistele õhtusööki suursaadik Jaan Kask.",
    "Riias toimus 5. mail 2031 konverents. Vastuvõtu korraldas suursaadik Jaan Kask.",
    "Riias toimus 5. mail 2031 konverents. Seal esines Anna Tamm ja õhtul andis õhtusöögi suursaadik Jaan Kask.",
]


@pytest.mark.parametrize("text", HOSTS)
def test_who_gives_a_reception_is_its_host(text: str) -> None:
    told = read(text, "et")
    kinds = {one.key: one.kind for one in told.events}
    assert [(kinds[one.event], one.capacity) for one in told.attendance if one.person == "Jaan Kask"] == [
        ("other", "hosted")
    ]


def test_what_else_is_given_makes_no_host() -> None:
    assert not read(
        "Riias toimus 5. mail 2031 vastuvõtt. Lubaduse andis, ja vastuvõtu kiitis heaks, Jaan Kask.", "et"
    ).attendance
