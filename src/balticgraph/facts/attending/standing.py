"""What somebody is told to lead or be a member of that is no event: a committee, a jury, a standing delegation."""

from itertools import pairwise

from balticgraph.facts.offices.holder_delegations import of_assembly_itself
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import is_assembly


def is_on_body(sentence: Sentence, clause: Clause) -> bool:
    """Whether a state is told to be represented on a body, of which those named are members: "is represented on the jury by A"."""
    return _represents_on(sentence, clause) or (
        sentence.language == "en" and (_leads_aside(sentence, clause) or _heads_jury(sentence, clause))
    )


def _leads_aside(sentence: Sentence, clause: Clause) -> bool:
    """Whether a relative clause only says which delegation somebody leads: "A, who heads the delegation to the assembly, expects"."""
    items, at = sentence.items, clause.at
    who = sentence.words.keys[items[at - 1].last] if at else ""
    if who != "who" or clause.tense != "now" or clause.voice != "active":
        return False
    near = range(at + 1, min(at + _NEAR, len(items)))
    sent = next((n for n in near if items[n].kind == "delegation"), -1)
    to = [i.kind for i in items[sent + 1 : sent + 3]] if sent > 0 else []
    return "body" in to and not any(i.kind in {"event", "event_in"} for i in items[at : at + _NEAR])


_NEAR = 8


def _heads_jury(sentence: Sentence, clause: Clause) -> bool:
    """Whether it is a jury or committee and no delegation that is headed by somebody: "it is headed by A as Chair of the Joint Jury"."""
    if sentence.items[clause.at].kind != "headed":
        return False
    headed = not sentence.has("delegation", "event", "event_in")
    headed = headed and sentence.words.keys[sentence.items[clause.at].first] in {"is", "was"}
    return headed and sentence.has("organ", "committee", "committee_of")


def _represents_on(sentence: Sentence, clause: Clause) -> bool:
    """Whether a state is told to be represented on a body, of which those named are members: "is represented on the jury by A"."""
    items, keys = sentence.items, sentence.words.keys
    item = items[clause.at]
    represents = item.value == "represent" or "represented" in sentence.keys_of(item)
    if not represents or sentence.language != "en":
        return False
    behind = items[clause.at + 1 :]
    if behind[:1] and keys[behind[0].first] == "on":
        return True
    if sentence.has("event", "event_in"):
        return False
    jury = any((i.kind, i.value) == ("organ", "Joint Jury") for i in items)
    body = any(
        keys[a.first] in {"in", "on"} and b.kind in _STANDING
        for n, (a, b) in enumerate(pairwise(behind))
        if n < _NEAR_PERSON and (n == 0 or behind[n - 1].kind in {"person", "country", "parliament"})
    )
    return jury or body


_NEAR_PERSON = 6
_STANDING = frozenset({"body", "organ", "committee", "assembly_word", "parliament", "chamber"})


def chairs_committee(sentence: Sentence, clause: Clause) -> bool:
    """Whether a committee and no event is told to be chaired: "the Economics Committee is chaired by A"."""
    before = sentence.items[max(0, clause.at - 8) : clause.at]
    behind = [i.kind for i in sentence.items[clause.at + 1 : clause.at + 7]]
    of_body = (
        bool({"body", "parliament", "delegation", "committee", "committee_of"} & set(behind[:3]))
        and "event" not in behind
    )
    of_body = of_body and sentence.language == "en"
    named = max((n for n, i in enumerate(before) if i.kind == "person"), default=len(before))
    own = before[:named] if clause.voice == "active" and sentence.language == "en" else before
    committee = any(i.kind in {"committee", "committee_of"} for i in own)
    committee = committee and "moderat" not in sentence.text(sentence.items[clause.at]).lower()
    jury = any((i.kind, i.value) == ("organ", "Joint Jury") for i in before)
    council = sentence.items[clause.at + 1 : clause.at + 2]
    of_body = of_body or (bool(council) and sentence.text(council[0]) in _BODIES)
    return jury or (
        clause.tense in {"now", "untold", "future"} and (committee or (of_body and clause.voice == "active"))
    )


def chairs_body(sentence: Sentence, clause: Clause) -> bool:
    """Whether it is a body of another that somebody chairs, no event: "who will chair the Committee of Ministers"."""
    items, step = sentence.items, clause.at + 1
    while (
        step < len(items) and items[step].kind in _WHOSE and sentence.words.keys[items[step].first] != "for"
    ):
        step += 1
    of_body = step < len(items) and step > clause.at + 1 and sentence.text(items[step]) in _BODIES
    whole = (items[step - 1].kind, items[step - 1].value != "Baltic Council") == ("body", True) and not (
        step < len(items) and items[step].kind in {"event", "quality"}
    )
    return sentence.language == "en" and clause.voice == "active" and (of_body or whole)


_WHOSE = frozenset({"article", "body", "link", "parliament"})
_BODIES = frozenset({"Council", "Assembly", "Committee", "Commission", "Presidium"})
"""What somebody "chairs" who holds an office: a body that its first word alone names."""


def leads_standing(sentence: Sentence, clause: Clause) -> bool:
    """Whether somebody is told to lead the standing delegation to an assembly: "A, who leads the Seimas Delegation to the Assembly"."""
    items = sentence.items
    if items[clause.at].kind != "chair_now" or sentence.language != "en":
        return False
    sent = next((n for n in range(clause.at, len(items)) if items[n].kind == "delegation"), len(items))
    return [i.kind for i in items[sent + 1 : sent + 3]] == ["link", "body"]


def tells_members(sentence: Sentence, clause: Clause) -> bool:
    """Whether "are" tells who the members of a delegation are: "the members of the delegation to the assembly are A and B"."""
    if sentence.items[clause.at].kind != "copula" or "delegation" not in sentence.kinds:
        return False
    return {"office", "delegation"} <= {i.kind for i in sentence.items[: clause.at]}


def makes_delegation(sentence: Sentence, clause: Clause) -> bool:
    """Whether an English verb tells who a delegation is made of, or who is in it: "A and B make up the delegation", "A is part of it"."""
    if sentence.language != "en" or clause.role != "attend" or clause.voice != "active":
        return False
    leads = sentence.words.keys[sentence.items[clause.at].first] in _LEADING
    return "delegation" in sentence.kinds and not leads and _delegation_behind(sentence, clause) >= 0


def _delegation_behind(sentence: Sentence, clause: Clause) -> int:
    """The delegation that is the object of a verb; else -1."""
    items, step = sentence.items, clause.at + 1
    while step < len(items) and (
        items[step].kind in _WHOSE or items[step].kind in {"demonym", "country", "quality", "its"}
    ):
        step += 1
    return step if step < len(items) and items[step].kind == "delegation" else -1


def is_in_standing(sentence: Sentence, clause: Clause) -> bool:
    """Whether the delegation that somebody is in is one to a body, at no event: "A is part of the delegation to the Assembly"."""
    if not makes_delegation(sentence, clause):
        return False
    sent = _delegation_behind(sentence, clause)
    behind = sentence.items[sent + 1 : sent + 4]
    to = bool(behind) and sentence.words.keys[behind[0].first] in {"to", "in"}
    return to and any(i.kind in _STANDING for i in behind)


_LEADING = frozenset({"accompanied", "accompanies", "headed", "heading", "joined", "led", "represented"})


def is_standing(sentence: Sentence, clause: Clause) -> bool:
    """Whether a delegation is the standing one to an assembly, or a jury or committee, whose members are told without an event."""
    if of_assembly_itself(sentence):
        return False
    english, items = sentence.language == "en", sentence.items
    titled = english and items[clause.at].kind == "composed"  # "consisted of the President of the Assembly A"
    return any(
        (
            i.kind == "organ"
            or (english and i.kind in {"committee", "committee_of"})
            or (i.kind == "body" and is_assembly(i.value))
        )
        and not (titled and any(one.kind == "office" for one in items[max(0, n - _TITLE) : n]))
        for n, i in enumerate(items)
    )


_TITLE = 3
