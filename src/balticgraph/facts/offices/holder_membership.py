"""Members whom English tells by a verb of belonging: "A, who sits on the X Committee", "A and B belong to the X delegation"."""

from collections.abc import Iterator

from balticgraph.facts.offices.holder_before import over_aside
from balticgraph.facts.offices.holder_leads import row_back
from balticgraph.facts.offices.office_phrases import PARTS, TITLE, Held, Phrase
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_HAS = frozenset({"has", "have", "hold", "holds", "occupies"})
_HOUSES = frozenset({"committee", "committee_of", "delegation", "group", "parliament", "organ"})
_AFTER = frozenset({"event", "event_in", "cap", "unknown", "low", "office", "person", "given"})
"""What makes the words for a house those of something else of it: "sits on the Committee's panel"."""


def belonging(sentence: Sentence) -> Iterator[Held]:
    """The members whom a verb of belonging tells of one house: "A sits in the Riigikogu", "A, who is on the X Committee"."""
    if not sentence.has(*_HOUSES) or not sentence.says(_listed("belongs")):
        return
    items = sentence.items
    for verb in range(1, len(items) - 2):
        key = sentence.key_at(verb)
        if key not in _listed("belongs") or (key in _HAS and not _has_seat(sentence, verb)):
            continue
        link = verb + 1
        while link < len(items) and items[link].kind == "low" and sentence.key_at(link) in _listed("light"):
            link += 1
        if (seat := _has_seat(sentence, verb)) > 0:
            link = seat
        person = _subject(sentence, verb)
        run = _house_behind(sentence, link, sentence.key_at(verb))
        if person < 0 or not run:
            continue
        row = [person]
        if sentence.key_at(verb) in _listed("belong"):
            row += row_back(sentence, person)
        for at in row:
            yield Held(sentence, Phrase(verb, verb, "member", run, held=True), at)


def _has_seat(sentence: Sentence, verb: int) -> int:
    """The item behind the seat that somebody has: "A has a seat in the Riigikogu"; 0 where a verb tells of none."""
    ends = range(verb + 1, min(verb + _NEAR, len(sentence.items) - 1))
    return next((n + 1 for n in ends if sentence.key_at(n) in {"seat", "seats"}), 0)


_NEAR = 4


def _subject(sentence: Sentence, verb: int) -> int:
    """The person before a verb, perhaps behind "who" and an adverb; -1 where none stands there."""
    items, at = sentence.items, verb - 1
    while at > 0 and items[at].kind == "low" and sentence.key_at(at) in _listed("light"):
        at -= 1
    if sentence.key_at(at) == "who" and at > 1:
        at -= 1 + (items[at - 1].value == ",")
    at = over_aside(items, at) if at >= 0 else at
    return at if at >= 0 and items[at].kind == "person" else -1


def _house_behind(sentence: Sentence, link: int, verb: str) -> tuple[Item, ...]:
    """The words for the house behind a verb of belonging and "on", "in" or "to", none where it is something else."""
    items = sentence.items
    if link >= len(items) or sentence.key_at(link) not in {"on", "in", "to"}:
        return ()
    end = link + (items[link].kind in {"link", "in", "low"})
    while end < len(items) and items[end].kind in TITLE:
        end += 1
    run = tuple(i for i in items[link:end] if i.kind in PARTS)
    kinds = {i.kind for i in run}
    seat = kinds == {"parliament"} and verb.startswith(("s", "h"))
    on_it = kinds & _HOUSES - {"parliament"} and (verb not in {"is", "are"} or sentence.key_at(link) == "on")
    if end < len(items) and items[end].kind in _AFTER and sentence.key_at(end) != "as":
        return ()
    return run if (seat or on_it) and "office" not in kinds else ()


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "leading", name)
