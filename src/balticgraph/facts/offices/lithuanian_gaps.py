"""Lithuanian offices left unsaid or apart from the name: "Lietuvos premjerė A, Latvijos – B", "A, kuris yra ir vadovas"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.holder_lists import over_party
from balticgraph.facts.offices.office_phrases import Held, Phrase
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import states

_DASHES = frozenset({"–", "-", "—"})
_LANDS = frozenset({"country", "parliament"})
_FEWEST = 2


def apart_from_names(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices of a Lithuanian sentence, those that stand apart from their holders given to them."""
    if sentence.language != "lt":
        return held
    held = _behind_dashes(sentence, held)
    held = [_with_holder(sentence, one) if one.person < 0 else one for one in held]
    return [*held, *(other for one in held for other in of_other_states(sentence, one))]


def of_other_states(sentence: Sentence, one: Held) -> Iterator[Held]:
    """Those of other states for whom the office is left unsaid: "Lietuvos Seimo Pirmininkas A, Latvijos – B ir Estijos – C"."""
    land = next((i for i in one.phrase.parts if i.kind in _LANDS), None)
    if land is None or one.person <= one.phrase.last:
        return
    items, at = sentence.items, one.person
    while True:
        at = over_party(items, at + 1)
        at += at < len(items) and items[at].value == ","
        at += at < len(items) and (items[at].kind == "conj" or sentence.words.keys[items[at].first] == "o")
        own = items[at] if at < len(items) else None
        if own is None or own.kind not in _LANDS or not _ends(items, at - 1):
            return
        first = at
        at += 1
        while at < len(items) and items[at].kind in {"delegation", "body"}:
            at += 1
        if at + 1 >= len(items) or items[at].value not in _DASHES or items[at + 1].kind != "person":
            return
        at += 1
        parts = tuple(_like(land, own) if i is land else i for i in one.phrase.parts)
        phrase = replace(one.phrase, first=first, last=first, parts=parts, held=True)
        yield Held(sentence, phrase, at)


def _ends(items: tuple[Item, ...], at: int) -> bool:
    """Whether a member of a row ends at an item, with a comma, "and" or "o"."""
    return items[at].value in {",", ";"} or items[at].kind in {"conj", "low"}


def _like(land: Item, own: Item) -> Item:
    """The state told, as a parliament where the first one is."""
    if land.kind == own.kind or land.kind == "country":
        return own
    return replace(own, kind="parliament", value=states().parliament_of.get(own.value, own.value))


def _behind_dashes(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, those between a name with a dash and the next such name being those of the first.

    "A – pirmininko pavaduotoja ir delegacijos vadovė, B – narys ir vadovės pavaduotojas".
    """
    items = sentence.items
    heads = [n for n in range(len(items) - 1) if items[n].kind == "person" and items[n + 1].value in _DASHES]
    if len(heads) < _FEWEST or not all(_is_rank(items, n + 2) for n in heads):
        return held
    found: list[Held] = []
    for one in held:
        own = max((n for n in heads if n < one.phrase.first), default=-1)
        wrong = own >= 0 and (one.person < 0 or one.person in heads) and one.person != own
        found.append(replace(one, person=own) if wrong else one)
    return found


def _is_rank(items: tuple[Item, ...], at: int) -> bool:
    """Whether the words for an office begin at an item."""
    while at < len(items) and (
        items[at].kind in _LANDS
        or items[at].kind
        in {
            "organ",
            "body",
            "delegation",
            "committee",
            "topic",
        }
    ):
        at += 1
    return at < len(items) and items[at].kind == "office"


def _with_holder(sentence: Sentence, one: Held) -> Held:
    """An office that nobody stands beside, with who is told to have it: "A, kuris yra ir vadovas", "A dalyvavo kaip vadovas"."""
    person = _relative(sentence, one.phrase)
    person = _as_what(sentence, one.phrase) if person < 0 else person
    person = _respectively(sentence, one.phrase) if person < 0 else person
    return replace(one, person=person, phrase=replace(one.phrase, held=True)) if person >= 0 else one


def _relative(sentence: Sentence, phrase: Phrase) -> int:
    """The person before "kuris yra", where that tells an office; else -1."""
    items, keys = sentence.items, sentence.words.keys
    at = phrase.first - 1
    while at > 0 and (items[at].kind in {"conj", "low", "coop"} and keys[items[at].first] not in _who()):
        at -= 1
    if at < _FEWEST or items[at].kind != "copula":
        return -1
    at -= 1
    while at > 0 and keys[items[at].first] not in _who() and items[at].kind in {"low", "conj", "coop"}:
        at -= 1
    told = keys[items[at].first] in _who() and items[at - 1].value == ","
    return at - 2 if told and at >= _FEWEST and items[at - 2].kind == "person" else -1


def _who() -> frozenset[str]:
    return word_list("lt", "pronouns", "who")


def _as_what(sentence: Sentence, phrase: Phrase) -> int:
    """The person before a verb of being somewhere, where "kaip" tells as what: "A posėdyje dalyvavo kaip pavaduotojas"; else -1."""
    items, keys = sentence.items, sentence.words.keys
    at = phrase.first - 1
    if at < 1 or keys[items[at].last] != "kaip" or not items[at - 1].kind.startswith(("attend_", "speak_")):
        return -1
    before = range(at - 2, max(-1, at - _FAR), -1)
    for n in before:
        if items[n].kind == "person":
            return n
        if items[n].kind == "mark":
            return -1
    return -1


_FAR = 8


def _respectively(sentence: Sentence, phrase: Phrase) -> int:
    """The first of those behind "atitinkamai": "Estijos ir Lietuvos sekretorės – atitinkamai A ir B"; else -1."""
    behind = sentence.items[phrase.last + 1 : phrase.last + 4]
    keys = [sentence.words.keys[i.first] for i in behind]
    told = len(behind) > _FEWEST and behind[0].value in _DASHES and keys[1] == "atitinkamai"
    return phrase.last + 3 if told and behind[2].kind == "person" else -1


def of_delegation_behind(sentence: Sentence, one: Held) -> Held:
    """A rank with the delegation that a bracket or "iš" tells behind its holder: "sekretorė A (Latvijos delegacija BA)"."""
    items, at = sentence.items, one.person + 1
    bare = (
        all(i.kind in {"office", "delegation", "country"} for i in one.phrase.parts)
        and one.phrase.office in _IN_DELEGATION
    )
    if one.person <= one.phrase.last or not bare or at + 2 >= len(items):
        return one
    if items[at].value != "(" and items[at].kind != "takes_from":
        return one
    end = at + 1
    while end < len(items) and items[end].kind in _OF_DELEGATION:
        end += 1
    run = items[at + 1 : end]
    if not {"delegation", "country"} <= {i.kind for i in run} | ({"country"} if _has_house(run) else set()):
        return one
    heads = tuple(i for i in one.phrase.parts if i.kind == "office")
    return replace(one, phrase=replace(one.phrase, parts=(*run, *heads)))


def _has_house(run: tuple[Item, ...]) -> bool:
    return any(i.kind == "parliament" for i in run)


_IN_DELEGATION = frozenset({"secretary", "head", "deputy_head", "member", "chair", "deputy_chair"})
_OF_DELEGATION = frozenset({"country", "parliament", "delegation", "body"})
