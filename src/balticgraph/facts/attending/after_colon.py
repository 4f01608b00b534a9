"""Those whom an English sentence lists behind a colon, having told what they did: "Two spoke: A and B", "Also there: A"."""

from collections.abc import Iterator, Sequence

from balticgraph.facts.attending.parts import CAPACITY, Course, Part, Whom, parts_at
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.verbs.beside import owns
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def after_colon(
    course: Course,
    sentence: Sentence,
    found: Sequence[Clause],
    groups: Groups,
    whom: Whom,
    begins: dict[int, int],
) -> Iterator[Part]:
    """The parts of those listed behind a colon, of whose number or kind the words before it tell the part."""
    items = sentence.items
    colon = next((n for n, i in enumerate(items) if i.value == ":"), 0) if whom else 0
    listed = sorted(n for n in whom if n > colon)
    if not colon or not listed or any(n < colon for n in whom) or sentence.has(*_PRIZES):
        return
    first = begins.get(listed[0], listed[0])
    if any(i.kind not in _BEFORE and i.value != "(" for i in items[colon + 1 : first]):
        return
    role, ahead = _role_before(sentence, found, colon)
    near = [many for at, _, many in groups if at < colon]
    told = near[-1] if near else [course.current] if course.current else []
    for one in told if role else ():
        for n in _row(sentence, listed, begins):
            soon = ahead or one.ahead
            yield from parts_at(whom, sentence, n, colon, one, role, "behind-colon@1", ahead=soon)


def _row(sentence: Sentence, listed: Sequence[int], begins: dict[int, int]) -> list[int]:
    """Those listed behind a colon: each behind a comma, semicolon or "and", with any title, but for whom another verb or word governs."""
    items, keys = sentence.items, sentence.words.keys
    found = [listed[0]]
    for at in listed[1:]:
        between = items[found[-1] + 1 : begins.get(at, at)]
        who = any(keys[i.last] in {"who", "whose"} for i in between)
        verb = any(i.kind.endswith(("_past", "_now", "_future")) or i.kind in _ENDING for i in between)
        joined = any(i.kind == "conj" or i.value in {",", ";"} for i in between)
        governed = bool(between) and between[-1].kind in {"link", "with", "by", "range"}
        if (verb and not who) or not joined:
            break
        if not governed and not owns(sentence, at):
            found.append(at)
    return found


_ENDING = frozenset({"that", "negation"})
_PRIZES = ("award", "award_of", "nominee", "field")
_BEFORE = frozenset({"article", "honorific", "quality", "demonym", "country", "takes_from", "link"})


def _role_before(sentence: Sentence, found: Sequence[Clause], colon: int) -> tuple[str, bool]:
    """The part that the words before a colon tell of, and whether it is still to come."""
    items, keys = sentence.items, sentence.words.keys
    said = [key for i in items[:colon] for key in keys[i.first : i.last + 1]]
    if set(said) & word_list("en", "anchors", "not_listed") or any(
        i.kind in {"negation", "that"} for i in items[:colon]
    ):
        return "", False
    told = [
        c
        for c in found
        if c.at < colon and c.role in CAPACITY and c.role not in {"meet", "say"} and not c.subjects
    ]
    ahead = any(i.kind == "future" or i.kind.endswith("_future") for i in items[:colon])
    if told and (told[-1].voice != "passive" or not told[-1].objects):
        return CAPACITY[told[-1].role], ahead or told[-1].tense == "future"
    ends = [a for a, b in zip(said, [*said[1:], ""], strict=True) if b in _BEHIND_LABEL]
    label = next((cap for cap, name in _LABELS.items() if set(ends) & word_list("en", "anchors", name)), "")
    if label and len(said) <= _LABEL:
        return label, ahead
    if _is_side(sentence, colon):
        return "attended", ahead
    seats = word_list("en", "anchors", "seats")
    there = any(i.kind in {"event", "event_in"} for i in items[:colon]) or bool(set(said) & seats)
    if there and len(said) <= _LABEL and said[0] in _ALSO and not told:
        return "attended", ahead
    among = any(i.kind == "roster" for i in items[:colon]) or set(said) & _SPEAKERS
    placed = any(
        i.kind in {"event", "event_in"} and items[n - 1].kind in {"in", "article"}
        for n, i in enumerate(items[:colon])
    )
    if (among and ("of" in said or label)) or (placed and set(said) & _HAS):
        return "spoke" if set(said) & _SPEAKERS else "attended", ahead
    return "", False


def _is_side(sentence: Sentence, colon: int) -> bool:
    """Whether all before a colon tells whose side those behind it are on: "On behalf of the National Assembly: A and B"."""
    items, keys = sentence.items, sentence.words.keys
    said = [key for i in items[:colon] for key in keys[i.first : i.last + 1]]
    begins = said[0] in {"for", "from", "representing"} or said[:2] == ["on", "behalf"]
    plain = all(i.kind in _SIDES or keys[i.last] in {"behalf", "representing", "on"} for i in items[:colon])
    return (
        begins
        and plain
        and any((i.kind in _SIDES and i.kind not in {"article", "link"}) for i in items[1:colon])
    )


_SIDES = frozenset(
    {
        "article", "link", "body", "parliament", "country", "chamber", "delegation", "demonym", "coop", "takes_from", "organ",
    }
)  # fmt: skip
_LABEL = 6
_BEHIND_LABEL = frozenset(
    {
        "", "as", "at", "for", "from", "in", "included", "of", "on", "also", "was", "were", "are", "is", "include",
    }
)  # fmt: skip
_ALSO = frozenset({"also", "and", "around", "at", "in", "on", "there", "with"})
_LABELS = {"chaired": "label_chair", "hosted": "those_hosting", "attended": "label_there"}
_SPEAKERS = frozenset({"speakers", "panellists", "panelists"})
_HAS = frozenset({"had", "has", "sent", "were", "was", "are", "delegated"})
