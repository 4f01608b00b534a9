"""Those whom an English sentence puts before a gathering with any verb or none: "A put a view to the session", "the plea of A to it".

No list of verbs is asked: whoever stands before "to the session" or "at the session" did something there, unless one of a
few words between them says that it was not so.
"""

from collections.abc import Iterator

from balticgraph.facts.attending.gathering_places import AT, TO, GatheringPlace, does, may_place, places
from balticgraph.facts.attending.parts import Course, Part, Whom
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.verbs.beside import owns
from balticgraph.facts.verbs.verb_groups import BE
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.quotes import quoted
from balticgraph.facts.words.rows import row


def placed_there(
    course: Course, sentence: Sentence, groups: Groups, whom: Whom, begins: dict[int, int]
) -> Iterator[Part]:
    """The parts of those who did something at or before a gathering, whatever the verb."""
    if not may_place(sentence, groups) or sentence.has("award", "award_of", "nominee"):
        return
    inside = quoted(sentence)
    for place in places(course, sentence, groups):
        at = None if place.first in inside else _who(sentence, place, whom, begins)
        for n in (
            _with_those_before(sentence, at, whom, begins) if at is not None and at not in inside else ()
        ):
            for person, one in ((person, one) for person in whom[n] for one in place.occasions):
                speaks = place.turned and not sentence.says(_SILENT)
                capacity = "spoke" if speaks else "attended"
                item, told = sentence.items[n], sentence.items[place.first]
                yield Part(person, one, capacity, one.ahead, sentence, item, told, "placed@1")


_SILENT = frozenset({"listened", "listening", "watched", "watching"})


def _who(sentence: Sentence, place: GatheringPlace, whom: Whom, begins: dict[int, int]) -> int | None:
    """The person who did something at a place, wherever he is named."""
    for way in (_before, _agent_behind, _behind_participle, _behind):
        at = way(sentence, place, whom, begins)
        if at is not None:
            return at
    return None


def _with_those_before(sentence: Sentence, at: int, whom: Whom, begins: dict[int, int]) -> tuple[int, ...]:
    """A person with those named before him in one row: "Both A and B had come to the session"."""
    found = [at]
    for n in sorted((p for p in whom if p < at), reverse=True):
        between = sentence.items[n + 1 : begins.get(found[0], found[0])]
        plain = all(i.kind in _JOINING or i.value in {",", "(", ")"} for i in between)
        joined = any(i.kind == "conj" or (len(found) > 1 and i.value == ",") for i in between)
        if (
            not (plain and joined)
            or _is_governed(sentence, n, begins)
            or row(sentence.items, (n, found[0]), begins) != (n, found[0])
        ):
            break
        found.insert(0, n)
    return tuple(found)


_JOINING = frozenset(
    {"conj", "article", "honorific", "quality", "country", "demonym", "link", "office", "parliament", "body"}
)


def _before(sentence: Sentence, place: GatheringPlace, whom: Whom, begins: dict[int, int]) -> int | None:
    """Who did something there, told before the place; None where a word between speaks against it."""
    items, keys = sentence.items, sentence.words.keys
    at, did = place.first - 1, False
    while at >= 0 and place.first - at <= _REACH:
        key = keys[items[at].last]
        if at in whom:
            return at if _acts(sentence, at, place, begins, did=did) else None
        if items[at].value == ",":
            at = _before_aside(sentence, at)
            continue
        if items[at].kind in _STOPPING or key in _against() or items[at].value in {":", ";", "?"}:
            return None
        if key in BE or keys[items[at].first] in BE:
            if did or place.turned or not _was_there(sentence, at, place):
                return None
            did = True
        if key == "and" and not does(sentence, at + 1):
            return None
        did = did or does(sentence, at)
        at -= 1
    return None


_REACH = 22
_STOPPING = frozenset({"that", "negation", "future", "person", "pronoun", "elect_past", "host_past"})


def _against() -> frozenset[str]:
    return word_list("en", "anchors", "not_there")


def _was_there(sentence: Sentence, at: int, place: GatheringPlace) -> bool:
    """Whether no participle stands between "was" and a place: "A was Estonia's representative at the session"."""
    between = range(at + 1, place.first)
    plain = not any(does(sentence, n) or sentence.items[n].kind in _NO_ROLE for n in between)
    return plain and sentence.words.keys[sentence.items[place.first].first] in AT


_NO_ROLE = frozenset({"that", "negation", "former", "coming", "with", "by", "mark"})


def _before_aside(sentence: Sentence, comma: int) -> int:
    """The item before a comma, or before the clause about somebody that it ends: ", who chairs the committee,"."""
    items, keys = sentence.items, sentence.words.keys
    for n in range(comma - 1, max(-1, comma - _REACH), -1):
        if items[n].value == ",":
            return n - 1 if keys[items[n + 1].last] in _RELATIVE else comma - 1
    return comma - 1


_RELATIVE = frozenset({"who", "whose", "whom"})


def _acts(sentence: Sentence, at: int, place: GatheringPlace, begins: dict[int, int], *, did: bool) -> bool:
    """Whether somebody is the one who did it: no word governs him, or he is whose message it is."""
    items, keys, first = sentence.items, sentence.words.keys, place.first
    start = _title_start(sentence, at, begins)
    if owns(sentence, at):
        return place.turned and any(keys[i.last] in _messages() for i in items[at + 2 : first])
    if _is_governed(sentence, at, begins):
        noun = keys[items[start - 2].last] if start > 1 else ""
        between = range(at + 1, first)
        plain = not any(does(sentence, n) or items[n].kind in _STOPPING for n in between)
        return place.turned and plain and noun in _messages()
    return did and (place.plain or _is_told(sentence, start, first))


def _title_start(sentence: Sentence, at: int, begins: dict[int, int]) -> int:
    """Where the title before somebody begins, with its article."""
    start = begins.get(at, at)
    while start and sentence.items[start - 1].kind in {"article", "honorific", "quality"}:
        start -= 1
    return start


def _is_governed(sentence: Sentence, at: int, begins: dict[int, int]) -> bool:
    """Whether a preposition stands right before somebody."""
    start = _title_start(sentence, at, begins)
    before = sentence.items[start - 1] if start else None
    return (
        before is not None
        and sentence.words.keys[before.last if before.kind != "link" else before.first] in _GOVERNING
    )


_GOVERNING = frozenset(
    {
        "with", "by", "of", "from", "to", "for", "on", "in", "about", "at", "against", "than", "like", "as", "without", "after",
        "before",
    }
)  # fmt: skip


def _is_told(sentence: Sentence, start: int, first: int) -> bool:
    """Whether no participle right before the place has what was done there for its own: not "praised the deal reached at the session"."""
    items = sentence.items
    verbs = [n for n in range(start, first) if does(sentence, n)]
    return not (
        len(verbs) > 1 and verbs[-1] == first - 1 and items[verbs[-1] - 1].kind not in {"conj", "mark"}
    )


def _messages() -> frozenset[str]:
    return word_list("en", "anchors", "messages")


def _agent_behind(
    sentence: Sentence, place: GatheringPlace, whom: Whom, begins: dict[int, int]
) -> int | None:
    """By whom something was done there: "a view was put to the session by A", "the delegates were won over by A"."""
    items, first, last = sentence.items, place.first, place.last
    by = next((n for n in range(last + 1, min(last + _BEHIND, len(items))) if items[n].kind == "by"), -1)
    if by < 0 or any(items[n].kind in {"mark", "that", "conj"} or n in whom for n in range(last + 1, by)):
        return None
    at = next((n for n in range(by + 1, min(by + _REACH, len(items))) if n in whom), None)
    if at is None or begins.get(at, at) - by > _TITLE or owns(sentence, at):
        return None
    before = range(max(0, first - _REACH), first)
    said = any(does(sentence, n) for n in before) or (
        place.turned and place.plain and any(does(sentence, n) for n in range(last + 1, by))
    )
    clear = not any(
        (items[n].kind in _STOPPING and items[n].kind not in {"person"})
        or sentence.words.keys[items[n].last] in _against()
        for n in before
    )
    return at if said and clear else None


_BEHIND, _TITLE = 9, 3


def _behind_participle(
    sentence: Sentence, place: GatheringPlace, whom: Whom, begins: dict[int, int]
) -> int | None:
    """Who is told right behind what he did there: "Reporting to the session, A said", "On taking the floor at the meeting, A said"."""
    items, keys = sentence.items, sentence.words.keys
    head = [keys[i.first] for i in items[: min(place.first, _OPENING)]]
    doing = next((n for n, key in enumerate(head) if key not in _WHEN), len(head))
    if (
        doing >= len(head)
        or not head[doing].endswith("ing")
        or head[doing] in word_list("en", "anchors", "not_doing")
    ):
        return None
    comma = next((n for n in range(place.last + 1, len(items)) if items[n].value == ","), -1)
    clear = comma > 0 and not any(
        n in whom or items[n].kind in _STOPPING or keys[items[n].last] in _RELATIVE
        for n in range(doing, comma)
    )
    return _right_behind(sentence, comma, whom, begins) if clear else None


_OPENING = 3
_WHEN = frozenset({"when", "while", "on", "upon", "in", "after", "also", "by", "having"})


def _behind(sentence: Sentence, place: GatheringPlace, whom: Whom, begins: dict[int, int]) -> int | None:
    """Who stands right behind a place at the head of a sentence, with his verb: "To those present A painted a sombre picture"."""
    items, keys = sentence.items, sentence.words.keys
    if (
        place.first > 1
        or place.plain
        or (keys[items[place.first].first] not in TO or keys[items[place.first].first] in {"before"})
    ):
        return None
    end = place.last + (items[place.last + 1 : place.last + 2] != () and items[place.last + 1].value == ",")
    at = _right_behind(sentence, end, whom, begins)
    if at is None:
        return None
    until = next((n for n in range(at + 1, len(items)) if does(sentence, n)), -1)
    plain = until > 0 and not any(
        items[n].kind in _STOPPING or keys[items[n].last] in _against() | BE for n in range(at + 1, until + 1)
    )
    return at if plain else None


def _right_behind(sentence: Sentence, end: int, whom: Whom, begins: dict[int, int]) -> int | None:
    """The person right behind an item, with no more than a title between."""
    items = sentence.items
    at = min((n for n in whom if n > end), default=-1)
    between = items[end + 1 : begins.get(at, at)] if at >= 0 else ()
    plain = at >= 0 and all(i.kind in {"article", "honorific", "quality"} for i in between)
    return at if plain and not owns(sentence, at) else None
