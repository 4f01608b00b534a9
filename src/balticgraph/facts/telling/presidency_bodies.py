"""Which bodies a presidency is of."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list

BODIES = frozenset(
    {
        "Baltic Assembly",
        "Baltic Council of Ministers",
        "Council of the European Union",
        "NB8",
        "Visegrad Group",
        "Nordic Council",
        "Nordic Council of Ministers",
        "Benelux Parliament",
        "GUAM",
        "GUAM Parliamentary Assembly",
        "Benelux Union",
        "Benelux",
        "European Union",
        "Baltic Sea Parliamentary Conference",
        "Parliamentary Assembly of the SEECP",
        "Council of the Baltic Sea States",
    }
)
_WIDER = frozenset(
    {
        "Organization for Security and Co-operation in Europe",
        "Council of Europe",
        "Committee of Ministers of the Council of Europe",
        "UN Security Council",
        "Arctic Council",
        "Barents Euro-Arctic Council",
        "Three Seas Initiative",
    }
)
"""Bodies that are spoken of for much else: presided over only where their name stands beside the word for it."""


OF_COUNCIL = "of_council"
"""The value of a presidency that its words tell to be the Baltic Council's own."""
OWN_NAME = {"European Union": "Council of the European Union"}


def bodies_of(items: tuple[Item, ...], noun: int) -> list[str]:
    """The bodies presided over: those after the noun joined by "and", else the nearest before it."""
    own = [items[noun].value] if items[noun].kind == "body" and _presided(items[noun], items[noun]) else []
    found = [*own, *named_behind(items, noun)]
    if found:
        return list(dict.fromkeys(found))
    before = [
        i
        for n, i in enumerate(items[:noun])
        if _presided(i, items[noun]) and (i.value not in _WIDER or n >= noun - _BESIDE)
    ]
    after = (
        [i for i in items[noun : noun + 8] if _presided(i, items[noun])]
        if items[noun].kind == "presides_itself" or items[noun].kind.startswith("chair_")
        else []
    )
    if before and _both(items[:noun], items[noun]):
        return [i.value for i in before[-2:]]
    if not before and _both(items[noun : noun + 8], items[noun]):
        return [i.value for i in after[:2]]
    return [(before[-1:] or after[:1])[0].value] if before or after else []


def _presided(item: Item, verb: Item) -> bool:
    """Whether an item is a body presided over; the Baltic Council is none but of a state that is said to preside."""
    council = item.value == "Baltic Council" and (
        verb.kind in {"presides_itself", "body"} or verb.value == OF_COUNCIL
    )
    return item.kind == "body" and (item.value in BODIES or item.value in _WIDER or council)


_BESIDE = 2


def _both(items: tuple[Item, ...], verb: Item) -> bool:
    """Whether the last two bodies before a verb are joined: "the Assembly and the Council of Ministers"."""
    bodies = [n for n, i in enumerate(items) if _presided(i, verb)][-2:]
    between = items[bodies[0] + 1 : bodies[1]] if len(bodies) == _PAIR else ()
    joins = (i.kind == "conj" or i.value in _AS_WELL for i in between if i.value != ",")
    return 0 < len(between) <= _PAIR and all(joins) and between[-1].value != ","


_PAIR = 2


def named_behind(items: tuple[Item, ...], noun: int) -> list[str]:
    """The bodies named right behind a presidency: "the presidency of the Assembly and the Council of Ministers".

    Of several the words may come between: "two presidencies, that of the Assembly and that of the Council of Ministers".
    """
    found: list[str] = []
    for at in range(noun + 1, len(items)):
        item = items[at]
        if _presided(item, items[noun]) or (found and (item.kind, item.value) == _COUNCIL):
            found.append(item.value)
        elif not (_joins(item) or _further(items, at, noun) or _both_by_comma(items, at, noun)):
            break
    return found


def _both_by_comma(items: tuple[Item, ...], at: int, noun: int) -> bool:
    """Whether a comma and "ir" or "tiek" lead on to a body, or "tiek" to the first: "ir Asamblėjai, ir Ministrų Tarybai"."""
    step = at + (items[at].value == ",")
    first = items[
        noun + 1
    ]  # "Lithuania presides over the Assembly, and the Council of Ministers" tells of one
    both = first.kind == "conj" or first.value in _AS_WELL
    joined = both and step < len(items) and (items[step].kind == "conj" or items[step].value in _AS_WELL)
    return joined and step + 1 < len(items) and _presided(items[step + 1], items[noun])


_AS_WELL = frozenset({"tiek"})


def _joins(item: Item) -> bool:
    """Whether an item is no more than a small word between a presidency and its bodies."""
    return item.kind in {"link", "article", "in", "conj", "range", "quality"} or (
        item.kind == "mark" and item.value in "()"
    )


def _further(items: tuple[Item, ...], at: int, noun: int) -> bool:
    """Whether what stands there leads on to a further body: ", that of", "as well as that of", "both in"."""
    for step in range(at, min(at + _FURTHER, len(items))):
        item = items[step]
        if _presided(item, items[noun]) or (item.kind, item.value) == _COUNCIL:
            return step > at and (
                any(_words(i) & _markers() for i in items[at:step])
                or _joined_alike(items[at:step], items[noun + 1 : noun + 2])
            )
        if not (
            _joins(item)
            or item.value in {",", "and", "also"}
            or item.kind in {"num", "year"}
            or _words(item) <= _several()
        ):
            return False
    return False


_FURTHER = 9
_COUNCIL = ("body", "Baltic Council")


def _joined_alike(between: tuple[Item, ...], first: tuple[Item, ...]) -> bool:
    """Whether "and" and the preposition of the first body stand before a further one: "in A, as well as in", "of A and, at once, of"."""
    joint = next((n for n, i in enumerate(between) if i.kind in {"conj", "with"} or i.value == "and"), -1)
    same = {i.kind for i in first} & {"in", "link"}
    return joint >= 0 and any(i.kind in same for i in between[joint + 1 :][-2:])


def _words(item: Item) -> set[str]:
    """The words of a plain item, of others a sign that is no word."""
    return {item.value} if item.kind in {"low", "that", "also"} else {"*"}


def _several() -> frozenset[str]:
    return word_list("en", "presidencies", "several")


def _markers() -> frozenset[str]:
    return _several() - {"the", "of", "and", "in", "as"}
