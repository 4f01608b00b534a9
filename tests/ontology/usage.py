"""Whether each term of the ontology is used, or has a reason to be there unused."""

import re
from collections.abc import Iterable

from balticgraph.vocabulary import bg
from tests.ontology.lint import Faults, name

#: Terms that nothing here uses yet, and why they are published all the same.
UNUSED = {
    "cooperatesWith": "the shortcut that others may infer from shared formats",
    "earliestStart": "bounds that others may know from terms of parliament",
    "latestEnd": "bounds that others may know from terms of parliament",
    "onBehalfOf": "substitutes are told in minutes, not in releases",
    "expresses": "reading a stance from words needs a reader's judgement; kept for curated data",
    "adoptedBy": "joint statements name their bodies in prose only",
}


def unused_terms(words: str, excused: Iterable[str]) -> Faults:
    """Terms that no shape, question, data or code names, and that have no reason to be here."""
    used = set(re.findall(r"\bbg[:.]([A-Za-z]+)", words))
    return [name(n) for n in bg if name(n) not in used | set(excused)]


def stale_excuses(words: str, excused: Iterable[str]) -> Faults:
    """Terms that are excused as unused and are used."""
    return sorted(set(re.findall(r"\bbg[:.]([A-Za-z]+)", words)) & set(excused))
