"""One Estonian title of two bodies: "väliskomisjoni ja parlamendirühma esimees A" holds both, "esimehed A ja B" one each."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

_BODIES = frozenset({"committee", "committee_of", "group", "delegation"})
_ROUND = _BODIES | {"parliament", "chamber", "country", "body", "topic", "demonym"}
_HOUSES = frozenset({"parliament", "chamber", "body"})


def with_joint(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices of a sentence with those of the body that stands before "and" and another body with the title."""
    if sentence.language != "et" or "conj" not in sentence.kinds or sentence.kinds.isdisjoint(_BODIES):
        return held
    found: list[Held] = []
    for one in held:
        found += _parted(sentence, one)
    return found


def _parted(sentence: Sentence, one: Held) -> Iterator[Held]:
    """The offices that a title behind two houses is: one in each, of one person or of two."""
    items = sentence.items
    first, own = _run(items, one.phrase.last)
    joined = first > 1 and items[first - 1].kind == "conj"
    start, other = _run(items, first - 1) if joined else (first, ())
    title = items[one.phrase.last]
    if one.person < 0 or title.kind != "office" or not own or not other:
        yield one
        return
    house = tuple(i for i in other if (i.kind in _HOUSES or i.kind in {"country"}))
    mine = (
        own
        if any(i.kind in _HOUSES for i in own)
        else (*(i for i in house if "delegation" not in {o.kind for o in own}), *own)
    )
    second = replace(one, phrase=replace(one.phrase, parts=(*_of_house(mine, other), title)))
    before = replace(one, phrase=replace(one.phrase, first=start, parts=(*other, title)))
    if not of_several(sentence, title):
        yield before
        yield second
        return
    mate = one.person + _TWO
    both = mate < len(items) and items[mate].kind == "person" and items[mate - 1].kind == "conj"
    if both:
        yield before
        yield replace(second, person=mate)


_TWO = 2


def _of_house(own: tuple[Item, ...], other: tuple[Item, ...]) -> tuple[Item, ...]:
    """The words of a body, without the state of the delegation before it: the committee is the assembly's own."""
    sent = any(i.kind == "delegation" for i in other)
    return tuple(i for i in own if not (sent and i.kind == "country"))


def _run(items: tuple[Item, ...], end: int) -> tuple[int, tuple[Item, ...]]:
    """Where the words of one body begin before an item, and these words; none where no body is among them."""
    start = end
    while start and items[start - 1].kind in _ROUND:
        start -= 1
    run = items[start:end]
    return start, run if any(i.kind in _BODIES for i in run) else ()
