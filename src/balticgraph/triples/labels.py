"""Labels that the graph gives its own nodes, made from canonical names so that every source gives the same one.

In English for all; in Estonian, Latvian and Lithuanian too for what has a number, for presidencies, series, and what `data/names` has.
"""

from collections.abc import Mapping

from pyoxigraph import Literal

from balticgraph.facts.fact import EventFact
from balticgraph.identity.iris import country_of, state_name
from balticgraph.identity.link import Linked
from balticgraph.register.names import event_names, place_names
from balticgraph.triples.assertion import english_ordinal, in_others

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


_WITH_ARTICLE = {"United Kingdom", "United States", "Netherlands", "Philippines", "United Arab Emirates"}


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
        "et": "{}. Balti Nõukogu",
        "lv": "{}. Baltijas Padome",
        "lt": "{}-oji Baltijos Taryba",
    },
}
"""What sessions and councils are called, as the four parliaments' own pages do."""


SERIES_NAMES: Mapping[str, Mapping[str, str]] = {
    "ba_session": {
        "en": "Ordinary sessions of the Baltic Assembly",
        "et": "Balti Assamblee korralised istungjärgud",
        "lv": "Baltijas Asamblejas kārtējās sesijas",
        "lt": "Baltijos Asamblėjos eilinės sesijos",
    },
    "extraordinary": {
        "en": "Extraordinary sessions of the Baltic Assembly",
        "et": "Balti Assamblee erakorralised istungjärgud",
        "lv": "Baltijas Asamblejas ārkārtas sesijas",
        "lt": "Baltijos Asamblėjos neeilinės sesijos",
    },
    "baltic_council": {
        "en": "Baltic Council",
        "et": "Balti Nõukogu",
        "lv": "Baltijas Padome",
        "lt": "Baltijos Taryba",
    },
}
"""What the series of meetings are called, by the kind of their events."""

STATEMENT_NAMES: Mapping[str, str] = {"et": "Ütlus", "lv": "Izteikums", "lt": "Pasisakymas"}
"""What a statement is called, as the ontology calls its class."""

_PRESIDES = {
    "et": {"EE": "Eesti", "LV": "Läti", "LT": "Leedu"},
    "lv": {"EE": "Igaunijas", "LV": "Latvijas", "LT": "Lietuvas"},
    "lt": {"EE": "Estijos", "LV": "Latvijos", "LT": "Lietuvos"},
}
_PRESIDED = {
    "Baltic Assembly": {
        "et": "eesistumine Balti Assamblees",
        "lv": "prezidentūra Baltijas Asamblejā",
        "lt": "pirmininkavimas Baltijos Asamblėjai",
    },
    "Baltic Council of Ministers": {
        "et": "eesistumine Balti Ministrite Nõukogus",
        "lv": "prezidentūra Baltijas Ministru padomē",
        "lt": "pirmininkavimas Baltijos Ministrų Tarybai",
    },
}


def presidency_names(body: str, country: str, when: str) -> Mapping[str, str]:
    """What a presidency is called in Estonian, Latvian and Lithuanian, where body and state are among those that rotate.

    >>> presidency_names("Baltic Assembly", "EE", ", 2023")["lt"]
    'Estijos pirmininkavimas Baltijos Asamblėjai, 2023'
    """
    return {
        language: f"{_PRESIDES[language][country]} {words}{when}"
        for language, words in _PRESIDED.get(body, {}).items()
        if country in _PRESIDES[language]
    }


_HANDED_OVER = {
    "Baltic Assembly": {
        "et": "Eesistumise üleandmine Balti Assamblees",
        "lv": "Prezidentūras nodošana Baltijas Asamblejā",
        "lt": "Pirmininkavimo Baltijos Asamblėjai perdavimas",
    },
    "Baltic Council of Ministers": {
        "et": "Eesistumise üleandmine Balti Ministrite Nõukogus",
        "lv": "Prezidentūras nodošana Baltijas Ministru padomē",
        "lt": "Pirmininkavimo Baltijos Ministrų Tarybai perdavimas",
    },
}


def handover_names(body: str, given: str, taken: str) -> Mapping[str, str]:
    """What a handover of the presidency is called in the three languages, by the codes of both states.

    >>> handover_names("Baltic Assembly", "EE", "LT")["lv"]
    'Prezidentūras nodošana Baltijas Asamblejā, Igaunija–Lietuva'
    """
    return {
        language: f"{words}, {state_name(given, language)}–{state_name(taken, language)}"
        for language, words in _HANDED_OVER.get(body, {}).items()
    }


_KINDS_IN_OTHERS = {
    "ba_session": {
        "et": "Balti Assamblee istungjärk",
        "lv": "Baltijas Asamblejas sesija",
        "lt": "Baltijos Asamblėjos sesija",
    },
    "extraordinary": {
        "et": "Balti Assamblee erakorraline istungjärk",
        "lv": "Baltijas Asamblejas ārkārtas sesija",
        "lt": "Baltijos Asamblėjos neeilinė sesija",
    },
    "baltic_council": {"et": "Balti Nõukogu", "lv": "Baltijas Padome", "lt": "Baltijos Taryba"},
    "ba_presidium": {
        "et": "Balti Assamblee presiidiumi koosolek",
        "lv": "Baltijas Asamblejas Prezidija sēde",
        "lt": "Baltijos Asamblėjos prezidiumo posėdis",
    },
    "ba_committee": {
        "et": "Balti Assamblee komisjoni koosolek",
        "lv": "Baltijas Asamblejas komitejas sēde",
        "lt": "Baltijos Asamblėjos komiteto posėdis",
    },
    "parliament_speakers_meeting": {
        "et": "Parlamentide esimeeste kohtumine",
        "lv": "Parlamentu priekšsēdētāju tikšanās",
        "lt": "Parlamentų pirmininkų susitikimas",
    },
    "consultation": {"et": "Konsultatsioon", "lv": "Konsultācija", "lt": "Konsultacija"},
    "prize_ceremony": {"et": "Auhindade üleandmine", "lv": "Balvu pasniegšana", "lt": "Premijų įteikimas"},
    "conference": {"et": "Konverents", "lv": "Konference", "lt": "Konferencija"},
    "visit": {"et": "Visiit", "lv": "Vizīte", "lt": "Vizitas"},
    "other": {"et": "Sündmus", "lv": "Notikums", "lt": "Renginys"},
}
"""What other events are called, as the ontology calls their kinds."""


def labels_in_others(fact: EventFact) -> tuple[Literal, ...]:
    """The labels of an event in Estonian, Latvian and Lithuanian: by its number, else by kind, town and day.

    There is none in a language in which the town has no name that is sure.

    >>> from balticgraph.facts.fact import Evidence
    >>> e = Evidence(spans=(), rule="r@1", confidence=1)
    >>> [label.value for label in labels_in_others(EventFact(key="e1", kind="ba_session", number=42, evidence=e))]
    ['Balti Assamblee 42. istungjärk', 'Baltijas Asamblejas 42. sesija', 'Baltijos Asamblėjos 42-oji sesija']
    >>> visit = EventFact(key="e1", kind="visit", city="Riga", start="2021-05-04", evidence=e)
    >>> [label.value for label in labels_in_others(visit)]
    ['Visiit, Riia, 2021-05-04', 'Vizīte, Rīga, 2021-05-04', 'Vizitas, Ryga, 2021-05-04']
    """
    kind = "extraordinary" if fact.extraordinary and fact.kind == "ba_session" else fact.kind
    if fact.number is not None and kind in _IN_OTHERS:
        return in_others({lang: name.format(fact.number) for lang, name in _IN_OTHERS[kind].items()})
    towns = place_names(fact.city) if fact.city else {}
    named = {lang: name for lang, name in _KINDS_IN_OTHERS[kind].items() if lang in towns or not fact.city}
    parts = {lang: (name, towns.get(lang), fact.start) for lang, name in named.items()}
    return in_others({lang: ", ".join(filter(None, told)) for lang, told in parts.items()})


def label_in(fact: EventFact, linked: Linked) -> str:
    """The label that a reading gives an event: a register's unnumbered event is called as its table names it.

    Empty where a row of a register only adds a value to an event that another row names.
    """
    return event_label(fact) if _is_labelled(fact, linked) else fact.name or ""


def others_in(fact: EventFact, linked: Linked) -> tuple[Literal, ...]:
    """The labels that a reading gives an event in the other languages; a table's own name by the list of such names."""
    return labels_in_others(fact) if _is_labelled(fact, linked) else in_others(event_names(fact.name or ""))


def of_event(names: Mapping[str, str], event: str | None, linked: Linked) -> tuple[Literal, ...]:
    """The labels of something of an event, in the languages in which both it and the event have a name."""
    called = {
        label.language: label.value
        for e in linked.reading.events
        if e.key == event
        for label in others_in(e, linked)
    }
    return in_others({lang: f"{name}, {called[lang]}" for lang, name in names.items() if lang in called})


def _is_labelled(fact: EventFact, linked: Linked) -> bool:
    """Whether the label of an event is made from what is known of it."""
    numbered = fact.number is not None and fact.kind in {"ba_session", "baltic_council"}
    return numbered or not linked.source.startswith("register-")


def office_label(office: str, organisation: str) -> str:
    """The English label of an office.

    >>> office_label("Deputy Speaker", "Seimas"), office_label("Member of Delegation", "Seimas Delegation to the Baltic Assembly")
    ('Deputy Speaker of the Seimas', 'Member of the Seimas Delegation to the Baltic Assembly')
    >>> office_label("Committee Chair", "Committee on Culture (Seimas)")
    'Chair of the Committee on Culture (Seimas)'
    >>> office_label("Prime Minister", "Government of Latvia")
    'Prime Minister, Government of Latvia'
    >>> office_label("President", "Republic of Latvia"), office_label("Secretary General", "NATO")
    ('President of the Republic of Latvia', 'Secretary General of NATO')
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
        return f"{office} of {'' if _is_name(organisation) else 'the '}{organisation}"
    return f"{office}, {organisation}"


def _is_name(organisation: str) -> bool:
    """Whether an organisation is called without an article: by letters, or as a land."""
    land = country_of(organisation) is not None and "Republic" not in organisation
    return organisation.isupper() or (land and organisation not in _WITH_ARTICLE)
