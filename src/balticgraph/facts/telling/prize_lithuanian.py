"""Prizes as Lithuanian tells them: "A-ui suteiktas medalis", "medalių sulauks A ir B", "Literatūros premija ... Ją gauna C"."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence

_AWARDS = frozenset({"award", "award_of"})
_DATIVES = ("ui", "iam", "am", "ai", "ei")
_GENITIVES = ("o", "aus", "ės", "os")
"""Of who hands over: "medaliai įteikti prezidento Andriaus Kupčinsko"."""
_SIGNS = frozenset({"–", "-", ":"})


def told_in_lithuanian(sentence: Sentence) -> bool:
    """Whether a verb of any form of giving or getting stands beside an award."""
    if sentence.language != "lt" or sentence.kinds.isdisjoint(_AWARDS):
        return False
    return _says(sentence, "giving") or _says(sentence, "getting") or _among(sentence)


def takers_in_lithuanian(sentence: Sentence, persons: list[Item]) -> list[Item]:
    """The persons but for those from whose hands something is taken, and but for who gives where somebody else is in the dative."""
    items, gives = sentence.items, _stems("giving_active")
    taking = [
        i for i in persons if not (_hands(sentence, items.index(i)) or _says_that(sentence, items.index(i)))
    ]
    if any(i.value in {"handed", "presented"} for i in items):
        taking = [i for i in taking if not all(n.endswith(_GENITIVES) for n in sentence.text(i).split())]
    if any(i.value == ";" for i in items):
        taking = [i for i in taking if _in_part_that_gives(sentence, items.index(i))]
    if not _says(sentence, "giving_active"):
        return taking
    verb = next(n for n, i in enumerate(items) if any(key.startswith(gives) for key in sentence.keys_of(i)))
    given = [i for i in taking if sentence.text(i).lower().endswith(_DATIVES)]
    return [i for i in taking if i in given or items.index(i) > verb] if given else taking


def _in_part_that_gives(sentence: Sentence, at: int) -> bool:
    """Whether no verb of taking part stands alone in the part between semicolons: not "ceremonijoje dalyvavo A; medaliai skirti"."""
    items = sentence.items
    low = max((n for n in range(at) if items[n].value == ";"), default=-1)
    high = next((n for n in range(at, len(items)) if items[n].value == ";"), len(items))
    part = items[low + 1 : high]
    attends = any(i.kind.startswith(("attend_", "open_", "chair_")) for i in part)
    return not attends or any(i.kind in {"given", "presented"} for i in part)


def _hands(sentence: Sentence, at: int) -> bool:
    """Whether an award is taken from somebody's hands: "medalį iš prezidentės A rankų atsiėmė B"."""
    behind = sentence.items[at + 1 : at + 2]
    return bool(behind) and sentence.words.keys[behind[0].first] == "ranku"


def _says_that(sentence: Sentence, at: int) -> bool:
    """Whether a person only says what is told behind "kad": "A teigė, kad premija skiriama kasmet"."""
    items = sentence.items
    verb = at + 1 < len(items) and items[at + 1].kind in {"say_past", "speak_past"}
    return verb and any(sentence.words.keys[i.first] in {"kad", "jog"} for i in items[at + 2 : at + 5])


def _among(sentence: Sentence) -> bool:
    """Whether a sign names some of those who were given one: "tarp medaliu apdovanotų žmonių – A ir B"."""
    signs = any(i.value in _SIGNS for i in sentence.items)
    return signs and "tarp" in sentence.said and _says(sentence, "given_people")


def pointed_prize(sentence: Sentence, award: str, takers: list[Item]) -> list[tuple[Item, str]]:
    """Those who are told to get the prize told of right before, which a pronoun stands for: "Ją gauna A"."""
    items = sentence.items
    points = (
        sentence.language == "lt"
        and award
        and sentence.text(items[0]) in {"Ją", "Jį", "Ši", "Šį", "Šis", "Šią", "Ji", "Jis"}
    )
    if not points or not sentence.kinds.isdisjoint(_AWARDS - {"award"}):
        return []
    keys = [sentence.words.keys[i.first] for i in items[1:_NEAR] if i.kind != "person"]
    gets = any(k.startswith(_stems("getting")) and not k.startswith("laureat") for k in keys)
    return [(i, award) for i in takers[:1]] if gets and not _says(sentence, "giving_active") else []


_NEAR = 5


def prize_alone(sentence: Sentence) -> str:
    """The prize that a sentence of Lithuanian tells of where it names but one and nobody: "Literatūros premija – Estijon."."""
    fields = {i.value for i in sentence.items if i.kind == "award_of"}
    if sentence.language != "lt" or len(fields) != 1 or "person" in sentence.kinds:
        return ""
    return f"Baltic Assembly Prize for {fields.pop()}"


def heads_laureates(sentence: Sentence) -> bool:
    """Whether a line that ends in a colon announces those who were given one: "Apdovanotųjų sąrašas:"."""
    told = sentence.language == "lt" and sentence.items[-1].value == ":" and "person" not in sentence.kinds
    return told and _says(sentence, "given_people")


def _stems(name: str) -> tuple[str, ...]:
    return word_stems("lt", "prizes", name)


def _says(sentence: Sentence, name: str) -> bool:
    stems = _stems(name)
    return any(key.startswith(stems) for key in sentence.said)
