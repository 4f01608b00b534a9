"""An event as it is gathered from a release, and the diary that holds all of them."""

import datetime as dt
from dataclasses import dataclass, field

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.written_days import ToldDay
from balticgraph.facts.fact import Span
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence


@dataclass(slots=True)
class Occasion:
    """An event as it is gathered: kind, number, its mentions in order, and what is said of when and where.

    The `close` is the day until which it is told to last, before its first day is known; the `turn` is "next" or
    "previous" where it is told as the one after or before those that the text tells of.
    """

    order: int
    kind: str
    sort: str
    bodies: tuple[str, ...] = ()
    number: int | None = None
    number_span: Span | None = None
    number_written: str | None = None
    mentions: list[Gathering] = field(default_factory=list)
    sorts: set[str] = field(default_factory=set)
    matters: set[str] = field(default_factory=set)
    sat: bool = False
    extraordinary: bool = False
    start: str | None = None
    end: str | None = None
    city: str | None = None
    country: str | None = None
    venue: str | None = None
    shown: dict[str, Span] = field(default_factory=dict)
    seen: list[tuple[Sentence, Item]] = field(default_factory=list)
    later: bool = False
    coming: bool = False
    past: bool = False
    under_way: bool = False
    dated: bool = False
    close: str | None = None
    turn: str = ""

    @property
    def key(self) -> str:
        """The key of the event in the release."""
        return f"e{self.order}"

    def called(self, one: Gathering) -> None:
        """Keep how a sentence calls the event."""
        self.mentions.append(one)
        self.sorts.add(one.sort)
        self.matters |= one.matters
        self.sat = self.sat or one.committee
        self.extraordinary = self.extraordinary or one.extraordinary

    @property
    def ahead(self) -> bool:
        """Whether the event is still to come: by its day, by a verb of being held.

        Or because all that is told of it is.
        """
        return self.later or (self.coming and not self.past)

    @property
    def told(self) -> bool:
        """Whether the text tells when or where, be it a weekday of no week."""
        return bool(self.dated or self.start or self.city or self.venue or self.country)


@dataclass(slots=True)
class Diary:
    """The occasions of a page, which of them each sentence names.

    And the day and year that the text stands in.
    """

    occasions: list[Occasion] = field(default_factory=list)
    named: dict[int, list[tuple[Gathering, Occasion]]] = field(default_factory=dict)
    untold: dict[int, tuple[Sentence, Gathering]] = field(default_factory=dict)
    base: dt.date | None = None
    year: int | None = None
    awards: bool = False
    years: dict[tuple[int, int], int] = field(default_factory=dict)
    days: set[dt.date] = field(default_factory=set)
    agenda: frozenset[int] = frozenset()
    written: frozenset[int] = frozenset()
    headings: dict[int, tuple[Sentence, ToldDay]] = field(default_factory=dict)
    updated: dt.date | None = None
    entries: dict[int, int] = field(default_factory=dict)

    def add(self, kind: str, sort: str, bodies: tuple[str, ...] = ()) -> Occasion:
        """A new occasion at the end of the diary."""
        one = Occasion(len(self.occasions) + 1, kind, sort, bodies)
        self.occasions.append(one)
        return one


Group = tuple[int, int, list[Occasion]]
Groups = list[Group]
