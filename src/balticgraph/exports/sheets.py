"""The tables for those who work with rows: what a row is, what each column holds and where it comes from."""

from dataclasses import dataclass

_DATE = "as precise as the sources: a day, a month or a year"
_FIRST = "the first day that it can be"
_LAST = "the last day that it can be"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, the property path from the row's entity to its value, and what it holds.

    `kind` is ``key`` (an entity of the graph by class and key), ``code`` (a term of a code list), ``text``,
    ``name`` (a label in `language`), ``link`` (a web address), ``integer``, ``year``, ``day``, or ``date`` of any
    precision. A cell holds all values, with `` | `` between; one that must be single is empty where sources disagree.
    `refers` names the table that a key is a row of; `among` is a graph pattern that its ``?value`` has to fit.
    """

    name: str
    path: str
    kind: str
    help: str
    refers: str | None = None
    language: str = "en"
    among: str = ""

    @property
    def single(self) -> bool:
        """Whether a cell can hold but one value."""
        return self.kind in {"integer", "year", "day", "date"} or self.refers is not None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: one row for each entity that fits `rows`, a graph pattern about ``?id``; `key` is the kind of its id.

    Where that is ``code``, the rows are the project's own terms, and no source has to speak of them.
    """

    name: str
    title: str
    rows: str
    columns: tuple[Column, ...]
    key: str = "key"

    @property
    def sourced(self) -> bool:
        """Whether its rows are what sources tell."""
        return self.key == "key"


_LIMITS = (
    Column("not_before", "bg:notBefore", "day", _FIRST),
    Column("not_after", "bg:notAfter", "day", _LAST),
)

_NAMES = tuple(
    Column(
        f"name_{code}", "skos:prefLabel", "name", f"the name in {language}, where it is known", language=code
    )
    for code, language in (("et", "Estonian"), ("lv", "Latvian"), ("lt", "Lithuanian"))
)
_PERSON = "?value a foaf:Person"
_BODIES = (
    "?id a ?class . FILTER(?class IN (bg:Assembly, bg:NationalParliament, bg:GovernmentalBody, bg:Delegation, "
    "bg:Committee, bg:Organ, bg:CountryGroup, bg:State, org:Organization)) "
    # whoever is known for nothing but having published a source is no row
    "FILTER(?class != org:Organization || EXISTS { ?other ?says ?id . FILTER(?says != dcterms:publisher) } "
    "|| NOT EXISTS { ?source dcterms:publisher ?id })"
)

SHEETS: tuple[Sheet, ...] = (
    Sheet(
        "persons",
        "Persons, one a row",
        "?id a foaf:Person",
        (
            Column("name", "foaf:name", "text", "the name in its own spelling"),
            Column("other_names", "skos:altLabel", "text", "the name as other sources or languages spell it"),
            Column(
                "home_state",
                "bg:homeState/skos:prefLabel",
                "name",
                "the state to whose public life they belong",
            ),
            Column("home_state_key", "bg:homeState", "key", "the key of that state", "bodies"),
            Column("same_as", "skos:exactMatch", "link", "the same person elsewhere, such as in Wikidata"),
        ),
    ),
    Sheet(
        "bodies",
        "Bodies, delegations, committees, organisations and states, one a row",
        _BODIES,
        (
            Column("name", "skos:prefLabel", "name", "the English name"),
            *_NAMES,
            Column("abbreviation", "skos:notation", "text", "the letters it goes by"),
            Column("class", "rdf:type", "code", "Assembly, NationalParliament, Delegation, State ..."),
            Column(
                "part_of", "org:unitOf|org:subOrganizationOf", "key", "the body it is a part of", "bodies"
            ),
            Column("delegation_of", "bg:delegationOf", "key", "the parliament that sends it", "bodies"),
            Column("delegation_to", "bg:delegationTo", "key", "the body it is sent to", "bodies"),
            Column(
                "state_key",
                "bg:represents|bg:homeState",
                "key",
                "the state it stands for; of an organisation, such as a firm, the one it is at home in",
                "bodies",
            ),
            Column("founded", "schema:foundingDate", "date", f"when it was founded, {_DATE}"),
            Column("homepage", "foaf:homepage", "link", "its pages"),
            Column("seats", "bg:seats", "text", "its seats, of different years and rules"),
            Column("same_as", "skos:exactMatch", "link", "the same body elsewhere, such as in Wikidata"),
        ),
    ),
    Sheet(
        "events",
        "Sessions, meetings of the Baltic Council and other events, one a row",
        "?id a ?class . FILTER(?class IN (bg:Session, bg:JointMeeting, bg:Event))",
        (
            Column("name", "skos:prefLabel", "name", "the English name"),
            *_NAMES,
            Column("class", "rdf:type", "code", "Session, JointMeeting (the Baltic Council) or Event"),
            Column("kind", "dcterms:type", "code", "ordinary, extraordinary, conference ..."),
            Column("series", "bg:inSeries/skos:prefLabel", "name", "the series of meetings it is one of"),
            Column("number", "bg:ordinal", "integer", "the number in its series"),
            Column("start", "schema:startDate", "date", f"when it began, {_DATE}"),
            Column("end", "schema:endDate", "date", f"when it ended, {_DATE}"),
            *_LIMITS,
            Column("place", "bg:heldAt/skos:prefLabel", "name", "the town"),
            Column("venue", "schema:location/skos:prefLabel", "name", "the building, or online"),
            Column("host_state", "bg:hostState/skos:prefLabel", "name", "the state that hosted it"),
            Column("host_state_key", "bg:hostState", "key", "the key of that state", "bodies"),
            Column("presidency", "bg:underPresidency", "key", "the presidency it fell under", "presidencies"),
            Column("convened_by", "bg:convenedBy", "key", "the bodies that convened it, as keys of bodies"),
        ),
    ),
    Sheet(
        "attendance",
        "Attendance, one person at one event a row",
        "?id a bg:Attendance ; bg:attendee ?person . ?person a foaf:Person",
        (
            Column("event", "bg:attendanceOf", "key", "the event", "events"),
            Column("event_name", "bg:attendanceOf/skos:prefLabel", "name", "the event's name"),
            Column("person", "bg:attendee", "key", "the person", "persons"),
            Column("name", "bg:attendee/skos:prefLabel", "name", "the person's name"),
            Column("status", "bg:attendanceStatus", "code", "listed or present; announced is not attendance"),
            Column("role", "bg:participationRole", "code", "attended, spoke, chaired, opened or hosted"),
            Column("offices", "bg:inCapacity/bg:holdsOffice/skos:prefLabel", "name", "in which offices"),
            Column("capacity", "bg:capacityAsWritten", "text", "the capacity in the words of the source"),
        ),
    ),
    Sheet(
        "presidencies",
        "Presidencies, one term of one state over one body a row; its id ends in the year, or half-year, of the term",
        "?id a bg:Presidency",
        (
            Column("body", "bg:presidencyOf/skos:prefLabel", "name", "the body presided over"),
            Column("body_key", "bg:presidencyOf", "key", "the key of that body", "bodies"),
            Column("state", "bg:presidingState/skos:prefLabel", "name", "the presiding state"),
            Column("state_key", "bg:presidingState", "key", "the key of that state", "bodies"),
            Column(
                "president",
                "bg:president",
                "key",
                "the president as a key of persons; two followed each other, or are disputed",
            ),
            Column("president_name", "bg:president/skos:prefLabel", "name", "the president's name"),
            Column("start", "bg:validFrom", "date", f"when the term began, {_DATE}"),
            Column("end", "bg:validUntil", "date", f"when the term ended, {_DATE}"),
            *_LIMITS,
            Column("motto", "bg:motto", "text", "its motto, in the words of its source"),
        ),
    ),
    Sheet(
        "offices",
        "Offices held: one person in one office, for a term or as one source shows it on a day, a row",
        "?id a bg:Tenure ; org:member ?person . ?person a foaf:Person",
        (
            Column("person", "org:member", "key", "the person", "persons"),
            Column("name", "org:member/skos:prefLabel", "name", "the person's name"),
            Column("office", "bg:holdsOffice/skos:prefLabel", "name", "the office"),
            Column(
                "role",
                "bg:holdsOffice",
                "code",
                "what it is in any body: president, head-of-delegation ...",
            ),
            Column("organisation", "org:organization/skos:prefLabel", "name", "the body it is in"),
            Column("organisation_key", "org:organization", "key", "the key of that body", "bodies"),
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
            Column(
                "year",
                "bg:awardYear",
                "year",
                "the year it was awarded for, empty where the source leaves it open",
            ),
            Column(
                "person",
                "bg:recipient",
                "key",
                "the person that it went to",
                "persons",
                among=_PERSON,
            ),
            Column(
                "body",
                "bg:recipient",
                "key",
                "the body that it went to",
                "bodies",
                among=f"FILTER NOT EXISTS {{ {_PERSON} }}",
            ),
            Column("name", "bg:recipient/skos:prefLabel", "name", "the recipient's name"),
            Column("work", "bg:forWork", "text", "the work it was awarded for"),
            Column("status", "bg:awardStatus", "code", "awarded, or as far as the sources tell"),
            Column("presented_at", "bg:presentedAt", "key", "the event it was handed over at", "events"),
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
            Column("adopted_at", "bg:adoptedAt", "key", "the event it was adopted at", "events"),
            Column("signed_by", "bg:signedBy/skos:prefLabel", "name", "who signed it"),
        ),
    ),
    Sheet(
        "priorities",
        "Priorities of presidencies, one a row",
        "?id a bg:Priority",
        (
            Column("presidency", "bg:priorityOf", "key", "the presidency that set it", "presidencies"),
            Column("body", "bg:priorityOf/bg:presidencyOf/skos:prefLabel", "name", "the body presided over"),
            Column("state", "bg:priorityOf/bg:presidingState/skos:prefLabel", "name", "the presiding state"),
            Column("words", "bg:words", "text", "the priority in the words of its source"),
        ),
    ),
    Sheet(
        "cooperation",
        "Formats of cooperation, such as agreements, joint meetings and consultations, one a row",
        "?id a bg:CooperationFormat",
        (
            Column("name", "skos:prefLabel", "name", "the English name"),
            *_NAMES,
            Column("partners", "bg:hasPartner", "key", "the two or more partners as keys of bodies"),
            Column("start", "bg:validFrom", "date", f"since when, {_DATE}"),
            *_LIMITS,
            Column("established_by", "bg:establishedBy", "key", "the document it rests on", "documents"),
        ),
    ),
    Sheet(
        "codes",
        "Code lists: what each code in the other tables means, one a row",
        "?id a skos:Concept ; skos:inScheme ?list . FILTER(STRSTARTS(STR(?id), STR(code:)))",
        (
            Column("list", "skos:inScheme", "code", "the list it is of"),
            Column("label", "skos:prefLabel", "name", "the English label"),
            Column("definition", "skos:definition", "name", "what it means"),
        ),
        key="code",
    ),
)
"""Every table, in the order in which they stand in the package."""
