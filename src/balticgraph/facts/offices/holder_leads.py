"""Heads of parliaments, assemblies and delegations told by a verb: "A, who heads the Riigikogu", "A, presiding over the Nordic Council"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.holder_before import over_brackets
from balticgraph.facts.offices.office_phrases import LANDS, PARTS, RUN, TITLE, Held, Phrase
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import is_assembly

_HOUSES = frozenset(
    {"parliament", "body", "chamber", "delegation", "committee", "committee_of", "assembly_word"}
)


def leading(sentence: Sentence) -> Iterator[Held]:
    """The heads that a clause behind their names tells by a verb: "A and B, who head X and Y", each of the own."""
    items, keys = sentence.items, sentence.words.keys
    verbs = _listed("leading", "leads", "led")
    for verb in range(1, len(items) - 1) if sentence.has("person") and sentence.says(verbs) else ():
        first, last = keys[items[verb].first], keys[items[verb].last]
        if first not in verbs and first not in _PRESENT and last not in verbs:
            continue
        before = _told_of(sentence, verb) if verb > 1 else -1
        plain = before < 0 and items[verb - 1].kind == "person" and sentence.key_at(verb) in _PRESENT
        plain = plain and sentence.key_at(verb - 2) not in _listed("unsure")
        before = verb - 1 if plain else before
        if before < 0 or items[before].kind != "person":
            continue
        runs = _houses_led(sentence, verb + 1 + (sentence.key_at(verb + 1) == "over"))
        if (plain or sentence.key_at(verb) == "chairing") and not all(_is_whole(run) for run in runs):
            continue
        row = [before]
        if sentence.key_at(verb) in _listed("leads_many"):
            row = [*reversed(row_back(sentence, before)), before]
        if len(row) > 1 and len(runs) not in {1, len(row)}:
            continue
        for number, run in enumerate(runs):
            for person in row if len(runs) == 1 or len(row) == 1 else row[number : number + 1]:
                kinds = {i.kind for i in run}
                chairs = sentence.key_at(verb).startswith("chair")
                office = (
                    "president"
                    if kinds & {"body", "assembly_word"} and not kinds & _RANKED and not chairs
                    else "chair"
                )
                office = "head" if "delegation" in kinds else office
                end = items.index(run[-1])
                yield Held(sentence, Phrase(verb, end, office, run, held=True), person)
                yield from _likewise(sentence, end, office, run) if plain else ()


def _likewise(sentence: Sentence, end: int, office: str, run: tuple[Item, ...]) -> Iterator[Held]:
    """The heads of further states behind, whose verb is left out: "A heads the Estonian delegation, B the Latvian one"."""
    items, own = sentence.items, tuple(i for i in run if i.kind not in LANDS)
    for at in range(end + 1, len(items) - 3):
        alike = [i.kind for i in items[at : at + 3]] == ["person", "article", "demonym"]
        alike = alike and items[at - 1].kind in {"mark", "conj"}
        if alike and sentence.key_at(at + 3) in {"one", "delegation"}:
            yield Held(sentence, Phrase(at + 1, at + 2, office, (items[at + 2], *own), held=True), at)


_PRESENT = frozenset({"chairs", "heads", "leads", "presides"})
_WHOLE = frozenset({"body", "parliament", "state", "country"})


def _is_whole(run: tuple[Item, ...]) -> bool:
    """Whether words tell a house, a committee of one or a delegation to an assembly, which somebody leads beyond a meeting."""
    kinds = {i.kind for i in run}
    committee = bool(kinds & {"committee", "committee_of"}) and bool(kinds & {"body", "parliament"})
    sent = "delegation" in kinds and any(i.kind == "body" and is_assembly(i.value) for i in run)
    return committee or sent or kinds <= _WHOLE


_RANKED = frozenset({"delegation", "committee", "committee_of", "organ", "group"})


def _told_of(sentence: Sentence, verb: int) -> int:
    """The item of the last person of whom a verb of leading tells, -1 where it is none."""
    items, key, at = sentence.items, sentence.key_at(verb), verb - 1
    last = sentence.words.keys[items[verb].last]
    if key in _listed("leading") or last in _listed("leading"):
        return over_brackets(items, at - 1) if items[at].value == "," else -1
    perfect = last in _listed("led") and ({key, sentence.key_at(at)} & {"has", "have"})
    if perfect and not _lasting(sentence, verb):
        return -1
    at -= bool(perfect) and sentence.key_at(at) in {"has", "have"}
    if not (perfect or key in _listed("leads")) or sentence.key_at(at) != "who":
        return -1
    return over_brackets(items, _over_apposition(items, at - 1 - (items[at - 1].value == ",")))


def _over_apposition(items: tuple[Item, ...], at: int) -> int:
    """The item before what stands between a name and "who": "A, a former rector of X who has led the Assembly"."""
    step = at
    while step > 0 and at - step < _NEAR and items[step].kind in _APPOSED:
        step -= 1
    person = over_brackets(items, step - 1)
    found = step < at and items[step].value == "," and items[person].kind == "person"
    return person if found else at


_APPOSED = RUN | {"former", "low", "cap", "unknown", "city", "not_person"}


def _lasting(sentence: Sentence, verb: int) -> bool:
    """Whether what somebody has led is led still: "who has led the Assembly throughout this year", "since 2021"."""
    behind = range(verb + 1, min(verb + _NEAR, len(sentence.items)))
    return any(sentence.key_at(n) in {"since", "throughout", "this", "for"} for n in behind)


_NEAR = 8


def _houses_led(sentence: Sentence, at: int) -> list[tuple[Item, ...]]:
    """The words of each house that is led, none where it is a gathering or nothing that facts know."""
    items = sentence.items
    runs: list[tuple[Item, ...]] = []
    while at < len(items):
        end = at
        while end < len(items) and (items[end].kind in TITLE or items[end].kind in {"its"}):
            end += 1
        run = tuple(i for i in items[at:end] if i.kind in PARTS)
        house = any(i.kind in _HOUSES and (i.kind != "body" or is_assembly(i.value)) for i in run)
        house = house or any(
            (i.kind, i.value) == ("organ", "Presidium") or "Committee" in i.value for i in run
        )
        gathering = end < len(items) and items[end].kind in {"event", "event_in", "cap", "unknown"}
        if not house or gathering or any(i.kind == "office" for i in run):
            return runs
        runs.append(run)
        if end >= len(items) or items[end].kind != "conj":
            return runs
        at = end + 1
    return runs


def row_back(sentence: Sentence, person: int) -> list[int]:
    """The persons joined by commas and "and" before a person, perhaps with brackets, a nation or a title of their own.

    "Latvian MP A and her Estonian colleague B".
    """
    items, at = sentence.items, person
    found: list[int] = []
    while at >= 2:
        step = at - 1
        while step > 0 and (
            items[step].kind in {"honorific", "demonym", "office", "its"}
            or sentence.key_at(step) in {"his", "her"}
        ):
            step -= 1
        if items[step].kind == "conj" and step >= 1 and items[step - 1].value == ",":
            step -= 1
        if items[step].kind != "conj" and (items[step].value != "," or step < at - 1):
            return found
        step = over_brackets(items, step - 1)
        if step < 0 or items[step].kind != "person":
            return found
        found.append(step)
        at = step
    return found


def leaving(sentence: Sentence, one: Held) -> Held:
    """The office that somebody still has who is to leave it: "A will hand over the duties of the President", "A steps down as Chair"."""
    items, at = sentence.items, one.phrase.first - 1
    if one.person >= 0 or at < 2:
        return one
    while at > 0 and (items[at].kind in {"article", "link"} or _keys(sentence, at) & _listed("duties")):
        at -= 1
    verb = at - (_keys(sentence, at) == {"as"})
    keys = _keys(sentence, verb) | _keys(sentence, verb - 1)
    if not keys & _listed("leaves") or not keys & {
        "over",
        "down",
        "relinquish",
        "relinquishes",
        "relinquishing",
    }:
        return one
    person = next((n for n in range(verb, max(-1, verb - _NEAR), -1) if items[n].kind == "person"), -1)
    return replace(one, person=person) if person >= 0 else one


def _keys(sentence: Sentence, at: int) -> set[str]:
    return set(sentence.keys_of(sentence.items[at]))


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("en", "leading", name, *others)
