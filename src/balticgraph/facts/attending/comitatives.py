"""Whom Estonian puts in the comitative: those that a noun for a meeting is with, and groups that somebody meets."""

from collections.abc import Iterator

from balticgraph.documents.release import Zone
from balticgraph.facts.attending.guests_on_visit import guests_on_visit
from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.attending.rows_of_persons import row_of
from balticgraph.facts.attending.visit_meetings import heads_met, of_heads
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.gatherings import gatherings
from balticgraph.facts.events.implicit_meetings import implicit
from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.events.timeless import tells_past
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.estonian_groups import group_that_met
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several
from balticgraph.language.words import fold

_MEETINGS = frozenset({"meeting", "consultation", "summit", "video", "dinner"})
_ASIDE = frozenset(
    {"day", "weekday", "num", "month", "mark", "city_in", "country_in", "venue_in", "year_word", "clock"}
)
_WITH, _BETWEEN = "ga", "vahel"
_TELEPHONE = "telefoni"


def met_by_noun(course: Course, sentence: Sentence, found: list[Clause]) -> Iterator[Part]:
    """The parts of those with whom a gathering of an Estonian sentence is: "kohtumisel Läti spiikri A-ga"."""
    if sentence.language not in {"et", "lv"} or not (
        sentence.has("person") and sentence.has("event", "event_in")
    ):
        return
    yield from guests_on_visit(course, sentence)
    if sentence.language == "lv":
        return
    items = sentence.items
    named = {one.head: occasion for one, occasion in course.diary.named.get(sentence.index, [])}
    for one in gatherings(sentence):
        people = _with(sentence, one)
        owner = _owner(course, sentence, one) or _holders(found)
        occasion = _occasion(course, named.get(one.head))
        group = bool(owner) and not people and _has_group(sentence, items[one.head + 1 :], received=False)
        if occasion is None and owner and (people or group):
            occasion = _of_owner(course, sentence, one, (*owner, *people))
        if not (people or group) or occasion is None or one.sort not in _MEETINGS:
            continue
        if occasion.kind == "visit" and sentence.key(items[one.head]).startswith(_TELEPHONE):
            continue  # "telefonivestlus presidendi A-ga" is no part of a visit
        told = found or sentence.has("held_past", "held_now", "future", "copula") or _was(sentence)
        point = not told and _is_point(sentence, one) and occasion.kind == "visit"
        if not (told or point) and items[one.head].kind != "event_in":
            continue
        ahead = occasion.ahead or _planned(sentence) or (point and (occasion.under_way or not occasion.past))
        if occasion.kind == "visit" and (heads := heads_met(course, sentence, occasion, people)):
            yield from of_heads(course, sentence, one.head, heads, ahead=ahead)
            people = [at for at in people if at not in heads]
        row = (*owner, *people)
        yield from course.took_part(sentence, row, occasion, items[one.head], "meeting-with@1", ahead=ahead)


def _is_point(sentence: Sentence, one: Gathering) -> bool:
    """Whether a line of a list begins with a meeting: "- kohtumine spiikri A-ga" in the programme of a visit."""
    items = sentence.items
    begins = one.head <= 1 or (one.head < _POINT and all(i.kind in _ASIDE for i in items[: one.head]))
    verbs = any(i.kind.endswith(("_past", "_now")) for i in items)
    return begins and not verbs and (sentence.zone is Zone.ITEM or items[-1].value != ".")


_POINT = 7


def meets_group(sentence: Sentence, clause: Clause) -> bool:
    """Whether somebody meets or receives those who are told by office or as a group: "kohtus Soome delegatsiooniga"."""
    if sentence.language == "lv":
        return _meets_in_latvian(sentence, clause)
    if sentence.language not in {"et", "en"} or clause.role != "meet" or not clause.subjects:
        return False
    items = sentence.items
    if sentence.language == "en":
        return clause.voice == "active" and _meets_many(sentence, clause.at)
    received = items[clause.at].kind in {"adopted", "unsigned"}
    before = items[: clause.at][::-1] if clause.subjects[0] > clause.at else ()
    return any(_has_group(sentence, side, received=received) for side in (items[clause.at + 1 :], before))


def met_by_several(sentence: Sentence, clause: Clause) -> bool:
    """Whether an Estonian plural or group tells that some whom nobody names met a person: "õpilased kohtusid esimehe A-ga"."""
    if sentence.language != "et" or clause.role != "meet" or clause.subjects or not clause.objects:
        return False
    items = sentence.items
    verb = sentence.words.keys[items[clause.at].first]
    several = verb.endswith(_PLURALS) or group_that_met(sentence, clause.at) is not None
    with_them = all(sentence.text(items[at]).lower().endswith("ga") for at in clause.objects)
    return verb.startswith("kohtu") and several and with_them


_PLURALS = ("sid", "vad")


def _meets_many(sentence: Sentence, at: int) -> bool:
    """Whether an English verb of meeting has a group and no person for its object: "met with the committee of the Saeima"."""
    items = sentence.items
    step = at + 1
    while step < len(items) and items[step].kind in _WHEN_MET:
        step += 1
    step = step if step < len(items) and items[step].kind == "with" else at + 1
    plain = 0
    for item in items[step : step + _LONGEST_TITLE]:
        if item.kind in _GROUPS and item.kind not in {"office", "coop"}:
            return not plain
        if item.kind == "office":
            return of_several(sentence, item)
        plain += item.kind == "low"
        if item.kind not in _BEFORE_GROUP and (item.kind != "low" or plain > _FEW):
            return False
    return False


_LONGEST_TITLE, _FEW = 6, 2
_WHEN_MET = frozenset(
    {"link", "in", "num", "month", "weekday", "day", "year", "city", "venue", "parliament", "article"}
)
"""When and where somebody met others, told before them: "met on 8 June in Riga with members of the Saeima"."""
_BEFORE_GROUP = frozenset(
    {
        "with", "article", "quality", "topic", "body", "parliament", "country", "demonym", "link", "its", "assembly_word",
        "chamber",
    }
)  # fmt: skip


def _has_group(sentence: Sentence, side: tuple[Item, ...], *, received: bool) -> bool:
    """Whether the words on one side of a verb tell a group or an office that is met, no clause or event before it."""
    for item in side:
        if item.value in _ENDS or item.kind in {"that", "event", "event_in"}:
            return False
        if item.kind in _GROUPS and (received or fold(sentence.text(item)).endswith(_WITH)):
            return True
        if item.kind == "low" and item.value.endswith(_SEVERAL) and _is_company(sentence, item):
            return True
    return False


def _is_company(sentence: Sentence, item: Item) -> bool:
    """Whether a word means some who are met; a title leaves what it was to the text: "kohtub kolleegidega"."""
    return sentence.zone is not Zone.TITLE and item.value not in word_list("et", "gatherings", "no_company")


_SEVERAL = ("tega", "dega", "ikega")
"""How Estonian ends several whom somebody meets: "õpilastega", "ajakirjanikega"."""


def _meets_in_latvian(sentence: Sentence, clause: Clause) -> bool:
    """Whether a Latvian verb has a group or an officer without a name right behind "ar", or as those received: "tikās ar vēstnieku"."""
    items, verb = sentence.items, sentence.text(sentence.items[clause.at]).lower()
    named = any(at >= 0 and items[at].kind == "person" for at in clause.subjects)
    if clause.role != "meet" or not named or not (verb.endswith(" ar") or verb.startswith(_RECEIVING)):
        return False
    step = clause.at + 1
    while step < len(items) and items[step].kind in _OF_GROUP:
        step += 1
    return step < len(items) and items[step].kind in _GROUPS


_RECEIVING = ("uzņ", "pieņ")


_OF_GROUP = frozenset(
    {
        "country", "parliament", "body", "demonym", "quality", "chamber", "state", "topic", "num", "its", "assembly_word",
        "ministry",
    }
)  # fmt: skip
_ENDS = frozenset({",", ";", ":"})
_GROUPS = frozenset({"delegation", "committee", "committee_of", "group", "office", "organ", "coop"})


def _with(sentence: Sentence, one: Gathering) -> list[int]:
    """The persons in a row right behind a gathering, where the last of them is in the comitative."""
    items, step = sentence.items, one.head
    while step + 1 < len(items) and items[step + 1].kind in _ASIDE and items[step + 1].value not in _ENDS:
        step += 1
    people = _over_hours(items, row_of(items, step))
    if people and sentence.words.keys[items[min(people[-1] + 1, len(items) - 1)].last] == _BETWEEN:
        return people
    return people if people and fold(sentence.text(items[people[-1]])).endswith(_WITH) else []


def _holders(found: list[Clause]) -> list[int]:
    """Those who hold a meeting: "A pidas kahepoolse kohtumise B-ga"."""
    return [
        at for one in found if one.role == "held" and one.voice == "holding" for at in one.subjects if at >= 0
    ]


def _of_owner(course: Course, sentence: Sentence, one: Gathering, row: tuple[int, ...]) -> Occasion | None:
    """The meeting that only its noun tells of, where somebody has it with somebody: "esimehel A-l on homme kohtumine B-ga"."""
    if one.sort != "meeting" or one.kind not in {"", "other"}:
        return None
    posts = {post[0]: keys for post, keys in course.holders.items() if post[0] == "Speaker"}
    keys = set[int]().union(*posts.values()) if posts else set()
    persons = [course.people.at(sentence, sentence.items[at]) for at in row]
    speakers = sum(person is not None and person.key in keys for person in persons) >= _TWO
    return implicit(course.diary, course.page, sentence, sentence.items[one.head], speakers=speakers)


_TWO = 2


def _over_hours(items: tuple[Item, ...], people: list[int]) -> list[int]:
    """The persons of a row with those behind "and" and an hour: "kell 10 A-ga ja kell 12 B-ga"."""
    while people:
        at = people[-1] + 1
        hour = [i.kind for i in items[at : at + 3]] == ["conj", "clock", "num"]
        if not hour:
            return people
        at += 2
        while at + 1 < len(items) and (items[at + 1].kind == "num" or items[at + 1].value == "."):
            at += 1
        if not (more := row_of(items, at)):
            return people
        people = [*people, *more]
    return people


def _occasion(course: Course, named: Occasion | None) -> Occasion | None:
    """The occasion that a meeting is: the visit in whose course it is, where the text tells of one."""
    visits = [o for o in course.diary.occasions if o.kind == "visit"]
    alone = named is None or (named.kind == "other" and len(named.mentions) == 1 and not named.told)
    return visits[0] if visits and alone else named


def _owner(course: Course, sentence: Sentence, one: Gathering) -> list[int]:
    """The person in the adessive who has a meeting: "esimehel A-l on täna kohtumine B-ga", "täna oli A-l kohtumine"."""
    items: tuple[Item, ...] = sentence.items
    being = next((n for n in range(one.first - 1, 0, -1) if _is(items[n])), -1)
    owner = being - 1
    if being > 0 and items[owner].kind != "person":
        owner = next((n for n in range(being + 1, one.first) if items[n].kind == "person"), -1)
    if owner < 0 or items[owner].kind != "person" or not sentence.text(items[owner]).endswith("l"):
        return []
    return [owner] if course.people.is_oblique(sentence, items[owner]) else []


def _is(item: Item) -> bool:
    """Whether an item is a form of "to be"."""
    return item.kind == "copula" or item.value == "oli"


def _was(sentence: Sentence) -> bool:
    return any(i.value == "oli" for i in sentence.items)


def _planned(sentence: Sentence) -> bool:
    """Whether no verb of a sentence is one of the past, and one of it of the present or of plans."""
    kinds = {i.kind for i in sentence.items}
    past = any(tells_past(sentence, i) for i in sentence.items)
    past = past or _was(sentence)
    return not past and (bool(kinds & {"future", "copula"}) or any(k.endswith("_now") for k in kinds))
