"""Rows of persons round a verb: those that no preposition governs, those that follow it, those joined to one another."""

from collections.abc import Sequence

from balticgraph.facts.words.items import Item

_OBLIQUE = frozenset({"with", "by", "link", "range", "in", "during", "negation", "takes_from"})
_SOFT = frozenset({"honorific", "quality", "link", "article", "coming", "in", "its"})


def direct(
    items: tuple[Item, ...],
    persons: Sequence[int],
    begins: dict[int, int],
    until: int,
    *,
    clausal: bool = False,
) -> tuple[int, ...]:
    """The persons that no preposition governs, and none that goes on a list that one governs.

    In a language where "after" and "before" also begin clauses, they are `clausal`: "after A had opened it".
    """
    kept: list[int] = []
    out = False
    last = -1
    for at in persons:
        start = begins.get(at, at)
        while start and items[start - 1].kind in {"honorific", "quality", "article"}:
            start -= 1
        listed = last >= 0 and any(i.kind == "conj" for i in items[last + 1 : until])
        goes_on = listed and all(
            i.kind in _SOFT or i.value in {",", "and", "(", ")"} or i.kind not in {"low", "mark"}
            for i in items[last + 1 : start]
        )
        before = items[start - 1] if start else None
        governed = (
            before is not None
            and before.kind in _OBLIQUE
            and not (clausal and before.value == "beside" and at + 1 == until)
            and not (
                before.kind == "link"
                and start >= 2
                and (items[start - 2].kind not in {"low", "cap"} or items[start - 2].value == "behalf")
            )
        )
        beside = (
            last >= 0
            and out
            and _at_comma(items, last)
            and items[max(0, begins.get(last, last) - 1)].value == "beside"
        )
        out = governed or (out and goes_on and not beside)
        if not out:
            kept.append(at)
        last = at
    return tuple(kept)


def _at_comma(items: tuple[Item, ...], at: int) -> bool:
    """Whether a comma stands right behind a person: "in addition to A, B and C took part"."""
    return at + 1 < len(items) and items[at + 1].value == ","


def turned(items: tuple[Item, ...], at: int, objects: Sequence[int], begins: dict[int, int]) -> bool:
    """Whether the subject follows the verb: "said the Speaker Ināra Mūrniece"."""
    if not objects or items[at].value == "passive":
        return False
    start = begins.get(objects[0], objects[0])
    between = items[at + 1 : start]
    return all(i.kind in _SOFT or (i.kind in {"low"} and len(between) < 4) for i in between) and not any(
        i.kind in {"with", "by"} for i in between
    )


def _qualified(between: tuple[Item, ...]) -> bool:
    """Whether an office in a row has a word or two of its own before it: "A and the newly appointed minister B"."""
    words = sum(i.kind in {"low", "cap"} for i in between)
    joined = bool(between) and between[0].value in {",", "and"}
    return (
        joined
        and words <= 2
        and all(
            (i.kind in _SOFT or i.kind in {"low", "conj", "cap", "city"}) or i.value in {",", "(", ")"}
            for i in between
        )
    )


def _ends_with_and(items: tuple[Item, ...], at: int) -> bool:
    """Whether a row goes on behind a person and "and" joins its last member."""
    return any(i.kind == "conj" for i in items[at + 1 : at + 14])


def _announced(between: tuple[Item, ...]) -> bool:
    """Whether "and" joins several told by their office, whose names follow a dash: "A and three Speakers – B, C and D"."""
    if len(between) < _TWO or between[0].kind != "conj" or between[-1].value not in _DASHES:
        return False
    inside = between[1:-1]
    several = any(i.kind == "office" for i in inside)
    return several and not any(i.kind in {"mark", "that", "with"} or i.kind.endswith(_VERBS) for i in inside)


_TWO = 2
_DASHES = frozenset({"-", "–", "—", ":"})
_VERBS = ("_past", "_now", "_future")
_CLAUSAL = frozenset(
    {"who", "which", "whose", "about", "while", "where", "when", "but", "as", "said", "because"}
)


_APART = frozenset({"with", "event", "during", "by"})


def row(
    items: tuple[Item, ...], objects: Sequence[int], begins: dict[int, int], *, titles: bool = False
) -> tuple[int, ...]:
    """The first person after a verb and those joined to it; with `titles`, also by words that no list knows."""
    row = [objects[0]]
    for at in objects[1:]:
        between = items[row[-1] + 1 : begins.get(at, at)]
        plain = not any(i.kind in _APART for i in between) and all(
            i.value in {",", ";", "and", "(", ")"} or i.kind in _SOFT or i.kind not in {"low", "mark", "num"}
            for i in between
        )
        told = between[:-1] if between and between[-1].kind == "honorific" else between
        listed = (
            len(told) >= 2
            and told[0].value in {",", ";", *_DASHES}  # "A – president; B – vice-president"
            and told[-1].value in {",", ";", "and"}
            and len(between) < 16
            and not any(i.kind == "with" for i in between)
        )
        titled = bool(between) and between[0].value in {",", ";", "and"} and len(between) < 9
        titled = titled and not any(
            i.kind in {"that", "with", "pronoun", "num", "future"} or i.value in _CLAUSAL for i in between
        )
        own = (
            at in begins and _qualified(between) and (between[0].kind == "conj" or _ends_with_and(items, at))
        )
        if not plain and not listed and not own and not (titles and titled) and not _announced(between):
            break
        row.append(at)
    return tuple(row)
