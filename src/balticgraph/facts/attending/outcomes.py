"""Gatherings of which only what came of them is talked about: "aptarė viršūnių susitikimo sprendimus", "arutas tippkohtumise otsuseid"."""

from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence


def but_for_outcomes(sentence: Sentence, clause: Clause, groups: Groups) -> Groups:
    """The occasions but for those behind a verb whose decisions or agenda those who met talked about."""
    if sentence.language == "en":
        return groups
    return [g for g in groups if g[0] < clause.at or not _owns_outcome(sentence, g[1])]


def _owns_outcome(sentence: Sentence, last: int) -> bool:
    """Whether a gathering is told right before what came of it, a place between them passed over."""
    items, at = sentence.items, last + 1
    while at < len(items) and items[at].kind in {"city_in", "country_in", "quality", "body"}:
        at += 1
    stems = word_stems(sentence.language, "gatherings", "outcomes")
    return at < len(items) and sentence.words.keys[items[at].first].startswith(stems)
