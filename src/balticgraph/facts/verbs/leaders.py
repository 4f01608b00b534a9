"""Who leads an Estonian delegation, told beside what it does: "kohtus delegatsiooniga, mida juhtis A", "delegatsioon eesotsas A-ga"."""

from dataclasses import replace

from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.free_order import leads_delegation
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def with_leaders(sentence: Sentence, found: list[Clause]) -> list[Clause]:
    """The clauses, a verb of which a delegation is subject or object given who leads it; what told so is left out.

    "Eestit külastas delegatsioon, mida juhtis A": A is on the visit. "A-d võttis vastu delegatsiooni eesotsas B-ga": B is met.
    """
    leads = [n for n, one in enumerate(found) if leads_delegation(sentence, one.at)]
    for number in leads:
        lead = found[number]
        led = lead.objects or lead.subjects
        beside = [n for n in (number - 1, number + 1) if 0 <= n < len(found) and n not in leads]
        near = next((n for n in beside if found[n].role in _OF_DELEGATIONS), -1)
        if near < 0 or not led:
            continue
        one = found[near]
        if one.role in _MEETING:
            others = [p for p in (*one.subjects, *one.objects) if p not in led]
            own = tuple(p for p in one.subjects if p not in led)
            if not one.subjects and lead.at < one.at:  # "delegatsioon, kuhu kuuluvad A ja B, kohtus C-ga"
                own, led = led, ()
            found[near] = replace(one, subjects=own, objects=(*[p for p in others if p not in own], *led))
        elif not set(one.subjects) - set(led):
            found[near] = replace(one, subjects=led)
        else:
            continue
        if not _on_visit(sentence, one.at, lead.at):
            found[number] = replace(lead, role="led")
    return [_with_leader_before(sentence, one) for one in found if one.role != "led"]


def _with_leader_before(sentence: Sentence, one: Clause) -> Clause:
    """A clause about a visit, the one who leads the delegation that goes made its subject: "Eestit külastab A juhitud delegatsioon"."""
    if one.role not in _GOING or one.subjects or not sentence.says(_LED):
        return one
    items = sentence.items
    at = next((n for n, i in enumerate(items) if sentence.words.keys[i.first] in _LED), 0)
    sent = any(i.kind in _SENT for i in items[at + 1 : at + _NEAR])
    return replace(one, subjects=(at - 1,)) if at and sent and items[at - 1].kind == "person" else one


_LED = frozenset({"juhitud", "juhitav"})
_GOING = frozenset({"visit", "attend"})
_SENT = frozenset({"delegation", "coop"})
_NEAR = 6


def _on_visit(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a visit is named between two verbs: "kohtus Eestis visiidil oleva delegatsiooniga eesotsas A-ga"."""
    return any(i.kind in {"event", "event_in"} and i.value == "visit" for i in sentence.items[first:last])


def with_accompanied(sentence: Sentence, found: list[Clause]) -> list[Clause]:
    """The clauses, a verb of accompanying given whom it is said of: "esimeest A-d saatsid B ja C", "A-d saadab visiidil B".

    Who sends something to somebody accompanies nobody: "saatis õnnitluse B-le".
    """
    for number, one in enumerate(found):
        if not sentence.words.keys[sentence.items[one.at].first].startswith(_ACCOMPANYING):
            continue
        low = found[number - 1].at if number else -1
        high = found[number + 1].at if number + 1 < len(found) else len(sentence.items)
        with_him = [
            n for n in range(low + 1, high) if sentence.items[n].kind == "person" and n not in one.objects
        ]
        sent = any(sentence.text(sentence.items[n]).lower().endswith(_TO) for n in (*with_him, *one.objects))
        keys = sentence.words.keys[sentence.items[low + 1].first : sentence.items[high - 1].last]
        sent = sent or not word_list("et", "delegations", "sent").isdisjoint(keys)
        found[number] = replace(one, role="led") if sent else replace(one, patients=tuple(with_him))
    return [one for one in found if one.role != "led"]


_TO = "le"
_ACCOMPANYING = ("saatis", "saatsid", "saadab", "saadavad")


_MEETING = frozenset({"meet", "host"})
_OF_DELEGATIONS = _MEETING | {"visit", "attend"}
