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


PRESIDENT = ("President", "Baltic Assembly")
JURY = ("Member", "Joint Jury of the Baltic Assembly Prizes")
SECURITY = ("Committee Chair", "Security and Defence Committee (Baltic Assembly)")


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Jānis Vucāns šogad ir arī Baltijas Asamblejas prezidents.", PRESIDENT),
        ("Jānis Vucāns, kurš patlaban ir Baltijas Asamblejas prezidents, uzsvēra sadarbību.", PRESIDENT),
        ("Baltijas Asamblejas prezidents šogad ir Jānis Vucāns.", PRESIDENT),
        ("Baltijas Asambleju šogad vada latvietis Jānis Vucāns.", PRESIDENT),
        ("Baltijas Asamblejas prezidenta pienākumus šogad pilda Jānis Vucāns.", PRESIDENT),
        ("Jānis Vucāns jau otro gadu ieņem Baltijas Asamblejas prezidenta amatu.", PRESIDENT),
        ("Jānis Vucāns, būdams Baltijas Asamblejas prezidents, uzsvēra sadarbību.", PRESIDENT),
        ("Jānis Vucāns kā Baltijas Asamblejas prezidents uzsvēra sadarbību.", PRESIDENT),
        ("Jānis Vucāns, viens no Baltijas Asamblejas viceprezidentiem, uzsvēra sadarbību.", ("Vice President", "Baltic Assembly")),
        ("Jānis Vucāns ir viens no Baltijas Asamblejas viceprezidentiem.", ("Vice President", "Baltic Assembly")),
        ("Drošības un aizsardzības komiteju Baltijas Asamblejā vada Jānis Vucāns.", SECURITY),
        ("Jānis Vucāns vada Baltijas Asamblejas Drošības un aizsardzības komiteju.", SECURITY),
        ("Latvijas pārstāvis žūrijā Jānis Vucāns uzsvēra sadarbību.", JURY),
        ("Jānis Vucāns, Latvijas pārstāvis žūrijā, uzsvēra sadarbību.", JURY),
        ("Žūrijā Latviju pārstāv Jānis Vucāns.", JURY),
        ("Žūrijas loceklis no Latvijas Jānis Vucāns uzsvēra sadarbību.", JURY),
        ("Runāja profesors no Tartu Universitātes Jānis Vucāns.", ("Professor", "University of Tartu")),
        ("Runāja ārlietu ministrs Jānis Vucāns, Lietuva.", ("Minister of Foreign Affairs", "Government of Lithuania")),
        ("Runāja viceprezidents Jānis Vucāns, NATO Parlamentārā asambleja.", ("Vice President", "NATO Parliamentary Assembly")),
        ("Runāja „The Economist” redaktors Jānis Vucāns.", ("Editor", "The Economist")),
    ],
)  # fmt: skip
def test_an_office_told_by_what_somebody_is(text: str, office: tuple[str, str]) -> None:
    assert held(latvian(text)) == {("Jānis Vucāns", *office)}


def test_two_offices_told_at_once() -> None:
    text = "Runāja Jānis Vucāns, kurš ir gan Baltijas Asamblejas prezidents, gan Latvijas delegācijas vadītājs tajā."
    assert held(latvian(text)) == {("Jānis Vucāns", *PRESIDENT), ("Jānis Vucāns", *DELEGATION)}


@pytest.mark.parametrize(
    "text",
    [
        "Jānis Vucāns vairs nav Baltijas Asamblejas prezidents.",
        "Jānis Vucāns bija Baltijas Asamblejas prezidents.",
        "Jānis Vucāns no janvāra būs Baltijas Asamblejas prezidents.",
        "Jānis Vucāns uzsver, ka Latvija ir Baltijas Asamblejas prezidente.",
        "Jānis Vucāns ir Baltijas Asamblejas prezidenta padomnieks.",
        "Baltijas Asamblejas prezidente ir nosūtījusi Jānim Vucānam vēstuli.",
        "Jānis Vucāns vada Saeimas Ārlietu komisijas sēdi.",
        "Jāņa Vucāna sarunu partneris ir Seima priekšsēdētājs.",
    ],
)
def test_what_tells_no_office(text: str) -> None:
    assert held(latvian(text)) == set()
