"""The tables for those who work with rows: what a row is, what each column holds and where it comes from."""

from dataclasses import dataclass

_DATE = "as precise as the sources: a day, a month or a year"
_FIRST = "the first day that it can be"
_LAST = "the last day that it can be"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, the property path from the row's entity to its value, and what it holds.

    `kind` is ``key`` (an entity of the graph by class and key), ``code`` (a term of a code list), ``text``,
    ``name`` (an English label), ``link`` (a web address), ``integer``, ``day``, or ``date`` of any precision.
    A cell holds all values, with `` | `` between; one that must be single is empty where sources disagree.
    `refers` names the table that a key is a row of.
    """

    name: str
    path: str
    kind: str
    help: str
    refers: str | None = None

    @property
    def single(self) -> bool:
        """Whether a cell can hold but one value."""
        return self.kind in {"integer", "day", "date"} or self.refers is not None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: one row for each entity that fits `rows`, a graph pattern about ``?id``."""

    name: str
    title: str
    rows: str
    columns: tuple[Column, ...]


_LIMITS = (
    Column("not_before", "bg:notBefore", "day", _FIRST),
    Column("not_after", "bg:notAfter", "day", _LAST),
)

SHEETS: tuple[Sheet, ...] = (
    Sheet(
        "persons",
        "Persons, one a row",
        "?id a foaf:Person",
        (
            Column("name", "foaf:name", "text", "the name in its own spelling"),
            Column(
                "home_state",
                "bg:homeState/skos:prefLabel",
                "name",
                "the state to whose public life they belong",
            ),
            Column("same_as", "skos:exactMatch", "link", "the same person elsewhere, such as in Wikidata"),
        ),
    ),
    Sheet(
        "events",
        "Sessions, meetings of the Baltic Council and other events, one a row",
        "?id a ?class . FILTER(?class IN (bg:Session, bg:JointMeeting, bg:Event))",
        (
            Column("name", "skos:prefLabel", "name", "the English name"),
            Column("class", "rdf:type", "code", "Session, JointMeeting or Event"),
            Column("kind", "dcterms:type", "code", "ordinary, extraordinary, conference ..."),
            Column("number", "bg:ordinal", "integer", "the number in its series"),
            Column("start", "schema:startDate", "date", f"when it began, {_DATE}"),
            Column("end", "schema:endDate", "date", f"when it ended, {_DATE}"),
            *_LIMITS,
            Column("place", "bg:heldAt/skos:prefLabel", "name", "the town or venue"),
            Column("host_state", "bg:hostState/skos:prefLabel", "name", "the state that hosted it"),
            Column("presidency", "bg:underPresidency", "key", "the presidency it fell under", "presidencies"),
        ),
    ),
    Sheet(
        "attendance",
        "Attendance, one person at one event a row",
        "?id a bg:Attendance ; bg:attendee ?person . ?person a foaf:Person",
        (
            Column("event", "bg:attendanceOf", "key", "the event", "events"),
            Column("person", "bg:attendee", "key", "the person", "persons"),
            Column("status", "bg:attendanceStatus", "code", "listed or present; announced is not attendance"),
            Column("role", "bg:participationRole", "code", "attended, spoke, chaired, opened or hosted"),
            Column("offices", "bg:inCapacity/bg:holdsOffice/skos:prefLabel", "name", "in which offices"),
            Column("capacity", "bg:capacityAsWritten", "text", "the capacity in the words of the source"),
        ),
    ),
    Sheet(
        "presidencies",
        "Presidencies, one term of one state over one body a row",
        "?id a bg:Presidency",
        (
            Column("body", "bg:presidencyOf/skos:prefLabel", "name", "the body presided over"),
            Column("state", "bg:presidingState/skos:prefLabel", "name", "the presiding state"),
            Column("president", "bg:president", "key", "the president, both where sources disagree"),
            Column("start", "bg:validFrom", "date", f"when the term began, {_DATE}"),
            Column("end", "bg:validUntil", "date", f"when the term ended, {_DATE}"),
            *_LIMITS,
        ),
    ),
    Sheet(
        "offices",
        "Offices held, one person in one office a row",
        "?id a bg:Tenure ; org:member ?person . ?person a foaf:Person",
        (
            Column("person", "org:member", "key", "the person", "persons"),
            Column("office", "bg:holdsOffice/skos:prefLabel", "name", "the office"),
            Column("organisation", "org:organization/skos:prefLabel", "name", "the body it is in"),
            Column("start", "bg:validFrom", "date", f"since when, {_DATE}"),
            Column("end", "bg:validUntil", "date", f"until when, {_DATE}"),
            *_LIMITS,
            Column("attested_on", "bg:attestedOn", "text", "the days on which a source shows it held"),
        ),
    ),
    Sheet(
        "prizes",
        "Prizes awarded, one award to one recipient a row",
        "?id a bg:PrizeAward",
        (
            Column("prize", "bg:forPrize/skos:prefLabel", "name", "the prize or medal"),
            Column("year", "bg:awardYear", "text", "the year it was awarded for"),
            Column("recipient", "bg:recipient", "key", "the person or body that it went to"),
            Column("name", "bg:recipient/skos:prefLabel", "name", "the recipient's name"),
            Column("work", "bg:forWork", "text", "the work it was awarded for"),
            Column("status", "bg:awardStatus", "code", "awarded, or as far as the sources tell"),
            Column("presented_at", "bg:presentedAt", "key", "the event it was handed over at"),
        ),
    ),
    Sheet(
        "documents",
        "Documents adopted or signed, one a row",
        "?id a bg:AdoptedDocument",
        (
            Column("title", "skos:prefLabel", "name", "the title in English"),
            Column("kind", "dcterms:type", "code", "resolution, decision, statement ..."),
            Column("date", "dcterms:issued", "date", f"when it was adopted or signed, {_DATE}"),
            Column("adopted_at", "bg:adoptedAt", "key", "the event it was adopted at"),
            Column("signed_by", "bg:signedBy/skos:prefLabel", "name", "who signed it"),
        ),
    ),
)
"""Every table, in the order in which they stand in the package."""
