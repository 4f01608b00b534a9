"""Partners that a sentence tells to act with the Baltic Assembly: in one row, at one event, or the one with the other."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

ATTENDING = ("attend_past", "attend_now", "attend_future")


def joint(sentence: Sentence) -> bool:
    """Whether a sentence speaks of cooperation, or of an agreement on it."""
    return sentence.has("coop") or any(
        i.kind == "doc"
        and ({"cooperation"} & set(keys := sentence.keys_of(i)) or keys[0].startswith("koosto"))
        for i in sentence.items
    )


def council_acts(sentence: Sentence, own: list[int], at: int) -> bool:
    """Whether the Baltic Council of Ministers acts or reports together with the assembly."""
    items = sentence.items
    if guest(items, at) or _coop_with(items, at):
        return True
    told = joined(items, own, at) and sentence.has("event", "doc", "coop")
    acted = bool(own) and (_together(sentence, own, at) or _met_or_signed_with(items, own, at))
    return acted or (bool(own) and (joint(sentence) or told))


def acts_with(sentence: Sentence, own: list[int], at: int) -> bool:
    """Whether a partner and the assembly are told of at one event, in one row, or the one with the other."""
    if not own:
        return False
    in_row = joined(sentence.items, own, at) and sentence.has("doc", "event_in", *_MEETING)
    return (
        sentence.has("event", "coop", *ATTENDING)
        or (sentence.items[at].value == "Baltic Sea Parliamentary Conference" and sentence.has(*_SPEAKING))
        or in_row
        or _together(sentence, own, at)
        or _met_or_signed_with(sentence.items, own, at)
    )


_SPEAKING = ("speak_past", "speak_now", "speak_future")
_MEETING = ("meet_past", "meet_now", "meet_future", "meet_inf", "discussed", "visit_past", "visit_future")


def _together(sentence: Sentence, own: list[int], at: int) -> bool:
    """Whether "together with" and the like stand between the assembly and a partner."""
    items = sentence.items
    return any(
        i.kind == "conj"
        and items[ba].last < i.first
        and sentence.words.keys[i.last] in _WITH
        and at - n <= _NEAR
        for ba in own
        for n, i in enumerate(items[:at])
    )


_WITH = frozenset({"with"})
_NEAR = 3


def _met_or_signed_with(items: tuple[Item, ...], own: list[int], at: int) -> bool:
    """Whether the assembly met a partner, or adopted a document with it: "signed a memorandum with the GUAM PA"."""
    first = min(own)
    verbs = [
        n
        for n, i in enumerate(items[:at])
        if n > first and i.kind in _DOING and items[n - 1].kind != "negation"
    ]
    if not verbs:
        return False
    between = items[verbs[-1] + 1 : at]
    met = items[verbs[-1]].kind != "adopted"
    return (met or any(i.kind == "doc" for i in between)) and (
        any(i.kind == "with" for i in between[-_NEAR:]) or (met and len(between) <= _NEAR)
    )


_DOING = frozenset({"meet_past", "meet_now", "meet_future", "meet_inf", "adopted"})


def _coop_with(items: tuple[Item, ...], at: int) -> bool:
    """Whether cooperation with a body is spoken of.

    "the cooperation with the Baltic Council of Ministers".
    """
    before = items[max(0, at - 2) : at]
    return any(i.kind == "with" for i in before) and any(i.kind == "coop" for i in items[max(0, at - 4) : at])


def guest(items: tuple[Item, ...], at: int) -> bool:
    """Whether a body's representatives or delegation are told of beside it."""
    return any((i.kind, i.value) in GUEST_WORDS for i in items[max(0, at - 3) : at + 4])


GUEST_WORDS = frozenset({("coop", "guests"), ("delegation", "delegation")})


def joined(items: tuple[Item, ...], own: list[int], at: int) -> bool:
    """Whether the assembly and the partner stand in one row: "the BA.

    The Nordic Council and the Benelux Parliament".
    """
    for ba in own:
        low, high = sorted((ba, at))
        if all(
            i.kind in {"body", "conj", "link", "article", "with", "demonym", "quality"}
            or i.value in {",", "-", "(", ")"}
            for i in items[low + 1 : high]
        ):
            return True
    return False
