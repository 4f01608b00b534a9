"""Lithuanian posts on the staff of an officer, who stands before them in the genitive: "Seimo Pirmininko patarėjas A"."""

from dataclasses import replace

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_STAFF = {
    "Press Spokesperson": "Press Spokesperson",
    "Adviser": "Adviser",
    "Assistant": "Assistant",
    "head_of_secretariat": "Head of Secretariat",
}
_CHIEFS = {"chair": "Speaker", "speaker": "Speaker", "president": "President", "head_of_state": "President"}
_GENITIVE = ("o", "ės")


def with_staff(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, bare posts of staff told as those of the officer before them: "Pirmininkės A sekretoriato vadovas B"."""
    if sentence.language != "lt":
        return held
    return [_on_staff(sentence, one, held) for one in held]


def _on_staff(sentence: Sentence, one: Held, held: list[Held]) -> Held:
    """An office with the officer it serves, where it is a post of staff that has nothing else it is in."""
    bare = all(i.kind == "office" for i in one.phrase.parts) and one.phrase.office in _STAFF
    chief = next((c for c in held if bare and _serves(sentence, one, c)), None)
    if chief is None:
        return one
    office = f"{_STAFF[one.phrase.office]} to the {_CHIEFS[chief.phrase.office]}"
    own = [i for i in chief.phrase.parts if i.kind != "office"]
    post = [Item("office", office, i.first, i.last) for i in one.phrase.parts]
    return replace(one, phrase=replace(one.phrase, office=office, parts=(*own, *post)))


def _serves(sentence: Sentence, one: Held, chief: Held) -> bool:
    """Whether an officer in the genitive, named or not, stands right before a post of staff."""
    last = chief.phrase.last
    behind = last + 1 if chief.person != last + 1 else last + 2
    genitive = sentence.text(sentence.items[last]).lower().endswith(_GENITIVE)
    return chief.phrase.office in _CHIEFS and genitive and one.phrase.first == behind
