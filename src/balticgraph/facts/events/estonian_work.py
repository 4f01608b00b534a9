"""Meetings that Estonian tells only by what those who met did in a town: "Balti riikide spiikrid arutasid Riias julgeolekut"."""

from balticgraph.facts.events.event_kinds import EVENT_PARTNERS
from balticgraph.facts.events.gathering import ORGANS, Gathering
from balticgraph.facts.events.several_states import heads_of_several
from balticgraph.facts.words.gathering_words import run_after, run_before, speakers_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_NEVER = ("event", "event_in", "person", "habit", "negation", "former", "future", "anniversary")
_WHEN = frozenset(
    {
        "day",
        "weekday",
        "num",
        "month",
        "city_in",
        "country_in",
        "venue_in",
        "house_in",
        "parliament_in",
        "year_word",
        "low",
    }
)
_FAR = 9


def by_work_told(sentence: Sentence) -> list[Gathering]:
    """The meeting of the heads of several houses or of an organ of the assembly that a plural verb of work tells of, with its town.

    None where a gathering or somebody is named, where it is denied, planned or done as a rule.
    """
    if sentence.language != "et" or not sentence.has("city_in") or sentence.has(*_NEVER):
        return []
    items = sentence.items
    at = next((n for n in range(len(items)) if _works(sentence, n)), -1)
    if at < 0 or any(i.kind == "that" or i.value in {":", ";"} for i in items[:at]):
        return []
    if not _there(items, at):
        return []
    begin = at
    while begin and at - begin < _FAR and (items[begin - 1].kind in _WHEN or items[begin - 1].value == "."):
        begin -= 1
    for run in (run_before(items, begin), run_after(items, at)):
        if found := _meeting(run):
            kind, bodies = found
            sort = "sitting" if kind == "ba_presidium" else "meeting"
            return [Gathering(sentence.index, at, at, at, sort, kind, bodies)]
    return []


def _there(items: tuple[Item, ...], at: int) -> bool:
    """Whether a town stands before a verb or right behind it, a day between: no "arutas olukorda Minskis"."""
    step = at + 1
    while step < len(items) and (
        (items[step].kind in _WHEN and items[step].kind not in {"low", "city_in"}) or items[step].value == "."
    ):
        step += 1
    return any(i.kind == "city_in" for i in (*items[:at], *items[step : step + 1]))


def _meeting(run: tuple[Item, ...]) -> tuple[str, tuple[str, ...]] | None:
    """The kind of meeting that those in a run of words have, and of which bodies; None where they have none."""
    if speakers_before(run):
        return "parliament_speakers_meeting", ()
    if heads_of_several(run):
        return "other", ()
    offices = any(i.kind in {"office", "delegation"} for i in run)
    if any(i.kind == "organ" and i.value in ORGANS for i in run) and not offices:
        return "ba_presidium", ("Presidium",)
    own = {i.value for i in run if i.kind == "body"}
    if "Baltic Assembly" in own and own & EVENT_PARTNERS and not offices:
        return "consultation", tuple(sorted(own))
    return None


def _works(sentence: Sentence, at: int) -> bool:
    """Whether an item is a finite verb of discussing, agreeing, passing or beginning to work."""
    item, key = sentence.items[at], sentence.words.keys[sentence.items[at].first]
    finite = key.endswith(("sid", "vad", "as", "is", "ab", "ub", "eb"))
    return (item.kind in {"discussed", "adopted"} and finite) or key in word_list("et", "gatherings", "works")
