"""Places that an English sentence tells to be the venue of something, before or behind the noun: "Riga was the host city"."""

from balticgraph.facts.words.gathering_words import EVENT
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_LONGEST = 20
"""How many items may stand between a noun of a venue and the place that it is."""
_NOUNS = 3


def may_be_venue(sentence: Sentence) -> bool:
    """Whether a sentence has a verb of hosting or the noun of a venue, one of which tells a place to be that of something."""
    return sentence.has("host_past", "host_now", "host_future") or sentence.says(_of_gatherings("venues"))


def venue_behind(sentence: Sentence, first: int) -> bool:
    """Whether the words from an item on tell what stands before them to be a venue: "has been chosen as the meeting place"."""
    items, keys = sentence.items, sentence.words.keys
    step = first
    while step < len(items) and step - first < _LONGEST and _leads(sentence, items[step]):
        step += 1
    if step == first or step >= len(items) or sentence.text(items[first]).lower() == "as":
        return False
    for at in range(step, min(len(items), step + _NOUNS)):
        if keys[items[at].last] in _of_gatherings("venues"):
            return _ends(sentence, at + 1)
        if items[at].kind not in {"low", "quality", *EVENT}:
            break
    return False


def venue_before(sentence: Sentence, at: int) -> bool:
    """Whether the words before a place tell it to be a venue: "its place was | Riga", "the seat of the session is | Tallinn"."""
    items = sentence.items
    step = at - 1
    while step > 0 and items[step].kind in {"article", "quality"}:
        step -= 1
    if step < 1 or not _is_being(sentence, step):
        return False
    while step > 0 and (_is_being(sentence, step) or items[step].kind in {"future", "elect"}):
        step -= 1
    return _begins_with_noun(sentence, step, ("venues",))


def tells_of_it(sentence: Sentence) -> bool:
    """Whether a sentence without an event tells the place or the days of the one before: "Riga was the venue", "The dates are ..."."""
    if sentence.language != "en" or not sentence.says(_of_gatherings("venues") | _DATES):
        return False
    if sentence.has("event", "event_in", "next_one"):
        return False
    items = sentence.items
    for at, item in enumerate(items):
        if item.kind in _PLACES and (
            venue_before(sentence, at)
            or ((not at or items[at - 1].kind in _STARTS) and _is_venue(sentence, at))
        ):
            return True
        if _is_being(sentence, at) and (
            _begins_with_noun(sentence, at - 1, ("",))
            or any(sentence.words.keys[i.last] in _DATES for i in items[at + 1 : at + 3])
        ):
            return sentence.has("month")
    return False


def _is_venue(sentence: Sentence, at: int) -> bool:
    near = range(at + 1, min(len(sentence.items), at + _LONGEST))
    return any(_is_verb(sentence, n) and venue_behind(sentence, n) for n in near)


def _is_verb(sentence: Sentence, at: int) -> bool:
    return sentence.items[at].kind in {"copula", "future", "elect", "became"} or _is_being(sentence, at)


_PLACES = frozenset({"city", "parliament", "venue_noun", "venue", "field", "capital"})
_STARTS = frozenset({"mark", "conj", "article"})
_DATES = frozenset({"date", "dates"})


def _leads(sentence: Sentence, item: Item) -> bool:
    """Whether an item stands between a place and the noun that tells it to be a venue."""
    if item.kind in _BEING_ONE or item.value == ",":
        return True
    key = sentence.words.keys[item.last]
    return key in _of_gatherings("being_a_venue") or (item.kind == "low" and key.endswith("ly"))


_BEING_ONE = frozenset({
    "future", "copula", "became", "elect", "article", "quality", "its", "day", "weekday", "num", "month", "link", "conj",
    "ordinal_ending", "ordinal",
})  # fmt: skip


def _ends(sentence: Sentence, at: int) -> bool:
    """Whether the noun of a venue is over: what it is the venue of, a day, a mark or the end stands behind it."""
    items, keys = sentence.items, sentence.words.keys
    while at < len(items) and keys[items[at].last] in {"city", "country", "point", "town"}:
        at += 1
    behind = items[at] if at < len(items) else None
    plain = behind is None or behind.kind not in {"low", "cap", "unknown"}
    return plain or (behind is not None and keys[behind.first] in _of_gatherings("behind_venue"))


def _is_being(sentence: Sentence, at: int) -> bool:
    item = sentence.items[at]
    return item.kind == "copula" or sentence.words.keys[item.last] in _BEING


_BEING = frozenset({"are", "be", "is", "remains", "was", "were"})


def _begins_with_noun(sentence: Sentence, until: int, names: tuple[str, ...]) -> bool:
    """Whether the clause that ends at an item begins with the noun of a venue or of its days, and no verb or person is in it."""
    items, keys = sentence.items, sentence.words.keys
    low = until
    while low >= 0 and until - low < _LONGEST and items[low].kind not in {"mark", "conj"}:
        kind = items[low].kind
        if kind in {"negation", "person"} or kind.endswith(("_past", "_now", "_future")):
            return False
        low -= 1
    run = items[low + 1 : until + 1]
    while run and run[0].kind in {"article", "its", "quality"}:
        run = run[1:]
    words = frozenset().union(*(_of_gatherings(name) if name else _DATES for name in names))
    return any(keys[i.last] in words for i in run[:1]) or (
        len(run) > 1 and run[0].kind in {"low", *EVENT} and keys[run[1].last] in words
    )


def _of_gatherings(name: str) -> frozenset[str]:
    return word_list("en", "gatherings", name)
