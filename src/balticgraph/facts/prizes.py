"""Who received an award of the Baltic Assembly."""

from collections.abc import Iterator

from balticgraph.documents.release import Zone
from balticgraph.facts.fact import RecipientFact
from balticgraph.facts.items import Item
from balticgraph.facts.mentions import Page, Sentence
from balticgraph.facts.naming import inflection
from balticgraph.facts.people import People

RULE = "award-given@2"
_MEDAL = "Baltic Assembly Medal"
_GIVING = ("given", "meet_past", "say_past", "visit_past", "became", "host_past")


def recipients(page: Page, people: People) -> Iterator[RecipientFact]:
    """One fact a person and award; nominees are none."""
    if not any(i.value in {"Baltic Assembly", "medal", "own_prize"} for s in page.told for i in s.items):
        return
    seen: set[tuple[str, str]] = set()
    awards = listing = False
    alone = _medals_alone(page)
    for sentence in page.told:
        awards = awards or sentence.has("award", "award_of")
        if not awards or sentence.has("nominee", "future_ceremony"):
            listing = False
            continue
        given = list(_given(sentence, medals_alone=alone)) or (_listed(sentence) if listing else [])
        listing = _opens_list(sentence) or (listing and bool(given))
        gives = any(i.value == "giver" for i in sentence.items)
        for item, award in given:
            person = people.at(sentence, item)
            if (
                person
                and not (gives and _nominative(page, people, sentence, item))
                and (person.name, award) not in seen
            ):
                seen.add((person.name, award))
                yield RecipientFact(
                    person=person.name,
                    as_written=page.written(sentence, item),
                    award=award,
                    evidence=page.evidence(sentence, RULE, 0.85, item),
                )


def _nominative(page: Page, people: People, sentence: Sentence, item: Item) -> bool:
    """Whether a person stands as the subject of a verb of giving, as far as the form tells."""
    oblique = inflection(page.language).oblique
    return not people.is_oblique(sentence, item) and not sentence.text(item).endswith(oblique)


def _opens_list(sentence: Sentence) -> bool:
    """Whether a sentence announces a list of those who were given a medal: it ends in a colon."""
    medal = any(i.kind == "award" and i.value == "medal" for i in sentence.items)
    return sentence.items[-1].value == ":" and medal and sentence.has("given")


def _listed(sentence: Sentence) -> list[tuple[Item, str]]:
    """The first person of a line of such a list."""
    people = [i for i in sentence.items[:6] if i.kind == "person"]
    line = sentence.zone is Zone.ITEM or len(sentence.items) < 30
    return [(people[0], _MEDAL)] if line and people else []


def _medals_alone(page: Page) -> bool:
    """Whether a text speaks of medals and of no prize: then whoever is honoured in it is given one."""
    told = {i.value for s in page.told for i in s.items if i.kind in {"award", "award_of"}}
    return "medal" in told and told <= {"medal"}


def _given(sentence: Sentence, *, medals_alone: bool) -> Iterator[tuple[Item, str]]:
    """The persons to whom a sentence says an award was given, each with the award.

    In a text of medals alone a sentence may leave the word out: "A and B will be honoured as well".
    """
    items = sentence.items
    if not sentence.has("presented", *_GIVING):
        return
    award = next((i for i in items if i.kind in {"award", "award_of"}), None)
    if (award and award.value == "medal") or (medals_alone and not award and sentence.has("given")):
        if sentence.has("presented", *_GIVING):
            yield from ((i, _MEDAL) for i in items if i.kind == "person")
        return
    if not award and not _headed(sentence):
        return
    fields = [
        at
        for at, i in enumerate(items)
        if i.kind == "award_of" or (i.kind == "field" and _of_award(items, at))
    ]
    fields = sorted({*fields, *(_further_fields(items, fields) if fields else ())})
    for at, field in _paired(items, fields):
        yield items[at], f"Baltic Assembly Prize for {items[field].value}"


def _further_fields(items: tuple[Item, ...], fields: list[int]) -> Iterator[int]:
    """Fields behind the first that leave the award unsaid: "the prize for literature to A, and for science to B"."""
    for at in range(fields[0] + 1, len(items)):
        if items[at].kind != "field" or at in fields or at + 1 >= len(items):
            continue
        ends = [n for n in range(fields[0], at) if items[n].kind == "person"]
        after = next((n for n in range(at + 1, min(at + 7, len(items))) if items[n].kind == "person"), None)
        dashed = items[at + 1].value in {"-", ":"}
        if ends and after is not None and dashed and at - ends[-1] <= _APART:
            yield at


_APART = 8


def _headed(sentence: Sentence) -> bool:
    """Whether a field stands for its prize: "In Science, the jury honoured A", "A is the laureate in the Arts"."""
    items = sentence.items
    return sentence.has("given") and any(
        i.kind == "field" and at and items[at - 1].kind in {"in", "link", "article"}
        for at, i in enumerate(items)
    )


def _of_award(items: tuple[Item, ...], at: int) -> bool:
    near = items[max(0, at - 4) : at + 4]
    return any(i.kind in {"award", "given"} for i in near) or (
        at <= 2 and items[max(0, at - 1)].kind in {"in", "link"}
    )


def _paired(items: tuple[Item, ...], fields: list[int]) -> Iterator[tuple[int, int]]:
    """Each field with its persons: those between it and the next field, else the one before it."""
    persons = [at for at, i in enumerate(items) if i.kind == "person"]
    if len(fields) == 1:
        yield from ((at, fields[0]) for at in _sharing(items, persons, fields[0]))
        return
    after = bool(fields and persons) and fields[0] < persons[0]
    for number, field in enumerate(fields):
        low = fields[number - 1] if number else -1
        high = fields[number + 1] if number + 1 < len(fields) else len(items)
        own = [p for p in persons if (field < p < high if after else low < p < field)]
        near = own or [p for p in persons if low < p < high]
        if near:
            yield from ((at, field) for at in _sharing(items, near, field))


def _sharing(items: tuple[Item, ...], persons: list[int], field: int) -> list[int]:
    """The person nearest a field and those joined to that one by "and"."""
    if not persons:
        return []
    near = min(persons, key=lambda p: abs(p - field))
    row = [near]
    for at in persons:
        if at > near and at - row[-1] == 2 and items[at - 1].kind == "conj":
            row.append(at)
    return row
