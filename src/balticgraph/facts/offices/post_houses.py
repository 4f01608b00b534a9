"""Posts in parliaments, their chambers and bodies of several states, by the parts of their phrase."""

from balticgraph.facts.offices.post_parts import DEPUTIES, GROUPS, HEADS, Parts, Place
from balticgraph.facts.words.states import chamber_name, of_its_state, states


def post_title(office: str) -> str:
    """An office as facts spell it, whose lexicon has it as a key or as its title."""
    return office if office[:1].isupper() else office.replace("_", " ").title()


def in_parliament(parts: Parts, place: Place) -> tuple[str, str] | None:
    """The office and the parliament or chamber of a phrase, None where it is not of one."""
    if "committee" in parts.kinds or _of_two_chambers(parts, place):
        return None
    if "chamber" in parts.kinds and (
        GROUPS & set(parts.bodies) or (parts.several and parts.office in HEADS and not parts.country)
    ):
        known = states().parliament_of.get(place.leads or "")
        return ("Speaker", known) if known and parts.office in HEADS else None
    if "Senate" in parts.chambers and not parts.parliaments:
        name = chamber_name("Senate", parts.country or land_of_house(place) or place.near or "")
        return ("Speaker", name) if name and parts.office in HEADS else None
    parliament = of_its_state(parts.parliaments[0], parts.country) if parts.parliaments else None
    if (
        parliament is None
        and parts.country is None
        and parts.several
        and (parts.office in HEADS or parts.office in DEPUTIES)
    ):
        return None
    country = parts.country or (
        (place.host or place.country or place.home) if "chamber" in parts.kinds else None
    )
    if (
        parliament is None
        and ("chamber" in parts.kinds or parts.office in {"speaker", "deputy_speaker", "mp"})
        and country
    ):
        parliament = states().parliament_of.get(country)
    near = place.near if parts.office in {"deputy_speaker", "mp"} else None
    if place.beside and parts.office == "deputy_speaker" and parts.kinds <= {"office"}:
        return "Deputy Speaker", place.beside
    bare = place.leads or near or place.host or place.home
    if (
        parliament is None
        and parts.office in {"speaker", "mp", "deputy_speaker"}
        and bare
        and not parts.country
    ):
        parliament = states().parliament_of.get(bare)
    if parliament is None:
        return None
    if parts.office in HEADS:
        return "Speaker", parliament
    if parts.office in DEPUTIES:
        return "Deputy Speaker", parliament
    if parts.office in {"secretary", "secretary_general"} or parts.office[:1].isupper():
        return post_title(parts.office), parliament
    return ("Member of Parliament", parliament) if parts.office in {"mp", "member"} else None


def _of_two_chambers(parts: Parts, place: Place) -> bool:
    """Whether a chamber of no state told is none of a Baltic home: "the Speaker of the Chamber of Deputies"."""
    at_home = place.home in _OF_ONE and place.home == (
        parts.country or place.host or place.country or place.home
    )
    named = any(name not in _ANY for name in parts.chambers if name != "Senate")
    return at_home and named and not parts.parliaments


_OF_ONE = frozenset({"EE", "LV", "LT"})
_ANY = frozenset({"parliament", "parliaments"})
"""What any parliament is called."""


def land_of_house(place: Place) -> str | None:
    """The state of the parliament told of right before: "the Marshal of the Sejm A and the Marshal of the Senate B"."""
    house = place.last[1] if place.last else ""
    chamber = next((key for key, name in states().chamber_of.items() if name == house), "")
    return states().country_of_parliament(house) or chamber[:2] or None


def in_body(parts: Parts, place: Place) -> tuple[str, str] | None:
    """The office and the assembly, union or group of states of a phrase, None where it is not of one."""
    del place
    titles = {
        "president": "President", "speaker": "President", "vice_president": "Vice President", "chair": "Chair",
        "deputy_chair": "Deputy Chair", "secretary_general": "Secretary General", "head": "Head", "member": "Member",
        "ambassador": "Ambassador", "secretary": "Secretary", "director": "Director", "director_general": "Director General",
        "rector": "Rector",
    }  # fmt: skip
    if parts.office == "mep":
        return "Member", "European Parliament"
    if "committee" in parts.kinds and (
        parts.office in HEADS or parts.office in DEPUTIES or parts.office in {"member"}
    ):
        return None
    if parts.office == "European Council President":
        return "President", "European Council"
    if parts.office.startswith("European Commissioner"):
        return parts.office.removeprefix("European "), "European Commission"
    top = parts.office == "Minister of Foreign Affairs" and parts.bodies[:1] == ("European Union",)
    if parts.office == "EU High Representative" or top:
        return "High Representative", "European Union"
    if "delegation" in parts.kinds and parts.bodies[:1] == ("European Parliament",):
        return None
    title = parts.office if parts.office[:1].isupper() else titles.get(parts.office)
    if title in {"Chair", "Deputy Chair", "Head"} and parts.bodies and parts.bodies[0] in _PRESIDED:
        title = "Vice President" if title == "Deputy Chair" else "President"
    if parts.office == "deputy_head" and parts.bodies and parts.bodies[0] in _PRESIDED:
        title = "Vice President"
    many = bool(parts.bodies) and parts.bodies[0] in (GROUPS | _OF_STATES if title == "Member" else GROUPS)
    return (title, parts.bodies[0]) if title and parts.bodies and not many else None


_OF_STATES = frozenset({"European Union", "NATO", "United Nations"})  # whose members are states
_PRESIDED = frozenset({
    "Baltic Assembly", "Nordic Council", "Benelux Parliament", "European Commission", "NATO Parliamentary Assembly",
    "OSCE Parliamentary Assembly", "Parliamentary Assembly of the Council of Europe", "European Parliament", "European Council",
})  # fmt: skip
"""Bodies whose head is a President, whatever a language calls it."""
