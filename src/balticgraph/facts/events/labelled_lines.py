"""Lines of English notices and minutes that label what they tell of an event: "Date: 5 May 2031", "Place and time: the Seimas"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from balticgraph.documents.release import TELLING, Zone
from balticgraph.facts.events.dating import set_days
from balticgraph.facts.events.days import told
from balticgraph.facts.events.event_kinds import kind_of
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.houses import end_of_house
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.places import spots
from balticgraph.facts.events.set_places import set_place
from balticgraph.facts.events.tenses import is_ahead_at
from balticgraph.facts.events.told_by_noun import new_occasion
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.spot import Spot
from balticgraph.facts.words.towns import land_after

_WORDS = 4
"""A label has no more words than that before its colon."""
_ABOVE, _BELOW = 3, 2
"""How many lines above or below such lines their event may be named."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A labelled line: its sentence, the words of its label and the item behind the colon; a `bare` one is a place and a day alone."""

    sentence: Sentence
    label: frozenset[str]
    value: int
    bare: bool = False


def label_lines(page: Page, diary: Diary) -> None:
    """Give the event of each block of labelled lines the days and places that they tell."""
    for block in _blocks(page) if page.language == "en" else ():
        one = _event_of(page, diary, block)
        if one is None:
            continue
        for line in block:
            _tell(page, diary, line, one)


def _blocks(page: Page) -> Iterator[list[_Line]]:
    """The lines with labels that stand one below another, where one of them tells when or where.

    A day that is labelled alone is that of the page.
    """
    block: list[_Line] = []
    for sentence in page.sentences:
        line = _line(sentence) if sentence.zone in _LABELLED else None
        if line is not None:
            block.append(line)
        elif block:
            yield from _telling(block)
            block = []
    yield from _telling(block)


def _telling(block: list[_Line]) -> Iterator[list[_Line]]:
    dated = [line for line in block if line.sentence.zone is Zone.DATELINE]
    bare = [line for line in block if line.bare]
    if len(block) > len(dated) and any(_is_when(one) or _is_where(one) for one in block):
        yield block if len(block) > len(bare) else [replace(block[0], label=_HEADED), *block[1:]]


_HEADED = frozenset({"when", "where", "held"})
"""The label of the first of several lines that are places and days alone: they are those of a heading right above."""


_LABELLED = TELLING | {Zone.DATELINE}


def _line(sentence: Sentence) -> _Line | None:
    """A line with the words of its label, or one of nothing but a day and a place; None where it is neither."""
    items = sentence.items
    if _is_bare(sentence):
        return _Line(sentence, frozenset({"when", "where"}), 0, bare=True)
    if not sentence.says(_COLON):
        return None
    at = next((n for n, i in enumerate(items[: _WORDS + 1]) if i.value == ":"), 0)
    if not at or at + 1 >= len(items) or items[at - 1].last - items[0].first >= _WORDS:
        return None
    if any(i.kind in {"person", "num", "mark"} or (i.kind == "event" and at > 1) for i in items[:at]):
        return None
    return _Line(sentence, frozenset(sentence.words.keys[items[0].first : items[at - 1].last + 1]), at + 1)


_COLON = frozenset({":"})


def _is_bare(sentence: Sentence) -> bool:
    """Whether a line is a place, a day or both and nothing else: "Tallinn, the Republic of Estonia", "23 and 24 October 2014"."""
    items = sentence.items
    if sentence.zone is Zone.DATELINE or len(items) > _LONGEST or not sentence.kinds <= _OF_BARE:
        return False
    if items[-1].value not in {".", ")"} and items[-1].kind == "mark":
        return False
    return sentence.has("city") or any(day.start and day.end for day in told(sentence))


_LONGEST = 14
_OF_BARE = frozenset(
    {
        "article", "city", "conj", "country", "link", "mark", "month", "num", "ordinal_ending", "range", "state", "weekday",
    }
)  # fmt: skip


def _is_when(line: _Line) -> bool:
    return _is_label(line, "days")


def _is_where(line: _Line) -> bool:
    return _is_label(line, "places")


def _is_label(line: _Line, name: str) -> bool:
    """Whether a label is made of the words of a list and the small ones that join them: "date and place of meeting"."""
    own = _listed(name)
    return not line.label.isdisjoint(own) and line.label <= own | _listed("days", "places") | _JOINING


_JOINING = frozenset({"and", "the", "of", "meeting", "event", "session", "&"})


def _event_of(page: Page, diary: Diary, block: list[_Line]) -> Occasion | None:
    """The event that labelled lines tell of: named in them, else right above them, else right below."""
    for line in block:
        if not _is_when(line) and not _is_where(line) and (named := diary.named.get(line.sentence.index)):
            return named[0][1]
    first, last = block[0].sentence, block[-1].sentence
    if block[0].label == _HEADED:
        return _of_heading(page, diary, first)
    above = [one for s in page.before(first, _ABOVE) for _, one in diary.named.get(s.index, [])]
    if own := [one for line in block for _, one in diary.named.get(line.sentence.index, [])]:
        return own[0]
    if above:
        return above[-1]
    if body := _of_body(diary, block):
        return body
    below = range(last.index + 1, last.index + 1 + _BELOW)
    return next((one for n in below for _, one in diary.named.get(n, [])), None)


def _of_heading(page: Page, diary: Diary, first: Sentence) -> Occasion | None:
    """The event of the heading right above lines that are a place or a day alone: "33rd Session of the Baltic Assembly"."""
    above = page.before(first, 1)
    named = diary.named.get(first.index - 1, []) if above else []
    verbs = above and any(
        i.kind.endswith(("_past", "_now", "_future")) or i.kind == "copula" for i in above[0].items
    )
    plain = bool(named) and not verbs and above[0].items[-1].value not in {".", ":"}
    return named[0][1] if plain and len(above[0].items) <= _LONGEST else None


def _of_body(diary: Diary, block: list[_Line]) -> Occasion | None:
    """A new event of the organ or committee that a line tells to be who meets: "Body: Presidium of the Baltic Assembly"."""
    for line in block:
        items, run = line.sentence.items, line.sentence.items[line.value :]
        meets = any(i.kind in {"organ", "committee", "committee_of"} for i in run)
        if not meets or line.label.isdisjoint(_listed("bodies")) or any(i.kind == "person" for i in run):
            continue
        at = line.value
        kind = kind_of("meeting", list(run), numbered=False) or "other"
        bodies = tuple(sorted({i.value for i in run if i.kind in {"body", "organ"}}))
        one = Gathering(line.sentence.index, at, len(items) - 1, at, "meeting", kind, bodies)
        occasion = _known(diary, line, one) or new_occasion(diary, one)
        occasion.called(one)
        occasion.seen.append((line.sentence, items[at]))
        diary.named.setdefault(line.sentence.index, []).append((one, occasion))
        return occasion
    return None


def _known(diary: Diary, line: _Line, one: Gathering) -> Occasion | None:
    """The first event of the text below, where its noun told nobody whose it is: "Form: virtual meeting"."""
    below = [o for n in sorted(diary.named) for _, o in diary.named[n] if n > line.sentence.index]
    plain = below[:1] and not below[0].bodies and below[0].kind == "other" and below[0].number is None
    if not plain or below[0].sort not in {"meeting", "sitting", "video"}:
        return None
    below[0].kind, below[0].bodies = one.kind, one.bodies
    return below[0]


def _tell(page: Page, diary: Diary, line: _Line, one: Occasion) -> None:
    when, where = _is_when(line), _is_where(line)
    if when or where:
        for day in told(line.sentence):
            set_days(page, diary, line.sentence, one, day, ahead=is_ahead_at(line.sentence, day))
    for spot in _spots(line) if where else spots(line.sentence) if when else ():
        set_place(page, line.sentence, one, spot)


def _spots(line: _Line) -> Iterator[Spot]:
    """The places of a line that tells where, which no "in" need stand before: "Saeima, Riga", "Tallinn, Estonia"."""
    sentence, items = line.sentence, line.sentence.items
    known = {spot.first: spot for spot in spots(sentence)}
    at = line.value
    while at < len(items):
        spot = _house(sentence, at) or known.get(at) or _town(items, at)
        if spot:
            yield spot
        at = (spot.last if spot else at) + 1


def _town(items: tuple[Item, ...], at: int) -> Spot | None:
    if items[at].kind in {"city", "city_in"}:
        last, country = land_after(items, at)
        return Spot(at, last, city=items[at].value, country=country)
    return Spot(at, at, country=items[at].value) if items[at].kind in {"country", "country_in"} else None


def _house(sentence: Sentence, at: int) -> Spot | None:
    end = end_of_house(sentence, at)
    alone = sentence.items[at].kind == "city" and end <= at
    if end < at or alone:
        return None
    return replace(Spot(at, end), venue=sentence.text(sentence.items[at], sentence.items[end]))


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("en", "notices", name, *others)
