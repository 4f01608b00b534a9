"""A query that never ends is killed at the limit; everybody else is answered."""

import errno
import os
import signal
import threading
from collections.abc import Callable, Iterator
from multiprocessing.context import SpawnProcess
from pathlib import Path
from time import sleep

import pytest

from balticgraph.endpoint.evaluation import Answer
from balticgraph.endpoint.protocol import Asked
from balticgraph.endpoint.workers import Bounds, Pool
from balticgraph.errors import StoreError
from tests.endpoint.served import CROSS, ENDLESS
from tests.store.small import on_disk

FOREVER = Asked(ENDLESS)
HUGE = Asked(f"SELECT * {{ {CROSS} }} ORDER BY ?a ?d ?l ?i")
QUICK = Asked("ASK { }")


@pytest.fixture(name="place")
def _place(tmp_path: Path) -> Path:
    return on_disk(tmp_path)


@pytest.fixture(name="pool")
def _pool(place: Path) -> Iterator[Pool]:
    with Pool(place, workers=2, waiting=2, bounds=Bounds(seconds=4)) as pool:
        yield pool


def in_thread(pool: Pool, asked: Asked, told: list[Answer]) -> threading.Thread:
    thread = threading.Thread(target=lambda: told.append(pool.run(asked)))
    thread.start()
    return thread


def until(condition: Callable[[], bool]) -> None:
    while not condition():
        sleep(0.01)


def pids(pool: Pool) -> list[int]:
    assert pool._workers is not None
    return [worker.process.pid or 0 for worker in pool._workers]


def test_an_endless_query_is_cut_while_others_are_answered(pool: Pool) -> None:
    before = pids(pool)
    told: list[Answer] = []
    endless = in_thread(pool, FOREVER, told)
    until(lambda: pool._free.qsize() == 1)
    assert [pool.run(QUICK).status for _ in range(5)] == [200] * 5
    assert told == [], "the endless one is still under way"
    endless.join()
    assert [answer.status for answer in told] == [504]
    assert b"longer than 4 seconds" in told[0].body
    assert [pool.run(QUICK).status for _ in range(4)] == [200] * 4
    assert len(set(before) & set(pids(pool))) == 1, "the killed worker is replaced, the other is not"


def test_a_query_for_which_nobody_waits_is_ended(place: Path) -> None:
    with Pool(place, workers=1, bounds=Bounds(seconds=600)) as pool:
        gone, told = threading.Event(), list[Answer]()
        thread = threading.Thread(target=lambda: told.append(pool.run(FOREVER, gone)))
        thread.start()
        until(pool._free.empty)
        gone.set()
        thread.join()
        assert told[0].status == 503
        assert pool.run(QUICK, gone).status == 503, "nor is one begun"
        assert pool.run(QUICK).status == 200


def test_who_finds_no_room_hears_so_at_once(place: Path) -> None:
    with Pool(place, workers=1, waiting=1, bounds=Bounds(seconds=4)) as pool:
        told: list[Answer] = []
        waiting = [in_thread(pool, FOREVER, told)]
        until(pool._free.empty)
        waiting.append(in_thread(pool, QUICK, told))
        until(lambda: not pool._room._value)  # both are in
        assert pool.run(QUICK).status == 503
        assert told == [], "the two are still in the room"
        for thread in waiting:
            thread.join()
        assert sorted(answer.status for answer in told) in ([200, 504], [503, 504])


def test_a_worker_that_dies_is_replaced(pool: Pool) -> None:
    for pid in pids(pool):
        os.kill(pid, signal.SIGKILL)
    told = {pool.run(QUICK).status for _ in range(4)}
    assert told <= {200, 500}
    assert [pool.run(QUICK).status for _ in range(2)] == [200, 200]


def test_a_worker_that_cannot_be_started_is_tried_again(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: object) -> None:
        raise OSError(errno.EAGAIN, "Resource temporarily unavailable")

    with monkeypatch.context() as patched:
        patched.setattr(SpawnProcess, "start", full)
        for pid in pids(pool):
            os.kill(pid, signal.SIGKILL)
        told = [pool.run(QUICK) for _ in range(6)]
    assert {answer.status for answer in told} == {500, 503}
    assert (
        "no process can be started for a query (Resource temporarily unavailable)" in told[-1].body.decode()
    )
    assert [pool.run(QUICK).status for _ in range(4)] == [200] * 4
    assert len(pids(pool)) == 2


def test_a_query_that_wants_all_memory_ends_its_worker_only(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RUST_BACKTRACE", "0")
    with Pool(place, workers=1, bounds=Bounds(seconds=120, memory=400_000_000)) as pool:
        answer = pool.run(HUGE)
        assert answer.status == 500
        assert b"want of memory" in answer.body
        assert pool.run(QUICK).status == 200


def test_closing_ends_every_process_and_every_query(place: Path) -> None:
    with Pool(place, workers=2, bounds=Bounds(seconds=60)) as pool:
        assert pool._workers is not None
        processes = [worker.process for worker in pool._workers]
        told: list[Answer] = []
        endless = in_thread(pool, FOREVER, told)
        until(lambda: pool._free.qsize() == 1)
    endless.join()
    assert [answer.status for answer in told] == [500]
    assert not [p for p in processes if p.is_alive()]


def test_a_pool_needs_a_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="there is no store at"):
        Pool(tmp_path / "nothing")
