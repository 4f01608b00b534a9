"""Photo credits: whether a line gives one, and whom it names. `Photo by X, Office`, `X / Agency nuotr.`, `Caption. Foto: X / Y`.

A credit stands in front of its photographer (``before`` in the phrase files), behind (``after``), or is an agency and a name with a
slash between. What is left of the line beside the credit may only be names, agencies and words of an institution, so that a sentence
about photographs stays a sentence; a caption may stand in front of the credit.
"""

from dataclasses import dataclass

from balticgraph.documents.lexicon import bare, lexicon
from balticgraph.documents.lines import Line, names_in, phrase_at
from balticgraph.language.words import Words

_OPENERS = frozenset({".", "!", "?", ")", "]", "|", "/", "-", ",", ";", "(", "”", '"', "“", "»", "…", ":", "©"})
_JOINERS = frozenset({"of", "the", "and", "from", "ir", "un", "ja", "by", "for", "via", "de", "von", "van", "no", "is", "s"})
_SHOWN_TAKEN_AGENCY = 3
_LONGEST_REST, _SURE_AFTER = 12, frozenset({("nuotr",)})


@dataclass(frozen=True, slots=True)
class Credit:
    """A photo credit: the photographer and the name's place in the text layer; `alone` where only the next line can name one."""

    photographer: str | None
    start: int = 0
    end: int = 0
    alone: bool = False


def credit_of(line: Line) -> Credit | None:
    """The photo credit that a line gives, or None.

    >>> from balticgraph.documents.layer import pieces
    >>> from balticgraph.documents.lines import line_of
    >>> text = "Speakers in Riga. Foto: Ieva Ābele / Saeima"
    >>> credit_of(line_of(text, pieces(text)[0])).photographer
    'Ieva Ābele'
    """
    return _label_before(line) or _label_after(line) or _with_agency(line)


def _label_before(line: Line) -> Credit | None:
    words = line.words
    for at in range(len(words.keys)):
        if at and words.keys[at - 1] not in _OPENERS and words.keys[at] != "(":
            continue
        length = phrase_at(words.keys, at, lexicon().before)
        if not length:
            continue
        begin = at + length
        while begin < len(words.keys) and not words.keys[begin].isalnum():
            begin += 1
        if begin >= len(words.keys):
            return Credit(None, alone=True) if at == 0 else None
        if _only_names(words, begin, len(words.keys)):
            names = names_in(words.text[words.starts[begin] :])
            return _credit(words, names[0] if names else None, words.starts[begin])
    return None


def _label_after(line: Line) -> Credit | None:
    words, end = line.words, len(line.words.keys)
    while end and not words.keys[end - 1].isalnum():
        end -= 1
    for length in (2, 1):
        label = words.keys[max(0, end - length) : end]
        if label in lexicon().after and end > length:
            if label in _SURE_AFTER or _only_names(words, 0, end - length):
                name = _before_label(words.text[: words.starts[end - length]])
                return _credit(words, name)
    return None


def _before_label(text: str) -> tuple[int, int] | None:
    """The photographer in front of a label: who stands next to it, or before the agency. `X / Agency nuotr.` shows X."""
    parts = text.split("/")
    for part in parts[-1:] if len(parts) < _SHOWN_TAKEN_AGENCY else parts[:0:-1]:
        names = names_in(part)
        if names:
            shift = text.rindex(part)
            return names[-1][0] + shift, names[-1][1] + shift
    return None


def _with_agency(line: Line) -> Credit | None:
    words = line.words
    cuts = [-1, *(at for at, key in enumerate(words.keys) if key == "/"), len(words.keys)]
    if len(cuts) == 2 or "@" in words.keys:  # noqa: PLR2004 - one stretch between two ends: no slash
        return None
    parts = [(a + 1, b) for a, b in zip(cuts, cuts[1:], strict=False)]
    for agency, other in ((-1, -2), (0, 1)):
        first, last = parts[other]
        if first < last and _is_agency(words, *parts[agency]):
            names = names_in(words.text[: words.ends[last - 1]])
            if names and names[-1][1] == words.ends[last - 1] and names[-1][0] >= words.starts[first]:
                return _credit(words, names[-1])
    return None


def _is_agency(words: Words, first: int, last: int) -> bool:
    return first < last and bare(words.text[words.starts[first] : words.ends[last - 1]]) in lexicon().agencies


def _only_names(words: Words, first: int, last: int) -> bool:
    """Whether these words are names, agencies, institutions and what joins them, and few."""
    plain = [at for at in range(first, last) if words.keys[at].isalpha()]
    known = lexicon().institution | _JOINERS
    fits = all(words.word(at)[0].isupper() or words.keys[at] in known for at in plain)
    return fits and 0 < len(plain) <= _LONGEST_REST and any(words.word(at)[0].isupper() for at in plain)


def _credit(words: Words, name: tuple[int, int] | None, shift: int = 0) -> Credit:
    if name is None:
        return Credit(None)
    first, last = name[0] + shift, name[1] + shift
    return Credit(words.text[first:last], *words.back(first, last))
