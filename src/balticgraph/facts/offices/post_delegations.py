"""Offices in delegations to assemblies: who heads them, and who sends them."""

from balticgraph.facts.offices.post_parts import DEPUTIES, HEADS, Parts, Place
from balticgraph.facts.words.states import ASSEMBLIES, DELEGATING, is_assembly, states


def delegation_post(parts: Parts, place: Place) -> tuple[str, str] | None:
    """The office in a delegation to an assembly, of the parliament that the phrase or its place tells."""
    assembly = next((b for b in parts.bodies if is_assembly(b)), None)
    slip = bool(assembly and parts.parliaments and parts.office in HEADS)
    if not ({"delegation"} & parts.kinds or parts.office == "delegate" or slip):
        return None
    assembly = assembly or ("Baltic Assembly" if "BALTIC" in parts.regions else place.assembly)
    if assembly == "Baltic Assembly" and parts.country not in _MEMBERS and assembly not in parts.bodies:
        assembly = place.abroad or assembly
    own = assembly if assembly in ASSEMBLIES and assembly in parts.bodies else None
    delegation = sender_in(parts) or (None if own else _sender_of(parts, place))
    if assembly in ASSEMBLIES and assembly not in parts.bodies and delegation in _BALTIC:
        assembly = "Baltic Assembly"
    if assembly is None or (delegation is None and own is None):
        return None
    if own and delegation is None and parts.office in _PRESIDENTS:
        return _PRESIDENTS[parts.office], own  # "the delegation of the Nordic Council included its President"
    name = f"{delegation} to the {assembly}" if delegation else f"{own} Delegation"
    office = (
        "Head of Delegation"
        if parts.office in HEADS
        else "Deputy Head of Delegation"
        if parts.office in DEPUTIES
        else None
    )
    office = office or {
        "member": "Member of Delegation",
        "mp": "Member of Delegation",
        "delegate": "Member of Delegation",
        "substitute": "Substitute Member of Delegation",
        "secretary": "Secretary",
        "secretary_general": "Secretary General",
    }.get(parts.office, parts.office if parts.office[:1].isupper() else None)
    return (office, name) if office else None


"""Assemblies without a Baltic member: their delegation is one of the whole body, sent to somebody else."""
_PRESIDENTS = {"president": "President", "vice_president": "Vice President"}
_BALTIC = frozenset({"Saeima Delegation", "Seimas Delegation", "Riigikogu Delegation"})
_MEMBERS = frozenset({"EE", "LV", "LT", None})


def sender_in(parts: Parts) -> str | None:
    """The delegation of the parliament or state that a phrase tells: "Saeima Delegation"."""
    if parts.parliaments:
        land = states().country_of_parliament(parts.parliaments[0])
        other = states().name_of.get(land) if land and land not in DELEGATING else None
        return f"Delegation of {other}" if other else f"{parts.parliaments[0]} Delegation"
    if parts.country in DELEGATING:
        return f"{states().parliament_of[parts.country]} Delegation"
    if parts.country in states().name_of:
        return f"Delegation of {states().name_of[parts.country]}"
    return None


def _sender_of(parts: Parts, place: Place) -> str | None:
    """The delegation that a phrase leaves unsaid: heads told together have one each, that of the state each is of."""
    if parts.several and parts.office in HEADS and place.home != "LT":
        return f"{states().parliament_of[place.leads]} Delegation" if place.leads in DELEGATING else None
    seat = place.last if place.last and place.last[0] == "Member of Parliament" else None
    if seat and seat[1] == place.beside and states().country_of_parliament(seat[1]) in DELEGATING:
        return f"{seat[1]} Delegation"  # "A, Riigikogu narys, Baltijos Asamblėjos delegacijos vadovas"
    return place.sender or _home_sender(place)


def _home_sender(place: Place) -> str | None:
    return f"{states().parliament_of[place.home]} Delegation" if place.home in DELEGATING else None
