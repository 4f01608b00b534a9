"""Places that a text only points back to: "samas", "there", "at the same place"."""

from collections.abc import Sequence

from balticgraph.facts.events.dating import set_days
from balticgraph.facts.events.days import told
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.tenses import is_ahead
from balticgraph.facts.fact import Span
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.states import states


def same_place(page: Page, diary: Diary, sentence: Sentence, occasions: Sequence[Occasion]) -> None:
    """Give occasions the place of the event named before, which "there" means: "Samas toimus ...", "was also held there"."""
    if sentence.language == "et" and _where_they_went(page, diary, sentence, occasions):
        return
    at, city_alone = _there(sentence), False
    if at < 0:
        at, city_alone = _at_the_same(sentence)
    before = diary.named.get(sentence.index - 1, []) if at >= 0 else []
    if not before:
        return
    one = before[-1][1]
    told_same = not city_alone and sentence.words.keys[sentence.items[at].first] == "same"
    shown = page.exactly(sentence, sentence.items[at], sentence.items[at], "")
    for occasion in occasions:
        if occasion is one or occasion.city or occasion.venue:
            continue
        venue = one.venue if sentence.language == "et" or not one.city or told_same else None
        occasion.city, occasion.country, occasion.venue = one.city, one.country, venue
        told_there = [field for field in ("city", "country", "venue") if getattr(occasion, field)]
        occasion.shown |= {field: Span(shown.start, shown.end, shown.quote, field) for field in told_there}


def _where_they_went(page: Page, diary: Diary, sentence: Sentence, occasions: Sequence[Occasion]) -> bool:
    """Give occasions the town to which the sentence before tells a way, and its day: "Reedel sõidetakse Kaunasesse. Seal ..."."""
    items = sentence.items
    before = next(iter(page.before(sentence, 1)), None)
    if (
        before is None
        or sentence.words.keys[items[0].first] not in _THERE
        or before.passage != sentence.passage
    ):
        return False
    towns = [n for n, i in enumerate(before.items) if i.kind == "city_to"]
    if len(towns) != 1:
        return False
    town = before.items[towns[0]].value
    shown = page.exactly(sentence, items[0], items[0], "city")
    for occasion in occasions:
        if occasion.city or occasion.venue or occasion.start:
            continue
        occasion.city, occasion.shown["city"] = town, shown
        if country := states().capital_of.get(town):
            occasion.country, occasion.shown["country"] = (
                country,
                Span(shown.start, shown.end, shown.quote, "country"),
            )
        days = told(before) if not told(sentence) else ()
        if len(days) == 1:
            set_days(page, diary, before, occasion, days[0], ahead=is_ahead(before))
    return True


_THERE = frozenset({"seal", "sealsamas"})


def _there(sentence: Sentence) -> int:
    """The item that points to the place of the event before, -1 where none does."""
    items, keys = sentence.items, sentence.words.keys
    if sentence.language == "et":
        held = any(i.kind.startswith("held_") for i in items[1:_HELD])
        return 0 if held and keys[items[0].first] in word_list("et", "gatherings", "there") else -1
    if sentence.language != "en":
        return -1
    if not sentence.says(frozenset({"there"})):
        return -1
    there = (n for n, i in enumerate(items) if n and keys[i.last] == "there")
    return next(
        (
            n
            for n in there
            if items[n - 1].kind.startswith(("held_", "open_", "meet_"))
            and (n + 1 == len(items) or keys[items[n + 1].first] not in word_list("en", "days", "there_is"))
        ),
        -1,
    )


def _at_the_same(sentence: Sentence) -> tuple[int, bool]:
    """The item that says that something was at the same place, and whether only the town is meant: "in the same city"."""
    items, keys = sentence.items, sentence.words.keys
    if sentence.language != "en" or not sentence.says(frozenset({"same"})):
        return -1, False
    for at, item in enumerate(items):
        behind = keys[item.last + 1] if item.last + 1 < len(keys) else ""
        if keys[item.first] == "same" and behind in word_list("en", "days", "same_place"):
            return at, behind in {"city", "town"}
    return -1, False


_HELD = 4
