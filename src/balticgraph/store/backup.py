"""A store as a folder of plain files, and back: sorted N-Quads, the text layers, the log, and a manifest with checksums.

The same store gives the same bytes. A backup that was cut short or altered is refused before anything is written.
"""

import hashlib
import heapq
import json
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import pyoxigraph as ox
from pyoxigraph import Quad

from balticgraph.errors import ReadError, StoreError, UsageError
from balticgraph.store.embedded import FORMAT, Store
from balticgraph.store.files import write_whole
from balticgraph.store.log import LOG

_CHUNK = 400_000
"""Lines sorted in memory at a time: about 150 MB, whatever the size of the store."""
_QUADS = "quads.nq"
_NAMES = rf"{re.escape(_QUADS)}|{re.escape(LOG)}|texts/[0-9a-f]{{64}}\.txt"
"""The files of a backup: nothing else is read or copied, whatever a manifest says."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself: the store's format, how many quads, and the checksum of each file."""

    format: str
    quads: int
    sums: Mapping[str, str]


def sorted_lines(quads: Iterable[Quad], scratch: Path) -> Iterator[bytes]:
    """The quads as N-Quads lines in order, each once; `scratch` holds what does not fit a chunk."""
    lines = (f"{q.subject} {q.predicate} {q.object} {q.graph_name} .\n".encode() for q in quads)
    parts: list[Path] = []
    while chunk := sorted(islice(lines, _CHUNK)):
        if len(chunk) < _CHUNK and not parts:
            yield from chunk
            return
        part = scratch / f"{len(parts)}.nq"
        with part.open("wb") as out:
            out.writelines(chunk)
        parts.append(part)
    with ExitStack() as stack:
        yield from heapq.merge(*(stack.enter_context(part.open("rb")) for part in parts))


def backup(store: Store, target: Path) -> int:
    """Write a store to a new folder; the number of quads. Raises UsageError where the folder exists or cannot be made."""
    place = target.resolve()  # of `new/..` the name is no name of a folder
    if place.exists():
        raise UsageError(f"{target} exists already; name a new folder for the backup")
    part = place.with_name(place.name + ".part")
    try:
        shutil.rmtree(part, ignore_errors=True)
        (part / "texts").mkdir(parents=True)
        count = 0
        with tempfile.TemporaryDirectory(dir=part) as scratch, (part / _QUADS).open("wb") as out:
            for line in sorted_lines(store.quads(), Path(scratch)):
                out.write(line)
                count += 1
        if store.path is not None:
            for text in sorted((store.path / "texts").glob("*.txt")):
                shutil.copyfile(text, part / "texts" / text.name)
            if (store.path / LOG).is_file():
                shutil.copyfile(store.path / LOG, part / LOG)
        files = sorted(p for p in part.rglob("*") if p.is_file())
        manifest = {
            "format": FORMAT,
            "quads": count,
            "sha256": {p.relative_to(part).as_posix(): _sum(p) for p in files},
        }
        (part / "manifest.json").write_text(json.dumps(manifest, indent=1, sort_keys=True) + "\n", "utf-8")
        part.rename(place)
    except OSError as error:
        shutil.rmtree(part, ignore_errors=True)
        raise UsageError(
            f"the backup {target} cannot be written ({error.strerror or error}); check permissions and free space"
        ) from error
    return count


def restore(source: Path, target: Path) -> int:
    """Make a store of a backup; the number of quads. Raises ReadError for a broken backup, StoreError where a store is already there."""
    manifest = _checked(source)
    place = target.resolve()
    # a folder that is there (a mounted volume, the one somebody stands in) is filled, as no other can take its place
    inside = place.is_dir()
    part = place / "restore.part" if inside else place.with_name(place.name + ".part")
    try:
        if place.exists() and (not inside or any(held != part for held in place.iterdir())):
            raise StoreError(
                f"{target} is not empty; name another folder with --store, or move the store away first"
            )
        if part.exists():
            shutil.rmtree(part)  # left by a restore that was cut short
        (part / "texts").mkdir(parents=True)
        count = _filled(part, source, manifest)
        if count == manifest.quads:
            if inside:
                _move(part, place)
            else:
                part.rename(place)
            return count
        shutil.rmtree(part)
    except (OSError, RuntimeError) as error:
        shutil.rmtree(part, ignore_errors=True)
        raise StoreError(
            f"the store {target} cannot be restored ({error}); check permissions and free space"
        ) from error
    raise ReadError(f"the backup {source} names {manifest.quads} quads and holds {count}; take another one")


def _move(part: Path, place: Path) -> None:
    """Move a store into the folder around it, the version last: without it the folder is none yet."""
    for name in sorted((one.name for one in part.iterdir()), key=lambda name: name == "format"):
        (part / name).rename(place / name)
    part.rmdir()


def _filled(part: Path, source: Path, manifest: Manifest) -> int:
    """Fill a folder with what a backup holds, the version last; how many quads came to be."""
    database = ox.Store(str(part / "quads"))
    try:
        database.bulk_load(path=source / _QUADS, format=ox.RdfFormat.N_QUADS)
    except SyntaxError as error:
        shutil.rmtree(part, ignore_errors=True)
        raise ReadError(f"the backup {source} is no N-Quads ({error.msg}); take another one") from error
    database.flush()
    for name in sorted(manifest.sums):
        if name != _QUADS:
            shutil.copyfile(source / name, part / name)
    write_whole(part / "format", f"{manifest.format}\n".encode())
    return len(database)


def _checked(source: Path) -> Manifest:
    """The manifest of a backup whose files are as it says. Raises ReadError."""
    if not (source / "manifest.json").is_file():
        raise ReadError(f"{source} is no backup; name the folder that `balticgraph backup` wrote")
    try:
        said = json.loads((source / "manifest.json").read_text("utf-8"))
        manifest = Manifest(str(said["format"]), int(said["quads"]), dict(said["sha256"]))
        if _QUADS not in manifest.sums or any(not re.fullmatch(_NAMES, name) for name in manifest.sums):
            raise ReadError(f"{source} is no whole backup (its manifest names other files); take another one")
        wrong = sorted(name for name, expected in manifest.sums.items() if _sum(source / name) != expected)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ReadError(
            f"{source} is no whole backup ({error}); name the folder that `balticgraph backup` wrote"
        ) from error
    if wrong:
        raise ReadError(
            f"the backup {source} was altered: {', '.join(wrong)} differ from the manifest; take another one"
        )
    if manifest.format != FORMAT:
        raise ReadError(
            f"the backup {source} has format {manifest.format}, this version reads {FORMAT}; restore it with the version that wrote it"
        )
    return manifest


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
