"""Headlines that tell where somebody met somebody, which the text below tells to have been on a visit."""

from balticgraph.documents.release import Zone
from balticgraph.facts.attending.parts import Course
from balticgraph.facts.events.days import told
from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.events.places import spots
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import states


def is_headlined(course: Course, sentence: Sentence, visit: Occasion) -> bool:
    """Whether a headline tells a meeting of those who met on the visit that the text begins with: "A meets B in Warsaw"."""
    below = visit.seen[0][0] if visit.seen else sentence
    first = 0 < below.index - sentence.index <= _NEAR and sentence.zone is Zone.TITLE
    if not first or told(sentence) or not any(i.kind.startswith("meet_") for i in below.items):
        return False
    cities = {spot.city for spot in spots(sentence)} - {None}
    lands = {states().capital_of.get(city or "") for city in cities} - {None}
    there = not visit.city or visit.city in cities
    same = _keys(course, sentence) & _keys(course, below)
    return bool(same) and len(cities) == 1 and there and lands <= {visit.country}


_NEAR = 4


def _keys(course: Course, sentence: Sentence) -> set[int]:
    people = (course.people.at(sentence, i) for i in sentence.items if i.kind == "person")
    return {person.key for person in people if person}
