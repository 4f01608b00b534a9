"""The diary of a release: what its sentences name, gathered into one occasion each."""

from dataclasses import replace

from balticgraph.documents.release import Zone
from balticgraph.facts.events.agendas import agenda_lines
from balticgraph.facts.events.award_days import given_on
from balticgraph.facts.events.datelines import year_over
from balticgraph.facts.events.day_headings import day_headings, under_heading
from balticgraph.facts.events.days import dateline, full_days, told
from balticgraph.facts.events.details import details, set_place, within
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.gatherings import gatherings
from balticgraph.facts.events.mere_mentions import only_mentioned
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.orations import place_of_headings, place_of_speech
from balticgraph.facts.events.page_years import only_year, stated_year, years_written
from balticgraph.facts.events.places import spots
from balticgraph.facts.events.pointing import COMPATIBLE, by_pronoun, pointed_at, same_as
from balticgraph.facts.events.programme_points import is_earlier, is_point
from balticgraph.facts.events.stays import on_visit
from balticgraph.facts.events.timeless import tells_past
from balticgraph.facts.events.told_by_noun import new_occasion, of_title
from balticgraph.facts.events.visits import to_another_state
from balticgraph.facts.events.written_days import Told
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.states import is_assembly, states
from balticgraph.facts.words.today import begins_today
from balticgraph.language.dates import parsed


def diary_of(page: Page) -> Diary:
    """The diary of a page: every gathering that its telling sentences name."""
    published = parsed(page.release.published.value) if page.release.published else None
    diary = Diary(base=published or dateline(page))
    for sentence in page.told:
        for day in told(sentence):
            if day.start and day.start.year:
                diary.years.setdefault((day.start.month, day.start.day), day.start.year)
    diary.days = set(full_days(page, diary.base))
    diary.awards = any(s.has("award", "award_of") for s in page.told)
    diary.year = (
        diary.base.year if diary.base else (stated_year(page) or only_year(page) or year_over(page.release))
    )
    diary.written = years_written(page) if diary.year is None else frozenset()
    agenda = diary.agenda = agenda_lines(page)
    diary.headings = day_headings(page)
    for sentence in page.told:
        before: tuple[Gathering, Occasion] | None = None
        for one in gatherings(sentence):
            if (sentence.index in agenda and one.number is None) or only_mentioned(diary, sentence, one):
                continue
            same = before[1] if before and same_as(sentence, before[0], one) else None
            occasion = same or _occasion(diary, sentence, one, _assembly(page, sentence))
            if occasion:
                _mention(page, diary, sentence, one, occasion)
                before = (one, occasion)
        if it := by_pronoun(diary, sentence):
            _mention(page, diary, sentence, *it)
        if (
            _framed(sentence, diary)
            and sentence.has("award", "award_of")
            and (at := given_on(sentence)) is not None
        ):
            _award_day(diary, sentence, at)
        details(page, diary, sentence)
        for _, one_told in diary.named.get(sentence.index, []):
            under_heading(page, diary, sentence, one_told)
    place_of_speech(page, diary)
    place_of_headings(page, diary)
    _cities_of_titles(page, diary)
    return diary


def _cities_of_titles(page: Page, diary: Diary) -> None:
    """Give an event in a parliament's house the city that the title says, where it is that state's capital."""
    titled = [(s, spot) for s in page.told if s.zone is Zone.TITLE for spot in spots(s) if spot.city]
    for occasion in diary.occasions if titled else ():
        home = next(
            (c for c, house in states().parliament_of.items() if house in (occasion.venue or "")), None
        )
        for sentence, spot in titled:
            if home and not occasion.city and states().capital_of.get(spot.city or "") == home:
                set_place(page, sentence, occasion, spot)


def _framed(sentence: Sentence, diary: Diary) -> bool:
    """Whether no gathering is named, or one alone as the frame of what is told: "during the session"."""
    named = diary.named.get(sentence.index, [])
    return not named or (len(named) == 1 and within(sentence, named[0][0]))


def _award_day(diary: Diary, sentence: Sentence, at: int) -> None:
    """A prize ceremony told by a verb: "the politicians will receive their awards on 28 October"."""
    one = Gathering(sentence.index, at, at, at, "ceremony", "prize_ceremony", ())
    known = [o for o in diary.occasions if o.kind == "prize_ceremony"]
    occasion = known[0] if known else new_occasion(diary, one)
    occasion.mentions.append(one)
    occasion.seen.append((sentence, sentence.items[at]))
    diary.named.setdefault(sentence.index, []).append((one, occasion))


def _mention(page: Page, diary: Diary, sentence: Sentence, one: Gathering, occasion: Occasion) -> None:
    occasion.mentions.append(one)
    occasion.seen.append((sentence, sentence.items[one.head]))
    diary.named.setdefault(sentence.index, []).append((one, occasion))
    if one.number_items and occasion.number_span is None:
        first, last = (sentence.items[i] for i in one.number_items)
        occasion.number = one.number
        occasion.number_span = page.exactly(sentence, first, sentence.items[one.last], "number")
        occasion.number_written = sentence.text(first, last)
    if (
        occasion.kind == "other"
        and occasion.bodies == ("Baltic Assembly",)
        and sentence.has("adopted")
        and sentence.has("doc", "documents")
    ):
        occasion.kind = "ba_session"
    held = {item.kind for item in sentence.items}
    told_of = {i.kind for i in sentence.items if tells_past(sentence, i)}
    past = any(not (k == "say_past" and page.language == "et") for k in told_of)
    occasion.past = occasion.past or past
    occasion.under_way |= on_visit(sentence, one.head)
    occasion.under_way = occasion.under_way or (
        one.sort == "visit" and any(i.kind == "visit_now" and i.value == "staying" for i in sentence.items)
    )
    tomorrow = any(i.kind == "day" and int(i.value) > 0 for i in sentence.items)
    tomorrow = tomorrow and not (page.language == "et" and begins_today(sentence.items))
    its_own = bool(one.kind) or one.sort in {occasion.sort, "session", "visit"}
    planned = "held_future" in held and its_own and not (past and _beside_past(sentence, one))
    occasion.later = occasion.later or planned or tomorrow
    occasion.coming = occasion.coming or (
        not past and any(k == "future" or k.endswith("_future") for k in held)
    )


def _beside_past(sentence: Sentence, one: Gathering) -> bool:
    """Whether the verb nearest to a gathering is one of the past: "the chair of the meeting said that the session will be held"."""
    verbs = [
        (max(one.first - at, at - one.last), item.kind)
        for at, item in enumerate(sentence.items)
        if item.kind.endswith(("_past", "_future"))
    ]
    return min(verbs)[1].endswith("_past")


def _assembly(page: Page, sentence: Sentence) -> str | None:
    """The assembly that a session without one belongs to: named in the sentence, else first in the text."""
    for source in ((sentence,), page.told):
        found = next(
            (i.value for s in source for i in s.items if i.kind == "body" and is_assembly(i.value)), None
        )
        if found:
            return found
    return None


def _occasion(diary: Diary, sentence: Sentence, one: Gathering, assembly: str | None) -> Occasion | None:
    if is_earlier(sentence, one):
        earlier = new_occasion(diary, replace(one, kind=one.kind or "other"))
        return earlier if spots(sentence) else None
    named = any(i.kind == "assembly_word" for i in sentence.items[one.first : one.last + 1])
    if (one.number is not None or named) and not one.kind and one.sort in {"session", "part"} and assembly:
        one = replace(
            one, kind="ba_session" if assembly == "Baltic Assembly" else "other", bodies=(assembly,)
        )
    if one.number is not None and one.kind:
        same = [
            o for o in diary.occasions if o.kind == one.kind and o.number == one.number and _agree(o, one)
        ]
        open_ones = [
            o
            for o in diary.occasions
            if o.kind == one.kind
            and o.number is None
            and _agree(o, one)
            and not _of_other_day(diary, sentence, o)
            and o.sort not in {"event", "festivity"}
            and not (sentence.language == "et" and _of_other_sort(o, one))
        ]
        return (same or open_ones or [new_occasion(diary, one)])[0]
    if one.titled and not one.kind:
        return of_title(diary, one, sentence)
    if not one.kind or is_point(sentence):
        return pointed_at(diary, sentence, one, assembly)
    if one.committee and (sitting := _of_committee(diary, one)):
        return sitting
    alike = [
        o for o in diary.occasions if o.kind == one.kind and _agree(o, one) and not _of_other_organ(o, one)
    ]
    if (
        one.kind
        in {
            "ba_session",
            "baltic_council",
            "ba_presidium",
            "parliament_speakers_meeting",
            "visit",
            "consultation",
            "prize_ceremony",
        }
        and alike
    ):
        begun = alike[0].past or alike[0].under_way
        if (_next_one(sentence, one) and begun) or to_another_state(sentence, one, alike):
            return new_occasion(diary, one)
        return alike[-1] if len(alike) == 1 else alike[0]
    sessions = [o for o in diary.occasions if o.kind == "ba_session"]
    if (
        one.kind == "other"
        and one.bodies == ("Baltic Assembly",)
        and one.sort in {"sitting", "meeting"}
        and sessions
    ):
        return sessions[0]
    if held := _session_of(diary, one):
        return held
    same = [
        o
        for o in diary.occasions
        if o.sort in COMPATIBLE.get(one.sort, {one.sort})
        and not o.number
        and set(o.bodies) & set(one.bodies)
        and _agree(o, one)
        and (one.kind, o.kind) != ("consultation", "other")
    ]
    if same:
        return same[0]
    alike = [
        o
        for o in alike
        if o.sort in COMPATIBLE.get(one.sort, {one.sort})
        and ((not o.bodies and not _of_elsewhere(one)) or not one.bodies or set(o.bodies) & set(one.bodies))
    ]
    return alike[0] if alike else new_occasion(diary, one)


def _of_other_sort(occasion: Occasion, one: Gathering) -> bool:
    """Whether meetings of nobody told are no numbered session of another assembly, only both are no event of a kind."""
    return (
        one.kind == "other"
        and one.sort == "session"
        and occasion.sort in {"meeting", "implicit"}
        and not occasion.bodies
    )


def _of_elsewhere(one: Gathering) -> bool:
    """Whether a summit is that of an alliance or union, no meeting that a text calls by no body: "the NATO Summit"."""
    return one.sort == "summit" and bool(set(one.bodies) & {"NATO", "European Union", "United Nations"})


def _session_of(diary: Diary, one: Gathering) -> Occasion | None:
    """The session of another assembly that a text goes on to call its meeting."""
    if one.kind != "other" or one.sort not in {"sitting", "meeting"} or len(one.bodies) != 1:
        return None
    alike = (o for o in diary.occasions if o.kind == "other" and o.sort == "session" and o.number is not None)
    return next((o for o in alike if o.bodies == one.bodies and is_assembly(one.bodies[0])), None)


def _of_other_organ(occasion: Occasion, one: Gathering) -> bool:
    """Whether one is a sitting of the Presidium and the other one of the Consultative Council."""
    own, other = set(occasion.bodies) & _ORGANS, set(one.bodies) & _ORGANS
    return bool(own and other and not own & other)


_ORGANS = frozenset({"Presidium", "Consultative Council"})


def _of_committee(diary: Diary, one: Gathering) -> Occasion | None:
    """The sitting of a committee that is told of once with the assembly and once without it."""
    for occasion in diary.occasions:
        sat = any(m.committee for m in occasion.mentions)
        if occasion.kind == "ba_committee" and one.kind == "other" and not one.bodies:
            return occasion
        if sat and occasion.kind == "other" and not occasion.bodies and one.kind == "ba_committee":
            occasion.kind, occasion.bodies = one.kind, one.bodies
            return occasion
    return None


def _of_other_day(diary: Diary, sentence: Sentence, occasion: Occasion) -> bool:
    """Whether a sentence tells a day with its year, and another than the one that the occasion has."""
    days = [d.resolved(diary.base, diary.year, ahead=False) for d in told(sentence) if d.start and _dated(d)]
    return bool(occasion.start and days) and not any(
        start and start <= (occasion.end or occasion.start or "") and (end or start) >= (occasion.start or "")
        for start, end in days
    )


def _next_one(sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering is told to be the next one of its kind."""
    return any(
        i.kind == "next_one" or (i.value in {"next", "coming"} and i.kind == "coming")
        for i in sentence.items[max(0, one.first - 2) : one.first]
    )


def _dated(day: Told) -> bool:
    return bool((day.start and day.start.year) or (day.end and day.end.year))


def _owners(bodies: tuple[str, ...]) -> set[str]:
    """The bodies of a gathering, an assembly called by its group of states told as itself."""
    return {"GUAM Parliamentary Assembly" if body == "GUAM" else body for body in bodies}


def _agree(occasion: Occasion, one: Gathering) -> bool:
    if occasion.kind not in {"other", "conference", "consultation"}:
        return True
    matters = frozenset[str]().union(*[m.matters for m in occasion.mentions])
    if matters and one.matters and not matters & one.matters:
        return False
    return not one.bodies or not occasion.bodies or bool(_owners(occasion.bodies) & _owners(one.bodies))
