"""What stands between an English gathering and its verb: the matter that it was about."""

from collections.abc import Sequence

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence


def behind_matter(sentence: Sentence, between: Sequence[Item]) -> Sequence[Item]:
    """What stands between a gathering and a place but for its matter: "(a conference) on energy | was held in (Latvia)".

    All of it where no verb of being held follows, or another verb stands before that.
    """
    held = next((n for n, i in enumerate(between) if i.kind.startswith("held_")), -1)
    if sentence.language != "en" or held < 1 or sentence.words.keys[between[0].first] not in _ABOUT:
        return between
    other = any(
        i.kind.endswith(_VERBAL) or i.kind in _PARTING or i.value in {",", ";"} for i in between[:held]
    )
    return between if other else between[held:]


_ABOUT = frozenset({"about", "dedicated", "devoted", "entitled", "of", "on"})
_VERBAL = ("_past", "_now", "_future", "_inf")
_PARTING = frozenset({"that", "pronoun", "person", "future", "copula"})
