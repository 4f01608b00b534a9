"""The clause of an English passive: who did it, and who took part in it too."""

from collections.abc import Sequence

from balticgraph.facts.verbs.beside import named_agent
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.framing import denied
from balticgraph.facts.verbs.led_delegations import of_delegation, of_lead
from balticgraph.facts.verbs.there_were import is_list_behind
from balticgraph.facts.verbs.verb import Verb
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import direct, row


def passive_clause(
    sentence: Sentence, verb: Verb, persons: Sequence[int], begins: dict[int, int]
) -> Clause | None:
    """The clause of an English passive: its agents as objects, and as patients the subjects that are in it too."""
    items, at, role = sentence.items, verb.at, verb.role
    objects = tuple(p for p in persons if p > max(at, verb.by) and not denied(items, begins.get(p, p)))
    objects = _but_replaced(sentence, max(at, verb.by), objects)
    if objects and items[at].kind == "attend_past" and items[at].value == "passive":
        objects = objects if is_list_behind(items, at, begins.get(objects[0], objects[0])) else ()
    if verb.by >= 0 and (
        not objects or not named_agent(items[verb.by + 1 : begins.get(objects[0], objects[0])])
    ):
        return None
    if verb.label:
        objects = tuple(
            p for p in objects if items[begins.get(p, p) - 1].kind not in {"by", "negation"}
        )  # "a poem by A"
    if verb.label and not objects:
        return None
    if objects and role == "host" and verb.by < 0:
        objects = row(items, objects[:1] if verb.asked else objects, begins, titles=True)
    if objects and (verb.by >= 0 or (role == "speak" and not verb.label)) and role != "attend":
        objects = row(items, objects, begins, titles=role != "say")
    patients: tuple[int, ...] = ()
    if verb.together:
        patients = direct(items, [p for p in persons if p < at], begins, at)
    if role in {"composed", "headed"}:
        role = of_lead(items, at) if role == "headed" else "attend"
    elif role == "chair" and of_delegation(items, at):
        role = "attend"
    tense = "future" if objects and _is_planned(items, verb, objects[-1]) else verb.tense
    return Clause(at, role, tense, "passive", (), objects, patients)


def _but_replaced(sentence: Sentence, at: int, persons: tuple[int, ...]) -> tuple[int, ...]:
    """The agents behind a passive without those of whom its reason tells that they did not do it.

    "Chaired by A, because the Chair, B, was ill" has A alone, "opened by A, standing in for B" too.
    """
    items = sentence.items
    if sentence.says(_REASONS):
        end = next((n for n in range(at + 1, len(items)) if items[n].value in _REASONS), len(items))
        persons = tuple(p for p in persons if p < end)
    if not sentence.has("negation"):
        return persons
    instead = (
        n
        for n, i in enumerate(items)
        if i.kind == "negation"
        and (sentence.words.keys[i.last] == "for" or sentence.keys_of(i) == ("instead", "of"))
    )
    replaced = {next((p for p in persons if p > n), -1) for n in instead}
    return tuple(p for p in persons if p not in replaced)


_REASONS = frozenset({"because", "since", "although"})


def _is_planned(items: tuple[Item, ...], verb: Verb, last: int) -> bool:
    """Whether a part told by a noun is said to be planned right behind who has it: "a speech by A is planned"."""
    behind = items[last + 1 : last + 2]
    return verb.tense == "untold" and bool(behind) and behind[0].kind in {"future", "held_future"}
