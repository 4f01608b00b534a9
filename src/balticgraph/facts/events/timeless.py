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


def lasts_until(sentence: Sentence) -> bool:
    """Whether an English sentence tells only how long something goes on: "the visit will last until Wednesday"."""
    words = frozenset(sentence.words.keys[sentence.items[0].first : sentence.items[-1].last + 1])
    return sentence.language == "en" and bool(words & {"till", "until"}) and bool(words & _LASTING)


_LASTING = frozenset({"continue", "continues", "last", "lasts", "remain", "run", "runs", "stay"})


def goes_on(sentence: Sentence) -> bool:
    """Whether an English sentence tells that what has begun goes on or ends: "tomorrow the session will be concluded"."""
    words = frozenset(sentence.words.keys[sentence.items[0].first : sentence.items[-1].last + 1])
    return sentence.language == "en" and bool(words & word_list("en", "gatherings", "going_on"))
