"""Lines of an Estonian programme that have no verb: "13.00 Riigikogu esimehe A kohtumine Läti presidendi B-ga ruumis L332"."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.attending.rows_of_persons import row_of
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.gatherings import gatherings
from balticgraph.facts.events.implicit_meetings import implicit
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_OF_PERSONS = frozenset({"meeting", "consultation", "summit", "video", "dinner", "press", "visit"})
_VERBS = ("_past", "_now", "_future", "_inf")
_COMITATIVE = "ga"
_TITLE = frozenset(
    {"office", "country", "demonym", "honorific", "parliament", "body", "committee", "committee_of", "delegation", "chamber", "organ",
     "party", "ministry", "group", "quality", "portfolio", "coop", "conj", "assembly_word"}
)  # fmt: skip


def of_verbless_line(course: Course, sentence: Sentence) -> Iterator[Part]:
    """The parts of those whose gathering a line without a verb names, and of those with whom it is; all of them still to come."""
    if not sentence.has("person") or not sentence.has("event") or not _is_line(course, sentence):
        return
    items = sentence.items
    named = {one.head: occasion for one, occasion in course.diary.named.get(sentence.index, [])}
    for one in gatherings(sentence):
        if one.sort not in _OF_PERSONS:
            continue
        owners = _owners(course, sentence, one.first)
        guests = _guests(sentence, one)
        if not owners or not (guests or len(owners) > 1 or one.sort in {"press", "visit"}):
            continue
        occasion = named.get(one.head) or implicit(
            course.diary,
            course.page,
            sentence,
            items[one.head],
            speakers=_speakers(course, sentence, owners, guests),
        )
        ahead = not occasion.past
        row = (*owners, *guests)
        yield from course.took_part(sentence, row, occasion, items[one.head], "line-of@1", ahead=ahead)


def owners_told(course: Course, sentence: Sentence) -> Iterator[Part]:
    """The parts of those whose meeting with others a sentence names, beside those of the others: "A kohtumisel B-ga räägiti"."""
    if not sentence.has("person") or not sentence.has("event", "event_in"):
        return
    told = {
        p.item: p for p in course.told_here() if p.sentence is sentence and p.rule.startswith("meeting-with")
    }
    for one in gatherings(sentence) if told else ():
        guests = [told[item] for n in _guests(sentence, one) if (item := sentence.items[n]) in told]
        if guests:
            owners = _owners(course, sentence, one.first)
            head = sentence.items[one.head]
            yield from course.took_part(
                sentence, owners, guests[0].occasion, head, "meeting-of@2", ahead=guests[0].announced
            )


def _is_line(course: Course, sentence: Sentence) -> bool:
    """Whether a sentence is a line of a programme without a verb: it begins with an hour, or stands below a day."""
    items = sentence.items
    if any(i.kind.endswith(_VERBS) or i.kind in {"copula", "future", "given"} for i in items):
        return False
    hour = items[0].kind == "clock" or [i.kind for i in items[:3]] == ["num", "mark", "num"]
    return hour or sentence.index in course.diary.headings or sentence.index in course.diary.entries


def _owners(course: Course, sentence: Sentence, first: int) -> list[int]:
    """The persons right before a gathering whose it is, as their case tells or their title."""
    items: tuple[Item, ...] = sentence.items
    found: list[int] = []
    for n in range(first - 1, -1, -1):
        if items[n].kind == "person":
            found.insert(0, n)
        elif items[n].kind not in _TITLE and items[n].value != ",":
            break
    last = sentence.text(items[found[-1]]) if found else ""
    owns = bool(found) and found[-1] == first - 1
    return (
        found
        if owns and (course.people.is_oblique(sentence, items[found[-1]]) or last[-1] in "aeiou")
        else []
    )


def _guests(sentence: Sentence, one: Gathering) -> list[int]:
    """The persons in a row behind a gathering that ends in the comitative."""
    people = row_of(sentence.items, one.head)
    return people if people and sentence.text(sentence.items[people[-1]]).endswith(_COMITATIVE) else []


def _speakers(course: Course, sentence: Sentence, owners: list[int], guests: list[int]) -> bool:
    """Whether two of those who meet head parliaments."""
    heads = {key for post, keys in course.holders.items() if post[0] == "Speaker" for key in keys}
    met = (course.people.at(sentence, sentence.items[n]) for n in (*owners, *guests))
    return sum(person is not None and person.key in heads for person in met) > 1
