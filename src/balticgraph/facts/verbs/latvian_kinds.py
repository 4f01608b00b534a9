"""What kind of verb an item is by what stands beside it: Latvian verbs of several senses, nouns of a part, invitations."""

from balticgraph.facts.verbs.latvian_periphrases import told_round
from balticgraph.facts.verbs.latvian_receptions import receives
from balticgraph.facts.verbs.latvian_talks import talks_kind
from balticgraph.facts.verbs.latvian_visits import visit_kind
from balticgraph.facts.verbs.latvian_work import addresses_kind, works_kind
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence

_BE = {"bija": "past", "bijis": "past", "bijusi": "past", "bijusas": "past", "ir": "now", "bus": "future"}
_PARTS = ("chair", "attend", "speak", "open")
_PLACED = frozenset({"city_in", "venue_in", "country_in", "parliament_in", "day", "weekday"})
_PLACED |= {"num", "month", "year", "year_word", "day_word"}
_BETWEEN = frozenset({"ari", ",", ".", "sogad", "soreiz", "toreiz", "sodien"})
_GENITIVE = ("as", "es", "u", "a")
_PLURAL = ("i", "as", "es")
_DATIVE = ("ai", "ei", "am", "im", "iem", "ām", "ēm")
_QUALIFYING = ("goda", "galven", "pirm", "vienig", "ned", "otr", "ipas")
_NEAR = 6
_NO_VOICE = frozenset({"staying", "working", "speech"})
"""Kinds whose value tells the time of a verb and not its voice."""
_TOLD_BEFORE = frozenset({"copula", "future", "asked"})


def kind_beside(sentence: Sentence, at: int) -> str:
    """The kind of verb that an item is beside others, empty where they make it none."""
    return (
        works_kind(sentence, at)
        or addresses_kind(sentence, at)
        or talks_kind(sentence, at)
        or visit_kind(sentence, at)
        or receives(sentence, at)
        or (told_round(sentence, at) if sentence.language == "lv" else "")
        or _by_noun(sentence, at)
        or _by_invitation(sentence, at)
    )


def voice_of(sentence: Sentence, at: int) -> str:
    """The voice of a verb: what only tells of a part is passive where those who have it stand behind it."""
    item = sentence.items[at]
    if item.kind in _NO_VOICE:
        return "active"
    if sentence.language == "lv" and (
        item.kind == "low" or item.value in {"held", "hands_over", "takes_over", "adopted"}
    ):
        passive = sentence.words.keys[item.first].startswith(("uztic", "piekrit"))
        return "passive" if passive else "active" if told_round(sentence, at) else item.value
    if item.kind in _TOLD_BEFORE and sentence.language == "lv":
        named = item.kind == "asked" and any(i.kind == "person" for i in sentence.items[max(0, at - 2) : at])
        return "active" if named else "passive"
    return item.value


def _by_noun(sentence: Sentence, at: int) -> str:
    """The kind of a form of "to be" behind a noun of a part in a gathering: "sesijas vadītājs būs A", "sesijas viešņa bija B"."""
    items, keys = sentence.items, sentence.words.keys
    tense = _BE.get(keys[items[at].first], "") if sentence.language == "lv" and at > 1 else ""
    if not tense or items[at].kind not in _TOLD_BEFORE:
        return ""
    noun = at - 1
    while noun > 0 and (items[noun].kind in _PLACED or keys[items[noun].first] in _BETWEEN):
        noun -= 1
    owner = (
        items[noun] if items[noun].kind == "event" and sentence.text(items[noun]).endswith(_DATIVE) else None
    )
    noun -= owner is not None and noun > 0
    word = keys[items[noun].last]
    role = next((r for r in _PARTS if word.startswith(word_stems("lv", "parts", r))), "")
    if role and owner is not None:
        return f"{role}_{tense}"  # "vadītāji sanāksmei būs A un B"
    before = noun - 1
    while before > 0 and (
        items[before].kind == "quality" or keys[items[before].first].startswith(_QUALIFYING)
    ):
        before -= 1
    before = _before_matter(sentence, before)
    return f"{role}_{tense}" if role and before >= 0 and _of_gathering(sentence, before, word, role) else ""


def _before_matter(sentence: Sentence, at: int) -> int:
    """The gathering before an item and the words for its matter, else the item: "konferences | par drošību dalībniekiem"."""
    items = sentence.items
    for about in range(at - 1, max(0, at - _NEAR), -1):
        if sentence.words.keys[items[about].first] == "par" and items[about - 1].kind == "event":
            return about - 1
        if items[about].kind == "mark":
            break
    return at


def _of_gathering(sentence: Sentence, at: int, noun: str, role: str) -> bool:
    """Whether an item tells whose the part is: a gathering in the genitive, "its" of several chairs."""
    item = sentence.items[at]
    word = sentence.text(item).lower()
    if sentence.words.keys[item.first] in {"tas", "ta", "to"}:
        return role == "chair" and noun.endswith(_PLURAL) and at == 0
    council = item.kind == "body" and item.value == "Baltic Council"
    return (item.kind == "event" or council) and word.endswith(_GENITIVE)


def _by_invitation(sentence: Sentence, at: int) -> str:
    """The kind of a participle of inviting somebody to a gathering: "uz sesiju uzaicināta arī ministre A"; empty before an infinitive."""
    items, keys = sentence.items, sentence.words.keys
    if items[at].kind != "asked" or not keys[items[at].first].startswith(("aicinat", "uzaicinat")):
        return ""
    if at and keys[items[at - 1].first].startswith("kur"):
        return ""  # "pieņēma paziņojumu, kurā aicināts"
    behind = items[at + 1 : at + _NEAR]
    to = any(keys[i.last] == "uz" for i in (*items[:at], *behind))
    to = to and any(i.kind == "event" and i.value != "visit" for i in items)
    if not to or any(i.kind.endswith("_inf") or i.value == "inf" for i in behind):
        return ""
    first = next((n for n in range(at + 1, len(items)) if items[n].kind == "person"), at)
    between = items[at + 1 : first]
    apart = any(i.value == "," for i in between)
    listed = any(keys[i.first] in {"to", "vidu", "tostarp", "starp", "piemeram"} for i in between)
    return "" if apart and not listed else "attend_future"
