"""Where the subject of an English verb ends that something parts from it."""

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def before_aside(sentence: Sentence, at: int) -> int:
    """Where the subject of a verb ends that an aside parts from it: "The Council, the forum of two bodies, | held its sitting".

    The verb's own place where there is no aside.
    """
    items, keys = sentence.items, sentence.words.keys
    if sentence.language != "en" or at <= 1:
        return at
    if (whose := _before_whose(sentence, at)) > 0:
        return whose
    mark = items[at - 1].value
    if mark not in {",", "-"}:
        return at
    who = word_list("en", "pronouns", "who")
    for step in range(1, at - 2):
        behind = items[step + 1]
        begins = behind.kind == "article" or keys[behind.first] in who
        if items[step].value == mark and items[step - 1].kind in _WITH_ASIDE and begins:
            return step
    return _before_count(sentence, at)


_WITH_ASIDE = frozenset({"body", "organ", "committee", "committee_of"})


def _before_whose(sentence: Sentence, at: int) -> int:
    """Where those end whose members are the subject: "the Joint Jury, | whose members met"; -1 where there are none."""
    items, keys = sentence.items, sentence.words.keys
    near = range(at - 1, max(1, at - _NEAR), -1)
    whose = next((n for n in near if keys[items[n].first] == "whose"), -1)
    members = whose > 0 and all(i.kind in _OF_MEMBERS for i in items[whose + 1 : at])
    return whose - 1 if members and items[whose - 1].value == "," else -1


def _before_count(sentence: Sentence, at: int) -> int:
    """Where those end of whom an aside tells how many they are: "The heads of the parliaments, | eight in all, have met"."""
    items = sentence.items
    near = range(at - 2, max(1, at - _NEAR), -1)
    comma = next((n for n in near if items[n].value == ","), -1)
    counted = sentence.words.keys[items[comma + 1].first] in word_list("en", "gatherings", "counts")
    plain = counted and all(i.kind in _OF_COUNT for i in items[comma + 1 : at - 1])
    return comma if comma > 0 and plain else at


_NEAR = 6
_OF_MEMBERS = frozenset({"office", "low", "day", "weekday", "copula", "future"})
_OF_COUNT = frozenset({"low", "quality", "num", "in", "link", "pronoun"})
