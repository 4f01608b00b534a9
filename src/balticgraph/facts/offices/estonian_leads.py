"""Who leads what, told in Estonian by a verb: "A, kes juhib Eesti delegatsiooni Balti Assamblees", "väliskomisjoni juhtiv A"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.holder_before import over_brackets
from balticgraph.facts.offices.office_phrases import Held, Phrase
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import is_assembly

_PARTS = frozenset(
    {
        "country",
        "parliament",
        "chamber",
        "delegation",
        "body",
        "committee",
        "committee_of",
        "assembly_word",
        "topic",
        "conj",
    }
)
_LED = frozenset({"delegation", "committee", "committee_of"})


def led_in_estonian(sentence: Sentence) -> Iterator[Held]:
    """The offices of those who are told to lead a delegation, a committee, a parliament or an assembly.

    "A, kes juhib Riigikogu väliskomisjoni" is its chair, "Balti Assambleed juhtiv A" the president.
    """
    verbs = word_list("et", "delegations", "leading")
    if sentence.language != "et" or "person" not in sentence.kinds or not sentence.says(verbs):
        return
    items = sentence.items
    for at in range(1, len(items) - 1):
        if sentence.words.keys[items[at].first] not in verbs:
            continue
        if (person := max(_relative_of(sentence, at), _straight_before(sentence, at))) >= 0:
            start = _over_light(sentence, at + 1)
            run = _run(items[start:])
            first, last = at, start + len(run) - 1
        else:
            work = sentence.words.keys[items[at - 1].first] == "tood"  # "komisjoni tööd juhib A"
            run = _run(items[: at - work][::-1])[::-1]
            first, last = at - work - len(run), at
            person = _behind(items, _over_light(sentence, at + 1) - 1)
            person = person if person >= 0 else _before(sentence, first, at)
        at_head = not sentence.words.keys[items[at].first].startswith("juh")
        if at_head and any(i.kind == "delegation" for i in run):
            continue  # whoever heads a delegation on a trip
        if person >= 0 and (office := _office(run)):
            yield Held(
                sentence,
                Phrase(first, last, office, tuple(i for i in run if i.kind != "conj"), held=True),
                person,
            )


def with_house_led(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, that of who leads a delegation given the house that sends it: "Soome parlamendi delegatsioon eesotsas spiiker A-ga"."""
    if sentence.language != "et" or "delegation" not in sentence.kinds:
        return held
    return [_of_sender(sentence, one) for one in held]


def _of_sender(sentence: Sentence, one: Held) -> Held:
    """A bare office of who leads a delegation, with the house that sent it."""
    items, at = sentence.items, one.phrase.first - 1
    if one.person < 0 or one.phrase.office not in _BARE or any(i.kind != "office" for i in one.phrase.parts):
        return one
    words = {sentence.words.keys[items[n].first] for n in range(max(0, at - 2), at + 1)}
    while at > 0 and (items[at].value == "," or sentence.words.keys[items[at].first] in _BEFORE_LEADER):
        at -= 1
    if items[at].kind != "delegation" or words.isdisjoint(_BEFORE_LEADER):
        return one
    run = _run(items[:at][::-1])
    house = tuple(
        i for i in run if i.kind in {"parliament", "chamber", "country", "committee", "committee_of", "topic"}
    )
    told = any(i.kind not in {"country", "topic"} for i in house)
    return replace(one, phrase=replace(one.phrase, parts=(*house, *one.phrase.parts))) if told else one


_BARE = frozenset({"speaker", "chair", "president", "deputy_chair", "deputy_speaker", "vice_president"})
_BEFORE_LEADER = frozenset({"eesotsas", "juhib", "juhtis", "mida", "keda"})


def _relative_of(sentence: Sentence, at: int) -> int:
    """The person of whom a relative clause tells that begins with the verb: "A, kes juhib", -1 where none does."""
    items = sentence.items
    while at > 1 and sentence.words.keys[items[at - 1].first] in word_list("et", "being", "besides"):
        at -= 1
    who = at > 1 and sentence.words.keys[items[at - 1].first] == "kes" and items[at - 2].value == ","
    named = over_brackets(items, at - 3) if who else -1
    return named if named >= 0 and items[named].kind == "person" else -1


def _straight_before(sentence: Sentence, at: int) -> int:
    """The person right before a finite verb that opens what he leads: "A (Keskerakond) juhib ka väliskomisjoni"; -1 where none is."""
    if not sentence.items[at].kind.startswith("chair_now"):
        return -1
    named = over_brackets(sentence.items, at - 1)
    return named if named >= 0 and sentence.items[named].kind == "person" else -1


def _over_light(sentence: Sentence, at: int) -> int:
    """The item behind adverbs and times, not beyond the sentence: "juhib | tänavu ka"."""
    items = sentence.items
    while at + 1 < len(items) and (
        items[at].kind == "year"
        or sentence.words.keys[items[at].first] in word_list("et", "being", "besides")
        or sentence.words.keys[items[at].first] in _STANDS
    ):
        at += 1
    return at


_STANDS = frozenset({"seisab", "seisev", "on", "asub", "tegutseb"})
"""Stand at the head of what they lead: "Saeima etteotsas seisab A"."""


def _before(sentence: Sentence, first: int, verb: int) -> int:
    """The person before a house that is led: "A, kes Eesti delegatsiooni juhib", "A, Balti Assambleed juhtiv saadik,"; -1 where none is."""
    items, keys = sentence.items, sentence.words.keys
    at, finite = first - 1, items[verb].kind.startswith("chair_")
    while at > 0 and keys[items[at].first] in word_list("et", "being", "besides"):
        at -= 1
    if finite != (at > 0 and keys[items[at].first] == "kes"):
        return -1
    at -= finite
    named = over_brackets(items, at - 1) if at > 0 and items[at].value == "," else -1
    return named if named >= 0 and items[named].kind == "person" else -1


def _behind(items: tuple[Item, ...], at: int) -> int:
    """The person behind a participle, a title between: "delegatsiooni juhtiv Riigikogu liige A"."""
    step = at + 1
    while step < len(items) and items[step].kind in _TITLES:
        step += 1
    return step if step < len(items) and items[step].kind == "person" else -1


_TITLES = frozenset({"office", "parliament", "honorific", "country"})


def _run(items: tuple[Item, ...]) -> tuple[Item, ...]:
    end = 0
    while end < len(items) and (items[end].kind in _PARTS or items[end].value == "-"):
        end += 1
    return tuple(i for i in items[:end] if i.kind != "mark")


def _office(run: tuple[Item, ...]) -> str:
    """The office of who leads what a run of words means; empty where it is nothing that facts know."""
    kinds = {i.kind for i in run}
    if "delegation" in kinds:
        return "head"
    if kinds & _LED or "parliament" in kinds:
        return "chair"
    return "president" if any(i.kind == "body" and is_assembly(i.value) for i in run) else ""
