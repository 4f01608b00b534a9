"""Points of a programme that stand alone, and what somebody takes part in that is no event told of before."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.gathering_words import EVENT
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence

_HEAD, _LEAST = 8, 4


def is_point(sentence: Sentence) -> bool:
    """Whether a sentence is a point of an Estonian programme by the hour, an event of its own: "Kell 9 – ..."."""
    items = sentence.items[:_HEAD]
    return (
        sentence.language == "et"
        and len(items) >= _LEAST
        and items[0].kind == "clock"
        and items[1].kind == "num"
        and any(i.value == "-" for i in items[2:])
    )


def begins_with_hour(sentence: Sentence) -> bool:
    """Whether an Estonian line begins with an hour: "Kell 9 kohtub", "kl 14.30", "10.00–11.30 presiidiumi istung"."""
    items = sentence.items
    if len(items) < _LEAST or sentence.language != "et":
        return False
    if items[0].kind == "clock":
        return items[1].kind == "num"
    minutes = items[2].kind == "num" and len(sentence.text(items[2])) == _MINUTES
    signed = items[1].value in {".", ":"}
    return items[0].kind == "num" and signed and minutes and items[3].kind not in {"month", "num"}


_MINUTES = 2


def names_itself(sentence: Sentence, item: Item) -> bool:
    """Whether a noun of a gathering is in the nominative, so that the line tells that it is held: "täiskogu istung", "konverents"."""
    ends = word_stems(
        sentence.language if sentence.language in {"lt", "lv"} else "et", "gatherings", "nominatives"
    )
    return item.kind == "event" and sentence.words.keys[item.last].endswith(ends)


def is_entry(sentence: Sentence) -> bool:
    """Whether a Latvian sentence begins with its day, as the entries of a week's programme do: "Piektdien, 22.aprīlī, – Saeimas sēde"."""
    return sentence.language == "lv" and sentence.items[0].kind in {"weekday", "num"}


def turn_told(sentence: Sentence, one: Gathering) -> str:
    """Which in turn an Estonian gathering is told to be: "eelmine taoline kohtumine", "kohtusid eelmine kord", "järgmine istung"."""
    if sentence.language != "et" or one.number is not None or sentence.kinds.isdisjoint(_TURNS):
        return ""
    items, keys = sentence.items, sentence.words.keys
    if items[one.head].kind not in EVENT:
        near = items[one.head + 1 : one.head + 3]
        return "previous" if any(keys[i.first].startswith("eelmi") for i in near) else ""
    for n in range(max(0, one.head - _NEAR), one.head):
        turn = "previous" if keys[items[n].first].startswith("eelmi") else items[n].value
        timed = keys[items[n + 1].first].startswith(_listed("spans"))
        if not timed and (turn == "previous" or (turn == "next" and not _told_over(sentence))):
            return turn
    return ""


_TURNS = frozenset({"former", "coming"})


def _told_over(sentence: Sentence) -> bool:
    """Whether a sentence tells of what was done: "järgmisel istungil arutati", not "ütles, et järgmine istung peetakse"."""
    return any(kind.endswith("_past") and kind != "say_past" for kind in sentence.kinds)


def was_first(sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering is the first of its kind, of a year of its own: "spiikrite esimene kohtumine toimus 1997. aastal"."""
    items = sentence.items
    if sentence.language != "et" or one.number not in {None, 1}:
        return False
    first = any((i.kind, i.value) == ("ordinal", "1") for i in items[max(0, one.first - _NEAR) : one.head])
    years = any(i.kind == "num" and len(i.value) == _YEAR for i in items[one.head :])
    return first and years and sentence.has("held_past", "meet_past") and not sentence.has("person")


_YEAR = 4


_NEAR = 3


def is_later(sentence: Sentence, one: Gathering) -> bool:
    """Whether an Estonian sentence begins with a time to come and tells of a gathering then: "Järgmisel suvel kohtutakse Eestis"."""
    if sentence.language != "et" or one.number is not None:
        return False
    words = sentence.words.keys
    ahead = [n for n, i in enumerate(sentence.items[:_FIRST]) if i.kind == "coming" and i.value == "next"]
    timed = any(words[sentence.items[n].last + 1] in word_list("et", "gatherings", "times") for n in ahead)
    timed = timed or any(i.kind == "year" and i.value == "1" for i in sentence.items[:_FIRST])
    return timed and not any(i.kind.endswith("_past") for i in sentence.items)


_FIRST = 2


def is_named(sentence: Sentence, one: Gathering) -> bool:
    """Whether capitals name a conference at which somebody is: "osaleb Vaduzi Ümarlaual"."""
    head = sentence.items[one.head]
    before = sentence.items[one.head - 1] if one.head > 1 else None
    named = before is not None and before.kind in {"cap", "city"} and sentence.text(head)[0].isupper()
    return (
        sentence.language == "et" and named and head.kind == "event_in" and not sentence.text(head).isupper()
    )


def taken_part_in(sentence: Sentence, one: Gathering) -> bool:
    """Whether somebody is told to open, chair or take part in an Estonian gathering: "konverentsi avas A", "istungist võttis osa A"."""
    head = sentence.items[one.head]
    if sentence.language != "et" or head.kind != "event" or not sentence.has("person") or one.sort in _PARTS:
        return False
    if any(i.kind.startswith("meet_") for i in sentence.items[: one.first]):
        return False  # the body that has come together sits: "presiidium kogunes täna, istungit juhatas A"
    word = sentence.words.keys[head.last]
    if word.endswith(_ELATIVE):
        return any(_takes_part(sentence, i) for i in sentence.items)
    return word.endswith(_OBJECTS) and any(
        i.kind.startswith(("open_", "chair_")) and i.value != "passive"
        for i in _near(sentence, one.first, one.last)
    )


_PARTS = frozenset({"debate", "reception", "dinner", "press", "visit"})
_ELATIVE = "st"
_OBJECTS = ("a", "e", "i", "u", "t")


def _takes_part(sentence: Sentence, item: Item) -> bool:
    """Whether an item is a verb of taking part in something that stands in the elative: "võttis osa", "osa võtsid"."""
    return item.kind.startswith("attend_") and sentence.words.keys[item.first].startswith(("vot", "osa"))


def _near(sentence: Sentence, first: int, last: int) -> tuple[Item, ...]:
    """The items round a gathering as far as the next sign of a pause on either side."""
    items = sentence.items
    low = max((n + 1 for n in range(first) if items[n].value in _PAUSES), default=0)
    high = next((n for n in range(last + 1, len(items)) if items[n].value in _PAUSES), len(items))
    return items[low:high]


_PAUSES = frozenset({",", ";", ":", "„", "“", "”", "("})


def elsewhere(sentence: Sentence, clause: Clause) -> bool:
    """Whether an Estonian verb of taking part has a noun beside it that names something untold: "osaleb koolitusel"."""
    if sentence.language != "et" or clause.role != "attend" or clause.voice == "passive":
        return False
    if is_point(sentence):
        return True
    items = sentence.items
    near = range(max(0, clause.at - _REACH), min(len(items), clause.at + _REACH + 1))
    return any(items[n].kind == "low" and _names_event(items[n].value) for n in near)


_REACH = 3
_SHORT = 5


def _names_event(key: str) -> bool:
    return (
        len(key) > _SHORT
        and key.endswith(_listed("placed"))
        and not key.endswith(_listed("no_events"))
        and not key.startswith(_listed("pointing"))
    )


def _listed(name: str) -> tuple[str, ...]:
    return word_stems("et", "gatherings", name)
