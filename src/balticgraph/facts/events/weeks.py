"""Weekdays of a week that Estonian names: "järgmise nädala neljapäeval", "eelmisel nädalal teisipäeval"."""

import datetime as dt

from balticgraph.facts.events.written_days import ToldDay
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_WEEK = "nadala"
_NEAR = 12


def day_of_week(sentence: Sentence, day: ToldDay, base: dt.date) -> dt.date | None:
    """The day of a weekday in the week that the words before it name, None where they name none."""
    if sentence.language != "et" or day.weekday is None:
        return None
    first = sentence.items[day.first].first
    words = sentence.words.keys[max(sentence.items[0].first, first - _NEAR) : first]
    for at in range(len(words) - 1, 0, -1):
        shift = _shift(words[at - 1]) if words[at].startswith(_WEEK) else None
        if shift is not None:
            monday = base - dt.timedelta(days=base.isoweekday() - 1)
            return monday + dt.timedelta(days=7 * shift + day.weekday - 1)
    return None


def _shift(word: str) -> int | None:
    """How many weeks a word is from the week of the text: 1 for "järgmise", -1 for "eelmise"."""
    lists = ((1, "next_week"), (0, "this_week"), (-1, "last_week"))
    return next((shift for shift, name in lists if word in word_list("et", "gatherings", name)), None)
