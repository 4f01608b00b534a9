"""Gatherings that a verb tells of, or the body that holds them: "the Presidium met", "the Jury will hold its meeting"."""

from balticgraph.facts.event_kinds import PARTNERS
from balticgraph.facts.gathering import Gathering
from balticgraph.facts.gathering_words import ROUND, run_before, speakers_before
from balticgraph.facts.items import Item
from balticgraph.facts.mentions import Sentence


def met(sentence: Sentence) -> list[Gathering]:
    """A meeting of an organ, of a committee or of two assemblies that a verb tells of: "the Presidium met in Riga"."""
    items = sentence.items
    at = next((n for n, i in enumerate(items) if i.kind in {"meet_past", "meet_now", "meet_future"}), None)
    if at is None:
        return []
    bodies = [i.value for i in items if i.kind == "body"]
    partners = sorted(set(bodies) & PARTNERS)
    before = run_before(items, _verb_start(items, at))
    if "Baltic Assembly" in bodies and partners and not any(i.kind == "person" for i in items[:at]):
        return [
            Gathering(sentence.index, at, at, at, "meeting", "consultation", ("Baltic Assembly", *partners))
        ]
    if speakers_before(run_before(items, at)):
        return [Gathering(sentence.index, at, at, at, "meeting", "parliament_speakers_meeting", ())]
    if any(i.kind == "organ" and i.value in {"Presidium", "Consultative Council"} for i in items):
        return [Gathering(sentence.index, at, at, at, "sitting", "ba_presidium", ("Presidium",))]
    own = tuple(sorted({i.value for i in before if i.kind in {"body", "organ"}}))
    committee = any(i.kind in {"committee", "committee_of"} for i in items)
    if committee and "Baltic Assembly" in bodies and not any(i.kind == "person" for i in items):
        return [Gathering(sentence.index, at, at, at, "sitting", "ba_committee", ("Baltic Assembly",))]
    if any(i.kind in {"committee", "committee_of"} for i in before) and not any(
        i.kind in {"office", "person"} for i in before
    ):
        return [Gathering(sentence.index, at, at, at, "sitting", "other", own)]
    before = (
        before if any(i.kind == "organ" for i in before) or at > _PARTICIPLE else _subject_after(items, at)
    )
    own = tuple(sorted({i.value for i in before if i.kind in {"body", "organ"}}))
    if any(i.kind == "organ" for i in before):
        return [Gathering(sentence.index, at, at, at, "sitting", "other", own)]
    return []


def _verb_start(items: tuple[Item, ...], at: int) -> int:
    """Where a verb begins with its auxiliaries and adverbs: "will today meet"."""
    while at and items[at - 1].kind in {"future", "day", "weekday", "low", "copula"}:
        at -= 1
    return at


_PARTICIPLE = 2


def _subject_after(items: tuple[Item, ...], at: int) -> tuple[Item, ...]:
    """The organ that is the subject of a participle at the head of a sentence: "Having met in Riga, the Jury ..."."""
    organ = next((n for n in range(at + 1, len(items)) if items[n].kind == "organ"), None)
    joined = organ is not None and any(i.value == "," for i in items[organ - 3 : organ])
    return items[organ : organ + 1] if organ is not None and joined else ()


def by_speakers(items: tuple[Item, ...], first: int) -> bool:
    """Whether the speakers of several states do something at a gathering: "the speakers of A and B agreed at a meeting"."""
    at = next((n for n in range(first) if items[n].kind.startswith(("say_", "speak_", "meet_"))), None)
    return at is not None and speakers_before(run_before(items, _verb_start(items, at)))


def of_its_subject(items: tuple[Item, ...], first: int) -> list[Item]:
    """The body whose own gathering is told of: "the Joint Jury will hold its meeting"."""
    at = first - 1
    while at > 0 and items[at].kind in {"quality", "article", "ordinal"}:
        at -= 1
    if at < 1 or items[at].kind not in {"its", "presides", "held_past", "held_now"}:
        return []
    while at > 0 and (items[at - 1].kind in _AUXILIARY or items[at].kind == "its"):
        at -= 1
    run = run_before(items, at)
    return [i for i in run if i.kind in ROUND] if any(i.kind in _HOLDING for i in run) else []


_AUXILIARY = frozenset({"future", "presides", "held_past", "held_now", "day", "weekday", "low", "copula"})
_HOLDING = frozenset({"organ", "committee", "committee_of", "body", "chamber", "parliament"})
