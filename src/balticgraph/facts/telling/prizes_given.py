"""To whom a single sentence says that an award was given, and which."""

from collections.abc import Iterator

from balticgraph.facts.telling.prize_back import honoured_in
from balticgraph.facts.telling.prize_choices import by_choice
from balticgraph.facts.telling.prize_company import with_company
from balticgraph.facts.telling.prize_estonian import told_in_estonian
from balticgraph.facts.telling.prize_headings import gives_by_dash, is_dashed
from balticgraph.facts.telling.prize_lithuanian import told_in_lithuanian
from balticgraph.facts.telling.prize_nouns import (
    laureates_of_assembly,
    of_others,
    outside_brackets,
)
from balticgraph.facts.telling.prize_pairs import paired
from balticgraph.facts.telling.prize_verbs import falls_to, gives_by_place
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

MEDAL = "Baltic Assembly Medal"
_GIVING = ("given", "meet_past", "say_past", "visit_past", "became", "host_past", "plant_past")


def given_in(
    sentence: Sentence, takers: list[Item], language: str, *, medals_alone: bool
) -> Iterator[tuple[Item, str]]:
    """The persons to whom a sentence says an award was given, each with the award.

    In a text of medals alone a sentence may leave the word out: "A and B will be honoured as well".
    """
    items = sentence.items
    told = sentence.has("presented", *_GIVING) or gives_by_place(sentence, language) or _tabled(items)
    told = told or gives_by_dash(sentence) or _assigned(sentence) or falls_to(sentence)
    told = told or told_in_estonian(sentence) or told_in_lithuanian(sentence)
    chosen = by_choice(sentence)
    if not (told or chosen):
        return
    takers = chosen or takers
    award = next((i for i in items if i.kind in {"award", "award_of"}), None)
    if (award and award.value == "medal") or (medals_alone and not award and sentence.has("given")):
        prize = next((i.first for i in items if _of_prize(i)), None)
        yield from ((i, MEDAL) for i in takers if prize is None or i.first < prize)
        if prize is None:
            return
        takers = [i for i in takers if i.first > prize]
    if not award and not (_headed(sentence) or laureates_of_assembly(sentence)):
        return
    fields = [
        at
        for at, i in enumerate(items)
        if (i.kind == "award_of" or (i.kind == "field" and _of_award(items, at)))
        and not of_others(sentence, at)
    ]
    fields = sorted({*fields, *(_further_fields(sentence, fields) if fields else ())})
    pairs = paired(sentence, fields, [at for at, i in enumerate(items) if i in takers])
    for at, field in with_company(sentence, fields, list(pairs)):
        yield items[at], f"Baltic Assembly Prize for {items[field].value}"


def _assigned(sentence: Sentence) -> bool:
    """Whether Lithuanian tells by the verb of an appointment that a prize was given: "mokslo premija paskirta A"."""
    if sentence.language != "lt" or not sentence.has("elect"):
        return False
    return sentence.has("award", "award_of") and any(
        i.kind == "elect" and sentence.words.keys[i.first].startswith("paskirt") for i in sentence.items
    )


def _of_prize(item: Item) -> bool:
    return item.kind == "award_of" or (item.kind == "award" and item.value != "medal")


def _further_fields(sentence: Sentence, fields: list[int]) -> Iterator[int]:
    """Fields behind the first that leave the award unsaid: "the prize for literature to A, and for science to B"."""
    items = sentence.items
    for at in range(fields[0] + 1, len(items)):
        if items[at].kind != "field" or at in fields or at + 1 >= len(items):
            continue
        ends = [n for n in range(fields[0], at) if items[n].kind == "person"]
        after = next((n for n in range(at + 1, min(at + 7, len(items))) if items[n].kind == "person"), None)
        dashed = is_dashed(items, at)
        if ends and after is not None and dashed and at - ends[-1] <= _APART:
            yield at


_APART = 8


def _tabled(items: tuple[Item, ...]) -> bool:
    """Whether a line without a verb gives each field its person: "The prizes: literature - A, the arts - B"."""
    rows = [
        at
        for at, i in enumerate(items[:-2])
        if i.kind in {"field", "award_of"} and items[at + 1].value == "-" and items[at + 2].kind in _OF_ROW
    ]
    return len(rows) > 1


_OF_ROW = frozenset({"person", "honorific", "demonym"})


def _headed(sentence: Sentence) -> bool:
    """Whether a field stands for its prize: "In Science, the jury honoured A", "A is the laureate in the Arts"."""
    items = sentence.items
    return sentence.has("given") and any(
        i.kind == "field"
        and ((at and items[at - 1].kind in {"in", "link", "article", "aim"}) or honoured_in(sentence, at))
        for at, i in enumerate(items)
    )


def _of_award(items: tuple[Item, ...], at: int) -> bool:
    """Whether a field is that of an award, by the words near it."""
    near = items[max(0, at - 4) : at + 4]
    before = items[at - 1] if at else items[at]
    named = any(i.kind == "given" for i in items)
    awarded = named or any(i.kind == "award" for i in items)
    joined = before.kind == "link" and awarded and _person_near(items, at)
    joined = joined or (named and "person" in {before.kind, *[i.kind for i in items[at + 1 : at + 2]]})
    return (
        any(i.kind in {"award", "given"} for i in near)
        or joined
        or (at <= 2 and before.kind in {"in", "link"})
        or (named and before.kind == "aim")
        or (named and (before.value == "(" or before.kind in {"in", "article"}) and _person_near(items, at))
    )


def _person_near(items: tuple[Item, ...], at: int) -> bool:
    """Whether a person stands right before a field: "A in literature", "B (the arts)", "C (Latvia) in science"."""
    before = [i for i in outside_brackets(items, at)[-_BRACKETED:] if i.kind != "mark" or i.value == ","]
    return any(i.kind == "person" for i in before[-3:])


_BRACKETED = 6
