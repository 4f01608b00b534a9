"""What a text in plain words mentions: days, years, numbers, and entities of the graph, however spelt."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from babel import Locale

from balticgraph.language.numerals import roman
from balticgraph.language.words import fold
from balticgraph.questions.names import Entity, Names, called
from balticgraph.questions.wordings import Word, cut, vocabulary

_LONGEST = 9
_YEARS = range(1988, 2100)
_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_DOTTED = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b")


@dataclass(frozen=True, slots=True)
class Named:
    """What a text mentions, and the words that are left, in their order.

    A mention of an entity is all that bear that name: the Riigikogu is a body and a place.
    """

    days: tuple[str, ...]
    years: tuple[int, ...]
    numbers: tuple[int, ...]
    entities: tuple[tuple[Entity, ...], ...]
    rest: tuple[Word, ...]


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


def _entities(words: Sequence[Word], names: Names, used: set[int]) -> Iterator[tuple[Entity, ...]]:
    """The entities named, the longest names taken first."""
    at = 0
    while at < len(words):
        for size in range(min(_LONGEST, len(words) - at), 0, -1):
            window = tuple(w.key for w in words[at : at + size])
            spoken_for = used & set(range(at, at + size)) or (size == 1 and _tells_nothing(words[at]))
            things = () if spoken_for else called(window, names)
            if things:
                used.update(range(at, at + size))
                at += size - 1
                yield things
                break
        at += 1


def _tells_nothing(word: Word) -> bool:
    """Whether a word in small letters is one that never matters: "un" is Latvian for "and", and "UN" an organisation."""
    return word.key in vocabulary().ignored and not word.text.isupper()


def _numbers(words: Sequence[Word], used: set[int]) -> Iterator[int]:
    """Numbers in digits, in Roman capitals, and as English ordinals in words."""
    low = vocabulary()
    for i, word in enumerate(words):
        if i in used:
            continue
        number = word.number
        if number is None and len(word.key) > 1:
            number = roman(word.text)
        if number is None and word.key in low.ordinals and _numbers_a_session(words[i + 1 : i + 4]):
            number = low.ordinals[word.key]
            if i and words[i - 1].key in low.tens:
                number += low.tens[words[i - 1].key]
                used.add(i - 1)
        if number is not None:
            used.add(i)
            yield number


def _numbers_a_session(following: Sequence[Word]) -> bool:
    """Whether an ordinal in words counts sessions or meetings: the first to come is no first session."""
    return any(vocabulary().meaning(w.key) in {"session", "meeting"} for w in following)


def _delegations(
    mentions: Sequence[tuple[Entity, ...]], rest: Sequence[Word], names: Names
) -> tuple[tuple[Entity, ...], ...]:
    """Where the text says delegation and names a parliament or state, its delegation is meant."""
    if not any(vocabulary().meaning(w.key) == "delegation" for w in rest):
        return tuple(mentions)
    sent_out = sorted({e for things in names.entities.values() for e in things if e.sent_by}, key=_home)
    of = {sender: e for e in sent_out for sender in e.sent_by}
    sent = [tuple(of[e.iri] for e in mention if e.iri in of) for mention in mentions]
    return tuple(delegations or mention for delegations, mention in zip(sent, mentions, strict=True))


def _home(delegation: Entity) -> tuple[bool, str]:
    """Last, so that it holds: the delegation to the Baltic Assembly, where a parliament sends several."""
    return delegation.key.endswith("-to-baltic-assembly"), delegation.iri
