"""Those with whom somebody discusses a matter, in English and Latvian."""

from balticgraph.facts.attending.rows_of_persons import row_of
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.mentions import Sentence


def fellows_in_talk(sentence: Sentence, clause: Clause) -> list[int]:
    """The persons with whom somebody discusses a matter: "discussed energy with A and B", in Latvian before the verb as well."""
    items = sentence.items
    first = next((n for n in range(clause.at + 1, len(items)) if items[n].kind == "with"), -1)
    if first < 0 or not clause.objects or first > clause.objects[-1]:
        return _fellows_before(sentence, clause)
    return [at for at in row_of(items, first) if at in clause.objects]


def _fellows_before(sentence: Sentence, clause: Clause) -> list[int]:
    """Those whom "ar" governs before a Latvian verb of talking: "A ar vēstnieku B pārrunāja sadarbību"."""
    items = sentence.items
    before = range(clause.at - 1, -1, -1)
    first = next((n for n in before if items[n].kind in _WITH or items[n].kind.endswith(_OF_VERB)), -1)
    with_it = first >= 0 and sentence.words.keys[items[first].last] == "ar"
    if sentence.language != "lv" or not with_it:
        return []
    return [at for at in row_of(items, first) if at < clause.at and at not in clause.subjects]


_OF_VERB = ("_past", "_now", "_future")
_WITH = frozenset({"with", "coop"})
