"""Notices that tell the when and where of an event in lines of their own: "Kad: pirmdien, 19. decembrī", "Where: the Seimas"."""

from balticgraph.facts.events.details import place
from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.words.illatives import names_place
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence

_ABOVE, _SHORT = 3, 16
"""How many lines above such a one its event may be named."""


_SIGNS = frozenset({":"})
_LITHUANIAN_SIGNS = frozenset({":", "-", "–"})


def place_by_label(page: Page, diary: Diary, sentence: Sentence) -> None:
    """Give the event of the lines right above the days and places of a line that names none and begins with "when" or "where" and a colon.

    In Estonian also those of a short sentence about its place: "Toimumispaik on Riigikogu istungisaal".
    """
    items, keys = sentence.items, sentence.words.keys
    signs = _LITHUANIAN_SIGNS if sentence.language == "lt" else _SIGNS
    if len(items) < _ABOVE or not (items[1].value in signs or sentence.language == "et"):
        return
    labels = word_list(sentence.language, "notices", "labels")
    if sentence.language == "et" and len(items) <= _SHORT and names_place(items, sentence.words):
        _place_above(page, diary, sentence)
        return
    if items[1].value in signs and " ".join(keys[items[0].first : items[0].last + 1]) in labels:
        _place_above(page, diary, sentence)


def _place_above(page: Page, diary: Diary, sentence: Sentence) -> None:
    """Give the event named last above a line the days and places of the line."""
    above = [one for s in page.before(sentence, _ABOVE) for _, one in diary.named.get(s.index, [])]
    if above:
        place(diary, page, sentence, above[-1])
