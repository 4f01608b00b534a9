"""Partners whose gathering with the assembly Estonian names: "Balti Assamblee ja Põhjamaade Nõukogu ühisel tippkohtumisel"."""

from collections.abc import Iterator

from balticgraph.facts.events.gatherings import gatherings
from balticgraph.facts.telling.partners import BA, PARTNER_GROUPS, PARTNERS
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_JOINING = frozenset({"body", "conj", "organ", "quality", "mark", "num", "year", "topic"})


def held_together(sentence: Sentence) -> Iterator[tuple[str, Item]]:
    """Each partner that stands in one row with the assembly before the noun of their gathering, and the item that names it."""
    if sentence.language != "et":
        return
    items = sentence.items
    for one in gatherings(sentence):
        if BA not in one.bodies or one.kind not in {"consultation", "conference"}:
            continue
        run = [n for n in range(one.first, one.head) if items[n].kind == "body"]
        own = next((n for n in run if items[n].value == BA), -1)
        if own < 0 or any(i.kind not in _JOINING or i.value == "." for i in items[min(run) : one.head]):
            continue
        for n in run:
            joined = any(i.kind == "conj" for i in items[min(own, n) : max(own, n)])
            if (items[n].value in PARTNERS and items[n].value not in PARTNER_GROUPS) and joined:
                yield items[n].value, items[n]
