"""The case in which Estonian, Latvian and Lithuanian matters stand, by which "and" parts two of them or binds one."""

import re

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_GOVERNING = (
    (re.compile(r"^(?:raagi|konel(?:di|da))"), "elative"),
    (re.compile(r"^keskendu"), "allative"),
    (re.compile(r"^(?:arut(?:a|le)|kasitl|lahka|lahati|kaalu|analuus|vaeti|vaada)"), "partitive"),
)
_TRANSITIVE = re.compile(r"parrun|apspr|aptar|svarst|skart|aplukot|izskatit|iztirzat")
_PASSIVE = re.compile(r"(?:[tm]a|t[is]|mi|[tm][ao]s)$")


def case_of(sentence: Sentence, at: int, low: int) -> str:
    """The case that a word for discussing asks of its matters, which begin at `low`; "" where it asks for a word that is not there."""
    keys = sentence.keys_of(sentence.items[at])
    if sentence.language == "et":
        return next((case for stem, case in _GOVERNING if stem.search(keys[0])), "nominative")
    ahead = [sentence.key(i) for i in sentence.items[low : low + _AHEAD]]
    if _ABOUT[sentence.language] in {keys[-1], *ahead}:
        return "about"
    verb = next((key for key in keys if _TRANSITIVE.search(key)), "")
    if keys[-1] in _WAS:
        return "nominative"
    if not verb:
        return "dative" if not _ATTENTION.isdisjoint(keys) else ""
    if verb in _OR_TO_DO and "bus" not in keys:
        return "nominative plural" if at else ""  # "Aptarti susitarimai galios"
    return "nominative" if _PASSIVE.search(verb) else "accusative"


_AHEAD = 3
_ATTENTION = frozenset({"uzmaniba", "demesio", "demesys"})
_WAS = frozenset({"bija", "bus", "buvo", "ir"})
_OR_TO_DO = frozenset({"aptarti", "svarstyti"})
"""Lithuanian participles that are infinitives too: "aptarti klausimai" were discussed, "aptarti klausimus" is to discuss them."""
_ABOUT = {"lv": "par", "lt": "apie"}

_SURE = {
    ("et", "elative"): re.compile(r"st$"),
    ("et", "allative"): re.compile(r"le$"),
    ("et", "partitive"): re.compile(r"(?:[td]|[tds]id|da|si|usi)$"),
    ("et", "nominative"): re.compile(r"(?:[^aeiouõäöüsl]|öö|us|ine|poliitika|abi)$"),
    ("lv", "about"): re.compile(r"(?:u|i|iem|ām|ēm|īm)$"),
    ("lv", "accusative"): re.compile(r"(?:u|i|us)$"),
    ("lv", "nominative"): re.compile(r"(?:šana|ība|ija|politika|e|i|ms|js|ts|is)$"),
    ("lv", "dative"): re.compile(r"(?:ai|ei|am|im|iem|ām|ēm|īm)$"),
    ("lt", "dative"): re.compile(r"(?:ui|[ai]ai|ei|ams|oms|ėms|ims)$"),
    ("lt", "nominative plural"): re.compile(r"(?:ai|ės|ys)$"),
    ("lt", "about"): re.compile(r"(?:[ąęį](?:si)?|us|as|es|is)$"),
    ("lt", "accusative"): re.compile(r"(?:[ąęį](?:si)?|us|as|es|is)$"),
    ("lt", "nominative"): re.compile(r"(?:as|is|us|a|ai)$"),
}
"""Endings by which a word surely is in the case."""
_GENITIVE = {
    "et": re.compile(r"[aeiouõäöü]$"),
    "lv": re.compile(r"(?:as|es|u|a)$"),
    "lt": re.compile(r"(?:os|ės|ų|ies|io|o|aus)$"),
}
_WHERE = {
    "et": re.compile(r"(?:[^u]s|l|lt|ga|le)$"),
    "lv": re.compile(r"(?:ā|ē|ī|ās|ēs|īs|os)$"),
    "lt": re.compile(r"(?:oje|ėje|yje|uje|ame|uose|ose|ėse|yse)$"),
}
_ADJECTIVE = {
    "et": re.compile(
        r"(?:sisemi\w+|(?<!mi)ne|lised|list|listest|lsed|lset|lsest|lsetest|lik(?:u|kku|ud|ust|est)?|[aeiuõäöü]vad)$"
    ),
    "lv": re.compile(r"(?:isk[uaosi]|iskām|iskiem|o|ajām|ajiem)$"),
    "lt": re.compile(r"(?:inį|inę|inius|ines|šk[ąųo]|škus|škas|šalį)$"),
}


def stands(sentence: Sentence, low: int, end: int, case: str) -> bool:
    """Whether one of the words from `low` to `end` surely is in the case of the matters."""
    sure = _SURE.get((sentence.language, case))
    return sure is None or any(sure.search(word) for word in _words(sentence, low, end))


def tells_where_only(sentence: Sentence, low: int, end: int) -> bool:
    """Whether each of the words is in a case that tells where or in what: "izglītībā, zinātnē un kultūrā"."""
    words = [w for i in sentence.items[low:end] if i.kind != "conj" for w in _spelt(sentence, i)]
    return bool(words) and all(_WHERE[sentence.language].search(word) for word in words)


def has_case(sentence: Sentence, low: int, end: int, case: str) -> bool:
    """Whether a matter is no other phrase: "räägiti energiast", but not "räägiti läbi", "arutati pikalt", "arutati istungil"."""
    if sentence.language == "lt" and case.startswith("nominative") and _is_another_phrase(sentence, low, end):
        return False
    if sentence.language == "lv" and case == "nominative" and not _agrees(sentence, low, end):
        return False
    if case in {"partitive", "accusative"} and tells_where_only(sentence, low, end):
        return False
    asked = case in {"elative", "allative", "about", "dative", "nominative plural"} or (
        sentence.language == "lt" and case == "accusative"
    )
    return not asked or stands(sentence, low, end, case)


def _agrees(sentence: Sentence, low: int, end: int) -> bool:
    """Whether Latvian words have the ending of what a participle before them tells of: "skarti jautājumi", but not "skatīts ātri"."""
    before = (sentence.words.keys[i.last] for i in reversed(sentence.items[:low]) if i.kind == "discussed")
    participle = next(before, "")
    ending = next((own for of, own in _AGREEING.items() if participle.endswith(of)), None)
    words = _words(sentence, low, end)
    return ending is None or (words not in _COUNTING and any(word.endswith(ending) for word in words))


_AGREEING = {"tas": ("as", "es", "is"), "ts": ("s", "š"), "ti": ("i",), "ta": ("a", "e", "šanās")}
_COUNTING = [["daudzi"], ["daudzas"], ["visi"], ["visas"], ["abi"], ["abas"], ["citi"], ["citas"], ["viss"]]


def _is_another_phrase(sentence: Sentence, low: int, end: int) -> bool:
    """Whether Lithuanian words behind what was discussed are no subject: "bus aptartas rudenį", "svarstoma siųsti delegaciją"."""
    words = _words(sentence, low, end)
    return not words or words[0].endswith(("ti", "tis")) or _OBLIQUE.search(words[-1]) is not None


_OBLIQUE = re.compile(r"(?:[ąęį]|[uo]se|ame|[oėy]je|ui)$")


def are_two(sentence: Sentence, low: int, conj: int, end: int, case: str) -> bool | None:
    """Whether "and" at `conj` parts two matters: yes, no, or None where the words do not tell."""
    items, language = sentence.items, sentence.language
    leads, ends = word_list(language, "topics", "leads"), word_list(language, "topics", "clauses", "pointing")
    first = next((sentence.key(i) for i in items[conj + 1 : end] if sentence.key(i) not in leads), "")
    if first in ends or any(sentence.key(i) == _ABOUT.get(language) for i in items[conj + 1 : conj + 3]):
        return True
    near = next((n for n in range(conj + 1, end) if items[n].kind == "conj"), end)
    sure, one = _SURE.get((language, case)), _words(sentence, low, conj)
    other, beside = _words(sentence, conj + 1, end), _words(sentence, conj + 1, near)
    if sure is None or not one or not other:
        return None
    if not _is_in_case(language, one, beside, sure):
        bound = one[-1].endswith("-") or items[conj - 1].value == "-"
        wheres = all(words and _WHERE[language].search(words[-1]) for words in (one, beside))
        return False if bound or wheres or _GENITIVE[language].search(one[-1]) else None
    if language == "lv" and len(other) > 1 and _may_be_genitives(one[-1], other[0]):
        heads = word_list(language, "topics", "heads")
        return False if sentence.words.keys[items[end - 1].last] in heads else None
    if _ADJECTIVE[language].search(one[-1]) or _is_one_deed(language, one, other):
        return False
    return True if case.startswith("nominative") or any(sure.search(word) for word in other) else None


def _is_in_case(language: str, one: list[str], beside: list[str], sure: re.Pattern[str]) -> bool:
    """Whether words before "and" are a matter in its case, with what tells where behind it, which "and" does not go on with."""
    last, where = one[-1], _WHERE[language]
    if sure.search(last):
        return True
    if where.search(last):
        goes_on = beside and where.search(beside[-1]) and not any(sure.search(word) for word in beside)
        return not goes_on and any(sure.search(word) for word in one[:-1])
    return len(one) > 1 and bool(_ADJECTIVE[language].search(one[-2]) and sure.search(one[-2]))


def _may_be_genitives(one: str, other: str) -> bool:
    """Whether Latvian words round "and" may be genitives of one noun: "komisiju un partiju sadarbību"."""
    return one.endswith("u") and not _NOUN.search(one) and other.endswith("u")


def _is_one_deed(language: str, one: list[str], other: list[str]) -> bool:
    """Whether nouns of doing have one object: "programmide tootmisest ja edastamisest"."""
    doing = _DOING[language]
    return len(one) > 1 and bool(doing.search(one[-1]) and doing.search(other[0]))


_DOING = {
    "et": re.compile(r"mi(?:ne|st|sest|sele|se)$"),
    "lv": re.compile(r"šanu?a?$"),
    "lt": re.compile(r"[iy]m(?:as|ą|us)$"),
}
_NOUN = re.compile(r"(?:šan|īb|ij|um|kl)u$")


def _words(sentence: Sentence, low: int, end: int) -> list[str]:
    return [word for item in sentence.items[low:end] for word in _spelt(sentence, item)]


def _spelt(sentence: Sentence, item: Item) -> list[str]:
    return [w for w in sentence.text(item).lower().split() if w[0].isalpha()]
