"""Count how often facts of each sort are right: `python -m tests.quality.confidence`; with --write it writes data/confidence.toml.

Counted over the texts aside that nobody who wrote rules has opened, without the register. What no set has facts of (aims, statements,
anniversaries, matters) was judged by a reader; those counts stay as they are.
"""

import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from balticgraph.documents.read import read_release
from balticgraph.facts.confidence import sorts
from balticgraph.facts.facts_json import from_json
from balticgraph.resources import bundled
from tests.quality.measure import HERE, UNREAD, aside, readings
from tests.quality.scorer import FAMILIES, Doc, facts_of, paired

FILE = bundled("data") / "confidence.toml"
SCORED = [family for family in FAMILIES if family != "event_details"]


def counts() -> dict[str, tuple[int, int]]:
    """How many facts of each sort are right, and how many there are."""
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for sort, is_right in judged():
        found[sort] += 1
        right[sort] += is_right
    return {sort: (right[sort], found[sort]) for sort in sorted(found)}


def judged() -> Iterator[tuple[str, bool]]:
    """The sort of each fact that is read of the texts set aside, and whether the gold facts have it."""
    for name in UNREAD:
        gold, read = readings(name)
        for one in sorted(aside(name)):
            yield from _judged(gold[one], read[one], HERE / name / f"{one}.md")


def _judged(gold: Doc, read: Doc, path: Path) -> Iterator[tuple[str, bool]]:
    names = paired(gold["events"], read["events"])
    true = facts_of(gold, {event["key"]: event["key"] for event in gold["events"]})
    reading = from_json(read, read_release(path))
    sort_of = sorts(reading.events)
    for family in SCORED:
        for fact, told in zip(getattr(reading, family), read[family], strict=True):
            alone = {"events": [], family: [told]}
            [said] = facts_of(alone, names)[family]
            yield sort_of(fact), said in true[family]


def written(found: dict[str, tuple[int, int]]) -> str:
    """The file with these counts for the sorts of the texts set aside."""
    head, _, rest = FILE.read_text("utf-8").partition("[aside]\n")
    _, _, judged_so_far = rest.partition("[judged]\n")
    rows = "".join(f"{sort} = [{right}, {of}]\n" for sort, (right, of) in found.items())
    return f"{head}[aside]\n{rows}\n[judged]\n{judged_so_far}"


def main() -> None:
    """Print how often each sort is right; write it where asked to."""
    found = counts()
    for sort, (right, of) in found.items():
        sys.stdout.write(f"{sort:<26}{right:>6} of {of:<6}{right / of:.2f}\n")
    if "--write" in sys.argv:
        text = written(found)
        tomllib.loads(text)
        FILE.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
