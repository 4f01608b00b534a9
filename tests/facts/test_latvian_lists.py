"""Latvian lists whose heading tells the part of those listed, by a verb, a noun or a question."""

import pytest

from tests.facts.text import latvian, planned, read, taken

HELD = "Baltijas Asamblejas 33. sesija notika Tallinā.\n"
TO_COME = "Baltijas Asamblejas 33. sesija notiks Tallinā.\n"


@pytest.mark.parametrize(
    ("heading", "capacity"),
    [
        ("Sesijas dalībnieki:", "attended"),
        ("No Latvijas tajā piedalījās:", "attended"),
        ("Saeimas delegācijas sastāvs:", "attended"),
        ("Runāja:", "spoke"),
        ("Sesijas runātāji:", "spoke"),
        ("Debates vadīja:", "chaired"),
    ],
)
def test_what_part_a_heading_tells(heading: str, capacity: str) -> None:
    text = f"{HELD}{heading}\n- Andris Kulbergs, Saeimas deputāts;\n- Jānis Vucāns."
    assert taken(latvian(text)) == {
        ("Andris Kulbergs", "ba_session", capacity),
        ("Jānis Vucāns", "ba_session", capacity),
    }


@pytest.mark.parametrize("heading", ["Kas brauks no Latvijas?", "Uzrunas teiks:", "Sesijā piedalīsies:"])
def test_who_is_to_come_by_a_heading(heading: str) -> None:
    text = f"{TO_COME}{heading}\n- Andris Kulbergs;\n- no „Vienotības” – delegācijas loceklis Jānis Vucāns."
    assert planned(latvian(text)) == {("Andris Kulbergs", "ba_session"), ("Jānis Vucāns", "ba_session")}


def test_the_speakers_of_several_states_who_open_a_session() -> None:
    text = (
        f"{TO_COME}Par atklātu sesiju pasludinās triju valstu parlamentu priekšsēdētāji: no Latvijas – Daiga Mieriņa, "
        "no Igaunijas – Eiki Nestors (Eiki Nestor)."
    )
    assert planned(latvian(text)) == {("Daiga Mieriņa", "ba_session"), ("Eiki Nestor", "ba_session")}


@pytest.mark.parametrize("verb", ["delegāciju veidoja", "delegācijā strādāja", "delegācijā ietilpa"])
def test_who_was_in_the_delegation(verb: str) -> None:
    text = f"{HELD}Latvijas {verb} Andris Kulbergs un Jānis Vucāns."
    assert {one[0] for one in taken(latvian(text))} == {"Andris Kulbergs", "Jānis Vucāns"}


WEEK = """Saeimas nedēļas darba kārtība 2031. gada 12.–16. maijā

Pirmdien, 12. maijā
Plkst. 11.00 Saeimas priekšsēdētāja Anna Kalniņa tiekas ar Somijas vēstnieci Ievu Liepiņu.
Plkst. 14.00 Ārlietu komisijas priekšsēdētājs Jānis Kalns tiekas ar deputātu Oto Krūmiņu.

Otrdien, 13. maijā
Baltijas Asamblejas prezidija sēde Viļņā. Piedalās Inese Ozola.

Ceturtdien, 15. maijā
Plkst. 9.00 Saeimas kārtējā sēde.
Pēc sēdes Anna Kalniņa atklās izstādi.
"""


def test_each_line_below_a_day_is_an_event_of_that_day() -> None:
    reading = read(WEEK, "lv")
    told = {(e.kind, e.start) for e in reading.events}
    assert told == {
        ("other", "2031-05-12"), ("ba_presidium", "2031-05-13"), ("other", "2031-05-15")
    }  # fmt: skip
    assert len(reading.events) == 5
    assert not reading.attendance
    met = {tuple(sorted(a.person for a in reading.announced if a.event == e.key)) for e in reading.events}
    assert met == {
        ("Anna Kalniņa", "Ieva Liepiņa"),
        ("Jānis Kalns", "Oto Krūmiņš"),
        ("Inese Ozola",),
        ("Anna Kalniņa",),
        (),
    }


def test_a_list_below_prose_of_the_same_day_tells_of_no_other_event() -> None:
    prose = "Ceturtdien, 15. maijā, Rīgā notiks konference, kurā piedalīsies Anna Kalniņa.\n"
    lines = "Ceturtdien, 15. maijā\n13.45 Konference par drošību\nPiektdien, 16. maijā\n10.00 Seminārs par ostām\n"
    reading = read(prose + lines, "lv", "2031-05-12")
    assert next((e.start, e.city) for e in reading.events if e.kind == "conference") == ("2031-05-15", "Riga")
    assert [e.start for e in reading.events].count("2031-05-15") == 1


def test_a_line_without_an_hour_goes_on_with_the_one_that_has_it() -> None:
    text = (
        "From 12 to 14 November 2031 the parliaments will meet in Tallinn for the 33rd Session of the Baltic Assembly.\n"
        "Wednesday, 12 November\n19.00 Award Ceremony of the Baltic Assembly Prizes\n"
        "Thursday, 13 November\n9.00 Opening of the Session, Session Hall of the Riigikogu\n"
        "Words of welcome: Mari Kask, President of the Riigikogu; Jonas Jonaitis, Speaker of the Seimas\n"
    )
    assert planned(read(text)) == {("Mari Kask", "ba_session"), ("Jonas Jonaitis", "ba_session")}
