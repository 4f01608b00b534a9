"""Words that the lexicon has beside verbs of the past though they tell no time: "A kutsel", "eesotsas B-ga"."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def tells_past(sentence: Sentence, item: Item) -> bool:
    """Whether an item is a verb of the past, no Estonian noun that tells in whose course or at whose call something is."""
    if not item.kind.endswith("_past"):
        return False
    if sentence.language != "et":
        return True
    return item.value != "before" and sentence.words.keys[item.first] not in word_list(
        "et", "delegations", "at_head"
    )
