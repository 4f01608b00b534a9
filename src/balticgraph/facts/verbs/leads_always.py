"""Who leads a delegation at all times and not only at an event, in English: "A, who also heads the Estonian Delegation, is content"."""

from collections.abc import Sequence

from balticgraph.facts.verbs.verb import Verb
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence


def leads_always(sentence: Sentence, verb: Verb) -> bool:
    """Whether a verb of the present tells who leads a delegation to a body, or tells it by the way, no event beside it."""
    items = sentence.items
    if verb.tense != "now" or verb.role != "chair" or verb.voice == "passive":
        return False
    sent = next(
        (n for n in range(verb.at + 1, min(verb.at + _REACH, len(items))) if items[n].kind == "delegation"),
        -1,
    )
    if sent < 0 or any(i.kind not in _WHOSE for i in items[verb.at + 1 : sent]):
        return False
    end = next((n for n in range(sent + 1, len(items)) if items[n].kind == "mark"), len(items))
    behind = items[sent + 1 : end]
    by_the_way = any(
        sentence.words.keys[i.last] == "who" for i in items[max(0, verb.first - _NEAR) : verb.at]
    )
    return not _names_event(behind) and (by_the_way or _to_body(sentence, behind))


_REACH, _NEAR = 8, 3
_WHOSE = frozenset(
    {"article", "demonym", "country", "parliament", "body", "quality", "its", "link", "chamber", "state"}
)


def _names_event(items: Sequence[Item]) -> bool:
    return any(i.kind in {"event", "event_in", "day", "weekday", "city", "there"} for i in items)


def _to_body(sentence: Sentence, behind: Sequence[Item]) -> bool:
    """Whether a delegation is one to or in a body: "the Estonian Delegation to the BA", "in the Assembly"."""
    first = sentence.words.keys[behind[0].first] if behind else ""
    return first in {"to", "in"} and any(
        i.kind in {"body", "assembly_word"} or sentence.words.keys[i.last] == "it" for i in behind[:3]
    )
