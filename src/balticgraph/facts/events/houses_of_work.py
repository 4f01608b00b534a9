"""English institutions as places, and houses that only tell where somebody works: "an Expert at the Defence University"."""

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot


def institution(sentence: Sentence, at: int) -> Spot | None:
    """An English institution as a place, where its town stands behind it: "at the Arvo Pärt Center | in Laulasmaa"."""
    behind = [i.kind for i in sentence.items[at + 1 : at + 3]]
    placed = behind == ["in", "city"] and not is_of_post(sentence, at - 1)
    return Spot(at, at, venue=sentence.text(sentence.items[at])) if placed else None


def is_of_post(sentence: Sentence, at: int) -> bool:
    """Whether an English house is where somebody works: "an Expert at | the Defence University", "who teaches at | the University"."""
    if sentence.language != "en" or not at or not sentence.text(sentence.items[at]).lower().startswith("at"):
        return False
    return sentence.words.keys[sentence.items[at - 1].last] in word_list("en", "gatherings", "posts_at")
