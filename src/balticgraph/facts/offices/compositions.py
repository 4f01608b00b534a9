"""Who is in a jury, committee or delegation that an English row of names stands beside: "the delegation (A, B and C)", "A and B form X"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.holder_jury import named_row
from balticgraph.facts.offices.holder_leads import row_back
from balticgraph.facts.offices.office_phrases import PARTS, TITLE, Held, Phrase, is_jury
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_LANDS = frozenset({"country", "demonym", "parliament"})
_COMMITTEE = frozenset({"committee", "committee_of"})
_DASHES = frozenset({"-", "–"})
_FEWEST = 2


def composed(sentence: Sentence) -> Iterator[Held]:
    """The members of each house that a sentence names with a row of persons beside it."""
    if sentence.language != "en" or not sentence.has("organ", "delegation", "committee", "committee_of"):
        return
    items = sentence.items
    for first, end in _houses(sentence):
        run = tuple(i for i in items[first:end] if i.kind in PARTS)
        row = (
            _bracketed(sentence, first, end)
            or _behind_colon(sentence, first, end)
            or _forming(sentence, first)
        )
        for at in row:
            if not _ranked(items, at):
                yield Held(sentence, Phrase(first, end - 1, "member", run, held=True), at)


def _houses(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The runs of words for a jury, a committee of a body or a delegation of a state to one."""
    items = sentence.items
    at = 0
    while at < len(items):
        if items[at].kind not in PARTS:
            at += 1
            continue
        end = at
        while end < len(items) and items[end].kind in TITLE:
            end += 1
        kinds = {i.kind for i in items[at:end]}
        sent = "delegation" in kinds and bool(kinds & _LANDS) and ("body" in kinds or _formed(sentence, at))
        whole = bool(kinds & _COMMITTEE) and bool(kinds & {"body", "parliament"})
        if "office" not in kinds and (sent or whole or any(map(is_jury, items[at:end]))):
            yield at, end
        at = end


def _formed(sentence: Sentence, first: int) -> bool:
    """Whether "make up" stands before a house, which needs no assembly then: "A, B and C make up the Estonian delegation"."""
    first -= first > 0 and sentence.items[first - 1].kind == "article"
    return first > 0 and sentence.words.keys[sentence.items[first - 1].last] == "up"


def _row(items: tuple[Item, ...], at: int) -> list[int]:
    """The persons of a row that begins at an item, none where it is one alone."""
    titled = at < len(items) and items[at].kind in {"person", "honorific"}
    row = list(named_row(items, at)) if titled else []
    return row if len(row) >= _FEWEST else []


def _bracketed(sentence: Sentence, first: int, end: int) -> list[int]:
    """The row in brackets or between dashes behind a house: "the Joint Jury (A, B and C)"."""
    items = sentence.items
    comma = end + (end < len(items) and items[end].value == ",")
    if sentence.key_at(comma) == "consisting":
        return _row(items, comma + 1)
    if end >= len(items) or (items[end].value not in _DASHES and items[end].value not in {"("}):
        return []
    row = _row(items, end + 1)
    if items[end].value == "(":
        closing = row[-1] + 1 if row else len(items)
        return row if closing < len(items) and items[closing].value in {"(", ")"} else []
    closed = row and any(items[n].value in _DASHES for n in range(row[-1] + 1, len(items)))
    return row if closed or first <= 1 else []


def _behind_colon(sentence: Sentence, first: int, end: int) -> list[int]:
    """The row behind a colon that a house stands before, with no more than "has the following members" between."""
    items = sentence.items
    opens = all(i.kind in {"article", "mark", "num"} for i in items[:first])
    colon = next((n for n in range(end, len(items)) if items[n].value == ":"), -1)
    between = items[end : max(end, colon)]
    plain = not between or any(sentence.key_at(n) in _listed("members") for n in range(end, colon))
    told = any(i.kind in {"person", "given", "mark"} or i.kind.endswith("_past") for i in between)
    return _row(items, colon + 1) if opens and colon > 0 and plain and not told else []


def _forming(sentence: Sentence, first: int) -> list[int]:
    """The row before a verb of forming a house: "A, B and C make up the Joint Jury"."""
    items, at = sentence.items, first - 1
    at -= at > 0 and items[at].kind == "article"
    at -= at > 0 and sentence.key_at(at) == "up"
    made = at > 0 and set(sentence.keys_of(items[at])) >= {"make", "up"}
    if at < 1 or not (
        made
        or (
            sentence.words.keys[items[at].last] in _listed("forms")
            or sentence.words.keys[items[at].last] in {"make"}
        )
    ):
        return []
    if items[at - 1].kind != "person":
        return _row_meant(sentence, at)
    row = [*reversed(row_back(sentence, at - 1)), at - 1]
    return row if len(row) >= _FEWEST else []


def _row_meant(sentence: Sentence, verb: int) -> list[int]:
    """The row at the head of a sentence that "these" or "they" mean before a verb of forming: "A, B and C: these experts form X"."""
    items = sentence.items
    row = _row(items, 0)
    sign = row[-1] + 1 if row else len(items)
    if sign + 1 >= verb or (items[sign].value not in _DASHES and items[sign].value not in {":", ","}):
        return []
    meant = sentence.key_at(sign + 1) in {"these", "they", "those", "together", "all"}
    return row if meant and not any(i.kind == "person" for i in items[sign:verb]) else []


def _ranked(items: tuple[Item, ...], at: int) -> bool:
    """Whether a bracket behind a person tells a rank: "A (Chair), B and C"."""
    behind = items[at + 1 : at + 3]
    return len(behind) > 1 and behind[0].value == "(" and behind[1].kind == "office"


def with_bracketed_ranks(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, a rank in brackets one in the house of the members beside: "A (Chair), B and C are the members of X"."""
    items = sentence.items
    house = next(
        (one.phrase for one in held if one.phrase.office == "member" and len(one.phrase.parts) > 1), None
    )
    if sentence.language != "en" or house is None:
        return held
    ranks = {
        one.person: one
        for one in held
        if all(i.kind == "office" for i in one.phrase.parts)
        and one.phrase.office != "member"
        and 0 <= one.person == one.phrase.first - _TO_BRACKET
        and items[one.phrase.first - 1].value == "("
    }
    if not ranks:
        return held
    own = tuple(i for i in house.parts if i.kind != "office")
    if any(i.value == "Presidium" for i in own):  # the assembly's President is no Chair of its Presidium
        ranks = {n: one for n, one in ranks.items() if not one.phrase.office.endswith("president")}
    kept = [one for one in held if one.person not in ranks or one is ranks[one.person]]
    return [
        replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, *own)))
        if ranks.get(one.person) is one
        else one
        for one in kept
    ]


_TO_BRACKET = 2


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "leading", name)
