"""The lists of words that rules ask about: folded, without doubles, and none that no rule asks about."""

import tomllib
from pathlib import Path

import pytest

from balticgraph.errors import LexiconError
from balticgraph.facts.words.lexicon import LANGUAGES, word_list
from balticgraph.language.words import fold
from balticgraph.resources import bundled

OF_OTHER_FORM = {"names.toml", "sentences.toml"}
SOURCE = "\n".join(p.read_text("utf-8") for p in sorted((Path(__file__).parents[2] / "src").rglob("*.py")))
LISTS = [
    (language, path.stem, name, words)
    for language in LANGUAGES
    for path in sorted((bundled("data") / "lexicon" / language / "words").iterdir())
    if path.name not in OF_OTHER_FORM
    for name, words in tomllib.loads(path.read_text("utf-8")).items()
]


def test_there_are_lists_of_each_language() -> None:
    assert len(LISTS) > 1000
    assert {language for language, *_ in LISTS} == set(LANGUAGES)


@pytest.mark.parametrize(
    ("language", "file", "name", "words"), LISTS, ids=[" ".join(row[:3]) for row in LISTS]
)
def test_a_list_is_folded_and_asked_about(language: str, file: str, name: str, words: list[str]) -> None:
    assert word_list(language, file, name) == frozenset(words)
    assert [word for word in words if word != fold(word)] == [], (
        "write them in small letters without diacritics"
    )
    assert len(words) == len(set(words))
    assert f'"{name}"' in SOURCE or f'"{name.removeprefix("joined_")}"' in SOURCE, (
        "no rule asks for this list"
    )


@pytest.mark.parametrize("name", ["nothing", "Words"])
def test_what_is_no_list_is_told_by_file_and_name(name: str) -> None:
    with pytest.raises(LexiconError, match=f"en/words/matters.toml: '{name}' is no list of words"):
        word_list("en", "matters", name)
