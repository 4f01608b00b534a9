"""Whom English tells to have a part in what is still to come, by no verb of taking part: "A has the floor", "Latvia sends to it A"."""

from collections.abc import Iterator, Sequence

from balticgraph.facts.attending.anchors import stands_in
from balticgraph.facts.attending.parts import Course, Part, Whom, parts_at
from balticgraph.facts.attending.planned_lists import in_place_of, is_yet_to_come, on_the_list
from balticgraph.facts.attending.planned_talks import talk_told
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.asides_behind import behind_aside
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row


def planned_told(
    course: Course,
    sentence: Sentence,
    found: Sequence[Clause],
    groups: Groups,
    whom: Whom,
    begins: dict[int, int],
) -> Iterator[Part]:
    """The parts in an event ahead of those whom a sentence puts there in other words than verbs of taking part."""
    one = _ahead(course, groups)
    if one is None and course.current and not groups and is_yet_to_come(sentence):
        one = course.current
    if one is None or sentence.has("award", "award_of", "nominee"):
        return
    for at, by in in_place_of(sentence, whom, begins):
        yield from _parts(one, sentence, whom, at, "attended", by)
    if "negation" in sentence.kinds:
        return
    for at, capacity, by in on_the_list(sentence, whom, begins):
        yield from _parts(one, sentence, whom, at, capacity, by)
    verbs = {clause.at for clause in found}
    placed = bool(groups) and groups[0][0] < min(whom, default=0) and stands_in(sentence, groups[0][0])
    for at in whom:
        together = row(sentence.items, [m for m in sorted(whom) if m >= at], begins, titles=True)
        capacity, by = _told(sentence, at, begins.get(at, at))
        whose = sentence.items[begins.get(at, at) - 1].kind in {"link", "by", "with"}  # "the draft of A will"
        if not capacity and not whose and _acts(sentence, together[-1], verbs, placed=placed) >= 0:
            capacity, by = "attended", together[-1] + 1
        if capacity:
            for n in together if by < at else (at,):
                yield from _parts(one, sentence, whom, n, capacity, by)
    listed = _behind_label(sentence, whom)
    for at in listed:
        yield from _parts(one, sentence, whom, at, "spoke", 0)
    told = [p for p in course.told_here() if p.sentence is sentence and p.announced and p.occasion is one]
    for at in _in_segments(sentence, told, whom) if told else ():
        yield from _parts(one, sentence, whom, at, told[0].capacity, 0)


def _parts(one: Occasion, sentence: Sentence, whom: Whom, at: int, capacity: str, by: int) -> Iterator[Part]:
    return parts_at(whom, sentence, at, by, one, capacity, "planned@1", ahead=True)


def _ahead(course: Course, groups: Groups) -> Occasion | None:
    """The event to come of which a sentence tells: the last it names, else the one being told of."""
    named = [one for _, _, many in groups for one in many]
    told = named or ([course.current] if course.current else [])
    ahead = [one for one in told if one.ahead or (course.plans and not one.past)]
    return ahead[-1] if ahead and len(ahead) == len(told) else None


def _told(sentence: Sentence, at: int, begins: int) -> tuple[str, int]:
    """The part of a person at an item, begun by a title, and the item that tells it; "" where it tells none."""
    floor, host = max(_has_floor(sentence, at), talk_told(sentence, at, begins)), _hosts(sentence, at, begins)
    if floor >= 0 or host >= 0:
        return ("spoke", floor) if floor >= 0 else ("hosted", host)
    by = max(_sent_there(sentence, begins), _as_another(sentence, at, begins))
    return ("attended" if by >= 0 else ""), by


def _has_floor(sentence: Sentence, at: int) -> int:
    """The floor that a person has or whose turn it is: "A has the floor", "it is A's turn to speak"."""
    keys = sentence.words.keys
    behind = range(at + 1, min(at + _NEAR, len(sentence.items)))
    for n in behind:
        key = keys[sentence.items[n].last]
        if key in {"floor", "turn", "rostrum"}:
            return n
        if sentence.items[n].kind in {"mark", "person"}:
            break
    return -1


_NEAR = 6


def _acts(sentence: Sentence, at: int, verbs: set[int], *, placed: bool) -> int:
    """The verb of no kind that somebody will do something with at a gathering: "A will guide those present through the topic".

    Any verb where words in front place it there: "During the session, A and B will exchange views".
    """
    items = sentence.items
    verb = behind_aside(items, at)
    while verb < len(items) and items[verb].kind in {"also", "day", "weekday"}:
        verb += 1
    if (
        verb + 1 >= len(items)
        or (items[verb].kind, items[verb].value) != ("future", "future")
        or verb + 1 in verbs
        or items[verb + 1].kind.startswith(_TELLING)
        or sentence.keys_of(items[verb])[0] == "would"
        or sentence.words.keys[items[verb + 1].first] in {"have", "not", "never"}
        or (placed and sentence.words.keys[items[verb + 1].first] == "be")
    ):
        return -1
    clause = items[verb + 1 : verb + 1 + _CLAUSE]
    stop = next((n for n, i in enumerate(clause) if i.value in {";", ":"} or i.kind == "that"), len(clause))
    keys = {key for i in clause[:stop] for key in sentence.keys_of(i)}
    gathered = (
        placed
        or any(i.kind in _OF_GATHERING for i in clause[:stop])
        or keys & word_list("en", "anchors", "done_there")
    )
    return verb if gathered and not keys & word_list("en", "anchors", "done_elsewhere") else -1


_CLAUSE = 14
_TELLING = ("attend", "speak", "meet", "host", "visit", "open")
_OF_GATHERING = frozenset({"talk", "roster", "speech"})


def _hosts(sentence: Sentence, at: int, begins: int) -> int:
    """The noun that calls somebody the host: "the hostess will be A", "A plays host"."""
    items, keys = sentence.items, sentence.words.keys
    if not sentence.says(_HOSTS):
        return -1
    near = [*range(max(0, begins - _BEFORE), begins), *range(at + 1, min(at + _NEAR, len(items)))]
    host = next((n for n in near if keys[items[n].last] in _HOSTS), -1)
    low, high = (host, begins) if host < begins else (at, host)
    between = items[low + 1 : high]
    if host < 0 or any(i.kind in {"person", "with"} or i.value in {",", ";"} for i in between):
        return -1
    is_host = any(
        i.kind in {"copula", "future"} or keys[i.last] in {"be", "play", "plays", "as", "act", "acts"}
        for i in between
    )
    return host if is_host else -1


_HOSTS = frozenset({"host", "hostess", "hosts"})
_BEFORE = 10


def _sent_there(sentence: Sentence, begins: int) -> int:
    """The verb of sending by which a state or body has somebody there: "Latvia sends to it A", "the Saeima will be sending A"."""
    items, keys = sentence.items, sentence.words.keys
    verb = next(
        (n for n in range(begins - 1, max(-1, begins - _NEAR), -1) if keys[items[n].last] in _SENDING), -1
    )
    between = {key for i in items[verb + 1 : begins] for key in sentence.keys_of(i)}
    if verb < 1 or not between <= _THERE:
        return -1
    first = max((n + 1 for n in range(verb) if items[n].value in {",", ";"}), default=0)
    return (
        verb
        if {"country", "parliament", "chamber", "body", "delegation"} & {i.kind for i in items[first:verb]}
        else -1
    )


_THERE = frozenset({"to", "it", "there", "along", "this", "year", "the", "its", "also", "again", "as"})
_SENDING = frozenset({"sends", "send", "sending", "delegates", "dispatches", "nominates"})


def _as_another(sentence: Sentence, at: int, begins: int) -> int:
    """The pronoun for another talk of the same gathering: "A joins the debate about NATO, B the one about Russia"."""
    items, keys = sentence.items, sentence.words.keys
    step = behind_aside(items, at)
    words = keys[items[step].first : items[step].first + 2] if step < len(items) else ()
    before = begins > 0 and (items[begins - 1].value in {",", ";"} or items[begins - 1].kind == "conj")
    return step if before and words in {("the", "one"), ("that", "on"), ("that", "about")} else -1


def _behind_label(sentence: Sentence, whom: Whom) -> list[int]:
    """Those behind a label of speakers and a colon: "Speakers: A, B"."""
    items, keys = sentence.items, sentence.words.keys
    colon = next((n for n, i in enumerate(items[:_NEAR]) if i.value == ":"), -1)
    labels = word_list("en", "anchors", "labels_of_parts")
    if colon < 1 or not any(keys[i.last] in labels for i in items[:colon]) or any(n < colon for n in whom):
        return []
    return [n for n in sorted(whom) if n > colon]


def _in_segments(sentence: Sentence, told: Sequence[Part], whom: Whom) -> list[int]:
    """The first of each part between semicolons of a list behind a colon of which one is told: "represent Latvia: A, who …; B"."""
    items = sentence.items
    colon = next((n for n, i in enumerate(items) if i.value == ":"), -1)
    cuts = [n for n, i in enumerate(items) if i.value == ";" and n > colon]
    if colon < 0 or not cuts or not any(p.item in items[colon:] for p in told):
        return []
    starts = [colon, *cuts]
    ends = [*cuts, len(items)]
    first = (
        next((n for n in sorted(whom) if low < n < high), -1) for low, high in zip(starts, ends, strict=True)
    )
    return [n for n in first if n >= 0]
