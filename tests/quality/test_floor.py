"""How well releases are read, against ten sets of gold releases; a score below its floor fails.

`floors.json` holds the floors and the digest of the sets they hold for: a change of a set needs new floors, said in docs/reading.md.
Floors are scored without the register, which mends the spelling of names.
"""

import json
from pathlib import Path

import pytest

from tests.quality.measure import HERE, SETS, aside, readings, scored
from tests.quality.scorer import FAMILIES, digest, exact_names, gold_of

WORSE = "less than floors.json asks: python -m tests.quality.measure shows all; mend the rule, or tell why and --write"
OTHER = (
    "another set than floors.json is of: python -m tests.quality.measure --write, and tell in docs/reading.md"
)
FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text("utf-8"))


def test_every_set_has_floors() -> None:
    assert (
        set(FLOORS)
        == set(SETS)
        == {"gold", "second", "invented", "third", "varied", "fourth", "fifth", "retold", "voices", "written"}
    )


@pytest.mark.parametrize("name", SETS)
def test_the_set_is_the_one_the_floors_are_of(name: str) -> None:
    assert len(gold_of(HERE / name)) == FLOORS[name]["releases"] > 40
    assert digest(HERE / name) == FLOORS[name]["digest"], OTHER
    assert aside(name) < set(gold_of(HERE / name))


@pytest.mark.parametrize("name", SETS)
def test_all_together(name: str) -> None:
    core = scored(name).core
    assert core.precision >= FLOORS[name]["core"]["precision"], WORSE
    assert core.f1 >= FLOORS[name]["core"]["f1"], WORSE


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("language", ["en", "et", "lt", "lv"])
def test_each_language(name: str, language: str) -> None:
    assert scored(name).languages[language].f1 >= FLOORS[name]["languages"][language], WORSE


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("family", FAMILIES)
def test_each_family(name: str, family: str) -> None:
    assert scored(name).families[family].f1 >= FLOORS[name]["families"][family], WORSE


@pytest.mark.parametrize("name", SETS)
def test_texts_about_other_bodies_give_no_attendance_at_the_assembly(name: str) -> None:
    gold, read = readings(name)
    negative = [i for i in gold if gold[i].get("negative")]
    assert len(negative) >= 6
    for i in negative:
        own = {e["key"] for e in read[i]["events"] if e["kind"] in {"ba_session", "baltic_council"}}
        assert not [a for a in read[i]["attendance"] if a["event"] in own], i


@pytest.mark.parametrize("name", SETS)
def test_names_to_the_letter(name: str) -> None:
    exact, both = exact_names(*readings(name))
    assert both >= 150
    assert exact / both >= FLOORS[name]["names_without_register"], WORSE
