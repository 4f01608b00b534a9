"""Parts that Estonian tells by a speech, a rostrum or a duty and whatever verb stands with it: "kõnepulti tõusis ka A"."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from balticgraph.facts.attending.estonian_clauses import clause_numbers, oblique_persons, words_of_clause
from balticgraph.facts.attending.estonian_sequences import next_in_turn
from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def told_by_frames(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """The parts of those whom no verb of taking part gave one: who stood at the rostrum, whose speech was heard, whose duty it was."""
    if "person" not in sentence.kinds or not sentence.says(_cues()) or sentence.has("award", "nominee"):
        return
    given = {p.person.key for p in course.told_here() if p.sentence is sentence}
    oblique = oblique_persons(course, sentence)
    for part in (*_by_frame(course, sentence, groups, oblique), *next_in_turn(course, sentence, oblique)):
        if part.person.key not in given:
            given.add(part.person.key)
            yield part


@cache
def _cues() -> frozenset[str]:
    """The words without one of which no frame is in a sentence."""
    names = (
        "seats",
        "chair_seats",
        "hosts_are",
        "before_them",
        "rostrum",
        "given_speech",
        "heard_speech",
        "duties",
        "in_turn",
        "followed",
    )
    return frozenset().union(*(_listed(name) for name in names))


@dataclass(frozen=True, slots=True)
class _Told:
    """A part that a frame tells: of whom, as what, whether it is still to come, and the item that shows it."""

    at: int
    capacity: str
    ahead: bool


def _by_frame(course: Course, sentence: Sentence, groups: Groups, oblique: set[int]) -> Iterator[Part]:
    """The parts that frames tell in the event named nearest, else in that told of."""
    numbers = clause_numbers(sentence)
    told: list[_Told] = []
    for number in dict.fromkeys(numbers):
        words = words_of_clause(sentence, number)
        if words & _listed("denying") or not words & _cues():
            continue
        persons = [n for n, i in enumerate(sentence.items) if i.kind == "person" and numbers[n] == number]
        if persons:
            told += _at_rostrum(sentence, words, persons, oblique)
            told += _seated(sentence, words, persons, oblique, named=bool(groups))
            told += _giving_speech(sentence, words, persons, oblique)
            told += _own_speech(sentence, words, persons, oblique)
            told += _duty(sentence, words, persons, oblique, named=bool(groups))
    for one in told:
        occasion = _occasion(course, groups, one.at)
        person = course.people.at(sentence, sentence.items[one.at])
        if occasion is None or person is None or (occasion.ahead and not one.ahead):
            continue
        item = sentence.items[one.at]
        yield Part(person, occasion, one.capacity, one.ahead, sentence, item, item, "frame@1")


def _occasion(course: Course, groups: Groups, at: int) -> Occasion | None:
    """The event of a sentence that stands nearest to a person, else the one told of."""
    near = min(groups, key=lambda g: min(abs(g[0] - at), abs(g[1] - at)), default=None)
    return near[2][0] if near else course.current


def _time(words: frozenset[str], was: str, is_now: str) -> bool | None:
    """Whether a frame's verb tells what is to come, None where it has no verb that tells it."""
    past, now = words & _listed(was), words & _listed(is_now)
    return False if past else True if now else None


def _subjects(sentence: Sentence, persons: list[int], oblique: set[int]) -> list[int]:
    """Those of a clause who may be its subject: in the nominative, and with no noun behind them that they own."""
    owned = _listed("given_speech", "heard_speech", "owned")
    items, keys = sentence.items, sentence.words.keys
    return [
        p
        for p in persons
        if p not in oblique and not (p + 1 < len(items) and keys[items[p + 1].first] in owned)
    ]


def _at_rostrum(
    sentence: Sentence, words: frozenset[str], persons: list[int], oblique: set[int]
) -> Iterator[_Told]:
    """Who stands or goes where speakers do: "kõnepulti tõusis ka president A", "kõnetoolis oli A"."""
    stands = words & _listed("rostrum") or (words & _listed("hearers") and words & _listed("before_them"))
    ahead = _time(words, "stands_past", "stands_now") if stands else None
    if ahead is not None:
        yield from (_Told(p, "spoke", ahead) for p in _subjects(sentence, persons, oblique))


def _seated(
    sentence: Sentence, words: frozenset[str], persons: list[int], oblique: set[int], *, named: bool
) -> Iterator[_Told]:
    """Who sat among those who take part, in the chair or as the host: "paneelis istusid A ja B", "võõrustajarollis oli A"."""
    ahead = _time(words, "sits_past", "sits_now")
    chairs, hosts = words & _listed("chair_seats"), named and words & _listed("hosts_are")
    role = "chaired" if chairs else "hosted" if hosts else "attended" if words & _listed("seats") else ""
    if role and ahead is not None:
        yield from (_Told(p, role, ahead) for p in _subjects(sentence, persons, oblique))


def _giving_speech(
    sentence: Sentence, words: frozenset[str], persons: list[int], oblique: set[int]
) -> Iterator[_Told]:
    """Who gives those who listen a speech, by whatever verb of giving: "kokkuvõtte tegi A", "luges A ette presidendi tervituse"."""
    told = words & _listed("given_speech") and not words & _listed("written")
    ahead = _time(words, "gives_past", "gives_now") if told else None
    subjects = _subjects(sentence, persons, oblique) if ahead is not None else []
    if ahead is not None:
        yield from (_Told(p, "spoke", ahead) for p in subjects)


def _own_speech(
    sentence: Sentence, words: frozenset[str], persons: list[int], oblique: set[int]
) -> Iterator[_Told]:
    """Whose speech is told of right behind the name: "kõlas A tervitus", "kavas on A ja B sõnavõtud", "päev algas A sõnavõtuga"."""
    ahead = _time(words, "hears_past", "hears_now") if words & _listed("heard_speech") else None
    if ahead is None or words & _listed("written"):
        return
    items, keys = sentence.items, sentence.words.keys
    for p in persons:
        step = p + 1
        while step < len(items) and step - p <= _QUALITIES and _describes(sentence, step):
            step += 1
        if step >= len(items) or keys[items[step].last] not in _listed("heard_speech"):
            continue
        row = _row_ending(sentence, persons, p)
        if all(n in oblique or _vowel(sentence, n) for n in row):
            yield from (_Told(n, "spoke", ahead) for n in row)


def _describes(sentence: Sentence, at: int) -> bool:
    """Whether a word between somebody and a speech of his may tell what speech it is: "A lühikese sõnavõtuga"."""
    item, key = sentence.items[at], sentence.words.keys[sentence.items[at].last]
    if key in _listed("heard_speech", "owned"):
        return False
    return item.kind in {"quality", "num"} or (item.kind == "low" and key.endswith(_ADJECTIVES))


_ADJECTIVES = ("lise", "liku", "lik", "ne", "se", "va", "tud", "dud", "pikk", "pika", "kas", "ka")
_QUALITIES = 3


def _vowel(sentence: Sentence, at: int) -> bool:
    """Whether a name has the same form in the genitive, as those in a vowel do."""
    return sentence.words.keys[sentence.items[at].last].endswith(tuple("aeiouõäöü"))


def _row_ending(sentence: Sentence, persons: list[int], last: int) -> list[int]:
    """The persons joined to one and those before it: "A, B ja C"."""
    items, row = sentence.items, [last]
    for p in reversed([n for n in persons if n < last]):
        between = items[p + 1 : row[0]]
        joined = bool(between) and (between[0].kind == "conj" or between[0].value == ",")
        if not joined or not all(i.kind in _OF_TITLE or i.value == "," for i in between):
            break
        row.insert(0, p)
    return row


_OF_TITLE = frozenset(
    {"conj", "office", "country", "demonym", "honorific", "parliament", "body", "committee", "committee_of", "delegation", "chamber",
     "organ", "party", "ministry", "group", "quality", "portfolio", "coop", "topic", "ordinal"}
)  # fmt: skip


def _duty(
    sentence: Sentence, words: frozenset[str], persons: list[int], oblique: set[int], *, named: bool
) -> Iterator[_Told]:
    """Whose duty a part at an event is: "istungjärgu avamine on A ülesanne", "juhatamise au langes A-le"."""
    ahead = _time(words, "duty_past", "duty_now") if words & _listed("duties") else None
    if ahead is None or not (named or words & _listed("duty_opening")):
        return
    role = next((role for role, name in _DUTIES.items() if words & _listed(name)), "")
    row = _row_ending(sentence, persons, persons[-1])
    if role and all(n in oblique or _vowel(sentence, n) for n in row):
        yield from (_Told(n, role, ahead) for n in row)


_DUTIES = {
    "opened": "duty_opening",
    "chaired": "duty_chairing",
    "spoke": "duty_speaking",
    "hosted": "duty_hosting",
    "attended": "duty_attending",
}


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("et", "frames", name, *others)
