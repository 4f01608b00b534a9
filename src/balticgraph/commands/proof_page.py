"""A page on which a person proofreads a release: its text with the words of each fact marked, and all facts beside it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from balticgraph.facts.fact import Reading
from balticgraph.facts.facts_json import LISTS, to_json
from balticgraph.facts.proofread import RULE

_OF_READING = frozenset({"evidence", "rule", "confidence", "announced"})
_UNSURE = 0.75
"""Below this a fact is to be looked at first, as `ask least-sure` has it."""
_IN_TEXT = frozenset({"as_written", "number_as_written", "office_as_written"})
"""What the marked words show by themselves."""


class Part(NamedTuple):
    """A stretch of the text between two borders of evidence: the facts that rest on it, those no more, why it was passed over."""

    start: int
    text: str
    facts: list[str]
    struck: list[str]
    over: list[str]


def proof_page(reading: Reading, by_rules: Reading | None = None) -> str:
    """The page as HTML that needs nothing beside it. It holds the whole text: for the eyes of whoever has the release.

    Of a reading that a person mended, `by_rules` is what the rules read: what is no longer so is listed too.
    """
    found = to_json(reading)
    struck = [
        (name, fact)
        for name, many in (to_json(by_rules) if by_rules else {}).items()
        for fact in (many if name in LISTS else ())
        if fact not in found[name]
    ]
    return _template().render(
        release=reading.release,
        reading=reading,
        parts=list(_parts(reading, found, struck)),
        families=[_family(name, found[name]) for name in LISTS if found[name]],
        unread=reading.unread,
        by_hand=sum(fact["rule"] == RULE for name in LISTS for fact in found[name]),
        struck=[
            {"family": name, "said": _said(fact), "start": fact["evidence"][0]["start"]}
            for name, fact in struck
        ],
    )


@cache
def _template() -> Template:
    loader = PackageLoader("balticgraph", "commands/templates")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined).get_template("proof.html")


def _parts(
    reading: Reading, found: Mapping[str, Any], struck: Sequence[tuple[str, dict[str, Any]]]
) -> Iterator[Part]:
    """The text cut at each border of evidence or of a sentence passed over."""
    text = reading.release.text
    spans = [span for name in LISTS for fact in found[name] for span in _spans(name, fact)]
    gone = [span for name, fact in struck for span in _spans(f"struck out of {name}", fact)]
    over = [(one.start, one.end, why) for one in reading.unread for why in one.why]
    borders = sorted({0, len(text), *(at for start, end, _ in (*spans, *gone, *over) for at in (start, end))})
    sweeps = [_told_at(borders, many) for many in (spans, gone, over)]
    for (start, end), *told in zip(pairwise(borders), *sweeps, strict=True):
        yield Part(start, text[start:end], *told)


def _told_at(borders: Sequence[int], spans: Sequence[tuple[int, int, str]]) -> Iterator[list[str]]:
    """What the spans over each stretch between two borders say, each once: in one sweep, however long the text."""
    opening: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for first, last, said in spans:
        opening[first].append((last, said))
    open_now: list[tuple[int, str]] = []
    for start, _ in pairwise(borders):
        open_now = [*(one for one in open_now if one[0] > start), *opening.get(start, ())]
        yield list(dict.fromkeys(said for _, said in open_now))


def _spans(name: str, fact: Mapping[str, Any]) -> Iterator[tuple[int, int, str]]:
    """The places of the words of a fact, each with what it says."""
    for span in fact["evidence"]:
        yield span["start"], span["end"], f"{name}: {_said(fact)}"


def _said(fact: Mapping[str, Any]) -> str:
    """A fact in a line: its values."""
    return ", ".join(
        str(value) for key, value in fact.items() if key not in _OF_READING | _IN_TEXT and value is not None
    )


def _family(name: str, facts: list[dict[str, Any]]) -> dict[str, Any]:
    """A table of one family's facts: the columns that have a value, the rows with the place of their first words."""
    keys = dict.fromkeys(key for fact in facts for key in fact if key not in _OF_READING | _IN_TEXT)
    columns = [key for key in keys if any(fact.get(key) is not None for fact in facts)]
    rows = [
        {
            "cells": ["" if fact.get(key) is None else fact[key] for key in columns],
            "start": fact["evidence"][0]["start"],
            "by_hand": fact["rule"] == RULE,
            "rule": "by hand" if fact["rule"] == RULE else f"{fact['rule']},",
            "sure": f"{fact['confidence']:.2f}",
            "unsure": fact["confidence"] < _UNSURE,
        }
        for fact in facts
    ]
    return {"name": name, "columns": columns, "rows": rows}
