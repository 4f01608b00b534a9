"""Files and bytes into releases, in a fixed order."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from balticgraph.documents.release import Passage, Release, Stated, Zone
from balticgraph.errors import ReadError

SUFFIXES = frozenset({".md", ".txt", ".html", ".htm"})
_FRONT = re.compile(r"---[ \t]*\n(.*?)^---[ \t]*$", re.MULTILINE | re.DOTALL)
_PAIR = re.compile(r"^([a-z_]+):[ \t]*(\S.*?)[ \t]*$", re.MULTILINE)
_LINE = re.compile(r"[^\s](?:[^\n]*[^\s])?")
_ITEM = re.compile(r"(?:[-*•·–]|\d{1,2}[.)])\s")


def read_text(data: bytes, name: str, media_type: str | None = None) -> Release:
    r"""The release that these bytes are, under the `name` of their file.

    >>> r = read_text(b"---\nlanguage: en\n---\nAn opening\n\nIt was opened in Riga.", "a")
    >>> [(p.zone.value, r.text[p.start:p.end]) for p in r.passages][1:]
    [('body', 'An opening'), ('body', 'It was opened in Riga.')]
    >>> r.language
    'en'
    """
    del media_type
    text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    front = _FRONT.match(text)
    stated: dict[str, Stated] = {}
    passages: list[Passage] = []
    if front:
        passages.append(Passage(0, len(front[0].rstrip()), Zone.METADATA))
        for pair in _PAIR.finditer(front[1]):
            start = front.start(1) + pair.start(2)
            stated[pair[1]] = Stated(pair[2], start, start + len(pair[2]), "front-matter@1")
    for line in _LINE.finditer(text, front.end() if front else 0):
        zone = Zone.ITEM if _ITEM.match(line[0]) else Zone.BODY
        passages.append(Passage(line.start(), line.end(), zone))
    return Release(
        name=name,
        content_hash="sha256:" + hashlib.sha256(data).hexdigest(),
        text=text,
        passages=tuple(passages),
        url=stated.get("url"),
        title=stated.get("title"),
        publisher=stated.get("publisher"),
        language_stated=stated.get("language"),
        published=stated.get("published") or stated.get("page_published"),
        updated=stated.get("updated"),
        digest_of=stated.get("digest_of"),
    )


def read_release(path: Path) -> Release:
    """The release in a file; raises `ReadError` where it cannot be read."""
    if not path.is_file():
        raise ReadError(f"{path} is not there; check the path")
    return read_text(path.read_bytes(), path.stem)


def read_releases(paths: Iterable[Path]) -> Iterator[Release | ReadError]:
    """Each release of these files and folders, or the error that kept it from being read, in a fixed order."""
    for path in paths:
        inside = sorted(p for p in path.rglob("*") if p.suffix.lower() in SUFFIXES) if path.is_dir() else [path]
        for file in inside:
            try:
                yield read_release(file)
            except ReadError as error:
                yield error
