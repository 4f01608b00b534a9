"""Lithuanian offices of several told once before a colon or dash: "du pavaduotojai: delegacijos vadovas A ir delegacijos vadovė B"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.office_phrases import PARTS, Held
from balticgraph.facts.offices.post_parts import DEPUTIES, HEADS
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_SIGNS = frozenset({":", "-", "–"})
_LANDS = frozenset({"country", "parliament"})
_MANY = ("ai", "ės", "os", "iai", "iais", "ais", "omis", "ėmis")
_VERBS = ("_past", "_now", "_future")
_FEWEST = 2


def of_all_behind(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The offices of all who stand behind the sign of a plural, each with the state told beside the name where it has none."""
    if sentence.language != "lt" or not sentence.kinds >= {"office", "person", "mark"}:
        return
    taken = {(one.phrase.first, one.person) for one in held}
    for one in held:
        head = _head(one)
        if head is None or not sentence.text(head).lower().endswith(_MANY):
            continue
        sign = _sign_behind(sentence, one.phrase.last + 1)
        row = _row(sentence, sign) if sign > 0 else []
        if len(row) < _FEWEST:
            continue
        lands = {person: _land_of(sentence, person) for person in row} if _is_landless(one) else {}
        for person in row:
            land = lands.get(person)
            if (one.phrase.first, person) in taken or (any(lands.values()) and land is None):
                continue
            parts = (land, *one.phrase.parts) if land else one.phrase.parts
            yield replace(one, person=person, phrase=replace(one.phrase, parts=parts))


def _head(one: Held) -> Item | None:
    return next((i for i in reversed(one.phrase.parts) if i.kind == "office"), None)


def _is_landless(one: Held) -> bool:
    return not any(
        i.kind in _LANDS or i.kind in {"organ", "committee", "committee_of", "group"}
        for i in one.phrase.parts
    )


def _sign_behind(sentence: Sentence, at: int) -> int:
    """The colon or dash behind a plural, an aside between commas at most between; -1 where there is none."""
    items = sentence.items
    if at < len(items) and items[at].value in _SIGNS:
        return at
    if at >= len(items) or items[at].value != ",":
        return -1
    for n in range(at + 1, min(at + _ASIDE, len(items) - 1)):
        if items[n].value in _SIGNS:
            return n
        if items[n].kind == "person" or items[n].value == ";":
            return -1
    return -1


_ASIDE = 12


def _row(sentence: Sentence, sign: int) -> list[int]:
    """The persons behind a sign, up to a verb, a semicolon, another plural or the dash that closes it."""
    items, row, depth = sentence.items, list[int](), 0
    dash = items[sign].value != ":"
    for n in range(sign + 1, len(items)):
        item = items[n]
        depth += (item.value == "(") - (item.value == ")")
        if item.kind == "person" and not depth:
            row.append(n)
        elif item.value in {";", "."} or item.kind == "that" or (item.kind.endswith(_VERBS) and not depth):
            break
        elif row and sentence.words.keys[item.first] == "taip":
            break  # "A ir B, taip pat projektų vadovė C"
        elif (
            dash
            and item.value in {"-", "–"}
            and (items[n - 1].kind not in _LANDS and items[n - 1].kind not in {"delegation", "body"})
        ) or (item.kind == "office" and row and not depth and _begins_another(sentence, n)):
            break
    return row


def _begins_another(sentence: Sentence, at: int) -> bool:
    """Whether a plural begins another group: "bei nariai C ir D"."""
    return sentence.text(sentence.items[at]).lower().endswith(("ai", "iai"))


def _land_of(sentence: Sentence, person: int) -> Item | None:
    """The state told beside a name: before its dash ("Lietuvos – A"), in brackets behind it or behind "iš"."""
    items, at = sentence.items, person - 1
    if at > 0 and items[at].value in {"-", "–"}:
        at -= 1
        while at > 0 and items[at].kind in {"delegation", "body"}:
            at -= 1
        return items[at] if items[at].kind in _LANDS else None
    behind = items[person + 1 : person + 3]
    told = len(behind) > 1 and (behind[0].value == "(" or behind[0].kind == "takes_from")
    return behind[1] if told and behind[1].kind in _LANDS else None


def of_what_they_form(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, those without a house given the one that they are told to form: "Prezidiumą sudaro pirmininkas A ir nariai B bei C"."""
    if sentence.language != "lt" or not held or not sentence.says(_FORMS):
        return held
    items, keys = sentence.items, sentence.words.keys
    verb = next(n for n, i in enumerate(items) if not _FORMS.isdisjoint(sentence.keys_of(i)))
    first = verb
    while first and (items[first - 1].kind in PARTS and items[first - 1].kind not in {"office"}):
        first -= 1
    house = items[first:verb]
    if not house or not keys[house[-1].last].endswith(_OBJECT) or house[-1].kind not in _HOUSES:
        return held
    return [
        replace(one, phrase=replace(one.phrase, parts=(*house, *one.phrase.parts)))
        if one.phrase.first > verb and one.person >= 0 and all(i.kind == "office" for i in one.phrase.parts)
        else one
        for one in held
    ]


_FORMS = frozenset({"sudaro", "sudare", "sudarys"})
_OBJECT = ("a", "e", "i")
_HOUSES = frozenset({"organ", "committee", "committee_of", "delegation", "group", "body"})


def of_label(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices of a line that a house labels, those without a house given it: "Šiaurės Taryba: prezidentė A; generalinė sekretorė B"."""
    items = sentence.items
    if sentence.language != "lt" or not held:
        return held
    sign = next((n for n, i in enumerate(items[:_LABEL]) if i.value in _SIGNS), -1)
    label = tuple(i for i in items[: max(sign, 0)] if i.kind in PARTS)
    plain = all(i.kind in PARTS or i.value in {"(", ")"} for i in items[: max(sign, 0)])
    if (
        not label
        or not plain
        or (label[-1].kind not in _HOUSES and label[-1].kind not in {"parliament"})
        or any(i.kind == "office" for i in label)
    ):
        return held
    return [
        replace(one, phrase=replace(one.phrase, parts=(*label, *one.phrase.parts)))
        if one.person > one.phrase.last
        and all(i.kind == "office" for i in one.phrase.parts)
        and one.phrase.office in _RANKS
        else one
        for one in held
    ]


_LABEL = 6
_RANKS = HEADS | DEPUTIES | {"secretary", "secretary_general", "member"}
