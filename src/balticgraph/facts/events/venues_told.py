"""Cities that an English sentence tells to be where something was: "Riga was the venue of the session"."""

from balticgraph.facts.events.venue_nouns import venue_before, venue_behind
from balticgraph.facts.words.gathering_words import EVENT, ROUND
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.towns import land_after


def is_city_venue(sentence: Sentence, at: int) -> bool:
    """Whether a city is told to be the place of what follows: "Riga will be the venue of the session"."""
    if sentence.language != "en":
        return False
    if (
        witnesses(sentence, at, at)
        or _chosen(sentence, at)
        or _is_host(sentence, at)
        or _way_for(sentence, at)
        or _over_colon(sentence, at)
        or _come_to(sentence, at)
    ):
        return True
    items, keys = sentence.items, sentence.words.keys
    step = start = _over_apposition(sentence, at)
    if venue_behind(sentence, step) or venue_before(sentence, at):
        return True
    if step > at + 1 and step < len(items) and (items[step].kind, items[step].value) in _HOSTING:
        return True  # "Riga, the capital of Latvia, hosted the session"
    while step < len(items) and (
        items[step].kind in _TO_BE or keys[items[step].first] in _of_gatherings("being_a_venue")
    ):
        step += 1
    where = start < step < len(items) and keys[items[step].first] == "where"
    return at == 0 and where  # "Riga was where the session was held"


_TO_BE = frozenset({"future", "copula", "became", "article", "quality"})
_HOSTING = frozenset({("host_past", "active"), ("host_now", "active"), ("host_future", "active")})


def _is_venue(sentence: Sentence, at: int) -> bool:
    return sentence.words.keys[sentence.items[at].last] in _of_gatherings("venues")


def _over_apposition(sentence: Sentence, at: int) -> int:
    """The item behind a city, its state and what it is said to be: "Riga, the capital of Latvia, | hosted"."""
    items, step = sentence.items, land_after(sentence.items, at)[0] + 1
    step += step > at + 1 and step < len(items) and items[step].value == ","
    if step >= len(items) or items[step].value != ",":
        return step
    end = next((n for n in range(step + 2, min(len(items), step + _LONG)) if items[n].value == ","), step)
    capital = any(sentence.words.keys[i.last] in {"capital", "city", "town"} for i in items[step + 1 : end])
    return end + 1 if capital else step


_LONG = 8


def _is_host(sentence: Sentence, at: int) -> bool:
    """Whether a city is told last to be who hosts something: "The session was hosted by Tallinn"."""
    verb = sentence.items[at - 1] if at else None
    behind = sentence.items[at + 1 : at + 2]
    plain = not behind or behind[0].kind in {"mark", "link", "in", "weekday", "day"}
    return verb is not None and plain and sentence.text(verb).lower().endswith("hosted by")


def _over_colon(sentence: Sentence, at: int) -> bool:
    """Whether a city stands with a day before the colon with which a line begins: "Vilnius, 1 December 1990: here the parliaments met"."""
    items = sentence.items
    end = next((n for n, i in enumerate(items[:_HEAD]) if i.value == ":"), 0)
    dated = any(i.kind == "month" for i in items[:end])
    return (
        at < end
        and dated
        and all((i.kind in _DATE or i.kind in {"city", "country", "ordinal_ending"}) for i in items[:end])
    )


_HEAD = 14


def _come_to(sentence: Sentence, at: int) -> bool:
    """Whether those of a gathering are told to come to a city: "For the next session, its members are to come to Riga"."""
    items, keys = sentence.items, sentence.words.keys
    comes = at > 1 and keys[items[at - 1].last] == "to" and keys[items[at - 2].last] in _COMING
    return comes and sentence.has("event") and not sentence.has("person")


_COMING = frozenset({"came", "come", "comes", "coming"})


def _way_for(sentence: Sentence, at: int) -> bool:
    """Whether a city is where somebody goes for a gathering: "To London for the Annual Session will go three members"."""
    items, keys = sentence.items, sentence.words.keys
    behind = _over_apposition(sentence, at)
    if not at or keys[items[at - 1].last] != "to" or behind + 1 >= len(items):
        return False
    if keys[items[behind].first] != "for":
        return False
    near = range(behind + 1, min(len(items), behind + _LONG))
    head = next((n for n in near if items[n].kind in EVENT or items[n].kind not in _OF_EVENT), behind)
    return items[head].kind in EVENT


_OF_EVENT = ROUND | {"article", "its", "num", "ordinal", "ordinal_ending", "low", "cap", "conj", "link"}


def _chosen(sentence: Sentence, at: int) -> bool:
    """Whether a city is told to have been chosen: "the assembly chose Riga as its venue"."""
    behind = sentence.items[at + 1 : at + 4]
    return (
        at > 0
        and sentence.words.keys[sentence.items[at - 1].last] in _of_gatherings("choosing")
        and len(behind) > _SHORT
        and sentence.words.keys[behind[0].first] == "as"
        and behind[1].kind in {"article", "its"}
        and _is_venue(sentence, at + 3)
    )


_SHORT = 2


def witnesses(sentence: Sentence, at: int, start: int) -> bool:
    """Whether a city at the head of a sentence is told to have seen what was there: "Riga saw the speakers come together"."""
    items, step = sentence.items, at + 1
    while step < len(items) and items[step].kind in {"future", "day", "weekday"}:
        step += 1
    saw = step < len(items) and sentence.words.keys[items[step].last] in _of_gatherings("witnessing")
    first = all(i.kind in _DATE for i in items[:start])
    told = any(
        i.kind in {"event", "office", "committee", "organ", "body"} for i in items[step + 1 : step + 8]
    )
    return first and saw and told


_DATE = frozenset({"article", "link", "num", "month", "weekday", "day", "mark", "low"})


def _of_gatherings(name: str) -> frozenset[str]:
    return word_list("en", "gatherings", name)
