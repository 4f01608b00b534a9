"""Small words that open a sentence before a name and are no given name themselves; all sentences are invented."""

import pytest

from tests.facts.text import read

LATVIAN = "Baltijas Asamblejas 49.sesija notika Rīgā 2031.gada 5.maijā. "


@pytest.mark.parametrize(
    ("language", "text", "person"),
    [
        ("lv", LATVIAN + "Arī Jānis Bērziņš uzstājās sesijā.", "Jānis Bērziņš"),
        ("lt", "Ir Algis Kazlauskas susitiko Rygoje su premjeru Jonu Petraičiu.", "Algis Kazlauskas"),
        (
            "lt",
            "Aš Algis Kazlauskas susitikau. A. Kazlauskas susitiko su Jonu Petraičiu.",
            "Algis Kazlauskas",
        ),
        # those that are names as well stay names
        ("lv", LATVIAN + "Jo Leinens uzstājās sesijā.", "Jo Leinens"),
        ("lt", "Per Lindgrenas susitiko Rygoje su premjeru Jonu Petraičiu.", "Per Lindgrenas"),
    ],
)
def test_a_small_word_is_no_part_of_a_name(language: str, text: str, person: str) -> None:
    told = {fact.person for fact in read(text, language).attendance}
    assert person in told
    assert {name.split()[0] for name in told} <= {person.split(maxsplit=1)[0], "Jonas"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("lt", "Dėl J. Petraičio ligos A. Kazlauskas susitiks su Latvijos premjere Ana Uozola."),
        ("lv", "Par J. Bērziņu runājot, A. Kalniņš tiksies ar Igaunijas premjeru Jānu Kasku."),
        ("lv", "Dēļ J. Bērziņa slimības A. Kalniņš tiksies ar Igaunijas premjeru Jānu Kasku."),
    ],
)
def test_a_preposition_before_initials_is_none(language: str, text: str) -> None:
    told = read(text, language)
    found = {fact.person.split()[0] for fact in (*told.attendance, *told.announced)}
    assert found
    assert not found & {"Dėl", "Dēļ", "Par"}
