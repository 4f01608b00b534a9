"""The house that an English sentence speaks of, so that the next may tell its officers: "Its Chair is A"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from balticgraph.facts.offices.institutions import the_institution
from balticgraph.facts.offices.office_phrases import LANDS, PARTS, TITLE, Held, Phrase, is_jury
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several


@dataclass(frozen=True, slots=True)
class Theme:
    """The words for a house, and the passage that speaks of it."""

    passage: int
    parts: tuple[Item, ...]
    alone: bool = True
    """Whether no other house is named with it, which "the chair" might mean."""


def theme_of(sentence: Sentence, before: Theme | None) -> Theme | None:
    """The one house that a sentence speaks of, else that of its passage before."""
    if before and before.passage != sentence.passage:
        near = before.passage + 1 == sentence.passage and sentence.has("committee", "delegation")
        again = near and any(map(_is_pointed_to, _runs(sentence)))
        before = Theme(sentence.passage, before.parts) if again else None
    if sentence.language != "en" or not sentence.has(*_SITTING, "organ"):
        return before
    runs = list(_runs(sentence))
    told = {tuple((i.kind, i.value) for i in run): run for run in runs if _is_told(run)}
    if not told:
        return before
    alone = the_institution(sentence, len(sentence.items)) is None and not sentence.has("organisation")
    return Theme(sentence.passage, next(iter(told.values())), alone) if len(told) == 1 else None


_SITTING = frozenset({"committee", "committee_of", "delegation"})


def _runs(sentence: Sentence) -> Iterator[tuple[Item, ...]]:
    """The words for each house of a sentence, without those of its officers."""
    items = sentence.items
    at = 0
    while at < len(items):
        if items[at].kind not in TITLE:
            at += 1
            continue
        end = at
        while end < len(items) and items[end].kind in TITLE:
            end += 1
        if any(i.kind in _SITTING or is_jury(i) for i in items[at:end]):
            yield tuple([i for i in items[at:end] if i.kind in PARTS and i.kind != "office"])
        at = end


def _is_pointed_to(run: tuple[Item, ...]) -> bool:
    """Whether words mean the house told of before: "the Committee"."""
    return {i.kind for i in run} in ({"committee"}, {"delegation"})


def _is_told(run: tuple[Item, ...]) -> bool:
    """Whether words tell which committee, delegation or jury they mean."""
    kinds = {i.kind for i in run}
    if "delegation" in kinds:
        return bool(kinds & LANDS)
    return bool(kinds & {"topic", "committee_of"}) or any(map(is_jury, run))


def with_theme(sentence: Sentence, one: Held, theme: Theme | None) -> Held:
    """A rank told without its house, as one in the house that the passage speaks of."""
    bare = all(i.kind in {"office", "country", "demonym"} for i in one.phrase.parts)
    if theme is None or theme.passage != sentence.passage or not bare or one.phrase.office not in _RANKS:
        return one
    if one.person < 0 or not (_points_back(sentence, one) or _stands_alone(sentence, one, theme)):
        return one
    own = tuple(i for i in one.phrase.parts if i.kind == "office")
    return replace(one, phrase=replace(one.phrase, parts=(*own, *theme.parts)))


_RANKS = frozenset({"chair", "deputy_chair", "head", "deputy_head", "member"})


def _points_back(sentence: Sentence, one: Held) -> bool:
    """Whether an office is told of a house named before: "its Chair", "the other members are", "the posts of Vice Chair"."""
    items, first = sentence.items, one.phrase.first
    if first and (items[first - 1].kind == "its" or sentence.key_at(first - 1) in {"its", "their"}):
        return True
    if one.person < one.phrase.last:
        return False
    between = range(one.phrase.last + 1, one.person)
    head = next((i for i in one.phrase.parts if i.kind == "office"), None)
    told = any(sentence.key_at(n) in {"is", "are", "were"} for n in between)
    several = head is not None and of_several(sentence, head)
    post = any(
        sentence.key_at(n) in word_list("en", "leading", "duties") for n in range(max(0, first - 2), first)
    )
    return told and (several or post) and not any(i.kind == "person" for i in items[:first])


def _stands_alone(sentence: Sentence, one: Held, theme: Theme) -> bool:
    """Whether a rank beside its holder is told of no house that the sentence itself names: "The chair, A, opened the meeting"."""
    items, first, last = sentence.items, one.phrase.first, one.phrase.last
    beside = -_BESIDE <= one.person - first < 0 or 0 < one.person - last <= _BESIDE
    sent = any(i.kind == "delegation" for i in theme.parts)
    if (
        not theme.alone
        or not beside
        or (sent != ("head" in one.phrase.office) and one.phrase.office != "member")
    ):
        return False
    if one.phrase.office == "member" and sentence.key_at(first - 1) not in _ONE_OF and one.person < first:
        return False
    goes_on = last + 1 < len(items) and items[last + 1].kind in {
        "link",
        "in",
        "low",
        "cap",
        "unknown",
        "event",
    }
    owned = (
        sentence.key_at(first - 1) in {"his", "her"}
        or items[first - 1].kind == "link"
        or items[first - 1].kind
        in {
            "low",
            "cap",
            "unknown",
            "event",
        }
    )
    light = sentence.key_at(first - 1) in word_list("en", "leading", "light") | {"another"}
    return not goes_on and (light or not owned) and not sentence.has(*_OTHER_HOUSES)


_BESIDE = 4
_ONE_OF = frozenset({"a", "another", "its", "members", "of"})
_OTHER_HOUSES = frozenset(
    {
        "body",
        "parliament",
        "organ",
        "organisation",
        "group",
        "ministry",
        "committee_of",
        "topic",
        "assembly_word",
        "chamber",
    }
)


def posts_filled(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """Those who fill several posts told together: "the posts of Vice Chair are filled by A and B"."""
    items = sentence.items
    for one in held:
        at = one.phrase.last + 1
        posts = sentence.key_at(one.phrase.first - 2) in _POSTS and items[one.phrase.first - 1].kind == "link"
        if one.person >= 0 or not posts or sentence.key_at(at) not in {"are", "were"}:
            continue
        by = at + 2
        if (
            by + 1 >= len(items)
            or items[by].kind != "by"
            or items[by + 1].kind not in {"person", "honorific"}
        ):
            continue
        person = by + 1 + (items[by + 1].kind == "honorific")
        while person < len(items) and items[person].kind == "person":
            yield replace(one, person=person)
            step = person + 1
            if step + 2 < len(items) and items[step].value == "(" and items[step + 2].value == ")":
                step += 3
            while step < len(items) and (
                items[step].kind in {"conj", "honorific"} or items[step].value == ","
            ):
                step += 1
            person = step if step > person + 1 else len(items)


_POSTS = frozenset({"offices", "positions", "posts", "seats"})


def roll_of_theme(sentence: Sentence, theme: Theme | None) -> Phrase | None:
    """The seat of those whom the lines below a sentence name: "Apart from the two, they are", "The others are:"."""
    if theme is None or theme.passage != sentence.passage:
        return None
    items = sentence.items
    last = len(items) - 1 - (items[-1].value == ":")
    if last < 0:
        return None
    opens = sentence.key_at(last) in {"are", "following", "follows", "were"}
    whom = any(sentence.key_at(n) in {"others", "rest", "they"} for n in range(last))
    return Phrase(0, 0, "member", theme.parts, held=True) if opens and whom else None
