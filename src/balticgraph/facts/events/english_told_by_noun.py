"""Which gatherings an English noun tells of as events, by what stands round it."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.words.gathering_words import EVENT
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

TAKING_PART = ("attend_", "speak_", "open_", "chair_")


def spoken_at(sentence: Sentence, at: int) -> bool:
    """Whether somebody is told to be speaking at what follows: "Speaking at a forum in Riga"."""
    return (
        at >= 0
        and sentence.items[at].kind == "speech"
        and sentence.words.keys[sentence.items[at].last] == "at"
    )


def has_occasion(sentence: Sentence, one: Gathering) -> bool:
    """Whether an English "event" has behind it what it was for: "an event marking the anniversary"."""
    behind = sentence.items[one.head + 1 : one.head + 2]
    word = sentence.words.keys[behind[0].first] if behind else ""
    return word in _listed("occasions") and word not in {"for", "on"}


def is_said_to_be(sentence: Sentence, one: Gathering) -> bool:
    """Whether an English meeting or conference is one of which a city is told: "signed at the summit in Riga on 5 May"."""
    met = one.sort in GATHERINGS or one.sort in {"meeting", "summit", "consultation", "sitting"}
    return met and one.number is None and sentence.has("city") and is_real(sentence, one)


def is_real(sentence: Sentence, one: Gathering) -> bool:
    """Whether an English conference is none that is only proposed, recalled or thought of, and no word before another noun."""
    items, keys = sentence.items, sentence.words.keys
    before = {keys[i.last] for i in items[max(0, one.first - _SAID) : one.first]}
    unreal = not before.isdisjoint(_listed("unreal")) or any(i.kind == "that" for i in items[: one.first])
    behind = items[one.last + 1 : one.last + 2]
    word = keys[behind[0].first] if behind else ""
    noun = bool(behind) and behind[0].kind == "low" and not (word.endswith("ed") or word in _listed("behind"))
    considered = not {keys[i.last] for i in items[one.last + 1 :]}.isdisjoint(_listed("considering"))
    return not (unreal or noun or considered)


_SAID = 6
GATHERINGS = frozenset({"conference", "forum", "festivity", "celebration"})


def between_named(sentence: Sentence, one: Gathering) -> bool:
    """Whether two persons between whom an English meeting was are named behind it, with its day or place."""
    items, behind = sentence.items, sentence.items[one.head + 1 : one.head + 2]
    named = bool(behind) and sentence.words.keys[behind[0].last] == "between"
    several = sum(i.kind == "person" for i in items[one.head : one.head + _NAMED]) > 1
    return sentence.language == "en" and named and several and sentence.has("city", "month", "day", "weekday")


_NAMED = 16


def among_those(sentence: Sentence) -> bool:
    """Whether an English noun tells who was at a gathering: "the speakers at the conference in Riga were A and B"."""
    if sentence.language != "en" or not sentence.has("person"):
        return False
    speakers = any(i.kind == "office" and sentence.text(i).lower() == "speakers" for i in sentence.items)
    return (speakers or sentence.has("roster")) and sentence.has("copula", "composed")


def before_words(sentence: Sentence, at: int) -> int:
    """The item before the article of a gathering told with further words: "opened a | Nordic-Baltic innovation seminar"."""
    items, step = sentence.items, at
    while step > 0 and at - step < _WORDS and (items[step].kind in _TOLD_WITH or items[step].value == "-"):
        step -= 1
    return step - 1 if step < at and step > 0 and items[step].kind == "article" else at


_WORDS = 6
_TOLD_WITH = frozenset(
    {"quality", "topic", "low", "cap", "unknown", "demonym", "country", "city", "body", "online"}
)


def is_taken_part_in(sentence: Sentence, one: Gathering) -> bool:
    """Whether an English passive behind a gathering tells who was there: "The conference was opened in Riga by A"."""
    items = sentence.items
    end = next((n for n in range(one.last + 1, len(items)) if items[n].kind in EVENT), len(items))
    return sentence.language == "en" and any(
        items[n].kind.startswith((*TAKING_PART, "host_"))
        and (items[n].value == "passive" or items[n - 1].kind in {"copula", "low"})
        and any(i.kind == "by" or sentence.words.keys[i.last] == "by" for i in items[n:end])
        for n in range(one.last + 1, end)
    )


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "gatherings", name)
