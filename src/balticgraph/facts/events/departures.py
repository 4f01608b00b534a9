"""Days on which somebody leaves for where a gathering is: "pirmadienį išvyksta į Lilehamerį, kur dalyvaus susitikime"."""

from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence


def of_departure(sentence: Sentence, groups: Groups, first: int) -> bool:
    """Whether a day is that of leaving, and all that is told to be held is told in a clause about where somebody goes."""
    where = groups[0][0] - 1
    while where > first and sentence.key_at(where) != _WHERE[sentence.language]:
        where -= 1
    if where <= first or sentence.items[where - 1].value != "," or groups[0][2][0].kind == "visit":
        return False
    before = sentence.items[:where]
    stems = word_stems(sentence.language, "gatherings", "setting_out")
    return any(sentence.words.keys[i.first].startswith(stems) for i in before)


_WHERE = {"en": "where", "et": "kus", "lt": "kur", "lv": "kur"}
