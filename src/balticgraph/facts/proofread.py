"""A reading that a person went through: Facts JSON in the place of what the rules read, every fact with its words."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, fields, replace
from datetime import date
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from balticgraph.errors import ReadError
from balticgraph.facts.fact import EventFact, Evidence, Reading
from balticgraph.facts.facts_json import LISTS, Fact, from_json, to_json
from balticgraph.facts.json_by_hand import parsed
from balticgraph.facts.proof_words import Words, words_of
from balticgraph.resources import bundled

RULE = "proofread@1"
"""The rule of a fact that a person read."""


def proofread(reading: Reading, file: Path) -> Reading:
    """The reading of a release as a person left it in a file of Facts JSON.

    Facts that the rules read just so keep their rule and confidence; all others are by `RULE`, with confidence 1. What the
    rules read and the file leaves out is struck out. Of a fact written by hand, `rule` and `confidence` may be left out,
    `as_written` too where its words have the name as it is, and its evidence may be the words alone, where they stand once
    in the text layer, however they are broken into lines: ``"evidence": ["attended the 42nd Session"]``. Raises `ReadError`
    where the file is no Facts JSON of this release, or words do not stand in its text.
    """
    found, moved = _object(file, reading)
    _valid(found, file)
    _of_text(found, file)
    _of_calendar(found, file)
    _without_loose_ends(found, file)
    read = from_json(
        found, replace(reading.release, remarks=(*reading.release.remarks, *_unlike(found, reading), *moved))
    )
    families: dict[str, Any] = {
        name: tuple(_by_hand(fact, getattr(reading, name)) for fact in getattr(read, name)) for name in LISTS
    }
    _as_the_text_has_it(families, reading, file)
    return replace(read, **families, proofread=True, changed=tuple(_changed(families["events"], reading)))


def _changed(events: Sequence[EventFact], reading: Reading) -> Iterator[EventFact]:
    """The events that a person changed, as the rules read them: of the same key and kind, with words in common."""
    read = {(event.key, event.kind): event for event in reading.events}
    for event in events:
        before = read.get((event.key, event.kind))
        if before and before != event and set(before.evidence.spans) & set(event.evidence.spans):
            yield before


def _unlike(found: Mapping[str, Any], reading: Reading) -> Iterator[str]:
    """What a file says of the release itself, otherwise than the release does: that is not taken from it."""
    stated = to_json(reading)["release"]
    for key, value in found["release"].items():
        if key in stated and value != stated[key]:
            yield (
                f"{key} is {value!r} in what was proofread and {stated[key]!r} on the page; "
                f"what a release states of itself is read from the page alone"
            )


def _as_the_text_has_it(families: Mapping[str, tuple[Fact, ...]], reading: Reading, file: Path) -> None:
    """Raise `ReadError` where a fact by hand says that the text calls somebody, or writes a number, as it nowhere does."""
    text = " ".join(reading.release.text.split())
    for family, many in families.items():
        for n, fact in enumerate(many):
            for field in _WRITTEN if fact.evidence.rule == RULE else ():
                words = getattr(fact, field, None)
                if words and " ".join(words.split()) not in text:
                    told = {"person": getattr(fact, "person", None) or getattr(fact, "speaker", None)}
                    raise ReadError(
                        f"{file}: {_place(family, n, told)}: {field} is {words!r}, which stands nowhere in the text; "
                        f"write it as the text does"
                    )


_WRITTEN = ("as_written", "number_as_written", "office_as_written")


def changes(before: Reading, after: Reading) -> tuple[int, int]:
    """How many facts of a proofread reading are by hand, and how many of what the rules read were struck out."""
    pairs = [(getattr(before, name), getattr(after, name)) for name in LISTS]
    return sum(fact not in old for old, new in pairs for fact in new), sum(
        fact not in new for old, new in pairs for fact in old
    )


def _by_hand(fact: Fact, by_rules: tuple[Fact, ...]) -> Fact:
    """A fact as the rules read it, where they did, else by the rule of what a person read."""
    if fact in by_rules:
        return fact
    return replace(fact, evidence=Evidence(spans=fact.evidence.spans, rule=RULE, confidence=1.0))


def _object(file: Path, reading: Reading) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The object of a file, its facts with all that a person may leave out, and what to know of its words."""
    found = parsed(file)
    if not isinstance(found, dict):
        raise ReadError(f"{file}: Facts JSON of one release is an object; write it as `extract -o` does")
    name = found.get("release", {}).get("id") if isinstance(found.get("release"), dict) else None
    if name != reading.release.name:
        raise ReadError(
            f"{file}: holds the facts of {name!r}, not of {reading.release.name!r}; set release.id"
        )
    whole: dict[str, Any] = {**found}
    words, faults = words_of(_spans(found), reading.release.text), list[str]()
    for family, kind in LISTS.items():
        many = found.get(family, [])
        if isinstance(many, list):
            own = {"announced": True} if family == "announced" else {}
            needs = {one.name for one in fields(kind) if one.default is MISSING}
            named = "as_written" if "as_written" in needs else ""
            whole[family] = [
                _tried({**own, **fact}, named, words, _place(family, n, fact), faults)
                if isinstance(fact, dict)
                else fact
                for n, fact in enumerate(many)
            ]
    _refuse(faults, file)
    return whole, (_MOVED,) if words.moved else ()


_MOVED = (
    "words of its facts stand elsewhere than was written down, as on a later page: see whether this one says more; "
    "`extract --proofread -f html` shows it"
)


def _tried(fact: dict[str, Any], named: str, words: Words, where: str, faults: list[str]) -> dict[str, Any]:
    """A fact filled, or as it is where it has a fault, which is noted: a person mends them together."""
    try:
        return _filled(fact, named, words, where)
    except ReadError as error:
        faults.append(str(error))
        return fact


def _refuse(faults: Sequence[str], file: Path, advice: str = "") -> None:
    """Raise `ReadError` where there are faults; it tells the first of them and how many more there are."""
    if faults:
        more = len(faults) - _MOST_TOLD
        told = [*faults[:_MOST_TOLD], *([f"and {more} more"] if more > 0 else ())]
        raise ReadError(f"{file}: {' | '.join(told)}{advice}")


_MOST_TOLD = 5


def _spans(found: Mapping[str, Any]) -> Iterator[Any]:
    """What stands as evidence in an object, of whatever form."""
    for family in LISTS:
        many = found.get(family)
        for fact in many if isinstance(many, list) else ():
            evidence = fact.get("evidence") if isinstance(fact, dict) else None
            yield from evidence if isinstance(evidence, list) else ()


def _place(family: str, n: int, fact: object) -> str:
    """Where a fact stands, and what it says, to be found by: ``attendance[3] (Jonas Petraitis, e1)``."""
    values = [v for k, v in fact.items() if k not in _OF_READING and v] if isinstance(fact, dict) else []
    told = ", ".join(str(value) for value in values[:3] if isinstance(value, str | int))
    return f"{family}[{n}]" + (f" ({told[:80]})" if told else "")


_OF_READING = frozenset({"evidence", "rule", "confidence", "announced", "as_written"})


def _filled(fact: dict[str, Any], named: str, text: Words, where: str) -> dict[str, Any]:
    """A fact with its rule, how sure it is, the written form of its name, and the place of its words."""
    fact = {key: value.strip() if isinstance(value, str) else value for key, value in fact.items()}
    fact = {"rule": RULE, "confidence": 1.0, **fact}
    if "speaker" in fact and "as_written" not in fact:
        raise ReadError(
            f"{where}: say in as_written how the text calls the person who speaks, or null where a body does"
        )
    if isinstance(fact.get("evidence"), str):
        fact["evidence"] = [fact["evidence"]]
    if isinstance(fact.get("evidence"), list):
        fact["evidence"] = [text.placed(one, where) for one in fact["evidence"]]
    name = fact.get("person")
    if named and not fact.get(named) and isinstance(name, str) and isinstance(fact.get("evidence"), list):
        if not any(name in span.get("quote", "") for span in fact["evidence"] if isinstance(span, dict)):
            raise ReadError(
                f"{where}: its words do not have {name!r} in this form; say in {named} how the text calls them"
            )
        fact[named] = name
    return fact


def _valid(found: Mapping[str, Any], file: Path) -> None:
    """Raise `ReadError` where an object breaks the schema of Facts JSON."""
    faults = sorted(_schema().iter_errors(found), key=lambda fault: list(map(str, fault.absolute_path)))
    _refuse([_said(fault, found) for fault in faults], file, "; ontology/facts.schema.json tells the form")


def _said(fault: Any, found: Mapping[str, Any]) -> str:  # noqa: ANN401  the validator's own type has no stubs
    """What is wrong by the schema, and where."""
    where = fault.json_path.removeprefix("$").removeprefix(".") or "the object"
    said = fault.message
    if len(said) > _MOST_SAID:
        said = f"{said[:60]} … {said[-120:]}"
    if fault.validator == "pattern" and "description" in fault.schema:
        said = f"{said} ({fault.schema['description']})"
    return f"{_named(where, fault.absolute_path, found)}: {said}"


_MOST_SAID = 200


def _named(where: str, path: Sequence[str | int], found: Mapping[str, Any]) -> str:
    """A place in the object, with what the fact there says."""
    if len(path) < 2 or not isinstance(path[1], int):
        return where
    family, n = str(path[0]), path[1]
    return where.replace(f"{family}[{n}]", _place(family, n, found[family][n]), 1)


def _of_text(found: Mapping[str, Any], file: Path) -> None:
    """Raise `ReadError` where a value is blank, or holds what no text does: a control character, half a sign."""
    for family in LISTS:
        for n, fact in enumerate(found[family]):
            for field, value in fact.items():
                if isinstance(value, str) and (not value.strip() or _NO_TEXT.search(value)):
                    told = (
                        f"{_place(family, n, fact)}.{field}: {value!r} is blank or holds a control character"
                    )
                    raise ReadError(f"{file}: {told}; write the words, or null where there are none")


_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def _of_calendar(found: Mapping[str, Any], file: Path) -> None:
    """Raise `ReadError` where a fact has a day that no calendar has: 30 February."""
    for family in LISTS:
        for n, fact in enumerate(found[family]):
            for field in _DAYS & fact.keys():
                day = str(fact[field] or "")
                try:
                    date.fromisoformat(f"{day}-01-01"[:_DAY] if len(day) < _DAY else day)
                except ValueError:
                    if day:
                        raise ReadError(
                            f"{file}: {_place(family, n, fact)}.{field}: there is no {day}; write the day, month or year of the text"
                        ) from None


_DAYS = frozenset({"start", "end", "date"})
_DAY = len("2031-05-05")


@cache
def _schema() -> Any:  # noqa: ANN401  the validator's own type has no stubs
    """The schema of Facts JSON; the library is imported here, since loads without a proof need none."""
    return import_module("jsonschema").Draft202012Validator(
        json.loads((bundled("ontology") / "facts.schema.json").read_text("utf-8"))
    )


def _without_loose_ends(found: Mapping[str, Any], file: Path) -> None:
    """Raise `ReadError` where two events have one key, or a fact means an event that the file does not have."""
    keys = [event["key"] for event in found["events"]]
    if twice := sorted({key for key in keys if keys.count(key) > 1}):
        raise ReadError(f"{file}: events: {', '.join(twice)} is the key of two events; give each its own")
    for where, event in _events_meant(found):
        if event not in keys:
            raise ReadError(
                f"{file}: {where}: no event has the key {event!r}; add the event, or mend the key"
            )


def _events_meant(found: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for family in LISTS:
        for n, fact in enumerate(found[family] if family != "events" else ()):
            if fact.get("event") is not None:
                yield _place(family, n, fact), fact["event"]
