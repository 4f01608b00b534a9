"""Towns: those that no list knows, the lands that stand beside them, and names that a town is only a part of."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot
from balticgraph.facts.words.states import states


def names_body(items: tuple[Item, ...], at: int) -> bool:
    """Whether a city is the name of a body or paper: "the Helsinki Commission", "the Riga Declaration"."""
    return (
        items[at].kind == "city"
        and at + 1 < len(items)
        and items[at + 1].kind in {"committee", "organ", "doc"}
    )


def unknown_city(sentence: Sentence, at: int) -> Spot | None:
    """A city that no list knows: one capital word after a bare "in", with nothing of a name behind it, where an event is told."""
    items = sentence.items
    if sentence.language == "lv":
        return _town_of_land(sentence, at)
    if sentence.language == "et":
        return _town_beside_land(sentence, at)
    if items[at].kind not in {"cap", "unknown"} or not at:
        return None
    if sentence.text(items[at - 1]).lower() != "in" and not of_town(sentence, at):
        return None
    after = items[at + 1] if at + 1 < len(items) else None
    ends = after is None or after.kind in _BEHIND_PLACE or after.value in {",", ".", "(", ";"}
    if after and after.kind == "conj" and at + 2 < len(items) and items[at + 2].kind in {"cap", "unknown"}:
        return None  # a field of work: "Innovation in Social and Health Care"
    told = sentence.has("event", "event_in") or any(
        i.kind.startswith(("held_", "meet_", "attend_", "speak_")) for i in items
    )
    written = sentence.text(items[at])
    plain = len(written) > 3 and written.isalpha() and not written.isupper()
    country = land_after(items, at)[1] or (land_before(items, at - 2) if of_town(sentence, at) else None)
    return Spot(at, at, city=written, country=country) if ends and (told or country) and plain else None


def _town_of_land(sentence: Sentence, at: int) -> Spot | None:
    """A town that no list knows, in the Latvian locative with its state behind a comma or bracket: "Palmā, Spānijā"."""
    items, word = sentence.items, sentence.text(sentence.items[at])
    if items[at].kind != "cap" or word[-1:] not in _NOMINATIVE or at + 2 >= len(items):
        return None
    if items[at + 1].value not in {",", "("} or items[at + 2].kind != "country_in":
        return None
    return Spot(at, at + 2, city=word[:-1] + _NOMINATIVE[word[-1]], country=items[at + 2].value)


def _town_beside_land(sentence: Sentence, at: int) -> Spot | None:
    """A town that no list knows, in the Estonian inessive with its state beside it: "Stavangeris Norras", "Norras Stavangeris"."""
    items = sentence.items
    if items[at].kind not in {"cap", "unknown"}:
        return None
    last = at
    while last + 2 < len(items) and items[last + 1].value == "-" and items[last + 2].kind == "cap":
        last += 2
    key = sentence.words.keys[items[last].last]
    if len(key) < _SHORT or not key.endswith("s") or key.endswith(word_stems("et", "gatherings", "no_towns")):
        return None
    before, behind = items[at - 1] if at else None, items[last + 1] if last + 1 < len(items) else None
    land = next((i for i in (behind, before) if i and i.kind == "country_in" and len(i.value) == _CODE), None)
    land = land or _land_of_town(sentence, at)
    if land is None:
        return None
    word = sentence.text(items[at], items[last])
    stem = word[:-2] if key.endswith("is") and key[-3] not in _VOWELS else word[:-1]
    return Spot(
        at, last + (land is not None and land is behind), city=stem, country=land.value if land else None
    )


def _land_of_town(sentence: Sentence, at: int) -> Item | None:
    """The state whose town or capital a name is told to be: "Poola linnas Rzeszóws", "Katari pealinnas Dohas"."""
    items = sentence.items
    town = at > 1 and sentence.words.keys[items[at - 1].first].endswith("linnas")
    return (
        items[at - 2]
        if town and items[at - 2].kind == "country" and len(items[at - 2].value) == _CODE
        else None
    )


_SHORT, _CODE = 4, 2
_VOWELS = "aeiou"
_NOMINATIVE = {"ā": "a", "ē": "e"}


def of_town(sentence: Sentence, at: int) -> bool:
    """Whether "the city of" or "the town of" stands before a name: "in the Polish city of Bialystok"."""
    if at < 3 or sentence.text(sentence.items[at - 1]).lower() != "of":
        return False
    placed = any(i.kind == "in" for i in sentence.items[max(0, at - 5) : at - 2])
    return placed and sentence.words.keys[sentence.items[at - 2].last] in {
        "city",
        "town",
        "resort",
        "village",
    }


_BEHIND_PLACE = frozenset(
    {"day", "weekday", "link", "num", "month", "conj", "during", "with", "by", "in", "future"}
)


def land_after(items: tuple[Item, ...], at: int) -> tuple[int, str | None]:
    """The country behind a town, across a comma or bracket or in its case, and where it stands: "Genfis Šveitsis"."""
    step = at + 1
    capital = items[at].value in states().capital_of  # "kohtus Toompeal Eestis visiidil viibiva A-ga"
    if items[at].kind == "city_in" and not capital and step < len(items) and items[step].kind == "country_in":
        return step, items[step].value
    behind = items[at + 1 : at + 3]
    if items[at].kind == "city" and [i.kind for i in behind] == ["in", "country"] and behind[0].value == "in":
        return at + 2, behind[1].value  # "in Narva in Estonia"
    while step < len(items) and (
        items[step].value in {",", "("} or (step > at + 1 and items[step].kind == "article")
    ):
        step += 1
    if step > at + 1 and step < len(items) and items[step].kind in {"country", "country_in"}:
        return (at, None) if _begins_another(items, step) else (step, items[step].value)
    return _land_described(items, at) if items[at].kind in _TOWNS else (at, None)


def _begins_another(items: tuple[Item, ...], at: int) -> bool:
    """Whether a state behind a comma begins what is told next: "Rygoje, Lietuvos ministras", "Rīgā, Latvijas un Igaunijas premjeri"."""
    if items[at - 1].value != "," or items[at].kind != "country":
        return False
    behind = [i.kind for i in items[at + 1 : at + 3]]
    own = behind[:1] == ["office"] and items[at - 2].kind == "city_in"
    return own or behind in (["conj", "country"], ["mark", "country"])


def _land_described(items: tuple[Item, ...], at: int) -> tuple[int, str | None]:
    """The country in what an English town is said to be or lie in: "in southern Estonia", ", an Estonian island", "on the coast of"."""
    described, nouns = False, word_list("en", "gatherings", "town_nouns")
    for step in range(at + 1, min(len(items) - 1, at + _DESCRIBED)):
        item = items[step]
        if described and item.kind == "country" and len(item.value) == _CODE:
            return step, item.value
        if item.kind == "demonym" and len(item.value) == _CODE and items[step + 1].value in nouns:
            return step + 1, item.value
        if item.value in nouns or item.value in word_list("en", "gatherings", "town_regions"):
            described = True
        elif item.kind not in {"article", "in", "link", "ordinal", "quality"} and not (
            item.value == "-" or (item.value == "," and step == at + 1)
        ):
            break
    return at, None


_DESCRIBED = 12
_TOWNS = frozenset({"city", "cap", "unknown"})


def land_before(items: tuple[Item, ...], at: int) -> str | None:
    """The country right before a town: "in Estonia's Tartu"."""
    if at and items[at - 1].kind in {"in", "event", "event_in"}:
        return None  # "the situation in Ukraine in Kuressaare", "Euroopa-Ukraina foorumil Kuressaares"
    beside = items[at - 1].value if at else ""
    reach = _OVER_TOWN if beside in _CALLED_TOWN or beside.startswith(_BEING) else _NEAR_TOWN
    before = [
        i
        for i in items[max(0, at - reach) : at]
        if i.kind in {"country", "demonym", "country_in"} and len(i.value) == 2
    ]
    return before[-1].value if before else None


_NEAR_TOWN, _OVER_TOWN = 2, 3
_CALLED_TOWN = frozenset({"kurorte", "mieste", "miestelyje", "uostamiestyje", "uoste"})
"""Lithuanian words for a town that stand right before its name: "Lietuvos pajūrio kurorte Palangoje"."""
_BEING = ("esanc", "isikur")
