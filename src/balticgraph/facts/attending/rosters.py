"""Lists of participants under a heading, and meetings that a noun tells of behind its participants."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import CAPACITY, Course, Part
from balticgraph.facts.events.details import implicit
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.gatherings import gatherings
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.role_nouns import heading_role
from balticgraph.facts.words.gathering_words import run_before, speakers_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def listed(course: Course, sentence: Sentence, found: list[Clause], groups: Groups) -> bool:
    """Whether a sentence is a line of a list of participants, whose persons then attend.

    A heading with a colon begins one.
    """
    items = sentence.items
    heading = (items[-1].value == ":" or len(items) == 1) and not sentence.has("nominee", "award", "field")
    if heading and any(c.role == "attend" and not c.objects for c in found):
        named = [o for _, _, many in groups for o in many]
        unnamed = not named and any(True for _ in gatherings(sentence))
        told = None if unnamed else named[0] if named else course.current
        course.listing, course.listed_as = told or _of_presidium(course, sentence), "attended"
        return True
    if heading and course.page.language == "en" and _following_spoke(sentence, found):
        course.listing, course.listed_as = _at(course, groups), "spoke"
        return True
    role = (
        heading_role(sentence) if course.page.language == "en" and (course.listing or course.current) else ""
    )
    if role:
        course.listing, course.listed_as = course.listing or course.current, CAPACITY[role]
        return True
    if course.listing is None:
        return False
    people = [(n, i) for n, i in enumerate(items[:4]) if i.kind == "person"]
    if not people and not found and (_heads_group(items) or _of_nobody(items)):
        return True
    if not people or found or items[-1].value == ":":
        course.listing = None
        return False
    for item in _row_of(items, people[0][0]):
        person = course.people.at(sentence, item)
        if person:
            told = course.listing
            course.parts.append(
                Part(
                    person,
                    told,
                    course.listed_as,
                    told.ahead or course.plans,
                    sentence,
                    item,
                    item,
                    "participants-list@1",
                )
            )
    return True


def _following_spoke(sentence: Sentence, found: list[Clause]) -> bool:
    """Whether a heading tells that those listed under it spoke: "The following spoke:", "The following MPs took the floor:"."""
    following = any(sentence.words.keys[i.last] == "following" for i in sentence.items[:2])
    return following and any(c.role == "speak" and c.tense == "past" and not c.subjects for c in found)


def _at(course: Course, groups: Groups) -> Occasion | None:
    """The event of a heading: the one that it names, else what is told of."""
    return next((o for _, _, many in groups for o in many), course.current)


def _heads_group(items: tuple[Item, ...]) -> bool:
    """Whether a short line names a group of those who are listed: "Members of the committee", "Latvia:"."""
    named = any(i.kind in {"office", "delegation", "committee", "organ", "country"} for i in items)
    alone = len(items) <= _ALONE and items[-1].value != ":"
    return (
        len(items) <= _SHORT
        and (named or alone)
        and not any(i.kind in {"num", "month", "agenda"} for i in items)
    )


def _of_nobody(items: tuple[Item, ...]) -> bool:
    """Whether a line of a list names somebody by an office that no name can be read beside."""
    return items[-1].value != ":" and len(items) < _LONGEST_LINE and any(i.kind == "office" for i in items)


_LONGEST_LINE = 16
_SHORT, _ALONE = 5, 2


def _row_of(items: tuple[Item, ...], at: int) -> Iterator[Item]:
    """The person at an item and those that follow it with nothing but commas between."""
    yield items[at]
    while at + 2 < len(items) and items[at + 1].value in {",", "and"} and items[at + 2].kind == "person":
        at += 2
        yield items[at]


def _of_presidium(course: Course, sentence: Sentence) -> Occasion:
    """The sitting of a list of participants that no event was named for: the Presidium's.

    Where its members are listed.
    """
    told = [one.phrase.post[1] for many in course.held.values() for one in many if one.phrase.post]
    members = sum(body == "Baltic Assembly Presidium" for body in told)
    fellows = sum(body.endswith("Committee (Baltic Assembly)") for body in told)
    kind = (
        "ba_committee" if fellows >= 3 and fellows > members else "ba_presidium" if members >= 3 else "other"
    )
    known = [o for o in course.diary.occasions if o.sort in {"sitting", "meeting"} and o.number is None]
    known = [o for o in known if o.kind == kind or (o.kind == "other" and not o.bodies)]
    if kind == "ba_committee" and known:
        known[0].kind = kind
        return known[0]
    one = course.diary.add(kind, "sitting")
    one.seen.append((sentence, sentence.items[0]))
    return one


def genitives(course: Course, sentence: Sentence) -> Iterator[Part]:
    """Those whose meeting a noun tells of, in a language that puts them before it, and those it is with.

    "A, B and C's meeting is planned", "A's meeting with B".
    """
    items = sentence.items
    if course.page.language == "en" or not sentence.has("event", "event_in"):
        return
    for one in gatherings(sentence):
        if one.sort == "visit":
            yield from _visitor(course, sentence, one)
        if one.sort not in _OF_TWO and not (course.page.language == "lv" and one.sort == "video"):
            continue
        closed = course.page.language == "lv" and one.first and items[one.first - 1].value in {"-", "–"}
        row = _row_before(items, one.first - bool(closed))
        guests = _row_with(items, one.head)
        row = row or (_who_talks(course, sentence, one) if guests else [])
        planned = _in_programme(sentence, one)
        if len(row) < 2 and not (guests and (row or planned or _has_verb(items))):
            continue
        row += guests
        named = course.diary.named.get(sentence.index, [])
        occasion = next((o for g, o in named if g.head == one.head), None)
        bare = occasion is None or (occasion.kind == "other" and not occasion.bodies and not occasion.told)
        if (bare or planned or _on_visit(sentence)) and guests:
            occasion = next((o for o in course.diary.occasions if o.kind == "visit"), occasion)
        speakers = sum(
            any(p.key in keys for post, keys in course.holders.items() if post[0] == "Speaker")
            for at in row
            if (p := course.people.at(sentence, items[at]))
        )
        of_heads = len(row) > 1 and speakers_before(run_before(items, row[0]))
        occasion = occasion or implicit(
            course.diary, course.page, sentence, items[one.head], speakers=speakers >= 2 or of_heads
        )
        if of_heads and occasion.kind == "other" and not occasion.bodies:
            occasion.kind = "parliament_speakers_meeting"
        ahead = any(
            i.kind == "future" or i.kind.endswith("_future") or (i.kind, i.value) == ("discussed", "future")
            for i in items
        )
        ahead = ahead or (course.page.language == "lv" and occasion.later and not _has_past(items))
        ahead = ahead or (course.page.language == "et" and _is_programmed(sentence, occasion))
        ahead = ahead or (planned and not _is_over(course, occasion) and not _has_past(items))
        yield from course.took_part(sentence, row, occasion, items[one.head], "meeting-of@1", ahead=ahead)


def _is_programmed(sentence: Sentence, occasion: Occasion) -> bool:
    """Whether an Estonian present tells of a meeting on a day of its own: "A ja B kohtumine toimub 5. mail"."""
    today = any(i.kind == "day" and i.value == "0" for i in sentence.items)
    present = sentence.has("held_now") and not _has_past(sentence.items)
    return present and not today and not occasion.past


def _on_visit(sentence: Sentence) -> bool:
    """Whether a Latvian sentence tells of what is on a visit: "vizītes laikā plānota tikšanās ar A"."""
    return sentence.language == "lv" and any(
        (i.kind, i.value) == ("event_in", "visit") for i in sentence.items
    )


def _in_programme(sentence: Sentence, one: Gathering) -> bool:
    """Whether meetings are points of a Lithuanian programme told before them: "Jo programoje – susitikimai su A ir B"."""
    stems = tuple(word_list("lt", "ways", "programme")) if sentence.language == "lt" else ()
    return bool(stems) and any(
        sentence.words.keys[i.last].startswith(stems) for i in sentence.items[: one.first]
    )


def _is_over(course: Course, occasion: Occasion) -> bool:
    """Whether somebody is told to have been at an event, which is not to come."""
    return any(
        p.occasion is occasion and not p.announced and p.verb.kind.endswith("_past") for p in course.parts
    )


def _has_past(items: tuple[Item, ...]) -> bool:
    return any(i.kind.endswith("_past") for i in items)


def _who_talks(course: Course, sentence: Sentence, one: Gathering) -> list[int]:
    """Who discusses a matter in a Latvian talk with others, a day between: "A otrdien sarunā ar B pārrunāja"."""
    items = sentence.items
    there = items[one.head].kind == "event_in" or sentence.text(items[one.head]).endswith(("ā", "ē"))
    if course.page.language != "lv" or not there or not sentence.has("discussed"):
        return []
    before = [n for n in range(one.first) if items[n].kind == "person"]
    return [n for n in before[-1:] if not course.people.is_oblique(sentence, items[n])]


_OF_TWO = frozenset({"meeting", "dinner"})


def _visitor(course: Course, sentence: Sentence, one: Gathering) -> Iterator[Part]:
    """The one whose visit a Latvian noun tells of behind a genitive: "A valsts vizīte Latvijā notiks"."""
    items, at = sentence.items, one.first - 1
    while (
        at > 0
        and one.first - at <= _LONG
        and (items[at].kind in {"quality", "ordinal", "num"} or items[at].kind == "low")
    ):
        at -= 1  # "A divu dienu darba vizīte"
    named = course.diary.named.get(sentence.index, [])
    occasion = next((o for g, o in named if g.head == one.head), None)
    if sentence.language != "lv" or at < 0 or items[at].kind != "person" or occasion is None:
        return
    if sentence.has("held_past", "held_now", "held_future") and course.people.is_oblique(sentence, items[at]):
        yield from course.took_part(
            sentence, (at,), occasion, items[one.head], "visit-of@1", ahead=occasion.ahead
        )


_LONG = 3


def by_speech(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """Those whose speech is told of at a gathering, by a genitive: "sesija sākās ar A uzrunu"."""
    if "address" not in sentence.kinds:
        return
    items = sentence.items
    held = (
        bool(groups)
        or _heard(sentence, len(items))
        or any(i.kind.startswith(("held_", "open_")) for i in items)
    )
    occasion = groups[0][2][0] if groups else course.current
    if not held or occasion is None:
        return
    ahead = occasion.ahead or any(i.kind.endswith("_future") for i in items)
    for at, item in enumerate(items):
        bracket = at > 2 and items[at - 1].value == ")" and items[at - 2].kind == "person"
        if item.kind != "address" or not at or not (bracket or items[at - 1].kind == "person"):
            continue
        for step in _row_before(items, at):
            person = course.people.at(sentence, items[step])
            governed = item.value == "opening" or course.people.is_oblique(sentence, items[step])
            governed = governed or (sentence.language == "lv" and _heard(sentence, at))
            if person and governed:
                yield Part(person, occasion, "spoke", ahead, sentence, items[step], item, "speech-of@1")


def _heard(sentence: Sentence, until: int) -> bool:
    """Whether somebody hears a speech in Latvian: "deputāti uzklausīja A ziņojumu"."""
    hearing = tuple(word_list("lv", "gatherings", "hearing"))
    return sentence.language == "lv" and any(
        sentence.words.keys[i.first].startswith(hearing) for i in sentence.items[:until]
    )


def _has_verb(items: tuple[Item, ...]) -> bool:
    """Whether a sentence tells, which the lines of a programme do not: "11.20 Meeting with A"."""
    return any(
        i.kind in {"future", "discussed"} or i.kind.endswith(("_past", "_now", "_future")) for i in items
    )


def _row_before(items: tuple[Item, ...], first: int) -> list[int]:
    row: list[int] = []
    for at in range(first - 1, -1, -1):
        kind, value = items[at].kind, items[at].value
        if kind == "person":
            row.insert(0, at)
        elif (
            kind in {"low", "num", "cap"}
            or (kind == "mark" and value not in {",", "(", ")"})
            or kind == "future"
            or kind.endswith(("_past", "_now", "_future"))
        ):
            break
    return row


def _row_with(items: tuple[Item, ...], head: int) -> list[int]:
    """The persons that a meeting is said to be with, none where the meeting only tells when something else was."""
    governed = head and items[head - 1].value == "beside"
    with_at = next((n for n in range(head + 1, min(head + 4, len(items))) if items[n].kind == "with"), None)
    if governed or with_at is None or any(i.kind == "mark" for i in items[head:with_at]):
        return []
    row: list[int] = []
    for at in range(with_at + 1, len(items)):
        kind, value = items[at].kind, items[at].value
        if kind == "person":
            row.append(at)
        elif (
            kind in {"low", "num", "that", "future"}
            or (kind == "mark" and value not in {",", "(", ")"})
            or kind.endswith(("_past", "_now", "_future"))
        ):
            break
    return row
