"""Persons of Lithuanian and Latvian after whom something is called: "Juozo Balčikonio gimnazijos mokiniai", "Ēberta fonds"."""

from balticgraph.facts.persons.people import People
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence


def gives_name(people: People, sentence: Sentence, item: Item) -> bool:
    """Whether a person in the genitive stands before the house, street or prize that bears the name."""
    endings = GENITIVES.get(sentence.language)
    if endings is None or item not in sentence.items:
        return False
    words = sentence.text(item).split()
    if not all(w.endswith((*endings, ".")) for w in words[:: max(1, len(words) - 1)]):
        return False
    stems = word_stems(sentence.language, "named_houses", "called_after")
    at = sentence.items.index(item) + 1
    for behind in sentence.items[at : at + _NEAR]:
        if sentence.key(behind).startswith(stems):
            return people.is_oblique(sentence, item) or (sentence.language == "lt" and words[0].endswith("."))
        if behind.kind not in _BETWEEN:
            return False
    return False


GENITIVES = {"lt": ("o", "os", "ės", "aus", "ies"), "lv": ("a", "as", "es", "s")}
"""Endings of names in the genitive, in the languages that call houses so."""
_NEAR = 4
_BETWEEN = frozenset({"low", "cap", "field", "topic", "quality", "matter", "demonym", "house_in"})
"""What may stand between a name and what is called after it: "Čiurlionio | menų | mokyklos"."""
