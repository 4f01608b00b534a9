"""Chairs of committees and groups told by a verb: "the X Committee is chaired by A", "A, who chairs the X Committee"."""

from collections.abc import Iterator

from balticgraph.facts.offices.office_phrases import PARTS, RUN, TITLE, Held, Phrase, is_jury, person_behind
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_COMMITTEE = frozenset({"committee", "committee_of"})
_LED = frozenset({"chair_past", "headed"})


def run_before(items: tuple[Item, ...], at: int) -> int:
    """The first item of the run of words for an office and its house that ends before an item."""
    start = at
    while start > 0 and items[start - 1].kind in RUN:
        start -= 1
    return start


def chaired(sentence: Sentence) -> Iterator[Held]:
    """The chairs of committees that a sentence says to be led by them: "the X Committee is chaired by A, the Y by B"."""
    items = sentence.items
    if sentence.kinds.isdisjoint(_LED):
        return
    verb = next(
        (
            n
            for n, i in enumerate(items)
            if i.kind in _LED
            and (
                sentence.key_at(n) in {"is", "are"}
                or is_jury(items[max(0, n - 1)])
                or _behind_committee(items, n)
            )
        ),
        len(items),
    )
    verb_of = verb - (0 < verb < len(items) and items[verb - 1].value == ",")
    start = run_before(items, verb_of)
    run = tuple(i for i in items[start:verb] if i.kind in PARTS)
    if not any(i.kind in _COMMITTEE or is_jury(i) for i in run):
        return
    bodies = tuple(i for i in run if i.kind in {"body", "parliament"})
    at = verb
    while at < len(items):
        person = person_behind(items, at + 1)
        if person < 0:
            return
        yield Held(
            sentence, Phrase(start, verb - 1 if at == verb else at - 1, "chair", run, held=True), person
        )
        at = next((n for n in range(person + 1, len(items)) if items[n].kind == "by"), len(items))
        start = run_before(items, at)
        run = tuple(i for i in items[start:at] if i.kind in PARTS)
        if not any(i.kind in _COMMITTEE for i in run):
            return
        run += () if any(i.kind in {"body", "parliament"} for i in run) else bodies


def _behind_committee(items: tuple[Item, ...], at: int) -> bool:
    """Whether a participle behind a comma tells who chairs a committee, not its meeting: "the X Committee, chaired by A,"."""
    if at < 2 or items[at - 1].value != "," or items[at].value not in {"by", "passive"}:
        return False
    start = run_before(items, at - 1)
    run = items[start : at - 1]
    kinds = {i.kind for i in run}
    gathering = start > 0 and items[start - 1].kind in {"event", "event_in", "ordinal", "day", "num"}
    return (bool(kinds & _COMMITTEE) or any(map(is_jury, run))) and "office" not in kinds and not gathering


def chairing(sentence: Sentence) -> Iterator[Held]:
    """The chair of a committee or group told by a verb: "A, who chairs the Foreign Affairs Committee of the Saeima"."""
    items = sentence.items
    for verb, item in enumerate(items if "chair_now" in sentence.kinds else ()):
        if item.kind != "chair_now" or item.value != "active" or verb == 0:
            continue
        before = verb - 1
        if sentence.key_at(before) in word_list("en", "pronouns", "who"):
            before -= 1 + (before > 0 and items[before - 1].value == ",")
        end = verb + 1
        while end < len(items) and items[end].kind in TITLE:
            end += 1
        run = tuple(i for i in items[verb + 1 : end] if i.kind in PARTS)
        told = any((i.kind in _COMMITTEE or i.kind in {"group"}) for i in run) and not any(
            i.kind == "office" for i in run
        )
        if before >= 0 and items[before].kind == "person" and told and not _goes_on(items, end):
            yield Held(sentence, Phrase(verb, end - 1, "chair", run, held=True), before)


def _goes_on(items: tuple[Item, ...], at: int) -> bool:
    """Whether the words of a committee go on as those of its gathering: "chairs the Committee meeting"."""
    return at < len(items) and (items[at].kind in {"event", "event_in"} or items[at].kind in {"low", "cap"})
