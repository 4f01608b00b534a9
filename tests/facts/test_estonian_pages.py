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
