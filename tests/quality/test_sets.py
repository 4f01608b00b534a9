"""The project's own sets hold together: each release with its facts, each event declared once, each set whole."""

import json
from collections import Counter
from typing import Any

import pytest

from tests.quality.measure import HERE, aside

LANGUAGES = {
    "second": {"en": 172, "et": 53, "lt": 41, "lv": 55},
    "third": {"en": 78, "et": 21, "lt": 20, "lv": 26},
    "varied": {"en": 31, "et": 9, "lt": 9, "lv": 9},
    "fourth": {"en": 76, "et": 29, "lt": 32, "lv": 32},
    "fifth": {"en": 58, "et": 14, "lt": 14, "lv": 14},
    "retold": {"en": 78, "et": 26, "lt": 26, "lv": 26},
    "voices": {"en": 203, "et": 41, "lt": 50, "lv": 61},
    "written": {"en": 77, "et": 72, "lt": 75, "lv": 75},
}
KEPT = {
    "second": 64,
    "third": 48,
    "varied": 19,
    "fourth": 28,
    "fifth": 35,
    "retold": 48,
    "voices": 83,
    "written": 77,
}
RELEASES = [(name, path.stem) for name in LANGUAGES for path in sorted((HERE / name).glob("*.md"))]
OF_EVENTS = ("attendance", "announced", "documents")


def facts_of(name: str, release: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((HERE / name / f"{release}.facts.json").read_text("utf-8"))
    return loaded


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_set_is_complete(name: str) -> None:
    ids = [release for of, release in RELEASES if of == name]
    languages = Counter(facts_of(name, release)["release"]["language"] for release in ids)
    assert languages == LANGUAGES[name]
    assert len(ids) == languages.total()


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_part_was_set_aside_until_rules_were_written(name: str) -> None:
    assert len(aside(name)) == KEPT[name]
    assert aside(name) < {release for of, release in RELEASES if of == name}


@pytest.mark.parametrize(("name", "release"), RELEASES, ids=[" ".join(pair) for pair in RELEASES])
def test_every_event_that_a_fact_is_of_is_declared_once(name: str, release: str) -> None:
    facts = facts_of(name, release)
    keys = [event["key"] for event in facts["events"]]
    assert len(keys) == len(set(keys))
    assert {row["event"] for family in OF_EVENTS for row in facts[family]} <= {*keys, None}


@pytest.mark.parametrize(("name", "release"), RELEASES, ids=[" ".join(pair) for pair in RELEASES])
def test_the_text_states_its_language_as_the_facts_do(name: str, release: str) -> None:
    head = (HERE / name / f"{release}.md").read_text("utf-8").split("---")[1]
    assert f"language: {facts_of(name, release)['release']['language']}\n" in head
