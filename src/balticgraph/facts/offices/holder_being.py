"""Offices that English tells by what somebody is, serves as or holds: "A is the Chair of X", "the post of Chair is held by A"."""

from dataclasses import replace

from balticgraph.facts.offices.holder_as import holder_as, of_many
from balticgraph.facts.offices.holder_before import over_aside
from balticgraph.facts.offices.holder_lists import over_party
from balticgraph.facts.offices.holder_subjects import SPOKEN_OF, subject_of
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def told_by_verb(sentence: Sentence, one: Held) -> Held:
    """The office with the person of whom a verb before or behind it tells it, where nobody stands beside it.

    Who stands behind a comma is another then: "A is the Chair of X, B the Chair of Y".
    """
    if sentence.kinds.isdisjoint({"person", "pronoun"}):
        return one
    if 0 <= one.person <= one.phrase.last + 1:
        person = _named_behind(sentence, one) if one.person < one.phrase.first else -1
        return replace(one, person=person) if person >= 0 else one
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
    keys = {sentence.key_at(n) for n in joint if items[n].kind not in {"article", "quality", "mark", "conj"}}
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
    was = at < len(keys) and keys[at] in {"was", "were"} and _chosen(sentence, one)
    if at >= len(keys) or not (was or keys[at] in {"is", "are", "remains"}):
        return -1
    if (keys[at] in {"are", "were"}) != of_many(one):
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


def _chosen(sentence: Sentence, one: Held) -> bool:
    """Whether an English sentence begins with who was chosen: "Elected Speaker of the Saeima was A"."""
    at = _over_light(sentence, sentence.items[one.phrase.first].first - 1, -1)
    at -= at > 0 and sentence.words.keys[at] == "as"
    chosen = at >= 0 and sentence.words.keys[at] in {
        "appointed",
        "chosen",
        "confirmed",
        "elected",
        "named",
        "reelected",
    }
    return chosen and at - sentence.items[0].first <= _FIRST


_FIRST = 2


def _behind_origin(sentence: Sentence, one: Held) -> int:
    """The word behind an office and the state that its holders are from: "members from Latvia are A and B"."""
    items, last = sentence.items, one.phrase.last
    behind = [i.kind for i in items[last + 1 : last + 3]]
    return items[last + (2 if behind == ["takes_from", "country"] and of_many(one) else 0)].last + 1


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
    if keys[at] in {"among", "amongst"}:
        before = _item_at(sentence, at) - 1
        if sentence.items[before].kind == "person":
            return before  # "with A and B among its members"
        at = _over_light(sentence, at - 1, -1)
    capacity = keys[at] in _CAPACITY and keys[at - 1] in _IN_IT
    if capacity or (keys[at] == "as" and keys[_over_light(sentence, at - 1, -1)] not in _listed("serving")):
        return holder_as(sentence, one, _item_at(sentence, at))
    if keys[at] == "as" or keys[at] in _listed("duties"):
        at = _over_light(sentence, at - 1, -1)
    verb = keys[at]
    if verb in {"is", "are"}:
        kinds = {"copula", "low"}
        told = sentence.items[_item_at(sentence, at)].kind in kinds
        return _whose(sentence, at) if told else -1
    if verb in _PERFECT and keys[_over_light(sentence, at - 1, -1)] not in _HAVE:
        return -1  # "A served as Speaker" tells of one who no longer does
    if verb.endswith("ing") and keys[at - 1] in _listed("tenure"):
        return -1  # "A spent ten years serving as Speaker"
    if verb.endswith("ing") and keys[at - 1] in {"is", "are"}:
        return _whose(sentence, at - 1)
    return _whose(sentence, at) if (verb in _PERFECT or verb in _listed("serving")) else -1


_CAPACITY = frozenset({"capacity"})
_IN_IT = frozenset({"her", "his", "the", "their"})


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


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("en", "leading", name, *others)
