"""The files beside the database: each is there whole or not at all, and a text under the hash of its bytes."""

import hashlib
import os
from contextlib import suppress
from pathlib import Path

from balticgraph.errors import StoreError


def write_whole(target: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all, also after a loss of power. Raises OSError."""
    part = target.with_name(target.name + ".part")
    try:
        with part.open("wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        part.replace(target)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise


def read_text(store: Path, content_hash: str) -> str | None:
    """The text layer of that hash (``sha256:...``), or None where it is not kept.

    Raises OSError, and StoreError where what is kept is another text: offsets would not count in it.
    """
    path = _path(store, content_hash)
    try:
        kept = path.read_bytes()
    except FileNotFoundError:
        return None
    if not _is_of(kept, content_hash):
        raise StoreError(
            f"the text {path} is damaged; load its release again, or restore the store from a backup"
        )
    return kept.decode("utf-8")


def keep_text(store: Path, content_hash: str, text: str) -> None:
    """Keep a text layer under its hash, where it is not kept whole already. Raises OSError."""
    path = _path(store, content_hash)
    if not path.exists() or not _is_of(path.read_bytes(), content_hash):
        path.parent.mkdir(exist_ok=True)
        write_whole(path, text.encode("utf-8"))


def _path(store: Path, content_hash: str) -> Path:
    return store / "texts" / f"{content_hash.removeprefix('sha256:')}.txt"


def _is_of(content: bytes, content_hash: str) -> bool:
    return f"sha256:{hashlib.sha256(content).hexdigest()}" == content_hash
