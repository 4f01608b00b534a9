"""Documents whose adoption or signing a text reports, and at which event."""

from collections.abc import Iterator

from balticgraph.documents.release import Zone
from balticgraph.facts.events.days import told
from balticgraph.facts.events.details import groups_of
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.fact import DocumentFact
from balticgraph.facts.telling.adopters import event_of_adopter
from balticgraph.facts.telling.document_hedges import is_hedged
from balticgraph.facts.telling.document_places import (
    adopting_parliament,
    of_a_parliament,
    spoken_in,
)
from balticgraph.facts.telling.document_plans import points_to_page
from balticgraph.facts.telling.documents_adopted import adopted_in, adopts, of_old
from balticgraph.facts.telling.documents_lithuanian import only_in_title
from balticgraph.facts.telling.earlier_documents import is_the_same
from balticgraph.facts.telling.own_documents import own_document
from balticgraph.facts.words.denials import only_called_for
from balticgraph.facts.words.mentions import Page, Sentence

RULE = "document-adopted@1"


def documents(page: Page, diary: Diary) -> Iterator[DocumentFact]:
    """One fact an event and kind of document."""
    seen: set[tuple[str | None, str]] = set()
    current = next((o for o in diary.occasions if not o.ahead and o.kind != "prize_ceremony"), None)
    reported = listing = numbered = False
    if own := own_document(page, diary):
        title, noun, of = own
        seen.add((of, noun.value))
        yield DocumentFact(event=of, kind=noun.value, evidence=page.evidence(title, RULE, noun))
    if page.kinds.isdisjoint(_OF_DOCUMENTS):
        return
    for sentence in page.told:
        groups = groups_of(sentence, diary.named.get(sentence.index, []))
        named = [o for _, _, many in groups for o in many if not o.ahead]
        current = named[0] if named else current
        reported = reported or ("documents" in sentence.kinds and adopts(sentence))
        listing = (_opens_list(sentence) and adopts(sentence)) or (
            listing and (sentence.zone is Zone.ITEM or numbered)
        )
        numbered = (
            sentence.items[-1].value == "."
            and sentence.items[-2:-1] != ()
            and sentence.items[-2].kind == "num"
        )
        adopted = list(adopted_in(sentence, reported=reported or listing))
        if adopted and (of_old(sentence, diary) or _of_day_before(sentence, diary, current, groups)):
            continue
        for at, item in adopted:
            if (
                (own and points_to_page(sentence, at))
                or is_hedged(sentence, at, current)
                or only_called_for(sentence, at)
                or (item.value == "statement" and _joint(seen) and is_the_same(sentence, at))
            ):
                continue
            of = _event(diary, sentence, at, named or ([current] if current else []), groups)
            alone = not groups and current is not None and _named_later(sentence, current)
            event = None if alone or _only_says(sentence, at, groups) else of
            if (event, item.value) not in seen and not (event is None and _is_recalled(sentence, at)):
                seen.add((event, item.value))
                yield DocumentFact(event=event, kind=item.value, evidence=page.evidence(sentence, RULE, item))


def _joint(seen: set[tuple[str | None, str]]) -> bool:
    return any(kind == "joint statement" for _, kind in seen)


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


def _event(
    diary: Diary,
    sentence: Sentence,
    at: int,
    current: list[Occasion],
    groups: list[tuple[int, int, list[Occasion]]],
) -> str | None:
    """The event at which a document was adopted or signed: the one named, the one told of, or none."""
    subject = adopting_parliament(sentence.items, at) or next(
        (
            i
            for n, i in enumerate(sentence.items[:at])
            if i.kind in {"parliament", "body"} and not only_in_title(sentence, n)
        ),
        None,
    )
    if subject and subject.kind == "parliament" and not groups:
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
        nearest = min(groups, key=lambda g: abs(g[0] - at))[2]
        return None if _are_several_numbered(nearest) else nearest[0].key
    sessions = [o for o in diary.occasions if o.kind == "ba_session" and not o.ahead]
    if (
        current
        and current[0].kind == "baltic_council"
        and sentence.items[at].value in _OF_SESSIONS
        and sessions
    ):
        return sessions[-1].key
    return current[0].key if current else None


def _are_several_numbered(many: list[Occasion]) -> bool:
    """Whether events told together are several of one count, so that it is not told at which of them a document was adopted."""
    return len({one.number for one in many if one.number}) > 1 and len({one.kind for one in many}) == 1


_OF_SESSIONS = frozenset({"resolution", "declaration"})
"""Documents that the assembly adopts, not the council that it meets in."""
