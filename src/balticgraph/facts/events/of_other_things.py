"""Days and places of a thing that the sentence only speaks of: "aptarta Taline vyksiančių derybų eiga", "talks taking place in Kyiv"."""

from balticgraph.facts.events.lithuanian_clauses import is_participle
from balticgraph.facts.events.occasions import Group, Groups
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence


def of_other_thing(sentence: Sentence, groups: Groups, first: int) -> bool:
    """Whether a day or place behind a gathering is told by a participle or clause of a noun that is no gathering of the sentence."""
    if not groups or groups[0][1] > first:
        return False
    return (
        _in_english(sentence, groups, first)
        if sentence.language == "en"
        else _led_to(sentence, groups, first)
    )


def _led_to(sentence: Sentence, groups: Groups, first: int) -> bool:
    """Whether a participle behind a day or place belongs to another noun: "Tallinnas toimuva laulupeo kava"."""
    items = sentence.items
    step, low = first, first
    while step < len(items) and step - first < _FAR and _tells_when(items[step]):
        step += 1
    while low > 0 and first - low < _FAR and _tells_when(items[low - 1]):
        low -= 1
    if step == first or step + 1 >= len(items) or not _is_attributive(sentence, items[step]):
        return False
    if items[low - 1].value == "," or items[step + 1].kind in {"mark", "conj"}:
        return False  # "posėdyje, gegužės 14 d. Taline vykusiame, aptarta"
    head = next((g for g in groups if g[1] > step), None)
    return head is None or any(_parts(i) for i in items[step + 1 : head[0]]) or _is_again(groups, head)


def _is_again(groups: Groups, group: Group) -> bool:
    """Whether a noun was taken for a gathering that the sentence told of before it: "posėdyje aptarta Rygoje vyksiančio posėdžio eiga"."""
    return any(before[1] < group[0] and before[2] == group[2] for before in groups)


def where_adopted(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a place is where something was adopted: "Varšuvoje priimtus susitarimus", "Varssavis vastu võetud otsuseid"."""
    adopts = _ADOPTED.get(sentence.language)
    if adopts is None or (first and sentence.items[first - 1].kind == "event_in"):
        return False
    end = sentence.items[last].last
    behind = [sentence.words.word(n).lower() for n in range(end + 1, min(end + 3, len(sentence.words.keys)))]
    stems, endings = adopts
    return any(word.startswith(stems) for word in behind[:1]) and any(w.endswith(endings) for w in behind)


_ADOPTED = {
    "lt": (("priimt", "pasirašyt"), ("tus", "tą", "tų")),
    "lv": (("pieņemt", "parakstīt"), ("tos", "to", "tajiem", "tajām")),
    "et": (("vastu", "alla", "allkirjastat", "sõlmit"), ("tud", "võetud", "kirjutatud")),
}


def _tells_when(item: Item) -> bool:
    return item.kind in _WHEN or item.value in {".", "-", "–"}


_FAR = 12
_WHEN = frozenset(
    {
        "num", "month", "year_word", "day_word", "year", "ordinal_ending", "city_in", "country_in", "venue_in", "house_in", "weekday",
        "day", "parliament_in",
    }
)  # fmt: skip


def _is_attributive(sentence: Sentence, item: Item) -> bool:
    """Whether an item is a participle of being held that belongs to a noun behind it."""
    if sentence.language == "lt":
        return is_participle(sentence, item)
    held = item.kind in {"quality", "low"}
    return held and sentence.words.keys[item.first].startswith(
        word_stems(sentence.language, "gatherings", "being_held")
    )


def _parts(item: Item) -> bool:
    """Whether a participle does not reach over an item to its noun."""
    return item.value == "," or item.kind.endswith(("_past", "_now", "_future")) or item.kind == "discussed"


def _in_english(sentence: Sentence, groups: Groups, first: int) -> bool:
    """Whether an English clause or participle tells a day or place of a noun that is spoken of at a gathering told before it."""
    items, keys = sentence.items, sentence.words.keys
    at, held, relative = first - 1, False, False
    while at > 0 and first - at < _FAR:
        key, kind = keys[items[at].first], items[at].kind
        if kind.startswith("held_") or key in _TAKING:
            held = held or kind.startswith("held_") or key == "taking"
        elif key in {"which", "that"}:
            relative = held
            at -= 1 + (items[at - 1].value == ",")
            break
        elif not (kind in _BESIDE_EN or items[at].value in {"-", "–"}):
            break
        at -= 1
    bare = items[at + 1] if at + 1 < len(items) else None
    if not held or not (relative or (bare is not None and _is_bare(sentence, bare))):
        return False
    before = [g for g in groups if g[0] <= at]
    if before and before[-1][1] == at and _is_again(groups, before[-1]):
        return any(i.kind == "held_future" for i in items[at + 1 : first])
    if not before or before[-1][1] >= at or items[at].kind not in _THINGS:
        return False
    between = items[before[-1][1] + 1 : at + 1]
    if any(i.value == "," or i.kind == "conj" for i in between):
        return False
    framed = any(i.kind in {"in", "during"} and i.value != "beside" for i in between)
    return not framed and any(_speaks_of(sentence, i) for i in between)


_TAKING = frozenset({"taking", "place"})
_BESIDE_EN = frozenset(
    {
        "in",
        "link",
        "month",
        "num",
        "day",
        "weekday",
        "article",
        "city",
        "country",
        "future",
        "copula",
        "year",
        "ordinal_ending",
    }
)
_THINGS = frozenset(
    {"low", "cap", "unknown", "event", "event_in", "not_person", "organisation", "body", "elect", "topic", "field", "work",
     "anniversary", "coop", "group"}
)  # fmt: skip


def _is_bare(sentence: Sentence, item: Item) -> bool:
    """Whether being held is told by no verb of a sentence of its own: "to be held", "held", "taking place"."""
    key = sentence.words.keys[item.first]
    return key in {"to", "held", "taking", "scheduled", "planned", "organised", "organized"}


def _speaks_of(sentence: Sentence, item: Item) -> bool:
    """Whether an item behind a gathering tells that what follows is another thing: a verb, "before", "ahead of"."""
    verb = item.kind.endswith(("_past", "_now", "_future")) or item.kind in {"discussed", "planned"}
    return verb or item.value == "beside" or sentence.words.keys[item.first] in _SPEAKING_OF


_SPEAKING_OF = frozenset(
    {
        "ahead",
        "before",
        "after",
        "discuss",
        "discussing",
        "prepare",
        "preparing",
        "planning",
        "negotiations",
        "concerning",
    }
)
