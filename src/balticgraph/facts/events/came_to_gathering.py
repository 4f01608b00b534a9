"""Bodies that Estonian tells to come to a gathering of their own: "assamblee tuleb istungjärgule", "presiidium, mille istung oli"."""

from balticgraph.facts.words.gathering_words import ROUND, run_after, run_before, speakers_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_WHEN = frozenset(
    {"day", "weekday", "num", "month", "year_word", "year", "city_in", "city_to", "country_in", "house_in", "venue_in", "quality",
     "ordinal", "its", "clock"}
)  # fmt: skip
_HOLDING = frozenset({"body", "organ", "committee", "committee_of", "chamber"})


def who_came_to_it(sentence: Sentence, first: int) -> list[Item]:
    """The words for the body whose gathering stands at an item: it comes to it, or a relative clause says whose it is."""
    if sentence.language != "et" or first < 1:
        return []
    items, keys = sentence.items, sentence.words.keys
    if keys[items[first - 1].first] in _WHOSE and first > 1 and items[first - 2].value == ",":
        return _body(run_before(items, first - 2))
    head = next((n for n in range(first, min(len(items), first + _NEAR)) if items[n].kind == "event"), -1)
    if head < 0 or not keys[items[head].last].endswith("le"):
        return []
    verb = _verb(sentence, first)
    if verb < 0:
        return []
    start = verb
    while start and (items[start - 1].kind in _WHEN or items[start - 1].value in {".", "-"}):
        start -= 1
    return _body(run_before(items, start)) or _body(run_after(items, verb))


_WHOSE = frozenset({"mille", "kelle"})
_NEAR = 4


def _verb(sentence: Sentence, first: int) -> int:
    """The verb of coming before a gathering, with no more than when and where between; -1 where none stands so."""
    items, at = sentence.items, first - 1
    while at >= 0 and (items[at].kind in _WHEN or _in_day(items, at)):
        if sentence.words.keys[items[at].first] in word_list("et", "gatherings", "comes"):
            return at
        at -= 1
    return (
        at
        if at >= 0 and sentence.words.keys[items[at].first] in word_list("et", "gatherings", "comes")
        else -1
    )


def _in_day(items: tuple[Item, ...], at: int) -> bool:
    """Whether an item is a sign within a day, or joins two days: "12. ja 13. novembril"."""
    behind = items[at + 1].kind if at + 1 < len(items) else ""
    return items[at].value in {".", ",", "-", "–"} or (
        items[at].value in {"and", "range"} and behind in {"num", "weekday", "day"}
    )


def _body(run: tuple[Item, ...]) -> list[Item]:
    """The words of a run that mean a body and no officer of it."""
    if speakers_before(run):
        return list(run)
    told = any(i.kind in _HOLDING for i in run) and not any(i.kind in {"office", "delegation"} for i in run)
    return [i for i in run if i.kind in ROUND] if told else []
