"""Numbers as releases write them: digits, Roman numerals, ordinal words."""

import re

_ROMAN = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def roman(text: str) -> int | None:
    """The value of a Roman numeral in capitals, None for anything else.

    >>> roman("XLII"), roman("XIII"), roman("IIII"), roman("")
    (42, 13, None, None)
    """
    if not text or not _ROMAN.fullmatch(text):
        return None
    values = [_VALUES[sign] for sign in text]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))
