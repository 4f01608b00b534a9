"""Meetings of "the two organisations", which only the text says who they are."""

from balticgraph.facts.events.event_kinds import PARTNERS
from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.states import is_assembly


def meet_as_two(page: Page, diary: Diary) -> None:
    """Make "their last meeting" of "the two organisations" a consultation, where a text names the assembly and one partner."""
    meetings = [o for o in diary.occasions if o.kind == "other" and o.sort == "meeting" and not o.bodies]
    if page.language != "en" or not meetings:
        return
    named = {i.value for s in page.told for i in s.items if i.kind == "body" and is_assembly(i.value)}
    if "Baltic Assembly" not in named or len(named & PARTNERS) != 1:
        return
    for occasion in meetings:
        if any(
            _of_the_two(sentence, gathering.head)
            for gathering, (sentence, _) in zip(occasion.mentions, occasion.seen, strict=False)
        ):
            occasion.kind = "consultation"


def _of_the_two(sentence: Sentence, head: int) -> bool:
    """Whether a meeting is "their" own of two organisations before it: "what the two organizations achieved since their last meeting"."""
    keys, end = sentence.words.keys, sentence.items[head].first
    said = keys[sentence.items[0].first : end]
    bodies = [n for n, key in enumerate(said) if key in word_list("en", "gatherings", "two_bodies")]
    two = any(said[n - 1] in {"two", "both"} for n in bodies if n)
    return two and "their" in said[bodies[-1] :]
