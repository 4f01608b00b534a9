"""What kind of verb an English item is: verbs of making, telling, hearing, presiding and welcoming mean what their objects make of them."""

from collections.abc import Callable
from functools import cache

from balticgraph.facts.verbs.being import of_being
from balticgraph.facts.verbs.hosting_kinds import of_hosting
from balticgraph.facts.verbs.presence import (
    GOING,
    SENDING,
    chair_taken,
    closes_gathering,
    goes_to_meet,
    presides_beside,
    sent,
    under_whom,
)
from balticgraph.facts.verbs.receiving import receives_somebody
from balticgraph.facts.verbs.relative_meetings import meeting_of_which
from balticgraph.facts.verbs.speech_kinds import hearers_told, of_speech, talks_with
from balticgraph.facts.verbs.speeches_made import speech_made
from balticgraph.facts.verbs.verb_groups import group_of
from balticgraph.facts.verbs.verb_objects import (
    BEFORE_GUEST,
    has_meeting,
    has_thing,
    meal_given,
    only_tells_of_thing,
    press_held,
    tells_hearers,
    visit_made,
)
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.sitting_in import sits_in

_GOING = frozenset({"given", "low", "visit_past"})


def may_be_verb(kind: str) -> bool:
    """Whether an item of a kind that names no verb may be one by its object; of plain words only `plain_verbs` are."""
    return kind in _READ or kind in _GOING or kind in _MAKING_VISITS


@cache
def plain_verbs() -> frozenset[str]:
    """The plain words that what stands round them may make verbs."""
    lists = (
        word_list("en", "speech", name)
        for name in ("having", "presiding", "giving_meals", "visiting", "talking")
    )
    return frozenset({"be", *SENDING, *GOING}).union(*lists)


def kind_by_object(sentence: Sentence, at: int) -> str:
    """The kind of an English item, read with its object: "gave" of "gave a speech" is one of speaking."""
    item = sentence.items[at]
    if item.kind in _MAKING and speech_made(sentence, at):
        return {"inf": "speak_inf", "now": "speak_now"}.get(item.value, "speak_past")
    if item.kind in _HOLDING and (tense := press_held(sentence, at)):
        return f"attend_{tense}"
    if item.kind in _MAKING_VISITS and (visit := visit_made(sentence, at)):
        return visit
    if item.kind in _GOING and goes_to_meet(sentence, at):
        return "meet_past"
    if item.kind in _GIVING and meal_given(sentence, at):
        return {"inf": "host_inf", "now": "host_now"}.get(item.value, "host_past")
    if item.kind in _WITH_THINGS and has_thing(sentence, at):
        return "say_past"
    if item.kind == "open_past" and only_tells_of_thing(sentence, at):
        return "low"
    read = _READ.get(item.kind)
    return read(sentence, at) if read else item.kind


def _of_having(sentence: Sentence, at: int) -> str:
    """What a plain word is: "had talks with A", "will be in Riga for the session", "with A presiding"."""
    if presides_beside(sentence, at):
        return "chair_now"
    if tense := sent(sentence, at):
        return f"attend_{tense}"
    key = sentence.words.keys[sentence.items[at].last]
    if key == "be":
        return of_being(sentence, at)
    if talks_with(sentence, at):
        return "meet_past"
    if key not in word_list("en", "speech", "having"):
        return sentence.items[at].kind
    met = "meet_now" if key in _NOW else "meet_past"
    has = has_meeting(sentence, at) or meeting_of_which(sentence, at)
    return met if has else sentence.items[at].kind


_NOW = frozenset({"has", "have", "hold", "holds"})


def _of_meeting(sentence: Sentence, at: int) -> str:
    if sits_in(sentence, at):
        return "low"
    return "meet_now" if _meets(sentence, at) else sentence.items[at].kind


def _of_receiving(sentence: Sentence, at: int) -> str:
    """What a verb of awarding is: hosting where somebody and no award will be received."""
    item = sentence.items[at]
    receives = sentence.words.keys[item.last] == "receive" and not _receives_award(sentence, at)
    return "host_future" if receives and receives_somebody(sentence, at) else item.kind


def _of_talk(sentence: Sentence, at: int) -> str:
    """What a noun for a speech is: a verb where it tells whose the speech is, "opening address by A"."""
    return "speak_past" if [i.kind for i in sentence.items[at + 1 : at + 2]] == ["by"] else "talk"


def _of_adopting(sentence: Sentence, at: int) -> str:
    return "sign_past" if _signs(sentence, sentence.items[at]) else sentence.items[at].kind


def _of_inviting(sentence: Sentence, at: int) -> str:
    return "" if _receives_award(sentence, at) else sentence.items[at].kind


def _of_saying(sentence: Sentence, at: int) -> str:
    """What a verb of saying is: speaking where what is said, or who hears it, makes it so."""
    if closes_gathering(sentence, at):
        return "speak_past"
    if sentence.key(sentence.items[at]) == "added" and sentence.key_at(at + 1) in _PUT_TO:
        return "low"  # "added a message to the book"
    told = tells_hearers(sentence, at) or hearers_told(sentence, at)
    return "speak_past" if told else sentence.items[at].kind


_PUT_TO = frozenset({"a", "an", "her", "his", "its", "their"})


def _of_holding(sentence: Sentence, at: int) -> str:
    """What a verb of being held is: meeting with "held talks with A", speaking where somebody closes a gathering."""
    if closes_gathering(sentence, at):
        return "speak_past"
    has = has_meeting(sentence, at) or meeting_of_which(sentence, at)
    return "meet_past" if has else sentence.items[at].kind


def _of_discussing(sentence: Sentence, at: int) -> str:
    item = sentence.items[at]
    if talks_with(sentence, at):
        return "meet_past"
    return (
        "discuss_past"
        if sentence.text(item).lower() in word_list("en", "speech", "discussing")
        else item.kind
    )


def _meets(sentence: Sentence, at: int) -> bool:
    """Whether "Meeting" at the head of a sentence is a verb, a person right behind it: "Meeting the Speaker A, B said"."""
    items, step = sentence.items, at + 1
    if at or sentence.text(items[0]).lower() != "meeting":
        return False
    while step < len(items) and (items[step].kind in BEFORE_GUEST and items[step].kind not in {"link"}):
        step += 1
    return step < len(items) and items[step].kind == "person"


def _presiding(sentence: Sentence, at: int) -> str:
    """What a verb of presiding is: chairing where a gathering is its object, "presides over the sitting", "will chair"."""
    item, behind = sentence.items[at], sentence.items[at + 1 : at + 5]
    if presides_beside(sentence, at):
        return "chair_now"
    if item.kind == "office":
        if taken := chair_taken(sentence, at):
            return taken
        verb = sentence.words.keys[item.last] in {"chair", "head"} and _is_verb(sentence, at)
        return "chair_inf" if verb else item.kind
    if sentence.words.keys[item.last] != "over" or not any(i.kind == "event" for i in behind):
        return item.kind
    return {"preside": "chair_inf", "presides": "chair_now"}.get(sentence.words.keys[item.first], item.kind)


def _of_leading(sentence: Sentence, at: int) -> str:
    return "chair_past" if under_whom(sentence, at) else sentence.items[at].kind


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
    received = "receive" in sentence.keys_of(sentence.items[at])
    return received and sentence.has("award", "award_of", "field")


_GIVING = frozenset({"making", "given", "say_past", "say_future", "speak_future", "low"})
_MAKING = frozenset(
    {
        "making", "presented", "say_past", "held_past", "speak_past", "speak_future", "discussed", "host_past", "host_now",
        "host_future",
    }
)  # fmt: skip
_HOLDING = frozenset({"making", "presides", "presented", "held_past", "held_now", "say_past", "given", "low"})
_MAKING_VISITS = frozenset({"making", "low", "held_now", "held_past"})
_WITH_THINGS = frozenset(
    {
        "open_past",
        "open_now",
        "open_future",
        "open_inf",
        "attend_past",
        "attend_inf",
        "attend_future",
        "speak_past",
        "speak_inf",
    }
)
_READ: dict[str, Callable[[Sentence, int], str]] = {
    "low": _of_having,
    "copula": of_being,
    "presides": _of_having,
    "event": _of_meeting,
    "presented": _of_receiving,
    "talk": _of_talk,
    "office": _presiding,
    "presides_itself": _presiding,
    "presidency": _of_leading,
    "adopted": _of_adopting,
    "meet_inf": _of_inviting,
    "say_past": _of_saying,
    "speak_past": of_speech,
    "speak_future": of_speech,
    "speak_inf": of_speech,
    "held_past": _of_holding,
    "discussed": _of_discussing,
    "host_past": of_hosting,
    "host_now": of_hosting,
    "host_future": of_hosting,
}
