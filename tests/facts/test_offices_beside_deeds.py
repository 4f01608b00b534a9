"""Officers to whom somebody does something beside the verb of a sentence, and titles behind a numeral; all sentences are invented."""

import pytest

from tests.facts.text import read


def holders(text: str, language: str) -> list[str]:
    return sorted(o.person for o in read(text, language).offices)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("et", "Sõna võttis Jaan Kask, tänades kõiki saadikuid."),
        ("et", "Sõna võttis Jaan Kask, paludes abi Riigikogu liikmetelt."),
        ("lv", "Sēdē uzrunu teica Jānis Kalniņš, pateicoties visiem deputātiem."),
        ("lt", "Posėdyje kalbėjo Jonas Kazlauskas, dėkodamas visiems Seimo nariams."),
        ("en", "The session was addressed by Jaan Kask, thanking all members of the Riigikogu."),
    ],
)
def test_whom_somebody_thanks_tells_nobodys_office(language: str, text: str) -> None:
    assert holders(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("et", "Sõna võttis Jaan Kask, Riigikogu liige.", "Jaan Kask"),
        ("lv", "Sēdē uzrunu teica Jānis Kalniņš, Saeimas deputāts.", "Jānis Kalniņš"),
        ("en", "The session was addressed by Jaan Kask, a member of the Riigikogu.", "Jaan Kask"),
    ],
)
def test_an_office_behind_a_comma_is_held(language: str, text: str, name: str) -> None:
    assert holders(text, language) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Lähetuses on 11 Riigikogu liiget, Jaan Kask külastab näiteks Pariisi.", []),
        ("Lähetuses on kolm Riigikogu liiget: Jaan Kask, Mari Mets ja Tiit Tamm.", ["Jaan Kask", "Mari Mets", "Tiit Tamm"]),
        ("Visiidil osalesid kaks väliskomisjoni liiget – Jaan Kask ja Mari Mets.", ["Jaan Kask", "Mari Mets"]),
        ("President tänas 2013. aastal Riigikogu liiget Jaan Kaske.", ["Jaan Kask"]),
    ],
)  # fmt: skip
def test_a_title_behind_a_numeral_is_of_several(text: str, names: list[str]) -> None:
    assert holders(text, "et") == names
