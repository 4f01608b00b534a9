"""English meetings by video that only a verb of talking tells: "the speakers of the Baltic parliaments talked by video conference"."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.several_met import officers_of_several
from balticgraph.facts.events.several_states import bodies_of_several, heads_of_several
from balticgraph.facts.words.gathering_words import run_first, speakers_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

_OPENING = 10


def talked_by_video(sentence: Sentence) -> list[Gathering]:
    """The meeting of those who talked to one another from afar: officers, committees or bodies of several states, or an organ."""
    if sentence.language != "en" or not sentence.has("online") or sentence.has("negation", "habit"):
        return []
    items = sentence.items
    start = next((n + 1 for n, i in enumerate(items[:_OPENING]) if i.value == ","), 0)
    start = start if items[0].kind in {"link", "in", "weekday", "day", "online"} else 0
    run = run_first(items[start:])
    at = start + len(run)
    if not run or at >= len(items) or any(i.kind in {"person", "event"} for i in run):
        return []
    talks = any(
        sentence.words.keys[i.first] in word_list("en", "gatherings", "talking") for i in items[at : at + 3]
    )
    kind = _kind(sentence, run) if talks else ""
    bodies = tuple(sorted({i.value for i in run if i.kind in {"body", "organ"}} - _GROUPS))
    return [Gathering(sentence.index, at, at, at, "video", kind, bodies)] if kind else []


def _kind(sentence: Sentence, run: tuple[Item, ...]) -> str:
    """The kind of event that those before a verb have who talk by video, empty where they are of one state alone."""
    if speakers_before(run):
        return "parliament_speakers_meeting"
    if not all(of_several(sentence, i) for i in run if i.kind == "office"):
        return ""
    own = {i.value for i in run if i.kind == "body"}
    if any((i.kind, i.value) == ("organ", "Presidium") for i in run):
        return "ba_presidium"
    if any(i.kind in {"committee", "committee_of"} for i in run):
        return "ba_committee" if "Baltic Assembly" in own else "other"
    several = heads_of_several(run) or officers_of_several(sentence, run) or bodies_of_several(sentence, run)
    return "other" if several else ""


_GROUPS = frozenset({"NB8", "Baltic states", "Nordic countries"})
