"""What a text names: days, years, numbers, and the persons, bodies and places of the graph, however spelt."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from babel import Locale

from balticgraph.language.numerals import roman
from balticgraph.language.words import fold
from balticgraph.questions.wordings import Word, cut, vocabulary
from balticgraph.store.results import Table
from balticgraph.store.view import View
from balticgraph.vocabulary import BASE

_LABELS = """
SELECT DISTINCT ?entity ?kind ?label ?english ?parliament WHERE {
  VALUES (?class ?kind) {
    (foaf:Person "person") (bg:Assembly "body") (bg:NationalParliament "body") (bg:GovernmentalBody "body")
    (org:Organization "body") (bg:CountryGroup "body") (bg:Committee "body") (bg:Organ "body")
    (bg:Delegation "delegation") (bg:State "state")
    (bg:Venue "place") (bg:Prize "prize") (bg:JointMeeting "event")
  }
  ?entity a ?class ; skos:prefLabel|skos:altLabel|foaf:name ?label .
  OPTIONAL { ?entity skos:prefLabel ?english . FILTER(LANG(?english) = "en") }
  OPTIONAL { ?entity bg:delegationOf ?parliament }
}"""
_WORDS = "SELECT DISTINCT ?words WHERE { ?thing bg:words ?words }"
_LONGEST = 9
_YEARS = range(1988, 2100)
_LETTERS = 4
_SAME_START = 0.6
"""Forms of one name share their first letters: four at least, and so much of the longer one."""
_ENDING = 3
_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_DOTTED = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b")


@dataclass(frozen=True, slots=True)
class Entity:
    """Something that the graph knows by name: IRI, kind, English name; a delegation's parliament."""

    iri: str
    kind: str
    name: str
    parliament: str | None = None

    @property
    def key(self) -> str:
        """Class and key, or the IRI where it is no IRI of the project."""
        return self.iri.removeprefix(BASE + "id/")


@dataclass(frozen=True, slots=True)
class Names:
    """What the graph knows by a name: entities by the folded words of each, and the words of statements."""

    entities: Mapping[tuple[str, ...], tuple[Entity, ...]] = field(default_factory=dict)
    phrases: tuple[str, ...] = ()
    starts: Mapping[tuple[int, str], tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    """The names by their number of words and how the first begins: where to look for other forms."""

    def speaks_of(self, phrase: Sequence[str]) -> bool:
        """Whether a statement, priority or topic of the graph has that phrase, folded."""
        return any(f" {' '.join(phrase)} " in p for p in self.phrases)


@dataclass(frozen=True, slots=True)
class Named:
    """What a text names, and the words that are left, in their order."""

    days: tuple[str, ...]
    years: tuple[int, ...]
    numbers: tuple[int, ...]
    entities: tuple[Entity, ...]
    rest: tuple[Word, ...]


def names_of(view: View) -> Names:
    """The names that a view knows."""
    found: dict[tuple[str, ...], set[Entity]] = defaultdict(set)
    exonyms = vocabulary().names
    for entity, kind, label, english, parliament in _rows(view, _LABELS):
        thing = Entity(entity, kind, english or label, parliament or None)
        for form in (label, *(exonyms.get(label, ()))):
            found[tuple(w.key for w in cut(form))].add(thing)
    for key, things in _surnames(found).items():
        found[key].add(things)
    entities = {k: tuple(sorted(v, key=lambda e: e.iri)) for k, v in found.items() if k}
    phrases = (" ".join(w.key for w in cut(words)) for (words,) in _rows(view, _WORDS))
    starts: dict[tuple[int, str], list[tuple[str, ...]]] = defaultdict(list)
    for key in sorted(entities):
        starts[_start(key)].append(key)
    return Names(
        entities, tuple(sorted({f" {p} " for p in phrases})), {k: tuple(v) for k, v in starts.items()}
    )


def _start(key: tuple[str, ...]) -> tuple[int, str]:
    return len(key), key[0][:_LETTERS]


def _rows(view: View, query: str) -> Iterator[tuple[str, ...]]:
    answer = view.query(query)
    if isinstance(answer, Table):
        yield from answer.texts()


def _surnames(found: Mapping[tuple[str, ...], Iterable[Entity]]) -> dict[tuple[str, ...], Entity]:
    """The surnames that one person alone bears."""
    bearers: dict[tuple[str, ...], set[Entity]] = defaultdict(set)
    for key, things in found.items():
        for thing in things:
            if thing.kind == "person" and len(key) > 1:
                bearers[key[-1:]].add(thing)
    return {
        key: next(iter(b))
        for key, b in bearers.items()
        if len(b) == 1 and key not in found and len(key[0]) > 3
    }


def read(text: str, names: Names) -> Named:
    """What a text names.

    >>> named = read("Who took part in the forty-second session on 24 November 2023?", Names())
    >>> named.numbers, named.days, [word.text for word in named.rest]
    ((42,), ('2023-11-24',), ['Who', 'took', 'part', 'in', 'the', 'session', 'on'])
    """
    text, days = _written_days(text)
    words = cut(text)
    used: set[int] = set()
    days += _spoken_days(words, used)
    entities = tuple(_entities(words, names, used))
    numbers = tuple(_numbers(words, used))
    years = tuple(n for n in numbers if n in _YEARS)
    rest = tuple(w for i, w in enumerate(words) if i not in used)
    return Named(
        tuple(days),
        years,
        tuple(n for n in numbers if n not in _YEARS),
        _delegations(entities, rest, names),
        rest,
    )


def _written_days(text: str) -> tuple[str, list[str]]:
    days: list[str] = []
    for pattern, order in ((_ISO, (1, 2, 3)), (_DOTTED, (3, 2, 1))):
        for m in pattern.finditer(text):
            days += _day(*(int(m[i]) for i in order))
        text = pattern.sub(" ", text)
    return text, days


def _day(year: int, month: int, day: int) -> list[str]:
    try:
        return [date(year, month, day).isoformat()]
    except ValueError:
        return []


def _months() -> dict[str, int]:
    """The first letters of the months' names in four languages: their cases differ at the end only."""
    found: dict[str, int] = {}
    for language in ("en", "et", "lv", "lt"):
        for form in ("format", "stand-alone"):
            for number, name in Locale(language).months[form]["wide"].items():
                found.setdefault(fold(name)[:5], number)
    return found


_MONTHS = _months()


def _spoken_days(words: Sequence[Word], used: set[int]) -> list[str]:
    """Days as a month's name with a year and a day within three words of it."""
    days: list[str] = []
    for i, word in enumerate(words):
        month = _MONTHS.get(word.key[:5]) if word.number is None else None
        near = [j for j in range(max(0, i - 3), min(len(words), i + 4)) if words[j].number is not None]
        years = [j for j in near if words[j].number in _YEARS]
        within = [j for j in near if j not in years and 1 <= (words[j].number or 0) <= 31]
        if month and years and within:
            day = min(within, key=lambda j: abs(j - i))
            if made := _day(words[years[0]].number or 0, month, words[day].number or 0):
                days += made
                used |= {i, years[0], day}
    return days


def _entities(words: Sequence[Word], names: Names, used: set[int]) -> Iterator[Entity]:
    """The entities named, the longest names first taken; a name that several bear is none."""
    at = 0
    while at < len(words):
        for size in range(min(_LONGEST, len(words) - at), 0, -1):
            window = tuple(w.key for w in words[at : at + size])
            things = () if used & set(range(at, at + size)) else _called(window, names)
            if len(things) == 1:
                used.update(range(at, at + size))
                at += size - 1
                yield things[0]
                break
        at += 1


def _called(window: tuple[str, ...], names: Names) -> tuple[Entity, ...]:
    if window in names.entities:
        return names.entities[window]
    low = vocabulary()
    if any(w in low.ignored or w in low.asking for w in (window[0], window[-1])):
        return ()
    forms = names.starts.get(_start(window), ())
    near = {e for key in forms if all(map(alike, key, window)) for e in names.entities[key]}
    return tuple(near) if len(near) == 1 else ()


def alike(one: str, other: str) -> bool:
    """Whether two folded words may be forms of one name.

    >>> alike("seimo", "seimas"), alike("asambleja", "asamblejas"), alike("seimas", "saeima")
    (True, True, False)
    """
    if one == other:
        return True
    longer = max(len(one), len(other))
    same = next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    return same >= max(_LETTERS, _SAME_START * longer) and abs(len(one) - len(other)) <= _ENDING


def _numbers(words: Sequence[Word], used: set[int]) -> Iterator[int]:
    """Numbers in digits, in Roman capitals, and as English ordinals in words."""
    low = vocabulary()
    for i, word in enumerate(words):
        if i in used:
            continue
        number = word.number
        if number is None and len(word.key) > 1:
            number = roman(word.text)
        if number is None and word.key in low.ordinals:
            number = low.ordinals[word.key]
            if i and words[i - 1].key in low.tens:
                number += low.tens[words[i - 1].key]
                used.add(i - 1)
        if number is not None:
            used.add(i)
            yield number


def _delegations(entities: Sequence[Entity], rest: Sequence[Word], names: Names) -> tuple[Entity, ...]:
    """Where the text says delegation and names a parliament, the delegation of that parliament is meant."""
    if not any(vocabulary().meaning(w.key) == "delegation" for w in rest):
        return tuple(entities)
    of = {e.parliament: e for things in names.entities.values() for e in things if e.kind == "delegation"}
    return tuple(of.get(e.iri, e) for e in entities)
