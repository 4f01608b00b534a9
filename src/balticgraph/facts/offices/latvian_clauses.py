"""Offices that Latvian tells by what somebody is: "A šogad ir X", "A, kurš ir gan X, gan Y", "X patlaban ir A", "A, būdams X"."""

from balticgraph.facts.offices.holder_before import over_brackets
from balticgraph.facts.offices.office_phrases import PARTS, Held, Phrase
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

WHO = frozenset({"kas", "kurs", "kura"})
_VERBS = ("_past", "_now", "_future", "_inf")
_STOPS = frozenset({
    "person", "that", "discussed", "elect", "become", "became", "given", "composed", "adopted", "presides",
    "presides_itself", "with", "former", "coming", "future", "negation", "asked", "working", "staying", "event", "pronoun",
    "copula", "headed", "link",
})  # fmt: skip
_DOES = ("is", "usi", "ies", "usies", "ts", "ot", "oties", "dams", "dama")
_NEAR = 9


def clear(sentence: Sentence, at: int) -> bool:
    """Whether a word may stand between somebody and what the person is: "šogad", "joprojām", "no janvāra", no verb, no other clause."""
    items = sentence.items
    item = items[at]
    if item.kind in _STOPS or item.kind.endswith(_VERBS):
        return False
    if item.kind == "mark":
        return item.value == "." and at > 0 and items[at - 1].kind == "num"
    key = sentence.key_at(at)
    if key in word_list("lv", "offices", "denied"):
        return False
    return item.kind != "low" or key.endswith("ais") or not key.endswith(_DOES) or item.value == "begins"


def person_of_clause(sentence: Sentence, at: int) -> int:
    """The person before what stands up to an item: the name right there, or that before a comma and "kurš"; -1 where none does."""
    items, step = sentence.items, at
    while step > 0 and at - step < _NEAR and clear(sentence, step) and sentence.key_at(step) not in WHO:
        step -= 1
    if step < 0:
        return -1
    if sentence.key_at(step) in WHO:
        if step < 2 or items[step - 1].value != ",":
            return -1
        step = _named(items, step - 2)
    else:
        step = over_brackets(items, step)
    alone = step >= 0 and items[step].kind == "person"
    return step if alone and not (step and items[step - 1].kind == "with") else -1


def _named(items: tuple[Item, ...], at: int) -> int:
    """The person before a clause, perhaps with an office of the same behind a comma or dash: "A – prezidents –, kurš"."""
    step = over_brackets(items, at)
    if step < 0 or items[step].kind == "person":
        return step
    while step > 0 and items[step].kind in PARTS:
        step -= 1
    aside = step < at and items[step].value in {",", "-", "–", "—"}
    return over_brackets(items, step - 1) if aside else -1


def told_by_being(sentence: Sentence, phrase: Phrase) -> int:
    """The one who is told to be an officer: "A šogad ir X", "A, kurš asamblejā ir arī X", "X patlaban ir A", "A kā X"; -1 where none is."""
    head = next((i for i in phrase.parts if i.kind == "office"), None)
    if head is None or not {"person"} <= sentence.kinds:
        return -1
    items, verb = sentence.items, phrase.first - 1
    if not _in_nominative(sentence, head, verb):
        return -1
    if verb > 0 and sentence.key_at(verb) == "ka" and items[verb].kind == "link":
        return _as_one(sentence, verb - 1)
    while verb > 0 and phrase.first - verb < _NEAR and (clear(sentence, verb) or _both(items, verb)):
        verb -= 1
    if verb > 0 and (items[verb].kind, items[verb].value) == ("copula", "is_now"):
        person = person_of_clause(sentence, verb - 1)
        return person if person >= 0 else -1
    return max(_one_of(sentence, phrase.first), _behind(sentence, phrase.last + 1))


def _one_of(sentence: Sentence, first: int) -> int:
    """The person before a comma and "viens no" the officers: "A, viens no viceprezidentiem"; -1 where none stands there."""
    words = [sentence.key_at(n) for n in range(max(0, first - 2), first)]
    apart = words in (["viens", "no"], ["viena", "no"]) and first > _NEAR // 3
    return _as_one(sentence, first - 4) if apart and sentence.items[first - 3].value == "," else -1


def _both(items: tuple[Item, ...], at: int) -> bool:
    """Whether a comma stands before the second of two offices: "gan X, gan Y"."""
    return items[at].value == "," and at + 1 < len(items) and items[at + 1].kind == "conj"


def _in_nominative(sentence: Sentence, head: Item, before: int) -> bool:
    """Whether the word for an office says what somebody is, or is one of those behind "viens no"."""
    title = sentence.text(head).lower()
    if title.endswith(("iem", "ām", "ēm")):
        return any(sentence.key_at(n) in {"viens", "viena"} for n in range(max(0, before - 3), before + 1))
    return title.endswith(("s", "a", "e")) and not title.endswith(("as", "es"))


def _as_one(sentence: Sentence, at: int) -> int:
    """The person right before "kā" or "būdams"."""
    at = over_brackets(sentence.items, at)
    return at if at >= 0 and sentence.items[at].kind == "person" else -1


def _behind(sentence: Sentence, at: int) -> int:
    """The person behind an office and a verb of being: "X patlaban ir A", "X kopš janvāra ir deputāts A"; -1 where none follows."""
    items, verb = sentence.items, at
    while verb < len(items) and verb - at < _NEAR and clear(sentence, verb) and items[verb].kind != "office":
        verb += 1
    if verb >= len(items) or (items[verb].kind, items[verb].value) != ("copula", "is_now"):
        return -1
    step = verb + 1
    while step < len(items) and (items[step].kind in _TITLES or _passing(sentence, step)):
        step += 1
    return step if step < len(items) and items[step].kind == "person" else -1


_TITLES = PARTS | {"honorific", "year"}


def _passing(sentence: Sentence, at: int) -> bool:
    return sentence.key_at(at) in word_list("lv", "offices", "passing")


def with_joined(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, one joined to what somebody is given to the same: "A ir X un Y", "A, kurš ir gan X, gan Y"."""
    found = list(held)
    for number, one in enumerate(held[1:], 1):
        before = found[number - 1]
        joint = sentence.items[before.phrase.last + 1 : one.phrase.first]
        told = one.person < 0 <= before.person < before.phrase.first - 1 and bool(joint)
        if told and all(i.kind == "conj" or i.value == "," or _light(sentence, i) for i in joint):
            head = next((i for i in one.phrase.parts if i.kind == "office"), None)
            if head and any(i.kind == "conj" for i in joint) and _in_nominative(sentence, head, -1):
                found[number] = Held(sentence, one.phrase, before.person)
    return found


def _light(sentence: Sentence, item: Item) -> bool:
    return sentence.words.keys[item.first] in word_list("lv", "offices", "passing")
