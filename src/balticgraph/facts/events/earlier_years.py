"""Stretches of sentences that tell of an earlier year: "Prieš dvejus metus", "Pērn", "2018. gadā", "In 2018,"."""

from collections.abc import Iterable

from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence, asked_once
from balticgraph.facts.words.spot import Spot

Stretch = tuple[int, int, int]


@asked_once
def stretch_of(sentence: Sentence) -> Stretch | None:
    """The words from which on and before which a sentence tells of an earlier year, and which: that year, or -1 for one before now.

    At its head such words hold for the whole sentence, elsewhere up to the next comma: "A priminė, kad prieš metus lankėsi B".
    """
    if sentence.language not in _LANGUAGES:
        return _opening(sentence)
    if sentence.kinds.isdisjoint(_TELLING):
        return None
    for at, item in enumerate(sentence.items):
        ends, year = _phrase_at(sentence, at) if item.kind in _BEGINS else (0, 0)
        if ends and not _is_attribute(sentence, at, ends):
            return item.first, _until(sentence, at, ends), year
    return None


def _opening(sentence: Sentence) -> Stretch | None:
    """An English or Estonian sentence that begins with an earlier year: "In May 2019, A spoke", "Kaks aastat tagasi", "Mullu"."""
    items, kinds = sentence.items, sentence.kinds
    if items[0].kind not in _TIME or (
        "num" not in kinds and "year" not in kinds and not sentence.says(_BACK)
    ):
        return None
    for at, item in enumerate(items[:_SHORT]):
        ends, year = at + 1, -1
        if item.kind == "year":
            ends = 0 if int(item.value) >= 0 else ends
        elif item.kind == "num" and len(item.value) == _DIGITS:
            behind = [i.kind for i in items[at + 1 : at + 3]]
            told = behind == ["mark", "year_word"] or (at > 0 and items[at - 1].kind in _BEFORE_YEAR)
            ends, year = (at + 1 if told else 0), int(item.value)
        elif item.kind != "low" or sentence.key_at(at) not in _BACK:
            ends = 0
        if ends:
            owns = ends < len(items) and sentence.key_at(ends) in {"s", "'s", "’s"}
            return None if owns else (items[0].first, _until(sentence, 0, ends), year)
        if item.kind not in _TIME:
            break
    return None


_BACK = frozenset({"ago", "tagasi"})
_BEFORE_YEAR = frozenset({"in", "month", "year_word"})
_TIME = frozenset({"year", "article", "cap", "in", "low", "mark", "month", "num", "quality", "year_word"})
"""What may stand before the word that tells of the year at the head of a sentence."""
_LANGUAGES = frozenset({"lt", "lv"})
_TELLING = frozenset({"year", "year_word", "during"})
_BEGINS = frozenset({"year", "num", "during"})


def _phrase_at(sentence: Sentence, at: int) -> tuple[int, int]:
    """The item behind words for an earlier year that begin at one, and that year; nothing where none begin there."""
    items, keys = sentence.items, sentence.words.keys
    item, key = items[at], keys[items[at].first]
    if item.kind == "year":
        return (at + 1, -1) if int(item.value) < 0 else (0, 0)
    if item.kind == "during":
        behind = at + 1
        while key in _AGO and behind < min(at + _NEAR, len(items)) and items[behind].kind in _COUNT:
            behind += 1
            if keys[items[behind - 1].last] in _YEARS:
                return behind, -1
        return 0, 0
    behind = next((n for n in range(at + 1, min(at + 3, len(items))) if items[n].kind == "year_word"), 0)
    of_year = len(item.value) == _DIGITS and behind and keys[items[behind].first] in _IN_YEAR
    return (behind + 1, int(item.value)) if of_year else (0, 0)


_AGO = frozenset({"pries", "pirms"})
_COUNT = frozenset({"num", "low", "ordinal", "tens", "year_word"})
_YEARS = frozenset({"metu", "metus", "gada", "gadiem", "desmitmeti", "desmitgades", "desmitmecius"})
_IN_YEAR = frozenset({"m", "metais", "gada", "g"})
_NEAR, _DIGITS, _SHORT = 5, 4, 5


def _is_attribute(sentence: Sentence, at: int, ends: int) -> bool:
    """Whether such words only tell of what a noun is, or are compared with: "prieš metus įkurta grupė", "kaip ir pernai"."""
    items, keys = sentence.items, sentence.words.keys
    near = items[max(0, at - 2) : at]
    before = {keys[i.last] for i in near}
    if any(sentence.text(i).lower() == "kā" for i in near) or not before.isdisjoint(
        word_list(sentence.language, "earlier", "compared")
    ):
        return True
    behind = keys[items[ends].first] if ends < len(items) else ""
    when = sentence.text(items[ends - 1]).lower().split()
    of_noun = (when[-1] in _GENITIVES and when[0] not in _AGO) or when[0].startswith("pernykšt")
    if items[ends - 1].kind == "year" and of_noun:
        timed = ends < len(items) and items[ends].kind == "month"
        return not (timed or behind in word_list(sentence.language, "earlier", "seasons"))
    low = ends < len(items) and items[ends].kind not in {"city", "city_in", "person", "country", "office"}
    return low and behind.endswith(_PARTICIPLES[sentence.language]) and len(behind) > _SHORT


_GENITIVES = frozenset({"metų", "gada"})
_PARTICIPLES = {
    "lt": ("tas", "tos", "tai", "tam", "tame", "toje", "tose", "tuose", "usi", "usio", "usios", "usiame", "usioje", "usiu"),
    "lv": ("tais", "taja", "tajam", "tajos", "tajas", "usais", "usaja", "usaja", "usajam", "ajiem"),
}  # fmt: skip


def _until(sentence: Sentence, at: int, ends: int) -> int:
    """The word before which the clause ends that is of an earlier year."""
    items = sentence.items
    head = all(i.kind in {"mark", "low", "conj", "link", "also"} for i in items[:at]) and at <= _HEAD
    for n in range(ends, len(items)):
        now = items[n].kind == "year" and int(items[n].value) >= 0
        said = n + 1 < len(items) and items[n + 1].kind.startswith("say_")
        if now or items[n].value == ";" or (items[n].value == "," and (said or not head)):
            return items[n].first
    return items[-1].last + 1


_HEAD = 2


def of_earlier_year(diary: Diary, sentence: Sentence, word: int, occasion: Occasion) -> bool:
    """Whether what stands at a word is of an earlier year, while other sentences tell of the event as one of later.

    "Pirms diviem gadiem konferencē runāja A" puts nobody and no place into the conference of today.
    """
    stretch = stretch_of(sentence)
    if stretch is None or not stretch[0] <= word < stretch[1] or not occasion.seen:
        return False
    before = [one for one, _ in occasion.seen if one.index < sentence.index]
    now = diary.year or (diary.base.year if diary.base else None)
    numbered = occasion.number is not None and any(i.value == str(occasion.number) for i in sentence.items)
    if not before or numbered or any(_is_told_of(stretch_of(one), now) for one in before):
        return False
    own = int(occasion.start[:_DIGITS]) if occasion.start else now
    if stretch[2] > 0:
        return own is not None and stretch[2] < own
    return own is None or now is None or own >= now


def of_its_year(diary: Diary, sentence: Sentence, spot: Spot, many: Iterable[Occasion]) -> list[Occasion]:
    """Those occasions that a place may be said of: it is none of an earlier year than they are."""
    word = sentence.items[spot.first].first
    return [one for one in many if not of_earlier_year(diary, sentence, word, one)]


def _is_told_of(stretch: Stretch | None, now: int | None) -> bool:
    """Whether a sentence told of an earlier year than the one of the text."""
    return stretch is not None and (stretch[2] < 0 or now is None or stretch[2] < now)
