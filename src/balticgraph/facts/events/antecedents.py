"""Whom "they" and "their" mean in English: "the committees ask when they meet in Riga", "the Speakers agreed at their meeting"."""

from collections.abc import Iterable

from balticgraph.facts.events.acting_subjects import those_who_meet
from balticgraph.facts.words.gathering_words import ROUND, run_before, speakers_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

_CLAUSE = 4
"""How many items may stand between "where" and the gathering that is theirs."""


def they_who_met(sentence: Sentence, verb: int) -> tuple[Item, ...]:
    """The words before "they" for those who met: the nearest that mean committees, speakers, ministers or bodies of several states."""
    items, at = sentence.items, verb - 1
    while at > 0 and (
        items[at].kind in {"future", "copula", "low", "quality"} and items[at].kind != "pronoun"
    ):
        at -= 1
    they = at > 0 and items[at].kind == "pronoun" and items[at].value == "many"
    if sentence.language != "en" or not they or sentence.has("negation") or not when_or_where(sentence, verb):
        return ()
    return _nearest(sentence, at)


def of_those_before(sentence: Sentence, first: int) -> list[Item]:
    """The words for those whose gathering a clause tells: "await the Committees in Riga, where their joint | meeting is scheduled"."""
    items = sentence.items
    own = next((n for n in range(first, max(-1, first - _CLAUSE), -1) if items[n].kind == "its"), 0)
    where = own and any(
        sentence.words.keys[i.first] in {"when", "where"} for i in items[max(0, own - 2) : own]
    )
    run = _nearest(sentence, own) if where and sentence.language == "en" else ()
    return [i for i in run if i.kind in ROUND]


def _nearest(sentence: Sentence, until: int) -> tuple[Item, ...]:
    items = sentence.items
    for end in range(until, 0, -1):
        if items[end - 1].kind in _LAST:
            run = run_before(items, end)
            if those_who_meet(sentence, run):
                return run
    return ()


_LAST = frozenset(
    {"organ", "committee", "committee_of", "office", "chamber", "parliament", "body", "country", "delegation"}
)


def when_or_where(sentence: Sentence, verb: int) -> bool:
    """Whether a place or day stands right behind a verb of meeting, not whom somebody met."""
    behind = sentence.items[verb + 1 : verb + 3]
    if not behind:
        return True
    dated = len(behind) > 1 and behind[0].kind == "link" and behind[1].kind in {"num", "weekday", "month"}
    return behind[0].kind in {"in", "day", "weekday", "coming", "mark"} or dated or behind[0].value == "this"


def of_their_speakers(sentence: Sentence, first: int) -> bool:
    """Whether "their meeting" is that of the speakers of several parliaments.

    "The Speakers of the Baltic parliaments signed a statement at their meeting"; "At their meeting in Riga the Speakers
    of the Seimas and the Saeima agreed"; "the Speaker told her Nordic and Baltic colleagues at their meeting".
    """
    items = sentence.items
    at = first - 1
    while at > 0 and items[at].kind in _QUALIFYING:
        at -= 1
    if sentence.language != "en" or at < 0 or sentence.words.keys[items[at].last] != "their":
        return False
    if at > _FRONTED:
        return _speakers(sentence, items[:at])
    verb = next((n for n in range(first, len(items)) if items[n].kind.endswith(_VERBS)), first)
    return _speakers(sentence, items[first + 1 : verb])


def _speakers(sentence: Sentence, run: Iterable[Item]) -> bool:
    """Whether words name the speakers of several parliaments, or a speaker's colleagues from several states."""
    own = [i for i in run if i.kind != "person"]
    if not any(i.kind == "office" and i.value in _HEADS and of_several(sentence, i) for i in own):
        return False
    return speakers_before(tuple(i for i in own if i.value != "counterpart"))


_HEADS = frozenset({"speaker", "head", "president", "chair", "counterpart"})
_QUALIFYING = frozenset({"quality", "ordinal", "num", "ordinal_ending"})
_FRONTED = 2
_VERBS = ("_past", "_now", "_future", "adopted")
