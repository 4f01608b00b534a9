"""Agendas: the lines under such a heading tell what was planned, so that only numbered gatherings among them count."""

from balticgraph.documents.release import Zone
from balticgraph.facts.words.mentions import Page, Sentence

_HEADING = 4


def agenda_lines(page: Page) -> frozenset[int]:
    """The indices of the sentences that are lines of an agenda: below its heading until a sentence tells again."""
    if "agenda" not in page.kinds:
        return frozenset()
    found: set[int] = set()
    inside = False
    for sentence in page.told:
        if _heads(sentence):
            inside = True
        elif inside and _tells(sentence):
            inside = False
        elif inside:
            found.add(sentence.index)
    return frozenset(found)


def _heads(sentence: Sentence) -> bool:
    return "agenda" in sentence.kinds and len(sentence.items) <= _HEADING


def _tells(sentence: Sentence) -> bool:
    """Whether a sentence is no line of an agenda: it has a verb of the past, or heads a list of participants."""
    verb = any(i.kind.endswith("_past") for i in sentence.items)
    return verb or (sentence.zone is not Zone.ITEM and sentence.items[-1].value == ":")
