"""Cooperation: bodies that the text names as partners of the Baltic Assembly.

Or as participants of one event with it.
"""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import Part
from balticgraph.facts.events.event_kinds import PARTNERS as EVENT_PARTNERS
from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.fact import CooperationFact
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.verbs.beside import in_first_person
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence

RULE = "named-partners@1"
_BA = "Baltic Assembly"
PARTNERS = EVENT_PARTNERS | {
    "Benelux Union",
    "Baltic Council of Ministers",
    "Parliamentary Assembly of the SEECP",
    "Parliamentary Assembly of the Black Sea Economic Cooperation",
    "Interregional Parliamentary Council",
    "Cooperation Council (Baltic Council of Ministers)",
}
"""Bodies that cooperation is told with: those that meet the assembly, and those that only act with it."""
_NAMES = {"Cooperation Council (Baltic Council of Ministers)": "Baltic Council of Ministers"}
_CONFERENCE = "Baltic Sea Parliamentary Conference"
_GROUPS = frozenset({"Benelux", "GUAM", "Nordic countries", "Visegrad Group"})


def cooperation(
    page: Page, held: dict[int, list[Held]], parts: list[Part], diary: Diary
) -> Iterator[CooperationFact]:
    """One fact a partner, in the order of the text.

    A group of states is left out where its own assembly is a partner. Guests of another assembly's session are its partners.
    """
    if not any(i.value == _BA or _own_organ(s, i) for s in page.told for i in s.items):
        return
    found: dict[str, tuple[Sentence, Item]] = {}
    guests = _guests(page, held, parts)
    for sentence in page.told:
        for partner, item in (
            *_partners(sentence, held.get(sentence.index, []), at_home=_of_assembly(diary, sentence)),
            *guests.get(sentence.index, ()),
        ):
            found.setdefault(partner, (sentence, item))
    host = _host(diary)
    together = (one for partner, one in found.items() if partner in _ASSEMBLIES and _names_assembly(one[0]))
    if host and host not in found and (at := next(together, None)):
        found[host] = at
    for partner, (sentence, item) in found.items():
        if _ASSEMBLY_OF.get(partner) not in found:
            one = host if host in found and partner in _ASSEMBLIES - {host} else _BA
            yield CooperationFact(a=one or _BA, b=partner, evidence=page.evidence(sentence, RULE, 0.75, item))


_ASSEMBLY_OF = {
    "Benelux": "Benelux Parliament",
    "GUAM": "GUAM Parliamentary Assembly",
    "Nordic countries": "Nordic Council",
}


_ASSEMBLIES = frozenset({"Nordic Council", "Benelux Parliament", "GUAM Parliamentary Assembly"})


def _host(diary: Diary) -> str | None:
    """The other assembly whose session a text is about, none of the Baltic Assembly's own being told."""
    first = diary.occasions[0] if diary.occasions else None
    own = any(
        o.kind.startswith("ba_") or o.kind in {"baltic_council", "prize_ceremony"} for o in diary.occasions
    )
    if first is None or own:
        return None
    if first.kind == "conference" and first.bodies == (_CONFERENCE,):
        return _CONFERENCE
    if first.kind != "other" or first.sort not in {"session", "part"}:
        return None
    hosts = _ASSEMBLIES & set(first.bodies)
    return next(iter(hosts)) if len(hosts) == 1 else None


def _guests(page: Page, held: dict[int, list[Held]], parts: list[Part]) -> dict[int, list[tuple[str, Item]]]:
    """Partners at whose event the assembly took part: its officers.

    Or those of whom a sentence says that they are its delegation.
    """
    officers = {
        sentence.index
        for sentence in page.told
        for one in held.get(sentence.index, ())
        if one.phrase.post and one.phrase.post[1].endswith(_BA)
    }
    found: dict[int, list[tuple[str, Item]]] = {}
    for part in parts:
        sentence = part.sentence
        of_assembly = (
            any(i.kind == "body" and i.value == _BA for i in sentence.items) or sentence.index in officers
        )
        if not of_assembly or part.occasion.kind not in {"other", "conference"}:
            continue
        for partner in sorted(
            set(part.occasion.bodies) & PARTNERS - _GROUPS - {"Baltic Council of Ministers"}
        ):
            found.setdefault(sentence.index, []).append((partner, part.item))
    return found


def _own_organ(sentence: Sentence, item: Item) -> bool:
    """Whether an organ is named as the assembly's: "the Baltic Assembly Presidium"."""
    return item.kind == "organ" and bool(_ASSEMBLY & set(sentence.words.keys[item.first : item.last + 1]))


_ASSEMBLY = frozenset({"assembly", "ba"})


def _of_assembly(diary: Diary, sentence: Sentence) -> bool:
    """Whether an event that a sentence tells of is the assembly's own."""
    return any(o.kind.startswith("ba_") for _, o in diary.named.get(sentence.index, []))


def _partners(sentence: Sentence, held: list[Held], *, at_home: bool) -> Iterator[tuple[str, Item]]:
    if "body" not in sentence.kinds:
        return
    items = sentence.items
    own_offices = any(in_first_person(sentence, at) for at in range(len(items)))
    inside = {
        i
        for one in held
        if one.person >= 0 or own_offices
        for i in range(one.phrase.first, one.phrase.last + 1)
    }
    bodies = [
        (at, item) for at, item in enumerate(items) if at not in inside and _as_body(items, at) in PARTNERS
    ]
    if not bodies:
        return
    assembly = [at for at, item in enumerate(items) if _is_assembly(sentence, item)]
    own = [at for at in assembly if at not in inside]
    for at, item in bodies:
        name = _as_body(items, at)
        if name in _COUNCIL:
            good = _council(sentence, own, at)
        elif name in _GROUPS and not _joined(items, own, at):
            among_states = not own and any(i.value == "Baltic states" for i in items)
            good = not among_states and any(
                i.kind == "coop" and i.value == "coop" and n < at and _with(items, n, at)
                for n, i in enumerate(items)
            )
        else:
            good = _acts_with(sentence, own, at) or (
                _joint(sentence) and bool(assembly or _cooperates(items, at))
            )
            good = good or (at_home and sentence.has(*_ATTENDING) and _guest(items, at))
        if good:
            yield _NAMES.get(name, name), item


_ATTENDING = ("attend_past", "attend_now", "attend_future")
_COUNCIL = frozenset({"Baltic Council of Ministers", "Cooperation Council (Baltic Council of Ministers)"})


def _is_assembly(sentence: Sentence, item: Item) -> bool:
    return (item.kind == "body" and item.value == _BA) or _own_organ(sentence, item)


def _names_assembly(sentence: Sentence) -> bool:
    return any(_is_assembly(sentence, item) for item in sentence.items)


def _joint(sentence: Sentence) -> bool:
    """Whether a sentence speaks of cooperation, or of an agreement on it."""
    return sentence.has("coop") or any(
        i.kind == "doc" and sentence.text(i).lower().startswith("koostöö") for i in sentence.items
    )


def _council(sentence: Sentence, own: list[int], at: int) -> bool:
    """Whether the Baltic Council of Ministers acts or reports together with the assembly."""
    items = sentence.items
    if _guest(items, at) or _coop_with(items, at):
        return True
    told = _joined(items, own, at) and sentence.has("event", "doc", "coop")
    acted = bool(own) and (_together(sentence, own, at) or _met_or_signed_with(items, own, at))
    return acted or (bool(own) and (_joint(sentence) or told))


def _acts_with(sentence: Sentence, own: list[int], at: int) -> bool:
    """Whether a partner and the assembly are told of at one event, in one row, or the one with the other."""
    if not own:
        return False
    in_row = _joined(sentence.items, own, at) and sentence.has("doc", *_MEETING)
    return (
        sentence.has("event", "coop", *_ATTENDING)
        or in_row
        or _together(sentence, own, at)
        or _met_or_signed_with(sentence.items, own, at)
    )


_MEETING = ("meet_past", "meet_now", "meet_future", "meet_inf", "discussed", "visit_past", "visit_future")


def _together(sentence: Sentence, own: list[int], at: int) -> bool:
    """Whether "together with" and the like stand between the assembly and a partner."""
    items = sentence.items
    return any(
        i.kind == "conj"
        and items[ba].last < i.first
        and sentence.words.keys[i.last] in _WITH
        and at - n <= _NEAR
        for ba in own
        for n, i in enumerate(items[:at])
    )


_WITH = frozenset({"with"})
_NEAR = 3


def _met_or_signed_with(items: tuple[Item, ...], own: list[int], at: int) -> bool:
    """Whether the assembly met a partner, or adopted a document with it: "signed a memorandum with the GUAM PA"."""
    first = min(own)
    verbs = [n for n, i in enumerate(items[:at]) if n > first and i.kind in _DOING]
    if not verbs:
        return False
    between = items[verbs[-1] + 1 : at]
    met = items[verbs[-1]].kind != "adopted"
    return (met or any(i.kind == "doc" for i in between)) and (
        any(i.kind == "with" for i in between[-_NEAR:]) or (met and len(between) <= _NEAR)
    )


_DOING = frozenset({"meet_past", "meet_now", "meet_future", "meet_inf", "adopted"})


def _coop_with(items: tuple[Item, ...], at: int) -> bool:
    """Whether cooperation with a body is spoken of.

    "the cooperation with the Baltic Council of Ministers".
    """
    before = items[max(0, at - 2) : at]
    return any(i.kind == "with" for i in before) and any(i.kind == "coop" for i in items[max(0, at - 4) : at])


def _guest(items: tuple[Item, ...], at: int) -> bool:
    """Whether a body's representatives or delegation are told of beside it."""
    return any((i.kind, i.value) in _GUESTS for i in items[max(0, at - 3) : at + 4])


_GUESTS = frozenset({("coop", "guests"), ("delegation", "delegation")})


def _as_body(items: tuple[Item, ...], at: int) -> str:
    """The body that an item is.

    "Nordic" in a row of partners with "countries" behind them means the Nordic countries.
    """
    item = items[at]
    if item.kind == "demonym" and item.value == "NORDIC":
        around = [i.value for i in (*items[max(0, at - 2) : at], *items[at + 1 : at + 3]) if i.kind == "body"]
        return "Nordic countries" if set(around) & PARTNERS else ""
    return item.value if item.kind == "body" else ""


def _joined(items: tuple[Item, ...], own: list[int], at: int) -> bool:
    """Whether the assembly and the partner stand in one row: "the BA.

    The Nordic Council and the Benelux Parliament".
    """
    for ba in own:
        low, high = sorted((ba, at))
        if all(
            i.kind in {"body", "conj", "link", "article", "with", "demonym", "quality"}
            or i.value in {",", "-", "(", ")"}
            for i in items[low + 1 : high]
        ):
            return True
    return False


def _with(items: tuple[Item, ...], coop: int, at: int) -> bool:
    return all(
        i.kind
        in {"body", "conj", "link", "article", "with", "demonym", "quality", "range", "in", "takes_from"}
        or i.value in {",", "-"}
        for i in items[coop + 1 : at]
    )


def _cooperates(items: tuple[Item, ...], at: int) -> bool:
    return any(i.kind == "coop" and i.value == "coop" and abs(n - at) <= 4 for n, i in enumerate(items))
