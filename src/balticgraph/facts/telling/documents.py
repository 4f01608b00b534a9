"""Documents whose adoption or signing a text reports, and at which event."""

from collections.abc import Iterator, Set
from dataclasses import replace

from balticgraph.documents.release import Zone
from balticgraph.facts.events.days import told
from balticgraph.facts.events.details import groups_of
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.fact import DocumentFact
from balticgraph.facts.telling.adopters import (
    adopted_before,
    adopted_behind_words,
    confirmed,
    event_of_adopter,
    followed_up,
    issued,
)
from balticgraph.facts.telling.document_hedges import is_hedged
from balticgraph.facts.telling.document_places import (
    adopted_already,
    adopted_behind,
    adopted_by_noun,
    adopting_parliament,
    ended_with_adoption,
    in_passing,
    of_a_parliament,
    of_an_old_year,
    only_beside,
    passed_on,
    spoken_in,
)
from balticgraph.facts.telling.document_plans import (
    demands,
    in_relative,
    laid_down,
    only_ahead,
    points_to_page,
    says_itself,
    there_was,
)
from balticgraph.facts.telling.documents_lithuanian import (
    only_in_title,
    only_wished,
    recalled,
    told_otherwise,
)
from balticgraph.facts.telling.own_documents import own_document
from balticgraph.facts.verbs.verbs import takes_document
from balticgraph.facts.words.denials import kept_off, not_adopted, only_called_for
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.titles import of_several

RULE = "document-adopted@1"


def documents(page: Page, diary: Diary) -> Iterator[DocumentFact]:
    """One fact an event and kind of document."""
    seen: set[tuple[str | None, str]] = set()
    current = next((o for o in diary.occasions if not o.ahead and o.kind != "prize_ceremony"), None)
    reported = listing = numbered = False
    if own := own_document(page, diary):
        title, noun, of = own
        seen.add((of, noun.value))
        yield DocumentFact(event=of, kind=noun.value, evidence=page.evidence(title, RULE, 0.8, noun))
    if page.kinds.isdisjoint(_OF_DOCUMENTS):
        return
    for sentence in page.told:
        groups = groups_of(sentence, diary.named.get(sentence.index, []))
        named = [o for _, _, many in groups for o in many if not o.ahead]
        current = named[0] if named else current
        reported = reported or ("documents" in sentence.kinds and _adopts(sentence))
        listing = (_opens_list(sentence) and _adopts(sentence)) or (
            listing and (sentence.zone is Zone.ITEM or numbered)
        )
        numbered = (
            sentence.items[-1].value == "."
            and sentence.items[-2:-1] != ()
            and sentence.items[-2].kind == "num"
        )
        adopted = list(_adopted(sentence, reported=reported or listing))
        if adopted and (_of_old(sentence, diary) or _of_day_before(sentence, diary, current, groups)):
            continue
        for at, item in adopted:
            if (
                (own and points_to_page(sentence, at))
                or is_hedged(sentence, at, current)
                or only_called_for(sentence, at)
            ):
                continue
            of = _event(diary, sentence, at, named or ([current] if current else []), groups)
            alone = not groups and current is not None and _named_later(sentence, current)
            event = None if alone or _only_says(sentence, at, groups) else of
            if (event, item.value) not in seen and not (event is None and _is_recalled(sentence, at)):
                seen.add((event, item.value))
                yield DocumentFact(
                    event=event, kind=item.value, evidence=page.evidence(sentence, RULE, 0.8, item)
                )


_OF_DOCUMENTS = frozenset({"doc"})
"""The kind without which a page tells of no document."""


def _is_recalled(sentence: Sentence, at: int) -> bool:
    """Whether an agreement has a title, so that it is an older one: "the Agreement on the Railway was signed in 2017"."""
    item = sentence.items[at]
    return item.value == "agreement" and at > 0 and sentence.text(item)[0].isupper()


def _named_later(sentence: Sentence, current: Occasion) -> bool:
    """Whether an event is named only behind an Estonian sentence that tells what a statement says."""
    told = [one.sentence for one in current.mentions] + [where.index for where, _ in current.seen]
    first = min(told, default=sentence.index)
    said = sentence.language == "et" and any(spoken_in(sentence, n) for n in range(len(sentence.items)))
    return said and first > sentence.index


def _only_says(sentence: Sentence, at: int, groups: list[tuple[int, int, list[Occasion]]]) -> bool:
    """Whether an Estonian statement stands before what it says of an event: "ühisavalduses öeldakse, et kohtumine ..."."""
    if sentence.language != "et" or not groups or sentence.items[at].value != "joint statement":
        return False
    return any(i.kind == "that" for i in sentence.items[at : min(first for first, _, _ in groups)])


def _opens_list(sentence: Sentence) -> bool:
    """Whether a sentence ends in a colon, the number of the first line left out: "The Assembly adopted: 1."."""
    if not sentence.says(_COLON):
        return False
    ends = [i for i in sentence.items[-3:] if i.kind != "num" and i.value != "."]
    return bool(ends) and ends[-1].value == ":"


_COLON = frozenset({":"})


def _adopts(sentence: Sentence) -> bool:
    if (
        adopted_already(sentence)
        or (_by_noun(sentence) and not kept_off(sentence))
        or confirmed(sentence)
        or issued(sentence)
        or (ended_with_adoption(sentence) and not kept_off(sentence))
    ):
        return True
    if told_otherwise(sentence) or (only_wished(sentence) and not _takes(sentence)):
        return told_otherwise(sentence)
    ahead = (
        only_ahead(sentence)
        if sentence.language == "en"
        else sentence.has("future", "unsigned", "held_future")
    )
    if ahead or followed_up(sentence):
        return False
    denied = kept_off(sentence) or not_adopted(sentence)
    passed = any(i.kind == "doc" and passed_on(sentence, at) for at, i in enumerate(sentence.items))
    return (passed or sentence.has("adopted") or _takes(sentence) or laid_down(sentence)) and not denied


def _of_old(sentence: Sentence, diary: Diary) -> bool:
    """Whether a day of an earlier year stands before a participle of adopting: "1934 alla kirjutatud lepinguga"."""
    days = {day.last + 1: day.start.year for day in told(sentence) if day.start and day.start.year}
    adopted = [at for at, item in enumerate(sentence.items) if item.kind == "adopted"]
    old = of_an_old_year(sentence, diary) or recalled(sentence, diary)
    return old or any(days.get(at, _NEVER) < (diary.year or 0) for at in adopted)


_NEVER = 9999


def _of_day_before(
    sentence: Sentence, diary: Diary, current: Occasion | None, groups: list[tuple[int, int, list[Occasion]]]
) -> bool:
    """Whether a sentence that names no event tells a whole day before that of the event told of.

    "valued that the Agreement was signed on 31 January 2017", in a text on a session in November.
    """
    if groups or current is None or current.start is None:
        return False
    days = [day for day in told(sentence) if day.start and day.start.year and day.start.month]
    resolved = [day.resolved(diary.base, diary.year, ahead=False)[0] for day in days]
    return bool(resolved) and all(day is not None and day < (current.start or "") for day in resolved)


def _by_noun(sentence: Sentence) -> bool:
    return any(i.kind == "doc" and adopted_by_noun(sentence, at) for at, i in enumerate(sentence.items))


def _takes(sentence: Sentence) -> bool:
    """Whether a verb that also means to receive somebody has a document behind it: "priėmė rezoliuciją"."""
    items = sentence.items
    if sentence.language == "lv":
        return False
    return sentence.has("meet_past", "host_past") and any(
        (item.kind == "meet_past" or (item.kind == "host_past" and sentence.language == "lt"))
        and (takes_document(items, at) or adopted_before(sentence, at) or adopted_behind_words(sentence, at))
        for at, item in enumerate(items)
    )


def _adopted(sentence: Sentence, *, reported: bool) -> Iterator[tuple[int, Item]]:
    """The documents of a sentence that adopts some.

    Or the capital ones of a text that has reported their adoption.
    """
    if "doc" not in sentence.kinds:
        return
    dated = {day.first for day in told(sentence)}
    docs = [
        (at, _as_joint(sentence.items, at))
        for at, item in enumerate(sentence.items)
        if item.kind == "doc" and not (_of_day(sentence, at, dated) and not adopted_behind(sentence, at))
    ]
    if _adopts(sentence):
        at_end = laid_down(sentence)
        yield from (
            one for one in docs if at_end or in_relative(sentence, one[0]) or not in_passing(sentence, one[0])
        )
    elif said := [
        one for one in docs if says_itself(sentence, one[0]) or (reported and there_was(sentence, one[0]))
    ]:
        yield from said
    elif own := [one for one in docs if spoken_in(sentence, one[0]) or demands(sentence, one[0])]:
        yield from own
    elif spoken := [(at, item) for at, item in docs if _speaks_in(sentence, at)]:
        yield from spoken
    elif reported:
        yield from (
            (at, item)
            for at, item in docs
            if at <= 3 and (sentence.zone is Zone.ITEM or sentence.text(item)[0].isupper())
        )


def _of_day(sentence: Sentence, at: int, dated: Set[int]) -> bool:
    """Whether a document is called by its day: "the resolution of 5 May"; in English not where it was adopted "on Friday"."""
    if not dated & {at + 1, at + 2}:
        return False
    behind = sentence.items[at + 1]
    if at + 1 not in dated and behind.kind in {"adopted", "copula"}:
        return False  # "was signed today"
    return not (sentence.language == "en" and sentence.words.keys[behind.first] == "on")


def _speaks_in(sentence: Sentence, at: int) -> bool:
    """Whether heads or members of several parliaments say something in their joint statement, in Latvian by its locative."""
    items = sentence.items
    if sentence.language != "lv" or items[at].value != "joint statement":
        return False
    inside = sentence.text(items[at]).lower().endswith("paziņojumā")
    heads = any(i.kind == "office" and of_several(sentence, i) for i in items)
    said = any(i.kind in {"say_past", "say_now"} for i in items)
    return inside and heads and said and not sentence.has("unsigned", "future")


def _as_joint(items: tuple[Item, ...], at: int) -> Item:
    """A document, a statement joint where the word stands before the bodies whose it is: "bendras BA ir BMT pareiškimas"."""
    step = at - 1
    while step > 0 and (items[step].kind in _WHOSE or items[step].value in {",", "(", ")"}):
        step -= 1
    joint = step >= 0 and items[at].value == "statement" and items[step].value == "joint"
    return replace(items[at], value="joint statement") if joint else items[at]


_WHOSE = frozenset(
    {"body", "conj", "parliament", "country", "demonym", "chamber", "office", "cap", "assembly_word"}
)


def _event(
    diary: Diary,
    sentence: Sentence,
    at: int,
    current: list[Occasion],
    groups: list[tuple[int, int, list[Occasion]]],
) -> str | None:
    subject = adopting_parliament(sentence.items, at) or next(
        (
            i
            for n, i in enumerate(sentence.items[:at])
            if i.kind in {"parliament", "body"} and not only_in_title(sentence, n)
        ),
        None,
    )
    if subject and subject.kind == "parliament" and (not groups or only_beside(sentence, at)):
        return None
    if of_a_parliament(sentence.items, at) and not groups:
        return None
    if sentence.items[at].value == "joint statement" and any(
        i.value == "Baltic Council of Ministers" for i in sentence.items
    ):
        councils = [o for o in (*current, *diary.occasions) if o.kind == "baltic_council"]
        if councils:
            return councils[0].key
    if not groups and (key := event_of_adopter(sentence, at, diary.occasions)):
        return key
    if groups:
        return min(groups, key=lambda g: abs(g[0] - at))[2][0].key
    sessions = [o for o in diary.occasions if o.kind == "ba_session" and not o.ahead]
    if (
        current
        and current[0].kind == "baltic_council"
        and sentence.items[at].value in _OF_SESSIONS
        and sessions
    ):
        return sessions[-1].key
    return current[0].key if current else None


_OF_SESSIONS = frozenset({"resolution", "declaration"})
"""Documents that the assembly adopts, not the council that it meets in."""
