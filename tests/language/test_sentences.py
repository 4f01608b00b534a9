"""Where sentences end, and where a stop ends none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balticgraph.language.sentences import LONGEST, sentences

CASES = [
    ("It met. It ended.", ["It met.", "It ended."]),
    ("Mr. Must spoke. He left.", ["Mr. Must spoke.", "He left."]),
    ("J. Vucāns un I. Voika runāja.", ["J. Vucāns un I. Voika runāja."]),
    ("Baltijas Asamblejas 44. sesija Rīgā.", ["Baltijas Asamblejas 44. sesija Rīgā."]),
    ("BA 33. Istungjärk algas.", ["BA 33. Istungjärk algas."]),
    ("It was held in 2019. Riga hosted it.", ["It was held in 2019.", "Riga hosted it."]),
    ("2005. gada 18. novembrī notika sēde.", ["2005. gada 18. novembrī notika sēde."]),
    ("Posėdis vyko 2001 m. balandžio 6 d. Rygoje.", ["Posėdis vyko 2001 m. balandžio 6 d. Rygoje."]),
    ("“We agree.” They signed.", ["“We agree.”", "They signed."]),
    ("Avas istungi | Lõppes istung", ["Avas istungi |", "Lõppes istung"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[a:b] for a, b in sentences(text, {"mr", "m", "d"})] == expected


@given(st.text(st.sampled_from("ab. A1!|\n"), max_size=200))
def test_nothing_but_white_space_is_lost(text: str) -> None:
    found = sentences(text)
    assert "".join("".join(text[a:b].split()) for a, b in found) == "".join(text.split())
    assert all(a < b for a, b in found)


def test_a_line_without_a_stop_is_cut() -> None:
    assert max(b - a for a, b in sentences("word " * 5000)) <= LONGEST
