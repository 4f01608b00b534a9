"""The case of a name as its place tells it, in a language where the form alone does not."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.language.surnames import Surnames

_TITLES = frozenset({"office", "honorific"})


def titled_case(sentence: Sentence, at: int) -> str:
    """The case and gender of a name as its place tells them: "genitive m" behind "pirmininko"; else nothing.

    In Latvian the case of a woman and the nominative of a man: "nominative f" behind "prezidente".
    """
    if sentence.language == "lv":
        return _latvian_case(sentence, at)
    if sentence.language != "lt":
        return ""
    items, before = sentence.items, at - 1
    while before >= 0 and items[before].kind == "honorific":
        before -= 1
    if before >= 0 and items[before].kind == "office" and items[before].value != "counterpart":
        word = sentence.words.word(items[before].last).lower()
        return next((case for ending, case in _OF_TITLE if word.endswith(ending)), "")
    governs = at + 1 < len(items) and (
        items[at + 1].kind in {"headed", "trip"} or sentence.words.keys[items[at + 1].first] in _governing()
    )
    name = sentence.text(items[at]).lower()
    return next((case for ending, case in _OF_NAME if name.endswith(ending)), "") if governs else ""


def _latvian_case(sentence: Sentence, at: int) -> str:
    """The case and gender of a Latvian name by its title, else by a woman's surname: "prezidente A", "Tūlija Eksone"."""
    items, before = sentence.items, at - 1
    if before >= 0 and items[before].kind == "office" and items[before].value != "counterpart":
        word = sentence.words.word(items[before].last).lower()
        if case := next((case for ending, case in _OF_LATVIAN_TITLE if word.endswith(ending)), ""):
            return case
        if word.endswith(_OF_WOMEN) and sentence.text(items[at]).split()[0].endswith("u"):
            return "accusative f"  # "ar prezidenti Daļu Grībauskaiti"; several of them would be in the nominative
    given, *others = sentence.text(items[at]).lower().split()
    woman = bool(others) and given.endswith("a") and others[-1].endswith("e")
    return "nominative f" if woman else ""


_OF_WOMEN = ("enti", "tri", "eri", "āti", "ori", "ekli", "āri")
_OF_LATVIAN_TITLE = (
    ("entam", "dative m"), ("tram", "dative m"), ("tājam", "dative m"), ("erim", "dative m"), ("ātam", "dative m"),
    ("iekam", "dative m"), ("oram", "dative m"), ("enta", "genitive m"), ("tra", "genitive m"), ("āta", "genitive m"),
    ("ieka", "genitive m"), ("ora", "genitive m"), ("entu", "accusative m"), ("tru", "accusative m"), ("ātu", "accusative m"),
    ("ieku", "accusative m"), ("oru", "accusative m"), ("ei", "dative f"), ("ieci", "accusative f"), ("nte", "nominative f"),
    ("tre", "nominative f"), ("ere", "nominative f"), ("āte", "nominative f"), ("iece", "nominative f"),
    ("ekle", "nominative f"), ("āre", "nominative f"), ("ore", "nominative f"), ("nts", "nominative m"),
    ("trs", "nominative m"), ("tājs", "nominative m"), ("eris", "nominative m"), ("āts", "nominative m"),
    ("ieks", "nominative m"), ("eklis", "nominative m"), ("ārs", "nominative m"), ("ors", "nominative m"),
)  # fmt: skip
"""Endings of Latvian titles that stand for one case and one gender alone, but for the genitive of several in -u."""


def _governing() -> frozenset[str]:
    return word_list("lt", "titles", "governing")


_OF_TITLE = (
    ("ei", "dative f"), ("ės", "genitive f"), ("ę", "accusative f"), ("os", "genitive f"), ("ai", "dative f"),
    ("aus", "genitive m"), ("iui", "dative m"), ("ui", "dative m"), ("iumi", "instrumental m"), ("umi", "instrumental m"),
    ("į", "accusative m"), ("ų", "accusative m"), ("ką", "accusative m"), ("rą", "accusative m"), ("tą", "accusative m"),
    ("o", "genitive m"), ("iu", "instrumental m"), ("u", "instrumental m"), ("re", "instrumental f"), ("ke", "instrumental f"),
    ("te", "instrumental f"), ("ve", "instrumental f"),
)  # fmt: skip
"""Endings of titles with the case and gender that they tell; such as tell neither are left out."""
_OF_NAME = (("aus", "genitive m"), ("o", "genitive m"), ("ės", "genitive f"), ("os", "genitive f"))


def case_of(sentence: Sentence, at: int, last: Surnames) -> str:
    """The case of the name at an item: nominative, genitive, or unknown where its place says nothing.

    A title tells it, else the word that the name, or the last of the names joined to it, stands before.
    """
    items = sentence.items
    before = _before_row(sentence, at) - 1
    while before >= 0 and items[before].kind in _TITLES:
        title = sentence.words.word(items[before].last)
        if title.lower().endswith("ks"):
            return "genitive" if _chosen(sentence) else "unknown"
        if case := last.case_of_title(title):
            return case
        before -= 1
    after = _behind(items, at)
    if after < len(items) and _governs(sentence, items[after], last):
        return "genitive"
    return "partitive" if _honoured(sentence, _before_names(items, at) - 1, after) else "unknown"


_FAR = 6


def _honoured(sentence: Sentence, before: int, after: int) -> bool:
    """Whether those named between two items are whom some verb honours: "tunnustati medaliga A", "A autasustati"."""
    items, verbs = sentence.items, word_list("et", "names", "honoured")
    if after < len(items) and sentence.words.keys[items[after].last] in verbs:
        return True
    for item in reversed(items[max(before - _FAR, 0) : before + 1]):
        if not verbs.isdisjoint(sentence.words.keys[item.first : item.last + 1]):
            return True
        if item.kind == "person" or item.value in {",", "and", ":", "–"}:
            return False
    return False


def _before_names(items: tuple[Item, ...], at: int) -> int:
    """The first of the names that are joined up to a name."""
    while at > 1 and items[at - 1].value in {",", "and"} and items[at - 2].kind == "person":
        at -= 2
    return at


_OF_SEVERAL = ("d", "hi", "te", "de")


def _before_row(sentence: Sentence, at: int) -> int:
    """The first name of the row that a name stands in where one title of several is before them, else the name."""
    items, first = sentence.items, at
    while first > 1 and items[first - 1].value in {",", "and"} and items[first - 2].kind == "person":
        first -= 2
    titled = first > 0 and items[first - 1].kind in _TITLES
    several = titled and sentence.words.keys[items[first - 1].last].endswith(_OF_SEVERAL)
    return first if several else at


def _behind(items: tuple[Item, ...], at: int) -> int:
    """The item behind a name and the names joined to it."""
    after = at + 1
    while after + 1 < len(items) and items[after].value in {",", "and"} and items[after + 1].kind == "person":
        after += 2
    return after


def _governs(sentence: Sentence, item: Item, last: Surnames) -> bool:
    return sentence.words.keys[item.first] in last.governing


def _chosen(sentence: Sentence) -> bool:
    """Whether somebody chose whoever is named: "valis esimeheks", not "esimeheks valiti"."""
    return any(i.kind == "elect" and sentence.text(i).lower().endswith(("s", "sid")) for i in sentence.items)
