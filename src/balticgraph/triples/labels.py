"""Labels that the graph gives its own nodes, made from canonical names so that every source gives the same one.

In English for all; for what has a number, in Estonian, Latvian and Lithuanian too.
"""

from pyoxigraph import Literal

from balticgraph.facts.fact import EventFact
from balticgraph.identity.link import Linked
from balticgraph.triples.assertion import english_ordinal

_KINDS = {
    "ba_session": "Session of the Baltic Assembly",
    "baltic_council": "Baltic Council",
    "ba_presidium": "Meeting of the Presidium of the Baltic Assembly",
    "ba_committee": "Committee meeting of the Baltic Assembly",
    "parliament_speakers_meeting": "Meeting of speakers of parliament",
    "consultation": "Consultation",
    "prize_ceremony": "Prize ceremony",
    "conference": "Conference",
    "visit": "Visit",
    "other": "Event",
}


def event_label(fact: EventFact) -> str:
    """The English label of an event: by its number, else by kind, city and day.

    >>> from balticgraph.facts.fact import Evidence
    >>> e = Evidence(spans=(), rule="r@1", confidence=1)
    >>> event_label(EventFact(key="e1", kind="ba_session", number=42, evidence=e))
    '42nd Session of the Baltic Assembly'
    >>> event_label(EventFact(key="e1", kind="visit", city="Riga", start="2021-05-04", evidence=e))
    'Visit, Riga, 2021-05-04'
    """
    name = _KINDS[fact.kind]
    if fact.kind == "ba_session" and fact.extraordinary:
        name = "Extraordinary Session of the Baltic Assembly"
    if fact.number is not None and fact.kind in {"ba_session", "baltic_council"}:
        return f"{english_ordinal(fact.number)} {name}"
    return ", ".join(filter(None, (name, fact.city, fact.start)))


_IN_OTHERS = {
    "ba_session": {
        "et": "Balti Assamblee {}. istungjärk",
        "lv": "Baltijas Asamblejas {}. sesija",
        "lt": "Baltijos Asamblėjos {}-oji sesija",
    },
    "extraordinary": {
        "et": "Balti Assamblee {}. erakorraline istungjärk",
        "lv": "Baltijas Asamblejas {}. ārkārtas sesija",
        "lt": "Baltijos Asamblėjos {}-oji neeilinė sesija",
    },
    "baltic_council": {
        "et": "Balti Nõukogu {}. istung",
        "lv": "Baltijas padomes {}. sanāksme",
        "lt": "{}-oji Baltijos Taryba",
    },
}
"""What sessions and councils are called, as the four parliaments' own pages do."""


def labels_in_others(fact: EventFact) -> tuple[Literal, ...]:
    """The labels of a numbered session or council in Estonian, Latvian and Lithuanian; none of another event.

    >>> from balticgraph.facts.fact import Evidence
    >>> e = Evidence(spans=(), rule="r@1", confidence=1)
    >>> [label.value for label in labels_in_others(EventFact(key="e1", kind="ba_session", number=42, evidence=e))]
    ['Balti Assamblee 42. istungjärk', 'Baltijas Asamblejas 42. sesija', 'Baltijos Asamblėjos 42-oji sesija']
    """
    named = _IN_OTHERS.get("extraordinary" if fact.extraordinary else fact.kind, {})
    if fact.number is None:
        return ()
    return tuple(Literal(name.format(fact.number), language=language) for language, name in named.items())


def label_in(fact: EventFact, linked: Linked) -> str:
    """The label that a reading gives an event: a register's unnumbered event is called as its table names it.

    Empty where a row of a register only adds a value to an event that another row names.
    """
    numbered = fact.number is not None and fact.kind in {"ba_session", "baltic_council"}
    return event_label(fact) if numbered or not linked.source.startswith("register-") else fact.name or ""


def office_label(office: str, organisation: str) -> str:
    """The English label of an office.

    >>> office_label("Deputy Speaker", "Seimas"), office_label("Member of Delegation", "Seimas Delegation to the Baltic Assembly")
    ('Deputy Speaker of the Seimas', 'Member of the Seimas Delegation to the Baltic Assembly')
    >>> office_label("Committee Chair", "Committee on Culture (Seimas)")
    'Chair of the Committee on Culture (Seimas)'
    >>> office_label("Prime Minister", "Government of Latvia")
    'Prime Minister, Government of Latvia'
    """
    if " Delegation " in organisation or organisation.startswith("Delegation "):
        return f"{office.removesuffix(' of Delegation')} of the {organisation}"
    if office.startswith("Committee "):
        return f"{office.removeprefix('Committee ')} of the {organisation}"
    if office in {
        "Speaker",
        "Deputy Speaker",
        "President",
        "Vice President",
        "Chair",
        "Deputy Chair",
        "Member",
        "Secretary General",
    }:
        return f"{office} of {'' if organisation.startswith(('Republic', 'Parliament')) else 'the '}{organisation}"
    return f"{office}, {organisation}"
