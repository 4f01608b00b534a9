"""Whose an English gathering is by who did something there: "The Presidium discussed energy at a meeting in Riga"."""

from balticgraph.facts.events.several_met import officers_of_several
from balticgraph.facts.events.several_states import bodies_of_several, heads_of_several
from balticgraph.facts.words.gathering_words import ROUND, run_first, speakers_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several


def of_acting_subject(sentence: Sentence, first: int) -> list[Item]:
    """The words for who did something at a gathering that has no words of its own: "discussed by the Committee at a meeting".

    None where it is "the meeting", which one told before may be.
    """
    items = sentence.items
    at = first
    while at > 0 and items[at - 1].kind in _BEFORE_NOUN:
        at -= 1
    own = any(i.kind == "its" or sentence.words.keys[i.last] in _ANY for i in items[at:first])
    inside = at > 0 and (items[at - 1].kind in {"in", "during"} or _begins_with(sentence, at - 1))
    if sentence.language != "en" or not (own and inside):
        return []
    run = _agent(sentence, at - 1) or _subject(sentence, at - 1) or _behind(sentence, first)
    return [i for i in run if i.kind in ROUND] if those_who_meet(sentence, run) else []


def _begins_with(sentence: Sentence, at: int) -> bool:
    """Whether a "with" tells by what something was begun or ended: "started the year | with a meeting in Riga"."""
    items = sentence.items
    verbs = word_list("en", "gatherings", "beginning")
    near = items[max(0, at - _TERM) : at]
    return items[at].kind == "with" and any(sentence.words.keys[i.first] in verbs for i in near)


_TERM = 5
_BEFORE_NOUN = frozenset({"article", "its", "quality", "weekday", "online"})
_ANY = frozenset({"a", "an", "their", "her", "his"})


def of_council(sentence: Sentence, first: int) -> list[Item]:
    """The Baltic Council where it meets for a session of its own: "The Baltic Council is meeting today for its 29th session"."""
    items = sentence.items
    its = first > 1 and items[first - 1].kind == "its" and sentence.words.keys[items[first - 2].first] in _FOR
    if sentence.language != "en" or not its:
        return []
    bodies = [i for i in items[: first - 1] if i.kind in {"body", "organ", "committee", "person"}]
    return bodies if [i.value for i in bodies] == ["Baltic Council"] else []


_FOR = frozenset({"for", "at", "in"})


def people_of(sentence: Sentence, at: int) -> bool:
    """Whether people who are told by their body alone stand at an item: "leaders" in "a meeting of leaders of the Nordic Council"."""
    items = sentence.items
    if sentence.language != "en" or at + 2 >= len(items) or items[at].kind not in {"low", "coop"}:
        return False
    people = sentence.words.keys[items[at].first] in word_list("en", "gatherings", "people")
    of = items[at + 1].kind == "link" or items[at].last > items[at].first
    return people and of and any(i.kind in {"body", "organ"} for i in items[at + 1 : at + 4])


def _run(sentence: Sentence, at: int, until: int | None = None) -> tuple[Item, ...]:
    """The words of bodies, states and offices from an item on, "leaders of" before them left aside."""
    items, step = sentence.items[:until], at
    while step < len(items) and (items[step].kind == "article" or people_of(sentence, step)):
        step += 1
    return items[at:step] + run_first(items[step:])


def _agent(sentence: Sentence, until: int) -> tuple[Item, ...]:
    """Those by whom something was done, where nothing stands behind them: "Energy was discussed by the Presidium"."""
    by = next((n for n, i in enumerate(sentence.items[:until]) if i.kind == "by"), until)
    run = _run(sentence, by + 1, until)
    return run if run and by + 1 + len(run) == until else ()


def _subject(sentence: Sentence, until: int) -> tuple[Item, ...]:
    """Those with whom a sentence begins, a day and place apart, where a verb follows: "On 5 May, the Presidium discussed"."""
    items, step = sentence.items, 0
    if items[0].kind in _FRONTED:
        step = next((n + 1 for n in range(until) if _begins_behind(sentence, n)), 0)
    run = _run(sentence, step, until)
    behind = step + len(run)
    acts = behind < until and (items[behind].kind in _ACTING or items[behind].kind.endswith(_VERBAL))
    return run if acts else ()


def _behind(sentence: Sentence, first: int) -> tuple[Item, ...]:
    """Those behind the comma after a gathering with which a sentence begins: "At their meeting in Riga, the chairs of ..."."""
    items = sentence.items
    if first > _OPENING:
        return ()
    at = next((n for n in range(first, len(items) - 1) if _begins_behind(sentence, n)), len(items))
    run = _run(sentence, at + 1)
    end = at + 1 + len(run)
    acts = end < len(items) and (items[end].kind in _ACTING or items[end].kind.endswith(_VERBAL))
    return run if acts else ()


def _begins_behind(sentence: Sentence, comma: int) -> bool:
    """Whether those who did something are told behind a comma."""
    items = sentence.items
    first = items[comma + 1].kind in _FIRST or people_of(sentence, comma + 1)
    return items[comma].value == "," and first


_OPENING = 4
_FRONTED = frozenset({"link", "in", "during", "weekday", "day", "month", "num"})
_FIRST = ROUND | {"article", "collective"}
_ACTING = frozenset({"discussed", "adopted", "future", "low", "signed", "topic_verb", "copula"})
_VERBAL = ("_past", "_now", "_future")


def those_who_meet(sentence: Sentence, run: tuple[Item, ...]) -> bool:
    """Whether a run of words means those who have meetings of their own: an organ, a committee, officers of several states."""
    if any(i.kind in {"person", "event", "event_in"} for i in run):
        return False
    one = [i for i in run if i.kind == "office" and not of_several(sentence, i)]
    if one:
        return False
    bodies = any(i.kind in {"organ", "committee", "committee_of"} for i in run)
    together = speakers_before(run) or heads_of_several(run) or officers_of_several(sentence, run)
    return bodies or together or _assemblies(run) or bodies_of_several(sentence, run)


def _assemblies(run: tuple[Item, ...]) -> bool:
    """Whether a run of words means the assembly with others: "the Baltic Assembly and the Nordic Council"."""
    bodies = {i.value for i in run if i.kind == "body"}
    return "Baltic Council" in bodies or ("Baltic Assembly" in bodies and len(bodies) > 1)
