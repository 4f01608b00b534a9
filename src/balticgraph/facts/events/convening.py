"""Gatherings that a verb tells of, or the body that holds them: "the Presidium met", "the Jury will hold its meeting"."""

from balticgraph.facts.events.counterparts import of_other_offices, with_counterparts
from balticgraph.facts.events.event_kinds import PARTNERS
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.sittings import conferred
from balticgraph.facts.events.visits import meant_to
from balticgraph.facts.events.working_bodies import (
    WHEN_AND_WHERE,
    bodies_of_several,
    by_its_work,
    heads_of_several,
    subject_behind,
)
from balticgraph.facts.words.gathering_words import (
    EVENT,
    ROUND,
    run_after,
    run_before,
    run_first,
    speakers_before,
)
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several


def met(sentence: Sentence) -> list[Gathering]:
    """A meeting of an organ, of a committee or of two assemblies that a verb tells of: "the Presidium met in Riga"."""
    items = sentence.items
    at = _verb(sentence)
    if at is None:
        return by_its_work(sentence) or conferred(sentence)
    if sentence.has("habit"):
        return []
    bodies = [i.value for i in items if i.kind == "body"]
    partners = sorted(set(bodies) & PARTNERS)
    before = run_before(items, _verb_start(items, at)) or _turned(items, at)
    if "Baltic Assembly" in bodies and partners and not any(i.kind == "person" for i in items[:at]):
        return [
            Gathering(sentence.index, at, at, at, "meeting", "consultation", ("Baltic Assembly", *partners))
        ]
    many = speakers_before(run_before(items, at)) or speakers_before(before)
    if many or _with_speakers(sentence, at) or with_counterparts(sentence, at):
        return [Gathering(sentence.index, at, at, at, "meeting", "parliament_speakers_meeting", ())]
    if _presidia(items):
        return [
            Gathering(sentence.index, at, at, at, "meeting", "consultation", ("Baltic Assembly", *partners))
        ]
    if any(i.value in _PRESIDING and not _of_member(items, n) for n, i in enumerate(items)):
        return [Gathering(sentence.index, at, at, at, "sitting", "ba_presidium", ("Presidium",))]
    own = tuple(sorted({i.value for i in before if i.kind in {"body", "organ"}}))
    committee = any(i.kind in {"committee", "committee_of"} for i in items)
    if committee and "Baltic Assembly" in bodies and not any(i.kind == "person" for i in items):
        return [Gathering(sentence.index, at, at, at, "sitting", "ba_committee", ("Baltic Assembly",))]
    if any(i.kind in {"committee", "committee_of"} for i in before) and not _of_one(sentence, before):
        kind = "ba_committee" if "Baltic Assembly" in own else "other"
        return [Gathering(sentence.index, at, at, at, "sitting", kind, own)]
    if sentence.language == "en" and (bodies_of_several(sentence, before) or of_other_offices(sentence, at)):
        return [Gathering(sentence.index, at, at, at, "meeting", "other", own)]
    if not any(i.kind in {"person", "committee"} for i in before) and heads_of_several(before):
        bodies_met = tuple(body for body in own if body not in _GROUPS)
        return [Gathering(sentence.index, at, at, at, "meeting", "other", bodies_met)]
    before = (
        before if any(i.kind == "organ" for i in before) or at > _PARTICIPLE else _subject_after(items, at)
    )
    own = tuple(sorted({i.value for i in before if i.kind in {"body", "organ"}}))
    if any(i.kind == "organ" for i in before):
        return [Gathering(sentence.index, at, at, at, "sitting", "other", own)]
    return []


def _verb(sentence: Sentence) -> int | None:
    """The verb of meeting of a sentence: none that only tells what somebody went for."""
    items = sentence.items
    met_at = (
        n
        for n, i in enumerate(items)
        if i.kind in _MEETING or _will_meet(sentence, n) or _will_gather(sentence, n)
    )
    return next((n for n in met_at if not meant_to(sentence, n)), None)


_MEETING = frozenset({"meet_past", "meet_now", "meet_future"})


def _will_gather(sentence: Sentence, at: int) -> bool:
    """Whether people are the subject of a verb that gatherings have as well: "The foreign ministers will gather in Visby"."""
    items = sentence.items
    if items[at].kind != "held_future" or sentence.text(items[at]).lower() not in {
        "will gather",
        "will convene",
    }:
        return False
    run = run_before(items, at)
    return bool(run) and not any(i.kind in EVENT for i in items[:at]) and run[-1].value != "Baltic Council"


def _will_meet(sentence: Sentence, at: int) -> bool:
    """Whether an English "meet" is no infinitive or stands behind its auxiliary: "will today meet"."""
    items, step = sentence.items, at - 1
    plain = items[at].kind == "meet_inf" and sentence.text(items[at]).lower() == "meet"
    if sentence.language != "en" or not plain:
        return False
    while (
        step > 0
        and at - step < _APART
        and items[step].kind in {"day", "weekday", "low", "link", "month", "num"}
    ):
        step -= 1
    return items[step].kind == "future" or _meet_now(items, at)


def _meet_now(items: tuple[Item, ...], at: int) -> bool:
    """Whether "meet" tells what those right before it do, with its place or day behind: "the speakers of the parliaments meet in"."""
    before, behind = items[at - 1], items[at + 1 : at + 2]
    return before.kind in _MEETERS and bool(behind) and behind[0].kind in {"in", "day", "weekday"}


_MEETERS = frozenset({"chamber", "office", "committee", "collective"})
_APART = 5


def _of_member(items: tuple[Item, ...], at: int) -> bool:
    """Whether an organ is none that meets here: no organ, or in the title of a person: "members of the Presidium A and B"."""
    if items[at].kind != "organ":
        return True
    step = at - 1
    while step >= 0 and items[step].kind in {"link", "article", "body"}:
        step -= 1
    end = at + 1
    while end < len(items) and items[end].kind in {"link", "article", "body"}:
        end += 1
    titled = step >= 0 and items[step].kind == "office"
    return titled and end < len(items) and items[end].kind == "person"


_PRESIDING = frozenset({"Presidium", "Consultative Council"})


_MEALS = frozenset({"dinner", "reception"})


def met_by_subject(sentence: Sentence, until: int) -> Gathering | None:
    """A meeting of committees or of the speakers of several states whose verb stands before another gathering.

    "The committees are to meet in Riga to discuss what the NATO summit should bring".
    """
    items = sentence.items
    at = next((n for n in range(until) if items[n].kind in {"meet_past", "meet_now", "meet_future"}), None)
    before = run_before(items, _verb_start(items, at)) if at is not None else ()
    if at is None or not before:
        return None
    own = tuple(sorted({i.value for i in before if i.kind in {"body", "organ"}}))
    if speakers_before(before):
        return Gathering(sentence.index, at, at, at, "meeting", "parliament_speakers_meeting", ())
    if any(i.kind in {"committee", "committee_of"} for i in before) and not _of_one(sentence, before):
        kind = "ba_committee" if "Baltic Assembly" in own else "other"
        return Gathering(sentence.index, at, at, at, "sitting", kind, own, committee=True)
    if heads_of_several(before) and any(i.value in _MEALS for i in items[until : until + 3]):
        return Gathering(sentence.index, at, at, at, "meeting", "other", ())
    return None


def of_the_assembly(items: tuple[Item, ...], run: list[Item], first: int) -> bool:
    """Whether a "committee meeting" is that of the assembly's committee whose officer was just named."""
    if not any(i.kind == "committee" for i in run) or any(i.kind in _OF_OTHERS for i in run):
        return False
    before = [n for n in range(first) if items[n].kind == "committee"]
    near = items[max(0, before[-1] - 3) : before[-1] + 4] if before else ()
    return any(i.kind == "body" and i.value == "Baltic Assembly" for i in near)


_OF_OTHERS = frozenset({"topic", "body", "parliament", "chamber", "country", "demonym", "organ"})


def _with_speakers(sentence: Sentence, at: int) -> bool:
    """Whether a head of a parliament meets with those of several states: "tiksies ar NB8 parlamentu spīkeriem"."""
    items = sentence.items
    head = any(i.kind == "office" and i.value in {"speaker", "chair", "president"} for i in items[:at])
    if not head:
        return False
    first = end = next((n for n in range(at + 1, min(at + 4, len(items))) if items[n].kind == "with"), at) + 1
    while end < len(items) and (
        items[end].kind in ROUND or items[end].kind in _JOINING or items[end].value == ","
    ):
        end += 1
    named = end < len(items) and items[end].kind == "person"
    many = any(i.kind == "body" and i.value in {"Baltic states", "NB8"} for i in items[first:end])
    many = many or any(i.kind == "office" and of_several(sentence, i) for i in items[first:end])
    return many and not named and speakers_before(items[first:end])


_JOINING = frozenset({"conj", "with", "link"})


def _of_one(sentence: Sentence, run: tuple[Item, ...]) -> bool:
    """Whether a run of words means one officer: "the Chairman of the Committee", not "Chairmen of the Committees"."""
    if any(i.kind == "person" for i in run):
        return True
    offices = [i for i in run if i.kind == "office"]
    if sentence.language in {"lv", "et"}:
        return not all(of_several(sentence, i) for i in offices)
    if sentence.language == "en":
        return not all(of_several(sentence, i) for i in offices)
    return any(not sentence.text(i).lower().endswith(("s", "men")) for i in offices)


def _presidia(items: tuple[Item, ...]) -> bool:
    """Whether the Presidium and a partner stand in one row: "the BA Presidium and the Presidium of the Nordic Council"."""
    return any(
        (one.kind, one.value) == ("organ", "Presidium")
        and joint.kind == "conj"
        and other.kind == "body"
        and other.value in PARTNERS
        for one, joint, other in zip(items, items[1:], items[2:], strict=False)
    )


def _verb_start(items: tuple[Item, ...], at: int) -> int:
    """Where a verb begins with its auxiliaries and adverbs: "will today meet"."""
    while at and (
        items[at - 1].kind in WHEN_AND_WHERE
        or items[at - 1].value in {"-", "."}
        or _of_date(items, at - 1)
        or (at > 1 and items[at - 1].kind == "link" and items[at - 2].kind == "future")
    ):
        at -= 1
    return at


def _of_date(items: tuple[Item, ...], at: int) -> bool:
    """Whether a comma stands behind a weekday or a month, or "and" between days: "pirmdien, 23. septembrī, tikās"."""
    joins = items[at].value in {",", "and"}
    return joins and at > 0 and items[at - 1].kind in {"weekday", "month", "day"}


def _turned(items: tuple[Item, ...], at: int) -> tuple[Item, ...]:
    """The subject behind a verb that has none before it: "on Friday met the speakers of the Baltic parliaments"."""
    free = all(i.kind not in ROUND and i.kind not in {"person", "pronoun"} for i in items[:at])
    host = next((n for n in range(at, min(at + 10, len(items))) if items[n].value == "before"), at)
    return run_after(items, host) if free else ()


_PARTICIPLE = 2


def _subject_after(items: tuple[Item, ...], at: int) -> tuple[Item, ...]:
    """The organ that is the subject of a participle at the head of a sentence: "Having met in Riga, the Jury ..."."""
    organ = next((n for n in range(at + 1, len(items)) if items[n].kind == "organ"), None)
    joined = organ is not None and any(i.value == "," for i in items[organ - 3 : organ])
    return items[organ : organ + 1] if organ is not None and joined else ()


def by_speakers(items: tuple[Item, ...], first: int) -> bool:
    """Whether the speakers of several states do something at a gathering: "the speakers of A and B agreed at a meeting"."""
    if first and items[first - 1].kind == "its" and speakers_before(run_first(items[:first])):
        return True
    verbs = (n for n in range(len(items)) if items[n].kind.startswith(("say_", "speak_", "meet_")))
    at = next((n for n in verbs if n < first), None) or _said_behind(items, first)
    if at is None:
        return False
    return speakers_before(run_before(items, _verb_start(items, at))) or _of_group(items[:at])


def of_heads(items: tuple[Item, ...], first: int) -> bool:
    """Whether heads of government or ministers of several states hold their own gathering: "came to Riga for their meeting"."""
    return first > 0 and items[first - 1].kind == "its" and heads_of_several(run_first(items[:first]))


def _of_group(before: tuple[Item, ...]) -> bool:
    """Whether the subject is the speakers of a group of states, however it is called: "of the eight countries of the NB8"."""
    office = max((n for n, i in enumerate(before) if i.kind == "office"), default=-1)
    rest = before[office + 1 :]
    group = any(i.kind == "body" and i.value in {"NB8", "Baltic states"} for i in rest)
    plain = not any(
        i.kind in {"person", "body", "event", "event_in"} and i.value not in _GROUPS for i in rest
    )
    return office >= 0 and before[office].value == "speaker" and group and plain


_GROUPS = frozenset({"NB8", "Baltic states", "Nordic countries"})


def _said_behind(items: tuple[Item, ...], first: int) -> int | None:
    """The verb of speech of a sentence that begins with where it was said: "At the video conference the speakers called for"."""
    if first > _OPENING or not any(i.kind in {"in", "during"} for i in items[:first]):
        return None
    return next((n for n in range(first, len(items)) if items[n].kind.startswith(("say_", "speak_"))), None)


_OPENING = 4


def of_its_subject(items: tuple[Item, ...], first: int) -> list[Item]:
    """The body whose own gathering is told of: "the Joint Jury will hold its meeting"."""
    at = first - 1
    while at > 0 and items[at].kind in _BETWEEN:
        at -= 1
    if at > 0 and items[at].kind == "its" and items[at - 1].kind in {"in", "during"}:
        return subject_behind(items, first)
    if at > 0 and items[at].kind in _HOLDING and any(i.value == "holding" for i in items[:at]):
        return [i for i in run_before(items, at + 1) if i.kind in ROUND]
    if at < 1 or items[at].kind not in {
        "its",
        "presides",
        "held_past",
        "held_now",
        "host_past",
        "host_future",
    }:
        return []
    while at > 0 and (items[at - 1].kind in _AUXILIARY or items[at].kind == "its"):
        at -= 1
    run = run_before(items, at)
    return [i for i in run if i.kind in ROUND] if any(i.kind in _HOLDING for i in run) else []


_BETWEEN = frozenset({"quality", "article", "ordinal", "city_in", "day", "weekday", "num", "month"})
_AUXILIARY = frozenset({"future", "presides", "held_past", "held_now", "day", "weekday", "low", "copula"})
_HOLDING = frozenset({"organ", "committee", "committee_of", "body", "chamber", "parliament"})
