"""Offices: who holds which, as a release states it."""

from collections.abc import Iterator

from balticgraph.facts.fact import Evidence, OfficeFact
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.persons.people import People
from balticgraph.facts.persons.writers import writer
from balticgraph.facts.telling.name_lines import named_above, named_below, of_writer, spoken_of
from balticgraph.facts.telling.office_neighbours import is_bare, ranked_itself
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence

RULE = "office-phrase@1"


def offices(page: Page, people: People, held: dict[int, list[Held]]) -> Iterator[OfficeFact]:
    """The offices that a page states of persons, one fact a person, office and organisation."""
    seen: dict[tuple[str, str, str], OfficeFact] = {}
    bare: set[tuple[str, str, str]] = set()
    for sentence in page.sentences:
        for one in held.get(sentence.index, ()):
            person = people.at(sentence, sentence.items[one.person]) if one.person >= 0 else None
            teller = writer(page, people) if person is None and of_writer(sentence, one) else None
            lines = person is None and teller is None
            above = named_above(page, people, sentence, one) if lines else None
            below = named_below(page, people, sentence, one) if lines else None
            said_of = spoken_of(page, people, sentence, one) if lines else None
            person, where, item = (
                said_of or teller or above or below or (person, sentence, sentence.items[one.person])
            )
            if (
                person is None
                or not one.phrase.held
                or sentence.has("resigned")
                or one.phrase.post is None
                or ranked_itself(one, held[sentence.index])
                or (person.name, *one.phrase.post) in seen
                or any(i.kind == "deceased" for i in sentence.items[one.person + 1 : one.person + 4])
            ):
                continue
            of_it = one.phrase.post[1] == "Baltic Assembly Presidium"
            if is_bare(sentence, one) and not of_it:
                bare.add((person.name, *one.phrase.post))
            seen[(person.name, *one.phrase.post)] = OfficeFact(
                person=person.name,
                as_written=page.written(where, item),
                office=one.phrase.post[0],
                organisation=one.phrase.post[1],
                evidence=_evidence(page, sentence, one, where, item),
            )
    lone = {key for key in seen if key in bare and any(_other(key, other) for other in seen)}
    lone |= _of_another(seen, bare) | _posted(seen)
    leads = {(key[0], key[2]) for key in seen if key[1] in _LEADING}
    for key, fact in seen.items():
        if key not in lone and not (key[1] in _FOLLOWING and (key[0], key[2]) in leads):
            yield fact


def _evidence(page: Page, sentence: Sentence, one: Held, where: Sentence, item: Item) -> Evidence:
    """The evidence of an office: its phrase with its holder, who may be named elsewhere."""
    phrase = (sentence.items[one.phrase.first], sentence.items[one.phrase.last])
    if where is sentence:
        return page.evidence(sentence, RULE, item, *phrase)
    spans = {*page.spans(where, item), *page.spans(sentence, *phrase)}
    return Evidence(spans=tuple(sorted(spans)), rule=RULE)


_LEADING = frozenset(
    {
        "Head of Delegation",
        "Deputy Head of Delegation",
        "Committee Chair",
        "Committee Vice Chair",
        "Chair",
        "Deputy Chair",
    }
)
_FOLLOWING = frozenset({"Member of Delegation", "Committee Member", "Member"})


def _other(one: tuple[str, str, str], other: tuple[str, str, str]) -> bool:
    """Whether a person has another office, in another house or not of a government: a minister may have two in one."""
    same_house = one[2] == other[2] and one[2].startswith("Government of ")
    return one[0] == other[0] and one != other and not same_house


def _of_another(
    seen: dict[tuple[str, str, str], OfficeFact], bare: set[tuple[str, str, str]]
) -> set[tuple[str, str, str]]:
    """Bare titles ("President X") that were read as an office of the assembly which the text gives to another."""
    full = {key[1:] for key in seen if key not in bare}
    return {key for key in bare if key[1:] in full and key[1:] == ("President", "Baltic Assembly")}


def _posted(seen: dict[tuple[str, str, str], OfficeFact]) -> set[tuple[str, str, str]]:
    """The ambassadors told without the state they are sent to, of whom the text tells it elsewhere."""
    posted = {key[0] for key in seen if key[1] == "Ambassador" and " (to " in key[2]}
    return {key for key in seen if key[1] == "Ambassador" and " (to " not in key[2] and key[0] in posted}
