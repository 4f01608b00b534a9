"""Where visits go to, by the place that stands behind them."""

from balticgraph.facts.events.asides import way_to
from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.events.places import destination
from balticgraph.facts.events.set_places import set_place
from balticgraph.facts.events.visits import visited_state
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.spot import Spot


def destinations(page: Page, diary: Diary, sentence: Sentence) -> None:
    """Give a visit the place that it goes to: "a visit to Washington, the USA"."""
    items = sentence.items
    for one, occasion in diary.named.get(sentence.index, []):
        at = one.head + 1
        if (
            occasion.kind == "visit"
            and one.first < one.head
            and not any(i.kind in _WHOSE for i in items[one.first : one.head])
            and (subject := destination(sentence, one.first))
        ):
            set_place(page, sentence, occasion, subject)
        if occasion.kind == "visit" and (land := visited_state(sentence)):
            where = items.index(land)
            set_place(page, sentence, occasion, Spot(where, where, country=land.value))
        if occasion.kind == "visit" and items[one.head].kind.startswith("visit_"):
            the = at + 1 < len(items) and [i.kind for i in items[at : at + 2]] == ["article", "country"]
            if one.first == one.head and the and (there := destination(sentence, at + 1)):
                set_place(page, sentence, occasion, there)
        if occasion.kind == "visit" and _goes_to(sentence, at):
            set_place(page, sentence, occasion, Spot(at, at, country=items[at].value))
        if occasion.kind != "visit" or at >= len(items) or items[at].kind not in {"link", "by"}:
            continue
        if sentence.language == "en" and items[at].value != "range":
            at = way_to(items, at)
        to = at
        while at < len(items) and items[at].kind in {"link", "article", "quality", "state"}:
            at += 1
        spot = destination(sentence, at)
        if spot and (items[to].value == "range" or sentence.words.keys[items[to].first] == "to"):
            set_place(page, sentence, occasion, spot)


def _goes_to(sentence: Sentence, at: int) -> bool:
    """Whether a state right behind an Estonian "on a visit" is its aim: "visiidile Taani", not "visiidile Taani kutsel"."""
    items = sentence.items
    if sentence.language != "et" or at >= len(items) or items[at].kind != "country":
        return False
    to = sentence.words.keys[items[at - 1].last].endswith(("le", "il"))
    behind = items[at + 1] if at + 1 < len(items) else None
    ends = behind is None or behind.kind in {"mark", "conj", "weekday", "day", "month"}
    return to and ends and len(items[at].value) == _LAND


_LAND = 2
_WHOSE = frozenset({"office", "committee", "committee_of", "delegation"})
"""What tells whose visit it is, so that the state before is no aim of it: "Läti ja Leedu esimeestega visiidil"."""
