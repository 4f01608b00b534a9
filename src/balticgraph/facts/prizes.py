"""Who received an award of the Baltic Assembly."""

from collections.abc import Iterator

from balticgraph.facts.fact import RecipientFact
from balticgraph.facts.items import Item
from balticgraph.facts.mentions import Page, Sentence
from balticgraph.facts.people import People

RULE = "award-given@1"


def recipients(page: Page, people: People) -> Iterator[RecipientFact]:
    """One fact a person and award; nominees are none."""
    if not any(i.value in {"Baltic Assembly", "medal", "own_prize"} for s in page.told for i in s.items):
        return
    seen: set[tuple[str, str]] = set()
    for sentence in page.told:
        if not sentence.has("award") or sentence.has("nominee", "future_ceremony"):
            continue
        for item, award in _given(sentence):
            person = people.at(sentence, item)
            if person and (person.name, award) not in seen:
                seen.add((person.name, award))
                yield RecipientFact(
                    person=person.name,
                    as_written=page.written(sentence, item),
                    award=award,
                    evidence=page.evidence(sentence, RULE, 0.85, item),
                )


def _given(sentence: Sentence) -> Iterator[tuple[Item, str]]:
    items = sentence.items
    if not sentence.has("given", "meet_past", "say_past", "visit_past"):
        return
    award = next(i for i in items if i.kind == "award")
    if award.value == "medal":
        yield from ((i, "Baltic Assembly Medal") for i in items if i.kind == "person")
        return
    fields = [(at, i) for at, i in enumerate(items) if i.kind == "field" and _of_award(items, at)]
    persons = [(at, i) for at, i in enumerate(items) if i.kind == "person"]
    for at, item in fields:
        if persons:
            yield min(persons, key=lambda p: abs(p[0] - at))[1], f"Baltic Assembly Prize for {item.value}"


def _of_award(items: tuple[Item, ...], at: int) -> bool:
    return any(i.kind == "award" for i in items[max(0, at - 4) : at + 4])
