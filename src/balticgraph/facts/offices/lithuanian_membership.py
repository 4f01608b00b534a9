"""Members whom Lithuanian tells by a verb of belonging: "A dirba Audito komitete", "komitetui priklauso B ir C"."""

from collections.abc import Iterator

from balticgraph.facts.offices.holder_before import over_brackets
from balticgraph.facts.offices.office_phrases import PARTS, Held, Phrase
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_HOUSES = frozenset({"committee", "committee_of", "delegation", "group"})
_ENDINGS = ("komitete", "komisijoje", "delegacijoje", "grupeje", "pakomityje", "pakomitetyje")
_TO_ENDINGS = ("komitetui", "komisijai", "delegacijai", "grupei", "pakomiteciui")


def belonging_in_lithuanian(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The members of a house whom a verb of working there or belonging to it tells, and those of the dash that stands for it."""
    if sentence.language != "lt" or sentence.kinds.isdisjoint(_HOUSES):
        return
    items, keys = sentence.items, sentence.words.keys
    verbs = word_list("lt", "titles", "belongs")
    if not sentence.says(verbs):
        return
    told = False
    for first, last in _houses(sentence):
        run = items[first : last + 1]
        behind, before = _light_after(sentence, last + 1), _light_before(sentence, first - 1)
        if before >= 0 and keys[items[before].first] in verbs:
            row = _row_back(sentence, before - 1)
        elif behind < len(items) and keys[items[behind].first] in verbs:
            row = _row_behind(items, behind + 1) or _row_back(sentence, first - 1)
        elif told and before > 0 and items[before].value in {"–", "-"}:
            row = _row_back(sentence, before - 1)
        else:
            continue
        told = bool(row)
        for person in row:
            parts = (*_house_of(person, held), *run) if _is_bare(run) else run
            yield Held(sentence, Phrase(first, last, "member", parts, held=True), person)


def _is_bare(run: tuple[Item, ...]) -> bool:
    return not any((i.kind in _LANDS or i.kind in {"body"}) for i in run)


def _house_of(person: int, held: list[Held]) -> tuple[Item, ...]:
    """The parliament in which a person has a seat by the same sentence: "Gruzijos parlamento narys A, kuris dirba X komitete"."""
    own = (one.phrase.parts for one in held if one.person == person and one.phrase.office in {"member", "mp"})
    return tuple(i for i in next(own, ()) if i.kind in _LANDS)


_LANDS = frozenset({"parliament", "chamber", "country"})


def _houses(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The runs of words for a house in the case of where somebody works or what somebody belongs to."""
    items, at = sentence.items, 0
    while at < len(items):
        end = at
        while end < len(items) and items[end].kind in PARTS:
            end += 1
        run = items[at:end]
        head = next((i for i in reversed(run) if i.kind in _HOUSES), None)
        if head and sentence.words.keys[head.last].endswith(_ENDINGS + _TO_ENDINGS) and not _titled(run):
            yield at, end - 1
        at = max(end, at + 1)


def _titled(run: tuple[Item, ...]) -> bool:
    return any(i.kind == "office" for i in run)


def _light_before(sentence: Sentence, at: int) -> int:
    while at > 0 and _is_light(sentence, at):
        at -= 1
    return at


def _light_after(sentence: Sentence, at: int) -> int:
    while at < len(sentence.items) and _is_light(sentence, at):
        at += 1
    return at


def _is_light(sentence: Sentence, at: int) -> bool:
    item = sentence.items[at]
    return item.kind == "conj" or sentence.words.keys[item.first] in word_list("lt", "pronouns", "light")


def _row_back(sentence: Sentence, at: int) -> list[int]:
    """The persons before a verb, "kuris", a comma, a bracket or a light word between."""
    items, keys = sentence.items, sentence.words.keys
    who = word_list("lt", "pronouns", "who")
    while at > 0 and (_is_light(sentence, at) or items[at].value == "," or keys[items[at].first] in who):
        at -= 1
    at = over_brackets(items, at)
    if at < 0 or items[at].kind != "person":
        return []
    row = [at]
    while at > 1 and items[at - 1].kind == "conj" and items[at - 2].kind == "person":
        at -= 2
        row.insert(0, at)
    return row


def _row_behind(items: tuple[Item, ...], at: int) -> list[int]:
    """The persons right behind a verb, or behind the titles there: "komitete dirba Seimo nariai A ir B"."""
    while at < len(items) and (items[at].kind in PARTS or items[at].kind in {"honorific", "low", "conj"}):
        at += 1
    row: list[int] = []
    while at < len(items) and items[at].kind == "person":
        row.append(at)
        joined = at + 1 < len(items) and (items[at + 1].kind == "conj" or items[at + 1].value == ",")
        at += 2 if joined else 1
        if not joined:
            break
    return row
