"""Of which year an award is, and at which event it was presented, where the sentence that tells it says so."""

from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_NAME = frozenset({"award", "award_of", "field", "body"})
"""What the name of a prize is made of: "Baltic Assembly", "Prize", "Literature"."""
_BETWEEN = frozenset({"link", "article"})
_OF_DAY = frozenset({"month", "num", "year_word"})
_WHERE = frozenset({"prize_ceremony", "ba_session"})
_DIGITS = 4


def year_of(sentence: Sentence) -> Item | None:
    """The year that stands at the name of a prize: "the 2023 Prize", "the Prize for Literature 2023", "2023. gada balva".

    A year that ends a day is the day's. None where none stands there, or two.
    """
    if not sentence.has("award", "award_of"):
        return None
    items = sentence.items
    names = [at for at, item in enumerate(items) if item.kind in {"award", "award_of"}]
    years = {year.value: year for at in names for year in (_before(items, at), _behind(items, at)) if year}
    return next(iter(years.values())) if len(years) == 1 else None


def _before(items: tuple[Item, ...], at: int) -> Item | None:
    """The year in front of a name: with a word for year behind it, and a sign between, in the languages that write so."""
    while at and items[at - 1].kind in _NAME:
        at -= 1
    at -= 1
    if at > 0 and items[at].value == "." and items[at - 1].kind == "year_word":
        at -= 1
    if at > 0 and items[at].kind == "year_word":
        at -= 2 if items[at - 1].value == "." else 1
    return (
        items[at] if at >= 0 and _is_year(items, at) and not (at and items[at - 1].kind == "month") else None
    )


def _behind(items: tuple[Item, ...], at: int) -> Item | None:
    """The year behind a name, at once or behind "of" and "for"; one that begins a day ("2023. gada 23. novembrī") is none."""
    last = len(items) - 1
    while at < last and (
        items[at + 1].kind in _NAME
        or (
            items[at + 1].kind in _BETWEEN
            and at + 2 <= last
            and (items[at + 2].kind in _NAME | _BETWEEN or _is_year(items, at + 2))
        )
    ):
        at += 1
    if at >= last or not _is_year(items, at + 1):
        return None
    goes_on = items[at + 2 : at + 4]
    day = bool(goes_on) and (goes_on[0].kind in _OF_DAY or (goes_on[0].value == "." and len(goes_on) > 1))
    return None if day else items[at + 1]


def _is_year(items: tuple[Item, ...], at: int) -> bool:
    item = items[at]
    return item.kind == "num" and len(item.value) == _DIGITS and item.value.startswith(("19", "20"))


def presented_at(sentence: Sentence, diary: Diary) -> str | None:
    """The key of the ceremony or session that the sentence of an award names; None where it names none, two, or one to come."""
    named = {one.key: one for _, one in diary.named.get(sentence.index, ()) if one.kind in _WHERE}
    if len(named) != 1:
        return None
    [event] = named.values()
    return None if event.ahead else event.key
