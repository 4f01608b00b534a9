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
