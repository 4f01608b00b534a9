"""Days and places of an English sentence that are said of something else than the event it names."""

from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.words.gathering_words import EVENT, ROUND
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.meeting_nouns import MEETS
from balticgraph.facts.words.mentions import Sentence


def aside(sentence: Sentence, groups: Groups, first: int) -> bool:
    """Whether a day or place is that of a meeting with a guest of the event, or of what somebody is invited to."""
    return (
        _of_who_met(sentence, groups, first)
        or invited_to(sentence, first, groups[-1][1])
        or _of_another(sentence, groups, first)
    )


def _of_another(sentence: Sentence, groups: Groups, first: int) -> bool:
    """Whether a day or place is in a clause about something that is no event of the text: "to prepare the plenary, which is due in"."""
    items, keys = sentence.items, sentence.words.keys
    begins = [n for n in range(1, first) if keys[items[n].first] in _RELATIVE and items[n - 1].value == ","]
    if not begins or sentence.language != "en":
        return False
    which, named = begins[-1], [g for g in groups if g[0] < begins[-1]]
    if not named or any(i.value == "," or i.kind == "conj" for i in items[which:first]):
        return False
    between = items[named[-1][1] + 1 : which - 1]
    if items[which + 1].kind.startswith("held_"):
        return any(keys[i.last] in word_list("en", "gatherings", "held_things") for i in between)
    return any(i.kind not in _DETAILS for i in between)


_RELATIVE = frozenset({"which", "that"})
_DETAILS = frozenset(
    {
        "in", "link", "city", "country", "num", "month", "weekday", "mark", "venue", "article", "parliament", "body",
    }
)  # fmt: skip
"""What may stand between an event and the clause about it."""


def _of_who_met(sentence: Sentence, groups: Groups, first: int) -> bool:
    """Whether a day or place is that of a meeting with a guest who is there for the event: "met A, who is taking part in"."""
    items = sentence.items
    who = next((n for n in range(first, groups[0][0]) if items[n].value == "who"), -1)
    if who < 0 or sentence.language != "en":
        return False
    return any(i.kind in {"meet_past", "host_past", "meet_now"} for i in items[:who])


def invited_to(sentence: Sentence, first: int, told: int = -1) -> bool:
    """Whether a day or place is that of what somebody is invited to, no event told behind the verb: "invited A to Riga on 5 May"."""
    if not sentence.says(_INVITED):
        return False
    items, to = sentence.items, False
    for at in range(first - 1, told, -1):
        to = to or sentence.words.keys[items[at].first] == "to"
        if sentence.words.keys[items[at].last] == "invited" and items[at].value == "active":
            return to and sentence.language == "en"
    return False


_INVITED = frozenset({"invited"})


def way_to(items: tuple[Item, ...], at: int) -> int:
    """The "to" behind those whose visit it is: "the visit of the chairs of the committees to Washington"."""
    step = at
    while step + 1 < len(items) and (items[step].kind in _OF_GUESTS or items[step].value == ","):
        if items[step].value in {"range", "to"}:
            return step
        step += 1
    return at


_OF_GUESTS = ROUND | {"link", "range", "article", "conj", "honorific", "person", "by"}


def where_behind(sentence: Sentence, at: int) -> int | None:
    """Where an English sentence goes on to what is done on a visit: "is on a visit to Kyiv, where she will meet A on Friday"."""
    items = sentence.items
    where = (n for n in range(at + 2, len(items)) if items[n - 1].value == "," and items[n].value == "where")
    return next(where, None) if sentence.language == "en" else None


def beyond_where(sentence: Sentence, groups: Groups, first: int) -> Groups:
    """The occasions but for visits, for a day or place of what is done there: "are on a visit to Kyiv, where they will go on Friday to"."""
    return [g for g in groups if g[2][0].kind != "visit" or (where_behind(sentence, g[1]) or first) >= first]


def over_beside(sentence: Sentence) -> int:
    """The item behind what only tells when something was, with which an English sentence begins: "Ahead of the summit in A, B met C"."""
    items = sentence.items
    if sentence.language != "en" or items[0].value != "beside" or items[0].kind != "during":
        return 0
    if len(items) > 1 and items[1].kind in MEETS:
        return 0  # "After meeting in Riga on 5 May, the Presidium issued a statement"
    named = next((n for n, i in enumerate(items) if i.kind in EVENT or i.kind == "body"), len(items))
    return next(
        (n + 1 for n in range(named, len(items)) if items[n].value == "," and _begins(items, n + 1)), 0
    )


def _begins(items: tuple[Item, ...], at: int) -> bool:
    """Whether the subject of a sentence begins at an item, its day at most before it: a person, an office, a body or another gathering."""
    step = at
    while step < len(items) and (items[step].kind in _DAY or items[step].value == ","):
        step += 1
    if step > at and items[step - 1].value == ",":
        at = step  # "On the eve of the session, on 4 May, the Presidium met"
    while at < len(items) and items[at].kind in {"article", "quality"}:
        at += 1
    return at < len(items) and items[at].kind in _SUBJECTS


_DAY = frozenset({"link", "num", "month", "weekday", "day", "ordinal_ending"})


_SUBJECTS = frozenset(
    {
        "person", "organ", "delegation", "body", "parliament", "office", "committee", "committee_of", "topic", "demonym", "event",
    }
)  # fmt: skip


def is_denied(sentence: Sentence, first: int) -> bool:
    """Whether an English event is told not to be held on a day or in a place: "was not held in | Riga", "did not meet on | Friday"."""
    if sentence.language != "en" or "negation" not in sentence.kinds:
        return False
    items, at = sentence.items, first - 1
    while at > 0 and items[at].kind in _BEFORE_WHEN:
        at -= 1
    return at > 0 and items[at].kind.startswith(("held_", "meet_")) and items[at - 1].kind == "negation"


_BEFORE_WHEN = frozenset({"in", "link", "article", "weekday", "day", "quality"})
