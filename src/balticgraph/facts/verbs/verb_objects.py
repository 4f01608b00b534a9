"""English verbs that mean what their objects make of them: making a speech, having a meeting, telling the delegates."""

from balticgraph.facts.verbs.verb_groups import agent_of, group_of
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def visit_made(sentence: Sentence, at: int) -> bool:
    """Whether a verb of making has a visit for its object: "an official visit to Riga was made by A"."""
    items = sentence.items
    if items[at].kind != "making" or agent_of(items, at, len(items), near=False) < 0:
        return False
    return any(i.kind == "event" and i.value == "visit" for i in items[max(0, at - 14) : at])


def tells_hearers(sentence: Sentence, at: int) -> bool:
    """Whether a verb of telling has the gathering itself for its hearer: "told the meeting", "explained to the members"."""
    items, step, verb = sentence.items, at + 1, sentence.words.keys[sentence.items[at].last]
    if items[at].kind != "say_past" or verb not in _listed("telling") | _listed("saying"):
        return False
    if verb in _listed("saying"):
        to = items[step] if step < len(items) else None
        if to is None or not sentence.text(to).lower().startswith("to"):
            return False
        step += not sentence.text(to).lower().endswith(" the")
    first = step
    while step < len(items) and step < at + 5 and items[step].kind in _BEFORE_HEARERS:
        step += 1
    if (step == first and verb in _listed("telling")) or step >= len(items):
        return False
    word = sentence.text(items[step]).lower()
    return (
        items[step].kind == "event"
        or word in _listed("hearers")
        or (items[step].kind == "roster" and word.endswith("s"))
    )


_BEFORE_HEARERS = frozenset({"article", "its", "quality", "body", "demonym", "link"})


def has_meeting(sentence: Sentence, at: int) -> bool:
    """Whether "had" or "held" has a meeting with somebody for its object: "had meetings with A", "held short talks with B"."""
    items = sentence.items
    if sentence.words.keys[items[at].first] not in _listed("having") or items[at].first != items[at].last:
        return False
    behind = items[at + 1 : at + 6]
    end = next((n for n, i in enumerate(behind) if i.kind == "with"), 0)
    noun = behind[end - 1] if end else None
    plain = all(i.kind in {"article", "quality", "its", "low", "event"} for i in behind[:end])
    return (
        noun is not None
        and plain
        and (noun.kind == "event" or sentence.text(noun).lower() in _listed("meetings"))
    )


def receives_guest(sentence: Sentence, at: int) -> bool:
    """Whether "receiving" or "welcoming" has a person for its object: "Welcoming the Speaker A, B said"."""
    items, step = sentence.items, at + 1
    if sentence.words.keys[items[at].last] not in {"receiving", "welcoming"} or sentence.has(
        "award", "award_of"
    ):
        return False
    while step < len(items) and items[step].kind in _TITLE:
        step += 1
    return step < len(items) and items[step].kind == "person"


_TITLE = frozenset(
    {
        "office", "parliament", "body", "chamber", "country", "demonym", "link", "article", "honorific", "quality",
        "committee", "topic", "state", "delegation", "its", "portfolio",
    }
)  # fmt: skip


def declares_open(sentence: Sentence, at: int) -> bool:
    """Whether somebody declares a gathering open, its name between: "declared the 42nd Session of the Assembly open"."""
    items = sentence.items
    if sentence.words.keys[items[at].first] != "declared" or items[at].first != items[at].last:
        return False
    for item in items[at + 1 : at + 16]:
        if sentence.words.keys[item.first] == "open" and item.first == item.last:
            return True
        if item.kind in {"that", "conj", "mark", "person"} and item.value not in {"(", ")"}:
            return False
    return False


def addresses_matter(sentence: Sentence, at: int) -> bool:
    """Whether a matter and no audience is addressed: "addressed the question of energy"."""
    items, step = sentence.items, at + 1
    if sentence.words.keys[items[at].first] != "addressed" or items[at].last > items[at].first:
        return False
    while step < len(items) and items[step].kind in {"article", "quality", "its", "ordinal"}:
        step += 1
    return step < len(items) and items[step].value in _listed("matters")


def welcomes_thing(sentence: Sentence, at: int) -> bool:
    """Whether what is welcomed is no guest but a thing: "welcomed the fact that", "welcomed Finland's accession"."""
    if not sentence.text(sentence.items[at]).lower().startswith("welcom"):
        return False
    for item in sentence.items[at + 1 : at + 6]:
        if item.kind in {"person", "office", "delegation", "roster", "group", "speakers", "by", "unknown"}:
            return False
        if item.kind in {"that", "doc", "mark"}:
            return True
    return not any(
        sentence.text(i).lower() in _listed("hearers") or i.kind == "chamber"
        for i in sentence.items[at + 1 : at + 5]
    )


def speech_made(sentence: Sentence, at: int) -> str:
    """In which voice a verb of making has a speech for its object: "addresses will be given by", "made a speech".

    Empty where it has none.
    """
    items = sentence.items
    kind = items[at].kind
    if kind not in _MAKES or (
        kind not in {"making", "presented"} and sentence.text(items[at]).lower() not in _listed("making")
    ):
        return ""
    step = at + 1
    while (
        step < len(items)
        and step < at + 5
        and items[step].kind in {"article", "quality", "its", "ordinal", "low"}
    ):
        step += 1
    if step < len(items) and is_talk(sentence, items[step]):
        return "active"
    before = items[max(0, group_of(sentence, at).first - 14) : at]
    by = agent_of(items, at, len(items), near=False)
    return "passive" if by > 0 and any(is_talk(sentence, i) for i in before) else ""


_NOUN = ("opening ", "closing ", "remote ", "welcom")
_MAKES = frozenset({"making", "presented", "say_past", "held_past", "speak_past", "speak_future"})


def is_talk(sentence: Sentence, item: Item) -> bool:
    """Whether an item is a noun for a speech."""
    if item.kind == "talk" or (item.kind == "speech" and sentence.text(item).lower().startswith(_NOUN)):
        return True
    return item.kind in {"speak_inf", "doc"} and sentence.text(item).lower() in {
        "address",
        "report",
        "statement",
    }


def kind_by_object(sentence: Sentence, at: int) -> str:
    """The kind of an English item: verbs of making, telling and welcoming mean what their objects make of them."""
    item = sentence.items[at]
    kind, value = item.kind, item.value
    if kind in {"low", "presides"}:
        return (
            "host_now" if receives_guest(sentence, at) else "meet_past" if has_meeting(sentence, at) else kind
        )
    if kind in {"office", "presides_itself"}:
        return _presiding(sentence, at)
    if kind == "adopted":
        return "sign_past" if _signs(sentence, item) else kind
    if kind == "meet_inf" and _receives_award(sentence, at):
        return ""
    if kind not in _BY_OBJECT:
        return kind
    if speech_made(sentence, at):
        return {"inf": "speak_inf", "now": "speak_now"}.get(value, "speak_past")
    if kind == "making":
        return "attend_past" if visit_made(sentence, at) else kind
    if kind == "say_past":
        opens = declares_open(sentence, at)
        told = tells_hearers(sentence, at) or _hearers_told(sentence, at)
        return "open_past" if opens else "speak_past" if told else kind
    if kind == "host_now" and _are_hosts(sentence, at):
        return ""
    if kind in {"speak_past", "speak_future"}:
        return _of_speech(sentence, at)
    if kind == "held_past":
        return "meet_past" if has_meeting(sentence, at) else kind
    if kind == "discussed":
        return "discuss_past" if sentence.text(item).lower() in _listed("discussing") else kind
    return "say_past" if value == "active" and welcomes_thing(sentence, at) else kind


def receives_somebody(sentence: Sentence, at: int) -> bool:
    """Whether "received" has guests and no thing for its object: "received a delegation", not "received a letter from A"."""
    keys = sentence.words.keys
    if agent_of(sentence.items, at, len(sentence.items), near=False) >= 0:
        return True
    for item in sentence.items[at + 1 : at + 9]:
        if item.kind in _GUESTS or keys[item.last] in _listed("hearers") | {"him", "her", "them"}:
            return True
        if item.kind in {"takes_from", "mark", "that", "doc"}:
            return False
    return False


_GUESTS = frozenset({"person", "office", "delegation", "roster", "group", "speakers", "committee", "committee_of", "unknown", "coop"})


def _of_speech(sentence: Sentence, at: int) -> str:
    """What a verb of speaking is: no part for what is said to the press or of a matter, or where a thing is heard."""
    item = sentence.items[at]
    if addresses_matter(sentence, at) or _to_press(sentence, at):
        return "say_past"
    before = sentence.items[at - 1 : at] if at else ()
    if sentence.words.keys[item.first] == "shared" and before and before[0].kind in {"article", "its", "link", "with"}:
        return ""
    heard = item.value == "passive" and sentence.words.keys[item.last] in _HEARING
    return "" if heard and not _hears_somebody(sentence, at) else item.kind


_HEARING = frozenset({"heard", "hear", "to", "from"})


def _to_press(sentence: Sentence, at: int) -> bool:
    """Whether somebody speaks to journalists: "spoke to the press", "informed reporters"."""
    keys, last = sentence.words.keys, sentence.items[at].last
    near = [key for key in keys[last : last + 4] if key not in {"to", "the", "with"}]
    return not _is_event(sentence, at) and any(key in _listed("press") for key in near[:2])


def _is_event(sentence: Sentence, at: int) -> bool:
    return any(i.kind == "event" for i in sentence.items[at + 1 : at + 4])


def _hears_somebody(sentence: Sentence, at: int) -> bool:
    """Whether a person with no more than a title, and no speech or thing, is heard: "heard from the Minister A"."""
    for item in sentence.items[at + 1 : at + 12]:
        if item.kind == "person":
            return True
        if item.kind in {"that", "mark", "low", "talk", "by"}:
            return False
    return False


def _hearers_told(sentence: Sentence, at: int) -> bool:
    """Whether those at a gathering are told by somebody: "the members were told by A"."""
    items, keys, group = sentence.items, sentence.words.keys, group_of(sentence, at)
    behind = items[at + 1 : at + 2]
    hearers = any(i.kind == "roster" or keys[i.last] in _listed("hearers") for i in items[: group.first][-3:])
    return hearers and group.be in {"was", "were"} and bool(behind) and behind[0].kind == "by"


def _are_hosts(sentence: Sentence, at: int) -> bool:
    """Whether "hosts" is a noun: "thanked the hosts"."""
    before = sentence.items[at - 1] if at else None
    noun = before is None or before.kind in {"article", "its", "quality", "demonym", "link", "with", "by"}
    return noun and sentence.words.keys[sentence.items[at].last] == "hosts"


def _presiding(sentence: Sentence, at: int) -> str:
    """What a verb of presiding is: chairing where a gathering is its object, "presides over the sitting", "will chair"."""
    item, behind = sentence.items[at], sentence.items[at + 1 : at + 5]
    if item.kind == "office":
        verb = sentence.words.keys[item.last] in {"chair", "head"} and _is_verb(sentence, at)
        return "chair_inf" if verb else item.kind
    if sentence.words.keys[item.last] != "over" or not any(i.kind == "event" for i in behind):
        return item.kind
    return {"preside": "chair_inf", "presides": "chair_now"}.get(sentence.words.keys[item.first], item.kind)


def _is_verb(sentence: Sentence, at: int) -> bool:
    """Whether a word that may be an office is a verb: "will also chair the session", "will open and chair the session"."""
    items, group = sentence.items, group_of(sentence, at)
    behind = items[at + 1 : at + 2]
    goes_on = group.first > 0 and items[group.first - 1].kind == "conj"
    return group.future or (goes_on and any(i.kind in {"article", "its"} or i.value == "one" for i in behind))


def _signs(sentence: Sentence, item: Item) -> bool:
    """Whether a verb of adopting is one of signing: "signed the", "signed by"."""
    keys = sentence.words.keys
    return keys[item.last].startswith("signed") or keys[item.first] == "signed"


def _receives_award(sentence: Sentence, at: int) -> bool:
    """Whether an award and no guest is received: "will also receive the medals"."""
    received = sentence.words.keys[sentence.items[at].first] == "receive"
    return received and sentence.has("award", "award_of", "field")


_BY_OBJECT = frozenset(
    {
        "making", "presented", "say_past", "held_past", "speak_past", "speak_future", "discussed", "host_past", "host_now",
        "host_future",
    }
)  # fmt: skip


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "speech", name)
