"""English verbs that mean what their objects make of them: making a speech, having a meeting, telling the delegates."""

from balticgraph.facts.verbs.verb_groups import WHEN_AND_WHERE, agent_of, group_of
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def visit_made(sentence: Sentence, at: int) -> str:
    """The kind of a verb of making, beginning or ending that has a visit for its object, empty where it has none.

    "An official visit to Riga was paid by A", "A has begun a two-day visit to Riga".
    """
    items = sentence.items
    if sentence.words.keys[items[at].last] not in _listed("visiting"):
        return ""
    step = at + 1
    while step < len(items) and items[step].kind in {"article", "its", "quality"}:
        step += 1
    if step < len(items) and items[step].value == "visit":
        return "visit_past"
    before = any(i.kind == "event" and i.value == "visit" for i in items[max(0, at - 14) : at])
    return "attend_past" if before and agent_of(items, at, len(items), near=False) >= 0 else ""


def press_held(sentence: Sentence, at: int) -> str:
    """The tense in which a verb of holding or giving has a press conference for its object, empty where it has none.

    "Held a joint press conference", "will give a press conference", "a press conference was given by A".
    """
    items, word = sentence.items, sentence.words.keys[sentence.items[at].last]
    if word not in _PRESS_HELD:
        return ""
    step = at + 1
    while step < len(items) and items[step].kind in {"article", "its", "quality", "low"}:
        step += 1
    if step < len(items) and items[step].value == "press":
        return _PRESS_HELD[word]
    before = any(i.kind == "event" and i.value == "press" for i in items[max(0, at - 8) : at])
    ahead = "will" in sentence.keys_of(items[at])
    return "past" if before and not ahead and agent_of(items, at, len(items), near=False) >= 0 else ""


_PRESS_HELD = {
    "gave": "past",
    "given": "past",
    "held": "past",
    "give": "inf",
    "hold": "inf",
    "gives": "now",
    "holds": "now",
}


def tells_hearers(sentence: Sentence, at: int) -> bool:
    """Whether a verb of telling has the gathering itself for its hearer: "told the meeting", "explained to the members"."""
    items, step, verb = sentence.items, at + 1, sentence.words.keys[sentence.items[at].last]
    if items[at].kind != "say_past" or verb not in _listed("telling", "saying"):
        return False
    if verb in _listed("saying"):
        to = items[step] if step < len(items) else None
        if to is None or not sentence.text(to).lower().startswith("to"):
            return False
        step += not sentence.text(to).lower().endswith(" the")
    first = step
    while step < len(items) and step < at + 6 and _before_hearers(sentence, items[step]):
        step += 1
    if step >= len(items):
        return False
    word = sentence.text(items[step]).lower()
    if step == first and verb in _listed("telling") and not word.startswith("those"):
        return False
    return (
        items[step].kind == "event"
        or word in _listed("hearers")
        or (items[step].kind == "roster" and (word.endswith("s") or word.startswith("those")))
    )


def _before_hearers(sentence: Sentence, item: Item) -> bool:
    """Whether an item may stand before those who are told something: "his Latvian and Lithuanian colleagues"."""
    keys = sentence.words.keys
    own = keys[item.first] in {"his", "her"} and keys[item.first - 1] == "told"
    return own or item.kind in _BEFORE_HEARERS


_BEFORE_HEARERS = frozenset(
    {"article", "its", "quality", "body", "demonym", "link", "conj", "num", "ordinal", "ordinal_ending"}
)


def has_meeting(sentence: Sentence, at: int) -> bool:
    """Whether "had" or "held" has a meeting of several for its object: "had meetings with A", "A and B held short talks"."""
    items = sentence.items
    if sentence.words.keys[items[at].first] not in _listed("having") or items[at].first != items[at].last:
        return False
    behind = items[at + 1 : at + 13]
    if not (end := next((n for n, i in enumerate(behind) if i.kind == "with"), 0)):
        return _hold_theirs(sentence, at)
    end = max((n + 1 for n in range(end) if behind[n].kind not in WHEN_AND_WHERE), default=1)
    noun, plain = behind[end - 1], all(i.kind in _OF_MEETING for i in behind[:end])
    return plain and (noun.kind == "event" or sentence.text(noun).lower() in _listed("meetings"))


_OF_MEETING = frozenset({"article", "quality", "its", "low", "event"})


def _hold_theirs(sentence: Sentence, at: int) -> bool:
    """Whether several named right before a verb hold a meeting, behind which no other body is told: "A and B held talks in Riga"."""
    items, step = sentence.items, at + 1
    while step < len(items) and items[step].kind in {"article", "quality", "its", "low"}:
        if sentence.text(items[step]).lower() in _listed("meetings"):
            break
        step += 1
    if step >= len(items):
        return False
    noun, behind = items[step], items[step + 1 : step + 2]
    talks = (noun.kind == "event" and noun.value in _MEETINGS) or (
        noun.kind == "low" and sentence.text(noun).lower() in _listed("meetings")
    )
    of_others = bool(behind) and behind[0].kind == "link" and sentence.words.keys[behind[0].first] == "of"
    first = group_of(sentence, at).first
    low = next(
        (n + 1 for n in range(first - 1, -1, -1) if items[n].kind.endswith(_TENSES) or items[n].value == ";"),
        0,
    )
    several = sum(i.kind == "person" for i in items[low:first]) > 1
    return talks and several and not of_others


_TENSES = ("_past", "_now", "_future")
_MEETINGS = frozenset({"meeting", "consultation", "video", "summit", "implicit"})


BEFORE_GUEST = frozenset(
    {
        "office", "parliament", "body", "chamber", "country", "demonym", "link", "article", "honorific", "quality",
        "committee", "topic", "state", "delegation", "its", "portfolio",
    }
)  # fmt: skip


def addresses_matter(sentence: Sentence, at: int) -> bool:
    """Whether a matter and no audience is addressed: "addressed the question of energy"."""
    items, step = sentence.items, at + 1
    if sentence.words.keys[items[at].first] != "addressed" or items[at].last > items[at].first:
        return False
    while step < len(items) and items[step].kind in {"article", "quality", "its", "ordinal"}:
        step += 1
    return step < len(items) and items[step].value in _listed("matters")


def meal_given(sentence: Sentence, at: int) -> bool:
    """Whether a verb of giving has a meal or reception for its object: "gave a dinner", "a reception was given by A"."""
    items, words = sentence.items, sentence.keys_of(sentence.items[at])
    if not set(words) & _listed("giving_meals"):
        return False
    step = at + 1
    while (
        step < len(items)
        and step < at + _TO_MEAL
        and items[step].kind in {"article", "quality", "low", "its"}
    ):
        step += 1
    behind = step < len(items) and items[step].kind == "event" and items[step].value in MEALS
    by = words[-1] == "by" or agent_of(items, at, len(items), near=False) >= 0
    before = items[max(0, at - _BEFORE_GIVEN) : at]
    return behind or (by and any(i.kind == "event" and i.value in MEALS for i in before))


_TO_MEAL, _BEFORE_GIVEN = 5, 12
MEALS = frozenset({"dinner", "reception"})


def has_thing(sentence: Sentence, at: int) -> bool:
    """Whether the object of a verb is a thing with which it tells of no event: "opened an embassy", "joined the party"."""
    keys, item = sentence.words.keys, sentence.items[at]
    if item.value != "active" or not keys[item.first].startswith(_WITH_THINGS):
        return False
    things = next(name for verb, name in _OF_THINGS.items() if keys[item.first].startswith(verb))
    for key in keys[item.last + 1 : item.last + 6]:
        if key in word_list("en", "things", things):
            return True
        if key in {",", "of", "that", "at", "in", "with", "and"}:
            return False
    return False


def only_tells_of_thing(sentence: Sentence, at: int) -> bool:
    """Whether a participle behind a comma tells of the thing before it: "the station in Belarus, launched in Astravets"."""
    items = sentence.items
    if at < 2 or items[at - 1].value != "," or sentence.items[at].value != "active":
        return False
    return items[at - 2].kind in _OF_THING and [i.kind for i in items[at + 1 : at + 2]] in (["in"], ["day"])


_OF_THING = frozenset({"country", "city", "low", "cap", "unknown", "coop", "topic", "field"})

_OF_THINGS = {
    "attend": "attend_things",
    "deliver": "deliver_things",
    "introduc": "introduce_things",
    "join": "join_things",
    "launch": "launch_things",
    "offer": "offer_things",
    "open": "open_things",
    "present": "present_things",
}
_WITH_THINGS = tuple(_OF_THINGS)


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("en", "speech", name, *others)
