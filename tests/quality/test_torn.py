"""Torn texts are read without a fault: the releases of all sets in other orders, with words left out, or a few words alone."""

import random
from collections.abc import Callable

import pytest

from balticgraph.documents.read import read_text
from balticgraph.errors import ReadError
from balticgraph.facts.recognise import recognise
from tests.quality.measure import HERE, SETS

Tear = Callable[[random.Random, str], str]


def _sentences_shuffled(chance: random.Random, text: str) -> str:
    parts = text.split(".")
    chance.shuffle(parts)
    return ".".join(parts)


def _words_shuffled(chance: random.Random, text: str) -> str:
    words = text.split(" ")
    chance.shuffle(words)
    return " ".join(words)


def _words_left_out(chance: random.Random, text: str) -> str:
    return " ".join(word for word in text.split(" ") if chance.random() > 0.25)


def _few_words(chance: random.Random, text: str) -> str:
    words = text.split(" ")
    first = chance.randrange(len(words))
    return " ".join(words[first : first + chance.randrange(1, 40)])


@pytest.mark.parametrize("tear", [_sentences_shuffled, _words_shuffled, _words_left_out, _few_words])
@pytest.mark.parametrize("name", SETS)
def test_what_is_left_of_a_text_is_read(name: str, tear: Tear) -> None:
    chance = random.Random(f"{name} {tear.__name__}")  # noqa: S311 - torn alike each time
    paths = sorted((HERE / name).glob("*.md"))
    assert len(paths) > 40
    for path in paths:
        head, _, body = path.read_text("utf-8").removeprefix("---\n").partition("---\n")
        torn = tear(chance, body).strip() or "Nothing is left."
        try:
            reading = recognise(read_text(f"---\n{head}---\n\n{torn}\n".encode(), path.stem))
        except ReadError:
            continue  # nothing but furniture is left
        keys = {event.key for event in reading.events}
        assert {fact.event for fact in (*reading.attendance, *reading.announced)} <= keys, path.stem
