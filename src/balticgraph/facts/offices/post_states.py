"""Offices of states: ministers, ministries, heads of state, ambassadors."""

from balticgraph.facts.offices.post_committees import committee_name
from balticgraph.facts.offices.post_parts import GROUPS, Parts, Place, state_name
from balticgraph.facts.words.mentions import Page
from balticgraph.facts.words.states import DELEGATING, is_assembly, states

_CHANCELLORS = frozenset({"AT", "DE"})
"""States whose government a chancellor heads."""


def minister_post(parts: Parts, place: Place) -> tuple[str, str] | None:
    """A minister or head of government, of the state that the phrase or its place tells."""
    named = "Minister" in parts.office or parts.office == "prime_minister"
    named = named or (parts.office == "Chancellor" and parts.country in _CHANCELLORS)
    if not named or parts.ministries or parts.bodies[:1] == ("European Union",):
        return None
    country = place.leads if parts.regions and not parts.country else _country(parts, place)
    if country is None or country not in states().name_of:
        return None
    office = "Prime Minister" if parts.office == "prime_minister" else _own_name(parts.office, country)
    return office, f"Government of {states().name_of[country]}"


def _own_name(name: str, country: str | None) -> str:
    """A minister or ministry as the state names it, whose language may have one word for two: "mokslas", science and research.

    >>> _own_name("Ministry of Education and Science", "EE")
    'Ministry of Education and Research'
    """
    return name.replace("Education and Science", "Education and Research") if country == "EE" else name


def _country(parts: Parts, place: Place) -> str | None:
    parliament = next((states().country_of_parliament(p) for p in parts.parliaments), None)
    told = parts.country or parliament or _owner_of(parts.written) or place.origin
    here = None if place.foreign else place.home or place.country
    return told or place.leads or place.near or place.host or here


def _owner_of(written: str) -> str | None:
    """The state that owns an institution by its name.

    >>> _owner_of("China's State Council")
    'CN'
    """
    owner = written.replace("’", "'").partition("'s ")[0] if written else ""
    return next((code for code, name in states().name_of.items() if owner and name == owner), None)


def ministry_post(parts: Parts, place: Place) -> tuple[str, str] | None:
    """An office in a ministry: "State Secretary of the Ministry of Transport"."""
    if not parts.ministries or parts.office in {"", "minister", "prime_minister", "mp", "member"}:
        return None
    office = parts.office if parts.office[:1].isupper() else parts.office.replace("_", " ").title()
    country = _country(parts, place)
    land = f" ({states().name_of[country].removeprefix('the ')})" if country in states().name_of else ""
    return office, _own_name(parts.ministries[0], country) + land


_ENVOYS = {
    "ambassador": "Ambassador",
    "Permanent Representative": "Permanent Representative",
    "Deputy Permanent Representative": "Deputy Permanent Representative",
    "Consul General": "Consul General",
    "Consul": "Consul",
    "Honorary Consul": "Honorary Consul",
}
"""Those who are sent by one state to another or to a body."""


def ambassador_post(parts: Parts, place: Place) -> tuple[str, str] | None:
    """An ambassador of one state to another or to a body: "Ambassador of Sweden to Estonia"."""
    if parts.office not in _ENVOYS:
        return None
    title = _ENVOYS[parts.office]
    names = [states().name_of[land].removeprefix("the ") for land in parts.lands if land in states().name_of]
    to = names[1:] or list(parts.bodies)
    host = names[0] if names else ""
    if names and parts.body_first:
        return title, f"{parts.bodies[0]} (to {names[0]})"
    if parts.bodies and not names and title != "Ambassador":
        return title, parts.bodies[0]
    if names and to:
        return title, f"{names[0]} (to {to[0]})"
    if names and not to and parts.country is None:
        names = (
            [states().name_of[place.leads].removeprefix("the ")] if place.leads in states().name_of else []
        )
        return (title, f"{names[0]} (to {host})") if names and names[0] != host else None
    if not names and not to and _of_its_chief(place):
        return title, state_name(place.near or "")
    if parts.sent_to:
        sender = states().name_of.get(place.near or place.leads or "", "").removeprefix("the ")
        return (title, f"{sender} (to {host})") if sender and sender != host else None
    return (title, state_name(parts.lands[0])) if names else None


def _of_its_chief(place: Place) -> bool:
    """Whether the head of a state or a minister stands right before: "the President of Ukraine, received by Ambassador A"."""
    if place.near not in states().name_of or place.last is None:
        return False
    return place.last[1] in {state_name(place.near), f"Government of {states().name_of[place.near]}"}


def counterpart_post(parts: Parts, place: Place) -> tuple[str, str] | None:
    """The same office in another state as that told before: "and his Lithuanian counterpart B"."""
    if parts.office != "counterpart" or place.latest is None:
        return None
    office, of = place.latest
    if of in {"Nordic Council", "Baltic Assembly"} and parts.regions:
        return office, {"BALTIC": "Baltic Assembly", "NORDIC": "Nordic Council"}[parts.regions[0]]
    if abroad := _assembly_of_counterpart(parts, of):
        return office, abroad
    country = parts.country or next((states().country_of_parliament(p) for p in parts.parliaments), None)
    if country not in states().name_of:
        committee = "Committee" in of and of.endswith(")") and parts.parliaments
        topic = (
            of[: of.rindex(" (")].removeprefix("Committee on ").removesuffix(" Committee")
            if committee
            else ""
        )
        return (office, committee_name(topic, parts.parliaments[0])) if committee else None
    if of.startswith("Government of "):
        return office, f"Government of {states().name_of[country]}"
    if office == "President" and (of.startswith("Republic of ") or of in states().name_of.values()):
        return office, state_name(country)
    parliament = "Sejm" if country == "PL" else states().parliament_of.get(country)
    parliament = parts.parliaments[0] if parts.parliaments else parliament
    if parliament and of in states().parliament_of.values():
        return office, parliament
    if parliament and of.endswith(")") and "Committee" in of:
        topic = of[: of.rindex(" (")].removeprefix("Committee on ").removesuffix(" Committee")
        return office, committee_name(topic, parliament)
    if parliament and " Delegation to the " in of and country in DELEGATING:
        return office, f"{parliament} Delegation to the {of.split(' Delegation to the ')[1]}"
    return None


def _assembly_of_counterpart(parts: Parts, of: str) -> str | None:
    """The assembly in which somebody has the office that another has in one: "his Benelux counterpart"."""
    body = parts.bodies[0] if parts.bodies and is_assembly(of) else ""
    body = "Benelux Parliament" if body in {"Benelux", "Benelux Union"} else body
    return body if is_assembly(body) and body != of else None


def state_post(parts: Parts, place: Place) -> tuple[str, str] | None:
    """The head of a state, or the officer of an assembly whom a bare title means."""
    bare = parts.kinds <= {"office"}
    of_group = parts.kinds <= {"office", "body"} and set(parts.bodies) <= GROUPS
    if place.leads and parts.office in {"president", "head_of_state"} and of_group:
        return "President", state_name(place.leads)
    if place.host in states().name_of and parts.office in {"president", "head_of_state"} and bare:
        return "President", state_name(place.host or "")
    if parts.office == "president" and bare and (place.presidential or place.own):
        return (
            ("President", f"Republic of {states().name_of[place.home]}")
            if place.presidential and place.home
            else ("President", place.own or "Baltic Assembly")
        )
    if (
        parts.office in {"vice_president", "secretary_general"}
        and parts.kinds <= {"office", "country"}
        and parts.country in {None, "EE", "LV", "LT"}
        and not place.presidential
        and place.own
    ):
        return "Vice President" if parts.office == "vice_president" else "Secretary General", place.own
    country = parts.country or (place.home if parts.office == "head_of_state" else None)
    if country in states().name_of and parts.office in {"president", "head_of_state"}:
        return "President", state_name(country)
    return None


def state_of_seim(page: Page, country: str | None) -> str | None:
    """The state of the Seim that Estonian calls so without one: the one told beside it, else the only one that the text tells of."""
    if country in _SEIMS:
        return country
    named = [(s, i) for s in page.told for i in s.items if i.kind in _NAMED]
    lands = {i.value for _, i in named} & set(_SEIMS)
    lands |= {land for land, house in _SEIMS.items() if any(i.value == house for _, i in named)}
    own = any(i.value == "Saeima" and s.words.keys[i.first].startswith("sae") for s, i in named)
    cities = {i.value for s in page.told for i in s.items if i.kind.startswith("city")}
    lands = lands or {land for city, land in states().capital_of.items() if city in cities and land in _SEIMS}
    if own:  # the Latvian one is called by its name, this is another
        lands = lands - {"LV"} or {"LT"}
    return next(iter(lands)) if len(lands) == 1 else None


_NAMED = frozenset({"parliament", "country", "country_in", "country_into"})
_SEIMS = {"LT": "Seimas", "LV": "Saeima", "PL": "Sejm"}
