"""Days of Lithuanian documents, which are those of no event: "1996 m. balandžio 14 d. bendradarbiavimo protokolas"."""

from balticgraph.facts.events.written_days import ToldDay
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence

_FAR = 10
_OF = frozenset({"body", "country", "conj", "coop", "quality", "demonym", "parliament", "state", "organ"})


def of_document(sentence: Sentence, day: ToldDay) -> bool:
    """Whether the noun of a document stands behind a day, with nothing but whose it is between them."""
    if sentence.language != "lt":
        return False
    items = sentence.items
    step = day.last + 1
    while step < len(items) and (items[step].kind in _OF or items[step].value == "."):
        step += 1
    if step >= len(items) or step - day.last > _FAR:
        return False
    stems = word_stems("lt", "documents", "dated")
    return items[step].kind in {"doc", "decision"} or sentence.words.keys[items[step].last].startswith(stems)
