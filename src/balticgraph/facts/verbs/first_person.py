"""Lithuanian verbs of the past in the first person: what the writer of a text did, alone or with others."""

from balticgraph.facts.words.mentions import Sentence


def in_first_person(sentence: Sentence, at: int) -> bool:
    """Whether a Lithuanian verb of the past tells what its writer did: "dalyvavau", "susitikome su"."""
    item = sentence.items[at]
    past = sentence.language == "lt" and item.kind.endswith("_past")
    return past and any(
        word == "man" or word.endswith(_OF_WRITER) for word in sentence.text(item).lower().split()
    )


def tells_of_several(sentence: Sentence, at: int) -> bool:
    """Whether a verb in the first person is a plural: "dalyvavome"."""
    item = sentence.items[at]
    return any(word.endswith(("me", "mes")) for word in sentence.keys_of(item))


_OF_WRITER = ("au", "ausi", "ome", "ėme", "ėmės", "omės")
