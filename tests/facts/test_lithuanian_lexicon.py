"""What the Lithuanian word lists know: offices, states, cities, bodies; invented sentences."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    ("title", "office", "organisation"),
    [
        ("Vilniaus meras", "Mayor", "Vilnius"),
        ("Kauno miesto meras", "Mayor", "Kaunas"),
        ("Rygos miesto savivaldybės mero pavaduotojas", "Deputy Mayor", "Riga"),
        ("Ukrainos vicepremjeras", "Deputy Prime Minister", "Government of Ukraine"),
        (
            "Latvijos klimato ir energetikos ministras",
            "Minister of Climate and Energy",
            "Government of Latvia",
        ),
        (
            "Lietuvos švietimo, mokslo ir sporto viceministras",
            "Vice Minister of Education, Science and Sport",
            "Government of Lithuania",
        ),
        (
            "Estijos užsienio reikalų ministro pavaduotojas",
            "Vice Minister of Foreign Affairs",
            "Government of Estonia",
        ),
        ("Vokietijos federalinis kancleris", "Chancellor", "Government of Germany"),
        ("eurokomisaras", "Commissioner", "European Commission"),
        ("Europos Vadovų Tarybos pirmininkas", "President", "European Council"),
        ("Vilniaus universiteto prorektorius", "Vice Rector", "Vilnius University"),
        ("Lietuvos banko valdybos pirmininkas", "Chair of the Board", "Bank of Lithuania"),
        ("Seimo kontrolierius", "Ombudsman", "Seimas"),
        ("NATO generalinio sekretoriaus pavaduotojas", "Deputy Secretary General", "NATO"),
    ],
)
def test_offices(title: str, office: str, organisation: str) -> None:
    reading = read(f"Baltijos Asamblėjos sesijoje kalbėjo {title} Jonas Petrulis.", "lt")
    assert [(o.person, o.office, o.organisation) for o in reading.offices] == [
        ("Jonas Petrulis", office, organisation)
    ]


def test_the_mayor_of_a_district_is_not_that_of_its_town() -> None:
    (one,) = read("Sesijoje kalbėjo Kauno rajono meras Jonas Petrulis.", "lt").offices
    assert one.organisation == "Kaunas District Municipality"


@pytest.mark.parametrize(
    ("title", "office", "organisation"),
    [
        ("Lenkijos senatorius", "Senator", "Senate of Poland"),
        ("Belgijos Senato pirmininkas", "Speaker", "Senate of Belgium"),
        ("Kosovo Asamblėjos pirmininkas", "Speaker", "Parliament of Kosovo"),
        ("Kazachstano Mažilio pirmininkas", "Speaker", "Mazhilis"),
        ("Latvijos Aukščiausiosios Tarybos pirmininkas", "Speaker", "Supreme Council of Latvia"),
        (
            "Meklenburgo-Priešakinės Pomeranijos landtago pirmininkas",
            "Speaker",
            "Landtag of Mecklenburg-Vorpommern",
        ),
        ("Vakarų Šiaurės tarybos pirmininkas", "Chair", "West Nordic Council"),
        ("Lietuvos Aukščiausiojo Teismo pirmininkas", "President", "Supreme Court of Lithuania"),
        (
            "Latvijos finansų ministerijos parlamentinis sekretorius",
            "Parliamentary Secretary",
            "Ministry of Finance (Latvia)",
        ),
        (
            "Estijos švietimo ir mokslo ministerijos skyriaus vedėjas",
            "Head of Department",
            "Ministry of Education and Research (Estonia)",
        ),
        (
            "Seimo tarpparlamentinių ryšių su Japonija grupės pirmininkas",
            "Chair",
            "Group for Inter-Parliamentary Relations with Japan (Seimas)",
        ),
    ],
)
def test_offices_in_bodies(title: str, office: str, organisation: str) -> None:
    reading = read(f"Baltijos Asamblėjos sesijoje kalbėjo {title} Jonas Petrulis.", "lt")
    assert [(o.person, o.office, o.organisation) for o in reading.offices] == [
        ("Jonas Petrulis", office, organisation)
    ]


@pytest.mark.parametrize(
    ("told", "city", "country"),
    [
        ("Alūksnėje", "Alūksne", None),
        ("Belcuose, Moldovoje,", "Bălți", "MD"),
        ("Mongolijos sostinėje Ulan Batore", "Ulaanbaatar", "MN"),
        ("Šalčininkuose", "Šalčininkai", None),
        ("Gdanske, Lenkijoje,", "Gdańsk", "PL"),
        ("Kišiniove", "Chisinau", "MD"),
        ("Mančesteryje, Jungtinėje Karalystėje,", "Manchester", "GB"),
        ("Rijade, Saudo Arabijoje,", "Riyadh", "SA"),
    ],
)
def test_places(told: str, city: str, country: str | None) -> None:
    event = read(f"2021 m. gegužės 3 d. {told} surengta tarptautinė konferencija.", "lt").events[0]
    assert (event.city, event.country) == (city, country)


@pytest.mark.parametrize(
    ("title", "organisation"),
    [
        (
            "Seimo Valdymo reformų ir savivaldybių komiteto",
            "Committee on Administration Reforms and Municipalities (Seimas)",
        ),
        (
            "Saeimos Žmogaus teisių ir visuomeninių reikalų komisijos",
            "Human Rights and Public Affairs Committee (Saeima)",
        ),
        ("Saeimos Teisės komisijos", "Legal Affairs Committee (Saeima)"),
        ("Vokietijos Bundestago Gynybos komiteto", "Defence Committee (Bundestag)"),
        (
            "Lenkijos Senato Užsienio reikalų ir Europos Sąjungos reikalų komiteto",
            "Foreign and European Union Affairs Committee (Polish Senate)",
        ),
    ],
)
def test_committees(title: str, organisation: str) -> None:
    reading = read(f"Baltijos Asamblėjos sesijoje kalbėjo {title} pirmininkas Jonas Petrulis.", "lt")
    assert [(o.office, o.organisation) for o in reading.offices] == [("Committee Chair", organisation)]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("oficialioje vakarienėje", "other"),
        ("simpoziume", "conference"),
        ("vainikų padėjimo ceremonijoje", "other"),
        ("ąžuolo sodinimo ceremonijoje", "other"),
        ("apskritojo stalo diskusijoje", "conference"),
    ],
)
def test_gatherings(told: str, kind: str) -> None:
    reading = read(
        f"2021 m. gegužės 3 d. Baltijos Asamblėjos prezidentas Jonas Petrulis dalyvavo {told} Kaune.", "lt"
    )
    assert [(e.kind, e.city) for e in reading.events] == [(kind, "Kaunas")]
    assert [a.person for a in reading.attendance] == ["Jonas Petrulis"]


def test_a_remote_sitting_is_the_sitting_told_of_behind_it() -> None:
    reading = read(
        "2021 m. gegužės 3 d. Baltijos Asamblėjos Saugumo ir gynybos komitetas surengė nuotolinį posėdį. "
        "Posėdžiui pirmininkavo Jonas Petrulis.",
        "lt",
    )
    assert [e.kind for e in reading.events] == ["ba_committee"]
    assert [(a.person, a.capacity) for a in reading.attendance] == [("Jonas Petrulis", "chaired")]


def test_who_is_invited_to_take_part_is_no_host() -> None:
    reading = read("Baltijos Asamblėjos sesijoje Vilniuje pakviestas dalyvauti Jonas Petrulis.", "lt")
    assert not reading.attendance
    assert [a.person for a in reading.announced] == ["Jonas Petrulis"]


@pytest.mark.parametrize("verb", ["pradėjo darbo vizitą", "baigė vizitą", "su oficialiu vizitu lankėsi"])
def test_visiting(verb: str) -> None:
    reading = read(f"2021 m. gegužės 3 d. Seimo Pirmininkas Jonas Petrulis {verb} Rygoje.", "lt")
    assert [(e.kind, e.city) for e in reading.events] == [("visit", "Riga")]
    assert [(a.person, a.capacity) for a in reading.attendance] == [("Jonas Petrulis", "attended")]


@pytest.mark.parametrize(
    ("told", "venue"),
    [
        ("Kauno įgulos karininkų ramovėje", "Kauno įgulos karininkų ramovė"),
        ("Vytauto Didžiojo universiteto Didžiojoje auloje", "Vytauto Didžiojo universiteto Didžioji aula"),
    ],
)
def test_houses(told: str, venue: str) -> None:
    reading = read(f"2021 m. gegužės 3 d. {told} vyko Baltijos Asamblėjos konferencija.", "lt")
    assert [e.venue for e in reading.events] == [venue]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Sesijos dalyviai priėmė dvi rezoliucijas.", "resolution"),
        ("Sesijos dalyviai priėmė Vilniaus deklaraciją.", "declaration"),
        ("Sesijos dalyviai priėmė politinį pareiškimą.", "statement"),
        ("Sesijos dalyviai pasirašė galutinį dokumentą.", "final document"),
        ("Rezoliucijai pritarta bendru sutarimu.", "resolution"),
    ],
)
def test_documents(told: str, kind: str) -> None:
    reading = read(f"2021 m. gegužės 3 d. Vilniuje vyko Baltijos Asamblėjos sesija. {told}", "lt")
    assert [d.kind for d in reading.documents] == [kind]


@pytest.mark.parametrize(
    "told", ["Sesijos dalyviai ketina pasirašyti deklaraciją.", "Dalyviai nepriėmė rezoliucijos."]
)
def test_documents_not_adopted(told: str) -> None:
    assert not read(f"2021 m. gegužės 3 d. Vilniuje vyko Baltijos Asamblėjos sesija. {told}", "lt").documents


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        ("Birželio 5, 6 ir 7 d.", "2024-06-05", "2024-06-07"),
        ("Kitą pirmadienį", "2024-05-27", "2024-05-27"),
    ],
)
def test_days(when: str, start: str, end: str) -> None:
    event = read(f"{when} Vilniuje vyks Baltijos Asamblėjos sesija.", "lt", "2024-05-20").events[0]
    assert (event.start, event.end) == (start, end)


@pytest.mark.parametrize("when", ["On 5, 6 and 7 June", "On June 5, 6 and 7"])
def test_three_days_in_a_row_are_a_range(when: str) -> None:
    event = read(f"{when} 2024 a session of the Baltic Assembly will be held in Vilnius.").events[0]
    assert (event.start, event.end) == ("2024-06-05", "2024-06-07")


def test_mayors_of_several_towns_have_each_their_own() -> None:
    reading = read(
        "Konferencijoje dalyvavo Vilniaus ir Kauno miestų merai Jonas Petrulis ir Petras Kalnietis.", "lt"
    )
    assert {(o.person, o.organisation) for o in reading.offices} == {
        ("Jonas Petrulis", "Vilnius"),
        ("Petras Kalnietis", "Kaunas"),
    }


def test_mayors_of_more_towns_than_persons_are_of_none() -> None:
    assert not read(
        "Konferencijoje dalyvavo Vilniaus, Kauno ir Alytaus merai Jonas Petrulis ir Petras Kalnietis.", "lt"
    ).offices


@pytest.mark.parametrize(
    "body", ["Baltijos jūros parlamentinė konferencija", "Arkties parlamentarų konferencija"]
)
def test_a_conference_called_by_its_body_behind_the_verb(body: str) -> None:
    event = read(f"2021 m. gegužės 3 d. Osle vyko {body}.", "lt").events[0]
    assert (event.kind, event.city, event.start) == ("conference", "Oslo", "2021-05-03")


@pytest.mark.parametrize(
    ("title", "office", "organisation"),
    [
        ("Bavarijos landtago pirmininkas", "Speaker", "Bavarian Landtag"),
        ("Škotijos parlamento pirmininkas", "Speaker", "Scottish Parliament"),
        ("Kanados Bendruomenių Rūmų pirmininkas", "Speaker", "House of Commons of Canada"),
        ("Vokietijos kariuomenės vadas", "Commander", "German Armed Forces"),
        ("UNESCO generalinis direktorius", "Director General", "UNESCO"),
    ],
)
def test_offices_abroad(title: str, office: str, organisation: str) -> None:
    reading = read(f"Baltijos Asamblėjos sesijoje kalbėjo {title} Jonas Petrulis.", "lt")
    assert [(o.office, o.organisation) for o in reading.offices] == [(office, organisation)]


@pytest.mark.parametrize(
    ("title", "office", "organisation"),
    [
        ("Lietuvos kariuomenės vadas generolas", "Commander", "Lithuanian Armed Forces"),
        ("Lietuvos kariuomenės vadas brigados generolas", "Commander", "Lithuanian Armed Forces"),
        ("Lietuvos kariuomenės vadas gen.", "Commander", "Lithuanian Armed Forces"),
        ("Vilniaus universiteto rektorius profesorius", "Rector", "Vilnius University"),
        ("Seimo vicepirmininkas gerb.", "Deputy Speaker", "Seimas"),
    ],
)
def test_ranks_and_learned_titles_stand_before_names(title: str, office: str, organisation: str) -> None:
    reading = read(f"Baltijos Asamblėjos sesijoje kalbėjo {title} Jonas Petrulis.", "lt")
    assert [(o.person, o.office, o.organisation) for o in reading.offices] == [
        ("Jonas Petrulis", office, organisation)
    ]
