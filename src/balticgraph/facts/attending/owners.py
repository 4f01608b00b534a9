"""Those whose visit a Lithuanian noun tells of: "A vizitas Latvijoje", "per A vizitą Taline"."""

from collections.abc import Iterator

from balticgraph.documents.release import Zone
from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_VERBS = ("_past", "_now", "_future")
_HELD = frozenset({"held_past", "held_now", "held_future"})
_BETWEEN = frozenset({"quality", "event", ")", "("})


def on_their_visit(course: Course, sentence: Sentence) -> Iterator[Part]:
    """The parts of those whose visit a sentence tells to be held, names as its frame or has as its heading."""
    if sentence.language != "lt" or not (sentence.has("person") and sentence.has("event", "event_in")):
        return
    if sentence.says(word_list("lt", "ways", "called_off")):
        return
    items = sentence.items
    for one, occasion in course.diary.named.get(sentence.index, []):
        owner = _owner(sentence, one) if occasion.kind == "visit" else -1
        if owner < 0 or not _told(sentence, one):
            continue
        ahead = occasion.ahead or any(i.kind == "future" or i.kind.endswith("_future") for i in items)
        yield from course.took_part(sentence, [owner], occasion, items[one.head], "visit-of@1", ahead=ahead)


def _owner(sentence: Sentence, one: Gathering) -> int:
    """The person right before a visit, but for the name in brackets and the visit's qualities; -1 where there is none."""
    items, at = sentence.items, one.head - 1
    while at > 0 and (items[at].kind in _BETWEEN or items[at].value in _BETWEEN):
        at -= 1
    return at if items[at].kind == "person" else -1


def _told(sentence: Sentence, one: Gathering) -> bool:
    """Whether a visit is told of, and not only spoken of: held, begun, in its course, or the heading of a text."""
    items = sentence.items
    during = sentence.text(items[one.head]).lower().endswith(" metu") or any(
        sentence.words.keys[i.first] == "metu" for i in items[one.last + 1 : one.last + 3]
    )
    before = sentence.words.keys[max(0, items[one.first].first - _TITLE) : items[one.first].first]
    behind = {sentence.words.keys[i.first] for i in items[one.last + 1 :]}
    held = any(i.kind in _HELD for i in items) or bool(behind & word_list("lt", "ways", "lasting"))
    aside = bool(word_list("lt", "ways", "aside") & set(before))
    alone = not any(i.kind.endswith(_VERBS) or i.kind in {"future", "discussed"} for i in items)
    heading = alone and (sentence.zone is Zone.TITLE or one.first < _TITLE)
    return not aside and (during or held or heading or "per" in before)


_TITLE = 8
