"""Gatherings as a sentence names them: the noun, what stands round it, the number, and the kind of event."""

from dataclasses import dataclass

from balticgraph.facts.event_kinds import PARTNERS, kind_of
from balticgraph.facts.gathering_words import (
    BODYISH,
    EVENT,
    ROUND,
    merely_counts,
    noun_follows,
    of_anniversary,
    row_comma,
    run_before,
    speakers_before,
    years_old,
)
from balticgraph.facts.items import Item
from balticgraph.facts.mentions import Sentence
from balticgraph.facts.ordinals import number_after, number_before


@dataclass(frozen=True, slots=True)
class Gathering:
    """A gathering named in a sentence: items `first` to `last`, its noun at `head`.

    Its number's items and value.

    `kind` is that of the event, or empty where the words point back ("the session"); `sort` is the noun's
    value.
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
            if not noun_follows(items, at):
                found.append(_council(sentence, at, low))
        elif item.kind == "body" and item.value == "Baltic Assembly":
            one = _numbered_assembly(sentence, at, found[-1].last + 1 if found else 0)
            found += [one] if one else []
    if not any(one.kind for one in found):
        found += _met(sentence)
    return found


def _met(sentence: Sentence) -> list[Gathering]:
    """A meeting of an organ, of a committee or of two assemblies that a verb tells of: "the Presidium met in Riga"."""
    items = sentence.items
    at = next((n for n, i in enumerate(items) if i.kind in {"meet_past", "meet_now", "meet_future"}), None)
    if at is None:
        return []
    bodies = [i.value for i in items if i.kind == "body"]
    partners = sorted(set(bodies) & PARTNERS)
    before = run_before(items, _verb_start(items, at))
    if "Baltic Assembly" in bodies and partners and not any(i.kind == "person" for i in items[:at]):
        return [
            Gathering(sentence.index, at, at, at, "meeting", "consultation", ("Baltic Assembly", *partners))
        ]
    if speakers_before(run_before(items, at)):
        return [Gathering(sentence.index, at, at, at, "meeting", "parliament_speakers_meeting", ())]
    if any(i.kind == "organ" and i.value in {"Presidium", "Consultative Council"} for i in items):
        return [Gathering(sentence.index, at, at, at, "sitting", "ba_presidium", ("Presidium",))]
    own = tuple(sorted({i.value for i in before if i.kind in {"body", "organ"}}))
    committee = any(i.kind in {"committee", "committee_of"} for i in items)
    if committee and "Baltic Assembly" in bodies and not any(i.kind == "person" for i in items):
        return [Gathering(sentence.index, at, at, at, "sitting", "ba_committee", ("Baltic Assembly",))]
    if any(i.kind in {"committee", "committee_of"} for i in before) and not any(
        i.kind in {"office", "person"} for i in before
    ):
        return [Gathering(sentence.index, at, at, at, "sitting", "other", own)]
    if any(i.kind == "organ" for i in before):
        return [Gathering(sentence.index, at, at, at, "sitting", "other", own)]
    return []


def _verb_start(items: tuple[Item, ...], at: int) -> int:
    """Where a verb begins with its auxiliaries and adverbs: "will today meet"."""
    while at and items[at - 1].kind in {"future", "day", "weekday", "low", "copula"}:
        at -= 1
    return at


def _numbered_assembly(sentence: Sentence, at: int, low: int) -> Gathering | None:
    """A session called by the assembly's name alone, with its number: "the 30th Baltic Assembly"."""
    items = sentence.items
    number, first = number_before(sentence, at - 1, low)
    behind = items[at + 1 : at + 2]
    if number is None or items[at - 1].kind == "num" or noun_follows(items, at):
        return None
    if behind and behind[0].kind in {"low", "cap", "conj", "office", "organ", "delegation", "committee"}:
        return None
    return Gathering(
        sentence.index, first, at, at, "session", "ba_session", ("Baltic Assembly",), number, (first, at - 1)
    )


def _is_head(items: tuple[Item, ...], at: int) -> bool:
    return items[at].kind in EVENT or (
        items[at].kind == "organ"
        and items[at].value == "Consultative Council"
        and not noun_follows(items, at)
    )


def _council(sentence: Sentence, at: int, low: int) -> Gathering:
    number, first = number_before(sentence, at - 1, low)
    span = (first, at - 1) if number else None
    return Gathering(
        sentence.index,
        first if number else at,
        at,
        at,
        "council",
        "baltic_council",
        ("Baltic Council",),
        number,
        span,
    )


def _gathering(sentence: Sentence, head: int, low: int) -> Gathering | None:
    items = sentence.items
    first, left_number = _leftward(sentence, head, low)
    last, right_number = _rightward(sentence, head)
    run = [items[i] for i in range(first, last + 1)]
    number = left_number or right_number
    kind = kind_of(
        items[head].value if items[head].kind in EVENT else "council", run, numbered=number is not None
    )
    if not kind:
        own = _of_its_subject(items, first)
        kind = kind_of(items[head].value, [*own, *run], numbered=number is not None) if own else ""
        run = [*own, *run]
        if not kind and items[head].value in {"meeting", "summit"} and _by_speakers(items, first):
            kind = "parliament_speakers_meeting"
    bodies = tuple(sorted({i.value for i in run if i.kind in {"body", "organ"}}))
    number = number or _apposed_number(sentence, last)
    if items[head].value == "part" or (number and of_anniversary(items, number[2])):
        number = None
    number = None if merely_counts(items, number, kind) else number
    value, span = (number[0], (number[1], number[2])) if number else (None, None)
    return Gathering(sentence.index, first, last, head, items[head].value, kind, bodies, value, span)


def _by_speakers(items: tuple[Item, ...], first: int) -> bool:
    """Whether the speakers of several states do something at a gathering: "the speakers of A and B agreed at a meeting"."""
    at = next((n for n in range(first) if items[n].kind.startswith(("say_", "speak_", "meet_"))), None)
    return at is not None and speakers_before(run_before(items, _verb_start(items, at)))


def _of_its_subject(items: tuple[Item, ...], first: int) -> list[Item]:
    """The body whose own gathering is told of: "the Joint Jury will hold its meeting"."""
    at = first - 1
    while at > 0 and items[at].kind in {"quality", "article", "ordinal"}:
        at -= 1
    if at < 1 or items[at].kind not in {"its", "presides", "held_past", "held_now"}:
        return []
    while at > 0 and (items[at - 1].kind in _AUXILIARY or items[at].kind == "its"):
        at -= 1
    run = run_before(items, at)
    return [i for i in run if i.kind in ROUND] if any(i.kind in _HOLDING for i in run) else []


_AUXILIARY = frozenset({"future", "presides", "held_past", "held_now", "day", "weekday", "low"})
_HOLDING = frozenset({"organ", "committee", "committee_of", "body", "chamber", "parliament"})


def _apposed_number(sentence: Sentence, last: int) -> tuple[int, int, int] | None:
    """The number said behind a gathering: "the annual session, the 42nd since 1991"."""
    items, at = sentence.items, last + 1
    while at < len(items) and items[at].value in {"(", ")"} | {items[last].value}:
        at += 1
    while at + 2 < len(items) and items[at].kind == "body" and items[at + 1].value == ")":
        at += 2
    if at + 2 >= len(items) or items[at].value != "," or items[at + 1].kind != "article":
        return None
    value, end = number_after(sentence, at + 2)
    follow = items[end + 1] if end + 1 < len(items) else None
    if value is None or (follow and (follow.kind not in {"mark", "low", "founded"} or follow.value == "-")):
        return None
    return value, at + 2, end


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
        elif years_old(items, at, low):
            first, at = at - 2, at - 3
        elif items[at].kind in ROUND:
            first, at = at, at - 1
        elif items[at].value == ")" and at - 2 >= low and items[at - 2].value == "(":
            at -= 3
        elif (
            items[at].kind == "conj"
            and at - 1 >= low
            and items[at - 1].kind in BODYISH
            and items[at + 1].kind in BODYISH
        ):
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
        if item.kind in ROUND or row_comma(items, at):
            last = at if item.kind in ROUND else last
        elif (
            value
            and end + 1 < len(items)
            and items[end + 1].kind == "body"
            and items[end + 1].value == "Baltic Assembly"
        ):
            number, at = (value, at, end), end
        elif (
            item.value == "("
            and at + 2 < len(items)
            and items[at + 1].kind in {"body", "parliament"}
            and items[at + 2].value == ")"
        ):
            at += 2
            last = at
        elif (
            (
                item.kind == "conj"
                and not (
                    at + 1 < len(items) and items[at + 1].kind in BODYISH and not noun_follows(items, at + 1)
                )
            )
            or item.kind not in {"link", "article", "range", "with", "conj", "honorific"}
            or item.value in {"in", "during", "by"}
        ):
            break
        at += 1
    return last, number
