"""Who takes part by a clause: its subjects, its objects and those beside its verb, each with the capacity."""

from collections.abc import Iterator

from balticgraph.facts.attending.companions import guests
from balticgraph.facts.attending.parts import CAPACITY, Course
from balticgraph.facts.attending.talk_fellows import fellows_in_talk
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.mentions import Sentence


def takers(sentence: Sentence, clause: Clause, *, english: bool) -> Iterator[tuple[int, str]]:
    """The items of those who take part by a clause, each with the capacity."""
    capacity = CAPACITY[clause.role]
    yield from ((at, "attended") for at in clause.patients)
    if clause.voice == "before":
        yield from ((at, capacity) for at in _right_before(sentence, clause.at))
        return
    if clause.voice == "passive":
        within = clause.objects if english else _before_future(sentence, clause)
        near = clause.role != "host" or (clause.objects and _close_by(sentence, clause, english=english))
        for at in (within[:1] if clause.role == "host" and not english else within) if near else ():
            yield at, capacity
        return
    if talk_is_of(sentence, clause):
        yield from ((at, "attended") for at in clause.objects)
        return
    for at in clause.subjects:
        yield at, capacity
    meets = clause.role == "meet" or (
        clause.role == "host" and sentence.has("event") and sentence.has("with")
    )
    if clause.role == "discuss":
        yield from ((at, "attended") for at in fellows_in_talk(sentence, clause))
    elif not meets:
        yield from ((at, "attended") for at in guests(sentence, clause))
    if meets:
        for at in clause.objects:
            if at not in clause.subjects:
                yield at, "attended"


def _before_future(sentence: Sentence, clause: Clause) -> tuple[int, ...]:
    """The persons behind a passive, but for those of whom something is told that is to come."""
    first = min((*clause.objects, len(sentence.items)))
    until = next((n for n, i in enumerate(sentence.items) if n > first and i.kind == "future"), None)
    return tuple(at for at in clause.objects if until is None or at < until)


def talk_is_of(sentence: Sentence, clause: Clause) -> bool:
    """Whether an English matter is told to be discussed by somebody: "security was discussed by A and B"."""
    if sentence.language != "en" or clause.role != "discuss" or clause.subjects:
        return False
    behind = sentence.items[clause.at + 1 : clause.at + 2]
    return bool(behind) and behind[0].kind == "by"


def _right_before(sentence: Sentence, verb: int) -> Iterator[int]:
    """The person right before a word, with brackets and an "and" between."""
    items = sentence.items
    last = -1
    if sentence.language == "et" and verb and items[verb - 1].kind in _UNNAMED:
        return  # "Flandria parlamendi esimehe kutsel", whom nobody names
    for at in range(verb - 1, max(-1, verb - 6), -1):
        if items[at].kind == "person":
            if last >= 0 and not any(i.kind == "conj" for i in items[at + 1 : last]):
                return
            last = at
            yield at
        elif items[at].kind in {"link", "low", "during", "takes_from"} and last >= 0:
            return
        elif sentence.language == "et" and items[at].kind.startswith("say_"):
            return  # "A sõnul pidas ettekanne paika"


_UNNAMED = frozenset(
    {"office", "parliament", "chamber", "body", "country", "committee", "delegation", "coop"}
)


def _close_by(sentence: Sentence, clause: Clause, *, english: bool) -> bool:
    """Whether nothing but an office stands between a word of hosting and its person, in English behind "by"."""
    between = sentence.items[clause.at + 1 : clause.objects[0]]
    by = max((n + 1 for n, i in enumerate(between) if english and i.kind == "by"), default=0)
    named = (
        english and between[-1:] != () and between[-1].value == ","
    )  # "by the President of the Riigikogu, A"
    titles = between[by : len(between) - named]
    return all(i.kind not in {"low", "num", "cap"} and i.value not in {",", ";"} for i in titles)


def of_others_before(course: Course, sentence: Sentence) -> bool:
    """Whether English "among them were A and B" tells of some who are not told to have come in the sentence before."""
    if not sentence.says(_AMONG) or sentence.said[:2] != ("among", "them"):
        return False
    before = course.page.before(sentence, 1)
    return not any(one.has("roster", "attend_past", "attend_future", "speak_past") for one in before)


_AMONG = frozenset({"among"})
