"""The phrase files: all of them compile, and a malformed one is refused with file and line."""

import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import pytest

from balticgraph.errors import LexiconError
from balticgraph.facts.words import lexicon as lexicon_room
from balticgraph.facts.words.lexicon import LANGUAGES, compiled, lexicon, word_list
from balticgraph.facts.words.lithuanian_paradigms import conjugated_lithuanian
from balticgraph.facts.words.naming import given_names, inflection, sentence_abbreviations
from balticgraph.facts.words.paradigms import conjugated
from balticgraph.facts.words.states import states
from balticgraph.language.words import words_of
from balticgraph.resources import bundled

#: Kinds that rules ask for in every language; a lexicon without one would read less without a word.
NEEDED = (
    "body", "parliament", "country", "city", "office", "delegation", "committee", "event", "month", "weekday",
    "day", "attend_past", "meet_past", "speak_past", "say_past", "open_past", "held_past", "future", "presidency",
    "doc", "adopted", "award", "field", "given", "nominee", "coop", "conj", "honorific", "former",
    "priority", "discussed", "that", "anniversary", "pronoun", "founded",
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_kind(language: str) -> None:
    words = lexicon(language)
    kinds = {phrase.kind for many in (*words.exact.values(), *words.stems.values()) for phrase in many}
    assert len(kinds) >= len(NEEDED)
    assert set(NEEDED) - kinds - {"city", "month"} <= set(), sorted(set(NEEDED) - kinds)
    months = {
        p.value for many in (*words.exact.values(), *words.stems.values()) for p in many if p.kind == "month"
    }
    assert months == {str(n) for n in range(1, 13)}
    assert sentence_abbreviations(language)
    assert inflection(language).language == language


def test_the_tables_all_languages_share() -> None:
    assert len(given_names().names) > 3000
    assert states().parliament_of["EE"] == "Riigikogu"
    assert set(states().capital_of.values()) <= set(states().name_of)


MALFORMED = [
    ('[body]\n\n"Baltic Assembly" = "BA"\n', "bodies.toml:3"),
    ('[body]\n"A" = []\n', "bodies.toml:2"),
    ('[body]\n"A" = [" "]\n', "bodies.toml:2"),
    ('[body]\n"A" = ["assem*bly"]\n', "bodies.toml:2"),
    ('[body]\n"A" = ["a*"]\n', "bodies.toml:2"),
    ('[Body]\n"A" = ["assembly"]\n', "bodies.toml:1"),
    ("body = 3\n", "bodies.toml:1"),
    ("[body\n", "line 1"),
    ('[body]\n"A" = ["assembly"]\n[group]\n\n"B" = ["assembly"]\n', "bodies.toml:2"),
]


@pytest.mark.parametrize(("content", "where"), MALFORMED)
def test_a_malformed_file_is_refused_with_its_place(tmp_path: Path, content: str, where: str) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "bodies.toml").write_text(content, "utf-8")
    with pytest.raises(LexiconError, match=r"xx/bodies\.toml") as caught:
        compiled("xx", tmp_path)
    assert where in str(caught.value)


def test_stars_capitals_and_marked_forms(tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    content = '[city]\n"Riga" = ["Rīg*"]\n[city_in]\n"Riga" = ["=Rīgā"]\n[body]\n"Baltic Assembly" = ["BA"]\n'
    (tmp_path / "xx" / "a.toml").write_text(content, "utf-8")
    words = compiled("xx", tmp_path)
    assert [p.kind for p in words.beginning("riga")] == ["city_in", "city"]
    assert [p.kind for p in words.beginning("rigas")] == ["city"]
    assert words.beginning("ba")[0].cased == ("BA",)


def test_a_word_at_a_distance(tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "a.toml").write_text(
        '[attend_past]\n"active" = ["võttis ... osa", "võttis"]\n', "utf-8"
    )
    apart, plain = compiled("xx", tmp_path).beginning("vottis")
    assert (apart.words, apart.apart, plain.apart) == (("vottis",), "osa", "")
    assert apart.fits(("vottis", "tana", "osa"), 0)
    assert not apart.fits(("vottis", ".", "osa"), 0)


def written(language: str) -> list[tuple[str, str, str]]:
    """Each form as its language's files write it, with its kind and value."""
    return [
        (kind, value, form if form.startswith("=") else form.casefold())
        for path in sorted((bundled("data") / "lexicon" / language).glob("*.toml"))
        for kind, table in tomllib.loads(path.read_text("utf-8")).items()
        for value, forms in table.items()
        for form in forms
        if not form.isupper()
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_is_written_twice(language: str) -> None:
    forms = written(language)
    assert len(forms) > 5000
    assert [form for form, times in Counter(forms).items() if times > 1] == []


@pytest.mark.parametrize(("language", "made_by"), [("en", conjugated), ("lt", conjugated_lithuanian)])
def test_no_form_is_written_that_a_paradigm_makes(
    language: str, made_by: Callable[[Path], Iterable[tuple[str, str, str]]]
) -> None:
    made = set(made_by(bundled("data") / "lexicon" / language / "paradigms" / "verbs.toml"))
    assert not [form for form in written(language) if form in made and " ... " not in form[2]]


TENSES = ("_past", "_now", "_future", "_inf")
UNASKED = {
    "idiom": "takes words that mean something else out of the way of other phrases",
    **dict.fromkeys(
        ("give_past", "give_now", "give_future", "give_inf", "say_inf", "plant_future"),
        "a verb to rules that ask for the tense alone",
    ),
}
"""Kinds that no rule asks for by name, and why they are in the lexicon all the same."""


@cache
def words_of_rules() -> frozenset[str]:
    """The words of the rules' own code."""
    rules = Path(lexicon_room.__file__).parents[1].rglob("*.py")
    return frozenset(word for rule in rules for word in re.findall(r"\w+", rule.read_text("utf-8")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_rules_ask_for_each_kind_and_part(language: str) -> None:
    """Else a table whose name is misspelt would be read by nobody, and nobody would be told."""
    words = lexicon(language)
    found = {(p.kind, p.value) for many in (*words.exact.values(), *words.stems.values()) for p in many}
    assert len(found) > 500
    kinds = {kind for kind, _ in found}
    assert sorted(kinds - words_of_rules() - UNASKED.keys()) == [], "no rule asks for this kind"
    parts = {value for kind, value in found if kind.endswith(TENSES)}
    assert sorted(parts - words_of_rules()) == [], "no rule asks for this part of a verb"


def test_what_is_excused_is_in_a_lexicon_and_no_rule_asks_for_it() -> None:
    lexica = [lexicon(language) for language in LANGUAGES]
    kinds = {p.kind for one in lexica for many in (*one.exact.values(), *one.stems.values()) for p in many}
    assert UNASKED.keys() <= kinds
    assert not UNASKED.keys() & words_of_rules()


SINGLE = {
    "anchors": ("not_last", "words_of_attending", "as_chair", "not_listed", "not_spoken"),
    "gatherings": ("remote_nouns",),
    "matters": ("words",),
    "organisations": ("sorts",),
}
"""English lists that rules ask of one word at a time."""


@pytest.mark.parametrize(("file", "names"), SINGLE.items())
def test_lists_of_single_words_have_no_word_that_is_cut_in_two(file: str, names: tuple[str, ...]) -> None:
    many = [word for name in names for word in word_list("en", file, name)]
    assert many
    assert [word for word in many if len(words_of(word).keys) > 1] == []
