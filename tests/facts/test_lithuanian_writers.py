"""Who tells a Lithuanian report in the first person, and the offices of those who sign it."""

import pytest

from tests.facts.text import held, read, taken

_ABOUT = "Baltijos Asamblėjos sesija\n\nGegužės 5 dieną Rygoje vyko Baltijos Asamblėjos sesija."


@pytest.mark.parametrize(
    ("told", "capacity"),
    [
        ("Sesijoje dalyvavau ir aš.", "attended"),
        ("Teko ir man kalbėti sesijoje.", "spoke"),
        ("Turėjau garbės kalbėti sesijoje.", "spoke"),
        ("Sesijoje pasisakiau dėl energetikos.", "spoke"),
        ("Sesijoje pirmininkavau.", "chaired"),
        ("Sesijoje buvau pakviesta kalbėti.", "spoke"),
    ],
)
@pytest.mark.parametrize(
    "signed",
    [
        "Rūta Petrulienė\n\nSeimo narė",
        "Seimo narė Rūta Petrulienė",
        "Seimo delegacijos Baltijos Asamblėjoje vadovė\n\nRūta Petrulienė",
        "Pagarbiai\n\nRūta Petrulienė, Seimo narė",
    ],
)
def test_who_signs_a_text_is_the_one_who_tells_it(told: str, capacity: str, signed: str) -> None:
    assert taken(read(f"{_ABOUT} {told}\n\n{signed}", "lt")) == {("Rūta Petrulienė", "ba_session", capacity)}


@pytest.mark.parametrize(
    "text",
    [
        f"{_ABOUT} „Sesijoje dalyvavau pirmą kartą“, – sakė Seimo narys Petras Petrulis.\n\nRūta Jonaitė\n\nSeimo narė",
        f"{_ABOUT} Sesijoje dalyvavau ir aš.\n\nRūta Jonaitė",
        f"{_ABOUT} Sesijoje dalyvavau ir aš.\n\nRūta Jonaitė, Seimo narė\n\nPetras Petrulis, Seimo narys",
    ],
)
def test_nobody_is_taken_for_the_writer_where_another_may_be(text: str) -> None:
    assert taken(read(text, "lt")) == set()


@pytest.mark.parametrize(
    ("lines", "office"),
    [
        ("Jonas Petrulis\n\nSeimo Pirmininko pavaduotojas", ("Deputy Speaker", "Seimas")),
        (
            "Jonas Petrulis,\n\nSeimo Pirmininko atstovas spaudai",
            ("Press Spokesperson", "Speaker of the Seimas"),
        ),
        ("Seimo Pirmininko pavaduotojas\n\ndr. Jonas Petrulis", ("Deputy Speaker", "Seimas")),
        (
            "Jonas Petrulis\n\nSeimo delegacijos Europos Tarybos Parlamentinėje Asamblėjoje pirmininkas",
            (
                "Head of Delegation",
                "Seimas Delegation to the Parliamentary Assembly of the Council of Europe",
            ),
        ),
    ],
)
def test_an_office_on_the_line_beside_a_name_is_its(lines: str, office: tuple[str, str]) -> None:
    assert held(read(f"Tekstas apie kelius.\n\n{lines}", "lt")) == {("Jonas Petrulis", *office)}


def test_an_office_of_several_beside_a_name_is_nobodys() -> None:
    assert not held(read("Tekstas apie kelius.\n\nSeimo nariai\n\nJonas Petrulis", "lt"))
