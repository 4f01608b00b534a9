"""What of the words before a gathering belongs to it, as their cases tell."""

from balticgraph.facts.words.gathering_words import ROUND
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence


def governed(items: tuple[Item, ...], first: int, head: int) -> bool:
    """Whether the words before a gathering are those of a companion's office: "su Seimo Pirmininke sesijoje"."""
    officer = any(i.kind == "office" for i in items[first:head])
    return (
        first > 0 and items[first - 1].kind in {"with", "coop"} and officer and items[head].kind == "event_in"
    )


def qualifies(sentence: Sentence, item: Item) -> bool:
    """Whether an item may stand before a gathering as part of what it is: a body, or a Lithuanian adjective of kind."""
    if item.kind == "low" and sentence.language == "lt":
        return sentence.text(item).endswith(_OF_KIND)
    if item.kind == "year":
        return sentence.language == "et"
    return item.kind in ROUND and not _dative(sentence, item)


_OF_KIND = ("inėje", "iniame", "inės", "inio", "inę", "inį", "ajame", "ojoje")


def _dative(sentence: Sentence, item: Item) -> bool:
    """Whether a state is for whom somebody stands at a gathering: "Lietuvai susitikime atstovavo A"."""
    return item.kind == "country" and sentence.text(item).endswith(("ijai", "uvai", "ainai", "ovai"))
