"""Who received an award of the Baltic Assembly."""

from collections.abc import Iterator

from balticgraph.documents.release import Zone
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
    listing = False
    for sentence in page.told:
        given = [*_given(sentence), *(_listed(sentence) if listing else ())]
        listing = _heads_list(sentence) or (listing and sentence.zone is Zone.ITEM)
        for item, award in given:
            person = people.at(sentence, item)
            if person and (person.name, award) not in seen:
                seen.add((person.name, award))
                yield RecipientFact(
                    person=person.name,
                    as_written=page.written(sentence, item),
                    award=award,
                    evidence=page.evidence(sentence, RULE, 0.85, item),
                )


def _heads_list(sentence: Sentence) -> bool:
    """Whether a sentence opens a list of those who received a medal."""
    return (
        sentence.items[-1].value == ":"
        and sentence.has("given")
        and any(i.value == "medal" for i in sentence.items)
    )


def _listed(sentence: Sentence) -> Iterator[tuple[Item, str]]:
    if sentence.zone is Zone.ITEM:
        yield from (
            (i, "Baltic Assembly Medal") for i in [i for i in sentence.items if i.kind == "person"][:1]
        )


def _given(sentence: Sentence) -> Iterator[tuple[Item, str]]:
    """The persons to whom a sentence says an award was given, each with the award."""
    items = sentence.items
    if not sentence.has("award", "award_of") or sentence.has("nominee"):
        return
    if not sentence.has("given", "meet_past", "say_past", "visit_past", "became", "presented", "host_past"):
        return
    award = next((i for i in items if i.kind == "award"), None)
    if award is not None and award.value == "medal" and not sentence.has("award_of"):
        yield from ((i, "Baltic Assembly Medal") for i in items if i.kind == "person")
        return
    fields = [
        (at, i)
        for at, i in enumerate(items)
        if i.kind == "award_of" or (i.kind == "field" and _of_award(items, at))
    ]
    persons = [(at, i) for at, i in enumerate(items) if i.kind == "person"]
    for number, (at, item) in enumerate(fields):
        if len(fields) == len(persons):
            yield persons[number][1], f"Baltic Assembly Prize for {item.value}"
        elif persons:
            yield min(persons, key=lambda p: abs(p[0] - at))[1], f"Baltic Assembly Prize for {item.value}"


def _of_award(items: tuple[Item, ...], at: int) -> bool:
    return any(i.kind == "award" for i in items[max(0, at - 4) : at + 4])
