"""What a release can say: frozen values, each with the spans it was read from. Knows no RDF.

The names of the fields are those of the public Facts JSON. Dates are ISO strings at the precision of the text (``2023-11-23``,
``2023-11``, ``2023``) or None; countries are ISO 3166 alpha-2; names of offices, organisations, bodies and awards are the canonical
English forms, whatever the language of the text.
"""

from dataclasses import dataclass

from balticgraph.documents.release import Release

EVENT_KINDS = (
    "ba_session", "baltic_council", "ba_presidium", "ba_committee", "parliament_speakers_meeting",
    "consultation", "prize_ceremony", "conference", "visit", "other",
)  # fmt: skip
CAPACITIES = ("chaired", "opened", "hosted", "spoke", "attended")
"""How a person took part, the strongest first: one row a person and event carries the first that holds."""
RELATIONS = ("holds", "takes_over", "hands_over")
MODES = ("direct", "reported", "collective", "headline")


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
    """Where a fact was read, by which rule (``name@version``), and how sure the reading is, from 0 to 1."""

    spans: tuple[Span, ...]
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFact:
    """An event that the text names; `key` is unique in the release, and each filled field has a span that shows it."""

    key: str
    kind: str
    number: int | None = None
    number_as_written: str | None = None
    start: str | None = None
    end: str | None = None
    city: str | None = None
    country: str | None = None
    venue: str | None = None
    name: str | None = None
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
    """A person in an office of an organisation, as held at the time of the text."""

    person: str
    as_written: str
    office: str
    organisation: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class PresidencyFact:
    """A state that holds, takes over or hands over the presidency of a body; days only where the text gives them."""

    body: str
    country: str
    year: int | None = None
    start: str | None = None
    end: str | None = None
    relation: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class CooperationFact:
    """Two bodies that the text names as partners."""

    a: str
    b: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFact:
    """A document whose adoption or signing the text reports; `event` is a key, or None."""

    event: str | None
    kind: str
    title: str | None = None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientFact:
    """A person who received an award, in `year` where the text gives it."""

    person: str
    as_written: str
    award: str
    year: int | None = None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityFact:
    """An aim in the words of the text, of a presidency (a country's code) or an event's key where the text says whose."""

    text: str
    presidency: str | None = None
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


@dataclass(frozen=True, slots=True, order=True)
class Unread:
    """A sentence that speaks of a known body or event and gave no fact: `text[start:end]`."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that one release says: a pure function of its text, the rules and the register."""

    release: Release
    events: tuple[EventFact, ...] = ()
    attendance: tuple[AttendanceFact, ...] = ()
    announced: tuple[AttendanceFact, ...] = ()
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
