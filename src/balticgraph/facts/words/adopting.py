"""English words of adopting beside a document, in any form: "agreed upon a resolution", "the approval of a resolution"."""

from functools import cache

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.paradigms import forms_of
from balticgraph.language.words import Words

_QUALITIES = frozenset(
    {"article", "quality", "num", "its", "ordinal", "ordinal_ending", "body", "demonym", "parliament"}
)
_OWN = frozenset({"the", "a", "an", "on", "upon", "for"})
_PARTICLES = frozenset({"on", "upon"})
_BE = frozenset({"be", "been", "being", "is", "was", "were", "are"})
_FAR = 16
_NEAR = 5


def with_adopting(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items of a sentence that names a document, words that tell of its adoption made such."""
    docs = [at for at, item in enumerate(items) if item.kind == "doc"]
    if not docs:
        return items
    told: dict[int, int] = {}
    for doc in docs:
        first, last = _before(items, words, doc) or _behind(items, words, doc)
        if first >= 0 and items[first].kind != "adopted":
            told[first] = last
    inside = {n for first, last in told.items() for n in range(first + 1, last + 1)}
    return tuple(
        Item("adopted", "adopted", item.first, items[told[at]].last) if at in told else item
        for at, item in enumerate(items)
        if at not in inside
    )


def _before(items: tuple[Item, ...], words: Words, doc: int) -> tuple[int, int] | None:
    """The places from a verb or noun of adopting whose object a document is to its "on" or "of"; None where there is none."""
    at = doc - 1
    while (
        at > 0
        and doc - at < _NEAR
        and (items[at].kind in _QUALITIES or _key(words, items[at]) in _listed("joint"))
    ):
        at -= 1
    at = _over_text(items, words, at)
    last = at
    if at > 0 and words.keys[items[at].first] in _PARTICLES and set(_keys(words, items[at])) <= _OWN:
        at -= 1
    if at < 0:
        return None
    keys = words.keys[items[at].first : items[at].last + 1]
    if keys[0] == "of" and at > 0 and _key(words, items[at - 1]) in _listed("adoption"):
        return (at - 1, last) if _came_of_it(items, words, at - 1) else None
    if keys[0] in _BE and any(_key(words, i) in _listed("outcomes") for i in items[max(0, at - _FAR) : at]):
        return at, last
    if _went_on_to(items, words, at):
        return at, last
    keys = keys[keys[0] in _HAVE :]
    verb = keys[0] if keys and set(keys[1:]) <= _OWN else ""
    if _adopts(verb, items[doc]):
        return at, last
    joined = at > 0 and (
        _key(words, items[at - 1]) in _listed("by_doing") or words.keys[items[at - 1].first] == "by"
    )
    return (at, last) if verb in _gerunds() and joined else None


def _over_text(items: tuple[Item, ...], words: Words, at: int) -> int:
    """The item before "the text of" a document, or the same one where no such words stand there: "agreed on | the text of a resolution"."""
    of = at > 1 and _keys(words, items[at])[:1] == ("of",)
    if not of or _key(words, items[at - 1]) not in _listed("texts"):
        return at
    step = at - 2
    while step > 0 and items[step].kind in _QUALITIES:
        step -= 1
    return step


def _went_on_to(items: tuple[Item, ...], words: Words, at: int) -> bool:
    """Whether an infinitive of adopting tells what was done next or at last: "proceeded to adopt", "its last act was to adopt"."""
    if at < _SHORTEST or (
        words.keys[items[at].first] not in _listed("adopts")
        or words.keys[items[at].first] in {"sign", "initial", "ratify"}
    ):
        return False
    if _key(words, items[at - 1]) != "to":
        return False
    before = {key for i in items[max(0, at - _NEAR) : at - 1] for key in _keys(words, i)}
    acted = not before.isdisjoint(_listed("acts")) and _key(words, items[at - 2]) in {"was", "were"}
    return not before.isdisjoint(_listed("went_on")) or acted


_SHORTEST = 2


def _behind(items: tuple[Item, ...], words: Words, doc: int) -> tuple[int, int]:
    """The places of a participle in the passive of which a document is the subject, -1 where there is none."""
    for at in range(doc + 1, min(len(items), doc + _FAR)):
        key = words.keys[items[at].first]
        if key in _listed("wins") and any(_key(words, i) in _SUPPORT for i in items[at + 1 : at + _NEAR]):
            return at, at
        if items[at].kind == "adopted" or (items[at].value in {".", ";"} and items[at].kind == "mark"):
            break
        if key not in _BE:
            continue
        verb = at + 1
        while verb < len(items) and (
            (words.keys[items[verb].first] in _BE or words.keys[items[verb].first] in _SMALL)
            or items[verb].kind in {"article", "quality"}
            or _key(words, items[verb]).endswith("ly")
        ):
            verb += 1
        if verb == len(items):
            break
        told = _adopts(words.keys[items[verb].first], items[doc]) or _key(words, items[verb]) in _listed(
            "outcomes"
        )
        return (verb, verb) if told else (-1, -1)
    return -1, -1


def _adopts(verb: str, doc: Item) -> bool:
    """Whether a form of a verb tells of a document's adoption; only several make a statement, only agreements are concluded."""
    return verb in _participles() or verb in _OF_KIND.get(doc.value, ())


def _came_of_it(items: tuple[Item, ...], words: Words, noun: int) -> bool:
    """Whether something ended with or came to an adoption: "concluded with the approval of", "saw the passing of"."""
    at = noun - 1
    while at >= 0 and (
        items[at].kind in {"article", "quality"} or _key(words, items[at]).endswith(("ous", "al"))
    ):
        at -= 1
    if at < 0:
        return True
    before = {_key(words, i) for i in items[max(0, at - 2) : at + 1]}
    with_it = "with" in words.keys[items[at].first : items[at].last + 1]
    return with_it or bool(before & _listed("comes_to"))


_OF_KIND = {"joint statement": ("made", "published"), "agreement": ("concluded", "concludes", "reached")}
_HAVE = frozenset({"has", "have", "had"})
_SMALL = frozenset({"also", "then", "main", "key"})
_SUPPORT = frozenset({"support", "backing", "approval", "endorsement"})


def _key(words: Words, item: Item) -> str:
    return words.keys[item.last]


def _keys(words: Words, item: Item) -> tuple[str, ...]:
    return words.keys[item.first : item.last + 1]


@cache
def _listed(name: str) -> frozenset[str]:
    return word_list("en", "documents", name)


@cache
def _participles() -> frozenset[str]:
    """The forms that tell of what was done, or is done: "approved", "approves"."""
    forms = [forms_of(verb) for verb in word_list("en", "documents", "adopts")]
    return frozenset(word for one in forms for word in (one.past, one.participle, one.third))


@cache
def _gerunds() -> frozenset[str]:
    return frozenset(forms_of(verb).ing for verb in word_list("en", "documents", "adopts"))
