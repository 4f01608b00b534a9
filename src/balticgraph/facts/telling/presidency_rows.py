"""Further states of a row that leaves the presidency unsaid: "Latvia will preside in 2015, and Estonia in 2018"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.telling.presidency_told import ToldPresidency
from balticgraph.facts.telling.presidency_views import seen
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_OF_TIME = frozenset(
    {
        "in",
        "link",
        "article",
        "ordinal",
        "month",
        "during",
        "takes_from",
        "by",
        "range",
        "future",
        "coming",
        "year_word",
    }
)


@dataclass(frozen=True, slots=True)
class InTurn:
    """A state that has no more than a year of its own: where both stand, and the year, None where the text has no day."""

    land: int
    at: int
    year: int | None


def states_in_turn(sentence: Sentence, items: tuple[Item, ...], diary: Diary) -> tuple[InTurn, ...]:
    """The states of a sentence that stand with a year and nothing else between commas or "and"."""
    found: list[InTurn] = []
    for part in _parts(sentence, items):
        lands = [n for n in part if items[n].kind == "country" and len(items[n].value) == len("LV")]
        years = [n for n in part if items[n].kind == "year" or _is_year(items[n])]
        if (
            len(lands) == 1
            and len(years) == 1
            and all(_is_small(sentence, items[n]) for n in part if n not in {*lands, *years})
        ):
            found.append(InTurn(lands[0], years[0], _year(items[years[0]], diary)))
    return tuple(found)


def with_turns(
    here: list[ToldPresidency], turns: tuple[InTurn, ...], sentence: Sentence, items: tuple[Item, ...]
) -> list[ToldPresidency]:
    """The presidencies of a sentence, and those of the states that follow upon the first of them."""
    if not here or here[0].relation == "hands_over":
        return here
    told = {one.country for one in here}
    return here + [
        _followed(here[0], turn, sentence, items) for turn in turns if items[turn.land].value not in told
    ]


def followed(before: list[ToldPresidency], sentence: Sentence, diary: Diary) -> list[ToldPresidency]:
    """The presidencies of a sentence that says only whose turn is next: "The turn of Latvia comes in 2015"."""
    if not before or before[0].relation == "hands_over" or not _says_turn(sentence):
        return []
    items = seen(sentence)
    return [_followed(before[0], turn, sentence, items) for turn in states_in_turn(sentence, items, diary)]


def _followed(
    model: ToldPresidency, turn: InTurn, sentence: Sentence, items: tuple[Item, ...]
) -> ToldPresidency:
    """The presidency of the next state in a row: as the one before it, in its own year."""
    land = items[turn.land]
    ahead = model.relation == "holds" and items[turn.at].kind == "year" and items[turn.at].value == "1"
    relation = "takes_over" if ahead else model.relation
    return replace(
        model,
        country=land.value,
        year=turn.year,
        relation=relation,
        sentence=sentence,
        shown=(land, items[turn.at]),
    )


def _parts(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[range]:
    """The stretches of a sentence between its commas and what joins."""
    low = 0
    for at, item in enumerate((*items, None)):
        if (
            item is None
            or item.kind == "conj"
            or item.value in {",", ";"}
            or sentence.key(item) in _listed(sentence, "meanwhile")
        ):
            yield range(low, at)
            low = at + 1


def _is_year(item: Item) -> bool:
    return item.kind == "num" and len(item.value) == len("2015") and "1990" < item.value < "2100"


def _year(item: Item, diary: Diary) -> int | None:
    now = diary.base.year if diary.base else diary.year
    if item.kind == "year":
        return now + int(item.value) if now else None
    return int(item.value)


def _is_small(sentence: Sentence, item: Item) -> bool:
    return (
        item.kind in _OF_TIME
        or item.value in {".", "-", "(", ")"}
        or sentence.key(item) in _listed(sentence, "turns")
    )


def _says_turn(sentence: Sentence) -> bool:
    return any(sentence.key(item) in _listed(sentence, "follows") for item in sentence.items)


def _listed(sentence: Sentence, name: str) -> frozenset[str]:
    return word_list(sentence.language, "presidencies", name)
