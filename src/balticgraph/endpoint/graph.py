"""The store as the routes see it: asked through the pool, off the event loop."""

import threading
from datetime import UTC, datetime
from pathlib import Path

import anyio
import anyio.to_thread
from pyoxigraph import Literal, NamedNode

from balticgraph.endpoint.description import TALLIES, Counts
from balticgraph.endpoint.evaluation import Answer, UnansweredError, state
from balticgraph.endpoint.exporting import Exports
from balticgraph.endpoint.pages import table_of
from balticgraph.endpoint.protocol import Asked
from balticgraph.endpoint.workers import Pool
from balticgraph.store.results import Table

_JSON = "application/sparql-results+json"
_SPARE = 8  # threads beyond the pool's room, so that the query for which there is none hears so at once


class Graph:
    """Workers, asked without holding up anyone else, and what is told of their store as it last was.

    `pool` answers the queries that clients ask, `own` those behind pages and entities: whoever asks what takes long holds up others
    who ask, and none of those who follow a link.
    """

    def __init__(self, place: Path, pool: Pool, own: Pool | None = None) -> None:
        self.pool = pool
        self.exports = Exports(place)
        self._place, self._own = place, own or pool
        self._limiters: dict[int, anyio.CapacityLimiter] = {}
        self._counted: tuple[object, Counts] | None = None
        self._kept: dict[str, tuple[object, Table]] = {}

    def close(self) -> None:
        """End the workers, with queries under way, and remove the files that were made."""
        for pool in (self.pool, self._own):
            pool.close()
        self.exports.close()

    async def answer(self, asked: Asked) -> Answer:
        """The answer to a client's query, or one that says why there is none; cancelled, it ends the query too."""
        return await self._answer(self.pool, asked)

    async def look_up(self, asked: Asked) -> Answer:
        """The answer to one of the endpoint's own queries, which take no time worth telling."""
        return await self._answer(self._own, asked)

    async def _answer(self, pool: Pool, asked: Asked) -> Answer:
        limiter = self._limiters.get(id(pool))
        if limiter is None:  # it belongs to the running event loop
            limiter = self._limiters[id(pool)] = anyio.CapacityLimiter(pool.room + _SPARE)
        gone = threading.Event()
        try:
            return await anyio.to_thread.run_sync(
                pool.run, asked, gone, limiter=limiter, abandon_on_cancel=True
            )
        finally:
            gone.set()

    async def table(self, query: str) -> Table:
        """The rows of one of the endpoint's own queries. Raises UnansweredError where it cannot be answered now."""
        answer = await self.look_up(Asked(query, accept=_JSON))
        if answer.kind == "error":
            raise UnansweredError(answer)
        told = table_of(answer.body) if answer.kind == "select" else None
        return told if isinstance(told, Table) else Table((), ())

    async def kept(self, query: str) -> Table:
        """The rows of a query that is asked again and again, asked once for each state of the store. Raises UnansweredError."""
        now = state(self._place)
        if query not in self._kept or self._kept[query][0] != now:
            self._kept[query] = now, await self.table(query)
        return self._kept[query][1]

    def changed(self) -> datetime | None:
        """When the store changed last, to the second; None where that cannot be told."""
        last = max((written for *_, written in state(self._place)), default=0)
        return datetime.fromtimestamp(last // 10**9, UTC) if last else None

    async def counts(self) -> Counts:
        """What the store holds, counted once for each state of it; nothing while it cannot be counted."""
        now = state(self._place)
        if self._counted is None or self._counted[0] != now:
            try:
                told = {name: _numbers(await self.table(query)) for name, query in TALLIES.items()}
            except UnansweredError:
                return Counts()
            if not told["properties"]:
                return Counts()
            self._counted = now, Counts(**told)
        return self._counted[1]


def _numbers(table: Table) -> tuple[tuple[NamedNode, int], ...]:
    """The rows of a tally, the greatest number first."""
    rows = [
        (term, int(number.value))
        for term, number in table.rows
        if isinstance(term, NamedNode) and isinstance(number, Literal)
    ]
    return tuple(sorted(rows, key=lambda row: (-row[1], row[0].value)))
