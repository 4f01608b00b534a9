"""The second set holds together: 321 releases, told again in other words from pages of many publishers, each with its facts."""

import json
from collections import Counter
from typing import Any

import pytest

from tests.quality.measure import HERE, aside

FOLDER = HERE / "second"
IDS = sorted(path.stem for path in FOLDER.glob("*.md"))
OF_EVENTS = ("attendance", "announced", "documents")


def facts_of(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((FOLDER / f"{name}.facts.json").read_text("utf-8"))
    return loaded


def test_the_set_is_complete() -> None:
    languages = Counter(facts_of(name)["release"]["language"] for name in IDS)
    assert languages == {"en": 172, "et": 53, "lt": 41, "lv": 55}
    assert len(IDS) == languages.total() == 321


def test_a_fifth_was_set_aside_until_the_rules_were_written() -> None:
    assert len(aside("second")) == 64
    assert aside("second") < set(IDS)


@pytest.mark.parametrize("name", IDS)
def test_every_event_that_a_fact_is_of_is_declared_once(name: str) -> None:
    facts = facts_of(name)
    keys = [event["key"] for event in facts["events"]]
    assert len(keys) == len(set(keys))
    assert {row["event"] for family in OF_EVENTS for row in facts[family]} <= {*keys, None}


@pytest.mark.parametrize("name", IDS)
def test_the_text_states_its_language_as_the_facts_do(name: str) -> None:
    head = (FOLDER / f"{name}.md").read_text("utf-8").split("---")[1]
    assert f"language: {facts_of(name)['release']['language']}\n" in head
