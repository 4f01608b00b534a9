"""Members of the jury of the prizes whom Estonian tells by a verb or noun of belonging: "žüriis istusid A ja B"."""

from collections.abc import Iterator

from balticgraph.facts.offices.office_phrases import Held, Phrase, is_jury
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

_STOPS = frozenset({"given", "elect", "nominee", "presented", "presents", "negation", "deceased"})
_LIGHT = 8


def on_estonian_jury(sentence: Sentence, jury: Item | None = None) -> Iterator[Held]:
    """The members of the jury that a sentence tells, or of that of the sentence before: "Liikmed on A, B ja C".

    Where a line ends in a colon and names nobody, its office stands for the lines below: "Žüriiliikmete nimekiri:".
    """
    if sentence.language != "et" or not ("organ" in sentence.kinds or jury):
        return
    items = sentence.items
    at = next((n for n, i in enumerate(items) if is_jury(i)), -1)
    if at < 0 and (jury is None or sentence.key_at(0) not in _listed("of_jury_before")):
        return
    told = jury if at < 0 or jury is not None else items[at]
    if told is None:
        return
    if "person" not in sentence.kinds:
        if items[-1].value == ":" and _tells(sentence, max(at, 0), len(items) - 1):
            noun = Item("office", "member", items[max(at, 0)].first, items[max(at, 0)].last)
            yield Held(sentence, Phrase(max(at, 0), max(at, 0), "member", (noun, told), held=True), -1)
        return
    for person in _behind(sentence, max(at, 0)) or _before(sentence, at):
        yield Held(sentence, Phrase(max(at, 0), max(at, 0), "member", (told,), held=True), person)


def _behind(sentence: Sentence, at: int) -> list[int]:
    """The row behind a jury or what points back to it, with words of belonging before or between."""
    items = sentence.items
    first = next((n for n in range(at, len(items)) if items[n].kind == "person"), -1)
    if first < 0 or first - at > _LIGHT + _clause(sentence, at) or not _tells(sentence, at, first):
        return []
    row = list(_row(sentence, first))
    ends = all(i.kind == "mark" for i in items[row[-1] + 1 :])
    return row if ends or items[at + 1].value != ":" else []


def _before(sentence: Sentence, at: int) -> list[int]:
    """The row before a verb of belonging and a jury: "A, B ja C kuuluvad žüriisse"."""
    items = sentence.items
    members = [i for i in items[at + 1 : at + 2] if i.kind == "office" and of_several(sentence, i)]
    if at < 1 or not (members or sentence.key_at(at) in _listed("in_jury", "jurors")):
        return []
    last = next((n for n in range(at - 1, -1, -1) if items[n].kind == "person"), -1)
    between = range(last + 1, at)
    told = any(sentence.key_at(n).startswith(_stems("belongs")) or items[n].kind == "copula" for n in between)
    if last < 0 or not told or at - last > _LIGHT or any(_stops(sentence, n) for n in between):
        return []
    row = [last]
    while row[-1] > 1 and items[row[-1] - 1].kind in {"conj", "mark"}:
        if items[row[-1] - 1].value not in {",", "and"} or items[row[-1] - 2].kind != "person":
            break
        row.append(row[-1] - 2)
    return row[::-1]


def _clause(sentence: Sentence, at: int) -> int:
    """How many items a relative clause behind a jury has: "žürii, mille valik see on, koosneb"."""
    items = sentence.items
    if at + 2 >= len(items) or items[at + 1].value != ",":
        return 0
    end = next(
        (n for n in range(at + 2, len(items)) if items[n].value == "," or items[n].kind == "person"), at
    )
    return end - at if items[end].value == "," else 0


def _tells(sentence: Sentence, at: int, end: int) -> bool:
    """Whether the words from a jury to a name or the end tell of belonging, with no other verb among them."""
    items, key = sentence.items, sentence.key_at(at)
    inside = range(at + 1, end)
    into = _stems("put_into") if key.endswith("sse") else ("-",)
    if any(_stops(sentence, n) and not sentence.key_at(n).startswith(into) for n in inside):
        return False
    if key in _listed("jurors"):
        return True
    stems = _stems("belongs")
    if key in _listed("in_jury"):
        ahead = range(max(0, at - _LIGHT), at)
        verb = any(items[n].kind == "copula" for n in (*ahead[-2:], *inside))
        named = any(items[n].kind == "person" or _stops(sentence, n) for n in ahead)
        return not named and (verb or any(sentence.key_at(n).startswith(stems) for n in (*ahead, *inside)))
    if not is_jury(items[at]):
        return key in _listed("jury_there") or any(
            items[n].kind == "copula" or items[n].value == ":" or sentence.key_at(n).startswith(stems)
            for n in inside
        )
    nouns = any(sentence.key_at(n).startswith(_stems("belongs_to_jury")) for n in inside)
    colon = at + 1 < len(items) and items[at + 1].value == ":"
    return nouns or (colon and at <= 1)


def _stops(sentence: Sentence, at: int) -> bool:
    """Whether an item tells of something else than belonging: another verb, a choice, a denial."""
    item, key = sentence.items[at], sentence.key_at(at)
    if item.kind in _STOPS or key in _listed("no_juror"):
        return True
    verb = item.kind.endswith(("_past", "_now", "_future", "_inf"))
    return verb and not key.startswith(_stems("belongs"))


def _row(sentence: Sentence, at: int) -> Iterator[int]:
    """The persons of a row with states, trades and unknown words before their names, up to a verb or the end of the list."""
    items, since = sentence.items, 0
    while at < len(items) and since <= _TITLED:
        if items[at].kind == "person":
            yield at
            since = 0
        elif items[at].value in {"(", ")", "and", ",", ";", "-", "–", ":"} or items[at].kind in _OF_ROW:
            since += items[at].value != "and" and items[at].kind != "mark"
        elif (
            items[at].kind == "low"
            and not _stops(sentence, at)
            and items[at].value not in _listed("ends_row")
        ):
            since += 1
        else:
            return
        at += 1


_OF_ROW = frozenset(
    {"conj", "country", "demonym", "honorific", "field", "office", "link", "parliament", "committee"}
)
_TITLED = 4


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("et", "juries", name, *others)


def _stems(name: str) -> tuple[str, ...]:
    return tuple(_listed(name))
