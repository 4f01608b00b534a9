"""What an office phrase means: the parts found in it, whatever their order.

Give an office and an organisation.

The names are those of the canonical list (`offices in their plain English form without the body`).
"""

from collections.abc import Sequence
from dataclasses import replace

from balticgraph.facts.items import Item
from balticgraph.facts.mentions import Page, Sentence
from balticgraph.facts.post_parts import PRESIDIUM, Parts, Place, deputy, fellow, parts_in, state_name
from balticgraph.facts.states import DELEGATING, is_assembly, states

_HEADS = {"president", "chair", "head", "speaker"}
_DEPUTIES = {"vice_president", "deputy_chair", "deputy_head", "deputy_speaker"}


def post_of(
    office: str, items: Sequence[Item], place: Place, page: Page, sentence: Sentence
) -> tuple[tuple[str, str] | None, Place]:
    """Office and organisation of a phrase, or None where they cannot be told.

    And what later phrases may leave unsaid.
    """
    del page
    parts = parts_in(office, items, sentence, place.assembly)
    for reading in (
        deputy,
        fellow,
        _written,
        _minister,
        _group,
        _delegation,
        _committee,
        _organ,
        _parliament,
        _body,
        _state,
    ):
        post = reading(parts, place)
        if post:
            if parts.country:
                place = replace(place, country=parts.country, near=parts.country)
            if parts.groups and parts.groups[0] != THE_GROUP:
                place = replace(place, group=parts.groups[0])
            if "delegation" in parts.kinds and " to the " in post[1]:
                place = replace(place, sender=post[1].split(" to the ")[0])
            place = replace(place, last=post)
            return post, replace(place, committee=post if "committee" in parts.kinds else place.committee)
    return None, replace(
        place, sender=_sender(parts) or place.sender
    ) if "delegation" in parts.kinds else place


def _written(parts: Parts, place: Place) -> tuple[str, str] | None:
    """An office in an organisation that only the text names."""
    del place
    sent = parts.parliaments or "Baltic Assembly" in parts.bodies
    if "committee" in parts.kinds and (sent or not parts.written.endswith("Commission")):
        return None
    if not parts.written or parts.office in {"minister", "vice_minister", "prime_minister"}:
        return None
    return _title(parts.office), parts.written


def _title(office: str) -> str:
    return office if office[0].isupper() else office.replace("_", " ").title()


def _minister(parts: Parts, place: Place) -> tuple[str, str] | None:
    named = "Minister" in parts.office or parts.office in {"prime_minister"}
    if not named:
        return None
    parliament = next((states().country_of_parliament(p) for p in parts.parliaments), None)
    country = parts.country or parliament or place.leads or place.near or place.home or place.country
    if country is None or country not in states().name_of:
        return None
    return (
        "Prime Minister" if parts.office == "prime_minister" else parts.office
    ), f"Government of {states().name_of[country]}"


THE_GROUP = "parliamentary group"
"""The value of a group that is named without its states, which means the one named before."""


def _group(parts: Parts, place: Place) -> tuple[str, str] | None:
    name = next((group for group in (*parts.groups, place.group) if group and group != THE_GROUP), None)
    if not parts.groups or name is None:
        return None
    home = states().parliament_of.get(place.home or "", "Seimas")
    body = parts.parliaments[0] if parts.parliaments else "Riigikogu" if name.startswith("Estonia-") else home
    office = {"head": "Head", "member": "Member"}.get(
        parts.office, "Chair" if parts.office in _HEADS else "Deputy Chair"
    )
    return office, f"{name} ({body})"


def _delegation(parts: Parts, place: Place) -> tuple[str, str] | None:
    assembly = next((b for b in parts.bodies if is_assembly(b)), None)
    slip = bool(assembly and parts.parliaments and parts.office in _HEADS)
    if "delegation" not in parts.kinds and not slip:
        return None
    assembly = assembly or place.assembly
    delegation = _sender(parts) or place.sender or _home_sender(place)
    if assembly is None or delegation is None:
        return None
    name = f"{delegation} to the {assembly}"
    office = (
        "Head of Delegation"
        if parts.office in _HEADS
        else "Deputy Head of Delegation"
        if parts.office in _DEPUTIES
        else None
    )
    office = office or {
        "member": "Member of Delegation",
        "mp": "Member of Delegation",
        "secretary": "Secretary",
    }.get(parts.office)
    return (office, name) if office else None


def _sender(parts: Parts) -> str | None:
    if parts.parliaments:
        return f"{parts.parliaments[0]} Delegation"
    if parts.country in DELEGATING:
        return f"{states().parliament_of[parts.country]} Delegation"
    if parts.country in states().name_of:
        return f"Delegation of {states().name_of[parts.country]}"
    return None


def _home_sender(place: Place) -> str | None:
    return f"{states().parliament_of[place.home]} Delegation" if place.home in DELEGATING else None


def _committee(parts: Parts, place: Place) -> tuple[str, str] | None:
    if "committee" not in parts.kinds:
        return None
    office = (
        "Committee Chair"
        if parts.office in _HEADS
        else "Committee Vice Chair"
        if parts.office in _DEPUTIES
        else "Committee Member"
    )
    if not parts.topics and parts.written:
        body = _committee_body(parts, place)
        return (office, committee_name(parts.written.removeprefix("on "), body)) if body else None
    if not parts.topics:
        return (office, place.committee[1]) if place.committee else None
    body = _committee_body(parts, place)
    return (office, committee_name(parts.topics[0], body)) if body else None


def _committee_body(parts: Parts, place: Place) -> str | None:
    if parts.parliaments:
        return parts.parliaments[0]
    if "Baltic Assembly" in parts.bodies or _of_assembly(parts, place):
        return "Baltic Assembly"
    country = parts.country or place.home or place.country
    return states().parliament_of.get(country) if country else None


_OF_MANY = frozenset({"Baltic states", "NB8", "Nordic countries", "Visegrad Group"})
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
    }
)


def _of_assembly(parts: Parts, place: Place) -> bool:
    """Whether a committee is one that only the assembly has, in a text about it; the Seimas has one namesake."""
    if place.assembly != "Baltic Assembly" or parts.country:
        return False
    namesake = place.home == "LT" and parts.topics[0] == "Education, Science and Culture"
    return parts.topics[0] in _OF_ASSEMBLY and not namesake


def committee_name(topic: str, body: str) -> str:
    """The canonical name of a committee.

    >>> committee_name("Culture", "Seimas"), committee_name("Foreign Affairs", "Seimas")
    ('Committee on Culture (Seimas)', 'Foreign Affairs Committee (Seimas)')
    """
    if topic.endswith("Commission"):
        return f"{topic} ({body})"
    if body == "Seimas" and topic != "Foreign Affairs":
        return f"Committee on {topic} (Seimas)"
    return f"{topic} Committee ({body})"


def _organ(parts: Parts, place: Place) -> tuple[str, str] | None:
    del place
    if "Presidium" in parts.organs:
        office = (
            "Chair" if parts.office in _HEADS else "Deputy Chair" if parts.office in _DEPUTIES else "Member"
        )
        return office, PRESIDIUM
    if "Secretariat" in parts.organs and parts.office[0].isupper():
        return parts.office, "Baltic Assembly Secretariat"
    return None


def _parliament(parts: Parts, place: Place) -> tuple[str, str] | None:
    if "chamber" in parts.kinds and _OF_MANY & set(parts.bodies):
        return None
    parliament = parts.parliaments[0] if parts.parliaments else None
    country = parts.country or ((place.country or place.home) if "chamber" in parts.kinds else None)
    if (
        parliament is None
        and ("chamber" in parts.kinds or parts.office in {"speaker", "deputy_speaker", "mp"})
        and country
    ):
        parliament = states().parliament_of.get(country)
    bare = place.leads or place.home
    if parliament is None and parts.office in {"speaker", "mp"} and bare and not parts.country:
        parliament = states().parliament_of.get(bare)
    if parliament is None:
        return None
    if parts.office in _HEADS:
        return "Speaker", parliament
    if parts.office in _DEPUTIES:
        return "Deputy Speaker", parliament
    return ("Member of Parliament", parliament) if parts.office in {"mp", "member"} else None


def _body(parts: Parts, place: Place) -> tuple[str, str] | None:
    del place
    titles = {
        "president": "President",
        "speaker": "President",
        "vice_president": "Vice President",
        "chair": "Chair",
        "deputy_chair": "Deputy Chair",
    }
    titles |= {
        "secretary_general": "Secretary General",
        "head": "Head",
        "member": "Member",
        "ambassador": "Ambassador",
        "secretary": "Secretary",
    }
    title = titles.get(parts.office) or (parts.office if parts.office in _OF_STAFF else None)
    if title in {"Chair", "Deputy Chair"} and parts.bodies and parts.bodies[0] in _PRESIDED:
        title = "President" if title == "Chair" else "Vice President"
    return (title, parts.bodies[0]) if title and parts.bodies else None


_PRESIDED = frozenset({"Baltic Assembly", "Nordic Council", "Benelux Parliament", "European Commission"})


_OF_STAFF = frozenset({"Project Manager", "Assistant", "Adviser", "Consultant", "Press Spokesperson"})


def _state(parts: Parts, place: Place) -> tuple[str, str] | None:
    if place.leads and parts.office in {"president", "head_of_state"} and parts.kinds <= {"office"}:
        return "President", state_name(place.leads)
    if parts.office == "president" and parts.kinds <= {"office"} and (place.presidential or place.own):
        return (
            ("President", f"Republic of {states().name_of[place.home]}")
            if place.presidential and place.home
            else ("President", place.own or "Baltic Assembly")
        )
    if (
        parts.office in {"vice_president", "secretary_general"}
        and parts.kinds <= {"office"}
        and not place.presidential
        and place.own
    ):
        return "Vice President" if parts.office == "vice_president" else "Secretary General", place.own
    country = parts.country or (place.home if parts.office == "head_of_state" else None)
    if country in states().name_of and parts.office in {"president", "head_of_state"}:
        return "President", state_name(country)
    if country in states().name_of and parts.office == "ambassador":
        name, host = states().name_of[country], states().name_of.get(parts.host or "")
        return "Ambassador", f"{name} (to {host})" if host else state_name(country)
    return None
