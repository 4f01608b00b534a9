"""Persons of an earlier time that a sentence looks back on: "The last visit was in 2019, when A met B"."""

from functools import cache

from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.earlier_years import of_earlier_year
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence, asked_once


def but_of_earlier(course: Course, sentence: Sentence) -> list[Part]:
    """The parts that a sentence has told, but for those of an earlier time in an event that others told of.

    "The last time that a Speaker paid a visit to Lithuania was in 2019, when A met B" gives nobody to the visit of today.
    """
    told = course.told_here()
    if told:
        if sentence.language in _FROM:
            told = [part for part in told if not _before_coming(sentence, part)]
        told = [p for p in told if not of_earlier_year(course.diary, sentence, p.verb.first, p.occasion)]
    if not told or not sentence.says(_asked(sentence.language)):
        return told
    return [part for part in told if not _of_earlier(course, sentence, part)]


@cache
def _asked(language: str) -> frozenset[str]:
    """The words without one of which a sentence looks back on nothing."""
    return word_list(language, "earlier", "when") | {phrase.split()[0] for phrase in _phrases(language)}


@cache
def _phrases(language: str) -> frozenset[str]:
    return word_list(language, "earlier", "last")


def _of_earlier(course: Course, sentence: Sentence, part: Part) -> bool:
    """Whether a part is of the earlier time, while its event is one that another sentence told of."""
    occasion = part.occasion
    if _had_done(sentence, part):
        return True
    if occasion.seen and occasion.seen[0][0].index == sentence.index:
        return False
    begins = _earlier_from(sentence)
    if begins is None or (part.item.first < begins and part.verb.first < begins):
        return False
    year = int(occasion.start[:_DIGITS]) if occasion.start else course.diary.year
    told = _years(sentence)
    if not told:
        return _before_that(sentence)
    return year is None or max(told) < year


def _had_done(sentence: Sentence, part: Part) -> bool:
    """Whether an English clause of place tells what had been done before, in another event: "came from Riga, where it had met A"."""
    begins = _where_had(sentence)
    if begins is None or (part.item.first < begins and part.verb.first < begins):
        return False
    seen = part.occasion.seen
    return not seen or seen[0][0].index != sentence.index or seen[0][1].first < begins


def _before_coming(sentence: Sentence, part: Part) -> bool:
    """Whether Lithuanian or Latvian tells it of the town that somebody came from: "ieradās no Viļņas, kur bija ticies ar A"."""
    clause = _from_where(sentence)
    return clause is not None and clause[0] <= part.item.first < clause[1]


@asked_once
def _from_where(sentence: Sentence) -> tuple[int, int] | None:
    """The words of the clause behind a town or state that somebody came from: "iš Rygos, | kur susitiko su A |, atvyko"."""
    if sentence.language not in _FROM or not sentence.says(_WHERE):
        return None
    items = sentence.items
    for at in range(3, len(items)):
        place = sentence.text(items[at - 2])[:1].isupper() and items[at - 1].value == ","
        if (
            place
            and sentence.key(items[at]) in _WHERE
            and sentence.key(items[at - 3]) == _FROM[sentence.language]
        ):
            ends = (n for n in range(at, len(items)) if items[n].value in {",", ";"})
            return items[at].first, items[next(ends, len(items) - 1)].last + 1
    return None


_FROM = {"lt": "is", "lv": "no"}
_WHERE = frozenset({"kur"})


@asked_once
def _where_had(sentence: Sentence) -> int | None:
    """The word at which "where somebody had met" begins; "where they had talks" is no such clause."""
    keys = sentence.said
    if sentence.language != "en" or "had" not in keys:
        return None
    for at, key in enumerate(keys):
        if key == "where" and "had" in keys[at + 1 : at + _NEAR]:
            behind = keys[keys.index("had", at) + 1 :]
            if any(word in _DONE or word.endswith("ed") for word in behind[:2]):
                return sentence.items[0].first + at
    return None


_DONE = frozenset({"been", "given", "held", "met", "paid", "spoken", "taken"})


@asked_once
def _earlier_from(sentence: Sentence) -> int | None:
    """The word from which a sentence tells of an earlier time: its "last time", else the "when" behind a year or "last week"."""
    keys, first = sentence.said, sentence.items[0].first
    for at in range(len(keys)):
        if _looks_back(sentence, at):
            return first + at
    whens = word_list(sentence.language, "earlier", "when")
    for at in range(1, len(keys)):
        before = keys[max(0, at - _NEAR) : at]
        if keys[at] in whens and (
            any(map(_is_year, before)) or ("last" in before and _before_that(sentence))
        ):
            return first + at
    return None


def _looks_back(sentence: Sentence, at: int) -> bool:
    """Whether a phrase of the last time begins at a word: "the last time", "last visited"."""
    keys, phrases = sentence.said, _phrases(sentence.language)
    if keys[at] in phrases or " ".join(keys[at : at + 2]) in phrases:
        return True
    if sentence.language != "en" or keys[at] != "last":
        return False
    behind = sentence.items[0].first + at + 1
    return any(i.first == behind and i.kind.endswith("_past") for i in sentence.items)


def _before_that(sentence: Sentence) -> bool:
    """Whether English tells by its tense what had been before."""
    return sentence.language == "en" and "had" in sentence.said


def _years(sentence: Sentence) -> list[int]:
    return [int(key) for key in sentence.said if _is_year(key)]


def _is_year(key: str) -> bool:
    return len(key) == _DIGITS and key.isdigit() and int(key) > _FIRST_YEAR


_DIGITS, _FIRST_YEAR, _NEAR = 4, 1900, 5
