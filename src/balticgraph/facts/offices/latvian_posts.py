"""Latvian offices whose body is told in its own way: those who speak for the jury, editors of papers, members from a side."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.office_phrases import Held, Phrase, is_jury
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

_LONGEST = 5
_MARKS = frozenset('„“”«»"')


def for_jury(sentence: Sentence) -> Iterator[Held]:
    """The member of the jury who is told to speak for it: "žūrijas pārstāve no Latvijas A"."""
    items = sentence.items
    if not sentence.kinds >= {"organ", "person"}:
        return
    for at in range(len(items) - 2):
        represents = sentence.words.keys[items[at + 1].last] in word_list("lv", "offices", "representative")
        if not (is_jury(items[at]) and represents and items[at + 1].kind == "low"):
            continue
        person = at + 2
        if items[person].kind == "takes_from" and items[person + 1 : person + 2] != ():
            person += 2 if items[person + 1].kind == "country" else 0
        if person < len(items) and items[person].kind == "person":
            yield Held(sentence, Phrase(at, at + 1, "member", (items[at],), held=True), person)


def of_paper(sentence: Sentence, one: Held) -> Held:
    """The office, that of an editor with the paper named in quotation marks before it: "žurnāla „Vējš” redaktors A"."""
    items, end = sentence.items, one.phrase.first - 1
    if one.phrase.office not in _EDITS or end < 2 or items[end].value not in _MARKS:
        return one
    first = next((n for n in range(end - 1, max(-1, end - 1 - _LONGEST), -1) if items[n].value in _MARKS), -1)
    papers = word_list("lv", "offices", "papers")
    if first < 1 or first + 1 == end or sentence.words.keys[items[first - 1].last] not in papers:
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
