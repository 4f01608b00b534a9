"""Who of the persons beside a verb of giving gives, and whom a sentence only names as a candidate."""

from collections.abc import Iterator

from balticgraph.facts.offices.office_phrases import RUN
from balticgraph.facts.telling.prize_estonian import takers_in_estonian
from balticgraph.facts.telling.prize_lithuanian import takers_in_lithuanian
from balticgraph.facts.telling.prize_nouns import only_says
from balticgraph.facts.telling.prize_told import headed_for, that_awards
from balticgraph.facts.verbs.verb_groups import BE
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_SAYING = frozenset({"speak_past", "meet_past", "say_past", "host_past"})
_GIVING = frozenset({"given", "presented", "visit_future", "visit_past", "speak_past", "host_past"})
_OFFICE = RUN | {"honorific"}


def taking(sentence: Sentence, language: str) -> list[Item]:
    """The persons of a sentence to whom it may say that something was given: no givers, no mere candidates.

    Where word order tells the giver, as in English, it is who stands before an active verb of giving or behind "by".
    """
    items = sentence.items
    last = _candidates_from(items)
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
    while step > 0 and items[step].kind in _OFFICE:
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


_ROW_KINDS = _OFFICE | {"person", "conj"}


def _on_jury(items: tuple[Item, ...], at: int) -> bool:
    """Whether a person is told right before to be on the jury: "žūrijas loceklis A", "žūrijas pārstāve no Latvijas A"."""
    step = at - 1
    while (
        step > 0
        and (items[step].kind in _OFFICE or items[step].kind in {"takes_from", "low", "coop"})
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


_TITLE = _OFFICE - {"country", "city"} | {"low"}


def _headline(sentence: Sentence, verb: int) -> bool:
    """Whether a headline leaves "was" unsaid: "Mart Loog awarded Baltic Assembly Prize for Science"."""
    items = sentence.items
    if not 0 < verb < len(items) - 1:
        return False
    named = items[verb + 1].kind in {"award", "award_of"} and items[verb - 1].kind == "person"
    return items[verb].value == "giver" and named and items[-1].value != "."


def only_candidates(sentence: Sentence) -> bool:
    """Whether a sentence names candidates and gives nothing before it does: "was given to A, nominated by B"."""
    items = sentence.items
    first = next((at for at, i in enumerate(items) if i.kind == "nominee" and not _judged(items, at)), None)
    if first is None:
        return False
    given = next((at for at, i in enumerate(items[:first]) if i.kind in _GIVING), None)
    if given is None:
        return True
    return not any(i.kind == "person" for i in items[given:first]) and not _to_candidates(items, first)


def _to_candidates(items: tuple[Item, ...], at: int) -> bool:
    """Whether what is given goes to candidates named: "the prize will go to the Estonian nominees A and B"."""
    before = items[max(0, at - 3) : at]
    straight = at + 1 < len(items) and items[at + 1].kind == "person"
    return straight and any(i.kind in _GIVING for i in before)


def _judged(items: tuple[Item, ...], at: int) -> bool:
    """Whether the candidates are only those out of whom somebody was chosen: "having judged the nominees, gave it to A"."""
    comma = next((n for n in range(at + 1, min(at + _PRIZES, len(items))) if items[n].value == ","), None)
    if comma is None or any(i.kind == "person" for i in items[at:comma]):
        return False
    after = next((n for n in range(comma + 1, len(items)) if items[n].kind in _AFTER_NOMINEES), None)
    if after is None:
        return False
    straight = comma == at + 1
    award = _award_behind(items, after)
    return (straight and items[after].kind == "given") or (
        (items[after].kind in _SAYING or items[after].kind in {"given"}) and award
    )


_PRIZES = 10
_AFTER_NOMINEES = frozenset(
    {"given", "person", "nominee", "speak_past", "meet_past", "say_past", "host_past"}
)


def falls_to(sentence: Sentence) -> bool:
    """Whether a Latvian award is told to have fallen to the one behind in the dative: "balva mākslā tika režisoram A"."""
    items, keys = sentence.items, sentence.words.keys
    if sentence.language != "lv" or not sentence.has("award", "award_of"):
        return False
    verb = next((n for n, i in enumerate(items) if keys[i.last] in _FALLS and n), -1)
    step = verb + 1
    while 0 < step < len(items) and items[step].kind in _OFFICE:
        step += 1
    if verb < 0 or step >= len(items) or items[step].kind != "person":
        return False
    awarded = any(i.kind in {"award", "award_of"} for i in items[:verb])
    return awarded and sentence.text(items[step]).endswith(_DATIVE)


_FALLS = frozenset({"tika", "tiks", "tikusi", "nonaca"})
_DATIVE = ("am", "im", "um", "ai", "ei")


def gives_by_place(sentence: Sentence, language: str) -> bool:
    """Whether a verb that also means to go or to speak has an award as subject or object: "the medals go to A"."""
    items = sentence.items
    if language != "en" or not sentence.has("award", "award_of"):
        return False
    return any(
        ((i.kind == "speak_past" or i.value == "hands_over") and _award_behind(items, at))
        or (i.kind in _GOING and award_before(items, at))
        or _to_somebody(items, at)
        or _is_for(sentence, at)
        or headed_for(sentence, at)
        or _taken_by(sentence, at)
        or (_honours(sentence, at) and any(i.kind in {"award", "award_of"} for i in items[at:]))
        or ((_gives_or_gets(sentence, i) or _is_given(sentence, at)) and _award_behind(items, at))
        for at, i in enumerate(items)
    )


def _is_for(sentence: Sentence, at: int) -> bool:
    """Whether an award is told to be for somebody: "this year's medal is for A"."""
    items = sentence.items
    be = at > 1 and items[at - 1].kind == "copula" and sentence.keys_of(items[at])[-1] == "for"
    return (
        be
        and award_before(items, at - 1)
        and at + 1 < len(items)
        and items[at + 1].kind in {"person", "honorific"}
    )


def _is_given(sentence: Sentence, at: int) -> bool:
    """Whether a passive participle tells who has an award: "A and B have been given the medal", "A was rewarded with it"."""
    return sentence.words.keys[sentence.items[at].last] in _GIVEN and _passive(sentence, at)


_GIVEN = frozenset({"distinguished", "favoured", "given", "graced", "rewarded"})


def _gives_or_gets(sentence: Sentence, item: Item) -> bool:
    """Whether a word is a verb of giving or getting, which tells of an award by its object: "to confer the medal on A"."""
    key = sentence.words.keys[item.last]
    return any(key in word_list("en", "prizes", name) for name in ("gets", "giving"))


def _taken_by(sentence: Sentence, at: int) -> bool:
    """Whether a passive of receiving tells who has an award: "the prize was collected by A"."""
    items = sentence.items
    keys = sentence.keys_of(items[at])
    by = keys[-1] == "by" or (at + 1 < len(items) and items[at + 1].kind == "by")
    received = not word_list("en", "prizes", "receiving").isdisjoint(keys)
    return by and received and award_before(items, at)


def _to_somebody(items: tuple[Item, ...], at: int) -> bool:
    """Whether a headline gives an award without a verb: "Baltic Assembly Prize for Literature to Inga Gaile"."""
    if items[at].value != "range" or not award_before(items, at) or at < 1:
        return False
    beside = items[at - 1].kind in {"award", "award_of", "field", "body"}
    person = next((n for n in range(at + 1, min(at + 6, len(items))) if items[n].kind == "person"), None)
    return (
        beside
        and person is not None
        and all((i.kind in _OFFICE or i.kind in {"low", "demonym"}) for i in items[at + 1 : person])
    )


def award_before(items: tuple[Item, ...], at: int) -> bool:
    """Whether an award stands before a verb, with nobody between."""
    for item in reversed(items[max(0, at - 8) : at]):
        if item.kind in {"award", "award_of"}:
            return True
        if item.kind == "person" or item.value in {",", ";"}:
            return False
    return False


_GOING = frozenset({"visit_future", "visit_past", "speak_past", "presides"})


def _candidates_from(items: tuple[Item, ...]) -> int:
    return next(
        (
            at
            for at, i in enumerate(items)
            if i.kind == "nominee" and not (_to_candidates(items, at) or _judged(items, at))
        ),
        len(items),
    )


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
            or _honours(sentence, at)
            or ((hands or item.kind in _SAYING) and _award_behind(items, at))
        )
        if gives and not _passive(sentence, at):
            yield at


def _honours(sentence: Sentence, at: int) -> bool:
    """Whether a verb of honouring stands between who gives and who is given: "A decorated B with the medal"."""
    items = sentence.items
    if sentence.words.keys[items[at].last] not in word_list("en", "prizes", "honours"):
        return False
    step = at + 1
    while step < len(items) and (items[step].kind in _OFFICE or items[step].value == "and"):
        step += 1
    return (
        step < len(items)
        and items[step].kind == "person"
        and any(i.kind in {"person", "body"} for i in items[:at])
    )


def _award_behind(items: tuple[Item, ...], at: int) -> bool:
    return any(i.kind in {"award", "award_of"} for i in items[at + 1 : at + 5])


def _passive(sentence: Sentence, at: int) -> bool:
    """Whether a form of "to be" stands near before a participle, with no person between."""
    for item in reversed(sentence.items[max(0, at - 4) : at]):
        if item.kind == "person":
            return False
        if BE & set(sentence.keys_of(item)):
            return True
    return False


_ROW = 20
_GETTING = frozenset({"given", "presented", "copula", "became", "speak_past", "meet_past"})


def _agent(sentence: Sentence, at: int) -> bool:
    """Whether "by" and no more than an office or a row of others stands before one who gives; an award may also be won by somebody."""
    items, keys = sentence.items, sentence.words.keys
    step = at - 1
    gets = at + 1 < len(items) and items[at + 1].kind in _GETTING
    passed = _OFFICE if gets else _OFFICE | {"person"}
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
