"""What a text says is not so: a meeting that was not held, a part that is denied, an office that is only wished for."""

from functools import cache
from itertools import pairwise

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence, asked_once
from balticgraph.facts.words.quotes import quoted

_NEAR = 5


@cache
def _listed(name: str) -> frozenset[str]:
    return word_list("en", "denials", name)


def took_no_part(sentence: Sentence, person: int) -> bool:
    """Whether a person is told of only in what was not: "denied that A had attended", "no meeting between A and B was held"."""
    if sentence.language != "en":
        return False
    return any(first < person < last for first, last in _not_so(sentence))


@asked_once
def _not_so(sentence: Sentence) -> list[tuple[int, int]]:
    """The stretches of items of which a sentence says that they are not so."""
    items = sentence.items
    found: list[tuple[int, int]] = []
    if sentence.says(_listed("denying")) and sentence.has("that"):
        found += [
            (at, len(items)) for at, i in enumerate(items) if i.kind == "that" and _denied(sentence, at)
        ]
    if not sentence.says(_listed("gatherings")):
        return found
    if sentence.says(_NO):
        found += [(at, _end(sentence, at)) for at in range(1, len(items)) if _none_of(sentence, at)]
    if sentence.has("negation") or sentence.says(_listed("not_held")):
        found += [(_noun_before(sentence, at), at) for at in range(2, len(items)) if _not_held(sentence, at)]
    return found


_NO = frozenset({"no", "neither"})


def _denied(sentence: Sentence, that: int) -> bool:
    """Whether a clause that begins with "that" is told to be untrue: "denied that", "it is not true that"."""
    key = sentence.words.keys[sentence.items[that].first - 1] if sentence.items[that].first else ""
    if key not in _listed("denying"):
        return False
    return key not in _TRUE or any(i.kind == "negation" for i in sentence.items[max(0, that - 3) : that])


_TRUE = frozenset({"case", "true"})


def _none_of(sentence: Sentence, at: int) -> bool:
    """Whether "no" stands before a gathering: "there was no meeting between A and B"."""
    items = sentence.items
    gathering = sentence.words.keys[items[at].last] in _listed("gatherings")
    before = {key for i in items[max(0, at - 2) : at] for key in sentence.keys_of(i)}
    ahead = set(sentence.keys_of(items[at]))
    return gathering and bool((before | ahead) & _NO) and not before & {"doubt", "longer", "question"}


def _end(sentence: Sentence, at: int) -> int:
    """Where a clause ends that begins at an item: a colon, a semicolon or "but"."""
    items = sentence.items
    ends = (n for n in range(at, len(items)) if items[n].value in {":", ";", "but"})
    return next(ends, len(items))


def _noun_before(sentence: Sentence, at: int) -> int:
    """The gathering of which a verb tells that it was not held, the item of the verb where none stands before it."""
    items = sentence.items
    verb = at - (sentence.words.keys[items[at].last] in _PARTICLES)
    for step in range(verb - 1, -1, -1):
        if items[step].value in {";", ":", "“", "”"} or items[step].kind.startswith(_PARTS):
            return at
        if sentence.words.keys[items[step].last] in _listed("gatherings"):
            return step
    return at


_PARTICLES = frozenset({"off", "through"})
_PARTS = ("attend_", "chair_", "open_", "speak_", "say_")


def _not_held(sentence: Sentence, at: int) -> bool:
    """Whether an item tells that something was not held: "did not take place", "fell through", "was called off"."""
    items, keys = sentence.items, sentence.words.keys
    if items[at].kind == "negation":
        behind = keys[items[at].last + 1] if items[at].last + 1 < len(keys) else ""
        return behind in {"take", "took", "taken", "happen", "happened", "materialise", "materialised"}
    last = items[at].last
    if keys[last] not in _listed("not_held") or last < 1:
        return False
    if keys[last] in _PARTICLES:
        return keys[last - 1] in {"called", "fell", "fallen", "put"}
    return keys[last - 1] in {"was", "were", "been", "is", "are", "be", "being"}


_WHICH = frozenset({"which", "who", "whose"})


def only_wished(sentence: Sentence) -> bool:
    """Whether a presidency is only wished for, refused or supposed: "hopes to hold the presidency", "if it held the presidency"."""
    if sentence.language != "en":
        return _wished_elsewhere(sentence)
    items, keys = sentence.items, sentence.words.keys
    if keys[items[0].first] in _listed("supposing") and not sentence.says(_WHICH):
        return True
    if not sentence.says(_listed("wishing")):
        return False
    for item in items:
        if item.kind.startswith("presid"):
            near = keys[max(items[0].first, item.first - _NEAR) : item.last + 1]
            wished = [n for n, key in enumerate(near) if key in _listed("wishing")]
            behind = near[wished[-1] + 1 :] if wished else ()
            if behind[:1] == ("to",) and _takes(behind[1:], keys[item.first]):
                return True
            if wished and keys[item.first - 2] in _REFUSING:
                return True
    return False


def _wished_elsewhere(sentence: Sentence) -> bool:
    """Whether Estonian, Latvian or Lithuanian wishes for or supposes a presidency: "Lietuva siekia pirmininkauti", "sooviks olla"."""
    language, items, keys = sentence.language, sentence.items, sentence.words.keys
    wishing = word_list(language, "denials", "wishing")
    if keys[items[0].first] in word_list(language, "denials", "supposing"):
        return True
    if not sentence.says(wishing):
        return False
    places = [at for at, item in enumerate(items) if keys[item.last] in wishing]
    behind = (items[at + 1 : at + 1 + _NEAR] for at in places)
    before = (items[max(0, at - 2) : at] for at in places)
    straight = any(any(i.kind.startswith(_PRESIDING) or _to_be(keys[i.last]) for i in run) for run in behind)
    return straight or any(any(i.kind == "presides_itself" for i in run) for run in before)


_PRESIDING = ("presid", "chair_inf")


def _to_be(key: str) -> bool:
    """Whether a word is the infinitive of being or becoming: "soovib saada eesistujaks"."""
    return key in {"olla", "saada", "but", "klut", "buti", "tapti"}


def _takes(behind: tuple[str, ...], presides: str) -> bool:
    """Whether somebody wishes for the presidency itself: "to hold the presidency", not "to achieve as the presiding country"."""
    return bool(behind) and (behind[0] in _TAKING or behind[0] == presides)


_TAKING = frozenset({"assume", "chair", "get", "have", "head", "hold", "keep", "lead", "preside", "take"})
_REFUSING = frozenset({"declined", "declines", "refused", "refuses"})


def not_together(sentence: Sentence) -> bool:
    """Whether a sentence says that two do not work together: "ended its cooperation with", "does not cooperate with"."""
    if sentence.language != "en" or not sentence.says(_listed("together")):
        return False
    keys = sentence.said
    for at, key in enumerate(keys):
        if key in _listed("together"):
            near = keys[max(0, at - 3) : at]
            if any(one in _listed("parting") or one in {"not", "doesn", "cannot"} for one in near):
                return True
    return False


_NOT = frozenset({"ei", "pole"})


def kept_off(sentence: Sentence) -> bool:
    """Whether the adoption of a document is told to be put off: "postponed the adoption of", "neither adopted nor"."""
    if sentence.language == "et" and sentence.says(_NOT):  # "avaldust ei allkirjastatud"
        adopted = [i.first for i in sentence.items if i.kind == "adopted"]
        return any(not _NOT.isdisjoint(sentence.words.keys[max(0, n - 2) : n]) for n in adopted)
    if sentence.language != "en" or not sentence.says(_listed("keeping_off")):
        return False
    keys = sentence.said
    for at, key in enumerate(keys):
        if not key.startswith(("adopt", "sign", "approv", "pass")):
            continue
        before = keys[max(0, at - 3) : at]
        if any(one in _listed("keeping_off") and one != "off" for one in before):
            return True
        behind = keys[at : at + 9]
        late = {"was", "were", "been", "is"} & set(behind)
        if (
            late
            and any(one in _listed("keeping_off") for one in behind[2:])
            and key.endswith(("ion", "ing", "ure", "al"))
        ):
            return True
    return False


def not_adopted(sentence: Sentence) -> bool:
    """Whether "not" stands right before a verb of adopting, or before its "been": "has not yet been signed"."""
    if "negation" not in sentence.kinds:
        return False
    own = [
        i
        for i in sentence.items
        if sentence.words.keys[i.last] not in {"be", "been", "yet"} or i.kind == "negation"
    ]
    return any(a.kind == "negation" and b.kind == "adopted" for a, b in pairwise(own))


_IN_ROW = {"en": ("neither", "nor"), "et": ("ei", "ega"), "lt": ("nei", "nei"), "lv": ("ne", "ne")}
_REACH = 7


def in_denied_row(sentence: Sentence, item: Item) -> bool:
    """Whether an item is one of those of whom all is denied: "neither A nor B came", "ei A ega B", "nei A, nei B", "ne A, ne B"."""
    first, following = _IN_ROW[sentence.language]
    if not sentence.says(frozenset({following})):
        return False
    begin = sentence.items[0].first
    words = sentence.words.keys[max(begin, item.first - _REACH) : item.first]
    last = next((word for word in reversed(words) if word in {first, following}), "")
    row = sentence.said.count(following) > 1 if first == following else first in sentence.said
    return row and (
        last == following
        or (last == first and following in sentence.words.keys[item.last : item.last + _REACH])
    )


def only_called_for(sentence: Sentence, at: int) -> bool:
    """Whether a document is what another one calls for or bears in its title: "adopted a letter calling for an agreement"."""
    items, keys = sentence.items, sentence.words.keys
    if at in quoted(sentence) and any(i.kind == "doc" and i.value != items[at].value for i in items[:at]):
        return True
    calling = word_stems(sentence.language, "calls", "calling")
    call = next(
        (
            n
            for n in range(at - 1, 0, -1)
            if keys[items[n].first].startswith(calling) and items[n].kind != "doc"
        ),
        0,
    )
    if not call or not any(i.kind in _DOCUMENT for i in items[:call]):
        return False
    between = items[call + 1 : at]
    again = any(
        b.kind == "adopted" and (a.kind in {"conj", "pronoun"} or a.value == ",")
        for a, b in pairwise(between)
    )
    apart = any(a.value == "," and b.kind == "conj" for a, b in pairwise(between)) or any(
        keys[i.first : i.first + 2] == ("as", "well") for i in between
    )
    return not again and not apart


_DOCUMENT = frozenset({"adopted", "doc", "documents", "meet_past", "host_past"})
