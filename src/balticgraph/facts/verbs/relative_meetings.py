"""English clauses about a meeting that tell whose it was: "the conversation that A had with B", "the talks A and B held in Riga"."""

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def meeting_of_which(sentence: Sentence, at: int) -> bool:
    """Whether "had" or "held" has a meeting before it for its object, with those named right before it or behind "with"."""
    items, keys = sentence.items, sentence.words.keys
    if keys[items[at].last] not in word_list("en", "speech", "having") or "person" not in sentence.kinds:
        return False
    step, named = at - 1, 0
    while (
        step > 0
        and at - step < _REACH
        and (items[step].kind in _OF_PERSONS or items[step].value in {",", "(", ")"})
    ):
        named += items[step].kind == "person"
        step -= 1
    noun = (
        items[step - 1]
        if step > 0 and (items[step].kind == "that" or keys[items[step].last] == "which")
        else items[step]
    )
    meeting = (noun.kind == "event" and noun.value == "meeting") or keys[noun.last] in _meetings()
    if not meeting or (noun is items[step] and not named):
        return False
    behind = [i.kind for i in items[at + 1 : at + _BEHIND]]
    return named > 1 or "with" in behind


def _meetings() -> frozenset[str]:
    return word_list("en", "speech", "meetings")


_REACH, _BEHIND = 16, 8
_OF_PERSONS = frozenset(
    {
        "article", "body", "chamber", "city", "committee", "conj", "country", "delegation", "demonym", "honorific", "its", "link", "office",
        "parliament", "person", "pronoun", "quality", "topic",
    }
)  # fmt: skip
