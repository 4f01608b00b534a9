"""What an office leaves unsaid and its neighbours tell: the parliament or state beside it, the committee that met."""

from collections.abc import Iterator

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.offices.post_parts import Place
from balticgraph.facts.persons.people import People, Person
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.states import states


def of_its_meeting(page: Page, sentence: Sentence) -> bool:
    """Whether an English sentence goes on about the meeting of a committee: "The meeting was conducted by Chairperson A"."""
    if sentence.language != "en" or sentence.index == 0 or sentence.has("body", "parliament", "organ"):
        return False
    before = page.sentences[sentence.index - 1]
    met = before.passage in {sentence.passage, sentence.passage - 1}
    of_committee = met and before.has("committee", "committee_of")
    words = [sentence.words.keys[i.first] for i in sentence.items[:2]]
    return of_committee and words in (["the", "meeting"], ["the", "sitting"])


def beside(sentence: Sentence, before: Held | None, held: Held) -> str | None:
    """The parliament of the office right before: "the Speaker of the Bundestag A, B, Chair of the Committee".

    Or of the seat that the same person has: "A, Member of the Riigikogu, Chair of the Foreign Affairs Committee".
    """
    if house := _represented(sentence, held):
        return house
    post = before.phrase.post if before else None
    if before is None or post is None or not held.phrase.first - before.phrase.last < 8:
        return None
    between = sentence.items[before.phrase.last + 1 : held.phrase.first]
    joined = all(i.kind in _BETWEEN or i.value in {",", "(", ")"} for i in between)
    seated = (
        post[0] == "Member of Parliament" and before.person == held.person >= 0
    )  # "A, Riigikogu narys, komiteto narys"
    return post[1] if joined and (post[0] == "Speaker" or seated) else None


def joined_land(sentence: Sentence, before: Held | None, held: Held, place: Place) -> str | None:
    """The land of the head of a state right before: "President Zelenskyy, Prime Minister A and Minister of Justice B"."""
    if before is None or not place.leads or place.leads == place.home or sentence.language != "en":
        return None
    between = sentence.items[before.phrase.last + 1 : held.phrase.first]
    joined = len(between) < _NEAR and all(i.kind in _BETWEEN or i.value == "," for i in between)
    return place.leads if joined else None


_NEAR = 5


def without_chief(held: Held, place: Place, told: list[Held]) -> Place:
    """The place without the minister right before an ambassador where those of several states are told: whose envoy is he?"""
    houses = [h.phrase.post[1] for h in told if h.phrase.post and h.phrase.post[1].startswith(_STATE)]
    lands = {house.partition(" of ")[2].removeprefix("the ") for house in houses}
    envoy = held.phrase.office == "ambassador" and len(lands) > 1
    return place._replace(last=None) if envoy else place


_STATE = ("Government of ", "Republic of ")


def _represented(sentence: Sentence, held: Held) -> str | None:
    """The parliament that a sentence tells was represented by officers: "the Riksdag was represented by A, Chair of X"."""
    items = sentence.items
    for at, item in enumerate(items[: held.phrase.first]):
        if item.kind == "attend_past" and "represented" in sentence.text(item).lower() and at > 1:
            named = items[at - 1] if items[at - 1].kind != "copula" else items[at - 2]
            return named.value if named.kind == "parliament" and sentence.language == "en" else None
    return None


def origin_of(sentence: Sentence, held: Held, many: list[Held]) -> str | None:
    """The state of a chamber that its own words leave out: said behind the bracket, or by the holder's next office."""
    minister = "Minister" in held.phrase.office or held.phrase.office == "prime_minister"
    if not minister and not any(i.kind == "chamber" for i in held.phrase.parts):
        return None
    for other in many:
        lands = [i.value for i in other.phrase.parts if i.kind in {"country", "demonym"}]
        if other.person == held.person >= 0 and other.phrase.first > held.phrase.last and lands:
            return lands[0]
    behind = sentence.items[held.phrase.last + 1 :]
    for at, item in enumerate(behind[:-1]):
        if item.value in {";", "."} or (minister and held.phrase.last + at > held.person):
            return None
        if item.kind == "takes_from" and behind[at + 1].kind == "country":
            return behind[at + 1].value
    return None


_BETWEEN = frozenset({"person", "honorific", "conj", "article"})


def ranked_itself(one: Held, held: list[Held]) -> bool:
    """Whether a counterpart has an own committee beside the name: "her Finnish counterpart A, Chair of the Grand Committee"."""
    if one.phrase.office != "counterpart":
        return False
    return any(
        other.person == one.person
        and any(i.kind in {"committee", "committee_of"} for i in other.phrase.parts)
        for other in held
    )


def is_bare(sentence: Sentence, one: Held) -> bool:
    """Whether a title stands alone, so that what it is held in is only guessed: "President A", not "its President A"."""
    alone = all(i.kind == "office" for i in one.phrase.parts) and one.phrase.office != "mp"
    return alone and sentence.items[one.phrase.first - 1].kind != "its"


def of_whom_beside(held: Held, people: People, found: dict[int, list[Held]]) -> tuple[str, str] | None:
    """The post of the person named before a counterpart: "met B, the head of the parliament. A's meeting with his counterpart C"."""
    if held.phrase.office != "counterpart":
        return None
    items = held.sentence.items
    at = next((n for n in range(held.phrase.first - 1, -1, -1) if items[n].kind == "person"), -1)
    one = people.at(held.sentence, items[at]) if at >= 0 else None
    if one is None:
        return None
    return next((h.phrase.post for h in _told_of(one, people, found) if h.phrase.post), None)


def _told_of(one: Person, people: People, found: dict[int, list[Held]]) -> Iterator[Held]:
    """The offices that somebody was told to hold before, the last first."""
    for held in reversed([h for many in found.values() for h in many if h.person >= 0]):
        person = people.at(held.sentence, held.sentence.items[held.person])
        if person and person.key == one.key:
            yield held


def accompanied(held: Held, people: People, found: dict[int, list[Held]]) -> str | None:
    """The state of the one whom an Estonian verb tells to be accompanied by lawmakers: "Lohelat saadavad parlamendisaadikud A ja B"."""
    sentence, items = held.sentence, held.sentence.items
    if sentence.language != "et" or held.phrase.office != "mp":
        return None
    at = next((n for n, i in enumerate(items) if i.kind.startswith("attend_") and i.value == "passive"), 0)
    verb = sentence.words.keys[items[at].first] if at else ""
    if not verb.startswith(("saada", "saats")):
        return None
    guest = people.at(sentence, items[at - 1]) if items[at - 1].kind == "person" else None
    told = [h for many in found.values() for h in many if h.person >= 0 and h.phrase.post and guest]
    own = (
        h
        for h in told
        if (one := people.at(h.sentence, h.sentence.items[h.person])) and guest and one.key == guest.key
    )
    return next((states().country_of_parliament(h.phrase.post[1]) for h in own if h.phrase.post), None)
