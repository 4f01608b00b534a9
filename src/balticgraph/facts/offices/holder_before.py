"""The person who stands before an office, across a comma, a bracket, a trade or a verb of becoming."""

from balticgraph.facts.offices.office_phrases import GLUE, PARTS, Phrase
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def person_before_office(sentence: Sentence, first: int) -> int | None:
    """The person before an office across a comma or bracket, or right before it where it is a seat: "A MP", "A, Chair of X"."""
    items, at = sentence.items, first - 1
    seat = items[first].value in {"mp", "mep"} and items[first].kind == "office"
    if seat and at >= 0 and items[at].kind == "person" and sentence.language == "en":
        return at
    while at >= 0 and (items[at].kind in GLUE or items[at].kind == "num" or items[at].value == "."):
        at -= 1
    at = _over_present(sentence, at) if sentence.language == "en" else at
    naming = _NAMING | _PARTY_NAMING if seat and sentence.language == "en" else _NAMING
    if at >= 0 and items[first].kind not in GLUE and items[at].kind in naming:
        before = _over_name(items, at, naming)
        if _is_done(sentence, before + 1, at) or (
            sentence.language == "en" and _unheld(sentence, before + 1, at)
        ):
            return None
        at = before
        at -= sentence.language == "en" and at > 0 and items[at].kind == "article"
    if sentence.language == "en" and at > 0 and at == first - 1 and items[at].kind == "its":
        at -= 1
        if items[at].kind == "person":
            return at  # "A is President of X, B its Vice-President"
        if items[at].kind == "link" and sentence.words.keys[items[at - 1].first] == "one":
            at -= 2  # "A, one of its members"
    if sentence.language == "en" and at >= first - 2 and items[at].kind == "conj":
        return _behind_trade(items, at)
    if at == first - 2 and items[at].kind == "person" and items[first - 1].kind == "article":
        return at if sentence.language == "en" else None
    if at < 1 or items[at].value not in {",", "(", "-", ":"}:
        return None
    at = over_brackets(items, _over_trade(items, at - 1))
    if at > 0 and items[at].kind != "person" and sentence.language == "en":
        at = over_brackets(items, _over_party(items, at))
    return at if at >= 0 and items[at].kind == "person" else None


def _over_present(sentence: Sentence, at: int) -> int:
    """The comma before words that tell of the time being: "A, at present Speaker", "A, since January 2024 Speaker"."""
    items, step = sentence.items, at
    while step > 0 and at - step < _FEW and items[step].kind in _TEMPORAL:
        step -= 1
    keys = {key for i in items[step + 1 : at + 1] for key in sentence.keys_of(i)}
    now = bool(keys & word_list("en", "leading", "these_days")) and not keys & _OVER
    return step if now and items[step].value == "," and items[step - 1].kind in {"person", "mark"} else at


_FEW = 6
_TEMPORAL = frozenset(
    {"in", "low", "num", "year", "month", "ordinal", "founded", "speak_inf", "article", "day", "link"}
)
_OVER = frozenset({"from", "last", "next", "until", "was"})
_NAMING = frozenset({"low", "cap", "unknown", "quality", "country", "demonym", "topic", "year"})
_PARTY_NAMING = frozenset({"organisation", "venue_noun", "party", "group"})
"""What else the name of a party may hold before a seat: "A, a Centre Party MP"."""


def is_label(sentence: Sentence, first: int) -> bool:
    """Whether an English office at an item begins a part of a list: "the Presidium: Speaker - A; Secretary - B"."""
    return sentence.language == "en" and first > 0 and sentence.items[first - 1].value in {":", ";"}


def _unheld(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words before an office tell that it is not held: "A, who had been Speaker", "A, who wants to be Speaker"."""
    keys = {sentence.words.keys[i.first] for i in sentence.items[first : last + 1]}
    instead = bool(keys & _ACTING) and sentence.words.keys[sentence.items[last + 1].first] == "for"
    return instead or not keys.isdisjoint(word_list("en", "leading", "unheld"))


def _is_done(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words before an office begin with what somebody does beside the verb: "A, tänades saadikuid", "A, thanking all members"."""
    word = sentence.words.word(sentence.items[first].first)
    if word in _BEING:
        return False
    far = sentence.language != "en" or first < last or sentence.items[last + 1].kind in GLUE
    return far and word.islower() and word.endswith(_DOING.get(sentence.language, ()))


_DOING = {
    "en": ("ing",),
    "et": ("des",),
    "lv": ("ot", "oties", "dams", "dama", "damies", "damās"),
    "lt": ("damas", "dama", "damasis", "damasi"),
}
"""How the forms of a verb end that tell what else somebody does."""
_BEING = frozenset({"being", "būdama", "būdamas", "būdami", "būdams", "esot"})


_ACTING = frozenset({"acting", "deputising", "deputizing", "speaking", "standing"})


def _over_name(items: tuple[Item, ...], at: int, naming: frozenset[str]) -> int:
    """The item before the name of an organisation that stands before its office.

    As in languages that put it first.
    """
    step = at
    while step >= 0 and at - step < 8 and items[step].kind in naming:
        step -= 1
    return step


def _over_trade(items: tuple[Item, ...], at: int) -> int:
    """The item before a trade between commas: "A, writer, member of the Jury"."""
    step = at
    while (
        step >= 0
        and at - step < _TRADE
        and (items[step].kind in {"low", "field", "country"} or items[step].value in _DEGREES)
    ):
        step -= 1
    found = step > 0 and step < at and items[step].value == "," and items[step - 1].kind in {"person", "mark"}
    return step - 1 if found else at


_TRADE = 3


def _behind_trade(items: tuple[Item, ...], conj: int) -> int | None:
    """The person whose trade stands between a comma and "and": "A, a historian and member of the Jury"."""
    step = conj - 1
    while step > 0 and conj - step <= _LONG_TRADE and items[step].kind in _OF_TRADE:
        step -= 1
    trade = step < conj - 1 and items[step].value == "," and items[conj - 1].kind in {"low", "field"}
    at = over_brackets(items, step - 1)
    return at if trade and at >= 0 and items[at].kind == "person" else None


_LONG_TRADE = 6
_OF_TRADE = frozenset({"low", "field", "demonym", "article", "by", "in", "topic"})
_DEGREES = frozenset({"cbe", "mba", "md", "msc", "phd"})
"""What may stand between commas behind a name: "A, PhD, Rector of X"."""


def over_brackets(items: tuple[Item, ...], at: int) -> int:
    """The item before a bracket that ends at an item, else the item itself."""
    if at >= 0 and items[at].value == ")":
        while at >= 0 and items[at].value != "(":
            at -= 1
        at -= 1
    return at


def _over_party(items: tuple[Item, ...], at: int) -> int:
    """The item before the party that somebody is from: "A from the Unity party was elected"."""
    step = at
    while (
        step > 0 and at - step < _PARTY and items[step].kind in _OF_PARTY and items[step].value not in _FROM
    ):
        step -= 1
    if step < at and items[step].kind == "person" and items[step + 1].kind == "link":
        return step  # "A of Estonia"
    from_it = step > 0 and (items[step].kind == "takes_from" or items[step].value in _FROM)
    return step - 1 if from_it else at


_PARTY = 10
_OF_PARTY = frozenset(
    {
        "low",
        "cap",
        "unknown",
        "article",
        "link",
        "conj",
        "organisation",
        "quality",
        "demonym",
        "country",
        "group",
        "party",
        "parliament",
        "chamber",
        "city",
    }
)
_FROM = frozenset({"representing", "of"})


def over_aside(items: tuple[Item, ...], at: int) -> int:
    """The person before what stands between a name and its verb, the item itself where there is none.

    "A (Centre) was elected", "A from the Unity party was elected", "A, who represents the Unity party, was elected".
    """
    at = over_brackets(items, at)
    if at > 1 and items[at].value == ",":
        near = range(at - 1, max(0, at - _ASIDE), -1)
        comma = next((n for n in near if items[n].value == ","), -1)
        before = over_brackets(items, comma - 1) if comma > 0 else -1
        return before if before >= 0 and items[before].kind == "person" else at
    before = over_brackets(items, _over_party(items, at))
    return before if before >= 0 and items[before].kind == "person" else at


_ASIDE = 16


def subject_of_copula(items: tuple[Item, ...], first: int) -> int:
    """The person who became what an office tells: "A from the Unity party was elected as Speaker"; -1 where there is none."""
    at = first - 1
    while at >= 0 and items[at].kind in GLUE:
        at -= 1
    if at < 1 or items[at].kind != "became":
        return -1
    at = over_aside(items, at - 1)
    while at > 0 and (items[at].value == "," or items[at].kind in PARTS or items[at].kind in GLUE):
        at -= 1
    return at if items[at].kind == "person" else -1


def comma_person(items: tuple[Item, ...], at: int) -> int:
    """The person behind a comma at an item, perhaps behind a nation and honorifics; -1 where none stands there."""
    at = _over_years(items, at)
    if at + 2 < len(items) and items[at].value == "," and _nation_of(items, at + 1):
        return at + 2
    if at + 1 < len(items) and items[at].value == "," and items[at + 1].kind in {"person", "honorific"}:
        while at + 1 < len(items) and items[at + 1].kind == "honorific":
            at += 1
        return at + 1 if at + 1 < len(items) and items[at + 1].kind == "person" else -1
    return -1


def _nation_of(items: tuple[Item, ...], at: int) -> bool:
    """Whether a person is told with the nation in front: "the chair of the Committee, Latvia's A"."""
    nation = items[at].kind == "demonym" or (items[at].kind == "country" and items[at].last > items[at].first)
    return nation and items[at + 1].kind == "person"


def _over_years(items: tuple[Item, ...], at: int) -> int:
    """The item behind a year that an office is told with: "the President for 2024, A", "the Speaker since 2011, A"."""
    told = at + 2 < len(items) and items[at].kind in {"link", "in", "founded"} and items[at + 2].value == ","
    return at + 2 if told and items[at + 1].kind in {"num", "year"} else at


def of_two_lands(one: Phrase, other: Phrase) -> bool:
    """Whether two offices are one and the same in two states, which nobody holds both."""
    lands = [{i.value for i in phrase.parts if i.kind in _LANDS} for phrase in (one, other)]
    return (
        one.office == other.office
        and (one.office in _OF_ONE_LAND or one.office.startswith("Minister"))
        and all(map(len, lands))
        and not set.intersection(*lands)
    )


_LANDS = frozenset({"country", "parliament"})
_OF_ONE_LAND = frozenset({"chair", "speaker", "president", "head", "prime_minister", "head_of_state"})
