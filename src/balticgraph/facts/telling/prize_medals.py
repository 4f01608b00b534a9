"""Medals that English goes on to tell of: "They went to A and B", "On the list are A and B", "A got his for C"."""

from collections.abc import Iterator

from balticgraph.facts.offices.holder_jury import named_row
from balticgraph.facts.offices.holder_leads import row_back
from balticgraph.facts.telling.prize_told import has_recipients
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_NEAR = 8
_MEDAL = "Baltic Assembly Medal"


def among(sentence: Sentence) -> Iterator[tuple[Item, str]]:
    """Those who are told to be among the holders of a medal that the sentence before speaks of."""
    named = has_recipients(sentence) and not sentence.has("award", "award_of", "field", "nominee")
    if named or any(i.kind == "given" and i.value == "among" for i in sentence.items):
        yield from ((i, _MEDAL) for i in sentence.items if i.kind == "person")
    else:
        yield from ((i, _MEDAL) for i in _medals_again(sentence))


def _medals_again(sentence: Sentence) -> list[Item]:
    """Those whom a sentence tells to have been given a medal of which the one before speaks."""
    if (
        sentence.language != "en"
        or not sentence.has("person")
        or sentence.has("field", "nominee", "negation")
    ):
        return []
    return _gone_to(sentence) or _listed(sentence) or _got_theirs(sentence)


def _gone_to(sentence: Sentence) -> list[Item]:
    """The row behind "They went to" and "Another was given to"."""
    if sentence.key_at(0) not in _listed_words("pointing"):
        return []
    items = sentence.items
    for at in range(1, min(_NEAR, len(items) - 1)):
        said = sentence.keys_of(items[at])
        goes = bool(set(said) & _listed_words("falling")) or items[at].kind in {"given", "presented"}
        to = said[-1] == "to" or sentence.keys_of(items[at + 1])[-1] == "to"
        if goes and to:
            return _row(sentence, at + 1 + (said[-1] != "to"))
        if items[at].kind == "person":
            return []
    return []


def _listed(sentence: Sentence) -> list[Item]:
    """The row beside "are on the list", "the new holders are", "this year it was"."""
    items = sentence.items
    if not sentence.says(_listed_words("held_by")) or any(i.kind == "by" for i in items):
        return []
    for at in range(min(_NEAR + 4, len(items) - 1)):
        ends = sentence.words.keys[items[at].last] in _BEING or items[at].value == ":"
        if ends and items[at + 1].kind in {"person", "honorific", "article", "office", "demonym"}:
            before = {key for i in items[: at + 1] for key in sentence.keys_of(i)}
            if before & _listed_words("held_by") and not any(i.kind == "person" for i in items[:at]):
                return _row(sentence, at + 1)
    at = next((n for n in range(1, len(items)) if sentence.key_at(n) in {"are", "is"}), 0)
    on_list = "list" in sentence.said and at and items[at - 1].kind == "person"
    return [items[n] for n in (*reversed(row_back(sentence, at - 1)), at - 1)] if on_list else []


_BEING = frozenset({"are", "is", "include", "includes", "were", "was"})


def _got_theirs(sentence: Sentence) -> list[Item]:
    """Those before "got his" and "accepted theirs"."""
    items = sentence.items
    for at in range(1, len(items) - 1):
        gets = sentence.key_at(at) in _listed_words("gets") or sentence.key_at(at) in _listed_words(
            "receiving"
        )
        if gets and sentence.key_at(at + 1) in {"his", "hers", "theirs"} and items[at - 1].kind == "person":
            behind = items[at + 2 : at + 3]
            if not behind or behind[0].kind in {"for", "low", "takes_from", "mark", "in", "link", "aim"}:
                return [items[n] for n in (*reversed(row_back(sentence, at - 1)), at - 1)]
    return []


def _row(sentence: Sentence, at: int) -> list[Item]:
    return [sentence.items[n] for n in named_row(sentence.items, at)]


def _listed_words(name: str) -> frozenset[str]:
    return word_list("en", "prizes", name)
