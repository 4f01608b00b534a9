"""A joint statement that is called a statement afterwards is one document; all sentences are invented."""

import pytest

from tests.facts.text import read

TOLD = [
    ("en", "The heads of delegation signed a joint statement in Riga. The statement was signed for Latvia by Anna Berzina.", 1),
    ("en", "The Assembly adopted a joint statement. The statement on Ukraine was adopted by the Presidium.", 2),
    ("en", "The Assembly adopted a joint statement. A statement was adopted by the Presidium too.", 2),
    ("lv", "Delegāciju vadītāji parakstīja kopīgu paziņojumu. Paziņojumu parakstīja delegācijas vadītāja Anna Bērziņa.", 1),
    ("lv", "Delegāciju vadītāji parakstīja kopīgu paziņojumu. Šo paziņojumu parakstīja delegācijas vadītāja Anna Bērziņa.", 1),
    ("lv", "Delegāciju vadītāji parakstīja kopīgu paziņojumu. Paziņojumu par Ukrainu pieņēma Prezidijs.", 2),
    ("et", "Delegatsioonide juhid kirjutasid alla ühisavaldusele. Avaldusele kirjutas alla Anna Kask.", 1),
    ("et", "Delegatsioonide juhid kirjutasid alla ühisavaldusele. Sellele avaldusele kirjutas alla Anna Kask.", 1),
    ("lt", "Delegacijų vadovai pasirašė bendrą pareiškimą. Pareiškimą pasirašė Ona Petraitienė.", 1),
    ("lt", "Delegacijų vadovai pasirašė bendrą pareiškimą. Pareiškimą dėl Ukrainos priėmė Prezidiumas.", 2),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "many"), TOLD)
def test_a_bare_noun_is_the_statement_told_before(language: str, text: str, many: int) -> None:
    assert len(read(text, language).documents) == many
