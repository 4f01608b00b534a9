"""What of a sentence stands in quotation marks, so that its verbs are the speaker's and not the narrator's."""

import re

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence, asked_once

_OPENS = re.compile('[“”„«»‘"]')
_CLOSED_BY = {"“": "”“", "„": "”“", "«": "»", "»": "«", "‘": "’", '"': '"'}


@asked_once
def quoted(sentence: Sentence) -> frozenset[int]:
    """The items inside quotation marks that close in the sentence, three or more of them: names of works are not.

    A single mark closes behind a stop or comma, where it is no apostrophe. What closes and was opened in a sentence before
    is quoted from the beginning.
    """
    if "mark" not in sentence.kinds or not _OPENS.search(sentence.words.text, sentence.start, sentence.end):
        return frozenset()
    found: set[int] = set()
    begin, closers = -1, ""
    for at, item in enumerate(sentence.items):
        if item.kind != "mark":
            continue
        sign = sentence.text(item)
        if begin < 0 and sign in _CLOSED_BY and not _behind_word(sentence, item):
            begin, closers = at, _CLOSED_BY[sign]
        elif begin < 0 and not found and sign in _CLOSES and at > 3 and _behind_word(sentence, item):
            found.update(range(at))  # opened in a sentence before
        elif begin >= 0 and sign in closers and (sign != "’" or sentence.items[at - 1].kind == "mark"):
            found.update(range(begin + 1, at) if at - begin > 3 else ())
            begin = -1
    return frozenset(found)


_CLOSES = frozenset('“”»"')


def _behind_word(sentence: Sentence, item: Item) -> bool:
    """Whether a sign stands right behind a word or its stop, so that it closes what an earlier sentence opened."""
    place = sentence.words.starts[item.first]
    before = sentence.words.text[place - 1 : place] if place else ""
    return before.isalnum() or before in _ENDS


_ENDS = frozenset(".,!?…")
