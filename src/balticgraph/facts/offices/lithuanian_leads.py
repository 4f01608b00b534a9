"""Who leads a committee, a group or the jury in Lithuanian, told by a verb: "komisijai pirmininkauja A", "kuriam vadovauja B"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.holder_before import over_brackets
from balticgraph.facts.offices.holder_chairs import run_before
from balticgraph.facts.offices.latvian_offices import behind_title
from balticgraph.facts.offices.lithuanian_gaps import of_other_states
from balticgraph.facts.offices.office_phrases import PARTS, Held, Phrase, is_jury, person_behind
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence

_LED = frozenset({"committee", "committee_of", "group", "delegation"})
_WHEN = frozenset({"year", "day", "low"})


def with_led(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices of a sentence, with those that its verbs of leading and of sitting on the jury tell."""
    if sentence.language != "lt":
        return held
    held = [replace(one, person=behind_title(one, held)) if _untold(sentence, one) else one for one in held]
    leading = list(_leading(sentence))
    further = (other for one in leading for other in of_other_states(sentence, one))
    return [*held, *leading, *further, *_who_leads(sentence, held), *_on_jury(sentence)]


def _untold(sentence: Sentence, one: Held) -> bool:
    """Whether an office has nobody yet, and is not said to be that of somebody told before: "jos delegacijos vadovas"."""
    before = sentence.words.keys[sentence.items[one.phrase.first - 1].last] if one.phrase.first else ""
    return one.person < 0 and before not in _THEIRS


_THEIRS = frozenset({"jo", "jos", "ju"})


def _leading(sentence: Sentence) -> Iterator[Held]:
    """Those who lead what stands before the verb, in the dative or before "kuriai"."""
    items = sentence.items
    for verb, item in enumerate(items):
        end = _led_until(sentence, verb)
        presiding = item.kind == "presides_itself" and _begins(sentence, item, "presides")
        leading = item.kind == "office" and _begins(sentence, item, "leads") and end < verb - 1
        if end < 0 or not (presiding or leading):
            continue
        start = run_before(items, end + 1)
        run = tuple(i for i in items[start : end + 1] if i.kind in PARTS)
        person = person_behind(items, verb + 1)
        if person < 0 or any(i.kind == "office" for i in run) or not any(_is_led(i) for i in run):
            continue
        office = "head" if any(i.kind in {"group", "delegation"} for i in run) else "chair"
        yield Held(sentence, Phrase(start, verb, office, run, held=True), person)


def _who_leads(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """Those before a verb of leading, what they lead behind it: "A vadovauja Seimo delegacijai", "A, kuris pirmininkauja ir komitetui"."""
    items = sentence.items
    for verb, item in enumerate(items):
        presiding = item.kind == "presides_itself" and _begins(sentence, item, "presides")
        leading = item.kind == "office" and _begins(sentence, item, "leads")
        person = _leader(sentence, verb) if presiding or leading else -1
        if person < 0:
            continue
        start = verb + 1
        while start < len(items) and (items[start].kind == "conj" or _is_light(sentence, start)):
            start += 1
        end = start
        while end < len(items) and items[end].kind in PARTS:
            end += 1
        run = items[start:end]
        of_event = end < len(items) and items[end].kind in {"event", "event_in"}
        led = any(_is_led(i) or (presiding and i.kind in _HOUSES) for i in run)
        known = any(one.person == person and any(_is_led(i) for i in one.phrase.parts) for one in held)
        if led and not of_event and not known and not any(i.kind == "office" for i in run):
            office = "head" if any(i.kind in {"group", "delegation"} for i in run) else "chair"
            yield Held(sentence, Phrase(verb, end - 1, office, run, held=True), person)


_HOUSES = frozenset({"parliament", "chamber", "body", "organ"})


def _leader(sentence: Sentence, verb: int) -> int:
    """The person before a verb, "kuris", a bracket, a comma or a light word between; -1 where there is none."""
    items, keys, at = sentence.items, sentence.words.keys, verb - 1
    who = word_list("lt", "pronouns", "who")
    while at > 0 and (_is_light(sentence, at) or items[at].value == "," or keys[items[at].first] in who):
        at -= 1
    at = over_brackets(items, at)
    return at if at >= 0 and items[at].kind == "person" else -1


def _is_light(sentence: Sentence, at: int) -> bool:
    return sentence.words.keys[sentence.items[at].first] in word_list("lt", "pronouns", "light")


def _on_jury(sentence: Sentence) -> Iterator[Held]:
    """Those who represent a state on the jury: "Lietuvai vertinimo komisijoje atstovauja A, Latvijai – B"."""
    items = sentence.items
    at = next((n for n, i in enumerate(items) if is_jury(i)), -1)
    verb = next((n for n in range(at + 1, len(items)) if _begins(sentence, items[n], "represents")), -1)
    inside = at >= 0 and sentence.text(items[at]).endswith(("oje", "uose"))
    for person in range(verb + 1, len(items)) if inside and verb >= 0 else ():
        if items[person].kind == "person":
            yield Held(sentence, Phrase(at, at, "member", (items[at],), held=True), person)


def _led_until(sentence: Sentence, verb: int) -> int:
    """Where what is led ends, no more than a time and "kuriai" between it and the verb."""
    end = verb - 1
    while end >= max(0, verb - 2) and sentence.items[end].kind in _WHEN and not _is_which(sentence, end):
        end -= 1
    if end > 0 and _is_which(sentence, end):
        end -= 1 + (sentence.items[end - 1].value == ",")
    return end


def _is_which(sentence: Sentence, at: int) -> bool:
    return sentence.words.keys[sentence.items[at].first] in word_list("lt", "pronouns", "to_which")


def _begins(sentence: Sentence, item: Item, name: str) -> bool:
    return sentence.words.keys[item.first].startswith(word_stems("lt", "titles", name))


def _is_led(item: Item) -> bool:
    return item.kind in _LED or is_jury(item)
