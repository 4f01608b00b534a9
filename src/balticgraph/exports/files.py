"""Where an export goes: a file that appears whole or not at all, or standard output."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import get_ident
from typing import BinaryIO
from zlib import crc32

from balticgraph.errors import UsageError


@contextmanager
def opened(output: Path | str | BinaryIO | None) -> Iterator[BinaryIO]:
    """The stream to write to: a file's, the one that is given, or standard output's for None and ``-``. Raises UsageError.

    A file is written under a temporary name beside its own and renamed when all is well: nobody reads half an
    export, and a failed one leaves the old file as it was. Pipes and devices are written to as they are.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     with opened(Path(folder) / "graph.nq") as out:
    ...         _ = out.write(b"...")
    ...     [path.name for path in Path(folder).iterdir()]
    ['graph.nq']
    >>> with opened("/nowhere/graph.nq"):
    ...     pass
    Traceback (most recent call last):
    balticgraph.errors.UsageError: /nowhere/graph.nq cannot be written (No such file or directory); name ...
    """
    if output is None or str(output) == "-":
        out = getattr(sys.stdout, "buffer", None)
        if out is None:
            raise UsageError("standard output takes no bytes here, as in a notebook; name a file instead")
        yield out
        out.flush()
        return
    if not isinstance(output, Path | str):
        yield output
        return
    try:
        target = Path(output).resolve()  # a link stays a link; what it points to is replaced
    except (ValueError, RuntimeError) as error:  # a null byte is in it, or links that lead in a circle
        raise UsageError(f"{str(output)!r} cannot be written ({error}); name another file") from error
    if target.is_dir():
        raise UsageError(f"{output} is a folder; name a file in it")
    try:
        with target.open("wb") if _is_special(target) else _renamed(target) as out:
            yield out
    except OSError as error:
        if error.filename not in {None, str(target), str(_beside(target))}:
            raise  # it is not the output that failed
        reason = error.strerror or str(error)
        raise UsageError(f"{output} cannot be written ({reason}); name another file") from error


@contextmanager
def _renamed(target: Path) -> Iterator[BinaryIO]:
    """A new file beside the target, which takes its place when all has been written."""
    part = _beside(target)
    try:
        with part.open("wb") as out:
            yield out
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _beside(target: Path) -> Path:
    """A name beside the target that is short however long the target's own is."""
    return target.with_name(f".{crc32(os.fsencode(target.name)):08x}.{os.getpid()}.{get_ident()}.part")


def _is_special(path: Path) -> bool:
    """Whether something is there that a file must not be renamed over."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))
