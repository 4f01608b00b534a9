"""A release into what it says: the families of facts, each read by its own module.

In the order in which they need one another.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple, TypeVar

from balticgraph.documents.release import Release
from balticgraph.errors import UsageError
from balticgraph.facts.attending.attendance import attendance_facts
from balticgraph.facts.attending.course import parts_of_page
from balticgraph.facts.attending.parts import Part
from balticgraph.facts.confidence import with_confidence
from balticgraph.facts.events.diary import diary_of
from balticgraph.facts.events.events import bare_visits, event_facts
from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.fact import (
    EventFact,
    Reading,
    RecipientFact,
    StatementFact,
    TopicFact,
)
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.offices.post_parts import Place
from balticgraph.facts.passed_over import Unread
from balticgraph.facts.persons.people import People
from balticgraph.facts.persons.persons import known_people, with_people
from balticgraph.facts.telling.commemorations import commemorations
from balticgraph.facts.telling.cooperation import cooperation
from balticgraph.facts.telling.documents import documents
from balticgraph.facts.telling.offices import offices
from balticgraph.facts.telling.posts_told import posts
from balticgraph.facts.telling.presidencies import presidencies
from balticgraph.facts.telling.priorities import priorities
from balticgraph.facts.telling.prizes import recipients
from balticgraph.facts.telling.statements import statements
from balticgraph.facts.telling.topics import topics
from balticgraph.facts.unread import unread
from balticgraph.facts.words.known import KnownNames
from balticgraph.facts.words.lexicon import LANGUAGES
from balticgraph.facts.words.mentions import Page
from balticgraph.facts.words.page_cutting import page_of
from balticgraph.facts.words.states import states

_HOMES = {"et": "EE", "lv": "LV", "lt": "LT"}
_OfEvent = TypeVar("_OfEvent", RecipientFact, StatementFact, TopicFact)


def recognise(release: Release, known: KnownNames | None = None) -> Reading:
    """All facts of a release with their evidence: a pure function of its text, the rules and the known names.

    `known` names mend the spelling of persons and change no other fact. A release in no language, or in one
    that no lexicon is for, is read as English. Raises `LexiconError` where a phrase file is malformed.

    >>> from balticgraph.documents.release import Passage, Zone
    >>> text = "The 42nd Session of the Baltic Assembly was held in Tallinn on 23-24 November 2023."
    >>> body = (Passage(0, len(text), Zone.BODY),)
    >>> release = Release(name="a", content_hash="sha256:0", text=text, passages=body, language_guess="en")
    >>> [(event.kind, event.number, event.start, event.city) for event in recognise(release).events]
    [('ba_session', 42, '2023-11-23', 'Tallinn')]
    """
    return recognise_as(release, release.language if release.language in LANGUAGES else "en", known)


def recognise_as(release: Release, language: str, known: KnownNames | None) -> Reading:
    """The facts of a release, read by the lexicon of a language; raises `UsageError` where there is none."""
    if language not in LANGUAGES:
        raise UsageError(f"there is no lexicon of {language!r}; name one of {', '.join(LANGUAGES)}")
    page, people, held, diary, parts = _seen(release, language, known)
    taken = tuple(attendance_facts(page, parts))
    bare = bare_visits(diary, (fact.event for fact in taken))
    documented = tuple(
        replace(fact, event=None) if fact.event in bare else fact for fact in documents(page, diary)
    )
    presided = tuple(presidencies(page, diary))
    events = tuple(
        event_facts(
            page, diary, {fact.event for fact in taken} | {fact.event for fact in documented if fact.event}
        )
    )
    reading = Reading(
        release=release,
        events=events,
        attendance=tuple(fact for fact in taken if not fact.announced),
        announced=tuple(fact for fact in taken if fact.announced),
        offices=tuple(offices(page, people, held)),
        presidencies=presided,
        cooperation=tuple(cooperation(page, held, parts, diary)),
        documents=documented,
        recipients=_of_events(recipients(page, people, diary), events),
        priorities=tuple(priorities(page, presided)),
        statements=_of_events(statements(page, people, diary, held), events),
        commemorations=tuple(commemorations(page, diary)),
        topics=_of_events(topics(page, diary), events),
    )
    return with_confidence(replace(reading, unread=tuple(unread(page, people, diary, held, parts, reading))))


def still_unread(reading: Reading, before: Reading, known: KnownNames | None = None) -> tuple[Unread, ...]:
    """What was passed over in a reading `before` a person mended it, and no fact of the mended one tells either."""
    language = reading.release.language
    page, people, held, diary, parts = _seen(
        reading.release, language if language in LANGUAGES else "en", known
    )
    left = {(one.start, why) for one in unread(page, people, diary, held, parts, reading) for why in one.why}
    found = (
        replace(one, why=tuple(why for why in one.why if (one.start, why) in left)) for one in before.unread
    )
    return tuple(one for one in found if one.why)


class _Seen(NamedTuple):
    """What stands in a text before facts are made of it."""

    page: Page
    people: People
    held: dict[int, list[Held]]
    diary: Diary
    parts: list[Part]


def _seen(release: Release, language: str, known: KnownNames | None) -> _Seen:
    page, people = with_people(page_of(release, language))
    held = posts(page, _place(release, language), people)
    people = known_people(people, known, language)
    diary = diary_of(page)
    return _Seen(page, people, held, diary, parts_of_page(page, people, diary, held))


def _place(release: Release, language: str) -> Place:
    """What the publisher leaves unsaid: whose parliament and government are "the" ones."""
    publisher = release.publisher.value if release.publisher else ""
    land = publisher.removeprefix("Government of ").removeprefix("President of ").removeprefix("MFA ")
    home = (
        _HOMES.get(language)
        or states().home_of.get(publisher)
        or states().country_of_parliament(publisher)
        or next((code for code, name in states().name_of.items() if name == land), None)
    )
    return Place(home=home, presidential=publisher.startswith("President of"))


def _of_events(facts: Iterable[_OfEvent], events: Iterable[EventFact]) -> tuple[_OfEvent, ...]:
    """The facts, their event left out where it was not worth telling."""
    keys = {event.key for event in events}
    return tuple(
        [fact if fact.event is None or fact.event in keys else replace(fact, event=None) for fact in facts]
    )
