"""Whose officer a Lithuanian pronoun tells: "Latvijos delegacijai atstovavo jos vadovas A", "iš Tarybos atvyko jos prezidentas B"."""

from dataclasses import replace

from balticgraph.facts.offices.office_phrases import PARTS, Held
from balticgraph.facts.offices.post_parts import DEPUTIES, HEADS
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence

_THEIRS = {"jo": False, "jos": True}
_HOUSES = frozenset({"body", "parliament", "delegation", "committee", "committee_of", "group", "organ"})
_OFFICES = HEADS | DEPUTIES | {"member", "secretary_general", "secretary", "deputy"}
_AGREEING = frozenset({"low", "quality", "conj", "honorific"})


def of_what_is_told(sentence: Sentence, one: Held) -> Held:
    """The office, with the house that "jo" or "jos" before it means: the last of that gender in the sentence."""
    if sentence.language != "lt" or one.phrase.office not in _OFFICES:
        return one
    items, keys = sentence.items, sentence.words.keys
    if any(i.kind not in {"office"} for i in one.phrase.parts):
        return one
    at = one.phrase.first - 1
    while at > 0 and items[at].kind in _AGREEING and keys[items[at].first] not in _THEIRS:
        at -= 1
    theirs = keys[items[at].first] if at > 0 and items[at].first == items[at].last else ""
    if theirs not in _THEIRS or at == 0:
        sent = _delegation_they_are_from(sentence, one.phrase.first) if one.phrase.office != "deputy" else ()
        return replace(one, phrase=replace(one.phrase, parts=(*sent, *one.phrase.parts))) if sent else one
    feminine = _THEIRS[theirs]
    house = _house_before(sentence, at, feminine=feminine, met=False) or _house_before(
        sentence, at, feminine=feminine, met=True
    )
    return replace(one, phrase=replace(one.phrase, parts=(*house, *one.phrase.parts))) if house else one


def _delegation_they_are_from(sentence: Sentence, first: int) -> tuple[Item, ...]:
    """The delegation that those named behind are told to be from: "iš Seimo delegacijos vyksta pirmininkas A ir nariai B bei C"."""
    items = sentence.items
    if "delegation" not in sentence.kinds or "takes_from" not in sentence.kinds:
        return ()
    at = next((n for n in range(first) if items[n].kind == "takes_from"), first)
    end = at + 1
    while end < first and (items[end].kind in PARTS and items[end].kind not in {"office"}):
        end += 1
    run = items[at + 1 : end]
    others = any(i.value in {";", ".", "("} for i in items[end:first])
    houses = any((i.kind in _HOUSES and i.kind not in {"body"}) for i in items[end:first])
    lands = any(i.kind in {"country", "parliament"} for i in run)
    sent = any(i.kind == "delegation" for i in run) and lands
    return run if sent and not others and not houses else ()


def _house_before(sentence: Sentence, at: int, *, feminine: bool, met: bool) -> tuple[Item, ...]:
    """The words for the nearest house of a gender before an item, with whose it is; none where a person is nearer.

    A house that only owns a gathering comes second, `met`: "iš Šiaurės Tarybos į Baltijos Asamblėjos sesiją atvyko jos prezidentas".
    """
    items, stems = sentence.items, word_stems("lt", "titles", "feminine")
    for n in range(at - 1, -1, -1):
        if items[n].kind == "person":
            return ()
        if items[n].kind.startswith("attend_") and sentence.words.keys[items[n].first] == "delegacijai":
            sender = items[n - 1 : n] if n and items[n - 1].kind in PARTS else ()
            return (*sender, replace(items[n], kind="delegation", value="delegation")) if feminine else ()
        key = sentence.words.keys[items[n].last]
        object_ = sentence.text(items[n]).endswith(("ą", "ę"))  # whom the verb before the pronoun is about
        if items[n].kind not in _HOUSES or object_ or key.startswith(stems) != feminine:
            continue
        if not met and items[n + 1].kind in {"event", "event_in", "num", "ordinal"}:
            continue
        first, last = n, n
        while first and (items[first - 1].kind in PARTS and items[first - 1].kind not in {"office"}):
            first -= 1
        while last + 1 < at and items[last + 1].kind in {"body", "parliament"}:
            last += 1
        return items[first : last + 1]
    return ()
