"""How well releases are read, against a set of gold releases; a score below its floor fails.

`floors.json` holds the floors and the digest of the set they hold for: a change of the set needs new floors, said in docs/reading.md.
Names are mended by the names of the register, where one is bundled.
"""

import json
from functools import cache
from pathlib import Path

import pytest

from balticgraph.documents.read import read_release, read_text
from balticgraph.facts.facts_json import to_json
from balticgraph.facts.recognise import recognise
from tests.quality.scorer import FAMILIES, Doc, Scores, digest, exact_names, gold_of, scores

HERE = Path(__file__).parent
GOLD = HERE / "gold"
FLOORS = json.loads((HERE / "floors.json").read_text("utf-8"))


@cache
def readings() -> tuple[dict[str, Doc], dict[str, Doc]]:
    gold = gold_of(GOLD)
    return gold, {name: to_json(recognise(read_release(GOLD / f"{name}.md"))) for name in gold}


@cache
def found() -> Scores:
    return scores(*readings())


def test_the_set_is_the_one_the_floors_are_of() -> None:
    assert len(gold_of(GOLD)) == FLOORS["releases"]
    assert digest(GOLD) == FLOORS["digest"]


def test_all_together() -> None:
    core = found().core
    assert core.precision >= FLOORS["core"]["precision"]
    assert core.f1 >= FLOORS["core"]["f1"]


@pytest.mark.parametrize("language", ["en", "et", "lt", "lv"])
def test_each_language(language: str) -> None:
    assert found().languages[language].f1 >= FLOORS["languages"][language]


@pytest.mark.parametrize("family", FAMILIES)
def test_each_family(family: str) -> None:
    assert found().families[family].f1 >= FLOORS["families"][family]


def test_texts_about_other_bodies_give_no_attendance_at_the_assembly() -> None:
    gold, read = readings()
    negative = [name for name in gold if gold[name].get("negative")]
    assert len(negative) >= 6
    for name in negative:
        own = {e["key"] for e in read[name]["events"] if e["kind"] in {"ba_session", "baltic_council"}}
        assert not [a for a in read[name]["attendance"] if a["event"] in own], name


def test_names_to_the_letter() -> None:
    exact, both = exact_names(*readings())
    assert both >= 150
    assert exact / both >= FLOORS["names_without_register"]


def test_order_name_and_address_of_a_file_change_nothing() -> None:
    _, read = readings()
    name = sorted(read)[0]
    text = (GOLD / f"{name}.md").read_text("utf-8")
    url = next(line for line in text.splitlines() if line.startswith("url:"))
    other = HERE / "gold" / f"{name}.md"

    moved = to_json(
        recognise(read_text(text.replace(url, "url: https://example.org/a").encode(), other.stem + "-moved"))
    )
    for family in (
        "events",
        "attendance",
        "announced",
        "offices",
        "presidencies",
        "cooperation",
        "documents",
        "recipients",
    ):
        strip = [{k: v for k, v in fact.items() if k != "evidence"} for fact in moved[family]]
        assert strip == [{k: v for k, v in fact.items() if k != "evidence"} for fact in read[name][family]]
