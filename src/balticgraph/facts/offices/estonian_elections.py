"""Who is told in Estonian to be given an office: "juhiks valiti A, aseesimeheks sai B", "esimehena jätkab C"."""

from dataclasses import replace

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_GIVEN = ("ks", "na")
"""Endings of an office that somebody is given or goes on in."""
_VERBS = frozenset({"elect", "became"})
_BETWEEN = frozenset({"day", "weekday", "low", "honorific", "num", "month", "mark", "year"})
_NEAR = 4


def given_offices(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices of an Estonian sentence, one right before the verb that gives it made that of who stands behind the verb.

    A bare one behind another is held where that one is: "delegatsiooni juhiks valiti A, aseesimeheks sai B".
    """
    if sentence.language != "et":
        return held
    found: list[Held] = []
    for one in held:
        person = _given_to(sentence, one)
        person, house = (person, ()) if person >= 0 else _given_behind(sentence, one)
        parts = (*house, *one.phrase.parts)
        found.append(
            one
            if person < 0
            else replace(one, person=person, phrase=replace(one.phrase, parts=parts, held=True))
        )
    return found


def _given_behind(sentence: Sentence, one: Held) -> tuple[int, tuple[Item, ...]]:
    """Who is given an office that stands behind the verb, and the house that chose: "A valiti X-i esimeheks", "X valis esimeheks A"."""
    items, verb = sentence.items, one.phrase.first - 1
    word = sentence.words.keys[items[one.phrase.last].last]
    if verb < 1 or items[verb].kind != "elect" or not word.endswith("ks") or _of_assembly(one):
        return -1, ()
    before, after = items[verb - 1], one.phrase.last + 1
    if not sentence.text(items[verb]).lower().startswith(_CHOOSING):
        return (verb - 1, ()) if before.kind == "person" else (-1, ())
    behind = after < len(items) and items[after].kind == "person"
    bare = all(i.kind == "office" for i in one.phrase.parts)
    house = before.kind == "parliament" and (verb == 1 or items[verb - 2].kind != "person")
    return (after, (before,)) if behind and bare and house else (-1, ())


def _given_to(sentence: Sentence, one: Held) -> int:
    """The person to whom the verb behind an office gives it, -1 where none does or the office is another's."""
    items, at = sentence.items, one.phrase.last + 1
    word = sentence.words.keys[items[one.phrase.last].last]
    if at + 1 >= len(items) or items[one.phrase.last].kind != "office" or not word.endswith(_GIVEN):
        return -1
    verb = items[at].kind in _VERBS or sentence.words.keys[items[at].first] in word_list(
        "et", "names", "goes_on_as"
    )
    if not verb or _of_assembly(one) or sentence.text(items[at]).lower().startswith(_CHOOSING):
        return -1
    for step in range(at + 1, min(len(items), at + 1 + _NEAR)):
        if items[step].kind == "person":
            return step
        if items[step].kind not in _BETWEEN or items[step].value in {",", ";", ":"}:
            break
    return -1


_CHOOSING = ("valis", "nimetas")
"""Verbs whose subject stands behind them: "esimeheks valis komisjon A"."""


def _of_assembly(one: Held) -> bool:
    """Whether an office is that of an assembly's president, who enters it later."""
    kinds = {i.kind for i in one.phrase.parts}
    return one.phrase.office == "president" and bool(kinds & {"body", "assembly_word"})
