"""Latvian visits that are the frame of what is told: "oficiālās vizītes ietvaros Lietuvā A piedalījās Seima sēdē"."""

from collections.abc import Iterator, Sequence

from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.details import within
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.events.places import spots
from balticgraph.facts.events.set_places import set_place
from balticgraph.facts.events.stays import land_of
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.mentions import Sentence

_TOOK_PART = frozenset({"attend", "speak", "open"})


def in_course_of_visit(course: Course, sentence: Sentence, found: Sequence[Clause]) -> Iterator[Part]:
    """The part in a visit of the one who in its course took part in another event, with the place told right behind the visit."""
    if sentence.language != "lv" or not found or not sentence.has("country_in", "city_in"):
        return
    named = course.diary.named.get(sentence.index, [])
    frames = [(one, visit) for one, visit in named if visit.kind == "visit" and within(sentence, one)]
    first = next((c for c in found if c.role in _TOOK_PART and c.tense == "past" and c.subjects), None)
    received = any(c.role in {"host", "meet"} for c in found)
    if len(frames) != 1 or len(named) < 2 or first is None or first.voice == "passive" or received:
        return
    one, visit = frames[0]
    framed = sentence.items[one.last + 1 : one.last + 2]
    behind = one.last + 1 + (bool(framed) and framed[0].kind == "within")
    spot = next((s for s in spots(sentence) if s.first == behind and (s.city or s.country)), None)
    if spot is None:
        return
    set_place(course.page, sentence, visit, spot)
    for _, other in named:
        if not (other.city or other.country or other.kind == "visit"):
            set_place(course.page, sentence, other, land_of(spot))
    head = sentence.items[one.head]
    yield from course.took_part(
        sentence, first.subjects, visit, head, "visit-frame@1", ahead=visit.ahead and visit.later
    )


def but_frames(sentence: Sentence, groups: Groups) -> Groups:
    """The occasions but for one in the dative that only tells beside what another is: "Sesijai turpinoties, sanāks Baltijas padome"."""
    if sentence.language != "lv" or len(groups) < _TWO:
        return groups
    first, second = groups[:_TWO]
    items = sentence.items
    dative = sentence.text(items[first[1]]).lower().endswith(_DATIVE)
    told = any(i.kind.startswith(("held_", "meet_")) for i in items[first[1] : second[0]])
    return groups[1:] if dative and told else groups


_TWO = 2
_DATIVE = ("ai", "am", "iem", "ām", "ei", "im")
