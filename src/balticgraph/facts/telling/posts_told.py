"""What the office phrases of a page mean: each with its office and organisation, where these can be told."""

from collections.abc import Sequence

from balticgraph.facts.events.gatherings import gatherings
from balticgraph.facts.offices.holder_rolls import on_roll, roll_headed
from balticgraph.facts.offices.holders import held_in
from balticgraph.facts.offices.lands_met_in import met_in, told_by_other_side, with_land_of_chamber
from balticgraph.facts.offices.office_phrases import LANDS, Held, Phrase
from balticgraph.facts.offices.post_parts import Place
from balticgraph.facts.offices.posts import post_of
from balticgraph.facts.offices.sentence_phrases import without_office
from balticgraph.facts.offices.visited_lands import land_met_in, land_visited, met_at_home
from balticgraph.facts.persons.heads import heads
from balticgraph.facts.persons.name_lands import land_by_name
from balticgraph.facts.persons.people import People
from balticgraph.facts.persons.spelling import spelling
from balticgraph.facts.telling.from_abroad import is_from_abroad
from balticgraph.facts.telling.houses_before import with_house_before
from balticgraph.facts.telling.houses_spoken_of import (
    Theme,
    posts_filled,
    roll_of_theme,
    theme_of,
    with_theme,
)
from balticgraph.facts.telling.office_neighbours import (
    accompanied,
    beside,
    joined_land,
    of_its_meeting,
    of_whom_beside,
    origin_of,
    without_chief,
)
from balticgraph.facts.telling.two_states import but_contradicted
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.quotations import quotations
from balticgraph.facts.words.states import is_assembly


def posts(page: Page, place: Place, people: People) -> dict[int, list[Held]]:
    """Each office phrase of the page by its sentence's index.

    With its office and organisation where these can be told.
    """
    found: dict[int, list[Held]] = {}
    first = next((b for s in page.told for b in _assemblies(s)), None)
    publisher = page.release.publisher.value if page.release.publisher else ""
    place = place._replace(assembly=first)
    spoken = [piece for one in quotations(page) for piece in one.pieces]
    roll: Phrase | None = None
    theme: Theme | None = None
    headed_by: Sentence | None = None
    for sentence in page.sentences:
        earlier = place.assembly
        place = _begun(page, sentence, place)
        if visited := land_visited(sentence):
            place = place._replace(visited=visited)
        heads_list = sentence.items[-1].value == ":"
        opening = roll_of_theme(sentence, theme)
        if roll is None and not (heads_list or opening) and sentence.kinds.isdisjoint(_OF_OFFICES):
            continue
        named = [one for one in without_office(sentence) if not _is_quoted(sentence, one, spoken)]
        before: Held | None = None
        many = held_in(sentence)
        many = with_house_before(page, sentence, [*many, *posts_filled(sentence, many)])
        many = [with_theme(sentence, one, theme) for one in many] if theme else many
        own = len(many)
        many, next_roll = on_roll(sentence, many, roll), roll_headed(sentence, many, roll)
        theme, next_roll = theme_of(sentence, theme), next_roll or opening
        written = [sentence] * own  # a roll's office is in its heading
        written += [headed_by or sentence] * (len(many) - own)
        headed_by = headed_by if next_roll is roll else sentence
        roll = next_roll
        for held, where in zip(many, written, strict=True):
            while named and named[0].first < held.phrase.first:
                place = _having_named(named.pop(0), place, page, sentence)
            if joined := joined_land(sentence, before, held, place):
                place = place._replace(near=joined)
            host = land_met_in(held, people, place.visited, place.home)
            near = place.near or met_in(held, people, place.home)
            near = host if host and sentence.language in {"lv", "et"} else near
            near = met_at_home(held, place.home) or near or accompanied(held, people, found)
            apart = near is not None and told_by_other_side(held)
            near = None if apart else near
            place = place._replace(
                country=place.home if apart else place.country,
                own=_own(sentence, held, place, publisher),
                leads=_land_of(held, people, near),
                near=near,
                beside=beside(sentence, before, held),
                origin=origin_of(sentence, held, many),
                host=host,
                foreign=_spelled_at_home(held) or is_from_abroad(page, held),
            )
            if whose := of_whom_beside(held, people, found):
                place = place._replace(latest=whose)
            of = place._replace(assembly=earlier) if earlier and _names_later(sentence, held) else place
            of = without_chief(held, of, found.get(sentence.index, []))
            of = of._replace(committees=frozenset()) if sentence.has("parliament", "chamber") else of
            parts = with_land_of_chamber(held, met_in(held, people, place.home))
            post, after = post_of(held.phrase.office, parts, of, page, where)
            place = after._replace(assembly=place.assembly, committees=place.committees | after.committees)
            before = Held(held.sentence, _with_post(held.phrase, post), held.person)
            found.setdefault(sentence.index, []).append(before)
        for phrase in named:
            place = _having_named(phrase, place, page, sentence)
    return {index: but_contradicted(many) for index, many in found.items()}


def _is_quoted(sentence: Sentence, one: Phrase, spoken: Sequence[tuple[Sentence, int, int]]) -> bool:
    """Whether a house is only spoken of in somebody's own words, so that "the delegation" told later does not mean it."""
    at = sentence.words.starts[sentence.items[one.first].first]
    return any(told is sentence and low <= at < high for told, low, high in spoken)


def _with_post(one: Phrase, post: tuple[str, str] | None) -> Phrase:
    """An office phrase with its office and organisation."""
    return Phrase(one.first, one.last, one.office, one.parts, one.held, post)


_OF_OFFICES = frozenset(
    {
        "office",
        "person",
        "delegation",
        "organ",
        "committee",
        "committee_of",
        "group",
        "body",
        "parliament",
        "chamber",
    }
)
"""The kinds without which a sentence has no office and names nothing that a later one may mean."""


def _spelled_at_home(held: Held) -> bool:
    """Whether a Latvian name has behind it how it is spelled at home, so that its bearer is a foreigner: "ministre A (B)"."""
    behind = held.sentence.items[held.person + 1 : held.person + 3] if held.person >= 0 else ()
    return held.sentence.language == "lv" and [i.value if i.kind == "mark" else i.kind for i in behind] == [
        "(",
        "person",
    ]


def _names_later(sentence: Sentence, held: Held) -> bool:
    """Whether a Lithuanian sentence names its assembly only behind a delegation's officer and another clause.

    "Kaip teigia delegacijos vadovas A, taip nuspręsta, kai NATO Parlamentinė Asamblėja ..."
    """
    items, last = sentence.items, max(held.phrase.last, held.person)
    if sentence.language != "lt" or not any(i.kind == "delegation" for i in held.phrase.parts):
        return False
    at = next((n for n, i in enumerate(items) if i.kind == "body" and is_assembly(i.value)), -1)
    return at > last and any(i.value == "," for i in items[last:at])


def _begun(page: Page, sentence: Sentence, place: Place) -> Place:
    """What phrases may leave unsaid at the beginning of a sentence."""
    here = _assemblies(sentence)
    if here or place.near or place.last or place.here or place.beside:
        abroad = next((b for b in here if b != "Baltic Assembly"), place.abroad)
        called = [b for b in here if "Assembly" in b] or (here if page.language != "et" else [])
        assembly = called[0] if called else place.assembly
        place = place._replace(assembly=assembly, near=None, last=None, here=None, beside=None, abroad=abroad)
    if place.committee and of_its_meeting(page, sentence):
        place = place._replace(here=place.committee[1])
    told = _told_of(page, sentence, place)
    return place._replace(committee=told) if told else place


def _told_of(page: Page, sentence: Sentence, place: Place) -> tuple[str, str] | None:
    """The committee that "its chair" and "the committee's member" then mean.

    That of the assembly whose gathering a sentence tells of, or one that the sentence names by a word of its own.
    """
    if sentence.kinds.isdisjoint(_COMMITTEES):
        return None
    for one in gatherings(sentence):
        run = sentence.items[one.first : one.last + 1]
        if any(i.kind in {"committee", "committee_of"} for i in run):
            post = post_of("member", run, place, page, sentence)[0]
            return post if post and post[1].endswith("(Baltic Assembly)") else None
    at = next((n for n, i in enumerate(sentence.items) if i.kind == "committee_of"), None)
    if at is None:
        return None
    owner = at > 0 and sentence.items[at - 1].kind in {"parliament", "body", "country"}
    return post_of("member", sentence.items[at - owner : at + 1], place, page, sentence)[0]


_COMMITTEES = frozenset({"committee", "committee_of"})


def _having_named(phrase: Phrase, place: Place, page: Page, sentence: Sentence) -> Place:
    """The place after a committee or group that is named without an office, so that "the committee" means it."""
    told = any(i.kind in {"parliament", "body", "country", "demonym", "group"} for i in phrase.parts)
    before = sentence.items[max(0, phrase.first - 2) : phrase.first]
    of_two = len(before) > 1 and before[1].kind == "conj" and before[0].kind in LANDS
    if of_two:
        return place
    if any(i.kind == "delegation" for i in phrase.parts):
        land = next(
            (i.value for i in phrase.parts if i.kind in {"country", "demonym"} and len(i.value) == 2), None
        )
        post = post_of("head", phrase.parts, place, page, sentence)[0] if told else None
        sender = post[1].split(" to the ")[0] if post and " to the " in post[1] else place.sender
        committee, here = place.committee, place.here
        if (told or place.home) and any(i.kind in _SENDING for i in phrase.parts):
            sending = tuple(i for i in phrase.parts if i.kind != "delegation")
            own, after = post_of("member", sending, place._replace(beside=None), page, sentence)
            committee, here = after.committee, own[1] if own else here
            place = place._replace(committees=after.committees)
        return place._replace(near=land or place.near, sender=sender, committee=committee, here=here)
    post, after = post_of("", phrase.parts, place._replace(beside=None), page, sentence)
    if (
        not told
        and place.assembly == "Baltic Assembly"
        and not (post and post[1].endswith("(Baltic Assembly)"))
    ):
        return place
    return place._replace(
        committee=after.committee, group=after.group, here=after.here, committees=after.committees
    )


_SENDING = frozenset({"committee", "committee_of", "group"})


def _land_of(held: Held, people: People, near: str | None) -> str | None:
    """The country of the person beside a title: as known, or by the name of a minister with a bare title."""
    person = people.at(held.sentence, held.sentence.items[held.person]) if held.person >= 0 else None
    if person is None:
        return None
    known = None
    if heads().have(held.phrase.office):
        known = heads().country(held.phrase.office, person.name)
        known = known or heads().country(held.phrase.office, spelling(person, None, held.sentence.language))
    if known or near:
        return known
    bare = all(i.kind == "office" for i in held.phrase.parts) and held.sentence.language in {"en", "et"}
    governs = "Minister" in held.phrase.office or held.phrase.office == "prime_minister"
    return land_by_name(person.name) if bare and governs else None


def _own(sentence: Sentence, held: Held, place: Place, publisher: str) -> str | None:
    """The assembly whose officer a bare title means.

    The last one named before it in the sentence, else the publisher; for a text of a state that of its subject.
    """
    before = [
        i.value for i in sentence.items[: held.phrase.first] if i.kind == "body" and is_assembly(i.value)
    ]
    if is_assembly(publisher):
        return before[-1] if before else publisher
    its = any(i.kind == "its" for i in sentence.items[max(0, held.phrase.first - 2) : held.phrase.first])
    if its and before:
        return before[-1]
    first = held.phrase.first
    current = first > 0 and sentence.items[first - 1].kind == "quality"
    plain = (
        place.home is None
        or current
        or held.phrase.office == "vice_president"
        or any(i.value == "Baltic Assembly" for i in sentence.items)
    )
    return place.assembly if place.assembly == "Baltic Assembly" and plain else None


def _assemblies(sentence: Sentence) -> list[str]:
    """The assemblies that a sentence names, the Baltic one also by an organ called with its name."""
    if sentence.kinds.isdisjoint(_BODIES):
        return []
    return [
        "Baltic Assembly" if i.kind == "organ" else i.value
        for i in sentence.items
        if (i.kind == "body" and is_assembly(i.value))
        or (i.kind == "organ" and i.last > i.first and i.value in _OWN_ORGANS)
    ]


_BODIES = frozenset({"body", "organ"})
_OWN_ORGANS = frozenset({"Presidium", "Consultative Council", "Secretariat"})
