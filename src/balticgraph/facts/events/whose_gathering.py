"""Whose a gathering is that its own words do not tell: "the Jury will hold its meeting"."""

from balticgraph.facts.events.estonian_holders import held_by
from balticgraph.facts.events.meeting_verbs import of_date, verb_start
from balticgraph.facts.events.several_met import officers_of_several
from balticgraph.facts.events.several_states import heads_of_several
from balticgraph.facts.events.working_bodies import subject_behind
from balticgraph.facts.words.asides_of_subjects import before_aside
from balticgraph.facts.words.gathering_words import ROUND, run_before, run_first, speakers_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence


def of_the_assembly(items: tuple[Item, ...], run: list[Item], first: int) -> bool:
    """Whether a "committee meeting" is that of the assembly's committee whose officer was just named."""
    if not any(i.kind == "committee" for i in run) or any(i.kind in _OF_OTHERS for i in run):
        return False
    before = [n for n in range(first) if items[n].kind == "committee"]
    near = items[max(0, before[-1] - 3) : before[-1] + 4] if before else ()
    return any(i.kind == "body" and i.value == "Baltic Assembly" for i in near)


_OF_OTHERS = frozenset({"topic", "body", "parliament", "chamber", "country", "demonym", "organ"})


def by_speakers(items: tuple[Item, ...], first: int) -> bool:
    """Whether the speakers of several states do something at a gathering: "the speakers of A and B agreed at a meeting"."""
    place = first - 1
    while place > 0 and items[place].kind in {"article", "quality"}:
        place -= 1
    if first and items[place].kind in {"its", "in", "during"} and speakers_before(run_first(items[:first])):
        return True
    verbs = [n for n in range(first) if items[n].kind.startswith(_DOING)]
    said = _said_behind(items, first) if not verbs else None
    verbs += [said] if said is not None else []
    heads = any(speakers_before(run_before(items, verb_start(items, at))) for at in verbs)
    return heads or (bool(verbs) and _of_group(items[: verbs[0]]))


def of_heads(items: tuple[Item, ...], first: int) -> bool:
    """Whether heads of government or ministers of several states hold their own gathering: "came to Riga for their meeting"."""
    return first > 0 and items[first - 1].kind == "its" and heads_of_several(run_first(items[:first]))


def _of_group(before: tuple[Item, ...]) -> bool:
    """Whether the subject is the speakers of a group of states, however it is called: "of the eight countries of the NB8"."""
    office = max((n for n, i in enumerate(before) if i.kind == "office"), default=-1)
    rest = before[office + 1 :]
    group = any(i.kind == "body" and i.value in {"NB8", "Baltic states"} for i in rest)
    plain = not any(
        i.kind in {"person", "body", "event", "event_in"} and i.value not in GROUPS_OF_HEADS for i in rest
    )
    return office >= 0 and before[office].value == "speaker" and group and plain


GROUPS_OF_HEADS = frozenset({"NB8", "Baltic states", "Nordic countries"})


def _said_behind(items: tuple[Item, ...], first: int) -> int | None:
    """The verb of speech of a sentence that begins with where it was said: "At the video conference the speakers called for"."""
    if first > _OPENING or not any(i.kind in {"in", "during"} for i in items[:first]):
        return None
    return next((n for n in range(first, len(items)) if items[n].kind.startswith(("say_", "speak_"))), None)


_DOING = ("say_", "speak_", "meet_", "discussed", "attend_")
_OPENING = 4


def of_its_subject(sentence: Sentence, first: int) -> list[Item]:
    """The body whose own gathering is told of: "the Joint Jury will hold its meeting"."""
    items = sentence.items
    if sentence.language == "et" and (holders := held_by(sentence, first)):
        return holders
    at = first - 1
    while at > 0 and (
        items[at].kind in _BETWEEN
        or (items[at].kind == "low" and items[at - 1].kind in {"its", "article"})
        or (sentence.language == "et" and items[at].value == "." and items[at - 1].kind == "num")
    ):
        at -= 1
    if at > 0 and items[at].kind == "its" and items[at - 1].kind in {"in", "during"}:
        return subject_behind(items, first) or _body_before(sentence, at)
    if at > 0 and items[at].kind in _HOLDING and any(i.value == "holding" for i in items[:at]):
        return [i for i in run_before(items, at + 1) if i.kind in ROUND]
    has = sentence.language == "en" and at > 0 and sentence.words.keys[items[at].last] in _HAVING
    if at < 1 or not (
        has
        or items[at].kind
        in {
            "its",
            "presides",
            "held_past",
            "held_now",
            "held_future",
            "host_past",
            "host_future",
        }
    ):
        return []
    while at > 0 and (_stands_between(items[at - 1]) or items[at].kind == "its" or of_date(items, at - 1)):
        at -= 1
    run = run_before(items, before_aside(sentence, at))
    own = any(i.kind in _HOLDING for i in run) or _of_english_officers(sentence, run)
    return [i for i in run if i.kind in ROUND] if own else []


def _body_before(sentence: Sentence, its: int) -> list[Item]:
    """The body told of right before "at its meeting" in English: "the session will be in Riga, the Presidium decided at its meeting"."""
    items = sentence.items
    if sentence.language != "en":
        return []
    at = its - 2
    while at >= 0 and items[at].kind not in _WORKING:
        if items[at].value in {";", "."} or items[at].kind in {"event", "event_in", "person"}:
            return []
        at -= 1
    if at < 0:
        return []
    first = at
    while first > 0 and (
        items[first - 1].kind in ROUND or items[first - 1].kind in {"link", "article", "conj"}
    ):
        first -= 1
    return [i for i in items[first : at + 1] if i.kind in ROUND]


_WORKING = frozenset({"organ", "committee", "committee_of", "body"})


def _of_english_officers(sentence: Sentence, run: tuple[Item, ...]) -> bool:
    """Whether officers of several states hold an English gathering: "The Baltic prime ministers will hold a meeting"."""
    several = heads_of_several(run) or officers_of_several(sentence, run)
    return sentence.language == "en" and several and not any(i.kind in {"person", "event"} for i in run)


_BETWEEN = frozenset(
    {
        "quality",
        "article",
        "ordinal",
        "city_in",
        "day",
        "weekday",
        "num",
        "month",
        "year",
        "coming",
        "next_one",
    }
)


_HAVING = frozenset({"had", "has", "have"})
_AUXILIARY = frozenset({"future", "presides", "held_past", "held_now", "day", "weekday", "low", "copula"})
_WHEN = frozenset({"city_in", "day_word", "month", "num", "year_word", "year"})


def _stands_between(item: Item) -> bool:
    """Whether an item may stand between who holds a gathering and the verb: "Prezidiumas gegužės 5 d. Rygoje surengė"."""
    return (item.kind in _AUXILIARY or item.kind in _WHEN) or item.value == "."


_HOLDING = frozenset({"organ", "committee", "committee_of", "body", "chamber", "parliament"})


def of_ministers(sentence: Sentence, head: int) -> bool:
    """Whether English consultations are those of ministers or ministries, of no assembly: "consultations of Minister A and B"."""
    if sentence.language != "en" or sentence.has("body", "organ", "delegation", "committee", "committee_of"):
        return False
    items = sentence.items
    before, behind = sentence.words.keys[items[head - 1].last] if head else "", items[head + 1 : head + 2]
    if before == "the" and behind and behind[0].kind.endswith(("_past", "_future")):
        return False  # "the consultation was attended by Minister A"
    offices = (i.value for i in items if i.kind == "office")
    return sentence.has("ministry") or any(
        value.startswith(("Minister", "Vice Minister", "prime_", "minister")) for value in offices
    )
