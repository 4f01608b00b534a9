"""Letters that were decoded wrongly before the text was saved: `Å¡` for `š`. Put right where it is certain.

UTF-8 bytes read as Windows-1252 (https://encoding.spec.whatwg.org/#windows-1252) give runs of signs that no
Baltic word holds. A run is put right only where all of it turns back into letters or quotation marks. A text
in which some such runs turn back and others do not was damaged twice; it is left to the caller to refuse.
"""

import re
from functools import lru_cache

LITHUANIAN = frozenset("ąčęėįšųūžĄČĘĖĮŠŲŪŽ")
LATVIAN = frozenset("āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽōŌŗŖ")
ESTONIAN = frozenset("õäöüšžÕÄÖÜŠŽ")
ALPHABETS = (LITHUANIAN, LATVIAN, ESTONIAN)
#: Signs beyond ASCII that stand in text of any language.
PUNCTUATION = frozenset("„“”‚‘’–—…«»‹›•·§°№€£©®™\u00a0\u00ad×½¼¾²³±´`¨˜†‡‰")
_NEIGHBOURS = frozenset("éèêëáàâåÅóòôøØæÆçñńśźżłŁćęąíúýðþß\u200b\ufeff−‑‒―′″→●○■▪")
_RIGHT = LITHUANIAN | LATVIAN | ESTONIAN | PUNCTUATION | _NEIGHBOURS


def _bytes_of_signs() -> dict[str, int]:
    """Each sign of Windows-1252 with its byte.

    A byte that it leaves open stands for the control of its number.
    """
    found = {chr(byte): byte for byte in range(0x80, 0xA0)}
    for byte in range(0x80, 0x100):
        try:
            found[bytes([byte]).decode("windows-1252")] = byte
        except UnicodeDecodeError:
            found[chr(byte)] = byte
    return found


_BYTES = _bytes_of_signs()
#: Quotation marks and dashes of Windows-1252 that were read as the controls of the same number.
_QUOTES = {byte: bytes([byte]).decode("windows-1252") for byte in (0x82, 0x84, 0x85, *range(0x91, 0x98))}
_RUN = re.compile("[^\x00-\x7f]+")
_CONTROL = re.compile("[\x80-\x84\x86-\x9f]")
_LEAD = re.compile("[ÂÃÄÅ]")
_CERTAIN, _RARE = 2, 20


def mended(text: str) -> str | None:
    r"""The text with wrongly decoded letters put right; None where that is not certain.

    It is certain where two runs or more turn back, or all that are, and they are not one in twenty runs or
    fewer.

    >>> mended("Å\xa0ilenkova, KupÄ\x8dinskas"), mended("Šilenkova „JÄ“")
    ('Šilenkova, Kupčinskas', 'Šilenkova „JÄ“')
    >>> mended("KupÄ\x8dinskas, MaÅ¾eikis, Åilenkova") is None
    True
    """
    runs = _RUN.findall(text)
    wrong = sum(_back(run) is not None for run in runs)
    certain = wrong >= min(_CERTAIN, len(runs)) and wrong * _RARE >= len(runs)
    if not certain and not any(map(_CONTROL.search, runs)):
        return text
    broken = any(_back(run) is None and (_CONTROL.search(run) or _LEAD.search(run)) for run in runs)
    return None if broken else _RUN.sub(lambda run: _back(run[0]) or run[0], text)


@lru_cache(maxsize=4096)
def _back(run: str) -> str | None:
    """What a run of signs was before it was decoded wrongly, or None where that stands in no text."""
    try:
        back = bytes([_BYTES[sign] for sign in run]).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        back = run.translate(_QUOTES)
        return back if back != run and not _CONTROL.search(back) else None
    return back if all(sign in _RIGHT for sign in back) else None
