"""Meetings of "the two organisations", which only the text says who they are."""

from collections.abc import Iterable

from balticgraph.facts.events.event_kinds import EVENT_PARTNERS
from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.states import is_assembly


def meet_as_two(page: Page, diary: Diary) -> None:
    """Make the meeting of "the two organisations" a consultation, where a text names the assembly and one partner."""
    meetings = [
        o
        for o in diary.occasions
        if o.kind == "other" and o.sort in _MEETING and not o.bodies and o.number is None
    ]
    if page.language != "en" or not meetings:
        return
    everywhere = _assemblies(page.told)
    for occasion in meetings:
        for gathering, (sentence, _) in zip(occasion.mentions, occasion.seen, strict=False):
            near = _assemblies((*page.before(sentence, _BACK), sentence))
            with_partner = _with_one_partner(everywhere) or _with_one_partner(near)
            if with_partner and _of_the_two(sentence, gathering.head):
                occasion.kind = "consultation"


def _assemblies(sentences: Iterable[Sentence]) -> set[str]:
    return {i.value for s in sentences for i in s.items if i.kind == "body" and is_assembly(i.value)}


def _with_one_partner(named: set[str]) -> bool:
    return "Baltic Assembly" in named and len(named & EVENT_PARTNERS) == 1


_BACK = 3
_MEETING = frozenset({"meeting", "summit", "consultation", "sitting"})


def _of_the_two(sentence: Sentence, head: int) -> bool:
    """Whether a meeting is that of two organisations that its sentence names together: "the two organisations' summit".

    They stand right before it, right behind it, are its subject or who held it, or it is "their" own.
    """
    items, keys = sentence.items, sentence.words.keys
    said = [keys[i.last] for i in items]
    own = word_list("en", "gatherings", "two_bodies")
    bodies = [n for n, key in enumerate(said) if key in own and _are_two(said, n)]
    if not bodies:
        return False
    before = [n for n in bodies if n < head]
    if before and ("their" in said[before[-1] : head] or _whose(sentence, before[-1], head)):
        return True
    behind = [n for n in bodies if n > head]
    return (
        bool(behind)
        and behind[0] - head <= _NEAR
        and not any(_verbal(i) for i in items[head + 1 : behind[0]])
    )


def _are_two(said: list[str], at: int) -> bool:
    """Whether "two" or "both" stands before those who meet, a word of what they are between: "two parliamentary organisations"."""
    return any(key in {"two", "both"} for key in said[max(0, at - 2) : at])


def _whose(sentence: Sentence, body: int, head: int) -> bool:
    """Whether those who are two have or hold the meeting behind them: "the two organisations' annual", "both bodies held a joint"."""
    between = sentence.items[body + 1 : head]
    verbs = [i for i in between if _verbal(i)]
    held = all(i.kind.startswith(("held_", "meet_")) or i.kind == "presides" for i in verbs)
    return held and head - body <= _NEAR and not any(i.value == "," for i in between)


def _verbal(item: Item) -> bool:
    return item.kind.endswith(("_past", "_now", "_future")) and not item.kind.startswith(("held_", "meet_"))


_NEAR = 8
