"""The verbs by which a text tells on which day awards are given."""

from balticgraph.facts.events.days import told
from balticgraph.facts.events.days_apart import day_apart
from balticgraph.facts.events.places import spots
from balticgraph.facts.events.written_days import ToldDay
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def given_on(sentence: Sentence) -> int | None:
    """The verb by which an award is given on a day that the sentence tells: right beside it where it is past."""
    days = told(sentence)
    if (given := _hands_over(sentence)) is not None:
        return given
    for at, item in enumerate(sentence.items):
        beside = any(_beside(sentence, at, day) for day in days)
        if (days or day_apart(sentence)) and (
            item.kind == "presented" or _were_presented(sentence, at) or (item.kind == "given" and beside)
        ):
            return at
        if item.kind == "given" and item.value == "handed" and spots(sentence):
            return at
        if item.kind == "presented" and _many_given(sentence) and spots(sentence):
            return at
    return None


def _many_given(sentence: Sentence) -> bool:
    """Whether Estonian prizes or medals are several: one may be given to somebody at any time: "Vilniuses antakse üle auhinnad"."""
    return sentence.language == "et" and any(
        i.kind in {"award", "award_of"} and sentence.words.keys[i.last].endswith(_SEVERAL)
        for i in sentence.items
    )


_SEVERAL = ("auhinnad", "auhindu", "preemiad", "preemiaid", "medalid", "medaleid", "autasud", "autasusid")


def _hands_over(sentence: Sentence) -> int | None:
    """The English verb by which somebody gives awards of the assembly at a place or on a day: "A presented the medals in Riga"."""
    items, keys = sentence.items, sentence.words.keys
    if sentence.language != "en":
        return None
    if not sentence.says(word_list("en", "prizes", "handing")):
        return None
    own = any(
        (i.kind == "body" and i.value == "Baltic Assembly")
        or (i.kind.startswith("award") and "assembly" in keys[i.first : i.last + 1])
        for i in items
    )
    if not own or not (spots(sentence) or told(sentence) or day_apart(sentence)):
        return None
    for at, item in enumerate(items):
        if not set(keys[item.first : item.last + 1]) & word_list("en", "prizes", "handing"):
            continue
        step = at + 1
        while step < len(items) and items[step].kind in {"article", "its", "low", "quality", "body", "num"}:
            step += 1
        many = step < len(items) and items[step].kind in {"award", "award_of"} and _is_plural(sentence, step)
        if many:
            return at
    return None


def _is_plural(sentence: Sentence, at: int) -> bool:
    """Whether awards are several: one prize may be given to somebody at any time."""
    item = sentence.items[at]
    return any(key in _AWARDS for key in sentence.keys_of(item))


_AWARDS = frozenset({"awards", "medals", "prizes"})


def _were_presented(sentence: Sentence, at: int) -> bool:
    """Whether English awards are what was presented: "the prizes were presented on 21 October", "handed out by A"."""
    items = sentence.items
    keys = sentence.keys_of(items[at])
    told = keys[-1] == "presented" and at > 0 and items[at - 1].kind == "copula"
    told = told or (keys[-1] == "by" and "handed" in keys)
    return told and any(i.kind in {"award", "award_of"} for i in items[:at])


def _beside(sentence: Sentence, at: int, day: ToldDay) -> bool:
    """Whether a day stands right before a verb, or in English at the head of its sentence or right behind the verb."""
    if day.last < at:
        return day.first - at >= -_BESIDE_DAY or (sentence.language == "en" and _heads(sentence, day.first))
    return sentence.language == "en" and 0 < day.first - at <= _BEHIND


def _heads(sentence: Sentence, at: int) -> bool:
    """Whether a day stands at the head of its sentence, with no more than a weekday or place before it."""
    return all(i.kind in _OF_HEAD or i.value == "," for i in sentence.items[:at])


_OF_HEAD = frozenset(
    {"link", "in", "weekday", "city", "country", "venue", "article", "day", "during", "event"}
)
_BESIDE_DAY = 6
_BEHIND = 4


def behind_award(sentence: Sentence, first: int) -> bool:
    """Whether a Lithuanian gathering begins a clause of its own behind that of an award: "premijos įteiktos Rygoje, kur vyks sesija"."""
    items = sentence.items
    commas = [n for n in range(1, first) if items[n].value == ","]
    if sentence.language != "lt" or not commas:
        return False
    opens = sentence.words.keys[items[commas[-1] + 1].first] in _OPENING
    return opens and any(i.kind in {"presented", "given"} for i in items[: commas[-1]])


_OPENING = frozenset({"kur", "per", "kai", "kurioje", "o"})
