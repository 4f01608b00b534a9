"""Lines that give the day of a release or of its last change.

Days, words that the phrase files explain, a place.

`Press release, 24 November 2023`, `(14.01.2016.)`, `Tallinn, 24 October 2014`, `Last updated on 11/27/2023
16:35`. A line with any other word is a sentence or a title, and its days are the release's matter, not its
date.
"""

import re
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from balticgraph.documents.dates import Written, days
from balticgraph.documents.layer import Piece
from balticgraph.documents.lexicon import lexicon
from balticgraph.documents.lines import Line, phrase_at
from balticgraph.documents.phrasefile import Phrase
from balticgraph.language.words import fold, words_of

_PLACE_WORDS, _LINE_WORDS, _OPENING, _REST = 2, 24, 60, 20
_DIGIT = re.compile(r"\d")
_BRACKETS = re.compile(r"\([^()]{0,200}\)")


class Label(Enum):
    """What the words before a day, or the kind of the release beside it, say of the day."""

    UPDATED = "updated"
    PUBLISHED = "published"
    KIND = "kind"
    BARE = "bare"


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a date line, at its place in the text layer, and what it is the day of."""

    written: Written
    label: Label


def days_of(line: Line) -> tuple[Day, ...]:
    """The days that a date line gives, none where the line is no date line.

    >>> from balticgraph.documents.lines import line_of
    >>> for text in ("Published: 24.11.2023 | Updated: 25.11.2023", "The Session met on 24 November 2023"):
    ...     found = days_of(line_of(text, Piece(0, len(text), 0)))
    ...     print([(day.written.readings, day.label.value) for day in found])
    [(('2023-11-24',), 'published'), (('2023-11-25',), 'updated')]
    []
    """
    dated = 0 < len(line.bare) <= _LINE_WORDS and _DIGIT.search(line.words.text)
    text = fold(line.words.text) if dated else ""
    found = days(text)
    if not found:
        return ()
    labels = _explained(line, found, [match.span() for match in _BRACKETS.finditer(text)])
    if not labels:
        return ()
    return tuple([Day(_in_layer(line, written), label) for written, label in zip(found, labels, strict=True)])


def opens_with_day(line: Line) -> bool:
    """Whether a line begins with a whole day: a caption or an entry of a list, not a title."""
    found = days(fold(line.words.text))
    return bool(found) and found[0].start <= 1


def without_day(text: str, piece: Piece) -> tuple[Piece, ...]:
    """The piece, cut in two where it opens with a label and a day that run into the first sentence.

    >>> text = "Date 2019-11-28 On Friday the session opens."
    >>> [text[p.start:p.end] for p in without_day(text, Piece(0, len(text), 0))]
    ['Date 2019-11-28', 'On Friday the session opens.']
    """
    if not _DIGIT.search(text, piece.start, min(piece.end, piece.start + _OPENING)):
        return (piece,)
    opening = words_of(text[piece.start : min(piece.end, piece.start + _OPENING)], piece.start)
    length = phrase_at(opening.keys, 0, lexicon().published) if opening.keys else 0
    found = days(fold(opening.text)) if length else []
    if not found or opening.text[opening.ends[length - 1] : found[0].start].strip(" :,\n"):
        return (piece,)
    end = opening.back(found[0].start, found[0].end)[1]
    begin = piece.end - len(text[end : piece.end].lstrip(" \u00a0|,–-"))
    if begin == end or piece.end - begin < _REST or not text[begin].isupper():
        return (piece,)
    return replace(piece, end=end), replace(piece, start=begin)


def _explained(line: Line, found: list[Written], brackets: list[tuple[int, int]]) -> list[Label]:
    """What each day is; nothing where the line has more words outside brackets that no list explains than a place has.

    The last label before a day counts, or a kind of release behind it.
    """
    words = line.words
    labels: list[Label] = []
    left = 0
    pending = Label.BARE
    at = 0
    while at < len(words.keys):
        start = words.starts[at]
        if len(labels) < len(found) and start >= found[len(labels)].start:
            end = found[len(labels)].end
            labels.append(pending)
            pending = Label.BARE if pending is Label.UPDATED else pending
            at = next((n for n in range(at, len(words.keys)) if words.starts[n] >= end), len(words.keys))
            continue
        label, length = _known(words.keys, at)
        pending = label or pending
        if not length and words.keys[at].isalnum() and not any(a <= start < b for a, b in brackets):
            left += 1
            if left > _PLACE_WORDS or not words.word(at)[0].isupper():
                return []
        at += max(1, length)
    labels += [Label.BARE] * (len(found) - len(labels))
    if pending is Label.KIND:
        labels = [Label.KIND if label is Label.BARE else label for label in labels]
    return labels


def _known(keys: Phrase, at: int) -> tuple[Label | None, int]:
    """The label that begins here and its length in words; a length alone for week days and small words."""
    known = lexicon()
    lists = (
        (Label.UPDATED, known.updated),
        (Label.PUBLISHED, known.published),
        (Label.KIND, known.kinds),
        (None, known.clutter),
    )
    found = [(label, length) for label, phrases in lists if (length := phrase_at(keys, at, phrases))]
    return found[0] if found else (None, int(_is_weekday(keys[at])))


@lru_cache(maxsize=4096)
def _is_weekday(key: str) -> bool:
    return any(key == form or (form[-1] == "*" and key.startswith(form[:-1])) for form in lexicon().weekdays)


def _in_layer(line: Line, written: Written) -> Written:
    start, end = line.words.back(written.start, written.end)
    return Written(start, end, written.readings)
