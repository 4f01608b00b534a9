"""Offices that Lithuanian tells by what somebody is: "A yra komiteto pirmininkas", "A eina vadovo pareigas", "Seimo Pirmininkė: B"."""

from dataclasses import replace

from balticgraph.facts.offices.holder_before import over_brackets
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_IS = "yra"
_WHO = frozenset({"kuris", "kuri", "kurie", "kurios"})
_ASIDE = frozenset(
    {"low", "num", "year", "year_word", "day", "also", "month", "link", "takes_from", "quality", "day_word"}
)
_NOMINATIVE = ("as", "is", "ys", "us", "ė", "a", "ai", "iai", "ės", "os")
_PLURAL = ("ai", "ės", "os")
_GENITIVE = ("o", "ės", "os", "aus")
_REACH = 6
_HAVING = frozenset(
    {"einantis", "einanti", "einanciam", "einanciai", "einancio", "einancios", "einanciu", "einancia"}
)


def of_being(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, those that nobody stands beside given to whom a sentence says them of: "A šiuo metu yra Seimo narys"."""
    if sentence.language != "lt" or "person" not in sentence.kinds:
        return held
    found: list[Held] = []
    for one in held:
        many = _holders(sentence, one, found) if one.person < 0 or _across_comma(sentence, one) else ()
        found += [replace(one, person=person, phrase=replace(one.phrase, held=True)) for person in many] or [
            one
        ]
    return found


def _across_comma(sentence: Sentence, one: Held) -> bool:
    """Whether a comma joins an office with a person behind it, who may begin the next clause: "A yra pirmininkas, B – narys"."""
    if one.person <= one.phrase.last + 1:
        return False
    behind = sentence.items[one.phrase.last + 1]
    return behind.value == "," or behind.kind == "conj"


def _holders(sentence: Sentence, one: Held, before: list[Held]) -> tuple[int, ...]:
    """The persons of whom an office is said, by "is" before or behind it or as duties that they have."""
    items, keys, first, last = sentence.items, sentence.words.keys, one.phrase.first, one.phrase.last
    title = sentence.text(items[last]).lower()
    is_at = _is_behind(sentence, last + 1)
    behind = keys[items[is_at].first] if is_at < len(items) else ""
    if title.endswith(_GENITIVE) and behind == "pareigas":
        if first and keys[items[first - 1].first] == "eina":
            return _before(sentence, first - 1)
        verb = last + 2 + (last + 2 < len(items) and keys[items[last + 2].first] == "laikinai")
        having = verb < len(items) and keys[items[verb].first] in _HAVING
        return _behind(sentence, verb + 1, several=False) if having else ()
    if not _head(sentence, one).endswith(_NOMINATIVE):
        return ()
    verb = first - 1
    while verb > 0 and (items[verb].kind in {"conj", "num"} or keys[items[verb].first] in _light()):
        verb -= 1
    if first and keys[items[verb].first] == _IS:
        return _before(sentence, verb)
    was_there = behind == _WAS and is_at > last + 1  # "kiti nariai Rygoje buvo A ir B"
    if behind == _IS or was_there or (behind == ":" and first <= 1):
        return _behind(sentence, is_at + 1, several=_head(sentence, one).endswith(_PLURAL))
    joined = first > 1 and items[first - 1].kind == "conj" and bool(before)
    if joined and before[-1].phrase.last == first - 2 and before[-1].person < before[-1].phrase.first - 1:
        told = before[-1]
        is_told = told.person >= 0 and keys[items[told.phrase.first - 1].first] == _IS
        return (told.person,) if is_told else ()
    return ()


def _is_behind(sentence: Sentence, at: int) -> int:
    """The form of being behind where and when an office is told to be had, else the item itself: "nariai Rygoje buvo"."""
    items, step = sentence.items, at
    while (
        step < len(items)
        and step - at < _REACH
        and (items[step].kind in _THERE or items[step].value in _ASIDES)
    ):
        step += 1
    being = step < len(items) and sentence.words.keys[items[step].first] in {_IS, _WAS}
    return step if being else at


_WAS = "buvo"
_THERE = frozenset(
    {"city_in", "event_in", "country_in", "day", "year", "weekday", "takes_from", "country", "pronoun"}
)
_ASIDES = frozenset({"siemet", "siuo", "metu", "dabar", "joje", "jame", "taip pat", "ten"})


def _light() -> frozenset[str]:
    return word_list("lt", "pronouns", "light")


def _head(sentence: Sentence, one: Held) -> str:
    """The word of an office that has its number and case, in small letters: of "delegacijos vadovas" the last."""
    title = next(
        (i for i in sentence.items[one.phrase.first : one.phrase.last + 1] if i.kind == "office"), None
    )
    return sentence.text(title).lower() if title else ""


def _before(sentence: Sentence, verb: int) -> tuple[int, ...]:
    """The persons before a verb of being, a day, an adverb or "kuris" between."""
    items, keys = sentence.items, sentence.words.keys
    at = verb - 1
    while at > 0 and verb - at <= _REACH and items[at].kind in _ASIDE and keys[items[at].first] not in _WHO:
        at -= 1
    if at > 1 and keys[items[at].first] in _WHO and items[at - 1].value == ",":
        at -= 2
    at = over_brackets(items, at)
    if at < 0 or items[at].kind != "person":
        return ()
    row = [at]
    while (
        at > 1
        and (items[at - 1].kind == "conj" or items[at - 1].value == ",")
        and items[at - 2].kind == "person"
    ):
        at -= 2
        row.insert(0, at)
    return tuple(row)


def _behind(sentence: Sentence, at: int, *, several: bool) -> tuple[int, ...]:
    """The person behind a verb of being or a colon, all of a row where the title is a plural."""
    items = sentence.items
    at = _over_title(sentence, at)
    if at >= len(items) or items[at].kind != "person":
        return ()
    row = [at]
    while several and at + 2 < len(items) and (items[at + 1].kind == "conj" or items[at + 1].value == ","):
        at = _over_title(sentence, at + 2)
        if at >= len(items) or items[at].kind != "person":
            break
        row.append(at)
    return tuple(row)


def _over_title(sentence: Sentence, at: int) -> int:
    """The item behind what is said of somebody before the name: "kompozitorius A", "estų rašytoja B"."""
    items, start = sentence.items, at
    while at < len(items) and at - start < _REACH and items[at].kind in _BEFORE_NAMES:
        at += 1
    return at


_BEFORE_NAMES = frozenset({"honorific", "low", "conj", "demonym", "country", "office", "party", "city"})
