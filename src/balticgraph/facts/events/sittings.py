"""Sittings that Estonian tells by what a committee discussed somewhere: "Balti Assamblee julgeolekukomisjon arutas Riias ..."."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.words.gathering_words import run_after, run_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_VERB = "aruta"
_COMMITTEES = frozenset({"committee", "committee_of"})
_NEAR = 5


def conferred(sentence: Sentence) -> list[Gathering]:
    """A sitting of a committee that discusses something in a city, with no person before the verb."""
    items = sentence.items
    at = next((n for n, i in enumerate(items) if i.kind == "discussed" and _discusses(sentence, n)), -1)
    if at < 0 or sentence.language != "et" or any(i.kind == "person" for i in items[:at]):
        return []
    placed = any(i.kind == "city_in" for i in items[max(0, at - _NEAR) : at + _NEAR])
    run = run_before(items, at) or run_after(items, at)
    if not placed or not any(i.kind in _COMMITTEES for i in run) or any(i.kind == "office" for i in run):
        return []
    own = tuple(sorted({i.value for i in run if i.kind == "body"}))
    kind = "ba_committee" if "Baltic Assembly" in own else "other"
    return [Gathering(sentence.index, at, at, at, "sitting", kind, own, committee=True)]


def is_sitting(sentence: Sentence, head: int, run: list[Item]) -> bool:
    """Whether a session of the assembly is called its sitting, as Estonian does: "Balti Assamblee istungil"."""
    plain = sentence.words.keys[sentence.items[head].first].startswith("istung")
    kinds = {i.kind for i in run}
    own = {i.value for i in run if i.kind == "body"} == {"Baltic Assembly"}
    return sentence.language == "et" and plain and own and not kinds & _OF_PARTS


_OF_PARTS = _COMMITTEES | {"organ", "delegation", "topic", "group", "parliament", "office", "award"}


def _discusses(sentence: Sentence, at: int) -> bool:
    """Whether a word is a form of "arutama" with a subject of its own: no "arutati"."""
    word = sentence.words.keys[sentence.items[at].first]
    return word.startswith(_VERB) and not word.endswith(("ti", "kse"))
