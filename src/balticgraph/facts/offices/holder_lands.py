"""States that English tells beside an office or a delegation, not in its words.

"Norway sends Vice-President A", "A of the Estonian delegation", "instead of Foreign Minister A, the Ambassador of Estonia B".
"""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.holder_leads import row_back
from balticgraph.facts.offices.office_phrases import LANDS, Held, Phrase
from balticgraph.facts.offices.post_parts import DEPUTIES, HEADS
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def with_land_beside(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices of a sentence, those whose words tell no house with the state that the sentence tells of them."""
    held = [_of_assembly(sentence, _stood_in(sentence, _sent(sentence, one))) for one in held]
    return [_of_government(sentence, _from_there(sentence, one)) for one in held]


def _from_there(sentence: Sentence, one: Held) -> Held:
    """A bare title behind the house that the sentence begins with: "From the Riigikogu, MPs A and B took part"."""
    items, first = sentence.items, one.phrase.first
    if (
        one.person < 0
        or any(i.kind != "office" for i in one.phrase.parts)
        or one.phrase.office not in _SEATED
    ):
        return one
    opens = items[0].kind == "takes_from" or sentence.key_at(0) in {"for", "representing"}
    at = 1 + (len(items) > 1 and items[1].kind == "article")
    land = items[at] if opens and at + 1 < first else None
    near = land is not None and items[at + 1].value == "," and first <= at + _NEAR
    if land is None or not near or land.kind not in {"parliament", "country"}:
        return one
    return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, land)))


_SEATED = frozenset({"mp", "speaker", "deputy_speaker", "prime_minister"})


def _of_government(sentence: Sentence, one: Held) -> Held:
    """A minister with the state whose government the sentence tells: "the Estonian government was represented by Minister A"."""
    minister = (
        one.phrase.office.startswith(("Minister", "Deputy Prime")) or one.phrase.office == "prime_minister"
    )
    if not minister or any(i.kind != "office" for i in one.phrase.parts) or not sentence.says(_GOVERNMENTS):
        return one
    items = sentence.items
    lands: dict[str, Item] = {}
    for at in range(len(items)):
        if sentence.key_at(at) not in _GOVERNMENTS:
            continue
        near = (*items[max(0, at - 2) : at], *items[at + 1 : at + 3])
        land = next((i for i in near if i.kind in {"country", "demonym"} and len(i.value) == _CODE), None)
        if land is None or (items[at].kind == "link"):
            return one
        lands[land.value] = land
    own = [i for i in items if i.kind in {"country", "demonym"} and len(i.value) == _CODE]
    if len(lands) != 1 or {i.value for i in own} != set(lands):
        return one
    return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, *lands.values())))


_GOVERNMENTS = frozenset({"cabinet", "country", "government"})


def _sent(sentence: Sentence, one: Held) -> Held:
    """The office of whom a state sends: "Norway sends Vice-President A", "Sweden was represented by Speaker B"."""
    items, verb = sentence.items, one.phrase.first - 1
    verb -= items[verb].kind in {"article", "its"} or sentence.key_at(verb) in {"its", "the"}
    if one.person < 0 or any(i.kind != "office" for i in one.phrase.parts):
        return one
    words = sentence.keys_of(items[verb]) if verb > 0 else ()
    if not set(words) & word_list("en", "leading", "sends"):
        return one
    at = verb - 1
    while at > 0 and (items[at].kind in {"copula", "future", "by"}):
        at -= 1
    if items[at].kind != "country":
        return one
    deputy = one.phrase.office in DEPUTIES and not sentence.has("assembly_word")
    office = "deputy_speaker" if deputy else one.phrase.office
    office = "speaker" if office in HEADS and office != "president" else office
    return replace(one, phrase=replace(one.phrase, office=office, parts=(items[at], *one.phrase.parts)))


def _stood_in(sentence: Sentence, one: Held) -> Held:
    """The minister whom an ambassador stands in for: "for Foreign Minister A, the Ambassador of Estonia to Latvia B"."""
    items, last = sentence.items, max(one.phrase.last, one.person)
    own = any(i.kind in LANDS for i in one.phrase.parts)
    if own or not one.phrase.office.startswith("Minister"):
        return one
    before = {sentence.key_at(n) for n in range(max(0, one.phrase.first - 3), one.phrase.first)}
    if not before & word_list("en", "leading", "instead"):
        return one
    envoy = next(
        (n for n in range(last + 1, min(last + _NEAR, len(items))) if items[n].value == "ambassador"), -1
    )
    near = items[envoy - 1 : envoy] + items[envoy + 1 : envoy + 4] if envoy > 0 else ()
    land = next((i for i in near if i.kind in {"country", "demonym"}), None)
    return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, land))) if land else one


_NEAR = 5


def _of_assembly(sentence: Sentence, one: Held) -> Held:
    """The president of an assembly told with the nation: "the Presidium of the Assembly, headed by its Estonian President A"."""
    items, first = sentence.items, one.phrase.first
    if one.phrase.office not in _PRESIDENTS:
        return one
    kinds = [i.kind for i in one.phrase.parts]
    its = first > 0 and items[first - 1].kind == "its"
    house = any((i.kind, i.value) == ("organ", "Presidium") or _assembly(i) for i in items[:first])
    if not (its and house) or kinds != ["demonym", "office"]:
        return one
    head = one.phrase.parts[1]
    assembly = Item("body", "Baltic Assembly", head.first, head.last)
    return replace(one, phrase=replace(one.phrase, parts=(assembly, head)))


_PRESIDENTS = frozenset({"president", "vice_president"})


def _assembly(item: Item) -> bool:
    return item.kind == "body" and item.value == "Baltic Assembly"


def of_delegations(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The members of delegations that their names are told with: "A of the Estonian delegation to the Baltic Assembly"."""
    items = sentence.items
    if "delegation" not in sentence.kinds:
        return
    ranked = {h.person for h in held if h.person >= 0 and h.phrase.office not in {"mp", "member"}}
    for at in range(len(items) - 3):
        if items[at].kind != "person" or at in ranked or items[at + 1].kind not in {"link", "takes_from"}:
            continue
        land = at + 2 + (items[at + 2].kind == "article")
        if land + 1 >= len(items) or items[land].kind not in LANDS or items[land + 1].kind != "delegation":
            continue
        end = land + 1
        while end + 1 < len(items) and items[end + 1].kind in {"link", "range", "article", "body"}:
            end += 1
            if items[end].kind == "body":
                break
        parts = tuple(
            i for i in items[land : end + 1] if (i.kind in LANDS or i.kind in {"delegation", "body"})
        )
        if len(items[land].value) == _CODE or items[land].kind == "parliament":
            row = row_back(sentence, at)
            plain = not any(items[n - 1].kind in {"office", "link"} or n in ranked for n in row)
            for one in (at, *(row if plain else ())):
                yield Held(sentence, Phrase(land, land + 1, "member", parts, held=True), one)


_CODE = 2
