"""Aims that a text names as priorities: in a list behind that word or before it, or as what a presidency will work for."""

from collections.abc import Iterator, Sequence

from balticgraph.facts.fact import PresidencyFact, PriorityFact
from balticgraph.facts.telling.aim_parts import is_open_sign, is_torn, with_adjectives, without_time
from balticgraph.facts.telling.aims_below import aims_below
from balticgraph.facts.telling.aims_presented import aims_of, presenting
from balticgraph.facts.telling.priority_owners import is_owned, presidency_of
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Page, Sentence

RULE = "priority-named@2"
_OF_AIMS = frozenset({"priority", "presidency"})
_REACH, _LONG, _POINTS = 14, 14, 6
_DASHES = frozenset("–—-")


def priorities(page: Page, presided: Sequence[PresidencyFact]) -> Iterator[PriorityFact]:
    """One fact an aim, in the words of the text, of the state whose presidency they are told to be of."""
    if page.kinds.isdisjoint(_OF_AIMS):
        return
    seen: set[str] = set()
    presented = presenting(page)
    for sentence in page.told:
        below = aims_below(page, sentence) if _is_heading(page, sentence) else []
        found = list(_listed(page, sentence)) if "priority" in sentence.kinds and not below else []
        found += _pointed_at(page, sentence) if not (found or below) else []
        found += _worked_for(sentence) if not (found or below) and "presidency" in sentence.kinds else []
        teller = sentence
        if not (found or below) and sentence.passage in presented:
            teller = presented[sentence.passage]
            found = [one for low, end in aims_of(sentence) for one in _member(sentence, low, end)]
        told = below or [(sentence, first, last) for first, last in found]
        state = presidency_of(page, teller, found, presided) if told else None
        for one, first, last in told:
            text = one.text(first, last)
            if text.casefold() not in seen and len(text) > 3:
                seen.add(text.casefold())
                yield PriorityFact(
                    text=text, presidency=state, evidence=page.evidence(one, RULE, first, last)
                )


def _is_heading(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence speaks of the priorities of a presidency or a body, which may be listed below it."""
    return any(i.kind == "priority" and is_owned(page, sentence, n) for n, i in enumerate(sentence.items))


def _words(sentence: Sentence, name: str) -> frozenset[str]:
    return word_list(sentence.language, "priorities", name)


def _listed(page: Page, sentence: Sentence) -> Iterator[tuple[Item, Item]]:
    """The members of the first list that "priorities" leads to, or that leads to it: "A and B are the priorities"."""
    for at, item in enumerate(sentence.items):
        asked = any(
            sentence.key(i) in _words(sentence, "questions") for i in sentence.items[max(0, at - 4) : at]
        )
        if item.kind != "priority" or asked or not is_owned(page, sentence, at):
            continue
        start = _behind(sentence, at)
        found = _members(sentence, start) if start else []
        plural = sentence.words.keys[item.last] in _words(sentence, "plural")
        listed = start is not None and sentence.items[start - 1].value == ":"
        if len(found) == 1 and plural and not listed and _is_said(sentence, *found[0]):
            found = []  # "the priorities are ambitious"
        if not found and start is None:
            found = _before(sentence, at)
        if found:
            yield from found
            return


def _behind(sentence: Sentence, at: int) -> int | None:
    """Where the list begins that "priorities" leads to: behind a colon, a dash or a form of "to be"; None where none does."""
    items, keys = sentence.items, sentence.words.keys
    head = keys[items[at].last]
    before = {keys[i.first] for i in items[max(0, at - 3) : at]}
    for n in range(at + 1, min(at + _REACH, len(items))):
        item = items[n]
        if item.value == ":":
            return n + 1
        if item.value in {".", ";", "?", "!"} or item.kind in {"that", "person"}:
            return None
        if head not in _words(sentence, "heads") or before & _words(sentence, "aside"):
            continue
        dash = item.value in _DASHES and n + 1 < len(items) and _is_free(sentence, item)
        if dash or keys[item.last] in _words(sentence, "copulas"):
            return _past(sentence, n + 1)
        chosen = n == at + 1 and sentence.language != "en" and keys[item.first] in _words(sentence, "chosen")
        if chosen:
            return _past(sentence, n)
        if item.value == "," or item.kind.endswith(("_past", "_now", "_future")):
            break
    turned = at and keys[items[at - 1].last] in _words(sentence, "copulas") and sentence.language != "en"
    return _past(sentence, at + 1) if turned and head in _words(sentence, "heads") else None


def _is_free(sentence: Sentence, dash: Item) -> bool:
    text, at = sentence.words.text, sentence.words.starts[dash.first]
    return text[at - 1 : at].isspace() and text[at + 1 : at + 2].isspace()


def _past(sentence: Sentence, at: int) -> int:
    """The item behind words that only lead on to a list: "are the following:", "have been set as"."""
    items, keys = sentence.items, sentence.words.keys
    passed = _words(sentence, "chosen") | _words(sentence, "copulas")
    while at < len(items) and (
        keys[items[at].first] in passed
        or items[at].value == ":"
        or items[at].kind in _OF_TIME
        or _is_dot(items, at)
    ):
        at += 1
    return at


_OF_TIME = frozenset({"num", "year", "day", "month"})


def _is_dot(items: tuple[Item, ...], at: int) -> bool:
    return items[at].value == "." and items[at - 1].kind == "num" and at + 1 < len(items)


def _is_said(sentence: Sentence, first: Item, last: Item) -> bool:
    """Whether a lone member only tells how priorities are, or what was done with them."""
    done = word_stems(sentence.language, "priorities", "done")
    return first is last or sentence.words.keys[first.last].endswith(done)


def _before(sentence: Sentence, at: int) -> list[tuple[Item, Item]]:
    """The members of a list that a form of "to be" makes priorities: "A, B and C are the priorities of the presidency"."""
    items, keys = sentence.items, sentence.words.keys
    verb = next(
        (n for n in range(at - 1, max(0, at - 6), -1) if keys[items[n].last] in _words(sentence, "copulas")),
        0,
    )
    low = next(
        (
            n + 1
            for n in range(verb - 1, -1, -1)
            if items[n].kind in {"that", "position"} or items[n].value == ":"
        ),
        0,
    )
    if not verb or verb - low < 3 or not any(i.kind == "conj" for i in items[low:verb]):
        return []
    found = _members(sentence, low, verb)
    return found if found and found[-1][1] is items[verb - 1] else []


def _worked_for(sentence: Sentence) -> Iterator[tuple[Item, Item]]:
    """The members of a list that a presidency told of before will work for: "the presidency will focus on A and B"."""
    said = " ".join(sentence.said)
    for phrase in _words(sentence, "focusing"):
        place = said.find(f" {phrase} ")
        if place < 0:
            continue
        word = sentence.items[0].first + said[: place + 1 + len(phrase)].count(" ")
        at = next((n for n, i in enumerate(sentence.items) if i.first > word), len(sentence.items))
        if any(i.kind == "presidency" for i in sentence.items[:at]):
            yield from _members(sentence, at)
            return


def _pointed_at(page: Page, sentence: Sentence) -> Iterator[tuple[Item, Item]]:
    """The members of a list right behind a sentence with "priorities": "They are A, B and C"."""
    for before in page.before(sentence, 1) if sentence.says(_words(sentence, "pointing")) else ():
        keys = [sentence.key_at(n) for n in range(_POINTS)]
        for n in range(1, _POINTS):
            if keys[n - 1] in _words(sentence, "pointing") and keys[n] in _words(sentence, "copulas"):
                yield from _members(sentence, _past(sentence, n + 1)) if _is_heading(page, before) else ()


def _members(sentence: Sentence, start: int, end: int | None = None) -> list[tuple[Item, Item]]:
    """The members of a list: parted by semicolons, else by commas and the last "and"."""
    items, keys = sentence.items, sentence.words.keys
    stops = (n for n in range(start, len(items)) if _stops(sentence, n))
    high = min(next(stops, len(items)), len(items) if end is None else end)
    if start >= high or _is_predicate(sentence, start, high) or items[high - 1].kind == "conj":
        return []
    sign = ";" if any(i.value == ";" for i in items[start:high]) else ","
    cuts = [n for n in range(start, high) if items[n].value == sign]
    parts = [
        (low + 1, cut) for low, cut in zip([start - 1, *cuts], [*cuts, high], strict=True) if low + 1 < cut
    ]
    parts = with_adjectives(sentence, parts) if sign == "," else parts
    parts = [part for part in parts if sentence.key(items[part[0]]) not in _words(sentence, "asides")]
    if parts and high == len(items) and is_torn(sentence):
        parts.pop()
    clause = next((n for n, part in enumerate(parts) if _is_clause(sentence, *part)), len(parts))
    parts = parts[:clause]
    if parts and sign == "," and not (len(parts) > 1 and items[parts[-1][0]].kind == "conj"):
        low, upto = parts.pop()
        many = bool(parts)
        joint = [
            n
            for n in range(low + 1, upto - 1)
            if items[n].kind == "conj" and _parts(sentence, low, n, upto, many=many)
        ]
        outer = [n for n in joint if keys[items[n].first] not in _INNER]
        joint = outer if len(outer) == 1 else joint  # "A ja B tugevdamine ning C"
        plain = (
            len(joint) < 2 or joint[0] - low == 1 == joint[1] - joint[0] - 1
        )  # "A and B of C and D" may be anything
        parts += (
            [(low, joint[-1]), (joint[-1] + 1, upto)] if joint and plain else [(low, upto)] if plain else []
        )
    return [one for low, upto in parts for one in _member(sentence, low, upto)]


def _stops(sentence: Sentence, at: int) -> bool:
    """Whether a list ends at an item: a stop, a bracket, a clause of its own."""
    item = sentence.items[at]
    before = sentence.items[at - 1]
    beside = item.kind == "with" and before.value == ","
    beside = beside or (item.value in _DASHES and before.kind != "mark" and _is_free(sentence, item))
    return (
        beside
        or item.value in {".", ":", "(", "?", "!"}
        or sentence.words.keys[item.first] in _words(sentence, "ends")
    )


def _is_clause(sentence: Sentence, low: int, end: int) -> bool:
    """Whether words are no aim but a clause: somebody who does something, or too many of them."""
    kinds = {i.kind for i in sentence.items[low:end]}
    return (
        end - low > _LONG
        or bool(kinds & _OF_CLAUSE)
        or any(kind.endswith(("_past", "_now", "_future")) for kind in kinds)
    )


_OF_CLAUSE = frozenset({"person", "pronoun", "presented", "future", "copula", "priority"})


def _is_predicate(sentence: Sentence, at: int, end: int) -> bool:
    """Whether words behind "are" tell what is done with priorities, or how they are: "were approved", "are in line with"."""
    item = sentence.items[at]
    if sentence.words.keys[item.first] in _words(sentence, "predicates"):
        return True
    done = sentence.words.keys[item.last].endswith(word_stems(sentence.language, "priorities", "done"))
    bare = at + 1 == end or sentence.items[at + 1].kind in _ADVERBIAL
    return item.kind in _PREDICATES or (done and bare)


_ADVERBIAL = frozenset({"in", "during", "day", "city_in", "by", "also", "with", "link", "mark", "conj"})
_PREDICATES = frozenset(
    {
        "in",
        "during",
        "discussed",
        "adopted",
        "given",
        "presented",
        "negation",
        "day",
        "link",
        "with",
        "city_in",
    }
)


def _parts(sentence: Sentence, low: int, at: int, end: int, *, many: bool) -> bool:
    """Whether "and" stands between two aims, not between two adjectives or what one of them is of."""
    items, keys = sentence.items, sentence.words.keys
    first = keys[items[at - 1].last]
    if first.endswith(word_stems(sentence.language, "priorities", "qualities")) and end - at > 2:
        return False
    alike = any(i.kind in _LINKS for i in items[at:end]) or not any(i.kind in _LINKS for i in items[low:at])
    return many or alike


_INNER = frozenset({"and", "ir", "ja", "un"})
_LINKS = frozenset({"link", "in", "with"})


def _member(sentence: Sentence, low: int, end: int) -> Iterator[tuple[Item, Item]]:
    """One aim of a list without the small words and signs before it; none where no more is left."""
    items = sentence.items
    leads = _words(sentence, "leads")
    while low < end and (
        items[low].kind in {"conj", "article", "num", "also"}
        or items[low].value in {")", "("}
        or sentence.words.keys[items[low].first] in leads
    ):
        low += 1
    end -= end > low and is_open_sign(sentence, low, end)
    end = without_time(sentence, low, end)
    if end > low:
        yield items[low], items[end - 1]
