"""Offices that English tells by what somebody is, serves as or holds: "A is the Chair of X", "the post of Chair is held by A"."""

from dataclasses import replace

from balticgraph.facts.offices.holder_before import over_aside
from balticgraph.facts.offices.holder_chairs import key_of
from balticgraph.facts.offices.holder_lists import over_party
from balticgraph.facts.offices.holder_subjects import SPOKEN_OF, subject_of
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several


def told_by_verb(sentence: Sentence, one: Held) -> Held:
    """The office with the person of whom a verb before or behind it tells it, where nobody stands beside it.

    Who stands behind a comma is another then: "A is the Chair of X, B the Chair of Y".
    """
    if sentence.kinds.isdisjoint({"person", "pronoun"}) or 0 <= one.person <= one.phrase.last + 1:
        return one
    if one.person >= 0:
        person = _named_before(sentence, one)
        return replace(one, person=person) if person >= 0 else one
    behind = max(_named_behind(sentence, one), _on_its_line(sentence, one))
    person = behind if behind >= 0 else _named_before(sentence, one)
    return replace(one, person=person) if person != -1 else one


def joined_to_told(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, those of a row given to whom a verb tells its first of: "A is the Head of X, Chair of Y and a member of Z"."""
    found = list(held)
    for number, one in enumerate(held[1:], 1):
        before = found[number - 1]
        told = before.person == SPOKEN_OF or 0 <= before.person < before.phrase.first
        if one.person == -1 and told and before.phrase.held and _goes_on_row(sentence, found, number):
            found[number] = replace(one, person=before.person)
    return found


def _goes_on_row(sentence: Sentence, held: list[Held], number: int) -> bool:
    """Whether an office is joined to the one before by "and" or "as", or by a comma where the next one is joined by "and"."""
    items = sentence.items
    joint = range(held[number - 1].phrase.last + 1, held[number].phrase.first)
    keys = {key_of(sentence, n) for n in joint if items[n].kind not in {"article", "quality", "mark", "conj"}}
    if not keys <= _listed("light", "adverbs") | {"as"}:
        return False
    kinds = [items[n].value if items[n].kind == "mark" else items[n].kind for n in joint]
    if kinds.count("conj") + kinds.count(",") == 0 or kinds.count("conj") > 1 or set(kinds) & _APART:
        return False
    behind = held[number].phrase.last + 1
    acts = behind < len(items) and (
        items[behind].kind.endswith(("_past", "_now")) or items[behind].kind == "copula"
    )
    if acts and held[number - 1].phrase.last + 2 < held[number].phrase.first:
        return False  # "A is President of X, and the Speaker of Y agreed"
    if "conj" in kinds or "as" in keys:
        return True
    row = number + 1 < len(held) and held[number + 1].person == -1 and "article" not in kinds
    return row and _goes_on_row(sentence, held, number + 1)


_APART = frozenset({";", ":", "(", ")", "-", "–"})


def _named_behind(sentence: Sentence, one: Held) -> int:
    """The person behind an office and "is": "the Speaker is A", "the post of Speaker is held by A"; -1 where none is."""
    keys, at = sentence.words.keys, _over_light(sentence, _behind_origin(sentence, one), 1)
    if at >= len(keys) or keys[at] not in {"is", "are", "remains"} or (keys[at] == "are") != _many(one):
        return -1
    at = _over_light(sentence, at + 1, 1)
    if (
        at + 1 < len(keys)
        and keys[at] in _listed("held")
        and keys[at + 1] == "by"
        and _of_post(sentence, one)
    ):
        at += 2
    behind = next((n for n, i in enumerate(sentence.items) if i.first >= at), -1)
    behind += behind >= 0 and sentence.items[behind].kind == "honorific"
    return behind if behind >= 0 and _begins(sentence, behind, at) else -1


def _behind_origin(sentence: Sentence, one: Held) -> int:
    """The word behind an office and the state that its holders are from: "members from Latvia are A and B"."""
    items, last = sentence.items, one.phrase.last
    behind = [i.kind for i in items[last + 1 : last + 3]]
    return items[last + (2 if behind == ["takes_from", "country"] and _many(one) else 0)].last + 1


def _on_its_line(sentence: Sentence, one: Held) -> int:
    """The person behind a colon or dash on a line of nothing else: "- Speaker of the Saeima: A"; -1 where none is."""
    items, sign = sentence.items, one.phrase.last + 1
    opens = all(i.kind in {"mark", "article", "num"} for i in items[: one.phrase.first])
    if not opens or sign + 1 >= len(items) or items[sign].value not in {":", "-", "–"}:
        return -1
    at = next((n for n in range(sign + 1, len(items)) if items[n].kind not in {"honorific", "mark"}), -1)
    if at < 0 or items[at].kind != "person":
        return -1
    end = over_party(items, at + 1)
    return at if all(i.kind in _ON_LINE for i in items[end:]) else -1


_ON_LINE = frozenset({"mark", "country", "link", "takes_from"})


def _begins(sentence: Sentence, person: int, at: int) -> bool:
    """Whether an item is a person whose name begins at a word, and is no owner: "the Speaker is A", not "A's guest"."""
    items = sentence.items
    if person >= len(items) or items[person].kind != "person" or items[person].first > at + 1:
        return False
    return person + 1 >= len(items) or sentence.text(items[person + 1]) not in _OWNS


_OWNS = frozenset({"'s", "’s", "'", "’"})


def _many(one: Held) -> bool:
    head = next((i for i in one.phrase.parts if i.kind == "office"), None)
    return head is not None and of_several(one.sentence, head)


def _of_post(sentence: Sentence, one: Held) -> bool:
    """Whether an office is told as a post: "the position of Speaker"."""
    at = _over_light(sentence, sentence.items[one.phrase.first].first - 1, -1)
    return at >= 0 and sentence.words.keys[at] in _listed("duties")


def _named_before(sentence: Sentence, one: Held) -> int:
    """The person before a verb of being or holding and an office: "A has been Chair", "A, who serves as Chair"; -1 where none is."""
    keys = sentence.words.keys
    at = _over_light(sentence, sentence.items[one.phrase.first].first - 1, -1)
    if at < 1:
        return -1
    if keys[at] == "as" and keys[_over_light(sentence, at - 1, -1)] not in _listed("serving"):
        return _as_one(sentence, one, _item_at(sentence, at))
    if keys[at] == "as" or keys[at] in _listed("duties"):
        at = _over_light(sentence, at - 1, -1)
    verb = keys[at]
    if verb in {"is", "are"}:
        kinds = {"copula", "low"}
        told = sentence.items[_item_at(sentence, at)].kind in kinds
        return _whose(sentence, at) if told else -1
    if verb in _PERFECT and keys[_over_light(sentence, at - 1, -1)] not in _HAVE:
        return -1  # "A served as Speaker" tells of one who no longer does
    return _whose(sentence, at) if (verb in _PERFECT or verb in _listed("serving")) else -1


def _whose(sentence: Sentence, verb: int) -> int:
    """The person of whom the verb at a word tells, as far as its clause shows or a pronoun means."""
    near = _subject(sentence, verb - 1)
    return near if near >= 0 else subject_of(sentence, _item_at(sentence, verb))


_HAVE = frozenset({"has", "have", "been"})
_PERFECT = frozenset({"been", "held", "occupied", "served"})


def _over_light(sentence: Sentence, at: int, step: int) -> int:
    """The word behind or before articles, adverbs and the like: "is currently also one of the"."""
    keys = sentence.words.keys
    while 0 <= at < len(keys) and keys[at] in _listed("light"):
        at += step
    return at


def _item_at(sentence: Sentence, word: int) -> int:
    return next((n for n, i in enumerate(sentence.items) if i.first <= word <= i.last), 0)


def _subject(sentence: Sentence, at: int) -> int:
    """The person whose verb begins behind a word, perhaps behind "who", adverbs and an aside; -1 where none stands there."""
    items, keys = sentence.items, sentence.words.keys
    at = _over_light(sentence, at, -1)
    while at > 0 and keys[at] in _HAVE:
        at = _over_light(sentence, at - 1, -1)
    who = at > 0 and keys[at] == "who"
    before = _item_at(sentence, at - 1 if who else at)
    joined = keys[items[before].last + 1] in _listed("serving") if not who else True
    before -= joined and before > 0 and items[before].value == ","
    before = over_aside(items, before)
    return before if items[before].kind == "person" else -1


def _as_one(sentence: Sentence, one: Held, at: int) -> int:
    """The person before "as" and an office: "A, in her address as President", "with A as his deputy"; -1 where none is told so."""
    items, before = sentence.items, at - 1
    if at < 1 or items[at].kind not in {"copula", "low"}:
        return -1
    if _speaks_as(sentence, at, one):
        return next((n for n in range(before, -1, -1) if items[n].kind == "person"), -1)
    if not (_appoints(sentence, one, before) or (_many(one) and items[before].kind == "person")):
        return -1
    return before if items[before].kind == "person" else -1


def _speaks_as(sentence: Sentence, at: int, one: Held) -> bool:
    """Whether "as" stands behind an act or speech of somebody: "opened by A as President", "A, in his remarks as President"."""
    items, before = sentence.items, at - 1
    if items[before].kind == "person":
        return (
            before > 0
            and items[before - 1].kind in {"chair_past", "open_past", "speak_past", "by"}
            and (items[before - 1].kind == "by" or items[before - 1].value == "passive")
        )
    if _acts(sentence, at, one):
        return True
    person = next((n for n in range(before, max(-1, before - _NEAR_AS), -1) if items[n].kind == "person"), -1)
    within = range(max(person + 1, before - _NEAR_AS + 1), at)
    speech = next((n for n in within if _is_speech(sentence, n)), -1)
    own = any(key_of(sentence, n) in {"his", "her", "in"} for n in range(max(0, speech - 3), at))
    told = any(
        items[n].kind.endswith(("_past", "_now")) and items[n].kind != "speech" for n in within if n > speech
    )
    return speech >= 0 and own and person >= 0 and not told


def _is_speech(sentence: Sentence, at: int) -> bool:
    """Whether an item is a noun for a speech or a part somebody has: "in his address to the Summit"."""
    item = sentence.items[at]
    return item.kind == "speech" or bool(set(sentence.keys_of(item)) & _listed("speeches"))


_NEAR_AS = 6


def _acts(sentence: Sentence, at: int, one: Held) -> bool:
    """Whether "as" tells in what office the only person before it acts: "A spoke as Speaker", "A took office as Speaker"."""
    items = sentence.items
    named = [n for n in range(at) if items[n].kind in {"person", "pronoun", "office", "that"}]
    if len(named) != 1 or items[named[0]].kind != "person" or named[0] + _NEAR_AS < at:
        return False
    verb = named[0] + 1
    if items[one.phrase.first - 1].kind == "article":
        return False  # "A visited the house as the Speaker received guests"
    takes = key_of(sentence, verb) in {"assumed", "assumes", "took", "takes"} and key_of(
        sentence, at - 1
    ) in _listed("duties")
    does = items[verb].kind.startswith(_DOING) and items[verb].kind.endswith(("_past", "_now"))
    return takes or (does and items[verb].value != "passive")


_DOING = ("attend_", "chair_", "host_", "open_", "speak_", "visit_")


def _appoints(sentence: Sentence, one: Held, person: int) -> bool:
    """Whether "A as X" gives an office: "with A as his deputy", "elected A as Chair"; not "see A as president"."""
    with_him = person > 0 and sentence.items[person - 1].kind == "with"
    return one.phrase.office == "deputy" or with_him or sentence.has("elect")


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("en", "leading", name, *others)
