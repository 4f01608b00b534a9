"""English places of events that no list of houses has, by where they stand: "took place at | the Chamber of Deputies"."""

from balticgraph.facts.events.houses import venue
from balticgraph.facts.events.houses_hosting import house_hosts
from balticgraph.facts.events.lands_told import parliament_land
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot


def house(sentence: Sentence, at: int) -> Spot | None:
    """A house or hall as a place, whether its name is known by a list or only by where it stands."""
    return venue(sentence, at) or _other_house(sentence, at) or parliament_land(sentence, at)


def _other_house(sentence: Sentence, at: int) -> Spot | None:
    """The house or institution that begins at an item and is where something is told to be held: "met at | the Riga City Council"."""
    items = sentence.items
    inside = at > 0 and items[at - 1].kind == "in"
    if sentence.language != "en" or items[at].kind not in BY_WHERE:
        return None
    if not (inside or sentence.has("host_past", "host_now", "host_future")):
        return None
    if not sentence.text(items[at])[0].isupper():
        return None
    if inside:
        last = _end(sentence, at)
        told = _is_where(sentence, at - 1) and _ends(sentence, last + 1) and _is_house(sentence, at, last)
    else:
        last = _end(sentence, at)
        told = _is_house(sentence, at, last, by_noun=True) and house_hosts(sentence, at, last + 1)
    if last < at or not told:
        return None
    return Spot(at, last, venue=sentence.text(items[at], items[last]).split(" (")[0])


_PLAIN = frozenset({"cap", "unknown", "not_person"})
_NAMED = frozenset({"chamber", "ministry", "organisation", "body"})
BY_WHERE = (
    _PLAIN
    | _NAMED
    | {
        "organ",
        "venue_noun",
        "venue",
        "city",
        "country",
        "demonym",
        "topic",
        "field",
        "office",
        "event",
        "quality",
    }
)
_GATHERING = frozenset({"Baltic Assembly", "Baltic Council", "Nordic Council", "Baltic Council of Ministers"})
"""Bodies whose name stands for their session."""


def _end(sentence: Sentence, at: int) -> int:
    """The last item of a name in capitals, with what "of", "and" and "'s" join to it; before `at` where none begins there."""
    items, step, last = sentence.items, at, at - 1
    while step < len(items):
        text = sentence.text(items[step])
        owned = step > at and text.islower() and sentence.text(items[step - 1]) in _OWNING
        if (items[step].kind in BY_WHERE or items[step].kind in {"parliament"}) and (
            text[0].isupper() or (owned and items[step].kind in {"venue_noun", "organ"})
        ):
            last = step
        elif step == at or not (items[step].kind in {"link", "conj"} and text.lower() in _JOINING):
            break
        step += 1
    return last


_OWNING = frozenset({"'s", "’s", "'", "’"})
_JOINING = frozenset({"of", "of the", "for", "and", "'s", "’s", "'", "’"})


def _ends(sentence: Sentence, at: int) -> bool:
    """Whether a name is over: a mark, a day, a place or the end stands behind it."""
    if at >= len(sentence.items):
        return True
    behind = sentence.items[at]
    if sentence.text(behind) in _OWNING:
        return False  # "in the Bureau's opinion"
    if (
        sentence.words.keys[behind.first] in {"to", "until", "till", "from", "under", "with"}
        or behind.kind in _BEHIND
    ):
        return True
    return behind.kind.endswith(("_past", "_now", "_future"))


_BEHIND = frozenset(
    {
        "mark",
        "link",
        "in",
        "day",
        "weekday",
        "conj",
        "during",
        "by",
        "clock",
        "beside",
        "month",
        "num",
        "with",
    }
)


def _is_where(sentence: Sentence, at: int) -> bool:
    """Whether a preposition stands behind a verb of being held or meeting, with a day, town or mark between at most."""
    items, step = sentence.items, at - 1
    while step > 0 and (items[step].kind in _LIGHT or items[step].value == ","):
        step -= 1
    return step >= 0 and items[step].kind.startswith(("held_", "meet_", "open_"))


_LIGHT = frozenset({
    "num", "month", "weekday", "day", "city", "country", "link", "clock", "in", "article", "ordinal_ending", "range", "conj", "year",
    "capital", "demonym",
})  # fmt: skip


def _is_house(sentence: Sentence, at: int, last: int, *, by_noun: bool = False) -> bool:
    """Whether a name is one of a house: an institution, a noun of houses at its end or before "of", or words unknown behind "at"."""
    if last < at:
        return False
    items, keys = sentence.items, sentence.words.keys
    run = items[at : last + 1]
    if any(i.kind == "organ" and i.value != "Secretariat" for i in run):
        return False
    if run[-1].kind == "body" and run[-1].value in _GATHERING:
        return False
    if run[0].kind in {"office", "event"} and len(run) == 1:
        return False
    heads = {
        keys[i.last]
        for n, i in enumerate(run)
        if n == len(run) - 1 or sentence.text(run[n + 1]).startswith("of")
    }
    noun = not heads.isdisjoint(word_list("en", "gatherings", "house_nouns"))
    if noun or by_noun or any(i.kind in {"venue_noun", "ministry"} for i in run):
        return noun or any(i.kind in {"venue_noun", "ministry", "chamber"} for i in run)
    if run[-1].kind in _NAMED or (run[-1].kind, run[-1].value) == ("organ", "Secretariat"):
        return run[-1].kind != "body" or keys[items[at - 1].first] == "at"
    alone = all(i.kind in _PLAIN for i in run)
    return alone and run[0].kind != "not_person" and keys[items[at - 1].first] == "at"
