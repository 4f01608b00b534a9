"""Names that do not decline are in the case of the title before them; ranks behind "iš" a delegation are ranks in it."""

import pytest

from balticgraph.documents.layer import pieces
from tests.facts.text import held, read, taken


@pytest.mark.parametrize(
    ("told", "spoke"),
    [
        (
            "JAV Senato nariui Gordon Smith skirtą laišką sesijoje pristatė ekspertas Aldis Karlauskis.",
            "Aldis Karlauskis",
        ),
        ("Estijos premjero Mart Laar nuomonę sesijoje pristatė Jonas Petraitis.", "Jonas Petraitis"),
        ("Estijos premjerę Kaja Kallas sesijoje pasveikino Jonas Petraitis.", "Jonas Petraitis"),
        ("Estijos premjeras Mart Laar sesijoje kalbėjo apie saugumą.", "Mart Laar"),
        ("Sesija atidaryta Estijos premjero Mart Laar kalba.", "Mart Laar"),
        ("Sesijos darbas pradėtas Estijos premjero Mart Laar pranešimu.", "Mart Laar"),
    ],
)
def test_a_title_tells_the_case_of_a_name(told: str, spoke: str) -> None:
    reading = read(f"Baltijos Asamblėjos sesija vyko Rygoje. {told}", "lt")
    assert [(a.person, a.capacity) for a in reading.attendance] == [(spoke, "spoke")]


def test_who_is_received_may_have_a_name_that_does_not_decline() -> None:
    reading = read("Estijos premjerą Mart Laar priėmė Seimo pirmininkas Viktoras Pranckietis.", "lt")
    assert taken(reading) == {
        ("Mart Laar", "other", "attended"),
        ("Viktoras Pranckietis", "other", "attended"),
    }


def test_those_from_a_delegation_have_their_ranks_in_it() -> None:
    reading = read(
        "Baltijos Asamblėjos sesijoje iš Latvijos delegacijos dalyvavo vadovas Atis Lejiņš ir nariai Jānis Vucāns bei Jānis Reirs.",
        "lt",
    )
    sent = "Saeima Delegation to the Baltic Assembly"
    assert held(reading) == {
        ("Atis Lejiņš", "Head of Delegation", sent),
        ("Jānis Vucāns", "Member of Delegation", sent),
        ("Jānis Reirs", "Member of Delegation", sent),
    }


def test_another_house_behind_a_delegation_has_its_own_ranks() -> None:
    told = "Baltijos Asamblėjos sesijoje iš Lietuvos delegacijos kalbėjo Jonas Petraitis, o komiteto pirmininkas Algis Kašėta tylėjo."
    assert held(read(told, "lt")) == set()


RAGGED = [
    """Trijų Baltijos valstybių parlamentų atstovai Rygoje
aptarė klausimus, apie kuriuos kalbėta.""",
    """Trijų Baltijos valstybių parlamentų atstovai šiandien Latvijos sostinėje Rygoje kartu
aptarė svarbius energetikos ir saugumo klausimus, taip pat
kelius ir geležinkelius, apie kuriuos kalbėta.""",
    """Kitas susitikimas numatytas po metų, apie jo datą jau
tariamasi, ir visi tam pritarė.""",
    """Baltijos Asamblėjos sesijoje Rygoje apie saugumą šiandien
kalbėjo Seimo delegacijos pirmininkė Ona Petraitienė ir Jonas
Petraitis, kuris delegacijai priklauso nuo seno.""",
]


def test_lines_broken_before_a_surname_go_on_in_a_text_that_is_broken_throughout() -> None:
    text = "\n\n".join(RAGGED)
    assert [text[p.start : p.end] for p in pieces(text)] == RAGGED
