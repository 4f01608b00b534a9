"""The words of a passage as items: what each stretch is, before anything is said about what it means.

An item is a phrase of the lexicon (its kind and value), a person's name, or a plain word: `cap` and `low` for
words with a capital and without, `num` for digits, `mark` for a sign, `unknown` for capital words in a row.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from balticgraph.facts.words.house_words import begins_house
from balticgraph.facts.words.lexicon import Lexicon, Phrase
from balticgraph.facts.words.naming import given_names
from balticgraph.language.names import Inflection
from balticgraph.language.words import Words, fold

#: Kinds that no surname hides behind: a capital word that begins one of these ends a name.
_NO_SURNAME = frozenset(
    {
        "body", "parliament", "chamber", "organ", "office", "country", "country_in", "venue_in", "demonym", "city",
        "city_in", "city_to", "country_to", "country_from", "country_into", "parliament_in", "event", "event_in",
        "delegation", "committee", "conj", "not_person", "weekday", "month", "honorific", "state", "venue_noun",
        "former", "link", "range", "with", "quality", "assembly_word", "article",
    }
)  # fmt: skip


@dataclass(slots=True, unsafe_hash=True)
class Item:
    """What the words `first` to `last` of a passage are.

    Read-only by its types alone: a text has thousands, and a frozen one takes three times as long to make.
    """

    kind: Final[str]
    value: Final[str]
    first: Final[int]
    last: Final[int]


def kinds_of(items: Iterable[Item]) -> frozenset[str]:
    """The kinds of items: what rules ask before they look at each of them."""
    return frozenset([item.kind for item in items])


def items_of(words: Words, low: int, high: int, phrases: Lexicon, forms: Inflection) -> list[Item]:
    """The items of the words from `low` to `high`, the last excluded."""
    at, text, starts, keys = low, words.text, words.starts, words.keys
    found: list[Item] = []
    begun = phrases.seen
    while at < high:
        sign, key = text[starts[at]], keys[at]
        many = begun.get(key, _UNSEEN)
        if many:
            many = phrases.at(keys, at)
        item = _name(words, at, high, phrases, forms, many) if sign.isupper() else None
        if item is None and many:
            one = many[0]
            item = Item(one.kind, one.value, at, at) if one.plain else _phrase(words, at, high, many)
        if item is None:
            item = Item("low" if sign.islower() else _plain(sign), key, at, at)
        found.append(item)
        at = item.last + 1
    return found


_UNSEEN = (Phrase("", "", (), (), ""),)
"""Stands for what a word may begin that was not asked about before."""


def _phrase(words: Words, at: int, high: int, many: tuple[Phrase, ...]) -> Item | None:
    """The first of the phrases that may stand here which does."""
    for phrase in many:
        last = at + phrase.length - 1
        if (
            last < high
            and (phrase.short or phrase.fits(words.keys, at))
            and (not phrase.cased or _same_letters(words, at, phrase))
        ):
            stop = phrase.kind == "honorific" and last + 1 < high and words.keys[last + 1] == "."
            return Item(phrase.kind, phrase.value, at, last + stop)
    return None


def _same_letters(words: Words, at: int, phrase: Phrase) -> bool:
    if phrase.marked:
        return all(words.word(at + shift).lower() == word.lower() for shift, word in enumerate(phrase.cased))
    return all(words.word(at + shift).startswith(word) for shift, word in enumerate(phrase.cased))


def _plain(sign: str) -> str:
    """The kind of a word that no phrase has, by its first sign."""
    if sign.isalpha():
        return "cap" if sign.isupper() else "low"
    return "num" if sign.isdigit() else "mark"


def _name(
    words: Words, at: int, high: int, phrases: Lexicon, forms: Inflection, many: tuple[Phrase, ...]
) -> Item | None:
    """A name that begins with this capital: a known given name or an initial, and a surname.

    `many` are the phrases that may stand here.
    """
    start = _after_initials(words, at, high)
    if start == at and not _given(words, at, high, phrases, forms):
        return None
    if _honorific(words, at, many):
        return None
    if start > at and (start >= high or not _surname(words, start, phrases) or _is_state(words, at)):
        return None
    last = _end_of_name(words, start, high, phrases, forms)
    half = (last - start + 1) // 2
    if half > 1 and words.keys[start : start + half] == words.keys[start + half : last + 1]:
        last = start + half - 1  # a caption runs into its text: "Antanas Vinkus Antanas Vinkus"
    if last > start + 1 and start == at and _word_before_name(words, at, last, phrases, forms):
        return None
    behind = words.text[words.ends[last] : words.ends[last] + 1]
    if behind == "_" or (behind.isdigit() and last > at):  # "CRISPR-Cas9"
        return None
    long_enough = last > start or start > at
    return Item("person", words.text[words.starts[at] : words.ends[last]], at, last) if long_enough else None


def _given(words: Words, at: int, high: int, phrases: Lexicon, forms: Inflection) -> bool:
    """Whether a given name stands here, or two joined by a hyphen of which one is known."""
    if given_names().known(words.word(at), forms):
        return True
    if given_names().is_heard(words.keys[at], forms) and _surname(words, at, phrases):
        return True
    double = at + 3 < high and words.keys[at + 1] == "-" and words.starts[at + 2] == words.ends[at] + 1
    return double and _is_capital(words, at + 2) and given_names().known(words.word(at + 2), forms)


def _is_state(words: Words, at: int) -> bool:
    """Whether what looks like initials is a state with its article: "ambassador to the U.S. Jane Roe"."""
    return at > 0 and words.keys[at - 1] == "the" and words.keys[at : at + 4] == ("u", ".", "s", ".")


_OF = frozenset({"of", "to", "from", "in", "for"})


def _word_before_name(words: Words, at: int, last: int, phrases: Lexicon, forms: Inflection) -> bool:
    """Whether a state, or a month, nation or "As" of an English text, stands before a whole name: "On 25 November Jānis Vucāns"."""
    if _land_before_name(words, at, phrases, forms):
        return True
    told = any(p.kind in {"month", "demonym"} and p.fits(words.keys, at) for p in phrases.at(words.keys, at))
    return (
        ((told and not _given_as_month(words, at, forms)) or words.keys[at] == "as")
        and forms.language == "en"
        and any(given_names().known(words.word(n), forms) for n in range(at + 1, last))
    )


def _given_as_month(words: Words, at: int, forms: Inflection) -> bool:
    """Whether a month is a given name as well, and neither its day nor "in" stands before it: "President Jan Pieter Lokker".

    One that a hyphen joins to another name is no month: "the Speaker, Jan-Erik Enestam".
    """
    before = words.keys[at - 1] if at else "."
    dated = before[0].isdigit() or before in _BEFORE_MONTH
    joined = words.keys[at + 1 : at + 2] == ("-",) and words.starts[at + 1] == words.ends[at]
    return given_names().known(words.word(at), forms) and (joined or not dated)


_BEFORE_MONTH = frozenset({
    "in", "of", "since", "until", "till", "from", "by", "to", "and", "-", "–", ",", "th", "st", "nd", "rd", "last", "next", "this",
    "early", "late", "mid",
})  # fmt: skip


def _land_before_name(words: Words, at: int, phrases: Lexicon, forms: Inflection) -> bool:
    """Whether a state stands before a given name: "the Prime Minister of Armenia Nikol Pashinyan"."""
    lands = (p for p in phrases.at(words.keys, at) if p.kind == "country")
    land = any(p.fits(words.keys, at) for p in lands)
    return land and (at == 0 or not given_names().known(words.word(at), forms) or words.keys[at - 1] in _OF)


def _honorific(words: Words, at: int, many: tuple[Phrase, ...]) -> bool:
    """Whether a title stands here, or a phrase that is known to be no name.

    A capital alone is an initial, but a title where a whole name follows it: "P. Asmund Kristoffersen".
    """
    titles = [p for p in many if p.kind in _NO_NAME]
    if not titles:
        return False
    initial = words.ends[at] - words.starts[at] == 1 and _is_capital(words, at)
    initial = initial and not _whole_name(words, at + 2)
    return any(p.fits(words.keys, at) and len(p.words) > initial for p in titles)


_NO_NAME = frozenset({"honorific", "not_person", "event", "event_in"})
"""Kinds of phrases that begin no name: titles, and events that are called after somebody."""


def _whole_name(words: Words, at: int) -> bool:
    """Whether a known given name in the nominative and a capital word stand here, behind a stop."""
    return (
        at + 1 < len(words.keys)
        and words.keys[at - 1] == "."
        and words.word(at).lower() in given_names().spelled
        and _is_capital(words, at + 1)
    )


def _after_initials(words: Words, at: int, high: int) -> int:
    while (
        at + 2 < high
        and words.ends[at] - words.starts[at] <= 2
        and words.keys[at + 1] == "."
        and _is_capital(words, at)
    ):
        if words.starts[at + 1] != words.ends[at]:
            break
        at += 2
        if words.keys[at] == "-" and at + 1 < high:
            at += 1
    return at


def _end_of_name(words: Words, start: int, high: int, phrases: Lexicon, forms: Inflection) -> int:
    last, parts = start, 1
    while last + 1 < high and parts < 5:
        following = last + 1
        if (
            words.keys[following] == "-"
            and following + 1 < high
            and words.starts[following] == words.ends[last]
        ):
            following += 1
        if (
            words.keys[following] == "."
            and following + 1 < high
            and words.ends[last] - words.starts[last] == 1
        ):
            following += 1
        if _elided(words, last, following, high):
            following += 1
        glued = words.keys[following - 1] == "-" and words.starts[following] == words.ends[following - 1]
        if parts >= _WHOLE and (
            _initial_and_name(words, following, high, phrases)
            or _in_company(words, last, forms)
            or _in_another_case(words, start, following, high, forms)
            or (forms.language == "et" and begins_house(words, following, high, phrases))
            or _another_name(words, following, high, phrases, forms)
            or (forms.language == "lv" and _house_behind(words, following, high, phrases))
        ):
            break
        case = _NO_NAME_IN_ENGLISH if forms.language == "en" else _CASE
        small = glued and not case.fullmatch(words.keys[following])
        small = small and words.text[words.starts[following]].islower()
        small = small or (
            glued and given_names().known(words.word(following), forms)
        )  # "Gert-Jan Segers", no month
        following = _over_particle(words, following, high)
        if words.text[words.ends[following - 1] : words.starts[following]] not in {"", " "} or not (
            small or _surname(words, following, phrases)
        ):
            break
        last, parts = following, parts + 1
    return last


def _elided(words: Words, last: int, at: int, high: int) -> bool:
    """Whether an apostrophe joins a surname to the one letter before it: "O'Neill", "D'Hose"."""
    return (
        at + 1 < high
        and words.keys[at] in {"'", "’"}
        and words.ends[last] - words.starts[last] == 1
        and words.starts[at] == words.ends[last]
        and words.starts[at + 1] == words.ends[at]
        and _is_capital(words, at + 1)
    )


def _initial_and_name(words: Words, at: int, high: int, phrases: Lexicon) -> bool:
    """Whether another name begins behind a whole one: "with Lauri Hussar S. Skvernelis said"."""
    start = _after_initials(words, at, high)
    return start > at and start < high and _surname(words, start, phrases)


def _house_behind(words: Words, at: int, high: int, phrases: Lexicon) -> bool:
    """Whether the name of a house begins behind a whole Latvian name: "Anna Kalna Melngalvju namā", "Anna Kalna Mazajā ģildē"."""
    near = range(at + 1, min(high, at + 3))
    return any(p.kind in _HOUSES and p.fits(words.keys, n) for n in near for p in phrases.at(words.keys, n))


_HOUSES = frozenset({"house_in", "street", "venue_in"})


def _another_name(words: Words, at: int, high: int, phrases: Lexicon, forms: Inflection) -> bool:
    """Whether another whole name begins behind a whole one: "su Edgaru Rinkevičiumi Juozas Olekas kalbėjosi".

    In Estonian, where the subject stands right before whom it meets: "täna kohtus Mart Kask Anna Ozolaga".
    """
    if forms.language not in {"lt", "et"} or at + 1 >= high or not _surname(words, at + 1, phrases):
        return False
    if forms.language == "et":
        names, before = given_names(), words.word(at - 1)
        apart = words.ends[at - 1] < words.starts[at] and words.ends[at] < words.starts[at + 1]
        return apart and names.known(words.word(at), forms) and before.lower() not in names.spelled
    native = fold(words.word(at)) in given_names().native["lt"]
    if not native:  # "sveikindamas Iraklį Gogavą Romualds Ražuks"
        return words.word(at - 1).endswith(("ą", "į", "umi")) and given_names().known(words.word(at), forms)
    whole = words.ends[at - 1] < words.starts[at] and words.word(at - 1).lower() not in given_names().spelled
    return words.keys[at - 1].endswith(_OBLIQUE_BEFORE) or whole


_OBLIQUE_BEFORE = ("u", "iumi", "umi", "ui", "o", "os", "es", "iaus", "aus")


def _in_company(words: Words, at: int, forms: Inflection) -> bool:
    """Whether a surname is in the Estonian comitative, which ends it: "Dovilė Šakalienėga Birutė pataljonis".

    Or in the partitive, where a given name follows: "saatsid Lauri Hussarit Anti Allas ja ...".
    """
    word = words.keys[at]
    if forms.last is None or len(word) < _SHORTEST_IN_CAPITALS or word in given_names().names:
        return False
    partitive = word.endswith(_PARTITIVE) and at + 1 < len(words.keys)
    return word.endswith(_COMITATIVE) or (partitive and given_names().known(words.word(at + 1), forms))


def _in_another_case(words: Words, start: int, at: int, high: int, forms: Inflection) -> bool:
    """Whether another Latvian name begins behind a whole one, as its case tells: "tiekoties ar Alaru Kari Daiga Mieriņa"."""
    if (
        forms.language != "lv"
        or at + 1 >= high
        or not (_is_capital(words, at) and _is_capital(words, at + 1))
    ):
        return False
    names, given, other = given_names(), words.word(start).lower(), words.word(at)
    if words.ends[at] + 1 != words.starts[at + 1] or not names.known(other, forms):
        return False
    first, second = names.in_nominative(given, forms), names.in_nominative(other.lower(), forms)
    return first != second and (first or names.known(given, forms) or given.endswith(_OBLIQUE))


_OBLIQUE = ("u", "i", "am", "im", "ai", "ei")
_PARTITIVE = tuple(f"{vowel}t" for vowel in "aeiou")
_COMITATIVE = tuple(f"{vowel}ga" for vowel in "aeiou")

#: Words of a name that may be followed by another's initial: a given name and a surname.
_WHOLE = 2
_SHORTEST_IN_CAPITALS = 5
#: Case endings that Estonian joins to a foreign name with a hyphen, "aho" is none; what is as short in other languages.
_CASE = re.compile(r"[aeiou]?(ga|le|lt|st|sse|ks|ni|na|ta|te|de|[lstd])?[aeiou]?|(?!aho)\w{1,3}")
#: Words that English joins to a name with a hyphen: "the Hussar-led delegation"; "Kim Jin-pyo" has none.
_NO_NAME_IN_ENGLISH = re.compile(r"led|era|run|wide|based|backed|chaired|style|born|elect|designate")
PARTICLES = frozenset(
    {"de", "der", "den", "van", "von", "fon", "la", "du", "di", "af", "ter", "ten", "zu", "del", "el"}
)
"""Small words inside a surname: "de Vries", "van der Laan"."""


def _over_particle(words: Words, at: int, high: int) -> int:
    """The word behind the particles of a surname: "de Vries", "van der Laan"; the word itself where there are none."""
    step = at
    while step + 1 < high and step - at < 2 and words.keys[step] in PARTICLES and words.word(step).islower():
        step += 1
    return step if _is_capital(words, step) else at


_NEVER_SURNAMES = frozenset({"group", "how", "the", "what", "when", "where", "which", "who", "why"})
"""Words with which the line behind a Roman number begins: "I. Who presided"."""


def _surname(words: Words, at: int, phrases: Lexicon) -> bool:
    if (
        words.ends[at] - words.starts[at] == 1
        and words.text[words.ends[at] : words.ends[at] + 1] == "."
        and _is_capital(words, at)
    ):
        return True
    length = words.ends[at] - words.starts[at]
    if (
        words.keys[at] in _NEVER_SURNAMES
        or not _is_capital(words, at)
        or (1 < length < _SHORTEST_IN_CAPITALS and words.word(at).isupper())
    ):
        return False
    if length >= _SHORTEST_IN_CAPITALS and words.word(at).isupper() and _told_in_capitals(words, at, phrases):
        return False
    return not any(
        p.kind in _NO_SURNAME and p.fits(words.keys, at) and (not p.cased or _same_letters(words, at, p))
        for p in phrases.at(words.keys, at)
    )


def _told_in_capitals(words: Words, at: int, phrases: Lexicon) -> bool:
    """Whether a verb or a speech stands here, which a heading in capitals has behind a name: "JONAS PETRULIS DALYVAVO"."""
    return any(
        p.kind.endswith(("_past", "_now", "_future", "address")) and p.fits(words.keys, at)
        for p in phrases.at(words.keys, at)
    )


def _is_capital(words: Words, at: int) -> bool:
    return words.text[words.starts[at]].isupper()
