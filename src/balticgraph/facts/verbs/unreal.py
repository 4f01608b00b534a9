"""What was not so: what would have been, by a form of "to be" in the conditional, and those who are told to be replaced."""

from functools import cache

from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence


def may_be_unreal(sentence: Sentence) -> bool:
    """Whether a sentence that is not English has a word by which one of its verbs may tell of no part."""
    return sentence.says(_cues(sentence.language))


@cache
def _cues(language: str) -> frozenset[str]:
    return word_list(language, "denials", "would") | ({*_SENDING, _NOR} if language == "et" else frozenset())


_NOR = "ega"
_SENDING = frozenset({"saatis", "saatsid", "saadab", "saadavad"})


def would_have_been(sentence: Sentence, at: int) -> bool:
    """Whether a participle tells what was not done: "oleks osalenud", "būtu piedalījies", "ei A ega B osalenud".

    The form of "to be" stands a few words before it in the same clause, or right behind it.
    """
    would = word_list(sentence.language, "denials", "would")
    if not sentence.keys_of(sentence.items[at])[-1].endswith(_PARTICIPLES[sentence.language]):
        return False
    if sentence.key_at(at + 1) in would:
        return True
    for n in range(at - 1, max(-1, at - _NEAR), -1):
        item = sentence.items[n]
        if sentence.words.keys[item.first] in would or sentence.words.keys[item.first] == _NOR:
            return True
        if item.kind in {"mark", "that"} or item.kind.endswith(("_past", "_now", "_future")):
            return False
    return False


_NEAR = 6
_PARTICIPLES = {
    "et": ("nud", "tud", "dud"),
    "lt": ("es", "usi", "usios", "usis", "usys", "tas", "ta", "ti", "tos"),
    "lv": ("ies", "is", "usi", "usies", "usas", "usi", "ts", "ta", "ti", "tas"),
}
"""The ends of past participles, folded."""


def is_replaced(sentence: Sentence, at: int) -> bool:
    """Whether Estonian tells that another took the place of the person at an item: "juhatas minister A | asemel B"."""
    return sentence.language == "et" and sentence.key_at(at + 1) == "asemel"


def opens_no_gathering(sentence: Sentence, at: int) -> bool:
    """Whether what is opened is a monument or the like, at a gathering that was open before: "avas seminaril mälestustahvli"."""
    if sentence.language not in _UNVEILING:
        return False
    things = word_stems(sentence.language, "denials", "unveiled")
    near = sentence.items[max(0, at - _NEAR) : at + _NEAR]
    return any(
        key.startswith(things) for i in near if i.kind in {"low", "cap"} for key in sentence.keys_of(i)
    )


_UNVEILING = frozenset({"et", "lv"})
"""The languages whose verb for opening is that for unveiling too."""


def sends_words(sentence: Sentence, at: int) -> bool:
    """Whether an Estonian verb, of going along with somebody too, has a letter or greeting for its object: "saatis kirja"."""
    if sentence.key_at(at) not in _SENDING:
        return False
    near = (*sentence.items[max(0, at - 2) : at], *sentence.items[at + 1 : at + 4])
    return any(sentence.words.keys[i.last].startswith(word_stems("et", "denials", "sent")) for i in near)
