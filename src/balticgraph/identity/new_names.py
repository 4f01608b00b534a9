"""Names that a person wrote and nobody else has: where one is misspelt, somebody or something new would come into being unseen."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from rapidfuzz import fuzz, process

from balticgraph.facts.fact import Reading
from balticgraph.facts.facts_json import LISTS
from balticgraph.facts.proofread import RULE
from balticgraph.facts.words.known import KnownNames
from balticgraph.identity import iris
from balticgraph.identity.known import Known


def new_names(
    before: Reading, left: Reading, known: Known, names: KnownNames | None = None
) -> tuple[str, ...]:
    """The names in facts by hand that neither the register nor the rules have, each with what it names and which names it is like.

    `before` is what the rules read, `left` what a person left of that.
    """
    by_hand: dict[str, Any] = {
        family: tuple(fact for fact in getattr(left, family) if fact.evidence.rule == RULE)
        for family in LISTS
    }
    told = dict.fromkeys(_names(replace(left, **by_hand)))
    read = frozenset(_names(before))
    people = {*known.people, *(one.name for one in (names.names if names else ()))}
    held = [one for many in known.offices.values() for one in many]
    events = [one for many in (*known.named.values(), *known.days.values()) for one in many]
    have: dict[str, set[str]] = {
        "person": people,
        "office": {office for office, _ in held},
        "body": {organisation for _, organisation in held},
        "city": {one.city for one in events if one.city},
        "award": set(),
    }
    for kind, name in read:
        have[kind].add(name)
    return tuple(
        f"{kind} {name!r}{_alike(name, have[kind])}"
        for kind, name in told
        if name.partition("#")[0] not in have[kind]
        and not (kind == "body" and iris.body(name) in known.bodies)
    )


def _alike(name: str, names: Iterable[str]) -> str:
    """The names that one is like, of those of its kind, the closest first: it may be one of them, misspelt."""
    close = [
        one for one, _, _ in process.extract(name, sorted(names), scorer=fuzz.ratio, limit=3, score_cutoff=80)
    ]
    return f" (like {', '.join(map(repr, close))})" if close else ""


def _names(reading: Reading) -> Iterator[tuple[str, str]]:
    """What the facts of a reading name, in the order of their families."""
    yield from (("person", one.person) for one in (*reading.attendance, *reading.announced))
    for office in reading.offices:
        yield from (("person", office.person), ("office", office.office), ("body", office.organisation))
    for one in reading.recipients:
        yield from (("body" if one.organisation else "person", one.person), ("award", one.award))
    yield from (("body", one.body) for one in reading.presidencies)
    yield from (("person", one.president) for one in reading.presidencies if one.president)
    yield from (("body" if one.as_written is None else "person", one.speaker) for one in reading.statements)
    yield from (("body", name) for one in reading.cooperation for name in (one.a, one.b))
    yield from (("city", one.city) for one in reading.events if one.city)
