"""Lithuanian documents: who adopts them, in which order and case; invented sentences."""

import pytest

from balticgraph.facts.fact import Reading
from tests.facts.text import read

SESSION = "Rygoje vyko Baltijos Asamblėjos 44-oji sesija. "
BOTH = SESSION + "Po jos vyko 30-asis Baltijos Tarybos posėdis. "


def adopted(found: Reading) -> set[tuple[str, str]]:
    """The documents, each with the kind of the event that it was adopted at."""
    kinds = {e.key: e.kind for e in found.events}
    return {(d.kind, kinds[d.event] if d.event else "") for d in found.documents}


@pytest.mark.parametrize(
    "told",
    [
        "Asamblėja priėmė rezoliuciją, o Taryba – bendrą pareiškimą.",
        "Rezoliuciją priėmė Asamblėja. Baltijos Taryba pasirašė bendrą pareiškimą.",
        "Rezoliuciją Baltijos Asamblėja priėmė vienbalsiai, Taryba paskelbė bendrą pareiškimą.",
    ],
)
def test_who_adopts_tells_where(told: str) -> None:
    assert adopted(read(BOTH + told, "lt")) == {
        ("resolution", "ba_session"),
        ("joint statement", "baltic_council"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Parlamentarai pritarė rezoliucijai dėl energetikos.",
        "Sesija baigta rezoliucijos priėmimu.",
        "Rezoliuciją delegacijos priėmė šeštadienį.",
    ],
)
def test_forms_of_adopting(told: str) -> None:
    found = read(SESSION + told, "lt")
    assert adopted(found) == {("resolution", "ba_session")}
    assert len(found.events) == 1


def test_amendments_of_a_resolution_are_no_resolution() -> None:
    assert not read(SESSION + "Delegacija pateikė rezoliucijoms pataisų; jos priimtos.", "lt").documents


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Ji baigta bendru pareiškimu.", "joint statement"),
        ("Sesija užbaigta rezoliucija dėl energetikos.", "resolution"),
        ("Sesiją vainikavo bendras pareiškimas.", "joint statement"),
        ("Sesijos rezultatas – rezoliucija dėl energetikos.", "resolution"),
        ("Darbo rezultatas – du priimti tekstai, tarp jų deklaracija.", "declaration"),
        ("Delegatai vienbalsiai palaikė rezoliuciją.", "resolution"),
        ("Rezoliuciją parėmė visos delegacijos.", "resolution"),
        ("Delegatai nubalsavo už deklaraciją.", "declaration"),
        ("Jai pasibaigus, išplatintas komunikatas.", "communiqué"),
        ("Pabaigoje paskelbta deklaracija.", "declaration"),
        ("Delegatai sutarė dėl rezoliucijos.", "resolution"),
        ("Priėmusi rezoliuciją, Asamblėja baigė darbą.", "resolution"),
        ("Rezoliuciją pavyko priimti vienbalsiai.", "resolution"),
        ("Paskelbtas ir bendras Asamblėjos bei Baltijos Ministrų Tarybos pareiškimas.", "joint statement"),
    ],
)  # fmt: skip
def test_a_document_told_otherwise(told: str, kind: str) -> None:
    assert {d.kind for d in read(SESSION + told, "lt").documents} == {kind}


@pytest.mark.parametrize(
    "told",
    [
        "Jonas Petrulis siūlė priimti rezoliuciją.",
        "Parlamentarai ragino vyriausybes priimti deklaraciją.",
        "Rezoliucijos priimti nepavyko.",
        "Sesija turi priimti rezoliuciją.",
        "Ji baigėsi be rezoliucijos.",
        "Ji baigsis bendru pareiškimu.",
        "Estija nepalaikė rezoliucijos.",
        "Sutarta stiprinti ryšius ratifikuojant sutartį.",
        "Vieną rezoliuciją Asamblėja skirs Ukrainai paremti.",
    ],
)
def test_what_is_wished_or_failed_is_no_document(told: str) -> None:
    assert read(SESSION + told, "lt").documents == ()


@pytest.mark.parametrize(
    "told",
    [
        "Kalbėta apie pernai priimtą rezoliuciją.",
        "Priminta 2010 m. pasirašyta sutartis.",
        "Dar 2027 m. buvo pasirašytas susitarimas dėl ligoninių.",
        "Anksčiau priimtos rezoliucijos neįgyvendintos.",
    ],
)
def test_older_documents(told: str) -> None:
    text = f"2030 m. gegužės 6 d. {SESSION}{told}"
    assert read(text, "lt").documents == ()


def test_the_statement_of_a_committee_tells_of_no_sitting() -> None:
    found = read("Seimo Užsienio reikalų komitetas priėmė pareiškimą, kuriame smerkiama agresija.", "lt")
    assert [d.kind for d in found.documents] == ["statement"]
    assert found.events == ()


def test_whom_an_address_is_for_is_no_place() -> None:
    found = read("Baltijos Asamblėjos Prezidiumas Rygoje priėmė kreipimąsi į Seimą.", "lt")
    assert [(e.city, e.venue) for e in found.events] == [("Riga", None)]


@pytest.mark.parametrize(
    "told",
    [
        "Rezoliucijoje, kurią priėmė sesijos dalyviai, raginama stiprinti gynybą.",
        "Rezoliucijoje, kurią vienbalsiai priėmė sesijos dalyviai, numatyta stiprinti gynybą.",
        "Priimtoje rezoliucijoje numatyta stiprinti gynybą.",
        "Parašus po rezoliucija padėjo visų delegacijų vadovai.",
    ],
)
def test_documents_in_which_something_is_said_have_been_adopted(told: str) -> None:
    assert adopted(read(SESSION + told, "lt")) == {("resolution", "ba_session")}


@pytest.mark.parametrize(
    "told",
    [
        "Jei rezoliucija būtų priimta, ją perduotų vyriausybėms.",
        "Seimas pernai priėmė rezoliuciją dėl Sakartvelo.",
        "Premijos teikiamos pagal rezoliuciją, kurią Asamblėja priėmė 1993 metais.",
    ],
)
def test_conditions_and_older_documents_are_no_adoption(told: str) -> None:
    assert not adopted(read(SESSION + told, "lt"))
