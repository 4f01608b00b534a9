"""Names that stand alone on a line, whose office the next line tells: the heads of articles, pages of members, signatures.

And whom a pronoun at the head of a sentence means.
"""

from itertools import pairwise

from balticgraph.facts.offices.holder_subjects import SPOKEN_OF
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.persons.people import People, Person
from balticgraph.facts.verbs.beside import in_first_person
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence


def named_above(
    page: Page, people: People, sentence: Sentence, one: Held
) -> tuple[Person, Sentence, Item] | None:
    """The person alone on the line above a line of offices, in English or Estonian: "Aadu Must" above "BA president".

    In Estonian further offices may stand on lines between.
    """
    told = sentence.language == "en" or (sentence.language == "et" and len(one.phrase.parts) > 1)
    if not told or one.person >= 0 or not sentence.index or not _tells_office(sentence):
        return None
    above = page.sentences[sentence.index - 1]
    lines = _LINES if sentence.language == "et" else 0
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

    In Lithuanian a post of staff: "Seimo Pirmininko atstovas spaudai" above a name; no other language has it so.
    """
    staff = sentence.language == "lt" and one.phrase.office.startswith(_STAFF)
    if one.person >= 0 or not (staff or (sentence.language == "en" and len(one.phrase.parts) > 1)):
        return None
    if sentence.index + 1 >= len(page.sentences) or not _tells_office(sentence):
        return None
    below = page.sentences[sentence.index + 1]
    if len(below.items) != 1 or below.items[0].kind != "person" or below.passage == sentence.passage:
        return None
    person = people.at(below, below.items[0])
    return (person, below, below.items[0]) if person and person.full else None


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


_STAFF = ("Press Spokesperson", "Adviser", "Assistant")


def _tells_office(sentence: Sentence) -> bool:
    """Whether a line begins with an office and tells of nobody and nothing else."""
    items = sentence.items
    tells = any(i.kind == "person" or i.kind.endswith(_VERBS) or i.kind == "copula" for i in items)
    begins = any(i.kind == "office" for i in items[:_HEAD])
    return begins and not tells and len(items) <= _LINE and items[-1].value not in {":", ".", "?"}


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
