"""Lists in which each paragraph tells of an event of its own: of what is ahead in Estonian, of teasers in English."""

from collections.abc import Collection

from balticgraph.documents.release import Zone
from balticgraph.facts.events.day_headings import below_another, day_alone
from balticgraph.facts.events.days import told
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.programme_points import begins_with_hour, is_point, names_itself
from balticgraph.facts.events.teasers import teasers_of
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence

_FEWEST, _DATED = 2, 3
_HEADING = 4


def entries_of(page: Page, below: Collection[int]) -> dict[int, int]:
    """The sentence with which the entry of each sentence begins, by index, where a page lists two entries or more.

    "Kell 9 – esimees A kohtub B-ga." is one, "* A osaleb (kuni 24.03) Vilniuses foorumil." another, and so is each
    paragraph below a line that is a day alone. Headings end an entry.
    """
    if page.language != "et":
        teasers = teasers_of(page) if page.language == "en" else {}
        return teasers or (_below_days(page, below) if below else {})
    dated = _dated(page)
    found: dict[int, int] = {}
    begins = -1
    passage = -1
    for sentence in page.told:
        headed = sentence.index in below
        if sentence.passage != passage or (headed and begins_with_hour(sentence)):
            passage = sentence.passage
            if (
                sentence.index in dated
                or _begins(sentence, below=headed)
                or (headed and _names_one(sentence))
            ):
                begins = sentence.index
            elif _is_heading(sentence):
                begins = -1
        if begins >= 0:
            found[sentence.index] = begins
    return found if len(set(found.values())) >= _FEWEST else {}


def _below_days(page: Page, below: Collection[int]) -> dict[int, int]:
    """The first sentence of the paragraph of each sentence below a line that is a day alone: "Monday, 5 May".

    Behind a paragraph with its hour, one without goes on with it: "9.00 Opening of the Session", "Words of welcome: A".
    """
    found: dict[int, int] = {}
    begins, passage, timed = -1, -1, False
    for sentence in page.told:
        if sentence.passage != passage:
            timed = _has_hour(sentence) or (timed and sentence.index in below)
            begins = (
                sentence.index if _has_hour(sentence) or not (timed and sentence.index in below) else begins
            )
        passage = sentence.passage
        if sentence.index in below:
            found[sentence.index] = begins
    return found


def _has_hour(sentence: Sentence) -> bool:
    """Whether a line begins with an hour in digits: "9.00", "14:30"."""
    items = sentence.items
    return len(items) > _DATED and items[0].kind == items[2].kind == "num" and items[1].value in {".", ":"}


def _dated(page: Page) -> set[int]:
    """The sentences with which paragraphs of a list of trips begin telling days first: "12.–14. märtsini osaleb A Brüsselis ..."."""
    found: set[int] = set()
    passage = -1
    for sentence in page.told:
        begins, passage = sentence.passage != passage, sentence.passage
        days = told(sentence) if begins and _tells_of_somebody(sentence) else ()
        if days and days[0].first == 0 and days[0].end is not None:
            found.add(sentence.index)
    return found if len(found) >= _DATED else set()


def _begins(sentence: Sentence, *, below: bool) -> bool:
    """Whether a paragraph that begins with a sentence is an entry of a list."""
    if is_point(sentence):
        return True
    items = sentence.items
    listed = items[0].kind == "mark" and sentence.text(items[0]) == "*"
    return (begins_with_hour(sentence) or listed or below) and _tells_of_somebody(sentence)


def _names_one(sentence: Sentence) -> bool:
    """Whether a paragraph below a day names what is held then, with its hour or at once: "10.00 Riigikogu istung", "Komisjon kohtub A-ga".

    Not where it goes on to tell of what was named before: "Visiidi kavas on kohtumised", "Istungil arutatakse".
    """
    if sentence.kinds.isdisjoint(_NAMING) or len(sentence.items) < _DATED or sentence.items[-1].value == ":":
        return False  # a label: "Kohtumine:"
    first = sentence.items[0]
    timed = begins_with_hour(sentence) or sentence.zone is Zone.ITEM or first.kind == "mark"
    if timed:
        return True
    if first.kind == "event":
        return names_itself(sentence, first)
    named = any(
        i.kind in _NAMING and (i.kind != "event" or names_itself(sentence, i)) for i in sentence.items
    )
    back = first.kind in {"event_in", "pronoun", "its"}
    return (
        named
        and not back
        and sentence.words.keys[first.first] not in word_list("et", "gatherings", "goes_on_there")
    )


_NAMING = frozenset({"event", "event_in", "meet_now", "meet_past"})


def _tells_of_somebody(sentence: Sentence) -> bool:
    verb = any(i.kind.endswith(("_now", "_past")) or i.kind in {"copula", "future"} for i in sentence.items)
    return verb and sentence.has("person")


def _is_heading(sentence: Sentence) -> bool:
    """Whether a line is a heading between entries: a day alone, "Välislähetused", "Sündmused"."""
    plain = len(sentence.items) <= _HEADING and sentence.items[-1].kind != "mark"
    return plain or day_alone(sentence) is not None


def is_headed(diary: Diary, sentence: Sentence) -> bool:
    """Whether an entry of a list begins with a sentence below the line of its day."""
    return sentence.index in diary.headings and begins_entry(diary, sentence)


def tells_held(diary: Diary, sentence: Sentence, one: Gathering) -> bool:
    """Whether an entry below a day names what is held then, whoever is there: "Kell 15 – täiskogu istung"."""
    named = names_itself(sentence, sentence.items[one.head])
    if sentence.language == "en":
        named = one.first == 0 or sentence.items[one.first - 1].kind in {"article", "mark"}
    return is_headed(diary, sentence) and named


def session_above(diary: Diary, sentence: Sentence, one: Gathering) -> Occasion | None:
    """The session that a page tells of before its entries, of which one of these says that it begins: "10.00 Algab istungjärk"."""
    if one.sort != "session" or one.kind or sentence.index not in diary.headings:
        return None
    before = (o for o in diary.occasions if o.sort == "session" and o.seen)
    return next((o for o in before if o.seen[0][0].index not in diary.entries), None)


def of_that_day(diary: Diary, sentence: Sentence, one: Gathering) -> Occasion | None:
    """The event below the same line of a day to which a Lithuanian or Latvian noun alone points: "Pēc sēdes A atklās izstādi"."""
    alone = one.first == one.last and not names_itself(sentence, sentence.items[one.head])
    if sentence.language not in {"lt", "lv"} or not alone:
        return None
    here = (
        o for o in reversed(diary.occasions) if o.sort == one.sort and not below_another(diary, sentence, o)
    )
    return next((o for o in here if o.seen[0][0].index in diary.headings), None)


def begins_entry(diary: Diary, sentence: Sentence) -> bool:
    """Whether an entry of a list begins with a sentence, so that nothing told before goes on."""
    return diary.entries.get(sentence.index) == sentence.index


def of_another_entry(diary: Diary, sentence: Sentence, one: Occasion) -> bool:
    """Whether an event was first told in another entry of a list than the one that a sentence is of."""
    here = diary.entries.get(sentence.index)
    there = diary.entries.get(one.seen[0][0].index) if one.seen else None
    return here is not None and there is not None and here != there
