"""What an English verb of hosting, inviting or welcoming is, by who or what is welcomed."""

from balticgraph.facts.verbs.receiving import GUESTS, welcomes_thing
from balticgraph.facts.verbs.verb_groups import agent_of
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def of_hosting(sentence: Sentence, at: int) -> str:
    """What a verb of hosting is: none where it is the noun "hosts", one of saying where a thing is welcomed."""
    item = sentence.items[at]
    if item.kind == "host_now" and _are_hosts(sentence, at):
        return ""
    if _invites(sentence, at):
        return "say_past"
    if item.kind == "host_past" and _greets(sentence, at):
        return "speak_past"
    thing = welcomes_thing(sentence, at) if item.value == "active" else _is_thing_taken(sentence, at)
    return "say_past" if thing else item.kind


def _invites(sentence: Sentence, at: int) -> bool:
    """Whether somebody asks others to what is still to come: "invited the Speaker to Vilnius"; not "was invited by A"."""
    item = sentence.items[at]
    passive = item.value != "active" or agent_of(sentence.items, at, len(sentence.items), near=False) >= 0
    return "invited" in sentence.keys_of(item) and not passive


def _greets(sentence: Sentence, at: int) -> bool:
    """Whether those at a gathering and no guests are welcomed: "welcomed the members", "the members were welcomed by A"."""
    items, keys, item = sentence.items, sentence.words.keys, sentence.items[at]
    if "welcomed" not in keys[item.first : item.last + 1]:
        return False
    near = items[at + 1 : at + 5] if item.value == "active" else items[max(0, at - 6) : at]
    hearers = any(
        i.kind == "roster" or (keys[i.last] in _listed("hearers") or keys[i.last] in {"participants"})
        for i in near
    )
    return hearers and not any(i.kind in {"person", "delegation"} for i in near)


def _is_thing_taken(sentence: Sentence, at: int) -> bool:
    """Whether a thing and no guest is welcomed or received by somebody: "the decision was welcomed by A"."""
    keys, item = sentence.words.keys, sentence.items[at]
    if not {"welcomed", "received"} & set(keys[item.first : item.last + 1]):
        return False
    before = sentence.items[max(0, at - _SUBJECT) : at]
    return not any(
        (i.kind in GUESTS or i.kind in {"pronoun"}) or keys[i.last] in _listed("hearers", "guests")
        for i in before
    )


_SUBJECT = 16


def _are_hosts(sentence: Sentence, at: int) -> bool:
    """Whether "hosts" is a noun: "thanked the hosts"."""
    before = sentence.items[at - 1] if at else None
    noun = before is None or before.kind in {"article", "its", "quality", "demonym", "link", "with", "by"}
    return noun and sentence.words.keys[sentence.items[at].last] == "hosts"


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("en", "speech", name, *others)
