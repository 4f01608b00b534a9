"""At which event a matter was discussed: the one that the sentence or those right before tell of, none where another may be meant."""

from balticgraph.facts.events.details import groups_of
from balticgraph.facts.events.events import tells_where
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.meeting_nouns import MEETS
from balticgraph.facts.words.mentions import Page, Sentence

_NEAR = 2
_PERSONS = frozenset({"person", "office", "title", "honorific", "pronoun"})
_OTHERS = _PERSONS | {"parliament", "body", "committee", "coop"}
_WIDE = frozenset({"ba_session", "baltic_council", "conference", "visit", "prize_ceremony"})


def event_of(page: Page, diary: Diary, sentence: Sentence, at: int) -> Occasion | None:
    """The event at which the word for discussing at `at` tells that something was discussed."""
    here, sure = _told_in(diary, sentence, at)
    if here or not sure:
        return here if sure and not _may_be_another(page, diary, sentence, here) else None
    if sentence.has("event_in") or _has_others(sentence):
        return None
    before = [one for one in page.told if one.index < sentence.index]
    for n, one in enumerate(reversed(before)):
        if n >= _NEAR and not _is_only_one(page, diary):
            return None
        event, sure = _told_in(diary, one, len(one.items))
        if not sure:
            return None
        if event:
            planned = any(i.kind == "discussed" and i.value == "future" for i in sentence.items)
            return None if event.ahead and not planned else event
    return None


def _is_only_one(page: Page, diary: Diary) -> bool:
    """Whether the text tells of one event, or of several only where the first of them is told: a session and a council held together."""
    leading = {
        found[0].order for s in page.told for _, _, found in groups_of(s, diary.named.get(s.index, []))
    }
    return len(leading | {one.order for one in diary.occasions if one.sort == "implicit"}) <= 1


def _may_be_another(page: Page, diary: Diary, sentence: Sentence, here: Occasion | None) -> bool:
    """Whether words only point back ("their meeting") and the sentence before tells of another event or of an untold one."""
    named = [one for one, event in diary.named.get(sentence.index, []) if event is here]
    if not named or any(one.kind or one.number is not None for one in named):
        return False
    events = [_told_in(diary, one, len(one.items)) for one in page.before(sentence, 1)]
    return any(not sure or (event is not None and event is not here) for event, sure in events)


def _has_others(sentence: Sentence) -> bool:
    """Whether somebody is told with whom the matters were discussed: a talk of its own."""
    items = sentence.items
    return any(
        i.kind == "with" and any(o.kind in _PERSONS for o in items[n + 1 : n + 4])
        for n, i in enumerate(items)
    )


def _told_in(diary: Diary, sentence: Sentence, at: int) -> tuple[Occasion | None, bool]:
    """The event that a sentence tells of before a word for discussing, and whether no other can be meant."""
    implicit = [one for one in diary.occasions if one.sort == "implicit"]
    met = [
        one for one in implicit if any(s is sentence and _is_before(s, i.first, at) for s, i in one.seen[:1])
    ]
    if met:
        return met[-1], True
    groups = groups_of(sentence, diary.named.get(sentence.index, []))
    if sentence.says(word_list(sentence.language, "topics", "elsewhere")):
        return None, False
    if any(i.kind in MEETS and _has_partner(sentence, n) for n, i in enumerate(sentence.items[:at])):
        return None, False
    told = [(last, found) for first, last, found in groups if _is_where(sentence, first, last, at)]
    if any(_is_with_somebody(sentence, last) and found[0].kind in _WIDE for last, found in told):
        return None, False
    events = [found[0] for _, found in told]
    return (events[0] if events else None), len({one.order for one in events}) <= 1


def _is_before(sentence: Sentence, word: int, at: int) -> bool:
    return at >= len(sentence.items) or word < sentence.items[at].first


def _is_where(sentence: Sentence, first: int, last: int, at: int) -> bool:
    """Whether a gathering that a sentence names is where something was discussed, not what was, nor told of in another clause."""
    if last < at:
        return True
    clause = any(
        i.value == ";" or sentence.key(i) in word_list(sentence.language, "topics", "relatives")
        for i in sentence.items[at:first]
    )
    return not clause and any(is_frame(sentence, n) for n in range(first, last + 1))


def is_frame(sentence: Sentence, at: int) -> bool:
    """Whether an item tells at which sitting, when or where something was discussed, not what."""
    item = sentence.items[at]
    if item.kind != "event" or sentence.language == "en":
        before = sentence.items[max(0, at - 4) : at]
        at_it = item.kind == "event" and any(i.kind in {"in", "during"} for i in before)
        return at_it or item.kind in {"day", "weekday", "event_in", "city_in"}
    return tells_where(sentence, item)


def _has_partner(sentence: Sentence, at: int) -> bool:
    """Whether a verb of meeting has somebody whom its subject met: a meeting of its own, not the event that all came to."""
    items = sentence.items
    if sentence.key_at(at - 1) == "be":
        return False  # "must be met with a response"
    if sentence.language == "et":
        return any(i.kind in _OTHERS and sentence.text(i).lower().endswith("ga") for i in items)
    with_it = sentence.words.keys[items[at].last] in _WITH
    return (
        with_it
        or any(i.kind == "with" for i in items[at:])
        or any(i.kind in _PERSONS for i in items[at + 1 : at + 3])
    )


_WITH = frozenset({"with", "ar", "su"})


def _is_with_somebody(sentence: Sentence, last: int) -> bool:
    """Whether a gathering is told to be with a person: "sarunā ar priekšsēdētāju"."""
    behind = sentence.items[last + 1 : last + 4]
    return bool(behind) and behind[0].kind == "with" and any(i.kind in _PERSONS for i in behind)
