"""Values that Estonian knows by its lists: offices, parliaments, bodies and organisations, in several cases."""

import pytest

from tests.facts.text import held, read, taken

MINISTERS = [
    ("Läti kliima- ja energeetikaminister Mari Tamm", "Minister of Climate and Energy", "Latvia"),
    ("Läti targa halduse ja regionaalarengu minister Mari Tamm", "Minister of Smart Administration and Regional Development", "Latvia"),
    ("Leedu majandus- ja innovatsiooniminister Mari Tamm", "Minister of Economics and Innovation", "Lithuania"),
    ("Leedu hariduse, teaduse ja spordi minister Mari Tamm", "Minister of Education, Science and Sport", "Lithuania"),
    ("Leedu kultuuri aseminister Mari Tamm", "Vice Minister of Culture", "Lithuania"),
    ("Poola kaitseministri asetäitja Mari Tamm", "Deputy Minister of Defence", "Poland"),
    ("Soome kaubandusminister Mari Tamm", "Minister of Trade", "Finland"),
    ("Eesti ettevõtlusminister Mari Tamm", "Minister of Entrepreneurship", "Estonia"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "office", "land"), MINISTERS)
def test_ministers(title: str, office: str, land: str) -> None:
    expected = {("Mari Tamm", office, f"Government of {land}")}
    assert held(read(f"Konverentsil osales {title}.", "et")) == expected
    assert held(read(f"Jaan Kask kohtus {title.replace('minister ', 'ministri ')}ega.", "et")) == expected


OFFICES = [
    ("Riia abilinnapea", "Deputy Mayor", "Riga"),
    ("põllumajandusministeeriumi kantsler", "Secretary General", "Ministry of Agriculture (Estonia)"),
    ("Tartu Ülikooli prorektor", "Vice Rector", "University of Tartu"),
    ("Vilniuse Ülikooli dekaan", "Dean", "Vilnius University"),
    ("Euroopa Komisjoni volinik", "Commissioner", "European Commission"),
    ("EL-i välispoliitikajuht", "High Representative", "European Union"),
    ("Euroopa Ülemkogu eesistuja", "President", "European Council"),
    ("europarlamendi saadik", "Member", "European Parliament"),
    ("USA senaator", "Senator", "U.S. Senate"),
    ("Läti välisministeeriumi riigisekretär", "State Secretary", "Ministry of Foreign Affairs (Latvia)"),
    ("Eesti Energia juhatuse esimees", "Chair of the Board", "Eesti Energia"),
    ("Gruusia relvajõudude juhataja", "Commander", "Georgian Armed Forces"),
    ("kaitseväe juhataja", "Commander", "Estonian Defence Forces"),
    ("Eesti Panga president", "President", "Bank of Estonia"),
    ("Riia Tehnikaülikooli rektor", "Rector", "Riga Technical University"),
]


@pytest.mark.parametrize(("title", "office", "organisation"), OFFICES)
def test_offices(title: str, office: str, organisation: str) -> None:
    assert held(read(f"Konverentsil osales {title} Mari Tamm.", "et")) == {
        ("Mari Tamm", office, organisation)
    }


HOUSES = [
    ("Tšehhi parlamendi saadikutekoja", "Czech Chamber of Deputies"),
    ("Tšehhi Vabariigi Senati", "Czech Senate"),
    ("Suurbritannia parlamendi alamkoja", "House of Commons"),
    ("Slovakkia Rahvusnõukogu", "Slovak National Council"),
    ("Iisraeli Knesseti", "Knesset"),
    ("Portugali parlamendi", "Assembly of the Republic"),
    ("Gröönimaa parlamendi", "Inatsisartut"),
    ("Ahvenamaa parlamendi", "Lagting"),
    ("Horvaatia Sabori", "Parliament of Croatia"),
    ("USA Kongressi Esindajatekoja", "U.S. House of Representatives"),
    ("Hollandi parlamendi alamkoja", "House of Representatives of the Netherlands"),
    ("Schleswig-Holsteini maapäeva", "Landtag of Schleswig-Holstein"),
    ("Prantsusmaa Rahvusassamblee", "National Assembly of France"),
]


@pytest.mark.parametrize(("written", "house"), HOUSES)
def test_heads_of_parliaments(written: str, house: str) -> None:
    expected = {("Mari Tamm", "Speaker", house)}
    assert held(read(f"Konverentsil osales {written} esimees Mari Tamm.", "et")) == expected
    assert held(read(f"Jaan Kask kohtus {written} spiikri Mari Tammega.", "et")) == expected


BODIES = [
    ("Musta mere majanduskoostöö parlamentaarse assamblee", "Parliamentary Assembly of the Black Sea Economic Cooperation"),
    ("Kagu-Euroopa koostööprotsessi parlamentaarse assamblee", "Parliamentary Assembly of the SEECP"),
    ("Lääne-Põhjala Nõukogu", "West Nordic Council"),
    ("Arktika Nõukogu", "Arctic Council"),
    ("ÜRO Julgeolekunõukogu", "UN Security Council"),
    ("Põhja-Atlandi Assamblee", "NATO Parliamentary Assembly"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "name"), BODIES)
def test_bodies(written: str, name: str) -> None:
    assert held(read(f"Konverentsil osales {written} asepresident Mari Tamm.", "et")) == {
        ("Mari Tamm", "Vice President", name)
    }


COMMITTEES = [
    ("Leedu Seimi auditikomitee", "Committee on Audit (Seimas)"),
    ("Leedu Seimi riigihalduse ja omavalitsuste komitee", "Committee on State Administration and Local Authorities (Seimas)"),
    ("Saeima kodakondsuse, migratsiooni ja ühiskonna sidususe komisjoni", "Citizenship, Migration and Social Cohesion Committee (Saeima)"),
    ("Saeima riigikulude ja auditi komisjoni", "Public Expenditure and Audit Committee (Saeima)"),
    ("Balti Assamblee majandus- ja sotsiaalasjade komisjoni", "Economic and Social Affairs Committee (Baltic Assembly)"),
    ("Balti Assamblee infotehnoloogiakomisjoni", "Information Technologies Committee (Baltic Assembly)"),
    ("Balti Assamblee heaolukomisjoni", "Welfare Committee (Baltic Assembly)"),
    ("Soome Eduskunna tulevikukomisjoni", "Committee for the Future (Eduskunta)"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "name"), COMMITTEES)
def test_committees(written: str, name: str) -> None:
    assert held(read(f"Konverentsil osales {written} esimees Mari Tamm.", "et")) == {
        ("Mari Tamm", "Committee Chair", name)
    }
    assert held(read(f"Jaan Kask kohtus {written} aseesimehe Mari Tammega.", "et")) == {
        ("Mari Tamm", "Committee Vice Chair", name)
    }


def test_a_committee_without_a_name_that_is_known_is_not_its_body() -> None:
    assert (
        held(read("Konverentsil osales Põhjamaade Nõukogu kodukandikomisjoni esimees Mari Tamm.", "et"))
        == set()
    )


TOWNS = [
    ("Lappeenrantas", "Lappeenranta"),
    ("Elblągis", "Elbląg"),
    ("Teheranis", "Tehran"),
    ("Medininkais", "Medininkai"),
]


@pytest.mark.parametrize(("written", "city"), TOWNS)
def test_towns(written: str, city: str) -> None:
    reading = read(f"12. märtsil 2019 toimus {written} konverents, kus esines Mari Tamm.", "et")
    assert [(e.kind, e.city) for e in reading.events] == [("conference", city)]


LANDS = [
    ("Etioopia", "Ethiopia"),
    ("Indoneesia", "Indonesia"),
    ("Saudi Araabia", "Saudi Arabia"),
    ("Iraagi", "Iraq"),
]


@pytest.mark.parametrize(("land", "name"), LANDS)
def test_prime_ministers(land: str, name: str) -> None:
    expected = {("Mari Tamm", "Prime Minister", f"Government of {name}")}
    assert held(read(f"Konverentsil osales {land} peaminister Mari Tamm.", "et")) == expected


GATHERINGS = [
    ("mälestusüritus", "mälestusüritusel"),
    ("kontsertaktus", "kontsertaktusel"),
    ("avalik kuulamine", "avalikul kuulamisel"),
    ("maalinäitus", "maalinäitusel"),
    ("avatseremoonia", "avatseremoonial"),
]


@pytest.mark.parametrize(("noun", "inside"), GATHERINGS)
def test_gatherings(noun: str, inside: str) -> None:
    for text in (
        f"12. märtsil 2019 toimus Tallinnas {noun}, kus esines Mari Tamm.",
        f"Mari Tamm esines 12. märtsil 2019 Tallinnas {inside}.",
    ):
        reading = read(text, "et")
        assert [(e.kind, e.start, e.city) for e in reading.events] == [("other", "2019-03-12", "Tallinn")]
        assert [a.person for a in reading.attendance] == ["Mari Tamm"]


VERBS = [
    ("Riigikogu esimees Mari Tamm tegi 12.-14. märtsil 2019 ametliku visiidi Lätti.", ("visit", "attended")),
    ("Riigikogu esimees Mari Tamm alustas 12. märtsil 2019 ametlikku visiiti Lätis.", ("visit", "attended")),
    ("Mari Tamm oli konverentsi peaesineja Riias 12. märtsil 2019.", ("conference", "spoke")),
    ("12. märtsil 2019 Riias peetud konverentsil pidas avasõnavõtu Mari Tamm.", ("conference", "spoke")),
    (
        "12. märtsil 2019 Riias peetud konverentsil kuulus osalejate hulka Mari Tamm.",
        ("conference", "attended"),
    ),
]


@pytest.mark.parametrize(("text", "part"), VERBS)
def test_verbs(text: str, part: tuple[str, str]) -> None:
    assert taken(read(text, "et")) == {("Mari Tamm", *part)}


HOUSES_IN = [
    ("Lennusadamas", "Lennusadam"),
    ("Balti Kaitsekolledžis", "Balti Kaitsekolledž"),
    ("Läti Sõjamuuseumis", "Läti sõjamuuseum"),
    ("Vabaduse väljakul", "Vabaduse väljak"),
    ("Riigikogu pressikeskuses", "Riigikogu pressikeskus"),
]


@pytest.mark.parametrize(("written", "venue"), HOUSES_IN)
def test_houses(written: str, venue: str) -> None:
    reading = read(f"12. märtsil 2019 toimus {written} konverents, kus kõneles Mari Tamm.", "et")
    assert [e.venue for e in reading.events] == [venue]
