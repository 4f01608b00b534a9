"""Where the matters behind a verb of discussing are parted, and what of the words there is none."""

import re
from collections.abc import Iterator

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_END = frozenset({".", ";", ":", "?", "!"})
_ADVERBS = 2


def begins_at(sentence: Sentence, at: int) -> int | None:
    """Where the matters of a word for discussing begin; None where it leads to none.

    "The budget was discussed", "a book which discussed the war" and "there is much on the agenda" lead to none,
    "the main topics of the session were energy" to what is behind "were".
    """
    items = sentence.items
    said = " ".join(sentence.keys_of(items[at]))
    before = [sentence.key(i) for i in items[max(0, at - _ADVERBS) : at] if i.kind != "mark"]
    if any(key in _words(sentence, "subjects") for key in before):
        return None
    if sentence.language != "en":
        return at + 1
    if said in _words(sentence, "named"):
        ahead = range(at + 1, min(at + 9, len(items)))
        is_it = next((n for n in ahead if items[n].kind == "copula" or items[n].value in _END), None)
        return is_it + 1 if is_it is not None and items[is_it].kind == "copula" else None
    if before and before[-1] in _words(sentence, "passive"):
        return next((n for n in range(at + 1, len(items)) if _includes(sentence, n)), None)
    if said in _words(sentence, "efforts") and _is_of_body(sentence, at):
        return None
    return at + 1


def _words(sentence: Sentence, name: str) -> frozenset[str]:
    return word_list(sentence.language, "topics", name)


def _is_of_body(sentence: Sentence, at: int) -> bool:
    """Whether a body is told to have turned to something and no gathering is named: "at first the assembly focused on laws"."""
    nearest = next((i.kind for i in reversed(sentence.items[:at]) if i.kind in _DOERS), "")
    return nearest == "body" and not sentence.has("event", "event_in")


_DOERS = frozenset({"body", "event", "event_in", "person", "pronoun", "office"})


def parts(sentence: Sentence, low: int) -> Iterator[tuple[int, int]]:
    """The first item of each matter and the one behind its last: parted by commas, up to where a clause begins."""
    items = sentence.items
    high = _end(sentence, low)
    stop = next(
        (n for n in range(low + 1, high) if items[n - 1].value == "," and _includes(sentence, n)), high
    )
    cuts = [n for n in range(low, stop - 1) if items[n].value == "," and not _in_brackets(items, low, n)]
    found = list(zip([low, *(n + 1 for n in cuts)], [*cuts, high], strict=True))
    for n in range(len(found) - 2, -1, -1):
        if _shares_head(sentence, found[n], found[n + 1]) or _are_owners(items, *found[n]):
            found[n : n + 2] = [(found[n][0], found[n + 1][1])]
    yield from (part for part in found if not _is_bare(sentence, *part))


def _are_owners(items: tuple[Item, ...], low: int, end: int) -> bool:
    """Whether a part is but a land or house that owns the next with others: "Latvijas, | Lietuvas un Igaunijas sadarbību"."""
    return low < end and all(i.kind in _OWNERS for i in items[low:end])


_OWNERS = frozenset({"country", "demonym", "parliament"})


def _end(sentence: Sentence, low: int) -> int:
    """Where the matters end: at a sign, before a clause, at "and" with a verb behind it."""
    items = sentence.items
    for n in range(low, len(items)):
        if items[n].value in _END and not _is_within(sentence, n):
            return n
        after = n > low and items[n - 1].value == ","
        if after and (_begins_clause(sentence, items[n]) or items[n].kind in _DONE):
            return n - 1
        if n > low and items[n].kind == "discussed" and items[n - 1].kind == "conj":
            return n - 1  # "discussed the budget and exchanged views on the border"
        if n > low and items[n].kind.endswith(("_past", "_now", "_future")):
            joined = next((m for m in range(n - 1, max(low, n - 3), -1) if items[m].kind == "conj"), None)
            cut = next((m for m in range(n - 1, low, -1) if items[m].value == ","), low)
            return cut if joined is None else joined
    return len(items)


_DONE = frozenset({"adopted", "presented", "signed", "speak_inf"})
"""What else was done, told behind a comma: "aptarta darbotvarkė, pristatyti prioritetai"."""


def _in_brackets(items: tuple[Item, ...], low: int, at: int) -> bool:
    before = [i.value for i in items[low:at]]
    return before.count("(") > before.count(")")


def _begins_clause(sentence: Sentence, item: Item) -> bool:
    """Whether a word behind a comma begins a clause: "which", but not the "kā" of "kā arī"."""
    relative = sentence.key(item) in _words(sentence, "relatives")
    return item.kind == "that" or (relative and item.kind != "conj")


def _is_within(sentence: Sentence, at: int) -> bool:
    """Whether a stop only ends an abbreviation or an ordinal: more words of the sentence follow."""
    return sentence.items[at].value == "." and any(i.kind != "mark" for i in sentence.items[at + 1 :])


def _includes(sentence: Sentence, at: int) -> bool:
    """Whether "including" or a word like it is there: what follows is no matter of its own."""
    return sentence.key_at(at) in _words(sentence, "including")


def _shares_head(sentence: Sentence, one: tuple[int, int], last: tuple[int, int]) -> bool:
    """Whether two parts are genitives of one noun: "aizsardzības, zinātnes un kultūras jomās"."""
    items, ends = sentence.items, _GENITIVE.get(sentence.language)
    low, high = last
    if ends is None or one[1] <= one[0] or high <= low:
        return False
    head = any(sentence.words.keys[items[n].last] in _words(sentence, "heads") for n in range(low, high))
    return head and ends.search(sentence.text(items[one[0]], items[one[1] - 1]).lower()) is not None


_GENITIVE = {
    "lv": re.compile(r"(?:as|es)$|^\w+u$"),
    "lt": re.compile(r"(?:os|ės|ų|ies|io)$"),
    "et": re.compile(r"(?:se|mise)$"),
}


def _is_bare(sentence: Sentence, low: int, end: int) -> bool:
    """Whether words only point to matters ("these topics"), or tell in what respect something was discussed."""
    items = sentence.items[low:end]
    keys = [key for item in items if item.kind != "mark" for key in sentence.keys_of(item)]
    if not keys or all(key in _words(sentence, "bare") or not key[0].isalpha() for key in keys):
        return True
    own = [item for item in items if item.kind not in {"mark", "conj"}]
    own = [item for item in own if sentence.key(item) not in _words(sentence, "leads")]
    if own and not {sentence.key(own[0]), keys[-1]}.isdisjoint(_words(sentence, "respects")):
        return True
    asked = [i.value == "," or _begins_clause(sentence, i) for i in sentence.items[end : end + 2]]
    alone = sentence.language == "lv" and [i.kind for i in own] == ["low"]
    return alone and asked == [True, True]  # "kā arī izvērtēts, kā izdevies"


def ahead(sentence: Sentence, low: int, end: int) -> int:
    """The beginning of an Estonian matter without those it was discussed with: "arutas Läti presidendiga | kaubandust"."""
    if sentence.language != "et":
        return low
    fellows = [n for n in range(low, end - 1) if _is_fellow(sentence, n)]
    return fellows[-1] + 1 if fellows else low


def _is_fellow(sentence: Sentence, at: int) -> bool:
    """Whether an officer or person is in the comitative: "presidendiga"."""
    item = sentence.items[at]
    return item.kind in _PARTNERS and sentence.words.keys[item.last].endswith("ga")


def behind(items: tuple[Item, ...], low: int, end: int) -> int:
    """The end of a matter without those it was discussed with: "energy with the Minister of Finance"."""
    for n in range(low + 1, end):
        if items[n].kind == "with" and any(i.kind in _PARTNERS for i in items[n + 1 : n + 3]):
            return n
    return end


_PARTNERS = frozenset({"office", "title", "person", "honorific"})
