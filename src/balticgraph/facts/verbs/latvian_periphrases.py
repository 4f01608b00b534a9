"""Latvian parts told round about: who is expected at a gathering, closes it, or whose speech sounds there."""

from collections.abc import Collection, Mapping

from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row

_TENSES = ("past", "now", "future")
_CLOSING = {"past": "closing_past", "now": "closing_now", "future": "closing_future"}
_SOUNDING = {"future": "sounding_future", "past": "sounding_past"}
_ENTRUSTED = {"open": "entrusted_open", "chair": "entrusted_chair", "speak": "entrusted_speak"}
_GATHERINGS = frozenset({"event", "event_in"})
_ACCUSATIVE = ("u", "i", "us")
_QUALIFYING = frozenset({"quality", "ordinal", "low", "country", "demonym", "topic"})
_LONGEST = 3


def told_round(sentence: Sentence, at: int) -> str:
    """The kind of verb that a word is beside a gathering which is not what it tells of: "sesijā gaidāms A", "sesiju noslēgs A"."""
    items = sentence.items
    if not sentence.has("person"):
        return ""
    key = sentence.words.keys[items[at].first]
    if at and items[at].kind == "low" and items[at - 1].kind == "speech" and key.endswith(_DID):
        return "speak_past"  # "savā uzrunā pieminēja"
    if key.startswith(word_stems("lv", "parts", "expected")):
        return _expected(sentence, at)
    if key.startswith(word_stems("lv", "parts", "entrusted")):
        return _entrusted(sentence, at)
    if key.startswith(word_stems("lv", "parts", "confirmed")):
        return _confirmed(sentence, at)
    if items[at].kind == "presides_itself" and key == "vadibu":
        return _taking_lead(sentence, at)
    for tense in _TENSES:
        if key in word_list("lv", "parts", _CLOSING[tense]):
            return f"speak_{tense}" if _closes(sentence, at) else ""
    return ""


def _expected(sentence: Sentence, at: int) -> str:
    """The kind of verb that "gaidāms" is where somebody and no gathering is expected: "Uz sesiju gaidāma A", "ar runu gaidāms B"."""
    items = sentence.items
    low, high = _clause(items, at)
    there = items[low:high]
    held = any(i.kind == "event" and not _is_aim(sentence, n) for n, i in enumerate(there, low))
    placed = any(i.kind in _GATHERINGS or i.kind == "city_in" for i in there) or sentence.says(_THERE)
    if held or not placed or not any(i.kind == "person" for i in items[at:high]):
        return ""
    speaks = any(i.kind in {"address", "speech"} for i in there)
    return "speak_future" if speaks else "attend_future"


def _confirmed(sentence: Sentence, at: int) -> str:
    """The kind of verb that "apstiprinājuši" is where somebody confirms a part in a gathering, or a call to it: "dalību sesijā"."""
    low, high = _clause(sentence.items, at)
    named = any(i.kind == "person" for i in sentence.items[low:high])
    plain = (
        i for i in sentence.items[low:high] if i.kind != "attend_inf"
    )  # "plāno ņemt dalību" has a verb of its own
    said = {key for i in plain for key in sentence.keys_of(i)}
    comes = not said.isdisjoint(word_list("lv", "parts", "coming"))
    asked = not said.isdisjoint(word_list("lv", "parts", "invitation")) and sentence.has("event", "event_in")
    return "attend_future" if named and (comes or asked) else ""


def _entrusted(sentence: Sentence, at: int) -> str:
    """The kind of verb that "uzticēta" is where a part in a gathering is what somebody gets: "sesijas atklāšana uzticēta A"."""
    items, keys = sentence.items, sentence.words.keys
    low, high = _clause(items, at)
    if not any(i.kind == "person" for i in items[at:high]):
        return ""
    for step in range(at - 1, low - 1, -1):
        key = keys[items[step].last]
        role = next(
            (r for r, name in _ENTRUSTED.items() if key.startswith(word_stems("lv", "parts", name))), ""
        )
        if role:
            past = any(keys[n] in {"tika", "bija"} for n in range(items[low].first, items[at].last + 1))
            return f"{role}_{'past' if past else 'future'}"
    return ""


def _taking_lead(sentence: Sentence, at: int) -> str:
    """The kind of verb that taking the lead is of a gathering: "sesijas vadību uzņēmās A"; empty where it is of a body."""
    before = sentence.items[at - 1] if at else None
    if (
        before is None
        or before.kind != "event"
        or not sentence.text(before).lower().endswith(("as", "es", "a"))
    ):
        return ""
    return "chair_future" if sentence.words.keys[sentence.items[at].last].endswith("sies") else "chair_past"


_DID = ("aja", "eja", "ija", "oja")
_THERE = frozenset({"taja", "tur", "turp", "uz"})


def _is_aim(sentence: Sentence, at: int) -> bool:
    """Whether a gathering is what somebody comes to: "uz sesiju", "uz Baltijas Asamblejas sesiju", "sesijas dalībnieku vidū"."""
    items, step = sentence.items, at
    if sentence.text(items[at]).lower().endswith(("as", "es", "u")) and not sentence.text(items[at]).endswith(
        "ējas"
    ):
        return True
    while step > 0 and items[step].kind != "link" and at - step < _AIM:
        step -= 1
    return sentence.words.keys[items[step].first] == "uz"


_AIM = 5


def _closes(sentence: Sentence, at: int) -> bool:
    """Whether a gathering is what somebody closes by name: "Konferenci ar runu noslēgs A"."""
    items = sentence.items
    low, high = _clause(items, at)
    gathering = next((i for i in items[low:high] if i.kind == "event"), None)
    closed = gathering is not None and sentence.text(gathering).lower().endswith(_ACCUSATIVE)
    return closed and not any(
        i.kind in {"presidency", "doc", "body"} for i in items[at + 1 : high] if i.kind != "body"
    )


def _clause(items: tuple[Item, ...], at: int) -> tuple[int, int]:
    """The first item of the clause round a word and the one behind it."""
    low = next((n + 1 for n in range(at, -1, -1) if _parts(items, n)), 0)
    high = next(
        (n for n in range(at, len(items)) if items[n].value in {";", ":"} or items[n].kind == "that"),
        len(items),
    )
    return low, high


def _parts(items: tuple[Item, ...], at: int) -> bool:
    """Whether a sign parts clauses, and is no comma of a date: "sesijā piektdien, 14. novembrī, gaidāms A"."""
    return items[at].value in {";", ":"} or (
        items[at].value == "," and not (at and items[at - 1].kind in _DATED)
    )


_DATED = frozenset({"weekday", "month", "day", "num"})


def with_speeches_heard(
    sentence: Sentence, found: list[Clause], oblique: Collection[int], begins: Mapping[int, int]
) -> list[Clause]:
    """The clauses, with one for those whose speech is what is heard: "Sesijā izskanēja A uzruna", "paredzēts A priekšlasījums"."""
    if sentence.language == "lv" and sentence.has("negation"):
        found = [c for c in found if not (c.voice == "passive" and _is_denied(sentence, c))]
    if sentence.language != "lv" or not sentence.has("address") or not sentence.says(_sounding()):
        return found
    items = sentence.items
    told: list[Clause] = []
    for at, item in enumerate(items):
        owners = _owners(sentence, at, oblique, begins) if item.kind == "address" else ()
        tense = _time(sentence, owners[0], at) if owners else ""
        if tense:
            told.append(Clause(at, "speak", tense, "active", owners, ()))
    if not told:
        return found
    named = {p for one in told for p in one.subjects}
    kept = [c for c in found if not (c.role in {"speak", "held", "give"} and set(c.subjects) & named)]
    return sorted([*kept, *told], key=lambda c: c.at)


def _is_denied(sentence: Sentence, clause: Clause) -> bool:
    """Whether those behind a word of a part are told not to have it: "dalībnieku vidū A nebija"."""
    items, last = sentence.items, max((*clause.objects, clause.at))
    _, high = _clause(items, last)
    return any(i.kind == "negation" for i in items[clause.at : high])


def _sounding() -> frozenset[str]:
    return frozenset().union(*(word_list("lv", "parts", name) for name in _SOUNDING.values()))


def _owners(
    sentence: Sentence, at: int, oblique: Collection[int], begins: Mapping[int, int]
) -> tuple[int, ...]:
    """Those in the genitive right before a speech, whose it is: "A uzruna", "A un B svinīgās runas"."""
    items, step = sentence.items, at - 1
    while step > 0 and at - step <= _LONGEST and items[step].kind in _QUALIFYING:
        step -= 1
    if step < 0 or items[step].kind != "person" or step not in oblique:
        return ()
    first = step
    while first > 1:
        start = begins.get(first, first)
        before = items[start - 1] if start else None
        if before is None or not (before.kind == "conj" or before.value == ","):
            break
        if start < _PAIR or items[start - 2].kind != "person" or start - 2 not in oblique:
            break
        first = start - 2
    return tuple(row(items, [n for n in range(first, step + 1) if items[n].kind == "person"], dict(begins)))


_PAIR = 2


def _time(sentence: Sentence, owner: int, at: int) -> str:
    """When a speech is heard, by the verb of its clause before or behind; empty where none tells that it is."""
    items, keys = sentence.items, sentence.words.keys
    low, _ = _clause(items, owner)
    high = next(
        (n for n in range(at, len(items)) if items[n].kind == "mark" or items[n].kind == "that"), len(items)
    )
    said = [k for i in items[low:high] for k in keys[i.first : i.last + 1]]
    if any(k == "nav" or k.startswith(("neb", "netik", "neiz", "nesk")) for k in said):
        return ""
    for tense, name in _SOUNDING.items():
        listed = word_list("lv", "parts", name)
        if any(
            keys[n] in listed
            for i in (*items[low:owner], *items[at + 1 : high])
            for n in range(i.first, i.last + 1)
        ):
            return tense
    return ""
