"""Which items of an Estonian sentence are of one clause, and who in it may be its subject."""

from balticgraph.facts.attending.parts import Course
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence, asked_once


@asked_once
def clause_numbers(sentence: Sentence) -> tuple[int, ...]:
    """For each item the number of its clause; what stands on both sides of a relative clause has one number.

    "A, | kes tuli Riiast, | pidas kõne" gives 0, 1, 0.
    """
    keys, items = sentence.words.keys, sentence.items
    relative, contrast = _listed("begins_relative"), _listed("begins_contrast")
    main = now = last = 0
    found: list[int] = []
    for at, item in enumerate(items):
        following = keys[items[at + 1].first] if at + 1 < len(items) else ""
        if item.value in {";", ":"} or item.kind == "that" or (item.value == "," and following in contrast):
            main = now = last = last + 1
        elif item.value == "," and following in relative:
            now = last = last + 1
        elif item.value == "," and now != main and _is_whole(found, now):
            now = main
        found.append(now)
    return tuple(found)


def _is_whole(numbers: list[int], now: int) -> bool:
    """Whether a clause begun has more than the word that begins it and a name: so much that a comma may end it."""
    return sum(number == now for number in numbers) > _HEAD


_HEAD = 3


def oblique_persons(course: Course, sentence: Sentence) -> set[int]:
    """The items of persons who are in another case than the nominative, by their form or by that of the title before them."""
    return {
        n
        for n, i in enumerate(sentence.items)
        if i.kind == "person" and (course.people.is_oblique(sentence, i) or _by_title(sentence, n))
    }


def _by_title(sentence: Sentence, at: int) -> bool:
    """Whether the title right before a name is in another case than the nominative: "esimehe Ene Ergma"."""
    title = sentence.items[at - 1] if at else None
    return title is not None and title.kind == "office" and sentence.text(title).lower().endswith(_OBLIQUE)


_OBLIQUE = (
    "mehe",
    "dendi",
    "istri",
    "saadiku",
    "liikme",
    "juhi",
    "naise",
    "koni",
    "pea",
    "tari",
    "iooni",
    "ori",
    "niku",
    "st",
    "le",
    "ga",
    "lt",
)


def but_while(sentence: Sentence, clause: Clause, groups: Groups) -> Groups:
    """The occasions but for those by which an Estonian clause only tells the time: "viibib Eestis ajal, mil peetakse istung"."""
    if sentence.language != "et" or not groups or not sentence.says(_WHILE):
        return groups
    items, keys = sentence.items, sentence.words.keys
    comma = next(
        (
            n
            for n in range(clause.at + 1, len(items) - 1)
            if items[n].value == "," and keys[items[n + 1].first] in _WHILE
        ),
        len(items),
    )
    return [g for g in groups if g[0] < comma]


_WHILE = frozenset({"mil", "millal"})


def words_of_clause(sentence: Sentence, number: int) -> frozenset[str]:
    """The folded words of a clause."""
    numbers = clause_numbers(sentence)
    return frozenset(
        key
        for at, item in enumerate(sentence.items)
        if numbers[at] == number and item.kind != "person"
        for key in sentence.keys_of(item)
    )


def _listed(name: str) -> frozenset[str]:
    return word_list("et", "frames", name)
