"""Whose speech was heard, and to whom the floor was given, in Estonian: "kuulati A ettekannet", "istungil anti sõna ka A-le"."""

from collections.abc import Iterator

from balticgraph.facts.attending.delegation_leaders import leaders_told_after
from balticgraph.facts.attending.estonian_roles import told_by_role
from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def told_in_estonian(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """The parts that only Estonian tells so: of those who lead a delegation just told of, and of those who were heard."""
    if course.page.language != "et":
        return
    yield from leaders_told_after(course, sentence)
    yield from told_by_role(course, sentence, groups)
    if "person" in sentence.kinds and sentence.has("held_past", "held_now"):
        yield from _own_press(course, sentence)
    if "person" in sentence.kinds and not sentence.has("negation"):
        yield from _from_whom(course, sentence, groups)
    if "person" in sentence.kinds and sentence.says(_listed("hears", "floor")):
        yield from _heard(course, sentence, groups)


def _from_whom(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """The parts of those in the ablative from whom a speech is told to be: "avasõnad on A-lt", "ettekandeid oli kaks: A-lt ja B-lt"."""
    items, keys = sentence.items, sentence.words.keys
    occasion = groups[0][2][0] if groups else course.current
    noun = next((n for n, i in enumerate(items) if keys[i.last].startswith(tuple(_listed("from_whom")))), -1)
    named = [n for n, i in enumerate(items) if i.kind == "person" and sentence.text(i).endswith("lt")]
    if occasion is None or noun < 0 or not named or sentence.says(_listed("asks")):
        return
    between = items[min(noun, named[0]) + 1 : max(noun, named[-1])]
    if any(i.kind == "that" or i.kind.startswith(("say_", "attend_", "meet_", "given")) for i in between):
        return
    for at in named:
        person = course.people.at(sentence, items[at])
        if person and not person.name.endswith("lt"):
            ahead = occasion.ahead or sentence.has("future") or (_IS in sentence.said and not occasion.past)
            yield Part(person, occasion, "spoke", ahead, sentence, items[at], items[noun], "speech-from@1")


_IS = "on"


def _own_press(course: Course, sentence: Sentence) -> Iterator[Part]:
    """The parts of those whose press conference is told to be held: "homme algab A ja B pressikonverents"."""
    items = sentence.items
    for one, occasion in course.diary.named.get(sentence.index, []):
        if one.sort != "press" or not sentence.words.keys[items[one.head].last].endswith(_OWN):
            continue
        ahead = occasion.ahead or not sentence.has("held_past")
        for at in _owners(items, one.head):
            if (person := course.people.at(sentence, items[at])) and course.people.is_oblique(
                sentence, items[at]
            ):
                yield Part(
                    person, occasion, "spoke", ahead, sentence, items[at], items[one.head], "press-of@1"
                )


_OWN = ("pressikonverents", "pressibriifing", "pressitund")


def _owners(items: tuple[Item, ...], head: int) -> list[int]:
    """The persons right before a gathering, with those joined to them and their titles between."""
    found: list[int] = []
    at = head - 1
    while at >= 0 and (items[at].kind in _OF_ROW or items[at].value == ","):
        if items[at].kind == "person":
            found.insert(0, at)
        at -= 1
    return found


_OF_ROW = frozenset(
    {"person", "conj", "office", "parliament", "chamber", "country", "committee", "committee_of", "body", "quality", "honorific",
     "demonym", "coop"}
)  # fmt: skip


def _heard(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """The parts of those whose speech somebody hears, or to whom the floor is given, at the event told of."""
    occasion = groups[0][2][0] if groups else course.current
    for at, item in enumerate(sentence.items) if occasion else ():
        key = sentence.words.keys[item.first]
        if key in _listed("hears"):
            found = _speakers(course, sentence, at)
        elif key == _FLOOR and any(k in _listed("floor") for k in _beside(sentence, at)):
            found = _given(sentence, at)
        else:
            continue
        for step in found:
            person = course.people.at(sentence, sentence.items[step])
            if person and occasion:
                ahead = occasion.ahead or key in _listed("hears_now")
                yield Part(person, occasion, "spoke", ahead, sentence, sentence.items[step], item, "heard@1")


_FLOOR = "sona"


def _beside(sentence: Sentence, at: int) -> list[str]:
    """The words right before and behind the floor that is given: "anti sõna", "sõna anti"."""
    keys = sentence.words.keys
    return [keys[i.last] for i in (*sentence.items[max(0, at - 2) : at], *sentence.items[at + 1 : at + 3])]


def _given(sentence: Sentence, at: int) -> list[int]:
    """The persons behind the floor to whom it is given, as their case tells."""
    return [n for n in _row(sentence.items, at) if sentence.text(sentence.items[n]).endswith(_TO)]


_TO = ("le", "l")


def _speakers(course: Course, sentence: Sentence, at: int) -> list[int]:
    """The persons behind a verb of hearing: those who own the speech that ends the row, else those in the partitive."""
    items = sentence.items
    row = _row(items, at)
    end = row[-1] + 1 if row else len(items)
    speech = end < len(items) and sentence.words.keys[items[end].last].startswith(tuple(_listed("speeches")))
    if speech:
        return row
    return [
        n
        for n in row
        if sentence.text(items[n]).endswith(("t", "d")) and course.people.is_oblique(sentence, items[n])
    ]


def _row(items: tuple[Item, ...], at: int) -> list[int]:
    """The persons behind an item until its clause ends, those after another verb left out."""
    row: list[int] = []
    for n in range(at + 1, len(items)):
        kind = items[n].kind
        if kind == "person":
            row.append(n)
        elif (
            kind in {"that"}
            or items[n].value in {";", ":"}
            or kind.endswith(("_past", "_now", "_future"))
            or (row and kind == "low")
        ):
            break
    return row


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("et", "hearing", name, *others)
