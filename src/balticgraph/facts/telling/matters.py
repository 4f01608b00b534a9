"""Where the matters behind a verb of discussing are parted, and what of the words there is none."""

import re
from collections.abc import Iterator

from balticgraph.facts.telling.matter_rows import members
from balticgraph.facts.telling.matter_words import is_done_too, is_participle, joins_deed
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
        return None if _tells_who(sentence, at) else at + 1
    if said in _words(sentence, "named"):
        ahead = range(at + 1, min(at + 9, len(items)))
        is_it = next((n for n in ahead if items[n].kind == "copula" or items[n].value in _END), None)
        done = any(i.kind == "discussed" for i in items[at + 1 : at + 9])
        if is_it is None or items[is_it].kind != "copula" or done:
            return None
        return None if _words(sentence, "passive") & set(before) else is_it + 1
    if _words(sentence, "passive") & set(before):
        return next((n for n in range(at + 1, len(items)) if _includes(sentence, n)), None)
    return None if said in _words(sentence, "efforts") and not _is_of_talks(sentence, at) else at + 1


def _tells_who(sentence: Sentence, at: int) -> bool:
    """Whether who discussed is told right behind the verb: "sellel käsitles presiidium eelarvet"."""
    items, language = sentence.items, sentence.language
    active = _ACTIVE.get(language)
    if active is None or not active.search(sentence.words.keys[items[at].last]):
        return False
    told = [i for n, i in enumerate(items) if at < n < at + 4 and not _is_fellow(sentence, n)]
    return any(i.kind in _WHO for i in told) and not any(i.kind in _WHO for i in items[max(0, at - 4) : at])


_ACTIVE = {"et": re.compile(r"(?:s|sid|b|vad)$")}
_WHO = frozenset({"body", "organ", "committee", "parliament", "office", "title", "person"})


def _words(sentence: Sentence, name: str) -> frozenset[str]:
    return word_list(sentence.language, "topics", name)


def _is_of_talks(sentence: Sentence, at: int) -> bool:
    """Whether a gathering or its talks focused on something, and not a body, a state or a speech at any time."""
    before = sentence.items[:at]
    named = any(
        i.kind in {"event", "event_in", "series"} or sentence.key(i) in _words(sentence, "talks")
        for i in before
    )
    speech = any(sentence.key(i) in _words(sentence, "speeches") for i in before)
    return named and not speech


def parts(sentence: Sentence, low: int, case: str, *, torn: bool = False) -> Iterator[tuple[int, int]]:
    """The first item of each matter and the one behind its last, up to where a clause begins.

    `case` is the one that the matters stand in; `torn` says that the text ends before its sentence does.
    """
    items = sentence.items
    high = _end(sentence, low)
    cuts = [n for n in range(low + 1, high - 1) if items[n].value == "," and _parts_row(sentence, low, n)]
    found = list(zip([low, *(n + 1 for n in cuts)], [*cuts, high], strict=True))
    first = sentence.key_at(low)
    clause = first in _words(sentence, "relatives") - _words(sentence, "leads") and len(found) <= 2
    found = [] if clause else [(start, end) for start, end in found if start < end]
    for n in range(len(found) - 2, -1, -1):
        if _shares_head(sentence, found[n], found[n + 1]) or _are_owners(items, *found[n]):
            found[n : n + 2] = [(found[n][0], found[n + 1][1])]
    told = [part for part in members(sentence, found, case) if not _is_bare(sentence, *part)]
    cut_off = (
        told and told[-1][1] >= high - 1 and ((torn and high == len(items)) or _is_alone(sentence, *told[-1]))
    )
    yield from told[:-1] if cut_off else told


def _are_owners(items: tuple[Item, ...], low: int, end: int) -> bool:
    """Whether a part is but a land or house that owns the next with others: "Latvijas, | Lietuvas un Igaunijas sadarbību"."""
    return low < end and all(i.kind in _OWNERS for i in items[low:end])


_OWNERS = frozenset({"country", "demonym", "parliament"})


def _end(sentence: Sentence, low: int) -> int:
    """Where the matters end: at a sign, before a clause or what they include, at "and" with a verb behind it."""
    items = sentence.items
    for n in range(low, len(items)):
        if (items[n].value in _END and not _is_within(sentence, n)) or (n > low and _is_dash(sentence, n)):
            return n
        after = n > low and items[n - 1].value == ","
        done = items[n].kind in _DONE or is_done_too(sentence, low, n)
        if after and (_begins_clause(sentence, n) or _includes(sentence, n) or done):
            return n - 1
        if n > low and items[n].kind == "discussed" and items[n - 1].kind == "conj":
            return n - 1  # "discussed the budget and exchanged views on the border"
        if n > low and items[n].kind == "conj" and joins_deed(sentence, n):
            return n
        if n > low and _is_verb(sentence, n):
            joined = next((m for m in range(n - 1, max(low, n - 3), -1) if items[m].kind == "conj"), None)
            cut = next((m for m in range(n - 1, low, -1) if items[m].value == ","), low)
            return cut if joined is None else joined
    return len(items)


_DONE = frozenset({"adopted", "presented", "signed", "speak_inf"})
"""What else was done, told behind a comma: "aptarta darbotvarkė, pristatyti prioritetai"."""


def _is_verb(sentence: Sentence, at: int) -> bool:
    """Whether an item is a verb of the lexicon, or behind "and" ends as a verb does."""
    item, ends = sentence.items[at], _VERBAL.get(sentence.language)
    if item.kind.endswith(("_past", "_now", "_future")):
        return not is_participle(sentence, at)
    if sentence.language == "et" and sentence.key_at(at) == "aga" and item.kind != "conj":
        return True  # "majanduskomitee arutab eelarvet, teaduskomitee aga relvastust"
    near = any(i.kind == "conj" for i in sentence.items[max(0, at - 2) : at])
    return (
        near
        and item.kind == "low"
        and ends is not None
        and ends.search(sentence.text(item).lower()) is not None
    )


_VERBAL = {
    "et": re.compile(r"(?:ti|takse|dakse|sid)$"),
    "lv": re.compile(r"(?:(?<!t)āja|[ēī]ja|ēs)$"),
    "lt": re.compile(r"(?:ėsi|osi)$"),
}


def _is_dash(sentence: Sentence, at: int) -> bool:
    """Whether a dash begins an aside, and does not join two names: "sieną per Lietuvos - Latvijos pasienį"."""
    items = sentence.items
    if items[at].value not in {"-", "–", "—"} or at + 1 >= len(items):
        return False
    words, first = sentence.words, items[at].first
    apart = words.starts[first] > words.ends[first - 1] and words.starts[first + 1] > words.ends[first]
    return apart and not {items[at - 1].kind, items[at + 1].kind} <= _NAMES


_NAMES = frozenset({"country", "city", "cap", "demonym"})


def _parts_row(sentence: Sentence, low: int, at: int) -> bool:
    """Whether a comma parts matters: it is in no brackets and not between two states."""
    items = sentence.items
    states = {items[at - 1].kind, items[at + 1].kind} == {"country"}
    return not states and not _in_brackets(items, low, at)


def _is_alone(sentence: Sentence, low: int, end: int) -> bool:
    """Whether a lone word is cut off from the clause that tells which it is: "jautājumus, kas saistīti ar ostām"."""
    items = sentence.items
    own = [
        i
        for i in items[low:end]
        if i.kind not in {"mark", "conj"} and sentence.key(i) not in _words(sentence, "leads")
    ]
    clause = items[end : end + 1] and items[end].value == "," and end + 1 < len(items)
    plain = len(own) == 1 and sentence.text(own[0]).islower()
    return plain and bool(clause) and _begins_clause(sentence, end + 1)


def _in_brackets(items: tuple[Item, ...], low: int, at: int) -> bool:
    before = [i.value for i in items[low:at]]
    return before.count("(") > before.count(")")


def _begins_clause(sentence: Sentence, at: int) -> bool:
    """Whether words behind a comma begin a clause: "which", "no kuras", but not the "kā" of "kā arī"."""
    item = sentence.items[at]
    led = sentence.key_at(at) in _words(sentence, "leading") and sentence.key_at(at + 1) in _words(
        sentence, "relatives"
    )
    relative = sentence.key(item) in _words(sentence, "relatives")
    return item.kind == "that" or led or (relative and item.kind != "conj")


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
    counted = [
        n for n, key in enumerate(keys) if key in _words(sentence, "bare") - _words(sentence, "counting")
    ]
    if (
        sentence.language == "en"
        and counted
        and counted[0]
        and set(keys[: counted[0]]) <= _words(sentence, "counting")
    ):
        return True
    return keys[-1] in _words(sentence, "bare") and _only_counts(sentence, own[:-1])


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


def _only_counts(sentence: Sentence, before: list[Item]) -> bool:
    """Whether words before "matters" tell only how many or how weighty they are, not which: "trim jautājumiem"."""
    return all(
        i.kind in {"num", "quality", "article"}
        or not _words(sentence, "counting").isdisjoint(sentence.keys_of(i))
        for i in before
    )


def behind(sentence: Sentence, low: int, end: int) -> int:
    """The end of a matter without those it was discussed with: "energy with the Minister of Finance"."""
    items = sentence.items
    for n in range(low + 1, end):
        if items[n].kind == "with" or sentence.key_at(n) == "with":
            ahead = [i for i in items[n + 1 : n + 4] if i.kind != "article"]
            if any(i.kind in _PARTNERS for i in ahead[:2]):
                return n
    return end


_PARTNERS = frozenset({"office", "title", "person", "honorific", "committee", "parliament"})
