"""What one file gives to `extract`: apart from the command, so that reading processes load no more than they need."""

import gc
import json
import re
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from balticgraph.documents.read import read_release, read_text
from balticgraph.documents.release import Release
from balticgraph.errors import Naming, ReadError
from balticgraph.facts.fact import Reading
from balticgraph.facts.facts_json import LISTS, to_json
from balticgraph.facts.proof_files import Proofs
from balticgraph.facts.proofread import proofread
from balticgraph.facts.recognise import recognise, still_unread
from balticgraph.facts.words.known import KnownNames

_PAGE = "balticgraph.commands.proof_page"
"""Imported when a page is asked for: it brings a library of templates."""


class Given(NamedTuple):
    """What reading leans on: the names of the register, or None, and the proofs that persons left."""

    names: KnownNames | None
    proofs: Proofs


@dataclass(frozen=True, slots=True)
class Extracted:
    """What one release gave, ready to be written: its text or Facts JSON, how many facts, the sentences passed over."""

    name: str
    said: str
    facts: int
    unread: tuple[str, ...]
    remarks: tuple[str, ...] = ()


def ready() -> None:
    """Read word lists now, so that the first release does not wait for them."""
    # The text states its language: the model that tells one is loaded where it is asked.
    stated = b"---\nlanguage: en\n---\n\nThe 42nd Session of the Baltic Assembly was held in Riga.\n"
    recognise(read_text(stated, "ready"))
    collect_seldom()


def collect_seldom() -> None:
    """Leave what the process has loaded out of garbage collection, and let it look for garbage every 50,000 new objects.

    Word lists, names and shapes stay to the end, and a release leaves next to nothing that only the collector frees: by
    Python's own figures it takes a tenth of the time of reading.
    """
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


def text_of(file: Path | ReadError, given: Given) -> Extracted | ReadError:  # noqa: ARG001  the same call as for facts
    """The text layer of a file."""
    release = _read(file)
    return (
        release
        if isinstance(release, ReadError)
        else Extracted(release.name, release.text, 0, (), release.remarks)
    )


def facts_of(file: Path | ReadError, given: Given) -> Extracted | ReadError:
    """What a file says, as Facts JSON."""
    return _facts(file, given, indent=1)


def line_of(file: Path | ReadError, given: Given) -> Extracted | ReadError:
    """What a file says, as Facts JSON on one line."""
    return _facts(file, given, indent=None)


def page_of(file: Path | ReadError, given: Given) -> Extracted | ReadError:
    """What a file says, as a page on which a person proofreads it."""
    read = _reading(file, given)
    if isinstance(read, ReadError):
        return read
    page = import_module(_PAGE).proof_page
    return _extracted(read.left, page(read.left, read.by_rules if read.left.proofread else None))


def _facts(file: Path | ReadError, given: Given, indent: int | None) -> Extracted | ReadError:
    read = _reading(file, given)
    if isinstance(read, ReadError):
        return read
    said = json.dumps(to_json(read.left), ensure_ascii=False, indent=indent) + "\n"
    return _extracted(read.left, _SPAN.sub(_on_one_line, said) if indent else said)


_SPAN = re.compile(
    r'\{\s+"start": \d+,\s+"end": \d+,\s+"quote": "(?:[^"\\]|\\.)*"(?:,\s+"of": "[a-z_]*")?\s+\}'
)


def _on_one_line(span: re.Match[str]) -> str:
    """A span on a line of its own: half of what a person has to look through in a file. Its words have no break in JSON."""
    return re.sub(r"\n\s*", " ", span[0]).replace("{ ", "{", 1).removesuffix(" }") + "}"


class _Read(NamedTuple):
    """What the rules read of a file, and what a person left of that: the same where nobody went through it."""

    by_rules: Reading
    left: Reading


def _reading(file: Path | ReadError, given: Given) -> _Read | ReadError:
    """What was read of a file."""
    release = _read(file)
    if isinstance(release, ReadError):
        return release
    with Naming(file):
        read = recognise(release, given.names)
    proof = given.proofs.of.get(file) if isinstance(file, Path) else None
    if proof is None:
        return _Read(read, read)
    try:
        left = proofread(read, proof)
        return _Read(read, replace(left, unread=still_unread(left, read, given.names)))
    except ReadError as error:
        return error


def _extracted(reading: Reading, said: str) -> Extracted:
    release = reading.release
    return Extracted(
        release.name,
        said,
        sum(len(getattr(reading, name)) for name in LISTS),
        tuple(
            f"{release.name}, characters {u.start} to {u.end}, {'; '.join(u.why)}: {' '.join(u.quote.split())}"
            for u in reading.unread
        ),
        release.remarks,
    )


def _read(file: Path | ReadError) -> Release | ReadError:
    try:
        with Naming(file):
            return file if isinstance(file, ReadError) else read_release(file)
    except ReadError as error:
        return error
