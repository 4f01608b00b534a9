"""Gatherings that restate the one just named: an apposition, a description, a clause that says what it is."""

from balticgraph.facts.events.estonian_gatherings import explained, part_of
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.gathering_bounds import only_frames
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def same_as(sentence: Sentence, before: Gathering, one: Gathering) -> bool:
    """Whether a gathering is the one just named, explained or had its sitting told of."""
    return (
        _apposed(sentence, before, one)
        or _described(sentence, before, one)
        or _said_to_be(sentence, before, one)
        or explained(sentence, before, one)
        or part_of(sentence, before, one)
    )


def _apposed(sentence: Sentence, before: Gathering, one: Gathering) -> bool:
    """Whether a gathering explains the one just named: "the 30th Baltic Council.

    The joint meeting of ...".
    """
    between = sentence.items[before.last + 1 : one.first]
    if only_frames(sentence, before):
        return False
    return (
        one.number is None
        and bool(one.bodies)
        and 0 < len(between) <= 3
        and between[0].value in {",", "-", "("}
        and all(i.kind in {"article", "mark"} for i in between)
    )


def _described(sentence: Sentence, before: Gathering, one: Gathering) -> bool:
    """Whether a gathering describes the one just named: "the Session – the largest political summit of the year –"."""
    between = sentence.items[before.last + 1 : one.first]
    if sentence.language != "en" or one.number is not None or not 2 < len(between) <= _DESCRIBED:
        return False
    most = any(
        sentence.words.keys[i.last] in word_list("en", "gatherings", "most")
        or sentence.text(i).endswith("est")
        for i in between
    )
    return (
        between[0].value in {",", "-"}
        and between[1].kind == "article"
        and most
        and all(i.kind in {"low", "quality"} for i in between[2:])
    )


_DESCRIBED = 6


def _said_to_be(sentence: Sentence, before: Gathering, one: Gathering) -> bool:
    """Whether a clause says what the gathering just named is: "the Baltic Council, which is a joint meeting of"."""
    between = sentence.items[before.last + 1 : one.first]
    if sentence.language != "en" or one.number is not None or not between:
        return False
    who = sentence.words.keys[between[0].first] in word_list("en", "pronouns", "who")
    who |= len(between) > 1 and sentence.words.keys[between[1].first] in word_list("en", "pronouns", "who")
    copula = any(i.kind == "copula" for i in between)
    return who and copula and len(between) <= _SAID and all(i.kind in _SAYING for i in between)


_SAID = 6
_SAYING = frozenset({"mark", "low", "copula", "article", "quality"})
