"""The register mends the spelling of names and changes no other fact; where a file lies and what it is called change none."""

from pathlib import Path
from typing import Any

import pytest

from balticgraph.documents.read import read_text
from balticgraph.facts.facts_json import LISTS, to_json
from balticgraph.facts.recognise import recognise
from tests.quality.measure import HERE, SETS, readings
from tests.quality.scorer import Doc

FILES = sorted((HERE / "gold").glob("*.md"))


def told(path: Path, *, name: str, address: bool = True) -> Doc:
    text = path.read_text("utf-8")
    if not address:
        text = "".join(line for line in text.splitlines(keepends=True) if not line.startswith("url:"))
    return to_json(recognise(read_text(text.encode(), name)))


def bare(facts: Doc, *without: str) -> dict[str, Any]:
    return {
        family: [{k: v for k, v in fact.items() if k not in without} for fact in facts[family]]
        for family in LISTS
    }


@pytest.mark.parametrize("name", SETS)
def test_the_register_changes_names_alone(name: str) -> None:
    _, plain = readings(name)
    _, mended = readings(name, register=True)
    for release in plain:
        assert bare(plain[release], "person", "speaker") == bare(mended[release], "person", "speaker"), (
            release
        )


@pytest.mark.parametrize("path", FILES[::3], ids=lambda p: p.stem)
def test_name_and_address_change_nothing(path: Path) -> None:
    here = bare(readings("gold")[1][path.stem], "evidence")
    assert here == bare(told(path, name="another"), "evidence")
    assert here == bare(told(path, name="a", address=False), "evidence")
