"""A text layer cut into pieces: front matter, and one piece a paragraph, heading, list item or line.

A line of its own is a piece of its own, as pages copied from a browser have it. Only where lines were broken
at a fixed width are they one piece again: in a block of lines, each but the last is at its end because the
next word did not fit.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import Final

_BREAK = re.compile("[^\n\v\f\u2028\u2029]+")
_BULLET = re.compile(r"[-*+•·●▪◦‣○■»›–—]\s+(?=\S)")
_NUMBER = re.compile(r"\(?(\d{1,2}(?=[.)])|[a-z](?=\)))[.)]\s+(?=\S)")
_BAR = re.compile(r"\s\|\s")
_HEADING = re.compile(r"#{1,6}\s+(?=\S)")
_KEY = re.compile(r"([A-Za-z_][\w-]{0,39}):(?:[ \t]+|$)")
_QUOTED = re.compile(r"""(["'])(?![^"']*[^"'\s]\1[\s,;]).*\1""")
"""A value within one pair of quotation marks: not `"Yes" in Riga, in Vilnius "no"`, whose first pair ends before."""
_NARROWEST, _WIDEST, _FEWEST, _HEADING_WORDS = 40, 140, 2, 5
_FRONT_LINES = 100


class Shape(Enum):
    """What the writing or the mark-up of a piece says of it."""

    HEADING = "heading"
    ITEM = "item"
    CAPTION = "caption"
    PLAIN = "plain"


@dataclass(slots=True, unsafe_hash=True)
class Piece:
    """A stretch `text[start:end]` without outer white space.

    Pieces of one `block` have no blank line between them.
    """

    start: Final[int]
    end: Final[int]
    block: Final[int]
    shape: Final[Shape] = Shape.PLAIN


@dataclass(frozen=True, slots=True)
class Entry:
    """A line ``key: value`` of the front matter.

    The value stands at `text[start:end]`, without its quotation marks.
    """

    key: str
    start: int
    end: int


def front_matter(text: str) -> tuple[int, tuple[Entry, ...]]:
    r"""Where the front matter ends, and its entries.

    0 where there is none, or it is not closed, or it holds other lines.

    >>> front_matter("---\nlanguage: et\n---\nTere")
    (20, (Entry(key='language', start=14, end=16),))
    >>> front_matter("---\nA line of text.\n---\n")
    (0, ())
    """
    if not text.startswith("---"):
        return 0, ()
    entries: list[Entry] = []
    start = 0
    for number in range(_FRONT_LINES):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start:end].rstrip()
        if line == "---" and number:
            return start + 3, tuple(entries)
        if number == 0 and line != "---":
            break
        if number and not _belongs(line):
            break
        entry = _entry(text, start, line)
        if entry:
            entries.append(entry)
        if end == len(text):
            break
        start = end + 1
    return 0, ()


def _belongs(line: str) -> bool:
    return not line or line[0] in "# \t-" or _KEY.match(line) is not None


def _entry(text: str, start: int, line: str) -> Entry | None:
    key = _KEY.match(line)
    if not key or key.end() == len(line):
        return None
    first, last = start + key.end(), start + len(line)
    if _QUOTED.fullmatch(text, first, last):
        first, last = first + 1, last - 1
    return Entry(key[1].lower().replace("-", "_"), first, last) if first < last else None


def pieces(text: str, begin: int = 0) -> tuple[Piece, ...]:
    r"""The pieces of the text from `begin` on, in order; they cover all that is not white space.

    >>> [text[p.start:p.end] for text in ["A title\n\n- one\n- two"] for p in pieces(text)]
    ['A title', '- one', '- two']
    """
    blocks = list(_shaped(text, _blocks(text, begin)))
    width = max((_width(text, block) for block in blocks), default=0)
    blocks = [_rejoined(text, block, width) if width else block for block in blocks]
    broken = sum(sum(_small(text, block)) for block in blocks) >= _SURELY_BROKEN
    found = (piece for block in blocks for piece in _continued(text, block, everywhere=broken))
    return tuple(_named(text, found))


def _blocks(text: str, begin: int) -> Iterator[list[tuple[int, int]]]:
    block: list[tuple[int, int]] = []
    done = begin
    for line in _BREAK.finditer(text, begin):
        words = line[0].strip()
        if block and (not words or text.count("\n", done, line.start()) > 1):
            yield block
            block = []
        done = line.end()
        if words:
            start = line.start() + len(line[0]) - len(line[0].lstrip())
            block.append((start, start + len(words)))
    if block:
        yield block


def _shaped(text: str, blocks: Iterator[list[tuple[int, int]]]) -> Iterator[list[Piece]]:
    number = ""
    for block, lines in enumerate(blocks):
        shaped = []
        for line in lines:
            parts = _headings_apart(text, *line)
            for start, end in parts:
                shape = Shape.PLAIN
                numbered = _NUMBER.match(text, start, end)
                if _HEADING.match(text, start, end):
                    shape = Shape.HEADING
                elif len(parts) > 1 or text[start] == "|" or _BULLET.match(text, start, end):
                    shape = Shape.ITEM
                elif numbered and _follows(number, numbered[1]):
                    number, shape = numbered[1], Shape.ITEM
                shaped.append(Piece(start, end, block, shape))
        yield shaped


def _headings_apart(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The parts of a line of headings with bars between, each with the bar behind it; else the line."""
    if text[start] == "|" or text.find("|", start, end) < 0:
        return [(start, end)]
    cuts = [bar.start() + 2 for bar in _BAR.finditer(text, start, end)]
    words = text.count(" ", start, end)
    if len(cuts) < _FEWEST or words <= _HEADING_WORDS * (len(cuts) + 1):
        return [(start, end)]
    places = [(a, b) for a, b in pairwise((start, *cuts, end))]
    return [(b - len(text[a:b].lstrip()), a + len(text[a:b].rstrip())) for a, b in places]


def _follows(last: str, this: str) -> bool:
    """Whether a number or letter opens a list or is the next of one: `30. istungjärk` alone is a sentence."""
    if this in {"1", "a", "i"}:
        return True
    if last.isdigit() and this.isdigit():
        return int(this) == int(last) + 1
    return len(last) == 1 and len(this) == 1 and ord(this) == ord(last) + 1


def _width(text: str, lines: list[Piece]) -> int:
    """The width at which the lines of a block were broken, or 0.

    Most are full, go on in mid-sentence and in small letters.
    """
    pairs = [(a, b) for a, b in pairwise(lines) if b.shape is Shape.PLAIN]
    if len(pairs) < _FEWEST:
        return 0
    width = max(_column(text, line) for line in lines)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    full = sum(_full(text, a, b, width) for a, b in pairs)
    open_ended = sum(text[a.end - 1] not in '.!?:;”“"»’)' for a, _ in pairs)
    small = sum(not text[b.start].isupper() for _, b in pairs)
    return width if min(full, 2 * open_ended, 2 * small) * 4 >= 3 * len(pairs) else 0


def _column(text: str, line: Piece) -> int:
    """How far a line reaches, its indent included."""
    return line.end - max(
        text.rfind("\n", max(0, line.start - _WIDEST), line.start) + 1, line.start - _WIDEST
    )


def _full(text: str, line: Piece, following: Piece, width: int) -> bool:
    """Whether the next line's first word did not fit behind this one."""
    reach = _column(text, line)
    if not width // 2 < reach <= width:
        return False
    first = text[following.start : following.start + width].split(None, 1)[0]
    return reach + 1 + len(first) > width


def _rejoined(text: str, lines: list[Piece], width: int) -> list[Piece]:
    joined = lines[:1]
    for above, line in pairwise(lines):
        last = joined[-1]
        if line.shape is Shape.PLAIN and last.shape is not Shape.HEADING and _full(text, above, line, width):
            joined[-1] = Piece(last.start, line.end, last.block, last.shape)
        else:
            joined.append(line)
    return joined


def _small(text: str, lines: list[Piece]) -> list[bool]:
    """Of each line but the last, whether it goes on in mid-sentence: the next one begins in small letters."""
    return [_open(text, a) and b.shape is Shape.PLAIN and text[b.start].islower() for a, b in pairwise(lines)]


def _named(text: str, lines: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, one that breaks off before a name alone with a stop joined to it: "is chaired by the Speaker", "Ann Lee."."""
    last: Piece | None = None
    for line in lines:
        plain = last is not None and last.shape is line.shape is Shape.PLAIN
        if last and plain and _open(text, last) and _is_name(text[line.start : line.end]):
            last = Piece(last.start, line.end, last.block)
            continue
        if last:
            yield last
        last = line
    if last:
        yield last


def _is_name(line: str) -> bool:
    words = line[:-1].split()
    whole = all(word[0].isupper() and word[1:].replace("-", "").isalpha() for word in words)
    return line.endswith(".") and len(words) in _NAME_WORDS and whole


_NAME_WORDS = range(2, 5)
_SURELY_BROKEN = 4
"""So many lines of a text go on in small letters that all of it is taken to be broken."""


def _continued(text: str, lines: list[Piece], *, everywhere: bool) -> list[Piece]:
    """The lines of a block, those that go on in mid-sentence joined, however ragged: the next begins in small letters.

    In a block where two did, or one in a text that is broken `everywhere`, one below it that breaks off before a capital goes on too.
    """
    small = _small(text, lines)
    if not any(small):
        return lines
    first, ragged = small.index(True), everywhere or sum(small) >= _FEWEST
    joined = lines[:1]
    for at, (above, line) in enumerate(pairwise(lines)):
        last = joined[-1]
        capital = ragged and at > first and line.shape is Shape.PLAIN and _open(text, above)
        if last.shape is not Shape.HEADING and (small[at] or capital):
            joined[-1] = Piece(last.start, line.end, last.block, last.shape)
        else:
            joined.append(line)
    return joined


def _open(text: str, line: Piece) -> bool:
    """Whether a line of some length breaks off: in a letter, a number or a comma."""
    return line.end - line.start >= _OPEN_SIGNS and (
        text[line.end - 1].isalnum() or text[line.end - 1] == ","
    )


_OPEN_SIGNS = 45
