"""Offices to which Lithuanian tells that somebody was elected or appointed, behind the verb: "A išrinktas komiteto pirmininku".

And those whose duties are entrusted to somebody or performed by him: "komiteto pirmininko pareigos patikėtos A", "pareigas eina A".
"""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.holder_before import over_brackets
from balticgraph.facts.offices.holder_leads import row_back
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.offices.post_parts import HEADS
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import is_assembly


def of_elected(sentence: Sentence, one: Held) -> Held:
    """The office with the one before a participle of electing: "A buvo išrinktas delegacijos vadovu".

    The president of an assembly of states enters office later, with the next year.
    """
    items, at = sentence.items, one.phrase.first - 1
    if sentence.language != "lt" or one.person >= 0 or at < 1 or _leads_assembly(one):
        return one
    if items[at].kind != "elect" or not sentence.words.keys[items[at].first].endswith(_PARTICIPLES):
        return one
    before = at - 1
    while before > 0 and sentence.words.keys[items[before].first] in _WAS:
        before -= 1
    before = over_brackets(items, before)
    if before < 0 or items[before].kind != "person":
        return one
    return replace(one, person=before, phrase=replace(one.phrase, held=True))


def others_elected(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The others of a row before a participle of electing: "A ir B išrinkti viceprezidentais"."""
    for one in held if sentence.language == "lt" and sentence.has("elect") else ():
        at = one.phrase.first - 1
        plural = at > 0 and sentence.items[at].kind == "elect"
        plural = plural and sentence.words.keys[sentence.items[at].first].endswith(("ti", "tos"))
        if plural and 0 <= one.person < at:
            yield from (replace(one, person=person) for person in row_back(sentence, one.person))


def _for_term(sentence: Sentence, one: Held) -> Held | None:
    """An office to which somebody named behind the verb is elected for a term: "pirmininku dvejų metų kadencijai išrinktas A"."""
    items, keys = sentence.items, sentence.words.keys
    verb = next((n for n in range(one.phrase.last + 2, len(items)) if items[n].kind == "elect"), len(items))
    if (
        not one.phrase.last + 2 < verb <= one.phrase.last + _TERM
        or keys[items[verb - 1].last] != "kadencijai"
    ):
        return None
    told = sentence.text(items[one.phrase.last]).lower().endswith(_INSTRUMENTAL)
    plain = all(items[n].kind in {"low", "num", "year_word"} for n in range(one.phrase.last + 1, verb))
    person = _person_behind(sentence, verb + 1) if told and plain else -1
    return replace(one, person=person, phrase=replace(one.phrase, held=True)) if person >= 0 else None


_TERM = 5
_INSTRUMENTAL = ("u", "iu", "e", "a")


def _for_terms(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, those of an election for a term with whoever was elected."""
    if not sentence.has("elect"):
        return held
    return [
        (_for_term(sentence, one) if one.person < 0 and not _leads_assembly(one) else None) or one
        for one in held
    ]


def of_duties(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, duties with the one to whom they are entrusted: "pirmininko pareigos patikėtos Seimo nariui A, pavaduotojo - B"."""
    if sentence.language != "lt":
        return held
    held = _for_terms(sentence, held)
    if not sentence.says(_DUTIES):
        return held
    found: list[Held] = []
    led: Held | None = None
    for one in held:
        duty = _entrusted(sentence, one) if one.person < 0 else None
        duty = duty or (_dashed(sentence, one, led) if led else None)
        led = duty or led
        found.append(duty or one)
    return found


def _entrusted(sentence: Sentence, one: Held) -> Held | None:
    """An office with the person behind its duties and their verb, None where they are nobody's."""
    items, keys, at = sentence.items, sentence.words.keys, one.phrase.last + 1
    told = [keys[i.first] for i in items[at : at + 2]]
    if len(told) != _VERB or not sentence.text(items[at - 1]).lower().endswith(_GENITIVE):
        return None
    given = told[0] == "pareigos" and told[1] in _ENTRUSTED
    if _leads_assembly(one) and told[1] != "eina":
        return None
    person = _person_behind(sentence, at + _VERB) if given or (told[0], told[1]) in _PERFORMED else -1
    if person < 0 or given != _is_dative(sentence, person):
        return None
    return replace(one, person=person, phrase=replace(one.phrase, held=True))


def _dashed(sentence: Sentence, one: Held, led: Held) -> Held | None:
    """The second of two duties behind a comma and before a dash, in what the first is in: ", pavaduotojo - B"."""
    items, at, first = sentence.items, one.phrase.last + 1, one.phrase.first
    dash = at < len(items) and items[at].value in {"-", "–"} and items[first - 1].value in {",", ";"}
    alone = all(i.kind == "office" for i in one.phrase.parts)
    if not (dash and alone and sentence.text(items[at - 1]).lower().endswith(_GENITIVE)):
        return None
    person = _person_behind(sentence, at + 1)
    if person < 0 or not _is_dative(sentence, person):
        return None
    place = tuple(i for i in led.phrase.parts if i.kind != "office")
    return replace(
        one, person=person, phrase=replace(one.phrase, parts=(*place, *one.phrase.parts), held=True)
    )


def _person_behind(sentence: Sentence, at: int) -> int:
    """The first person from an item on, before whom no more than an office of his own stands; -1 where there is none."""
    items = sentence.items
    while at < len(items) and items[at].kind in _OWN_OFFICE:
        at += 1
    return at if at < len(items) and items[at].kind == "person" else -1


def _is_dative(sentence: Sentence, person: int) -> bool:
    return sentence.text(sentence.items[person]).lower().endswith(_DATIVE)


def _leads_assembly(one: Held) -> bool:
    """Whether an office is to lead an assembly of states, no delegation to it."""
    bodies = [i.value for i in one.phrase.parts if i.kind == "body"]
    sent = any(i.kind == "delegation" for i in one.phrase.parts)
    return one.phrase.office in HEADS and not sent and any(map(is_assembly, bodies))


_PARTICIPLES = ("as", "a", "ti", "tos")
_WAS = frozenset({"buvo", "yra", "vienbalsiai", "taip", "pat"})
_DUTIES = frozenset({"pareigos", "pareigas"})
_ENTRUSTED = frozenset({"patiketos", "pavestos", "atiteko", "teko", "patiketa", "pavesta", "paskirtos"})
_PERFORMED = frozenset({("pareigas", "eina"), ("pareigas", "pereme")})
_VERB = 2
_GENITIVE = ("o", "ės", "os", "aus")
_DATIVE = ("ui", "ei", "ai")
_OWN_OFFICE = frozenset(
    {"office", "parliament", "body", "committee", "committee_of", "topic", "organ", "delegation", "group"}
    | {"quality", "country", "honorific", "party"}
)
