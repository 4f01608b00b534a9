"""Holders of an English plural office who are named apart from it: "members of X, among them A and B", "two members of X came: A and B"."""

from dataclasses import replace

from balticgraph.facts.offices.holder_lists import is_of_many
from balticgraph.facts.offices.land_rows import row_behind
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_FAR = 24


def named_behind(sentence: Sentence, one: Held) -> Held:
    """An office of several with the first of those whom a colon or "among them" names behind it, perhaps behind what they do.

    "The Vice-Presidents of X spoke at the session: A and B"; who is met or chosen by them is none of them.
    """
    if one.person >= 0 or not one.phrase.held or not sentence.has("person"):
        return one
    if not is_of_many(sentence, one):
        return one
    items, did = sentence.items, False
    for at in range(one.phrase.last + 1, min(one.phrase.last + _FAR, len(items) - 1)):
        if first := _introduced(sentence, at):
            first += items[first].kind == "honorific"
            return replace(one, person=first) if items[first].kind == "person" else one
        if did and items[at].value in {":", "-", "–"}:
            row = row_behind(sentence, at + 1)
            ends = bool(row) and all(i.kind == "mark" for i in items[row[-1] + 1 :])
            return replace(one, person=row[0]) if len(row) > 1 and ends else one
        did = did or _comes(items[at])
        thrown_in = items[at].value == "," or sentence.key_at(at) in _listed("thrown_in")
        if not thrown_in and not (did and _may_stand(items[at])):
            return one
    return one


_COMING = ("attend_", "speak_", "visit_past", "chair_", "open_", "meet_past")


def _introduced(sentence: Sentence, at: int) -> int:
    """The item behind a word at an item that names some of those told of: "including", "among them"; 0 where there is none."""
    if sentence.items[at - 1].value not in {",", "(", "-", "–"}:
        return 0
    if sentence.key_at(at) in _listed("namely"):
        return at + 1
    among = sentence.key_at(at) in {"among", "amongst"} and sentence.key_at(at + 1) in {
        "them",
        "these",
        "whom",
    }
    behind = at + 2
    while (
        among
        and behind + 1 < len(sentence.items)
        and sentence.key_at(behind) in {"also", "are", "is", "was", "were"}
    ):
        behind += 1
    return behind if among and behind < len(sentence.items) else 0


def _may_stand(item: Item) -> bool:
    """Whether an item may stand between an office and its holders: what they do, where and when, no other noun."""
    return item.kind in _ROUND or _comes(item)


def _comes(item: Item) -> bool:
    return item.kind.startswith(_COMING) and item.value != "passive"


_ROUND = frozenset({
    "article", "body", "city", "city_in", "country", "country_in", "day", "event", "event_in", "founded", "future", "in", "its", "link",
    "month", "num", "ordinal", "parliament", "quality", "took_place", "venue", "weekday", "year",
})  # fmt: skip


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "leading", name)
