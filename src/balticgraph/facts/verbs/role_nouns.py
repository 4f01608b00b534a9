"""English nouns that tell what part persons take: "the speakers are A and B", "Moderator: A", "A is among the panellists"."""

from itertools import takewhile

from balticgraph.facts.verbs.qualified import of_those_named
from balticgraph.facts.verbs.role_labels import LABELLING, OF_HOUSES, OPENING, names_follow
from balticgraph.facts.verbs.role_participles import (
    PARTICIPLES,
    ROLE_VERBS,
    ROUND_EVENT,
    opens_in_order,
    role_of_participle,
    role_of_those_who,
)
from balticgraph.facts.verbs.speeches_made import is_talk
from balticgraph.facts.verbs.verb_groups import BE, group_of, is_ahead
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

_SKIPPED = frozenset(
    {
        "link", "article", "event", "quality", "ordinal", "body", "low", "conj", "in", "during", "future", "work", "its",
        "talk", "collective", "roster", "assembly_word", "delegation", "num", "ordinal_ending", "topic", "negation",
        "takes_from", "demonym", "parliament", "country", "city", "month", "weekday", "day", "venue", "venue_noun", "year",
        "committee", "committee_of", "with", "organ",
    }
)  # fmt: skip


def told_by_noun(sentence: Sentence, at: int) -> tuple[str, int, str, bool] | None:
    """The role that a noun gives, the item its persons stand behind, the time, and whether they stand before it instead."""
    if _heard(sentence, at):
        return "speak", at + 1, "past", False
    role = _role(sentence, at)
    if not role:
        return None
    items = sentence.items
    step = _over_rank(sentence, at + 1)
    while step < len(items) and step < at + _FURTHEST and items[step].kind in _SKIPPED:
        if _last_word(sentence, step) in _SAID_OF:
            break
        step += 1
    if step >= len(items):
        return None
    item, word = items[step], _last_word(sentence, step)
    if (item.kind == "copula" or word == "be") and _is_passive(items, step + 1):
        return None
    if item.kind in {"copula", "composed"} or word in _SAID_OF:
        return role, step, _time(sentence, at, step), False
    return _before(sentence, at, role)


def _over_rank(sentence: Sentence, at: int) -> int:
    """The item behind "as" and an office in which all were there: "Present as Foreign Ministers were A and B"."""
    items = sentence.items
    ranked = [i.kind for i in items[at + 1 : at + 2]] == ["office"]
    return at + 2 if at < len(items) and ranked and sentence.words.keys[items[at].last] == "as" else at


def _heard(sentence: Sentence, at: int) -> bool:
    """Whether a speech is one that those gathered heard, its speaker behind: "the session heard the report of A"."""
    items, first = sentence.items, max(0, at - _NEAR_HEARING)
    behind = items[at + 1 : at + 2]
    if not behind or behind[0].kind not in {"link", "takes_from"} or not is_talk(sentence, items[at]):
        return False
    named = next((i for i in items[at + 2 : at + _FURTHEST] if i.kind not in _TITLED), None)
    heard = any(sentence.words.keys[i.first] in _listed("hearing") for i in items[first:at])
    return heard and named is not None and named.kind == "person"


_NEAR_HEARING = 4
_TITLED = frozenset(
    {
        "article",
        "office",
        "link",
        "parliament",
        "body",
        "country",
        "demonym",
        "committee",
        "topic",
        "quality",
        "honorific",
    }
)
_FURTHEST = 20
_SAID_OF = frozenset({"included", "including", "include", "be"})


def _last_word(sentence: Sentence, at: int) -> str:
    """The last word of an item: "be" of "would be"."""
    return sentence.words.keys[sentence.items[at].last]


def _is_passive(items: tuple[Item, ...], at: int) -> bool:
    """Whether a verb and no name stands behind "were": "the participants were addressed by A"."""
    return any(i.kind.endswith("_past") for i in items[at : at + 2]) and items[at].kind != "person"


def _before(sentence: Sentence, at: int, role: str) -> tuple[str, int, str, bool] | None:
    """A noun that is said of persons before it: "A and B were among the speakers", "A acted as moderator"."""
    items, keys, step = sentence.items, sentence.words.keys, at - 1
    while step >= 0 and (
        items[step].kind in _BEFORE_NOUN or keys[items[step].last] in {"also", "one", "invited"}
    ):
        step -= 1
    if step > 0 and keys[items[step].last] == "as" and keys[items[step - 1].last] in _ACTING:
        step -= 1
        group = group_of(sentence, step)
        past = group.past or keys[items[step].last].endswith("ed")
    elif step >= 0 and keys[items[step].last] in BE and items[step].kind != "future":
        group = group_of(sentence, step + 1)
        past = group.past
    else:
        return None
    first = items[group.first - 1].kind if group.first else ""
    if group.denied or any(i.kind == "negation" for i in items[step:at]):
        return None
    if first not in {"person", "mark", "country", "parliament", "body", "pronoun", "conj"}:
        return None
    return role, step, "future" if group.future else "past" if past else "now", True


_BEFORE_NOUN = frozenset({"article", "quality", "with", "ordinal", "its", "link"})
_ACTING = frozenset({"act", "acted", "acting", "acts", "serve", "served", "serves", "serving"})


def _time(sentence: Sentence, at: int, step: int) -> str:
    """When a noun is said of somebody: "will be" and "expected to attend are" are of the future."""
    items = sentence.items
    said = items[at + opens_in_order(sentence) : step + 1]
    if is_ahead(sentence, 0) or any(i.kind == "future" or i.kind.endswith("_future") for i in said):
        return "future"
    first = sentence.words.keys[items[step].first]
    return "future" if first == "will" else "past" if first in _WAS else "now"


_WAS = frozenset({"was", "were", "included", "comprised", "consisted"})


def _role(sentence: Sentence, at: int) -> str:
    """The role that an item gives as a noun, participle or office of one gathering; empty where it gives none."""
    item = sentence.items[at]
    if item.kind == "roster" or sentence.words.keys[item.first] == "participants":
        return item.value if item.kind == "roster" else "attend"
    if _among_whom(sentence, at):
        return "attend"
    if item.kind == "delegation":
        return "attend" if _within(sentence, at) else ""
    if _members_told(sentence, at):
        return "attend"
    if (
        role := role_of_participle(sentence, at)
        or role_of_those_who(sentence, at)
        or of_those_named(sentence, at)
    ):
        return role
    if _chairs_gathering(sentence, at):
        return "chair"
    if _represents(sentence, at):
        return "attend"
    if item.kind != "office" or item.value != "speaker":
        return ""
    written = sentence.text(item)
    behind = takewhile(lambda i: i.kind not in {"copula", "composed"}, sentence.items[at + 1 : at + 5])
    alone = written == "speaker" and at > 0 and sentence.words.keys[sentence.items[at - 1].last] in _ONE
    if any(i.kind in OF_HOUSES for i in behind):
        return ""
    return "speak" if alone or written == "speakers" or (written == "Speakers" and at == 0) else ""


_ONE = frozenset(
    {"a", "another", "final", "first", "last", "main", "next", "only", "principal", "second", "third"}
)
"""What stands before "speaker" where it means whoever speaks, no head of a parliament: "the next speaker was A"."""


def _chairs_gathering(sentence: Sentence, at: int) -> bool:
    """Whether an office is that of chairing one gathering: "Chairman of the session was A"."""
    item = sentence.items[at]
    if item.kind != "office" or sentence.words.keys[item.last] not in _listed("chairmen"):
        return False
    behind = [i.kind for i in sentence.items[at + 1 : at + 4]]
    return behind[:1] == ["link"] and "event" in behind[1:]


def _represents(sentence: Sentence, at: int) -> bool:
    """Whether representatives at a gathering are told by name: "Estonia's representatives at the session were A and B"."""
    items, verb = sentence.items, at + 1
    if (items[at].kind, items[at].value) != ("coop", "guests") or at > OPENING:
        return False
    while verb < len(items) and items[verb].kind in ROUND_EVENT:
        verb += 1
    there = any(i.kind in {"event", "event_in"} for i in items[at:verb])
    return there and verb < len(items) and items[verb].kind == "copula" and names_follow(items, verb + 1)


def _among_whom(sentence: Sentence, at: int) -> bool:
    """Whether a clause tells who was among those at a gathering: "welcomed the guests, among whom were A and B"."""
    items, keys = sentence.items, sentence.words.keys
    if keys[items[at].last] != "whom" or at < _CLAUSE or keys[items[at].last - 1] not in {"among", "amongst"}:
        return False
    comma = max((n for n in range(at) if items[n].value == ","), default=0)
    named = items[comma - 1]
    hearers = _listed("hearers", "guests") | {"participants", "deputies"}
    return at - comma <= _CLAUSE and (named.kind in {"roster", "delegation"} or keys[named.last] in hearers)


_CLAUSE = 2


def _members_told(sentence: Sentence, at: int) -> bool:
    """Whether the members of a delegation are told by name: "The members of the Estonian delegation at the session are A and B"."""
    items = sentence.items
    if items[at].value != "member" or items[at].kind != "office" or at >= _LEADING:
        return False
    if "delegation" not in sentence.kinds or not of_several(sentence, items[at]):
        return False
    verb = next((n for n in range(at + 1, min(at + _FURTHEST, len(items))) if items[n].kind == "copula"), 0)
    sent = any(i.kind == "delegation" for i in items[at + 1 : verb])
    return sent and names_follow(items, verb + 1)


_LEADING = 2


def _within(sentence: Sentence, at: int) -> bool:
    """Whether a sentence opens with who is in a delegation: "In the delegation were A and B"."""
    items = sentence.items
    opens = sentence.words.keys[items[0].first] in {"in", "on", "within"}
    return opens and at < _DELEGATION and [i.kind for i in items[at + 1 : at + 2]] == ["copula"]


_DELEGATION = 8


OTHER_NOUNS = PARTICIPLES | {"whom"}
_LABELS_AND_NOUNS = LABELLING | OTHER_NOUNS
NOUNS = frozenset({"roster", "collective", "office", "speech", "talk", "delegation", "coop"}) | ROLE_VERBS
"""The kinds of items that may be a noun for those who take part, beside participles that no list has."""


def may_have_noun(sentence: Sentence) -> bool:
    """Whether a sentence may have a noun or a label for those who take part: what is asked before each item is."""
    if not sentence.kinds.isdisjoint(NOUNS):
        return True
    return sentence.says(_LABELS_AND_NOUNS)


def is_noun(sentence: Sentence, at: int) -> bool:
    """Whether an item may be a noun for those who take part."""
    item = sentence.items[at]
    if item.kind in NOUNS:
        return True
    keys = sentence.words.keys
    return keys[item.last] == "whom" or (at <= OPENING and keys[item.first] in PARTICIPLES)


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("en", "speech", name, *others)
