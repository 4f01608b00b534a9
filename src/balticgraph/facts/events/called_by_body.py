"""Gatherings that a text calls by the name of the body that meets: "the 30th Baltic Assembly", "the 18th Baltic Council"."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.latvian_conferences import told_as_conference
from balticgraph.facts.events.lithuanian_numbers import number_behind
from balticgraph.facts.words.gathering_words import held_as_body, noun_follows
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.ordinals import number_before


def numbered_assembly(sentence: Sentence, at: int, low: int) -> Gathering | None:
    """A session called by the assembly's name alone, with its number: "the 30th Baltic Assembly"."""
    items = sentence.items
    number, first = number_before(sentence, at - 1, low)
    behind = items[at + 1 : at + 2]
    if number is None and at >= low and held_as_body(sentence, at):
        return Gathering(sentence.index, at - 1, at, at, "meeting", "other", ("Baltic Assembly",))
    if number is None or items[at - 1].kind == "num" or noun_follows(items, at):
        return None
    if behind and behind[0].kind in {"low", "cap", "conj", "office", "organ", "delegation", "committee"}:
        return None
    return Gathering(
        sentence.index, first, at, at, "session", "ba_session", ("Baltic Assembly",), number, (first, at - 1)
    )


CONVENING = frozenset({"Baltic Sea Parliamentary Conference", "Arctic Parliamentarians"})
"""Bodies that are a conference: their name with a number, or with a verb of being held, is one."""


def convened(sentence: Sentence, at: int, low: int) -> Gathering | None:
    """A conference called by its body's name: "the 25th Baltic Sea Parliamentary Conference"."""
    items = sentence.items
    counted = at - 1 - (at > low and items[at - 1].kind == "quality")  # "the 32nd annual Conference"
    number, first = number_before(sentence, counted, low)
    if number is not None and items[counted].kind == "num" and len(items[counted].value) == 4:
        number = None
    last = at + 3 if [i.value for i in items[at + 1 : at + 4 : 2]] == ["(", ")"] else at
    held = (
        held_before(sentence, at)
        or told_as_conference(sentence, at)
        or _is_held(items, last)
        or (
            sentence.text(items[at]).endswith(_INSIDE) and any(i.kind.startswith(_TAKING_PART) for i in items)
        )
    )
    held = held or _somewhere_then(sentence, at)
    if (
        _held_office(sentence, at)
        or noun_follows(items, at)
        or not (number is not None or held or _taken_part_in(items, at))
    ):
        return None
    if items[at].value == "Baltic Council of Ministers":  # "Rīgā norisinājās Baltijas Ministru padome"
        return Gathering(sentence.index, at, last, at, "sitting", "other", (items[at].value,))
    body, span = items[at].value, (first, counted) if number is not None else None
    start = first if number is not None else at
    return Gathering(sentence.index, start, last, at, "conference", "conference", (body,), number, span)


def _held_office(sentence: Sentence, at: int) -> bool:
    """Whether an Estonian body is that of an officer named behind it: "Läänemere Parlamentaarse Konverentsi esimees A"."""
    return sentence.language == "et" and [i.kind for i in sentence.items[at + 1 : at + 2]] == ["office"]


def _somewhere_then(sentence: Sentence, at: int) -> bool:
    """Whether an English sentence tells what was at a conference in a city on a day: "Tallinn hosted the Conference on Friday"."""
    items, step = sentence.items, at - 1
    if sentence.language != "en" or not (sentence.has("city") and sentence.has("month", "weekday", "day")):
        return False
    while step >= 0 and items[step].kind in {"article", "quality"}:
        step -= 1
    before = items[step] if step >= 0 else None
    behind = items[at + 1] if at + 1 < len(items) else None
    if before is None or before.value == ",":
        return behind is not None and (behind.kind == "in" or behind.kind.startswith(_TAKING_PART))
    if before.kind in {"in", "during"} or before.kind.startswith("host_"):
        return True
    of = sentence.words.keys[before.first]
    venue = step > 0 and sentence.words.keys[items[step - 1].last] in word_list("en", "gatherings", "venues")
    return of == "for" or (of == "of" and venue)


def held_before(sentence: Sentence, at: int) -> bool:
    """Whether a verb of being held stands before a body that is no gathering else, which Latvian and Lithuanian set last.

    "Rīgā norisinājās Baltijas Ministru padome", "Osle vyko Baltijos jūros parlamentinė konferencija".
    """
    own = _NOMINATIVE.get(sentence.language)
    if own is None or not sentence.text(sentence.items[at]).lower().endswith(own):
        return False
    body, step = sentence.items[at].value, at - 1
    while (
        step > 0
        and body in CONVENING
        and (sentence.items[step].kind in _CIRCUMSTANCE or sentence.items[step].kind in {"quality"})
    ):
        step -= 1
    told = body in CONVENING or (body == "Baltic Council of Ministers" and sentence.language == "lv")
    return told and step >= 0 and sentence.items[step].kind.startswith("held_")


_NOMINATIVE = {"lt": ("konferencija",), "lv": ("padome", "konference")}
"""Endings of a body that is the subject of being held."""


def _is_held(items: tuple[Item, ...], last: int) -> bool:
    """Whether a verb of being held follows a body, no more than days and places between."""
    step = last + 1
    while step < len(items) and (items[step].kind in _CIRCUMSTANCE or items[step].value in {".", "-", "and"}):
        step += 1
    return any(i.kind.startswith("held_") for i in items[last + 1 : max(last + 3, step + 1)])


_CIRCUMSTANCE = frozenset(
    {"num", "month", "year_word", "weekday", "city_in", "country_in", "day", "year", "ordinal_ending"}
)
_INSIDE = ("oje", "ferencē")
"""Endings of a body that is where somebody took part."""


def _taken_part_in(items: tuple[Item, ...], at: int) -> bool:
    """Whether a verb of taking part stands right before a body, with no more than "in the" between."""
    step = at - 1
    while step > 0 and items[step].kind in {"in", "article"}:
        step -= 1
    return step >= 0 and items[step].kind.startswith(("attend_", "speak_", "open_", "chair_"))


_TAKING_PART = ("attend_", "speak_", "open_", "chair_")


def council(sentence: Sentence, at: int, low: int) -> Gathering:
    """A meeting of the Baltic Council called by its name, with its number: "the 18th Baltic Council"."""
    last = at - 1 - (at > low and sentence.items[at - 1].kind == "quality")
    number, first = number_before(sentence, last, low)
    span = (first, last) if number else None
    first = first if number else at
    if not number and (behind := number_behind(sentence, at, "baltic_council")):
        number, span = behind[0], behind[1:]
    return Gathering(
        sentence.index,
        first,
        at,
        at,
        "council",
        "baltic_council",
        ("Baltic Council",),
        number,
        span,
    )


def assembly_of(sentence: Sentence, at: int, low: int) -> list[Gathering]:
    """A session that Latvian calls the assembly of its union: "Starpparlamentu savienības (SPS) 148. asamblejā"."""
    items = sentence.items
    if sentence.language != "lv" or items[at].kind != "assembly_word" or noun_follows(items, at):
        return []
    number, first = number_before(sentence, at - 1, low)
    start = first if number is not None else at
    body = items[start - 1] if start > low else None
    if body is None or body.kind != "body" or body.value not in _WITH_ASSEMBLIES:
        return []
    span = (first, at - 1) if number is not None else None
    return [Gathering(sentence.index, start - 1, at, at, "session", "other", (body.value,), number, span)]


_WITH_ASSEMBLIES = frozenset({"Inter-Parliamentary Union"})
"""Bodies whose sessions are called assemblies."""
