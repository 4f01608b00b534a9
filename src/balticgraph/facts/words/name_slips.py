"""Which letters of a name may be slips: one too many, too few, misplaced, or of like sound."""

from rapidfuzz.distance import OSA, Levenshtein

from balticgraph.language.words import fold


def is_letter_away(first: str, given: set[str]) -> bool:
    """Whether a given name is one letter away from a form of another that begins with the same three."""
    return any(
        len(form) > 3 and form[:3] == first[:3] and Levenshtein.distance(form, first) <= 1 for form in given
    )


def slips_apart(one: list[str], other: list[str]) -> bool:
    """Whether two names have as many words, each the other's or a slip of it."""
    return len(one) == len(other) > 1 and all(map(_slip, one, other))


def other_length(one: str, other: str) -> bool:
    """Whether two words differ in their number of letters."""
    return len(one) != len(other)


def _slip(one: str, other: str) -> bool:
    """Whether a word is another with a letter too many, too few or misplaced, or a wrong one of like sound or in a long word."""
    if one == other:
        return True
    if min(len(one), len(other)) < _SHORTEST_SLIP or one[:2] != other[:2]:
        return False
    if len(one) == len(other) < _SHORTEST_WRONG:
        return [{a, b} for a, b in zip(one, other, strict=True) if a != b] == [{"c", "k"}]
    return OSA.distance(one, other, score_cutoff=1) <= 1


def may_be_misread(one: str, own: str) -> bool:
    """Whether a wrong letter in a folded name may be a slip: one of like sound, or any for a letter with a mark.

    >>> may_be_misread("aboltioa", "Āboltiņa"), may_be_misread("kalnins", "Kalviņš")
    (True, False)
    """
    wrong = [(a, b) for a, b in zip(one, own.lower(), strict=False) if a != fold(b)]
    return len(one) != len(own) or len(wrong) != 1 or _alike(*wrong[0])


def _alike(one: str, own: str) -> bool:
    return not own.isascii() or any(map({one, own}.issubset, _LIKE))


_SHORTEST_SLIP, _SHORTEST_WRONG = 5, 7
_LIKE = tuple(map(frozenset, ("aeiouyj", "ckgqx", "szxc", "dt", "bp", "vwfu", "mn", "lr", "gj", "hg", "hk")))
"""Letters of like sound, or of one sign in another alphabet."""
