"""Whom an English host receives as one of their own rank: "received her colleague from Estonia, A", "at the Saeima his old friend A"."""

from balticgraph.facts.words.items import Item


def is_own_guest(items: tuple[Item, ...], verb: int, name: int) -> bool:
    """Whether words between a verb of hosting and a name call the one named a guest of the host.

    "Her" or "his" must begin what they are called, with no preposition before it: in "welcomed the proposal of her
    colleague A" and "received from his colleague A" it is not A who was received.
    """
    own = next((n for n in range(verb + 1, name) if items[n].value in _OWN), None)
    if own is None or any(i.kind not in _WHERE and i.value != "," for i in items[verb + 1 : own]):
        return False
    called = items[own + 1 : name]
    ends = items[name - 1]
    return (
        0 < len(called) <= _LONGEST
        and any(i.kind in {"office", "roster"} or i.value in _CALLED for i in called)
        and ends.kind not in _GOVERNING
        and not any(i.kind in _STOPS or i.kind.endswith(_VERBS) for i in called)
    )


_OWN = frozenset({"her", "his"})
_CALLED = frozenset(
    {"friend", "friends", "guest", "guests", "host", "partner", "partners", "predecessor", "visitor"}
)
_LONGEST = 9
_WHERE = frozenset(
    {"in", "city", "parliament", "venue", "venue_noun", "day", "weekday", "month", "num", "article", "body"}
)
_GOVERNING = frozenset({"link", "by", "with", "in", "takes_from", "during"})
_STOPS = frozenset({"person", "by", "negation", "event", "speech", "copula"})
_VERBS = ("_past", "_now", "_future", "_inf")
