"""Parts that a noun and "is" or a dash tell in Estonian and Lithuanian: "istungi juhataja oli A", "posėdžio pirmininkai – A ir B"."""

from collections.abc import Iterator
from functools import cache

from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.words.gathering_words import EVENT
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_ROLES = {"chairing": "chaired", "speaking": "spoke", "coming": "attended"}
_OF_TITLE = frozenset(
    {
        "office", "country", "demonym", "honorific", "parliament", "body", "committee", "committee_of", "delegation", "chamber",
        "organ", "link", "party", "ministry", "group", "quality", "portfolio", "state", "topic", "coop", "low", "cap", "takes_from",
        "assembly_word", "its",
    }
)  # fmt: skip
_WITHIN_HEAD = frozenset(
    {
        "low", "cap", "event", "event_in", "ordinal", "num", "quality", "country", "demonym", "body", "city_in", "country_in",
        "day_word", "also", "conj", "parliament", "coming", "weekday", "topic", "year", "organ", "its", "pronoun", "takes_from",
    }
)  # fmt: skip
_DASHES = frozenset({"–", "-", "—"})
_SPELLED = frozenset({"(", ")"})


def told_by_part_noun(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """The parts of those of whom a noun for their part is said, before it or behind: "A buvo posėdžio pirmininkas"."""
    language = sentence.language
    if (
        language not in _LANGUAGES
        or "person" not in sentence.kinds
        or not sentence.says(_listed(language, "all_of_them"))
    ):
        return
    if sentence.says(_listed(language, "denying")) or "negation" in sentence.kinds:
        return
    for at in range(len(sentence.items)):
        capacity = _capacity(sentence, at)
        link = _link_behind(sentence, at) if capacity else 0
        row = _row(sentence, link + 1) if link else []
        verb = link
        if capacity and not row:
            verb, row = _before(sentence, at)
        if capacity and not row:
            verb, row = _behind(sentence, at)
        if not row or not _of_gathering(sentence, capacity, at, verb):
            continue
        occasion = _occasion(course, sentence, groups, min(at, verb), max(at, verb))
        if occasion is None:
            continue
        tense = frozenset(sentence.keys_of(sentence.items[verb]))
        ahead = bool(tense & _listed(language, "will_be")) or not (
            occasion.past or tense & _listed(language, "was")
        )
        for n in row:
            item = sentence.items[n]
            person = course.people.at(sentence, item)
            if person and not course.people.is_oblique(sentence, item):
                yield Part(
                    person, occasion, capacity, ahead, sentence, item, sentence.items[at], "part-noun@1"
                )


_LANGUAGES = frozenset({"et", "lt"})


def _capacity(sentence: Sentence, at: int) -> str:
    """What the noun at an item makes of those of whom it is said."""
    item = sentence.items[at]
    if item.kind in {"person", "mark"}:
        return ""
    keys = sentence.keys_of(item)
    return next(
        (c for name, c in _ROLES.items() if not _listed(sentence.language, name).isdisjoint(keys)), ""
    )


def _is_link(sentence: Sentence, at: int) -> bool:
    """Whether an item is a form of being."""
    keys = sentence.keys_of(sentence.items[at])
    return keys[-1] in _links(sentence.language) and sentence.items[at].kind != "person"


def _links(language: str) -> frozenset[str]:
    return _listed(language, "was") | _listed(language, "is_now") | _listed(language, "will_be")


def _link_behind(sentence: Sentence, at: int) -> int:
    """The form of being or dash behind a noun, with words for where and what of between."""
    items = sentence.items
    if sentence.keys_of(items[at])[-1] in _links(sentence.language):
        return at
    for n in range(at + 1, min(len(items), at + _NEAR)):
        if _is_link(sentence, n) or items[n].value in _DASHES:
            return n
        if items[n].kind not in _WITHIN_HEAD:
            return 0
    return 0


def _row(sentence: Sentence, first: int) -> list[int]:
    """The persons in a row from an item on, with titles and where they are from between: "du – A ir B iš Estijos"."""
    items, words = sentence.items, 0
    row: list[int] = []
    who = _listed(sentence.language, "who")
    for n in range(first, len(items)):
        item = items[n]
        if item.kind == "person":
            row.append(n)
            words = 0
        elif item.kind in {"low", "cap", "num", "ordinal"}:
            words += 1
            if words > _MOST_WORDS or not who.isdisjoint(sentence.keys_of(item)):
                break
        elif item.value in _DASHES and not row:
            continue
        elif (item.kind not in _OF_TITLE and item.kind not in {"conj", "day_word"}) and item.value not in {
            ",",
            *_SPELLED,
        }:
            break
    return row


_NEAR, _MOST_WORDS = 7, 4


def _before(sentence: Sentence, at: int) -> tuple[int, list[int]]:
    """The form of being before a noun, and the persons right before it: "A ja B olid istungi juhatajad"."""
    items = sentence.items
    verb = next(
        (
            n
            for n in range(at - 1, max(0, at - _NEAR), -1)
            if _is_link(sentence, n) or items[n].kind not in _WITHIN_HEAD
        ),
        0,
    )
    if not verb or not _is_link(sentence, verb):
        return 0, []
    first = verb
    while first and (
        (items[first - 1].kind in _OF_TITLE or items[first - 1].kind in {"person", "conj", "event_in"})
        or items[first - 1].value in {",", *_SPELLED}
    ):
        first -= 1
    row = _row(sentence, first)
    row = [n for n in row if n < verb]
    return (verb, row) if row and row[-1] >= verb - _BESIDE else (0, [])


_BESIDE = 4


def _behind(sentence: Sentence, at: int) -> tuple[int, list[int]]:
    """The form of being before a noun, and the persons right behind the noun: "istungil olid ettekandjateks A ja B"."""
    verb = at - 1
    while verb > 0 and at - verb < _NEAR and not _is_link(sentence, verb):
        if sentence.items[verb].kind not in _WITHIN_HEAD:
            return 0, []
        verb -= 1
    row = _row(sentence, at + 1) if verb > 0 and _is_link(sentence, verb) else []
    near = bool(row) and all(i.kind in _OF_TITLE or i.value == "," for i in sentence.items[at + 1 : row[0]])
    return (verb, row) if near else (0, [])


def _of_gathering(sentence: Sentence, capacity: str, at: int, verb: int) -> bool:
    """Whether a noun is of one gathering: who speaks does so at what is told of, who presides or comes at what is named beside."""
    items = sentence.items
    if any(i.kind == "that" for i in items[:at]):
        return False
    if any(_other_time(sentence, i) for i in items[max(0, at - _BESIDE) : at]):
        return False
    if capacity == "spoke":
        return not any(i.kind in {"ministry", "parliament", "committee"} for i in items[max(0, at - 1) : at])
    if capacity == "chaired":
        step = at - 1
        while step >= 0 and items[step].kind in {"low", "ordinal", "quality"}:
            step -= 1
        return step >= 0 and items[step].kind in EVENT
    return any(i.kind in EVENT for i in items[max(0, min(at, verb) - 2) : max(at, verb) + 1])


def _other_time(sentence: Sentence, item: Item) -> bool:
    """Whether a word tells of another gathering than that told of: "eelmise istungi juhataja"."""
    return not _listed(sentence.language, "of_another").isdisjoint(sentence.keys_of(item))


def _occasion(course: Course, sentence: Sentence, groups: Groups, first: int, last: int) -> Occasion | None:
    """The event named beside the noun, else the first of the sentence, else what is told of.

    A bare noun for a gathering of which nothing is told means that of which the text told last: "susitikimo pirmininkai buvo A ir B".
    """
    beside = next((many[0] for at, _, many in groups if first - _BESIDE <= at <= last and many), None)
    beside = beside or (groups[0][2][0] if groups else course.current)
    if beside is None or beside.kind != "other" or beside.told:
        return beside
    told = [
        (max(before), o)
        for o in course.diary.occasions
        if o.told and (before := [m.sentence for m in o.mentions if m.sentence < sentence.index])
    ]
    return max(told, key=lambda one: one[0], default=(0, beside))[1]


@cache
def _listed(language: str, name: str) -> frozenset[str]:
    if name == "all_of_them":
        return frozenset().union(*(word_list(language, "part_nouns", n) for n in _ROLES))
    return word_list(language, "part_nouns", name)
