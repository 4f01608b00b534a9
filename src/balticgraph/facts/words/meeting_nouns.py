"""Verbs of meeting that are nouns, and nouns that are verbs, by what stands before them."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.title_parts import TITLE_PARTS
from balticgraph.language.words import Words

MEETS = frozenset({"meet_past", "meet_now", "meet_future"})
"""Kinds of verbs of meeting."""

_BEFORE_NOUN = frozenset({"article", "quality", "demonym", "ordinal", "during", "in", "its"})


def with_nouns(items: tuple[Item, ...], _words: Words, kinds: frozenset[str]) -> tuple[Item, ...]:
    """The items, a verb of meeting behind an article made the noun that it is: "hosted a meeting with"."""
    if "meet_now" not in kinds and not ("event" in kinds and "copula" in kinds):
        return items
    found: list[Item] = []
    for item in items:
        behind = bool(found) and (found[-1].kind in _BEFORE_NOUN or found[-1].value in {"his", "her"})
        behind = behind or (
            len(found) > 1 and found[-1].kind == "body" and found[-2].kind.startswith("attend_")
        )
        if item.kind == "event" and item.value == "meeting" and _goes_on(found):
            found.append(Item("meet_now", "active", item.first, item.last))
        elif behind and item.kind == "meet_now" and item.last == item.first + 1:
            found += [
                Item("event", "meeting", item.first, item.first),
                Item("with", "with", item.last, item.last),
            ]
        else:
            found.append(item)
    read = tuple(found)
    return items if read == items else read


def _goes_on(found: list[Item]) -> bool:
    """Whether a form of "to be" and a day stand before "meeting", which then is a verb: "is today meeting colleagues"."""
    days = 0
    while days < len(found) and found[-1 - days].kind in {"day", "weekday"}:
        days += 1
    return 0 < days < len(found) and found[-1 - days].kind == "copula"


def _with_matters(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, "before" who deals with something made where it is done: "These were the matters before the Council"."""
    dealt = word_list("en", "gatherings", "dealt_with")
    return tuple(
        Item("in", "in", item.first, item.last)
        if item.value == "beside"
        and at
        and words.keys[item.first] == "before"
        and words.keys[items[at - 1].last] in dealt
        else item
        for at, item in enumerate(items)
    )


def _with_meeting_places(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, "the meeting place of" those who met made their meeting: "Palanga was the meeting place | of the Speakers A and B"."""
    found: list[Item] = []
    for at, item in enumerate(items):
        before = found[-1] if found else None
        met = before is not None and (before.kind, before.value) == ("event", "meeting")
        place = met and words.keys[item.last] in _PLACES and item.kind == "low"
        behind = items[at + 1 : at + 2 + _WHO_MET]
        of = bool(behind) and words.keys[behind[0].first] in {"of", "for"}
        if place and before and of and any(i.kind in _THOSE_MET for i in behind):
            found[-1] = Item("event", "meeting", before.first, item.last)
        else:
            found.append(item)
    return tuple(found)


def _said(items: tuple[Item, ...], words: Words) -> tuple[str, ...]:
    """The folded words of a sentence alone: those of its passage may be a megabyte."""
    return words.keys[items[0].first : items[-1].last + 1] if items else ()


_WHO_MET = 4
_PLACES = frozenset({"place", "point", "venue"})
_THOSE_MET = frozenset({"person", "office", "organ", "committee", "committee_of"})


def _with_talks_had(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, "had with" in a clause about a talk made the verb of those who met: "the conversation that A | had with | B"."""
    for at in range(2, len(items) - 1):
        held = words.keys[items[at].last] in {"had", "held"} and items[at].first == items[at].last
        if not held or items[at + 1].kind != "with":
            continue
        near = range(at - 1, max(-1, at - _CLAUSE), -1)
        noun = next(
            (n for n in near if words.keys[items[n].last] in word_list("en", "gatherings", "had_talks")), -1
        )
        who = noun >= 0 and any(i.kind in {"person", "pronoun", "office"} for i in items[noun + 1 : at])
        verb = noun >= 0 and any(
            i.kind.endswith(_NOT_OVER) or i.kind.endswith("_past") for i in items[noun + 1 : at]
        )
        if who and not verb:
            met = Item("meet_past", "active", items[at].first, items[at + 1].last)
            return (*items[:at], met, *items[at + 2 :])
    return items


_CLAUSE = 16


def with_presentations(items: tuple[Item, ...], words: Words, kinds: frozenset[str]) -> tuple[Item, ...]:
    """The items, the giving of English prizes made the ceremony that it is: "the presentation of the Baltic Assembly Prizes"."""
    if "during" in kinds:
        items = _with_matters(items, words)
    if "event" in kinds and not _PLACES.isdisjoint(_said(items, words)):
        items = _with_meeting_places(items, words)
    if "with" in kinds:
        items = _with_talks_had(items, words)
    if _AWARDS.isdisjoint(kinds):
        return items
    giving = word_list("en", "gatherings", "presentations")
    return tuple(
        Item("event", "ceremony", item.first, item.last)
        if item.kind in _PLAIN and words.keys[item.last] in giving and _of_prizes(items, at, words)
        else item
        for at, item in enumerate(items)
    )


def _of_prizes(items: tuple[Item, ...], at: int, words: Words) -> bool:
    """Whether "of" and prizes stand behind a noun, none of them given by the noun's verb."""
    step = at + 1
    if step >= len(items) or words.keys[items[step].first] != "of":
        return False
    while step < len(items) and items[step].kind in {"link", "article", "quality", "num", "its", "year"}:
        step += 1
    return step < len(items) and items[step].kind in _AWARDS


_AWARDS = frozenset({"award", "award_of"})
_PLAIN = frozenset({"talk", "low", "cap", "given", "presented"})


def with_participle(items: tuple[Item, ...], words: Words, kinds: frozenset[str]) -> tuple[Item, ...]:
    """The items of an English sentence, a participle no noun: "Meeting in Riga on Friday, the ministers agreed".

    At its head, behind "after" there, or between commas behind those who met: "The Presidium, meeting in Riga, adopted".
    """
    if "event" not in kinds or "meeting" not in _said(items, words):
        return items
    at = next((n for n, i in enumerate(items) if i.kind == "event" and i.value == "meeting"), len(items))
    if _meets_somebody(items, at, words):
        return (*items[:at], Item("meet_past", "active", items[at].first, items[at].last), *items[at + 1 :])
    if at + _SHORTEST > len(items) or items[at].first != items[at].last or not _is_placed(items, at + 1):
        return items
    head = at == 0 or (at == 1 and items[0].value == "beside" and items[0].first == items[0].last)
    if not (_acts_behind(items) if head else _aside_of_meeting(items, at)):
        return items
    now = any(i.kind == "future" or i.kind.endswith(_NOT_OVER) for i in items)
    kind = "meet_now" if now else "meet_past"
    return (*items[:at], Item(kind, "active", items[at].first, items[at].last), *items[at + 1 :])


def _meets_somebody(items: tuple[Item, ...], at: int, words: Words) -> bool:
    """Whether somebody is named right behind a participle: "after meeting Prime Minister A", "Meeting the Speaker of X, A"."""
    if at + 2 > len(items) or items[at].first != items[at].last or items[at + 1].kind not in _WHOM:
        return False
    opens = at == 0 or words.keys[items[at - 1].first] == "after"
    step = at + 1
    while step < len(items) and (items[step].kind in TITLE_PARTS or items[step].value == ","):
        step += 1
    return opens and step < len(items) and items[step].kind == "person"


_WHOM = frozenset({"person", "office", "honorific", "article", "demonym", "country", "parliament"})


def _is_placed(items: tuple[Item, ...], at: int) -> bool:
    """Whether a place, a day or one's own something stands behind a participle: "in Riga", "on Friday", "its partners"."""
    dated = items[at].kind == "link" and items[at + 1].kind in _DAYS
    return items[at].kind in {"in", "its"} or dated or items[at].value in {"her", "his", "their"}


def _aside_of_meeting(items: tuple[Item, ...], at: int) -> bool:
    """Whether a participle stands between commas behind those who met, and what they did behind it."""
    if at < _AFTER_SUBJECT or items[at - 1].value != "," or items[at - 2].kind not in _SUBJECT:
        return False
    end = next((n for n in range(at + 2, len(items) - 1) if items[n].value == ","), -1)
    while 0 < end < len(items) and items[end + 1].kind in _DAYS:
        end = next((n for n in range(end + 1, len(items) - 1) if items[n].value == ","), -1)
    return end > 0 and (
        items[end + 1].kind.endswith(("_past", "_now", "future")) or _is_doing(items[end + 1])
    )


_AFTER_SUBJECT = 2
_NOT_OVER = ("_now", "_future")
_SHORTEST = 6
_DAYS = frozenset({"day", "weekday", "num", "month"})


def _acts_behind(items: tuple[Item, ...]) -> bool:
    """Whether a comma stands before those who met, with the verb of what they did right behind them."""
    commas = [n for n in range(2, len(items) - 1) if items[n].value == "," and items[n + 1].kind in _SUBJECT]
    for comma in commas[:_COMMAS]:
        step = comma + 1
        while step < len(items) and (items[step].kind in _SUBJECT or items[step].value == ","):
            step += 1
        if step < len(items) and (items[step].kind.endswith(("_past", "_now")) or _is_doing(items[step])):
            return True
    return False


def _is_doing(item: Item) -> bool:
    """Whether an item tells what was done: "discussed", a plain word as "agreed" is."""
    return item.kind in _DOING or (item.kind == "low" and item.value.endswith("ed"))


_COMMAS = 4
_DOING = frozenset({"discussed", "adopted"})
_SUBJECT = frozenset(
    {
        "article", "person", "office", "demonym", "country", "parliament", "chamber", "body", "organ", "committee", "committee_of",
        "delegation", "conj", "link", "topic", "collective", "honorific", "quality", "pronoun",
    }
)  # fmt: skip
