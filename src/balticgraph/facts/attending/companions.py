"""Those whom a noun for a gathering names as its own: "at the meeting with A", "a meeting of A and B", "A's visit"."""

from collections.abc import Iterator

from balticgraph.documents.release import Zone
from balticgraph.facts.attending.own_guests import is_own_guest
from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.attending.rows_of_persons import ROW, apposed, binds, row_of
from balticgraph.facts.attending.visit_meetings import meetings_of_visit, visit_told
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.gatherings import gatherings
from balticgraph.facts.events.visit_points import is_visit_point
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.relative_clauses import row_before
from balticgraph.facts.verbs.verb_groups import WHEN_AND_WHERE
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row as row_after

_MEETINGS = frozenset({"meeting", "visit", "consultation", "summit", "video", "sitting", "press"})
_BETWEEN = ROW | {
    "in",
    "city",
    "venue",
    "venue_noun",
    "day",
    "weekday",
    "num",
    "month",
    "online",
    "ordinal_ending",
}


def companions(course: Course, sentence: Sentence, found: list[Clause]) -> Iterator[Part]:
    """The parts of those with whom, or of whom, a gathering of an English sentence is."""
    if course.page.language != "en" or "person" not in sentence.kinds:
        return
    yield from meetings_of_visit(course, sentence)
    if not sentence.has("event"):
        return
    items = sentence.items
    told = (
        found
        or sentence.has("held_past", "held_now", "held_future", "composed")
        or sentence.zone is Zone.TITLE
    )
    ahead = sentence.has("future", "held_future") and all(c.tense == "future" for c in found)
    named = course.diary.named.get(sentence.index, [])
    back = course.met or course.current
    heads = {one.head for one, _ in named}
    untold = [(one, back) for one in gatherings(sentence) if back and not one.kind and one.head not in heads]
    for one, occasion in (*named, *untold):
        placed = any(i.kind in {"during", "in"} for i in items[max(0, one.first - 2) : one.first])
        behind = next((i for i in items[one.head + 1 :] if i.kind not in WHEN_AND_WHERE), None)
        placed = placed or (behind is not None and sentence.words.keys[behind.first] == "between")
        if one.sort not in _MEETINGS or _not_yet(sentence, one) or not (told or placed):
            continue
        if is_visit_point(sentence, one.head) and visit_told(course):
            continue
        row = (*named_with(items, one), *_on_visit(sentence, one), *of_theirs(sentence, one))
        row = (*row, *(_on_own_visit(sentence, one, found) if occasion.start else ()))
        yield from course.took_part(
            sentence,
            row,
            occasion,
            items[one.head],
            "meeting-with@1",
            ahead=ahead or course.announces(occasion),
        )


def of_theirs(sentence: Sentence, one: Gathering) -> tuple[int, ...]:
    """Several whose own meeting a sentence names, behind its comma or before their verb.

    "During their meeting in Riga, A and B agreed", "A, B and C adopted a statement at their meeting".
    """
    items, keys = sentence.items, sentence.words.keys
    step = one.first
    while step and items[step - 1].kind == "quality":
        step -= 1
    before = keys[items[step - 1].last] if step else ""
    its = items[one.first].kind == "its" and keys[items[one.first].last] == "their"
    if not (its or before == "their"):
        return ()
    if one.first > _OPENING:
        return _subjects_before(sentence, step)
    comma = next((n for n in range(one.last + 1, len(items)) if items[n].value == ","), len(items))
    people = [n for n in range(comma + 1, len(items)) if items[n].kind == "person"]
    between = items[comma + 1 : people[0]] if people else ()
    if not people or any(i.kind not in ROW and i.kind not in _BETWEEN for i in between):
        return ()
    several = row_after(items, people, {}, titles=True)
    return several if len(several) > 1 else ()


def _subjects_before(sentence: Sentence, until: int) -> tuple[int, ...]:
    """The persons of a row with which a sentence begins, where nobody else is named before an item."""
    items = sentence.items
    people = [n for n in range(until) if items[n].kind == "person"]
    if len(people) < _TWO or any(i.kind not in ROW and i.kind not in _BETWEEN for i in items[: people[0]]):
        return ()
    several = row_after(items, people, {}, titles=True)
    return several if len(several) == len(people) else ()


_TWO = 2
_OPENING = 3


def _on_visit(sentence: Sentence, one: Gathering) -> list[int]:
    """The person told to be on a visit: "A, Speaker of the Seimas, who is on an official visit to Latvia"."""
    items = sentence.items
    at = next((n for n in range(one.first - 1, max(-1, one.first - 5), -1) if items[n].kind == "copula"), -1)
    if one.sort != "visit" or at < 1 or sentence.text(items[at + 1]).lower() not in {"on", "currently", "in"}:
        return []
    before = [n for n in range(at) if items[n].kind == "person"]
    verbs = (
        any(i.kind.endswith(("_past", "_now", "_future")) for i in items[before[-1] : at]) if before else True
    )
    return [] if verbs else _of_row(sentence, before, at)


def _on_own_visit(sentence: Sentence, one: Gathering, found: list[Clause]) -> tuple[int, ...]:
    """Whose own visit a sentence tells beside another event: "A stressed it at a meeting with B during her visit to Sweden"."""
    items = sentence.items
    at = one.first - 1
    while at > 0 and items[at].kind == "quality":
        at -= 1
    own = at > 0 and sentence.words.keys[items[at].last] in {"her", "his", "their"}
    during = own and any(i.kind == "during" for i in items[max(0, at - 1) : at])
    subjects = [at for at in found[0].subjects if at >= 0] if found and found[0].at < one.first else []
    return tuple(subjects) if one.sort == "visit" and during else ()


def _of_row(sentence: Sentence, before: list[int], at: int) -> list[int]:
    """Those whom "are" and "were" are said of, the last one alone for "is": "met A and B, who are on a visit"."""
    many = sentence.words.keys[sentence.items[at].last] in {"are", "were"}
    return list(row_before(sentence.items, before, {})) if many else before[-1:]


def _not_yet(sentence: Sentence, one: Gathering) -> bool:
    """Whether something happens before a gathering: "ahead of her visit"."""
    before = sentence.items[max(0, one.first - 3) : one.first]
    return any(sentence.text(i).lower().startswith(_BEFORE) for i in before)


_BEFORE = ("ahead of", "before", "prior to", "in the run-up", "after", "following", "next", "no ")


def named_with(items: tuple[Item, ...], one: Gathering) -> list[int]:
    """The persons behind "with", "of" or "between" right after a gathering, joined by commas and "and".

    A verb of being held may stand between: "a meeting was held with A and B".
    """
    held = next(
        (n for n in range(one.head + 1, min(one.last + _FAR, len(items))) if items[n].kind == "with"), -1
    )
    if held >= 0 and _is_held(items, one.last + 1, held):
        return row_of(items, held)
    step = next((n for n in range(one.head + 1, min(one.last + _FAR, len(items))) if binds(items[n])), -1)
    if step < 0 or any(items[n].kind not in _BETWEEN and n > one.last for n in range(one.head + 1, step)):
        return []
    return row_of(items, step)


_FAR = 10


def _is_held(items: tuple[Item, ...], first: int, until: int) -> bool:
    """Whether no more than a verb of being held, a day and a place stands before the "with" of a gathering."""
    between = items[first:until]
    held = any(i.kind.startswith("held_") for i in between)
    return held and all(i.kind in _BETWEEN or i.kind.startswith("held_") for i in between)


def guests(sentence: Sentence, clause: Clause) -> tuple[int, ...]:
    """The persons whom a host receives: those right behind the verb, but for such as are only invited."""
    items = sentence.items
    if clause.role != "host" or clause.voice != "active" or not clause.objects:
        return ()
    word = sentence.text(items[clause.at]).lower()
    first = clause.objects[0]
    low = clause.at
    if sentence.language == "et" and first in clause.subjects:  # "Tallinnas võõrustab esimees A spiikrit B"
        low, first = first, next((n for n in clause.objects if n not in clause.subjects), first)
    between = items[low + 1 : first]
    if "invit" in word or first in clause.subjects:
        return ()
    aside = ROW | _BETWEEN | _WHERE if sentence.language == "et" else ROW
    aside = aside | _WHEN if sentence.language == "en" else aside | {"country_in"}
    if sentence.language == "et" and any(i.value == "counterpart" for i in between):
        between = tuple(i for i in between if i.value != ",")  # "võõrustab oma kolleegi, Soome spiikrit A"
    titled = first - (items[first - 1].kind == "honorific")
    named = apposed(items, titled - 1, first)
    plain = all(i.kind in aside for i in (between[: titled - low - 2] if named else between))
    plain = plain or (sentence.language == "en" and is_own_guest(items, low, titled))
    return tuple(row_of(items, first - 1)) if plain else ()


_WHEN = frozenset({"day", "weekday", "month", "num", "in", "city", "venue"})
"""Where and when of an English reception, told between its verb and the guest: "received today in Riga A"."""
_WHERE = frozenset({"city_in", "country_in", "venue_in", "house_in", "parliament_in", "year_word"})
