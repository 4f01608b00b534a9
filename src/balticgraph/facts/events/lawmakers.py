"""Gatherings of English lawmakers of several states: "Baltic parliamentarians met in Riga", called a session only later."""

from dataclasses import replace

from balticgraph.facts.events.event_kinds import EVENT_PARTNERS
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.places import spots
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.meeting_nouns import MEETS
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import BALTIC


def lawmakers_met(sentence: Sentence, at: int) -> list[Gathering]:
    """The meeting of lawmakers of several states that a verb tells of: "MPs from Estonia, Latvia and Lithuania met"."""
    before = sentence.items[:at]
    named = any(
        i.kind in {"person", "committee", "committee_of"} or (i.kind == "office" and i.value != "mp")
        for i in before
    ) or sentence.has("event")
    if sentence.language != "en" or named or not (_are_lawmakers(sentence, before) and _of_baltic(before)):
        return []
    kind = "consultation" if _with_partners(before) else "other"
    return [Gathering(sentence.index, at, at, at, "meeting", kind, ())]


def _with_partners(items: tuple[Item, ...]) -> bool:
    """Whether those of a group of partners stand beside those of the Baltic states: "Baltic and Nordic parliamentarians"."""
    return _of_baltic(items) and any(
        i.value == "NORDIC" or (i.kind == "body" and i.value in EVENT_PARTNERS) for i in items
    )


def joint_of_lawmakers(sentence: Sentence, first: int) -> list[Item]:
    """The two bodies whose members met for the gathering at an item: "Nordic and Baltic parliamentarians met for their summit".

    Empty where it is not told to be one of lawmakers of the Baltic states and of their partners.
    """
    verb = next((n for n in range(first) if sentence.items[n].kind in MEETS), -1)
    before = sentence.items[:verb] if verb > 0 else ()
    named = any(i.kind in {"person", "committee", "committee_of", "event"} for i in before)
    if (
        sentence.language != "en"
        or named
        or not (_are_lawmakers(sentence, before) and _with_partners(before))
    ):
        return []
    body = next(i for i in before if i.value == "NORDIC" or i.value in EVENT_PARTNERS)
    partner = "Nordic Council" if body.value in {"NORDIC", "Nordic countries"} else body.value
    return [replace(body, kind="body", value="Baltic Assembly"), replace(body, kind="body", value=partner)]


def _are_lawmakers(sentence: Sentence, items: tuple[Item, ...]) -> bool:
    words = word_list("en", "gatherings", "lawmakers")
    return any(i.value == "mp" or sentence.words.keys[i.last] in words for i in items)


def _of_baltic(items: tuple[Item, ...]) -> bool:
    """Whether words name the Baltic states, together or at least two of them."""
    lands = {i.value for i in items if i.kind in {"country", "demonym"}}
    return "BALTIC" in lands or len(lands & BALTIC) > 1 or any(i.value == "Baltic states" for i in items)


def introduced(diary: Diary, sentence: Sentence) -> Occasion | None:
    """The gathering of Baltic lawmakers with which a text begins, where the session it was is named only now."""
    if sentence.language != "en" or len(diary.occasions) != 1:
        return None
    only = diary.occasions[0]
    first = only.seen[0][0]
    alike = only.kind == "other" and only.sort == "meeting" and only.number is None and not only.later
    ahead = any(i.kind == "future" or i.kind.endswith("_future") for i in sentence.items)
    away = any(spot.city and only.city and spot.city != only.city for spot in spots(sentence))
    fits = alike and not (ahead or away or set(only.bodies) - {"Baltic states", "Baltic Assembly"})
    own = only.bodies == ("Baltic Assembly",)
    if not (fits and (own or (_are_lawmakers(first, first.items) and _of_baltic(first.items)))):
        return None
    return None if any(i.kind == "person" for i in first.items) else only
