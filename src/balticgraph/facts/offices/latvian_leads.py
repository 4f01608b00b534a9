"""Offices that Latvian tells with a verb of leading or holding: "komiteju šogad vada A", "X pienākumus pilda A"."""

from collections.abc import Iterator

from balticgraph.facts.offices.holder_chairs import run_before
from balticgraph.facts.offices.latvian_clauses import WHO, clear, person_of_clause
from balticgraph.facts.offices.office_phrases import PARTS, Held, Phrase
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row
from balticgraph.facts.words.states import is_assembly
from balticgraph.facts.words.titles import of_several

_COMMITTEES = frozenset({"committee", "committee_of", "group"})
_HOUSES = frozenset({"parliament_in", "parliament", "body", "assembly_word", "country_in"})
_WHICH = frozenset({"kuru", "ko", "kuras", "kura"})
_DASHES = frozenset({"-", "–", "—"})
_THERE = frozenset({"taja", "tur"})
_NEAR = 7


def who_leads(sentence: Sentence) -> Iterator[Held]:
    """Who is told to lead a house, committee or delegation, before the verb or behind it, perhaps in a clause of its own.

    "A, kas vada Seima Ārlietu komiteju", "Komiteju asamblejā šogad vada deputāts A", "A vada Latvijas delegāciju", "komiteja, kuru vada A".
    """
    items = sentence.items
    for verb, item in enumerate(items) if sentence.has("chair_now") else ():
        if item.kind != "chair_now" or not verb or _is_led_now(sentence, verb):
            continue
        first, last = _house_behind(sentence, verb + 1)
        person = person_of_clause(sentence, verb - 1) if last >= 0 or _clause(sentence, verb) else -1
        if last < 0 and person < 0:
            first, last = _house_before(sentence, verb - 1)
            person = _person_behind(sentence, verb + 1) if last >= 0 else -1
        elif last < 0:
            first, last = _house_before(sentence, verb - 1)
        if person < 0 or last < 0:
            continue
        run = tuple(i for i in items[first : last + 1] if i.kind in PARTS)
        where = tuple(_as_house(i) for i in _beside(sentence, first, last, verb) if i not in run)
        there = any(sentence.key_at(n) in _THERE for n in range(max(0, first - 3), min(len(items), last + 3)))
        office = _led((*where, *run), there=there)
        if office and not any(i.kind == "office" for i in run):
            yield Held(sentence, Phrase(first, last, office, (*where, *run), held=True), person)


def _is_led_now(sentence: Sentence, verb: int) -> bool:
    """Whether what is led is told as a gathering or as something done only now: "vadot sēdi", "vada komitejas sēdi"."""
    return sentence.key_at(verb) not in word_list("lv", "offices", "leads") or any(
        i.kind in {"event", "event_in"} for i in sentence.items[max(0, verb - 3) : verb + _NEAR]
    )


def _clause(sentence: Sentence, verb: int) -> bool:
    """Whether a clause about somebody begins before a verb: "A, kurš Saeimā komisiju vada"."""
    return any(sentence.key_at(n) in WHO for n in range(max(0, verb - _NEAR), verb))


def _house_behind(sentence: Sentence, at: int) -> tuple[int, int]:
    """The first and last item of what a verb before it leads: "vada arī Saeimas Ārlietu komisiju"; -1 where it is nothing led."""
    items = sentence.items
    while at < len(items) and items[at].kind not in PARTS and clear(sentence, at):
        at += 1
    end = at
    while end < len(items) and items[end].kind in PARTS:
        end += 1
    found = [n for n in range(at, end) if _is_object(sentence, items[n])]
    return (at, end - 1) if found else (-1, -1)


def _house_before(sentence: Sentence, at: int) -> tuple[int, int]:
    """The first and last item of what a verb behind it leads: "komiteju asamblejā šogad", "komisija, kuru"; -1 where it is nothing led."""
    items, step = sentence.items, at
    which = step > 1 and sentence.key_at(step) in _WHICH and items[step - 1].value == ","
    step -= 2 * which
    while step > 0 and at - step < _NEAR and not _is_object(sentence, items[step], which=which):
        if not clear(sentence, step):
            return -1, -1
        step -= 1
    if step < 0 or not _is_object(sentence, items[step], which=which):
        return -1, -1
    return run_before(items, step), step


def _is_object(sentence: Sentence, item: Item, *, which: bool = False) -> bool:
    """Whether an item is a house, committee or delegation in the accusative, or one that a clause with "kuru" is about."""
    led = (
        item.kind in _COMMITTEES
        or item.kind == "delegation"
        or (item.kind == "body" and is_assembly(item.value))
    )
    led = led or item.kind in {"parliament", "assembly_word"}
    return led and (which or sentence.text(item).lower().endswith(("u", "i")))


def _person_behind(sentence: Sentence, at: int) -> int:
    """The person behind a verb, perhaps behind adverbs and a title of the same; -1 where something else stands there."""
    items, start = sentence.items, at
    while at < len(items) and at - start < _NEAR and items[at].kind != "person":
        if not (clear(sentence, at) or items[at].kind in PARTS):
            return -1
        at += 1
    return at if at < len(items) and items[at].kind == "person" else -1


def _beside(sentence: Sentence, first: int, last: int, verb: int) -> list[Item]:
    """The houses told beside what is led: "A, kurš Saeimā vada komisiju", "komisiju Saeimā vada A"."""
    items = sentence.items
    near = [
        *range(last + 1, verb),
        *range(max(0, verb - 3), verb),
        *range(last + 1, min(last + 2, len(items))),
    ]
    houses = [items[n] for n in dict.fromkeys(near) if not first <= n <= last and items[n].kind in _HOUSES]
    return [i for i in houses if sentence.text(i).lower().endswith(("ā", "ē")) or i.kind.endswith("_in")]


def _as_house(item: Item) -> Item:
    kind = {"parliament_in": "parliament", "country_in": "country"}.get(item.kind, item.kind)
    return Item(kind, item.value, item.first, item.last)


def _led(run: tuple[Item, ...], *, there: bool) -> str:
    """What somebody is who leads what a run of words means: its chair, head or president; empty where it is nothing led.

    A delegation is led always where it is one to a body or of one, or to that told before: "Latvijas delegāciju tajā".
    """
    kinds = {i.kind for i in run}
    if kinds & _COMMITTEES:
        return "chair"
    if "delegation" in kinds:
        return "head" if there or "body" in kinds else ""
    return "speaker" if "parliament" in kinds else "president"


def in_post(sentence: Sentence, phrase: Phrase) -> int:
    """The one told to hold a post: "X amatu šogad ieņem A", "A jau otro gadu pilda X pienākumus"; -1 where none is."""
    items, at = sentence.items, phrase.last + 1
    if sentence.key_at(at) not in word_list("lv", "offices", "post"):
        return -1
    holding = word_list("lv", "offices", "holding")
    verb = at + 1
    while verb < len(items) and sentence.key_at(verb) not in holding and clear(sentence, verb):
        verb += 1
    if verb < len(items) and sentence.key_at(verb) in holding:
        return _person_behind(sentence, verb + 1)
    verb = phrase.first - 1
    while verb > 0 and sentence.key_at(verb) not in holding and clear(sentence, verb):
        verb -= 1
    return person_of_clause(sentence, verb - 1) if verb > 0 and sentence.key_at(verb) in holding else -1


def from_committee(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The members of a committee named behind it and a dash: "divi deputāti no Saeimas Ārlietu komisijas – A un B"."""
    items = sentence.items
    for one in held:
        at = one.phrase.last + 1
        head = next((i for i in one.phrase.parts if i.kind == "office"), None)
        if head is None or one.phrase.office not in {"mp", "member"} or not of_several(sentence, head):
            continue
        if at >= len(items) or items[at].kind != "takes_from":
            continue
        end = at + 1
        while end < len(items) and items[end].kind in PARTS:
            end += 1
        run = items[at + 1 : end]
        ends = bool(run) and run[-1].kind in _COMMITTEES and end + 1 < len(items)
        if not ends or items[end].value not in _DASHES or items[end + 1].kind != "person":
            continue
        people = [n for n in range(end + 1, len(items)) if items[n].kind == "person"]
        for person in row(items, people, {}):
            yield Held(sentence, Phrase(at + 1, end - 1, "member", run, held=True), person)
