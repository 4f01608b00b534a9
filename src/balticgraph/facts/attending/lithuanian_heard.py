"""Whose speech Lithuanian tells to have been heard, or to be on the programme: "išklausytas A pranešimas", "darbotvarkėje – A kalba"."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def heard_in_lithuanian(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """The parts of those in the genitive before a noun for a speech that those gathered hear: "delegatai išklausė A pranešimą"."""
    if sentence.language != "lt" or "person" not in sentence.kinds or "negation" in sentence.kinds:
        return
    verb = next((n for n, i in enumerate(sentence.items) if _hears(sentence, n)), -1)
    if verb < 0 or sentence.says(_listed("read_for")):
        return
    occasion = groups[0][2][0] if groups else course.current
    if occasion is None:
        return
    hears_now = not _listed("will_hear").isdisjoint(sentence.keys_of(sentence.items[verb]))
    for noun in range(1, len(sentence.items)):
        if not _is_speech(sentence, noun):
            continue
        owners = _owners(sentence, noun)
        if not owners or not course.people.is_oblique(sentence, sentence.items[owners[-1]]):
            continue
        ahead, speech = occasion.ahead or hears_now, sentence.items[noun]
        yield from course.took_part(
            sentence, owners, occasion, speech, "heard@1", ahead=ahead, capacity="spoke"
        )


def _hears(sentence: Sentence, at: int) -> bool:
    keys = sentence.keys_of(sentence.items[at])
    return not (_listed("hearing", "will_hear")).isdisjoint(keys)


def _is_speech(sentence: Sentence, at: int) -> bool:
    return any(
        key.startswith(tuple(_listed("heard_speeches"))) for key in sentence.keys_of(sentence.items[at])
    )


def _owners(sentence: Sentence, noun: int) -> list[int]:
    """The persons in a row right before a noun: "A (A), prezidento B ir kitų pranešimus"."""
    items, step, words = sentence.items, noun - 1, 0
    found: list[int] = []
    while step >= 0:
        item = items[step]
        if item.kind == "person":
            found.insert(0, step)
            words = 0
        elif item.kind in {"low", "cap", "quality", "num"}:
            words += 1
            if words > _MOST_WORDS or _hears(sentence, step):
                break
        elif item.kind not in _OF_TITLE and item.value not in {",", "(", ")"}:
            break
        step -= 1
    return found


_MOST_WORDS = 2
_OF_TITLE = frozenset(
    {
        "office", "country", "demonym", "honorific", "parliament", "body", "committee", "committee_of", "delegation", "chamber",
        "organ", "link", "party", "ministry", "group", "portfolio", "state", "topic", "conj", "assembly_word", "unknown",
    }
)  # fmt: skip


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("lt", "speech", name, *others)
