"""Who did something at an event in Estonian, whatever the verb: "istungjärgul võrdles A", "istungjärku avades kiitis A"."""

from collections.abc import Iterator

from balticgraph.facts.attending.estonian_clauses import clause_numbers, oblique_persons, words_of_clause
from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_DID = ("s", "sid")
_BEFORE_EVENT = frozenset(
    {"body", "num", "mark", "ordinal", "ordinal_ending", "quality", "day", "weekday", "city_in", "country_in", "venue_in", "parliament_in",
     "month", "also", "country", "parliament", "committee", "committee_of", "organ", "assembly_word", "conj", "year_word", "its",
     "group", "chamber", "coop"}
)  # fmt: skip
_TITLE = _BEFORE_EVENT | {
    "office",
    "honorific",
    "delegation",
    "demonym",
    "party",
    "ministry",
    "portfolio",
    "topic",
}
_LOW, _FAR = 3, 12


def did_there(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """The parts of those who are the subject of some verb that a sentence puts at an event, or in whose course one is."""
    if "person" not in sentence.kinds or sentence.has("award", "nominee", "negation", "elect", "elected"):
        return
    given = {p.person.key for p in course.told_here() if p.sentence is sentence}
    oblique = oblique_persons(course, sentence)
    told = (
        *_at_event(sentence, groups, oblique),
        *_while(course, sentence, groups, oblique),
        *_floor(course, sentence),
    )
    for at, occasion, capacity in told:
        item = sentence.items[at]
        person = course.people.at(sentence, item)
        if person and person.key not in given and not occasion.ahead:
            given.add(person.key)
            yield Part(person, occasion, capacity, False, sentence, item, item, "did-there@1")  # noqa: FBT003


def _at_event(sentence: Sentence, groups: Groups, oblique: set[int]) -> Iterator[tuple[int, Occasion, str]]:
    """Who did something at an event, the verb between both: "istungjärgul Riias võrdles A", "A võrdles istungjärgul"."""
    items = sentence.items
    for first, last, many in groups:
        head = next((n for n in range(first, last + 1) if items[n].kind == "event_in"), -1)
        if head < 0 or _described(sentence, last + 1):
            continue
        verb = last + 1
        while verb < len(items) and items[verb].kind in {
            "city_in",
            "country_in",
            "venue_in",
            "day",
            "weekday",
        }:
            verb += 1
        fronted = all(i.kind in _BEFORE_EVENT for i in items[:first])
        if fronted and verb < len(items) and _is_deed(sentence, verb):
            at = _subject_behind(sentence, verb, oblique)
        else:
            at = _subject_before(sentence, first, oblique)
        if at >= 0:
            yield at, many[0], "spoke"


def _described(sentence: Sentence, at: int) -> bool:
    """Whether a participle behind an event puts something else at it: "istungjärgul peetud kõne"."""
    key = sentence.words.keys[sentence.items[at].first] if at < len(sentence.items) else ""
    return key.endswith(("tud", "dud", "nud", "tav", "tava", "tavat", "tut"))


def _is_deed(sentence: Sentence, at: int) -> bool:
    """Whether a word that no list has looks like a verb of the past in the third person."""
    item, key = sentence.items[at], sentence.words.keys[sentence.items[at].first]
    plain = item.kind == "low" and item.first == item.last
    did = key in _listed("deeds") or (key.endswith(_DID) and len(key) > _LOW)
    return plain and did and key not in _listed("no_deed")


def _subject_behind(sentence: Sentence, verb: int, oblique: set[int]) -> int:
    """The person in the nominative behind a verb, no more than titles and an object of a few words between, else -1."""
    low = 0
    for n in range(verb + 1, min(len(sentence.items), verb + _FAR)):
        item = sentence.items[n]
        if item.kind == "person":
            return -1 if n in oblique else n
        low += item.kind == "low"
        if low > _LOW or not (item.kind == "low" or (item.kind in _TITLE and item.kind not in {"mark"})):
            return -1
    return -1


def _subject_before(sentence: Sentence, first: int, oblique: set[int]) -> int:
    """The person in the nominative whose verb stands right behind, before an event: "A võrdles istungjärgul", else -1."""
    items = sentence.items
    for n in range(first - 1, max(0, first - _FAR), -1):
        if (
            items[n].value in {",", ";", ":", "("}
            or items[n].kind == "that"
            or items[n].kind.endswith(("_past", "_now"))
        ):
            return -1
        if _is_deed(sentence, n) and items[n - 1].kind == "person":
            return -1 if n - 1 in oblique else n - 1
    return -1


def _while(
    course: Course, sentence: Sentence, groups: Groups, oblique: set[int]
) -> Iterator[tuple[int, Occasion, str]]:
    """Who did something while opening, leading or addressing an event: "istungjärku lõpetades ütles A"."""
    roles = {key: role for role, name in _WHILE.items() for key in _listed(name)}
    occasion = groups[0][2][0] if groups else course.current
    if occasion is None or not sentence.says(frozenset(roles)):
        return
    numbers = clause_numbers(sentence)
    for at, item in enumerate(sentence.items):
        role = roles.get(sentence.words.keys[item.last], "")
        named = bool(groups) or (at and sentence.words.keys[sentence.items[at - 1].last] in _ITS)
        if not role or not named:
            continue
        persons = [
            n for n, i in enumerate(sentence.items) if i.kind == "person" and numbers[n] == numbers[at]
        ]
        if len(persons) == 1 and persons[0] not in oblique:
            yield persons[0], occasion, role


_ITS = frozenset(
    {"seda", "selle", "sellel", "arutelu", "saadikuid", "osalejaid", "kohalolijaid", "kokkutulnuid"}
)
_WHILE = {
    "opened": "while_opening",
    "chaired": "while_chairing",
    "spoke": "while_speaking",
    "attended": "while_attending",
}


def _floor(course: Course, sentence: Sentence) -> Iterator[tuple[int, Occasion, str]]:
    """To whom a clause about him tells that the floor was given: "A, kellele anti sõna esimesena"."""
    items: tuple[Item, ...] = sentence.items
    keys = sentence.words.keys
    for n in range(2, len(items)):
        if keys[items[n].first] != "kellele" or items[n - 1].value != "," or items[n - 2].kind != "person":
            continue
        words = words_of_clause(sentence, clause_numbers(sentence)[n])
        if course.current and "sona" in words and words & word_list("et", "hearing", "floor"):
            yield n - 2, course.current, "spoke"


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("et", "frames", name, *others)
