"""Offices that Estonian tells by what somebody is or works as: "A on alates maist X-i esimees", "X-i esimehena ütles A"."""

from dataclasses import replace

from balticgraph.facts.offices.holder_before import over_aside
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.naming import inflection

_TIMES = frozenset({"day", "weekday", "num", "month", "year", "year_word"})
_FAR = 9


def being_in_estonian(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices of an Estonian sentence, those of nobody given to whom a verb says is in them or was chosen for them."""
    if sentence.language != "et" or "person" not in sentence.kinds:
        return held
    held = [
        replace(one, person=-1) if _of_another(sentence, one) or _of_those_met(sentence, one) else one
        for one in held
    ]
    return [_told(sentence, one) if one.person < 0 and _now(sentence, one) else one for one in held]


def _of_another(sentence: Sentence, one: Held) -> bool:
    """Whether an office behind a person is another's, whose adviser or the like that is: "A, esimehe nõunik"."""
    return 0 <= one.person < one.phrase.first and _owns(sentence, one)


def _of_those_met(sentence: Sentence, one: Held) -> bool:
    """Whether a title of several is of others than the one whose own title stands before the name: "kohtusid saadikud minister A-ga"."""
    behind = one.phrase.last + 1
    many = sentence.items[one.phrase.last].kind == "office" and sentence.words.keys[
        sentence.items[one.phrase.last].last
    ].endswith(("kud", "med", "hed"))
    own = behind < one.person and sentence.items[behind].kind == "office"
    return many and own and not any(i.value in {",", "and"} for i in sentence.items[behind : one.person])


def _now(sentence: Sentence, one: Held) -> bool:
    """Whether an office is held, also one that somebody "has been chosen" for: "on valitud esimeheks"."""
    at = one.phrase.first - 1
    return one.phrase.held or (
        sentence.key_at(at) == "valitud" and {"on", "tagasi", "taas"} & {sentence.key_at(at - 1)} != set()
    )


def _told(sentence: Sentence, one: Held) -> Held:
    """An office with the person who is told to be in it, to work in it or to have been chosen for it; the same where nobody is."""
    word = sentence.words.keys[sentence.items[one.phrase.last].last]
    if sentence.items[one.phrase.last].kind != "office":
        return one
    if word.endswith("na"):
        works = max(_behind_verb(sentence, one, one.phrase.last + 1), _who_works(sentence, one))
        person = max(works, _right_before(sentence, one))
    elif word.endswith("ks"):
        person = _chosen(sentence, one)
    elif sentence.key_at(one.phrase.last + 1) in _listed("posts"):
        person = max(_behind_verb(sentence, one, one.phrase.last + 2), _who_works(sentence, one))
    else:
        person = _who_is(sentence, one)
    return replace(one, person=person, phrase=replace(one.phrase, held=True)) if person >= 0 else one


def _who_is(sentence: Sentence, one: Held) -> int:
    """The person before "is", with a time between that and the office: "A on alates 2023. aastast X-i esimees"; -1 where none is."""
    if _owns(sentence, one):
        return -1
    items, before = sentence.items, one.phrase.first - 1
    if before > 1 and items[before].kind == "award":  # "A, Balti Assamblee auhindade žürii liige"
        before -= 1
        if items[before].value == "," and items[before - 1].kind == "person":
            return before - 1
    at = _over_light(sentence, before, -1)
    at = _over_light(sentence, at - 1, -1) if sentence.key_at(at) == "olnud" else at
    return _subject(sentence, at - 1) if sentence.key_at(at) == "on" else -1


def _right_before(sentence: Sentence, one: Held) -> int:
    """The person right before an office in the essive behind which a verb stands: "A väliskomisjoni esimehena oli"; -1 where none is."""
    items, behind = sentence.items, one.phrase.last + 1
    verb = behind < len(items) and (
        items[behind].kind in _SPEAKING or items[behind].kind in {"copula", "low"}
    )
    named = one.phrase.first - 1
    return named if verb and named >= 0 and items[named].kind == "person" else -1


def _who_works(sentence: Sentence, one: Held) -> int:
    """The person before a verb of working in an office: "A töötab X-i peasekretärina"; -1 where none is."""
    at = _over_light(sentence, one.phrase.first - 1, -1)
    return _subject(sentence, at - 1) if sentence.key_at(at) in _listed("works") else -1


def _behind_verb(sentence: Sentence, one: Held, at: int) -> int:
    """The person behind the verb right behind an office that opens a clause: "X-i esimehena ütles A"; -1 where none is."""
    items, first = sentence.items, one.phrase.first
    opens = not first or items[first - 1].kind in {"mark", "conj", "that"}
    if not opens or at + 1 >= len(items):
        return -1
    speaks = (items[at].kind in _SPEAKING and items[at].value == "active") or sentence.key_at(at) in _WAS
    if not (speaks or sentence.key_at(at) in _listed("works")):
        return -1
    behind = _over_light(sentence, at + 1, 1)
    behind += behind < len(items) and items[behind].kind == "honorific"
    return behind if behind < len(items) and items[behind].kind == "person" else -1


def _chosen(sentence: Sentence, one: Held) -> int:
    """Who has been chosen for an office: "A on valitud X-i esimeheks", "X-i esimeheks on valitud A", "A kinnitati X-iks"; -1 for none."""
    items, at = sentence.items, one.phrase.first - 1
    if sentence.key_at(at) in _listed("chosen"):
        at -= 1
        at -= sentence.key_at(at) in {"taas", "tagasi", "on"}
        at -= sentence.key_at(at) == "on"
        return _subject(sentence, at)
    behind = one.phrase.last + 1
    if sentence.key_at(behind) != "on":
        return -1
    behind = _over_light(sentence, behind + 1, 1)
    if sentence.key_at(behind) not in _listed("chosen"):
        return -1
    behind += 1
    return behind if behind < len(items) and items[behind].kind == "person" else -1


def _subject(sentence: Sentence, at: int) -> int:
    """The person right before a verb, or before "who" and a comma; -1 where none is there."""
    items = sentence.items
    if at > 1 and sentence.words.keys[items[at].first] == "kes" and items[at - 1].value == ",":
        at -= 2
    at = over_aside(items, at) if at > 0 else at
    return at if at >= 0 and items[at].kind == "person" else -1


def _over_light(sentence: Sentence, at: int, step: int) -> int:
    """The item behind or before adverbs and times: "juba", "alates 2023. aastast"."""
    items, steps = sentence.items, 0
    while 0 <= at < len(items) and steps < _FAR:
        stop = items[at].value == "." and at > 0 and items[at - 1].kind in {"num", "ordinal_ending"}
        if not (stop or items[at].kind in _TIMES or sentence.key_at(at) in _listed("light")):
            break
        at, steps = at + step, steps + 1
    return at


_WAS = frozenset({"oli", "oleks"})
_PARTING = frozenset({"mark", "conj", "person", "honorific"})
_SPEAKING = frozenset({"say_past", "speak_past", "open_past", "chair_past", "say_now", "speak_now"})


def _owns(sentence: Sentence, one: Held) -> bool:
    """Whether an office is only the owner of what follows: "esimehe nõunik", "presidendi kantselei juhataja"."""
    items, behind, last = sentence.items, one.phrase.last + 1, inflection("et").last
    head = sentence.words.word(items[one.phrase.last].last)
    owner = (
        last is not None
        and items[one.phrase.last].kind == "office"
        and last.case_of_title(head) == "genitive"
    )
    return owner and behind < len(items) and items[behind].kind not in _PARTING


def _listed(name: str) -> frozenset[str]:
    return word_list("et", "being", name)
