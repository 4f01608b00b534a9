"""Precision and recall of readings against gold facts, by family and language.

Names are compared with case and diacritics folded; an event is paired with at most one gold event of its kind, by number, then by day,
then by city, then by kind alone.
"""

import hashlib
import json
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FAMILIES = (
    "events",
    "event_details",
    "attendance",
    "announced",
    "offices",
    "presidencies",
    "cooperation",
    "documents",
    "recipients",
)
_DETAILS = ("start", "end", "city", "country", "venue")
Doc = Mapping[str, Any]
Facts = dict[str, set[tuple[Any, ...]]]


@dataclass(slots=True)
class Score:
    """How many facts are in the gold, how many were found, how many of these are right."""

    gold: int = 0
    found: int = 0
    right: int = 0

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 1 where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of the gold that was found; 1 where there is none."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(slots=True)
class Scores:
    """The scores of a set of releases: of all, by family, by language."""

    core: Score = field(default_factory=Score)
    families: dict[str, Score] = field(default_factory=dict)
    languages: dict[str, Score] = field(default_factory=dict)

    def add(
        self, language: str, family: str, gold: set[tuple[Any, ...]], found: set[tuple[Any, ...]]
    ) -> None:
        """Count the facts of one family of one release."""
        right = len(gold & found)
        places = (
            self.core,
            self.families.setdefault(family, Score()),
            self.languages.setdefault(language, Score()),
        )
        for score in places:
            score.gold, score.found, score.right = (
                score.gold + len(gold),
                score.found + len(found),
                score.right + right,
            )


def folded(text: object) -> str:
    """A name without case, diacritics and signs."""
    bare = "".join(
        c for c in unicodedata.normalize("NFD", str(text or "")) if not unicodedata.combining(c)
    ).casefold()
    bare = bare.replace("ł", "l").replace("ø", "o")
    return " ".join("".join(c if c.isalnum() else " " for c in bare).split())


def paired(gold: Iterable[Doc], found: Iterable[Doc]) -> dict[str, str]:
    """The gold event's key for each found event's key that has one."""
    pairs: dict[str, str] = {}
    free, wanted = list(gold), list(found)
    for step in range(4):
        for one in wanted:
            match = next((g for g in free if g["kind"] == one["kind"] and _alike(g, one, step)), None)
            if one["key"] not in pairs and match is not None:
                pairs[one["key"]] = match["key"]
                free.remove(match)
    return pairs


def _alike(gold: Doc, found: Doc, step: int) -> bool:
    numbers = gold.get("number"), found.get("number")
    if step == 0:
        return numbers[1] is not None and numbers[0] == numbers[1]
    if numbers != (None, None):
        return False
    if step == 1:
        return bool(found.get("start")) and gold.get("start") == found.get("start")
    return step == 3 or (bool(found.get("city")) and folded(gold.get("city")) == folded(found.get("city")))


def facts_of(doc: Doc, names: Mapping[str, str]) -> Facts:
    """The facts of one release as tuples, its events under the keys of the gold."""

    def key(event: str | None) -> str | None:
        return names.get(event, f"?{event}") if event else None

    def persons(family: str) -> set[tuple[Any, ...]]:
        return {(folded(a["person"]), key(a["event"])) for a in doc.get(family, ())}

    events = doc.get("events", ())
    return {
        "events": {(key(e["key"]),) for e in events},
        "event_details": {(key(e["key"]), f, folded(e[f])) for e in events for f in _DETAILS if _tells(e, f)},
        "attendance": persons("attendance"),
        "announced": persons("announced"),
        "offices": {
            (folded(o["person"]), folded(o["office"]), folded(o["organisation"]))
            for o in doc.get("offices", ())
        },
        "presidencies": {
            (folded(p["body"]), p["country"], p.get("year"), p["relation"])
            for p in doc.get("presidencies", ())
        },
        "cooperation": {tuple(sorted((folded(c["a"]), folded(c["b"])))) for c in doc.get("cooperation", ())},
        "documents": {(key(d.get("event")), folded(d["kind"])) for d in doc.get("documents", ())},
        "recipients": {(folded(r["person"]), folded(r["award"])) for r in doc.get("recipients", ())},
    }


def _tells(event: Doc, field_name: str) -> bool:
    return bool(event.get(field_name)) and not (
        field_name == "end" and event.get("end") == event.get("start")
    )


def scores(gold: Mapping[str, Doc], found: Mapping[str, Doc]) -> Scores:
    """The scores of what was found against the gold, both by the release's name."""
    total = Scores()
    for name in sorted(gold):
        pairs = paired(gold[name]["events"], found[name]["events"])
        right = facts_of(gold[name], {e["key"]: e["key"] for e in gold[name]["events"]})
        read = facts_of(found[name], pairs)
        for family in FAMILIES:
            total.add(gold[name]["release"]["language"], family, right[family], read[family])
    return total


def exact_names(gold: Mapping[str, Doc], found: Mapping[str, Doc]) -> tuple[int, int]:
    """How many of the persons in both are spelled alike to the letter, and how many persons are in both."""
    count: Counter[str] = Counter()
    for name in gold:
        one, other = _persons(gold[name]), _persons(found[name])
        count["both"] += len({folded(p) for p in one} & {folded(p) for p in other})
        count["exact"] += len({folded(p) for p in one & other})
    return count["exact"], count["both"]


def _persons(doc: Doc) -> set[str]:
    return {
        fact["person"]
        for family in ("attendance", "announced", "offices", "recipients")
        for fact in doc.get(family, ())
    }


def digest(folder: Path) -> str:
    """The SHA-256 of the releases of a folder and their facts, by name and content."""
    total = hashlib.sha256()
    for path in sorted([*folder.glob("*.md"), *folder.glob("*.facts.json")]):
        total.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return total.hexdigest()


def gold_of(folder: Path) -> dict[str, Doc]:
    """The gold facts of a folder by the release's name."""
    return {
        p.name.removesuffix(".facts.json"): json.loads(p.read_text("utf-8"))
        for p in sorted(folder.glob("*.facts.json"))
    }
