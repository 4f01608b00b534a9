"""Places said of a gathering that the sentence only mentions: none of those that it tells of was there."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.occasions import Diary, Groups, Occasion
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def of_untold(sentence: Sentence, groups: Groups, first: int) -> bool:
    """Whether a place stands right behind such a gathering, or in a clause about it: "prieš kiekvieną posėdį, kuris vyks Taline"."""
    if sentence.language == "en" or not first:
        return False
    items = sentence.items
    before = items[first - 1]
    if before.kind == "event" and before.value in _MEETINGS and not _is_told(groups, first - 1):
        return any(i.kind == "held_future" for i in items[max(0, first - _AHEAD) : first])
    comma = next((n for n in range(first - 1, 0, -1) if _begins(sentence, n)), 0)
    if not comma or not any(i.kind == "held_future" for i in items[comma:first]):
        return False
    head = _before_bracket(sentence, comma - 1)
    return items[head].kind == "event" and not _is_told(groups, head)


_AHEAD = 5
_MEETINGS = frozenset({"meeting", "sitting", "session", "conference", "forum", "summit"})


def _begins(sentence: Sentence, comma: int) -> bool:
    """Whether a comma begins a clause about what is right before it."""
    relatives = word_list(sentence.language, "topics", "subjects")
    return sentence.items[comma].value == "," and sentence.key_at(comma + 1) in relatives


def _before_bracket(sentence: Sentence, at: int) -> int:
    items = sentence.items
    if items[at].value != ")":
        return at
    opens = next((n for n in range(at, 0, -1) if items[n].value == "("), at)
    return max(0, opens - 1)


def _is_told(groups: Groups, at: int) -> bool:
    return any(low <= at <= end for low, end, _ in groups)


def is_of_each(sentence: Sentence, head: int) -> bool:
    """Whether a noun means every gathering of its kind, before or after which another is: "prieš kiekvieną komitetų posėdį"."""
    for n in range(head - 1, max(-1, head - 1 - _EACH_REACH), -1):
        if sentence.items[n].kind == "mark" and sentence.items[n].value not in {"(", ")"}:
            return False
        if sentence.key_at(n) in _EACH:
            return sentence.key_at(n - 1) in _BEFORE and sentence.key_at(n + 1) not in _TIMES
    return False


_BEFORE = frozenset({"after", "before", "enne", "parast", "pec", "pirms", "po", "pries"})
_EACH_REACH = 11
_EACH = frozenset(
    {
        "each", "every", "iga", "igal", "kiekviena", "kiekviename", "kiekvienoje", "kiekvieno", "katra", "katru", "katras",
    }
)  # fmt: skip
_TIMES = frozenset(
    {
        "aasta", "aastal", "day", "diena", "dienu", "gada", "gadu", "kuu", "menesi", "metais", "metu", "metus", "month", "nadal",
        "nedela", "of", "week", "year",
    }
)  # fmt: skip


def only_coming(diary: Diary, sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering is one to come of another body that those who met only spoke of: "pieminēta gaidāmā platformas sanāksme"."""
    own = [o for o in diary.occasions if o.past or o.under_way]
    if not own or one.number is not None or one.kind not in {"other", "conference"} or not one.bodies:
        return False
    if any(set(one.bodies) & set(o.bodies) for o in own):
        return False
    near = range(max(0, one.first - 2), one.head)
    coming = any(sentence.key_at(n).startswith(_COMING[sentence.language]) for n in near)
    return coming and not _with_those_who_come(sentence, one.last + 1)


def _with_those_who_come(sentence: Sentence, comma: int) -> bool:
    """Whether a clause about a gathering tells who takes part in it: "samits, kurā piedalīsies prezidents A"."""
    items = sentence.items[comma : comma + _CLAUSE]
    about = bool(items) and items[0].value == "," and sentence.key_at(comma + 1).startswith(_AT_WHICH)
    there = next((n for n, i in enumerate(items) if about and i.kind.startswith("attend_")), 0)
    return there > 0 and any(i.kind == "person" for i in items)


_CLAUSE = 16
_AT_WHICH = ("at", "in", "where", "which", "kur", "kus", "mille", "millel", "millest")


_COMING = {
    "en": ("upcoming", "forthcoming"),
    "et": ("eelseisv", "eelseisev"),
    "lt": ("artejan", "busim"),
    "lv": ("gaidam",),
}


def only_said(occasion: Occasion, one: Gathering) -> bool:
    """Whether "the meeting" cannot be a summit or the like of another body, which was only told in what somebody said.

    "A stressed that the NATO summit in Warsaw would be important. At the meeting B thanked": the meeting of A and B.
    """
    of_others = bool(occasion.bodies) and occasion.kind in {"other", "conference"} and occasion.number is None
    another = one.sort == "meeting" and occasion.sort in _SUMMITS
    return another and of_others and all(_in_saying(sentence, head) for sentence, head in occasion.seen)


_SUMMITS = frozenset({"summit", "conference", "forum", "session"})


def _in_saying(sentence: Sentence, head: Item) -> bool:
    """Whether an item stands behind the "that" of what somebody said."""
    items = sentence.items[: sentence.items.index(head)]
    that = next((n for n, i in enumerate(items) if i.kind == "that"), 0)
    return any(i.kind.startswith("say_") for i in items[:that])
