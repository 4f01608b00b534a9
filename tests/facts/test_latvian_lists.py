"""Latvian lists whose heading tells the part of those listed, by a verb, a noun or a question."""

import pytest

from tests.facts.text import latvian, planned, taken

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
