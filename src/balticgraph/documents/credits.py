"""Photo credits: whether a line gives one, and whom it names.

A credit stands in front of its photographer (`Photo by X, Office`: ``before`` in the phrase files), behind
(`X / Agency nuotr.`: ``after``), or is an agency and a name with a slash between. What is left of the line
beside the credit may only be names, agencies and words of an institution, so that a sentence about
photographs stays a sentence; a caption may stand in front of the credit.
"""

from dataclasses import dataclass
from itertools import pairwise

from balticgraph.documents.lexicon import bare, lexicon
from balticgraph.documents.lines import Line, ends_sentence, last_words, may_hold, names_in, phrase_at
from balticgraph.language.words import Words

_OPENERS = frozenset('.!?)]|/-,;(”"“»…:©')
_JOINERS = frozenset(
    {"of", "the", "and", "from", "ir", "un", "ja", "by", "for", "via", "de", "von", "van", "is", "s"}
)
_SURE_AFTER = frozenset({("nuotr",)})
_STOPS = frozenset({".", "!", "?"})
_MOST_WORDS, _SHOWN_TAKEN_AGENCY = 12, 3


@dataclass(frozen=True, slots=True)
class Credit:
    """A photo credit: the photographer and the place of the name.

    `alone` where only the next line can name one.
    """

    photographer: str | None
    start: int = 0
    end: int = 0
    alone: bool = False


def credit_of(line: Line) -> Credit | None:
    """The photo credit that a line gives, or None.

    >>> from balticgraph.documents.layer import Piece
    >>> from balticgraph.documents.lines import line_of
    >>> text = "Speakers in Riga. Foto: Ieva Ābele / Saeima"
    >>> credit_of(line_of(text, Piece(0, len(text), 0))).photographer
    'Ieva Ābele'
    """
    labelled = bool(line.bare) and line.bare[-1] in last_words(lexicon().after)
    return (
        _label_before(line.words)
        or (_label_after(line.words) if labelled else None)
        or _with_agency(line.words)
    )


def _label_before(words: Words) -> Credit | None:
    if not may_hold(words.keys, lexicon().before):
        return None
    for at, key in enumerate(words.keys):
        if at and words.keys[at - 1] not in _OPENERS and key != "(":
            continue
        length = phrase_at(words.keys, at, lexicon().before)
        if not length:
            continue
        begin = next((n for n in range(at + length, len(words.keys)) if words.keys[n].isalnum()), None)
        if begin is None:
            return None if at else Credit(None, alone=True)
        if _only_names(words, begin, len(words.keys)) and not _goes_on(words, at, begin):
            names = names_in(words.text[words.starts[begin] :])
            return _credit(words, names[0] if names else None, words.starts[begin])
    return None


def _goes_on(words: Words, at: int, begin: int) -> bool:
    """Whether a credit in brackets has a sentence round it.

    Words behind the bracket, but for one such as `nuotrauka`.
    """
    closing = next((n for n in range(begin, len(words.keys)) if words.keys[n] == ")"), None)
    opened = words.keys[at] == "(" or (at > 0 and words.keys[at - 1] == "(")
    behind = [key for key in words.keys[closing:] if key.isalnum()] if opened and closing is not None else []
    return bool(behind) and tuple(behind) not in lexicon().after


def _label_after(words: Words) -> Credit | None:
    end = next((n + 1 for n in reversed(range(len(words.keys))) if words.keys[n].isalnum()), 0)
    for length in (2, 1):
        label = words.keys[max(0, end - length) : end]
        known = end > length and label in lexicon().after
        if known and (label in _SURE_AFTER or _only_names(words, 0, end - length)):
            return _credit(words, _next_to_label(words.text[: words.starts[end - length]]))
    return None


def _next_to_label(text: str) -> tuple[int, int] | None:
    """The photographer in front of a label: who stands next to it or before the agency.

    `X / Agency nuotr.` shows X.
    """
    parts = text.split("/")
    for part in parts[-1:] if len(parts) < _SHOWN_TAKEN_AGENCY else parts[:0:-1]:
        names = names_in(part)
        if names:
            shift = text.rindex(part)
            return names[-1][0] + shift, names[-1][1] + shift
    return None


def _with_agency(words: Words) -> Credit | None:
    """`Agency / X`, or `Caption. X / Agency`, `Caption. Agency / X`, with nothing behind: a sentence may end with its source."""
    if "/" not in words.text or "/" not in words.keys or "@" in words.keys or ends_sentence(words.text):
        return None
    slashes = [at for at, key in enumerate(words.keys) if key == "/"]
    parts = [(above + 1, below) for above, below in pairwise((-1, *slashes, len(words.keys)))]
    for agency, other in ((-1, -2), (0, 1)):
        first, last = parts[other]
        begin, until = parts[agency]
        begin = max((n + 1 for n in range(begin, until) if words.keys[n] in _STOPS), default=begin)
        if first < last and _is_agency(words, begin, until):
            end = words.ends[last - 1]
            names = names_in(words.text[:end])
            if names and names[-1][1] == end and names[-1][0] >= words.starts[first]:
                return _credit(words, names[-1])
    return None


def _is_agency(words: Words, first: int, last: int) -> bool:
    return first < last and bare(words.text[words.starts[first] : words.ends[last - 1]]) in lexicon().agencies


def _only_names(words: Words, first: int, last: int) -> bool:
    """Whether these words are names, agencies, institutions and what joins them, and few."""
    plain = [at for at in range(first, last) if words.keys[at].isalpha()]
    capital = [words.word(at)[0].isupper() for at in plain]
    known = [words.keys[at] in lexicon().institution or words.keys[at] in _JOINERS for at in plain]
    return (
        len(plain) <= _MOST_WORDS
        and any(capital)
        and all(a or b for a, b in zip(capital, known, strict=True))
    )


def _credit(words: Words, name: tuple[int, int] | None, shift: int = 0) -> Credit:
    if name is None:
        return Credit(None)
    first, last = name[0] + shift, name[1] + shift
    return Credit(words.text[first:last], *words.back(first, last))
