"""Latvian verbs that what stands round them makes tell of a part: "sesijā strādāja A"; what an aside says of another time."""

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_NEAR, _BEHIND = 4, 6
_TITLED = 8
"""As far before a verb its gathering may stand: "sesijā Rīgā Asamblejas prezidents A strādāja"."""


def works_kind(sentence: Sentence, at: int) -> str:
    """The kind of verb of attending that a Latvian verb of working is beside a gathering, empty where it is none.

    "Sesijā strādāja arī A", "A strādās Asamblejas konferencē"; not "strādāja Briselē", "konferencē runāja A, kas strādāja".
    """
    item = sentence.items[at]
    if item.kind != "working" or not sentence.has("event_in"):
        return ""
    near = range(max(0, at - _TITLED), min(len(sentence.items), at + _BEHIND))
    places = [n for n in near if sentence.items[n].kind == "event_in"]
    return f"attend_{item.value}" if any(_joined(sentence, n, at) for n in places) else ""


def _joined(sentence: Sentence, place: int, at: int) -> bool:
    """Whether no other verb and no comma stands between a gathering and a verb."""
    between = sentence.items[min(place, at) : max(place, at)]
    return not any(i.kind in _APART or i.value in {",", ";"} for i in between)


def debated_there(sentence: Sentence, at: int) -> str:
    """The kind of verb of speaking that a Latvian one of discussing is at a gathering: "Asamblejas sesijā A sprieda par drošību"."""
    item = sentence.items[at]
    if sentence.language != "lv" or item.value == "now" or not sentence.has("person"):
        return ""
    items, keys = sentence.items, sentence.words.keys
    adopted = word_list("lv", "gatherings", "adopted_there")  # "sprieda par sesijā pieņemto rezolūciju"
    places = [
        n
        for n in range(max(0, at - _TITLED), min(len(items), at + _TITLED))
        if items[n].kind == "event_in"
        and items[n].value in _DEBATING
        and adopted.isdisjoint(keys[items[n].last + 1 :][:1])
    ]
    return f"speak_{item.value}" if any(_joined(sentence, n, at) for n in places) else ""


_DEBATING = frozenset({"session", "sitting", "conference", "forum", "debate", "summit"})


_APART = frozenset(
    {
        "say_past",
        "speak_future",
        "attend_future",
        "speak_past",
        "attend_past",
        "open_past",
        "chair_past",
        "that",
    }
)


def addresses_kind(sentence: Sentence, at: int) -> str:
    """The kind of verb of speaking that "uzrunā" is before those or what is addressed: "A šodien uzrunā sesiju"; empty where it is none."""
    item = sentence.items[at]
    if item.kind != "speech" or sentence.text(item) != "uzrunā":
        return ""
    before = [i for i in sentence.items[max(0, at - _NEAR) : at] if i.kind not in _WHERE]
    if before and before[-1].kind == "event" and sentence.text(before[-1]).lower().endswith(("u", "i")):
        return "speak_now"
    for step in range(at + 1, min(len(sentence.items), at + _BEHIND)):
        behind = sentence.items[step]
        word = sentence.text(behind).lower()
        if behind.kind == "event" or sentence.words.keys[behind.last] in _ADDRESSED:
            return "speak_now" if word.endswith(("u", "i", "us", "os")) else ""
        if behind.kind not in _BEFORE_ADDRESSED and behind.value != ".":
            return ""
    return ""


_WHERE = frozenset({"city_in", "country_in", "venue_in", "day", "weekday"})
_ADDRESSED = frozenset(
    {"dalibniekus", "klatesosos", "deputatus", "kolegus", "parlamentariesus", "delegatus", "viesus"}
)
_BEFORE_ADDRESSED = frozenset(
    {"body", "parliament", "num", "ordinal", "quality", "country", "demonym", "event", "committee"}
)


def behind_aside(sentence: Sentence, low: int, at: int) -> int:
    """Where the words before a Latvian verb of the past begin that may tell its time: behind an aside of what is to be.

    "Par projektu, kas būs svarīgs, runāja A".
    """
    if sentence.language != "lv" or not sentence.has("future"):
        return low
    commas = [n for n in range(low, at) if sentence.items[n].value == ","]
    return commas[-1] if commas else low
