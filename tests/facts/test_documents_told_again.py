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


SITTINGS = {
    "en": "The Presidium met in Riga on 6 May 2024. ",
    "lt": "2024 m. gegužės 6 d. Rygoje posėdžiavo prezidiumas. ",
    "lv": "Prezidijs 2024. gada 6. maijā sanāca Rīgā. ",
    "et": "Presiidium kogunes 6. mail 2024 Riias. ",
}


@pytest.mark.parametrize(
    ("language", "told", "kinds"),
    [
        ("en", "The agreement, signed in 1994, remains the basis.", []),
        ("lt", "Susitarimas, pasirašytas 1994 m., lieka bendradarbiavimo pagrindu.", []),
        ("lv", "Līgums, kas parakstīts 1994. gadā, joprojām ir pamats.", []),
        ("lv", "Līgumu parakstīja 1994. gadā.", []),
        ("et", "Leping, mis allkirjastati 1994. aastal, on koostöö alus.", []),
        ("lt", "Pasirašytas susitarimas dėl paramos iki 2030 m.", ["agreement"]),
        ("lv", "Tika parakstīts līgums par sadarbību.", ["agreement"]),
        ("et", "Allkirjastati leping, mis kehtib 2030. aastani.", ["agreement"]),
    ],
)
def test_what_was_signed_in_an_earlier_year_is_no_document_of_the_sitting(
    language: str, told: str, kinds: list[str]
) -> None:
    assert [d.kind for d in read(SITTINGS[language] + told, language, "2024-05-20").documents] == kinds
