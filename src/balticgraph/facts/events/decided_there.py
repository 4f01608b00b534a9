"""Whether an English gathering is over though its sentence tells of another that is still to come."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.tenses import is_over_at
from balticgraph.facts.words.mentions import Sentence


def decided_there(sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering is where something was said or decided about what will be: "it will be held in May, decided A at its meeting".

    The verb nearest to it is one of the past, and it is called "the" or "its".
    """
    if sentence.language != "en" or sentence.kinds.isdisjoint(_PLANNED) or one.first < 1:
        return False
    before = sentence.items[one.first - 1]
    known = before.kind == "its" or sentence.words.keys[before.last] in {"the", "this", "its", "their"}
    return (known or one.number is not None) and is_over_at(sentence, one.first, one.last)


_PLANNED = frozenset({"future", "held_future", "meet_future", "attend_future", "open_future", "chair_future"})
