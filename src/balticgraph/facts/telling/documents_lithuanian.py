"""Lithuanian documents told otherwise than by a verb of adopting, and those that are only wished for or recalled."""

from itertools import pairwise

from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence

_NEAR, _FAR = 4, 9
_YEAR = len("2018")
_INSTRUMENTAL = ("imu", "tu", "cija", "omis", "ais", "imais", "tais", "timi", "ja")
_OBJECT = ("ą", "į", "us", "as", "es", "ų", "ai", "imo", "cijos", "to")
_SUBJECT = ("as", "a", "ai", "os", "ys", "is")
_STOPS = frozenset({";", "that"})


def told_otherwise(sentence: Sentence) -> bool:
    """Whether something ended with a document or came out with one: "sesija baigta bendru pareiškimu", "išplatintas komunikatas"."""
    if sentence.language != "lt" or "doc" not in sentence.kinds:
        return False
    if sentence.has("unsigned", "future", "held_future", "negation"):
        return any(
            i.kind == "doc" and _quoted_as_adopted(sentence, at) for at, i in enumerate(sentence.items)
        )
    return any(
        i.kind == "doc"
        and (_ended_with(sentence, at) or _came_out(sentence, at) or _is_outcome(sentence, at))
        for at, i in enumerate(sentence.items)
    )


def _quoted_as_adopted(sentence: Sentence, at: int) -> bool:
    """Whether a document has been adopted in which something is said, be it of what is ahead: "Pasirašytame susitarime numatyta"."""
    keys = sentence.words.keys
    word = keys[sentence.items[at - 1].last] if at else ""
    inside = keys[sentence.items[at].last].endswith(_INSIDE)
    before = word.endswith(_INSIDE) and word.startswith(word_stems("lt", "documents", "signed"))
    return inside and (before or _is_relative(sentence, at))


def _is_relative(sentence: Sentence, at: int) -> bool:
    """Whether a clause right behind a document tells that some adopted it: "rezoliucijoje, kurią priėmė sesijos dalyviai, numatyta"."""
    items, keys = sentence.items, sentence.words.keys
    behind = items[at + 1 : at + 3]
    if len(behind) < _WHICH or behind[0].value != "," or not keys[behind[1].first].startswith("kuri"):
        return False
    end = next((n for n in range(at + 3, len(items)) if items[n].value == ","), len(items))
    return any(i.kind == "adopted" or keys[i.last].startswith("priem") for i in items[at + 3 : end])


_WHICH = 2


_INSIDE = ("oje", "ame", "ime", "ose", "uose")


def _words_round(sentence: Sentence, at: int, reach: int) -> list[tuple[int, str]]:
    """The words before and behind a document in its clause with their distance, those behind it counted as positive."""
    items, keys = sentence.items, sentence.words.keys
    found: list[tuple[int, str]] = []
    for step in (-1, 1):
        n, far = at + step, 0
        while 0 <= n < len(items) and far < reach and items[n].value not in _STOPS:
            if items[n].kind == "that":
                break
            far += items[n].kind not in _OF_NAME
            found.append((step * max(far, 1), keys[items[n].first]))
            n += step
    return found


_OF_NAME = frozenset({"body", "conj", "quality", "organ", "parliament", "country", "num", "ordinal", "joint"})


def _ended_with(sentence: Sentence, at: int) -> bool:
    """Whether a document in the instrumental is what a gathering ended with: "sesija užbaigta bendru pareiškimu"."""
    stems = word_stems("lt", "documents", "closing")
    near = [key for _, key in _words_round(sentence, at, _FAR) if key.startswith(stems)]
    crowned = any("vainik" in key for key in near)
    by_it = sentence.words.keys[sentence.items[at].last].endswith(_INSTRUMENTAL)
    relative = any(key == "kuriuo" or key == "kuria" for _, key in _words_round(sentence, at, _NEAR))
    return bool(near) and (by_it or crowned or relative)


def _came_out(sentence: Sentence, at: int) -> bool:
    """Whether a document is the object of a verb of carrying or publishing, or the subject of its passive: "palaikė rezoliuciją"."""
    written = sentence.text(sentence.items[at]).lower()
    active, passive = (word_stems("lt", "documents", name) for name in ("carries", "carried"))
    for far, key in _words_round(sentence, at, _FAR):
        if abs(far) <= _NEAR and key.startswith(passive) and key.endswith(_PARTICIPLE):
            return written.endswith("ai" if key.endswith("ti") else (*_SUBJECT, *_OBJECT))
        if key.startswith(_AGREES) and not _about(sentence, at):
            continue
        if key.startswith(active) and key.endswith(_DID) and far < 0 and written.endswith(_OBJECT):
            return abs(far) <= _NEAR or not sentence.has("person")
        if key.startswith(active) and key.endswith(_DID) and 0 < far <= _NEAR:
            return written.endswith(_OBJECT)
    return False


def _about(sentence: Sentence, at: int) -> bool:
    """Whether "dėl" stands before a document, on which those gathered agreed then: "sutarta dėl rezoliucijos"."""
    return any(key == "del" for far, key in _words_round(sentence, at, _NEAR) if far < 0)


_AGREES = ("sutar", "susitar")
_PARTICIPLE = ("ta", "tas", "tos", "ti", "toje", "tame")
_DID = ("o", "e", "ta")


def _is_outcome(sentence: Sentence, at: int) -> bool:
    """Whether a document is called what came of something: "sesijos rezultatas – rezoliucija"."""
    before = {key for far, key in _words_round(sentence, at, _NEAR) if far < 0}
    return bool(before & word_list("lt", "documents", "outcome"))


def only_wished(sentence: Sentence) -> bool:
    """Whether all that a sentence tells of an adoption is an infinitive: "siūlė priimti rezoliuciją", "priimti nepavyko"."""
    items, keys = sentence.items, sentence.words.keys
    if sentence.language != "lt" or not sentence.has("adopted"):
        return False
    if "butu" in sentence.said:  # "jei rezoliucija būtų priimta"
        return True
    verbs = [keys[i.last] for i in items if i.kind == "adopted"]
    behind = [keys[b.first] for a, b in pairwise(items) if a.kind == "adopted"]
    several = any(i.kind in {"doc", "documents"} and keys[i.last].endswith("ai") for i in items)
    several = several or any(key.endswith(_PLURAL) for key in behind)
    done = sentence.says(word_list("lt", "documents", "managed"))
    return not several and not done and all(verb in _infinitives() for verb in verbs)


_PLURAL = ("ai", "ys")


def _infinitives() -> frozenset[str]:
    return word_list("lt", "documents", "infinitives")


def recalled(sentence: Sentence, diary: Diary) -> bool:
    """Whether a word beside the verb of adopting tells that it was earlier: "2010 m. pasirašyta sutartis", "pērn pieņemtā"."""
    if sentence.language not in {"lt", "lv", "et"} or not sentence.has("adopted", "meet_past", "host_past"):
        return False
    items, keys = sentence.items, sentence.words.keys
    now = diary.base.year if diary.base else diary.year
    for at in (n for n, i in enumerate(items) if i.kind == "adopted" or keys[i.last].startswith("priem")):
        low = max(0, at - _NEAR)
        before = items[low:at]
        if any(i.kind == "year" and i.value.startswith("-") for i in before[-2:]):
            return True
        if any(keys[i.first] in word_list(sentence.language, "documents", "older") for i in before[-2:]):
            return True
        years = [n for n in range(low, at) if items[n].kind == "num" and len(items[n].value) == _YEAR]
        dated = any(i.kind in {"month", "event", "event_in"} for i in before)
        if years and not dated and "1900" < items[years[-1]].value < str(now or 0):
            return True
    return False


def only_in_title(sentence: Sentence, at: int) -> bool:
    """Whether a parliament stands in somebody's title and is no adopter: "Seimo Pirmininkas ir Saeimos pirmininkė pasirašė"."""
    behind = sentence.items[at + 1 : at + 2]
    return sentence.language == "lt" and bool(behind) and behind[0].kind == "office"
