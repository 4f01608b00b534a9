"""Who holds a gathering, told in Estonian by a verb that is plain without it: "presiidium pidas Brüsselis töökoosoleku"."""

import re
from dataclasses import replace

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.language.words import Words

_VERBS = {
    "pidas": "past", "pidasid": "past", "pidanud": "past", "korraldas": "past", "korraldasid": "past", "peab": "now", "peavad": "now",
}  # fmt: skip
_MANY = frozenset({"pidasid", "peavad"})
_OBJECT = re.compile(r".*(il|el|ul|al|le|ga|ks|ist|ust|test|lt)$")
_TALKS = frozenset({"konelusi", "labiraakimisi", "konelused", "labiraakimised"})
_REACH, _FEWEST = 14, 2
_SORTS = frozenset(
    {
        "meeting",
        "session",
        "sitting",
        "conference",
        "forum",
        "summit",
        "debate",
        "video",
        "consultation",
        "dinner",
        "hearing",
    }
)


def with_holdings(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, a verb of holding made one where a gathering is its object, one of meeting where several persons hold it.

    "Koosolek, mida presiidium täna peab" too; "pidas koosolekut vajalikuks" tells what somebody thought.
    """
    kinds = {i.kind for i in items}
    verb = next((n for n, i in enumerate(items) if _holds(i) and words.keys[i.first] in _VERBS), -1)
    if verb < 0 or not (
        "event" in kinds or "event_in" in kinds or any(words.keys[i.first] in _TALKS for i in items)
    ):
        return items
    first, last = _clause(items, verb)
    key = words.keys[items[verb].first]
    if _thinks(items, words, first, last) or (
        first + 1 <= verb and words.keys[items[verb - 1].first] in {"ei", "pole"}
    ):
        return items
    held = any(_is_object(items, n, words) for n in range(first, last)) or _which(items, first, words)
    talks = any(words.keys[items[n].first] in _TALKS for n in range(first, last))
    if not held and not talks:
        return items
    persons = sum(i.kind == "person" for i in items[first:last])
    met = key in _MANY and persons >= _FEWEST
    if not met and (not held or key.startswith("korralda")):
        return items
    kind, value = ("meet", "active") if met else ("held", "holding")
    made = replace(items[verb], kind=f"{kind}_{_VERBS[key]}", value=value)
    return (*items[:verb], made, *items[verb + 1 :])


def _holds(item: Item) -> bool:
    return item.kind == "low" or (item.kind.startswith("held_") and item.value == "holding")


def _clause(items: tuple[Item, ...], verb: int) -> tuple[int, int]:
    """The clause round a verb: between commas that part clauses, colons and semicolons; those of a row of names part none."""
    first = next((n for n in range(verb - 1, -1, -1) if _parts(items, n)), -1) + 1
    last = next((n for n in range(verb + 1, len(items)) if _parts(items, n)), len(items))
    return max(first, verb - _REACH), last


def _parts(items: tuple[Item, ...], at: int) -> bool:
    if items[at].kind == "that" or items[at].value in {":", ";"}:
        return True
    beside = {i.kind for i in items[max(0, at - 1) : at + 2]}
    return items[at].value == "," and not beside & {"person", "honorific", "office", "country", "num"}


def _is_object(items: tuple[Item, ...], at: int, words: Words) -> bool:
    """Whether an item is a gathering in a case that objects have, no time or cause of another: "pidas kohtumise järel"."""
    item, behind = items[at], items[at + 1 : at + 2]
    if item.kind != "event" or item.value not in _SORTS:
        return False
    case = words.keys[item.last]
    governed = bool(behind) and (
        behind[0].kind == "within" or words.keys[behind[0].first] in _listed("governing")
    )
    return not governed and (not _OBJECT.match(case) or case.endswith(("mist", "jarku")))


def _which(items: tuple[Item, ...], first: int, words: Words) -> bool:
    """Whether "which" begins the clause behind a gathering: "koosolekul, mille presiidium pidas"."""
    which = (
        words.keys[items[first].first] in {"mida", "mille"} and first > 1 and items[first - 1].value == ","
    )
    return which and items[first - 2].kind in {"event", "event_in"}


def _thinks(items: tuple[Item, ...], words: Words, first: int, last: int) -> bool:
    """Whether a clause tells what somebody holds something to be, or has to do: "peab koosolekut vajalikuks", "peab kohtuma"."""
    return any(
        (
            items[n].kind in {"low", "quality"}
            and words.keys[items[n].last].endswith(
                ("likuks", "seks", "saks", "vaks", "tsaks", "riks", "laks")
            )
        )
        or items[n].kind.endswith("_inf")
        or words.keys[items[n].first] in _listed("has_to")
        for n in range(first, last)
    )


def _listed(name: str) -> frozenset[str]:
    return word_list("et", "holding", name)
