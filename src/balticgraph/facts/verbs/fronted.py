"""Whom somebody meets or accompanies, named before a verb in Lithuanian and Latvian.

"su Prezidentu A susitiko B", "kartu su A dalyvavo B", "kopā ar A sesiju atklās B".
"""

from collections.abc import Collection, Mapping, Sequence

from balticgraph.facts.verbs.verb import Verb
from balticgraph.facts.words.mentions import Sentence


def met_before(
    sentence: Sentence, before: Sequence[int], subjects: Sequence[int], begins: Mapping[int, int]
) -> tuple[int, ...]:
    """The persons before a verb whom "su" or "ar" governs, and those joined to them."""
    return _row(sentence, [p for p in before if p not in subjects], begins, together=False)


def until_contrast(sentence: Sentence, low: int, at: int, high: int) -> tuple[int, int]:
    """The bounds of a verb's own clause, drawn where ", o" or ", bet" begins another: "susitiko su A, o B kalbino telefonu"."""
    keys, items = sentence.words.keys, sentence.items
    turns = [
        n for n in range(low + 1, high) if keys[items[n].first] in _CONTRAST and items[n - 1].value == ","
    ]
    turns = [n for n in turns if not any(keys[i.first] == "su" for i in items[n + 1 : n + _GOES_ON])]
    turns = [
        n for n in turns if not any(i.value in {"–", "-"} for i in items[n + 1 : n + _GOES_ON])
    ]  # "o Estijos – C"
    return max([low, *[n for n in turns if n < at]]), min([high, *[n for n in turns if n > at]])


_GOES_ON = 5  # "susitiko su A, o vėliau – su B"
_CONTRAST = frozenset({"o", "bet", "taciau"})


def received_before(
    sentence: Sentence, verb: Verb, before: Sequence[int], oblique: Collection[int], subjects: Sequence[int]
) -> tuple[int, ...]:
    """Those before a verb of receiving whom it has as its object: "ambasadorę A priėmė Seimo Pirmininkas B"."""
    received = sentence.words.keys[sentence.items[verb.at].first].startswith("pri")
    if not received or any(at in before for at in subjects):
        return ()
    return tuple(at for at in before if at in oblique and _in_accusative(sentence, at))


def _in_accusative(sentence: Sentence, at: int) -> bool:
    """Whether a person is in the accusative, by the name or by the title right before one that does not decline."""
    title = sentence.items[at - 1] if at and sentence.items[at - 1].kind in {"office", "honorific"} else None
    named = (sentence.items[at], *([title] if title else []))
    return any(sentence.text(i).endswith(_ACCUSATIVE) for i in named)


_ACCUSATIVE = ("ą", "ę", "į", "ų")


def in_company(
    sentence: Sentence, verb: Verb, persons: Sequence[int], begins: Mapping[int, int]
) -> tuple[int, ...]:
    """Those together with whom somebody is somewhere: "kartu su Prezidentu A sesijoje dalyvavo B"."""
    there = sentence.language in _WITH and verb.role in {"attend", "visit", "chair", "open", "host", "speak"}
    return _row(sentence, persons, begins, together=True) if there else ()


def not_with(sentence: Sentence, persons: list[int], begins: Mapping[int, int]) -> list[int]:
    """The persons but for those whom "su" or "ar" governs."""
    if sentence.language not in _WITH or not persons:
        return persons
    governed = met_before(sentence, persons, (), begins)
    return [p for p in persons if p not in governed]


def _row(
    sentence: Sentence, persons: Sequence[int], begins: Mapping[int, int], *, together: bool
) -> tuple[int, ...]:
    """The persons whom "su", or only "kartu su", governs, and those joined to them."""
    found: list[int] = []
    for at in persons:
        first = begins.get(at, at)
        between = sentence.items[found[-1] + 1 : first] if found else ()
        joined = bool(between) and all(i.kind in _JOINING or i.value in _SIGNS for i in between)
        if joined or _governed(sentence, first, together=together):
            found.append(at)
    return tuple(found)


_JOINING = frozenset({"conj", "honorific"})
_SIGNS = frozenset({",", "(", ")"})


def _governed(sentence: Sentence, first: int, *, together: bool) -> bool:
    """Whether "su", or only "kartu su", stands right before a person or the title before the name."""
    step = first - 1
    while step > 0 and (
        sentence.items[step].kind in _TITLE or _joins_lands(sentence, step) or _counts(sentence, step)
    ):
        step -= 1
    if step < 0 or sentence.words.keys[sentence.items[step].last] != _WITH.get(sentence.language):
        return False
    last = sentence.items[step].last
    return not together or (last > 0 and sentence.words.keys[last - 1] in {"kartu", "drauge", "kopa"})


_WITH = {"lt": "su", "lv": "ar"}


def _joins_lands(sentence: Sentence, at: int) -> bool:
    """Whether "and" or a comma stands between two states whose officers follow: "su Latvijos ir Estijos kolegomis"."""
    item = sentence.items[at]
    beside = sentence.items[at - 1], sentence.items[at + 1]
    return (item.kind == "conj" or item.value == ",") and all(i.kind in _LANDS for i in beside)


def _counts(sentence: Sentence, at: int) -> bool:
    """Whether Latvian counts officers before it names them: "kopā ar diviem viceprezidentiem – A un B"."""
    item, before = sentence.items[at], sentence.items[at - 1]
    dash = item.value in {"-", "–"} and before.kind == "office"
    return sentence.language == "lv" and (dash or sentence.words.keys[item.first] in _COUNTED)


_COUNTED = frozenset({"diviem", "divam", "trim", "abiem", "abam", "vinu", "vina", "vinas"})
_LANDS = frozenset({"country", "parliament", "body"})
_TITLE = frozenset(
    {"delegation", "country", "demonym", "parliament", "honorific", "state", "quality", "office", "body"}
)
