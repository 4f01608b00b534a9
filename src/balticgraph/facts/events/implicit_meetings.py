"""Meetings that only a verb tells of, with the days and places of its sentence."""

from balticgraph.facts.events.details import place
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.words.gathering_words import EVENT
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence


def implicit(diary: Diary, page: Page, sentence: Sentence, verb: Item, *, speakers: bool) -> Occasion:
    """A new meeting that a verb tells of without a noun, with the days and places of its sentence."""
    one = diary.add("parliament_speakers_meeting" if speakers else "other", "implicit")
    one.seen.append((sentence, verb))
    place(diary, page, sentence, one, until=_end_of_telling(sentence, sentence.items.index(verb)))
    return one


def _end_of_telling(sentence: Sentence, verb: int) -> int:
    """Where the words about a verb end: at the comma or "and" before the verb of the next event that is named."""
    items = sentence.items
    named = next((n for n in range(verb + 1, len(items)) if items[n].kind in EVENT), None)
    after = [
        n
        for n in range(verb + 1, named or 0)
        if items[n].kind.startswith(("attend_", "open_", "chair_", "held_"))
    ]
    goes = next((n for n in range(verb + 1, len(items)) if items[n].kind.startswith("visit_")), None)
    if not after and sentence.language == "et" and goes is not None:
        after = [goes]  # "täna kohtub A B-ga ja homme sõidab ta Tartusse"
    if not after:
        return len(items)
    joins = [n for n in range(verb + 1, after[0]) if items[n].value in {",", ";", "and"}]
    return joins[-1] if joins else after[0]
