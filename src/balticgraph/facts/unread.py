"""What was passed over: sentences that say what no fact tells, each with what that is.

Every person, office, day and place of a telling sentence is in a fact, meant by one, or listed here.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from balticgraph.facts.attending.parts import Part
from balticgraph.facts.events.cities_told import CITIES
from balticgraph.facts.events.days import told
from balticgraph.facts.events.gatherings import gatherings
from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.events.places import spots
from balticgraph.facts.fact import Evidence, Reading
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.passed_over import Unread
from balticgraph.facts.persons.people import People
from balticgraph.facts.telling.presidencies import presidencies
from balticgraph.facts.words.mentions import Page, Sentence

_BODIES = frozenset(
    {
        "Baltic Assembly",
        "Baltic Council",
        "Baltic Council of Ministers",
        "Nordic Council",
        "Benelux Parliament",
        "GUAM Parliamentary Assembly",
        "Visegrad Group",
        "NB8",
        "Baltic Sea Parliamentary Conference",
    }
)


class _Evident(Protocol):
    """A fact of any family."""

    @property
    def evidence(self) -> Evidence:
        """Where it was read."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What the facts of a reading tell: where they stand, whom they name, the days, cities and keys of its events.

    `offices` has where the text tells the offices of a person,
    `first` where the text first tells a name or city that none of them has, `persons` the names in each sentence.
    """

    reading: Reading
    starts: tuple[int, ...]
    of_events: tuple[tuple[int, bool], ...]
    partakers: frozenset[str]
    days: frozenset[str]
    events: frozenset[str]
    offices: dict[str, tuple[int, ...]]
    first: dict[str, int]
    persons: dict[int, tuple[str, ...]]


def unread(
    page: Page, people: People, diary: Diary, held: Mapping[int, Sequence[Held]], parts: Sequence[Part],
    reading: Reading,
) -> Iterator[Unread]:  # fmt: skip
    """Each telling sentence that says what no fact of the reading tells, with what that is, in the order of the text.

    It names somebody who is in no fact; an office that could not be told; somebody beside an event or a verb of
    taking part who has no part in any; an event of which nothing is told; a day or a city that nothing read has; or
    it speaks of a body of Baltic cooperation, or a gathering of one, and gave no fact.
    """
    known = _known(page, people, parts, reading)
    for sentence in page.told:
        start, end = sentence.words.back(sentence.start, sentence.end)
        why = [
            *_persons(sentence, known),
            *_offices(sentence, people, held.get(sentence.index, ()), known, start, end),
            *_parts(sentence, known),
            *_events(sentence, diary, known),
            *_days(sentence, diary, known),
            *_cities(sentence, known),
        ]
        if not why and _of_cooperation(page, sentence, diary, known, start, end):
            why = ["no fact was read"]
        if why:
            yield Unread(start, end, page.release.text[start:end], tuple(dict.fromkeys(why)))


def _known(page: Page, people: People, parts: Sequence[Part], reading: Reading) -> _Known:
    partakers = frozenset(
        [
            *[part.person.name for part in parts],
            *[one.person for one in (*reading.attendance, *reading.announced)],
        ]
    )
    named = {*partakers, *[one.speaker for one in reading.statements]}
    named |= {*[one.person for one in reading.offices], *[one.person for one in reading.recipients]}
    cities = {one.city for one in reading.events}
    first: dict[str, int] = {}
    persons: dict[int, tuple[str, ...]] = {}
    for sentence in page.told:
        if "person" in sentence.kinds:
            found = [people.at(sentence, item) for item in sentence.items if item.kind == "person"]
            persons[sentence.index] = tuple(dict.fromkeys([person.name for person in found if person]))
            for name in persons[sentence.index]:
                if name not in named:
                    first.setdefault(name, sentence.index)
        for city in _cities_in(sentence):
            if city not in cities:
                first.setdefault(city, sentence.index)
    offices: dict[str, tuple[int, ...]] = {}
    for office in reading.offices:
        offices[office.person] = (
            *offices.get(office.person, ()), *(s.start for s in office.evidence.spans)
        )  # fmt: skip
    besides: tuple[tuple[_Evident, ...], ...] = (
        reading.attendance, reading.announced, reading.offices, reading.presidencies, reading.cooperation,
        reading.documents, reading.recipients, reading.priorities, reading.statements, reading.commemorations,
        reading.topics,
    )  # fmt: skip
    return _Known(
        reading=reading,
        starts=tuple(sorted([s.start for many in besides for one in many for s in one.evidence.spans])),
        of_events=tuple(
            sorted([(s.start, s.of not in _NAMING) for one in reading.events for s in one.evidence.spans])
        ),
        partakers=partakers,
        days=frozenset(
            [
                *[day for one in reading.events for day in (one.start, one.end) if day],
                *[day for one in reading.presidencies for day in (one.start, one.end) if day],
            ]
        ),
        events=frozenset([one.key for one in reading.events]),
        offices=offices,
        first=first,
        persons=persons,
    )


def _persons(sentence: Sentence, known: _Known) -> Iterator[str]:
    """Those whom no fact names, where the text first does."""
    for name in known.persons.get(sentence.index, ()):
        if known.first.get(name) == sentence.index:
            yield f"{name} is in no fact"


def _offices(
    sentence: Sentence, people: People, held: Sequence[Held], known: _Known, start: int, end: int
) -> Iterator[str]:
    """The offices beside a name whose title or organisation could not be told.

    Of somebody whose office another sentence told, one without its own is nearly always that one, said in short.
    """
    for one in held:
        person = people.at(sentence, sentence.items[one.person]) if one.person >= 0 else None
        if not person or not one.phrase.held or one.phrase.post is not None:
            continue
        places = known.offices.get(person.name, ())
        if any(start <= place < end for place in places):
            yield f"another office of {person.name} could not be told"
        elif not places:
            yield f"an office of {person.name} could not be told"


def _parts(sentence: Sentence, known: _Known) -> Iterator[str]:
    """Those beside an event or a verb of taking part who have no part in any event, though a fact names them."""
    names = known.persons.get(sentence.index, ())
    idle = [name for name in names if name not in known.partakers and name not in known.first]
    if idle and (not sentence.kinds.isdisjoint(_TAKES_PART) or gatherings(sentence)):
        yield f"no part in an event was read of {', '.join(idle)}"


_DEEDS = ("attend", "chair", "host", "meet", "open", "speak", "visit")
_TAKES_PART = frozenset(f"{deed}_{time}" for deed in _DEEDS for time in ("past", "now", "future"))
"""The kinds of verbs of taking part: "attended", "will speak"."""


def _events(sentence: Sentence, diary: Diary, known: _Known) -> Iterator[str]:
    """The events named of which the text tells neither number, day, place nor who came."""
    if any(one.key not in known.events for _, one in diary.named.get(sentence.index, ())):
        yield "nothing is told of an event"


def _days(sentence: Sentence, diary: Diary, known: _Known) -> Iterator[str]:
    """The days that are those of no event or presidency, as they are written; a weekday may be the last one or the next."""
    for day in told(sentence):
        firsts = {day.resolved(diary.base, diary.year, ahead=ahead)[0] for ahead in (False, True)} - {None}
        if firsts and firsts.isdisjoint(known.days):
            yield f"{sentence.text(sentence.items[day.first], sentence.items[day.last])} is the day of nothing read"


def _cities(sentence: Sentence, known: _Known) -> Iterator[str]:
    """The cities that are those of no event, where the text first tells them as a place."""
    for city in dict.fromkeys(_cities_in(sentence)):
        if known.first.get(city) == sentence.index:
            yield f"{city} is the place of nothing read"


def _cities_in(sentence: Sentence) -> list[str]:
    known = not sentence.kinds.isdisjoint(CITIES)
    return [spot.city for spot in spots(sentence) if spot.city] if known else []


def _of_cooperation(
    page: Page, sentence: Sentence, diary: Diary, known: _Known, start: int, end: int
) -> bool:
    """Whether a sentence speaks of a body of Baltic cooperation, or a gathering of one, and gave no fact.

    No span of a fact begins in it, and it does not tell again what another sentence gave. That it names an event
    beside a person is no fact of what it tells: "A handed the chain to B at the 44th Session".
    """
    if bisect_left(known.starts, start) < bisect_left(known.starts, end):
        return False
    events = known.of_events
    events = events[bisect_left(events, (start, False)) : bisect_left(events, (end, False))]
    if any(detail or "person" not in sentence.kinds for _, detail in events):
        return False
    return bool(events) or (_speaks(sentence) and not _told_again(page, sentence, diary, known.reading))


_NAMING = frozenset({"", "number"})


def _told_again(page: Page, sentence: Sentence, diary: Diary, reading: Reading) -> bool:
    """Whether the presidency that a sentence tells of was read elsewhere."""
    if not reading.presidencies or not any(kind.startswith("presid") for kind in sentence.kinds):
        return False
    alone = replace(page, sentences=(sentence,), told=(sentence,))
    known = {(one.body, one.country, one.relation) for one in reading.presidencies}
    return any((one.body, one.country, one.relation) in known for one in presidencies(alone, diary))


def _speaks(sentence: Sentence) -> bool:
    if "body" in sentence.kinds and any(
        item.kind == "body" and item.value in _BODIES for item in sentence.items
    ):
        return True
    return any(
        one.number is not None or one.bodies or (one.sort not in _PASSING and _is_dated(sentence))
        for one in gatherings(sentence)
    )


_PASSING = frozenset({"visit", "debate", "reception", "dinner", "exhibition", "hearing"})


def _is_dated(sentence: Sentence) -> bool:
    """Whether a gathering is told to be held on a day or at a place: "the next meeting will be held on 12 May in Riga"."""
    held = sentence.has("held_past", "held_now", "held_future", "meet_past", "meet_future")
    return held and sentence.has("month", "city", "city_in", "day")
