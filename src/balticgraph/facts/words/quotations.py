"""What stands between quotation marks, over the sentences and paragraphs that it goes through."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from balticgraph.documents.release import Zone
from balticgraph.facts.words.mentions import Page, Sentence

_SIGN = re.compile(r",,(?=\S)|''|[“”„«»\"‘’‚']")
_SAME = {",,": "„", "''": '"'}
_CLOSED_BY = {
    "„": '“”"', "“": '“”"', "”": "”", '"': '"“”', "«": "»", "»": "«", "‘": "’'", "‚": "‘’'", "'": "'’",
}  # fmt: skip
_ANY = re.compile("[“”„«»\"‘‚]|(?<!\\w)'|,,")
_BEFORE = frozenset("([–—-/“„«\"‘'")
_BEHIND = frozenset(".,;:!?)…")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between two signs: what of each sentence they are, from one place of its passage to another."""

    pieces: tuple[tuple[Sentence, int, int], ...]


def _stretches(text: str, within: str = "") -> tuple[list[tuple[int, int]], tuple[str, int] | None]:
    r"""The places of the outermost words in quotation marks, and the sign and place of one that stays open.

    The same sign opens in one language and closes in another, so that its neighbours tell. `within` is the sign of one
    that is open before the text begins.

    >>> text = '„Our „Rail Baltica“ waits“, – he said. "We don\'t," she said. \'Nor we,\' all said. “But'
    >>> [text[a:b] for a, b in _stretches(text)[0]], _stretches(text)[1]
    (['Our „Rail Baltica“ waits', "We don't,", 'Nor we,'], ('“', 82))
    """
    found: list[tuple[int, int]] = []
    begun = [(within, int(text[:1] == within))] if within else []
    for match in _SIGN.finditer(text):
        sign, low, high = _SAME.get(match[0], match[0]), match.start(), match.end()
        before, behind = text[low - 1 : low] if low else "", text[high : high + 1]
        free = not before or before.isspace() or before in _BEFORE
        if free and sign in _CLOSED_BY and behind and not behind.isspace() and behind not in _BEHIND:
            again = within and not text[:low].strip()  # each paragraph of a long speech begins with the sign
            if not again and not (sign in "'‘" and behind.isdigit()):
                begun.append((sign, high))
        elif not (sign in "'’" and _is_apostrophe(before, behind)):
            at = next((n for n in range(len(begun) - 1, -1, -1) if sign in _CLOSED_BY[begun[n][0]]), -1)
            if at == 0:
                found.append((begun[0][1], low))
            if at >= 0:
                del begun[at:]
    return found, begun[0] if begun else None


def _is_apostrophe(before: str, behind: str) -> bool:
    return behind.isalnum() or (before in {"s", "S"} and bool(behind) and behind not in _BEHIND)


def quotations(page: Page) -> Iterator[Quotation]:
    """What of the telling sentences stands in quotation marks, in order.

    What its own paragraph does not close ends with its sentence, unless the next paragraph closes it or goes on with the sign.
    """
    if not _ANY.search(page.release.text):
        return
    begun: tuple[str, list[tuple[Sentence, int, int]]] | None = None
    for _, told in groupby(page.told, key=lambda sentence: sentence.passage):
        passage = tuple(told)
        text = passage[0].words.text
        found, rest = _stretches(text, begun[0] if begun else "")
        if begun and text[:1] != begun[0] and not (found and found[0][0] == 0):
            yield Quotation(tuple(begun[1][:1]))
            begun = None
            found, rest = _stretches(text)
        for start, end in found:
            before = begun[1] if begun else []
            begun = None
            yield Quotation((*before, *_pieces(passage, start, end)))
        if rest is not None and passage[0].zone is not Zone.TITLE:
            begun = (rest[0], [*(begun[1] if begun else []), *_pieces(passage, rest[1], len(text))])
    if begun:
        yield Quotation(tuple(begun[1][:1]))


def _pieces(passage: tuple[Sentence, ...], start: int, end: int) -> list[tuple[Sentence, int, int]]:
    return [
        (one, max(start, one.start), min(end, one.end))
        for one in passage
        if one.start < end and start < one.end
    ]
