"""Where: the places that a sentence names as places, not as parts of a name."""

from dataclasses import dataclass

from balticgraph.facts.items import Item
from balticgraph.facts.mentions import Sentence
from balticgraph.facts.states import states


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a sentence: items `first` to `last`; city, country and venue as far as the words go."""

    first: int
    last: int
    city: str | None = None
    country: str | None = None
    venue: str | None = None


def spots(sentence: Sentence) -> list[Spot]:
    """The places of a sentence, in order."""
    found: list[Spot] = []
    items = sentence.items
    at = 0
    while at < len(items):
        one = _city(sentence, at) or _country(sentence, at) or _venue(sentence, at) or _online(sentence, at)
        if one:
            found.append(one)
            at = one.last
        at += 1
    return found


def _city(sentence: Sentence, at: int) -> Spot | None:
    items = sentence.items
    if items[at].kind != "city_in" and (items[at].kind != "city" or not _placed(sentence, at)):
        return None
    last, country = _land_after(items, at)
    if country is None:
        country = _land_before(items, at)
    return Spot(at, last, city=items[at].value, country=country)


def _placed(sentence: Sentence, at: int) -> bool:
    """Whether a city stands as a place: after "in", in a locative, or in a list of such."""
    items = sentence.items
    if _after_day(items, at) or _in_its_land(items, at):
        return True
    step = at - 1
    while (
        step >= 0
        and (
            items[step].kind in {"country", "demonym", "link", "low", "quality"}
            or items[step].value in {",", "capital"}
        )
        and at - step < 6
    ):
        if items[step].kind == "in" or items[step].value == "capital":
            break
        step -= 1
    if step >= 0 and items[step].value == "capital":
        return True
    return step >= 0 and items[step].kind == "in"


def _after_day(items: tuple[Item, ...], at: int) -> bool:
    """Whether a city stands behind a date, as in headings: "8 November 2001, Riga", "(23-25 May, Tartu)"."""
    step = at - 1
    if step < 0 or items[step].value not in {",", "."}:
        return False
    while step >= 0 and items[step].value in {",", "."}:
        step -= 1
    dated = any(i.kind == "month" for i in items[max(0, step - 8) : step + 1])
    return dated and step >= 0 and items[step].kind in {"day_word", "num", "month", "year_word"}


def _in_its_land(items: tuple[Item, ...], at: int) -> bool:
    """Whether a city has its country in brackets behind it: "Pärnu (Estonia)"."""
    return (
        at + 3 < len(items)
        and items[at + 1].value == "("
        and items[at + 2].kind == "country"
        and items[at + 3].value == ")"
    )


def _land_after(items: tuple[Item, ...], at: int) -> tuple[int, str | None]:
    step = at + 1
    while step < len(items) and items[step].value in {",", "("}:
        step += 1
    if step > at + 1 and step < len(items) and items[step].kind in {"country", "country_in"}:
        return step, items[step].value
    return at, None


def _land_before(items: tuple[Item, ...], at: int) -> str | None:
    before = [
        i
        for i in items[max(0, at - 2) : at]
        if i.kind in {"country", "demonym", "country_in"} and len(i.value) == 2
    ]
    return before[-1].value if before else None


def _country(sentence: Sentence, at: int) -> Spot | None:
    items = sentence.items
    if items[at].kind != "country_in" and (
        items[at].kind != "country" or not at or items[at - 1].kind != "in"
    ):
        return None
    return Spot(at, at, country=items[at].value)


def _venue(sentence: Sentence, at: int) -> Spot | None:
    """A house or hall after "in" or "at": "the plenary hall of the Riigikogu"."""
    items = sentence.items
    if items[at].kind in {"parliament_in", "venue_in"}:
        return Spot(at, at, venue=items[at].value)
    if (
        not at
        or items[at - 1].kind != "in"
        or items[at].kind not in {"venue_noun", "parliament", "quality", "cap", "unknown", "venue"}
    ):
        return None
    last = at
    kinds = {"venue_noun", "parliament", "cap", "unknown", "venue", "quality"}
    step = at
    while step < len(items) and (
        items[step].kind in kinds
        or (
            items[step].kind == "link"
            and step + 1 < len(items)
            and items[step + 1].kind in {"parliament", "state", "country", "venue_noun", "venue"}
        )
        or (items[step].kind in {"state", "country"} and step > at)
    ):
        last = step if items[step].kind != "quality" else last
        step += 1
    run = items[at : last + 1]
    if not any(i.kind in {"venue_noun", "parliament", "venue"} for i in run):
        return None
    words = sentence.text(items[at], items[last])
    lands = [
        states().country_of_parliament(i.value)
        for i in run
        if i.kind == "parliament" and i.last > i.first and "'" not in sentence.text(i)
    ]
    return Spot(at, last, country=lands[0] if lands else None, venue=words.split(" (")[0])


def _online(sentence: Sentence, at: int) -> Spot | None:
    item = sentence.items[at]
    if item.kind == "online" or (item.kind == "event" and item.value == "video"):
        return Spot(at, at, venue="online" if item.kind == "online" else sentence.text(item).lower())
    return None
