"""The events worth telling."""

import re
from collections.abc import Iterable, Iterator

from balticgraph.documents.release import Zone
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.latvian_visits import stays_somewhere
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.page_years import years_written
from balticgraph.facts.events.several_days import last_day
from balticgraph.facts.fact import EventFact, Evidence
from balticgraph.facts.words.gathering_words import run_first
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence

RULE = "event-named@1"


_PASSING = frozenset({"visit", "debate", "reception", "dinner", "exhibition", "hearing"})


_FOREIGN = frozenset({"NATO", "European Union", "European Parliament", "United Nations", "Council of Europe"})


def event_facts(page: Page, diary: Diary, used: set[str]) -> Iterator[EventFact]:
    """The events worth telling, as the text tells them: numbered ones, those with a day or place, those that someone took part in."""
    years = years_written(page) if diary.base is None else frozenset()
    early = bool(years) and years <= _EARLY_YEARS
    for one in sorted(diary.occasions, key=_first_told):
        passing = (one.sort in _PASSING and not (_is_reported(one) or _is_given(one))) or (
            one.kind == "other"
            and one.order > 1
            and one.bodies
            and set(one.bodies) <= _FOREIGN
            and not _is_held(one)
        )
        if not (one.number is not None or one.key in used or (one.told and not passing)):
            continue
        sentence, head = one.seen[0]
        spans = {*page.spans(sentence, head), *one.shown.values()}
        if one.number_span:
            spans.add(one.number_span)
        yield EventFact(
            key=one.key,
            kind="other" if _is_before(one, early=early) else one.kind,
            extraordinary=one.extraordinary and one.kind == "ba_session",
            number=one.number,
            number_as_written=one.number_written,
            start=one.start,
            end=last_day(one) if one.start else None,
            city=one.city,
            country=one.country,
            venue=one.venue,
            name=_name(one),
            evidence=Evidence(spans=tuple(sorted(spans)), rule=RULE),
        )


def _is_before(one: Occasion, *, early: bool) -> bool:
    """Whether an event was before the Baltic Assembly and Council were founded, or in a text of `early` years alone."""
    return one.kind in _FOUNDED and (one.start < _FOUNDED_ON if one.start else early)


_FOUNDED = frozenset({"ba_session", "ba_presidium", "ba_committee", "baltic_council"})
_FOUNDED_ON = "1991-11-08"
"""When the Baltic Assembly was founded; councils and assemblies of the popular fronts were called so before."""
_EARLY_YEARS = frozenset({1989, 1990})


def bare_visits(diary: Diary, attended: Iterable[str]) -> frozenset[str]:
    """The keys of visits of which neither a day nor a place nor anybody there is told: "During the visit, they signed"."""
    bare = {
        one.key
        for one in diary.occasions
        if one.kind == "visit" and one.number is None and not (one.start or one.city or one.country)
    }
    return frozenset(bare.difference(attended))


def _first_told(one: Occasion) -> tuple[int, int]:
    sentence, head = one.seen[0]
    return sentence.index, head.first


def _is_reported(one: Occasion) -> bool:
    """Whether a verb tells of the visit of a body with its day, or at the head of the text: no passing trip."""
    sentence, head = one.seen[0]
    if (
        one.sort == "visit"
        and sentence.language == "en"
        and sentence.has("held_past", "held_now", "held_future")
    ):
        return one.dated and _subject(sentence, head)
    if one.sort == "visit" and sentence.language == "lt" and _is_planned_visit(one):
        return True
    told = head.kind.startswith("visit_") or stays_somewhere(sentence, head) or _of_group(sentence, head)
    return told and (one.dated or _is_headline(sentence))


def _is_planned_visit(one: Occasion) -> bool:
    """Whether a Lithuanian visit to a place is the subject of what is to come or was: "A laukia vizitas Italijoje", "vizitas truks"."""
    sentence, head = one.seen[0]
    subject = sentence.words.keys[head.last].endswith(_NOMINATIVE)
    verbs = sentence.has("future", "held_future", "held_now", "held_past", "attend_future", "visit_future")
    goes = verbs or sentence.says(_VISIT_VERBS)
    return (
        subject and goes and bool(one.city or one.country) and sentence.has("office", "person", "delegation")
    )


_NOMINATIVE = ("vizitas", "viesnage", "kelione", "vizitai", "keliones")
_VISIT_VERBS = frozenset({"laukia", "truks", "trunka", "truko", "skirtas", "skirta", "bus"})


def _of_group(sentence: Sentence, head: Item) -> bool:
    """Whether an English delegation is told to be somewhere on a visit: "The delegation arrived in Kyiv on an official visit"."""
    items = sentence.items
    at = items.index(head) - 1
    while at > 0 and items[at].kind in {"article", "quality", "ordinal", "its"}:
        at -= 1
    aim = at > 0 and sentence.words.keys[items[at].first] in {"on", "for"}
    group = any(i.kind in _GROUPS for i in run_first(items))
    return sentence.language == "en" and aim and group and not sentence.has("person")


_GROUPS = frozenset({"delegation", "committee", "committee_of", "group", "organ"})


def _is_given(one: Occasion) -> bool:
    """Whether an English reception or exhibition is what a sentence tells to have been held: "A reception was held in Riga on 5 May"."""
    sentence, head = one.seen[0]
    given = sentence.language == "en" and one.sort in _GIVEN and bool(one.city or one.venue)
    return given and (_is_held(one) or _is_what_is_held(sentence, head))


_GIVEN = frozenset({"reception", "exhibition", "hearing"})


def _is_what_is_held(sentence: Sentence, head: Item) -> bool:
    """Whether an event of a told day is the object of a verb of holding: "the embassies organised a joint reception on 16 June"."""
    items = sentence.items
    at = items.index(head) - 1
    while at > 0 and items[at].kind in {"article", "quality", "ordinal", "demonym"}:
        at -= 1
    return at > 0 and items[at].kind == "held_past" and sentence.has("month", "weekday", "day")


def _is_held(one: Occasion) -> bool:
    """Whether an English verb of being held with its day has the event as its subject: "the meeting will take place on 2 June"."""
    sentence, head = one.seen[0]
    behind = sentence.items[sentence.items.index(head) + 1 :]
    verb = next((i.kind for i in behind if i.kind.endswith(("_past", "_now", "_future"))), "")
    return sentence.language == "en" and one.start is not None and verb.startswith("held_")


def _subject(sentence: Sentence, head: Item) -> bool:
    """Whether a visit is what is told to be held: "The visit of the delegation to Riga will take place on 5 May"."""
    at = sentence.items.index(head)
    return not any(
        i.kind in {"in", "during"} or i.kind.endswith(("_past", "_now")) for i in sentence.items[:at]
    )


def _is_headline(sentence: Sentence) -> bool:
    """Whether a sentence stands at the head of a text or of one of its parts."""
    return sentence.index < _HEAD or sentence.zone is Zone.TITLE or sentence.items[-1].value != "."


_HEAD = 3


def _name(one: Occasion) -> str | None:
    """What the first sentence that calls an event by a noun phrase calls it, None where none does.

    No verb is a name ("met", "kogunes"), nor a noun in a case of time or place alone ("kohtumisel", "tikšanās laikā").
    """
    seen = {sentence.index: sentence for sentence, _ in one.seen}
    for mention in one.mentions:
        sentence = seen.get(mention.sentence)
        run = sentence.items[mention.first : mention.last + 1] if sentence else ()
        named = bool(run) and mention.sort == one.sort and not any(map(_is_no_part, run))
        if sentence and named and sentence.items[mention.head].kind in _CALLED:
            text = " ".join(sentence.text(run[0], run[-1]).split())
            if not _is_adverbial(sentence, mention):
                return text
    return None


_CALLED = frozenset({"event", "organ", "body", "assembly_word", "anniversary"})
_OF_CLAUSE = frozenset({"person", "pronoun", "in", "during", "presented", "given", "copula"})


def _is_no_part(item: Item) -> bool:
    return item.kind in _OF_CLAUSE or item.kind.endswith(("_past", "_now", "_future", "_inf"))


def _is_adverbial(sentence: Sentence, mention: Gathering) -> bool:
    """Whether the noun of a gathering, or the last word of its phrase, stands in a case that tells when or where."""
    return any(tells_where(sentence, sentence.items[at]) for at in (mention.head, mention.last))


def tells_where(sentence: Sentence, item: Item) -> bool:
    """Whether a noun stands in a case that tells when or where: "kohtumisel", "sesijā"; never in English."""
    ends = _ADVERBIAL.get(sentence.language)
    return ends is not None and ends.search(sentence.text(item).lower()) is not None


_ADVERBIAL = {
    "et": re.compile(r"(?:[aeiu]l|[aeiu]le|lt|st|sse|ga|ks|[dt]es)$"),
    "lt": re.compile(r"(?:[oėy]je|ame|ime|uose|ose|yse|ėse|u|ais|omis|ui|ai)$"),
    "lv": re.compile(r"(?:[āēī]|(?<!šan)ās|ēs|īs|os|ū)$"),
}
"""Endings of the cases that are no name: adessive, allative, locative and the like."""
