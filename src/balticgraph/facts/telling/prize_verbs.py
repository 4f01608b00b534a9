"""Verbs and prepositions that tell of an award by what stands beside them: "the medals go to A", "A and B have been given the medal"."""

from balticgraph.facts.offices.office_phrases import RUN
from balticgraph.facts.telling.prize_told import headed_for
from balticgraph.facts.verbs.verb_groups import BE
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

OFFICE = RUN | {"honorific"}


def falls_to(sentence: Sentence) -> bool:
    """Whether a Latvian award is told to have fallen to the one behind in the dative: "balva mākslā tika režisoram A"."""
    items, keys = sentence.items, sentence.words.keys
    if sentence.language != "lv" or not sentence.has("award", "award_of"):
        return False
    verb = next((n for n, i in enumerate(items) if keys[i.last] in _FALLS and n), -1)
    step = verb + 1
    while 0 < step < len(items) and items[step].kind in OFFICE:
        step += 1
    if verb < 0 or step >= len(items) or items[step].kind != "person":
        return False
    awarded = any(i.kind in {"award", "award_of"} for i in items[:verb])
    return awarded and sentence.text(items[step]).endswith(_DATIVE)


_FALLS = frozenset({"tika", "tiks", "tikusi", "nonaca"})
_DATIVE = ("am", "im", "um", "ai", "ei")


def gives_by_place(sentence: Sentence, language: str) -> bool:
    """Whether a verb that also means to go or to speak has an award as subject or object: "the medals go to A"."""
    items = sentence.items
    if language != "en" or not sentence.has("award", "award_of"):
        return False
    return any(
        ((i.kind == "speak_past" or i.value == "hands_over") and award_behind(items, at))
        or (i.kind in _GOING and award_before(items, at))
        or _to_somebody(items, at)
        or _is_for(sentence, at)
        or headed_for(sentence, at)
        or _taken_by(sentence, at)
        or (honours(sentence, at) and any(i.kind in {"award", "award_of"} for i in items[at:]))
        or ((_gives_or_gets(sentence, i) or _is_given(sentence, at)) and award_behind(items, at))
        for at, i in enumerate(items)
    )


def _is_for(sentence: Sentence, at: int) -> bool:
    """Whether an award is told to be for somebody: "this year's medal is for A"."""
    items = sentence.items
    be = at > 1 and items[at - 1].kind == "copula" and sentence.keys_of(items[at])[-1] == "for"
    return (
        be
        and award_before(items, at - 1)
        and at + 1 < len(items)
        and items[at + 1].kind in {"person", "honorific"}
    )


def _is_given(sentence: Sentence, at: int) -> bool:
    """Whether a passive participle tells who has an award: "A and B have been given the medal", "A was rewarded with it"."""
    return sentence.words.keys[sentence.items[at].last] in _GIVEN and passive(sentence, at)


_GIVEN = frozenset({"distinguished", "favoured", "given", "graced", "rewarded"})


def _gives_or_gets(sentence: Sentence, item: Item) -> bool:
    """Whether a word is a verb of giving or getting, which tells of an award by its object: "to confer the medal on A"."""
    key = sentence.words.keys[item.last]
    return any(key in word_list("en", "prizes", name) for name in ("gets", "giving"))


def _taken_by(sentence: Sentence, at: int) -> bool:
    """Whether a passive of receiving tells who has an award: "the prize was collected by A"."""
    items = sentence.items
    keys = sentence.keys_of(items[at])
    by = keys[-1] == "by" or (at + 1 < len(items) and items[at + 1].kind == "by")
    received = not word_list("en", "prizes", "receiving").isdisjoint(keys)
    return by and received and award_before(items, at)


def _to_somebody(items: tuple[Item, ...], at: int) -> bool:
    """Whether a headline gives an award without a verb: "Baltic Assembly Prize for Literature to Inga Gaile"."""
    if items[at].value != "range" or not award_before(items, at) or at < 1:
        return False
    beside = items[at - 1].kind in {"award", "award_of", "field", "body"}
    person = next((n for n in range(at + 1, min(at + 6, len(items))) if items[n].kind == "person"), None)
    return (
        beside
        and person is not None
        and all((i.kind in OFFICE or i.kind in {"low", "demonym"}) for i in items[at + 1 : person])
    )


def award_before(items: tuple[Item, ...], at: int) -> bool:
    """Whether an award stands before a verb, with nobody between."""
    for item in reversed(items[max(0, at - 8) : at]):
        if item.kind in {"award", "award_of"}:
            return True
        if item.kind == "person" or item.value in {",", ";"}:
            return False
    return False


_GOING = frozenset({"visit_future", "visit_past", "speak_past", "presides"})


def honours(sentence: Sentence, at: int) -> bool:
    """Whether a verb of honouring stands between who gives and who is given: "A decorated B with the medal"."""
    items = sentence.items
    if sentence.words.keys[items[at].last] not in word_list("en", "prizes", "honours"):
        return False
    step = at + 1
    while step < len(items) and (items[step].kind in OFFICE or items[step].value == "and"):
        step += 1
    return (
        step < len(items)
        and items[step].kind == "person"
        and any(i.kind in {"person", "body"} for i in items[:at])
    )


def award_behind(items: tuple[Item, ...], at: int) -> bool:
    """Whether an award stands near behind a verb."""
    return any(i.kind in {"award", "award_of"} for i in items[at + 1 : at + 5])


def passive(sentence: Sentence, at: int) -> bool:
    """Whether a form of "to be" stands near before a participle, with no person between."""
    for item in reversed(sentence.items[max(0, at - 4) : at]):
        if item.kind == "person":
            return False
        if BE & set(sentence.keys_of(item)):
            return True
    return False
