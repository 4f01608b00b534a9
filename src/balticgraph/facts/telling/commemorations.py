"""Anniversaries: of what, of which year, and in which year they are marked."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.fact import CommemorationFact
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.ordinals import number_before

RULE = "anniversary@2"
_NAMES = frozenset({"not_person", "body", "unknown", "cap", "country", "parliament"})
_KNOWN = frozenset({"body", "country", "parliament"})
_OWNING = ("'s", "’s", "s'", "s’")
_NEAR, _DIGITS = 3, 4


def commemorations(page: Page, diary: Diary) -> Iterator[CommemorationFact]:
    """One fact an anniversary, however often and in whichever case it is named, with the years that the text resolves.

    The year commemorated may be told by itself ("founded in 1991"); the one in which it is marked is so many years later.
    """
    found: dict[tuple[int, tuple[str, ...]], CommemorationFact] = {}
    for sentence in page.told if "anniversary" in page.kinds else ():
        for at, item in enumerate(sentence.items if sentence.has("anniversary") else ()):
            if item.kind != "anniversary":
                continue
            number, first = _count_before(sentence, at)
            named = _named(sentence, first, at) if number else None
            if number is None or named is None:
                continue
            first_item, last, own = named
            thing = _thing(sentence, own)
            year = _year(page, diary, sentence, number, own)
            fact = CommemorationFact(
                name=sentence.text(first_item, last),
                of_year=year - number if year else None,
                year=year,
                evidence=page.evidence(sentence, RULE, first_item, last),
            )
            before = found.setdefault((number, thing), fact)
            if before.year is None and year is not None:
                found[number, thing] = replace(fact, name=before.name)
    yield from found.values()


def _count_before(sentence: Sentence, at: int) -> tuple[int | None, int]:
    """The number of years before an anniversary and the item it begins at: "30th", "30-osioms", "30 gadu", "30-|mečiui"."""
    items = sentence.items
    joint = at > 1 and (items[at - 1].kind == "year_word" or items[at - 1].value == "-")
    if joint and items[at - 2].kind == "num":
        return int(items[at - 2].value), at - 2
    return number_before(sentence, at - 1, 0)


def _named(sentence: Sentence, first: int, at: int) -> tuple[Item, Item, tuple[Item, ...]] | None:
    """The first and last item of an anniversary with what it is of, and the items of that: "35th anniversary of the Baltic Way".

    None where that has no name or is not told whole.
    """
    items = sentence.items
    if _is_of(sentence, at + 1):
        end = _end_of_thing(sentence, at + 1)
        return (items[first], items[end], items[at + 2 : end + 1]) if end else None
    begin = first
    while begin and items[begin - 1].kind in _NAMES and not (begin == 1 < first and items[0].kind == "cap"):
        begin -= (
            1  # "Minėtas Baltijos Asamblėjos 30-metis": a capital that only begins the sentence is no name
        )
    return (items[begin], items[at], items[begin:first]) if begin < first else None


def _is_of(sentence: Sentence, at: int) -> bool:
    return sentence.items[at : at + 1] != () and sentence.key_at(at) == "of"


def _end_of_thing(sentence: Sentence, at: int) -> int:
    """The last item of what "of" at an item leads to, over each further "of"; 0 where it has no name or breaks off.

    "of the Restoration of Independence of Lithuania", "of the restoration of Latvia's independence".
    """
    items, named = sentence.items, False
    while _is_of(sentence, at):
        at += 1 + (items[at + 1 : at + 2] != () and items[at + 1].kind == "article")
        part = items[at : at + 1]
        if not part or part[0].kind not in _NAMES | {"low", "founded"}:
            return 0
        named = named or part[0].kind in _NAMES
        owns = sentence.text(part[0]).endswith(_OWNING)
        at += 1 + (owns and items[at + 1 : at + 2] != () and items[at + 1].kind == "low")
    return at - 1 if named and not _goes_on(sentence, at - 1) else 0


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether a name or noun only begins what an anniversary is of: "of U.S. recognition of Estonia", "of the Baltic Way Foundation"."""
    item, behind = sentence.items[at], sentence.items[at + 1 : at + 2]
    if not behind:
        return False
    more = behind[0].kind in {"low", "cap", "demonym"} or behind[0].value == "-"
    return sentence.text(behind[0])[0].isupper() or (more and item.kind in {"country", "low"})


def _thing(sentence: Sentence, items: tuple[Item, ...]) -> tuple[str, ...]:
    """What an anniversary is of, whatever the case of the anniversary: "Balti keti 35. aastapäev"."""
    own = [i for i in items if i.kind in _NAMES | {"low", "founded"}]
    return tuple(i.value if i.kind in _KNOWN else " ".join(sentence.keys_of(i)) for i in own)


def _year(page: Page, diary: Diary, sentence: Sentence, number: int, own: tuple[Item, ...]) -> int | None:
    """The year in which an anniversary is marked: so long after the one commemorated where that is told, else the year told."""
    told = _years(sentence)
    base = diary.base.year if diary.base else None
    marked = {year for year in told if year - number in told}
    if len(marked) == 1:
        return marked.pop()
    thing = _thing(sentence, own)
    begun = [*_founding(sentence, own), *_founding_of_body(sentence, thing)]
    shift = next((int(i.value) for i in sentence.items if i.kind == "year"), None)
    if shift is not None and base and not begun:
        return base + shift
    if base and any(year + number == base for year in told):
        return base
    begun = begun or [year for one in page.told for year in _founding_of_body(one, thing)]
    if len(set(begun)) == 1:
        year = begun[0] + number
        return year if base is None or year <= base + 1 else None
    return told[0] if len(told) == 1 and told[0] > _FIRST and "founded" not in sentence.kinds else None


_FIRST = 1990
"""Before this year no page tells in which an anniversary was marked."""


def _years(sentence: Sentence) -> list[int]:
    return [int(i.value) for i in sentence.items if i.kind == "num" and len(i.value) == _DIGITS]


def _founding_of_body(sentence: Sentence, thing: tuple[str, ...]) -> Iterator[int]:
    """The years in which the body that an anniversary is of is told to have been founded: "The Assembly was founded in 1991."."""
    for item in sentence.items if "founded" in sentence.kinds else ():
        if item.kind == "body" and item.value in thing:
            yield from _founding(sentence, (item,))


def _founding(sentence: Sentence, own: tuple[Item, ...]) -> Iterator[int]:
    """The years beside a word for being founded that is right beside what was: "X, founded in 1991", "1991. gadā dibinātās X"."""
    items = sentence.items
    first, last = (next(n for n, i in enumerate(items) if i is own[at]) for at in (0, -1))
    for at, word in enumerate(items if "founded" in sentence.kinds else ()):
        between = items[last + 1 : at] if at > last else items[at + 1 : first]
        if word.kind != "founded" or not all(_leads_to(sentence, i) for i in between):
            continue
        near = range(max(0, at - _NEAR - 1), min(len(items), at + _NEAR + 3))
        for n in near:
            if items[n].kind == "num" and len(items[n].value) == _DIGITS:
                of_date = items[min(n, at) + 1 : max(n, at)]
                if all(i.kind in _OF_DATE or i.value in {".", "m"} for i in of_date):
                    yield int(items[n].value)


def _leads_to(sentence: Sentence, item: Item) -> bool:
    """Whether an item may stand between a body and the word that tells that it was founded: ", which was"."""
    return item.kind in {"copula", "article"} or item.value == "," or sentence.key(item) in _WHICH


_WHICH = frozenset({"which", "kuri", "kas", "mis"})
_OF_DATE = frozenset({"in", "month", "num", "year_word", "day", "ordinal_ending", "article", "link"})
