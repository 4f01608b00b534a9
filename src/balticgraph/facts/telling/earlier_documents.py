"""Documents of an earlier time than the text: "In 1989 the Declaration was endorsed", "the session recalled the resolution of".

And those told before in the text itself: "The statement was signed by A".
"""

from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_YEAR = len("1989")


def recalls_older(sentence: Sentence, at: int) -> bool:
    """Whether a verb before a document tells that an older one is spoken of: "the session recalled the resolution of 2012"."""
    before = sentence.items[max(0, at - 4) : at]
    return any(sentence.words.keys[i.last] in _listed("recalling") for i in before)


def is_the_same(sentence: Sentence, at: int) -> bool:
    """Whether a bare noun points back to a document told before: "The statement was signed by A", "Paziņojumu parakstīja A".

    Not where its matter is told, as that makes it another: "the statement on Ukraine".
    """
    keys, first, last = sentence.words.keys, sentence.items[at].first, sentence.items[at].last
    alone = sentence.language != "en" and at == 0
    pointed = at > 0 and keys[first - 1] in word_list(sentence.language, "documents", "pointing")
    return (alone or pointed) and keys[min(last + 1, len(keys) - 1)] not in word_list(
        sentence.language, "documents", "of_matter"
    )


def _earlier(sentence: Sentence) -> bool:
    """Whether a word right beside the verb of adopting tells that it was earlier: "adopted last year", "had earlier signed"."""
    items = sentence.items
    for at in (n for n, i in enumerate(items) if i.kind == "adopted"):
        beside = items[max(0, at - 1) : at + 3]
        if any(i.kind == "year" and i.value.startswith("-") for i in beside):
            return True
        if any(sentence.words.keys[i.last] in _listed("earlier") for i in beside):
            return True
    return False


def of_an_old_year(sentence: Sentence, diary: Diary) -> bool:
    """Whether a sentence tells of an earlier time than the text's: "In 1989 the Declaration was endorsed"."""
    items = sentence.items
    if sentence.language == "et" and sentence.says(_AGO) and sentence.says(_YEARS):
        return True  # "allkirjastasid 70 aastat tagasi lepingu"
    if sentence.language != "en":
        return _signed_in_old_year(sentence, diary)
    if sentence.has("adopted") and _earlier(sentence):
        return True
    return sentence.has("num") and any(
        i.kind == "num"
        and len(i.value) == _YEAR
        and i.value > "1900"
        and int(i.value) < (diary.year or 0)
        and n
        and items[n - 1].kind == "in"
        for n, i in enumerate(items)
    )


def _signed_in_old_year(sentence: Sentence, diary: Diary) -> bool:
    """Whether an earlier year alone stands near a verb of signing: "pasirašyta 1994 m.", "1994. gadā parakstīja", "aastal 1994"."""
    items = sentence.items
    signed = [n for n, i in enumerate(items) if i.kind == "adopted"]
    for at, item in enumerate(items if signed and diary.year else ()):
        if item.kind != "num" or len(item.value) != _YEAR or not "1900" < item.value < str(diary.year):
            continue
        behind = [i.kind for i in items[at + 1 : at + 4] if i.kind != "mark"]
        dated = "month" in behind or (at and items[at - 1].kind in {"month", "day_word"})
        if not dated and any(abs(n - at) <= _NEAR for n in signed):
            return True
    return False


_NEAR = 5
_AGO = frozenset({"tagasi"})
_YEARS = frozenset({"aasta", "aastat", "kuu", "kuud", "aastakumne", "aastakumnet", "sajandi"})


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "documents", name)
