"""The one place that mints an IRI. A key depends on content alone: never on the order, the time or the place of loading.

Rules: lower-case ASCII, digits, hyphen, slash. Natural keys where a body gives one (``session/baltic-assembly/42``);
a name's key carries no diacritics, the name itself stands in ``foaf:name``. An IRI is never reused.
"""

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from babel import Locale
from babel.core import get_global
from pyoxigraph import Literal, NamedNode

from balticgraph.documents.addresses import page_named, web_address
from balticgraph.documents.release import Release, Stated
from balticgraph.facts.fact import BodyFact, EventFact, Evidence
from balticgraph.vocabulary import BASE

_MAP = str.maketrans(
    {"ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "ð": "d", "đ": "d", "þ": "th", "ß": "ss", "ə": "e", "ı": "i"}
)
_LONGEST = 60
_UNSURE = "person/unsure/"
_NO_STATES = {"UN", "EU", "EZ", "QO", "XA", "XB", "ZZ"}  # what CLDR lists among the territories besides
_NO_MORE = {"BUR", "DDR", "FXX", "TMP", "YMD", "ZAR", "XKK"}  # of one land of before, or not of ISO 3166
_REPUBLIC = re.compile(r"^(?:(?:Federal |People's )?Republic of (?:the )?|the )")
_STATE_NAMES = {"GB": "United Kingdom", "US": "United States", "TR": "Turkey", "CZ": "Czech Republic"}


def slug(text: str, *, longest: int = _LONGEST) -> str:
    """The text as a key: folded to lower-case ASCII words joined by hyphens; a long one is cut and given a digest.

    >>> slug("Vytautas Juozapaitis"), slug("Rõngelep & Łukasz"), slug("Ērika Zommere")
    ('vytautas-juozapaitis', 'rongelep-lukasz', 'erika-zommere')
    >>> slug("…")
    'x-b4935894'

    Letters that have no such form, as in "Jānis Ж", do not go without leaving a digest either.

    >>> slug("Jānis Ж").startswith("janis-"), slug("Jānis Ж") == slug("Jānis Ш")
    (True, False)
    """
    folded = unicodedata.normalize("NFKD", text.casefold().translate(_MAP))
    ascii_text = "".join(c for c in folded if not unicodedata.combining(c)).translate(_MAP)
    key = re.sub(r"[^a-z0-9]+", "-", ascii_text).strip("-")
    if not key:
        return f"x-{digest(text)[:8]}"
    whole = len(key) <= longest and not any(c.isalpha() and not c.isascii() for c in ascii_text)
    return key if whole else f"{key[: longest - 9].rstrip('-')}-{digest(text)[:8]}"


def digest(*parts: object) -> str:
    """The first 12 hex digits of the SHA-256 of the parts."""
    return hashlib.sha256("\x1f".join(map(str, parts)).encode("utf-8")).hexdigest()[:12]


def mint(path: str) -> NamedNode:
    """The IRI of a resource by its class and key.

    >>> mint("session/baltic-assembly/42").value
    'https://w3id.org/balticgraph/id/session/baltic-assembly/42'
    """
    return NamedNode(f"{BASE}id/{path}")


def path_of(iri: NamedNode) -> str:
    """Class and key of a minted IRI: the inverse of `mint`."""
    return iri.value.removeprefix(f"{BASE}id/")


def shown(thing: NamedNode | Literal) -> str:
    """A value as a decision names it: a literal's words, or the key of a thing.

    >>> shown(mint("place/viljandi")), shown(Literal("2023-11-23"))
    ('viljandi', '2023-11-23')
    """
    return thing.value.rpartition("/")[2] if isinstance(thing, NamedNode) else thing.value


def graph(path: str) -> NamedNode:
    """The IRI of a graph by its path: ``release/...``, ``provenance/...``, ``reference/...``."""
    return NamedNode(f"{BASE}graph/{path}")


def state_name(country: str, language: str = "en") -> str:
    """The name of a state by its ISO 3166 alpha-2 code (CLDR, https://cldr.unicode.org/).

    >>> state_name("EE"), state_name("NO", "lv"), state_name("ZZ9")
    ('Estonia', 'Norvēģija', 'ZZ9')
    """
    if language == "en" and country in _STATE_NAMES:
        return _STATE_NAMES[country]
    return str(_territories(language).get(country, country))


def country_of(name: str) -> str | None:
    """The ISO 3166 alpha-2 code of a state by its English name, as a land or as a republic, or None.

    >>> country_of("Ukraine"), country_of("Republic of Latvia"), country_of("United Nations")
    ('UA', 'LV', None)
    """
    return _countries().get(_REPUBLIC.sub("", name))


@cache
def _countries() -> Mapping[str, str]:
    codes = [code for code in _territories("en") if code.isalpha() and code not in _NO_STATES]
    return {state_name(code): code for code in reversed(codes)}  # of two of one name the first


def registered(fact: BodyFact) -> NamedNode:
    """The IRI of a body of the register: a state's by its country, another's by its name."""
    country = (fact.country or country_of(fact.name)) if fact.kind == "state" else None
    return state(country) if country else body(fact.name)


@cache
def _territories(language: str) -> Mapping[str, str]:
    return Locale(language).territories


def state(country: str) -> NamedNode:
    """The IRI of a state by its ISO 3166 alpha-2 code."""
    return mint(f"state/{slug(state_name(country))}")


def country_elsewhere(country: str) -> NamedNode | None:
    """The entry of a state in the EU's list of countries (https://op.europa.eu/en/web/eu-vocabularies), by its ISO 3166 alpha-2 code.

    >>> country_elsewhere("EE").value, country_elsewhere("ZZ9")
    ('http://publications.europa.eu/resource/authority/country/EST', None)
    >>> [country_elsewhere(code).value[-3:] for code in ("RU", "RS", "DE", "FR")]
    ['RUS', 'SRB', 'DEU', 'FRA']
    """
    code = _longer_codes().get(country)
    return NamedNode(f"http://publications.europa.eu/resource/authority/country/{code}") if code else None


@cache
def _longer_codes() -> Mapping[str, str]:
    """ISO 3166 alpha-3 codes by alpha-2 code, as CLDR pairs them."""
    pairs = get_global("territory_aliases").items()
    return {
        lands[0]: code
        for code, lands in pairs
        if len(code) == 3 and code.isalpha() and len(lands) == 1 and code not in _NO_MORE
    }  # a land that fell apart (SUN, YUG) is none of those it became


def body(name: str) -> NamedNode:
    """The IRI of a body by its canonical English name: delegations, committees and states by the grammar of such names.

    >>> [path_of(body(n)) for n in ("Seimas", "Seimas Delegation to the Baltic Assembly", "Committee on Culture (Seimas)")]
    ['body/seimas', 'delegation/seimas-to-baltic-assembly', 'body/seimas/committee-on-culture']
    >>> [path_of(body(n)) for n in ("Republic of Latvia", "Ukraine", "the United Kingdom")]
    ['state/latvia', 'state/ukraine', 'state/united-kingdom']
    """
    if country := country_of(name):
        return state(country)
    if m := re.fullmatch(r"(.+) Delegation to (?:the )?(.+)", name):
        return mint(f"delegation/{slug(m[1])}-to-{slug(m[2])}")
    if m := re.fullmatch(r"Delegation of (.+) to (?:the )?(.+)", name):
        return mint(f"delegation/of-{slug(m[1])}-to-{slug(m[2])}")
    if m := re.fullmatch(r"(.+) \(([^()]+)\)", name):
        return mint(f"body/{slug(m[2])}/{slug(m[1])}")
    if m := re.fullmatch(r"Republic of (.+)", name):
        return mint(f"state/{slug(m[1])}")
    return mint(f"body/{slug(name)}")


def office(name: str, organisation: str) -> NamedNode:
    """The IRI of an office in an organisation, both by their canonical English names."""
    return mint(f"office/{slug(organisation)}/{slug(name)}")


def place(city: str) -> NamedNode:
    """The IRI of a city or venue by its name."""
    return mint(f"place/{slug(city)}")


def source_key(release: Release) -> str:
    """The key of a source: from its address, else from its publisher, day and title, else from its own bytes.

    A corrected page keeps its key, so that its captures stand together; a file's name or folder never enters it. Words in the
    place of an address, such as "unknown", tell no page from another and are passed over.
    """
    if release.is_table:
        return release.name
    if release.digest_of is not None:
        return f"digest-{_address_key(release.digest_of) or _own_key(release)}"
    key = _address_key(release.url) or _own_key(release)
    # tables of the register alone are called so: what replaces or withdraws one shall not meet a release
    return f"page-{key}" if key.startswith("register-") else key


def _own_key(release: Release) -> str:
    """A key from what a release says of itself, else from its bytes."""
    if release.published is not None and release.title is not None:
        publisher = slug(release.publisher.value) if release.publisher else "unknown"
        words = " ".join(release.title.value.split()).casefold()
        return f"{publisher}-{release.published.value[:10]}-{digest(words)[:6]}"
    return f"text-{release.snapshot}"


def _address_key(url: Stated | None) -> str:
    """A readable key of an address, "" where it is none: the site, its last long number if it has one, a digest that tells pages apart."""
    parts = web_address(url.value) if url else None
    if parts is None:
        return ""
    host = (parts.hostname or "").removeprefix("www.").removeprefix("www3.").rstrip(".").split(".")
    site = host[-2] if len(host) > 1 else host[0]
    _, path, query, *_ = page = page_named(parts)
    numbers = re.findall(r"\d{4,}", f"{path}?{query}")
    return "-".join([slug(site), *numbers[-1:], digest(*page)])


def first_span(evidence: Evidence) -> str:
    """The first span of a fact as ``start-end``: the key of what has no other."""
    span = min(evidence.spans)
    return f"{span.start}-{span.end}"


def unsure(name: str, source: str, evidence: Evidence) -> NamedNode:
    """The IRI of a person who stays unsure: by the source, the words, and the name as read."""
    return mint(f"{_UNSURE}{source}/{first_span(evidence)}/{slug(name)}")


def is_unsure(person: NamedNode) -> bool:
    """Whether a person is kept apart since it is not sure who is meant.

    >>> is_unsure(mint("person/unsure/lrs-1/0-5/alder")), is_unsure(mint("person/ann-alder"))
    (True, False)
    """
    return path_of(person).startswith(_UNSURE)


def event(fact: EventFact, source: str) -> NamedNode:
    """The IRI of an event: by its number in its series, by the register's key, else by its source and span.

    >>> e = EventFact(key="e1", kind="ba_session", number=42, evidence=Evidence(spans=(), rule="r@1", confidence=1))
    >>> path_of(event(e, "lrs-1"))
    'session/baltic-assembly/42'
    """
    if fact.kind == "ba_session" and fact.number:
        return mint(f"session/baltic-assembly/{'extraordinary-' if fact.extraordinary else ''}{fact.number}")
    if fact.kind == "baltic_council" and fact.number:
        return mint(f"meeting/baltic-council/{fact.number}")
    if source.startswith("register-"):
        return mint(f"event/{slug(fact.kind)}/{slug(fact.key.split('/', 1)[-1])}")
    return mint(f"event/{slug(fact.kind)}/{source}/{first_span(fact.evidence)}")


def presidency(body_name: str, year: int, half: int | None = None) -> NamedNode:
    """The IRI of a presidency: its body and year, before 2003 its half-year too where that is known."""
    return mint(f"presidency/{slug(body_name)}/{year}{f'-{half}' if half else ''}")


def rule(name_and_version: str) -> NamedNode:
    """The IRI of an extraction rule given as ``name@version``."""
    name, _, version = name_and_version.partition("@")
    return mint(f"rule/{slug(name)}/{slug(version)}")
