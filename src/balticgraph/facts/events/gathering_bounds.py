"""What of the words round the noun of a gathering belongs to it: from where to where it goes, and the number that it has."""

from balticgraph.facts.events.acting_subjects import people_of
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.lithuanian_owners import takes_part
from balticgraph.facts.events.numbered_names import end_of_number
from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.words.gathering_words import (
    BODYISH,
    ROUND,
    closed_behind,
    joins_states,
    next_number,
    noun_follows,
    of_person,
    row_comma,
    row_of_states,
    title_follows,
    years_old,
)
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.ordinals import number_after, number_before
from balticgraph.facts.words.participants_of import names_participants


def governed(items: tuple[Item, ...], first: int, head: int) -> bool:
    """Whether what stands before a gathering is a companion's, or whence one is: "su Seimo Pirmininke sesijoje", "no Saeimas sesijā"."""
    if not first or items[head].kind != "event_in":
        return False
    if items[first - 1].kind == "takes_from":
        return True
    return items[first - 1].kind in {"with", "coop"} and any(i.kind == "office" for i in items[first:head])


def _qualifies(sentence: Sentence, item: Item) -> bool:
    """Whether an item may stand before a gathering as part of what it is: a body, or a Lithuanian adjective of kind."""
    if item.kind == "cap":
        return _numbered_initials(sentence, item)
    if item.kind == "low" and sentence.language == "lt":
        return sentence.text(item).endswith(_OF_KIND) or sentence.words.keys[item.last] in _GIVING
    if item.kind == "coop" and sentence.language == "lt":
        return sentence.text(item) in _OF_WHOM  # "Prezidiumo ir Gruzijos atstovų susitikimas"
    if item.kind in _OF_TIME:
        return sentence.language == "et"
    if item.kind == "office" and sentence.language == "lt" and sentence.text(item).endswith(_SUBJECT):
        return False  # "Seimo Pirmininkė renginyje kalbėjo"
    if item.kind == "low" and sentence.language == "et":
        return sentence.words.keys[item.first].startswith(_WHICH)
    return item.kind in ROUND and not (_dative(sentence, item) or names_participants(sentence, item))


def _numbered_initials(sentence: Sentence, item: Item) -> bool:
    """Whether the initials of a body that no list has stand between a number and a gathering: "50-asis COSAC posėdis"."""
    word = sentence.text(item)
    initials = len(word) >= _INITIALS and word.isupper()
    before = next((i for i in sentence.items if i.last == item.first - 1), None) if initials else None
    return before is not None and before.kind in {"ordinal", "ordinal_ending"}


_INITIALS = 3

_GIVING = frozenset({"iteikimo", "teikimo"})
_SUBJECT = ("as", "is", "ys", "us", "ė", "ai")
_OF_WHOM = frozenset({"atstovų", "delegacijų"})
_OF_TIME = frozenset({"year", "former"})
_WHICH = ("selleaasta", "viima", "moodunud", "aastatagu", "uleeelmi")
"""Beginnings of Estonian words for which of a body's gatherings one is."""
_OF_KIND = ("inėje", "iniame", "inės", "inio", "inę", "inį", "ajame", "ojoje")


def _dative(sentence: Sentence, item: Item) -> bool:
    """Whether a state is for whom somebody stands at a gathering: "Lietuvai susitikime atstovavo A"."""
    return item.kind == "country" and sentence.text(item).endswith(("ijai", "uvai", "ainai", "ovai"))


def _is_genitive(sentence: Sentence, at: int) -> bool:
    """Whether an item is the ending of an English possessor: "the Nordic Council's Session"."""
    return sentence.items[at].kind == "link" and sentence.text(sentence.items[at]) in {"'s", "’s"}


def _owner_before(sentence: Sentence, at: int, low: int) -> int:
    """The body that an English sign of a possessor ends, or that stands before what its Estonian gathering is about; else -1.

    "The Nordic Council|'s Session", "Balti Assamblee energeetika- ja transpordi|konverents".
    """
    items, step = sentence.items, at
    if at > low and _is_genitive(sentence, at) and items[at - 1].kind in {"body", "parliament", "organ"}:
        return at - 1
    if sentence.language != "et":
        return -1
    while (
        step > low and at - step < _MATTERS and (items[step].kind in _BETWEEN or _in_genitive(sentence, step))
    ):
        step -= 1
    told = step < at and items[at].kind == "low" and items[step].kind in {"body", "organ"}
    return step if told and not sentence.words.keys[items[step].last].endswith(_NO_GENITIVES) else -1


def _in_genitive(sentence: Sentence, at: int) -> bool:
    """Whether a plain Estonian word may be a genitive: one that ends in a vowel and is no infinitive, passive or adverb."""
    key = sentence.words.keys[sentence.items[at].last]
    if key == "-":
        return True
    plain = sentence.items[at].kind in {"low", "quality", "topic"} and key.endswith(_VOWELS)
    return plain and not key.endswith(_NO_GENITIVES) and key not in word_list("et", "gatherings", "particles")


_MATTERS, _BETWEEN = 6, frozenset({"conj", "topic", "quality"})
_VOWELS, _NO_GENITIVES = ("a", "e", "i", "u", "o"), ("da", "ma", "ta", "ti", "akse", "le", "ga")


def _represented(sentence: Sentence, at: int, head: int) -> bool:
    """Whether a body is who is represented at a gathering: "Asambleju sesijā pārstāv A", "BA sesijā pārstāv tās prezidents"."""
    items, keys = sentence.items, sentence.words.keys
    behind = items[head + 1 : head + 3]
    stands = at + 1 == head and bool(behind) and keys[behind[0].first].startswith("parstav")
    body = sentence.text(items[at])
    return stands and (body.isupper() or body.endswith(("ju", "mi", "bu")))


def _is_object(sentence: Sentence, at: int, head: int) -> bool:
    """Whether a Latvian state or delegation before a gathering is no genitive: "Latviju sēdē pārstāvēs A".

    In Lithuanian one that "iš" tells somebody to come from: "iš Lietuvos posėdyje dalyvavo A".
    """
    item, after = sentence.items[at], sentence.items[head + 1 : head + 2]
    if sentence.language == "lt":
        before = sentence.words.keys[sentence.items[at - 1].last] if at else ""
        return item.kind in {"country", "parliament", "delegation"} and before in {"is", "nuo"}
    if sentence.language != "lv":
        return False
    if item.kind == "country":
        return not sentence.text(item).lower().endswith(("s", "asv"))
    if item.kind == "body":
        return _represented(sentence, at, head)
    led = bool(after) and after[0].kind.startswith(("chair_", "attend_"))
    led = led or sentence.items[at + 1].kind in {"body", "num"}
    return item.kind == "delegation" and led and sentence.text(item).endswith("ciju")


def of_members(sentence: Sentence, last: int) -> bool:
    """Whether a Latvian gathering only tells who somebody is: "29. maijā sesijas dalībnieki apvienojās padomes sēdē"."""
    near = sentence.items[last : last + 2]
    return sentence.language == "lv" and any(
        sentence.words.keys[i.first].startswith("dalibniek") for i in near
    )


def before_qualities(sentence: Sentence, first: int) -> int:
    """The item before the English adjectives of a gathering, "at the" in "at the scientific conference"; else the one before it."""
    at, items = first - 1, sentence.items
    if sentence.language != "en":
        return at
    while at > 0 and first - at <= _QUALITIES and items[at].kind in {"cap", "field", "low", "quality"}:
        at -= 1
    return at if at >= 0 and items[at].kind in {"in", "during", "article", "its"} else first - 1


_QUALITIES = 4


def is_frame(occasion: Occasion) -> bool:
    """Whether an occasion only tells when others were: "Ahead of the NATO Summit, A arrived. He will have a meeting with B"."""
    told = zip(occasion.mentions, occasion.seen, strict=False)
    return bool(occasion.mentions) and all(only_frames(sentence, one) for one, (sentence, _) in told)


def only_frames(sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering only tells when something else was: "Before the forthcoming session, the Presidium met".

    In Estonian talks in whose course officers met: "kohtusid konsultatsioonide raames Eesti ja Läti president".
    """
    if sentence.language == "et":
        behind = sentence.items[one.last + 1 : one.last + 2]
        framed = one.kind == "consultation" and not one.bodies and one.number is None
        return (
            framed and bool(behind) and behind[0].kind == "within" and sentence.has("meet_past", "meet_now")
        )
    at = one.first - 1
    while at > 0 and (
        sentence.items[at].kind in {"article", "quality", "coming"} or sentence.items[at].value == "ahead"
    ):
        at -= 1
    return sentence.language == "en" and at >= 0 and sentence.items[at].value == "beside"


def leftward(sentence: Sentence, head: int, low: int) -> tuple[int, tuple[int, int, int] | None]:
    """The first item of a gathering whose noun stands at `head`, none before `low`, and its number with the items that tell it."""
    items, at, number = sentence.items, head - 1, None
    first = head
    while at >= low:
        value, start = number_before(sentence, at, low)
        if value and (number or _of_term(items, at)):
            break
        if value:
            number = (value, start, at)
            first, at = start, start - 1
        elif years_old(items, at, low):
            first, at = at - 2, at - 3
        elif (between := next_number(sentence, at, low)) and not number:
            number = between
            first, at = between[1] - 2, between[1] - 3
        elif takes_part(sentence, at, head):
            break
        elif _qualifies(sentence, items[at]) and not _is_object(sentence, at, head):
            first, at = at, at - 1
        elif (owner := _owner_before(sentence, at, low)) >= 0:
            first, at = owner, owner - 1
        elif passed := _passed(sentence, at, low):
            at -= passed
        elif not number and (told := end_of_number(sentence, at, low)) >= 0:
            first, at = told + 1, told
        else:
            break
    return first, number


def _passed(sentence: Sentence, at: int, low: int) -> int:
    """How many items that end at one stand among the words of a gathering without telling of it: "(BA)", the "and" of two bodies."""
    items = sentence.items
    if items[at].value == ")" and at - 2 >= low and items[at - 2].value == "(":
        return 3
    joins = items[at].kind == "conj" and at - 1 >= low and {items[at - 1].kind, items[at + 1].kind} <= BODYISH
    return int(joins or _of_owners(sentence, at, low) or row_of_states(items, at, low))


def _of_term(items: tuple[Item, ...], at: int) -> bool:
    """Whether a number counts the terms of a parliament, not the gatherings: "14. Saeimas rudens sesija"."""
    after = items[at + 1]
    return after.kind == "parliament" and (after.value, after.first) == ("Saeima", after.last)


def _of_plural(sentence: Sentence, at: int) -> bool:
    """Whether an item is the sign of an English possessor in the plural: "the Nordic countries' parliaments"."""
    behind = sentence.items[at + 1 : at + 2]
    return sentence.items[at].value == "'" and bool(behind) and behind[0].kind in {"chamber", "committee"}


def _of_owners(sentence: Sentence, at: int, low: int) -> bool:
    """Whether an item is the sign of a possessor in the plural before a gathering: "the NB8 Speakers' meeting"."""
    before = sentence.items[at - 1] if at > low else None
    sign = sentence.language == "en" and sentence.items[at].value in {"'", "’"}
    return (
        sign and before is not None and before.kind in ROUND and sentence.text(before).lower().endswith("s")
    )


def rightward(sentence: Sentence, head: int) -> tuple[int, tuple[int, int, int] | None]:
    """The last item of a gathering whose noun stands at `head`, and its number with the items that tell it."""
    items, at, last = sentence.items, head + 1, head
    number: tuple[int, int, int] | None = None
    if closed_behind(sentence, head):
        return last, None
    while at < len(items) and not (at == head + 1 and of_person(items, at)):
        item = items[at]
        beyond = last > head or items[at - 1].kind == "conj"
        if beyond and item.kind == "body" and item.value == "Baltic Council":
            break
        if sentence.language == "en" and title_follows(items, at):
            break
        if item.kind in ROUND or row_comma(items, at):
            last = at if item.kind in ROUND else last
        elif counted := _number_of_assembly(sentence, at):
            number, at = counted, counted[2]
        elif (
            item.value == "("
            and at + 2 < len(items)
            and items[at + 1].kind in {"body", "parliament"}
            and items[at + 2].value == ")"
        ):
            at += 2
            last = at
        elif (
            (
                item.kind == "conj"
                and not (
                    at + 1 < len(items) and items[at + 1].kind in BODYISH and not noun_follows(items, at + 1)
                )
            )
            or not (
                item.kind in {"link", "article", "range", "with", "conj", "honorific"}
                or _of_plural(sentence, at)
                or joins_states(items, at)
                or people_of(sentence, at)
            )
            or item.value in {"in", "during", "by"}
        ):
            break
        at += 1
    return last, number


def _number_of_assembly(sentence: Sentence, at: int) -> tuple[int, int, int] | None:
    """The number that begins at an item, and its items, where the assembly stands behind it: "the session of the 30th Baltic Assembly"."""
    value, end = number_after(sentence, at)
    behind = sentence.items[end + 1 : end + 2]
    named = value and behind and (behind[0].kind, behind[0].value) == ("body", "Baltic Assembly")
    return (value, at, end) if value and named else None
