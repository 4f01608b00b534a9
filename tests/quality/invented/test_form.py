"""The invented releases hold together: every fact refers to its own text and to an event of its file."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
IDS = sorted(path.stem for path in HERE.glob("*.md"))
PEOPLE = ("attendance", "announced", "offices", "recipients")


def facts_of(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((HERE / f"{name}.facts.json").read_text("utf-8"))
    return loaded


def text_of(name: str) -> str:
    return re.sub(r"\s+", " ", (HERE / f"{name}.md").read_text("utf-8").split("---", 2)[2])


def test_the_set_is_complete() -> None:
    releases = [facts_of(name) for name in IDS]
    assert [str(number) for number in range(501, 549)] == IDS
    assert Counter(r["release"]["language"] for r in releases) == {"en": 18, "lt": 10, "lv": 10, "et": 10}
    assert sum(r["negative"] for r in releases) == 6


def test_the_reserve_is_every_id_that_ends_in_0_3_6_or_9() -> None:
    reserve = (HERE / "RESERVE").read_text("utf-8").split()
    assert reserve == [name for name in IDS if name[-1] in "0369"]
    assert len(reserve) == 18


@pytest.mark.parametrize("name", IDS)
def test_every_person_stands_in_the_text(name: str) -> None:
    facts, text = facts_of(name), text_of(name)
    people = {row["person"] for family in PEOPLE for row in facts[family]}
    forms = {person: [person, *facts["aliases"].get(person, [])] for person in people}
    assert [
        person for person, written in sorted(forms.items()) if not any(form in text for form in written)
    ] == []
    assert set(facts["aliases"]) <= people
    assert [form for written in facts["aliases"].values() for form in written if form not in text] == []


@pytest.mark.parametrize("name", IDS)
def test_every_event_key_is_declared_once(name: str) -> None:
    facts = facts_of(name)
    keys = [event["key"] for event in facts["events"]]
    used = {row["event"] for family in ("attendance", "announced", "documents") for row in facts[family]}
    assert len(keys) == len(set(keys))
    assert used <= {*keys, None}


@pytest.mark.parametrize("name", IDS)
def test_one_row_per_person_and_event(name: str) -> None:
    facts = facts_of(name)
    rows = Counter((family, row["person"], row["event"]) for family in PEOPLE[:2] for row in facts[family])
    assert [row for row, times in rows.items() if times > 1] == []


@pytest.mark.parametrize("name", IDS)
def test_priorities_are_phrases_of_the_text(name: str) -> None:
    text = text_of(name)
    assert [phrase for phrase in facts_of(name)["priorities"] if phrase not in text] == []
