"""Places of a Lithuanian sentence where no event of the text was: of an earlier visit, or of the house that something is addressed to."""

from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot


def only_aside(sentence: Sentence, spot: Spot) -> bool:
    """Whether a place is only where an earlier visit was, or who a document is for: "vizito Kijeve įspūdžius", "kreipimąsi į Seimą"."""
    if sentence.language != "lt":
        return False
    behind = sentence.items[spot.last + 1 : spot.last + 2]
    remembered = bool(behind) and sentence.words.keys[behind[0].first].startswith("ispudz")
    before = sentence.items[max(0, spot.first - 2) : spot.first]
    to = len(before) > 1 and sentence.words.keys[before[1].last] == "i"
    addressed = to and (before[0].kind == "doc" or sentence.words.keys[before[0].last].startswith(_ADDRESSES))
    shown = bool(spot.venue) and sentence.says(word_list("lt", "ways", "on_pages")) and _is_shown(sentence)
    return remembered or shown or (bool(spot.venue) and addressed)


def _is_shown(sentence: Sentence) -> bool:
    """Whether a sentence tells where something is shown or kept: "stebėti internetu", "nuotraukas galima rasti galerijoje"."""
    shown = word_stems("lt", "ways", "shown")
    return any(key.startswith(shown) for key in sentence.said)


_ADDRESSES = ("laisk", "kreipi", "kreipe", "kreips", "skund", "prasym", "peticij")
