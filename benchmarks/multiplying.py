"""Graphs of millions of quads: a small graph that was loaded, many times over under other keys.

Sources, captures and sessions get new keys in each copy; persons, offices and bodies stay the same, so that the busiest nodes
are as busy as they would be.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

from balticgraph.store.embedded import FORMAT

_OWN = re.compile(
    r"(/id/(?:source|snapshot|span|claim|text|contact|image)/|/graph/(?:release|provenance)/|/event/[a-z_-]+/)((?:lrs|saeima|riigikogu)-)"
)
_SESSION = re.compile(r"(session/baltic-assembly/)(\d+)")


def multiplied(lines: list[str], copies: int, sessions: int) -> Iterator[str]:
    """The lines as they are, and again under other keys; what the copies have in common comes once."""
    yield from lines
    own = [line for line in lines if _OWN.search(line) or _SESSION.search(line)]
    for copy in range(1, copies):
        for line in own:
            renamed = _OWN.sub(rf"\g<1>c{copy}-\g<2>", line)
            yield _renumbered(renamed, copy * sessions)


def _renumbered(line: str, add: int) -> str:
    return _SESSION.sub(lambda found: f"{found[1]}{int(found[2]) + add}", line)


def copies_of(lines: list[str], quads: int) -> int:
    """How many copies of the lines make at least so many quads."""
    own = sum(bool(_OWN.search(line) or _SESSION.search(line)) for line in lines)
    return max(1, -(-(quads - len(lines)) // own) + 1)


def as_backup(lines: list[str], quads: int, sessions: int, folder: Path) -> int:
    """A backup folder of at least so many quads, unsorted; how many lines it has."""
    folder.mkdir(parents=True)
    count = 0
    with (folder / "quads.nq").open("w", encoding="utf-8") as out:
        for line in multiplied(lines, copies_of(lines, quads), sessions):
            out.write(line)
            count += 1
    with (folder / "quads.nq").open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    (folder / "manifest.json").write_text(
        json.dumps({"format": FORMAT, "quads": count, "sha256": {"quads.nq": digest}})
    )
    return count
