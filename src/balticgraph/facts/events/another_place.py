"""Gatherings that a text puts in another town or year than the one they would point back to: "the session in Tallinn"."""

from dataclasses import replace

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.places import spots
from balticgraph.facts.events.told_by_noun import TOOK_PLACE, new_occasion
from balticgraph.facts.words.mentions import Sentence


def of_another_place(diary: Diary, sentence: Sentence, one: Gathering, meant: Occasion) -> Occasion | None:
    """Another gathering of the kind of the one meant, where its own town or year says that it is not that one.

    "The 37th session was held in Riga. The session in Tallinn was opened by A" tells of two sessions.
    """
    if one.sort not in _IN_ONE_TOWN or one.number is not None or not sentence.has(*TOOK_PLACE):
        return None
    if not (_in_another_town(sentence, one, meant) or _in_another_year(sentence, one, meant)):
        return None
    return new_occasion(diary, replace(one, kind=meant.kind, bodies=meant.bodies))


_IN_ONE_TOWN = frozenset({"session", "summit", "conference", "forum"})


def _in_another_town(sentence: Sentence, one: Gathering, meant: Occasion) -> bool:
    """Whether a town right beside a gathering is not that of the one meant: "the Tallinn session", "the session held in Tallinn"."""
    if meant.city is None:
        return False
    behind = _behind(sentence, one)
    return any(
        spot.city not in {None, meant.city}
        and (spot.last == one.first - 1 or spot.first in {behind, behind + 1})
        for spot in spots(sentence)
    )


def _in_another_year(sentence: Sentence, one: Gathering, meant: Occasion) -> bool:
    """Whether an earlier year stands beside a gathering: "the 2017 session", "the session held in Tallinn in May 2017"."""
    if meant.start is None:
        return False
    items = sentence.items
    first = _behind(sentence, one)
    run = [items[one.first - 1]] if one.first else []
    for item in items[first : first + _NEAR]:
        if item.kind not in _OF_WHEN:
            break
        run.append(item)
    years = [text for item in run if (text := sentence.text(item)).isdecimal() and len(text) == _OF_YEAR]
    return bool(years) and all("1990" < year < meant.start[:_OF_YEAR] for year in years)


_NEAR, _OF_YEAR = 7, 4
_OF_WHEN = frozenset({"in", "city", "link", "month", "num", "day", "ordinal_ending", "year"})


def _behind(sentence: Sentence, one: Gathering) -> int:
    """The item right behind a gathering, a comma and a verb of being held passed over."""
    items = sentence.items
    step = one.last + 1
    while step < len(items) and (items[step].value in _PASSED or items[step].kind in _HELD):
        step += 1
    return step


_PASSED = frozenset({",", "which", "that", "("})
_HELD = frozenset({"held_past", "copula", "in"})
