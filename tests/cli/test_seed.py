"""All that the first real release gives beyond the core families, as a table beside its facts file."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.shared import SEED, shared


def folded(text: str) -> str:
    """The words alone: quotes and dashes differ between a facts file and a page."""
    return " ".join(text.replace("’", "'").split()).casefold()


@pytest.fixture
def stated(tmp_path: Path, run: Run) -> dict[str, Any]:
    """What the tool reads in the release."""
    assert run("extract", shared(SEED), "-f", "json", "-o", tmp_path, "-q").code == 0
    facts: dict[str, Any] = json.loads((tmp_path / f"{SEED.stem}.facts.json").read_text("utf-8"))
    return facts


@pytest.fixture
def expected() -> dict[str, Any]:
    """What its facts file gives."""
    facts: dict[str, Any] = json.loads(shared(SEED.with_suffix(".facts.json")).read_text("utf-8"))
    return facts


@pytest.mark.shared
@pytest.mark.parametrize(
    "field", ["publisher", "language", "published", "updated", "photographers", "photo_credits", "contact"]
)
def test_what_the_page_states_of_itself(field: str, stated: dict[str, Any], expected: dict[str, Any]) -> None:
    assert stated["release"][field] == expected["release"][field]


@pytest.mark.shared
def test_the_title_is_kept_as_written_and_read_as_42(stated: dict[str, Any]) -> None:
    assert stated["release"]["title"].startswith("The 42th Session")
    assert {(e["kind"], e["number"]) for e in stated["events"]} == {
        ("ba_session", 42),
        ("baltic_council", 29),
    }


@pytest.mark.shared
def test_the_eight_priorities(stated: dict[str, Any], expected: dict[str, Any]) -> None:
    assert len(expected["priorities"]) == 8
    assert {folded(p["text"]) for p in stated["priorities"]} == {folded(p) for p in expected["priorities"]}
    assert {p["presidency"] for p in stated["priorities"]} == {"LT"}


@pytest.mark.shared
def test_the_three_ways_of_speaking(stated: dict[str, Any], expected: dict[str, Any]) -> None:
    ways = {(s["speaker"], s["mode"]) for s in expected["statements"]}
    assert len(ways) == 3
    assert {(s["speaker"], s["mode"]) for s in stated["statements"]} == ways


@pytest.mark.shared
def test_the_anniversary(stated: dict[str, Any], expected: dict[str, Any]) -> None:
    keys = ("name", "of_year", "year")
    assert [[c[k] for k in keys] for c in stated["commemorations"]] == [
        [c[k] for k in keys] for c in expected["commemorations"]
    ]


MATTERS = {
    "results of the Estonian Presidency": "estonian presidency",
    "economic and energy market pressures": "economic and energy market pressures",
    "regional civil defence": "regional civil defence",
    "Russia's war of aggression against Ukraine": "aggression against ukraine",
    "support for Ukraine": "supporting ukraine",
}


@pytest.mark.shared
def test_the_matters_discussed(stated: dict[str, Any], expected: dict[str, Any]) -> None:
    assert {t["text"] for t in expected["topics"]} == set(MATTERS)
    found = [folded(t["text"]) for t in stated["topics"]]
    assert len(found) == len(MATTERS)
    for matter, words in MATTERS.items():
        assert any(words in text for text in found), matter
