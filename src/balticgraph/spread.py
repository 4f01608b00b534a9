"""Work on many items side by side, in their order, a bounded number at a time; and what ends the processes that do it."""

import multiprocessing
import os
import pickle
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from functools import lru_cache
from itertools import islice
from typing import Any, TypeVar

from balticgraph.errors import BalticgraphError

_BATCH, _AHEAD = 4, 64
"""Releases that a process reads at a time, and batches under way at a time: some 50 MB, enough for 64 processes."""

Item = TypeVar("Item")
Shared = TypeVar("Shared")
Result = TypeVar("Result")


def spread(
    work: Callable[[Item, Shared], Result], items: Iterable[Item], shared: Shared, executor: Executor | None
) -> Iterator[Result]:
    """What `work` makes of each item, in their order; an executor is kept a few batches ahead, however many items there are.

    `shared` travels to the processes as one block of bytes, which each unpacks once.

    >>> list(spread(lambda item, more: item + more, [1, 2], 10, None))
    [11, 12]
    """
    if executor is None:
        yield from (work(item, shared) for item in items)
        return
    packed, rest, waiting = pickle.dumps(shared), iter(items), deque[Future[list[Result]]]()
    try:
        while batch := list(islice(rest, _BATCH)):
            waiting.append(executor.submit(_batch, work, batch, packed))
            if len(waiting) > _AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    except BrokenExecutor as error:
        raise BalticgraphError(
            f"a reading process was ended from outside ({error}); what had landed stays, run the same again"
        ) from error


def _batch(work: Callable[[Item, Shared], Result], items: Sequence[Item], packed: bytes) -> list[Result]:
    shared: Shared = _unpacked(packed)
    return [work(item, shared) for item in items]


@lru_cache(maxsize=1)
def _unpacked(packed: bytes) -> Any:  # noqa: ANN401  whatever was packed by `spread`
    return pickle.loads(packed)  # noqa: S301  packed by our own process


def end_with_parent() -> None:
    """See to it that this process ends at once when its parent does, however that one ended, and in the middle of its work too.

    A process that waits for work waits for ever where the one that gave it was killed.
    """
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
