"""Of which of several Lithuanian gatherings a day or place is said, as the clauses tell: "posėdyje, vykusiame Birštone, aptarta sesija"."""

from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.words.gathering_words import ROUND
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_FAR = 16


def of_clause(sentence: Sentence, groups: Groups, first: int) -> Groups:
    """The occasions of the clause in which a day or place stands, or that its relative clause or participle tells of; else all."""
    if sentence.language != "lt" or len(groups) < _SEVERAL:
        return groups
    if led := _leads_to(sentence, groups, first):
        return led
    start, aside = _begins(sentence, first)
    if aside:
        before = [g for g in groups if g[1] < start]
        return before[-1:] or groups
    end = _ends(sentence, first)
    own = [g for g in groups if start <= g[0] < end]
    return own or groups


_SEVERAL = 2


def _leads_to(sentence: Sentence, groups: Groups, first: int) -> Groups:
    """The gathering to which a participle behind a day or place belongs: "gegužės 23–25 d. Tartu vyksiančios sesijos programą"."""
    items = sentence.items
    step = first
    while (
        step < len(items)
        and step - first < _FAR
        and (items[step].kind in _WHEN or items[step].value in {".", "-", "–"})
    ):
        step += 1
    if step >= len(items) or not is_participle(sentence, items[step]):
        return []
    head = next((g for g in groups if g[0] > step), None)
    between = items[step + 1 : head[0]] if head else ()
    near = all(i.kind in ROUND or i.kind in _NUMBER or i.value in {"-", ".", "„", "“"} for i in between)
    return [head] if head and near else []


_WHEN = frozenset(
    {"num", "month", "year_word", "day_word", "year", "ordinal_ending", "city_in", "country_in", "venue_in", "house_in", "weekday",
     "day", "city", "parliament_in", "link", "takes_from"}
)  # fmt: skip
_NUMBER = frozenset({"num", "ordinal", "ordinal_ending", "quality", "low"})


def is_participle(sentence: Sentence, item: Item) -> bool:
    """Whether an item is a participle of being held, as an adjective: "vyksiančios", "surengtame", "rengiamą"."""
    key = sentence.words.keys[item.last]
    return item.kind.startswith("held_") and item.first == item.last and key.endswith(_AGREEING)


_AGREEING = (
    "ancios", "ancioje", "ancia", "anciai", "anciame", "ancio", "anciam", "anti", "antis", "anciu", "anciuose", "anciose",
    "usi", "usios", "usioje", "usiame", "usio", "usiam", "usiai", "usia", "usiu", "usius", "usiuose", "usiose",
    "toje", "tame", "tos", "to", "moje", "mame", "mos", "mo", "ma", "mam", "mai",
)  # fmt: skip


def tells_of_it(sentence: Sentence, item: Item) -> bool:
    """Whether a word begins what is said of the gathering before it: "kuri", "vykusiame"."""
    return sentence.words.keys[item.first] in _RELATIVES or is_participle(sentence, item)


def _begins(sentence: Sentence, first: int) -> tuple[int, bool]:
    """Where the clause round an item begins, and whether it only tells of the gathering before it."""
    items = sentence.items
    for at in range(first - 1, -1, -1):
        if items[at].value == ";" or items[at].kind == "that":
            return at + 1, False
        if items[at].value != "," or at + 1 >= len(items):
            continue
        if tells_of_it(sentence, items[at + 1]):
            return at + 1, True
        if sentence.words.keys[items[at + 1].first] in _JOINTS:
            return at + 1, False
    return 0, False


def _ends(sentence: Sentence, first: int) -> int:
    """Where the clause round an item ends: at a semicolon or a comma behind which another clause begins."""
    items = sentence.items
    for at in range(first + 1, len(items) - 1):
        key = sentence.words.keys[items[at + 1].first]
        if items[at].value == ";" or (items[at].value == "," and key in _ENDING):
            return at
    return len(items)


_RELATIVES = frozenset(
    {"kuri", "kuris", "kurie", "kurios", "kurioje", "kuriame", "kuriuose", "kuria", "kuriai", "kuriam", "kur"}
)
_JOINTS = frozenset({"o", "bet", "taciau", "kai", "nes", "kad", "jog"})
_ENDING = _JOINTS | _RELATIVES | {"per"}
