"""Who did in Estonian what another is told to have done: "osales koos B-ga", "A kõrval osalevad B ja C", "pärast A-d kõneles B"."""

from collections.abc import Iterator
from functools import cache

from balticgraph.facts.attending.estonian_clauses import clause_numbers, oblique_persons
from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_COMITATIVE, _LONGEST = "ga", 9
_SPEAKING = frozenset({"spoke", "opened"})
_TITLE = frozenset(
    {"office", "country", "demonym", "honorific", "parliament", "body", "committee", "committee_of", "delegation", "chamber", "organ",
     "party", "ministry", "group", "quality", "portfolio", "coop", "topic", "ordinal", "assembly_word", "state", "conj", "its",
     "low"}
)  # fmt: skip


def in_company_told(course: Course, sentence: Sentence) -> Iterator[Part]:
    """The parts of those together with whom, besides whom or after whom somebody of the same clause has a part."""
    if "person" not in sentence.kinds or not sentence.says(_cues()):
        return
    told = [p for p in course.told_here() if p.sentence is sentence]
    if not told:
        return
    given, numbers = {p.person.key for p in told}, clause_numbers(sentence)
    at_of = {item: n for n, item in enumerate(sentence.items)}
    oblique = oblique_persons(course, sentence)
    for at, item in enumerate(sentence.items):
        if item.kind != "person" or not (person := course.people.at(sentence, item)) or person.key in given:
            continue
        models = [p for p in told if p.item in at_of and numbers[at_of[p.item]] == numbers[at]]
        speaking = [p for p in models if p.capacity in _SPEAKING]
        if models and _beside(sentence, at, oblique):
            model = models[0]
        elif speaking and _in_turn_with(sentence, at):
            model = speaking[0]
        else:
            continue
        given.add(person.key)
        capacity = "spoke" if model.capacity == "opened" else model.capacity
        yield Part(
            person, model.occasion, capacity, model.announced, sentence, item, model.verb, "in-company@1"
        )


def _beside(sentence: Sentence, at: int, oblique: set[int]) -> bool:
    """Whether somebody is in the comitative behind "together", or in the genitive before "at the side of"."""
    items, keys = sentence.items, sentence.words.keys
    behind = keys[items[at + 1].first] if at + 1 < len(items) else ""
    if behind in _listed("beside_whom"):
        return at in oblique or keys[items[at].last][-1] in "aeiou"
    last = _end_of_row(sentence, at)
    if not keys[items[last].last].endswith(_COMITATIVE):
        return False
    return _cue_before(sentence, at, "with_whom")


def _end_of_row(sentence: Sentence, at: int) -> int:
    """The last of the persons joined to one behind it: the case of all stands there, "koos A, B ja C-ga"."""
    items, last = sentence.items, at
    for n in range(at + 1, min(len(items), at + _LONGEST * 2)):
        if items[n].kind == "person":
            last = n
        elif (items[n].kind not in _TITLE or items[n].kind in {"low"}) and items[n].value != ",":
            break
        if items[last].kind == "person" and sentence.words.keys[items[last].last].endswith(_COMITATIVE):
            break
    return last


def _cue_before(sentence: Sentence, at: int, name: str) -> bool:
    """Whether one of a list of words stands before somebody, no more than titles and those joined to him between."""
    items, keys = sentence.items, sentence.words.keys
    words = 0
    for n in range(at - 1, max(-1, at - 2 * _LONGEST), -1):
        if keys[items[n].first] in _listed(name):
            return True
        words += items[n].kind == "low"
        if (
            (items[n].kind not in _TITLE and items[n].kind not in {"person"}) and items[n].value != ","
        ) or words > 1:
            return False
    return False


def _in_turn_with(sentence: Sentence, at: int) -> bool:
    """Whether others are told to speak besides, before or after somebody, of whom no more is told: "pärast A-d kõneles B"."""
    items = sentence.items
    behind = items[at + 1] if at + 1 < len(items) else None
    ends = behind is None or behind.kind.startswith(("speak_", "open_")) or behind.value == ","
    return ends and _cue_before(sentence, at, "besides_whom")


@cache
def _cues() -> frozenset[str]:
    return frozenset().union(*(_listed(name) for name in ("with_whom", "beside_whom", "besides_whom")))


def _listed(name: str) -> frozenset[str]:
    return word_list("et", "frames", name)
