"""Those whom an English sentence names last, behind a form of "to be": "The host of the session was A", "It fell to A to open it"."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import DOING, Course, Part, Whom, parts_at
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.verbs.beside import owns
from balticgraph.facts.words.asides_behind import behind_aside
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row


def told_last(
    course: Course, sentence: Sentence, groups: Groups, whom: Whom, begins: dict[int, int]
) -> Iterator[Part]:
    """The parts of those of whom a place at the table, a turn or a duty at an event is told before they are named."""
    if not whom or not sentence.says(_links()):
        return
    items, keys = sentence.items, sentence.words.keys
    for at in sorted(whom):
        verb = _verb_before(sentence, begins.get(at, at))
        if verb < 0 or owns(sentence, at):
            continue
        start = _clause_start(sentence, verb)
        head = range(start, verb)
        role = _role_told(sentence, head, behind=at)
        role = role or ("spoke" if _is_subject_of(sentence, verb, begins.get(at, at)) else "")
        told = _occasion(course, groups, start, len(items))
        if (
            not role
            or told is None
            or any(n in whom for n in head)
            or sentence.has("award", "award_of", "nominee")
        ):
            continue
        ahead = keys[items[verb].first] == "will" or any(items[n].kind == "future" for n in range(start, at))
        if told.ahead or (course.plans and not told.past):
            ahead = ahead or keys[items[verb].first] in _NOW
            if not ahead:
                continue
        for n in row(items, sorted(p for p in whom if p >= at), begins, titles=True):
            yield from parts_at(whom, sentence, n, verb, told, role, "told-last@1", ahead=ahead)
        return


def _is_subject_of(sentence: Sentence, verb: int, start: int) -> bool:
    """Whether a matter is told to be what somebody speaks of: "Energy will be the subject of A"."""
    keys = [key for i in sentence.items[verb + 1 : start] for key in sentence.keys_of(i)]
    before = {key for i in sentence.items[max(0, verb - 3) : verb] for key in sentence.keys_of(i)}
    return (
        bool(_SUBJECTS & set(keys)) and "of" in keys[-3:] and "have" not in before
    )  # "was to have been the topic of A"


_SUBJECTS = frozenset({"subject", "topic", "theme"})
_NOW = frozenset({"is", "are", "falls", "fall", "belongs", "goes", "comes"})


def _links() -> frozenset[str]:
    return word_list("en", "anchors", "links_last")


def _verb_before(sentence: Sentence, at: int) -> int:
    """The form of "to be" or its like right before somebody, with "also" or "that of" between; else -1."""
    items, keys = sentence.items, sentence.words.keys
    step = at - 1
    while (
        step > 0
        and at - step <= _NEAR
        and (
            items[step].kind in {"article", "honorific", "quality", "link", "range", "takes_from"}
            or keys[items[step].last] in _BETWEEN
            or items[step].value == ","
        )
        and keys[items[step].last] not in _links()
    ):
        step -= 1
    return step if step > 0 and keys[items[step].last] in _links() else -1


_NEAR = 5
_BETWEEN = frozenset(
    {
        "again", "also", "both", "by", "first", "from", "host", "hostess", "hosts", "left", "mr", "ms", "none", "of", "once",
        "other", "subject", "than", "that", "theme", "then", "to", "topic", "up", "upon", "with",
    }
)  # fmt: skip


def _clause_start(sentence: Sentence, verb: int) -> int:
    """Where the clause of a verb begins: behind the last mark that parts clauses, or a conjunction with its own subject."""
    items = sentence.items
    return next((n + 1 for n in range(verb - 1, -1, -1) if items[n].value in {";", ":", "?"}), 0)


def _role_told(sentence: Sentence, head: range, *, behind: int) -> str:
    """The part that the words before the verb tell of; empty where they tell of none, or of something else."""
    items, keys = sentence.items, sentence.words.keys
    said = [key for n in head for key in keys[items[n].first : items[n].last + 1]]
    if (
        not said
        or set(said) & word_list("en", "anchors", "not_last")
        or any(items[n].kind in _NOT for n in head)
    ):
        return ""
    first = next((key for key in said if key not in _OPENING), "")
    participle = next((cap for cap, name in DOING.items() if first in word_list("en", "anchors", name)), "")
    if participle:
        talk = set(said[1:_DOING]) & (word_list("en", "anchors", "turns", "a_talk"))
        return "spoke" if talk else participle  # "the opening remarks were by A"
    if set(said) & word_list("en", "anchors", "duties"):
        return _duty(sentence, head, behind)
    if set(said[:_WIDE]) & word_list("en", "anchors", "those_hosting"):
        return "hosted"
    if _sent(sentence, head, said):
        return "attended"
    if set(said[:_WIDE]) & word_list("en", "anchors", "turns"):
        return "spoke"
    seated = bool(set(said[:_WIDE]) & word_list("en", "anchors", "seats"))
    return "attended" if seated and first in _PLACED else ""


def _duty(sentence: Sentence, head: range, at: int) -> str:
    """The part of somebody who has something to do at a gathering, told before he is named or behind what is said of him.

    "The honour of opening it fell to A", "It fell to A, President of the Assembly, to introduce the documents to the session".
    """
    items, keys = sentence.items, sentence.words.keys
    start = behind_aside(items, at)
    if start >= len(items):
        return ""
    to_do = keys[items[start].first] == "to"
    behind = items[start : start + (_CLAUSE if to_do else _WIDE)] if items[start].value != "," else ()
    told = (*items[head.start : head.stop], *behind)
    there = word_list("en", "anchors", "done_there", "occasions")
    said = [key for n in head for key in keys[items[n].first : items[n].last + 1]]
    if not any(i.kind in {"event", "roster"} or keys[i.last] in there for i in told) and "it" not in said[1:]:
        return ""
    doing = {*said, *(key for i in behind[:_DOING] for key in keys[i.first : i.last + 1])}
    return next((cap for cap, name in DOING.items() if doing & word_list("en", "anchors", name)), "")


_CLAUSE, _DOING = 16, 3


def _sent(sentence: Sentence, head: range, said: list[str]) -> bool:
    """Whether a head tells whom a side sent: "Estonia's representatives at the session were A and B", "From Estonia came A"."""
    items, keys = sentence.items, sentence.words.keys
    there = any(items[n].kind in {"event", "event_in"} for n in head)
    past = keys[items[head.stop].first] in {"was", "were", "came"}
    envoys = bool(set(said) & word_list("en", "anchors", "envoys"))
    on_body = any(
        items[n].kind in {"in", "link"}
        and items[n + 1].kind in {"body", "organ", "committee"}
        and keys[items[n].first] in {"in", "on"}
        for n in head
    )
    of_side = said[0] in {"from", "for"} and len(head) <= _WIDE and any(items[n].kind in _SIDES for n in head)
    return (envoys and not on_body and (there or past)) or (of_side and past)


_SIDES = frozenset({"country", "parliament", "body", "demonym", "chamber", "coop"})
_WIDE = 5
_OPENING = frozenset(
    {"also", "and", "then", "first", "next", "the", "here", "too", "jointly", "among", "those"}
)
_PLACED = frozenset(
    {
        "at", "around", "round", "in", "on", "by", "beside", "alongside", "next", "seated", "sitting", "gathered", "side", "with",
        "to", "there",
    }
)  # fmt: skip
_NOT = frozenset({"that", "negation", "say_past", "elect_past", "former", "pronoun_relative"})


def _occasion(course: Course, groups: Groups, start: int, end: int) -> Occasion | None:
    """The event that the clause names, else the one being told of."""
    named = next((many[0] for first, _, many in groups if start <= first < end), None)
    return named or course.current
