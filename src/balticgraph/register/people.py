"""Persons, their names, offices, seats in delegations and attendance as facts."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from balticgraph.facts.fact import AttendanceFact, OfficeFact, PersonFact
from balticgraph.register.evidence import evidence
from balticgraph.register.rows import Row


def persons(rows: Iterable[Row], names: Iterable[Row]) -> tuple[PersonFact, ...]:
    """The persons, with the further forms of their names and their identifiers elsewhere.

    A person is one fact: two facts of one name would be two bearers of it. The sources of the forms join
    those of the row.
    """
    forms: dict[str, list[Row]] = defaultdict(list)
    for row in names:
        forms[row["person"]].append(row)
    return tuple(_person(row, forms[row["name"]]) for row in rows)


def _person(row: Row, forms: Sequence[Row]) -> PersonFact:
    shown = evidence(
        row, "name", "key", "country", "wikidata", "seimas_id", "same_as", "match", of={"name": ""}
    )
    sources = (*shown.sources, *(source for form in forms for source in form["source_url"].split()))
    return PersonFact(
        name=row["name"],
        key=row.text("key"),
        forms=tuple((form["language"], form["form"]) for form in forms),
        country=row.text("country"),
        wikidata=row.text("wikidata"),
        seimas_id=row.text("seimas_id"),
        same_as=tuple(row["same_as"].split()),
        match=row["match"] or "exact",
        evidence=replace(shown, sources=tuple(dict.fromkeys(sources))),
    )


def offices(rows: Iterable[Row]) -> tuple[OfficeFact, ...]:
    """The offices held, with their days or the day that attests them."""
    return tuple(
        OfficeFact(
            person=row["person"],
            as_written=row["person"],
            office=row["office"],
            organisation=row["organisation"],
            start=row.text("start"),
            end=row.text("end"),
            attested=row.text("attested"),
            evidence=evidence(row, "person", "office", "organisation", "start", "end", "attested"),
        )
        for row in rows
    )


def delegations(rows: Iterable[Row]) -> tuple[OfficeFact, ...]:
    """The seats in delegations, as offices of them."""
    return tuple(
        OfficeFact(
            person=row["person"],
            as_written=row["person"],
            office=row["role"],
            organisation=row["delegation"],
            start=row.text("start"),
            end=row.text("end"),
            attested=row.text("attested"),
            evidence=evidence(row, "delegation", "person", "role", "start", "end", "attested"),
        )
        for row in rows
    )


def attendance(rows: Iterable[Row], *, announced: bool) -> tuple[AttendanceFact, ...]:
    """Those who took part, or those of whom it was only announced."""
    return tuple(
        AttendanceFact(
            person=row["person"],
            as_written=row["person"],
            event=row["event"],
            capacity=row["capacity"],
            announced=announced,
            office_as_written=row.text("office_as_written"),
            evidence=evidence(row, "event", "person", "capacity", "announced", "office_as_written"),
        )
        for row in rows
        if (row["announced"] == "true") is announced
    )
