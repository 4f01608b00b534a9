"""The events of a release: what its sentences name, gathered into one event each, with day and place."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from balticgraph.facts.days import Told, told
from balticgraph.facts.fact import Evidence, EventFact, Span
from balticgraph.facts.gatherings import Gathering, gatherings
from balticgraph.facts.mentions import Item, Page, Sentence
from balticgraph.facts.places import Spot, spots
from balticgraph.facts.states import is_assembly, states
from balticgraph.language.dates import parsed

RULE = "event-named@1"
_COMPATIBLE = {
    "session": {"session", "part"},
    "part": {"session", "part"},
    "sitting": {"sitting", "meeting"},
    "meeting": {"meeting", "sitting", "summit", "consultation", "video", "conference", "implicit", "Consultative Council"},
    "summit": {"summit", "meeting"},
    "conference": {"conference", "forum"},
    "consultation": {"consultation", "meeting"},
}


_PASSING = frozenset({"visit", "debate", "reception", "dinner", "exhibition", "hearing"})
_FOREIGN = frozenset({"NATO", "European Union", "European Parliament", "United Nations", "Council of Europe"})


@dataclass(slots=True)
class Occasion:
    """An event as it is gathered: kind, number, its mentions in order, and what is said of when and where."""

    order: int
    kind: str
    sort: str
    bodies: tuple[str, ...] = ()
    number: int | None = None
    number_span: Span | None = None
    number_written: str | None = None
    mentions: list[Gathering] = field(default_factory=list)
    start: str | None = None
    end: str | None = None
    city: str | None = None
    country: str | None = None
    venue: str | None = None
    shown: dict[str, Span] = field(default_factory=dict)
    seen: list[tuple[Sentence, Item]] = field(default_factory=list)
    later: bool = False
    coming: bool = False
    past: bool = False

    @property
    def key(self) -> str:
        """The key of the event in the release."""
        return f"e{self.order}"

    @property
    def ahead(self) -> bool:
        """Whether the event is still to come: by its day, by a verb of being held, or because all that is told of it is."""
        return self.later or (self.coming and not self.past)

    @property
    def told(self) -> bool:
        """Whether the text tells when or where."""
        return bool(self.start or self.city or self.venue or self.country)


@dataclass(slots=True)
class Diary:
    """The occasions of a page, which of them each sentence names, and the day and year that the text stands in."""

    occasions: list[Occasion] = field(default_factory=list)
    named: dict[int, list[tuple[Gathering, Occasion]]] = field(default_factory=dict)
    base: datetime.date | None = None
    year: int | None = None
    awards: bool = False
    years: dict[tuple[int, int], int] = field(default_factory=dict)

    def add(self, kind: str, sort: str, bodies: tuple[str, ...] = ()) -> Occasion:
        """A new occasion at the end of the diary."""
        one = Occasion(len(self.occasions) + 1, kind, sort, bodies)
        self.occasions.append(one)
        return one

    def place(self, page: Page, sentence: Sentence, occasion: Occasion) -> None:
        """Give an occasion the days and places of a sentence that tells of it without naming it."""
        for day in told(sentence) if occasion.kind != "visit" else ():
            if not _is_background(sentence, day) and not _reported(sentence, day):
                _set_days(page, self, sentence, occasion, day, ahead=_is_ahead(sentence))
        for spot in spots(sentence):
            _set_place(page, sentence, occasion, spot)

    def implicit(self, page: Page, sentence: Sentence, verb: Item, *, speakers: bool) -> Occasion:
        """A new meeting that a verb tells of without a noun, with the days and places of its sentence."""
        one = self.add("parliament_speakers_meeting" if speakers else "other", "implicit")
        one.seen.append((sentence, verb))
        self.place(page, sentence, one)
        return one


def diary_of(page: Page) -> Diary:
    """The diary of a page: every gathering that its telling sentences name."""
    diary = Diary(base=parsed(page.release.published.value) if page.release.published else None)
    for sentence in page.told:
        for day in told(sentence):
            if day.start and day.start.year:
                diary.years.setdefault((day.start.month, day.start.day), day.start.year)
    diary.awards = any(s.has("award") for s in page.told)
    diary.year = diary.base.year if diary.base else _stated_year(page)
    for sentence in page.told:
        before: tuple[Gathering, Occasion] | None = None
        for one in gatherings(sentence):
            same = before[1] if before and _apposed(sentence, before[0], one) else None
            occasion = same or _occasion(diary, sentence, one, _assembly(page, sentence))
            if occasion:
                _mention(page, diary, sentence, one, occasion)
                before = (one, occasion)
        if sentence.index not in diary.named and sentence.has("award") and sentence.has("presented") and told(sentence):
            _award_day(diary, sentence)
        _details(page, diary, sentence)
    return diary


def _award_day(diary: Diary, sentence: Sentence) -> None:
    """A prize ceremony told by a verb: "the politicians will receive their awards on 28 October"."""
    at = next(n for n, i in enumerate(sentence.items) if i.kind == "presented")
    one = Gathering(sentence.index, at, at, at, "ceremony", "prize_ceremony", ())
    known = [o for o in diary.occasions if o.kind == "prize_ceremony"]
    occasion = known[0] if known else _new(diary, one)
    occasion.mentions.append(one)
    occasion.seen.append((sentence, sentence.items[at]))
    diary.named[sentence.index] = [(one, occasion)]


def _mention(page: Page, diary: Diary, sentence: Sentence, one: Gathering, occasion: Occasion) -> None:
    occasion.mentions.append(one)
    occasion.seen.append((sentence, sentence.items[one.head]))
    diary.named.setdefault(sentence.index, []).append((one, occasion))
    if one.number_items and occasion.number_span is None:
        first, last = (sentence.items[i] for i in one.number_items)
        occasion.number = one.number
        occasion.number_span = page.exactly(sentence, first, sentence.items[one.last], "number")
        occasion.number_written = sentence.text(first, last)
    if occasion.kind == "other" and occasion.bodies == ("Baltic Assembly",) and sentence.has("adopted") and sentence.has("doc", "documents"):
        occasion.kind = "ba_session"
    held = {item.kind for item in sentence.items}
    past = any(k.endswith("_past") for k in held)
    occasion.past = occasion.past or past
    tomorrow = any(i.kind == "day" and int(i.value) > 0 for i in sentence.items)
    occasion.later = occasion.later or "held_future" in held or tomorrow
    occasion.coming = occasion.coming or (not past and any(k == "future" or k.endswith("_future") for k in held))


def _apposed(sentence: Sentence, before: Gathering, one: Gathering) -> bool:
    """Whether a gathering explains the one just named: "the 30th Baltic Council, the joint meeting of ..."."""
    between = sentence.items[before.last + 1 : one.first]
    return one.number is None and bool(one.bodies) and 0 < len(between) <= 3 and between[0].value in {",", "-", "("} and all(i.kind in {"article", "mark"} for i in between)


def _assembly(page: Page, sentence: Sentence) -> str | None:
    """The assembly that a session without one belongs to: named in the sentence, else first in the text."""
    for source in ((sentence,), page.told):
        found = next((i.value for s in source for i in s.items if i.kind == "body" and is_assembly(i.value)), None)
        if found:
            return found
    return None


def _occasion(diary: Diary, sentence: Sentence, one: Gathering, assembly: str | None) -> Occasion | None:
    if one.number is not None and not one.kind and one.sort == "session" and assembly:
        one = replace(one, kind="ba_session" if assembly == "Baltic Assembly" else "other", bodies=(assembly,))
    if one.number is not None and one.kind:
        same = [o for o in diary.occasions if o.kind == one.kind and o.number == one.number and _agree(o, one)]
        open_ones = [o for o in diary.occasions if o.kind == one.kind and o.number is None and _agree(o, one)]
        return (same or open_ones or [_new(diary, one)])[0]
    if not one.kind:
        return _pointed_at(diary, sentence, one, assembly)
    alike = [o for o in diary.occasions if o.kind == one.kind and _agree(o, one)]
    if one.kind in {"ba_session", "baltic_council", "ba_presidium", "parliament_speakers_meeting", "visit", "consultation", "prize_ceremony"} and alike:
        return alike[-1] if len(alike) == 1 else alike[0]
    sessions = [o for o in diary.occasions if o.kind == "ba_session"]
    if one.kind == "other" and one.bodies == ("Baltic Assembly",) and one.sort in {"sitting", "meeting"} and sessions:
        return sessions[0]
    same = [o for o in diary.occasions if o.sort in _COMPATIBLE.get(one.sort, {one.sort}) and not o.number and set(o.bodies) & set(one.bodies)]
    if same:
        return same[0]
    alike = [o for o in alike if o.sort in _COMPATIBLE.get(one.sort, {one.sort}) and (not o.bodies or not one.bodies or set(o.bodies) & set(one.bodies))]
    return alike[0] if alike else _new(diary, one)


def _agree(occasion: Occasion, one: Gathering) -> bool:
    if occasion.kind not in {"other", "conference", "consultation"}:
        return True
    return not one.bodies or not occasion.bodies or bool(set(occasion.bodies) & set(one.bodies))


def _new(diary: Diary, one: Gathering) -> Occasion:
    return diary.add(one.kind, one.sort, one.bodies)


def _pointed_at(diary: Diary, sentence: Sentence, one: Gathering, assembly: str | None) -> Occasion | None:
    """The occasion that "the session" means: the last one of that noun, or a session of that number."""
    sorts = _COMPATIBLE.get(one.sort, {one.sort})
    if one.number is not None:
        numbered = [o for o in diary.occasions if o.number == one.number and o.sort in sorts]
        if numbered:
            return numbered[0]
    fitting = [o for o in diary.occasions if o.sort in sorts and (one.number is None or o.number is None)]
    if fitting:
        return next((o for o in fitting if o.sort == one.sort), fitting[0])
    if fitting := [o for o in diary.occasions if o.kind and one.number is None and one.sort in {"session", "ceremony", "conference"} and not o.number and o.kind != "visit"]:
        return fitting[-1]
    if one.sort == "ceremony" and diary.awards:
        return _new(diary, Gathering(one.sentence, one.first, one.last, one.head, one.sort, "prize_ceremony", ()))
    before = sentence.items[one.first - 1] if one.first else None
    before = sentence.items[one.first - 2] if before and before.kind == "article" and one.first > 1 else before
    inside = sentence.items[one.head].kind == "event_in" or (before is not None and before.kind in {"in", "during"})
    placed = inside and any(i.kind.startswith(("say_", "speak_", "open_", "chair_", "attend_", "host_")) for i in sentence.items)
    held = sentence.has("held_past", "held_now", "held_future") and one.sort not in {"debate", "reception", "dinner"}
    if held or placed:
        kind = "ba_session" if one.sort == "session" and assembly == "Baltic Assembly" else "conference" if one.sort in {"conference", "forum"} else "other"
        return _new(diary, Gathering(one.sentence, one.first, one.last, one.head, one.sort, kind, ()))
    return None


def _stated_year(page: Page) -> int | None:
    """The one year that a text without a date states for current work."""
    years: set[int] = set()
    for sentence in page.told:
        for at, item in enumerate(sentence.items):
            if item.kind == "num" and len(item.value) == 4 and 1990 <= int(item.value) <= 2100 and at:
                during = sentence.items[at - 1].kind in {"during", "in", "link"} or page.language != "en"
                if during and sentence.has("presidency", "presides", "presides_itself", "work", "priority") and not sentence.has("founded", "award"):
                    years.add(int(item.value))
    return min(years) if years else None


def _details(page: Page, diary: Diary, sentence: Sentence) -> None:
    """Give the days and places of a sentence to the occasions that it names."""
    groups = groups_of(sentence, diary.named.get(sentence.index, []))
    if not groups:
        return
    ahead = _is_ahead(sentence)
    for day in told(sentence):
        if not _is_background(sentence, day) and not _reported(sentence, day):
            if (day.shift or 0) > 0:
                groups[0][2][0].later = True
            for occasion in _nearest(groups, day.first, day.last):
                _set_days(page, diary, sentence, occasion, day, ahead=ahead)
    for spot in spots(sentence):
        land_only = spot.country and not spot.city and not spot.venue
        for occasion in _joint(sentence, groups, spot) or _nearest(groups, spot.first, spot.last):
            if not land_only or occasion.kind == "visit" or _of_event(sentence, groups, spot):
                _set_place(page, sentence, occasion, spot)


def _joint(sentence: Sentence, groups: list[tuple[int, int, list[Occasion]]], spot: Spot) -> list[Occasion]:
    """The occasions of which one is in the course of the other, for a place said between them."""
    for (_, end, one), (start, _, other) in pairwise(groups):
        if end < spot.first < start and any(i.value == "during" for i in sentence.items[spot.last + 1 : start]):
            return [*one, *other]
    return []


def _of_event(sentence: Sentence, groups: list[tuple[int, int, list[Occasion]]], spot: Spot) -> bool:
    """Whether a country follows an event with nothing between but its being held: "is held in Estonia"."""
    ends = [end for _, end, _ in groups if end < spot.first]
    between = sentence.items[ends[-1] + 1 : spot.first] if ends else ()
    plain = {"in", "link", "article", "quality", "mark", "online", "weekday", "num", "month"}
    return bool(ends) and all(i.kind in plain or i.kind.startswith("held_") for i in between)


def groups_of(sentence: Sentence, named: list[tuple[Gathering, Occasion]]) -> list[tuple[int, int, list[Occasion]]]:
    """The occasions of a sentence, those joined by "and" together; one inside another's phrase ("a meeting of the session") is left out."""
    groups: list[tuple[int, int, list[Occasion]]] = []
    for one, occasion in named:
        if _beside(sentence, one):
            continue
        between = sentence.items[groups[-1][1] + 1 : one.first] if groups else ()
        if groups and between and all(i.kind in {"link", "range", "during"} for i in between):
            continue
        if groups and between and all(i.kind in {"conj", "link"} or i.value == "," for i in between):
            groups[-1] = (groups[-1][0], one.last, [*groups[-1][2], occasion])
        else:
            groups.append((one.first, one.last, [occasion]))
    return groups


def _beside(sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering only tells when another thing was: "on the margins of the session"."""
    at = one.first - 1
    while at >= 0 and sentence.items[at].kind in {"article", "quality"}:
        at -= 1
    return at >= 0 and sentence.items[at].value == "beside"


def _nearest(groups: list[tuple[int, int, list[Occasion]]], first: int, last: int) -> list[Occasion]:
    return min(groups, key=lambda g: (first - g[1]) if first > g[1] else (g[0] - last) * 1.5)[2]


def _is_background(sentence: Sentence, day: Told) -> bool:
    """Whether a day is that of a founding or of an older document."""
    before = sentence.items[max(0, day.first - 4) : day.first]
    if before and before[-1].kind == "takes_from" and day.start is None:
        return True
    return any(i.kind == "doc" for i in before[-2:]) or sentence.has("founded")


def _is_ahead(sentence: Sentence) -> bool:
    return any(i.kind == "future" or i.kind.endswith("_future") for i in sentence.items)


def _reported(sentence: Sentence, day: Told) -> bool:
    """Whether a weekday is that of the report: "the Seimas announced on Friday"."""
    after = sentence.items[day.last + 1 : day.last + 2]
    return day.start is None and any(i.kind.startswith(("say_", "speak_")) for i in after)


def _set_days(page: Page, diary: Diary, sentence: Sentence, occasion: Occasion, day: Told, *, ahead: bool) -> None:
    same = diary.years.get((day.start.month, day.start.day)) if day.start else None
    start, end = day.resolved(diary.base, same or diary.year, ahead=ahead)
    if start is None or (occasion.start and not (end and end != start and occasion.start == occasion.end and start <= occasion.start <= end)):
        return
    only = sentence.has("held_now") and not day.end and any(i.value in {"started"} for i in sentence.items)
    occasion.start, occasion.end = start, None if only else end
    occasion.shown["start"] = page.exactly(sentence, sentence.items[day.first], sentence.items[day.last], "start")
    occasion.later = occasion.later or bool(diary.base and start > diary.base.isoformat())


def _set_place(page: Page, sentence: Sentence, occasion: Occasion, spot: Spot) -> None:
    span = page.exactly(sentence, sentence.items[spot.first], sentence.items[spot.last], "")
    if spot.city and not occasion.city:
        occasion.city = spot.city
        occasion.shown["city"] = Span(span.start, span.end, span.quote, "city")
    if spot.venue and (not occasion.venue or (occasion.venue in spot.venue and occasion.venue != spot.venue)):
        occasion.venue = spot.venue
        occasion.shown["venue"] = Span(span.start, span.end, span.quote, "venue")
    country = spot.country or states().capital_of.get(spot.city or "")
    if country and not occasion.country and (not spot.city or spot.city == occasion.city):
        occasion.country = country
        occasion.shown["country"] = Span(span.start, span.end, span.quote, "country")


def event_facts(page: Page, diary: Diary, used: set[str]) -> Iterator[EventFact]:
    """The events worth telling: numbered ones, those with a day or place, those that someone took part in."""
    for one in diary.occasions:
        passing = one.sort in _PASSING or (one.kind == "other" and one.order > 1 and one.bodies and set(one.bodies) <= _FOREIGN)
        if not (one.number is not None or one.key in used or (one.told and not passing)):
            continue
        sentence, head = one.seen[0]
        spans = {*page.spans(sentence, head), *one.shown.values()}
        if one.number_span:
            spans.add(one.number_span)
        yield EventFact(
            key=one.key,
            kind=one.kind,
            number=one.number,
            number_as_written=one.number_written,
            start=one.start,
            end=one.end if one.start else None,
            city=one.city,
            country=one.country,
            venue=one.venue,
            name=_name(sentence, one),
            evidence=Evidence(spans=tuple(sorted(spans)), rule=RULE, confidence=0.9 if one.number else 0.7),
        )


def _name(sentence: Sentence, one: Occasion) -> str | None:
    if not one.mentions:
        return None
    first = one.mentions[0]
    return " ".join(sentence.text(sentence.items[first.first], sentence.items[first.last]).split())
