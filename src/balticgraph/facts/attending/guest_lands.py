"""The land in which a meeting was, where a text only tells that the guest was there: "A, who is on a visit to Latvia"."""

from balticgraph.facts.attending.parts import Course
from balticgraph.facts.events.entries import of_another_entry
from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.fact import Span
from balticgraph.facts.words.mentions import Sentence

_Stay = tuple[Sentence, str, Span]
_OF_TWO = frozenset({"implicit", "meeting"})


def place_by_guests(course: Course) -> None:
    """Give meetings with a guest, and what the guest is there for, the country that the guest is told to be in."""
    for sentence, country, span in (
        (*course.stays, *_visits(course)) if course.page.language in {"en", "et"} else ()
    ):
        guests = {part.person.key for part in course.parts if part.sentence is sentence}
        for occasion in course.diary.occasions:
            if occasion.city or occasion.country or occasion.ahead or occasion.kind == "visit":
                continue
            if of_another_entry(course.diary, sentence, occasion):
                continue
            parts = [p for p in course.parts if p.occasion is occasion and p.person.key in guests]
            there = any(part.sentence is sentence for part in parts)
            if not there and parts and all(part.announced for part in parts):
                continue  # a meeting to come, no part of a stay that is over
            if there or (parts and _of_guest(occasion)):
                occasion.country = country
                occasion.shown["country"] = span


def _of_guest(occasion: Occasion) -> bool:
    """Whether an occasion is a meeting that a guest has with a host."""
    plain = not occasion.number and not occasion.bodies
    return plain and (occasion.kind == "parliament_speakers_meeting" or occasion.sort in _OF_TWO)


def _visits(course: Course) -> list[_Stay]:
    """The visits of a text that lead to a country, none still to come."""
    return [
        (visit.seen[0][0], visit.country, visit.shown["country"])
        for visit in course.diary.occasions
        if visit.kind == "visit"
        and visit.country
        and visit.seen
        and not visit.ahead
        and "country" in visit.shown
    ]
