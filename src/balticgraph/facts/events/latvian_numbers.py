"""Numbers that Latvian tells behind a gathering: "sesija, 15. pēc kārtas,", "sēde, kas bija jau trešā", "sesija (27. pēc kārtas)"."""

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.ordinals import number_after

_SIGNS = frozenset({",", "(", "-", "–", "—"})
_ENDS = frozenset({",", ")", ".", ";", ":", "-", "–", "—"})
_WHO = frozenset({"kas", "kurs", "kura", "kuras", "kuri"})
_BE = frozenset({"ir", "bija", "bus", "bijusi", "bijis"})
_WHERE = frozenset({"city", "city_in", "country_in", "weekday", "day"})
_OF_ONE = 1


def latvian_number(sentence: Sentence, last: int) -> tuple[int, int, int] | None:
    """The number said behind the gathering that ends at an item, its first and last item: "sesija, kas bija 52. pēc skaita"."""
    items, keys = sentence.items, sentence.words.keys
    at = last + 1
    while at + 2 < len(items) and items[at].value == "(" and items[at + 2].value == ")":
        at += 3
    while at < len(items) and items[at].kind in _WHERE:
        at += 1
    if at + 1 >= len(items) or items[at].value not in _SIGNS:
        return None
    at += 1
    told = False
    if keys[items[at].first] in _WHO:
        at, is_one = _over_circumstance(sentence, at + 1)
        if not is_one:
            return None
        told = True
    while at < len(items) and keys[items[at].first] in word_list("lv", "gatherings", "before_number"):
        at, told = at + 1, True
    if at >= len(items):
        return None
    value, end = number_after(sentence, at)
    if value is None:
        return None
    counted = _counted(sentence, end)
    alone = items[end].kind == "ordinal" and value > _OF_ONE
    behind = counted or end
    ends = behind + 1 >= len(items) or items[behind + 1].value in _ENDS or behind == len(items) - 1
    ends = (
        ends
        or items[behind + 1].kind.endswith(("_past", "_now", "_future"))
        or items[behind + 1].kind == "copula"
    )
    return (value, at, end) if ends and (counted or told or alone) else None


def _over_circumstance(sentence: Sentence, at: int) -> tuple[int, bool]:
    """The item behind "is" in a relative clause, over what tells when and where, and whether there is one: "kas šoreiz Rīgā bija"."""
    items, keys = sentence.items, sentence.words.keys
    free = word_list("lv", "gatherings", "before_number")
    for step in range(at, min(len(items), at + 4)):
        if keys[items[step].first] in _BE and items[step].first == items[step].last:
            return step + 1, True
        if items[step].kind not in _WHERE and keys[items[step].first] not in free:
            break
    return at, False


def _counted(sentence: Sentence, end: int) -> int:
    """The last item of what tells that a number counts gatherings, 0 where nothing does: "pēc kārtas", "tās vēsturē"."""
    keys, behind = sentence.words.keys, sentence.items[end + 1 : end + 4]
    said = [keys[w] for i in behind for w in range(i.first, i.last + 1)]
    for length in (3, 2):
        phrase = " ".join(said[:length])
        if phrase in word_list("lv", "gatherings", "counting"):
            step, words = end, 0
            while words < length:
                step += 1
                words += sentence.items[step].last - sentence.items[step].first + 1
            return step
    return 0
