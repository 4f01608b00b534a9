"""English gatherings that only tell when another was: "it is to begin as soon as the session is over", "the session had ended"."""

from functools import cache

from balticgraph.facts.events.gathering_bounds import before_qualities
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def but_timing(sentence: Sentence, groups: Groups) -> Groups:
    """The occasions but for those that only tell when something else was or will be."""
    if sentence.language != "en" or not groups or not sentence.says(_of_time()):
        return groups
    return [g for g in groups if not (_is_time(sentence, g[0]) or _was_before(sentence, g[1]))]


def but_done_at(sentence: Sentence, groups: Groups) -> Groups:
    """The occasions but for one where something was done of which a sentence speaks: "We welcome the decision announced at the summit"."""
    if sentence.language != "en" or not groups or not sentence.says(_AT):
        return groups
    return [g for g in groups if not _was_done_at(sentence, g[0])]


_AT = frozenset({"at", "during"})


def _was_done_at(sentence: Sentence, first: int) -> bool:
    """Whether a participle behind a noun tells what was done at a gathering: "the decision | announced at the Brussels summit"."""
    items, keys = sentence.items, sentence.words.keys
    at = before_qualities(sentence, first)
    while at > 0 and first - at < _FAR and items[at].kind in _QUALIFYING | {"city", "country", "body"}:
        at -= 1
    if at < _WITH_NOUN or keys[items[at].first] not in _AT:
        return False
    key, noun = keys[items[at - 1].last], items[at - 2]
    done = key.endswith("ed") or key in word_list("en", "anchors", "done")
    return done and keys[items[at - 1].first] == key and noun.kind in {"low", "doc"}


_WITH_NOUN = 3


@cache
def _of_time() -> frozenset[str]:
    """The words by one of which a gathering is told to give but the time."""
    return word_list("en", "gatherings", "timing") | {"had", "soon"}


def _is_time(sentence: Sentence, first: int) -> bool:
    """Whether a word of time stands before a gathering: "once the", "right after this year's", "ahead of the"."""
    items, keys = sentence.items, sentence.words.keys
    at = before_qualities(sentence, first)
    while at > 0 and first - at < _FAR and (items[at].kind in _QUALIFYING or keys[items[at].last] in _SMALL):
        at -= 1
    words = keys[items[at].first : items[at].last + 1] if at >= 0 else ()
    before = keys[items[at - 1].last] if at > 0 else ""
    return bool(set(words) & word_list("en", "gatherings", "timing")) or (
        words == ("as",) and before == "soon"
    )


def _was_before(sentence: Sentence, last: int) -> bool:
    """Whether "had" behind a gathering tells that it was over by then: "the session had ended the day before"."""
    behind = sentence.items[last + 1 : last + 2]
    return bool(behind) and sentence.words.keys[behind[0].first] == "had"


_FAR = 6
_SMALL = frozenset({"the", "of", "to", "this", "its", "their", "'s", "year"})
_QUALIFYING = frozenset(
    {"article", "quality", "its", "num", "ordinal", "ordinal_ending", "demonym", "coming", "year"}
)
