"""Gatherings that are told by what a body did there: "the Presidium adopted ... in Vilnius", "the Committee discussed ... in Riga"."""

from balticgraph.facts.events.anniversaries import its_anniversary
from balticgraph.facts.events.event_kinds import EVENT_PARTNERS
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.places import spots
from balticgraph.facts.events.several_states import bodies_of_several, heads_of_several
from balticgraph.facts.words.gathering_words import ROUND, run_before, speakers_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several


def came_together(sentence: Sentence, first: int) -> list[Item]:
    """Those who came together for a gathering: "The committees gathered in Riga for a joint meeting"."""
    items, at = sentence.items, first - 1
    while at > 0 and items[at].kind in {"article", "quality", "its"}:
        at -= 1
    if at < 1 or sentence.language != "en" or sentence.words.keys[items[at].first] not in {"for", "at", "in"}:
        return []
    verb = next((n for n in range(at - 1, max(-1, at - _FAR), -1) if _comes_together(sentence, n)), -1)
    run = run_before(items, _verb_start(items, verb)) if verb > 0 else ()
    many = not any(i.kind == "person" for i in run) and all(
        of_several(sentence, i) for i in run if i.kind == "office"
    )
    return [i for i in run if i.kind in ROUND] if many else []


_FAR = 12


def _comes_together(sentence: Sentence, at: int) -> bool:
    item = sentence.items[at]
    together = item.kind.startswith("attend_") and "together" in sentence.keys_of(item)
    return together or item.kind in {"meet_past", "meet_now", "meet_future"}


def subject_behind(items: tuple[Item, ...], first: int) -> list[Item]:
    """The body behind its own gathering: "At its first sitting on 5 May, the European Union Affairs Committee elected A"."""
    comma = next(
        (
            n
            for n in range(first, len(items) - 1)
            if items[n].kind == "person"
            or (items[n].value == "," and (items[n + 1].kind == "article" or items[n + 1].kind in _SITTING))
            or _only_dated(items, first, n)
        ),
        -1,
    )
    if comma < 0 or items[comma].kind == "person":
        return []
    step = comma + 1
    while 0 < step < len(items) and (items[step].kind in _SITTING or items[step].kind in _JOINING):
        step += 1
    run = [i for i in items[comma + 1 : step] if i.kind in ROUND] if comma > 0 else []
    return run if any((i.kind in _SITTING and i.kind not in {"topic", "demonym"}) for i in run) else []


def _only_dated(items: tuple[Item, ...], first: int, at: int) -> bool:
    """Whether a gathering ends at an item with no more than its day and place, and a body follows: "its meeting of 5 May the Presidium"."""
    dated = at > first and all(i.kind in _DATING for i in items[first : at + 1])
    follows = [i.kind for i in items[at + 1 : at + 3]]
    return dated and len(follows) > 1 and follows[0] == "article" and follows[1] in _SITTING


_DATING = frozenset(
    {"event", "link", "num", "month", "weekday", "in", "city", "quality", "ordinal", "ordinal_ending"}
)
_SITTING = frozenset(
    {"committee", "committee_of", "topic", "organ", "body", "parliament", "delegation", "demonym"}
)


ROUND_WORK = frozenset(
    {
        "future",
        "day",
        "weekday",
        "low",
        "copula",
        "num",
        "month",
        "day_word",
        "year_word",
        "city_in",
        "country_in",
    }
)


def by_its_work(sentence: Sentence) -> list[Gathering]:
    """The gathering that a sentence without a noun or verb of meeting tells by what was done at it."""
    return (
        _attended(sentence)
        or _celebrated(sentence)
        or _adopted(sentence)
        or _discussed_by(sentence)
        or _worked(sentence)
    )


def _discussed_by(sentence: Sentence) -> list[Gathering]:
    """A meeting of speakers told by what they discuss at a place: "will be discussed in Tartu by the speakers of ..."."""
    if sentence.language != "en" or sentence.kinds.isdisjoint({"discussed", "topic_verb"}):
        return []
    items = sentence.items
    at = next((n for n, i in enumerate(items) if i.kind in {"discussed", "topic_verb"}), None)
    if at is None or not _has_place(sentence):
        return []
    if not speakers_before(_agents(items, at) or run_before(items, _verb_start(items, at))):
        return []
    return [Gathering(sentence.index, at, at, at, "meeting", "parliament_speakers_meeting", ())]


def _agents(items: tuple[Item, ...], at: int) -> tuple[Item, ...]:
    """The words behind the "by" of a verb that mean who did something, none where there is no "by"."""
    by = next((n for n in range(at + 1, len(items)) if items[n].kind == "by"), None)
    end = by + 1 if by is not None else 0
    while end < len(items) and (
        (items[end].kind in ROUND or items[end].kind in _JOINING) or items[end].value == ","
    ):
        end += 1
    return tuple(items[by + 1 : end]) if by is not None else ()


def _worked(sentence: Sentence) -> list[Gathering]:
    """A sitting of a committee or organ told by what it discussed or adopted at a place: "the Committee discussed ... in Riga"."""
    if sentence.language != "en" or not _has_place(sentence):
        return []
    items = sentence.items
    at = next(
        (n for n, i in enumerate(items) if i.kind in {"discussed", "adopted"} or _discusses(sentence, n)),
        None,
    )
    at = _hears(sentence) if at is None else at
    if at is None or _has_persons(sentence, at):
        return []
    run = _agents(items, at) or run_before(items, _verb_start(items, at))
    bodies = tuple(sorted({i.value for i in run if i.kind in {"body", "organ"}}))
    if speakers_before(run):
        return [Gathering(sentence.index, at, at, at, "meeting", "parliament_speakers_meeting", ())]
    if heads_of_several(run):
        return [Gathering(sentence.index, at, at, at, "meeting", "other", ())]
    if any(i.kind == "organ" and i.value in {"Presidium", "Consultative Council"} for i in run):
        return [Gathering(sentence.index, at, at, at, "sitting", "ba_presidium", bodies)]
    if any(i.kind in {"committee", "committee_of"} for i in run) and "Baltic Assembly" in bodies:
        return [Gathering(sentence.index, at, at, at, "sitting", "ba_committee", bodies, committee=True)]
    return _worked_together(sentence, at, run)


def _worked_together(sentence: Sentence, at: int, run: tuple[Item, ...]) -> list[Gathering]:
    """A meeting of a jury, of committees of several states or of assemblies that is told by what they discussed in a city."""
    if any(i.kind == "person" for i in run) or not all(
        of_several(sentence, i) for i in run if i.kind == "office"
    ):
        return []
    own = tuple(sorted({i.value for i in run if i.kind == "body"}))
    if "Baltic Assembly" in own and set(own) & EVENT_PARTNERS:
        return [Gathering(sentence.index, at, at, at, "meeting", "consultation", own)]
    lands = {i.value for i in run if i.kind in {"country", "demonym", "parliament"}}
    several = len(lands) > 1 or bool(lands & {"BALTIC", "NORDIC"}) or bool(set(own) & _GROUPS)
    committees = several and any(i.kind in {"committee", "committee_of"} for i in run)
    if committees or bodies_of_several(sentence, run) or any(i.value == "Joint Jury" for i in run):
        return [Gathering(sentence.index, at, at, at, "meeting", "other", tuple(set(own) - _GROUPS))]
    return []


_GROUPS = frozenset({"NB8", "Baltic states", "Nordic countries"})


def _hears(sentence: Sentence) -> int | None:
    """The verb by which a body hears a speech: "the Committee heard a report by A in Riga"."""
    keys = sentence.words.keys
    heard = (n for n, i in enumerate(sentence.items) if keys[i.last] in {"heard", "hears"} and n)
    return next(heard, None)


def _has_persons(sentence: Sentence, at: int) -> bool:
    """Whether a person is told of with a body's work, but for who chairs it or whom it hears: "Under the chairmanship of A"."""
    items = sentence.items
    chaired = items[0].kind.startswith("chair_")
    heard = sentence.words.keys[items[at].last] in {"heard", "hears"}
    before = any(i.kind == "person" for i in items[:at])
    listed = bool(_agents(items, at)) and next((n for n in range(at, len(items)) if items[n].value == ":"), 0)
    behind = any(i.kind == "person" for i in items[at : listed or len(items)])
    return (before and not chaired) or (behind and not heard)


def _discusses(sentence: Sentence, at: int) -> bool:
    """Whether a word is the present or infinitive of discussing: "will discuss the situation"."""
    return (
        sentence.words.keys[sentence.items[at].first] in {"discuss", "debate"}
        and sentence.items[at].kind == "low"
    )


_JOINING = frozenset({"conj", "link", "article", "takes_from"})


def _has_place(sentence: Sentence) -> bool:
    """Whether a sentence tells a city as a place, and a day."""
    return sentence.has("day", "weekday", "month") and any(spot.city for spot in spots(sentence))


def _verb_start(items: tuple[Item, ...], at: int) -> int:
    """Where a verb begins with its auxiliaries and days: "will today discuss"."""
    while at and items[at - 1].kind in {"future", "copula", "day", "weekday", "low"}:
        at -= 1
    return at


def _attended(sentence: Sentence) -> list[Gathering]:
    """A sitting of the Presidium that is told by who takes part in it: "will take part in the work of the Presidium"."""
    items = sentence.items if "organ" in sentence.kinds else ()
    for at, item in enumerate(items):
        if item.kind != "organ" or item.value not in {"Presidium", "Consultative Council"}:
            continue
        step = at - 1
        while step > 0 and items[step].kind in {"link", "article", "work", "in", "body", "quality"}:
            step -= 1
        if step < at - 1 and items[step].kind.startswith("attend_"):
            return [Gathering(sentence.index, at, at, at, "sitting", "ba_presidium", ("Presidium",))]
    return []


def _celebrated(sentence: Sentence) -> list[Gathering]:
    """An anniversary of a body that was celebrated at a place: "the 70th anniversary of the BA was celebrated in Riga"."""
    if "anniversary" not in sentence.kinds:
        return []
    items = sentence.items
    at = next(n for n, i in enumerate(items) if i.kind == "anniversary")
    if sentence.language == "en" and (own_one := its_anniversary(sentence, at)):
        return [own_one]
    if not any(i.kind in {"celebrated", "held_past", "held_future"} for i in items[at:]):
        return []
    if sentence.language == "en" and any(i.kind == "event" for i in items[:at]):
        return []  # "an event marking the 30th anniversary"
    last = at
    while last + 1 < len(items) and items[last + 1].kind in {"link", "article", "body", "parliament"}:
        last += 1
    own = tuple(sorted({i.value for i in items[at : last + 1] if i.kind == "body"}))
    placed = any(i.kind in {"city", "city_in"} for i in items)
    return [Gathering(sentence.index, at, last, at, "anniversary", "other", own)] if own and placed else []


def _adopted(sentence: Sentence) -> list[Gathering]:
    """A sitting of the Presidium that is told by what it adopted at a place: "the Presidium on Friday in Vilnius adopted"."""
    if not {"adopted", "city_in", "organ"} <= sentence.kinds:
        return []
    items = sentence.items
    at = next(n for n, i in enumerate(items) if i.kind == "adopted")
    organ = at - 1
    while organ > 0 and (items[organ].kind in ROUND_WORK or items[organ].value in {",", "."}):
        organ -= 1
    placed = any(i.kind == "city_in" for i in items[:at])
    if not at or not placed or (items[organ].kind, items[organ].value) != ("organ", "Presidium"):
        return []
    return [Gathering(sentence.index, organ, organ, organ, "sitting", "ba_presidium", ("Presidium",))]
