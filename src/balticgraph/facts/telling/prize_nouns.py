"""Nouns and pronouns that stand for a prize of the assembly, and the words round a person named beside its field."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence


def names_laureates(sentence: Sentence) -> bool:
    """Whether an English sentence speaks of laureates, whatever it says of them."""
    return "given" in sentence.kinds and sentence.says(word_list("en", "prizes", "laureates"))


def laureates_of_assembly(sentence: Sentence) -> bool:
    """Whether English calls somebody a laureate of the assembly itself: "the laureates of the Baltic Assembly are A and B"."""
    items = sentence.items
    if sentence.language != "en" or "given" not in sentence.kinds:
        return False
    return any(
        item.kind == "given"
        and not word_list("en", "prizes", "laureates").isdisjoint(sentence.keys_of(item))
        and items[at + 1].kind == "link"
        and items[at + 2].value == "Baltic Assembly"
        for at, item in enumerate(items[:-2])
    )


def laureates_told(sentence: Sentence) -> bool:
    """Whether an Estonian sentence that ends in a colon speaks of laureates: "Tänavused auhinnasaajad on teada:"."""
    laureates = word_stems("et", "prizes", "laureates") if sentence.language == "et" else ()
    return (
        bool(laureates)
        and sentence.items[-1].value == ":"
        and any(k.startswith(laureates) for k in sentence.said)
    )


def only_says(items: tuple[Item, ...], at: int) -> bool:
    """Whether a person behind a comma only says what is told: "the prize went to Latvia, A said"."""
    behind = items[at + 1 : at + 3]
    ends = bool(behind) and behind[0].kind == "say_past" and (len(behind) == 1 or behind[1].kind == "mark")
    return at > 0 and items[at - 1].value == "," and ends


def outside_brackets(items: tuple[Item, ...], end: int) -> list[Item]:
    """The items before one but for what brackets hold: "A (born 1979) (Estonia) in" has the person and "in"."""
    found: list[Item] = []
    depth = 0
    for item in reversed(items[max(0, end - _FAR) : end]):
        depth += (item.value == ")") - (item.value == "(")
        if depth == 0 and item.value != "(":
            found.insert(0, item)
        depth = max(depth, 0)
    return found


_FAR = 20


def of_others(sentence: Sentence, at: int) -> bool:
    """Whether an award is called a state's or somebody else's right before it: "nacionalinė kultūros ir meno premija"."""
    stems = word_stems(sentence.language, "prizes", "others")
    before = sentence.items[max(0, at - _CALLED) : at]
    named = [n for n, i in enumerate(before) if i.kind == "body" or i.value in {"own_prize", ",", ";"}]
    return any(sentence.words.keys[i.last].startswith(stems) for i in before[named[-1] + 1 if named else 0 :])


_CALLED = 5
