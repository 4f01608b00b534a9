"""English streets and cities behind a house: "in the building of the Seimas (Vilnius, Gedimino pr. 53)"."""

from dataclasses import replace

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot


def with_english_addresses(found: list[Spot], sentence: Sentence) -> list[Spot]:
    """The places, what stands in brackets or behind a comma after a house made its city and the street of its venue."""
    if sentence.language != "en" or not any(spot.venue for spot in found):
        return found
    kept: list[Spot] = []
    for spot in found:
        kept += _told(sentence, spot) if spot.venue else [spot]
    return kept


def _told(sentence: Sentence, spot: Spot) -> list[Spot]:
    """A house with the street behind it, and the city that stands before the street or alone in the brackets."""
    items, at = sentence.items, spot.last + 1
    if at + 1 >= len(items) or items[at].value not in {"(", ","}:
        return [spot]
    bracket, step, found = items[at].value == "(", at + 1, [spot]
    if (
        items[step].kind == "city"
        and bracket
        and step + 1 < len(items)
        and items[step + 1].value in {",", ")"}
    ):
        found.append(Spot(step, step, city=items[step].value))
        step += 2
    last = _street_end(sentence, step, bracket=bracket)
    if last >= step:
        found[0] = replace(spot, venue=f"{spot.venue}, {sentence.text(items[step], items[last])}")
        behind = items[last + 1 : last + 3]
        if len(behind) > 1 and behind[0].value == "," and behind[1].kind == "city":
            found.append(Spot(last + 2, last + 2, city=behind[1].value))
    return found


def _street_end(sentence: Sentence, at: int, *, bracket: bool) -> int:
    """The item with which a street and its number end, -1 where none stands here: "Hrushevskoho str., 5"."""
    items, step, street, number = sentence.items, at, -1, -1
    while step < len(items) and step - at < _LONGEST:
        words = set(sentence.keys_of(items[step]))
        street = step if words & word_list("en", "gatherings", "streets") else street
        if items[step].kind == "num" and len(items[step].value) <= _DIGITS:
            number = step
        elif (
            items[step].kind in {"month", "in"}
            or items[step].value in {")", "("}
            or (min(street, number) >= at and step > street and not bracket)
        ):
            break
        step += 1
    closed = not bracket or (step < len(items) and items[step].value == ")")
    last = step - 1 if bracket else max(number, street)
    return last if min(street, number) >= at and closed else -1


_LONGEST, _DIGITS = 8, 3
