"""Presidencies: which state presides over which body, takes that over or hands it over, and in which year."""

from collections.abc import Iterator

from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.fact import PresidencyFact
from balticgraph.facts.telling.presidency_told import Told, merged, with_next
from balticgraph.facts.telling.presidency_years import clause_of, year_of
from balticgraph.facts.verbs.presiding import became_presiding, presiding, with_receivers
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence

RULE = "presidency@1"
_ACTIVE = frozenset({"active", "leading"})
_LANDS = frozenset({"country", "demonym", "country_from", "country_to"})
_BODIES = frozenset(
    {
        "Baltic Assembly",
        "Baltic Council of Ministers",
        "Council of the European Union",
        "NB8",
        "Visegrad Group",
        "Nordic Council",
        "Nordic Council of Ministers",
        "Benelux Parliament",
        "GUAM",
        "GUAM Parliamentary Assembly",
        "Benelux Union",
        "Benelux",
        "European Union",
        "Baltic Sea Parliamentary Conference",
        "Parliamentary Assembly of the SEECP",
        "Council of the Baltic Sea States",
    }
)


def presidencies(page: Page, diary: Diary) -> Iterator[PresidencyFact]:
    """One fact a body, country and relation.

    That a state holds a presidency goes without saying where it passes it or receives it.
    """
    found: list[Told] = []
    body = (
        "Baltic Assembly" if any(i.value == "Baltic Assembly" for s in page.told for i in s.items) else None
    )
    spoken = any(
        s.has("presidency", "presides_itself") or (s.has(*_CHAIRING) and _by_chair(s.items))
        for s in page.told
    )
    told_sentences = page.told if spoken else ()
    for number, sentence in enumerate(told_sentences):
        here = _told(sentence, body, diary)
        if any(one.year is None for one in here) and number + 1 < len(told_sentences):
            here = with_next(here, told_sentences[number + 1], sentence)
        found += here
        body = here[-1].body if here else _named_body(sentence) or body
    for one in merged(found):
        yield PresidencyFact(
            body=one.body,
            country=one.country,
            year=None if one.relation == "hands_over" else one.year,
            relation=one.relation,
            evidence=page.evidence(one.sentence, RULE, 0.8, *one.shown),
        )


def _named_body(sentence: Sentence) -> str | None:
    """The body of a presidency whose state a sentence leaves unsaid: "their forthcoming presidency of the Council"."""
    noun = next((n for n, i in enumerate(sentence.items) if i.kind == "presidency"), None)
    found = _bodies(sentence.items, noun) if noun is not None else []
    return _OWN_NAME.get(found[0], found[0]) if found else None


def _ahead_of(diary: Diary, relation: str, year: int | None) -> str:
    """The relation, one that is said to be held in a year after the text made one still to come."""
    now = diary.base.year if diary.base else diary.year
    later = year is not None and now is not None and year > now
    return "takes_over" if relation == "holds" and later else relation


def _told(sentence: Sentence, default: str | None, diary: Diary) -> list[Told]:
    items = with_receivers(sentence)
    noun = next((i for i, item in enumerate(items) if item.kind == "presidency"), None)
    lands = _lands(items)
    found = {(land, relation): at for land, relation, at in _by_chair(items)}
    for at, item in enumerate(items):
        passed = (
            item.kind == "presides" and item.value != "holds" and any(_from(items, land) for land in lands)
        )
        presides = item.kind == "presides_itself" and presiding(sentence, at) == item.kind
        if presides or (item.kind == "presides" and (noun is not None or passed)):
            for land, relation in _of_verb(items, lands, at, noun):
                found.setdefault((land, relation), at)
    if noun is not None and lands:
        for land, relation in _of_noun(items, lands, noun):
            if not any(known == land for known, _ in found):
                found.setdefault((land, relation), noun)
        found = found or dict.fromkeys(became_presiding(items, lands, noun), noun)
    result: list[Told] = []
    for (land, relation), at in found.items():
        anchor = noun if noun is not None else at
        for body in _bodies(items, anchor) or ([default] if default else []):
            year = year_of(sentence, diary, land, relation, clause_of(items, at, land))
            name, ahead = _OWN_NAME.get(body, body), _ahead_of(diary, relation, year)
            shown, begun = (items[land], items[anchor]), ahead == "holds" and _begun(items, noun)
            result.append(Told(name, items[land].value, ahead, year, sentence, shown, begun))
    return result


def _begun(items: tuple[Item, ...], noun: int | None) -> bool:
    """Whether a presidency is told to have begun: "the Estonian Presidency of the Baltic Assembly was opened today"."""
    behind = items[noun + 1 : noun + 7] if noun is not None else ()
    return any(i.kind == "open_past" or (i.kind == "held_now" and i.value == "held") for i in behind)


def _lands(items: tuple[Item, ...]) -> list[int]:
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
    bodies = any(i.kind == "body" and i.value in _BODIES for i in items[max(0, at - 4) : at])
    state = at + 1 < len(items) and items[at + 1].kind == "country"
    return bodies and state and (at + 2 == len(items) or items[at + 2].kind == "mark")


_CHAIRING = ("chair_past", "chair_now", "chair_future", "chair_inf")


def _by_chair(items: tuple[Item, ...]) -> list[tuple[int, str, int]]:
    """States that a verb of chairing tells of: "will be chaired by Lithuania", "Moldova will chair GUAM"."""
    found: list[tuple[int, str, int]] = []
    for at, item in enumerate(items):
        if not item.kind.startswith("chair_"):
            continue
        future = item.kind == "chair_future" or any(i.kind == "future" for i in items[max(0, at - 3) : at])
        relation = "takes_over" if future else "holds"
        after, before = at + 1, at - 1
        while before >= 0 and items[before].kind in {"future", "coming"}:
            before -= 1
        body = any(i.kind in {"body", "assembly_word"} for i in items[after : after + 2])
        behind = item.value == "passive" and after < len(items) and items[after].kind == "country"
        next_body = [i.kind for i in items[after : after + 2]] == ["country", "body"]
        if behind or (item.value in _ACTIVE and (next_body or _turned_state(items, at))):
            found.append((after, relation, at))
        elif item.value in _ACTIVE and before >= 0 and items[before].kind == "country" and body:
            found.append((before, relation, at))
    return found


_OWN_NAME = {"European Union": "Council of the European Union"}


def _bodies(items: tuple[Item, ...], noun: int) -> list[str]:
    """The bodies presided over: those after the noun joined by "and", else the nearest before it."""
    found: list[str] = []
    for at in range(noun + 1, len(items)):
        item = items[at]
        if item.kind == "body" and item.value in _BODIES:
            found.append(item.value)
        elif item.kind not in {"link", "article", "in", "conj", "range", "quality"} and not (
            item.kind == "mark" and item.value in "()"
        ):
            break
    if found:
        return list(dict.fromkeys(found))
    before = [i for i in items[:noun] if _presided(i, items[noun])]
    after = (
        [i for i in items[noun : noun + 8] if _presided(i, items[noun])]
        if items[noun].kind == "presides_itself" or items[noun].kind.startswith("chair_")
        else []
    )
    if before and _both(items[:noun]):
        return [i.value for i in before[-2:]]
    return [(before[-1:] or after[:1])[0].value] if before or after else []


def _presided(item: Item, verb: Item) -> bool:
    """Whether an item is a body presided over; the Baltic Council is none but of a state that is said to preside."""
    council = item.value == "Baltic Council" and verb.kind == "presides_itself"
    return item.kind == "body" and (item.value in _BODIES or council)


def _both(items: tuple[Item, ...]) -> bool:
    """Whether the last two bodies before a verb are joined: "the Assembly and the Council of Ministers"."""
    bodies = [n for n, i in enumerate(items) if i.kind == "body" and i.value in _BODIES][-2:]
    return len(bodies) == 2 and bodies[1] - bodies[0] == 2 and items[bodies[0] + 1].kind == "conj"


_NEAR_GIVER = 2


def _of_verb(items: tuple[Item, ...], lands: list[int], at: int, noun: int | None) -> list[tuple[int, str]]:
    """The states that a verb of presiding, taking over or handing over speaks of."""
    verb = items[at].value
    subjects = [
        land for land in lands if land < at and items[land].kind == "country" and not _from(items, land)
    ]
    givers = [
        land
        for land in lands
        if _from(items, land) and (land > at or at - land <= _NEAR_GIVER or _by_form(items, land))
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
    if after and after[0] - at <= 2 and not passed_on and not (subjects and at - subjects[-1] <= 2):
        subjects = after[:1]
    if _in_turn(items, subjects):
        return []
    named = items[at].kind == "presides_itself" or (
        verb == "holds" and lands and items[lands[0] - 1].value == ","
    )
    if not subjects and not after and named and len(lands) == 1:
        after = lands
    if verb == "holds":
        later = at + 6 if items[at].kind == "presides_itself" else at
        ahead = any(i.kind == "future" for i in items[max(0, at - 3) : later])
        return [(land, "takes_over" if ahead else "holds") for land in subjects[-1:] or after[:1]]
    if verb == "takes_over":
        return [(land, "takes_over") for land in subjects[-1:] or after[:1]] + [
            (land, "hands_over") for land in givers[:1]
        ]
    own = [land for land, _ in _of_noun(items, lands, noun)] if noun is not None else []
    hands = [(land, "hands_over") for land in givers[:1] or subjects[-1:] or own[:1]]
    if hands and not takers:
        takers = [land for land in after if land not in {giver for giver, _ in hands}]
    return hands + [(land, "takes_over") for land in takers[:1]]


def _in_turn(items: tuple[Item, ...], subjects: list[int]) -> bool:
    """Whether several states preside, as in "Lithuania, Estonia and Latvia preside in turn"."""
    between = items[subjects[-2] + 1 : subjects[-1]] if len(subjects) > 1 else ()
    return bool(between) and all(i.kind == "conj" or i.value == "," for i in between)


def _of_noun(items: tuple[Item, ...], lands: list[int], noun: int) -> list[tuple[int, str]]:
    """A state's own presidency: "the incoming Lithuanian Presidency", "the Presidency of Latvia".

    "Lithuania for its chairmanship".
    """
    passed = any(i.kind == "presides" and i.value == "takes_over" for i in items[noun:])
    for land in lands:
        if passed and land < noun and _from(items, land):
            return [(land, "hands_over")]
        if _by_form(items, land):
            continue
        gap = items[land + 1 : noun] if land < noun else items[noun + 1 : land]
        own = land < noun and len(gap) <= 4 and bool(gap) and gap[-1].kind == "its"
        near = len(gap) <= 3 and all(i.kind in {"quality", "link", "article", "body", "coming"} for i in gap)
        if own or (near and not (land < noun and any(i.kind == "link" for i in gap))):
            before, behind = items[max(0, land - 1)], items[noun + 1 : noun + 7]
            around = items[max(0, min(land, noun) - 2) : noun + 7]
            if any(i.kind.startswith("held_") and i.value == "ended" for i in around):
                return [(land, "hands_over")]
            told_ahead = before.kind == "coming" or before.value == "ahead"
            ahead = told_ahead or any(i.kind == "future" for i in behind)
            return [(land, "takes_over" if ahead else "holds")]
    return []


def _by_form(items: tuple[Item, ...], land: int) -> bool:
    """Whether the form of a state's name says that it gives or takes: "Lätilt", "Eestile"."""
    return items[land].kind in {"country_from", "country_to"}


def _from(items: tuple[Item, ...], land: int) -> bool:
    return items[land].kind == "country_from" or (land > 0 and items[land - 1].kind == "takes_from")


def _to(items: tuple[Item, ...], land: int) -> bool:
    return items[land].kind == "country_to" or (land > 0 and items[land - 1].kind in {"range", "link"})
