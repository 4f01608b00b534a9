"""Estonian pages that are no plain reports: speeches given whole, programmes of visits, statements; and titles of two bodies."""

import pytest

from tests.facts.text import read

DAY = "2022-10-28"

SPEECHES = [
    (
        "Riigikogu esimehe Ene Ergma kõne Balti Assamblee istungjärgul Viljandis 28. novembril 2008\n"
        "Lugupeetud kolleegid! Mul on hea meel teid tervitada.",
        "Ene Ergma",
    ),
    (
        "Lennart Meri\nKõne Balti Nõukogu istungil Riias 15. aprillil 1997\nAustatud härra eesistuja!\nMul on hea meel.",
        "Lennart Meri",
    ),
    (
        "Riigikogu esimees Toomas Varek Balti Assamblee istungjärgul Riias, 25. novembril 2006\nAustatud härra president!",
        "Toomas Varek",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), SPEECHES)
def test_who_holds_the_speech_that_a_page_is_spoke(text: str, speaker: str) -> None:
    assert [(a.person, a.capacity) for a in read(text, "et").attendance] == [(speaker, "spoke")]


def test_a_heading_over_a_report_is_no_speech() -> None:
    text = "Riigikogu esimees Toomas Varek Balti Assamblee istungjärgul Riias\nRiias algas täna Balti Assamblee istungjärk."
    assert read(text, "et").attendance == ()


def test_meetings_listed_as_the_programme_of_a_visit() -> None:
    text = (
        "Riigikogu esimees Lauri Hussar on täna visiidil Lätis. Visiidi kavas on:\n"
        "- kohtumine Läti parlamendi spiikri Daiga Mieriņaga;\n- kohtumine välisministri Baiba Bražega."
    )
    reading = read(text, "et", published=DAY)
    kinds = {e.key: e.kind for e in reading.events}
    assert {(a.person, kinds[a.event]) for a in reading.attendance} == {("Lauri Hussar", "visit")}
    assert {(a.person, kinds[a.event]) for a in reading.announced} == {
        ("Lauri Hussar", "parliament_speakers_meeting"),
        ("Daiga Mieriņa", "parliament_speakers_meeting"),
        ("Baiba Braže", "visit"),
    }


DOCUMENTS = [
    ("Balti riikide parlamentide esimehed avaldasid ühisavalduse Gruusia toetuseks.", ["joint statement"]),
    ("Balti Assamblee presiidium tegi avalduse Gruusia toetuseks.", ["statement"]),
    ("Balti Assamblee pöördus valitsuste poole üleskutsega ehitust kiirendada.", ["appeal"]),
    ("Presidendid avaldasid lootust, et avaldus mõjub.", []),
]


@pytest.mark.parametrize(("text", "kinds"), DOCUMENTS)
def test_statements_that_somebody_comes_out_with(text: str, kinds: list[str]) -> None:
    assert [d.kind for d in read(text, "et", published=DAY).documents] == kinds


OFFICES = [
    (
        "Balti Assamblee Eesti delegatsiooni ja majanduskomitee esimees Aadu Must ütles nii.",
        {
            ("Aadu Must", "Head of Delegation", "Riigikogu Delegation to the Baltic Assembly"),
            ("Aadu Must", "Committee Chair", "Economic Affairs Committee (Baltic Assembly)"),
        },
    ),
    (
        "Riigikogu väliskomisjoni ja riigikaitsekomisjoni esimehed Marko Mihkelson ja Raimond Kaljulaid ütlesid nii.",
        {
            ("Marko Mihkelson", "Committee Chair", "Foreign Affairs Committee (Riigikogu)"),
            ("Raimond Kaljulaid", "Committee Chair", "National Defence Committee (Riigikogu)"),
        },
    ),
]


@pytest.mark.parametrize(("text", "offices"), OFFICES)
def test_one_title_of_two_bodies(text: str, offices: set[tuple[str, str, str]]) -> None:
    assert {(o.person, o.office, o.organisation) for o in read(text, "et", published=DAY).offices} == offices


EVENTS = [
    ("Norras on koos Balti Assamblee ja Põhjamaade Nõukogu tippkohtumine.", [("consultation", None, "NO")]),
    (
        "Täna toimus Rootsis NB8 parlamentide esimeeste kohtumine.",
        [("parliament_speakers_meeting", None, "SE")],
    ),
    ("Balti Assamblee eelmisel istungjärgul Riias osales Aadu Must.", [("ba_session", "Riga", "LV")]),
    ("Riigikogu liige Tõnis Kõiv osales Riias Balti Assamblee istungjärgul.", [("ba_session", "Riga", "LV")]),
]


@pytest.mark.parametrize(("text", "events"), EVENTS)
def test_where_an_event_is_held(text: str, events: list[tuple[str, str | None, str | None]]) -> None:
    assert [(e.kind, e.city, e.country) for e in read(text, "et", published=DAY).events] == events


def test_who_speaks_about_a_sitting_was_not_there() -> None:
    text = "Marko Mihkelson rääkis pressikonverentsil Strasbourgis lõppenud istungist."
    assert {a.capacity for a in read(text, "et", published=DAY).attendance} == {"spoke"}
    assert len(read(text, "et", published=DAY).events) == 1


STAYS = [
    "Täna ja homme osaleb Marko Mihkelson Riias NB8 väliskomisjonide esimeeste kohtumisel. Plaanis on ka videokohtumine Ukrainaga.",
    "Täna osaleb Marko Mihkelson Riias Balti Assamblee istungjärgul. Istungjärgul on kavas arutada energeetikat.",
]


@pytest.mark.parametrize("text", STAYS)
def test_who_takes_part_today_is_there_whatever_is_planned(text: str) -> None:
    reading = read(text, "et", published=DAY)
    assert [a.person for a in reading.attendance] == ["Marko Mihkelson"]
    assert len(reading.events) == 1


MATTERS = [
    "Marko Mihkelson kohtus täna Jānis Garisonsiga ja kõne all oli Madridis peetav tippkohtumine.",
    "Marko Mihkelson kohtus täna Jānis Garisonsiga, et arutada juunis Madridis peetavat NATO tippkohtumist.",
]


@pytest.mark.parametrize("text", MATTERS)
def test_a_summit_that_is_discussed_gives_the_meeting_no_place(text: str) -> None:
    assert [(e.kind, e.city) for e in read(text, "et", published=DAY).events] == [("other", None)]


def test_a_second_meeting_stands_apart() -> None:
    text = "Mihkel Mihkelson kohtus täna Edgars Rinkēvičsiga. Hiljem kohtus Mihkelson Artis Pabriksiga."
    found = {(a.person, a.event) for a in read(text, "et", published=DAY).attendance}
    assert found == {
        ("Mihkel Mihkelson", "e1"),
        ("Edgars Rinkēvičs", "e1"),
        ("Mihkel Mihkelson", "e2"),
        ("Artis Pabriks", "e2"),
    }


def test_who_meets_a_minister_has_not_his_name() -> None:
    text = "Pärastlõunal kohtus Leedu president peaminister Taavi Rõivasega."
    found = {(o.person, o.office, o.organisation) for o in read(text, "et", published=DAY).offices}
    assert found == {("Taavi Rõivas", "Prime Minister", "Government of Estonia")}


def test_a_line_of_its_own_heads_a_joint_statement() -> None:
    text = "ÜHISAVALDUS\nTäna Vilniuses kokku tulnud Riigikogu riigikaitsekomisjon ja Saeima kaitsekomisjon tähistasid aastapäeva."
    reading = read(text, "et", published=DAY)
    assert [(d.kind, d.event) for d in reading.documents] == [("joint statement", "e1")]
