"""Bodies that somebody receives: "the President received the Presidium at Riga Castle" is an event of its own."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.verbs.verb_groups import agent_of
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several


def received(sentence: Sentence) -> list[Gathering]:
    """The meeting told by an English verb whose object is a body or delegation and no person by name."""
    if sentence.language != "en" or sentence.has("award", "award_of"):
        return []
    if not sentence.says(word_list("en", "speech", "receiving")):
        return []
    for at, item in enumerate(sentence.items):
        if not receives(sentence, item):
            continue
        passive = (
            sentence.words.keys[item.last] == "by"
            or agent_of(sentence.items, at, len(sentence.items), near=False) >= 0
        )
        hosts = sentence.items[at + 1 :] if passive else sentence.items[:at]
        guests = _guests_before(sentence, at) if passive else _guests_behind(sentence, at)
        if guests and any(i.kind in {"person", "office", "pronoun"} for i in hosts):
            bodies = tuple(sorted({i.value for i in guests if i.kind in {"body", "organ"}}))
            return [Gathering(sentence.index, at, at, at, AUDIENCE, "other", bodies)]
    return []


AUDIENCE = "implicit"
"""How a meeting is called that no noun tells."""


def receives(sentence: Sentence, item: Item) -> bool:
    """Whether a word is a verb of receiving."""
    words = sentence.keys_of(item)
    return bool(set(words) & word_list("en", "speech", "receiving")) and item.kind not in {"low", "office"}


def receives_next(sentence: Sentence, one: Gathering) -> bool:
    """Whether a present tense tells of guests, as the next point of a programme does: "on Wednesday A receives the Presidium"."""
    now = sentence.words.keys[sentence.items[one.head].last] in {"receives", "receive"}
    return one.sort == AUDIENCE and one.head == one.first and now


def _guests_behind(sentence: Sentence, at: int) -> list[Item]:
    items, end = sentence.items, at + 1
    while end < len(items) and items[end].kind in _NAMING:
        end += 1
    named = end < len(items) and items[end].kind in {"person", "takes_from"}
    run = list(items[at + 1 : end])
    owned = any(sentence.text(i) in {"'s", "’s"} for i in run)  # "received the Presidium's letter"
    guests = any(i.kind in _BODIES for i in run) or _members(sentence, run)
    return run if not (named or owned) and guests else []


def _members(sentence: Sentence, run: list[Item]) -> bool:
    """Whether several officers of a body or states are received: "members of the Benelux Parliament", "the Nordic ambassadors"."""
    offices = [i for i in run if i.kind == "office"]
    of = any(i.kind in {"body", "parliament", "chamber", "country", "demonym"} for i in run)
    return bool(offices) and of and all(of_several(sentence, i) for i in offices)


def _guests_before(sentence: Sentence, at: int) -> list[Item]:
    items, first = sentence.items, at
    while first and (
        items[first - 1].kind in _NAMING or items[first - 1].kind in {"copula", "low", "day", "weekday"}
    ):
        first -= 1
    named = first > 0 and items[first - 1].kind == "person"
    run = list(items[first:at])
    return run if not named and any(i.kind in _BODIES for i in run) else []


_BODIES = frozenset({"organ", "delegation", "committee", "committee_of", "group"})
_NAMING = _BODIES | {
    "article",
    "its",
    "quality",
    "link",
    "body",
    "country",
    "demonym",
    "parliament",
    "chamber",
    "topic",
    "office",
}
