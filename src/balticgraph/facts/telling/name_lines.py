"""Names that stand alone on a line, whose office the next line tells: the heads of articles, pages of members, signatures.

And whom a pronoun at the head of a sentence means.
"""

from itertools import pairwise

from balticgraph.facts.offices.holder_subjects import SPOKEN_OF
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.persons.people import People, Person
from balticgraph.facts.verbs.first_person import in_first_person
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.titles import of_several


def named_above(
    page: Page, people: People, sentence: Sentence, one: Held
) -> tuple[Person, Sentence, Item] | None:
    """The person alone on the line above a line of offices, in English, Estonian or Lithuanian: "Aadu Must" above "BA president".

    In Estonian and Lithuanian further offices may stand on lines between.
    """
    told = sentence.language == "en" or (
        sentence.language in {"et", "lt"} and (len(one.phrase.parts) > 1 or sentence.language == "lt")
    )
    if (
        not told
        or one.person >= 0
        or not sentence.index
        or not _tells_office(sentence)
        or _is_nobodys(sentence, one)
    ):
        return None
    above = page.sentences[sentence.index - 1]
    lines = 0 if sentence.language == "en" else _LINES
    while lines and above.index and above.passage != sentence.passage and _tells_office(above):
        above, lines = page.sentences[above.index - 1], lines - 1
    named = [i for i in above.items if i.kind == "person"]
    cell = above.items[-1].value == "|"  # of a row of a table
    alone = all(i.kind in {"person", "honorific"} or i.value in {"|", ","} for i in above.items)
    if len(named) != 1 or not alone or (above.passage == sentence.passage and not cell):
        return None
    person = people.at(above, named[0])
    return (person, above, named[0]) if person else None


def named_below(
    page: Page, people: People, sentence: Sentence, one: Held
) -> tuple[Person, Sentence, Item] | None:
    """The person alone on the line below a line of an office: "Speaker of the Saeima" above "Jānis Vucāns".

    In Lithuanian further offices may stand on lines between, and an honorific before the name.
    """
    told = sentence.language == "lt" or (sentence.language == "en" and len(one.phrase.parts) > 1)
    if (
        one.person >= 0
        or not told
        or sentence.index + 1 >= len(page.sentences)
        or not _tells_office(sentence)
    ):
        return None
    if _is_nobodys(sentence, one):
        return None
    below = page.sentences[sentence.index + 1]
    lines = _LINES if sentence.language == "lt" else 0
    while lines and below.index + 1 < len(page.sentences) and _tells_office(below):
        below, lines = page.sentences[below.index + 1], lines - 1
    named = [i for i in below.items if i.kind == "person"]
    before = below.items[:-1]
    honoured = sentence.language == "lt" and all(i.kind == "honorific" for i in before)
    if len(named) != 1 or below.items[-1] is not named[0] or not (honoured or not before):
        return None
    person = people.at(below, named[0]) if below.passage != sentence.passage else None
    return (person, below, named[0]) if person and person.full else None


def spoken_of(
    page: Page, people: People, sentence: Sentence, one: Held
) -> tuple[Person, Sentence, Item] | None:
    """The person whom "he" or "she" at the head of an English sentence means: the only one that the sentences before it name."""
    if one.person != SPOKEN_OF:
        return None
    for index in range(sentence.index - 1, max(-1, sentence.index - _BACK), -1):
        before = page.sentences[index]
        if before.passage != sentence.passage:
            return None
        mentions = [
            (p, before, i) for i in before.items if i.kind == "person" and (p := people.at(before, i))
        ]
        if mentions:
            return mentions[0] if len({p.key for p, _, _ in mentions}) == 1 and not _owns(before) else None
        if before.has("office"):
            return None  # of whom "he" may be said
    return None


_BACK = 3


def _owns(sentence: Sentence) -> bool:
    """Whether a sentence tells of something of the one it names: "A's wife said"."""
    items = sentence.items
    return any(i.kind == "person" and sentence.text(n).startswith(("'", "’")) for i, n in pairwise(items))


def _tells_office(sentence: Sentence) -> bool:
    """Whether a line begins with an office and tells of nobody and nothing else."""
    items = sentence.items
    tells = any(i.kind == "person" or i.kind.endswith(_VERBS) or i.kind == "copula" for i in items)
    head = _LINE if sentence.language == "lt" else _HEAD  # whose owner stands before it
    begins = any(i.kind == "office" for i in items[:head])
    return begins and not tells and len(items) <= _LINE and items[-1].value not in {":", ".", "?"}


def _is_nobodys(sentence: Sentence, one: Held) -> bool:
    """Whether a Lithuanian office is no holder's: one in the genitive ("Seimo Pirmininko atstovas spaudai") or of several."""
    heads = [i for i in one.phrase.parts if i.kind == "office"]
    return sentence.language == "lt" and all(
        sentence.text(i).endswith(_GENITIVE) or (i.first == i.last and of_several(sentence, i)) for i in heads
    )


_GENITIVE = ("o", "ės", "os", "aus", "ių", "ų")
_LINES = 4
_VERBS = ("_past", "_now", "_future")
_HEAD, _LINE = 4, 16


def of_writer(sentence: Sentence, one: Held) -> bool:
    """Whether a Lithuanian office is that of the writer: "dalyvavau kaip Lietuvos delegacijos vadovė, Prezidiumo pirmininkė"."""
    items = sentence.items
    verb = next((n for n in range(len(items)) if in_first_person(sentence, n)), -1)
    if not 0 <= verb < one.phrase.first or sentence.words.keys[items[verb].last + 1] != "kaip":
        return False
    return not any(
        i.kind in {"person", "mark"} and i.value not in {",", "(", ")"}
        for i in items[verb : one.phrase.first]
    )
