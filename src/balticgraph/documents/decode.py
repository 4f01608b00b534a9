"""Bytes into text: decoded where that is certain, refused where it is not, never half-read.

UTF-8 (with or without a byte order mark) and UTF-16 with its mark are read as they are. Other bytes are read
in an eight-bit encoding of Baltic pages where the page names it, or where exactly one reading gives words of
one Baltic alphabet. Text that was decoded wrongly before it was saved is mended by
`balticgraph.documents.mojibake`.
"""

import codecs
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

from balticgraph.documents.kinds import refuse_other_kinds
from balticgraph.documents.mojibake import ALPHABETS, PUNCTUATION, mended
from balticgraph.errors import ReadError

LEGACY = ("windows-1257", "iso8859-13", "windows-1252", "iso8859-4", "iso8859-15")
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9_:.-]{2,40})""",
    re.IGNORECASE,
)
_HEAD, _ENOUGH, _LEAD, _SURE = 4096, 3, 0.2, 0.9
_UNLIKE, _SURELY, _SEVERAL = 0.5, 0.95, 5  # Danish names in Latin-1, of three letters, are no Lithuanian
_EIGHT_BIT = ("iso8859", "cp", "koi8", "mac", "ascii")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_PLAIN = {
    **dict.fromkeys([*range(9), *range(0x0E, 0x20), 0x7F, 0xFFFE, 0xFFFF], " "),
    0x0B: "\n",
    0x0C: "\n",
    0x1E: "\u2011",
    0x1F: "\u00ad",
}
"""What stands for the few controls of a text, sign for sign, since no XML can hold them: for those of a word processor its hyphens."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file and its encoding, with ``, mended`` behind it where letters had to be put right."""

    text: str
    decoded_as: str


def decode(data: bytes, name: str, charset: str = "") -> Decoded:
    r"""The text of these bytes, line ends as ``\n``, without control characters.

    `ReadError` where they are no text or it is not certain which. A `charset` that stands beside them comes before
    the one that a page names itself.

    >>> decode("Šķēle\r\n".encode(), "a").text
    'Šķēle\n'
    >>> decode("Kupčinskas, Šilenkova, Juozapaitis, Mažeikienė".encode("windows-1257"), "a").decoded_as
    'windows-1257'
    >>> decode(b"%PDF-1.7", "a.pdf")
    Traceback (most recent call last):
    balticgraph.errors.ReadError: a.pdf is a PDF file, not text; save the web page or its text
    """
    refuse_other_kinds(data, name)
    encoding, text = _read(data, name, charset)
    if "\ufffd" in text:
        raise ReadError(
            f"{name} holds replacement characters (U+FFFD): letters were lost in saving; get the page again"
        )
    _refuse_noise(text, name)
    right = mended(text)
    if right is None:
        raise ReadError(
            f"{name} mixes letters decoded wrongly with right ones; get the page again and save it as UTF-8"
        )
    how = encoding if right == text else f"{encoding}, mended"
    return Decoded(right.replace("\r\n", "\n").replace("\r", "\n").translate(_PLAIN), how)


def _read(data: bytes, name: str, charset: str) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, _strictly(data[len(mark) :], encoding, name)
    try:
        return "utf-8", data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _legacy(data, name, error.start, charset)


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReadError(
            f"{name} says it is {encoding} and breaks at byte {error.start}; save it as UTF-8"
        ) from error


def _legacy(data: bytes, name: str, broken: int, charset: str) -> tuple[str, str]:
    """The encoding that the page names where it fits, else the one whose reading leads.

    Likely, and the only likely one.
    """
    declared = _eight_bit(charset) or _declared(data)
    text = _plausible(data, declared) if declared else None
    if declared and text is not None:
        _refuse_contradicted(data, declared, text, name)
        return declared, text
    readings = {encoding: text for encoding in LEGACY if (text := _plausible(data, encoding)) is not None}
    likely = {encoding: _likeness(text) for encoding, text in readings.items()}
    best = max(likely, key=lambda encoding: likely[encoding], default=None)
    if best is not None and likely[best] >= _SURE:
        others = [likely[encoding] for encoding, text in readings.items() if text != readings[best]]
        if likely[best] - max(others, default=0.0) >= _LEAD:
            return best, readings[best]
    raise ReadError(f"{name} is not UTF-8 (byte {broken}), and its encoding is not certain; save it as UTF-8")


def _refuse_contradicted(data: bytes, declared: str, text: str, name: str) -> None:
    """Raise `ReadError` where a page names one encoding and its letters are words of a Baltic alphabet in another alone.

    Old pages name Latin-1, their editor's preset, and are written in Windows-1257: "Kupèinskas" would be read.
    """
    if _likeness(text) >= _UNLIKE:
        return
    for encoding in LEGACY:
        other = _plausible(data, encoding)
        if other is not None and _likeness(other) >= _SURELY and len(_letters(other.lower())) >= _SEVERAL:
            raise ReadError(
                f"{name} says it is {declared}, and its letters are those of {encoding}; save it as UTF-8"
            )


def _declared(data: bytes) -> str | None:
    """The eight-bit encoding that a page names."""
    found = _CHARSET.search(data[:_HEAD])
    return _eight_bit(found[1].decode("ascii")) if found else None


def _eight_bit(charset: str) -> str | None:
    """The eight-bit encoding of that name; Latin-1 stands for Windows-1252, as browsers have it."""
    try:
        name = codecs.lookup(charset).name
    except (LookupError, ValueError):
        return None
    if not name.startswith(_EIGHT_BIT):
        return None
    return "windows-1252" if name in {"iso8859-1", "ascii"} else name.replace("cp125", "windows-125")


def _plausible(data: bytes, encoding: str) -> str | None:
    """The text in this encoding, or None where it breaks or gives control characters that no text has."""
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None
    return (
        None
        if any(unicodedata.category(sign) == "Cc" and sign not in "\t\n\r\f\v" for sign in set(text))
        else text
    )


def _likeness(text: str) -> float:
    """How much the letters beyond ASCII look like one Baltic alphabet.

    Their share, 0 where there are too few.
    """
    signs = _letters(text)
    total = sum(signs.values())
    if total < _ENOUGH:
        return 0.0
    return (
        max(sum(count for sign, count in signs.items() if sign in alphabet) for alphabet in ALPHABETS) / total
    )


def _letters(text: str) -> dict[str, int]:
    """How often each sign beyond ASCII stands in a text, punctuation left out."""
    return {sign: count for sign, count in Counter(text).items() if sign > "\x7f" and sign not in PUNCTUATION}


def _refuse_noise(text: str, name: str) -> None:
    controls = sum(1 for _ in _CONTROLS.finditer(text))
    if controls and (controls * 1000 > len(text) or "\x00" in text):
        raise ReadError(f"{name} holds control characters and is no text; save the web page or its text")
    if not any(map(str.isalpha, text)):
        raise ReadError(f"{name} is empty: it holds no word; nothing can be read from it")
