"""Where sentences begin and end, with the abbreviations, dates and initials of four languages kept whole."""

import re
from collections.abc import Collection

LONGEST = 3000
"""No sentence is longer, in signs: what goes on without a stop is cut at a space.

So that reading stays linear.
"""
_STOP = re.compile(r"[.!?…\n\u2028](?:(?<![.!?…])|[\"'”’“»)\]]*(?=\s|$))")
"""Where a sentence may end: one set of signs comes first, which is looked for quickly."""
_STOP_OR_BAR = re.compile(rf"{_STOP.pattern}|\s\|\s")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.)+")
_NEXT = re.compile(r"\s*(?:[–—-]\s+)?([\"'“„‘«(\[]*)(.?)")


def sentences(
    text: str,
    abbreviations: Collection[str] = (),
    counted: Collection[str] | None = None,
    begins: Collection[str] = (),
) -> list[tuple[int, int]]:
    """Start and end of each sentence of a passage, outer white space left out.

    `abbreviations` are the words in small letters that keep their stop (``mr``, ``gada``). Initials and
    numbers do so by themselves where what follows may go on: a number's stop ends a sentence only before a
    capital after a year. A language that writes no stop behind its ordinals gives the words that may be `counted` all the
    same (``november``): before any other capital word the stop behind a number ends its sentence. The stop of an
    abbreviation ends one before a capital word that only `begins` sentences (``jame``), or the year of the next.

    >>> t = "It met in Riga. Mr. J. Vucāns spoke on the 23. oktobris. Then it ended."
    >>> [t[a:b] for a, b in sentences(t, {"mr"})]
    ['It met in Riga.', 'Mr. J. Vucāns spoke on the 23. oktobris.', 'Then it ended.']
    >>> t = "He told of Estlink 2. On 3. November it ended."
    >>> [t[a:b] for a, b in sentences(t, (), {"november"})]
    ['He told of Estlink 2.', 'On 3. November it ended.']
    """
    found: list[tuple[int, int]] = []
    start = 0
    for stop in (_STOP_OR_BAR if "|" in text else _STOP).finditer(text):
        sign = stop[0][0]
        goes_on = sign == "." and not _ends(text, start, stop.start(), stop.end(), abbreviations, counted)
        if goes_on and not (begins and _begins(text, stop.start(), stop.end(), begins)):
            continue
        if sign in "!?…" and _NEXT.match(text, stop.end())[2].islower():  # type: ignore[index]
            continue  # a quotation's own sign: "Who goes first?" was the title
        if stop[0] in {"!", "?"} and _in_title(text, start, stop.end()):
            continue
        _add(found, text, start, stop.end())
        start = stop.end()
    _add(found, text, start, len(text))
    return found


def _begins(text: str, stop: int, end: int, begins: Collection[str]) -> bool:
    """Whether what stands behind an abbreviation begins a sentence: one of some words with a capital, or the year of the next.

    >>> _begins("gegužės 14 d. Jame dalyvaus A", 12, 13, {"jame"}), _begins("gegužės 14 d. Rygoje", 12, 13, {"jame"})
    (True, False)
    """
    behind = _WORD.match(text, end)
    if behind:
        return behind[1][0].isupper() and behind[1].lower() in begins
    return bool(_NEXT_YEAR.match(text, stop - 1))


_NEXT_YEAR = re.compile(r"d\.\s+\d{4}(?:\s+m\.|\s+met|-[aųu])")
"""The stop of a day before the year that begins the next sentence: "gegužės 14 d. 2027 metais pirmininkaus Latvija"."""


def _in_title(text: str, start: int, at: int) -> bool:
    """Whether a place is between „ and “ that are near one another: „Who goes first? The next ten years“.

    >>> _in_title("The conference „Who goes? Ten years on“ is in Riga.", 0, 25), _in_title("Who goes? We do.", 0, 9)
    (True, False)
    """
    opened = text.rfind("„", start, at)
    closed = text.find("“", max(opened, start), at + _LONGEST_TITLE)
    return opened >= 0 and closed >= at and closed - opened <= _LONGEST_TITLE


_LONGEST_TITLE = 110


def _ends(
    text: str,
    start: int,
    stop: int,
    end: int,
    abbreviations: Collection[str],
    counted: Collection[str] | None,
) -> bool:
    follow = _NEXT.match(text, end)
    sign = follow[2] if follow else ""
    if sign.islower():
        return False
    tail = text[max(start, stop - 24) : stop]
    last = tail.rsplit(None, 1)[-1:] if tail and not tail[-1].isspace() else []
    word = last[0].lower().lstrip("(\"'“„‘«") if last else ""
    degree = "." in tail and _DEGREE.search(text, max(start, stop - 24), stop)
    if len(word) > 1 and word.isalpha():  # as most are
        return word not in abbreviations and not degree
    if "." in word and word.rsplit(".", 1)[-1] in abbreviations:
        word = word.rsplit(".", 1)[-1]
    if word.lstrip(_DIGITS) in abbreviations:
        return False  # "2001m. birželio 2d. Rygoje"
    if word.isdigit():
        return (len(word) == 4 and sign.isupper()) or not sign or _is_number(text, start, stop, counted)
    if _DAYS.fullmatch(word):
        behind = _WORD.match(text, stop + 1)
        return not sign or (counted is not None and (behind is None or behind[1].lower() not in counted))
    if _INITIALS.fullmatch(word + ".") and (len(word) == 1 or "." in word):
        return not sign
    return word not in abbreviations and not degree


_DIGITS = "0123456789"
_DAYS = re.compile(r"\d{1,2}\.?[-–]\d{1,2}")
"""A range of days, which the stop before its month does not end: "23-24. October"."""

_DEGREE = re.compile(r"\b(?:[Dd]r|[Mm]g|habil|sc|h)\.\s*[a-z]{1,7}$")
"""A degree in Latin, whose field keeps its stop: "Dr. art. Arnolds Klotiņš", "Dr. sc. ing. A"."""


def _is_number(text: str, start: int, stop: int, counted: Collection[str] | None) -> bool:
    """Whether a number before a stop is no ordinal nor that of a list: a word before it, and a capital word that is not counted behind.

    >>> _is_number("He told of Estlink 2. Then", 0, 20, set()), _is_number("They passed: 2. Appeals", 0, 14, set())
    (True, False)
    """
    before, behind = text[start:stop].rstrip("0123456789").rstrip(), _WORD.match(text, stop + 1)
    number = text[start:stop].rsplit(maxsplit=1)[-1]
    goes_on = (
        number.isdigit() and f" {int(number) - 1}. " in before
    )  # "1. Resolution on energy 2. Final Document"
    if counted is None or not behind or not before[-1:].isalpha() or goes_on:
        return False
    return behind[1][0].isupper() and behind[1].lower() not in counted


_WORD = re.compile(r"\s+[\"'“„‘«(\[]*([^\W\d_]+)")


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut if cut > 0 else start + LONGEST
        _add(found, text, start, cut)
        start = cut
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append((start, end))
