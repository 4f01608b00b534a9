"""Who leads a delegation that the text tells to take part, said in a sentence of its own: "Delegatsiooni juhib A"."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.verbs.led_delegations import of_delegation
from balticgraph.facts.words.mentions import Sentence

_GOING = ("attend_", "visit_", "meet_")
_BACK = 2


def leaders_told_after(course: Course, sentence: Sentence) -> Iterator[Part]:
    """The parts of those whom an Estonian sentence tells to lead a delegation, one of which the text has just told to be somewhere.

    Or who leads each of several, or will lead it: "Läti delegatsiooni juhib A, Eesti oma B", "delegatsiooni hakkab juhtima A".
    """
    items = sentence.items
    if sentence.language != "et":
        return
    at = next((n for n, i in enumerate(items) if i.kind == "chair_now" and of_delegation(items, n)), -1)
    if at < 0 or course.current is None or sentence.has("event", "event_in"):
        return
    leaders = [n for n in range(at + 1, len(items)) if items[n].kind == "person"]
    several = len(leaders) > 1 and sum(i.kind == "country" for i in items) > 1
    told = several or sentence.keys_of(items[at])[0].startswith("hakka")
    if not told and not any(_sends(s) for s in course.page.before(sentence, _BACK)):
        return
    leader = leaders if several else [n for n in leaders[:1] if n < at + _NEAR]
    ahead = course.current.ahead or not (course.current.past or course.current.under_way)
    yield from course.took_part(sentence, leader, course.current, items[at], "delegation-led@1", ahead=ahead)


_NEAR = 8


def _sends(sentence: Sentence) -> bool:
    """Whether a sentence tells of a delegation that is somewhere: "delegatsioon osaleb istungjärgul"."""
    return sentence.has("delegation") and any(i.kind.startswith(_GOING) for i in sentence.items)
