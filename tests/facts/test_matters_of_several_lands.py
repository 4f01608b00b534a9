"""Matters that several lands own, and those that Estonian tells behind whom they were discussed with; all sentences are invented."""

import pytest

from tests.facts.text import read

TOLD = [
    ("lv", "Baltijas Asamblejas sesijā Rīgā tika apspriesta Latvijas, Lietuvas un Igaunijas sadarbība un tirdzniecība.",
     ["Latvijas, Lietuvas un Igaunijas sadarbība", "tirdzniecība"]),
    ("lv", "Baltijas Asamblejas sesijā Rīgā deputāti pārrunāja tirdzniecību, Latvijas, Lietuvas un Igaunijas sadarbību.",
     ["tirdzniecību", "Latvijas, Lietuvas un Igaunijas sadarbību"]),
    ("lt", "Baltijos Asamblėjos sesijoje Rygoje nariai aptarė Lietuvos, Latvijos ir Estijos bendradarbiavimą.",
     ["Lietuvos, Latvijos ir Estijos bendradarbiavimą"]),
    ("en", "At the 40th Session of the Baltic Assembly in Riga the members discussed Latvian, Lithuanian and Estonian defence.",
     ["Latvian, Lithuanian and Estonian defence"]),
    ("et", "Balti Assamblee istungjärgul Riias arutati Eesti, Läti ja Leedu koostööd.", ["Eesti, Läti ja Leedu koostööd"]),
    ("et", "President Juhan Tamm arutas kohtumisel Läti presidendiga julgeolekut ja kaubandust.", ["julgeolekut", "kaubandust"]),
    ("et", "President Juhan Tamm arutas Eestis visiidil viibiva Läti ja Leedu presidendiga julgeolekut.", ["julgeolekut"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "matters"), TOLD)
def test_a_matter_has_its_owners_and_not_those_it_was_discussed_with(
    language: str, text: str, matters: list[str]
) -> None:
    assert [t.text for t in read(text, language).topics] == matters
