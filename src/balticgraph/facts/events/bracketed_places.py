"""Places in brackets behind what an Estonian line tells: "(ruum L332, algus avatud)", "(Riigikogu pressikeskus)"."""

from balticgraph.facts.events.lithuanian_brackets import house_in_bracket, labelled_place
from balticgraph.facts.events.programme_points import is_point
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot

_LONGEST = 10
_ENDS = frozenset({")", ",", ";"})
_ROOM = 3


def bracketed(sentence: Sentence, at: int) -> Spot | None:
    """The room or house with which a bracket in an Estonian or Lithuanian line begins, None where none does."""
    items = sentence.items
    if sentence.language == "lt":
        return house_in_bracket(sentence, at) or labelled_place(sentence, at)
    if sentence.language != "et" or not at or items[at - 1].value != "(":
        return None
    end = next((n for n in range(at, min(len(items), at + _LONGEST)) if items[n].value in _ENDS), -1)
    if end <= at:
        return None
    last = end - 1
    if _is_room(sentence, at, last) or _is_house(sentence, at, last) or _named(sentence, at, end):
        return Spot(at, last, venue=sentence.text(items[at], items[last]))
    return None


def _is_room(sentence: Sentence, at: int, last: int) -> bool:
    items = sentence.items
    noun = sentence.words.keys[items[at].first] == "ruum"
    return noun and 0 < last - at < _ROOM and items[last].kind in {"num", "cap", "unknown"}


def _is_house(sentence: Sentence, at: int, last: int) -> bool:
    """Whether words that begin with a capital end in the nominative of a house: "Riigikogu pressikeskus"."""
    items = sentence.items
    if any(i.kind in {"person", "office", "event", "event_in"} for i in items[at : last + 1]):
        return False
    house = sentence.words.keys[items[last].last].endswith(word_stems("et", "gatherings", "houses"))
    return house and last > at and sentence.text(items[at])[0].isupper()


def _named(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a bracket that ends a point of a programme holds one name: "Kell 13 – ... töötoas (Estonian Business School)."."""
    items = sentence.items
    closes = end + 1 + (items[-1].value == ".") == len(items) and items[end].value == ")"
    return end == at + 1 and closes and items[at].kind in {"unknown", "venue"} and is_point(sentence)
