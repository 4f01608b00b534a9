"""Words made comparable, and the way back to the text they came from."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from balticgraph.language.words import fold, words_of

NOISE = st.text(st.sampled_from("aąčėb Ž.–-\u00ad\u00a0\u200b&;n  \u0304\u0301e\t😀"), max_size=60)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Čmilytė-Nielsen", ("cmilyte", "-", "nielsen")),
        ("pre\u00adsi\u00addent", ("president",)),
        ("Tallinn\u00a0 2023", ("tallinn", "2023")),
        ("Ri\u0304ga", ("riga",)),
        ("Latvia &amp; Estonia", ("latvia", "&", "estonia")),
        ("the 72ndsession", ("the", "72", "nd", "session")),
        ("44.sesija", ("44", ".", "sesija")),
    ],
)
def test_words_are_cleaned_and_folded(text: str, keys: tuple[str, ...]) -> None:
    assert words_of(text).keys == keys


@example("", "&aa;")
@given(st.text(max_size=40), NOISE)
def test_every_word_leads_back_to_its_own_letters(before: str, text: str) -> None:
    whole = before + text
    words = words_of(text, len(before))
    for number, key in enumerate(words.keys):
        start, end = words.place(number, number)
        assert len(before) <= start < end <= len(whole)
        if len(key) > 1 and key.isalpha() and key.isascii():
            assert fold(unicodedata.normalize("NFC", whole[start:end]).replace("\u00ad", ""))[0] == key[0]


@given(NOISE)
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert len(fold(text)) == len(text)
