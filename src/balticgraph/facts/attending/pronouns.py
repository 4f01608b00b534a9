"""Whom a pronoun means that takes part: those told of in the sentence before, the guest of a visit, the writer."""

from collections.abc import Iterator

from balticgraph.facts.attending.announced import is_announced
from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.persons.people import Person
from balticgraph.facts.persons.writers import writer, writers
from balticgraph.facts.verbs.clause import PRONOUN, Clause
from balticgraph.facts.verbs.first_person import in_first_person, tells_of_several
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.quotes import quoted
from balticgraph.facts.words.titles import of_several


def remember(course: Course, sentence: Sentence, found: list[Clause]) -> None:
    """Keep whom a pronoun of the next sentence may mean."""
    items = sentence.items
    last = [at for c in found for at in c.subjects if at >= 0]
    if not last and course.page.language == "en" and any(PRONOUN in c.subjects for c in found):
        return  # whoever "he" was stays the one that is told of
    if not last and "person" not in sentence.kinds:
        return
    last = last or [n for n, i in enumerate(items) if i.kind == "person" and not _only_met(sentence, n)]
    known = [(course.people.at(sentence, items[at]), at) for at in dict.fromkeys(last)]
    named = [(person, sentence, items[at]) for person, at in known if person]
    course.last = named or course.last


def _only_met(sentence: Sentence, at: int) -> bool:
    """Whether an English "with" stands before the persons of a sentence, so that "they" are others: "have meetings with A and B"."""
    before = sentence.items[:at]
    met = any(i.kind == "with" for i in before) and not any(
        i.kind == "person" for i in before[: _first_with(before)]
    )
    return (
        sentence.language == "en"
        and met
        and any(i.kind == "office" and of_several(sentence, i) for i in before)
    )


def _first_with(items: tuple[Item, ...]) -> int:
    return next((n for n, i in enumerate(items) if i.kind == "with"), len(items))


def meant_by_pronoun(
    course: Course, sentence: Sentence, clause: Clause, chosen: list[Occasion], capacity: str
) -> Iterator[Part]:
    """The parts of those whom a pronoun means; their evidence shows where they were named."""
    many = any(i.kind == "pronoun" and i.value == "many" for i in sentence.items)
    noun = course.page.language == "lt" and sentence.words.keys[sentence.items[0].first].startswith(
        "parlament"
    )
    if many and (course.page.language in {"en", "et"} or noun) and len(course.last) < 2:
        return
    if many and course.page.language == "en" and (told := _counted(sentence)) and told != len(course.last):
        return
    if many and _of_others_between(course, sentence):
        return
    meant = _guest(course, sentence) or (course.last if many else course.last[:1])
    if in_first_person(sentence, clause.at):
        meant = _tellers(course, sentence, clause)
    for person, where, item in meant:
        for occasion in chosen:
            announced = clause.tense == "future" or (
                clause.tense == "now" and (occasion.ahead or course.plans)
            )
            if course.page.language == "et":
                announced = is_announced(course, sentence, clause, occasion)
            yield Part(
                person,
                occasion,
                capacity,
                announced,
                where,
                item,
                item,
                f"{clause.role}-pronoun@1",
                also=(sentence, sentence.items[clause.at]),
            )


def _of_others_between(course: Course, sentence: Sentence) -> bool:
    """Whether the sentence before tells of several who are no persons: "The two organisations agreed on a plan. They will meet"."""
    before = course.page.before(sentence, 1)
    if course.page.language != "en" or not before or "person" in before[0].kinds:
        return False
    first = [i for i in before[0].items[:_OPENING] if i.kind not in {"article", "link"}]
    counted = bool(first) and before[0].key(first[0]) in {"both", "two", "three", "four", "several"}
    return counted and any(before[0].words.keys[i.last] in _GROUPS for i in first)


_OPENING = 5
_GROUPS = frozenset({
    "assemblies", "bodies", "committees", "councils", "delegations", "institutions", "organisations", "organizations", "parliaments",
    "presidiums",
})  # fmt: skip


def _tellers(course: Course, sentence: Sentence, clause: Clause) -> list[tuple[Person, Sentence, Item]]:
    """Whom "I" or "we" means in a verb that nobody is quoted with: the one who tells the page, or all who do."""
    if clause.at in quoted(sentence) or sentence.items[0].value in {"„", "“", "–", "-"}:
        return []
    if tells_of_several(sentence, clause.at):
        return writers(course.page, course.people)
    one = writer(course.page, course.people)
    return [one] if one else []


def _counted(sentence: Sentence) -> int:
    """How many an English pronoun says that they are: two of "both men", none of "they"."""
    said = [key for i in sentence.items if i.kind == "pronoun" for key in sentence.keys_of(i)]
    return next((_NUMBERS[key] for key in said if key in _NUMBERS), 0)


_NUMBERS = {"both": 2, "two": 2, "pair": 2, "three": 3, "trio": 3}


def _guest(course: Course, sentence: Sentence) -> list[tuple[Person, Sentence, Item]]:
    """The one on a visit, whom "the guest" means in Latvian."""
    said = {sentence.words.keys[i.first] for i in sentence.items if i.kind == "pronoun"}
    if not said & {"viesis", "viesna"}:
        return []
    visiting = [p for p in course.parts if p.occasion.kind == "visit" and p.rule.startswith(_ARRIVING)]
    return [(p.person, p.sentence, p.item) for p in visiting[:1]]


_ARRIVING = ("attend", "visit")
