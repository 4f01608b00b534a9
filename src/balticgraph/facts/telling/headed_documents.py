"""English pages whose heading is a document alone, perhaps in spaced letters, with who passed it on the next line."""

from itertools import pairwise

from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence

_HEAD, _NEXT, _SOON = 14, 3, 14


def headed_document(page: Page, diary: Diary) -> tuple[Sentence, Item, str | None] | None:
    """The document that a line alone names, where the lines behind it tell who issued it or the assembly speaks in it.

    "JOINT STATEMENT / issued by the Presidiums of both assemblies", "R E S O L U T I O N / ... the Baltic Assembly, discussed".
    """
    for number, sentence in enumerate(page.told[:_HEAD]):
        doc = _alone(sentence)
        if doc is None:
            continue
        behind = page.told[number + 1 : number + 1 + _NEXT]
        issued = any(_issued(s) for s in behind[:1])
        spaced = len(sentence.items) > 1
        speaks = spaced and any(_speaks(s) for s in behind)
        if not (issued or speaks):
            continue
        near = [one for s in page.told[: number + 1 + _NEXT] for _, one in diary.named.get(s.index, [])]
        sessions = [one for one in diary.occasions if one.kind == "ba_session"]
        told = near or (sessions if len(sessions) == 1 else [])
        return sentence, doc, told[-1].key if told else None
    return None


def _alone(sentence: Sentence) -> Item | None:
    """The document that is all a line has, its letters perhaps parted by spaces."""
    items, keys = sentence.items, sentence.words.keys
    if len(items) == 1 and items[0].kind == "doc":
        return items[0]
    spelled = keys[items[0].first : items[-1].last + 1]
    if len(spelled) <= _SPACED or len(spelled[0]) > 1 or any(len(key) != 1 for key in spelled):
        return None
    letters = "".join(spelled)
    if letters in _SPELLED:
        return Item("doc", _SPELLED[letters], items[0].first, items[-1].last)
    return None


_SPACED = 4
_SPELLED = {
    "resolution": "resolution",
    "declaration": "declaration",
    "statement": "statement",
    "appeal": "appeal",
    "communique": "communiqué",
    "finaldocument": "final document",
    "jointstatement": "joint statement",
}


def _issued(sentence: Sentence) -> bool:
    """Whether a line begins with who passed what the line above names: "adopted by the Baltic Assembly"."""
    first = sentence.items[0].first
    keys = sentence.words.keys[first : first + 2]
    return len(keys) > 1 and keys[0] in _PASSED and keys[1] in _BY


_PASSED = frozenset({"issued", "adopted", "signed", "approved", "passed", "endorsed", "agreed"})
_BY = frozenset({"by", "at"})


def _speaks(sentence: Sentence) -> bool:
    """Whether the assembly ends a short line or begins one, a comma behind it: "At the above session, the Baltic Assembly,"."""
    values = [i.value for i in sentence.items[:_SOON]]
    return any(pair == ("Baltic Assembly", ",") for pair in pairwise(values))
