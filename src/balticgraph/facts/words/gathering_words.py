"""What the words round a gathering are: what may stand round its noun, what numbers it and what does not."""

import re
from collections.abc import Sequence

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.ordinals import number_before, of_joint
from balticgraph.facts.words.participants_of import names_participants

ROUND = frozenset(
    {
        "body", "parliament", "chamber", "organ", "committee", "committee_of", "topic", "demonym",
        "country", "quality", "office", "state", "delegation", "group", "award", "online", "anniversary",
        "extraordinary", "assembly_word", "title",
    }
)  # fmt: skip


BODYISH = frozenset(
    {
        "body", "parliament", "demonym", "country", "chamber", "organ", "office", "topic", "committee",
        "committee_of", "delegation",
    }
)  # fmt: skip


EVENT = frozenset({"event", "event_in"})
OF_TWO_WORDS = frozenset({"press", "video", "summit"})
"""Gatherings whose noun has two words, which a case ending may follow as any other."""


def noun_follows(items: tuple[Item, ...], at: int) -> bool:
    """Whether the noun of a gathering stands behind an item, with no more than what may stand round it between."""
    step = at + 1
    while step < len(items) and (
        items[step].kind in ROUND
        or items[step].kind in {"num", "ordinal_ending"}
        or items[step].value == "."
        or (items[step].value == "-" and items[step - 1].kind == "num")
    ):
        step += 1
    return step < len(items) and items[step].kind in EVENT


def run_before(items: tuple[Item, ...], at: int) -> tuple[Item, ...]:
    """The words of bodies, states and offices that stand right before an item, joined by commas and "and"."""
    step = at = _over_fields(items, at)
    while step:
        if items[step - 1].value == ")" and step > 2 and items[step - 3].value == "(":
            step -= 3
        elif items[step - 1].kind in _IN_RUN or items[step - 1].value == "," or joins_states(items, step - 1):
            step -= 1
        else:
            break
    return items[step:at]


def _over_fields(items: tuple[Item, ...], at: int) -> int:
    """Where a jury's own name ends, the fields and year of its prizes left aside: "the Jury of the Prize | for Literature met"."""
    step = at
    while step and (items[step - 1].kind in _OF_PRIZES or items[step - 1].value == ","):
        step -= 1
    jury = 0 < step < at and (items[step - 1].kind, items[step - 1].value) == ("organ", "Joint Jury")
    return step if jury else at


_OF_PRIZES = frozenset({"field", "award", "num", "conj", "link", "article", "year", "in"})


def joins_states(items: tuple[Item, ...], at: int) -> bool:
    """Whether a hyphen joins two adjectives of states: "the Nordic-Baltic foreign ministers"."""
    beside = [*items[max(0, at - 1) : at], *items[at + 1 : at + 2]]
    return (
        items[at].value == "-" and len(beside) > 1 and all(i.kind in {"demonym", "country"} for i in beside)
    )


def run_first(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The words of bodies, states and offices with which a sentence begins: "The speakers of the Baltic parliaments will arrive"."""
    step = 0
    while step < len(items) and (items[step].kind in _IN_RUN or items[step].value in {",", "-"}):
        step += 1
    return items[:step]


def run_after(items: tuple[Item, ...], at: int) -> tuple[Item, ...]:
    """The words of bodies, states and offices behind a verb whose subject follows it, a day or place apart.

    Empty where they are those of a person.
    """
    start = at + 1
    while start < len(items) and start - at < _APART and items[start].kind in _CIRCUMSTANCE:
        start += 1
    step = start
    while step < len(items) and (items[step].kind in _IN_RUN or items[step].value == ","):
        step += 1
    return () if step < len(items) and items[step].kind == "person" else items[start:step]


_APART = 9
_CIRCUMSTANCE = frozenset(
    {
        "day",
        "weekday",
        "num",
        "month",
        "city_in",
        "venue_in",
        "parliament_in",
        "country_in",
        "low",
        "mark",
        "year_word",
    }
)
_IN_RUN = ROUND | {"conj", "link", "article", "takes_from"}


def title_follows(items: tuple[Item, ...], at: int) -> bool:
    """Whether an office that no link joins to the words before it is a person's: "At the session of X Speaker of Y A said"."""
    if (
        items[at].kind != "office"
        or not at
        or (items[at - 1].kind not in BODYISH or items[at - 1].kind in {"demonym", "country", "topic"})
    ):
        return False
    step = at + 1
    while step < len(items) and (
        items[step].kind in ROUND or items[step].kind in {"link", "article", "honorific"}
    ):
        step += 1
    return step < len(items) and items[step].kind == "person"


def of_person(items: tuple[Item, ...], at: int) -> bool:
    """Whether the words from an item on are the office of a person named right behind them."""
    step = at
    while step < len(items) and (items[step].kind in ROUND or items[step].kind == "honorific"):
        step += 1
    return (
        step < len(items) and items[step].kind == "person" and any(i.kind == "office" for i in items[at:step])
    )


def speakers_before(items: tuple[Item, ...]) -> bool:
    """Whether the subject is the speakers of several states, none named: "the speakers of the Baltic parliaments met"."""
    several = {i.value for i in items if i.kind in {"country", "parliament", "demonym"}}
    group = any(i.value in {"Baltic states", "NB8", "BALTIC", "NORDIC"} for i in items)
    heads = any(i.kind == "office" and i.value in {"speaker", "chair", "head", "president"} for i in items)
    houses = any(i.kind in {"chamber", "parliament"} for i in items) or any(
        i.value == "speaker" for i in items
    )
    other = any(i.kind in _NO_SPEAKERS or (i.kind == "office" and i.value not in _SPEAKING) for i in items)
    return heads and houses and not other and (group or len(several) > 1)


_SPEAKING = frozenset(
    {
        "speaker",
        "chair",
        "head",
        "president",
        "deputy_speaker",
        "deputy_chair",
        "vice_president",
        "secretary_general",
    }
)
_NO_SPEAKERS = frozenset({"person", "committee", "committee_of", "delegation", "event", "event_in"})


def of_anniversary(items: tuple[Item, ...], at: int) -> bool:
    """Whether a number counts the years of an anniversary, not the gatherings."""
    return at + 1 < len(items) and items[at + 1].kind == "anniversary"


def years_old(items: tuple[Item, ...], at: int, low: int) -> bool:
    """Whether an anniversary written as digits and an ending stands here, which numbers no gathering."""
    joined = at - 2 >= low and [items[at - 2].kind, items[at - 1].value] == ["num", "-"]
    return joined and items[at].kind == "anniversary"


_COUNTED = 12


def merely_counts(sentence: Sentence, number: tuple[int, int, int] | None, kind: str) -> bool:
    """Whether an ordinal in words only counts: "the first meeting" has no number as "the Ninth session" has."""
    items = sentence.items
    return (
        number is not None
        and number[0] <= _COUNTED
        and items[number[2]].kind == "ordinal"
        and kind not in {"ba_session", "baltic_council"}
        and not (kind == "other" and sentence.text(items[number[2]])[:1].isupper() and number[2] > 0)
        and not _capital_session(sentence, number[2])
        and not of_joint(sentence, number[2], kind)
        and not next_number(sentence, number[2] + 1, 0)
    )


def next_number(sentence: Sentence, at: int, low: int) -> tuple[int, int, int] | None:
    """The Lithuanian number of the next gathering between commas: "kita, 43-ioji, sesija", "kitą, devintąją, sesiją"."""
    items = sentence.items
    if sentence.language != "lt" or items[at].value != "," or at - 1 <= low:
        return None
    value, start = number_before(sentence, at - 1, low)
    told = (
        value and start - 2 >= low and items[start - 1].value == "," and items[start - 2].kind == "next_one"
    )
    return (value, start, at - 1) if value and told else None


def _capital_session(sentence: Sentence, at: int) -> bool:
    """Whether an ordinal in words and the session behind it are written as a name: "the Tenth Session meets in May"."""
    pair = sentence.items[at : at + 2]
    named = len(pair) == 2 and pair[1].value == "session"
    return sentence.language == "en" and named and all(sentence.text(i)[0].isupper() for i in pair)


def row_comma(items: tuple[Item, ...], at: int) -> bool:
    """Whether a comma stands between two bodies of one row: "of the BA, the Nordic Council and the ..."."""
    step = at + 1
    while step < len(items) and items[step].kind == "article":
        step += 1
    row = items[at].value == "," and items[at - 1].kind == "body" and step < len(items)
    if not row or items[step].kind != "body":
        return False
    return any(i.kind == "conj" for i in items[step + 1 : step + 4])


def closed_behind(sentence: Sentence, head: int) -> bool:
    """Whether what follows a gathering is none of its own words: behind "at the session", "the debate on", "istungi | juhataja"."""
    after = sentence.items[head + 1 : head + 2]
    if sentence.language == "en" and sentence.items[head].value == "debate":
        return bool(after) and sentence.words.keys[after[0].first] in _ABOUT
    if after and names_participants(sentence, after[0]):
        return True
    there = sentence.items[head].kind == "event_in" and bool(after)
    inside = there and after[0].kind != "online" and after[0].kind in ROUND
    officer = bool(after) and after[0].kind == "office" and not sentence.text(after[0]).lower().endswith("ga")
    return inside or (sentence.language == "et" and (officer or sentence.items[head].value == "debate"))


_ABOUT = frozenset({"about", "concerning", "on", "over", "regarding"})


def row_of_states(items: tuple[Item, ...], at: int, low: int) -> bool:
    """Whether a comma stands between two states of a row that "and" ends: "of Poland, Latvia and Estonia"."""
    row = (
        items[at].value == ","
        and at > low
        and (items[at - 1].kind in _STATES or items[at - 1].kind in {"body"})
    )
    return (
        row
        and (items[at + 1].kind in _STATES or items[at + 1].kind in {"body"})
        and any(i.kind == "conj" for i in items[at + 2 : at + 7])
    )


_STATES = frozenset({"country", "demonym", "parliament"})


def held_as_body(sentence: Sentence, at: int) -> bool:
    """Whether an Estonian body in the adessive is a gathering of it that was held: "Riias peetud Balti Assambleel"."""
    before = sentence.text(sentence.items[at - 1]).lower() if at else ""
    adessive = sentence.text(sentence.items[at]).lower().endswith("assambleel")
    return sentence.language == "et" and adessive and before.startswith(("peetud", "peetava", "toimu"))


def matters_of(run: Sequence[Item]) -> frozenset[str]:
    """The words of the matters of the committees in a run: "Economics, Energy and Innovation Committee" has three.

    Two names of one committee share a word, those of two committees seldom do.
    """
    found: set[str] = set()
    for at, item in enumerate(run):
        beside = [i.kind for i in (*run[max(0, at - 2) : at], *run[at + 1 : at + 2])]
        if item.kind == "committee_of" or (item.kind == "topic" and "committee" in beside):
            found.update(re.findall(r"[^\W\d_]+", item.value.lower()))
    return frozenset(found - _COMMON)


_COMMON = frozenset({"and", "affairs", "of", "the", "for", "on"})
