"""Who did something with a speech of his own or from the rostrum: "A devoted her remarks to energy", "A warned from the podium"."""

from collections.abc import Iterator

from balticgraph.facts.attending.gathering_places import does
from balticgraph.facts.attending.parts import Course, Part, Whom, parts_at
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.verbs.beside import owns
from balticgraph.facts.words.asides_behind import behind_aside
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.quotes import quoted


def own_talks(
    course: Course, sentence: Sentence, groups: Groups, whom: Whom, begins: dict[int, int]
) -> Iterator[Part]:
    """The parts of those who made a speech, told by what they did with it or by where they stood."""
    one = groups[0][2][0] if groups else course.current
    if one is None or not (sentence.says(_HIS) or sentence.says(_ROSTRUMS)):
        return
    if sentence.has("award", "award_of", "nominee", "negation") or sentence.says(_listed("publics")):
        return
    inside = quoted(sentence)
    for at in sorted(whom):
        if at in inside or owns(sentence, at) or _is_governed(sentence, begins.get(at, at)):
            continue
        ahead = _will(sentence, at)
        if (one.ahead or course.plans) != ahead:
            continue
        by = max(_with_own(sentence, at), _from_rostrum(sentence, at))
        if by >= 0:
            yield from parts_at(whom, sentence, at, by, one, "spoke", "own-talk@1", ahead=ahead)


_HIS = frozenset({"his", "her", "their"})
_ROSTRUMS = frozenset({"rostrum", "podium", "lectern", "tribune"})


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("en", "anchors", name, *others)


def _is_governed(sentence: Sentence, start: int) -> bool:
    """Whether a preposition stands right before somebody or his title."""
    items = sentence.items
    while start and items[start - 1].kind in {"article", "honorific", "quality", "its", "demonym"}:
        start -= 1
    return start > 0 and items[start - 1].kind in {"link", "by", "with", "takes_from", "range", "during"}


def _will(sentence: Sentence, at: int) -> bool:
    """Whether what somebody does is still to come: "A will devote"."""
    step = behind_aside(sentence.items, at)
    return any(i.kind == "future" for i in sentence.items[step : step + 2])


def _with_own(sentence: Sentence, at: int) -> int:
    """The speech of his own that somebody did something with, behind a verb of that; -1 where there is none."""
    items, keys = sentence.items, sentence.words.keys
    step = behind_aside(items, at)
    near = range(step, min(step + _VERB, len(items)))
    verb = next((n for n in near if keys[items[n].first] in _listed("done_with_speeches")), -1)
    if verb < 0 or any(items[n].kind in {"mark", "person", "that"} for n in range(step, verb)):
        return -1
    for n in range(verb + 1, min(verb + _NEAR, len(items))):
        if items[n].kind in {"mark", "person", "that"}:
            return -1
        if keys[items[n].last] in _HIS:
            talk = range(n + 1, min(n + _TALK, len(items)))
            return next((m for m in talk if _is_talk(sentence, m)), -1)
    return -1


_VERB, _NEAR, _TALK = 4, 7, 5


def _is_talk(sentence: Sentence, at: int) -> bool:
    talks = _listed("speeches_of", "own_talks", "turns")
    item = sentence.items[at]
    return item.kind in {"talk", "speech"} or any(key in talks for key in sentence.keys_of(item))


def _from_rostrum(sentence: Sentence, at: int) -> int:
    """The rostrum from which somebody did something, told before him or behind his verb; -1 where there is none."""
    items, keys = sentence.items, sentence.words.keys
    place = next((n for n, i in enumerate(items) if keys[i.last] in _ROSTRUMS), -1)
    if place < 1 or "from" not in {keys[i.first] for i in items[max(0, place - _FROM) : place]}:
        return -1
    if place < at:
        return (
            place if place <= _HEAD and not any(i.kind in {"person", "that"} for i in items[place:at]) else -1
        )
    between = range(at + 1, place)
    alone = not any(items[n].kind in {"person", "that", "pronoun"} for n in between)
    return place if alone and any(does(sentence, n) for n in between) else -1


_FROM, _HEAD = 2, 5
