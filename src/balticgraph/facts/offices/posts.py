"""What an office phrase means: the parts found in it, whatever their order.

Give an office and an organisation.

The names are those of the canonical list (`offices in their plain English form without the body`).
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from balticgraph.facts.offices.committees_unnamed import told_too_little
from balticgraph.facts.offices.post_committees import committee_post, group_post, role_in
from balticgraph.facts.offices.post_delegations import delegation_post, sender_in
from balticgraph.facts.offices.post_houses import in_body, in_parliament, land_of_house, post_title
from balticgraph.facts.offices.post_parts import (
    HEADS,
    PRESIDIUM,
    Parts,
    Place,
    assembly_before,
    deputy,
    fellow,
    is_noun_alone,
    parts_in,
)
from balticgraph.facts.offices.post_states import (
    ambassador_post,
    counterpart_post,
    minister_post,
    ministry_post,
    state_of_seim,
    state_post,
)
from balticgraph.facts.words.compound_groups import POINTED
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.states import chamber_name, is_assembly, states

_ORGANS = {"Presidium": PRESIDIUM, "Joint Jury": "Joint Jury of the Baltic Assembly Prizes"}


def post_of(
    office: str, items: Sequence[Item], place: Place, page: Page, sentence: Sentence
) -> tuple[tuple[str, str] | None, Place]:
    """Office and organisation of a phrase, or None where they cannot be told.

    And what later phrases may leave unsaid.
    """
    parts = _with_origin(parts_in(office, items, sentence, place.assembly), place, page)
    if "Seim" in parts.chambers and not parts.parliaments:
        return None, place
    for reading in _READINGS:
        untold = parts.subcommittee and not parts.topics
        if reading is committee_post and (
            untold or _sent(parts) or told_too_little(parts, place, sentence, items)
        ):
            break  # who leads a delegation to nobody's assembly leads not what sends it
        post = reading(parts, place)
        if post:
            land = parts.country or place.origin
            if land:
                place = place._replace(country=land, near=land)
            elif place.home is None and parts.parliaments:
                place = place._replace(
                    country=states().country_of_parliament(parts.parliaments[0]) or place.country
                )
            elif sentence.language == "et" and parts.parliaments:
                # "Ukraina parlamendi esimehe A ja kaitseminister B-ga": the minister is of Ukraine too
                house = states().country_of_parliament(parts.parliaments[0])
                place = place._replace(near=place.near if house in {None, place.home} else house)
            if "delegation" in parts.kinds and " to the " in post[1]:
                place = place._replace(sender=post[1].split(" to the ")[0])
            place = place._replace(last=post, latest=post)
            if "committee" in parts.kinds:
                own = any(i.kind == "parliament" for i in items)
                named = place.committees | ({post[1]} if own else set())
                place = place._replace(committee=post, here=post[1], committees=named)
            if parts.groups:
                home = states().parliament_of.get(place.home or "")
                kept = place.group and home and home not in post[1]
                place = place._replace(group=place.group if kept else post[1], here=post[1])
            return post, place
    return None, place._replace(
        sender=sender_in(parts) or place.sender
    ) if "delegation" in parts.kinds else place


def _staff(parts: Parts, place: Place) -> tuple[str, str] | None:
    """An office on the staff of a president or speaker: "Adviser to the Speaker of the Seimas"."""
    title, _, chief = parts.office.partition(" to the ")
    if chief not in {"Speaker", "President"}:
        return None
    served = _chief_post(replace(parts, office=chief.lower()), place)
    if served is None:
        return None
    article = "" if served[1] in states().name_of.values() else "the "
    return title, f"{served[0]} of {article}{served[1]}"


def _chief_post(parts: Parts, place: Place) -> tuple[str, str] | None:
    """The office and organisation of a president or speaker by the parts of the phrase."""
    return in_parliament(parts, place) or in_body(parts, place) or state_post(parts, place)


def _senator(parts: Parts, place: Place) -> tuple[str, str] | None:
    """A senator of a state that the phrase tells: "U.S. Senator A", "the Polish Senators B and C"."""
    del place
    senate = chamber_name("Senate", parts.country) if parts.office == "Senator" and parts.country else ""
    return ("Senator", senate) if senate else None


def _sent(parts: Parts) -> bool:
    """Whether parts tell of a rank in a delegation: "a delegation of the Saeima led by A"."""
    return "delegation" in parts.kinds and parts.office in {"head", "deputy_head", "member"}


def _with_origin(parts: Parts, place: Place, page: Page) -> Parts:
    """The parts with the parliament that a chamber's name and its state make."""
    if not parts.chambers or parts.parliaments:
        return parts
    chamber = parts.chambers[0]
    country = parts.country or place.origin or (land_of_house(place) if chamber == "Senate" else None)
    if country is None and chamber == "House of Representatives":
        country = "US"
    if country is None and chamber not in {"parliament", "parliaments"} and place.country != place.home:
        country = place.country
    country = state_of_seim(page, country) if chamber == "Seim" else country
    name = chamber_name("parliament" if chamber == "parliaments" else chamber, country) if country else ""
    return replace(parts, parliaments=(name,)) if name else parts


def _bare_title(parts: Parts, place: Place) -> tuple[str, str] | None:
    """A bare title in the committee, group or delegation told of beside it: "its Chair C"."""
    if parts.kinds <= {"office"} and parts.office == "secretary_general":
        return ("Secretary General", abroad) if (abroad := assembly_before(place)) else None
    if parts.kinds <= {"office"} and parts.office == "vice_president" and place.last:
        led = place.last[0] in {"President", "Vice President"} and is_assembly(place.last[1])
        return ("Vice President", place.last[1]) if led else None
    if not parts.kinds <= {"office"} or parts.office not in _BARE:
        return None
    sits = place.last in _LED_BY_ITS_CHAIR
    of = place.last[1] if place.last and (sits or role_in("chair", place.last[1]) != "Chair") else place.here
    return (role_in(parts.office, of), of) if of else None


_LED_BY_ITS_CHAIR = {("Chair", PRESIDIUM), ("Deputy Chair", PRESIDIUM)}
_BARE = frozenset({"chair", "deputy_chair", "deputy_head", "member"})


def _written(parts: Parts, place: Place) -> tuple[str, str] | None:
    """An office in an organisation that only the text names, in the one named before where its noun alone stands."""
    sent = parts.parliaments or "Baltic Assembly" in parts.bodies
    if "committee" in parts.kinds and (sent or not parts.written.endswith("Commission")):
        return None
    if not parts.written or parts.office in {"minister", "vice_minister", "prime_minister"}:
        return None
    board = _BOARD.match(parts.written) if parts.office in HEADS else None
    if board:
        return f"Chair of the {board[1]}Board", board[2]
    named = place.latest[1] if place.latest and parts.written in place.latest[1].split() else parts.written
    if named.endswith(f"({POINTED})"):
        house = place.abroad or place.assembly
        named = named.replace(f"({POINTED})", f"({house})") if house else ""
    if not named or is_noun_alone(named):
        return None
    named = named.removeprefix("City of ") if parts.office.endswith("Mayor") else named
    title = "Commander" if parts.office == "head" and named.endswith(" Forces") else post_title(parts.office)
    title = "Counsellor" if title == "Adviser" and named.startswith("Embassy of ") else title
    return ("President" if title == "Chair" and " Court of " in named else title), named


_BOARD = re.compile(r"((?:Executive |Supervisory |Management )?)Board of (?:the )?(.+)")
"""The board of an organisation, which facts name in its chair's office."""


def _organ(parts: Parts, place: Place) -> tuple[str, str] | None:
    """The office and the Presidium, Secretariat or jury of a phrase, None where it is not of one."""
    organ = next((_ORGANS[o] for o in parts.organs if o in _ORGANS), None)
    other = next((b for b in parts.bodies if is_assembly(b) and b != "Baltic Assembly"), None)
    other = other or (assembly_before(place) if parts.organ_alone and parts.office == "member" else None)
    if other and parts.organs[:1] in {("Presidium",), ("Secretariat",)}:
        own = f"{other} {parts.organs[0]}"
        return _OF_SECRETARIAT.get(parts.office, post_title(parts.office)) if "Sec" in own else role_in(
            parts.office, own
        ), own
    if organ:
        return role_in(parts.office, organ), organ
    if parts.office == "head_of_secretariat" and "Baltic Assembly" in parts.bodies:
        return post_title("Head of Secretariat"), "Baltic Assembly Secretariat"
    if "Secretariat" in parts.organs and parts.office in _OF_SECRETARIAT:
        return _OF_SECRETARIAT[parts.office], "Baltic Assembly Secretariat"
    if "Secretariat" in parts.organs and parts.office[:1].isupper():
        return post_title(parts.office), "Baltic Assembly Secretariat"
    return None


_OF_SECRETARIAT = {
    "head": "Head of Secretariat", "deputy_head": "Deputy Head of Secretariat", "secretary_general": "Secretary General",
    "director": "Director",
}  # fmt: skip


_READINGS = (
    deputy,
    fellow,
    _staff,
    _bare_title,
    counterpart_post,
    ministry_post,
    ambassador_post,
    _written,
    minister_post,
    group_post,
    delegation_post,
    committee_post,
    _organ,
    _senator,
    in_parliament,
    in_body,
    state_post,
)
"""What a phrase may mean, in the order in which it is asked."""
