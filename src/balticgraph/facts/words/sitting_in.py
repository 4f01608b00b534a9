"""English "sits" of who is a member of a house: "A, who sits in the Estonian parliament", which is no meeting."""

from balticgraph.facts.words.mentions import Sentence


def sits_in(sentence: Sentence, at: int) -> bool:
    """Whether a verb of sitting is said of one person: "A, who | sits | in the Saeima", "B, who also sits on the Committee"."""
    items, keys = sentence.items, sentence.words.keys
    if sentence.language != "en" or not keys[items[at].first].startswith(("sit", "sat")):
        return False
    near = items[max(0, at - _NEAR) : at]
    return any(keys[i.last] == "who" for i in near) or bool(near and near[-1].kind == "person")


_NEAR = 3
