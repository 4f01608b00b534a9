"""Who is meant: every mention of a person in a release, brought to one name each.

A surname alone or with initials means the person whose full name the text has. The nominative comes from, in this order: the spelling
that the text gives in brackets, a mention in the nominative, the language's declensions. A list of known names then mends spelling.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from balticgraph.facts.known import KnownNames
from balticgraph.facts.mentions import Item, Page, Sentence, with_sentences
from balticgraph.facts.naming import given_names, inflection
from balticgraph.language.names import Inflection, nominative, stem
from balticgraph.language.words import fold, words_of

_BESIDE = frozenset({"office", "parliament", "body", "delegation", "committee", "committee_of", "topic", "organ", "country", "honorific", "group", "party"})
_SPEAKS = ("say_", "speak_", "open_", "chair_", "attend_")


@dataclass(frozen=True, slots=True)
class Person:
    """One person of a release: the words that name them, as parts, and the name in the nominative; `key` orders them by first mention."""

    key: int
    written: str
    parts: tuple[str, ...]
    stems: tuple[str, ...]
    name: str
    own: bool = False
    read: str = ""

    @property
    def full(self) -> bool:
        """Whether a given name and a surname are known, not initials alone."""
        return len(self.parts) > 1 and len(self.parts[0]) > 1


@dataclass(slots=True)
class People:
    """The persons of a page, and which of them each item means: `of[sentence index, first word]`."""

    persons: list[Person] = field(default_factory=list)
    of: dict[tuple[int, int], int] = field(default_factory=dict)
    near: dict[str, list[int]] = field(default_factory=dict)

    def at(self, sentence: Sentence, item: Item) -> Person | None:
        """The person that an item means, if it is one."""
        number = self.of.get((sentence.index, item.first))
        return None if number is None else self.persons[number]

    def is_oblique(self, sentence: Sentence, item: Item) -> bool:
        """Whether a mention is in another case than the nominative, as far as its form tells."""
        person = self.at(sentence, item)
        return person is not None and fold(parts_of(sentence.text(item))[-1]) != fold((person.read or person.name).split()[-1])


def with_people(page: Page) -> tuple[Page, People]:
    """The page with every person recognised as an item `person`, and who they are."""
    forms = inflection(page.language)
    sentences = tuple(replace(s, items=_promoted(s)) for s in page.sentences)
    people = People()
    for sentence in sentences:
        for item in sentence.items:
            if item.kind == "person":
                _meet(people, sentence, item, forms)
        _own_spellings(people, sentence)
    _resolve_short(people, sentences, forms)
    by_stem = _by_stem(people)
    sentences = tuple(replace(s, items=tuple(_surnames(people, by_stem, s, forms))) for s in sentences)
    return with_sentences(page, sentences), people


def known_people(people: People, known: KnownNames | None, language: str) -> People:
    """The same persons, their names mended by a list of known names; which of them is meant where does not change."""
    if known is None:
        return people
    mended = [replace(p, read=p.read or p.name, name=known.mended(p.name, p.parts, inflection(language)) or p.name) for p in people.persons]
    return People(mended, people.of, people.near)


def parts_of(written: str) -> tuple[str, ...]:
    """The parts of a name as written, initials without their stop, a double surname as one part.

    >>> parts_of("V. Čmilytė-Nielsen"), parts_of("J.Vucāns")
    (('V', 'Čmilytė-Nielsen'), ('J', 'Vucāns'))
    """
    return tuple(part for part in written.replace(".", " ").split() if part != "-")


def _promoted(sentence: Sentence) -> tuple[Item, ...]:
    if not sentence.has("unknown"):
        return sentence.items
    found = list(sentence.items)
    for at, item in enumerate(found):
        if item.kind == "unknown":
            named = _is_name(found, at)
            found[at] = replace(item, kind="person") if named else item
    return tuple(found)


def _is_name(items: list[Item], at: int) -> bool:
    before = items[at - 1] if at else None
    after = items[at + 1] if at + 1 < len(items) else None
    if before and before.kind in _BESIDE and (before.kind != "country" or any(i.kind == "office" for i in items[max(0, at - 6) : at])):
        return before.kind in {"office", "honorific"} or any(i.kind == "office" for i in items[max(0, at - 10) : at])
    if after and after.kind.startswith(_SPEAKS):
        return True
    if after and after.value in {",", "(", "-"} and _office_follows(items, at + 2):
        return True
    return bool(before and after and _in_list(items, at))


def _office_follows(items: list[Item], at: int) -> bool:
    for item in items[at : at + 6]:
        if item.kind == "office":
            return True
        if item.kind in {"person", "mark", "low", "unknown"}:
            return False
    return False


def _in_list(items: list[Item], at: int) -> bool:
    joins = {"mark", "conj"}
    left = at >= 2 and items[at - 1].kind in joins and items[at - 1].value in {",", ";", "and"} and items[at - 2].kind == "person"
    right = at + 2 < len(items) and items[at + 1].kind in joins and items[at + 1].value in {",", ";", "and"} and items[at + 2].kind == "person"
    return left or right


def _meet(people: People, sentence: Sentence, item: Item, forms: Inflection) -> None:
    written = sentence.text(item)
    parts = parts_of(written)
    stems = tuple(stem(fold(part), forms) for part in parts)
    alike = people.near.setdefault(stems[-1][:4], [])
    for person in (people.persons[number] for number in alike):
        if same(person.stems, stems):
            people.of[sentence.index, item.first] = person.key
            _better(people, person, parts, written, forms)
            return
    key = len(people.persons)
    people.of[sentence.index, item.first] = key
    alike.append(key)
    people.persons.append(Person(key, written, parts, stems, _named(parts, forms)))


def _own_spellings(people: People, sentence: Sentence) -> None:
    """Let a name in brackets behind a name be its own spelling: "Marguss Cahkna (Margus Tsahkna)"."""
    items = sentence.items
    for at in range(len(items) - 3):
        one, own = items[at], items[at + 2]
        if one.kind == "person" and items[at + 1].value == "(" and own.kind in {"person", "unknown"} and items[at + 3].value == ")":
            person = people.at(sentence, one)
            spelling = parts_of(sentence.text(own))
            if person:
                people.persons[person.key] = replace(person, name=" ".join(spelling), own=True, read=person.read or person.name)
                people.of[sentence.index, own.first] = person.key


def same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names, as stems, are one: the surnames alike, and the given names.

    >>> same(("loret", "grauzinien"), ("loret", "grauzinien")), same(("j",  "vucan"), ("jan", "vucan"))
    (True, False)
    """
    if len(one) < 2 or len(other) < 2 or len(one[0]) == 1 or len(other[0]) == 1:
        return False
    return like(one[0], other[0]) and like(one[-1], other[-1])


def like(one: str, other: str) -> bool:
    """Whether two stems are one, or one goes on for up to two letters after four that they share."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return len(short) >= 4 and len(long) - len(short) <= 2 and long.startswith(short)


def _named(parts: tuple[str, ...], forms: Inflection) -> str:
    return " ".join(f"{p}." if len(p) == 1 else p for p in nominative(parts, forms, given_names().names.__contains__, given_names().spelled.__contains__))


def _better(people: People, person: Person, parts: tuple[str, ...], written: str, forms: Inflection) -> None:
    """Keep the name that is in the nominative as written over one that was brought there."""
    name = _named(parts, forms)
    as_written = " ".join(f"{p}." if len(p) == 1 else p for p in parts)
    brought = person.name != " ".join(f"{p}." if len(p) == 1 else p for p in person.parts)
    if not person.own and len(parts) >= len(person.parts) and name == as_written and brought and parts[0].lower() in given_names().spelled:
        people.persons[person.key] = replace(person, name=name, parts=parts, stems=person.stems, written=written)


def _resolve_short(people: People, sentences: Iterable[Sentence], forms: Inflection) -> None:
    """Let initials mean the full name they fit."""
    meant = set(people.of.values())
    full = [p for p in people.persons if p.full and p.key in meant]
    for person in [p for p in people.persons if not p.full and len(p.parts) > 1]:
        fits = [f for f in full if like(f.stems[-1], person.stems[-1]) and fold(f.parts[0])[0] == fold(person.parts[0])[0]]
        if len(fits) == 1:
            for place, number in list(people.of.items()):
                if number == person.key:
                    people.of[place] = fits[0].key


def _by_stem(people: People) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for number in set(people.of.values()):
        person = people.persons[number]
        if len(person.parts) > 1:
            found.setdefault(person.stems[-1], set()).add(number)
    return found


def _surnames(people: People, by_stem: dict[str, set[int]], sentence: Sentence, forms: Inflection) -> Iterable[Item]:
    """The items, capital words that are a known surname made persons."""
    for item in sentence.items:
        found = by_stem.get(_stem_of(sentence, item, forms), set()) if item.kind == "cap" else set()
        if len(found) == 1:
            people.of[sentence.index, item.first] = next(iter(found))
            yield Item("person", sentence.text(item), item.first, item.last)
        else:
            yield item


def _stem_of(sentence: Sentence, item: Item, forms: Inflection) -> str:
    return stem(sentence.words.keys[item.first], forms)


def spelled(written: str) -> str:
    """A name as written with its parts one space apart.

    >>> spelled("V.Čmilytė")
    'V. Čmilytė'
    """
    words = words_of(written)
    return " ".join(words.text.replace(".", ". ").split())
