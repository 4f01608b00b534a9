"""Latvian verbs that what stands round them makes tell of a part: "sesijā strādāja A"; what an aside says of another time."""

from balticgraph.facts.words.mentions import Sentence

_NEAR, _BEHIND = 4, 5


def works_kind(sentence: Sentence, at: int) -> str:
    """The kind of verb of attending that a Latvian verb of working is beside a gathering, empty where it is none.

    "Sesijā strādāja arī A", "A strādās Asamblejas konferencē"; not "strādāja Briselē", "konferencē runāja A, kas strādāja".
    """
    item = sentence.items[at]
    if item.kind != "working" or not sentence.has("event_in"):
        return ""
    near = range(max(0, at - _NEAR), min(len(sentence.items), at + _BEHIND))
    places = [n for n in near if sentence.items[n].kind == "event_in"]
    between = (sentence.items[min(n, at) : max(n, at)] for n in places)
    joined = any(not any(i.kind in _APART or i.value in {",", ";"} for i in run) for run in between)
    return f"attend_{item.value}" if joined else ""


_APART = frozenset({"say_past", "speak_past", "attend_past", "open_past", "chair_past", "that"})


def behind_aside(sentence: Sentence, low: int, at: int) -> int:
    """Where the words before a Latvian verb of the past begin that may tell its time: behind an aside of what is to be.

    "Par projektu, kas būs svarīgs, runāja A".
    """
    if sentence.language != "lv" or not sentence.has("future"):
        return low
    commas = [n for n in range(low, at) if sentence.items[n].value == ","]
    return commas[-1] if commas else low
