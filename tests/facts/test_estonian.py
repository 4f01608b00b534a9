"""What is Estonian in reading: cases, particle verbs, word order, with small invented sentences."""

import pytest

from balticgraph.facts.fact import AttendanceFact, Reading
from balticgraph.facts.persons.persons import with_people
from balticgraph.facts.words.page_cutting import page_of
from tests.facts.text import read, release_of

DAY = "2023-09-20"


def events(reading: Reading) -> list[tuple[str, int | None, str | None, str | None]]:
    return [(e.kind, e.number, e.start, e.city) for e in reading.events]


def parts(reading: Reading, facts: tuple[AttendanceFact, ...]) -> set[tuple[str, str, str]]:
    kinds = {e.key: e.kind for e in reading.events}
    return {(a.person, a.capacity, kinds[a.event]) for a in facts}


NAMES = [
    ("Riigikogu esimees kohtus Läti väliskomisjoni esimehe Rihards Kolsiga.", "Rihards Kols"),
    ("Kõne pidas Riigikogu esimees Toomas Savi.", "Toomas Savi"),
    ("Istungjärk algas esimehe Toomas Savi kõnega.", "Toomas Savi"),
    ("Istungjärk algas presidendi Arnold Rüütli kõnega.", "Arnold Rüütel"),
    ("Kohtumisel Leedu Seimi aseesimehe Paulius Saudargasega räägiti julgeolekust.", "Paulius Saudargas"),
    ("Delegatsioon tuli koos Inga Ābelega.", "Inga Ābele"),
    ("Ülevaate andis parlamendirühma liige Ester Karuse.", "Ester Karuse"),
    ("Ta võõrustas Läti Seimi esimeest Edvards Smiltēnsi.", "Edvards Smiltēns"),
    ("Riias oodatakse esimeest Lauri Hussarit.", "Lauri Hussar"),
    ("Balti Assamblee presidendil Aadu Mustal oli hea meel.", "Aadu Must"),
    ("Riigikogu esimehel Lauri Hussaril on homme kõne.", "Lauri Hussar"),
    ("Ta võõrustab Läti riigipead Andris Bērziņšit.", "Andris Bērziņš"),
    ("Timo Suslovi sõnul on Balti riigid ühtsed. Timo Suslov juhib assambleed.", "Timo Suslov"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_surname_in_the_nominative(text: str, name: str) -> None:
    _, people = with_people(page_of(release_of(text, "et"), "et"))
    assert [p.name for p in people.persons] == [name]


EVENTS = [
    (
        "Balti Assamblee 40. istungjärk toimub 4.–5. novembril Vilniuses.",
        ("ba_session", 40, "2023-11-04", "Vilnius"),
    ),
    (
        "Tallinnas sai eile alguse Balti Assamblee neljakümne teine istungjärk.",
        ("ba_session", 42, "2023-09-19", "Tallinn"),
    ),
    (
        "Reedel peab Balti Assamblee presiidium Viljandis koosoleku.",
        ("ba_presidium", None, "2023-09-22", "Viljandi"),
    ),
    (
        "Pühapäeval said Tallinnas kokku kolme Balti riigi parlamendi esimehed.",
        ("parliament_speakers_meeting", None, "2023-09-17", "Tallinn"),
    ),
    (
        "Balti Assamblee ja Beneluxi Parlamentaarse Assamblee ühisistung peetakse 10. mail Tartus.",
        ("consultation", None, "2023-05-10", "Tartu"),
    ),
    (
        "Klaipėdas kohtusid eile BA presiidium ja Põhjamaade Nõukogu presiidium.",
        ("consultation", None, "2023-09-19", "Klaipėda"),
    ),
    (
        "Balti Assamblee auhindu jagatakse. Auhinnatseremoonia on BA istungjärgu ajal 18. oktoobril Vilniuses.",
        ("prize_ceremony", None, "2023-10-18", "Vilnius"),
    ),
    (
        "Riigikogu liige Mari Maasikas osaleb Poolas Varssavis noorte kliimakonverentsil.",
        ("conference", None, None, "Warsaw"),
    ),
    (
        "Täna kogunes Jūrmalas Balti Assamblee sotsiaalkomisjon, istungit juhatas Mari Maasikas.",
        ("ba_committee", None, "2023-09-20", "Jūrmala"),
    ),
    (
        "Balti Assamblee auhinnad antakse üle neljapäeval Tallinnas.",
        ("prize_ceremony", None, "2023-09-21", "Tallinn"),
    ),
]
EVENTS += [
    ("Tartus toimus Balti Assamblee hariduskonverents.", ("conference", None, None, "Tartu")),
    (
        "Riigikogu esimees Toomas Tamm osaleb spiikrite ühisvisiidil Jerevanis.",
        ("visit", None, None, "Yerevan"),
    ),
    (
        "Väliskomisjoni esimees Toomas Tamm osaleb Vaduzi Ümarlaual Vaduzis.",
        ("conference", None, None, "Vaduz"),
    ),
]


@pytest.mark.parametrize(("text", "event"), EVENTS)
def test_events(text: str, event: tuple[str, int | None, str | None, str | None]) -> None:
    assert event in events(read(text, "et", published=DAY))


def test_the_hour_of_a_clock_numbers_no_meeting() -> None:
    text = "Täna kell 12 algaval kohtumisel osales Riigikogu esimees Toomas Tamm."
    assert [e.number for e in read(text, "et", published=DAY).events] == [None]


TAKEN = [
    (
        "Pärnus toimus Balti Assamblee 5. istungjärk. Istungjärku juhatas Toomas Tamm, ülevaate andis Mari Maasikas.",
        {("Toomas Tamm", "chaired", "ba_session"), ("Mari Maasikas", "spoke", "ba_session")},
    ),
    (
        "Pärnus toimus Balti Assamblee 5. istungjärk. Sellest võttis täna osa Riigikogu esimees Toomas Tamm.",
        {("Toomas Tamm", "attended", "ba_session")},
    ),
    (
        "Pärnus toimus Balti Assamblee 5. istungjärk. Tervituskõned pidasid ka Riigikogu esimees Toomas Tamm "
        "ja Läti Seimi esimees Jānis Ozols.",
        {("Toomas Tamm", "spoke", "ba_session"), ("Jānis Ozols", "spoke", "ba_session")},
    ),
    (
        "Täna võttis president Toomas Tamm Kadriorus vastu Läti Seimi esimehe Jānis Ozolsi.",
        {("Toomas Tamm", "attended", "other"), ("Jānis Ozols", "attended", "other")},
    ),
    (
        "Eesti president Toomas Tamm kõneles eile Läti spiikri Jānis Ozolsi ja Leedu spiikri Jonas Petrulisega.",
        {
            ("Toomas Tamm", "attended", "other"),
            ("Jānis Ozols", "attended", "other"),
            ("Jonas Petrulis", "attended", "other"),
        },
    ),
    (
        "Balti Assamblee julgeoleku- ja kaitsekomisjon pidas Pärnus istungi, mida juhatas esimees Toomas Tamm.",
        {("Toomas Tamm", "chaired", "ba_committee")},
    ),
    (
        "Riigikogu esimees Toomas Tamm on täna visiidil Lätis. Visiidil saadab teda aseesimees Mari Maasikas.",
        {("Toomas Tamm", "attended", "visit"), ("Mari Maasikas", "attended", "visit")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), TAKEN)
def test_who_took_part(text: str, expected: set[tuple[str, str, str]]) -> None:
    found = read(text, "et", published=DAY)
    assert parts(found, found.attendance) == expected


def test_a_present_tells_of_what_is_to_come() -> None:
    text = "Toomas Tamm sõidab homme Riiga, kus ta kohtub Läti Seimi esimehe Jānis Ozolsiga."
    found = read(text, "et", published=DAY)
    assert found.attendance == ()
    assert {a.person for a in found.announced} == {"Toomas Tamm", "Jānis Ozols"}


def test_who_leads_something_else_takes_no_part() -> None:
    text = "Pärnus toimus Balti Assamblee 5. istungjärk. Uut koostööprojekti juhib direktor Toomas Tamm."
    assert read(text, "et", published=DAY).attendance == ()


OFFICES = [
    (
        "Istungjärku juhatasid BA asepresidendid Andrius Petrulis ja Jānis Ozols.",
        {
            ("Andrius Petrulis", "Vice President", "Baltic Assembly"),
            ("Jānis Ozols", "Vice President", "Baltic Assembly"),
        },
    ),
    (
        "Balti Assamblee Eesti delegatsioonis on juhina Toomas Tamm, liikmetena Mari Maasikas ja Tiit Kuusk ning "
        "asendusliikmena Rein Lepik.",
        {
            ("Toomas Tamm", "Head of Delegation", "Riigikogu Delegation to the Baltic Assembly"),
            ("Mari Maasikas", "Member of Delegation", "Riigikogu Delegation to the Baltic Assembly"),
            ("Tiit Kuusk", "Member of Delegation", "Riigikogu Delegation to the Baltic Assembly"),
            ("Rein Lepik", "Substitute Member of Delegation", "Riigikogu Delegation to the Baltic Assembly"),
        },
    ),
    (
        "Kohtusid Balti Ministrite Nõukogu esimees, Eesti välisminister, Toomas Tamm ja teised.",
        {
            ("Toomas Tamm", "Chair", "Baltic Council of Ministers"),
            ("Toomas Tamm", "Minister of Foreign Affairs", "Government of Estonia"),
        },
    ),
    (
        "Väliskomisjoni delegatsioon viibib Soomes. Osalevad komisjoni liikmed Tiit Kuusk ja Rein Lepik.",
        {
            ("Tiit Kuusk", "Committee Member", "Foreign Affairs Committee (Riigikogu)"),
            ("Rein Lepik", "Committee Member", "Foreign Affairs Committee (Riigikogu)"),
        },
    ),
    (
        "Kohtumisel osales Eesti-Läti parlamendirühma esimees Tiit Kuusk ja parlamendirühma liige Rein Lepik.",
        {
            ("Tiit Kuusk", "Chair", "Estonia-Latvia Parliamentary Group (Riigikogu)"),
            ("Rein Lepik", "Member", "Estonia-Latvia Parliamentary Group (Riigikogu)"),
        },
    ),
    (
        "Auhinna pälvis Tartu Ülikooli vanemteadur Mari Maasikas.",
        {("Mari Maasikas", "Senior Research Fellow", "University of Tartu")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_whose_an_office_is(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert {(o.person, o.office, o.organisation) for o in read(text, "et").offices} == expected


PRESIDENCIES = [
    ("Eesti annab Balti Assamblee eesistumise üle Lätile.", {("EE", "hands_over"), ("LV", "takes_over")}),
    ("Balti Assamblees võttis Leedu Lätilt eesistumise üle.", {("LT", "takes_over"), ("LV", "hands_over")}),
    ("Eestist saab järgmisel aastal Balti Assamblee eesistujamaa.", {("EE", "takes_over")}),
    ("Balti Assamblee eesistuja on tänavu Leedu.", {("LT", "holds")}),
    ("Aastal 2023 juhib Eesti Balti Assambleed.", {("EE", "holds")}),
]


@pytest.mark.parametrize(("text", "expected"), PRESIDENCIES)
def test_presidencies(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(p.country, p.relation) for p in read(text, "et", published=DAY).presidencies} == expected


def test_awards_that_go_to_somebody() -> None:
    text = "Balti Assamblee kirjandusauhinna pälvis Mari Maasikas, kunstiauhind läks Jānis Ozolsile."
    assert {(r.person, r.award) for r in read(text, "et").recipients} == {
        ("Mari Maasikas", "Baltic Assembly Prize for Literature"),
        ("Jānis Ozols", "Baltic Assembly Prize for the Arts"),
    }


def test_the_points_of_a_programme_are_events_of_their_own() -> None:
    text = (
        "Kell 10 – komisjoni istung\n\nKell 11 – Toomas Tamm osaleb Balti riikide spiikrite kohtumisel.\n\n"
        "Kell 13 – Riigikogu liikmed Mari Maasikas ja Jaan Kask osalevad töötoas (Helios Business School)."
    )
    found = read(text, "et", published=DAY)
    assert [(e.kind, e.venue) for e in found.events] == [
        ("parliament_speakers_meeting", None),
        ("other", "Helios Business School"),
    ]
    assert [(a.person, a.event) for a in found.announced] == [
        ("Toomas Tamm", found.events[0].key),
        ("Mari Maasikas", found.events[1].key),
        ("Jaan Kask", found.events[1].key),
    ]


def test_what_happens_year_by_year_is_no_event() -> None:
    text = "Põhja- ja Baltimaade väliskomisjonide esimehed kohtuvad regulaarselt, et arutada julgeolekut."
    assert events(read(text, "et", published=DAY)) == []


def test_who_trains_elsewhere_is_not_at_the_session() -> None:
    text = "Pärnus algas Balti Assamblee 5. istungjärk. Mari Maasikas osaleb täna noorte koolitusel."
    found = read(text, "et", published=DAY)
    assert (found.attendance, found.announced) == ((), ())


MET = [
    (
        "Riigikogu esimees Toomas Tamm ütles kohtumisel Läti Seimi esimehe Jānis Ozolsiga, et koostöö on tihe.",
        {
            ("Toomas Tamm", "spoke", "parliament_speakers_meeting"),
            ("Jānis Ozols", "attended", "parliament_speakers_meeting"),
        },
    ),
    (
        "Riigikogu liige Toomas Tamm võttis eile vastu Soome parlamendi delegatsiooni.",
        {("Toomas Tamm", "attended", "other")},
    ),
    (
        "Riigikogu liige Toomas Tamm kohtus Tallinnas Läti välisministriga.",
        {("Toomas Tamm", "attended", "other")},
    ),
    (
        "Eesti president Toomas Tamm võõrustab täna Vihula mõisas Läti ja Leedu riigipäid Jānis Ozolsit ja "
        "Jonas Petrulist.",
        {
            ("Toomas Tamm", "hosted", "other"),
            ("Jānis Ozols", "attended", "other"),
            ("Jonas Petrulis", "attended", "other"),
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), MET)
def test_who_met_whom(text: str, expected: set[tuple[str, str, str]]) -> None:
    found = read(text, "et", published=DAY)
    assert parts(found, found.attendance) == expected


def test_the_meeting_before_is_another_one() -> None:
    text = "Täna kohtusid Kadrioru lossis Balti riikide presidendid. Eelmine taoline kohtumine peeti Lätis Birini mõisas."
    found = read(text, "et", published=DAY)
    assert [(e.kind, e.country, e.venue) for e in found.events] == [
        ("other", None, "Kadrioru loss"),
        ("other", "LV", "Birini mõis"),
    ]


def test_a_presidency_that_ended_is_handed_over() -> None:
    found = read(
        "Lõppes Eesti eesistumine Balti Assamblees ja Balti Ministrite Nõukogus.", "et", published=DAY
    )
    assert {(p.body, p.country, p.relation) for p in found.presidencies} == {
        ("Baltic Assembly", "EE", "hands_over"),
        ("Baltic Council of Ministers", "EE", "hands_over"),
    }


def test_a_prize_is_shared_by_a_row() -> None:
    text = "Balti Assamblee teadusauhinna pälvisid ajaloolased Jānis Ozols, Toomas Tamm ja Mari Maasikas."
    assert [r.person for r in read(text, "et").recipients] == ["Jānis Ozols", "Toomas Tamm", "Mari Maasikas"]


def test_a_guest_is_on_a_visit_and_at_the_meeting() -> None:
    text = "Toomas Tamm kohtus Tallinnas visiidil viibiva Läti Seimi esimehe Jānis Ozolsiga."
    found = read(text, "et", published=DAY)
    assert {(e.kind, e.city, e.country) for e in found.events} == {
        ("visit", "Tallinn", "EE"),
        ("other", None, "EE"),
    }
    assert parts(found, found.attendance) == {
        ("Jānis Ozols", "attended", "visit"),
        ("Jānis Ozols", "attended", "other"),
        ("Toomas Tamm", "attended", "other"),
    }


def test_an_older_agreement_is_not_adopted_again() -> None:
    text = "Täna toimus Tartus Balti Assamblee 5. istungjärk. Genfis 12. septembril 1934 alla kirjutatud leping püsib."
    assert read(text, "et", published=DAY).documents == ()


def test_members_of_a_delegation_are_elected() -> None:
    text = "Riigikogu Balti Assamblee delegatsiooni juhiks valiti Toomas Tamm ja aseesimeheks Mari Maasikas."
    assert {(o.person, o.office) for o in read(text, "et").offices} == {
        ("Toomas Tamm", "Head of Delegation"),
        ("Mari Maasikas", "Deputy Head of Delegation"),
    }


def test_a_minister_met_abroad_is_of_that_land() -> None:
    text = "Riigikogu liige Toomas Tamm kohtus Moldovas kaitseminister Jānis Ozolsiga."
    assert ("Jānis Ozols", "Government of Moldova") in {
        (o.person, o.organisation) for o in read(text, "et").offices
    }
    home = "Välisminister Toomas Tamm kohtus Riias Läti Seimi esimehe Jānis Ozolsiga."
    assert ("Toomas Tamm", "Government of Estonia") in {
        (o.person, o.organisation) for o in read(home, "et").offices
    }


def test_an_assembly_that_was_held_is_a_gathering() -> None:
    assert events(read("Riias peetud Balti Assambleel räägiti tervishoiust.", "et")) == [
        ("other", None, None, "Riga")
    ]


def test_who_belongs_to_a_delegation_to_come_is_announced() -> None:
    text = (
        "Toomas Tamm osaleb reedel Stockholmis NB8 spiikrite kohtumisel. "
        "Delegatsiooni koosseisus on ka Riigikogu liige Mari Maasikas."
    )
    found = read(text, "et", published=DAY)
    assert found.attendance == ()
    assert {a.person for a in found.announced} == {"Toomas Tamm", "Mari Maasikas"}


def test_a_medal_is_handed_over_by_a_giver() -> None:
    text = "Balti Assamblee president Jānis Ozols andis Riigikogu liikmele Toomas Tammele üle Balti Assamblee medali."
    assert [r.person for r in read(text, "et").recipients] == ["Toomas Tamm"]


def test_the_visit_that_comes_next_is_another_one() -> None:
    text = (
        "Lätis visiidil viibiv president Toomas Tamm kõneles julgeolekust. Riias kohtus ta Läti presidendi "
        "Jānis Ozolsiga. Järgmise visiidi teeb president Tamm kolmapäeval Leetu."
    )
    first = read(text, "et", published=DAY).events[0]
    assert (first.kind, first.country, first.start) == ("visit", "LV", None)


def test_who_goes_along_or_opens_tomorrow_is_announced() -> None:
    text = (
        "Homme algab Pärnus 22. Läänemeremaade parlamentaarne konverents. Konverentsi avajad on peaminister Mari Maasikas "
        "ja Riigikogu esimees Toomas Tamm. Riigikogu esimeest saadab konverentsil Riigikogu liige Jaan Saar."
    )
    found = read(text, "et", published=DAY)
    assert found.attendance == ()
    assert {a.person for a in found.announced} == {"Mari Maasikas", "Toomas Tamm", "Jaan Saar"}


def test_a_comitative_ends_a_name() -> None:
    text = "Delegatsioon kohtus Leedu kaitseministri Jonas Kazlauskasega Suurvürst Gediminase pataljonis."
    assert [o.person for o in read(text, "et").offices] == ["Jonas Kazlauskas"]


def test_who_speaks_by_a_video_link_is_elsewhere_alone() -> None:
    text = "Riias toimub Balti Assamblee istungjärk. Istungjärku tervitab videosilla vahendusel president Toomas Tamm."
    assert [(e.city, e.venue) for e in read(text, "et", published=DAY).events] == [("Riga", None)]


def test_ukrainian_names_as_estonian_writes_them() -> None:
    text = "Mari Maasikas kohtus Ukraina peaministri Denõs Šmõhaliga ja presidendi Volodõmõr Zelenskõiga."
    assert {o.person for o in read(text, "et").offices} == {"Denys Shmyhal", "Volodymyr Zelenskyy"}


def test_the_houses_of_a_parliament_are_led_by_speakers() -> None:
    text = "Kõne pidasid Saksamaa parlamendi alamkoja spiiker Anna Schmidt ja Riigikogu I aseesimees Toomas Tamm."
    assert {(o.person, o.office, o.organisation) for o in read(text, "et").offices} == {
        ("Anna Schmidt", "Speaker", "Bundestag"),
        ("Toomas Tamm", "Deputy Speaker", "Riigikogu"),
    }


def test_a_guest_who_is_received_is_at_no_session_told_before() -> None:
    text = (
        "Delegatsioon osaleb Vilniuses Balti Assamblee 22. istungjärgul. "
        "Riigikogu esimees Toomas Tamm võõrustab Rootsi parlamendi esimeest Anna Svenssoni."
    )
    found = read(text, "et", published=DAY)
    assert (parts(found, found.attendance), parts(found, found.announced)) == (set(), set())


def test_two_offices_of_one_case_are_of_the_person_behind_them() -> None:
    text = (
        "Ettekande tegi Balti Assamblee Eesti delegatsiooni juht Riigikogu I aseesimees Mari Maasikas. "
        "Kohal oli ka Riigikogu esimehe nõunik Jaan Saar."
    )
    assert [(o.person, o.office) for o in read(text, "et").offices] == [
        ("Mari Maasikas", "Head of Delegation"),
        ("Mari Maasikas", "Deputy Speaker"),
    ]


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Riigikogu esimees Toomas Tamm külastas Kiievit.", "Kyiv"),
        ("Riigikogu esimees Toomas Tamm külastas eile Riiat.", "Riga"),
        ("Riigikogu esimees Toomas Tamm külastas esmaspäeval Vilniust.", "Vilnius"),
    ],
)
def test_a_city_that_is_visited_is_in_the_partitive(text: str, city: str) -> None:
    found = read(text, "et", published=DAY)
    assert [(e.kind, e.city) for e in found.events] == [("visit", city)]
    assert parts(found, found.attendance) == {("Toomas Tamm", "attended", "visit")}
