"""Talks that Lithuanian tells by a verb of discussing, and who received those there: at the meeting that the text goes on telling of."""

from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def talk_at(sentence: Sentence, clause: Clause, current: Occasion) -> bool:
    """Whether a verb of talking with somebody goes on telling of a meeting: "Kartu su A aptarėme ...", "su A kalbėsis apie ..."."""
    if sentence.language != "lt" or clause.role != "meet" or current.kind != "other":
        return False
    fits = current.ahead or not current.past if clause.tense == "future" else not current.ahead
    word = sentence.words.keys[sentence.items[clause.at].first]
    talks = any(word in word_list("lt", "ways", name) for name in _TALKING.get(clause.tense, ()))
    dated = any(i.kind in {"month", "weekday", "day", "city_in"} for i in sentence.items[: clause.at])
    return fits and talks and current.sort in _SORTS and not dated


_TALKING = {"past": ("discussed",), "future": ("will_discuss", "to_discuss", "will_talk")}
_SORTS = frozenset({"meeting", "summit", "video", "consultation", "implicit", "sitting"})


def welcomes_those_there(sentence: Sentence, clause: Clause, current: Occasion) -> bool:
    """Whether Lithuanian or Latvian tells who received those at the event told of: "Mus priėmė A", "Dalībniekus uzņēma A"."""
    before = sentence.items[: clause.at]
    if sentence.language not in {"lt", "lv"} or not before or len(before) > _NEAR or current.kind == "visit":
        return False
    whom = any(sentence.key(item) in _THOSE_THERE for item in before)
    received = whom and sentence.key(sentence.items[clause.at]) in _RECEIVED
    return received and len(clause.subjects) == 1 and not sentence.has("month", "weekday", "day")


_NEAR = 5
_RECEIVED = frozenset({"prieme", "uznema"})
_THOSE_THERE = frozenset({
    "mus", "dalyvius", "delegatus", "svecius", "parlamentarus", "dalibniekus", "viesus", "deputatus", "parlamentariesus",
})  # fmt: skip
