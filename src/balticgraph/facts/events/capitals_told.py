"""Cities that act, and those that a sentence tells as capitals: "Riga hosted", "in the Latvian capital"."""

from balticgraph.facts.events.venue_nouns import venue_before, venue_behind
from balticgraph.facts.events.venues_told import witnesses
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot
from balticgraph.facts.words.states import states
from balticgraph.facts.words.visit_words import VISITS


def capital(sentence: Sentence, at: int) -> Spot | None:
    """A city told as a capital: "in the Latvian capital", "in the capital of Estonia"."""
    items = sentence.items
    if items[at].value != "capital" or items[at].kind not in {"low", "capital"} or not at:
        return None
    before = items[at - 1]
    land, first, last = (before, at - 1, at) if before.kind in {"demonym", "country"} else (None, at, at)
    if (
        land is None
        and at + 2 < len(items)
        and items[at + 1].kind == "link"
        and items[at + 2].kind == "country"
    ):
        land, last = items[at + 2], at + 2
    names_it = any(i.kind == "city" for i in items[last + 1 : last + 3])
    placed = items[at].kind == "capital" or any(i.kind == "in" for i in items[max(0, first - 2) : first])
    placed = placed or _capital_holds(sentence, first, last) or _is_gone_to(items, first)
    city = next((c for c, code in states().capital_of.items() if land and code == land.value), None)
    return Spot(first, last, city=city) if city and placed and not names_it else None


def _is_gone_to(items: tuple[Item, ...], first: int) -> bool:
    """Whether a verb of visiting has what begins at an item as its aim: "travelled to | the Latvian capital"."""
    step = first - 1
    while step > 0 and (items[step].kind == "article" or items[step].value in {"range", "to"}):
        step -= 1
    return step >= 0 and items[step].kind in VISITS


def _capital_holds(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a city told as a capital is who hosts or where something is: "The Lithuanian capital will host the session"."""
    if sentence.language != "en" or first > 1:
        return False
    hosts = acts(sentence.items, last) or venue_behind(sentence, last + 1)
    return hosts or venue_before(sentence, first) or witnesses(sentence, last, first)


def acts(items: tuple[Item, ...], at: int) -> bool:
    """Whether a city hosts what follows, or someone travels to it: "Riga hosted", "travelled to Kyiv"."""
    after = items[at + 1] if at + 1 < len(items) else None
    hosts = after is not None and after.kind.startswith("host_") and after.value == "active"
    before = at - 1
    if before > 0 and items[before].value == "range" and items[before - 1].kind in VISITS:
        before -= 1
    while (
        before > 0
        and at - before < _SUBJECT
        and items[before].kind in {"person", "office", "parliament", "body", "day", "weekday"}
    ):
        before -= 1
    return hosts or (at > 0 and items[before].kind in VISITS)


_SUBJECT = 5
