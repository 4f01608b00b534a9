"""Lithuanian names with initials in every case, their consonants softened; invented sentences."""

import pytest

from tests.facts.text import read

_NAMES = [
    ("Vytautas Petraitis", "V. Petraičio", "V. Petraičiui", "V. Petraičiu"),
    ("Valdis Žemietis", "V. Žemiečio", "V. Žemiečiui", "V. Žemiečiu"),
    ("Jonas Gaidys", "J. Gaidžio", "J. Gaidžiui", "J. Gaidžiu"),
    ("Andrius Nekrošius", "A. Nekrošiaus", "A. Nekrošiui", "A. Nekrošiumi"),
    ("Asta Rimkutė", "A. Rimkutės", "A. Rimkutei", "A. Rimkute"),
]
_LATER = [
    "Pasak {genitive}, sesija pavyko.",
    "Baltijos Asamblėjos medalis įteiktas {dative}.",
    "Su {instrumental} susitiko ministras Jonas Petrulis.",
]


@pytest.mark.parametrize("name", _NAMES, ids=lambda name: name[0])
@pytest.mark.parametrize("later", _LATER)
def test_initials_in_a_case_mean_the_full_name(later: str, name: tuple[str, ...]) -> None:
    full, genitive, dative, instrumental = name
    told = later.format(genitive=genitive, dative=dative, instrumental=instrumental)
    found = read(f"Baltijos Asamblėjos 42-ojoje sesijoje dalyvavo {full}. {told}", "lt")
    people = {a.person for a in found.attendance} | {r.person for r in found.recipients}
    assert people - {"Jonas Petrulis"} == {full}


def test_a_name_in_the_dative_alone() -> None:
    found = read("Baltijos Asamblėjos medalis įteiktas Andriui Nekrošiui.", "lt")
    assert {r.person for r in found.recipients} == {"Andrius Nekrošius"}


@pytest.mark.parametrize("name", ["Danielas Kalnas", "Ilmaras Kalnas", "Rihardas Kalnas", "Andrejus Kalnas"])
def test_foreign_given_names_have_lithuanian_endings(name: str) -> None:
    reading = read(f"Rygoje vyko Baltijos Asamblėjos sesija. Sesijoje kalbėjo {name}.", "lt")
    assert len(reading.attendance) == 1
