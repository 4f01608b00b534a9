"""Doing something as somebody without rights beyond what files give to all: the superuser, as whom tests may run, may look everywhere."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def as_nobody() -> Iterator[None]:
    """Within it, files are opened as `nobody` opens them, where the superuser runs the tests."""
    user = os.geteuid()
    os.seteuid(user or 65534)
    try:
        yield
    finally:
        os.seteuid(user)


@contextmanager
def seen_by_all() -> Iterator[Path]:
    """A folder of its own that everybody may look into, as pytest's may not be."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)
