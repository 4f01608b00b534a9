"""Lithuanian verbs of coming and going, told apart by where the way leads: to a city, to a gathering, back from one."""

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_WAY = 12
_GATHERING = frozenset({"event", "event_in"})
_PLACES = frozenset({"city_in", "country_in"})


def kind_by_way(sentence: Sentence, at: int) -> str | None:
    """The kind of a verb of coming or going where its way makes it another than the lexicon says; None elsewhere.

    "Į Vilnių atvyko A" is a visit, "į sesiją vyksta A" and "iš sesijos grįžo A" take part; "grįžo į Vilnių" is nothing.
    """
    item, word = sentence.items[at], sentence.words.keys[sentence.items[at].first]
    if word.startswith(_listed("arriving")) and item.kind.startswith("attend_") and _to_place(sentence, at):
        return f"visit_{item.kind.removeprefix('attend_')}"
    if word.startswith(_listed("returning")) and item.kind == "attend_past":
        return item.kind if _from_gathering(sentence, at) else ""
    if word in _listed("going") and item.kind.startswith("held_") and _to_gathering(sentence, at):
        return "attend_past" if item.kind == "held_past" else "attend_future"  # who sets out is not there yet
    return None


def _to_place(sentence: Sentence, at: int) -> bool:
    """Whether only a city or state stands before a verb as its aim: "į Vilnių atvyko", not "į posėdį Vilniuje atvyko"."""
    before = sentence.items[max(0, at - _WAY) : at]
    goes = any(i.kind in _PLACES and sentence.text(i).lower().startswith("į ") for i in before)
    return goes and all(i.value == "visit" for i in sentence.items if i.kind in _GATHERING)


def _to_gathering(sentence: Sentence, at: int) -> bool:
    """Whether a gathering behind "į" and a person behind the verb make it a verb of going: "į sesiją Rygoje vyksta A"."""
    items = sentence.items
    first = next((n for n in range(at - 1, max(-1, at - _WAY), -1) if items[n].kind in _GATHERING), -1)
    into = any(i.kind == "in" for i in items[max(0, first - _QUALITIES) : max(0, first)])
    behind = next((i.kind for i in items[at + 1 :] if i.kind in {"person", "mark"}), "")
    return into and behind == "person"


_QUALITIES = 8


def _from_gathering(sentence: Sentence, at: int) -> bool:
    """Whether it is a gathering that somebody is back from: "grįžo iš sesijos Rygoje", "iš vizito Taline grįžęs"."""
    items, keys = sentence.items, sentence.words.keys
    near = range(max(0, at - _WAY), min(len(items), at + _WAY))
    out = next((n for n in near if keys[items[n].last] == "is"), -1)
    return out >= 0 and any(i.kind in _GATHERING for i in items[out + 1 : out + _WAY])


def _listed(name: str) -> tuple[str, ...]:
    return tuple(word_list("lt", "ways", name))
