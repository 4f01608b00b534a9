"""Who did the same as another right before, in Estonian: "esimesena esines A, siis B ja viimasena C", "talle järgnes A"."""

from collections.abc import Iterator

from balticgraph.facts.attending.estonian_clauses import clause_numbers, words_of_clause
from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def next_in_turn(course: Course, sentence: Sentence, oblique: set[int]) -> Iterator[Part]:
    """The parts of those named behind one who has a part, with no more between than whose turn it is or from where they are."""
    told = [p for p in course.told_here() if p.sentence is sentence and p.capacity in _IN_TURN]
    items, numbers = sentence.items, clause_numbers(sentence)
    places = {p.item: p for p in told}
    model = None
    last = -1
    for at, item in enumerate(items):
        if item.kind != "person":
            continue
        if item in places:
            model, last = places[item], at
        elif model and numbers[at] == numbers[last] and at not in oblique and _next(sentence, last, at):
            last = at
            if person := course.people.at(sentence, item):
                yield model.shared(person, sentence, item, model.verb, "in-turn@1")
    yield from _followed(course, sentence, oblique)


_IN_TURN = frozenset({"spoke", "attended"})


def _next(sentence: Sentence, last: int, at: int) -> bool:
    """Whether nothing but a comma, a title and a word for whose turn it is stand between two persons."""
    between = sentence.items[last + 1 : at]
    joined = bool(between) and (between[0].kind == "conj" or between[0].value in {",", "–", "-"})
    if not joined or len(between) > _LONGEST:
        return False
    cue = False
    for item in between[1:]:
        keys = sentence.keys_of(item)
        turn = bool(_listed("in_turn").intersection(keys)) or item.kind == "ordinal"
        land = item.kind == "country" and keys[-1].endswith(("st", "t"))
        cue |= turn or land
        if not (turn or land or item.kind in _TITLE or item.value == ","):
            return False
    return cue


_LONGEST = 10
_TITLE = frozenset(
    {"conj", "office", "country", "demonym", "honorific", "parliament", "body", "committee", "committee_of", "delegation", "chamber",
     "organ", "party", "ministry", "group", "quality", "portfolio", "also"}
)  # fmt: skip


def _followed(course: Course, sentence: Sentence, oblique: set[int]) -> Iterator[Part]:
    """The parts of those who are told to follow one who spoke: "kellele järgnes A", "A kõnele järgnes B ettekanne"."""
    if not sentence.says(_listed("followed")):
        return
    numbers = clause_numbers(sentence)
    for at, item in enumerate(sentence.items):
        words = words_of_clause(sentence, numbers[at]) if item.kind == "person" and at not in oblique else ()
        if not (_listed("followed").intersection(words) and _listed("after_whom").intersection(words)):
            continue
        before = [p for p in course.parts[-_BACK:] if sentence.index - p.sentence.index <= _SOON]
        model = next((p for p in reversed(before) if p.capacity in {"spoke", "opened", "chaired"}), None)
        person = course.people.at(sentence, item)
        if model and person:
            yield Part(person, model.occasion, "spoke", model.announced, sentence, item, item, "followed@1")


_BACK, _SOON = 12, 1


def _listed(name: str) -> frozenset[str]:
    return word_list("et", "frames", name)
