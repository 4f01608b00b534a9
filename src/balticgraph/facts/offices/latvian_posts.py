"""Latvian offices whose body is told in its own way: those who speak for the jury, editors of papers, members from a side."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.latvian_clauses import person_of_clause
from balticgraph.facts.offices.office_phrases import Held, Phrase, is_jury
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row
from balticgraph.facts.words.titles import of_several

_LONGEST = 5
_MARKS = frozenset('„“”«»"')


def for_jury(sentence: Sentence) -> Iterator[Held]:
    """The members of the jury told to speak for a state on it, before them, behind them or by a verb.

    "žūrijas pārstāve no Latvijas A", "Latvijas pārstāve žūrijā A", "A, Latvijas pārstāve žūrijā", "žūrijā Latviju pārstāv A un B".
    """
    items = sentence.items
    if not sentence.kinds >= {"organ", "person"}:
        return
    for at, item in enumerate(items):
        if not is_jury(item):
            continue
        noun = next(
            (n for n in range(max(0, at - _NEAR), min(len(items), at + _NEAR)) if _speaks_for(sentence, n)),
            -1,
        )
        if noun >= 0 and all(_of_state(sentence, n) for n in range(min(noun, at) + 1, max(noun, at))):
            person = _beside(sentence, min(noun, at), max(noun, at))
            people = [person] if person >= 0 else []
        else:
            people = _representing(sentence, at)
        for person in people:
            yield Held(sentence, Phrase(at, at, "member", (item,), held=True), person)


def _speaks_for(sentence: Sentence, at: int) -> bool:
    word = sentence.words.keys[sentence.items[at].last]
    return sentence.items[at].kind in {"low", "coop", "office"} and word in word_list(
        "lv", "offices", "representative"
    )


def _of_state(sentence: Sentence, at: int) -> bool:
    """Whether an item may stand between the jury and who speaks for a state on it."""
    return sentence.items[at].kind in {
        "country",
        "demonym",
        "takes_from",
        "body",
        "award",
        "award_of",
        "link",
        "assembly_word",
    }


def _beside(sentence: Sentence, first: int, last: int) -> int:
    """The person right behind a phrase, perhaps behind "no" and a state, or before it and a comma or dash; -1 where none is."""
    items, step = sentence.items, last + 1
    while step < len(items) and items[step].kind in {"takes_from", "country", "honorific"}:
        step += 1
    if step < len(items) and items[step].kind == "person":
        return step
    step = first - 1
    while step > 0 and _of_state(sentence, step):
        step -= 1
    apart = step > 0 and items[step].value in {",", *_DASHES}
    return step - 1 if apart and items[step - 1].kind == "person" else -1


def _representing(sentence: Sentence, jury: int) -> list[int]:
    """Those told by a verb to represent a state on the jury or to work on it: "žūrijā Latviju pārstāv A un B"."""
    items = sentence.items
    if not sentence.text(items[jury]).lower().endswith("ā"):
        return []
    near = range(max(0, jury - _NEAR), min(len(items), jury + _NEAR))
    verb = next(
        (n for n in near if sentence.words.keys[items[n].last] in word_list("lv", "offices", "represents")),
        -1,
    )
    if verb < 0 or any(
        items[n].kind in {"mark", "person"} for n in range(min(verb, jury) + 1, max(verb, jury))
    ):
        return []
    behind = [n for n in range(max(verb, jury) + 1, len(items)) if items[n].kind == "person"]
    between = items[max(verb, jury) + 1 : behind[0]] if behind else ()
    if behind and not any(i.kind == "mark" or i.kind.endswith(("_past", "_now")) for i in between):
        return list(row(items, behind, {}))
    before = person_of_clause(sentence, min(verb, jury) - 1)
    return [before] if before >= 0 else []


_NEAR = 7


def of_paper(sentence: Sentence, one: Held) -> Held:
    """The office, that of an editor with the paper named in quotation marks before it: "„Vējš” redaktors A"."""
    items, end = sentence.items, one.phrase.first - 1
    if one.phrase.office not in _EDITS or end < 2 or items[end].value not in _MARKS:
        return one
    first = next((n for n in range(end - 1, max(-1, end - 1 - _LONGEST), -1) if items[n].value in _MARKS), -1)
    if first < 0 or first + 1 == end:
        return one
    name = sentence.text(items[first + 1], items[end - 1])
    paper = Item("organisation", name, items[first + 1].first, items[end - 1].last)
    return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, paper)))


_EDITS = frozenset({"Editor", "Editor-in-Chief", "Deputy Editor-in-Chief"})


def behind_side(sentence: Sentence, one: Held) -> int:
    """The first of several behind the side they are of and a dash: "divi Prezidija locekļi no Igaunijas puses – A un B"."""
    items, at = sentence.items, one.phrase.last + 1
    head = next((i for i in one.phrase.parts if i.kind == "office"), None)
    if head is None or not of_several(sentence, head):
        return -1
    while at < len(items) and items[at].kind in {"takes_from", "country", "demonym"}:
        at += 1
    dash = items[at + 1 : at + 2]
    if at + 2 >= len(items) or sentence.words.keys[items[at].last] != "puses" or dash[0].value not in _DASHES:
        return -1
    return at + 2 if items[at + 2].kind == "person" else -1


_DASHES = frozenset({"-", "–", "—"})
