"""Whom Lithuanian tells to be sent somewhere to take part: "Valdyba komandiravo A ir B į Rygą dalyvauti sesijoje"."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import CAPACITY, Course, Part
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.title_cases import oblique_by_title


def sent_in_lithuanian(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """The parts, still to come, of those who are sent to a gathering to take part in it."""
    if sentence.language != "lt" or not groups or "person" not in sentence.kinds:
        return
    items, keys = sentence.items, sentence.words.keys
    sends = word_stems("lt", "ways", "sends")
    verb = next((n for n, i in enumerate(items) if keys[i.last].startswith(sends)), -1)
    aim = next((n for n, i in enumerate(items) if i.kind.endswith("_inf") and _takes_part(i.kind)), -1)
    if verb < 0 or aim < 0:
        return
    behind = [many for first, _, many in groups if first > aim]
    one = (behind or [groups[-1][2]])[0][0]
    row = [n for n, i in enumerate(items) if i.kind == "person" and not _of_another(sentence, verb, n)]
    oblique = oblique_by_title(sentence)
    sent = [n for n in row if verb < n < aim or n in oblique or course.people.is_oblique(sentence, items[n])]
    if not sent and keys[items[verb].last].endswith(_PASSIVE):
        sent = row
    capacity = CAPACITY[items[aim].kind.split("_")[0]]
    yield from course.took_part(
        sentence, sent, one, items[verb], "sent@1", ahead=not _is_over(sentence, verb), capacity=capacity
    )


_PASSIVE = ("tas", "ta", "ti", "tos", "mas", "ma", "mi", "mos")
"""How a participle ends that tells who is sent, as "komandiruotas", "siunčiama"."""


def _takes_part(kind: str) -> bool:
    return kind.split("_", maxsplit=1)[0] in {"attend", "chair", "open", "speak"}


def _of_another(sentence: Sentence, verb: int, at: int) -> bool:
    """Whether somebody only invites, or is told of in a clause of its own: "A kvietimu", ", kurioje dalyvaus A"."""
    items, keys = sentence.items, sentence.words.keys
    behind = keys[items[at].last + 1 : items[at].last + 2]
    if behind and behind[0] in _BY_WHOSE:
        return True
    low, high = min(verb, at), max(verb, at)
    return any(keys[i.first].startswith("kuri") or i.value == ";" for i in items[low:high])


_BY_WHOSE = frozenset({"kvietimu", "prasymu", "siulymu", "teikimu", "potvarkiu"})


def _is_over(sentence: Sentence, verb: int) -> bool:
    """Whether those sent were there: "buvo komandiruoti"."""
    before = sentence.words.keys[: sentence.items[verb].last + 1]
    return "buvo" in before or "buvau" in before
