"""Which capital words that no list knows are a name: those whose neighbours say so."""

from dataclasses import replace

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.staff import ENVOYS

_BESIDE = frozenset(
    {
        "office",
        "parliament",
        "body",
        "delegation",
        "committee",
        "committee_of",
        "topic",
        "organ",
        "country",
        "honorific",
        "group",
        "party",
    }
)


_READ_AGAIN = frozenset({"unknown", "venue_noun"})
_SPEAKS = ("say_", "speak_", "open_", "chair_", "attend_")


def promoted(sentence: Sentence) -> tuple[Item, ...]:
    """The items of a sentence, unknown capital words made persons where their neighbours say so."""
    if sentence.kinds.isdisjoint(_READ_AGAIN):
        return sentence.items
    if "unknown" not in sentence.kinds:
        return _without_houses(sentence, sentence.items)
    found = list(sentence.items)
    for at, item in enumerate(found):
        if item.kind == "unknown" and not _of_matters(sentence, item):
            named = _is_name(found, at) or _accredited(found, at)
            named = named or (sentence.language == "lt" and _spelled_at_home(found, at))
            named = named or (sentence.language == "en" and _holds_office(sentence, found, at))
            named = named and not _begins_with_small_word(sentence, found, at)
            found[at] = replace(item, kind="person") if named else item
    return _without_houses(sentence, tuple(found))


def _begins_with_small_word(sentence: Sentence, items: list[Item], at: int) -> bool:
    """Whether the first word of a sentence is what somebody does, or a small one, not a name: "Nõustudes Kasega", "As BNS reported"."""
    if sentence.words.word(items[at].first).lower() in word_list(sentence.language, "names", "small"):
        return True
    ends = _DOING.get(sentence.language)
    first = at == 0 or all(i.kind == "mark" for i in items[:at])
    return ends is not None and first and sentence.key(items[at]).endswith(ends)


_DOING = {
    "et": ("udes", "ades", "ides", "edes"),
    "lt": ("damas", "dama", "dami", "damos"),
    "lv": ("oties", "ajot", "ejot"),
}


def _without_houses(sentence: Sentence, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items of a sentence, English names in which a house is called after somebody made no persons: "the Arvo Pärt Centre"."""
    if sentence.language != "en" or "venue_noun" not in sentence.kinds:
        return items
    if "ordinal_ending" in sentence.kinds:
        items = tuple(
            [replace(i, kind="cap") if _is_saint(sentence, items, n) else i for n, i in enumerate(items)]
        )
    nouns = (n for n in range(1, len(items)) if items[n].kind == "venue_noun")
    houses = [n for n in nouns if _called_after(sentence, items, n)]
    return tuple(
        [replace(i, kind="unknown") if n + 1 in houses else i for n, i in enumerate(items)]
        if houses
        else items
    )


def _is_saint(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    """Whether "St" begins a name and ends no number: "at St Johns' Church"."""
    ending = items[at].kind == "ordinal_ending" and sentence.text(items[at]) == "St"
    return ending and (at == 0 or items[at - 1].kind != "num")


def _called_after(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    """Whether a house has a person's name right before it and, before this, "the" or a word of place."""
    before = items[at - 2] if at > 1 else None
    if items[at - 1].kind != "person" or not sentence.text(items[at])[0].isupper() or before is None:
        return False
    joined = sentence.words.text[sentence.words.ends[items[at - 1].last] :].startswith(" ")
    return joined and (before.kind == "in" or sentence.text(before).lower().split()[-1] == "the")


def _of_matters(sentence: Sentence, item: Item) -> bool:
    """Whether all words of a name are those of committees and portfolios, so that it is nobody's: "Rural Development"."""
    return sentence.language == "en" and word_list("en", "matters", "words").issuperset(
        sentence.keys_of(item)
    )


def _is_name(items: list[Item], at: int) -> bool:
    """Whether capital words in a row are a name, by what stands beside them."""
    before = items[at - 1] if at else None
    after = items[at + 1] if at + 1 < len(items) else None
    if before and before.kind == "quality":
        return False  # "its new Strategic Concept, Ambassador A said"
    if (
        before
        and before.kind in _BESIDE
        and (before.kind != "country" or any(i.kind == "office" for i in items[max(0, at - 6) : at]))
    ):
        return before.kind in {"office", "honorific"} or any(
            i.kind == "office" for i in items[max(0, at - 10) : at]
        )
    if after and after.kind.startswith(_SPEAKS):
        return True
    if after and after.value in {",", "(", "-"} and _office_follows(items, at + 2):
        return True
    if _of_state(items, at) or _of_trade(items, at) or _awarded(items, at):
        return True
    return bool(before and after and _in_list(items, at))


def _holds_office(sentence: Sentence, items: list[Item], at: int) -> bool:
    """Whether an office stands before a name between commas, or behind it and "is": "the Speaker of X, A B, said", "A B is the Speaker"."""
    houses = word_list("en", "organisations", "words")
    if not houses.isdisjoint(sentence.keys_of(items[at])) or at + 2 >= len(items):
        return False
    if items[at + 1].kind == "copula":
        return sentence.words.keys[items[at + 1].first] == "is" and _office_follows(items, at + 2)
    step = at - 2
    while step > 0 and items[step].kind in _OF_OFFICE:
        step -= 1
    between = at > 1 and items[at - 1].value == items[at + 1].value == ","
    return between and step >= 0 and items[step].kind == "office" and items[step + 1].kind != "mark"


_OF_OFFICE = (_BESIDE | {"link", "article", "demonym", "chamber", "assembly_word", "organisation"}) - {
    "office"
}


def _accredited(items: list[Item], at: int) -> bool:
    """Whether an ambassador and where he is one stand before a name: "ambasadorių Lietuvoje A B"."""
    before = items[max(0, at - 2) : at]
    return [i.kind for i in before] == ["office", "country_in"] and before[0].value in ENVOYS


def _spelled_at_home(items: list[Item], at: int) -> bool:
    """Whether a person in brackets follows, whose name is here spelled as it is heard: "Brajaną Olį (Brian Olley)"."""
    behind = items[at + 1 : at + 4]
    return [i.value if i.kind == "mark" else i.kind for i in behind] == ["(", "person", ")"]


def _of_state(items: list[Item], at: int) -> bool:
    """Whether a state in brackets follows in a row of persons and officers: "Heads - A B (Georgia)"."""
    behind = items[at + 1 : at + 4]
    if [i.value if i.kind == "mark" else i.kind for i in behind] != ["(", "country", ")"]:
        return False
    before = items[at - 1].value if at else ""
    people = any(i.kind in {"office", "person", "composed", "attend_past"} for i in items)
    return people and before in {"-", ",", ";", ":", "and", "of"}


def _of_trade(items: list[Item], at: int) -> bool:
    """Whether a trade and its nation stand before a name that an award is given to: "the Estonian poet A B"."""
    before = [i.kind for i in items[max(0, at - 2) : at]]
    return before == ["demonym", "low"] and any(i.kind in {"award", "award_of", "field"} for i in items)


def _awarded(items: list[Item], at: int) -> bool:
    """Whether a name stands behind a verb of receiving an award: "the prize went to A B", "premijos laureatas – A B"."""
    step = at - 1
    step -= step > 0 and (items[step].value in {"–", "-", ":"} or items[step].kind in {"copula", "honorific"})
    behind = step >= 0 and items[step].kind in {"given", "became"}
    return behind and any(i.kind in {"award", "award_of"} for i in items)


def _office_follows(items: list[Item], at: int) -> bool:
    for item in items[at : at + 6]:
        if item.kind == "office":
            return True
        if item.kind in {"person", "mark", "low", "unknown"}:
            return False
    return False


def _in_list(items: list[Item], at: int) -> bool:
    """Whether a person stands beside an item, across a comma or "and"."""
    joins = {"mark", "conj"}
    left = (
        at >= 2
        and items[at - 1].kind in joins
        and items[at - 1].value in {",", ";", "and"}
        and items[at - 2].kind == "person"
    )
    right = (
        at + 2 < len(items)
        and items[at + 1].kind in joins
        and items[at + 1].value in {",", ";", "and"}
        and items[at + 2].kind == "person"
    )
    return left or right
