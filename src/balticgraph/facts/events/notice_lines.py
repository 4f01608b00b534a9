"""Notices that tell the when and where of an event in lines of their own: "Kad: pirmdien, 19. decembrī", "Where: the Seimas"."""

from balticgraph.facts.events.details import place
from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence

_ABOVE = 3
"""How many lines above such a one its event may be named."""


def place_by_label(page: Page, diary: Diary, sentence: Sentence) -> None:
    """Give the event of the lines right above the days and places of a line that begins with "when" or "where" and a colon."""
    items, keys = sentence.items, sentence.words.keys
    if len(items) < _ABOVE or items[1].value != ":" or sentence.index in diary.named:
        return
    labels = word_list(sentence.language, "notices", "labels")
    if " ".join(keys[items[0].first : items[0].last + 1]) not in labels:
        return
    above = [one for s in page.before(sentence, _ABOVE) for _, one in diary.named.get(s.index, [])]
    if above:
        place(diary, page, sentence, above[-1])
