"""From texts through `load`: sources that disagree, corrections, retractions and loads again, in every order the same bytes."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from benchmarks.releases import releases, write
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from balticgraph.load import Background, background, load
from balticgraph.retracting import retraction
from balticgraph.store.embedded import Store
from balticgraph.store.quads import subject_of
from balticgraph.vocabulary import GRAPH_CONFLICTS, bg, dcterms

CHOSEN = (0, 1, 2, 5, 6)
"""The host's account, a guest's, one in Lithuanian, the host's page corrected, and one that has other days."""


@pytest.fixture(scope="module")
def ground() -> Background:
    return background(register=False)


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    made = list(releases(3, 12))
    return write([made[n] for n in CHOSEN], tmp_path_factory.mktemp("texts"))


def source(path: Path) -> str:
    """The key of the source whose page a text is, as `explain` shows it."""
    with Store.memory() as store:
        return load([path], store, background(register=False))[-1].source


def lines(store: Store) -> list[str]:
    return sorted(map(str, store.quads()))


def loaded(paths: Sequence[Path], ground: Background) -> Store:
    """A store that each of the texts was loaded into by a load of its own."""
    store = Store.memory()
    for path in paths:
        entries = load([path], store, ground)
        assert {e.status for e in entries} <= {"landed", "unchanged"}
    return store


@pytest.fixture(scope="module")
def expected(texts: list[Path], ground: Background) -> list[str]:
    return lines(loaded(texts, ground))


def test_the_texts_hold_a_conflict_and_a_correction(texts: list[Path], ground: Background) -> None:
    with loaded(texts, ground) as store:
        conflicts = [q for q in store.quads(graph=GRAPH_CONFLICTS) if q.object == bg.Conflict]
        replaced = list(store.stating(dcterms.isReplacedBy, GRAPH_CONFLICTS))
    assert len(conflicts) == 2  # first and last day
    assert len(replaced) == 1
    assert len(texts) == 5


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(range(len(CHOSEN))), again=st.lists(st.integers(0, len(CHOSEN) - 1), max_size=2))
def test_orders_and_loads_again(
    order: list[int], again: list[int], texts: list[Path], ground: Background, expected: list[str]
) -> None:
    assert lines(loaded([texts[n] for n in (*order, *again)], ground)) == expected


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations([*range(len(CHOSEN)), "source"]))
def test_a_retraction_anywhere_among_the_loads(
    order: list[int | str], texts: list[Path], ground: Background
) -> None:
    """A source can be retracted once the store knows it: the retraction waits for the first load of it."""
    withdrawn = source(texts[4])
    with Store.memory() as store, loaded(texts, ground) as other:
        waiting = False
        for step in order:
            if isinstance(step, int):
                load([texts[step]], store, ground)
            known = any(True for _ in store.graphs()) and withdrawn in {
                g.value.split("/")[-2] for g in store.graphs()
            }
            waiting = waiting or step == "source"
            if waiting and known:
                retraction(store, source=withdrawn, rule=None, why="a hoax")
                waiting = False
        retraction(other, source=withdrawn, rule=None, why="a hoax")
        assert lines(store) == lines(other)


def test_retracting_a_rule_before_or_after(texts: list[Path], ground: Background) -> None:
    with loaded(texts[:1], ground) as early, loaded(texts, ground) as late:
        rule = next(
            subject_of(q).value for q in sorted(early.quads(), key=str) if q.object == bg.ExtractionRule
        )
        name = rule.partition("/id/rule/")[2]
        before = lines(late)
        for store in (early, late):
            gone, _, _ = retraction(store, source=None, rule=name, why="reads too much")
            assert gone > 0
        for path in texts[1:]:
            load([path], early, ground)
        assert lines(early) == lines(late) != before
        retraction(late, source=None, rule=name, why="", undo=True)
        assert lines(late) == before
