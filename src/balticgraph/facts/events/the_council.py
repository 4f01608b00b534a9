"""Gatherings of "the Council", which an English text names in full elsewhere: "in his speech to the Council's 67th Session"."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from balticgraph.documents.release import TELLING
from balticgraph.facts.events.event_kinds import kind_of
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence


def of_the_council(page: Page, sentence: Sentence, one: Gathering) -> Gathering:
    """A gathering, given the council that the text last named in full where its own words say "the Council" alone."""
    if page.language != "en" or not _says_council(sentence, one):
        return one
    council = next(_councils(page, sentence), None)
    if council is None:
        return one
    kind = kind_of(one.sort, [council], numbered=one.number is not None) or "other"
    return replace(one, kind=kind, bodies=(council.value,))


def _says_council(sentence: Sentence, one: Gathering) -> bool:
    """Whether "the Council's" stands right before a gathering, or "of the Council" right behind it, and nothing names it in full."""
    if not sentence.says(_THE_COUNCIL):
        return False
    items = sentence.items
    if any(i.kind in _NAMES for i in items[one.first : one.last + 1]):
        return False
    before = [i for i in items[max(0, one.first - 2) : one.first] if i.kind != "article"]
    behind = items[one.last + 1 : one.last + 3]
    owned = len(before) > 1 and before[0].value == _COUNCIL and before[1].kind == "link"
    of = len(behind) > 1 and behind[0].kind == "link" and behind[1].value == _COUNCIL
    return owned or of


_COUNCIL = "council"
_THE_COUNCIL = frozenset({_COUNCIL})
_NAMES = frozenset({"body", "organ", "committee", "committee_of", "parliament"})


def _councils(page: Page, sentence: Sentence) -> Iterator[Item]:
    """The councils that a text names in full: those before a sentence from the last on, then its own and those soon behind."""
    for before in reversed(page.before(sentence, _NEAR)):
        yield from reversed(tuple(_full(before.items)))
    for behind in page.sentences[sentence.index : sentence.index + _NEAR]:
        if behind.zone in TELLING:
            yield from _full(behind.items)


_NEAR = 60
"""How many sentences away a council may be named; no text of a release has as many."""


def _full(items: Iterable[Item]) -> Iterator[Item]:
    return (
        i
        for i in items
        if i.kind == "body" and (i.value.endswith(" Council") or i.value.startswith("Council of "))
    )
