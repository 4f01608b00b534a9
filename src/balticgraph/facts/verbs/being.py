"""Forms of "to be" that tell who is at an event: "is in Vilnius for the meeting", "is at the session", "joining them was A"."""

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def of_being(sentence: Sentence, at: int) -> str:
    """The kind of an English form of "to be": a verb of attending or of the participle at the head, its own where it is neither."""
    items = sentence.items
    if at and sentence.words.keys[items[at - 1].last] == "who":
        return items[at].kind  # an aside about a guest
    if role := _of_participle(sentence, at):
        return f"{role}_{_tense(sentence, at)}"
    if _for_event(sentence, at) or _at_event(sentence, at):
        return f"attend_{_tense(sentence, at)}"
    return items[at].kind


def _tense(sentence: Sentence, at: int) -> str:
    """The time of a form of "to be"."""
    return {"was": "past", "were": "past", "be": "inf"}.get(
        sentence.words.keys[sentence.items[at].last], "now"
    )


def _for_event(sentence: Sentence, at: int) -> bool:
    """Whether somebody is in a place for an event: "is in Vilnius for the meeting"."""
    items, step = sentence.items, at + 1
    while step < len(items) and items[step].kind in _WHERE:
        step += 1
    there = any(i.kind in {"city", "country", "venue"} for i in items[at + 1 : step])
    aim = items[step : step + 1]
    for_it = bool(aim) and sentence.words.keys[aim[0].first] == "for" and aim[0].kind in {"link", "low"}
    return there and for_it and _event_behind(sentence, step)


def _at_event(sentence: Sentence, at: int) -> bool:
    """Whether somebody named right before is at an event today: "A and B are today at the session"."""
    items, step = sentence.items, at + 1
    while step < len(items) and items[step].kind in {"day", "weekday"}:
        step += 1
    dated = step > at + 1
    there = step < len(items) and items[step].kind == "in" and sentence.words.keys[items[step].first] == "at"
    who = at > 0 and (
        items[at - 1].kind == "person" or (items[at - 1].value == "," and sentence.has("person"))
    )
    return dated and there and who and _event_behind(sentence, step)


def _event_behind(sentence: Sentence, at: int) -> bool:
    """Whether the noun of a gathering stands behind an item, with no more than what qualifies it between."""
    items, step = sentence.items, at
    while step + 1 < len(items) and (
        items[step + 1].kind in _OF_EVENT or sentence.text(items[step + 1]) in {"'s", "’s"}
    ):
        step += 1
    return step + 1 < len(items) and items[step + 1].kind == "event"


def _of_participle(sentence: Sentence, at: int) -> str:
    """What somebody does whom a participle at the head and "was" introduce: "Joining the members at the session was A"."""
    items, keys = sentence.items, sentence.words.keys
    behind = items[at + 1 : at + 2]
    head = keys[items[0].first]
    if at < _SHORTEST or not behind or behind[0].kind not in {"person", "office", "honorific", "demonym"}:
        return ""
    if any(i.kind == "person" or i.value == "," for i in items[:at]) or not sentence.has("event", "body"):
        return ""
    return next((role for role in _LISTS if head in word_list("en", "leading", _LISTS[role])), "")


_SHORTEST = 3
_LISTS = {
    "attend": "attending",
    "speak": "speaking",
    "chair": "chairing",
    "open": "opening",
    "host": "hosting",
}
_WHERE = frozenset({"in", "city", "country", "venue", "day", "weekday", "num", "month", "mark"})
_OF_EVENT = frozenset(
    {"article", "quality", "low", "ordinal", "num", "ordinal_ending", "body", "organ", "its"}
)
