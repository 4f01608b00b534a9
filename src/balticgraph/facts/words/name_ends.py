"""Where the name of a person ends: its initials, particles and surname, and how the name of somebody else behind it is told apart."""

import re

from balticgraph.facts.words.house_words import begins_house
from balticgraph.facts.words.lexicon import Lexicon
from balticgraph.facts.words.lexicon_phrase import same_letters
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


def after_initials(words: Words, at: int, high: int) -> int:
    """The word behind the initials that stand at a word; the word itself where there are none."""
    while (
        at + 2 < high
        and words.ends[at] - words.starts[at] <= 2
        and words.keys[at + 1] == "."
        and is_capital(words, at)
    ):
        if words.starts[at + 1] != words.ends[at]:
            break
        at += 2
        if words.keys[at] == "-" and at + 1 < high:
            at += 1
    return at


def end_of_name(words: Words, start: int, high: int, phrases: Lexicon, forms: Inflection) -> int:
    """The last word of the name that begins at a word, below the word `high`: the same word where nothing goes on with it."""
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
            small or is_surname(words, following, phrases)
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
        and is_capital(words, at + 1)
    )


def _initial_and_name(words: Words, at: int, high: int, phrases: Lexicon) -> bool:
    """Whether another name begins behind a whole one: "with Lauri Hussar S. Skvernelis said"."""
    start = after_initials(words, at, high)
    return start > at and start < high and is_surname(words, start, phrases)


def _house_behind(words: Words, at: int, high: int, phrases: Lexicon) -> bool:
    """Whether the name of a house begins behind a whole Latvian name: "Anna Kalna Melngalvju namā", "Anna Kalna Mazajā ģildē"."""
    near = range(at + 1, min(high, at + 3))
    return any(p.kind in _HOUSES and p.fits(words.keys, n) for n in near for p in phrases.at(words.keys, n))


_HOUSES = frozenset({"house_in", "street", "venue_in"})


def _another_name(words: Words, at: int, high: int, phrases: Lexicon, forms: Inflection) -> bool:
    """Whether another whole name begins behind a whole one: "su Edgaru Rinkevičiumi Juozas Olekas kalbėjosi".

    In Estonian, where the subject stands right before whom it meets: "täna kohtus Mart Kask Anna Ozolaga".
    """
    if forms.language not in {"lt", "et"} or at + 1 >= high or not is_surname(words, at + 1, phrases):
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
    if forms.language != "lv" or at + 1 >= high or not (is_capital(words, at) and is_capital(words, at + 1)):
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
    return step if is_capital(words, step) else at


_NEVER_SURNAMES = frozenset({"group", "how", "the", "what", "when", "where", "which", "who", "why"})
"""Words with which the line behind a Roman number begins: "I. Who presided"."""


def is_surname(words: Words, at: int, phrases: Lexicon) -> bool:
    """Whether a word may be a surname or an initial: it has a capital, and no phrase that ends a name begins there."""
    if (
        words.ends[at] - words.starts[at] == 1
        and words.text[words.ends[at] : words.ends[at] + 1] == "."
        and is_capital(words, at)
    ):
        return True
    length = words.ends[at] - words.starts[at]
    if (
        words.keys[at] in _NEVER_SURNAMES
        or not is_capital(words, at)
        or (1 < length < _SHORTEST_IN_CAPITALS and words.word(at).isupper())
    ):
        return False
    if length >= _SHORTEST_IN_CAPITALS and words.word(at).isupper() and _told_in_capitals(words, at, phrases):
        return False
    return not any(
        p.kind in _NO_SURNAME and p.fits(words.keys, at) and (not p.cased or same_letters(words, at, p))
        for p in phrases.at(words.keys, at)
    )


def _told_in_capitals(words: Words, at: int, phrases: Lexicon) -> bool:
    """Whether a verb or a speech stands here, which a heading in capitals has behind a name: "JONAS PETRULIS DALYVAVO"."""
    return any(
        p.kind.endswith(("_past", "_now", "_future", "address")) and p.fits(words.keys, at)
        for p in phrases.at(words.keys, at)
    )


def is_capital(words: Words, at: int) -> bool:
    """Whether a word begins with a capital."""
    return words.text[words.starts[at]].isupper()
