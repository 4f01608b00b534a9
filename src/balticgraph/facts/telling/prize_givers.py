"""Who of the persons beside a verb of giving gives, and whom a sentence only names as a candidate."""

from collections.abc import Iterator

from balticgraph.facts.telling.prize_candidates import SAYING, candidates_from
from balticgraph.facts.telling.prize_estonian import takers_in_estonian
from balticgraph.facts.telling.prize_lithuanian import takers_in_lithuanian
from balticgraph.facts.telling.prize_nouns import only_says
from balticgraph.facts.telling.prize_told import that_awards
from balticgraph.facts.telling.prize_verbs import OFFICE, award_behind, honours, passive
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def taking(sentence: Sentence, language: str) -> list[Item]:
    """The persons of a sentence to whom it may say that something was given: no givers, no mere candidates.

    Where word order tells the giver, as in English, it is who stands before an active verb of giving or behind "by".
    """
    items = sentence.items
    last = candidates_from(items)
    persons = [(at, i) for at, i in enumerate(items[:last]) if i.kind == "person" and not _titled(items, at)]
    if language == "lv":
        return [
            i
            for at, i in persons
            if not (
                _was_there(items, at) or _tells(items, at) or _on_jury(items, at) or _from_hands(sentence, at)
            )
        ]
    if language == "lt":
        return takers_in_lithuanian(sentence, [i for _, i in persons])
    if language == "et":
        return takers_in_estonian(sentence, [i for _, i in persons])
    if language != "en" or not persons:
        return [i for _, i in persons]
    verb = next(_active(sentence), -1)
    behind = [(at, i) for at, i in persons if at > verb]
    if verb >= 0 and not behind and _headline(sentence, verb):
        behind = persons
    return [
        i for at, i in behind if not (_agent(sentence, at) or _handing(sentence, at) or only_says(items, at))
    ]


def _titled(items: tuple[Item, ...], at: int) -> bool:
    """Whether quotation marks close round a name alone, which is that of a work: "už oratoriją „Marija Magdalena“"."""
    before, after = items[max(0, at - 1) : at], items[at + 1 : at + 2]
    return any(i.value in _MARKS for i in before) and any(i.value in _MARKS for i in after)


_MARKS = frozenset('„“”«»"')


def _was_there(items: tuple[Item, ...], at: int) -> bool:
    """Whether a person is told by a Latvian verb right before to have been there: "balva tika pasniegta, klāt bija A"."""
    step = at - 1
    while step > 0 and items[step].kind in OFFICE:
        step -= 1
    return step >= 0 and items[step].kind.startswith("attend_")


def _tells(items: tuple[Item, ...], at: int) -> bool:
    """Whether a person only tells what a clause behind says: "A skaidroja, ka balva zinātnē ir pelnīta"."""
    behind = items[at + 1 : at + _TOLD]
    verb = next((n for n, i in enumerate(behind) if i.kind == "say_past"), -1)
    near = verb >= 0 and all(
        i.kind in {"mark", "low", "person"} and i.value not in {",", ";"} for i in behind[:verb]
    )
    return near and any(i.kind == "that" for i in behind[verb : verb + 4])


_TOLD = 9


def _from_hands(sentence: Sentence, at: int) -> bool:
    """Whether an award comes from the hands of a Latvian row: "medaļas pasniegtas no A un B rokām"."""
    items = sentence.items
    if "rokam" not in sentence.said:
        return False
    step = at + 1
    while step < len(items) and (items[step].kind in _ROW_KINDS or items[step].value in {",", "and"}):
        step += 1
    return step < len(items) and sentence.words.keys[items[step].first] == "rokam"


_ROW_KINDS = OFFICE | {"person", "conj"}


def _on_jury(items: tuple[Item, ...], at: int) -> bool:
    """Whether a person is told right before to be on the jury: "žūrijas loceklis A", "žūrijas pārstāve no Latvijas A"."""
    step = at - 1
    while (
        step > 0
        and (items[step].kind in OFFICE or items[step].kind in {"takes_from", "low", "coop"})
        and items[step].kind != "organ"
    ):
        step -= 1
    return (
        step >= 0
        and items[step].value == "Joint Jury"
        and at - step <= _NEAR_JURY
        and items[at - 1].kind != "low"
    )


_NEAR_JURY = 5


def _handing(sentence: Sentence, at: int) -> bool:
    """Whether an award was taken from somebody's hands: "accepted the prize from President A"."""
    items = sentence.items
    step = at - 1
    while step >= 0 and items[step].kind in _TITLE:
        step -= 1
    if step > 1 and "hands" in sentence.keys_of(items[step]):
        step -= 1
    back = step >= 0 and sentence.words.keys[items[step].first] == "from"
    return back and any(
        not word_list("en", "prizes", name).isdisjoint(sentence.keys_of(i))
        for i in items[:step]
        for name in ("gets", "receiving")
    )


_TITLE = OFFICE - {"country", "city"} | {"low"}


def _headline(sentence: Sentence, verb: int) -> bool:
    """Whether a headline leaves "was" unsaid: "Mart Loog awarded Baltic Assembly Prize for Science"."""
    items = sentence.items
    if not 0 < verb < len(items) - 1:
        return False
    named = items[verb + 1].kind in {"award", "award_of"} and items[verb - 1].kind == "person"
    return items[verb].value == "giver" and named and items[-1].value != "."


def _active(sentence: Sentence) -> Iterator[int]:
    """Active verbs of giving with an award or the person behind them."""
    items = sentence.items
    for at, item in enumerate(items):
        hands = item.value == "hands_over" or sentence.words.keys[item.first] in word_list(
            "en", "prizes", "giving"
        )
        gives = (
            item.value == "giver"
            or that_awards(sentence, at)
            or honours(sentence, at)
            or ((hands or item.kind in SAYING) and award_behind(items, at))
        )
        if gives and not passive(sentence, at):
            yield at


_ROW = 20
_GETTING = frozenset({"given", "presented", "copula", "became", "speak_past", "meet_past"})


def _agent(sentence: Sentence, at: int) -> bool:
    """Whether "by" and no more than an office or a row of others stands before one who gives; an award may also be won by somebody."""
    items, keys = sentence.items, sentence.words.keys
    step = at - 1
    gets = at + 1 < len(items) and items[at + 1].kind in _GETTING
    passed = OFFICE if gets else OFFICE | {"person"}
    while (
        step >= 0 and (items[step].kind in passed or items[step].value in {",", "and"}) and at - step < _ROW
    ):
        if items[step].value == "range" and keys[items[step].last] == "to":
            return False
        step -= 1
    if step < 0:
        return False
    receiving = word_list("en", "prizes", "receiving")
    if items[step].kind == "by":
        return step == 0 or keys[items[step - 1].last] not in receiving
    told = keys[items[step].first : items[step].last + 1]
    return items[step].value == "passive" and told[-1] == "by" and not receiving & set(told)
