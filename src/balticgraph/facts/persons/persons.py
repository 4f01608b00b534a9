"""Who is meant: every mention of a person in a release, brought to one name each.

A surname alone or with initials means the person whose full name the text has. The nominative comes from, in
this order: the spelling that the text gives in brackets, a mention in the nominative, the language's
declensions. A list of known names then mends spelling.
"""

from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from balticgraph.facts.persons.heads import heads
from balticgraph.facts.persons.name_cases import case_of, titled_case
from balticgraph.facts.persons.people import People, Person, is_initial, like, parts_of, same
from balticgraph.facts.persons.spelling import spelling
from balticgraph.facts.persons.surnames_alone import SURNAME_LIKE, may_be_surname, with_surnames
from balticgraph.facts.words.apostrophes import without_ending
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.known import KnownNames
from balticgraph.facts.words.lexicon import lexicon
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.name_items import promoted
from balticgraph.facts.words.name_lists import with_listed_names
from balticgraph.facts.words.name_sounds import sound
from balticgraph.facts.words.naming import given_names, inflection
from balticgraph.facts.words.page_cutting import with_sentences
from balticgraph.language.names import Inflection, nominative, stem
from balticgraph.language.words import fold


def with_people(page: Page) -> tuple[Page, People]:
    """The page with every person recognised as an item `person`, and who they are."""
    forms = inflection(page.language)
    sentences = with_listed_names([s.with_items(promoted(s)) for s in page.sentences])
    people = People()
    for sentence in sentences:
        if "person" not in sentence.kinds:
            continue
        for at, item in enumerate(sentence.items):
            if item.kind == "person":
                case = case_of(sentence, at, forms.last) if forms.last else titled_case(sentence, at)
                _meet(people, sentence, item, forms, case)
        _own_spellings(people, sentence)
    _resolve_short(people, page.language)
    told = frozenset(person.stems[-1] for person in people.persons if len(person.parts) > 1)
    sentences = tuple(_with_heads(people, told, s, forms) for s in sentences)
    by_stem = _by_stem(people)
    sentences = tuple([with_surnames(people, by_stem, s, forms) for s in sentences])
    return with_sentences(page, sentences), people


def known_people(people: People, known: KnownNames | None, language: str) -> People:
    """The same persons, their names mended by a list of known names and by that of public officials.

    Which of them is meant where does not change.
    """
    mended = [
        Person(p.key, p.written, p.parts, p.stems, spelling(p, known, language), p.own, p.read or p.name)
        for p in people.persons
    ]
    return People(mended, people.of, people.near, people.oblique)


def _meet(people: People, sentence: Sentence, item: Item, forms: Inflection, case: str) -> None:
    """Put a mention to the person of whom the text has the same name, else to a new one."""
    bare = without_ending(sentence.text(item), item) if sentence.language == "et" else None
    written = bare or sentence.text(item)
    parts = parts_of(written)
    told = forms.last is not None and case in {"genitive", "partitive", "adessive", "own"}
    root = parts_of(_named(parts, forms, case)) if told else parts  # "Karist" is no form of "Kari"
    stems = tuple(stem(fold(part), forms) for part in root)
    name = _named(parts, forms, case)
    for number in people.near.get(stems[-1][:4], ()):
        person = people.persons[number]
        if same(person.stems, stems):
            people.of[sentence.index, item.first] = person.key
            _better(people, person, parts, written, name, case)
            break
    else:
        _new(people, sentence, item, Person(len(people.persons), written, parts, stems, name))
    if bare or case in {"genitive", "adessive", "partitive"}:
        people.oblique.add((sentence.index, item.first))


def _new(people: People, sentence: Sentence, item: Item, person: Person) -> None:
    people.of[sentence.index, item.first] = person.key
    people.near.setdefault(person.stems[-1][:4], []).append(person.key)
    people.persons.append(person)


def _own_spellings(people: People, sentence: Sentence) -> None:
    """Let a name in brackets behind a name be its own spelling: "Marguss Cahkna (Margus Tsahkna)"."""
    items = sentence.items
    for at in range(len(items) - 3):
        one, own = items[at], items[at + 2]
        if (
            one.kind == "person"
            and items[at + 1].value == "("
            and own.kind in {"person", "unknown"}
            and items[at + 3].value == ")"
        ):
            person = people.at(sentence, one)
            spelling = parts_of(sentence.text(own))
            if person and _spells(person.parts, spelling):
                people.persons[person.key] = replace(
                    person, name=" ".join(spelling), own=True, read=person.read or person.name
                )
                people.of[sentence.index, own.first] = person.key


def _spells(parts: tuple[str, ...], spelling: tuple[str, ...]) -> bool:
    """Whether a spelling is of a name: its surname sounds alike, or the given name where both have as many parts."""
    if _sounds_like(parts[-1], spelling[-1]):
        return True
    return len(parts) == len(spelling) > 1 and _sounds_like(parts[0], spelling[0])


def _sounds_like(one: str, other: str) -> bool:
    """Whether two surnames are spellings of one, so that a party or town in brackets is none."""
    return Levenshtein.normalized_similarity(sound(one), sound(other)) >= 0.5


def _named(parts: tuple[str, ...], forms: Inflection, case: str) -> str:
    """The name that parts in a case are the form of, in the nominative."""
    if not forms.decline:
        return _joined(parts)
    names, (told, _, gender) = given_names(), case.partition(" ")
    if forms.language == "lv" and gender:
        if told == "nominative":
            return _joined(parts)
        forms = replace(forms, endings=tuple(e for e in forms.endings if e.gender == gender))

    marked = parts[-1].lower().endswith(forms.marked)

    def spelled(word: str) -> bool:
        return names.in_nominative(word, forms) and not (marked and names.native_oblique(word, forms))

    told_case = "" if forms.language == "lv" else case
    brought = [nominative(parts, forms, given, spelled, told_case) for given in names.tests(forms)]
    if forms.language == "lv" and gender:
        brought.append(nominative(parts, forms, _nothing, _nothing, case))
    return _joined(next((name for name in brought if name != parts), parts))


def _joined(parts: tuple[str, ...]) -> str:
    """The parts of a name as one, initials with their stop."""
    return " ".join([f"{part}." if is_initial(part) else part for part in parts])


def _nothing(_: str) -> bool:
    return False


def _better(
    people: People, person: Person, parts: tuple[str, ...], written: str, name: str, case: str
) -> None:
    """Keep the name that is in the nominative as written over one that was brought there.

    And a shorter one over one that goes on for a letter, where no place told their case.
    """
    as_written = _joined(parts)
    brought = person.name != _joined(person.parts)
    if (
        not person.own
        and len(parts) >= len(person.parts)
        and name == as_written
        and (brought or case == "nominative" or (case == "unknown" and person.name[:-1] == name))
        and parts[0].lower() in given_names().spelled
    ):
        people.persons[person.key] = replace(
            person, name=name, parts=parts, stems=person.stems, written=written
        )


def _resolve_short(people: People, language: str) -> None:
    """Let initials and the surname of a longer name mean the full name they fit, be it by a given name behind the first.

    A letter that may be short for a title, as "p." is for "ponas", means the only one who bears the surname.
    """
    meant = set(people.of.values())
    full = [p for p in people.persons if p.full and p.key in meant]
    for person in [p for p in people.persons if not p.full and len(p.parts) > 1]:
        bearers = [f for f in full if like(f.stems[-1], person.stems[-1])]
        fits = [f for f in bearers if fold(f.parts[0])[0] == fold(person.parts[0])[0]]
        fits = fits or [f for f in bearers if fold(person.parts[0]) in _later_initials(f)]
        if not fits and _is_title(fold(person.parts[0]), language):
            fits = bearers
        _mean(people, person, fits)
    given = given_names().spelled
    whole = [p for p in people.persons if p.key in meant and not is_initial(p.parts[0])]
    for person in [p for p in whole if p.parts[0].lower() not in given]:
        size = len(person.parts)  # "Halla-aho", "Beitnere-Le Galla"
        _mean(people, person, [f for f in full if len(f.parts) > size and f.stems[-size:] == person.stems])


def _later_initials(person: Person) -> set[str]:
    """The initials of the given names of a person behind the first: "H. Ilves", "T, H. Ilves"."""
    return {fold(part)[0] for part in person.parts[1:-1]}


def _mean(people: People, person: Person, fits: list[Person]) -> None:
    """Let all mentions of a person mean the only one that they fit."""
    if len(fits) == 1:
        for place, number in list(people.of.items()):
            if number == person.key:
                people.of[place] = fits[0].key


def _is_title(letter: str, language: str) -> bool:
    """Whether a letter is short for a title in a language."""
    return any(p.kind == "honorific" and p.words == (letter,) for p in lexicon(language).at((letter,), 0))


def _with_heads(people: People, told: frozenset[str], sentence: Sentence, forms: Inflection) -> Sentence:
    """The sentence, a surname behind the title of a head whom no line names in full made that person."""
    if sentence.kinds.isdisjoint(SURNAME_LIKE):
        return sentence
    found = list(sentence.items)
    for at, item in enumerate(found):
        if at == 0 or item.kind not in SURNAME_LIKE:
            continue
        name = sentence.text(item)
        if not may_be_surname(item, name) or stem(fold(name), forms) in told:
            continue
        office = _title_before(found, at)
        full = heads().full(office, name) if office else None
        if full:
            parts = parts_of(full)
            stems = tuple(stem(fold(part), forms) for part in parts)
            key = next((p.key for p in people.persons if p.name == full), len(people.persons))
            if key == len(people.persons):
                people.persons.append(Person(key, full, parts, stems, full))
            people.of[sentence.index, item.first] = key
            found[at] = replace(item, kind="person")
    return sentence.with_items(tuple(found))


def _title_before(items: list[Item], at: int) -> str | None:
    """The office right before an item: of a speaker, president or head of government."""
    step = at - 1
    while step > 0 and items[step].kind in {"honorific", "parliament", "link"}:
        step -= 1
    if items[step].kind != "office":
        return None
    presided = any(i.kind == "parliament" for i in items[step:at])
    return "speaker" if presided and items[step].value in {"president", "chair"} else items[step].value


def _by_stem(people: People) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for number in set(people.of.values()):
        person = people.persons[number]
        if len(person.parts) > 1:
            found.setdefault(person.stems[-1], set()).add(number)
            found.setdefault("=" + fold(parts_of(person.name)[-1]), set()).add(number)
    return found
