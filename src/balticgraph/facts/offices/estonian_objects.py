"""What Estonian cases tell of offices: a state that is only an object, and an office in which somebody did something.

"Külastab Eestit Läti peaminister A", "A kõneles Riigikogu esimehena".
"""

from dataclasses import replace

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence


def without_objects(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, a state in the partitive left out where another part tells whose the office is."""
    if sentence.language != "et":
        return held
    held = [_as_whom(sentence, _mended(sentence, one)) for one in held]
    return [replace(one, person=-1) if _meets_next(sentence, one, held) else one for one in held]


def _meets_next(sentence: Sentence, one: Held, held: list[Held]) -> bool:
    """Whether a head of something meets the one whose title follows the own: "kohtus Leedu president peaminister A-ga"."""
    items, first = sentence.items, one.phrase.first
    if (
        one.person < 0
        or one.phrase.office not in _HEADS
        or not sentence.text(items[one.person]).endswith("ga")
    ):
        return False
    behind = [h for h in held if h.person == one.person and h.phrase.first == one.phrase.last + 1]
    other = bool(behind) and (
        behind[0].phrase.office in _HEADS or behind[0].phrase.office.startswith("Minister ")
    )
    return other and any(i.kind.startswith("meet_") for i in items[max(0, first - _NEAR) : first])


_HEADS = frozenset({"president", "prime_minister", "speaker", "chair", "head_of_state"})
_NEAR = 5


def _as_whom(sentence: Sentence, one: Held) -> Held:
    """The office in the essive given to the one before the verb: "A, kes kõneles Riigikogu esimehena"."""
    items, at = sentence.items, one.phrase.first - 1
    if one.person >= 0 or not sentence.text(items[one.phrase.last]).endswith(_AS) or at < 1:
        return one
    while at > 0 and items[at].kind in _WHERE:
        at -= 1
    if not items[at].kind.startswith(_DOING):
        return one
    at -= 1
    if at > 1 and sentence.words.keys[items[at].first] == "kes" and items[at - 1].value == ",":
        at -= 2
    return replace(one, person=at) if at >= 0 and items[at].kind == "person" else one


_AS = "na"
_WHERE = frozenset(
    {"event", "event_in", "city_in", "country_in", "day", "weekday", "body", "num", "month", "quality"}
)
_DOING = ("speak_", "attend_", "say_", "open_", "chair_", "meet_")


def _mended(sentence: Sentence, one: Held) -> Held:
    objects = [i for i in one.phrase.parts if _is_object(sentence, i)]
    own = [i for i in one.phrase.parts if i.kind in _OWNERS and i not in objects]
    if not objects or not own:
        return one
    parts = tuple(i for i in one.phrase.parts if i not in objects)
    return replace(one, phrase=replace(one.phrase, parts=parts))


def _is_object(sentence: Sentence, item: Item) -> bool:
    """Whether an item is a state in the partitive: "Lätit", "Soomet"."""
    return (
        item.kind == "country"
        and item.first == item.last
        and sentence.text(item).endswith(("it", "ut", "et", "at", "ot"))
    )


_OWNERS = frozenset({"country", "parliament", "chamber", "demonym", "body"})
