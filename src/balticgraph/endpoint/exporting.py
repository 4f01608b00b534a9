"""The whole graph to take away: the files that `balticgraph export` writes, each made once for each state of the store."""

import hashlib
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from gzip import GzipFile
from io import BufferedWriter
from pathlib import Path

import anyio
import anyio.to_process

from balticgraph.endpoint.evaluation import UnansweredError, refusal, state
from balticgraph.endpoint.workers import Bounds, bound_memory
from balticgraph.errors import BalticgraphError, UsageError
from balticgraph.exports.export import EXPORTS
from balticgraph.exports.files import opened
from balticgraph.store.embedded import Store


@dataclass(frozen=True, slots=True)
class Kind:
    """A file to take away: the export that is in it, the media type of that, and what it is packed as."""

    form: str
    holds: str
    packed: str = "application/gzip"


FILES: Mapping[str, Kind] = {
    "graph.nq.gz": Kind("nquads", "application/n-quads"),
    "graph.trig.gz": Kind("trig", "application/trig"),
    "tables.zip": Kind("tables", "text/csv", "application/zip"),
    "evidence.csv.gz": Kind("evidence", "text/csv"),
}
"""The files, by name: what a dump of a graph over SPARQL has no form for, as it is of many graphs, or no RDF."""

TITLES: Mapping[str, str] = {export.name: export.title for export in EXPORTS}
"""What is in an export, by its name."""


@dataclass(frozen=True, slots=True)
class Made:
    """A file as it was made of one state of the store, with the SHA-256 of its bytes."""

    path: Path
    digest: str
    of: object


class Exports:
    """The files of one store, made when they are asked for, one at a time, in a process with a bound on its memory."""

    def __init__(self, place: Path, memory: int = Bounds().memory) -> None:
        self._place, self._memory = place, memory
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._one_at_a_time: anyio.Lock | None = None
        self._made: dict[str, Made] = {}

    async def file(self, name: str) -> Made:
        """The file of that name as the store is now. Raises UnansweredError where it cannot be made."""
        if (made := self._current(name)) is not None:
            return made
        if self._one_at_a_time is None:  # it belongs to the running event loop
            self._one_at_a_time = anyio.Lock()
        async with self._one_at_a_time:
            if (made := self._current(name)) is None:  # somebody else may have waited for the same
                made = self._made[name] = await self._make(name)
        return made

    def close(self) -> None:
        """Remove the files; a server that is told to stop does not come to Python's own cleaning up."""
        if self._folder is not None:
            self._folder.cleanup()

    def _current(self, name: str) -> Made | None:
        made = self._made.get(name)
        if made is None or made.of != state(self._place):
            return None
        return made if made.path.exists() else None  # systems clear away temporary files that are old

    async def _make(self, name: str) -> Made:
        now, form = state(self._place), FILES[name].form
        try:
            path = self._place_of_files() / name
            digest = await anyio.to_process.run_sync(make, self._place, form, path, self._memory)
        except (BalticgraphError, OSError, MemoryError, anyio.BrokenWorkerProcess) as error:
            # what a failed write says names a place of the server's, and asks for another
            unwritten = isinstance(error, OSError | UsageError)
            said = "the store is being changed, or there is no room" if unwritten else str(error)
            reason = said or "for want of memory"
            raise UnansweredError(
                refusal(503, f"{name} cannot be made now ({reason}); `balticgraph export -f {form}` makes it")
            ) from error
        changed = max((written for *_, written in now), default=0)
        os.utime(path, ns=(changed, changed))  # when the graph changed, not when it was asked for
        return Made(path, digest, now)

    def _place_of_files(self) -> Path:
        if self._folder is None or not Path(self._folder.name).is_dir():
            self._folder = tempfile.TemporaryDirectory(prefix="balticgraph-")
        return Path(self._folder.name)


def make(place: Path, form: str, path: Path, memory: int) -> str:
    """What the process does: `write` within a bound on memory, with all that it lays aside beside the file."""
    bound_memory(memory)
    tempfile.tempdir = str(path.parent)  # it goes with the folder, also where this process is killed
    return write(place, form, path)


def write(place: Path, form: str, path: Path) -> str:
    """Write an export of the store at `place` to a file, packed where its name says so; the SHA-256 of the file."""
    export = next(known for known in EXPORTS if known.name == form)
    with Store.open(place) as store, opened(path) as out:
        if path.suffix == ".gz":  # with no name and no clock in it
            with GzipFile("", "wb", fileobj=out, mtime=0) as packed, BufferedWriter(packed) as buffered:
                export.write(store, buffered, None)
        else:
            export.write(store, out, None)
    with path.open("rb") as written:
        return hashlib.file_digest(written, "sha256").hexdigest()
