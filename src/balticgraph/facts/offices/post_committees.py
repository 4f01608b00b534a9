"""Committees and parliamentary groups: who is what in them, and the names that facts use."""

from dataclasses import replace

from balticgraph.facts.offices.post_parts import DEPUTIES, HEADS, Parts, Place
from balticgraph.facts.words.states import DELEGATING, is_assembly, states


def committee_post(parts: Parts, place: Place) -> tuple[str, str] | None:
    """The office in a committee, in the one named before where the phrase names none."""
    if "committee" not in parts.kinds:
        return None
    if (
        parts.several_committees
        and not (parts.parliaments or parts.country)
        and "Baltic Assembly" not in parts.bodies
    ):
        if place.leads not in DELEGATING:  # each heads that of an own parliament
            return None
        parts = replace(parts, country=place.leads)
    topic = parts.topics[0] if parts.topics else parts.written.removeprefix("on ")
    if not topic:
        return (role_in(parts.office, place.committee[1]), place.committee[1]) if place.committee else None
    body = _committee_body(topic, parts, place)
    if topic.endswith("Commission") and body == "Baltic Assembly" and not parts.bodies:
        body = None  # the assembly has committees
    if body is None:
        return (role_in(parts.office, ""), topic) if topic.endswith("Commission") else None
    name = committee_name(topic, body)
    return role_in(parts.office, name), name


def role_in(office: str, organisation: str) -> str:
    """The office that a head, deputy or member has in a committee, delegation, group or other body.

    >>> role_in("deputy_chair", "Foreign Affairs Committee (Saeima)"), role_in("chair", "Baltic Assembly")
    ('Committee Vice Chair', 'Chair')
    """
    if office[:1].isupper() or office == "secretary":
        return office[:1].upper() + office[1:]
    rank = 0 if office in HEADS else 1 if (office in DEPUTIES or office in {"deputy"}) else 2
    if " Delegation to the " in organisation or organisation.startswith("Delegation of "):
        return ("Head of Delegation", "Deputy Head of Delegation", "Member of Delegation")[rank]
    if "ommittee" in organisation or "Commission (" in organisation:
        return ("Committee Chair", "Committee Vice Chair", "Committee Member")[rank]
    return ("Chair", "Deputy Chair", "Member")[rank]


def _committee_body(topic: str, parts: Parts, place: Place) -> str | None:
    """Whose a committee is: what the phrase names, what the text told of right before, or the house of its state."""
    if parts.parliaments:
        return parts.parliaments[0]
    if place.beside and not parts.bodies and states().country_of_parliament(place.beside) not in DELEGATING:
        return place.beside
    if "Baltic Assembly" in parts.bodies or _of_assembly(topic, parts, place):
        return "Baltic Assembly"
    assembly = next(
        (body for body in parts.bodies if is_assembly(body) or body == "European Parliament"), None
    )
    if assembly or place.beside:
        return assembly or place.beside
    if place.home is None and place.own and not parts.country and topic not in _NATIONAL:
        return place.own
    if topic in _OF_SEIMAS and not parts.country and place.home != "EE":
        return "Seimas"
    if not parts.country and (told := _house_told(topic, place)):
        return told
    here = None if place.foreign else place.home or place.country
    country = parts.country or place.host or here
    return states().parliament_of.get(country) if country else None


def _house_told(topic: str, place: Place) -> str | None:
    """The house whose committee of this name the text has told of, where it is the only one: "members of the Legal Committee of X"."""
    of = [name.rpartition(" (")[2].removesuffix(")") for name in place.committees]
    own = {body for body in of if committee_name(topic, body) in place.committees}
    body = own.pop() if len(own) == 1 else ""
    away = place.near is not None and place.near != states().country_of_parliament(body)
    return None if away or place.host else body or None


_OF_SEIMAS = frozenset({"National Security and Defence"})
"""Committees that only the Seimas calls so; in Estonian texts the own one is at times."""
_NATIONAL = frozenset({"Foreign Affairs", "European Affairs", "European Union Affairs"})
_OF_ASSEMBLY = frozenset(
    {
        "Economics, Energy and Innovation",
        "Natural Resources and Environment",
        "Health, Welfare and Family",
        "Security and Defence",
        "Education, Science and Culture",
        "Legal Affairs and Security",
        "Budget and Control",
        "Legal",
        "Communications and Informatics",
        "Environmental Protection and Energy",
        "Environment Protection and Energy",
        "Environment and Energy",
        "Energy and Environment",
        "Social and Economic Affairs",
        "Economic and Social Affairs",
        "Security and Foreign Affairs",
        "Budget and Audit",
        "Security",
        "Welfare",
    }
)


def _of_assembly(topic: str, parts: Parts, place: Place) -> bool:
    """Whether a committee is one that only the assembly has, in a text about it; the Seimas has one namesake."""
    if place.assembly != "Baltic Assembly" or parts.country:
        return False
    namesake = place.home == "LT" and topic == "Education, Science and Culture"
    return topic in _OF_ASSEMBLY and not namesake


def committee_name(topic: str, body: str) -> str:
    """The canonical name of a committee.

    >>> committee_name("Culture", "Seimas"), committee_name("Foreign Affairs", "Seimas")
    ('Committee on Culture (Seimas)', 'Foreign Affairs Committee (Seimas)')
    >>> committee_name("Committee for a Clean Sea", "Nordic Council")
    'Committee for a Clean Sea (Nordic Council)'
    """
    body = "Polish Senate" if body == "Senate of Poland" else body
    topic = _SHORT.get((topic, body), topic)
    if topic.endswith(("Commission", "ommittee")) or any(noun in topic for noun in _NAMED):
        return f"{topic} ({body})"
    on = body == "Seimas" and topic != "Foreign Affairs"
    if on or topic.startswith("the ") or "'s " in topic.replace("’", "'") or (topic, body) in _ON:
        return f"Committee on {topic} ({body})"
    return f"{topic} Committee ({body})"


_SHORT = {
    ("Defence", "Riigikogu"): "National Defence",
    ("Defence", "Seimas"): "National Security and Defence",
    ("National Defence", "Seimas"): "National Security and Defence",
    ("Defence", "Saeima"): "Defence, Internal Affairs and Corruption Prevention",
    ("National Security and Defence", "Saeima"): "Defence, Internal Affairs and Corruption Prevention",
    ("National Defence", "Saeima"): "Defence, Internal Affairs and Corruption Prevention",
    ("Defence, Internal Affairs and Corruption Prevention", "Riigikogu"): "National Defence",
    ("National Security and Defence", "Riigikogu"): "National Defence",
    ("European Union Affairs", "Saeima"): "European Affairs",
    ("European Affairs", "Riigikogu"): "European Union Affairs",
}
"""Committees that are called by less than their name."""
_NAMED = ("ommittee on ", "ommittee for ", "ommittee of ", "ommission on ", "ommission for ", "ommission of ")
_ON = frozenset(
    {
        ("Foreign Affairs", "Hungarian National Assembly"),
        ("Foreign Affairs, Defence and Security", "Czech Senate"),
    }
)


_THE_GROUP = "parliamentary group"
"""The value of a group that is named without its states, which means the one named before."""


def group_post(parts: Parts, place: Place) -> tuple[str, str] | None:
    """The office in a group for the relations with a state, in the one named before where it is only pointed to."""
    if not parts.groups:
        return None
    office = "Head" if parts.office == "head" else role_in(parts.office, "")
    name = parts.groups[0]
    if name in {"", _THE_GROUP}:
        return (office, place.group) if place.group else None
    return office, f"{name} ({_group_body(name, parts, place)})"


def _group_body(name: str, parts: Parts, place: Place) -> str:
    """The parliament of a group: of the state that its name begins with, else of the text's own."""
    if parts.parliaments and parts.parliaments[0] not in name:
        return parts.parliaments[0]
    names = {code: _bare(land) for code, land in states().name_of.items()}
    first = next((code for code, land in names.items() if name.startswith(f"{land}-")), None)
    others = [c for c in (place.near, place.home, place.country) if c and names.get(c, "") not in name]
    code = first or next(iter(others), "LT")
    return states().parliament_of.get(code) or f"Parliament of {states().name_of[code]}"


def _bare(land: str) -> str:
    return land.removeprefix("the ")
