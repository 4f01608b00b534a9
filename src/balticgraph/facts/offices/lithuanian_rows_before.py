"""Lithuanian offices of a whole row told behind it, and the words that may part one from its holder: "A ir B, abu – Seimo nariai"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.holder_before import over_brackets
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_MANY = ("ai", "kus", "jus", "tus", "rus", "arius", "ams", "ais", "ės", "oms", "ėms", "omis", "ėmis", "es")
_SIGNS = frozenset({",", "–", "-", "—", "("})


def with_rows_before(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, those apart from the name before them given to it, and a plural to all of the row that ends there."""
    if sentence.language != "lt" or not sentence.kinds >= {"office", "person"}:
        return held
    held = [_apart(sentence, one) if one.person < 0 else one for one in held]
    return [*held, *_others(sentence, held)]


def _apart(sentence: Sentence, one: Held) -> Held:
    """An office with who stands before light words and a comma: "A, tuo metu Prezidiumo pirmininkas", "A, kitas pavaduotojas"."""
    items, at = sentence.items, one.phrase.first - 1
    start = at
    while at > 0 and start - at < _REACH and (_is_light(sentence, at) or items[at].value in {"–", "-"}):
        at -= 1
    if at == start or at < 1 or items[at].value not in {",", "("}:
        return one
    person = over_brackets(items, at - 1)
    behind = items[one.phrase.last + 1 : one.phrase.last + 2]
    ends = not behind or behind[0].kind in {"mark", "conj"}
    if not ends or person < 0 or items[person].kind != "person":
        return one
    if sentence.text(items[one.phrase.last]).lower().endswith(_MANY) and not _row_before(items, person):
        return one
    return replace(one, person=person, phrase=replace(one.phrase, held=True))


_REACH = 5


def _is_light(sentence: Sentence, at: int) -> bool:
    item = sentence.items[at]
    if item.kind == "conj":
        return False
    return item.kind in {"next_one", "num"} or sentence.words.keys[item.first] in word_list(
        "lt", "pronouns", "light"
    )


def _others(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The further persons of a row that a plural behind it tells of."""
    items = sentence.items
    for one in held:
        head = next((i for i in reversed(one.phrase.parts) if i.kind == "office"), None)
        behind = items[one.phrase.last + 1 : one.phrase.last + 2]
        if head is None or not 0 <= one.person < one.phrase.first or (behind and behind[0].kind == "person"):
            continue
        if not sentence.text(head).lower().endswith(_MANY) or any(
            i.kind == "person" for i in items[one.person + 1 : one.phrase.first]
        ):
            continue
        if not {items[n].value for n in (one.person + 1, _over_bracket(items, one.person + 1))} & _SIGNS:
            continue
        taken = {other.person for other in held if other.phrase.parts == one.phrase.parts}
        for person in _row_before(items, one.person):
            if person not in taken:
                yield replace(one, person=person)


def _over_bracket(items: tuple[Item, ...], at: int) -> int:
    """The item behind a bracket that begins at an item, else the item itself; never past the last one."""
    if at < len(items) and items[at].value == "(":
        at = next((n + 1 for n in range(at, len(items)) if items[n].value == ")"), at)
    return min(at, len(items) - 1)


def _row_before(items: tuple[Item, ...], at: int) -> list[int]:
    """The persons joined before one by commas and "and", brackets behind them aside."""
    row: list[int] = []
    while at > 1:
        step = at - 1
        while step > 0 and items[step].kind == "honorific":
            step -= 1
        if items[step].kind != "conj" and items[step].value != ",":
            break
        step = over_brackets(items, step - 1)
        if step < 0 or items[step].kind != "person":
            break
        row.append(step)
        at = step
    return row if row and _ends_in_and(items, row[0]) else []


def _ends_in_and(items: tuple[Item, ...], last: int) -> bool:
    """Whether "and" joins the last two of a row, so that a comma before them parts no clauses."""
    behind = next((i for i in items[last + 1 : last + 6] if i.kind == "conj" or i.kind == "person"), None)
    return behind is not None and behind.kind == "conj"
