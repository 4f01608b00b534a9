"""The zone of each piece of a text layer: a walk from top to bottom over what the lines say of the page.

A piece is BODY unless a rule takes it out, for what is taken out is not read for facts. The head of a page ends with its first paragraph
or list; its foot begins after the last. A line that is furniture, a credit or a label with a day is so anywhere; a bare day, a
publisher's name only in the head or the foot. After a press office or a heading such as `Related news`, lines that are
no sentences are furniture.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from balticgraph.documents.datelines import Label, opens_with_day, without_day
from balticgraph.documents.layer import Piece, Shape
from balticgraph.documents.lexicon import lexicon
from balticgraph.documents.lines import Line, ends_sentence, line_of
from balticgraph.documents.release import Zone
from balticgraph.documents.senses import Reading, Sense, has_phone_or_mail, reading_of

_TITLE_WORDS, _TITLE_SIGNS = 3, 300
_PROSE_SIGNS, _NEAR = 120, 4


@dataclass(frozen=True, slots=True)
class Zoned:
    """What a line says, and the zone that this gives it where it stands."""

    reading: Reading
    zone: Zone


def zoned(text: str, pieces: Sequence[Piece]) -> tuple[Zoned, ...]:
    """The pieces with their zones, in order.

    >>> from balticgraph.documents.layer import pieces
    >>> page = "Skip navigation\\n\\nSession opens in Riga\\n\\n24.11.2023\\n\\nThe session was opened in the hall of the Saeima today."
    >>> [z.zone.value for z in zoned(page, pieces(page))]
    ['furniture', 'title', 'dateline', 'body']
    """
    readings = [reading_of(line_of(text, piece)) for whole in pieces for piece in without_day(text, whole)]
    captions = set(_captions(readings))
    head, foot = _head_and_foot(readings)
    title = _title(readings[:head], captions)
    zones = list(_walked(readings, head, foot))
    for at in captions:
        zones[at] = Zone.CAPTION
    if title is not None:
        zones[title] = Zone.TITLE
    return tuple([Zoned(reading, zone) for reading, zone in zip(readings, zones, strict=True)])


def _head_and_foot(readings: Sequence[Reading]) -> tuple[int, int]:
    """Where the head ends, with the first paragraph or the first list below a title, and where the foot begins."""
    head: int | None = None
    foot = 0
    titled = False
    for at, reading in enumerate(readings):
        titled = titled or reading.sense is Sense.OTHER and _may_be_title(reading.line)
        item = _is_item(reading)
        if reading.sense is Sense.PROSE or item:
            foot = at + 1
            head = at if head is None and (titled or not item) else head
    return (len(readings) if head is None else head), foot


def _is_item(reading: Reading) -> bool:
    return reading.line.piece.shape is Shape.ITEM and reading.sense in {Sense.OTHER, Sense.NAME, Sense.PROSE}


def _title(head: Sequence[Reading], captions: set[int]) -> int | None:
    """The heading of the page, else the longest line before the first paragraph that is of three words and ends as no sentence does."""
    headings = [n for n, reading in enumerate(head) if _is_heading(reading)]
    if headings:
        return headings[0]
    lines = [n for n, reading in enumerate(head) if n not in captions and reading.sense is Sense.OTHER and _may_be_title(reading.line)]
    return max(lines, key=lambda n: (len(head[n].line.text), -n), default=None)


def _is_heading(reading: Reading) -> bool:
    line = reading.line
    return line.piece.shape is Shape.HEADING and reading.sense is not Sense.FURNITURE and line.bare not in _publishers()


def _may_be_title(line: Line) -> bool:
    fits = len(line.bare) >= _TITLE_WORDS and len(line.text) <= _TITLE_SIGNS and line.text[-1] not in ".,:;"
    return fits and line.piece.shape is not Shape.ITEM and line.bare not in _publishers() and not opens_with_day(line)


@cache
def _publishers() -> frozenset[tuple[str, ...]]:
    return frozenset(name for publisher in lexicon().publishers for name in publisher.names)


def _walked(readings: Sequence[Reading], head: int, foot: int) -> Iterator[Zone]:
    ended: Sense | None = None
    for at, reading in enumerate(readings):
        outside = at < head or at >= foot
        zone = _anywhere(reading) or (_outside(reading, readings, at) if outside else None)
        if zone is None and ended is not None:
            zone = _after_end(reading, ended)
        if at > head and reading.sense in {Sense.SIGNOFF, Sense.TAIL}:
            ended = reading.sense
        elif at >= foot and at > head and reading.sense in {Sense.CONTACT, Sense.UPDATED}:
            ended = ended or reading.sense
        yield zone or (Zone.ITEM if reading.line.piece.shape is Shape.ITEM else Zone.BODY)


def _anywhere(reading: Reading) -> Zone | None:
    if reading.sense in {Sense.FURNITURE, Sense.TAIL, Sense.UPDATED}:
        return Zone.FURNITURE
    if reading.sense is Sense.CREDIT:
        return Zone.CAPTION
    if reading.sense in {Sense.SIGNOFF, Sense.CONTACT}:
        return Zone.CONTACT
    if reading.sense is Sense.DATELINE and any(day.label is not Label.BARE for day in reading.days):
        return Zone.DATELINE
    return None


def _outside(reading: Reading, readings: Sequence[Reading], at: int) -> Zone | None:
    if reading.sense is Sense.DATELINE:
        return Zone.DATELINE
    if reading.line.bare in _publishers():
        return Zone.FURNITURE
    if reading.sense is Sense.NAME and at and readings[at - 1].sense is Sense.UPDATED:
        return Zone.FURNITURE
    if reading.sense is Sense.NAME and at and _contact_follows(readings[at - 1 : at + _NEAR]):
        return Zone.CONTACT
    return None


def _contact_follows(near: Sequence[Reading]) -> bool:
    above, *below = near
    return above.sense in {Sense.SIGNOFF, Sense.CONTACT} or any(has_phone_or_mail(reading.line.text) for reading in below[1:])


def _after_end(reading: Reading, ended: Sense) -> Zone | None:
    if reading.sense is Sense.PROSE and (len(reading.line.text) >= _PROSE_SIGNS and ends_sentence(reading.line.text)):
        return None
    if reading.sense is Sense.PROSE and ended is not Sense.TAIL:
        return None
    if _is_item(reading) and ended is not Sense.TAIL:
        return None
    return Zone.FURNITURE


def _captions(readings: Sequence[Reading]) -> Iterator[int]:
    """Lines beside a credit that are its caption: its own first words, repeated, and what stands round a label alone."""
    for at, (above, below) in enumerate(pairwise(readings)):
        if below.credit and above.sense in {Sense.OTHER, Sense.NAME}:
            alone = below.credit.alone and above.line.piece.block == below.line.piece.block
            if alone or below.line.text.startswith(above.line.text):
                yield at
        if above.credit and above.credit.alone and above.line.piece.block == below.line.piece.block:
            if below.sense in {Sense.OTHER, Sense.NAME, Sense.FURNITURE}:
                yield at + 1
