"""Members that English tells in a row: of the jury of the prizes, and of whatever "the members are ...: A, B and C"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.office_phrases import Held, Phrase, is_jury
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several


def on_jury(sentence: Sentence) -> Iterator[Held]:
    """The members of the jury on which a state "was represented by A, B and C"."""
    items = sentence.items
    yield from _experts(sentence)
    if "organ" not in sentence.kinds:
        return
    yield from _sitting(sentence)
    jury = next((i for i in items if i.kind == "organ" and i.value == "Joint Jury"), None)
    if jury is None:
        return
    represented = any(
        sentence.key_at(n) == "represented" or "represented" in sentence.text(i).lower()
        for n, i in enumerate(items)
    )
    if not represented:
        return
    for by, item in enumerate(items[:-1]):
        if sentence.words.keys[item.last] != "by" or items[by + 1].kind not in {"person", "honorific"}:
            continue
        for at in range(by + 1, len(items)):
            if items[at].kind == "person":
                yield Held(sentence, Phrase(by, by, "member", (jury,), held=True), at)
            elif items[at].kind not in {"conj", "honorific"} and items[at].value != ",":
                break


def _experts(sentence: Sentence) -> Iterator[Held]:
    """The jury of the prizes told by field: "The experts were, in Literature: A and B, in the Arts: C, in Science: D"."""
    items = sentence.items
    if "field" not in sentence.kinds:
        return
    fields = [n for n, i in enumerate(items[:-1]) if i.kind == "field" and items[n + 1].value in {":", "-"}]
    keys = {sentence.key_at(n) for n in range(len(items))}
    named = keys & {"experts", "jurors"} or ("members" in keys and any(map(is_jury, items)))
    if len(fields) < 2 or not named or sentence.has("given", "nominee"):
        return
    jury = Item("organ", "Joint Jury", items[fields[0]].first, items[fields[0]].last)
    for at in range(fields[0], len(items)):
        if items[at].kind == "person":
            yield Held(sentence, Phrase(fields[0], fields[0], "member", (jury,), held=True), at)


def _sitting(sentence: Sentence) -> Iterator[Held]:
    """Those who sit on the jury: "on the Joint Jury sit A and B from Estonia, and C from Latvia"."""
    items = sentence.items
    jury = next((n for n, i in enumerate(items) if is_jury(i)), -1)
    before = [i.kind for i in items[max(0, jury - 2) : max(0, jury)]]
    if jury < 1 or not {"in", "link", "during"} & set(before):
        return
    verb = next((n for n in range(jury + 1, len(items)) if sentence.key_at(n) in _SITS), -1)
    decides = any(i.kind in _OF_DECISIONS for i in items[max(0, jury) : max(0, verb)])
    if verb < 0 or decides or any(i.kind == "person" or i.kind.endswith("_past") for i in items[:verb]):
        return
    for at in named_row(items, verb + 1):
        yield Held(sentence, Phrase(jury, jury, "member", (items[jury],), held=True), at)


_OF_DECISIONS = frozenset({"that", "given", "award", "award_of"})
"""What the jury decides on, whose winners do not sit on it: "the jury decided that the winners are A and B"."""
_SITS = frozenset({"are", "serve", "serves", "sit", "sits"})


def listed_behind(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The members of a row behind a colon or dash: "the members of the jury are experts from three states: A, B and C"."""
    items = sentence.items
    for one in held:
        head = next((i for i in one.phrase.parts if i.kind == "office"), None)
        if one.person >= 0 or one.phrase.office != "member" or head is None or not of_several(sentence, head):
            continue
        row = _behind_clause(items, one.phrase.last + 1)
        if row:
            yield from (replace(one, person=at) for at in row)
            continue
        if row := _by_lands(sentence, one.phrase.last + 1):
            yield from (replace(one, person=at) for at in row)
            continue
        sign = next((n for n in range(one.phrase.last + 1, len(items)) if _opens_row(items, n)), -1)
        between = items[one.phrase.last + 1 : sign] if sign > 0 else ()
        row = list(named_row(items, sign + 1)) if sign > 0 else []
        following = "following" in _keys(sentence, one)
        if following and len(row) > 1:
            yield from (replace(one, person=at) for at in row)
            continue
        told = any(i.kind == "copula" or i.value == "is" for i in between)
        if not told or any(_is_verb(between, n) for n in range(len(between))):
            continue
        closed = _closed(items, row[-1] + 1) if row and row[-1] + 1 < len(items) else 0
        behind = items[max(closed, row[-1]) + 1 :] if row else ()
        ends = bool(row) and all(i.kind in _OF_ROW or i.kind == "mark" for i in behind)
        for at in row if len(row) > 1 and ends else ():
            yield replace(one, person=at)


def _by_lands(sentence: Sentence, colon: int) -> list[int]:
    """The persons behind a colon whom a row tells state by state: ": from Latvia - A and B; from Estonia - C"."""
    items = sentence.items
    if sentence.language != "en" or colon >= len(items) or items[colon].value != ":":
        return []
    row: list[int] = []
    at, landed = colon + 1, False
    while at < len(items):
        kind, land = (
            items[at].kind,
            items[at].kind in {"country", "takes_from"} or sentence.key_at(at) in {"for", "of"},
        )
        if kind == "person" and landed:
            row.append(at)
        elif not (land or kind in {"conj", "honorific", "article", "demonym", "mark"}) or items[at].value in {
            "(",
            "“",
        }:
            return []
        landed = landed or land
        at += 1
    return row


def of_those(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The members from further states: "its members from Latvia are A and B, those from Estonia C and D"."""
    items = sentence.items
    for one in held:
        head = next((i for i in one.phrase.parts if i.kind == "office"), None)
        if one.person < 0 or one.phrase.office != "member" or head is None or not of_several(sentence, head):
            continue
        for at in range(one.person + 1, len(items) - 3):
            kinds = [i.kind for i in items[at + 1 : at + 3]]
            if items[at].value == "those" and kinds == ["takes_from", "country"]:
                start = at + 3 + (items[at + 3].kind == "copula")
                yield from (replace(one, person=n) for n in named_row(items, start))


def _behind_clause(items: tuple[Item, ...], at: int) -> list[int]:
    """The row behind a clause of who takes part and a copula: "members of the delegation attending the session are A and B"."""
    if at >= len(items) or items[at].kind not in _TAKING_PART:
        return []
    copula = next((n for n in range(at + 1, len(items)) if items[n].kind in {"copula", "person", "mark"}), -1)
    if copula < 0 or items[copula].kind != "copula":
        return []
    row = list(named_row(items, copula + 1))
    return row if row and row[0] <= copula + _TITLED else []


_TAKING_PART = frozenset({"attend_future", "attend_now", "attend_inf"})
_TITLED = 2


def _is_verb(items: tuple[Item, ...], at: int) -> bool:
    """Whether an item is a verb and no participle that an adverb qualifies: "are highly acknowledged artists"."""
    qualifies = at > 0 and items[at - 1].kind == "low" and items[at - 1].value.endswith("ly")
    return items[at].kind.endswith(("_past", "_now", "_future")) and not qualifies


def _keys(sentence: Sentence, one: Held) -> set[str]:
    """The words from two before an office phrase to its end."""
    items = sentence.items[max(0, one.phrase.first - 2) : one.phrase.last + 1]
    return {sentence.words.keys[i.first] for i in items}


def _opens_row(items: tuple[Item, ...], at: int) -> bool:
    """Whether a colon or dash stands right before a person, nobody being named before."""
    behind = items[at + 1 : at + 2]
    return items[at].value in {":", "-", "–"} and bool(behind) and behind[0].kind in {"person", "honorific"}


def named_row(items: tuple[Item, ...], at: int) -> Iterator[int]:
    """The persons of a row, with states and fields beside their names, up to what is no part of one."""
    while at < len(items):
        if items[at].kind == "person":
            yield at
        elif items[at].value == "(" and _closed(items, at):
            at = _closed(items, at)  # "A (Chair of the Joint Jury), B"
        elif not (
            items[at].kind in _OF_ROW or items[at].value in {",", "(", ")", "and"} or _trade(items, at)
        ):
            return
        at += 1


def _closed(items: tuple[Item, ...], at: int) -> int:
    """The bracket that closes what tells of a person only an office or a land, 0 where more is told."""
    for step in range(at + 1, min(len(items), at + _IN_BRACKETS)):
        if items[step].value == ")":
            return step
        if items[step].kind == "person" or items[step].kind.endswith(("_past", "_now", "_future")):
            return 0
    return 0


_IN_BRACKETS = 10


def _trade(items: tuple[Item, ...], at: int) -> bool:
    """Whether a plain word between an article or nation and a name tells what somebody is: "the writer A"."""
    before, behind = items[at - 1 : at], items[at + 1 : at + 2]
    return (
        items[at].kind == "low"
        and bool(behind)
        and behind[0].kind == "person"
        and before[0].kind in {"article", "demonym"}
    )


_OF_ROW = frozenset({"conj", "country", "demonym", "field", "honorific", "takes_from", "link", "article"})
