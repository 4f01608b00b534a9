"""The bodies that a sentence names as partners of the Baltic Assembly."""

from collections.abc import Iterator

from balticgraph.facts.events.event_kinds import EVENT_PARTNERS
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.telling.partners_acting import (
    ATTENDING,
    GUEST_WORDS,
    acts_with,
    council_acts,
    guest,
    joined,
    joint,
)
from balticgraph.facts.telling.partners_beside import beside_it, with_rows
from balticgraph.facts.telling.partners_lithuanian import calls_on, guest_from
from balticgraph.facts.telling.partners_told import told_partner
from balticgraph.facts.verbs.first_person import in_first_person
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import ASSEMBLIES

BA = "Baltic Assembly"
PARTNERS = EVENT_PARTNERS | {
    "Benelux Union",
    "Baltic Council of Ministers",
    "Parliamentary Assembly of the SEECP",
    "Parliamentary Assembly of the Black Sea Economic Cooperation",
    "Interregional Parliamentary Council",
    "Cooperation Council (Baltic Council of Ministers)",
}
"""Bodies that cooperation is told with: those that meet the assembly, and those that only act with it."""
NAMES = {"Cooperation Council (Baltic Council of Ministers)": "Baltic Council of Ministers"}
PARTNER_GROUPS = frozenset({"Benelux", "GUAM", "Nordic countries", "Visegrad Group"})


def own_organ(sentence: Sentence, item: Item) -> bool:
    """Whether an organ is named as the assembly's: "the Baltic Assembly Presidium"."""
    if item.kind != "organ":
        return False
    return any(key == "ba" or key.startswith(_ASSEMBLY) for key in sentence.keys_of(item))


_ASSEMBLY = ("assembly", "asamblej", "assamblee")


def partners_of(
    sentence: Sentence, held: list[Held], *, at_home: bool, session: str
) -> Iterator[tuple[str, Item]]:
    """Each partner that a sentence names and the item that names it; `at_home` in a sentence of the assembly's own event.

    `session` is "own" where the text is telling of that event, "host" in the session of another assembly.
    """
    if "body" not in sentence.kinds:
        return
    items = sentence.items
    if PARTNERS.isdisjoint([_as_body(items, at) for at, i in enumerate(items) if i.kind in _BODIES]):
        return
    own_offices = calls_on(sentence) or any(in_first_person(sentence, at) for at in range(len(items)))
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
    words_for_it = [at for at, item in enumerate(items) if item.kind == "assembly_word"]
    partners: list[int] = []
    for at, item in bodies:
        name = _as_body(items, at)
        if name in _COUNCIL:
            good = council_acts(sentence, own, at)
        elif name in PARTNER_GROUPS and not joined(items, own, at):
            among_states = _among_states(items, own, at)
            told = [n for n, i in enumerate(items[:at]) if i.kind == "coop" and i.value == "coop"]
            good = not among_states and any(_with(items, n, at) for n in told)
            good = good or _in_row_of_guests(sentence, own, at)
        else:
            row = name in ASSEMBLIES and _in_row_of_cooperation(items, at)
            good = acts_with(sentence, own, at) or (
                joint(sentence) and bool(assembly or row or _cooperates(items, at))
            )
            good = (
                good
                or _in_comitative(sentence, at)
                or (at_home and sentence.has(*ATTENDING) and (guest(items, at) or guest_from(sentence, at)))
            )
        there = (session == "own" and name not in _COUNCIL) or (session == "host" and name in ASSEMBLIES)
        beside = [*own, *words_for_it]
        if (
            good
            or told_partner(sentence, own, at, in_session=there)
            or beside_it(sentence, beside, at, named=bool(own))
        ):
            partners.append(at)
            yield NAMES.get(name, name), item
    others = [one for one in bodies if _as_body(items, one[0]) not in _COUNCIL]
    for at in with_rows(sentence, others, partners):
        yield _as_body(items, at), items[at]


def _among_states(items: tuple[Item, ...], own: list[int], at: int) -> bool:
    """Whether it is the Baltic states that cooperate with a group, as the assembly may say: "the Assembly holds that the states ..."."""
    that = max((n for n in range(at) if items[n].kind == "that"), default=-1)
    own_here = any(that < n for n in own)
    return not own_here and any(i.value == "Baltic states" for i in items[that + 1 :])


def _in_row_of_cooperation(items: tuple[Item, ...], at: int) -> bool:
    """Whether a body stands in a row behind cooperation: "cooperation with the Nordic Council, the Benelux Parliament and"."""
    return any(
        i.kind == "coop" and i.value == "coop" and _with(items, n, at) and not _of_a_state(items, n)
        for n, i in enumerate(items[:at])
    )


def _of_a_state(items: tuple[Item, ...], coop: int) -> bool:
    """Whether it is a state that cooperates: "Estonia cooperates with the Nordic Council"."""
    return any(i.kind == "country" for i in items[max(0, coop - 2) : coop])


def _in_comitative(sentence: Sentence, at: int) -> bool:
    """Whether an Estonian sentence says with whom there is cooperation: "Koostööd tehakse ka Põhjamaade Nõukoguga"."""
    named = sentence.text(sentence.items[at]).lower()
    told = any(
        i.kind == "coop" and sentence.words.keys[i.first].startswith("koosto") for i in sentence.items[:at]
    )
    return sentence.language == "et" and named.endswith("ga") and told


def _in_row_of_guests(sentence: Sentence, own: list[int], at: int) -> bool:
    """Whether guests of a group of states attend, in English alone or in a row: "representatives of the Nordic Council and GUAM"."""
    items = sentence.items
    if not own or not sentence.has(*ATTENDING):
        return False
    others = [
        n
        for n, i in enumerate(items)
        if i.kind == "body"
        and i.value in PARTNERS
        and i.value not in PARTNER_GROUPS
        and i.value not in _COUNCIL
    ]
    guests = [n for n, i in enumerate(items[:at]) if (i.kind, i.value) in GUEST_WORDS]
    sent = sentence.language == "en" and any(_with(items, n, at) for n in guests)
    return sent or (joined(items, others, at) and guest(items, at))


_COUNCIL = frozenset({"Baltic Council of Ministers", "Cooperation Council (Baltic Council of Ministers)"})


def _is_assembly(sentence: Sentence, item: Item) -> bool:
    return (item.kind == "body" and item.value == BA) or own_organ(sentence, item)


def names_assembly(sentence: Sentence) -> bool:
    """Whether the assembly or an organ of it is named: "the Baltic Assembly Presidium"."""
    return any(_is_assembly(sentence, item) for item in sentence.items)


_BODIES = frozenset({"body", "demonym"})


def _as_body(items: tuple[Item, ...], at: int) -> str:
    """The body that an item is.

    "Nordic" in a row of partners with "countries" behind them means the Nordic countries.
    """
    item = items[at]
    if item.kind == "demonym" and item.value == "NORDIC":
        around = [i.value for i in (*items[max(0, at - 2) : at], *items[at + 1 : at + 3]) if i.kind == "body"]
        return "Nordic countries" if set(around) & PARTNERS else ""
    return item.value if item.kind == "body" else ""


def _with(items: tuple[Item, ...], coop: int, at: int) -> bool:
    """Whether no more than a row of partners and small words stands between an item and a body."""
    return all(
        i.kind
        in {"body", "conj", "link", "article", "with", "demonym", "quality", "range", "in", "takes_from"}
        or i.value in {",", "-", "countries", "states"}
        or (i.kind in {"cap", "unknown", "not_person"} and coop + 1 < n < at - 1)
        for n, i in enumerate(items[coop + 1 : at], coop + 1)
    )


def _cooperates(items: tuple[Item, ...], at: int) -> bool:
    return any(
        i.kind == "coop"
        and i.value == "coop"
        and abs(n - at) <= 4
        and not (n > at and _with_states(items, n))
        and not _of_a_state(items, n)
        for n, i in enumerate(items)
    )


def _with_states(items: tuple[Item, ...], coop: int) -> bool:
    """Whether it is states that somebody's cooperation is with: "the Nordic Council's cooperation with Estonia and Latvia"."""
    behind = [i for i in items[coop + 1 : coop + 4] if i.kind not in {"article", "quality"}]
    return len(behind) > 1 and behind[0].kind == "with" and behind[1].kind in {"country", "demonym"}
