"""Who Estonian tells was given an award: by the allative behind a verb of giving, or as the subject of one of receiving."""

from itertools import pairwise

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence

_AWARDS = frozenset({"award", "award_of"})
_NEAR = 6


def told_in_estonian(sentence: Sentence) -> bool:
    """Whether common verbs tell that an award was given: "žürii andis preemia A-le", "auhinna saab A", "medali saaja on A"."""
    if sentence.language != "et" or sentence.kinds.isdisjoint(_AWARDS) or "person" not in sentence.kinds:
        return False
    return (
        bool(_handed(sentence))
        or _honoured_with(sentence)
        or any(_received(sentence, at) for at in range(len(sentence.items)))
    )


def takers_in_estonian(sentence: Sentence, persons: list[Item]) -> list[Item]:
    """The persons of an Estonian sentence to whom it may say that something was given.

    Those in the allative where a verb of giving has some, nobody where it is denied or only a jury is named.
    """
    if _denied(sentence) or _of_jury(sentence):
        return []
    if sentence.says(word_list("et", "prizes", "receives")):
        return persons
    if _hands_over(sentence):
        return [i for i in persons if sentence.text(i).endswith("le")]
    persons = [i for i in persons if not _agent(sentence, i)]
    return [i for i in persons if i in _handed(sentence)] or persons


def _hands_over(sentence: Sentence) -> bool:
    """Whether an active verb tells who handed something over, so that no nominative is given it: "medalid andsid üle A ja B"."""
    keys = sentence.said
    acts = (at for at, key in enumerate(keys) if key in word_list("et", "prizes", "hands"))
    return any(not word_list("et", "prizes", "over").isdisjoint(keys[at + 1 :]) for at in acts)


def _agent(sentence: Sentence, person: Item) -> bool:
    """Whether a person stands before "poolt", alone or in a row: who gives."""
    if "poolt" not in sentence.said:
        return False
    items = sentence.items
    at = items.index(person) + 1
    while at < len(items) and (items[at].kind in _IN_ROW or items[at].value == ","):
        at += 1
    return at < len(items) and sentence.words.keys[items[at].first] == "poolt"


_IN_ROW = frozenset(
    {
        "person", "conj", "office", "honorific", "country", "parliament", "delegation", "committee", "body", "organ",
        "assembly_word",
    }
)  # fmt: skip


def _handed(sentence: Sentence) -> list[Item]:
    """The persons in the allative beside a verb of giving and an award."""
    if not sentence.says(word_list("et", "prizes", "giving")):
        return []
    return [i for i in sentence.items if i.kind == "person" and sentence.text(i).endswith("le")]


def _honoured_with(sentence: Sentence) -> bool:
    """Whether somebody is told to be honoured with an award: "medaliga hinnati A-d", "premeeriti A-d auhinnaga"."""
    items, keys = sentence.items, sentence.words.keys
    verbs = [n for n, i in enumerate(items) if keys[i.first] in word_list("et", "prizes", "honours")]
    return any(
        i.kind in _AWARDS and keys[i.last].endswith("ga") and any(abs(n - verb) <= _BESIDE for verb in verbs)
        for n, i in enumerate(items)
    )


_BESIDE = 3


def _received(sentence: Sentence, at: int) -> bool:
    """Whether a word tells that somebody beside it has an award: "auhinna saab A", "A võttis vastu medali", "medali saajad on A ja B"."""
    items, keys = sentence.items, sentence.keys_of(sentence.items[at])
    before, behind = items[max(0, at - _NEAR) : at], items[at + 1 : at + 1 + _NEAR]
    if keys[0] in word_list("et", "prizes", "gets"):
        return any(i.kind in _AWARDS for i in before) and any(i.kind == "person" for i in (*before, *behind))
    if items[at].kind == "adopted" and items[at].value == "taken in":
        near = (*items[max(0, at - 2) : at], *items[at + 1 : at + 3])
        return any(i.kind in _AWARDS for i in near)
    owner = at > 0 and items[at - 1].kind in _AWARDS
    return owner and keys[0].startswith(word_stems("et", "prizes", "holders"))


def _denied(sentence: Sentence) -> bool:
    """Whether an award is told not to have been given: "medalit ei antud A-le"."""
    items = sentence.items
    return any(
        item.kind in {"given", "presented"}
        and at > 0
        and sentence.words.keys[items[at - 1].last] in {"ei", "pole"}
        for at, item in enumerate(items)
    )


def _of_jury(sentence: Sentence) -> bool:
    """Whether an award only tells of what jury somebody is, in a sentence without giving: "A, kirjandusauhinna žürii liige, ütles"."""
    items = sentence.items
    jury = any(one.kind in _AWARDS and two.kind == "organ" for one, two in pairwise(items))
    return jury and not sentence.has("given", "presented") and not _handed(sentence)
