"""Offices: phrases such as "Head of the Latvian Delegation to the BA", and whose they are.

An office phrase is a run of words for an office and for what it is held in, in whatever order the language has them: what it means
depends on what it holds, not on its grammar. It belongs to the person right after it, or to the one before it across a comma or
bracket; offices joined by comma or "and" go together. Former and coming holders are left out.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from balticgraph.facts.fact import OfficeFact
from balticgraph.facts.mentions import Item, Page, Sentence
from balticgraph.facts.persons import People
from balticgraph.facts.posts import Place, post_of
from balticgraph.facts.states import is_assembly

_PARTS = frozenset(
    {"office", "body", "parliament", "chamber", "organ", "delegation", "committee", "committee_of", "topic", "group", "country", "demonym", "state", "portfolio"}
)  # fmt: skip
_GLUE = frozenset({"link", "article", "range", "quality", "honorific", "in"})
_JOINS = frozenset({",", "and"})
RULE = "office-phrase@1"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A run of items with one office in it: `items[first:last + 1]` of its sentence."""

    first: int
    last: int
    office: str
    parts: tuple[Item, ...]
    held: bool
    post: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """An office phrase of a person: the index of both among the items of the sentence; `person` -1 where nobody is named."""

    sentence: Sentence
    phrase: Phrase
    person: int


def phrases_of(sentence: Sentence) -> list[Phrase]:
    """The office phrases of a sentence, in order."""
    found: list[Phrase] = []
    at = 0
    items = sentence.items
    while at < len(items):
        if items[at].kind not in _PARTS:
            at += 1
            continue
        last = _end_of_run(sentence, at)
        found += _split(sentence, at, last)
        at = last + 1
    return sorted([*found, *_echoes(sentence, found)], key=lambda p: p.first)


def _echoes(sentence: Sentence, found: list[Phrase]) -> Iterator[Phrase]:
    """The second state of one office: "the Speakers of the Estonian and Lithuanian parliaments"."""
    items = sentence.items
    starts = {p.first for p in found}
    for one in found:
        at = one.last + 1
        lands = [i for i in one.parts if i.kind in _LANDS]
        if not lands or at + 1 >= len(items) or items[at].kind != "conj" or items[at + 1].kind not in _LANDS or at + 1 in starts:
            continue
        last = at + 2 if at + 2 < len(items) and items[at + 2].kind == "chamber" else at + 1
        yield Phrase(at + 1, last, one.office, tuple(items[at + 1 : last + 1]), one.held)


_LANDS = frozenset({"country", "demonym", "parliament"})


def _end_of_run(sentence: Sentence, at: int) -> int:
    items = sentence.items
    last = at
    step = at + 1
    while step < len(items):
        kind = items[step].kind
        if kind in _PARTS:
            last = step
        elif kind == "mark" and items[step].value == "(" and _aside(items, step):
            step += 2
            last = step
        elif kind not in _GLUE:
            break
        step += 1
    return _with_organisation(sentence, at, last)


def _aside(items: tuple[Item, ...], at: int) -> bool:
    """Whether a bracket holds one body alone, as after its full name."""
    return at + 2 < len(items) and items[at + 1].kind in {"body", "parliament"} and items[at + 2].value == ")"


def _with_organisation(sentence: Sentence, at: int, last: int) -> int:
    """The end of the run with a name of an organisation that no list knows: "Stage Director of the New Riga Theatre"."""
    items = sentence.items
    if items[last].kind != "office" or last + 2 >= len(items) or items[last + 1].kind != "link" or items[last].value in _PLAIN_HEADS:
        return last
    step = last + 2
    kinds = {"cap", "unknown", "quality", "city", "venue_noun", "country", "demonym", "topic"}
    while step < len(items) and (items[step].kind in kinds and _capital(sentence, items[step]) or items[step].kind == "link" and step + 1 < len(items) and items[step + 1].kind in kinds - {"unknown"}):
        step += 1
    return step - 1 if step - 1 > last + 1 else last


_PLAIN_HEADS = frozenset({"member", "mp", "speaker", "deputy_speaker", "minister", "vice_minister", "prime_minister", "head_of_state"})


def _capital(sentence: Sentence, item: Item) -> bool:
    return sentence.text(item)[0].isupper()


def _split(sentence: Sentence, first: int, last: int) -> Iterator[Phrase]:
    """One phrase for each office of a run; a part between two offices goes to the one it touches without a link, else to the left."""
    items = sentence.items
    heads = [i for i in range(first, last + 1) if items[i].kind == "office"]
    start = first
    for number, head in enumerate(heads):
        end = heads[number + 1] - 1 if number + 1 < len(heads) else last
        if number + 1 < len(heads):
            end = _border(items, head, heads[number + 1])
        held = _is_held(items, start, head)
        parts = tuple(i for i in items[start : end + 1] if i.kind in _PARTS or i.kind in {"cap", "unknown", "city", "venue_noun"} or (i.kind == "quality" and i.first > items[head].last and _capital(sentence, i)))
        yield Phrase(start, end, items[head].value, parts, held)
        start = end + 1


def _border(items: tuple[Item, ...], head: int, after: int) -> int:
    step = after - 1
    while step > head and items[step].kind in {"demonym", "country", "body", "parliament"} and items[step - 1].kind not in {"link", "range"}:
        step -= 1
    return step


def _is_held(items: tuple[Item, ...], start: int, head: int) -> bool:
    before = items[start - 1] if start else None
    inside = [i for i in items[start:head] if i.kind in {"former", "coming"}]
    if inside or (before and before.kind in {"former", "coming"}):
        return False
    if before and before.value == "-" and start > 1 and items[start - 2].kind == "former":
        return False
    if before and before.kind in {"link", "become"} and start > 1 and items[start - 2].kind in {"former", "coming", "become", "elect"}:
        return False
    return not (before and before.kind in {"ordinal", "become"})


def held_in(sentence: Sentence) -> list[Held]:
    """Each office phrase of a sentence with the person whose it is, where one is named beside it."""
    phrases = phrases_of(sentence)
    owner: dict[int, int] = {}
    for number in reversed(range(len(phrases))):
        owner[number] = _person_after(sentence, phrases, number, owner)
    for number in range(len(phrases)):
        if owner[number] < 0:
            owner[number] = _person_before(sentence, phrases, number, owner)
    held = [Held(sentence, phrase, owner[n]) for n, phrase in enumerate(phrases)]
    held = _zipped(sentence, held)
    return sorted([*held, *_shared(sentence, held), *_composing(sentence, held)], key=lambda h: (h.phrase.first, h.person))


def _person_after(sentence: Sentence, phrases: list[Phrase], number: int, owner: dict[int, int]) -> int:
    items, at = sentence.items, phrases[number].last + 1
    while at < len(items) and items[at].kind in {"honorific", "party"}:
        at += 1
    if at < len(items) and items[at].kind == "person":
        return at
    joined = number + 1 < len(phrases) and at < len(items) and items[at].value in _JOINS and _gap(items, at + 1, phrases[number + 1].first)
    if joined and owner[number + 1] >= 0 and owner[number + 1] == _straight_after(sentence, phrases, number + 1, owner):
        return owner[number + 1] if not _suffix_of(sentence, phrases[number]) else -1
    return -1


def _straight_after(sentence: Sentence, phrases: list[Phrase], number: int, owner: dict[int, int]) -> int:
    return owner[number] if owner[number] > phrases[number].last else -1


def _gap(items: tuple[Item, ...], start: int, end: int) -> bool:
    return all(item.kind in _GLUE for item in items[start:end])


def _suffix_of(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether the phrase stands behind a person and a comma or bracket."""
    return _before(sentence, phrase.first) is not None


def _before(sentence: Sentence, first: int) -> int | None:
    items, at = sentence.items, first - 1
    while at >= 0 and (items[at].kind in _GLUE or items[at].kind == "num" or items[at].value == "."):
        at -= 1
    if at >= 0 and items[first].kind not in _GLUE and items[at].kind in _NAMING:
        at = _over_name(items, at)
    if at < 1 or items[at].value not in {",", "(", "-", ":"}:
        return None
    at = _over_brackets(items, at - 1)
    return at if at >= 0 and items[at].kind == "person" else None


_NAMING = frozenset({"low", "cap", "unknown", "quality", "country", "demonym", "topic"})


def _over_name(items: tuple[Item, ...], at: int) -> int:
    """The item before the name of an organisation that stands before its office, as in languages that put it first."""
    step = at
    while step >= 0 and at - step < 8 and items[step].kind in _NAMING:
        step -= 1
    return step


def _over_brackets(items: tuple[Item, ...], at: int) -> int:
    if at >= 0 and items[at].value == ")":
        while at >= 0 and items[at].value != "(":
            at -= 1
        at -= 1
    return at


def _person_before(sentence: Sentence, phrases: list[Phrase], number: int, owner: dict[int, int]) -> int:
    items, phrase = sentence.items, phrases[number]
    direct = _before(sentence, phrase.first)
    if phrase.last + 1 < len(items) and items[phrase.last + 1].kind in {"cap", "unknown"} and items[phrase.last].kind == "office":
        return -1
    follow = _comma_person(items, phrase.last + 1)
    if direct is not None:
        taken = any(owner.get(n) == direct and phrases[n].first < direct for n in range(number))
        return follow if taken and follow >= 0 else direct
    if number and _chained(items, phrases[number - 1].last + 1, phrase.first):
        previous = owner[number - 1]
        if 0 <= previous < phrases[number - 1].first and follow < 0 or 0 <= previous < phrases[number - 1].first and items[phrases[number - 1].last + 1].value == ",":
            return previous
    copula = _copula(items, phrase.first)
    return copula if copula >= 0 else follow


def _chained(items: tuple[Item, ...], start: int, end: int) -> bool:
    return any(i.value in _JOINS for i in items[start:end]) and all(i.kind in _GLUE or i.value in _JOINS for i in items[start:end])


def _comma_person(items: tuple[Item, ...], at: int) -> int:
    if at + 1 < len(items) and items[at].value == "," and items[at + 1].kind in {"person", "honorific"}:
        while at + 1 < len(items) and items[at + 1].kind == "honorific":
            at += 1
        return at + 1 if at + 1 < len(items) and items[at + 1].kind == "person" else -1
    return -1


def _copula(items: tuple[Item, ...], first: int) -> int:
    at = first - 1
    while at >= 0 and items[at].kind in _GLUE:
        at -= 1
    if at < 1 or items[at].kind != "became":
        return -1
    at -= 1
    while at > 0 and (items[at].value == "," or items[at].kind in _PARTS or items[at].kind in _GLUE):
        at -= 1
    return at if items[at].kind == "person" else -1


def _shared(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The other members of a list that stands behind one plural office: "delegation members A, B and C"."""
    items = sentence.items
    taken = {h.person for h in held}
    for one in held:
        if one.phrase.office not in {"member", "mp"} or one.person <= one.phrase.last:
            continue
        at = one.person
        while True:
            at = _over_party(items, at + 1)
            if at + 1 >= len(items) or items[at].value not in {",", "and"}:
                break
            at += 1 + (items[at + 1].kind in {"conj", "honorific"})
            if at >= len(items) or items[at].kind != "person" or at in taken:
                break
            yield replace(one, person=at)


def _zipped(sentence: Sentence, held: list[Held]) -> list[Held]:
    """Two states before one office and two persons behind it, each to its own: "the ministers of Latvia and Estonia A and B"."""
    items = sentence.items
    found: list[Held] = []
    for one in held:
        first, at = one.phrase.first, one.person
        pair = first >= 2 and items[first - 1].kind == "conj" and items[first - 2].kind == "country" and items[first].kind == "country"
        if pair and at > one.phrase.last and at + 2 < len(items) and items[at + 1].kind == "conj" and items[at + 2].kind == "person":
            other = (items[first - 2], *(i for i in one.phrase.parts if i.kind not in _LANDS))
            found += [replace(one, phrase=replace(one.phrase, parts=other)), replace(one, person=at + 2)]
        else:
            found.append(one)
    return found


def _composing(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The members of a delegation that a sentence says to consist of them."""
    items = sentence.items
    verb = next((n for n, i in enumerate(items) if i.kind == "composed"), None)
    parts = tuple(i for i in items[:verb] if i.kind in {"delegation", "country", "demonym", "parliament", "body"}) if verb else ()
    if verb is None or not any(i.kind == "delegation" for i in parts):
        return
    taken = {h.person for h in held}
    for at in range(verb + 1, len(items)):
        if items[at].kind == "person" and at not in taken:
            yield Held(sentence, Phrase(verb, verb, "member", parts, held=True), at)


def _over_party(items: tuple[Item, ...], at: int) -> int:
    if at < len(items) and items[at].value == "(":
        while at < len(items) and items[at].value != ")":
            at += 1
        return at + 1
    return at


def offices(page: Page, people: People, held: dict[int, list[Held]]) -> Iterator[OfficeFact]:
    """The offices that a page states of persons, one fact a person, office and organisation."""
    seen: dict[tuple[str, str, str], OfficeFact] = {}
    bare: set[tuple[str, str, str]] = set()
    for sentence in page.sentences:
        for one in held.get(sentence.index, ()):
            person = people.at(sentence, sentence.items[one.person]) if one.person >= 0 else None
            if person is None or not one.phrase.held or one.phrase.post is None or (person.name, *one.phrase.post) in seen:
                continue
            item = sentence.items[one.person]
            if len(one.phrase.parts) == 1:
                bare.add((person.name, *one.phrase.post))
            seen[(person.name, *one.phrase.post)] = OfficeFact(
                person=person.name,
                as_written=page.written(sentence, item),
                office=one.phrase.post[0],
                organisation=one.phrase.post[1],
                evidence=page.evidence(sentence, RULE, 0.9, item, sentence.items[one.phrase.first], sentence.items[one.phrase.last]),
            )
    lone = {key for key in seen if key in bare and any(other[0] == key[0] and other != key for other in seen)}
    leads = {(key[0], key[2]) for key in seen if key[1] in {"Head of Delegation", "Deputy Head of Delegation"}}
    for key, fact in seen.items():
        if key not in lone and not (key[1] == "Member of Delegation" and (key[0], key[2]) in leads):
            yield fact


def posts(page: Page, place: Place) -> dict[int, list[Held]]:
    """Each office phrase of the page by its sentence's index, with its office and organisation where these can be told."""
    found: dict[int, list[Held]] = {}
    first = next((b for s in page.told for b in _assemblies(s)), None)
    place = replace(place, assembly=first)
    for sentence in page.sentences:
        here = _assemblies(sentence)
        place = replace(place, assembly=here[0] if here else place.assembly)
        for held in held_in(sentence):
            post, place = post_of(held.phrase.office, held.phrase.parts, place, page, sentence)
            found.setdefault(sentence.index, []).append(replace(held, phrase=replace(held.phrase, post=post)))
    return found


def _assemblies(sentence: Sentence) -> list[str]:
    return [i.value for i in sentence.items if i.kind == "body" and is_assembly(i.value)]
