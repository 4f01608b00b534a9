"""Latvian offices that a clause about somebody, a verb of leading or the committee behind "no" tells."""

import pytest

from tests.facts.text import held, latvian

DELEGATION = ("Head of Delegation", "Saeima Delegation to the Baltic Assembly")
CHAIR = ("Committee Chair", "Foreign Affairs Committee (Saeima)")


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Jānis Vucāns, kurš Baltijas Asamblejā ir arī Latvijas delegācijas vadītājs, uzsvēra sadarbību.", DELEGATION),
        ("Jānis Vucāns, kas vada Latvijas delegāciju Baltijas Asamblejā, uzsvēra sadarbību.", DELEGATION),
        ("Jānis Vucāns, kurš Saeimā vada Ārlietu komisiju, uzsvēra sadarbību.", CHAIR),
        ("Jānis Vucāns, kas ir Saeimas Ārlietu komisijas priekšsēdētājs, uzsvēra sadarbību.", CHAIR),
        ("Ziemeļu padomes delegāciju vada Jānis Vucāns.", ("Head of Delegation", "Nordic Council Delegation")),
        ("Runāja Jānis Vucāns, Siguldas novada domes priekšsēdētājs.", ("Chair", "Sigulda Municipality Council")),
        ("Runāja Siguldas novada domes priekšsēdētājs Jānis Vucāns.", ("Chair", "Sigulda Municipality Council")),
    ],
)  # fmt: skip
def test_an_office_that_a_clause_tells(text: str, office: tuple[str, str]) -> None:
    assert held(latvian(text)) == {("Jānis Vucāns", *office)}


def test_members_named_behind_their_committee() -> None:
    text = "Sēdē piedalījās divi deputāti no Saeimas Ārlietu komisijas – Jānis Vucāns un Aldis Blumbergs."
    own = ("Committee Member", "Foreign Affairs Committee (Saeima)")
    assert held(latvian(text)) == {("Jānis Vucāns", *own), ("Aldis Blumbergs", *own)}


def test_its_president_beside_another_office() -> None:
    text = "Baltijas Asamblejas sesiju atklās tās prezidents Jānis Vucāns, kurš ir arī Latvijas delegācijas vadītājs."
    assert held(latvian(text)) == {
        ("Jānis Vucāns", "President", "Baltic Assembly"),
        ("Jānis Vucāns", *DELEGATION),
    }
