"""English verbs of receiving and welcoming: whether what is received is somebody or a thing."""

from balticgraph.facts.verbs.verb_groups import agent_of, group_of
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def welcomes_thing(sentence: Sentence, at: int) -> bool:
    """Whether what is welcomed is no guest but a thing: "welcomed the fact that", "welcomed Finland's accession"."""
    if not sentence.text(sentence.items[at]).lower().startswith("welcom") or _is_welcomed(sentence, at):
        return False
    if _matter_of_somebody(sentence, at):
        return True
    for item in sentence.items[at + 1 : at + 6]:
        if item.kind in {"person", "office", "delegation", "roster", "group", "speakers", "by", "unknown"}:
            return False
        if item.kind in {"that", "doc", "mark"}:
            return True
    return not any(
        sentence.text(i).lower() in _listed("hearers") or i.kind == "chamber"
        for i in sentence.items[at + 1 : at + 5]
    )


def _matter_of_somebody(sentence: Sentence, at: int) -> bool:
    """Whether a plain noun with "of", "by", "to" or "from" is the object: "her decision to support A", "the words of A"."""
    items = sentence.items
    step = at + 1
    while step < len(items) and (items[step].kind in _DETERMINING or items[step].value in {"her", "his"}):
        step += 1
    if not at + 1 < step < len(items) - 1 or items[step].kind != "low":
        return False
    hearers = _listed("hearers", "guests") | {"participants"}
    behind = sentence.words.keys[items[step].last + 1]
    return behind in {"of", "by", "to", "from", "that"} and not hearers & set(sentence.keys_of(items[step]))


_DETERMINING = frozenset({"article", "its", "quality", "demonym", "ordinal"})


def _is_welcomed(sentence: Sentence, at: int) -> bool:
    """Whether somebody is welcomed by another: "A was welcomed in Tallinn on Monday by B"."""
    group = group_of(sentence, at)
    guest = any(i.kind in GUESTS for i in sentence.items[max(0, group.first - 6) : group.first])
    return guest and bool(group.be) and agent_of(sentence.items, at, len(sentence.items), near=False) >= 0


def receives_somebody(sentence: Sentence, at: int) -> bool:
    """Whether "received" has guests and no thing for its object: "received a delegation", not "received a letter from A"."""
    keys = sentence.words.keys
    if agent_of(sentence.items, at, len(sentence.items), near=False) >= 0:
        return True
    if _matter_of_somebody(sentence, at):
        return False
    for item in sentence.items[at + 1 : at + 9]:
        if item.kind in GUESTS or keys[item.last] in _listed("hearers", "guests"):
            return True
        if item.kind in {"takes_from", "mark", "that", "doc"}:
            return False
    return False


GUESTS = frozenset(
    {
        "person", "office", "delegation", "roster", "group", "speakers", "committee", "committee_of", "unknown", "coop", "organ",
    }
)  # fmt: skip


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("en", "speech", name, *others)
