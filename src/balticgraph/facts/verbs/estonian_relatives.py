"""Who does something in Estonian behind a clause about them: "A, kes juhib ka väliskomisjoni, avas konverentsi"."""

from collections.abc import Collection, Sequence

from balticgraph.facts.verbs.relative_clauses import row_before
from balticgraph.facts.verbs.verb import Verb
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence

_WHO = ("kes", "kelle", "keda")
_MANY = ("sid", "vad")
_SENT = frozenset({"person", "that", "pronoun", "conj", "negation"})
_FAR = 6


def over_clause(
    sentence: Sentence, verb: Verb, persons: Sequence[int], oblique: Collection[int], begins: dict[int, int]
) -> tuple[int, ...]:
    """Those before a clause that begins with "who" and ends in the comma before a verb, whose subjects they are.

    "Läti Seimi esimees A, kelle visiit on esimene, vestles täna Riias B-ga": A; nobody where another stands between.
    """
    items, keys = sentence.items, sentence.words.keys
    if sentence.language != "et" or verb.voice in {"passive", "before"}:
        return ()
    comma = verb.first - 1
    while comma > 0 and verb.first - comma < _FAR and items[comma].value != ",":
        if items[comma].kind in _SENT or (items[comma].kind == "mark" and items[comma].value != "."):
            return ()
        comma -= 1
    who = next(
        (
            n
            for n in range(comma - 1, 1, -1)
            if keys[items[n].first].startswith(_WHO) and items[n - 1].value == ","
        ),
        -1,
    )
    if items[comma].value != "," or who < 0 or any(i.value in {";", ":", "("} for i in items[who:comma]):
        return ()
    named = _before_brackets(items, who - 2)
    if named not in persons or named in oblique:
        return ()
    many = keys[items[verb.at].first].endswith(_MANY)
    rows = [p for p in persons if p <= named and p not in oblique]
    return row_before(items, rows, begins) if many else (named,)


def _before_brackets(items: tuple[Item, ...], at: int) -> int:
    """The item before a bracket that ends at an item, else the item itself: "A (Läti) |, kes"."""
    if at > 1 and items[at].value == ")":
        opens = next((n for n in range(at, -1, -1) if items[n].value == "("), at)
        return opens - 1
    return at
