"""Lithuanian delegations whose members a colon, dash or bracket lists with their ranks: "delegacija: pirmininkas A, nariai B, C"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.lithuanian_gaps import of_delegation_behind
from balticgraph.facts.offices.office_phrases import Held, Phrase
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import is_assembly

_OF_DELEGATION = frozenset(
    {"country", "demonym", "parliament", "body", "organ", "topic", "committee_of", "committee"}
)
_MARKS = frozenset({":", "(", "-", "–"})
_RANKS = frozenset({"head", "deputy_head", "chair", "deputy_chair", "member"})


def with_delegations(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, bare ranks behind a delegation made ranks in it, and those it lists without a rank its members."""
    if sentence.language != "lt" or "delegation" not in sentence.kinds:
        return held
    held = [of_delegation_behind(sentence, one) for one in held]
    at = next(n for n, i in enumerate(sentence.items) if i.kind == "delegation")
    first, last = _run(sentence.items, at)
    held = _of_leader(sentence, held, first, last)
    mark = _mark(sentence, last + 1)
    if mark < 0:
        return held
    parts = sentence.items[first : last + 1]
    of_committee = any(i.kind in {"committee", "committee_of"} for i in parts)
    own = tuple(i for i in parts if not (of_committee and i.kind == "delegation"))
    whole = first == 0 and sentence.items[mark].value == ":"
    end = len(sentence.items) if whole else _end(sentence.items, mark)
    found = [_in_it(one, own, mark, end, whole=whole) for one in held]
    to_assembly = any(i.kind == "body" and is_assembly(i.value) for i in own)
    if to_assembly and not of_committee:
        found += _members(sentence, found, own, mark, end)
    return found


def _of_leader(sentence: Sentence, held: list[Held], first: int, last: int) -> list[Held]:
    """The offices, that of who leads a delegation given its parliament where it names none of its own.

    "Riigikogu delegacija, vadovaujama Užsienio reikalų komiteto pirmininko A" is led by the chair of a Riigikogu committee, and
    "Seimo Kultūros komiteto delegacija, vadovaujama pirmininko A" by that of the committee, no Speaker.
    """
    items = sentence.items
    sender = tuple(i for i in items[first : last + 1] if i.kind in _OF_COMMITTEE)
    of_committee = any(i.kind in {"committee", "committee_of"} for i in sender)
    house = next((i for i in sender if i.kind == "parliament"), None)
    verb = next((n for n in range(last + 1, min(last + _NEAR, len(items))) if items[n].kind in _LEADING), -1)
    sent_to = any(i.kind == "body" for i in items[first : last + 1])
    if house is None or verb < 0 or sent_to or any(i.value == ";" for i in items[last:verb]):
        return held
    return [
        replace(
            one,
            phrase=replace(
                one.phrase, parts=(*(sender if of_committee and _bare(one) else (house,)), *one.phrase.parts)
            ),
        )
        if one.phrase.first == verb + 1 and _houseless(one)
        else one
        for one in held
    ]


def _houseless(one: Held) -> bool:
    """Whether an office is a rank or in a committee, with no parliament or other body that it is held in."""
    kinds = {i.kind for i in one.phrase.parts}
    return kinds <= {"office", "committee", "committee_of", "topic"} and one.phrase.office in _RANKS


def _bare(one: Held) -> bool:
    return all(i.kind == "office" for i in one.phrase.parts)


_OF_COMMITTEE = frozenset({"parliament", "topic", "committee", "committee_of"})
_NEAR = 5
_LEADING = frozenset({"headed", "chair_past", "chair_now", "chair_future"})


def _run(items: tuple[Item, ...], at: int) -> tuple[int, int]:
    """Where the words for what a delegation is of begin and end."""
    first = last = at
    while first and (items[first - 1].kind in _OF_DELEGATION or _renamed(items, first - 1)):
        first -= 1 if items[first - 1].kind in _OF_DELEGATION else 3
    while last + 1 < len(items) and items[last + 1].kind in _OF_DELEGATION:
        last += 1
    return first, last


def _renamed(items: tuple[Item, ...], at: int) -> bool:
    """Whether a bracket closes here that has but a house's own name: "Estijos parlamento (Riigikogu) delegacija"."""
    return (
        at > 1
        and items[at].value == ")"
        and items[at - 2].value == "("
        and items[at - 1].kind == "parliament"
    )


def _mark(sentence: Sentence, at: int) -> int:
    """The item of the colon, dash or bracket that a list begins with, behind no more than "sudėtis"; else -1."""
    items = sentence.items
    at += at < len(items) and sentence.words.keys[items[at].first].startswith("sudet")
    listed = at + 1 < len(items) and items[at].value in _MARKS
    behind = items[at + 1 : at + 4]
    behind = (
        items
        if listed
        and (items[0].kind in _OF_DELEGATION or items[0].kind in {"delegation"})
        and items[at].value == ":"
        else behind
    )
    return at if listed and any(i.kind == "person" for i in behind) else -1


def _end(items: tuple[Item, ...], mark: int) -> int:
    """Where a list ends: at the bracket that closes it, at a semicolon, or with the sentence."""
    depth = 0
    for at in range(mark, len(items)):
        depth += (items[at].value == "(") - (items[at].value == ")")
        if items[at].value == ";" or (items[mark].value == "(" and depth == 0):
            return at
    return len(items)


def _in_it(one: Held, own: tuple[Item, ...], mark: int, end: int, *, whole: bool) -> Held:
    """An office of a list as one in the delegation, where it is a rank with nothing that it is held in."""
    bare = all(i.kind in {"office", "committee"} for i in one.phrase.parts)
    ranked = one.phrase.office in _RANKS or (whole and one.phrase.office == "secretary")
    listed = mark < one.phrase.first < end and ranked and bare
    heads = tuple(i for i in one.phrase.parts if i.kind == "office")
    return replace(one, phrase=replace(one.phrase, parts=(*own, *heads))) if listed else one


def _members(
    sentence: Sentence, held: list[Held], own: tuple[Item, ...], mark: int, end: int
) -> Iterator[Held]:
    """Those whom a list names without a rank of theirs, once it gives one to others or is all that a line has."""
    ranked = {one.person for one in held if mark < one.phrase.first < end and one.phrase.office in _RANKS}
    taken = {one.person for one in held if one.phrase.office != "mp"}
    people = [n for n in range(mark, end) if sentence.items[n].kind == "person"]
    for at in people if ranked & set(people) else ():
        if at not in taken:
            yield Held(sentence, Phrase(mark, mark, "member", own, held=True), at)
