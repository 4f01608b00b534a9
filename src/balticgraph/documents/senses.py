"""What a line says of the page: that it is furniture, a date line, a contact. Decided from the line alone."""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

from balticgraph.documents.credits import Credit, credit_of
from balticgraph.documents.datelines import Day, Label, days_of
from balticgraph.documents.layer import Shape
from balticgraph.documents.lexicon import lexicon
from balticgraph.documents.lines import Line, names_in, phrase_at

_MAIL = re.compile(
    r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,5}|\[email[\s\u00a0]?protected\]", re.IGNORECASE
)
_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_PHONE = re.compile(r"\(?\+?\d[\d\s()/.;,+-]{4,40}")
_DAY = re.compile(
    r"(\d\d?-)?\d\d?, (19|20)\d\d|(\d\d?\.?-)?\d\d?[./]\d\d?[./](19|20)\d\d"
    r"|(19|20)\d\d(?P<sign>[-./ ])[01]?\d(?P=sign)[0-3]?\d( ?[-/] ?[0-3]?\d)?"
)
"""A day that looks like a number to call: "met in Riga on November 23, 2023", "vyko Rygoje 2001 06 02"."""
_BARS = re.compile(r"\s[|»>›•·]\s")
_MARKS = ("©", "![")
_FEWEST_DIGITS = 6
_FEWEST_BARS, _BAR_WORDS, _LONGEST_MENU = 2, 5, 1000
_BYLINE_WORDS, _CONTACT_WORDS, _SHORT_CONTACT, _START_WORDS, _LABEL_WORDS, _PLAIN_LABEL = 4, 28, 14, 30, 6, 2


class Sense(Enum):
    """What a line is, as far as the line alone tells it."""

    PROSE = "a sentence or more"
    FURNITURE = "a word of menus, banners, buttons"
    MENU = "a few words between bars; or a row of a table, among others"
    TAIL = "opens what is no longer the release"
    SIGNOFF = "a press office"
    CONTACT = "a phone, an address or the one to ask"
    CREDIT = "a photo credit"
    DATELINE = "a day, with the kind of the release or the place"
    UPDATED = "the day of the last change"
    NAME = "a personal name alone"
    OTHER = "anything else"


@dataclass(slots=True, unsafe_hash=True)
class LineReading:
    """A line with its sense, the credit that it gives, and its days where it is a date line."""

    line: Final[Line]
    sense: Final[Sense]
    credit: Final[Credit | None] = None
    days: Final[tuple[Day, ...]] = ()


def reading_of(line: Line) -> LineReading:
    """What a line says of the page; a long one is prose unseen, unless it is a menu."""
    if _is_menu(line.text):
        return LineReading(line, Sense.MENU)
    if not line.words.keys:
        return LineReading(line, Sense.PROSE)
    plain = _plain_sense(line)
    if plain is not None and line.piece.shape is not Shape.CAPTION:
        return LineReading(line, plain)
    credit = credit_of(line)
    if credit is not None or line.piece.shape is Shape.CAPTION:
        return LineReading(line, Sense.CREDIT, credit)
    days = days_of(line)
    if days:
        changed = all(day.label is Label.UPDATED for day in days)
        return LineReading(line, Sense.UPDATED if changed else Sense.DATELINE, days=days)
    return LineReading(line, _telling_sense(line))


def has_phone_or_mail(text: str) -> bool:
    """Whether a text holds a phone number or a mail address.

    >>> [has_phone_or_mail(text) for text in ("tel. +370 5 239 6224", "[email protected]", "May 23, 2023")]
    [True, True, False]
    """
    return bool(_mails(text) or _numbers(text))


def _telling_sense(line: Line) -> Sense:
    if _is_contact(line):
        return Sense.CONTACT
    if line.prose:
        return Sense.PROSE
    return Sense.NAME if names_in(line.words.text) == [(0, len(line.words.text))] else Sense.OTHER


def _plain_sense(line: Line) -> Sense | None:
    bare, known = line.bare, lexicon()
    if not bare:
        return None if any(map(str.isalnum, line.text)) else Sense.FURNITURE
    if bare in known.lines or line.text.startswith(_MARKS) or _is_byline(line) or _is_link(line.text):
        return Sense.FURNITURE
    if bare in known.tail:
        return Sense.TAIL
    if bare in known.signoff and line.text[-1] != ":":  # which heads a list: "Baltic Assembly Secretariat:"
        return Sense.SIGNOFF
    return Sense.FURNITURE if len(bare) <= _START_WORDS and phrase_at(bare, 0, known.starts) else None


def _is_byline(line: Line) -> bool:
    """An author's or editor's name behind a label, and nothing else."""
    length = phrase_at(line.bare, 0, lexicon().bylines)
    if not length or len(line.bare) > length + _BYLINE_WORDS:
        return False
    text, label = line.words.text.rstrip(" ."), line.words.ends[length - 1]
    rest = len(text[label:].lstrip(" :-–"))
    return rest < len(text) - label and names_in(text) in ([(len(text) - rest, len(text))], [(0, len(text))])


def _is_menu(text: str) -> bool:
    """Three or more parts of a few words with bars or arrows between: a menu, or the way to the page."""
    if len(text) > _LONGEST_MENU or text[0] == "|" or text[-1] in ".;":
        return False
    bars = len(_BARS.findall(text))
    return bars >= _FEWEST_BARS and len(text.split()) <= _BAR_WORDS * (bars + 1)


def _is_link(text: str) -> bool:
    """Nothing but an address, with a label or two words in front of it."""
    low = text.lower()
    url = _URL.search(text) if "://" in low or "www." in low else None
    if not url or text[url.end() :].strip(" .)\u00a0"):
        return False
    label = text[: url.start()].split()
    return len(label) <= _LABEL_WORDS and (len(label) <= _PLAIN_LABEL or label[-1].endswith(":"))


def _is_contact(line: Line) -> bool:
    """A label with the name of the one to ask, or a short line that ends with a phone or an address."""
    bare, known = line.bare, lexicon()
    if len(bare) > _CONTACT_WORDS:
        return False
    if not line.prose and phrase_at(bare, 0, known.people) and names_in(line.words.text):
        return True
    last = max((found.end() for found in (*_mails(line.text), *_numbers(line.text))), default=0)
    if not last or any(map(str.isalpha, line.text[last:])):
        return False
    if len(bare) <= _SHORT_CONTACT or phrase_at(bare, 0, known.labels) or phrase_at(bare, 0, known.signoff):
        return True
    return any(start == 0 for start, _ in names_in(line.words.text))


def _mails(text: str) -> list[re.Match[str]]:
    return list(_MAIL.finditer(text)) if "@" in text or "[" in text else []


def _numbers(text: str) -> list[re.Match[str]]:
    found = (one for one in _PHONE.finditer(text) if not _DAY.fullmatch(one[0].strip(" .,;()")))
    return [one for one in found if sum(map(str.isdigit, one[0])) >= _FEWEST_DIGITS]
