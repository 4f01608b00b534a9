"""Parliamentary groups and parliaments of any state, named by English rules."""

from balticgraph.facts.words.compound_words import Line, Made
from balticgraph.facts.words.states import chamber_name, states

SORTS = frozenset(
    {"parliamentary", "friendship", "interparliamentary", "inter", "cooperation", "support", "contact", "-"}
)
_INSIDE = frozenset({"link", "article", "with", "coop", "quality", "state", "low", "cap", "conj"})
_LAND = frozenset({"country", "parliament"})


def group_name(line: Line, at: int) -> Made | None:
    """A group for the relations with a state, or "the group" that was named before."""
    return _of_two_states(line, at) or _with_a_state(line, at) or _pointed(line, at)


def _of_two_states(line: Line, at: int) -> Made | None:
    """A group that its two states name: "Estonia-Georgia Parliamentary Group"."""
    if line.kind(at) not in {"country", "demonym"} or line.key(at + 1) != "-":
        return None
    if line.kind(at + 2) not in {"country", "demonym"}:
        return None
    noun = at + 3
    while line.key(noun) in SORTS:
        noun += 1
    if line.key(noun) != "group" or line.many(noun):
        return None
    lands = [_land(line, n) for n in (at, at + 2)]
    if not all(lands):
        return None
    sort = line.titled(at + 3, noun - 1) if noun > at + 3 else "Parliamentary"
    pair = "-".join(land.removeprefix("the ") for land in lands)
    return line.made("group", f"{pair} {sort} Group", at, noun + 1)


def _land(line: Line, at: int) -> str:
    """The state or region at an item: "Germany", "Baltic"; empty where it has no name."""
    region = line.items[at].value in {"BALTIC", "NORDIC"}
    return line.text(at) if region else states().name_of.get(line.items[at].value, "")


def _with_a_state(line: Line, at: int) -> Made | None:
    """A group that one state names: "Group for Interparliamentary Relations with Georgia"."""
    noun = at
    while line.key(noun) in SORTS and noun - at < 4:
        noun += 1
    if (
        line.kind(noun) == "group"
        or line.key(noun) != "group"
        or line.many(noun)
        or (noun > at and line.key(at) == "-")
    ):
        return None
    step, joined = noun + 1, False
    while line.kind(step) in _INSIDE and step - noun < 12:
        joined = joined or line.kind(step) == "with" or line.key(step) == "with"
        step += 1
    if step == noun + 1 or not joined:
        return None
    if line.kind(step) == "demonym" and line.kind(step + 1) == "chamber":
        step += 1
    elif line.kind(step) == "chamber" and line.kind(step + 1) == "link" and line.kind(step + 2) == "country":
        step += 2
    elif line.kind(step) not in _LAND:
        return None
    return line.made("group", line.titled(at, step), at, step + 1)


def _pointed(line: Line, at: int) -> Made | None:
    """The group that was named before: "members of the group", "Chair of the Friendship Group"."""
    noun = at
    while line.key(noun) in {"parliamentary", "friendship"}:
        noun += 1
    if line.kind(noun) == "group" or line.key(noun) != "group" or line.many(noun) or not line.in_office(at):
        return None
    return line.made("group", "", at, noun + 1) if line.kind(noun + 1) not in {"link", "with"} else None


def parliament_name(line: Line, at: int) -> Made | None:
    """A parliament that its state names: "the Parliament of Montenegro", "the Serbian National Assembly"."""
    if line.kind(at) == "chamber" and not line.many(at):
        link = line.kind(at + 1) == "link" and "of" in line.text(at + 1).lower()
        land = at + 2 + (line.kind(at + 2) == "article")
        if not link or line.kind(land) != "country":
            return None
        return line.made(
            "parliament", chamber_name(line.items[at].value, line.items[land].value), at, land + 1
        )
    if line.kind(at) not in {"demonym", "country"} or line.kind(at + 1) != "chamber" or line.many(at + 1):
        return None
    if (line.kind(at) == "country" and not line.text(at).endswith("s")) or len(line.items[at].value) != 2:
        return None
    return line.made("parliament", chamber_name(line.items[at + 1].value, line.items[at].value), at, at + 2)


def regional_parliament(line: Line, at: int) -> Made | None:
    """The parliament of a region or city: "the Landtag of Schleswig-Holstein", "the Parliament of Hamburg"."""
    noun = at + (line.key(at) == "state" and line.kind(at + 1) == "chamber")
    if line.key(noun) != "landtag" and (
        line.kind(noun) != "chamber" or line.items[noun].value != "parliament"
    ):
        return None
    if line.kind(noun + 1) != "link" or line.key(noun + 1) != "of" or not line.capital(at) or line.many(noun):
        return None
    if not line.in_office(at):
        return None
    end = noun + 2
    if not line.token(end) and line.kind(end) != "city":
        return None
    end += 1 if line.kind(end) == "city" else 0
    end = max(end, line.without_person(noun + 2, line.row(noun + 2)))
    named = line.text(at, end - 1)
    return (
        None
        if any(line.topical(n) for n in range(noun + 2, end))
        else line.made("parliament", named, at, end)
    )


def group_of_body(line: Line, at: int) -> Made | None:
    """A group of an assembly: "the Centre Group in the Nordic Council", "the Working Group on Migration of the BSPC"."""
    if not line.token(at) or not line.in_office(at):
        return None
    end = line.row(at)
    if line.key(end - 1) != "group" and line.key(end) != "group":
        return None
    end += line.key(end) == "group" and line.key(end - 1) != "group"
    if line.key(end) == "on" and line.kind(end) == "link":
        end = line.row(end + 1 + (line.kind(end + 1) == "article"))
    house = end + 1 + (line.kind(end + 1) == "article")
    if line.kind(end) not in {"link", "in"} or line.kind(house) not in {"body", "parliament"}:
        return None
    return line.made("organisation", f"{line.text(at, end - 1)} ({line.items[house].value})", at, house + 1)


def group_of_a_body(line: Line, at: int) -> Made | None:
    """A group of the assembly that stands before it: "the Nordic Council's Conservative Group"."""
    house = line.items[at]
    pointed = house.kind == "assembly_word" or (
        house.kind == "cap" and line.key(at) in {"council", "assembly"}
    )
    if not (pointed or house.kind == "body") or at + 1 >= len(line.items) or line.kind(at + 1) != "link":
        return None
    if line.text(at + 1) not in {"'s", "’s"}:
        return None
    end = at + 2
    while line.token(end) and line.key(end) != "group" and end - at < _LONGEST:
        end += 1
    last = end if line.key(end) == "group" else end - 1
    named = last > at + 1 and line.text(at + 2, last).endswith("Group") and line.text(at + 2, last) != "Group"
    if not named or not line.in_office(at):
        return None
    where = house.value if house.kind == "body" else POINTED
    return line.made("organisation", f"{line.text(at + 2, last)} ({where})", at, last + 1)


POINTED = "the assembly"
"""The house of a group that is named by its noun alone: "the Council's Conservative Group"."""


_LONGEST = 7
