"""What kind of event a noun and the words round it make."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.states import is_assembly

EVENT_PARTNERS = frozenset(
    {
        "Nordic Council",
        "Benelux Parliament",
        "Benelux",
        "GUAM Parliamentary Assembly",
        "GUAM",
        "Visegrad Group",
        "Nordic countries",
        "Baltic Sea Parliamentary Conference",
        "Nordic Council of Ministers",
    }
)


_FOREIGN = frozenset(
    {
        "NATO", "European Union", "European Parliament", "United Nations", "Council of Europe",
        "Parliamentary Assembly of the Council of Europe", "Inter-Parliamentary Union", "OSCE",
    }
)  # fmt: skip


_NEAR = frozenset(
    {
        "Baltic states", "NB8", "Nordic countries", "Seimas", "Saeima", "Riigikogu", "Baltic Assembly", "BALTIC", "NORDIC", "EE",
        "LV", "LT",
    }
)  # fmt: skip


def kind_of(sort: str, run: list[Item], *, numbered: bool) -> str:
    """The kind of event that a noun and the words round it make; empty where they only point back."""
    if sort in {"press", "exhibition", "reception", "dinner", "planting", "hearing"}:
        return "other"
    if sort in {"visit", "prize_ceremony"}:
        return sort
    if sort == "named_conference":
        return "conference"
    bodies = {i.value for i in run if i.kind == "body"}
    organs = {i.value for i in run if i.kind == "organ"}
    kinds = {"committee" if i.kind == "committee_of" else i.kind for i in run}
    if sort == "ceremony":
        return "prize_ceremony" if "award" in kinds or "Baltic Assembly" in bodies else ""
    if "Baltic Council" in bodies:
        return "baltic_council"
    if bodies & EVENT_PARTNERS and (
        "Presidium" in organs or ("Secretariat" in organs and "Baltic Assembly" in bodies)
    ):
        return "consultation"
    if organs & {"Presidium", "Consultative Council"} or sort in {"council", "Consultative Council"}:
        return "ba_presidium"
    if organs:
        return "other"
    if "office" in kinds and _of_speakers(run, bodies):
        return "other" if bodies & _FOREIGN else "parliament_speakers_meeting"
    if "Visegrad Group" in bodies and ("Baltic states" in bodies or "BALTIC" in {i.value for i in run}):
        return "consultation"
    return _of_bodies(sort, kinds, bodies, numbered=numbered)


def _of_bodies(sort: str, kinds: set[str], bodies: set[str], *, numbered: bool) -> str:
    """The kind of a gathering by its noun and the bodies round it, empty where they tell none."""
    if "delegation" in kinds and sort in {"sitting", "meeting"} and not bodies & EVENT_PARTNERS:
        return "other"
    if "committee" in kinds and sort in {"conference", "forum"} and not bodies:
        return "conference"
    if "committee" in kinds:
        return "ba_committee" if "Baltic Assembly" in bodies else "other"
    if "Baltic Assembly" in bodies and bodies & EVENT_PARTNERS and (numbered or sort != "conference"):
        return "consultation"
    if sort in {"session", "part"}:
        bodies = bodies - {"Baltic states"}
        if bodies == {"Baltic Sea Parliamentary Conference"}:
            return "conference"
        foreign = any(is_assembly(b) and b != "Baltic Assembly" for b in bodies)
        return (
            "other"
            if foreign or (bodies and "Baltic Assembly" not in bodies) or kinds & {"parliament"}
            else "ba_session"
            if bodies
            else ""
        )
    if "Baltic Assembly" in bodies and sort in {"sitting", "meeting"}:
        return "ba_session" if numbered else "other"
    if sort in {"conference", "forum"} and (
        bodies or (kinds & {"parliament", "country"} and "office" not in kinds)
    ):
        return "conference"
    if sort == "debate" and not bodies:
        return ""
    return (
        "other"
        if bodies or kinds & {"parliament", "country", "office"}
        else "consultation"
        if sort == "consultation"
        else ""
    )


def _of_one(run: list[Item]) -> bool:
    """Whether one head of a parliament meets others than heads of one: "the Speaker's talks with the Prime Minister"."""
    offices = [i.value for i in run if i.kind == "office"]
    heads = sum(value in {"president", "chair", "head", "speaker"} for value in offices)
    return heads == 1 and any(
        value.startswith(("prime_", "Minister", "minister", "head_of", "ambassador")) for value in offices
    )


def _of_speakers(run: list[Item], bodies: set[str]) -> bool:
    """Whether the words of a gathering are those of heads of several parliaments."""
    speakers = any(i.kind == "office" and i.value == "speaker" for i in run)
    heads = any(i.kind == "office" and i.value in {"president", "chair", "head"} for i in run)
    committees = any(i.kind in {"committee", "committee_of"} for i in run)
    parliaments = any(i.kind in {"parliament", "chamber"} for i in run) and not committees
    several = any(i.kind == "chamber" and i.value == "parliaments" for i in run)
    if heads and several and not committees and (not bodies or bodies <= _FOREIGN):
        return True
    if _of_one(run):
        return False
    if heads and parliaments and bodies & {"Parliamentary Assembly of the Council of Europe"}:
        return not any(i.kind in {"delegation", "organ"} for i in run)
    return speakers or (heads and parliaments and bool(bodies & _NEAR or {i.value for i in run} & _NEAR))
