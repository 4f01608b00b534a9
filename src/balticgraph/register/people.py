"""Persons, their names, offices, seats in delegations and attendance as facts."""

from collections.abc import Iterable, Mapping

from balticgraph.facts.fact import AttendanceFact, OfficeFact, PersonFact, PostFact
from balticgraph.register.check import APART
from balticgraph.register.evidence import evidence
from balticgraph.register.rows import Row

_FORM = {"person": "", "form": "forms", "language": "forms"}
_OFFICE = ("person", "office", "organisation", "office_as_written", "start", "end", "attested")
_POST = ("office", "organisation", "holders")
_POST_OF = {"office": "", "organisation": ""}
_SEAT = ("delegation", "person", "role", "term", "start", "end", "attested")
_PERSON = ("name", "key", "country", "wikidata", "seimas_id", "same_as", "match")


def plain(name: str) -> str:
    """The name without the key that tells its bearer from others of that name.

    >>> plain("Jānis Kalniņš#kalnins-1960"), plain("Jānis Vucāns")
    ('Jānis Kalniņš', 'Jānis Vucāns')
    """
    return name.partition(APART)[0]


def persons(rows: Iterable[Row]) -> tuple[PersonFact, ...]:
    """The persons, with their identifiers elsewhere."""
    return tuple(
        PersonFact(
            name=row["name"],
            key=row.text("key"),
            country=row.text("country"),
            wikidata=row.text("wikidata"),
            seimas_id=row.text("seimas_id"),
            same_as=tuple(row["same_as"].split()),
            match=row["match"] or "exact",
            evidence=evidence(row, *_PERSON, of={"name": "", "key": "", "seimas_id": "same_as"}),
        )
        for row in rows
    )


def person_names(rows: Iterable[Row], keys: Mapping[str, str | None]) -> tuple[PersonFact, ...]:
    """One fact for each further form of a name; `keys` tells bearers of one name apart."""
    return tuple(
        PersonFact(
            name=plain(row["person"]),
            key=keys[row["person"]],
            forms=((row["language"], row["form"]),),
            evidence=evidence(row, "person", "form", "language", of=_FORM),
        )
        for row in rows
    )


def posts(rows: Iterable[Row]) -> tuple[PostFact, ...]:
    """The offices of which the register knows how many persons hold them at one time."""
    return tuple(
        PostFact(
            office=row["office"],
            organisation=row["organisation"],
            holders=int(row["holders"]),
            evidence=evidence(row, *_POST, of=_POST_OF),
        )
        for row in rows
    )


def offices(rows: Iterable[Row]) -> tuple[OfficeFact, ...]:
    """The offices held, with their days or the day that attests them."""
    return tuple(
        OfficeFact(
            person=row["person"],
            as_written=plain(row["person"]),
            office=row["office"],
            organisation=row["organisation"],
            start=row.text("start"),
            end=row.text("end"),
            attested=row.text("attested"),
            evidence=evidence(row, *_OFFICE),
        )
        for row in rows
    )


def delegations(rows: Iterable[Row]) -> tuple[OfficeFact, ...]:
    """The seats in delegations, as offices of them."""
    return tuple(
        OfficeFact(
            person=row["person"],
            as_written=plain(row["person"]),
            office=row["role"],
            organisation=row["delegation"],
            start=row.text("start"),
            end=row.text("end"),
            attested=row.text("attested"),
            evidence=evidence(row, *_SEAT),
        )
        for row in rows
    )


def attendance(rows: Iterable[Row], *, announced: bool) -> tuple[AttendanceFact, ...]:
    """Those who took part, or those of whom it was only announced."""
    return tuple(
        AttendanceFact(
            person=row["person"],
            as_written=plain(row["person"]),
            event=row["event"],
            capacity=row["capacity"],
            announced=announced,
            office_as_written=row.text("office_as_written"),
            evidence=evidence(row, "event", "person", "capacity", "announced", "office_as_written"),
        )
        for row in rows
        if (row["announced"] == "true") is announced
    )
