"""English events that share their days and places with another: held "together with" it, "on the same days", "in the same city as"."""

from dataclasses import replace
from itertools import pairwise

from balticgraph.facts.events.occasions import Diary, Groups, Occasion
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence

_DAYS, _PLACES = ("start", "end"), ("city", "country", "venue")


def share(page: Page, diary: Diary, sentence: Sentence, groups: Groups) -> None:
    """Give each of two events that a sentence tells to have been held together what it tells of the other."""
    if sentence.language != "en" or not sentence.says(_SHARING):
        return
    for (_, _, before), (start, _, behind) in pairwise(groups):
        at = _together(sentence, start)
        if at is None:
            continue
        for one, other in ((before[-1], behind[0]), (behind[0], before[-1])):
            _copy(page, sentence, one, other, (*_DAYS, *_PLACES), at)
    same = _same(sentence)
    if same is None:
        return
    at, fields = same
    likened = _likened(sentence, groups, at)
    if likened is None and (named := diary.named.get(sentence.index - 1, [])):
        likened = named[-1][1], [o for g in groups[:1] for o in g[2]]
    source, targets = likened or (None, [])
    for one in targets:
        if source and one is not source:
            _copy(page, sentence, source, one, fields, at)


_SHARING = frozenset({"along", "jointly", "same", "simultaneously", "together"})


def _together(sentence: Sentence, start: int) -> int | None:
    """The item that says that an event was held with the one behind it: "together with the", "simultaneously with"."""
    items, at = sentence.items, start - 1
    while at > 0 and items[at].kind == "article":
        at -= 1
    words = sentence.words.keys[items[max(0, at - 1)].first : items[at].last + 1]
    joint = "with" in words and not frozenset(words).isdisjoint(_SHARING - {"same"})
    return at if joint else None


def _same(sentence: Sentence) -> tuple[int, tuple[str, ...]] | None:
    """The item "same" and what is the same: days, places, or both. "At the same time" alone may only join what is said."""
    items, keys = sentence.items, sentence.words.keys
    fields: tuple[str, ...] = ()
    found = [n for n, i in enumerate(items) if keys[i.first] == "same"]
    for at in found:
        near = {keys[i.first] for i in items[at : at + 3]} | {keys[i.last] for i in items[at : at + 3]}
        if near & _OF_DAYS or ("time" in near and (len(found) > 1 or "as" in near)):
            fields += _DAYS
        elif near & {"city", "town"}:
            fields += ("city", "country")
        elif near & word_list("en", "days", "same_place"):
            fields += _PLACES
    return (found[0], fields) if fields else None


_OF_DAYS = frozenset({"dates", "days"})


def _likened(sentence: Sentence, groups: Groups, at: int) -> tuple[Occasion, list[Occasion]] | None:
    """The event behind "the same ... as" and those before it."""
    items = sentence.items
    behind = [g for g in groups if g[0] > at]
    before = [g for g in groups if g[1] < at]
    if not behind or not before:
        return None
    as_it = any(sentence.words.keys[i.first] == "as" for i in items[at : behind[0][0]])
    return (behind[0][2][0], [o for g in before[-1:] for o in g[2]]) if as_it else None


def _copy(
    page: Page, sentence: Sentence, source: Occasion, target: Occasion, fields: tuple[str, ...], at: int
) -> None:
    """Give an event what another has of some fields, where it has nothing of its day or of its place."""
    shown = page.exactly(sentence, sentence.items[at], sentence.items[at], "")
    for group in (_DAYS, _PLACES):
        own = [field for field in group if field in fields]
        if not own or any(getattr(target, field) for field in group):
            continue
        for field in own:
            if value := getattr(source, field):
                setattr(target, field, value)
                target.shown[field] = replace(shown, of=field)
