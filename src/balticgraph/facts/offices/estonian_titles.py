"""Two titles of one person in Estonian, of which the second is none that facts know: "aseesimees ja kirjanik A"."""

from collections.abc import Iterable
from dataclasses import replace

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

_BESIDE = frozenset(
    {
        "honorific",
        "coop",
        "quality",
        "not_person",
        "low",
        "body",
        "country",
        "office",
        "field",
        "topic",
        "cap",
    }
)
_FAR = 8


def with_both(sentence: Sentence, held: Iterable[Held]) -> list[Held]:
    """The offices of a sentence, one of nobody joined by "and" to the title of a person given to that person."""
    if sentence.language != "et":
        return list(held)
    named = [replace(one, person=_named_behind(sentence, one)) if one.person < 0 else one for one in held]
    return [_of_represented(sentence, one) for one in named]


def _of_represented(sentence: Sentence, one: Held) -> Held:
    """An office, that of a president who represents a body made one of the body: "Põhjamaade Nõukogu esindas president A"."""
    items, at = sentence.items, one.phrase.first
    bare = one.phrase.office in _OF_BODY and all(i.kind == "office" for i in one.phrase.parts)
    if not bare or at < _TWO or items[at - _TWO].kind != "body":
        return one
    represents = sentence.words.keys[items[at - 1].first].startswith("esinda")
    parts = (items[at - _TWO], *one.phrase.parts)
    return replace(one, phrase=replace(one.phrase, parts=parts)) if represents else one


_TWO = 2
_OF_BODY = frozenset({"president", "vice_president", "secretary_general"})


def _named_behind(sentence: Sentence, one: Held) -> int:
    """The person whose second title stands behind "and", -1 where there is none: "aseesimees ning koostöö eesistuja A"."""
    items, conj = sentence.items, one.phrase.last + 1
    single = not of_several(sentence, items[one.phrase.last]) and one.phrase.first < conj
    if not single or conj >= len(items) or items[conj].value != "and":
        return one.person
    step = conj + 1
    while step < len(items) and step - conj < _FAR and items[step].kind in _BESIDE:
        step += 1
    titled = step > conj + 1 and items[step - 1].kind in {"office", "honorific"}
    nominative = titled and not of_several(sentence, items[step - 1])
    return step if nominative and step < len(items) and items[step].kind == "person" else one.person
