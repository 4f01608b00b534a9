"""Who did something in a speech of his own, in Estonian and Lithuanian: "oma kõnes keskendus A julgeolekule", "savo kalboje A priminė"."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def in_own_speech(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """The part of the one in whose own speech a sentence tells that he did something, whatever the verb."""
    language = sentence.language
    if (
        language not in _LANGUAGES
        or "person" not in sentence.kinds
        or not sentence.says(_listed(language, "in_speech"))
    ):
        return
    named = [g for g in groups if _is_place(sentence, g[0], g[1])]
    occasion = named[0][2][0] if named else course.current or (groups[0][2][0] if groups else None)
    if occasion is None or occasion.ahead:
        return
    if language != "lt" and sentence.has("future", "negation", "award", "year"):
        return
    if not occasion.past and any(i.value == "present" or i.kind.endswith("_now") for i in sentence.items):
        return  # what is said in a speech may be told before it is held
    noun = next((n for n in range(len(sentence.items)) if _in_own(sentence, n)), -1)
    if language == "lt" and noun >= 0 and _is_denied(sentence, noun):
        return
    at = _speaker(course, sentence, noun) if noun >= 0 else -1
    if at >= 0 and (person := course.people.at(sentence, sentence.items[at])):
        item = sentence.items[at]
        yield Part(
            person, occasion, "spoke", occasion.ahead, sentence, item, sentence.items[noun], "own-speech@2"
        )


_LANGUAGES = frozenset({"et", "lt"})


def _is_place(sentence: Sentence, first: int, last: int) -> bool:
    """Whether an event is one at which somebody speaks, not what an Estonian speech is about: "meenutas kõnes 2. istungjärku"."""
    if sentence.language != "et":
        return True
    return not any(
        sentence.text(i).endswith(_OBJECT) for i in sentence.items[first : last + 1] if i.kind == "event"
    )


_OBJECT = ("järku", "mist", "git", "kut", "mit", "misest")


def _in_own(sentence: Sentence, at: int) -> bool:
    """Whether an item is a noun for a speech in the locative, told to be one's own or to have been held."""
    if _listed(sentence.language, "in_speech").isdisjoint(sentence.keys_of(sentence.items[at])):
        return False
    if at == 0 and sentence.language == "et" and sentence.said[0] != "kokkuvottes":
        return True  # "Sõnavõtus meenutas A algusaastaid"
    before = sentence.items[max(0, at - _NEAR) : at + 1]
    return any(not _listed(sentence.language, "own").isdisjoint(sentence.keys_of(i)) for i in before)


def _is_denied(sentence: Sentence, noun: int) -> bool:
    """Whether the clause of a speech tells of what is to come, of a prize or of what was not."""
    first, last = _clause(sentence, noun)
    return any(i.kind in {"future", "negation", "award", "year"} for i in sentence.items[first : last + 1])


def _clause(sentence: Sentence, noun: int) -> tuple[int, int]:
    """The first and last item of the clause that a speech stands in."""
    first, last = noun, noun
    while first and not _ends_clause(sentence, first - 1):
        first -= 1
    while last + 1 < len(sentence.items) and not _ends_clause(sentence, last + 1):
        last += 1
    return first, last


def _speaker(course: Course, sentence: Sentence, noun: int) -> int:
    """The first person in the nominative of the clause that the speech stands in, before it or behind."""
    items = sentence.items
    first, last = _clause(sentence, noun)
    named = [n for n in range(first, last + 1) if items[n].kind == "person"]
    straight = [n for n in named if not course.people.is_oblique(sentence, items[n])]
    return straight[0] if straight and straight[0] == named[0] else -1


def _ends_clause(sentence: Sentence, at: int) -> bool:
    item = sentence.items[at]
    return (
        item.kind == "that"
        or item.value in {";", ":", "(", "„", "“", '"'}
        or item.kind in {"with"}
        or (item.value == "," and _clause_behind(sentence, at + 1) and not _ends_title(sentence, at))
    )


def _ends_title(sentence: Sentence, at: int) -> bool:
    """Whether a comma ends a title that stands behind a name: "A, kaitseminister, viitas"."""
    before = sentence.items[max(0, at - _LONGEST) : at]
    comma = max((n for n, i in enumerate(before) if i.value == ","), default=0)
    return (
        comma > 0
        and before[comma - 1].kind == "person"
        and all(i.kind in _OF_TITLE for i in before[comma + 1 :])
    )


_LONGEST = 10
_OF_TITLE = frozenset(
    {
        "office", "parliament", "country", "body", "committee", "committee_of", "delegation", "chamber", "organ", "party", "conj",
        "ministry", "demonym", "honorific", "portfolio", "link", "topic", "group",
    }
)  # fmt: skip


def _clause_behind(sentence: Sentence, at: int) -> bool:
    """Whether a comma parts clauses, and no apposition: what stands behind it is no title of somebody."""
    items = sentence.items
    return at < len(items) and (
        items[at].kind in {"that", "low", "conj", "pronoun"} or items[at].kind.endswith(("_past", "_now"))
    )


_NEAR = 4


def _listed(language: str, name: str) -> frozenset[str]:
    return word_list(language, "own_speeches", name)
