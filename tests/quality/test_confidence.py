"""The confidence of readings is what was counted, and stays so while rules change."""

import tomllib

import pytest

from balticgraph.facts.confidence import measured
from tests.quality.confidence import FILE, counts, written

COUNTS = tomllib.loads(FILE.read_text("utf-8"))
SAME = 0.05
"""How far a share may move before it has to be counted anew; of few facts, twice as far."""


def test_every_sort_was_counted_often_enough() -> None:
    assert len(COUNTS["aside"]) == 18
    assert set(COUNTS["judged"]) == {"priority", "statement", "commemoration", "topic"}
    assert all(0 < right <= of >= 7 for table in COUNTS.values() for right, of in table.values())


def test_the_figures_are_those_of_the_present_rules() -> None:
    now = counts()
    assert set(now) == set(COUNTS["aside"])
    for sort, (right, of) in now.items():
        assert right / of == pytest.approx(measured()[sort], abs=SAME if of >= 100 else 2 * SAME), (
            f"{sort} changed; python -m tests.quality.confidence --write"
        )


def test_surer_sorts_are_told_from_less_sure_ones() -> None:
    sure = measured()
    assert sure["event-numbered"] > sure["event-named-first"] > sure["event-other-later"]
    assert sure["attendance-first-day"] > sure["attendance-later-no-day"]


def test_counting_anew_keeps_what_a_reader_judged() -> None:
    now = {sort: (right, of) for sort, (right, of) in COUNTS["aside"].items()}
    assert written(now) == FILE.read_text("utf-8")
