"""The diary of a release: what its sentences name, gathered into one occasion each."""

import datetime as dt
from dataclasses import replace

from balticgraph.documents.release import Zone
from balticgraph.facts.events.agendas import agenda_lines
from balticgraph.facts.events.assemblies_told import assembly_of_text, first_assembly
from balticgraph.facts.events.award_days import behind_award, given_on
from balticgraph.facts.events.datelines import year_over
from balticgraph.facts.events.day_headings import day_headings, give_heading_day, restates_prose
from balticgraph.facts.events.days import dateline, full_days, told
from balticgraph.facts.events.details import details, within
from balticgraph.facts.events.entries import entries_of
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.gatherings import gatherings
from balticgraph.facts.events.in_turn import next_one
from balticgraph.facts.events.labelled_lines import label_lines
from balticgraph.facts.events.lithuanian_committees import own_committees
from balticgraph.facts.events.lithuanian_days import set_days_by_others
from balticgraph.facts.events.lithuanian_where import place_behind_where
from balticgraph.facts.events.mention import mention_in
from balticgraph.facts.events.mere_mentions import only_mentioned
from balticgraph.facts.events.notice_lines import place_by_label
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.of_two_bodies import meet_as_two
from balticgraph.facts.events.of_untold import only_coming
from balticgraph.facts.events.orations import place_of_headings, place_of_speech
from balticgraph.facts.events.page_years import only_year, prize_year, stated_year, years_written
from balticgraph.facts.events.panels import is_panel
from balticgraph.facts.events.places import spots
from balticgraph.facts.events.restated import same_as
from balticgraph.facts.events.said_of_it import by_pronoun, of_council_before
from balticgraph.facts.events.same_occasion import occasion_of
from balticgraph.facts.events.set_places import set_place
from balticgraph.facts.events.the_council import of_the_council
from balticgraph.facts.events.told_by_noun import new_occasion
from balticgraph.facts.events.written_days import ToldDay
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.spot import Spot
from balticgraph.facts.words.states import states
from balticgraph.language.dates import parsed


def diary_of(page: Page) -> Diary:
    """The diary of a page: every gathering that its telling sentences name."""
    published = parsed(page.release.published.value) if page.release.published else None
    headings = day_headings(page)
    diary = Diary(base=published or _date_above(page, headings), headings=headings)
    diary.updated = parsed(page.release.updated.value) if page.release.updated else None
    for sentence in page.told:
        for day in told(sentence):
            if day.start and day.start.year:
                diary.years.setdefault((day.start.month, day.start.day), day.start.year)
    diary.days = set(full_days(page, diary.base))
    diary.awards = not page.kinds.isdisjoint(_AWARDS)
    diary.year = (
        diary.base.year
        if diary.base
        else (
            stated_year(page)
            or only_year(page, listed=bool(headings))
            or year_over(page.release)
            or prize_year(page)
        )
    )
    diary.written = years_written(page) if diary.year is None else frozenset()
    agenda = diary.agenda = frozenset() if headings and page.language == "lt" else agenda_lines(page)
    diary.entries = entries_of(page, headings)
    assembly = assembly_of_text(page)
    for sentence in page.told:
        before: tuple[Gathering, Occasion] | None = None
        for gathering in gatherings(sentence):
            named = _of_publisher(page, sentence, of_the_council(page, sentence, gathering))
            one = of_council_before(diary, sentence, named)
            aside = is_panel(diary, one) or only_mentioned(diary, sentence, one)
            aside = aside or restates_prose(diary, sentence, one) or only_coming(diary, sentence, one)
            if aside or (sentence.index in agenda and one.number is None):
                diary.untold[sentence.index] = (sentence, one)
                continue
            same = before[1] if before and same_as(sentence, before[0], one) else None
            if same and same.kind == "other" and one.number is not None:
                same.kind = one.kind or _kind_by_number(same, one)
            occasion = same or occasion_of(diary, sentence, one, first_assembly((sentence,)) or assembly)
            if occasion:
                mention_in(page, diary, sentence, one, occasion)
                before = (one, occasion)
            else:
                diary.untold[sentence.index] = (sentence, one)
        if it := by_pronoun(page, diary, sentence) or next_one(diary, sentence):
            mention_in(page, diary, sentence, *it)
        if (
            diary.awards
            and not sentence.kinds.isdisjoint(_AWARDS)
            and _framed(sentence, diary)
            and (at := given_on(sentence)) is not None
        ):
            _award_day(diary, sentence, at)
        _when_and_where(page, diary, sentence)
    label_lines(page, diary)
    place_of_speech(page, diary)
    place_of_headings(page, diary)
    _cities_of_titles(page, diary)
    _cities_before_nouns(page, diary)
    own_committees(page, diary)
    meet_as_two(page, diary)
    _over(diary)
    return diary


def _date_above(page: Page, headings: dict[int, tuple[Sentence, ToldDay]]) -> dt.date | None:
    """The date that stands above a text, which is no day of a list by days but in Estonian."""
    line = dateline(page)
    days = (day.start for _, day in headings.values() if page.language != "et")
    return None if line and any(d and (d.month, d.day) == (line.month, line.day) for d in days) else line


_AWARDS = frozenset({"award", "award_of"})


def _when_and_where(page: Page, diary: Diary, sentence: Sentence) -> None:
    """Give the events that a sentence names, or the one above a line that names none, the days and places that it tells."""
    if sentence.index not in diary.named:
        place_by_label(page, diary, sentence)
        return
    details(page, diary, sentence)
    place_behind_where(page, diary, sentence)
    set_days_by_others(page, diary, sentence)
    for _, occasion in diary.named[sentence.index]:
        give_heading_day(page, diary, sentence, occasion)


def _cities_before_nouns(page: Page, diary: Diary) -> None:
    """Give events that are told otherwise the city that stands before an English noun: "the Riga Session will open tomorrow"."""
    for occasion in diary.occasions if page.language == "en" else ():
        if not occasion.city and (occasion.told or occasion.number is not None):
            _city_before_noun(page, occasion)


def _city_before_noun(page: Page, occasion: Occasion) -> None:
    for one, (sentence, _) in zip(occasion.mentions[:_FIRST], occasion.seen, strict=False):
        at = one.head - 1
        named = at >= 0 and sentence.items[at].kind == "city"
        alone = at < 1 or sentence.items[at - 1].kind in {"article", "in", "during", "its"}
        if named and alone:
            set_place(page, sentence, occasion, Spot(at, at, city=sentence.items[at].value))
            return


_FIRST = 3


def _over(diary: Diary) -> None:
    """Take what was before the day of the text for over, whatever else its sentences tell of: "it prepared the plenary, due in May"."""
    for one in diary.occasions:
        last = one.end or one.start
        if diary.base and last and last < diary.base.isoformat():
            one.later, one.coming, one.past = False, False, True


def _of_publisher(page: Page, sentence: Sentence, one: Gathering) -> Gathering:
    """A gathering, one of committees that an English text of the assembly does not tell otherwise being of its own."""
    publisher = page.release.publisher.value if page.release.publisher else ""
    words = sentence.items[: one.last + 1]
    other = any(i.kind in {"parliament", "chamber", "country", "demonym"} for i in words) or one.bodies
    if page.language != "en" or publisher != "Baltic Assembly" or one.kind != "other" or other:
        return one
    committee = any(i.kind in {"committee", "committee_of"} for i in words)
    return replace(one, kind="ba_committee", bodies=(publisher,)) if committee and one.sort in _SITS else one


_SITS = frozenset({"sitting", "meeting"})


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
    return not named or (
        len(named) == 1
        and (
            within(sentence, named[0][0])
            or _on_the_eve(sentence, named[0][0])
            or behind_award(sentence, named[0][0].first)
        )
    )


def _on_the_eve(sentence: Sentence, one: Gathering) -> bool:
    """Whether a sentence tells what is round a gathering and not at it: "sesijos išvakarėse įteiktos premijos", "on the eve of it"."""
    before = sentence.items[max(0, one.first - 1) : one.first]
    if sentence.language == "en":
        return any((i.kind, i.value) == ("during", "beside") for i in before)
    after = sentence.items[one.last + 1 : one.last + 2]
    margins = word_list("lt", "ways", "margins")
    return sentence.language == "lt" and bool(after) and sentence.words.keys[after[0].first] in margins


def _award_day(diary: Diary, sentence: Sentence, at: int) -> None:
    """A prize ceremony told by a verb: "the politicians will receive their awards on 28 October"."""
    one = Gathering(sentence.index, at, at, at, "ceremony", "prize_ceremony", ())
    known = [o for o in diary.occasions if o.kind == "prize_ceremony"]
    occasion = known[0] if known else new_occasion(diary, one)
    occasion.called(one)
    occasion.seen.append((sentence, sentence.items[at]))
    diary.named.setdefault(sentence.index, []).append((one, occasion))


def _kind_by_number(occasion: Occasion, one: Gathering) -> str:
    """What a gathering of the assembly is whose number tells that it is a session: "BA aastakoosolek, 42. istungjärk"."""
    session = one.sort == "session" and occasion.bodies == ("Baltic Assembly",)
    return "ba_session" if session else occasion.kind
