"""Who adopts a Lithuanian document, and so at which event: the Assembly at its session, the Council at its own sitting."""

from collections.abc import Sequence
from functools import cache

from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_OBJECT = ("ą", "as", "į", "us", "ę", "ąsi")
_NEAR, _FAR = 4, 8


def adopted_before(sentence: Sentence, at: int) -> bool:
    """Whether the document stands before a verb that also means to receive somebody: "rezoliuciją Asamblėja priėmė".

    Or a relative word for it: "rezoliucijoje, kurią priėmė sesijos dalyviai".
    """
    items, keys = sentence.items, sentence.words.keys
    if sentence.language != "lt" or any(i.kind == "person" for i in items[at + 1 : at + _NEAR]):
        return False
    before = [n for n in range(max(0, at - _FAR), at) if items[n].kind in {"doc", "person"}]
    if not before or items[before[-1]].kind != "doc" or any(i.value == ";" for i in items[before[-1] : at]):
        return False
    behind = items[before[-1] + 1 : before[-1] + 3]
    which = len(behind) > 1 and behind[0].value == "," and keys[behind[1].first] in _WHICH
    if which:
        return all(i.kind != "num" for i in items[at : at + _NEAR])  # "kurią priėmė 1993 metais"
    return sentence.text(items[before[-1]]).endswith(_OBJECT)


def adopted_behind_words(sentence: Sentence, at: int) -> bool:
    """Whether plain words alone stand between such a verb and the document behind it: "priėmė dvi politines rezoliucijas"."""
    items, step = sentence.items, at + 1
    if sentence.language != "lt" or not sentence.words.keys[items[at].last].startswith(_RECEIVES):
        return False
    while step < len(items) and step < at + _NEAR and items[step].kind in _PLAIN:
        step += 1
    return step < len(items) and items[step].kind == "doc" and sentence.text(items[step]).endswith(_OBJECT)


_WHICH = frozenset({"kuria", "kuri", "kurias", "kuriuos"})
_RECEIVES = ("priem", "priim")
_PLAIN = frozenset(
    {"low", "cap", "num", "quality", "ordinal", "city", "country", "demonym", "body", "ordinal_ending"}
)


def event_of_adopter(sentence: Sentence, at: int, occasions: Sequence[Occasion]) -> str | None:
    """The key of the event of the body that is the subject of a document, where the text tells of one alone.

    "Asamblėja priėmė rezoliuciją, o Taryba – bendrą pareiškimą" tells of a session and of a sitting of the Council.
    """
    if sentence.language != "lt":
        return None
    before = [kind for i in sentence.items[:at] if (kind := _kind_of(sentence, i))]
    behind = [kind for i in sentence.items[at + 1 :] if (kind := _kind_of(sentence, i))]
    meant = before[-1] if before else behind[0] if behind else ""
    held = [o for o in occasions if o.kind == meant and not o.ahead]
    return held[0].key if len(held) == 1 else None


def _kind_of(sentence: Sentence, item: Item) -> str:
    """The kind of event at which a body in the nominative adopts something."""
    word = sentence.words.keys[item.last]
    if word in word_list("lt", "documents", "assembly") and item.value in {"assembly", "Baltic Assembly"}:
        return "ba_session"
    council = item.kind == "cap" or item.value == "Baltic Council"
    return "baltic_council" if council and word in word_list("lt", "documents", "council") else ""


def confirmed(sentence: Sentence) -> bool:
    """Whether the Estonian verb of confirming has a document for its object, and no words: "kinnitasid istungil resolutsiooni"."""
    items = sentence.items
    if sentence.language != "et" or "doc" not in sentence.kinds or "that" in sentence.kinds:
        return False
    verb = next((n for n, i in enumerate(items) if sentence.words.keys[i.first] in _CONFIRMS), -1)
    near = range(max(0, verb - 2), min(len(items), verb + _AROUND)) if verb >= 0 else ()
    return any(
        items[n].kind == "doc"
        and sentence.words.keys[items[n].last].endswith(_GENITIVE)
        and (n + 1 >= len(items) or items[n + 1].kind in {"mark", "conj", "say_past"})
        for n in near
    )


_CONFIRMS = frozenset({"kinnitas", "kinnitasid"})
_GENITIVE = ("i", "e", "u")
_AROUND = 9


def followed_up(sentence: Sentence) -> bool:
    """Whether Estonian only tells what became of documents adopted before: "vastuvõetud resolutsioonide täitmist"."""
    items = sentence.items
    adopted = [n for n, i in enumerate(items) if i.kind == "adopted"]
    if sentence.language != "et" or len(adopted) != 1 or adopted[0] + 2 >= len(items):
        return False
    verb, doc, behind = items[adopted[0] : adopted[0] + 3]
    participle = sentence.words.keys[verb.last].endswith(("tud", "dud"))
    several = doc.kind == "doc" and sentence.words.keys[doc.last].endswith(("de", "te"))
    return participle and several and behind.kind not in {"mark", "conj"}


def issued(sentence: Sentence) -> bool:
    """Whether a statement or the like is told in Estonian to have been issued: "istungil avaldati deklaratsioon", "anti välja avaldus"."""
    if sentence.language not in {"et", "lv"} or "doc" not in sentence.kinds:
        return False
    if _came_out(sentence) or not sentence.says(_ISSUED_BY):
        return _came_out(sentence)
    items, keys = sentence.items, sentence.words.keys
    for at, item in enumerate(items):
        out = keys[item.first] in _GIVES_OUT and "valja" in sentence.said
        if out or keys[item.first] in _ISSUES:
            behind = items[at + 1 : at + _AROUND]
            end = next((n for n, i in enumerate(behind) if i.kind == "that" or i.value == ","), len(behind))
            near = (*items[max(0, at - 1) : at], *behind[:end])
            return any(i.kind == "doc" and keys[i.last].endswith(_ISSUED) for i in near)
    return False


def _came_out(sentence: Sentence) -> bool:
    """Whether a gathering is told to have ended with a document, or one to have come out of it: "päädis ühisavaldusega".

    In Latvian "noslēdzās ar paziņojumu", "noslēgts līgums".
    """
    denied = sentence.has("negation", "future", "unsigned") or sentence.says(_ALREADY)
    if denied or not sentence.says(_coming_out(sentence.language)):
        return False
    keys, born = sentence.words.keys, word_list(sentence.language, "documents", "comes_out")
    for at, item in enumerate(sentence.items):
        if item.kind != "doc":
            continue
        beside = sentence.items[max(0, at - _BESIDE) : at + _BESIDE]
        by_it, whole = keys[item.last].endswith("ga"), keys[item.last].endswith(_WHOLE)
        if sentence.language == "lv":
            by_it, whole = "ar" in keys[max(0, item.first - 2) : item.first], item.value == "agreement"
        if by_it and _ended_before(sentence, at):
            return True
        if whole and any(keys[i.first] in born for i in beside):
            return True
    return False


def _ended_before(sentence: Sentence, at: int) -> bool:
    """Whether a verb of ending stands before a document with no sign of a pause between: "lõppes Riias deklaratsiooniga"."""
    for item in reversed(sentence.items[max(0, at - _AROUND) : at]):
        if item.value in {",", ";", ":"}:
            return False
        if sentence.words.keys[item.last] in word_list(sentence.language, "documents", "ended"):
            return True
    return False


@cache
def _coming_out(language: str) -> frozenset[str]:
    return word_list(language, "documents", "ended", "comes_out")


_BESIDE = 4
_ALREADY = frozenset({"jau"})
_WHOLE = (
    "avaldus", "avaldused", "deklaratsioon", "kommunikee", "resolutsioon", "resolutsioonid", "dokument", "poordumine", "leping",
    "uleskutse", "lepe", "memorandum", "protokoll",
)  # fmt: skip


_ISSUES = frozenset({"avaldati", "avaldas", "avaldasid", "tehti"})
_GIVES_OUT = frozenset({"anti", "andis", "andsid"})
_ISSUED_BY = _ISSUES | _GIVES_OUT
_ISSUED = (
    "avaldus", "avalduse", "deklaratsioon", "deklaratsiooni", "kommunikee", "uleskutse", "poordumine", "poordumise", "loppdokument"
)  # fmt: skip
