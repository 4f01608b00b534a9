"""Offices that a Latvian clause about somebody tells: "A, kurš asamblejā ir arī delegācijas vadītājs", "A, kas Saeimā vada komisiju"."""

from collections.abc import Iterator

from balticgraph.facts.offices.holder_before import over_brackets
from balticgraph.facts.offices.holder_chairs import key_of
from balticgraph.facts.offices.office_phrases import PARTS, Held, Phrase
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row
from balticgraph.facts.words.titles import of_several

_WHO = frozenset({"kas", "kurs", "kura"})
_COMMITTEES = frozenset({"committee", "committee_of", "group"})
_WHERE = frozenset({"parliament_in", "parliament", "body", "assembly_word", "low"})
_DASHES = frozenset({"-", "–", "—"})
_NEAR = 5
_NOMINATIVE = ("s", "a", "e")


def in_clause(sentence: Sentence, phrase: Phrase) -> int:
    """The one whom a clause tells to be an officer: "A, kurš asamblejā ir arī Latvijas delegācijas vadītājs"; -1 where none is."""
    items, verb = sentence.items, phrase.first - 1
    if verb > 0 and items[verb].kind == "low":
        verb -= 1
    if verb < 2 or (items[verb].kind, items[verb].value) != ("copula", "is_now"):
        return -1
    head = next((i for i in phrase.parts if i.kind == "office"), None)
    if head is None or not sentence.text(head).lower().endswith(_NOMINATIVE):
        return -1
    return _before_clause(sentence, verb)


def _before_clause(sentence: Sentence, verb: int) -> int:
    """The person before the comma of a clause with "kas" or "kurš", of which a verb stands near the beginning; -1 where none does."""
    items, who = sentence.items, verb - 1
    while who > 1 and verb - who < _NEAR and items[who].kind in _WHERE and key_of(sentence, who) not in _WHO:
        who -= 1
    if who < 2 or key_of(sentence, who) not in _WHO or items[who - 1].value != ",":
        return -1
    person = over_brackets(items, who - 2)
    return person if person >= 0 and items[person].kind == "person" else -1


def who_leads(sentence: Sentence) -> Iterator[Held]:
    """Who is told by a clause to lead a committee or delegation: "A, kas vada Seima Ārlietu komiteju", "A, kurš Saeimā vada komisiju"."""
    items = sentence.items
    for verb, item in enumerate(items):
        person = _before_clause(sentence, verb) if item.kind == "chair_now" and verb > 2 else -1
        if person < 0:
            continue
        end = verb + 1
        while end < len(items) and items[end].kind in PARTS:
            end += 1
        run = items[verb + 1 : end]
        office = _led(run)
        if office and not any(i.kind == "office" for i in run):
            where = [_as_house(i) for i in items[verb - _NEAR + 2 : verb] if i.kind == "parliament_in"]
            yield Held(sentence, Phrase(verb + 1, end - 1, office, (*where, *run), held=True), person)


def _led(run: tuple[Item, ...]) -> str:
    """What somebody is who leads what a run of words means: its chair or head; empty where it is nothing led."""
    if run and run[-1].kind in _COMMITTEES:
        return "chair"
    return "head" if any(i.kind == "delegation" for i in run) and len(run) > 1 else ""


def _as_house(item: Item) -> Item:
    return Item("parliament", item.value, item.first, item.last)


def delegation_led(sentence: Sentence) -> Iterator[Held]:
    """Who leads the delegation of a body, told with a verb behind it: "Ziemeļu padomes delegāciju vada A"."""
    items = sentence.items
    for verb in range(2, len(items) - 1):
        if items[verb].kind != "chair_now" or items[verb - 1].kind != "delegation":
            continue
        body, behind = items[verb - 2], items[verb + 1 : verb + _NEAR]
        person = next((n for n, i in enumerate(behind, verb + 1) if i.kind == "person"), -1)
        if body.kind == "body" and person > 0 and sentence.text(items[verb - 1]).endswith("u"):
            yield Held(
                sentence, Phrase(verb - 2, verb - 1, "head", (body, items[verb - 1]), held=True), person
            )


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
