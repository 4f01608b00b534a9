"""Presidencies that English tells as a relay: "Latvia takes over from Lithuania at the helm of the Assembly", "took the reins from"."""

from collections.abc import Iterator

from balticgraph.facts.telling.presidency_bodies import BODIES
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import BALTIC

_REACH = 12


def relayed(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[tuple[int, str, int]]:
    """The state that takes a role and the one from which it takes it, each with the word that tells it.

    "Estonia takes over the role of president of the Assembly from Latvia": Estonia takes over, Latvia hands over.
    """
    if "takes_from" not in sentence.kinds:
        return
    keys, seizing = sentence.words.keys, _listed("seizes")
    for at in range(1, len(items) - 2):
        takes = items[at].kind == "presides" and items[at].value == "takes_over"
        if not takes and keys[items[at].last] not in seizing:
            continue
        taker, role = _subject(items, at), _role(sentence, items, at)
        source = next((n for n in range(at + 1, min(at + _REACH, len(items))) if _from_state(items, n)), -1)
        if taker < 0 or source < 0 or (role > source and role - source > _NEAR):
            continue
        body = next((n for n in range(at, len(items)) if _is_presided(items[n])), -1)
        if role < 0 or not _plain(sentence, items[at + 1 : source]):
            continue
        if body < 0 and not {items[taker].value, items[source].value} <= BALTIC:
            continue
        anchor = body - 1 if body > 0 else role
        yield taker, "takes_over", anchor
        yield source, "hands_over", anchor


def followed_by(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[tuple[int, str, int]]:
    """The state by which one that presides will be followed: "Lithuania, which holds the presidency, will be followed by Latvia"."""
    if not sentence.says(_listed("followed")):
        return
    noun = next((n for n, i in enumerate(items) if i.kind in {"presidency", "presides_itself"}), -1)
    for at in range(max(1, noun), len(items) - 1) if noun >= 0 else ():
        keys = sentence.keys_of(items[at])
        by = keys[-1] == "by" or items[at + 1].kind == "by"
        land = at + 1 + (items[at + 1].kind == "by")
        passive = sentence.words.keys[items[at].first - 1] in {"be", "is", "was"}
        if (
            keys[0] in _listed("followed")
            and passive
            and by
            and land < len(items)
            and items[land].kind == "country"
        ):
            yield land, "takes_over", noun


_NEAR = 4
"""The states of the assembly, whose presidency a text of it means where it names no other body."""


def _subject(items: tuple[Item, ...], at: int) -> int:
    """The state right before a verb, with no more than its auxiliaries between."""
    step = at - 1
    while step > 0 and items[step].kind in _AUXILIARY:
        step -= 1
    return step if items[step].kind == "country" else -1


_AUXILIARY = frozenset({"future", "copula", "attend_future", "coming"})


def _role(sentence: Sentence, items: tuple[Item, ...], at: int) -> int:
    """The word for what is taken or where the taker then stands: "the reins", "the role", "at the helm"."""
    behind = range(at + 1, min(at + _REACH, len(items)))
    return next((n for n in behind if sentence.words.keys[items[n].last] in _listed("roles")), -1)


def _from_state(items: tuple[Item, ...], at: int) -> bool:
    return items[at].kind == "country" and items[at - 1].kind == "takes_from"


def _is_presided(item: Item) -> bool:
    return item.kind == "body" and item.value in BODIES


def _plain(sentence: Sentence, between: tuple[Item, ...]) -> bool:
    """Whether nothing else is taken: what stands before "from" are the role, its body and small words."""
    return all(
        i.kind in _SMALL or _is_presided(i) or sentence.words.keys[i.last] in _listed("roles")
        for i in between
    )


_SMALL = frozenset(
    {"article", "link", "office", "quality", "its", "takes_from", "assembly_word", "year", "day"}
)


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "presidencies", name)
