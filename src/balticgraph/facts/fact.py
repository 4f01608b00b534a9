"""What a release can say: frozen values, each with the spans it was read from. Knows no RDF.

The names of the fields are those of the public Facts JSON. Dates are ISO strings at the precision of the text (``2023-11-23``,
``2023-11``, ``2023``) or None; countries are ISO 3166 alpha-2; names of offices, organisations, bodies and awards are the canonical
English forms, whatever the language of the text.
"""

from dataclasses import dataclass
from typing import TypeAlias

from balticgraph.documents.release import Release, Stated
from balticgraph.facts.passed_over import Unread
from balticgraph.facts.shown_reading import ShownReading

EVENT_KINDS = (
    "ba_session", "baltic_council", "ba_presidium", "ba_committee", "parliament_speakers_meeting",
    "consultation", "prize_ceremony", "conference", "visit", "other",
)  # fmt: skip
CAPACITIES = ("chaired", "opened", "hosted", "spoke", "attended")
"""How a person took part, the strongest first: one row a person and event carries the first that holds."""
BODY_KINDS = (
    "assembly", "parliament", "governmental", "state", "group", "delegation", "committee", "organ", "organisation",
)  # fmt: skip
RELATIONS = ("holds", "takes_over", "hands_over")
SUPPORTS = ("stated", "derived", "general-knowledge")
"""What a fact rests on, the strongest first; general knowledge never outranks a sourced value."""
MODES = ("direct", "reported", "collective", "headline")

Origin: TypeAlias = Release
"""What a reading was read from: a release, or a table of the register taken as one."""

OfItself: TypeAlias = Stated
"""A value that an origin states of itself, such as the day of its last change."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of the text layer, `text[start:end] == quote`, at most 300 characters, within one sentence or list item.

    `of` names the field of the fact that these words show (``number``, ``start``, ``city`` ...), empty where they show it whole.
    """

    start: int
    end: int
    quote: str
    of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Where a fact was read, by which rule (``name@version``), and how sure the reading is, from 0 to 1 (`confidence.py`).

    A register's row also names the outside pages it rests on, and its `support`, one of `SUPPORTS`; `note` tells a doubt.
    """

    spans: tuple[Span, ...]
    rule: str
    confidence: float = 0.0
    sources: tuple[str, ...] = ()
    support: str = "stated"
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyFact:
    """A body, delegation, committee, state or group of states, with its official names by language; registers state these.

    `kind` is one of `BODY_KINDS`; `parent` and `assembly` are canonical English names (of a delegation: its parliament and its assembly).
    `seats` is the number of members it has, or may have (``14``, ``12-16``).
    """

    name: str
    kind: str
    names: tuple[tuple[str, str], ...] = ()
    abbreviation: str | None = None
    parent: str | None = None
    assembly: str | None = None
    country: str | None = None
    founded: str | None = None
    seats: str | None = None
    wikidata: str | None = None
    website: str | None = None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFact:
    """A person known to a register: the name in its own spelling, other forms with their language, identifiers elsewhere.

    `key` is set only where another person bears the same name; `match` tells how sure an identifier is: exact or candidate.
    """

    name: str
    key: str | None = None
    forms: tuple[tuple[str, str], ...] = ()
    country: str | None = None
    wikidata: str | None = None
    seimas_id: str | None = None
    same_as: tuple[str, ...] = ()
    match: str = "exact"
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFact:
    """An event that the text names; `key` is unique in the release, and each filled field has a span that shows it.

    `kind` is one of `EVENT_KINDS`; `extraordinary` sessions do not share the ordinary ones' counter.
    `presiding` is the state that presides over the body that meets, where a register says so.
    """

    key: str
    kind: str
    extraordinary: bool = False
    number: int | None = None
    number_as_written: str | None = None
    start: str | None = None
    end: str | None = None
    city: str | None = None
    country: str | None = None
    venue: str | None = None
    name: str | None = None
    presiding: str | None = None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceFact:
    """A person at an event, in one of `CAPACITIES`; `announced` where it was only planned.

    `office_as_written` holds the words for the capacity in which the person took part, where the same sentence gives them.
    """

    person: str
    as_written: str
    event: str
    capacity: str
    announced: bool = False
    office_as_written: str | None = None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeFact:
    """A person in an office of an organisation, as held at the time of the text, or from `start` to `end` where a register has days.

    `attested` is a day on which a source shows it to be held, where that is not the day of the release.
    """

    person: str
    as_written: str
    office: str
    organisation: str
    start: str | None = None
    end: str | None = None
    attested: str | None = None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class PostFact:
    """An office of an organisation, and how many persons hold it at one time; registers state these."""

    office: str
    organisation: str
    holders: int
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class PresidencyFact:
    """A state that holds, takes over or hands over the presidency of a body; days only where the text gives them."""

    body: str
    country: str
    year: int | None = None
    start: str | None = None
    end: str | None = None
    half: int | None = None
    relation: str
    president: str | None = None
    motto: str | None = None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class CooperationFact:
    """Two bodies that the text names as partners; a register adds the format's name, its first day and its founding document.

    `key` tells a format from the general cooperation of its partners, and is the same in each pair of a format that has more than two.
    """

    a: str
    b: str
    key: str | None = None
    name: str | None = None
    since: str | None = None
    basis: str | None = None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFact:
    """A document whose adoption or signing the text reports; `event` is a key, or None; `key` is a register's own where it has none."""

    event: str | None
    kind: str
    title: str | None = None
    date: str | None = None
    key: str | None = None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientFact:
    """A person who received an award, in `year` where the text gives it; `event` is the key of the ceremony, or None.

    Where `organisation` is set, `person` is the name of a body that received it.
    """

    person: str
    as_written: str
    award: str
    year: int | None = None
    work: str | None = None
    event: str | None = None
    organisation: bool = False
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityFact:
    """An aim in the words of the text, of a presidency (a country's code) or an event's key where the text says whose.

    A register, which speaks of many terms, also gives the `body` presided over, the `year` and the `language` of the words.
    """

    text: str
    language: str | None = None
    presidency: str | None = None
    body: str | None = None
    year: int | None = None
    event: str | None = None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementFact:
    """Words that the text attributes to a speaker (a person or a body), in one of `MODES`."""

    speaker: str
    mode: str
    text: str
    event: str | None = None
    as_written: str | None = None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class CommemorationFact:
    """An anniversary: of which year, and the year in which it is marked where the text gives or resolves it."""

    name: str
    of_year: int | None = None
    year: int | None = None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicFact:
    """A matter that the text says was discussed, at which event."""

    text: str
    event: str | None = None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Reading(ShownReading):
    """All that one release says by its text, the rules and the register, or `proofread` by a person, who `changed` events of the rules."""

    release: Release
    bodies: tuple[BodyFact, ...] = ()
    persons: tuple[PersonFact, ...] = ()
    events: tuple[EventFact, ...] = ()
    attendance: tuple[AttendanceFact, ...] = ()
    announced: tuple[AttendanceFact, ...] = ()
    posts: tuple[PostFact, ...] = ()
    offices: tuple[OfficeFact, ...] = ()
    presidencies: tuple[PresidencyFact, ...] = ()
    cooperation: tuple[CooperationFact, ...] = ()
    documents: tuple[DocumentFact, ...] = ()
    recipients: tuple[RecipientFact, ...] = ()
    priorities: tuple[PriorityFact, ...] = ()
    statements: tuple[StatementFact, ...] = ()
    commemorations: tuple[CommemorationFact, ...] = ()
    topics: tuple[TopicFact, ...] = ()
    unread: tuple[Unread, ...] = ()
    proofread: bool = False
    changed: tuple[EventFact, ...] = ()
