"""The documents of a sentence that adopts some: by which of its words, and which of the documents are the old ones."""

from collections.abc import Iterator, Set
from dataclasses import replace

from balticgraph.documents.release import Zone
from balticgraph.facts.events.days import told
from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.telling.adopters import (
    adopted_before,
    adopted_behind_words,
    confirmed,
    followed_up,
    issued,
)
from balticgraph.facts.telling.document_places import (
    adopted_already,
    adopted_behind,
    adopted_by_noun,
    ended_with_adoption,
    in_passing,
    passed_on,
    spoken_in,
)
from balticgraph.facts.telling.document_plans import (
    demands,
    in_relative,
    laid_down,
    only_ahead,
    says_itself,
    there_was,
)
from balticgraph.facts.telling.documents_lithuanian import only_wished, recalled, told_otherwise
from balticgraph.facts.telling.earlier_documents import of_an_old_year
from balticgraph.facts.verbs.verbs import takes_document
from balticgraph.facts.words.denials import kept_off, not_adopted
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several


def adopts(sentence: Sentence) -> bool:
    """Whether a sentence tells that a document was adopted, not only that it may be."""
    if (
        adopted_already(sentence)
        or (_by_noun(sentence) and not kept_off(sentence))
        or confirmed(sentence)
        or issued(sentence)
        or (ended_with_adoption(sentence) and not kept_off(sentence))
    ):
        return True
    if told_otherwise(sentence) or (only_wished(sentence) and not _takes(sentence)):
        return told_otherwise(sentence)
    ahead = only_ahead(sentence) if sentence.language == "en" else _tells_ahead(sentence)
    if ahead or followed_up(sentence):
        return False
    denied = kept_off(sentence) or not_adopted(sentence)
    passed = any(i.kind == "doc" and passed_on(sentence, at) for at, i in enumerate(sentence.items))
    return (passed or sentence.has("adopted") or _takes(sentence) or laid_down(sentence)) and not denied


def _tells_ahead(sentence: Sentence) -> bool:
    """Whether a sentence tells of what is ahead, but for what an adopted document aims at: "priėmė pareiškimą, kuriuo siekiama"."""
    if not sentence.has(*_AHEAD):
        return False
    items = sentence.items
    near = (n for n, i in enumerate(items[:-1]) if i.value == "," and sentence.key_at(n + 1).startswith(_ITS))
    clause = next(
        (n for n in near if any(i.kind == "doc" for i in items[max(0, n - _MATTER) : n])), len(items)
    )
    again = any(key.startswith(_ADOPTING) for i in items[clause:] for key in sentence.keys_of(i))
    if again or not any(i.kind in _ADOPTS for i in items[:clause]):
        clause = len(items)
    return any(i.kind in _AHEAD for i in items[:clause])


_AHEAD = ("future", "unsigned", "held_future")
_ADOPTS = frozenset({"adopted", "meet_past", "host_past"})
_ADOPTING = ("priim", "priem", "pasiras", "pienem", "parakst", "vastu", "alla")
_ITS = ("kuri", "kura", "kuru", "kuros", "kuras", "kas", "mille", "mis")
_MATTER = 6


def of_old(sentence: Sentence, diary: Diary) -> bool:
    """Whether a day of an earlier year stands before a participle of adopting: "1934 alla kirjutatud lepinguga"."""
    days = {day.last + 1: day.start.year for day in told(sentence) if day.start and day.start.year}
    adopted = [at for at, item in enumerate(sentence.items) if item.kind == "adopted"]
    old = of_an_old_year(sentence, diary) or recalled(sentence, diary) or _of_old_day(sentence, diary)
    return old or any(days.get(at, _NEVER) < (diary.year or 0) for at in adopted)


def _of_old_day(sentence: Sentence, diary: Diary) -> bool:
    """Whether English tells a whole day of an earlier year, on which nothing was that the text tells of: "on 2 June 1992"."""
    if sentence.language != "en" or diary.year is None:
        return False
    days = [day.start for day in told(sentence) if day.start and day.start.year and day.start.month]
    starts = {one.start[:_MONTH] for one in diary.occasions if one.start}
    return bool(days) and all(
        (day.year or _NEVER) < diary.year and f"{day.year:04}-{day.month:02}" not in starts for day in days
    )


_MONTH = len("1992-06")
_NEVER = 9999


def _by_noun(sentence: Sentence) -> bool:
    return any(i.kind == "doc" and adopted_by_noun(sentence, at) for at, i in enumerate(sentence.items))


def _takes(sentence: Sentence) -> bool:
    """Whether a verb that also means to receive somebody has a document behind it: "priėmė rezoliuciją"."""
    items = sentence.items
    if sentence.language == "lv":
        return False
    return sentence.has("meet_past", "host_past") and any(
        (item.kind == "meet_past" or (item.kind == "host_past" and sentence.language == "lt"))
        and (takes_document(items, at) or adopted_before(sentence, at) or adopted_behind_words(sentence, at))
        for at, item in enumerate(items)
    )


def adopted_in(sentence: Sentence, *, reported: bool) -> Iterator[tuple[int, Item]]:
    """The documents of a sentence that adopts some.

    Or the capital ones of a text that has reported their adoption.
    """
    if "doc" not in sentence.kinds:
        return
    dated = {day.first for day in told(sentence)}
    docs = [
        (at, _as_joint(sentence.items, at))
        for at, item in enumerate(sentence.items)
        if item.kind == "doc" and not (_of_day(sentence, at, dated) and not adopted_behind(sentence, at))
    ]
    if adopts(sentence):
        at_end = laid_down(sentence)
        yield from (
            one for one in docs if at_end or in_relative(sentence, one[0]) or not in_passing(sentence, one[0])
        )
    elif said := [
        one for one in docs if says_itself(sentence, one[0]) or (reported and there_was(sentence, one[0]))
    ]:
        yield from said
    elif own := [one for one in docs if spoken_in(sentence, one[0]) or demands(sentence, one[0])]:
        yield from own
    elif spoken := [(at, item) for at, item in docs if _speaks_in(sentence, at)]:
        yield from spoken
    elif reported:
        yield from (
            (at, item)
            for at, item in docs
            if at <= 3 and (sentence.zone is Zone.ITEM or sentence.text(item)[0].isupper())
        )


def _of_day(sentence: Sentence, at: int, dated: Set[int]) -> bool:
    """Whether a document is called by its day: "the resolution of 5 May"; in English not where it was adopted "on Friday"."""
    if not dated & {at + 1, at + 2}:
        return False
    behind = sentence.items[at + 1]
    if at + 1 not in dated and behind.kind in {"adopted", "copula"}:
        return False  # "was signed today"
    return not (sentence.language == "en" and sentence.words.keys[behind.first] == "on")


def _speaks_in(sentence: Sentence, at: int) -> bool:
    """Whether heads or members of several parliaments say something in their joint statement, in Latvian by its locative."""
    items = sentence.items
    if sentence.language != "lv" or items[at].value != "joint statement":
        return False
    inside = sentence.text(items[at]).lower().endswith("paziņojumā")
    heads = any(i.kind == "office" and of_several(sentence, i) for i in items)
    said = any(i.kind in {"say_past", "say_now"} for i in items)
    return inside and heads and said and not sentence.has("unsigned", "future")


def _as_joint(items: tuple[Item, ...], at: int) -> Item:
    """A document, a statement joint where the word stands before the bodies whose it is: "bendras BA ir BMT pareiškimas"."""
    step = at - 1
    while step > 0 and (items[step].kind in _WHOSE or items[step].value in {",", "(", ")"}):
        step -= 1
    joint = step >= 0 and items[at].value == "statement" and items[step].value == "joint"
    return replace(items[at], value="joint statement") if joint else items[at]


_WHOSE = frozenset(
    {"body", "conj", "parliament", "country", "demonym", "chamber", "office", "cap", "assembly_word"}
)
