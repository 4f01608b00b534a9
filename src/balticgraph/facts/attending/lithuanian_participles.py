"""Who is told by a participle in another case to have taken part: "Sesijoje kalbėjusios pirmininkės A teigimu"."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import CAPACITY, Course, Part
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.title_cases import oblique_by_title

_ROLES = ("attend_past", "speak_past", "open_past", "chair_past")
_ENDINGS = (
    "usio", "usios", "usiam", "usiai", "usi", "usia", "usiu", "usius", "usias", "usiems", "usioms", "usiais", "usiomis",
)  # fmt: skip
_MANY = ("usiu", "usius", "usias", "usiems", "usioms", "usiais", "usiomis")
_TITLE = frozenset(
    {
        "office", "country", "demonym", "honorific", "parliament", "body", "committee", "committee_of", "delegation", "chamber", "organ",
        "link", "party", "ministry", "group", "portfolio", "state", "topic", "low", "cap", "quality", "assembly_word", "country_in",
    }
)  # fmt: skip
_FURTHEST = 12


def told_by_participle(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """The parts of those in the genitive or another case whom a participle before or behind them tells to have taken part."""
    if sentence.language != "lt" or "person" not in sentence.kinds or not sentence.has(*_ROLES):
        return
    if sentence.has("negation", "award", "former"):
        return
    for at, item in enumerate(sentence.items):
        word = sentence.words.keys[item.last]
        if (
            item.kind not in _ROLES
            or item.first != item.last
            or not word.endswith(_ENDINGS)
            or word.startswith("ne")
        ):
            continue
        one = _occasion(course, sentence, groups, at)
        if one is None or one.ahead:
            continue
        capacity = CAPACITY[item.kind.split("_")[0]]
        many = _row(course, sentence, at, many=word.endswith(_MANY))
        yield from course.took_part(sentence, many, one, item, "participle@1", ahead=False, capacity=capacity)


def _occasion(course: Course, sentence: Sentence, groups: Groups, at: int) -> Occasion | None:
    """The event named beside a participle, or that which "joje", "čia" or "po jos" before it points back to."""
    items, keys = sentence.items, sentence.words.keys
    low = max((n for n in range(at) if items[n].value in {",", ";"}), default=-1)
    high = next(
        (n for n in range(at + 1, len(items)) if items[n].kind == "person" or items[n].value in {",", ";"}),
        len(items),
    )
    named = [many[0] for first, _, many in groups if low < first < high and many]
    if named:
        return named[0]
    said = {keys[i.first] for i in items[low + 1 : at]}
    return course.current if said & word_list("lt", "ways", "at_it") else None


def _row(course: Course, sentence: Sentence, at: int, *, many: bool) -> list[int]:
    """The persons in another case right behind a participle with their titles, else the one before a comma that it is said of."""
    items, row = sentence.items, list[int]()
    oblique = oblique_by_title(sentence)
    for n in range(at + 1, min(at + _FURTHEST, len(items))):
        if items[n].kind == "person":
            if not (course.people.is_oblique(sentence, items[n]) or n in oblique):
                return row
            row.append(n)
            if not many:
                return row
        elif not (
            items[n].kind in _TITLE or (many and row and (items[n].kind == "conj" or items[n].value == ","))
        ):
            break
    if row:
        return row
    comma = next((n for n in range(at - 1, max(-1, at - _FURTHEST), -1) if items[n].value == ","), 0)
    before = comma - 1
    told = (
        comma > 0 and items[before].kind == "person" and not any(i.kind == "person" for i in items[comma:at])
    )
    return [before] if told and course.people.is_oblique(sentence, items[before]) else []
