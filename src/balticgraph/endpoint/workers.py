"""Queries evaluated in processes of their own, so that one that never ends can be killed.

The engine has no way to stop a query, and a thread cannot be killed; a process can. A worker dies with its
parent, whatever it is doing, and has a bound on its memory.
"""

import multiprocessing
import queue
import resource
import signal
import threading
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from time import monotonic

from balticgraph.endpoint.evaluation import Answer, Reader, refusal
from balticgraph.endpoint.protocol import Asked
from balticgraph.errors import StoreError
from balticgraph.spread import end_with_parent


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one query may take: seconds of evaluation, bytes of answer, bytes of memory."""

    seconds: float = 30
    answer: int = 64_000_000
    memory: int = 2_000_000_000


_GONE = refusal(503, "nobody waits for this answer any more")
_GLANCE = 0.1  # seconds between two looks whether somebody still waits
_STARTING = 120.0  # seconds that a worker may take to come up on a very busy machine
_SPAWN = multiprocessing.get_context("spawn")  # a fork would copy the server's threads and sockets


class _Worker:
    """A process and the line to it, on which it first says None when it is ready, or why it cannot be."""

    process: SpawnProcess
    _line: Connection

    def __init__(self, place: Path, bounds: Bounds) -> None:
        self._place, self._bounds = place, bounds
        self._started = self._ready = False

    def start(self) -> None:
        """Start the process. Raises OSError where the system has no room for one."""
        self._line, there = _SPAWN.Pipe()
        self.process = _SPAWN.Process(target=work, args=(self._place, there, self._bounds), daemon=True)
        self.process.start()
        there.close()  # else the worker's end would not be seen at this end
        self._started = True

    def wait(self) -> None:
        """Until the worker is ready. Raises StoreError where it cannot be, EOFError where it is no more."""
        if self._ready:
            return
        try:
            if not self._started:
                self.start()
        except OSError as error:
            raise StoreError(
                f"no process can be started for a query ({error.strerror}); try again"
            ) from error
        fault = self._line.recv() if self._line.poll(_STARTING) else "the worker does not come up"
        if fault is not None:
            raise StoreError(fault)
        self._ready = True

    def ask(self, asked: Asked, timeout: float, gone: threading.Event) -> Answer | None:
        """The answer, or None where there is none in time, or nobody waits for it any more.

        Raises EOFError or OSError where the worker died.
        """
        self.wait()
        self._line.send(asked)
        end = monotonic() + timeout
        while not self._line.poll(min(_GLANCE, max(0.0, end - monotonic()))):
            if gone.is_set() or monotonic() >= end:
                return None
        answer: Answer = self._line.recv()
        return answer

    def kill(self) -> None:
        if self._started:
            self.process.kill()
            self.process.join()


class Pool:
    """A fixed number of workers and a short queue before them; close it, or use it as a context manager.

    The seconds of `bounds` count once for a query's waiting and once for its evaluation. Raises StoreError
    where the store cannot be read.
    """

    def __init__(
        self,
        place: Path,
        *,
        workers: int = 2,
        waiting: int = 100,
        bounds: Bounds = Bounds(),
    ) -> None:
        self.timeout = bounds.seconds
        self.room = workers + waiting
        self._place, self._bounds = place, bounds
        self._room = threading.BoundedSemaphore(self.room)
        self._free: queue.SimpleQueue[_Worker] = queue.SimpleQueue()
        self._guard = threading.Lock()
        self._workers: list[_Worker] | None = []
        for _ in range(workers):
            self._add()
        try:
            for worker in tuple(self._workers):
                worker.wait()
        except (StoreError, EOFError) as error:
            self.close()
            raise StoreError(str(error) or "a worker of the endpoint ended as it came up") from error

    def __enter__(self) -> "Pool":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(self, asked: Asked, gone: threading.Event | None = None) -> Answer:
        """The answer to a query, or one that says why there is none; blocks, so call it from a thread.

        Setting `gone` ends the query: its client waits no longer. Status 503: nobody was free in time;
        504: the query took too long; 500: its worker died.
        """
        gone = gone or threading.Event()
        if not self._room.acquire(blocking=False):
            return refusal(503, "too many queries are waiting; try again in a moment")
        try:
            worker = self._free.get(timeout=self.timeout)
            if gone.is_set():
                self._free.put(worker)
                return _GONE
            return self._answer(worker, asked, gone)
        except queue.Empty:
            return refusal(503, "all workers are busy; try again in a moment")
        finally:
            self._room.release()

    def _answer(self, worker: _Worker, asked: Asked, gone: threading.Event) -> Answer:
        answer = None
        try:
            answer = worker.ask(asked, self.timeout, gone)
        except (EOFError, OSError):
            return refusal(500, "the query ended its worker, most likely for want of memory; ask for less")
        except StoreError as error:
            return refusal(503, str(error))
        finally:
            if answer is None:
                self._replace(worker)
            else:
                self._free.put(worker)
        if answer is None and gone.is_set():
            return _GONE
        return answer or refusal(
            504,
            f"the query took longer than {self.timeout:g} seconds and was cut; ask for less, or add LIMIT",
        )

    def _replace(self, worker: _Worker) -> None:
        worker.kill()
        with self._guard:
            if self._workers is not None:
                self._workers.remove(worker)
        self._add()

    def _add(self) -> None:
        with self._guard:
            if self._workers is not None:
                worker = _Worker(self._place, self._bounds)
                with suppress(OSError):  # it is tried again, and told, when the worker is asked
                    worker.start()
                self._workers.append(worker)
                self._free.put(worker)

    def close(self) -> None:
        """Kill every worker; queries under way get an answer that says so."""
        with self._guard:
            workers, self._workers = self._workers or [], None
        for worker in workers:
            worker.kill()


def bound_memory(wanted: int) -> None:
    """See to it that this process has no more memory than so many bytes."""
    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (wanted if most < 0 else min(wanted, most), most))


def work(place: Path, line: Connection, bounds: Bounds) -> None:
    """What a worker does: answer one query after another until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to all of a terminal; the parent decides
    bound_memory(bounds.memory)
    end_with_parent()  # the engine lets other threads run while it evaluates
    try:
        reader = Reader(place)
    except StoreError as error:
        line.send(str(error))
        return
    line.send(None)
    while True:
        try:
            asked: Asked = line.recv()
        except EOFError:
            return
        line.send(reader.evaluate(asked, bounds.answer))
