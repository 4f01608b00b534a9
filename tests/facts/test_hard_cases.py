"""What makes reading hard, each with small invented sentences in four languages."""

import pytest

from balticgraph.facts.fact import Reading
from tests.facts.text import read


def persons(reading: Reading, announced: bool = False) -> list[tuple[str, str]]:
    return [(a.person, a.capacity) for a in (reading.announced if announced else reading.attendance)]


def events(reading: Reading) -> list[tuple[str, int | None]]:
    return [(e.kind, e.number) for e in reading.events]


PLANNED = [
    ("en", "Edgars Tavars will attend the 45th Session of the Baltic Assembly in Vilnius.", "Edgars Tavars"),
    (
        "en",
        "Speaker of the Saeima Daiga Mieriņa is to address the 45th Session of the Baltic Assembly.",
        "Daiga Mieriņa",
    ),
    ("lt", "Andrius Mazuronis dalyvaus Baltijos Asamblėjos 45-ojoje sesijoje.", "Andrius Mazuronis"),
    ("lv", "Jānis Vucāns piedalīsies Baltijas Asamblejas 45. sesijā.", "Jānis Vucāns"),
    ("et", "Homme osaleb Timo Suslov Balti Assamblee 45. istungjärgul.", "Timo Suslov"),
]
PAST = [
    ("en", "Edgars Tavars attended the 45th Session of the Baltic Assembly in Vilnius.", "Edgars Tavars"),
    ("lt", "Andrius Mazuronis dalyvavo Baltijos Asamblėjos 45-ojoje sesijoje.", "Andrius Mazuronis"),
    ("lv", "Jānis Vucāns piedalījās Baltijas Asamblejas 45. sesijā.", "Jānis Vucāns"),
    ("et", "Täna osaleb Timo Suslov Balti Assamblee 45. istungjärgul.", "Timo Suslov"),
    ("et", "Timo Suslov osales Balti Assamblee 45. istungjärgul.", "Timo Suslov"),
]


@pytest.mark.parametrize(("language", "text", "name"), PLANNED)
def test_what_is_planned_is_announced(language: str, text: str, name: str) -> None:
    found = read(text, language)
    assert [p for p, _ in persons(found, announced=True)] == [name]
    assert found.attendance == ()


@pytest.mark.parametrize(("language", "text", "name"), PAST)
def test_what_has_been_is_attendance(language: str, text: str, name: str) -> None:
    found = read(text, language)
    assert [p for p, _ in persons(found)] == [name]
    assert found.announced == ()


NUMBERS = [
    ("en", "The 42nd Session of the Baltic Assembly was held.", 42),
    ("en", "The 42th Session of the Baltic Assembly was held.", 42),
    ("en", "The XLII Session of the Baltic Assembly was held.", 42),
    ("en", "The forty-second Session of the Baltic Assembly was held.", 42),
    ("en", "The Ninth Session of the Baltic Assembly was held.", 9),
    ("en", "At the 42ndsession of the Baltic Assembly Aadu Must spoke.", 42),
    ("lt", "Įvyko 34-oji Baltijos Asamblėjos sesija.", 34),
    ("lt", "Kalbėta apie 18-ios Baltijos Asamblėjos sesijos darbotvarkę.", 18),
    ("lv", "Notika Baltijas Asamblejas 44. sesija.", 44),
    ("lv", "Notika Baltijas Asamblejas 44.sesija.", 44),
    ("et", "Toimus Balti Assamblee 33. istungjärk.", 33),
    ("et", "Lõppes Balti Assamblee XIII istungjärk.", 13),
]


@pytest.mark.parametrize(("language", "text", "number"), NUMBERS)
def test_numbers_in_every_form(language: str, text: str, number: int) -> None:
    assert events(read(text, language)) == [("ba_session", number)]


ALIKE = [
    ("en", "Aadu Must addressed the 73rd Session of the Nordic Council.", ("other", 73)),
    ("en", "Aadu Must attended the 60th Session of the NATO Parliamentary Assembly.", ("other", 60)),
    ("en", "Raimonds Vējonis addressed the 72nd session of the UN General Assembly.", ("other", 72)),
    ("en", "Aadu Must attended the 12th Session of the GUAM Parliamentary Assembly.", ("other", 12)),
    ("en", "The 17th Baltic Council was held in Riga.", ("baltic_council", 17)),
    ("lt", "Aadu Must dalyvavo Šiaurės Tarybos 73-iojoje sesijoje.", ("other", 73)),
    ("lv", "Jānis Vucāns piedalījās Ziemeļu Padomes 73. sesijā.", ("other", 73)),
    ("et", "Aadu Must osales Põhjamaade Nõukogu 73. istungjärgul.", ("other", 73)),
]


@pytest.mark.parametrize(("language", "text", "event"), ALIKE)
def test_bodies_that_look_alike(language: str, text: str, event: tuple[str, int]) -> None:
    found = read(text, language)
    assert events(found) == [event]


NATIONAL = [
    "The 12th Seimas (2016-2020) met.",
    "8.Saeimas rudens sesija notika Rīgā.",
    "XIV Riigikogu alustas tööd.",
]


@pytest.mark.parametrize(("language", "text"), [*zip(("en", "lv", "et"), NATIONAL, strict=True)])
def test_a_numbered_term_of_a_parliament_is_no_session(language: str, text: str) -> None:
    assert not any(kind == "ba_session" for kind, _ in events(read(text, language)))


TWO_OFFICES = [
    (
        "en",
        "President of the Baltic Assembly and Head of the Estonian Delegation Timo Suslov spoke.",
        "Timo Suslov",
        "Riigikogu",
    ),
    (
        "en",
        "Timo Suslov, President of the Baltic Assembly and Head of the Estonian Delegation, spoke.",
        "Timo Suslov",
        "Riigikogu",
    ),
    (
        "lt",
        "Kalbėjo Baltijos Asamblėjos prezidentas, Lietuvos delegacijos vadovas Andrius Kupčinskas.",
        "Andrius Kupčinskas",
        "Seimas",
    ),
    (
        "lv",
        "Runāja Baltijas Asamblejas prezidents un Latvijas delegācijas vadītājs Jānis Vucāns.",
        "Jānis Vucāns",
        "Saeima",
    ),
    (
        "et",
        "Esines Balti Assamblee president ja Eesti delegatsiooni juht Timo Suslov.",
        "Timo Suslov",
        "Riigikogu",
    ),
]


@pytest.mark.parametrize(("language", "text", "name", "parliament"), TWO_OFFICES)
def test_one_person_two_offices(language: str, text: str, name: str, parliament: str) -> None:
    found = {(o.person, o.office, o.organisation) for o in read(text, language).offices}
    delegation = f"{parliament} Delegation to the Baltic Assembly"
    assert found == {(name, "President", "Baltic Assembly"), (name, "Head of Delegation", delegation)}


NOT_HELD = [
    ("en", "Former Speaker of the Saeima Ināra Mūrniece came."),
    ("en", "The next President of the Baltic Assembly Aadu Must came."),
    ("lt", "Atvyko buvęs Seimo pirmininkas Viktoras Muntianas."),
    ("lv", "Ieradās bijusī Saeimas priekšsēdētāja Ināra Mūrniece."),
    ("et", "Kohal oli endine Riigikogu esimees Ene Ergma."),
]


@pytest.mark.parametrize(("language", "text"), NOT_HELD)
def test_former_and_coming_holders(language: str, text: str) -> None:
    assert read(text, language).offices == ()


QUOTED = [
    ("en", "The 42nd Session of the Baltic Assembly was held.\nCooperation is vital, Aadu Must said."),
    ("lt", "Įvyko 42-oji Baltijos Asamblėjos sesija.\nBendradarbiavimas svarbus, sakė Andrius Mazuronis."),
    ("lv", "Notika Baltijas Asamblejas 42. sesija.\nSadarbība ir svarīga, sacīja Jānis Vucāns."),
    ("et", "Toimus Balti Assamblee 42. istungjärk.\nKoostöö on tähtis, ütles Timo Suslov."),
]


@pytest.mark.parametrize(("language", "text"), QUOTED)
def test_someone_quoted_need_not_have_been_there(language: str, text: str) -> None:
    assert read(text, language).attendance == ()


DAYS = [
    (
        "en",
        "The 42nd Session of the Baltic Assembly was held on 23-24 November 2023.",
        "2023-11-23",
        "2023-11-24",
    ),
    (
        "en",
        "The 42nd Session of the Baltic Assembly was held on May 29-31, 1992.",
        "1992-05-29",
        "1992-05-31",
    ),
    (
        "en",
        "The 42nd Session of the Baltic Assembly opened on 30 November - 1 December.",
        "2023-11-30",
        "2023-12-01",
    ),
    ("en", "The 42nd Session of the Baltic Assembly was held today.", "2023-11-27", "2023-11-27"),
    ("en", "The 42nd Session of the Baltic Assembly was held on Friday.", "2023-11-24", "2023-11-24"),
    ("en", "The 42nd Session of the Baltic Assembly will be held on Friday.", "2023-12-01", "2023-12-01"),
    (
        "lt",
        "42-oji Baltijos Asamblėjos sesija įvyko 2023 m. lapkričio 23-24 d. Taline.",
        "2023-11-23",
        "2023-11-24",
    ),
    ("lv", "Baltijas Asamblejas 42. sesija notika no 23. līdz 24. novembrim.", "2023-11-23", "2023-11-24"),
    ("lv", "Baltijas Asamblejas 42. sesija notika 2023. gada 23. novembrī.", "2023-11-23", "2023-11-23"),
    ("et", "Balti Assamblee 42. istungjärk toimus 23.-24. novembril 2023.", "2023-11-23", "2023-11-24"),
]


@pytest.mark.parametrize(("language", "text", "start", "end"), DAYS)
def test_days_against_the_day_of_the_release(language: str, text: str, start: str, end: str) -> None:
    (event,) = read(text, language, published="2023-11-27").events
    assert (event.start, event.end) == (start, end)
    assert any(span.of == "start" for span in event.evidence.spans)


BACKGROUND = [
    (
        "en",
        "The Baltic Assembly was founded on 8 November 1991. The 42nd Session of the Baltic Assembly was held.",
    ),
    ("lt", "Baltijos Asamblėja įkurta 1991 m. lapkričio 8 d. Įvyko 42-oji Baltijos Asamblėjos sesija."),
    ("lv", "Baltijas Asambleja dibināta 1991. gada 8. novembrī. Notika Baltijas Asamblejas 42. sesija."),
    ("et", "Balti Assamblee asutati 8. novembril 1991. aastal. Toimus Balti Assamblee 42. istungjärk."),
]


@pytest.mark.parametrize(("language", "text"), BACKGROUND)
def test_a_founding_date_is_not_the_event(language: str, text: str) -> None:
    (event,) = read(text, language).events
    assert event.start is None


def test_a_list_with_gaps() -> None:
    text = (
        "The 42nd Session of the Baltic Assembly was attended by Aadu Must, Head of the Estonian Delegation; two "
        "experts; Jānis Vucāns (Latvia); and Lithuanian Delegation Members Orinta Leiputė, Linas Slušnys and Audrius Petrošius."
    )
    found = read(text)
    assert [p for p, _ in persons(found)] == [
        "Aadu Must",
        "Jānis Vucāns",
        "Orinta Leiputė",
        "Linas Slušnys",
        "Audrius Petrošius",
    ]
    assert sum(o.office == "Member of Delegation" for o in found.offices) == 3


def test_several_events_in_one_text() -> None:
    text = (
        "The 41st Session of the Baltic Assembly and the 28th Baltic Council were held in Riga on 27-28 October 2022.\n"
        "A press conference was attended by Aadu Must.\nJānis Vucāns chaired the 28th Baltic Council."
    )
    found = read(text)
    kinds = {e.key: e.kind for e in found.events}
    assert {(a.person, kinds[a.event], a.capacity) for a in found.attendance} == {
        ("Aadu Must", "other", "attended"),
        ("Jānis Vucāns", "baltic_council", "chaired"),
    }
    assert [(e.start, e.end, e.city) for e in found.events[:2]] == [("2022-10-27", "2022-10-28", "Riga")] * 2


def test_a_surname_and_initials_mean_the_full_name() -> None:
    found = read(
        "Saeimas priekšsēdētāja Ināra Mūrniece ieradās. I.Mūrniece uzrunāja Baltijas Asamblejas 41. sesiju.",
        "lv",
    )
    assert persons(found) == [("Ināra Mūrniece", "spoke")]
    assert found.attendance[0].as_written == "I.Mūrniece"


def test_the_spelling_in_brackets_is_the_name() -> None:
    found = read("Uzrunu teica Lietuvas Seima priekšsēdētājs Jozs Oleks (Juozas Olekas).", "lv")
    assert [(o.person, o.office, o.organisation) for o in found.offices] == [
        ("Juozas Olekas", "Speaker", "Seimas")
    ]


def test_the_strongest_capacity_is_kept() -> None:
    text = "Aadu Must attended the 36th Session of the Baltic Assembly. Aadu Must chaired the 36th Session of the Baltic Assembly."
    assert persons(read(text)) == [("Aadu Must", "chaired")]


PASSING = [
    (
        "en",
        "Estonia takes over the presidency of the Baltic Assembly from Latvia.",
        {("EE", "takes_over"), ("LV", "hands_over")},
    ),
    ("en", "Lithuania holds the presidency of the Baltic Assembly in 2024.", {("LT", "holds")}),
    ("lt", "Šiemet Baltijos Asamblėjai pirmininkauja Lietuva.", {("LT", "holds")}),
    (
        "lt",
        "Lietuva perėmė pirmininkavimą Baltijos Asamblėjai iš Estijos.",
        {("LT", "takes_over"), ("EE", "hands_over")},
    ),
    ("lv", "Baltijas Asamblejā šogad prezidē Latvija.", {("LV", "holds")}),
    (
        "lv",
        "Latvija pārņem prezidentūru Baltijas Asamblejā no Lietuvas.",
        {("LV", "takes_over"), ("LT", "hands_over")},
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), PASSING)
def test_presidencies(language: str, text: str, expected: set[tuple[str, str]]) -> None:
    assert {
        (p.country, p.relation) for p in read(text, language, published="2024-01-10").presidencies
    } == expected


AWARDS = [
    (
        "en",
        "The Baltic Assembly Prize for Literature was awarded to Peeter Sauter.",
        "Peeter Sauter",
        "for Literature",
    ),
    (
        "en",
        "Peeter Laurits received the Baltic Assembly Prize in the Arts.",
        "Peeter Laurits",
        "for the Arts",
    ),
    (
        "lt",
        "Baltijos Asamblėjos literatūros premija skirta Antanui Jonynui.",
        "Antanas Jonynas",
        "for Literature",
    ),
    (
        "lv",
        "Baltijas Asamblejas balvu literatūrā saņēma Jānis Rokpelnis.",
        "Jānis Rokpelnis",
        "for Literature",
    ),
    ("et", "Balti Assamblee kirjanduspreemia pälvis Peeter Sauter.", "Peeter Sauter", "for Literature"),
]


@pytest.mark.parametrize(("language", "text", "name", "award"), AWARDS[:4])
def test_awards(language: str, text: str, name: str, award: str) -> None:
    assert [(r.person, r.award) for r in read(text, language).recipients] == [
        (name, f"Baltic Assembly Prize {award}")
    ]


def test_nominees_are_no_laureates() -> None:
    assert (
        read(
            "Estonia's nominees for the Baltic Assembly Prize for Literature were Rein Raud and Peeter Sauter."
        ).recipients
        == ()
    )


def test_a_text_about_something_else_gives_nothing() -> None:
    found = read(
        "The weather was fine in the morning. Farmers were content with the harvest, and prices fell."
    )
    assert not any(
        (found.events, found.attendance, found.offices, found.presidencies, found.cooperation, found.unread)
    )


def test_what_was_passed_over_is_told() -> None:
    found = read("The Baltic Assembly is dear to many people. The weather was fine.")
    assert [u.quote for u in found.unread] == ["The Baltic Assembly is dear to many people."]


PASSED_OVER = [
    (
        "en",
        "Jānis Vucāns handed the chain of office to Timo Suslov at the 44th Session of the Baltic Assembly.",
    ),
    ("en", "The next conference will be held in Riga on 12 September."),
    ("et", "Järgmine konverents toimub 12. septembril Riias."),
    ("lt", "Kita konferencija vyks rugpjūčio 30 d. Rygoje."),
    ("lv", "Nākamā konference notiks 2. jūnijā Daugavpilī."),
]
"""Each gives no fact beside an event that it only names."""


@pytest.mark.parametrize(("language", "sentence"), PASSED_OVER)
def test_sentences_that_only_name_an_event_are_passed_over(language: str, sentence: str) -> None:
    assert [u.quote for u in read(sentence, language).unread] == [sentence]


def test_what_was_read_in_another_sentence_is_not_passed_over() -> None:
    text = "Estonia holds the presidency of the Baltic Assembly.\nRain fell. Estonia holds the presidency of the Baltic Assembly in 2026."
    assert not read(text).unread


NEXT = [
    ("en", "The Presidium of the Baltic Assembly met in Tallinn on 5 May 2026.",
     "The next meeting will be held in Riga on 12 September.", "LV"),
    ("en", "The Security Committee of the Baltic Assembly met in Tallinn on 5 May 2026.",
     "The next meeting is to take place on 12 September in Riga.", "LV"),
    ("et", "Balti Assamblee presiidium kohtus 5. mail 2026 Tallinnas.", "Järgmine istung peetakse 12. septembril Riias.", "LV"),
    ("et", "Balti Assamblee presiidiumi istung toimus 5. mail 2026 Tallinnas.", "Järgmine istung toimub 12. septembril Riias.", "LV"),
    ("lt", "Baltijos Asamblėjos prezidiumas 2026 m. gegužės 5 d. posėdžiavo Vilniuje.", "Kitas posėdis vyks rugsėjo 12 d. Rygoje.", "LV"),
    ("lt", "Baltijos Asamblėjos prezidiumo posėdis 2026 m. gegužės 5 d. vyko Vilniuje.", "Kitas posėdis vyks Rygoje rugsėjo 12 d.", "LV"),
    ("lv", "Baltijas Asamblejas prezidijs 2026. gada 5. maijā sanāca Rīgā.", "Nākamā izbraukuma sēde notiks 12. septembrī Viļņā.", "LT"),
    ("lv", "Baltijas Asamblejas Prezidija sēde notika 2026. gada 5. maijā Rīgā.", "Nākamā sēde notiks Viļņā 12. septembrī.", "LT"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "first", "following", "country"), NEXT)
def test_the_next_meeting_with_its_day_is_an_event_of_the_same_kind(
    language: str, first: str, following: str, country: str
) -> None:
    one, other = read(f"{first} {following}", language, "2026-05-20").events
    assert (other.kind, other.start, other.country) == (one.kind, "2026-09-12", country)


HEDGED = [
    ("et", "Balti Assamblee presiidium kohtus 5. mail 2026 Tallinnas.", "Järgmisel istungil räägitakse eelarvest."),
    ("lt", "Baltijos Asamblėjos sesija 2026 m. gegužės 5 d. vyko Vilniuje.", "Kita sesija turėtų vykti Kaune."),
    ("lv", "Baltijas Asamblejas sesija notika 2026. gada 5. maijā Rīgā.", "Nākamajā sesijā Viļņā runās par budžetu."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "first", "following"), HEDGED)
def test_a_next_meeting_without_its_own_telling_is_none(language: str, first: str, following: str) -> None:
    assert len(read(f"{first} {following}", language, "2026-05-20").events) == 1
