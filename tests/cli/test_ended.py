"""A load by several processes that is ended from outside: nothing of it goes on, and none of its processes stays."""

import os
import signal
import subprocess
import sys
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep

import pytest

from balticgraph.cli.making import _workers

MOST = 60.0
"""Seconds in which a busy machine has ended what has to end."""


def processes(group: int) -> list[str]:
    """The processes of a group that still do something."""
    told = subprocess.run(["ps", "-eo", "pgid=,stat=,args="], capture_output=True, text=True, check=True)
    lines = (line.split(None, 2) for line in told.stdout.splitlines())
    return [args for pgid, stat, args in lines if int(pgid) == group and not stat.startswith("Z")]


def until(group: int, fewest: int, most: int) -> list[str]:
    """The processes of a group, as soon as there are so many."""
    end = monotonic() + MOST
    while not fewest <= len(found := processes(group)) <= most and monotonic() < end:
        sleep(0.1)
    return found


@pytest.mark.parametrize("sign", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT], ids=lambda s: s.name)
def test_no_process_outlives_a_load(sign: signal.Signals, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(3000):
        (tmp_path / "in" / f"{number}.txt").write_text(f"The 42nd Session met in Riga in {number}.\n" * 40)
    command = [sys.executable, "-m", "balticgraph", "load", "--workers", "2", "-q", "--no-register"]
    with subprocess.Popen(
        [*map(str, (*command, tmp_path / "in", "--store", tmp_path / "store"))],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as load:
        assert len(until(load.pid, 4, 9)) > 3, "the command, the server of its processes, and two of these"
        load.send_signal(sign)
        load.wait(MOST)
    try:
        assert until(load.pid, 0, 0) == []
    finally:
        with suppress(ProcessLookupError):
            os.killpg(load.pid, signal.SIGKILL)


def left(waiting: list[Future[None]]) -> None:
    """Leave in the middle of work that waits for its turn."""
    with _workers(2) as pool:
        waiting += [pool.submit(sleep, 0.2) for _ in range(100)]
        waiting[0].result()
        raise KeyboardInterrupt


def test_what_waits_is_not_done_where_the_command_is_left() -> None:
    waiting: list[Future[None]] = []
    with pytest.raises(KeyboardInterrupt):
        left(waiting)
    assert waiting[0].done()
    assert waiting[-1].cancelled()
