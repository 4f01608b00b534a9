"""Offices that English tells with a verb or behind a list of names: "A is a member of X", "A and B, members of X"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.compositions import composed
from balticgraph.facts.offices.holder_before import over_brackets
from balticgraph.facts.offices.holder_being import joined_to_told, told_by_verb
from balticgraph.facts.offices.holder_chairs import chaired, chairing, run_before
from balticgraph.facts.offices.holder_elections import by_election
from balticgraph.facts.offices.holder_entries import as_entry
from balticgraph.facts.offices.holder_jury import listed_behind, of_those, on_jury
from balticgraph.facts.offices.holder_lands import of_delegations, with_land_beside
from balticgraph.facts.offices.holder_leads import leading, leaving, row_back
from balticgraph.facts.offices.holder_membership import belonging
from balticgraph.facts.offices.holder_owners import ranks_under_heading, with_owner
from balticgraph.facts.offices.holder_predicates import heading, leads_somebody
from balticgraph.facts.offices.holder_rows import in_rows, of_rows, that_of
from balticgraph.facts.offices.institutions import OF_INSTITUTIONS, institution_before, the_institution
from balticgraph.facts.offices.named_behind import named_behind
from balticgraph.facts.offices.office_phrases import LANDS, PARTS, Held, Phrase
from balticgraph.facts.offices.post_parts import DEPUTIES, HEADS
from balticgraph.facts.offices.row_houses import with_house_of_row
from balticgraph.facts.offices.same_office import each_theirs, same_office, whose_he_is
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several


def told_by_verbs(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices of a sentence of English, with those that its verbs and lists tell."""
    if sentence.language != "en" or not (held or sentence.has("person", "pronoun")):
        return held
    held = with_land_beside(sentence, [one for one in held if not leads_somebody(sentence, one.phrase.first)])
    held = each_theirs(sentence, held)
    rows = in_rows(sentence, held)
    alone = [one for number, one in enumerate(held) if number not in rows]
    held = [
        _of_institution(sentence, _of_its_house(sentence, told_by_verb(sentence, one)))
        if one.person >= 0
        else _of_its_house(sentence, told_by_verb(sentence, leaving(sentence, by_election(sentence, one))))
        for one in _by_state(sentence, alone)
    ]
    held = whose_he_is(sentence, held)
    held = joined_to_told(sentence, [named_behind(sentence, with_owner(sentence, one)) for one in held])
    held = with_house_of_row(sentence, as_entry(sentence, ranks_under_heading(sentence, held)))
    by_verb = [*leading(sentence), *heading(sentence), *chaired(sentence), *chairing(sentence)]
    return [
        *rows.values(),
        *(_with_bracket(sentence, one) if _behind_its_list(sentence, one) else one for one in held),
        *_trailing(sentence, held),
        *_counterparts(sentence, held),
        *of_rows(sentence, held),
        *that_of(sentence, [*held, *by_verb]),
        *same_office(sentence, [*held, *by_verb]),
        *by_verb,
        *of_delegations(sentence, held),
        *on_jury(sentence),
        *listed_behind(sentence, held),
        *of_those(sentence, held),
        *_led_by_lands(sentence),
        *belonging(sentence),
        *composed(sentence),
    ]


def _of_institution(sentence: Sentence, one: Held) -> Held:
    """A bare title with the institution behind its holder: "Professor A from the University of Tartu"."""
    items, at = sentence.items, one.person + 1
    if one.person < one.phrase.first or any(i.kind != "office" for i in one.phrase.parts):
        return one
    house = _house_behind(items, at)
    ministry = any(i.kind == "ministry" for i in house)
    if not house or not (one.phrase.office.endswith(OF_INSTITUTIONS) or ministry):
        return one
    return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, *house)))


def _house_behind(items: tuple[Item, ...], at: int) -> tuple[Item, ...]:
    """The institution behind "from" or "of", a ministry with its state: "from the Ministry of Culture of Latvia"."""
    if at + 1 >= len(items) or items[at].kind not in {"takes_from", "in", "link"}:
        return ()
    at += 1 + (items[at + 1].kind == "article")
    land = items[at : at + 1] if at < len(items) and items[at].kind == "demonym" else ()
    at += len(land)
    if at >= len(items) or items[at].kind not in {"organisation", "ministry"}:
        return ()
    behind = items[at + 1 : at + 3]
    if items[at].kind == "ministry" and [i.kind for i in behind] == ["link", "country"]:
        land = behind[1:]
    return (*land, items[at])


def _of_its_house(sentence: Sentence, one: Held) -> Held:
    """The officer of the house named before: "the Bundestag, headed by its President A", "the Committee, whose chair is A"."""
    items, first = sentence.items, one.phrase.first
    if any(i.kind != "office" for i in one.phrase.parts):
        return one
    owned = first > 0 and (items[first - 1].kind == "its" or sentence.key_at(first - 1) in {"where", "whose"})
    owned = owned or (
        first > 1 and sentence.key_at(first - 2) == "where" and items[first - 1].kind == "article"
    )
    the = first > 1 and items[first - 1].kind == "article" and one.phrase.office.endswith(OF_INSTITUTIONS)
    if not (owned or the):
        return one
    if one.phrase.office.endswith(OF_INSTITUTIONS):
        house = institution_before(sentence, first - 1) if owned else the_institution(sentence, first - 1)
        return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, house))) if house else one
    if (
        one.phrase.office not in HEADS
        and one.phrase.office not in DEPUTIES
        and one.phrase.office not in _OFFICERS
    ):
        return one
    at = _house_named(items, first - 1, one.person)
    if one.person < 0:
        return one
    at = at if at >= 0 or one.phrase.office != "member" else _only_house(items, first - 1)
    if at < 0:
        return one
    start = run_before(items, at + 1)
    start = max([start, *(n + 1 for n in range(start, at) if items[n].kind == "office")])
    run = tuple(i for i in items[start : at + 1] if i.kind in PARTS)
    return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, *run)))


def _house_named(items: tuple[Item, ...], at: int, holder: int) -> int:
    """The last item of the house named before a place, over brackets and its other officers; -1 behind somebody else."""
    far = at - _NEAR_HOUSE
    while at >= max(0, far):
        at = over_brackets(items, at)
        if items[at].kind == "person" and at != holder:
            own = next((n for n in range(at - 1, -1, -1) if items[n].kind not in {"office", "honorific"}), -1)
            if own < 0 or own == at - 1 or items[own].kind != "its":
                return -1
            far = at = own
            far -= _NEAR_HOUSE
        elif items[at].kind in _HOUSES:
            return at
        at -= 1
    return -1


def _only_house(items: tuple[Item, ...], end: int) -> int:
    """The last item of the one house that is named before a place, -1 where none or several are."""
    found = {(i.kind, i.value): n for n, i in enumerate(items[:end]) if i.kind in _HOUSES}
    return next(iter(found.values())) if len(found) == 1 else -1


_OFFICERS = frozenset({"member", "secretary_general"})
_NEAR_HOUSE = 12
_HOUSES = frozenset(
    {
        "parliament",
        "body",
        "committee",
        "committee_of",
        "organ",
        "organisation",
        "group",
        "delegation",
    }
)


def _trailing(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The others of a list of names before one plural office: "A, B and C, members of X", "A and B are members"."""
    for one in held:
        taken = {h.person for h in held if h.phrase is one.phrase}
        if not _behind_its_list(sentence, one):
            continue
        for at in row_back(sentence, one.person):
            if at in taken:
                break
            yield _with_bracket(sentence, replace(one, person=at))


def _counterparts(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """Counterparts, each behind the own nation: "her counterparts, the Estonian A and Lithuanian B"."""
    items = sentence.items
    for one in held:
        if one.phrase.office != "counterpart" or any(i.kind in LANDS for i in one.phrase.parts):
            continue
        at = one.phrase.last + 1
        while at + 1 < len(items) and (items[at].value == "," or items[at].kind in {"conj", "article"}):
            at += 1
            if items[at].kind == "demonym" and at + 1 < len(items) and items[at + 1].kind == "person":
                phrase = replace(one.phrase, parts=(*one.phrase.parts, items[at]))
                yield replace(one, person=at + 1, phrase=phrase)
                at += 2


def _behind_its_list(sentence: Sentence, one: Held) -> bool:
    """Whether a plural office stands behind the persons who hold it."""
    head = next((i for i in one.phrase.parts if i.kind == "office"), None)
    return 0 <= one.person < one.phrase.first and head is not None and of_several(sentence, head)


def _with_bracket(sentence: Sentence, one: Held) -> Held:
    """The office with the state in brackets behind its holder: "A (Latvia) and B (Estonia), Heads of delegations"."""
    behind = sentence.items[one.person + 1 : one.person + 4]
    if [i.value if i.kind == "mark" else i.kind for i in behind] != ["(", "country", ")"]:
        return one
    if any(i.kind in LANDS for i in one.phrase.parts):
        return one
    return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, behind[1])))


def _led_by_lands(sentence: Sentence) -> Iterator[Held]:
    """The heads of several delegations, each with the own state: "delegations headed by A of Estonia and B of Latvia"."""
    items = sentence.items
    if sentence.kinds.isdisjoint({"headed", "chair_past"}):
        return
    verb = next((n for n, i in enumerate(items) if i.kind == "headed" or _led(i)), None)
    if verb is None or not any(i.kind == "delegation" for i in items[:verb]):
        return
    close = run_before(items, verb - (items[verb - 1].value == ","))
    parts = tuple(i for i in items[close:verb] if i.kind in {"delegation", "body"} or i.value == "BALTIC")
    for at in range(verb + 1, len(items) - 2):
        sign = items[at + 1].kind in {"link", "takes_from"} or items[at + 1].value == "("
        if items[at].kind == "person" and sign and items[at + 2].kind == "country":
            yield Held(sentence, Phrase(verb, verb, "head", (*parts, items[at + 2]), held=True), at)
        one = at + (items[at].kind in LANDS and sentence.key_at(at + 1) in {"one", "delegation"})
        if items[at].kind in LANDS and [i.kind for i in items[one + 1 : one + 3]] == ["by", "person"]:
            own = tuple(
                i for i in parts if i.kind not in LANDS
            )  # "that of Latvia by B", "the Lithuanian one by C"
            yield Held(sentence, Phrase(verb, verb, "head", (*own, items[at]), held=True), one + 2)


def _led(item: Item) -> bool:
    return item.kind == "chair_past" and item.value == "passive"


def _by_state(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices of several states with the persons listed behind them, each to its own.

    "the Speakers of Estonia, Latvia and Lithuania, A, B and C".
    """
    items = sentence.items
    found = list(held)
    for number, one in enumerate(held):
        group = [one]
        for other in held[number + 1 :]:
            if (
                any(i.kind == "office" for i in other.phrase.parts)
                or other.phrase.office != one.phrase.office
            ):
                break
            group.append(other)
        lands = [any(i.kind in LANDS for i in h.phrase.parts) for h in group]
        if len(group) < 2 or not all(lands):
            continue
        at = group[-1].phrase.last + 1
        at += at < len(items) and items[at].value in {",", ":", "-"}
        row = _row_on(items, at)
        if len(row) == len(group):
            for shift, person in enumerate(row):
                found[number + shift] = replace(group[shift], person=person)
    return found


def _row_on(items: tuple[Item, ...], at: int) -> list[int]:
    """The persons of a row that begins at an item."""
    row: list[int] = []
    while at < len(items):
        at += items[at].kind == "honorific"
        if at >= len(items) or items[at].kind != "person":
            break
        row.append(at)
        step = at + 1
        step += step < len(items) and items[step].value == ","
        step += step < len(items) and items[step].kind == "conj"
        if step == at + 1:
            break
        at = step
    return row
