"""Laureates under headings: "Winners of the prizes:", then a field on a line of its own, then who received its prize."""

from collections.abc import Iterator

from balticgraph.facts.telling.prize_lines import field_lines
from balticgraph.facts.telling.prize_nouns import names_laureates
from balticgraph.facts.telling.prize_pairs import joined_to
from balticgraph.facts.telling.prize_verbs import award_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence


def under_headings(page: Page) -> dict[int, list[tuple[Item, str]]]:
    """The persons of each line under a field's heading in a list of laureates, with their awards, by sentence."""
    found: dict[int, list[tuple[Item, str]]] = {}
    listing, field = False, ""
    for sentence in page.told if page.language == "en" else ():
        if _opens(sentence):
            listing, field = True, ""
        elif listing and (headed := _field_alone(sentence)):
            field = headed
        elif listing and field and (first := _begins_with(sentence)) is not None:
            found[sentence.index] = list(_row(sentence, first, field))
        else:
            listing = listing and not (field or sentence.has("nominee", "person"))
    return {**field_lines(page), **found}


def _opens(sentence: Sentence) -> bool:
    """Whether a line announces laureates and names none: "Winners of the Baltic Assembly Prizes in 2020:"."""
    items = sentence.items
    if len(items) > _HEADING or items[-1].value == "." or sentence.has("person", "nominee"):
        return False
    awards = sentence.has("award", "award_of") or any(i.value == "Baltic Assembly" for i in items)
    return awards and names_laureates(sentence)


_HEADING = 16


def _field_alone(sentence: Sentence) -> str:
    """The field that a line has alone: "In Literature:"."""
    fields = [i.value for i in sentence.items if i.kind == "field"]
    plain = all(i.kind in _OF_HEADING or i.value == ":" for i in sentence.items)
    return fields[0] if plain and len(fields) == 1 else ""


_OF_HEADING = frozenset({"field", "in", "link", "article", "award"})


def _begins_with(sentence: Sentence) -> Item | None:
    """The person with whom a line begins, perhaps behind "Mr"."""
    return next((i for i in sentence.items[:2] if i.kind == "person"), None)


def _row(sentence: Sentence, first: Item, field: str) -> Iterator[tuple[Item, str]]:
    for one in joined_to(sentence.items, first):
        yield one, f"Baltic Assembly Prize for {field}"


def is_dashed(items: tuple[Item, ...], at: int) -> bool:
    """Whether a dash or colon stands behind a field, perhaps behind the noun that it qualifies: "mokslo srityje – A"."""
    noun = at + 2 < len(items) and items[at + 1].kind == "low"
    return at + 1 < len(items) and items[at + 1 + noun].value in {"-", ":", "range"}


def by_dashes(items: tuple[Item, ...], takers: list[Item]) -> list[tuple[Item, str]]:
    """Those whom a line gives each a field before a dash: "literatūros – A, meno – B ir C, mokslo – D"; none for one field."""
    fields = [n for n, i in enumerate(items) if i.kind in {"field", "award_of"} and is_dashed(items, n)]
    if len(fields) < _SEVERAL:
        return []
    found: list[tuple[Item, str]] = []
    for at in fields:
        person = next((i for i in items[at + 2 : at + _BEHIND_DASH] if i in takers), None)
        award = f"Baltic Assembly Prize for {items[at].value}"
        found += [(one, award) for one in joined_to(items, person)] if person else []
    return found


_SEVERAL, _BEHIND_DASH = 2, 7


def gives_by_dash(sentence: Sentence) -> bool:
    """Whether a dash and a dative give an award, as in a headline: "Literatūros premija – Tomui Venclovai"."""
    endings = _DATIVES.get(sentence.language)
    if not endings:
        return False
    items = sentence.items
    for at, item in enumerate(items):
        if item.kind == "person" and sentence.text(item).lower().endswith(endings):
            step = at - 1
            while step > 0 and (items[step].kind in _APPOSED or items[step].value == ","):
                step -= 1
            if step >= 0 and (items[step].value in {"-", "–"} or items[step].kind == "award_of"):
                return award_before(items, step + 1) or _award_alone(items, step)
    return False


_APPOSED = frozenset({"low", "honorific", "office", "demonym"})


def _award_alone(items: tuple[Item, ...], at: int) -> bool:
    """Whether a prize begins the sentence and neither a verb nor anybody stands between: "Mokslo premija už atradimą – A-ui"."""
    between = items[1:at]
    told = any(i.kind == "person" or i.kind.endswith(("_past", "_now", "_future")) for i in between)
    return items[0].kind == "award_of" and not told


_DATIVES = {"lt": ("ui", "ai", "ei"), "lv": ("am", "im", "um", "ai", "ei")}
