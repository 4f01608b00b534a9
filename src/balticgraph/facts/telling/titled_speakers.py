"""Who is meant where a title alone says who spoke: "A," said the Speaker of the Saeima."""

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.persons.people import People, Person
from balticgraph.facts.words.mentions import Page, Sentence

Holders = dict[tuple[str, str], set[int]]
_RIGHT_BEHIND = 3


def holders_of(page: Page, people: People, held: dict[int, list[Held]]) -> Holders:
    """The persons, by their keys, whom the page names as holders of an office in an organisation."""
    found: Holders = {}
    for sentence in page.sentences:
        for one in held.get(sentence.index, ()):
            person = people.at(sentence, sentence.items[one.person]) if one.person >= 0 else None
            if person and one.phrase.post and one.phrase.held:
                found.setdefault(one.phrase.post, set()).add(person.key)
    return found


def by_title(
    people: People, sentence: Sentence, end: int, held: list[Held], holders: Holders, last: Person
) -> Person | None:
    """The holder of the title right behind a quotation that ends at `end`; else who spoke last, unless known to be another."""
    behind = [
        n for n, i in enumerate(sentence.items) if sentence.words.starts[i.first] > end and i.kind != "mark"
    ]
    near = set(behind[:_RIGHT_BEHIND])
    own = {office for (office, _), keys in holders.items() if last.key in keys}
    title = next((one.phrase for one in held if one.person < 0 and one.phrase.first in near), None)
    post = title.post if title else None
    if title and post and post[0] in own and not any(i.kind in _NAMED for i in title.parts):
        return last
    if post is None:
        told = {
            sentence.items[n].value.casefold().split()[0] for n in near if sentence.items[n].kind == "office"
        }
        alien = {rank for rank in told & _RANKS if not any(rank in office.casefold() for office in own)}
        return None if own and alien else last
    meant = holders.get(post, set())
    if len(meant) == 1:
        return people.persons[next(iter(meant))]
    return last if not own or post[0] in own else None


_NAMED = frozenset({"parliament", "country", "demonym", "body", "organ", "committee", "delegation"})
_RANKS = frozenset({"ambassador", "minister"})
"""Titles that nobody has who is named with others."""
