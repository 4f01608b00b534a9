"""What kind of verb an English verb of speaking is by whom or what it has behind it: "spoke to the press", "spoke with A"."""

from balticgraph.facts.verbs.speeches_made import is_talk
from balticgraph.facts.verbs.verb_groups import WHEN_AND_WHERE, group_of
from balticgraph.facts.verbs.verb_objects import addresses_matter
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def of_speech(sentence: Sentence, at: int) -> str:
    """What a verb of speaking is: no part for what is said to the press or of a matter, or where a thing is heard."""
    item = sentence.items[at]
    if talks_with(sentence, at):
        return _MEETING.get(item.kind, "meet_past")
    if item.kind == "speak_inf":
        return "" if _to_press(sentence, at) else item.kind
    if addresses_matter(sentence, at) or _to_press(sentence, at) or _reports_from(sentence, at):
        return "say_past"
    before = sentence.items[at - 1 : at] if at else ()
    if (
        sentence.words.keys[item.first] == "shared"
        and before
        and before[0].kind in {"article", "its", "link", "with"}
    ):
        return ""
    heard = item.value == "passive" and sentence.words.keys[item.last] in _HEARING
    return "" if heard and not _hears_somebody(sentence, at) else item.kind


_HEARING = frozenset({"heard", "hear", "to", "from"})


def _reports_from(sentence: Sentence, at: int) -> bool:
    """Whether somebody reports from a gathering to those elsewhere: "reported from the session"."""
    last = sentence.items[at].last
    return sentence.words.keys[last : last + 2] == ("reported", "from")


def _to_press(sentence: Sentence, at: int) -> bool:
    """Whether somebody speaks to journalists: "spoke to the press", "informed reporters"."""
    keys, last = sentence.words.keys, sentence.items[at].last
    if "questions" in keys[last : last + _NEAR]:
        return bool(
            _listed("press") & set(keys[last + 1 : last + _ASKED])
        )  # "answered questions from journalists"
    near = [key for key in keys[last : last + 4] if key not in {"to", "the", "with"}]
    return not _is_event(sentence, at) and any(
        (key in _listed("press") or key in word_list("en", "anchors", "publics")) for key in near[:2]
    )


_NEAR, _ASKED = 4, 9


def _is_event(sentence: Sentence, at: int) -> bool:
    return any(i.kind == "event" for i in sentence.items[at + 1 : at + 4])


def _hears_somebody(sentence: Sentence, at: int) -> bool:
    """Whether a person with no more than a title, and no speech or thing, is heard: "heard from the Minister A"."""
    for item in sentence.items[at + 1 : at + 12]:
        if item.kind == "person":
            return True
        if item.kind in {"that", "mark", "low", "by"} or is_talk(sentence, item):
            return False
    return False


def hearers_told(sentence: Sentence, at: int) -> bool:
    """Whether those at a gathering are told by somebody: "the members were told by A"."""
    items, keys, group = sentence.items, sentence.words.keys, group_of(sentence, at)
    behind = items[at + 1 : at + 2]
    hearers = any(i.kind == "roster" or keys[i.last] in _listed("hearers") for i in items[: group.first][-3:])
    return hearers and group.be in {"was", "were"} and bool(behind) and behind[0].kind == "by"


_MEETING = {"speak_future": "meet_future", "speak_inf": "meet_inf"}


def talks_with(sentence: Sentence, at: int) -> bool:
    """Whether a verb of talking has somebody whom the words are exchanged with: "spoke in Riga with A", "talked to the Minister, A"."""
    items, keys = sentence.items, sentence.words.keys
    if keys[items[at].last] not in _listed("talking") or "person" not in sentence.kinds:
        return False
    way = at + 1
    while (
        way < len(items)
        and (items[way].kind in WHEN_AND_WHERE or items[way].kind in {"low"})
        and keys[items[way].first] != "to"
    ):
        way += 1
    to = way < len(items) and keys[items[way].first] == "to" and keys[items[at].last].startswith("talk")
    if way >= len(items) or not (items[way].kind == "with" or to) or keys[items[way].first] in _AMONG:
        return False
    for n in range(way + 1, min(way + _TITLE, len(items))):
        if items[n].kind == "person":
            return items[n - 1].kind not in {"link", "low", "conj"}
        if items[n].kind not in _OF_TITLE and items[n].value != ",":
            return False
    return False


_AMONG = frozenset({"between", "among"})
_TITLE = 14
_OF_TITLE = frozenset(
    {
        "article", "honorific", "quality", "its", "demonym", "office", "link", "parliament", "body", "country", "committee", "topic",
        "delegation", "coming", "chamber", "low", "cap", "conj",
    }
)  # fmt: skip


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "speech", name)
