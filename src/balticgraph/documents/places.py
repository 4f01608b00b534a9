"""Where what was read of each input is kept: its place in a folder of outputs, the same for facts, texts and pages."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from zlib import crc32

from balticgraph.documents.read import release_files
from balticgraph.errors import ReadError


def places(paths: Sequence[Path]) -> Iterator[tuple[Path | ReadError, Path]]:
    """Each input with its place in the output: a file's name, and of a folder's files the folders inside it too."""
    for path in paths:
        for file in release_files([path]):
            if isinstance(file, ReadError):
                yield file, Path()  # nothing will be written of it
                continue
            inside = file.relative_to(path) if path.is_dir() else Path(path.name)
            yield file, inside.with_name(fitting(inside.stem))


_LONGEST_NAME = 255 - len(".facts.jsonl")
"""Bytes that a name may have before its ending is added: file systems take 255, and browsers save pages under names that long."""


def fitting(stem: str) -> str:
    """The name of an input for its output; of one that would be too long the beginning, and a sum that tells it from others.

    >>> fitting("seimas-2023-11-24"), len(fitting("ž" * 125))
    ('seimas-2023-11-24', 126)
    """
    name = os.fsencode(stem)
    if len(name) <= _LONGEST_NAME:
        return stem
    sum_of = f"-{crc32(name):08x}"
    return name[: _LONGEST_NAME - len(sum_of)].decode("utf-8", "ignore") + sum_of
