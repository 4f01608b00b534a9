"""Foreign names to which Lithuanian puts its endings: who has a given name without one has a surname without one."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Vahurui Afanasjevui", "Vahur Afanasjev"),
        ("Ilmarui Kasekampui", "Ilmar Kasekamp"),
        ("Gintarui Petruškevičiui", "Gintaras Petruškevičius"),
        ("Vahurui Kazlauskui", "Vahur Kazlauskas"),
    ],
)
def test_a_foreign_name_has_no_lithuanian_ending_in_its_surname_alone(written: str, name: str) -> None:
    reading = read(f"Baltijos Asamblėjos literatūros premija skirta {written}.", "lt")
    assert [r.person for r in reading.recipients] == [name]
