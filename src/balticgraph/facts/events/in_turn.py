"""Gatherings told as the next or the one before those told of: "the next session will be held in", "the previous one"."""

from dataclasses import replace
from functools import cache

from balticgraph.facts.events.days import told
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.places import spots
from balticgraph.facts.events.told_by_noun import TOOK_PLACE, new_occasion
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def turn_of(sentence: Sentence, one: Gathering) -> str:
    """Which in turn a gathering without a number is: "next", "previous", or "" where nothing says so."""
    if one.number is not None or not one.first:
        return ""
    if sentence.language != "en":
        ahead = sentence.has("held_future", "held_now") and any(map(is_next, sentence.items[:_OPENS]))
        dated = ahead and one.first <= _OPENS and sentence.has("month", "num")
        return "next" if dated and not sentence.has("held_past", "person") else ""
    if not sentence.says(_of_turns()):
        return ""
    before = sentence.words.keys[sentence.items[0].first : sentence.items[one.first].first]
    words = [word for word in before[-_NEAR:] if word not in {"'", "’", "'s", "’s", "s", "year", "month"}]
    if not words:
        return ""
    if words[-1] == "last" and {"year", "month"} & set(before[-_NEAR:]):
        return "previous"  # "last year's session"; "the last session" may be the one told of
    return next(
        (turn for turn in ("next", "previous") if words[-1] in word_list("en", "gatherings", turn)), ""
    )


def of_one_count(sentence: Sentence, one: Gathering, occasion: Occasion) -> bool:
    """Whether a gathering may be an event by their numbers: "the meeting" is the 50th one, "the first meeting" is not.

    The number before a gathering may be that of a noun behind it: "antrąja sesijos tema".
    """
    if occasion.number is None or one.number is not None:
        return occasion.number is None or one.number is None
    words = [i.value for i in sentence.items[one.first : one.head] if i.kind == "ordinal"]
    behind = sentence.items[one.last + 1 : one.last + 2]
    words = [] if sentence.language != "en" and behind and behind[0].kind == "low" else words
    return not words or str(occasion.number) in words


@cache
def _of_turns() -> frozenset[str]:
    """The words that tell which of several gatherings in turn one is."""
    return word_list("en", "gatherings", "next", "previous") | {"last"}


_NEAR, _OPENS = 4, 3


def is_next(item: Item) -> bool:
    """Whether a word tells of the next gathering of its kind, that is not the one told of."""
    return item.kind == "next_one" or (item.kind == "coming" and item.value == "next")


def in_turn(diary: Diary, sentence: Sentence, one: Gathering, assembly: str | None) -> Occasion | None:
    """A new occasion for the next or previous gathering of a kind that the text tells of, where its place or day is told."""
    turn = turn_of(sentence, one)
    like = _alike(diary, one, turn) if turn else None
    session = one.sort == "session" and assembly == "Baltic Assembly" and turn == "previous"
    if like is None and session and spots(sentence) and sentence.has(*TOOK_PLACE):
        return new_occasion(diary, replace(one, kind="ba_session", bodies=(assembly or "",)))
    if like is None or not _placed(sentence):
        return None
    held = sentence.has("held_past", "meet_past")
    if turn == "previous":
        apart = any(spot.city not in {None, like.city} for spot in spots(sentence))
        if not (apart and sentence.has(*TOOK_PLACE)) and not (held and told(sentence)):
            return None
    elif held:
        return None
    return new_occasion(diary, replace(one, kind=like.kind, bodies=like.bodies))


def _alike(diary: Diary, one: Gathering, turn: str) -> Occasion | None:
    """The occasion told before whose next or previous one is meant: of the same noun, a summit being a meeting too."""
    sorts = _MEETINGS if one.sort in _MEETINGS else {one.sort}
    fitting = [o for o in diary.occasions if o.sort == one.sort] or [
        o for o in diary.occasions if o.sort in sorts and o.kind in _OF_FEW
    ]
    return next((o for o in reversed(fitting) if o.past or not o.later or turn == "previous"), None)


_MEETINGS = frozenset({"meeting", "summit", "consultation", "sitting", "implicit", "Presidium"})
_OF_FEW = frozenset({"consultation", "ba_presidium", "ba_committee"})


def _placed(sentence: Sentence) -> bool:
    """Whether a sentence tells a place, or a day on which something will be or was held."""
    held = sentence.has("held_future", "held_past", "meet_past", "meet_future")
    days = [day.start for day in told(sentence) if day.start]
    return bool(spots(sentence)) or (held and bool(days)) or any(day.year for day in days)


def next_one(diary: Diary, sentence: Sentence) -> tuple[Gathering, Occasion] | None:
    """The next or previous of the events named in the sentence before, told without its noun.

    "The next one, the 39th, will be held in Riga", "at the previous one, which was hosted in Riga, A spoke".
    """
    before = diary.named.get(sentence.index - 1, [])
    if sentence.language != "en" or not before or sentence.index in diary.named:
        return None
    turn, at = _turn_of_one(sentence)
    if not turn or not _placed(sentence):
        return None
    one, last = before[-1]
    over = sentence.has("held_past", "host_past", "meet_past")
    if last.later or (turn == "previous") != over:
        return None
    number, items = _number_at(sentence, at + 1)
    told_of = Gathering(
        sentence.index,
        at - (sentence.words.keys[sentence.items[at].first] == "one"),
        items[1] if items else at,
        at,
        one.sort,
        last.kind,
        last.bodies,
        number=number,
        number_items=items,
    )
    return told_of, new_occasion(diary, told_of)


def _turn_of_one(sentence: Sentence) -> tuple[str, int]:
    """Which in turn "the next one" or "the next" with its verb is, and the item it ends with: "at the previous one, the 25th"."""
    if not sentence.says(_of_turns()):
        return "", 0
    items, keys = sentence.items, sentence.words.keys
    for at, item in enumerate(items[:_SHORT]):
        for turn in ("next", "previous"):
            if keys[item.last] in word_list("en", "gatherings", turn):
                behind = items[at + 1] if at + 1 < len(items) else item
                alone = behind.kind in {"held_future", "host_future"} or behind.value == ","
                last = at + (keys[behind.first] == "one")
                opens = at > 0 and all(i.kind in {"article", "in", "during", "former"} for i in items[:at])
                return (turn, last) if opens and (alone or last > at) else ("", 0)
    return "", 0


def _number_at(sentence: Sentence, at: int) -> tuple[int | None, tuple[int, int] | None]:
    """The ordinal in digits behind a comma and its items: "the previous one, the 25th"; (None, None) where none is."""
    items = sentence.items
    while at < len(items) and (items[at].value == "," or items[at].kind == "article"):
        at += 1
    if at + 1 >= len(items) or (items[at].kind, items[at + 1].kind) != ("num", "ordinal_ending"):
        return None, None
    return int(sentence.text(items[at])), (at, at + 1)


_SHORT = 5


def with_date_behind(diary: Diary, sentence: Sentence, one: Gathering) -> bool:
    """Whether a session has its days in brackets behind it and is the first told of: "the autumn session (25 October, Narva)"."""
    behind = sentence.items[one.last + 1 : one.last + 2]
    bracket = sentence.language == "en" and bool(behind) and behind[0].value == "("
    dated = bracket and any(day.start and day.first <= one.last + 3 for day in told(sentence))
    return dated and one.sort == "session" and not any(o.sort == "session" for o in diary.occasions)
