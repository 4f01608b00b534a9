"""Gatherings as a sentence names them: the noun, what stands round it, the number, and what kind of event that makes."""

from dataclasses import dataclass

from balticgraph.facts.mentions import Item, Sentence
from balticgraph.facts.states import is_assembly
from balticgraph.language.numerals import roman

_ROUND = frozenset(
    {"body", "parliament", "chamber", "organ", "committee", "committee_of", "topic", "demonym", "country", "quality", "office", "state", "delegation",
     "group", "award", "online", "anniversary", "extraordinary"}
)  # fmt: skip
_BODYISH = frozenset({"body", "parliament", "demonym", "country", "chamber", "organ", "office"})
_PARTNERS = frozenset(
    {"Nordic Council", "Benelux Parliament", "Benelux", "GUAM Parliamentary Assembly", "GUAM", "Visegrad Group", "Nordic countries",
     "Baltic Sea Parliamentary Conference", "Nordic Council of Ministers"}
)  # fmt: skip
_FOREIGN = frozenset({"NATO", "European Union", "European Parliament", "United Nations", "Council of Europe"})
_NEAR = frozenset({"Baltic states", "NB8", "Nordic countries", "Seimas", "Saeima", "Riigikogu", "Baltic Assembly", "BALTIC", "NORDIC", "EE", "LV", "LT"})
_HIGHEST = 150
EVENT = frozenset({"event", "event_in"})


@dataclass(frozen=True, slots=True)
class Gathering:
    """A gathering named in a sentence: items `first` to `last`, its noun at `head`, its number's items and value.

    `kind` is that of the event, or empty where the words point back ("the session"); `sort` is the noun's value.
    """

    sentence: int
    first: int
    last: int
    head: int
    sort: str
    kind: str
    bodies: tuple[str, ...]
    number: int | None = None
    number_items: tuple[int, int] | None = None


def gatherings(sentence: Sentence) -> list[Gathering]:
    """The gatherings of a sentence, in order."""
    items = sentence.items
    found: list[Gathering] = []
    for at, item in enumerate(items):
        if found and at <= found[-1].last:
            continue
        if _is_head(items, at):
            low = found[-1].last + 1 if found else 0
            one = _gathering(sentence, at, low)
            if one:
                found.append(one)
        elif item.kind == "body" and item.value == "Baltic Council":
            low = found[-1].last + 1 if found else 0
            if not _noun_follows(items, at):
                found.append(_council(sentence, at, low))
    return found


def _is_head(items: tuple[Item, ...], at: int) -> bool:
    return items[at].kind in EVENT or (items[at].kind == "organ" and items[at].value == "Consultative Council" and not _noun_follows(items, at))


def _noun_follows(items: tuple[Item, ...], at: int) -> bool:
    step = at + 1
    while step < len(items) and (items[step].kind in _ROUND or items[step].kind in {"num", "ordinal_ending"} or items[step].value == "."):
        step += 1
    return step < len(items) and items[step].kind in EVENT


def _council(sentence: Sentence, at: int, low: int) -> Gathering:
    number, first = number_before(sentence, at - 1, low)
    span = (first, at - 1) if number else None
    return Gathering(sentence.index, first if number else at, at, at, "council", "baltic_council", ("Baltic Council",), number, span)


def _gathering(sentence: Sentence, head: int, low: int) -> Gathering | None:
    items = sentence.items
    first, left_number = _leftward(sentence, head, low)
    last, right_number = _rightward(sentence, head)
    run = [items[i] for i in range(first, last + 1)]
    number = left_number or right_number
    kind = kind_of(items[head].value if items[head].kind in EVENT else "council", run, numbered=number is not None)
    bodies = tuple(sorted({i.value for i in run if i.kind in {"body", "organ"}}))
    number = None if items[head].value == "part" else number
    value, span = (number[0], (number[1], number[2])) if number else (None, None)
    return Gathering(sentence.index, first, last, head, items[head].value, kind, bodies, value, span)


def _leftward(sentence: Sentence, head: int, low: int) -> tuple[int, tuple[int, int, int] | None]:
    items, at, number = sentence.items, head - 1, None
    first = head
    while at >= low:
        value, start = number_before(sentence, at, low)
        if value and number:
            break
        if value:
            number = (value, start, at)
            first, at = start, start - 1
        elif items[at].kind in _ROUND:
            first, at = at, at - 1
        elif items[at].value == ")" and at - 2 >= low and items[at - 2].value == "(":
            at -= 3
        elif items[at].kind == "conj" and at - 1 >= low and items[at - 1].kind in _BODYISH and items[at + 1].kind in _BODYISH:
            at -= 1
        else:
            break
    return first, number


def _rightward(sentence: Sentence, head: int) -> tuple[int, tuple[int, int, int] | None]:
    items, at, last = sentence.items, head + 1, head
    number: tuple[int, int, int] | None = None
    while at < len(items):
        item = items[at]
        value, end = number_after(sentence, at)
        if item.kind == "body" and item.value == "Baltic Council" and last > head:
            break
        if item.kind in _ROUND:
            last = at
        elif value and end + 1 < len(items) and items[end + 1].kind == "body" and items[end + 1].value == "Baltic Assembly":
            number, at = (value, at, end), end
        elif item.value == "(" and at + 2 < len(items) and items[at + 1].kind in {"body", "parliament"} and items[at + 2].value == ")":
            at += 2
            last = at
        elif item.kind == "conj" and not (at + 1 < len(items) and items[at + 1].kind in _BODYISH and not _noun_follows(items, at + 1)):
            break
        elif item.kind not in {"link", "article", "range", "with", "conj", "honorific"} or item.value in {"in", "during", "by"}:
            break
        at += 1
    return last, number


def number_before(sentence: Sentence, at: int, low: int) -> tuple[int | None, int]:
    """The ordinal number that ends at an item, and the item it begins at: 42nd, XLII, forty-second, 34-oji, 44."""
    items = sentence.items
    if at < low:
        return None, at
    item = items[at]
    if item.kind == "ordinal":
        tens = at - 2 if at - 2 >= low and items[at - 1].value == "-" else at - 1
        if tens >= low and items[tens].kind == "tens":
            return int(items[tens].value) + int(item.value), tens
        return int(item.value), at
    if item.kind in {"ordinal_ending", "low"} or item.value == ".":
        step = at - 1 - (at - 1 >= low and items[at - 1].value == "-" and item.kind != "mark")
        direct = item.kind != "low" or (at - 1 >= low and items[at - 1].value == "-")
        if direct and step >= low and items[step].kind == "num" and 0 < int(items[step].value) <= _HIGHEST:
            return int(items[step].value), step
        return None, at
    if item.kind == "num" and 0 < int(item.value) <= _HIGHEST and not (at - 1 >= low and (items[at - 1].kind == "month" or items[at - 1].value in {".", ":"})):
        return int(item.value), at
    if item.kind in {"cap", "body"} and (value := roman(sentence.text(item))):
        return value, at
    return None, at


def number_after(sentence: Sentence, at: int) -> tuple[int | None, int]:
    """The ordinal number that begins at an item, and the item it ends at."""
    items = sentence.items
    for end in range(at, min(at + 3, len(items))):
        value, start = number_before(sentence, end, at)
        if value and start == at and items[end].kind != "num":
            return value, end
    return None, at


def kind_of(sort: str, run: list[Item], *, numbered: bool) -> str:
    """The kind of event that a noun and the words round it make; empty where they only point back."""
    bodies = {i.value for i in run if i.kind == "body"}
    organs = {i.value for i in run if i.kind == "organ"}
    kinds = {"committee" if i.kind == "committee_of" else i.kind for i in run}
    if sort in {"press", "exhibition", "reception", "dinner", "planting", "hearing"}:
        return "other"
    if sort in {"visit"}:
        return "visit"
    if sort == "ceremony":
        return "prize_ceremony" if "award" in kinds or "Baltic Assembly" in bodies else ""
    if "Baltic Council" in bodies:
        return "baltic_council"
    if organs & {"Presidium", "Consultative Council"} or sort in {"council", "Consultative Council"}:
        return "ba_presidium"
    if organs:
        return "other"
    if _of_speakers(run, bodies):
        return "other" if bodies & _FOREIGN else "parliament_speakers_meeting"
    if "Visegrad Group" in bodies and ("Baltic states" in bodies or "BALTIC" in {i.value for i in run}):
        return "consultation"
    return _of_bodies(sort, kinds, bodies, numbered=numbered)


def _of_bodies(sort: str, kinds: set[str], bodies: set[str], *, numbered: bool) -> str:
    if "committee" in kinds:
        return "ba_committee" if "Baltic Assembly" in bodies else "other"
    if "Baltic Assembly" in bodies and bodies & _PARTNERS and sort not in {"conference", "forum"}:
        return "consultation"
    if sort in {"session", "part"}:
        foreign = any(is_assembly(b) and b != "Baltic Assembly" for b in bodies)
        return "other" if foreign or (bodies and "Baltic Assembly" not in bodies) or kinds & {"parliament"} else "ba_session" if bodies else ""
    if "Baltic Assembly" in bodies and sort in {"sitting", "meeting"}:
        return "ba_session" if numbered else "other"
    if sort in {"conference", "forum"} and bodies:
        return "conference"
    return "other" if bodies or kinds & {"parliament", "country", "office"} else "consultation" if sort == "consultation" else ""


def _of_speakers(run: list[Item], bodies: set[str]) -> bool:
    speakers = any(i.kind == "office" and i.value == "speaker" for i in run)
    heads = any(i.kind == "office" and i.value in {"president", "chair", "head"} for i in run)
    parliaments = any(i.kind in {"parliament", "chamber"} for i in run) and not any(i.kind == "committee" for i in run)
    return speakers or (heads and parliaments and bool(bodies & _NEAR or {i.value for i in run} & _NEAR))
