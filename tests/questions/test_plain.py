"""Plain questions: forty that the graph can answer find their query, ten that it cannot answer find none."""

import json
from pathlib import Path

import pytest

from balticgraph.errors import LexiconError
from balticgraph.questions.mentions import read
from balticgraph.questions.names import Names, names_of
from balticgraph.questions.plain import match
from balticgraph.questions.question import question, questions
from balticgraph.questions.wordings import read_vocabulary, vocabulary
from balticgraph.resources import bundled
from tests.questions.made_graph import frozen

PLAIN = json.loads(Path(__file__).with_name("plain_questions.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def names() -> Names:
    return names_of(frozen())


def test_forty_plain_questions_find_their_query(names: Names) -> None:
    inside = PLAIN["inside"]
    assert len(inside) == 40
    found = [match(asked["text"], names) for asked in inside]
    right = [
        m.question == a["question"] and m.values == a["values"] for m, a in zip(found, inside, strict=True)
    ]
    assert sum(right) >= 36, [a["text"] for a, ok in zip(inside, right, strict=True) if not ok]
    for m in found:
        if m.question is not None:
            question(m.question).bind(m.values)


@pytest.mark.parametrize("text", PLAIN["outside"])
def test_no_question_outside_the_graph_is_answered(text: str, names: Names) -> None:
    assert match(text, names).question is None


def test_ten_are_outside() -> None:
    assert len(PLAIN["outside"]) == 10


UNSURE = [
    "Who did not attend the 42nd session?",
    "Who paid for the 42nd session?",
    "Who attended the 42nd session of the Nordic Council?",
    "Where was Vytautas Juozapaitis during the 42nd session?",
    "Which documents were rejected at the 42nd session?",
    "Who declined the prize in 2023?",
    "Which sessions will be held in Lisbon?",
    "Who attended?",
    "Which sessions were held in the presiding state?",
    "Which offices are attested on many days?",
    "Which facts rest on several publishers?",
    "Which sources agree?",
    "Who attended in an office held on that day?",
    "Which sessions were not held in Riga?",
    "Which persons do not match Wikidata?",
    "Which priorities never recur?",
    "How long did the 42nd session take?",
    "Why was the 42nd session held in Tallinn?",
    "Who was first to attend a session?",
    "Who was invited to the 42nd session?",
    "Who took part in a session in Tallinn?",
    "What did the presidency of Estonia do?",
    "Estonians who attended the 42nd session",
    "women who attended the 42nd session",
    "DROP ALL",
    "",
    "???",
    "42",
]


@pytest.mark.parametrize("text", UNSURE)
def test_what_no_question_accounts_for_is_unsure(text: str, names: Names) -> None:
    assert match(text, names).question is None


def test_the_nearest_are_offered(names: Names) -> None:
    assert match("Who headed the Bundestag delegation?", names).others[0] == "head-of-delegation"
    assert match("How much did the prizes of 2023 cost?", names).others[0] == "prizes"


FORMS = [
    ("Seimo delegacijai", "Seimas Delegation to the Baltic Assembly"),
    ("Latvia's delegation", "Saeima Delegation to the Baltic Assembly"),
    ("Riigikogu Balti Assamblee delegatsiooni", "Riigikogu Delegation to the Baltic Assembly"),
    ("Baltijas Asamblejas", "Baltic Assembly"),
    ("BA", "Baltic Assembly"),
    ("Andriaus Kupčinsko", "Andrius Kupčinskas"),
    ("Kupcinskas", "Andrius Kupčinskas"),
    ("Andrjus Kupčinsks", "Andrius Kupčinskas"),
    ("Tallinā", "Tallinn"),
    ("Leedus", "Lithuania"),
    ("29. Baltic Council", "29th Baltic Council"),
    ("Bundestag", None),
]


@pytest.mark.parametrize(("form", "name"), FORMS)
def test_names_are_known_in_four_languages_and_their_cases(form: str, name: str | None, names: Names) -> None:
    found = [mention[0].name for mention in read(f"what about the {form} then", names).entities]
    assert found == ([name] if name else [])


DAYS = [
    ("on 24 November 2023", ("2023-11-24",)),
    ("November 24, 2023", ("2023-11-24",)),
    ("24.11.2023", ("2023-11-24",)),
    ("2023-11-24", ("2023-11-24",)),
    ("24. novembril 2023", ("2023-11-24",)),
    ("2023. gada 24. novembrī", ("2023-11-24",)),
    ("2023 m. lapkričio 24 d.", ("2023-11-24",)),
    ("31 February 2023", ()),
    ("in November 2023", ()),
]


@pytest.mark.parametrize(("text", "days"), DAYS)
def test_days_are_read_in_four_languages(text: str, days: tuple[str, ...]) -> None:
    assert read(text, Names()).days == days


NUMBERS = [
    ("42nd", 42),
    ("42.", 42),
    ("forty-second", 42),
    ("XLII", 42),
    ("42-oji", 42),
    ("twelfth", 12),
    ("fortieth", 40),
]


@pytest.mark.parametrize(("text", "number"), NUMBERS)
def test_numbers_are_read_however_written(text: str, number: int) -> None:
    assert read(f"the {text} session", Names()).numbers == (number,)


def test_every_title_and_wording_finds_its_own_question(names: Names) -> None:
    """A title or wording asked as it stands is its own question, or unsure; never another one."""
    asked = [(q, text) for q in questions().values() for text in (q.title, *q.wordings)]
    assert len(asked) >= 120
    for q, text in asked:
        assert match(text, names).question in {q.name, None}, text


def test_the_vocabulary_is_sound() -> None:
    low = vocabulary()
    words = [
        w
        for group in bundled("data").joinpath("questions/words.toml").read_text("utf-8").split('"')
        for w in group.split()
    ]
    assert len(words) > 300
    assert not low.ignored & low.asking
    assert not low.ignored & set(low.same)


@pytest.mark.parametrize("text", ["", "ignored = 1", "same = ['a b']", "[["])
def test_a_malformed_vocabulary_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "words.toml").write_text(text, "utf-8")
    with pytest.raises(LexiconError, match=r"words\.toml is malformed"):
        read_vocabulary(tmp_path / "words.toml")
