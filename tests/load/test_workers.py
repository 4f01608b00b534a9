"""Reading by several processes: the same bytes, and never more under way than a few batches."""

from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import ExitStack
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest
from benchmarks.releases import releases, write

from balticgraph.errors import BalticgraphError
from balticgraph.load import background, load, read_and_make
from balticgraph.spread import spread
from balticgraph.store.embedded import Store


class Lazy(Executor):
    """An executor that does nothing until a result is asked for, and counts what was submitted."""

    def __init__(self) -> None:
        self.submitted = 0

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:  # noqa: ANN401
        """Run it at once, and count it."""
        self.submitted += 1
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


def _tripled(item: int, more: int) -> int:
    return item * 3 + more


def test_results_come_in_the_order_of_the_items_and_none_is_lost() -> None:
    assert list(spread(_tripled, range(1003), 1, Lazy())) == [n * 3 + 1 for n in range(1003)]


def test_an_endless_input_is_read_only_a_little_ahead() -> None:
    taken = 0

    def numbers() -> Any:  # noqa: ANN401
        nonlocal taken
        while True:
            taken += 1
            yield taken

    assert next(iter(spread(_tripled, numbers(), 0, Lazy()))) == 3
    assert taken < 300


def test_workers_do_not_show_in_the_graph(tmp_path: Path) -> None:
    texts = write(releases(4, 14), tmp_path / "texts")
    (tmp_path / "texts" / "zz.txt").write_bytes(b"")
    ground, found = background(register=False), []
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        for executor in (None, pool):
            with Store.memory() as store:
                entries = load([tmp_path / "texts"], store, ground, executor=executor)
                found.append(
                    (
                        [(e.name, e.status, e.facts, e.message) for e in entries],
                        sorted(map(str, store.quads())),
                    )
                )
    assert found[0] == found[1]
    assert [status for _, status, _, _ in found[0][0]].count("unreadable") == 1
    assert len(texts) == 14


def _dies(item: int, shared: int) -> int:  # noqa: ARG001
    import os

    os._exit(1)


def test_a_worker_that_is_killed_is_told_in_a_sentence() -> None:
    with (
        ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool,
        pytest.raises(BalticgraphError, match="ended from outside"),
    ):
        list(spread(_dies, [1], 0, pool))


@pytest.mark.parametrize("workers", [0, 1])
def test_a_fault_of_our_own_names_the_release(workers: int, tmp_path: Path) -> None:
    path = tmp_path / "a release.txt"
    path.write_text("Aadu Must took part in the 42nd Session of the Baltic Assembly in Riga.", "utf-8")
    broken = background(register=False)
    object.__setattr__(broken, "known", None)  # nothing can be linked
    with ExitStack() as stack:
        context = get_context("spawn")
        pool = stack.enter_context(ProcessPoolExecutor(1, mp_context=context)) if workers else None
        with pytest.raises(AttributeError) as fault:
            list(spread(read_and_make, [path], broken, pool))
    assert fault.value.__notes__ == [f"while reading {path}"]
