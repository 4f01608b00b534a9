"""Latvian verbs that their object makes ones of meeting: "prezidents pieņēma delegāciju", "delegāciju pieņēma A"."""

from balticgraph.facts.words.mentions import Sentence

_TIME = {"pienema": "past", "pienemis": "past", "pienemusi": "past", "pienem": "now", "pienems": "future"}


def receives(sentence: Sentence, at: int) -> str:
    """The kind of verb of meeting that "pieņēma" is where a guest and no document is its object, empty where it is none."""
    item = sentence.items[at]
    if (
        sentence.language != "lv"
        or item.kind not in {"adopted", "unsigned"}
        or sentence.has("doc", "documents")
    ):
        return ""
    time = _TIME.get(sentence.words.keys[item.last], "")
    return f"meet_{time}" if time and (_guest_behind(sentence, at) or _guest_before(sentence, at)) else ""


def _guest_behind(sentence: Sentence, at: int) -> bool:
    """Whether those received stand behind the verb: "pieņēma Prezidija locekļus", "pieņēma vēstnieku A"."""
    items, step = sentence.items, at + 1
    while step + 1 < len(items) and items[step].kind in _BEFORE_GUEST and not _is_guest(sentence, step):
        step += 1
    return step < len(items) and _is_guest(sentence, step) and not _owns(sentence, step + 1)


def _guest_before(sentence: Sentence, at: int) -> bool:
    """Whether those received stand before the verb, a day or place between, and somebody behind it: "delegāciju pieņēma A"."""
    items, step = sentence.items, at - 1
    while step >= 0 and items[step].kind in _WHERE_AND_WHEN:
        step -= 1
    ends = ("u", "us", "i") if step >= 0 and items[step].kind == "person" else ("u", "us")
    objects = step >= 0 and _is_guest(sentence, step) and sentence.text(items[step]).endswith(ends)
    return objects and any(i.kind == "person" for i in items[at:])


def _is_guest(sentence: Sentence, at: int) -> bool:
    """Whether an item in the accusative tells of somebody who can be received."""
    item = sentence.items[at]
    return item.kind in _GUESTS and sentence.text(item).lower().endswith(("u", "i", "us"))


def _owns(sentence: Sentence, at: int) -> bool:
    """Whether a thing follows that is what was accepted: "pieņēma prezidenta A priekšlikumu"."""
    return (
        at < len(sentence.items)
        and sentence.items[at].kind == "low"
        and sentence.text(sentence.items[at]).endswith("u")
    )


_GUESTS = frozenset({"office", "person", "delegation", "organ", "committee", "committee_of", "group"})
_BEFORE_GUEST = frozenset(
    {
        "country",
        "demonym",
        "parliament",
        "body",
        "chamber",
        "organ",
        "topic",
        "quality",
        "state",
        "committee",
        "num",
        "city_in",
        "country_in",
        "venue_in",
        "assembly_word",
        "office",
        "delegation",
    }
)
_WHERE_AND_WHEN = frozenset(
    {
        "city",
        "city_in",
        "house_in",
        "venue_in",
        "country_in",
        "day",
        "weekday",
        "num",
        "month",
        "mark",
        "year_word",
    }
)
