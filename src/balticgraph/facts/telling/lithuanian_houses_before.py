"""Whose officers Lithuanian tells by a pronoun for a house named before: "Posėdžiavo komitetas. Jam vadovauja A, jo nariai – B ir C"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.office_phrases import PARTS, Held, Phrase, is_jury
from balticgraph.facts.offices.post_parts import DEPUTIES, HEADS
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.states import is_assembly

House = tuple[Item, ...]
_KINDS = frozenset({"delegation", "committee", "committee_of", "organ", "group", "parliament", "body"})
_RANKS = HEADS | DEPUTIES | {"member", "deputy", "secretary", "secretary_general"}
_OWNING = {"jo": False, "jos": True}
_TO_IT = {
    "jam": False,
    "jai": True,
    "jame": False,
    "joje": True,
    "kuriam": False,
    "kuriai": True,
    "kuriame": False,
    "kurioje": True,
}


def with_lithuanian_houses(page: Page, sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, those behind "jo" or "jos" given the house that it means, and those whom "jam vadovauja" and "joje dirba" tell."""
    if "person" not in sentence.kinds or not sentence.says(_PRONOUNS):
        return held
    found = _ranked(page, sentence, held)
    return [*found, *_told(page, sentence, found)]


_PRONOUNS = frozenset({*_OWNING, *_TO_IT, "delegacijai", "delegacijoje", "komisijoje", "komisijai"})


def _ranked(page: Page, sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices without a house, those of a row that "jo" or "jos" opens at the head of a sentence given its house."""
    items, keys = sentence.items, sentence.words.keys
    at = next((n for n in range(min(_HEAD, len(items))) if keys[items[n].first] in _OWNING), -1)
    bare = [one for one in held if _is_bare(one) and one.phrase.first >= at]
    if at < 0 or not bare or bare[0].phrase.first > at + _HEAD or any(i.kind == "person" for i in items[:at]):
        return held
    house = _house_of(page, sentence, feminine=_OWNING[keys[items[at].first]])
    before = page.sentences[sentence.index - 1] if sentence.index else sentence
    deputy = (bare[0].phrase.office in DEPUTIES or bare[0].phrase.office in {"deputy"}) and before.has(
        "person"
    )  # of the person named there
    if not house or deputy:
        return held
    return [
        replace(one, phrase=replace(one.phrase, parts=(*house, *one.phrase.parts))) if one in bare else one
        for one in held
    ]


_HEAD = 3


def _is_bare(one: Held) -> bool:
    return all(i.kind == "office" for i in one.phrase.parts) and one.phrase.office in _RANKS


def _told(page: Page, sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """Those whom a verb tells to lead or to sit in what a pronoun before it means."""
    items, keys = sentence.items, sentence.words.keys
    taken = {one.person for one in held if len(one.phrase.parts) > 1}
    for at, item in enumerate(items):
        key = keys[item.first]
        verb = _verb_behind(sentence, at) if key in _TO_IT or _is_noun(sentence, at) else -1
        if verb < 0:
            continue
        feminine = _TO_IT.get(key, True)
        house = _house_in(sentence, at, feminine=feminine) or _house_of(page, sentence, feminine=feminine)
        keys_of_verb = set(sentence.keys_of(items[verb]))
        leads = bool(keys_of_verb & _listed("jury_leads"))
        represents = any(word.startswith("atstov") for word in keys_of_verb)
        if not _may_have(house, leads=leads, represents=represents):
            return
        row = _row(items, verb + 1)[: 1 if leads else None]
        for person in row if house else ():
            if person not in taken or not leads:
                yield Held(
                    sentence, Phrase(verb, verb, _office(house, leads=leads), house, held=True), person
                )
        return


def _may_have(house: House, *, leads: bool, represents: bool) -> bool:
    """Whether what a pronoun means has such people: a jury those who represent a state, a committee members, all who leads them."""
    if not house or any(i.kind == "body" and not is_assembly(i.value) for i in house):
        return False
    jury = any(is_jury(i) for i in house)
    if represents and not leads:
        return jury
    return leads or jury or any(i.kind in {"delegation", "committee", "committee_of", "group"} for i in house)


def _is_noun(sentence: Sentence, at: int) -> bool:
    """Whether a delegation without its land stands at the head of a clause for the one named before: "Delegacijai vadovauja A"."""
    items = sentence.items
    alone = at == 0 or items[at - 1].kind in {"mark", "conj", "low"}
    sent = items[at].kind == "delegation" or (items[at].kind, items[at].value) == ("headed", "of_delegation")
    return alone and sent and sentence.words.keys[items[at].first] in _PRONOUNS


def _verb_behind(sentence: Sentence, at: int) -> int:
    """The verb of leading or sitting behind a pronoun with light words at most between; -1 where there is none."""
    keys, own = sentence.words.keys, set(sentence.keys_of(sentence.items[at]))
    if len(own) > 1 and own & (_listed("jury_leads", "belongs", "worked_in")):
        return at  # "joje dirbo", "delegacijai vadovauja" as one
    for n in range(at + 1, min(at + _NEAR, len(sentence.items))):
        said = set(sentence.keys_of(sentence.items[n]))
        if said & (_listed("jury_leads", "belongs", "worked_in")):
            return n
        if (
            keys[sentence.items[n].first] not in word_list("lt", "pronouns", "light")
            and sentence.items[n].kind != "conj"
        ):
            return -1
    return -1


_NEAR = 5


def _office(house: House, *, leads: bool) -> str:
    if not leads:
        return "member"
    return "head" if any(i.kind in {"delegation", "group"} for i in house) else "chair"


def _row(items: tuple[Item, ...], at: int) -> list[int]:
    """The persons behind a verb, up to another verb, a semicolon or "that", those in brackets left out."""
    row, depth = list[int](), 0
    for n in range(at, len(items)):
        depth += (items[n].value == "(") - (items[n].value == ")")
        if items[n].kind == "person" and not depth:
            row.append(n)
        elif (
            items[n].kind.endswith(("_past", "_now", "_future"))
            or items[n].kind == "that"
            or items[n].value in {";", "."}
        ):
            break
    return row


def _house_of(page: Page, sentence: Sentence, *, feminine: bool) -> House:
    """The house of a gender that the sentence before names, the one that is its subject where there are several."""
    before = page.sentences[sentence.index - 1] if sentence.index else None
    return _house_in(before, len(before.items), feminine=feminine) if before else ()


def _house_in(sentence: Sentence, end: int, *, feminine: bool) -> House:
    """The house of a gender that the items of a sentence up to one name; none where it may be one of several."""
    many = [run for run in _runs(sentence, end) if _is_feminine(sentence, run[-1]) == feminine]
    heads = {tuple(i.value for i in run) for run in many}
    if len(heads) > 1:
        many = [run for run in many if _is_subject(sentence, run[-1])]
    return many[-1] if len({tuple(i.value for i in run) for run in many}) == 1 else ()


def _runs(sentence: Sentence, end: int) -> Iterator[House]:
    """The runs of words for a house, up to its noun, with the assembly that a delegation is to; no office among them."""
    items, at = sentence.items, 0
    while at < end:
        last = at
        while last < end and items[last].kind in PARTS:
            last += 1
        run = items[at:last]
        heads = [n for n, i in enumerate(run) if i.kind in _KINDS]
        if heads and not any(i.kind == "office" for i in run):
            sent = next((n for n in heads if run[n].kind == "delegation"), -1)
            head = sent if sent >= 0 else heads[-1]
            yield (*run[:head], *run[head + 1 :], run[head]) if sent >= 0 else run[: head + 1]
        at = max(last, at + 1)


def _is_feminine(sentence: Sentence, item: Item) -> bool:
    key = sentence.words.keys[item.last]
    return key.startswith((*word_stems("lt", "titles", "feminine"), "ziuri"))


def _is_subject(sentence: Sentence, item: Item) -> bool:
    text = sentence.text(item).lower()
    return text.endswith(("as", "is", "us", "a", "ė", "žiuri"))


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("lt", "titles", name, *others)
