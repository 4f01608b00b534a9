"""A presidency as a sentence tells it, its year in the sentence behind it, and what several mentions of it say together."""

from dataclasses import dataclass, replace

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence


@dataclass(frozen=True, slots=True)
class ToldPresidency:
    """One presidency as a sentence tells it."""

    body: str
    country: str
    relation: str
    year: int | None
    sentence: Sentence
    shown: tuple[Item, ...]
    begun: bool = False


def with_next(here: list[ToldPresidency], after: Sentence, sentence: Sentence) -> list[ToldPresidency]:
    """The presidencies of a sentence with the year of the next one: "For 2015 these were"."""
    items = after.items
    years = [
        int(i.value)
        for n, i in enumerate(items)
        if i.kind == "num"
        and len(i.value) == 4
        and n
        and items[n - 1].kind in {"link", "during"}
        and i.value > "1990"
    ]
    if (
        len(set(years)) != 1
        or after.passage != sentence.passage
        or any(i.kind in {"country", "month"} for i in items)
        or any(
            one.year == years[0] for one in here
        )  # it is that of another state: "Estonia's, and Lithuania's in 2024"
    ):
        return here
    return [replace(one, year=years[0]) if one.year is None else one for one in here]


def merged(found: list[ToldPresidency]) -> list[ToldPresidency]:
    """One of each body, country and relation, with the year that any of its mentions gives."""
    kept: dict[tuple[str, str, str], ToldPresidency] = {}
    for one in found:
        known = kept.setdefault((one.body, one.country, one.relation), one)
        if known.year is None and one.year is not None:
            kept[one.body, one.country, one.relation] = one
    for body, country, relation in list(kept):
        taken = kept.get((body, country, "takes_over"))
        if relation == "holds" and taken and taken.year is None and kept[body, country, relation].begun:
            kept.pop((body, country, "takes_over"))
            continue
        if relation == "holds" and (taken or (body, country, "hands_over") in kept):
            held = kept.pop((body, country, relation))
            if taken and taken.year is None:
                kept[body, country, "takes_over"] = replace(taken, year=held.year)
    return list(kept.values())
