"""Verbs of presiding, which say of a person that he chairs and of a state that it has the presidency."""

from dataclasses import replace

from balticgraph.facts.words.gathering_words import EVENT
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def presiding(sentence: Sentence, at: int) -> str:
    """What a verb of presiding is: chairing where a gathering stands before it and a person behind, or the other way."""
    items, word = sentence.items, sentence.text(sentence.items[at]).lower()
    if sentence.language == "lt" and _of_gathering(sentence, at):
        return f"chair_{_tense(word)}"
    tense = next((t for ending, t in _PRESIDING.items() if word.endswith(ending)), "")
    label = at == 0 and at + 1 < len(items) and items[at + 1].value == ":"  # "Pirmininkauja: A (Latvija)"
    behind = next((n for n in range(at + 1 + label, len(items)) if items[n].kind not in _TITLE), len(items))
    before = {i.kind for i in items[max(0, at - _NEAR) : at]}
    after = {i.kind for i in items[at + 1 : at + _NEAR]}
    named = behind < len(items) and items[behind].kind == "person"
    chairs = (named and (EVENT & before or _of_told(sentence, at))) or (
        "person" in before and EVENT & after and not named
    )
    return tense if tense and chairs else "presides_itself"


def _of_gathering(sentence: Sentence, at: int) -> bool:
    """Whether what a Lithuanian verb presides over is a gathering in the dative beside it: "A sesijai Rygoje pirmininkavo"."""
    items = sentence.items
    if "person" not in sentence.kinds:
        return False
    for way in (items[at + 1 : at + _FAR], items[max(0, at - _FAR) : at][::-1]):
        for item in way:
            if item.kind in EVENT and sentence.text(item).lower().endswith(_DATIVE):
                return True
            if item.kind in {"person", "that"} or item.value in {",", ";"}:
                break
    return False


_FAR = 12
_DATIVE = ("ai", "ui", "oms", "ams", "ėms")


def _tense(word: str) -> str:
    """The tense of a Lithuanian form: "pirmininkavusi" and what is done beside something are past."""
    if word.endswith("uti"):
        return "inf"
    if (word.endswith("us") and "av" not in word) or "siant" in word or "sianč" in word:
        return "future"
    return "now" if word.endswith("ja") or "jant" in word or "janč" in word else "past"


def _of_told(sentence: Sentence, at: int) -> bool:
    """Whether a Lithuanian sentence begins with the verb, or with a word for the gathering told: "Jam drauge su A pirmininkavo B"."""
    first = sentence.words.keys[sentence.items[0].first]
    return (
        sentence.language == "lt"
        and at <= _NEAR
        and (at == 0 or first in word_list("lt", "pronouns", "to_it"))
    )


def became_presiding(items: tuple[Item, ...], lands: list[int], noun: int) -> list[tuple[int, str]]:
    """The state that a sentence says to have become, or to become, the presiding one: "Latvia became the presiding state"."""
    verb = next((i for i in items[max(0, noun - _NEAR) : noun + _NEAR] if i.kind in _BECOMING), None)
    if verb is None or len(lands) != 1 or items[lands[0]].kind != "country":
        return []
    return [(lands[0], _BECOMING[verb.kind])]


def with_receivers(sentence: Sentence) -> tuple[Item, ...]:
    """The items, states in the dative made those to which something goes: "nodos Igaunijai", "perduos Estijai"."""
    if sentence.language not in {"lv", "lt"} or not sentence.has("presides", "presides_itself"):
        return sentence.items
    return tuple(
        replace(i, kind=kind) if i.kind == "country" and (kind := _beside_it(sentence, at)) else i
        for at, i in enumerate(sentence.items)
    )


def _beside_it(sentence: Sentence, at: int) -> str:
    """The kind of a state that is not the one presiding: to which it goes, or after which another presides."""
    return "country_to" if _receives(sentence, at) else "low" if _after_it(sentence, at) else ""


def _after_it(sentence: Sentence, at: int) -> bool:
    """Whether a Lithuanian sentence tells only who presides after a state: "po Lietuvos Asamblėjai pirmininkaus Latvija"."""
    items, keys = sentence.items, sentence.words.keys
    behind = items[at + 1].kind if at + 1 < len(items) else ""
    after = sentence.language == "lt" and at > 0 and keys[items[at - 1].last] == "po"
    return after and keys[items[at].last].endswith("os") and behind in {"body", "presides_itself", "mark"}


def _receives(sentence: Sentence, at: int) -> bool:
    """Whether a state is in the dative, and no clause of its own says what it does: "Latvijai, kas pārņem"."""
    after = sentence.items[at + 1 : at + 3]
    who = len(after) > 1 and after[0].value == "," and sentence.words.keys[after[1].first] in _WHO
    return sentence.text(sentence.items[at]).endswith(("ijai", "uvai")) and not who


_WHO = frozenset({"kas", "kura", "kuri"})


_BECOMING = {"became": "holds", "become": "takes_over"}
_PRESIDING = {
    "vo": "chair_past",
    "mas": "chair_past",
    "ma": "chair_past",
    "us": "chair_future",
    "ja": "chair_now",
}
_NEAR = 8
_TITLE = frozenset(
    {
        "office", "body", "parliament", "chamber", "organ", "delegation", "committee", "committee_of", "topic", "country",
        "demonym", "state", "honorific", "quality", "link", "conj", "assembly_word",
    }
)  # fmt: skip
