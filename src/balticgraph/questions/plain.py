"""Asking in plain words: which question is meant, with which parameters; words, names, numbers are matched.

A question is meant where it accounts for all that the text says: each number, day and name fills a parameter
or stands in a wording of the question, and each word that tells something is a word of its title or wordings
(``# finds:`` in the query file). Anything left over, or two questions that fit as well, makes it unsure,
and nothing is asked.
"""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from balticgraph.questions.mentions import Named, read
from balticgraph.questions.names import Entity, Names
from balticgraph.questions.question import Parameter, Question, questions
from balticgraph.questions.wordings import Word, cut, vocabulary

_LEAST = 0.4
"""The score below which no question is meant."""
_MARGIN = 0.04
"""By how much the best question has to lead over the next one."""
_SLOT = 1.0
_WHO = frozenset(["who", "whom", "kes", "kas"])
"""The asking words that any question may answer; the others (when, where, how many) it has to have in a wording."""
_ANY = ("person", "body", "delegation", "event", "place", "prize", "state")
_TAKES: Mapping[str, tuple[str, ...]] = {
    "body": ("body",), "place": ("place", "state"), "state": ("state",), "delegation": ("delegation",), "prize": ("prize",),
    "person": ("person",), "speaker": ("person", "body"), "event": ("event",), "subject": _ANY, "name": _ANY,
}  # fmt: skip
"""Which kinds of named things a parameter takes, by its name."""


@dataclass(frozen=True, slots=True)
class Match:
    """The question that a text means, its parameters' values, how well it fits (0 to 1); None where unsure.

    `others` are the nearest questions besides it, the nearest first.
    """

    question: str | None
    values: Mapping[str, str] = field(default_factory=dict)
    score: float = 0.0
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Fit:
    """How well a question fits: whether it accounts for all that was said, and has all that it needs."""

    score: float
    question: str
    values: Mapping[str, str]
    accounts: bool
    has_all: bool


def match(text: str, names: Names) -> Match:
    """The question that a text in plain words means.

    >>> found = match("Who attended the 42nd session?", Names())
    >>> found.question, found.values
    ('who-attended', {'session': '42'})
    >>> match("What was the weather at the 42nd session?", Names()).question is None
    True
    """
    named = read(text, names)
    fits = sorted((_fit(q, named, names) for q in questions().values()), key=lambda f: (-f.score, f.question))
    accounting = [f for f in fits if f.accounts]
    nearest = [f.question for f in (*accounting[:1], *fits) if f.score > 0]
    if not _is_sure(accounting):
        return Match(None, {}, fits[0].score, tuple(dict.fromkeys(nearest))[:3])
    best = accounting[0]
    return Match(
        best.question,
        best.values,
        best.score,
        tuple(n for n in dict.fromkeys(nearest) if n != best.question)[:3],
    )


def _is_sure(fits: Sequence[_Fit]) -> bool:
    """Whether the first of these has all it needs, fits well enough, and leads over the next."""
    if not fits or not fits[0].has_all or fits[0].score < _LEAST:
        return False
    return len(fits) == 1 or fits[0].score - fits[1].score >= _MARGIN


def _fit(question: Question, named: Named, names: Names) -> _Fit:
    """How well a question fits, with its parameters' values."""
    wordings = _wordings(question, names)
    known = frozenset(word for words, _ in wordings for word in words)
    values, left = _values(question, named)
    said, unknown = _meanings(named.rest, known)
    if unknown and _takes_topic(question) and names.speaks_of(unknown):
        values, unknown = {**values, "topic": " ".join(w.text for w in named.rest if w.key in unknown)}, ()
    mentioned = {e.iri for _, mentions in wordings for mention in mentions for e in mention}
    over = (
        *left.numbers,
        *left.days,
        *left.years,
        *(m for m in left.entities if not mentioned & {e.iri for e in m}),
    )
    has_all = all(p.name in values for p in question.parameters if p.default is None)
    score = max(_likeness([*said, *unknown, *(f"{{{v}}}" for v in values)], words) for words, _ in wordings)
    accounts = not over and not unknown and _says_what_it_needs(question, named)
    return _Fit(score, question.name, values, accounts, has_all)


def _says_what_it_needs(question: Question, named: Named) -> bool:
    """Whether the words are said without which another question is meant: `not`, `only`, `how many` ..."""
    meaning = vocabulary().meaning
    said = {form for w in named.rest for form in (w.key, meaning(w.key))}
    return all(said & {form for word in words for form in (word, meaning(word))} for words in question.needs)


def _takes_topic(question: Question) -> bool:
    return any(p.name == "topic" for p in question.parameters)


@cache
def _wordings_of(question: Question) -> tuple[str, ...]:
    return (question.title, *question.wordings)


@lru_cache(maxsize=512)
def _wordings(
    question: Question, names: Names
) -> list[tuple[tuple[str, ...], tuple[tuple[Entity, ...], ...]]]:
    """Each wording as its meanings and the entities it mentions."""
    found = []
    for wording in _wordings_of(question):
        named = read(wording, names)
        found.append((tuple(_telling(named.rest)), named.entities))
    return found


def _telling(words: Sequence[Word]) -> Iterator[str]:
    low = vocabulary()
    for word in low.telling(words):
        yield word if word.startswith("{") or word in low.asking else low.meaning(word)


def _meanings(words: Sequence[Word], known: frozenset[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the words mean to a question, and the words that mean nothing to it."""
    low = vocabulary()
    said: list[str] = []
    unknown: list[str] = []
    for word in low.telling(words):
        meaning = low.nearest(word, known)
        if word in low.asking and word in known:
            said.append(word)
        elif meaning is not None:
            said.append(meaning)
        elif word in _WHO:
            said.append(word)
        else:
            unknown.append(word)
    return tuple(said), tuple(unknown)


def _values(question: Question, named: Named) -> tuple[dict[str, str], Named]:
    """The parameters' values from what is named, and what of it no parameter takes."""
    pools = {
        "date": list(named.days),
        "year": list(map(str, named.years)),
        "integer": list(map(str, named.numbers)),
    }
    entities = list(named.entities)
    values: dict[str, str] = {}
    for parameter in sorted(question.parameters, key=lambda p: p.default is not None):
        if pool := pools.get(parameter.kind):
            values[parameter.name] = pool.pop(0)
        elif parameter.name in _TAKES and (taken := _taken(parameter, entities, question)):
            mention, thing = taken
            entities.remove(mention)
            values[parameter.name] = thing.key if parameter.kind == "iri" else thing.name
    left = Named(
        tuple(pools["date"]),
        tuple(map(int, pools["year"])),
        tuple(map(int, pools["integer"])),
        tuple(entities),
        named.rest,
    )
    return values, left


def _taken(
    parameter: Parameter, mentions: Sequence[tuple[Entity, ...]], question: Question
) -> tuple[tuple[Entity, ...], Entity] | None:
    """The first mention that the parameter takes; an IRI has to be the only one that bears the name.

    A question about presidencies takes no body that has none: the chair of a parliament is another matter.
    """
    presided = question.family == "presidencies" and parameter.name == "body"
    for kind in _TAKES[parameter.name]:
        for mention in mentions:
            fitting = [e for e in mention if e.kind == kind and (e.presided or not presided)]
            if fitting and (parameter.kind != "iri" or len(fitting) == 1):
                return mention, fitting[0]
    return None


@cache
def _weights() -> Mapping[str, float]:
    """How much a meaning tells: the fewer questions have it, the more."""
    low = vocabulary()
    within: Counter[str] = Counter()
    for question in questions().values():
        words = {w.key for wording in _wordings_of(question) for w in cut(wording)} - low.ignored
        within.update({low.meaning(w) if w not in low.asking else w for w in words})
    total = len(questions())
    return {word: math.log(1 + total / count) for word, count in within.items()}


def _weight(meaning: str) -> float:
    if meaning.startswith("{"):
        return _SLOT
    scale = 0.5 if meaning in vocabulary().asking else 1.0
    return scale * _weights().get(meaning, math.log(1 + len(questions())))


def _likeness(said: Sequence[str], wording: Sequence[str]) -> float:
    """The harmonic mean of two shares: of what was said in the wording, of the wording in what was said."""
    both = sum(map(_weight, set(said) & set(wording)))
    if not both:
        return 0.0
    return 2 * both / (sum(map(_weight, set(said))) + sum(map(_weight, set(wording))))
