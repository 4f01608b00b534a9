"""What those named behind a verb are to it: no subject where a preposition or the verb itself governs them."""

from collections.abc import Sequence

from balticgraph.facts.verbs.verb import Verb
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

GOVERNING = frozenset({"with", "meeting", "receiving", "welcoming", "hosting"})


def governs(sentence: Sentence, verb: Verb, objects: Sequence[int], begins: dict[int, int]) -> bool:
    """Whether those behind a verb can be no subject of it: "meeting with A", "are to meet with A", "susitiko su A"."""
    word = sentence.words.keys[sentence.items[verb.at].last]
    if sentence.language == "lt":
        return verb.role == "meet" and word == "su"
    if sentence.language != "en":
        return False
    if verb.role in {"meet", "host"} and word in GOVERNING:
        return True
    return (
        verb.role in _OF_SPEECH
        and bool(objects)
        and _spoken_of(sentence, verb, begins.get(objects[0], objects[0]))
    )


def _spoken_of(sentence: Sentence, verb: Verb, first: int) -> bool:
    """Whether a verb of speech has those behind it as what is spoken of or to: "many spoke of A", "the members thanked A"."""
    items, keys = sentence.items, sentence.words.keys
    between = items[verb.at + 1 : first]
    if keys[items[verb.at].last] in word_list("en", "speech", "spoken_of"):
        return True
    if any(keys[i.first] in word_list("en", "speech", "spoken_of") for i in between[:_NEAR]):
        return True
    before = verb.first - 1
    while before >= 0 and items[before].kind == "low" and keys[items[before].last].endswith("ly"):
        before -= 1
    told = before >= 0 and items[before].kind in _DOERS and items[before].value != "counterpart"
    return told and not between and keys[items[verb.at].last] in word_list("en", "speech", "of_somebody")


_OF_SPEECH = frozenset({"discuss", "say", "speak"})
_NEAR = 3
_DOERS = frozenset(
    {
        "office",
        "roster",
        "pronoun",
        "cap",
        "unknown",
        "assembly_word",
        "delegation",
        "body",
        "committee",
        "parliament",
    }
)


def is_near(sentence: Sentence, at: int) -> bool:
    """Whether a person is only told whose friend or helper somebody is: "colleagues of A", "the assistant to President A"."""
    items, link = sentence.items, at - 1
    while link > 0 and items[link].kind in {"office", "honorific"} and at - link < _NEAR:
        link -= 1
    if sentence.language != "en" or link < 1 or items[link].kind not in {"link", "range"}:
        return False
    if sentence.words.keys[items[link].last] not in {"of", "to", "for"}:
        return False
    return sentence.words.keys[items[link - 1].last] in word_list("en", "titles", "helpers")
