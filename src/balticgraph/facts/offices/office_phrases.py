"""Phrases for an office: runs of words for it and for what it is held in, in the order of any language.

What a phrase means depends on what it holds, not on its grammar. Former and coming offices are marked as not
held.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from balticgraph.facts.offices.office_borders import border, names_committee, numbered, of_its
from balticgraph.facts.offices.office_tenure import is_held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.staff import is_post, with_office_of

PARTS = frozenset({
    "office", "body", "parliament", "chamber", "organ", "delegation", "committee", "committee_of", "topic", "group",
    "assembly_word", "ministry", "organisation", "country", "demonym", "state", "portfolio",
})  # fmt: skip


GLUE = frozenset({"link", "article", "range", "quality", "honorific", "in"})
RUN = PARTS | GLUE
"""What the words of an office are made of, as far as they run on."""
TITLE = RUN - {"honorific"}
"""What a title is made of that ends before "Mr" and the name."""


@dataclass(slots=True, unsafe_hash=True)
class Phrase:
    """A run of items with one office in it: `items[first:last + 1]` of its sentence."""

    first: Final[int]
    last: Final[int]
    office: Final[str]
    parts: Final[tuple[Item, ...]]
    held: Final[bool]
    post: Final[tuple[str, str] | None] = None


def phrases_of(sentence: Sentence) -> list[Phrase]:
    """The office phrases of a sentence, in order."""
    found: list[Phrase] = []
    at = 0
    items = sentence.items
    while at < len(items):
        if items[at].kind not in PARTS:
            at += 1
            continue
        last = _end_of_run(sentence, at)
        found += _split(sentence, at, last)
        at = last + 1
    return sorted([*found, *_echoes(sentence, found)], key=lambda p: p.first)


def without_office(sentence: Sentence) -> Iterator[Phrase]:
    """The committees and groups that a sentence names outside an office, as phrases with no office."""
    items = sentence.items
    at = len(items) if sentence.kinds.isdisjoint(_ORGANS) else 0
    while at < len(items):
        if items[at].kind not in PARTS:
            at += 1
            continue
        last = _end_of_run(sentence, at)
        run = items[at : last + 1]
        if any(i.kind in _ORGANS for i in run) and not any(i.kind == "office" for i in run):
            yield Phrase(at, last, "", tuple(i for i in run if i.kind in PARTS), held=False)
        at = last + 1


_ORGANS = frozenset({"committee", "committee_of", "group", "delegation"})


def _echoes(sentence: Sentence, found: list[Phrase]) -> Iterator[Phrase]:
    """The other states or bodies of one office: "the Speakers of the Estonian and Lithuanian parliaments"."""
    items = sentence.items
    starts = {p.first for p in found}
    for one in found:
        sort = LANDS if any(i.kind in LANDS for i in one.parts) else frozenset({"body"})
        at = one.last + 1
        if sentence.language == "en" and (other := _seat_behind(items, one)) is not None:
            yield other
        if not any(i.kind in sort for i in one.parts) or "committee" in {i.kind for i in one.parts}:
            continue
        while at + 1 < len(items) and _joins_other(items, at, sort) and at + 1 not in starts:
            last = at + 1 + (items[at + 1].kind == "article")
            start = last
            last += last + 1 < len(items) and items[last + 1].kind == "chamber"
            yield Phrase(start, last, one.office, tuple(items[start : last + 1]), one.held)
            at = last + 1


def _seat_behind(items: tuple[Item, ...], one: Phrase) -> Phrase | None:
    """The other house of which somebody is a member too: "Member of the Riigikogu and of the Baltic Assembly A"."""
    kinds = [(i.kind, i.value) for i in items[one.last + 1 : one.last + 4]]
    first = one.last + 3
    seat = one.office == "member" and not {i.kind for i in one.parts} - {"office", "parliament", "body"}
    joined = len(kinds) == 3 and kinds[0][0] == "conj" and kinds[1][0] == "link"
    if not (seat and joined and kinds[2][0] in {"parliament", "body"}):
        return None
    return Phrase(first, first, one.office, (items[first],), one.held)


def _joins_other(items: tuple[Item, ...], at: int, sort: frozenset[str]) -> bool:
    """Whether "and", or a comma before it, joins another state or body to an office."""
    step = at + 1 + (items[at + 1].kind == "article")
    if step >= len(items) or items[step].kind not in sort:
        return False
    if items[at].kind == "conj":
        return True
    behind = items[step + 1 : step + 3]
    listed = len(behind) > 1 and (behind[0].kind == "conj" or behind[0].value == ",")
    return items[at].value == "," and listed and behind[1].kind in sort


LANDS = frozenset({"country", "demonym", "parliament"})


def _end_of_run(sentence: Sentence, at: int) -> int:
    items = sentence.items
    last = at
    step = at + 1
    while step < len(items):
        kind = items[step].kind
        if _begins_anew(items, step):
            break
        if kind in PARTS or names_committee(items, step):
            last = step
        elif kind == "mark" and (
            _aside(sentence, step) if items[step].value == "(" else _renamed(items, step)
        ):
            step += 2
            last = step
        elif kind == "num" and numbered(items, step):
            step += 1
        elif items[step - 1].kind == "delegation" and _pointed_to(sentence, step):
            pass  # "Seimo delegacijos joje pirmininkė", "delegacijos šioje Asamblėjoje vadovas"
        elif _owns_next(items, step):
            pass  # "Seimas' European Affairs Committee"
        elif kind not in GLUE and not (kind == "its" and of_its(sentence, step - 1)):
            break
        step += 1
    if last == at and with_office_of(items, last):
        return last + 2
    behind = [i.kind for i in items[last + 1 : last + 3]]
    if last == at and items[last].value in _FROM and behind in _ORIGINS[sentence.language == "en"]:
        return last + 2  # "A, MP from Sweden", "her counterpart from Estonia"
    if is_post(items, last + 1):
        return last + 1
    return _with_organisation(sentence, last)


_FROM, _LAND = frozenset({"counterpart", "mp"}), ["takes_from", "country"]
_ORIGINS = ([_LAND], [_LAND, ["takes_from", "parliament"], ["takes_from", "body"]])


def _pointed_to(sentence: Sentence, at: int) -> bool:
    """Whether a Lithuanian word points back to where a delegation is."""
    key = sentence.words.keys[sentence.items[at].first]
    return sentence.language == "lt" and key in word_list("lt", "pronouns", "in_it")


def _owns_next(items: tuple[Item, ...], at: int) -> bool:
    """Whether an apostrophe makes a house the owner of what follows: "Seimas' European Affairs Committee"."""
    if items[at].value not in {"'", "’"} or items[at - 1].kind not in {"parliament", "body", "country"}:
        return False
    return at + 1 < len(items) and items[at + 1].kind in PARTS


def _begins_anew(items: tuple[Item, ...], at: int) -> bool:
    """Whether an article between a state and an office parts them: "during the visit to Lithuania the Speaker"."""
    if items[at].kind != "article" or items[at - 1].kind != "country":
        return False
    return at + 1 < len(items) and items[at + 1].kind == "office"


def _aside(sentence: Sentence, at: int) -> bool:
    """Whether a bracket holds one body or abbreviation alone, as after its full name."""
    items = sentence.items
    if at + 2 >= len(items) or items[at + 2].value != ")":
        return False
    inside = items[at + 1]
    again = (inside.kind, inside.value) == (items[at - 1].kind, items[at - 1].value)
    return (
        inside.kind in {"body", "parliament", "chamber"}
        or (inside.kind == "country" and again)
        or (inside.kind == "cap" and sentence.text(inside).isupper() and items[at - 1].kind != "person")
    )


def _renamed(items: tuple[Item, ...], at: int) -> bool:
    """Whether a parliament is told once more by its own name between dashes or commas: "the parliament - the Rada - "."""
    signs = items[at].value in {"-", ","} and at + 2 < len(items) and items[at + 2].value == items[at].value
    return signs and (items[at + 1].kind, items[at + 1].value) == (items[at - 1].kind, items[at - 1].value)


def _with_organisation(sentence: Sentence, last: int) -> int:
    """The end of the run with a name of an organisation that no list knows.

    "Stage Director of the New Riga Theatre".
    """
    items = sentence.items
    if (
        items[last].kind != "office"
        or last + 2 >= len(items)
        or items[last + 1].kind != "link"
        or items[last].value in _PLAIN_HEADS
    ):
        return last
    step = last + 2
    if items[step].kind == "city" and _owned(sentence, step):
        return step + 2  # "director of Tallinn's International Centre for Defence and Security"
    kinds = {"cap", "unknown", "quality", "city", "venue_noun", "country", "demonym", "topic", "not_person"}
    step += sentence.language == "en" and sentence.words.keys[items[step].first] in _sorts()
    while step < len(items) and (
        (items[step].kind in kinds and _capital(sentence, items[step]))
        or (
            items[step].kind == "link"
            and step + 1 < len(items)
            and items[step + 1].kind in kinds - {"unknown"}
        )
    ):
        step += 1
    end = step - 1 if step - 1 > last + 1 else last
    return _with_committee(items, end) if end > last else last


def _owned(sentence: Sentence, at: int) -> bool:
    """Whether a city is told to be that of the house behind it."""
    behind = sentence.items[at + 1 : at + 3]
    return (
        len(behind) > 1
        and sentence.text(behind[0]) in {"'s", "’s"}
        and behind[1].kind in {"body", "organisation"}
    )


def _sorts() -> frozenset[str]:
    """Nouns that tell of what sort the house named behind them is: "the newspaper Sirp"."""
    return word_list("en", "organisations", "sorts")


def _with_committee(items: tuple[Item, ...], last: int) -> int:
    """The end of the run with the committee whose matter no list knows, and its parliament."""
    if last + 1 >= len(items) or items[last + 1].kind != "committee":
        return last
    step = last + 1
    while step + 1 < len(items) and items[step + 1].kind in {"link", "article", "parliament", "body"}:
        step += 1
    return step if items[step].kind in {"committee", "parliament", "body"} else last + 1


_PLAIN_HEADS = frozenset(
    {
        "member",
        "mp",
        "speaker",
        "deputy_speaker",
        "minister",
        "vice_minister",
        "prime_minister",
        "head_of_state",
    }
)


def _capital(sentence: Sentence, item: Item) -> bool:
    return sentence.text(item)[0].isupper()


def _split(sentence: Sentence, first: int, last: int) -> Iterator[Phrase]:
    """One phrase for each office of a run.

    A part between two offices goes to the one it touches without a link, else to the left.
    """
    items = sentence.items
    heads = [i for i in range(first, last + 1) if items[i].kind == "office"]
    start = first
    for number, head in enumerate(heads):
        end = heads[number + 1] - 1 if number + 1 < len(heads) else last
        if number + 1 < len(heads):
            end = border(sentence, head, heads[number + 1])
        held = is_held(sentence, start, head, end)
        parts = tuple(
            i
            for i in items[start : end + 1]
            if (i.kind in PARTS and not (i.kind == "country" and _in_bracket(items, i)))
            or (
                i.kind in {"cap", "unknown", "city", "venue_noun", "country_in", "not_person"}
                and not _in_bracket(items, i)
            )
            or (i.kind == "quality" and i.first > items[head].last and _capital(sentence, i))
        )
        parts = tuple(i for i in parts if i.kind != "city" or not _owned(sentence, items.index(i)))
        if sentence.language == "en" and _only_owns(sentence, end):
            parts = tuple(i for i in parts if i is not items[end])
        yield Phrase(start, end, items[head].value, parts, held)
        start = end + 1


def _only_owns(sentence: Sentence, end: int) -> bool:
    """Whether a body that ends an office only owns a thing behind it: "Director of the European Union research programme"."""
    items, behind = sentence.items, sentence.items[end + 1 : end + 4]
    if items[end].kind != "body":
        return False
    owned = any(sentence.words.keys[i.last] in _OWNED for i in behind[:2])
    return owned and all(i.kind in {"low", "work"} for i in behind[:1])


_OWNED = frozenset({"agency", "fund", "initiative", "mission", "programme", "program", "project", "strategy"})


def _in_bracket(items: tuple[Item, ...], item: Item) -> bool:
    """Whether an item stands alone in brackets, as an abbreviation does."""
    at = items.index(item)
    return (
        at > 0 and items[at - 1].value == "(" and items[at + 1 : at + 2] != () and items[at + 1].value == ")"
    )


@dataclass(slots=True, unsafe_hash=True)
class Held:
    """An office phrase of a person: the index of both among the items of the sentence.

    `person` -1 where nobody is named.
    """

    sentence: Final[Sentence]
    phrase: Final[Phrase]
    person: Final[int]


def is_jury(item: Item) -> bool:
    """Whether an item is the jury of the prizes, whose chair is told by a verb of any time."""
    return item.value == "Joint Jury" and item.kind == "organ"


def person_behind(items: tuple[Item, ...], at: int) -> int:
    """The person at an item or behind the title that begins there, -1 where none follows."""
    while at < len(items) and items[at].kind in RUN:
        at += 1
    return at if at < len(items) and items[at].kind == "person" else -1
