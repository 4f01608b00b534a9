"""The states that a sentence tells of a presidency: which has it, takes it over or hands it over."""

from balticgraph.facts.telling.presidency_bodies import BODIES
from balticgraph.facts.words.items import Item

_LANDS = frozenset({"country", "demonym", "country_from", "country_to"})
_ACTIVE = frozenset({"active", "leading"})


def lands_of(items: tuple[Item, ...]) -> list[int]:
    """The states of a sentence, the one that a parliament's name ends in left out: "the Saeima of the Republic of Latvia"."""
    found: list[int] = []
    for at, item in enumerate(items):
        again = found and at - found[-1] <= _NAME and items[found[-1]].value == item.value
        named = again and all(i.kind in {"link", "state"} for i in items[found[-1] + 1 : at])
        if item.kind in _LANDS and len(item.value) == 2 and not named:
            found.append(at)
    return found


_NAME = 4


def _turned_state(items: tuple[Item, ...], at: int) -> bool:
    """Whether a body stands before a verb of chairing and a state alone behind it: "BA vadovaus Latvija"."""
    before = items[max(0, at - 4) : at]
    bodies = any(i.kind == "body" and i.value in BODIES for i in before) and not gathering_in(before)
    state = at + 1 < len(items) and items[at + 1].kind == "country"
    return bodies and state and (at + 2 == len(items) or items[at + 2].kind == "mark")


CHAIRING = ("chair_past", "chair_now", "chair_future", "chair_inf")


def by_chair(items: tuple[Item, ...]) -> list[tuple[int, str, int]]:
    """States that a verb of chairing tells of: "will be chaired by Lithuania", "Moldova will chair GUAM"."""
    found: list[tuple[int, str, int]] = []
    for at, item in enumerate(items):
        if not item.kind.startswith("chair_"):
            continue
        future = item.kind == "chair_future" or any(i.kind == "future" for i in items[max(0, at - 3) : at])
        relation = "takes_over" if future else "holds"
        after, before = at + 1, at - 1
        while before >= 0 and (items[before].kind in _BEFORE_CHAIR or _adverb(items, before)):
            before -= 1
        body = any(i.kind in {"body", "assembly_word"} for i in items[after : after + 2])
        behind = item.value == "passive" and after < len(items) and items[after].kind == "country"
        next_body = [i.kind for i in items[after : after + 2]] == ["country", "body"]
        turned = item.value in _ACTIVE and (next_body or _turned_state(items, at))
        if (behind and _body_chaired(items, at)) or turned:
            found.append((after, relation, at))
        elif item.value in _ACTIVE and before >= 0 and items[before].kind == "country" and body:
            found.append((before, relation, at))
    return found


def by_participle(items: tuple[Item, ...]) -> list[tuple[int, str, int]]:
    """The state behind the comma of an English participle of chairing that opens a sentence: "Presiding over NB8 in 2025, Latvia"."""
    at = next((n for n, i in enumerate(items[:2]) if i.kind == "chair_now" and i.value in _ACTIVE), -1)
    land = next((n + 1 for n, i in enumerate(items[:_REACH]) if n > at and i.value == ","), -1)
    if at < 0 or not 0 < land < len(items) or items[land].kind != "country" or gathering_in(items[at:land]):
        return []
    body = any(i.kind in {"body", "assembly_word"} for i in items[at + 1 : at + 3])
    return [(land, "holds", at)] if body else []


_BEFORE_CHAIR = frozenset({"future", "coming", "year", "day", "also"})


def _adverb(items: tuple[Item, ...], at: int) -> bool:
    """Whether a comma or a relative word stands between a state and its verb: "Denmark, which chairs NB8"."""
    return items[at].kind in {"low", "copula"} or (items[at].value == "," and items[at + 1].kind == "low")


def _body_chaired(items: tuple[Item, ...], at: int) -> bool:
    """Whether what is chaired is a body and not its gathering or its organ: "the Assembly will be chaired by Latvia"."""
    for step in range(at - 1, -1, -1):
        kind = items[step].kind
        if kind in _CHAIRED:
            gathering = any(i.kind in _GATHERING for i in items[max(0, step - 3) : step])
            return kind in {"body", "assembly_word"} and not gathering
    return False


def gathering_in(items: tuple[Item, ...]) -> bool:
    """Whether a gathering or a part of a body is named, which then is what somebody leads: "komitetui vadovauja"."""
    return any(i.kind in _GATHERING for i in items)


_GATHERING = frozenset({"event", "committee", "committee_of", "group", "organ", "delegation", "topic"})
_CHAIRED = _GATHERING | {"body", "assembly_word"}


_NEAR_GIVER = 2
_REACH = 12


def of_verb(items: tuple[Item, ...], lands: list[int], at: int, noun: int | None) -> list[tuple[int, str]]:
    """The states that a verb of presiding, taking over or handing over speaks of."""
    verb = items[at].value
    subjects = [
        land for land in lands if land < at and items[land].kind == "country" and not gives(items, land)
    ]
    givers = [
        land
        for land in lands
        if gives(items, land) and (land > at or at - land <= _NEAR_GIVER or _by_form(items, land))
    ]
    takers = [
        land
        for land in lands
        if land not in givers and _to(items, land) and (land > at or _by_form(items, land))
    ]
    told = {*givers, *(takers if verb == "hands_over" else ())}
    after = [n for n in lands if at < n < at + 4 and n not in told and items[n].kind == "country"]
    if _in_turn(items, [land for land in lands if land > at]) and after:
        return []
    passed_on = verb == "hands_over" and subjects
    parted = bool(subjects and after) and any(i.value == "," for i in items[at : after[0]])
    near = bool(after) and after[0] - at <= _NEAR_GIVER and not parted
    if near and not passed_on and not (subjects and at - subjects[-1] <= _NEAR_GIVER):
        subjects = after[:1]
    if _in_turn(items, subjects):
        return []
    named = items[at].kind == "presides_itself" or (
        verb == "holds" and lands and items[lands[0] - 1].value == ","
    )
    if not subjects and not after and named and len(lands) == 1:
        after = lands
    if verb == "holds":
        later = _of_its_clause(items, at) if items[at].kind == "presides_itself" else at
        since = min([max(0, at - 3), *(land for land in subjects[-1:] if at - land < _REACH)])
        ahead = any(i.kind in {"future", "become"} for i in items[since:later]) or _to_be(items, subjects, at)
        return [(land, "takes_over" if ahead else "holds") for land in subjects[-1:] or after[:1]]
    if verb == "takes_over":
        return [(land, "takes_over") for land in subjects[-1:] or after[:1] or takers[:1]] + [
            (land, "hands_over") for land in givers[:1]
        ]
    own = [land for land, _ in of_noun(items, lands, noun)] if noun is not None else []
    agents = [land for land in lands if land > at and items[land - 1].kind == "by"]
    hands = [(land, "hands_over") for land in givers[:1] or agents[:1] or subjects[-1:] or own[:1]]
    if hands and not takers:
        takers = [land for land in after if land not in {giver for giver, _ in hands}]
    return hands + [(land, "takes_over") for land in takers[:1]]


def _of_its_clause(items: tuple[Item, ...], at: int) -> int:
    """How far what is told behind a word of presiding is told of it: "presides over the Assembly | and will be replaced"."""
    near = range(at + 1, min(at + _BEHIND, len(items)))
    return next((n for n in near if items[n].kind == "conj"), at + _BEHIND)


_BEHIND = 6


def _to_be(items: tuple[Item, ...], subjects: list[int], at: int) -> bool:
    """Whether a headline leaves "will" unsaid: "Estonia to preside over the Assembly", "Estonia to be presiding country"."""
    behind = items[subjects[-1] + 1 : at] if subjects else ()
    return bool(behind) and behind[0].value == "range" and len(behind) <= _NEAR_GIVER


def _in_turn(items: tuple[Item, ...], subjects: list[int]) -> bool:
    """Whether several states preside, as in "Lithuania, Estonia and Latvia preside in turn"."""
    between = items[subjects[-2] + 1 : subjects[-1]] if len(subjects) > 1 else ()
    return bool(between) and all(i.kind == "conj" or i.value == "," for i in between)


def of_noun(items: tuple[Item, ...], lands: list[int], noun: int) -> list[tuple[int, str]]:
    """States whose own a presidency is: "the incoming Lithuanian Presidency", "the Presidencies of Poland and Latvia".

    "Lithuania for its chairmanship".
    """
    passed = any(i.kind == "presides" and i.value == "takes_over" for i in items[noun:])
    giver = next((land for land in lands if land < noun and gives(items, land)), None)
    if passed and giver is not None:
        return [(giver, "hands_over")]
    free = [land for land in lands if not _by_form(items, land)]
    own = next((land for land in free if _beside(items, land, noun)), None)
    own = own if own is not None else next((land for land in free if _behind_state(items, land, noun)), None)
    if own is None:
        return []
    row = _row_of(items, free, own, noun)
    relation = _own_relation(items, row, noun)
    return [(land, relation) for land in row]


_YEAR = len("2022")
_OF_NOUN = frozenset({"quality", "link", "article", "body", "coming"})
_NEAR_NOUN = 3


def _beside(items: tuple[Item, ...], land: int, noun: int) -> bool:
    """Whether a state stands right before a presidency, or behind it: "the Latvian Presidency", "the presidency of Latvia"."""
    gap = items[land + 1 : noun] if land < noun else items[noun + 1 : land]
    own = [
        i
        for i in gap
        if i.kind != "quality" and i.value != "-" and not (i.kind == "num" and len(i.value) == _YEAR)
    ]
    near = len(own) <= _NEAR_NOUN and all(i.kind in _OF_NOUN or i.value == "ahead" for i in own)
    near = near and not any(i.value == "range" for i in own)
    return near and not (land < noun and any(i.kind == "link" for i in gap))


def _behind_state(items: tuple[Item, ...], land: int, noun: int) -> bool:
    """Whether a presidency is called a state's own behind its name: "Latvia in its presidency", "Latvia for a good presidency"."""
    gap = items[land + 1 : noun] if land < noun else ()
    its = next((n for n, i in enumerate(gap) if i.kind == "its"), None)
    if its is not None:
        return its <= _NEAR_NOUN and all(i.kind in _OF_OWN for i in gap[its:])
    thanked = bool(gap) and land > 0 and items[land - 1].value == "thanks"
    return thanked and len(gap) <= _NEAR_NOUN + 1 and all(i.kind in _OF_OWN for i in gap)


_OF_OWN = _OF_NOUN | {"its", "low", "future"}


def _row_of(items: tuple[Item, ...], lands: list[int], own: int, noun: int) -> list[int]:
    """The states that share a presidency or its plural: "of Poland, Lithuania and Latvia", "Polish and Danish presidencies"."""
    row = [own]
    ordered = [n for n in lands if n > own] if own > noun else [n for n in reversed(lands) if n < own]
    for land in ordered:
        first, last = sorted((row[-1], land))
        between = items[first + 1 : last]
        alike = items[land].kind == items[own].kind
        if not alike or len(between) != 1 or not (between[0].kind == "conj" or between[0].value == ","):
            break  # "Latvia and Estonia | in the Finnish Presidency": Latvian puts no sign between the two
        row.append(land)
    joined = any(items[n].kind == "conj" for n in range(min(row), max(row)))
    return sorted(row) if joined else [own]


def _own_relation(items: tuple[Item, ...], row: list[int], noun: int) -> str:
    """What is said of a state's own presidency: that it is still to come, that it ended, or nothing, so that it is held."""
    first, around = min(*row, noun), items[max(0, min(*row, noun) - 2) : noun + 7]
    if any(i.kind.startswith("held_") and i.value == "ended" for i in around):
        return "hands_over"
    begins = first - 2 if first > 1 and items[first - 1].kind == "link" else first - 1
    before = (items[max(0, begins)], *items[first - 1 if first else 0 : noun])
    told_ahead = any(i.kind == "coming" or i.value == "ahead" for i in before) or _within_what_comes(
        items, first
    )
    return (
        "takes_over"
        if told_ahead or any(i.kind in {"future", "held_future"} for i in _own_clause(items, first, noun))
        else "holds"
    )


def _own_clause(items: tuple[Item, ...], first: int, noun: int) -> tuple[Item, ...]:
    """What is said of a presidency behind it; of one that only tells when, no more than up to the comma."""
    behind = items[noun + 1 : noun + 7]
    at = first - 1
    while at > 0 and items[at].kind in {"article", "link", "quality"}:
        at -= 1
    comma = next((n for n, i in enumerate(behind) if i.value == ","), len(behind))
    when = behind[:1] and behind[0].kind == "within"  # "Somijas prezidentūras laikā"
    return behind[:comma] if at >= 0 and items[at].kind == "during" else () if when else behind


def _within_what_comes(items: tuple[Item, ...], first: int) -> bool:
    """Whether a presidency is when something is still to be held: "the summit, to be held during the Latvian Presidency"."""
    at = first - 1
    while at > 0 and items[at].kind in {"article", "link", "in"}:
        at -= 1
    verb = at - 1
    return at > 0 and items[at].kind == "during" and items[verb].kind == "held_future"


def _by_form(items: tuple[Item, ...], land: int) -> bool:
    """Whether the form of a state's name says that it gives or takes: "Lätilt", "Eestile"."""
    return items[land].kind in {"country_from", "country_to"}


def gives(items: tuple[Item, ...], land: int) -> bool:
    """Whether a state is the one from which a presidency comes: "from Latvia", "Lätilt"."""
    if items[land].kind == "country_from":
        return True
    somebody = land > 1 and items[land - 2].kind in {"office", "person"}  # "the Vice President from Iceland"
    return land > 0 and items[land - 1].kind == "takes_from" and not somebody


def _to(items: tuple[Item, ...], land: int) -> bool:
    return items[land].kind == "country_to" or (land > 0 and items[land - 1].kind in {"range", "link"})
