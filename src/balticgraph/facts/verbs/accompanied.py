"""Those who accompany the subject in a Latvian relative clause: "A, kuru pavadīja B un C, apmeklēja Kijivu"."""

from dataclasses import replace

from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.lithuanian_besides import with_besides
from balticgraph.facts.words.mentions import Sentence


def with_companions(sentence: Sentence, found: list[Clause]) -> list[Clause]:
    """The clauses, the main verb behind such a relative one with whom both are about as its subjects.

    In Lithuanian those with whom it is said to have been done besides.
    """
    if sentence.language == "lt":
        return with_besides(sentence, found)
    if sentence.language != "lv":
        return found
    result = list(found)
    for n in range(1, len(found)):
        aside, main = found[n - 1], found[n]
        led = _led(sentence, aside.at)
        apart = any(i.value == "," for i in sentence.items[max((aside.at, *aside.objects)) : main.at])
        if led >= 0 and apart and set(main.subjects) <= {led, *aside.subjects, *aside.objects}:
            result[n] = replace(main, subjects=(led, *(p for p in aside.objects if p != led)))
    return result


def _led(sentence: Sentence, at: int) -> int:
    """Who is told to be accompanied by the verb at a place, -1 where nobody is."""
    items, keys = sentence.items, sentence.words.keys
    told = keys[items[at].first].startswith(("pavad", "pievieno")) and at > _BEFORE
    if not told or keys[items[at - 1].first] not in _WHOM or items[at - 2].value != ",":
        return -1
    named = at - _BEFORE - (_BRACKETS if items[at - _BEFORE].value == ")" and at > _BEFORE + _BRACKETS else 0)
    return named if items[named].kind == "person" else -1


_BEFORE = 3
_BRACKETS = 3
_WHOM = frozenset({"kuru", "ko", "kuram", "kurai", "kam"})
