"""Signings that Estonian tells of with their place: "peaministrid kirjutasid täna Tallinnas alla raudtee kokkuleppele"."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

_WHERE = frozenset({"city_in", "venue_in", "house_in"})


def signed(sentence: Sentence) -> list[Gathering]:
    """The signing of an agreement by several officers or by a named one, at a place that the sentence tells; none of a day to come."""
    if sentence.language != "et" or "adopted" not in sentence.kinds or sentence.kinds.isdisjoint(_WHERE):
        return []
    items = sentence.items
    at = next((n for n, i in enumerate(items) if i.kind == "adopted" and _signs(sentence, n)), -1)
    agreement = any((i.kind, i.value) == ("doc", "agreement") for i in items)
    several = any(i.kind == "office" and of_several(sentence, i) for i in items) or "person" in sentence.kinds
    if at < 0 or not (agreement and several) or sentence.has("future", "unsigned", "former", "year"):
        return []
    today = sentence.has("day", "weekday", "month") and sentence.says(_TODAY)
    if not today and not _heads(sentence, at):
        return []
    return [Gathering(sentence.index, at, at, at, "implicit", "other", ())]


_TODAY = frozenset(
    {
        "tana",
        "eile",
        "esmaspaeval",
        "teisipaeval",
        "kolmapaeval",
        "neljapaeval",
        "reedel",
        "laupaeval",
        "puhapaeval",
    }
)


def _heads(sentence: Sentence, at: int) -> bool:
    """Whether a text begins with a signing, so that no older one is recalled: "Valitsusjuhid panid Tallinnas kokkuleppele nimed alla"."""
    verb = sentence.words.keys[sentence.items[at].first]
    recalled = "year_word" in sentence.kinds and "month" not in sentence.kinds
    return sentence.index <= _LEAD and verb.endswith(("s", "sid", "nimed")) and not recalled


_LEAD = 2


def _signs(sentence: Sentence, at: int) -> bool:
    return sentence.words.keys[sentence.items[at].first].startswith(word_stems("et", "documents", "signs"))
