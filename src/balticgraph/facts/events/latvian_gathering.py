"""Bodies that gather for a sitting in Latvian: "uz kopīgu sēdi Jūrmalā pulcēsies Asamblejas Drošības komiteja"."""

from itertools import pairwise

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.words.gathering_words import ROUND, run_after, run_before, speakers_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence

_FAR = 12


def gathered_for(sentence: Sentence, first: int) -> list[Item]:
    """The words for the body that gathers for the sitting at an item: behind the verb, else before it or before its clause."""
    items, at = sentence.items, first - 1
    while at > 0 and (
        items[at].kind in {"quality", "its", "ordinal"} or sentence.words.keys[items[at].first] == "savu"
    ):
        at -= 1
    if sentence.language != "lv" or at < 0 or sentence.words.keys[items[at].last] != "uz":
        return []
    near = range(max(0, at - _FAR), min(len(items), first + _FAR))
    verb = next((n for n in near if _gathers(sentence, n)), -1)
    if verb < 0 or any(i.value in {";", ":"} for i in items[min(verb, at) : max(verb, at)]):
        return []
    behind = run_after(items, verb)
    before = run_before(items, _start(sentence, min(verb, at)))
    return _body(behind) or _body(before)


def sat_at_its_own(sentence: Sentence, first: int) -> list[Item]:
    """The words for the organ or committee that did something at the sitting at an item: "Prezidijs piektdien savā sēdē Viļņā pieņēma".

    Before the sitting, or behind the verb: "sēdē Viļņā paziņojumu pieņēmis Asamblejas Prezidijs".
    """
    items = sentence.items
    if sentence.language != "lv" or items[first].kind != "event_in" or items[first].value not in _SITTINGS:
        return []
    at = first
    while at and (
        (items[at - 1].kind in _CIRCUMSTANCE or items[at - 1].kind in _DID) or _may_stand(sentence, at - 1)
    ):
        at -= 1
    before = _last(run_before(items, at))
    if _in_nominative(sentence, before):
        return _body(before)
    at = first + 1
    while at < len(items) and (
        items[at].kind in _CIRCUMSTANCE
        or items[at].kind in _DID
        or items[at].kind in {"doc", "documents", "link", "topic"}
    ):
        at += 1
    behind = run_after(items, at - 1) if at > first + 1 and items[at - 1].kind in _DID else ()
    return _body(behind) if _in_nominative(sentence, behind) else []


def _last(run: tuple[Item, ...]) -> tuple[Item, ...]:
    """The last of the bodies that commas part: "solidarizējoties ar Ziemeļvalstīm, Asamblejas Prezidijs"."""
    return run[max((n + 1 for n, i in enumerate(run) if i.value == ","), default=0) :]


def _may_stand(sentence: Sentence, at: int) -> bool:
    """Whether a sign or word may stand between an organ and its sitting: a comma of a day, "savā", "ir"."""
    return sentence.items[at].value in {",", "."} or sentence.words.keys[sentence.items[at].first] in _OWN


def _in_nominative(sentence: Sentence, run: tuple[Item, ...]) -> bool:
    """Whether a run ends in an organ or committee of the assembly in the nominative."""
    own = any(i.kind == "organ" or i.value == "Baltic Assembly" for i in run)
    ends = own and run[-1].kind in {"organ", "committee", "committee_of"}
    return ends and sentence.words.keys[run[-1].last].endswith(_NOMINATIVE)


_NOMINATIVE = ("js", "ija", "eja", "ome")
_SITTINGS = frozenset({"sitting", "meeting"})
_OWN = frozenset({"sava", "savas", "kopiga", "ir", "kopigaja"})
_DID = frozenset({"adopted", "discussed"})


def _gathers(sentence: Sentence, at: int) -> bool:
    """Whether an item is a verb of gathering: "sanāca", "pulcēsies", "sapulcējies"."""
    key = sentence.words.keys[sentence.items[at].first]
    return key.startswith(word_stems("lv", "gatherings", "gathering"))


def _start(sentence: Sentence, at: int) -> int:
    """Where a clause begins with what tells when and where, without the relative pronoun: "Prezidijs, kas piektdien uz"."""
    items = sentence.items
    while at and (
        items[at - 1].kind in _CIRCUMSTANCE
        or items[at - 1].value in _SIGNS
        or (items[at - 1].kind in {"link", "low"} and sentence.words.keys[items[at - 1].first] not in _WHO)
    ):
        at -= 1
    if at and sentence.words.keys[items[at - 1].first] in _WHO:
        return at - 2 if at > 1 and items[at - 2].value == "," else at - 1
    return at


_WHO = frozenset({"kas", "kurs", "kura", "kuri", "kuras", "kuru", "kur", "lai", "ka", "bet"})
_SIGNS = frozenset({",", ".", "and", "(", ")", "-", "–", "—"})
_CIRCUMSTANCE = frozenset(
    {
        "day",
        "weekday",
        "num",
        "month",
        "day_word",
        "year",
        "year_word",
        "city_in",
        "country_in",
        "city",
        "quality",
        "ordinal",
        "range",
        "takes_from",
    }
)


def _body(run: tuple[Item, ...]) -> list[Item]:
    """The words of a run that is a body: "Asamblejas Prezidijs", not "deputāti"."""
    words = [i for i in run if i.kind in ROUND]
    return words if any(i.kind in _BODIES for i in words) else []


_BODIES = frozenset({"organ", "committee", "committee_of", "body"})


def of_another_thing(sentence: Sentence, head: int) -> bool:
    """Whether the part at an item is in Latvian that of something that is no event told: "dziesmu svētku atklāšanas ceremonijā"."""
    item = sentence.items[head]
    if sentence.language != "lv" or item.value != "part" or not head:
        return False
    before = sentence.items[head - 1]
    word = sentence.text(before).lower()
    return (
        before.kind in {"low", "cap", "not_person"}
        and word.endswith(("u", "as", "es", "a"))
        and word not in _OF_IT
    )


_OF_IT = frozenset({"tās", "kuras", "šīs"})


def of_named_speakers(sentence: Sentence, first: int) -> bool:
    """Whether a gathering is one at which speakers told by name did something: "Baltijas valstu spīkeri – A, B un C – videokonferencē"."""
    items, at = sentence.items, _start(sentence, first)
    while at and items[at - 1].value in {"-", "–"}:
        at -= 1
    end = at
    while at and (items[at - 1].kind == "person" or items[at - 1].value in _LISTING):
        at -= 1
    named = sum(i.kind == "person" for i in items[at:end])
    return sentence.language == "lv" and named != 1 and speakers_before(run_before(items, at))


_LISTING = frozenset({",", "and", "(", ")", "-", "–", ":"})


def but_described(sentence: Sentence, found: list[Gathering]) -> list[Gathering]:
    """The gatherings but for a noun that a dash leads on to the name of: "parlamentu un valdību forums – 31. Baltijas padome".

    And for what is only a part of the one before it: "konferences noslēguma sesiju vadīja A".
    """
    if sentence.language != "lv" or len(found) < _TWO:
        return found
    parts = {part.head for one, part in pairwise(found) if _is_part(sentence, one, part)}
    found = [one for one in found if one.head not in parts]
    described = {
        one.head
        for one, named in pairwise(found)
        if one.number is None
        and named.kind in _NAMED
        and _only_dash(sentence.items[one.last + 1 : named.first])
    }
    return [one for one in found if one.head not in described] if described else found


def _is_part(sentence: Sentence, whole: Gathering, part: Gathering) -> bool:
    """Whether a session or sitting stands right behind the conference in the genitive whose part it is: "foruma atklāšanas sesija"."""
    if part.number is not None or part.kind in _NAMED or part.first != whole.last + 1:
        return False
    inside = whole.sort in _WHOLES and part.sort in {"session", "sitting", "part", "debate"}
    return inside and sentence.text(sentence.items[whole.last]).lower().endswith(("as", "es", "a", "u"))


_WHOLES = frozenset({"conference", "forum", "summit"})


def _only_dash(between: tuple[Item, ...]) -> bool:
    return len(between) == 1 and between[0].value in {"-", "–", "—"}


_TWO = 2
_NAMED = frozenset({"baltic_council", "ba_session"})
