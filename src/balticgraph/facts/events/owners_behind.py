"""Whose an English gathering is where a clause behind it tells who held it: "the summit which the two assemblies held in Riga"."""

from balticgraph.facts.words.gathering_words import ROUND, run_before, run_first
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_NEAR = 4
"""How many items of a day, a place or a comma may stand between a gathering and the clause about it."""
_LONGEST = 8


def owners_behind(sentence: Sentence, last: int) -> list[Item]:
    """The words for those who held a gathering, in the clause behind it: "that the OSCE Parliamentary Assembly will hold".

    Also behind "by", where a participle or passive tells it: "convened by the Presidium", "which was organised by ...".
    """
    if sentence.language != "en" or last + 2 >= len(sentence.items):
        return []
    run = _subject(sentence, last) or _agent(sentence, last)
    if any(i.kind in {"person", "event", "event_in"} for i in run):
        return []
    return [i for i in run if i.kind in ROUND]


def arranged_by(sentence: Sentence, first: int) -> bool:
    """Whether all that a sentence tells of "the | meeting" is by whom it was arranged: "was organised jointly by Estonia"."""
    items, keys = sentence.items, sentence.words.keys
    article = keys[items[first - 1].last] in {"the", "this"}
    behind = items[first + 1 : first + 2]
    told = bool(behind) and (
        behind[0].kind in {"copula", "future"}
        or (keys[behind[0].first] in _PASSIVE or keys[behind[0].first] in {"was", "is"})
    )
    return article and told and bool(_agent(sentence, first))


def in_session(sentence: Sentence, first: int) -> list[Item]:
    """The body that is told to be in session: "the Nordic Council was in | session in Stockholm"."""
    items, at = sentence.items, first - 1
    near = sentence.language == "en" and at > 1 and sentence.text(items[at]).lower() == "in"
    if not near or sentence.words.keys[items[first].last] != "session":
        return []
    while at > 0 and (
        items[at].kind in {"in", "copula", "future", "day", "weekday"}
        or sentence.words.keys[items[at].last] in _PASSIVE
    ):
        at -= 1
    run = run_before(items, at + 1) if at < first - 2 else ()
    bodies = [i for i in run if i.kind in ROUND]
    plain = all(i.kind in {"body", "organ", "committee", "quality", "topic"} for i in bodies)
    return bodies if bodies and plain else []


def _subject(sentence: Sentence, last: int) -> tuple[Item, ...]:
    """Those who are told behind a gathering to hold it: "the meeting that the Presidium held"; empty where none are."""
    items = sentence.items
    which = _relative(sentence, last)
    at = which + 1 if which else last + 1
    run = run_first(items[at:])
    run = run[: next((n for n, i in enumerate(run) if i.value == ","), len(run))] if not which else run
    they = bool(which) and at < len(items) and items[at].kind == "pronoun" and items[at].value == "many"
    end = at + (1 if they else len(run))
    if end == at or (not which and not any(i.kind in {"body", "organ", "committee"} for i in run)):
        return ()
    held = _held(sentence, end)
    return () if not held else run_first(items) if they else run


def _relative(sentence: Sentence, last: int) -> int:
    """The "which" or "that" behind a gathering, its day, place and a comma apart; 0 where none is."""
    items, keys = sentence.items, sentence.words.keys
    for at in range(last + 1, min(len(items), last + 1 + _NEAR)):
        if keys[items[at].last] in {"which", "that"} and not items[at].kind.startswith("held_"):
            return at
        if items[at].kind not in _BETWEEN and items[at].value not in {",", "(", ")"}:
            return 0
    return 0


_BETWEEN = frozenset({"in", "city", "country", "link", "num", "month", "weekday", "day", "online"})


def _held(sentence: Sentence, at: int) -> bool:
    """Whether a verb of holding stands at an item, its auxiliaries and small words before it: "will | jointly hold", "had"."""
    items, keys = sentence.items, sentence.words.keys
    for step in range(at, min(len(items), at + _LONGEST)):
        word = keys[items[step].last]
        if word in word_list("en", "gatherings", "holding"):
            behind = items[step + 1] if step + 1 < len(items) else None
            return behind is None or behind.kind not in {"low", "by"} or keys[behind.first] in _EACH
        if items[step].kind not in {"future", "copula", "low", "quality", "day", "weekday", "presides"}:
            return False
    return False


_EACH = frozenset(
    {"each", "every", "once", "twice", "together", "jointly", "annually", "yearly", "regularly", "today"}
)


def _agent(sentence: Sentence, last: int) -> tuple[Item, ...]:
    """Those by whom a gathering is told to be convened, behind it: "the meeting was convened by the Presidium"."""
    items, keys = sentence.items, sentence.words.keys
    at = (_relative(sentence, last) or last) + 1
    while at < len(items) and (items[at].kind in {"copula", "future"} or keys[items[at].last] in _PASSIVE):
        at += 1
    convened = word_list("en", "gatherings", "convened")
    if at + 1 >= len(items) or not convened & {keys[items[at].first], keys[items[at].last]}:
        return ()
    by = at if sentence.text(items[at]).lower().endswith((" by", " by the")) else at + 1
    while by < len(items) and items[by].kind in {"low", "day", "weekday"} and by - at <= _NEAR:
        by += 1
    return run_first(items[by + 1 :]) if items[by].kind == "by" or by == at else ()


_PASSIVE = frozenset({"be", "been", "being", "has", "had", "have", "jointly"})
