"""Whether the words round a noun tell that its gathering is none told before: "every session", "a conference on energy"."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.in_turn import is_next
from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence


def is_another(diary: Diary, sentence: Sentence, one: Gathering) -> bool:
    """Whether the word before a gathering tells that it is none told of before: "every session", "the next meeting"."""
    before = sentence.items[one.first - 1] if one.first else None
    guest = before is not None and sentence.words.keys[before.last].startswith(_GUEST)
    indefinite = before and not guest and before.value in _listed("indefinite")
    if before and (indefinite or (is_next(before) and one.number is None)):
        return True
    stems = word_stems("lt", "gatherings", "another") if sentence.language == "lt" else ()
    if before and stems and one.number is None and sentence.words.keys[before.last].startswith(stems):
        return True  # "kitas toks renginys", "panašus posėdis"
    return bool(diary.occasions) and (_any_of_its_kind(diary, sentence, one) or _of_season(sentence, one))


_GUEST = "vies"
"""A Latvian word for a guest, which stands for somebody of a visit: "kā viesis sanāksmē piedalījās A" tells of no other meeting."""


def _of_season(sentence: Sentence, one: Gathering) -> bool:
    """Whether a Lithuanian gathering that is planned is told by its season: "rudens sesiją numatoma rengti Jerevane"."""
    run = sentence.items[max(0, one.first - 1) : one.head]
    season = any(sentence.words.keys[i.first] in _SEASONS for i in run)
    over = sentence.has("held_past", "attend_past", "open_past", "speak_past", "chair_past")
    return sentence.language == "lt" and season and sentence.has("future", "held_future") and not over


_SEASONS = frozenset({"rudens", "pavasario", "vasaros", "ziemos", "rudenine", "pavasarine"})


def tells_what_for(sentence: Sentence, one: Gathering) -> bool:
    """Whether "event" has behind it what it was for, so that it points to none told before: "the event marking the anniversary"."""
    behind = sentence.items[one.head + 1 : one.head + 2]
    article = sentence.text(sentence.items[one.first - 1]).lower() if one.first else ""
    dated = len(sentence.items) > one.head + 2 and sentence.items[one.head + 2].kind in _DATED
    told = bool(behind) and sentence.words.keys[behind[0].first] in _listed("occasions") and not dated
    return told or article in {"a", "an"}


_DATED = frozenset({"num", "month", "weekday"})


def _any_of_its_kind(diary: Diary, sentence: Sentence, one: Gathering) -> bool:
    """Whether an English debate or ceremony is none told before, as its article says: "a public debate with students"."""
    before = sentence.text(sentence.items[one.first - 1]).lower() if one.first else ""
    loose = one.sort == "debate" or (one.sort == "ceremony" and not diary.awards)
    return sentence.language == "en" and loose and before in {"a", "an"}


def has_loose_article(sentence: Sentence, one: Gathering) -> bool:
    """Whether an English article tells that a gathering is none told before: "a conference on energy"."""
    before = sentence.text(sentence.items[one.first - 1]).lower() if one.first else ""
    return sentence.language == "en" and before.split()[-1:] in (["a"], ["an"])


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "gatherings", name)
