"""Meetings and speeches that a noun tells of behind those who take part in them."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.gatherings import gatherings
from balticgraph.facts.events.implicit_meetings import implicit
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.words.gathering_words import run_before, speakers_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.title_cases import oblique_by_title


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
        occasion = occasion or _just_told(course, sentence, row)
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


def _just_told(course: Course, sentence: Sentence, row: list[int]) -> Occasion | None:
    """The meeting that a verb of the sentence already tells of for all of a row: "tikšanās reizē Rīgā ar A pārrunāja B"."""
    people = {p.key for at in row if (p := course.people.at(sentence, sentence.items[at]))}
    here = [part for part in course.parts if part.sentence is sentence and part.occasion.sort == "implicit"]
    met = {part.person.key for part in here}
    return here[0].occasion if here and people and people <= met else None


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
    stems = word_stems("lt", "ways", "programme") if sentence.language == "lt" else ()
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
    if "address" not in sentence.kinds or (sentence.language == "lv" and sentence.has("negation")):
        return
    items = sentence.items
    held = (
        bool(groups)
        or _heard(sentence, len(items))
        or _planned_speech(sentence)
        or any(i.kind.startswith(("held_", "open_")) for i in items)
    )
    occasion = groups[0][2][0] if groups else course.current
    if not held or occasion is None:
        return
    ahead = occasion.ahead or any(i.kind.endswith("_future") for i in items) or _planned_speech(sentence)
    for at, item in enumerate(items):
        bracket = at > 2 and items[at - 1].value == ")" and items[at - 2].kind == "person"
        if item.kind != "address" or not at or not (bracket or items[at - 1].kind == "person"):
            continue
        if sentence.language == "lv" and _about(sentence, at):
            continue
        for step in _row_before(items, at):
            person = course.people.at(sentence, items[step])
            governed = item.value == "opening" or course.people.is_oblique(sentence, items[step])
            governed = governed or step in oblique_by_title(sentence)
            governed = governed or (
                sentence.language == "lv" and (_heard(sentence, at) or _owns(sentence, at))
            )
            if person and governed:
                yield Part(person, occasion, "spoke", ahead, sentence, items[step], item, "speech-of@1")


def _about(sentence: Sentence, at: int) -> bool:
    """Whether a Latvian speech is what others speak of: "runāja par A uzrunu"."""
    step = at - 1
    while step > 0 and sentence.items[step].kind in _TITLED:
        step -= 1
    return step >= 0 and sentence.words.keys[sentence.items[step].last] == "par"


_TITLED = frozenset({"person", "office", "country", "parliament", "body", "conj", "quality", "delegation"})


def _planned_speech(sentence: Sentence) -> bool:
    """Whether a Latvian sentence tells that a speech is planned: "paredzētas A un B uzrunas", "programmā ir A uzruna"."""
    if sentence.language != "lv" or _has_past(sentence.items):
        return False
    listed = sentence.says(_PROGRAMMES) and not sentence.says(_WAS)
    return sentence.has("future") or listed


_PROGRAMMES = frozenset({"programma", "dienaskartiba", "kartiba"})
_WAS = frozenset({"bija", "bijusi", "bijis"})


def _owns(sentence: Sentence, at: int) -> bool:
    """Whether the Latvian noun of a speech stands right behind whose it is, in the genitive: "ar A un B uzrunām", "A runa"."""
    items = sentence.items
    word, before = sentence.text(items[at]).lower(), at - 1
    if items[before].value == ")":  # the name in its own spelling
        before = max((n for n in range(before) if items[n].value == "("), default=1) - 1
    whose = sentence.text(items[before]).lower()
    if items[before].kind == "person":
        whose = whose.split()[0] if whose.split()[-1].endswith("i") else whose
    return whose.endswith(("as", "es", "us")) or (whose.endswith("a") and not word.endswith("u"))


def _heard(sentence: Sentence, until: int) -> bool:
    """Whether somebody hears a speech in Latvian: "deputāti uzklausīja A ziņojumu"."""
    hearing = word_stems("lv", "gatherings", "hearing")
    return sentence.language == "lv" and any(
        sentence.words.keys[i.first].startswith(hearing) for i in sentence.items[:until]
    )


def _has_verb(items: tuple[Item, ...]) -> bool:
    """Whether a sentence tells, which the lines of a programme do not: "11.20 Meeting with A"."""
    return any(
        i.kind in {"future", "discussed"} or i.kind.endswith(("_past", "_now", "_future")) for i in items
    )


def _row_before(items: tuple[Item, ...], first: int) -> list[int]:
    """The persons in a row before an item, over titles, commas and brackets."""
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
