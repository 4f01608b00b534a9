"""The zone of each piece of a text layer: a walk from top to bottom over what the lines say of the page.

A piece is BODY unless a rule takes it out, for what is taken out is not read for facts. The head of a page
ends with its first paragraph or list; its foot begins after the last. A line that is furniture, a credit, a
contact or a label with a day is so anywhere; a bare day, a menu or a publisher's name only in the head or the
foot. After a press office or a heading such as `Related news`, lines that are no sentences are furniture.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from balticgraph.documents.datelines import Label, opens_with_day, without_day
from balticgraph.documents.layer import Piece, Shape
from balticgraph.documents.lexicon import publisher_names
from balticgraph.documents.lines import Line, ends_sentence, line_of
from balticgraph.documents.release import Zone
from balticgraph.documents.senses import LineReading, Sense, has_phone_or_mail, reading_of

_TITLE_WORDS, _TITLE_SIGNS, _PROSE_SIGNS, _NEAR = 3, 300, 120, 4
_ANYWHERE = {
    Sense.FURNITURE: Zone.FURNITURE,
    Sense.TAIL: Zone.FURNITURE,
    Sense.UPDATED: Zone.FURNITURE,
    Sense.CREDIT: Zone.CAPTION,
    Sense.SIGNOFF: Zone.CONTACT,
    Sense.CONTACT: Zone.CONTACT,
}
_PLAIN = frozenset({Sense.OTHER, Sense.NAME})
_TEXT = _PLAIN | {Sense.PROSE}


@dataclass(slots=True, unsafe_hash=True)
class Zoned:
    """What a line says, and the zone that this gives it where it stands."""

    reading: Final[LineReading]
    zone: Final[Zone]


def zoned(text: str, pieces: Sequence[Piece]) -> tuple[Zoned, ...]:
    r"""The pieces with their zones, in order; one that opens with its day is cut in two.

    >>> from balticgraph.documents.layer import pieces
    >>> page = "Skip navigation\n\nA day in Riga\n\n24.11.2023\n\nIt was opened in the great hall today."
    >>> [z.zone.value for z in zoned(page, pieces(page))]
    ['furniture', 'title', 'dateline', 'body']
    """
    readings = [reading_of(line_of(text, piece)) for whole in pieces for piece in without_day(text, whole)]
    captions = frozenset(_captions(readings))
    head, foot = _head_and_foot(readings)
    title = _title(readings[:head], captions)
    zones = list(_walked(readings, head, foot))
    for at in captions:
        zones[at] = Zone.CAPTION
    if title is not None:
        zones[title] = Zone.TITLE
    return tuple([Zoned(reading, zone) for reading, zone in zip(readings, zones, strict=True)])


def _head_and_foot(readings: Sequence[LineReading]) -> tuple[int, int]:
    """Where the head ends, with the first paragraph or list below a title, and where the foot begins."""
    head: int | None = None
    foot = 0
    titled = False
    for at, reading in enumerate(readings):
        item = _is_item(reading)
        titled = titled or _may_be_title(reading)
        if item or reading.sense is Sense.PROSE:
            foot = at + 1
            head = at if head is None and (titled or not item) else head
    return (len(readings) if head is None else head), foot


def _is_item(reading: LineReading) -> bool:
    return reading.line.piece.shape is Shape.ITEM and reading.sense in _TEXT


def _title(head: Sequence[LineReading], captions: frozenset[int]) -> int | None:
    """The heading of the page, else the longest line before the first paragraph that is no sentence."""
    headings = [at for at, reading in enumerate(head) if _is_heading(reading)]
    lines = [at for at, reading in enumerate(head) if at not in captions and _may_be_title(reading)]
    return (
        headings[0] if headings else max(lines, key=lambda at: (len(head[at].line.text), -at), default=None)
    )


def _is_heading(reading: LineReading) -> bool:
    line = reading.line
    fits = line.piece.shape is Shape.HEADING and reading.sense is not Sense.FURNITURE
    return fits and line.bare not in publisher_names()


def _may_be_title(reading: LineReading) -> bool:
    """Three words or more that end as no sentence does, open with no day, and name no publisher."""
    line = reading.line
    fits = reading.sense is Sense.OTHER and line.piece.shape is not Shape.ITEM
    whole = len(line.bare) >= _TITLE_WORDS and len(line.text) <= _TITLE_SIGNS and line.text[-1] not in ".,:;"
    return fits and whole and line.bare not in publisher_names() and not opens_with_day(line)


def _walked(readings: Sequence[LineReading], head: int, foot: int) -> Iterator[Zone]:
    ended: Sense | None = None
    for at, reading in enumerate(readings):
        zone = _anywhere(reading)
        if zone is None and (at < head or at >= foot):
            zone = _outside(readings, at)
        if zone is None and ended is not None:
            zone = _after_end(reading, ended)
        if at > head and reading.sense in {Sense.SIGNOFF, Sense.TAIL}:
            ended = reading.sense
        elif at > head and at >= foot and reading.sense in {Sense.CONTACT, Sense.UPDATED}:
            ended = ended or reading.sense
        yield zone or (Zone.ITEM if reading.line.piece.shape is Shape.ITEM else Zone.BODY)


def _anywhere(reading: LineReading) -> Zone | None:
    if reading.sense is Sense.DATELINE and any(day.label is not Label.BARE for day in reading.days):
        return Zone.DATELINE
    return _ANYWHERE.get(reading.sense)


def _outside(readings: Sequence[LineReading], at: int) -> Zone | None:
    """The zone that a line has above or below all paragraphs only."""
    reading, above = readings[at], readings[at - 1] if at else None
    if reading.sense is Sense.DATELINE:
        return Zone.DATELINE
    if reading.line.bare in publisher_names() or (
        reading.sense is Sense.MENU and _stands_alone(readings, at)
    ):
        return Zone.FURNITURE
    if reading.sense is not Sense.NAME or above is None:
        return None
    if above.sense is Sense.UPDATED:
        return Zone.FURNITURE
    below = readings[at + 1 : at + _NEAR]
    asked = above.sense in {Sense.SIGNOFF, Sense.CONTACT} or any(
        has_phone_or_mail(r.line.text) for r in below
    )
    return Zone.CONTACT if asked else None


def _stands_alone(readings: Sequence[LineReading], at: int) -> bool:
    """Whether no line next to this one is a menu too: rows of a table come together."""
    return sum(reading.sense is Sense.MENU for reading in readings[max(0, at - 1) : at + 2]) == 1


def _after_end(reading: LineReading, ended: Sense) -> Zone | None:
    """FURNITURE below what ends a release, but for sentences and lists.

    Below `Related news` for long sentences only.
    """
    if ended is not Sense.TAIL:
        return None if reading.sense is Sense.PROSE or _is_item(reading) else Zone.FURNITURE
    text = reading.line.text
    return (
        None
        if reading.sense is Sense.PROSE and len(text) >= _PROSE_SIGNS and ends_sentence(text)
        else Zone.FURNITURE
    )


def _captions(readings: Sequence[LineReading]) -> Iterator[int]:
    """Lines beside a credit that are its caption.

    Its own first words, repeated, and what stands round a label alone.
    """
    for at, (above, below) in enumerate(pairwise(readings)):
        joined = above.line.piece.block == below.line.piece.block
        alone = joined and below.credit is not None and below.credit.alone
        if below.credit and above.sense in _PLAIN and (alone or _repeats(below.line, above.line)):
            yield at
        if above.credit and above.credit.alone and joined and below.sense in _PLAIN | {Sense.FURNITURE}:
            yield at + 1


def _repeats(line: Line, above: Line) -> bool:
    return bool(above.bare) and line.bare[: len(above.bare)] == above.bare
