"""Lines that are a place and a day alone: over a speech they tell where it was given, below a heading where its event was."""

from itertools import pairwise

from balticgraph.documents.release import TELLING, Zone
from balticgraph.facts.events.dating import set_days
from balticgraph.facts.events.days import told
from balticgraph.facts.events.gatherings import gatherings
from balticgraph.facts.events.houses import houses
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.set_places import set_place
from balticgraph.facts.fact import Span
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.spot import Spot
from balticgraph.facts.words.towns import land_after
from balticgraph.language.dates import parsed

_HEAD = 6
_PLAIN = frozenset({"city", "city_in", "country", "country_in", "num", "month", "mark", "article", "weekday"})
_PLAIN |= frozenset(
    {"conj", "venue", "venue_in", "venue_noun", "parliament", "parliament_in", "day_word", "year_word", "in"}
)


def place_of_speech(page: Page, diary: Diary) -> None:
    """Give the event that a speech was held at the place and day of the line over it: "Riga, 22 October 2010"."""
    head = [s for s in page.sentences[: 2 * _HEAD] if s.zone is Zone.DATELINE or s.zone in TELLING][:_HEAD]
    title = next((s for s in head if _announces(s)), None)
    named = [s for s in head if s is title or _heads(s)] if title else []
    named = [s for s in named if len(diary.named.get(s.index, [])) == 1]
    if title is None or not named:
        return
    occasion = diary.named[named[0].index][0][1]
    lines = [s for s in head if s is not title and _places(s)]
    if lines:
        # "Riga, Latvia" over "5 May 2031"
        other = [s for s in lines[1:2] if s.has("month") != lines[0].has("month")]
        for line in (lines[0], *other):
            _set(page, diary, line, occasion)
        occasion.end = None
    elif page.language == "en":
        _day_below(page, title, occasion)


def place_of_headings(page: Page, diary: Diary) -> None:
    """Give the event of an English heading the place and day of the line below it: "40th Session", "Vilnius, 4-5 November 2021"."""
    if page.language == "lv":
        _own_day_of_speech(page, diary)
        _place_of_latvian_headings(page, diary)
    for above, line in pairwise(page.told if page.language == "en" else ()):
        if not (_places(line) and _heads(above)):
            continue
        named = [one for _, one in diary.named.get(above.index, [])]
        sorts = {one.sort for one in gatherings(above)}
        alike = named or [one for one in diary.occasions if one.sort in sorts]
        if len(alike) == 1:
            _set(page, diary, line, alike[0])
            for one in _headed_with(page, diary, above, alike[0]):
                _set(page, diary, line, one)


def _headed_with(page: Page, diary: Diary, line: Sentence, below: Occasion) -> list[Occasion]:
    """The numbered events of the lines right above the last one of a heading: "29th Session", "16th Baltic Council"."""
    found: list[Occasion] = []
    for above in reversed(page.told[: page.told.index(line)][-_LINES:]):
        named = [one for _, one in diary.named.get(above.index, [])]
        if len(named) != 1 or not _heads(above) or named[0].number is None or named[0] is below:
            break
        found.append(named[0])
    return found


_LINES = 2


def _own_day_of_speech(page: Page, diary: Diary) -> None:
    """Give the Baltic Council, which sits for a day, the day of the Latvian line over a speech there, in a range told of several events."""
    for sentence in page.told:
        named = [one for _, one in diary.named.get(sentence.index, [])]
        days = list(told(sentence)) if len(named) == 1 and latvian_oration(sentence) >= 0 else []
        day = days[0].start if len(days) == 1 and not days[0].end else None
        if day is None or day.year is None:
            continue
        one, own = named[0], day.resolved(day.year)
        joint = any((o.start, o.end) == (one.start, one.end) for o in diary.occasions if o is not one)
        within = own and one.start and one.end and one.start <= own.isoformat() <= one.end
        if joint and within and one.start != one.end and one.kind == "baltic_council":
            one.start = one.end = None
            set_days(page, diary, sentence, one, days[0], ahead=False)


def _place_of_latvian_headings(page: Page, diary: Diary) -> None:
    """Give the events of a Latvian heading the place and day of the line below it, that of a document the one it ends with.

    "Asamblejas 12. sesijā un Padomes 4. sesijā", "Ventspilī 1998. gada 8. un 9. maijā"; "Asamblejas 18. sesijā", "Aicinājums",
    "Asambleja, ... aicina", "Rīgā 2001. gada 2. jūnijā".
    """
    lines = [n for n, line in enumerate(page.told) if line.has("month") and _places(line)]
    for at in lines:
        above = page.told[at - 1] if at else None
        named = [one for _, one in diary.named.get(above.index, [])] if above and _locative(above) else []
        document = not named and _of_document(page, at)
        if document:
            named = [one for _, one in diary.named.get(page.told[0].index, [])]
        for one in named if not document or len(named) == 1 else ():
            fresh = one.start is None
            if len(named) > 1 and not fresh:
                continue
            _set(page, diary, page.told[at], one)
            one.end = None if document and fresh else one.end


def _locative(sentence: Sentence) -> bool:
    """Whether a Latvian line only names gatherings at which something was: "Asamblejas 12. sesijā"."""
    return sentence.has("event_in") and len(sentence.items) <= _LONGEST and not _tells(sentence)


def _of_document(page: Page, at: int) -> bool:
    """Whether a line ends a document at whose head the session of the assembly stands, and in which the assembly speaks."""
    between = [s for s in page.sentences if page.told[0].index < s.index < page.told[at].index]
    speaks = any([i.value for i in s.items] == ["Baltic Assembly", ","] for s in between)
    titled = any(s.items[0].kind == "doc" for s in between[:_TITLE])
    return speaks and titled and _locative(page.told[0])


_TITLE = 3


def _heads(sentence: Sentence) -> bool:
    """Whether a line only names a gathering: no verb is in it, nobody is told of."""
    return len(sentence.items) <= _LONGEST and not _tells(sentence) and len(gatherings(sentence)) == 1


def _tells(sentence: Sentence) -> bool:
    """Whether a verb or somebody is in a line, as in no heading."""
    return any(k.endswith(("_past", "_now", "_future")) or k in _NO_HEADING for k in sentence.kinds)


_NO_HEADING = frozenset({"future", "person", "copula", "pronoun"})
_LONGEST = 12


def _places(sentence: Sentence) -> bool:
    """Whether a line is nothing but a place and a day."""
    return sentence.kinds <= _PLAIN and not sentence.kinds.isdisjoint(_PLACING)


def _set(page: Page, diary: Diary, sentence: Sentence, occasion: Occasion) -> None:
    for day in told(sentence)[:1]:
        set_days(page, diary, sentence, occasion, day, ahead=False)
    for at, item in enumerate(sentence.items):
        if item.kind in {"city", "city_in"}:
            last, country = land_after(sentence.items, at)
            set_place(page, sentence, occasion, Spot(at, last, city=item.value, country=country))
    for spot in houses(sentence):
        set_place(page, sentence, occasion, spot)


def _day_below(page: Page, title: Sentence, occasion: Occasion) -> None:
    """Give a speech the day that stands right below its title, which is that of the text too."""
    day, end = page.release.published, page.release.passages[title.passage].end
    if day and parsed(day.value) and not occasion.start and 0 <= day.start - end < _BELOW:
        occasion.start = day.value[:10]
        occasion.shown["start"] = Span(day.start, day.end, page.release.text[day.start : day.end], "start")


_BELOW = 60


def _announces(sentence: Sentence) -> bool:
    """Whether a line says whose speech follows: "Address by the Speaker at the opening of the 29th Session"."""
    first = sentence.items[0]
    return (
        (first.value == "passive" and first.kind == "speak_past")
        or sentence.has("oration")
        or _is_talk(sentence)
        or _oration(sentence) >= 0
    )


def _oration(sentence: Sentence) -> int:
    """The noun of a Latvian or Lithuanian line that tells whose speech follows, -1 where it has none."""
    return _lithuanian_oration(sentence) if sentence.language == "lt" else latvian_oration(sentence)


def _lithuanian_oration(sentence: Sentence) -> int:
    """The noun of a Lithuanian line without a verb: "Seimo Pirmininko A kalba Baltijos Asamblėjos sesijoje", with no stop behind."""
    items, nouns = sentence.items, word_list("lt", "gatherings", "orations")
    if not sentence.says(nouns) or not sentence.has("event_in") or items[-1].value in {".", "!", "?", ":"}:
        return -1
    at = next((n for n, i in enumerate(items) if sentence.words.keys[i.last] in nouns), -1)
    whose = [i for i in items[max(0, at - _NEAR) : at] if i.kind == "person"]
    led = at == 0 or (len(whose) == 1 and sentence.text(whose[0]).lower().endswith(_GENITIVE))
    said = any(i.kind.endswith(("_past", "_now", "_future")) for i in items)
    there = any(i.kind == "event_in" for i in items[at + 1 : at + _FAR])
    return at if led and there and not said else -1


_NEAR, _FAR = 4, 10
_GENITIVE = ("o", "ės", "os", "aus", "ių")


def latvian_oration(sentence: Sentence) -> int:
    """The noun of a Latvian line that tells whose speech follows, -1 where it has none: "A uzruna 35. sesijā", "Runa sesijā"."""
    items = sentence.items
    nouns = word_list("lv", "reports", "orations")
    for at, item in enumerate(items if sentence.language == "lv" else ()):
        if sentence.words.keys[item.last] not in nouns or sentence.text(item).endswith("ā"):
            continue
        led = at == 0 or items[at - 1].kind == "person" or items[at - 1].value == ")"
        verbs = any(
            i.kind.endswith(("_past", "_now", "_future")) for i in items if not _of_opening(sentence, i)
        )
        verbs = verbs or sentence.has("that", "negation", "unsigned", "future", "copula")
        return at if led and not verbs and items[-1].value not in {"!", "?"} else -1
    return -1


def _of_opening(sentence: Sentence, item: Item) -> bool:
    """Whether a Latvian gerund tells what a speech was for: "A runa, atklājot sesiju"."""
    return sentence.words.keys[item.first].endswith("ot") and item.kind.startswith(
        ("open_", "speak_", "attend_")
    )


def _is_talk(sentence: Sentence) -> bool:
    """Whether an English line without a verb tells whose speech follows: "Opening address by A at the 30th Session"."""
    if sentence.language != "en":
        return False
    items = sentence.items
    by = next(
        (n for n, i in enumerate(items[:_BEFORE_BY]) if i.kind in {"by", "speak_past"} or i.value == "link"),
        -1,
    )
    told = by >= 0 and (items[by].value == "passive" or any(i.kind == "talk" for i in items[:by]))
    return told and not any(i.kind.endswith(("_past", "_now", "_future")) for i in items[by + 1 :])


_BEFORE_BY = 4


_PLACING = frozenset({"city", "city_in", "month"})
