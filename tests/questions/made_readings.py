"""Made-up readings: register tables and releases that between them have a row for every question.

The names are real, the texts and many of the facts are not: no source of the project says what these texts say.
"""

# ruff: noqa: E501
# fmt: off
# A row of facts reads as a row.

import hashlib
from functools import partial
from typing import Any

from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.documents.release import Release, Stated
from balticgraph.facts.fact import (
    AttendanceFact,
    BodyFact,
    CooperationFact,
    DocumentFact,
    EventFact,
    Evidence,
    OfficeFact,
    PersonFact,
    PresidencyFact,
    PriorityFact,
    Reading,
    RecipientFact,
    Span,
    StatementFact,
    TopicFact,
)
from balticgraph.identity import iris
from balticgraph.vocabulary import bg, code, dcterms, org, rdf, schema, skos, xsd

BA = "Baltic Assembly"
SEIMAS, SAEIMA, RIIGIKOGU = (f"{p} Delegation to the Baltic Assembly" for p in ("Seimas", "Saeima", "Riigikogu"))
HAND = NamedNode("https://w3id.org/balticgraph/graph/reference/by-hand")


def evidence(text: str, *quotes: str, rule: str = "made-up@1", confidence: float = 0.9, **register: object) -> Evidence:
    """Evidence at the first place of each quote."""
    places = [(text.index(q.partition("=")[2] or q), q) for q in quotes]
    spans = tuple(Span(i, i + len(q.partition("=")[2] or q), q.partition("=")[2] or q, q.partition("=")[0] if "=" in q else "") for i, q in places)
    return Evidence(spans=spans, rule=rule, confidence=confidence, **register)  # type: ignore[arg-type]


def release(name: str, text: str, **stated: str) -> Release:
    """A release whose values of itself stand at its start."""
    told = {key: Stated(value, 0, min(10, len(text)), "front-matter@1") for key, value in stated.items() if key != "language"}
    content = hashlib.sha256((name + text).encode()).hexdigest()
    return Release(name=name, content_hash=f"sha256:{content}", text=text, passages=(), language_guess=stated.get("language"), is_table=name.startswith("register-"), **told)  # type: ignore[arg-type]


class Table:
    """A register table being made: each row is its own evidence."""

    def __init__(self, name: str) -> None:
        self.name, self.lines, self.facts = name, [], {}  # type: ignore[var-annotated]

    def row(self, family: str, make: type, page: str = "https://example.org/page", support: str = "stated", note: str | None = None, **fields: object) -> "Table":
        """The table with one more row, whose fields are those of the fact."""
        line = ", ".join(str(v) for v in fields.values())
        start = sum(len(x) + 1 for x in self.lines)
        self.lines.append(line)
        shown = Evidence(spans=(Span(start, start + len(line), line),), rule="register-row@1", confidence=1.0, sources=(page,), support=support, note=note)
        self.facts.setdefault(family, []).append(make(**fields, evidence=shown))
        return self

    def reading(self) -> Reading:
        """The table as a reading."""
        families: dict[str, Any] = {k: tuple(v) for k, v in self.facts.items()}
        return Reading(release=release(f"register-{self.name}", "\n".join(self.lines)), **families)


def four(en: str, et: str, lv: str, lt: str) -> tuple[tuple[str, str], ...]:
    """A name in four languages."""
    return ("en", en), ("et", et), ("lv", lv), ("lt", lt)


def bodies() -> Reading:
    t = Table("bodies")
    t.row("bodies", BodyFact, name=BA, kind="assembly", names=four(BA, "Balti Assamblee", "Baltijas Asambleja", "Baltijos Asamblėja"), abbreviation="BA", founded="1991-11-08", wikidata="Q805176")
    t.row("bodies", BodyFact, name="Baltic Council of Ministers", kind="governmental", names=four("Baltic Council of Ministers", "Balti Ministrite Nõukogu", "Baltijas Ministru padome", "Baltijos ministrų taryba"))
    t.row("bodies", BodyFact, name="Nordic Council", kind="organisation", names=four("Nordic Council", "Põhjamaade Nõukogu", "Ziemeļu padome", "Šiaurės Taryba"))
    t.row("bodies", BodyFact, name="Visegrad Group", kind="group")
    for code_, en, et, lv, lt in (("EE", "Estonia", "Eesti", "Igaunija", "Estija"), ("LV", "Latvia", "Läti", "Latvija", "Latvija"), ("LT", "Lithuania", "Leedu", "Lietuva", "Lietuva")):
        t.row("bodies", BodyFact, name=f"Republic of {en}", kind="state", names=four(en, et, lv, lt), country=code_)
    for name, country in (("Riigikogu", "EE"), ("Saeima", "LV"), ("Seimas", "LT")):
        t.row("bodies", BodyFact, name=name, kind="parliament", names=four(name, name.replace("Seimas", "Seim"), name.replace("Seimas", "Seims"), name.replace("Saeima", "Seimas") if name == "Seimas" else name), country=country)
    t.row("bodies", BodyFact, name=SEIMAS, kind="delegation", names=four(SEIMAS, "Seimi delegatsioon Balti Assamblees", "Seima delegācija Baltijas Asamblejā", "Seimo delegacija Baltijos Asamblėjoje"), parent="Seimas", assembly=BA, country="LT")
    t.row("bodies", BodyFact, name=SAEIMA, kind="delegation", names=four(SAEIMA, "Saeima delegatsioon Balti Assamblees", "Saeimas delegācija Baltijas Asamblejā", "Saeimos delegacija Baltijos Asamblėjoje"), parent="Saeima", assembly=BA, country="LV")
    t.row("bodies", BodyFact, name=RIIGIKOGU, kind="delegation", names=four(RIIGIKOGU, "Riigikogu Balti Assamblee delegatsioon", "Rīgikogu delegācija Baltijas Asamblejā", "Rygikogu delegacija Baltijos Asamblėjoje"), parent="Riigikogu", assembly=BA, country="EE")
    t.row("bodies", BodyFact, name="Committee on Culture (Seimas)", kind="committee", parent="Seimas")
    return t.reading()


def persons() -> Reading:
    t = Table("persons")
    t.row("persons", PersonFact, name="Andrius Kupčinskas", country="LT", forms=(("lv", "Andrjus Kupčinsks"),), wikidata="Q4767001", note="name and seat in the Seimas agree")
    t.row("persons", PersonFact, name="Vytautas Juozapaitis", country="LT", wikidata="Q1361304", match="candidate", note="the name alone agrees")
    t.row("persons", PersonFact, name="Aivar Kask", country="EE")
    return t.reading()


def sessions() -> Reading:
    t = Table("sessions")
    page = "https://example.org/sessions"
    t.row("events", EventFact, page, key="ba_session/41", kind="ba_session", number=41, start="2022-10-27", end="2022-10-28", city="Riga", country="LV")
    t.row("events", EventFact, page, key="ba_session/42", kind="ba_session", number=42, start="2023-11-23", end="2023-11-24", city="Tallinn", country="EE")
    t.row("events", EventFact, page, key="ba_session/39", kind="ba_session", number=39, start="2021-11", city="Vilnius", country="LT")
    t.row("events", EventFact, page, key="ba_session/43", kind="ba_session", number=43, start="2024", city="Riga", country="LV")
    t.row("events", EventFact, page, key="ba_session/extraordinary-2", kind="ba_session", extraordinary=True, number=2, start="2005-04-27", end="2005-04-29", city="Pärnu", country="EE")
    t.row("events", EventFact, page, key="baltic_council/29", kind="baltic_council", number=29, start="2023-11-24", city="Tallinn", country="EE")
    return t.reading()


def presidencies() -> Reading:
    t = Table("presidencies")
    page = "https://example.org/presidencies"
    t.row("presidencies", PresidencyFact, page, "general-knowledge", body=BA, country="LV", year=2002, half=1, relation="holds")
    for year, country in ((2021, "LT"), (2022, "LV"), (2023, "EE"), (2024, "LT"), (2025, "EE")):
        t.row("presidencies", PresidencyFact, page, body=BA, country=country, year=year, start=f"{year}-01-01", end=f"{year}-12-31", relation="holds")
    t.row("presidencies", PresidencyFact, page, body="Baltic Council of Ministers", country="LV", year=2023, relation="holds")
    return t.reading()


def delegations() -> Reading:
    t = Table("delegations")
    page = "https://example.org/delegations"
    for person, who, day in (("Andrius Kupčinskas", SEIMAS, "2021-05-05"), ("Andrius Kupčinskas", SEIMAS, "2024-02-02"), ("Aivar Kask", RIIGIKOGU, "2023-06-01")):
        t.row("offices", OfficeFact, page, person=person, as_written=person, office="Head of Delegation", organisation=who, attested=day)
    t.row("offices", OfficeFact, page, person="Jānis Bērziņš", as_written="Jānis Bērziņš", office="Head of Delegation", organisation=SAEIMA, start="2022-02-01", end="2022-12-31")
    t.row("offices", OfficeFact, page, person="Līga Ozola", as_written="Līga Ozola", office="Member of Delegation", organisation=SAEIMA, start="2018", end="2022")
    return t.reading()


SEIMAS_TEXT = """42th Session of the Baltic Assembly, Tallinn
On 24 November the session closed. Andrius Kupčinskas, Head of the Seimas Delegation, spoke of trust.
Vytautas Juozapaitis, Chair of the Committee on Culture, attended. Twelve members took part.
Estonia handed the presidency over to Lithuania, whose priorities are security and resilience, and energy links.
"Rail Baltica must be ready in time," said Kupčinskas. The Baltic Assembly calls for Rail Baltica to be finished.
The session discussed culture in a time of war, and digital trade. A resolution was adopted. The Visegrad Group is a partner.
Tõnu Õnn received the Baltic Assembly Prize for Literature in 2023."""


def seimas_release() -> Reading:
    r = release("seimas", SEIMAS_TEXT, language="en", url="https://seimas.example/42", publisher="Seimas", published="2023-11-24", title="42th Session")
    e = partial(evidence, SEIMAS_TEXT)
    ak, vj = "Andrius Kupčinskas", "Vytautas Juozapaitis"
    culture = "Committee on Culture (Seimas)"
    return Reading(
        release=r,
        events=(EventFact(key="e1", kind="ba_session", number=42, number_as_written="42th", start="2023-11-24", city="Tallinn", country="EE", evidence=e("number=42th", "start=24 November", "city=Tallinn", rule="session-title@1")),),
        offices=(
            OfficeFact(person=ak, as_written="Andrius Kupčinskas", office="Head of Delegation", organisation=SEIMAS, evidence=e("Andrius Kupčinskas, Head of the Seimas Delegation", rule="office@1")),
            OfficeFact(person=vj, as_written="Vytautas Juozapaitis", office="Committee Chair", organisation=culture, evidence=e("Vytautas Juozapaitis, Chair of the Committee on Culture", rule="office@1")),
        ),
        attendance=(
            AttendanceFact(person=ak, as_written=ak, event="e1", capacity="spoke", office_as_written="Head of the Seimas Delegation", evidence=e("Andrius Kupčinskas, Head of the Seimas Delegation, spoke", rule="attend@1")),
            AttendanceFact(person=vj, as_written=vj, event="e1", capacity="attended", evidence=e("Vytautas Juozapaitis, Chair of the Committee on Culture, attended", rule="attend@1")),
        ),
        presidencies=(
            PresidencyFact(body=BA, country="EE", relation="hands_over", evidence=e("Estonia handed the presidency over to Lithuania")),
            PresidencyFact(body=BA, country="LT", relation="takes_over", evidence=e("Estonia handed the presidency over to Lithuania")),
        ),
        cooperation=(CooperationFact(a=BA, b="Visegrad Group", evidence=e("The Visegrad Group is a partner")),),
        documents=(DocumentFact(event="e1", kind="resolution", evidence=e("A resolution was adopted")),),
        recipients=(RecipientFact(person="Tõnu Õnn", as_written="Tõnu Õnn", award="Baltic Assembly Prize for Literature", year=2023, evidence=e("Tõnu Õnn received the Baltic Assembly Prize for Literature in 2023")),),
        priorities=(PriorityFact(text="security and resilience", presidency="LT", evidence=e("security and resilience")), PriorityFact(text="energy links", presidency="LT", evidence=e("energy links"))),
        statements=(
            StatementFact(speaker=ak, as_written="Kupčinskas", mode="direct", event="e1", text="Rail Baltica must be ready in time,", evidence=e("Rail Baltica must be ready in time,")),
            StatementFact(speaker=BA, mode="collective", text="The Baltic Assembly calls for Rail Baltica to be finished.", evidence=e("The Baltic Assembly calls for Rail Baltica to be finished.")),
        ),
        topics=(TopicFact(text="culture in a time of war", event="e1", evidence=e("culture in a time of war")), TopicFact(text="digital trade", event="e1", evidence=e("digital trade"))),
    )  # fmt: skip


RIIGIKOGU_TEXT = """The Baltic Assembly met for its 42nd session
Aivar Kask opened the 42nd session on 23 November; Andrius Kupčinskas took part. The 41st session was on 20 October 2022.
The Nordic Council has been a partner since 1992. The Estonian presidency set security first. Līga Ozola, member of the Saeima delegation, attended."""


def riigikogu_release() -> Reading:
    r = release("riigikogu", RIIGIKOGU_TEXT, language="en", url="https://riigikogu.example/ba42", publisher="Riigikogu", published="2023-11-23", title="42nd session opened")
    e = partial(evidence, RIIGIKOGU_TEXT)
    return Reading(
        release=r,
        events=(
            EventFact(key="e1", kind="ba_session", number=42, number_as_written="42nd", start="2023-11-23", evidence=e("number=42nd", "start=23 November", rule="session-title@1")),
            EventFact(key="e2", kind="ba_session", number=41, number_as_written="41st", start="2022-10-20", evidence=e("number=41st", "start=20 October 2022", rule="session-title@1")),
        ),
        attendance=(
            AttendanceFact(person="Aivar Kask", as_written="Aivar Kask", event="e1", capacity="opened", evidence=e("Aivar Kask opened the 42nd session")),
            AttendanceFact(person="Andrius Kupčinskas", as_written="Andrius Kupčinskas", event="e1", capacity="attended", evidence=e("Andrius Kupčinskas took part")),
        ),
        presidencies=(PresidencyFact(body=BA, country="EE", relation="holds", evidence=e("The Estonian presidency")),),
        cooperation=(CooperationFact(a=BA, b="Nordic Council", since="1992", evidence=e("The Nordic Council has been a partner since 1992")),),
        priorities=(PriorityFact(text="security", presidency="EE", evidence=e("security")),),
    )  # fmt: skip


def saeima_captures() -> tuple[Reading, Reading]:
    """One page captured twice: the second time the meeting has moved to another day and city."""
    found = []
    for text, updated, day, city in (
        ("The committee meets on 3 March 2023 in Riga.", "2023-03-01", "2023-03-03", "Riga"),
        ("The committee meets on 10 March 2023 in Daugavpils.", "2023-03-05", "2023-03-10", "Daugavpils"),
    ):
        r = release("saeima", text, language="en", url="https://saeima.example/9", publisher="Saeima", published="2023-03-01", updated=updated)
        event = EventFact(key="e1", kind="ba_committee", start=day, city=city, evidence=evidence(text, "The committee", f"city={city}", rule="meeting@1"))
        found.append(Reading(release=r, events=(event,)))
    return found[0], found[1]


def digest() -> Reading:
    text = "Digest: the 29th Baltic Council met in Tallinn; Aivar Kask attended, and Līga Ozola as a member of the Saeima delegation."
    r = release("digest", text, language="en", digest_of="https://news.example/council", publisher="balticgraph", published="2023-11-25")
    e = partial(evidence, text)
    return Reading(
        release=r,
        events=(EventFact(key="e1", kind="baltic_council", number=29, city="Tallinn", evidence=e("number=29th", "city=Tallinn")),),
        offices=(OfficeFact(person="Līga Ozola", as_written="Līga Ozola", office="Member of Delegation", organisation=SAEIMA, start="2018", end="2022", evidence=e("Līga Ozola as a member of the Saeima delegation")),),
        attendance=(
            AttendanceFact(person="Aivar Kask", as_written="Aivar Kask", event="e1", capacity="attended", evidence=e("Aivar Kask attended")),
            AttendanceFact(person="Līga Ozola", as_written="Līga Ozola", event="e1", capacity="attended", evidence=e("Līga Ozola as a member of the Saeima delegation")),
        ),
    )  # fmt: skip


def by_hand() -> list[Quad]:
    """What no reading states yet: headcounts, positions, signatures, votes, a ceremony, the founding document of a format."""
    m = iris.mint
    session, resolution = m("session/baltic-assembly/42"), m("document/session/baltic-assembly/42/resolution")
    position, basis, decision = m("position/rail-baltica/1"), m("document/agreement-1992"), m("decision/42/resolution")
    format_, award = m("format/baltic-assembly--nordic-council"), m("award/baltic-assembly-prize-for-literature/2023/tonu-onn")
    head = m("tenure/aivar-kask/riigikogu-delegation-to-the-baltic-assembly/head-of-delegation/register-delegations/2023-06-01")
    handover = m("handover/baltic-assembly/2023-2024")

    def say(subject: NamedNode, predicate: NamedNode, thing: NamedNode | Literal) -> Quad:
        return Quad(subject, predicate, thing, HAND)

    return [
        say(session, bg.statedHeadcount, Literal("12", datatype=xsd.nonNegativeInteger)),
        say(position, rdf.type, bg.Position),
        say(position, skos.prefLabel, Literal("The Baltic Assembly calls for Rail Baltica", language="en")),
        say(position, bg.heldBy, iris.body(BA)),
        say(position, bg.stance, code.calls_for),
        say(position, bg.words, Literal("Rail Baltica to be finished", language="en")),
        say(basis, rdf.type, bg.AdoptedDocument),
        say(basis, skos.prefLabel, Literal("Agreement on parliamentary cooperation, 1992", language="en")),
        say(format_, bg.establishedBy, basis),
        say(resolution, bg.signedBy, head),
        say(resolution, bg.adoptedBy, iris.body(BA)),
        say(decision, rdf.type, bg.Decision),
        say(decision, dcterms.subject, resolution),
        *(say(decision, bg.delegationInFavour, iris.body(d)) for d in (SEIMAS, SAEIMA, RIIGIKOGU)),
        say(award, bg.presentedAt, session),
        say(handover, schema.startDate, Literal("2023-11-24", datatype=xsd.date)),
        say(handover, bg.partOfEvent, session),
        say(m("office/riigikogu-delegation-to-the-baltic-assembly/head-of-delegation"), org.postIn, iris.body(RIIGIKOGU)),
    ]  # fmt: skip


TABLES = (bodies, persons, sessions, presidencies, delegations)


def releases() -> tuple[Reading, ...]:
    """The releases, one of them captured twice, and a digest."""
    return (seimas_release(), riigikogu_release(), *saeima_captures(), digest())
