"""Whose speech an English sentence opens with, whatever he then did: "Delivering the opening speech, A laid weight on security"."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import Course, Part, Whom, parts_at
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.verbs.beside import owns
from balticgraph.facts.verbs.speeches_made import is_talk
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def opening_words(
    course: Course, sentence: Sentence, groups: Groups, whom: Whom, begins: dict[int, int]
) -> Iterator[Part]:
    """The part of the one behind a comma, before which his speech or what he did at an event is told."""
    items, keys = sentence.items, sentence.words.keys
    end = next(
        (
            n
            for n, i in enumerate(items[:_LONGEST])
            if i.value == "," and _ends_head(sentence, n, whom, begins)
        ),
        0,
    )
    if not end or sentence.has("future", "negation", "award", "award_of"):
        return
    head = {key for i in items[:end] for key in keys[i.first : i.last + 1]}
    if head & (_listed("not_spoken", "publics") | word_list("en", "speech", "press")) or (
        head & _CLAUSAL and not _which_he(sentence, end)
    ):
        return
    capacity = _in_speech(sentence, end) or _doing(sentence, end)
    one = next((many[0] for first, _, many in groups if first < end), course.current)
    at = min((n for n in whom if n > end), default=-1)
    if not capacity or one is None or one.ahead or at < 0:
        return
    yield from parts_at(whom, sentence, at, 0, one, capacity, "opening-words@1", ahead=one.ahead)


def _which_he(sentence: Sentence, end: int) -> bool:
    """Whether a clause within the head tells that he made the speech: "the address which she delivered to the session"."""
    items, keys = sentence.items, sentence.words.keys
    at = next((n for n, i in enumerate(items[:end]) if keys[i.last] in _CLAUSAL), end)
    return keys[items[at].last] in {"which", "that"} and keys[items[at + 1].first] in {"he", "she", "they"}


_LONGEST = 24
_CLAUSAL = frozenset({"who", "which", "whose", "that"})


def _ends_head(sentence: Sentence, comma: int, whom: Whom, begins: dict[int, int]) -> bool:
    """Whether the one who did it stands right behind a comma, nobody being named before it."""
    items = sentence.items
    at = min(whom, default=-1)
    between = items[comma + 1 : begins.get(at, at)] if at > comma else ()
    plain = at > comma and all(i.kind in {"article", "honorific", "quality"} for i in between)
    return plain and not owns(sentence, at)


def _in_speech(sentence: Sentence, end: int) -> str:
    """Whether the head is a speech that somebody did something in or by: "In the opening address", "With a short speech"."""
    items, keys = sentence.items, sentence.words.keys
    begins = keys[items[0].first] in {"in", "with", "by", "through", "during", "throughout"}
    speech = any(
        is_talk(sentence, i) or i.kind == "speech" or keys[i.last] in _listed("speeches_of")
        for i in items[1 : min(end, _NEAR)]
    )
    verb = any(
        i.kind.endswith(("_past", "_now")) and not is_talk(sentence, i)
        for i in items[1:end]
        if i.kind != "speak_now"
    )
    return "spoke" if begins and speech and (not verb or _which_he(sentence, end)) else ""


_NEAR = 8


def _doing(sentence: Sentence, end: int) -> str:
    """The part that a participle at the head gives, its object a speech or a gathering: "Having opened the session"."""
    items, keys = sentence.items, sentence.words.keys
    said = [key for i in items[:end] for key in keys[i.first : i.last + 1]]
    start = next((n for n, key in enumerate(said) if key not in _WHEN), len(said))
    verb = said[start] if start < len(said) else ""
    if not verb.endswith(("ing", "ed", "en")) or (not verb.endswith("ing") and "having" not in said[:start]):
        return ""
    if verb in _listed("making_speeches") and any(
        is_talk(sentence, i) or i.kind == "speech" or keys[i.last] in _SPOKEN for i in items[:end]
    ):
        return "spoke"
    heard = verb in _TO_THOSE
    there = any(
        (i.kind == "event" and not heard)
        or i.kind == "roster"
        or keys[i.last] in word_list("en", "speech", "hearers")
        for i in items[:end]
    )
    if not there:
        return ""
    return next((cap for cap, name in _PARTS.items() if verb in _listed(name)), "")


_WHEN = frozenset({"when", "while", "on", "upon", "in", "after", "also", "by", "having", "then", "before"})
_SPOKEN = frozenset({"floor", "word", "words", "greetings", "report", "speech", "rostrum", "podium", "turn"})
_TO_THOSE = frozenset(
    {"welcoming", "greeting", "thanking", "presenting", "introducing", "explaining", "outlining", "answering"}
)
_PARTS = {
    "opened": "words_of_opening",
    "chaired": "words_of_chairing",
    "spoke": "words_of_speaking",
    "hosted": "words_of_hosting",
}


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("en", "anchors", name, *others)
