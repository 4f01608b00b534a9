"""What a pronoun is told to be held, begin or meet: "It will take place in Riga"."""

from dataclasses import replace

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.latvian_it import held_by_pronoun
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.pointing_words import by_other_words
from balticgraph.facts.events.told_by_noun import new_occasion, of_its_noun
from balticgraph.facts.events.venue_nouns import tells_of_it
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence


def by_pronoun(page: Page, diary: Diary, sentence: Sentence) -> tuple[Gathering, Occasion] | None:
    """The event named last in the sentence before, where a pronoun tells of its being held: "It will take place in Riga"."""
    if back := by_other_words(diary, sentence):
        return back
    before = diary.named.get(sentence.index - 1, []) or _told_last(page, diary, sentence)
    items = sentence.items
    if not before or len(items) < _SHORTEST or sentence.index in diary.named:
        return None
    if tells_of_it(sentence):
        one, occasion = before[-1]
        return Gathering(sentence.index, 0, 0, 0, one.sort, one.kind, one.bodies), occasion
    if at := held_by_pronoun(sentence):
        one, occasion = before[-1]
        return Gathering(sentence.index, 0, at, 0, one.sort, one.kind, one.bodies), occasion
    start = _over_fronted(sentence) if sentence.language == "en" else 0
    one, occasion = before[-1]
    first = sentence.words.keys[items[start].first]
    it = first in word_list(sentence.language, "pronouns", "it") or _are_they(diary, sentence, first)
    if not (it or occasion.kind == "baltic_council"):
        return None
    near = range(start, min(len(items), start + _SHORTEST + 1))
    held = next((n for n in near if items[n].kind.startswith("held_") or _opens(sentence, n)), 0)
    ahead = range(start, min(len(items), start + _GATHERS))
    gathers = next((n for n in ahead if items[n].kind.startswith(_GATHERING)), 0)
    held = held or (gathers if occasion.sort in _CALLED_BY_BODY and first == "it" else 0)
    if not held or not it:
        return None
    told = Gathering(sentence.index, 0, held, 0, one.sort, one.kind, one.bodies)
    return told, occasion


def _told_last(page: Page, diary: Diary, sentence: Sentence) -> list[tuple[Gathering, Occasion]]:
    """What an English "it" is told to have been held of: what the sentence before only mentions, else the event told last.

    "It invited its partners to a conference. It took place in Riga"; "The session was about ports. Fifty people came. It was held in Riga".
    """
    if sentence.language != "en" or sentence.words.keys[sentence.items[0].first] != "it":
        return []
    told = sentence.items[: _SHORTEST + 1]
    if not any(i.kind in {"held_past", "held_now", "held_future"} for i in told):
        return []
    if found := diary.untold.get(sentence.index - 1):
        return _brought_in(diary, *found)
    back = next((n for n in range(sentence.index - 2, sentence.index - _BACK, -1) if n in diary.named), -1)
    last = diary.named.get(back, [])
    between = page.sentences[back + 1 : sentence.index]  # "A concert was given. It took place in the church"
    return last if len(last) == 1 and not any(s.says(_ANOTHER) for s in between) else []


_ANOTHER = frozenset({"a", "an", "another"})


def _brought_in(diary: Diary, before: Sentence, one: Gathering) -> list[tuple[Gathering, Occasion]]:
    """A new event for what a sentence only mentions, none where it is of any kind: "no conference", "every session"."""
    article = before.words.keys[before.items[one.first - 1].last] if one.first else ""
    if one.sort == "visit" or article in _NONE:
        return []
    occasion = new_occasion(diary, one) if one.kind else of_its_noun(diary, one, None)
    occasion.called(one)
    occasion.seen.append((before, before.items[one.head]))
    return [(one, occasion)]


_NONE = frozenset({"any", "each", "every", "no", "such"})


def of_council_before(diary: Diary, sentence: Sentence, one: Gathering) -> Gathering:
    """A gathering, the Baltic Council's where the sentence before tells of it: "Its 29th session was chaired by A"."""
    items = sentence.items
    its = sentence.language == "en" and one.first > 0 and items[one.first - 1].kind == "its"
    before = diary.named.get(sentence.index - 1, []) if its and not one.bodies else []
    if (
        not before
        or before[-1][1].kind != "baltic_council"
        or one.sort not in {"session", "meeting", "sitting"}
    ):
        return one
    return replace(one, kind="baltic_council", bodies=("Baltic Council",))


def _are_they(diary: Diary, sentence: Sentence, first: str) -> bool:
    """Whether "they" are the consultations or talks that the sentence before names: "They were held in the Saeima"."""
    if sentence.language != "en" or first != "they":
        return False
    one, occasion = diary.named[sentence.index - 1][-1]
    before, head = next((s, h) for s, h in reversed(occasion.seen) if s.index == one.sentence)
    return head.kind == "event" and before.words.keys[head.last].endswith("s")


def _over_fronted(sentence: Sentence) -> int:
    """The item behind the day or place with which an English sentence begins: "On 23 November, | it was opened"."""
    items, keys = sentence.items, sentence.words.keys
    if items[0].kind not in _FRONTED:
        return 0
    near = range(min(_COMMA, len(items) - 1))
    return next(
        (n + 1 for n in near if items[n].value == "," and keys[items[n + 1].first] in {"it", "the"}), 0
    )


def _opens(sentence: Sentence, at: int) -> bool:
    """Whether an English event is told to have been opened somewhere or on a day: "It opened in Riga", none that opened a thing."""
    items = sentence.items
    opens = sentence.language == "en" and items[at].kind == "open_past"
    return opens and at + 1 < len(items) and items[at + 1].kind in {"in", "link", "day", "weekday", "by"}


_CALLED_BY_BODY = frozenset({"Consultative Council", "council"})
"""Events that a text calls by the body that meets, so that "it met" tells of them."""
_FRONTED = frozenset({"link", "in", "during", "weekday", "day"})
_GATHERING = ("held_", "meet_", "open_")
_SHORTEST, _GATHERS, _COMMA, _BACK = 3, 6, 8, 4
