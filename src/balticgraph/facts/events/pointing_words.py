"""Words that point back to the event a text tells of without its noun: "proceedings opened in Riga", "Susitikta gegužės 14 d."."""

from balticgraph.facts.events.antecedents import when_or_where
from balticgraph.facts.events.days import told
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.places import spots
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_SUBJECT = 6
"""How many items may stand before the verb that tells of the event."""


def by_other_words(diary: Diary, sentence: Sentence) -> tuple[Gathering, Occasion] | None:
    """The one event that a text tells of, where a sentence goes on to say when or where it was by other words.

    What was held are its proceedings, or those who met its members: "Proceedings opened in Riga", "The delegates gathered on Friday".
    """
    if not diary.occasions or sentence.index in diary.named:
        return None
    if sentence.language == "lt":
        return _came_together(diary, sentence)
    if sentence.language != "en":
        return _impersonally(diary, sentence)
    if there := _there(diary, sentence):
        return there
    if sentence.kinds.isdisjoint(_WHEN_OR_WHERE) or sentence.has(
        "event", "event_in", "person", "organ", "body"
    ):
        return None
    at = next((n for n, i in enumerate(sentence.items[:_SUBJECT]) if i.kind.startswith(_VERBS)), 0)
    if not at or not (_of_its_course(sentence, at) or _of_its_members(diary, sentence, at)):
        return None
    only = _only_one(diary)
    if only is None or only.ahead != _ahead(sentence, at) or not (told(sentence) or spots(sentence)):
        return None
    return Gathering(sentence.index, 0, at, 0, only.sort, only.kind, only.bodies), only


def _came_together(diary: Diary, sentence: Sentence) -> tuple[Gathering, Occasion] | None:
    """The one event of a Lithuanian text whose day or house is told by who came together, or that some did: "Susitikta Seime"."""
    if not sentence.has(*_WHEN, "parliament_in", "venue_in") or sentence.has(*_OF_OTHERS):
        return None
    keys = sentence.words.keys
    impersonal, members = word_list("lt", "ways", "came_together"), word_list("lt", "ways", "those_there")
    met = sentence.has("meet_past", "meet_future", "meet_now") and sentence.says(members)
    if not (met or sentence.says(impersonal)):
        return None
    at = next(
        (n for n, i in enumerate(sentence.items) if keys[i.last] in impersonal or (met and _meets(i))), -1
    )
    only = _only_one(diary)
    if at < 0 or only is None or only.ahead != _ahead(sentence, at) or only.kind == "visit":
        return None
    if only.start if sentence.has(*_WHEN) else only.venue:
        return None
    return Gathering(sentence.index, at, at, at, only.sort, only.kind, only.bodies), only


def _meets(item: Item) -> bool:
    return item.kind in {"meet_past", "meet_future", "meet_now"}


_WHEN = ("month", "weekday", "day")
_OF_OTHERS = ("event", "event_in", "person", "organ", "body", "parliament", "negation", "year", "with")


def _impersonally(diary: Diary, sentence: Sentence) -> tuple[Gathering, Occasion] | None:
    """The event told just before, where Estonian goes on to tell when or where "one met": "Koguneti 12. mail", "Kokku saadi Riias"."""
    if sentence.language != "et" or not sentence.says(word_list("et", "gatherings", "one_met")):
        return None
    if sentence.has("event", "event_in", "person", "office", "body", "organ", "coop", "former", "coming"):
        return None
    back = (*diary.named.get(sentence.index - 2, ()), *diary.named.get(sentence.index - 1, ()))
    if not back:
        return None
    one, occasion = back[-1]
    new = (not occasion.start and told(sentence)) or (
        not (occasion.city or occasion.venue) and spots(sentence)
    )
    return (Gathering(sentence.index, 0, 0, 0, one.sort, one.kind, one.bodies), occasion) if new else None


def _there(diary: Diary, sentence: Sentence) -> tuple[Gathering, Occasion] | None:
    """The event of the sentence before whose place "there" means, where a day is told: "The speech was heard there last Friday"."""
    if not sentence.says(_THERE) or not told(sentence) or sentence.has("event", "event_in", "organ", "body"):
        return None
    items, keys = sentence.items, sentence.words.keys
    at = next((n for n, i in enumerate(items) if keys[i.last] in _THERE), len(items) - 1)
    behind = keys[items[at + 1].first] if at + 1 < len(items) else ""
    placed = [one for one in diary.named.get(sentence.index - 1, []) if one[1].city or one[1].venue]
    if behind in word_list("en", "days", "there_is") or keys[items[at].last] not in _THERE or not placed:
        return None
    one, occasion = placed[-1]
    if occasion.start or not any(i.kind.endswith("_past") or keys[i.first] in {"was", "were"} for i in items):
        return None
    return Gathering(sentence.index, at, at, at, one.sort, occasion.kind, occasion.bodies), occasion


_THERE = frozenset({"there"})
_VERBS = ("held_", "open_", "meet_", "attend_")
_WHEN_OR_WHERE = frozenset({"city", "month", "weekday", "day", "venue_noun", "parliament", "country"})


def _ahead(sentence: Sentence, at: int) -> bool:
    return any(i.kind == "future" or i.kind.endswith("_future") for i in sentence.items[: at + 1])


def _only_one(diary: Diary) -> Occasion | None:
    """The only event of a text that people come together at, ceremonies and press conferences beside it left aside."""
    gathered = [o for o in diary.occasions if o.kind in _GATHERED and o.sort not in _BESIDE]
    return gathered[0] if len(gathered) == 1 else None


_GATHERED = frozenset(
    {
        "ba_session",
        "baltic_council",
        "ba_presidium",
        "ba_committee",
        "parliament_speakers_meeting",
        "consultation",
        "conference",
        "other",
        "visit",
    }
)
_BESIDE = frozenset({"press", "reception", "dinner", "exhibition", "ceremony"})


def _of_its_course(sentence: Sentence, at: int) -> bool:
    """Whether what is held is the course of an event: "the proceedings", "deliberations", "the plenary"."""
    verb = sentence.items[at].kind
    words = _before(sentence, at)
    noun = bool(words) and words[-1] in word_list("en", "gatherings", "courses")
    return noun and len(words) <= _FEW and verb.startswith(("held_", "open_"))


def _of_its_members(diary: Diary, sentence: Sentence, at: int) -> bool:
    """Whether those who come together are the members of what met, or itself by its last word: "the Assembly", "the delegates"."""
    item = sentence.items[at]
    together = item.kind.startswith("meet_") or "together" in sentence.keys_of(item)
    words = _before(sentence, at)
    if not together or not words or len(words) > _FEW or not when_or_where(sentence, at):
        return False
    own = {body.lower().split()[-1] for o in diary.occasions for body in o.bodies}
    return words[-1] in word_list("en", "gatherings", "members") or (words[-1] in own and words[0] == "the")


_FEW = 3


def _before(sentence: Sentence, at: int) -> tuple[str, ...]:
    """The words before a verb, its auxiliaries apart."""
    items = sentence.items[:at]
    while items and items[-1].kind in {"future", "copula"}:
        items = items[:-1]
    if any(i.kind not in _PLAIN for i in items):
        return ()
    return sentence.words.keys[items[0].first : items[-1].last + 1] if items else ()


_PLAIN = frozenset(
    {
        "article",
        "assembly_word",
        "cap",
        "chamber",
        "collective",
        "demonym",
        "low",
        "office",
        "pronoun",
        "quality",
    }
)
