"""Houses, squares and gardens in the Latvian locative, with what names them: "Lietuvas Nacionālā radio un televīzijas ēkā"."""

from balticgraph.facts.events.house_names import LONGEST_OWN, OF_HOUSE, QUOTES, is_owner
from balticgraph.facts.events.streets import agreeing, is_numbered
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot
from balticgraph.language.words import fold

_LONGEST = 8
_NAMING = OF_HOUSE | {
    "venue_noun",
    "organ",
    "honorific",
    "award",
    "field",
    "topic",
    "quality",
    "office",
    "low",
}
_SMALL = ("as", "es", "u", "ajā", "ajos", "ā", "a", "o")
_LOW = frozenset({"pilsētas", "novada", "pagasta"})
_SQUARE, _COUNCIL = "laukums", "dome"


def latvian_house(sentence: Sentence, at: int) -> Spot | None:
    """The house or square whose noun in the locative stands at an item, as it is called in the nominative.

    "Rīgas Latviešu biedrības namā" is Rīgas Latviešu biedrības nams, "viesnīcā „Radisson”" is viesnīca „Radisson”.
    """
    items, item = sentence.items, sentence.items[at]
    numbered = is_numbered(sentence, at)
    if item.kind not in {"house_in", "street"} or (
        item.kind == "street" and (item.value != _SQUARE or numbered)
    ):
        return _in_one_word(sentence, at)
    first = _begin(sentence, at)
    end, own = _own_name(sentence, at)
    proper = at > 0 and item.last > item.first and sentence.text(item)[0].isupper()
    works = first > 0 and items[first - 1].kind == "working"
    if works or (first == at and not (own or proper)):
        return None
    before = sentence.text(items[first], items[at - 1]).split() if first < at else []
    noun = item.value[0].upper() + item.value[1:] if proper and first == at else item.value
    name = [agreeing(word, item.value) for word in before]
    city = _city_before(sentence, first)
    if item.value == _SQUARE and items[first].kind == "city" and first + 1 < at:
        city, name = items[first].value, name[1:]
    land = items[end + 1] if city and end + 1 < len(items) and items[end + 1].kind == "country_in" else None
    venue = " ".join([*name, noun, *([own] if own else [])])
    return Spot(first, end + (land is not None), city=city, country=land.value if land else None, venue=venue)


def _begin(sentence: Sentence, at: int) -> int:
    """The first item of the name of a house before its noun, the noun itself where none stands there."""
    items, first = sentence.items, at
    while first and at - first < _LONGEST and _names(sentence, first - 1):
        if sentence.words.text[sentence.words.ends[items[first - 1].last]] != " ":
            break
        first -= 1
        if items[first].kind == "person":
            break
    while first < at and not sentence.text(items[first])[0].isupper() and not _of_town(sentence, first, at):
        first += 1
    if first == 0 and items[0].kind in {"cap", "quality"} and at > 1:
        first = 1  # the capital of a sentence's first word is no name's
        return _begin_again(sentence, first, at)
    return first


def _begin_again(sentence: Sentence, first: int, at: int) -> int:
    while first < at and not sentence.text(sentence.items[first])[0].isupper():
        first += 1
    return first


def _of_town(sentence: Sentence, first: int, at: int) -> bool:
    """Whether "pilsētas" alone names a house by the town it belongs to: "pilsētas domē"."""
    alone = first + 1 == at and sentence.items[at].value == _COUNCIL
    alone = alone and sentence.text(sentence.items[first]).lower() in _LOW
    return alone and not _town_named(sentence, first)


def _names(sentence: Sentence, at: int) -> bool:
    """Whether an item may stand in the name of a house: a name in the genitive, "and", a small word in the genitive or locative."""
    item, word = sentence.items[at], sentence.text(sentence.items[at])
    if item.kind == "conj":
        return (
            at > 0
            and sentence.text(item) == "un"
            and _names(sentence, at - 1)
            and not _is_person(sentence, at - 1)
        )
    if item.kind not in _NAMING:
        return False
    if item.kind == "person":
        return is_owner(word)
    if _town_named(sentence, at):
        return False  # "Pakrojas pilsētas | Vienības laukumā"
    if word[0].isupper():
        return item.kind != "office" or word.endswith(("a", "as"))
    return item.kind in {"low", "field", "topic", "quality", "venue_noun"} and word.endswith(_SMALL)


def _is_person(sentence: Sentence, at: int) -> bool:
    return sentence.items[at].kind == "person"


def _town_named(sentence: Sentence, at: int) -> bool:
    """Whether an item is the word for the town whose name stands before it."""
    before: Item | None = sentence.items[at - 1] if at else None
    return before is not None and before.kind == "city" and sentence.text(sentence.items[at]).lower() in _LOW


def _city_before(sentence: Sentence, first: int) -> str | None:
    """The town whose name and word stand before a house: "Pakrojas pilsētas Vienības laukumā"."""
    named = first > 1 and _town_named(sentence, first - 1)
    return sentence.items[first - 2].value if named else None


def _own_name(sentence: Sentence, at: int) -> tuple[int, str]:
    """Where the own name behind a house ends, and the name: "koncertzālē „Lielais dzintars”"; nothing where it has none."""
    items = sentence.items
    if at + 2 < len(items) and items[at + 1].value in QUOTES:
        near = range(at + 2, min(len(items), at + LONGEST_OWN + 1))
        end = next((n for n in near if items[n].value in QUOTES), at)
        return (end, sentence.text(items[at + 1], items[end])) if end > at + 1 else (at, "")
    named = word_list("lv", "gatherings", "named_behind")
    if fold(items[at].value) in named and at + 1 < len(items) and items[at + 1].kind in {"cap", "unknown"}:
        end = at + 1
        end += end + 1 < len(items) and items[end + 1].kind == "cap"
        return end, sentence.text(items[at + 1], items[end])
    return at, ""


def _in_one_word(sentence: Sentence, at: int) -> Spot | None:
    """A house whose whole name is one item: "Rātslaukumā", "Brāļu kapos"."""
    item = sentence.items[at]
    word = sentence.text(item)
    if item.kind == "not_person" and word[0].isupper():
        before, _, noun = word.rpartition(" ")
        named = _INSIDE.get(noun, "")
        return Spot(at, at, venue=f"{before} {named}") if before and named else None
    if item.kind not in {"cap", "unknown"} or not word[0].isupper() or not word.endswith(_ENDINGS):
        return None
    single = item.first == item.last and len(word) > _SHORT
    return Spot(at, at, venue=word[:-1] + "s") if single else None


_INSIDE = {"kapos": "kapi", "laukumā": "laukums", "parkā": "parks", "dārzā": "dārzs"}
_ENDINGS = ("laukumā", "dārzā", "parkā")
_SHORT = 8
