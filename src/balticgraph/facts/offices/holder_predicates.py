"""Heads of houses told by any clause of a person and a verb of leading: "A (he heads X)", "A is Mayor and leads X", "X, which A chairs"."""

from collections.abc import Iterator
from functools import cache

from balticgraph.facts.offices.holder_chairs import run_before
from balticgraph.facts.offices.holder_leads import row_back
from balticgraph.facts.offices.holder_subjects import NOBODY, subject_of
from balticgraph.facts.offices.office_phrases import PARTS, RUN, TITLE, Held, Phrase, person_behind
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import is_assembly


def heading(sentence: Sentence) -> Iterator[Held]:
    """The heads of whom a verb of leading in the present tells, whatever stands between it and its subject."""
    if not sentence.says(_leading_words()):
        return
    asked = _leading_words() | _BEING
    for verb in range(len(sentence.items)):
        key = sentence.key_at(verb)
        if key not in asked:
            continue
        if key in _listed("leads"):
            yield from _by_verb(sentence, verb)
        if key in _listed("leadership"):
            yield from _under(sentence, verb)
        elif key in _listed("helm"):
            yield from _at_helm(sentence, verb)
        elif key in _listed("led") or key in _BEING:
            yield from _led_by(sentence, verb)


_BEING = frozenset({"is", "are"})


@cache
def _leading_words() -> frozenset[str]:
    return _listed("leads", "leadership", "helm", "led")


def leads_somebody(sentence: Sentence, at: int) -> bool:
    """Whether an item is a finite verb of leading, no noun: "who also heads the Riigikogu", not "the heads of delegations"."""
    items = sentence.items
    if not at or sentence.key_at(at) not in _listed("leads") or sentence.text(items[at])[0].isupper():
        return False
    if at + 1 < len(items) and items[at + 1].kind in {"link", "range"}:
        return False
    if sentence.key_at(at) in _listed("leads_many") and sentence.key_at(at - 1) != "who":
        return items[at - 1].kind == "person" and bool(row_back(sentence, at - 1))
    return items[at - 1].kind not in {"article", "its"} and subject_of(sentence, at) != NOBODY


def _by_verb(sentence: Sentence, verb: int) -> Iterator[Held]:
    """The heads told by a finite verb with its house behind it or, in a relative clause, before it."""
    items = sentence.items
    if not leads_somebody(sentence, verb):
        return
    person = subject_of(sentence, verb)
    if person == NOBODY:
        return
    if land := _government_behind(sentence, verb):
        yield Held(sentence, Phrase(verb, verb, "prime_minister", (land,), held=True), person)
        return
    run = _house_behind(sentence, verb) or (_house_before(sentence, person) if person > 0 else ())
    delegation = any(i.kind == "delegation" for i in run)
    if not run or (delegation and person == verb - 1 and not any(i.kind == "body" for i in run)):
        return  # "A leads the Saeima delegation": on this journey
    row = [person]
    if sentence.key_at(verb) in _listed("leads_many") and person >= 0:
        row += row_back(sentence, person)
        behind = items[items.index(run[-1]) + 1 :]
        if len(row) > 1 and behind and behind[0].kind == "conj":
            return  # each heads a house of his own
    for one in row:
        yield _held(sentence, verb, run, one)


def _government_behind(sentence: Sentence, verb: int) -> Item | None:
    """The state whose government is led: "heads the Government of Latvia", "leads Estonia's cabinet"."""
    near = sentence.items[verb + 1 : verb + 5]
    keys = [sentence.key_at(n) for n in range(verb + 1, verb + 1 + len(near))]
    land = next((i for i in near if i.kind in {"country", "demonym"} and len(i.value) == _CODE), None)
    words = {key for i in near for key in sentence.keys_of(i)}
    plain = all(i.kind in RUN or key in _GOVERNMENTS for i, key in zip(near[:2], keys, strict=False))
    return land if land and words & _GOVERNMENTS and plain else None


_CODE = 2
_GOVERNMENTS = frozenset({"cabinet", "government"})


def _held(sentence: Sentence, at: int, run: tuple[Item, ...], person: int) -> Held:
    """The office of whoever leads a house: a chair of what has one, the president of an assembly."""
    kinds = {i.kind for i in run}
    chairs = sentence.key_at(at).startswith("chair")
    assembly = bool(kinds & {"body", "assembly_word"}) and not kinds & _RANKED
    office = "head" if "delegation" in kinds else "president" if assembly and not chairs else "chair"
    return Held(sentence, Phrase(at, at, office, run, held=True), person)


_RANKED = frozenset({"delegation", "committee", "committee_of", "organ", "group"})
_HOUSES = frozenset({"parliament", "delegation", "committee_of", "group"})


def _house_behind(sentence: Sentence, verb: int) -> tuple[Item, ...]:
    """The words of the house behind a verb: "heads as well the Latvian delegation in the BA"; none where it is a gathering."""
    items, at = sentence.items, verb + 1
    while at < len(items) and (
        sentence.key_at(at) in _listed("light", "adverbs") | _PLACED and items[at].kind not in PARTS
    ):
        at += 1
    return _run_at(sentence, at)


_PLACED = frozenset({"as", "it", "over", "there", "here"})


def _run_at(sentence: Sentence, at: int) -> tuple[Item, ...]:
    """The words of a house that begins at an item, none where they go on as those of something else."""
    items, end = sentence.items, at
    while end < len(items) and (
        items[end].kind in TITLE or (items[end].kind in {"cap", "unknown"} and _names_committee(items, end))
    ):
        end += 1
    run = tuple(i for i in items[at:end] if (i.kind in PARTS or i.kind in {"cap", "unknown"}))
    goes_on = end < len(items) and items[end].kind in _GOES_ON
    goes_on = goes_on or (end < len(items) and sentence.key_at(end - 1) == "to" and items[end].kind == "city")
    return run if _is_house(run) and not goes_on and not any(i.kind == "office" for i in run) else ()


_GOES_ON = frozenset({"event", "event_in", "cap", "unknown", "given"})


def _names_committee(items: tuple[Item, ...], at: int) -> bool:
    """Whether capital words are the name of a committee: "the Anti-Corruption Select Committee"."""
    behind = next((i for i in items[at:] if i.kind not in {"cap", "unknown"}), None)
    return behind is not None and behind.kind == "committee"


def _is_house(run: tuple[Item, ...]) -> bool:
    """Whether words tell a house that somebody leads beyond a meeting."""
    kinds = {i.kind for i in run}
    named = "committee" in kinds and bool(kinds & {"topic", "cap", "unknown", "organisation"})
    sent = "delegation" in kinds and bool(kinds & {"country", "demonym", "parliament", "body"})
    body = any(i.kind == "body" and is_assembly(i.value) for i in run)
    jury = any((i.kind, i.value) in {("organ", "Presidium"), ("organ", "Joint Jury")} for i in run)
    return (
        sent
        or named
        or jury
        or body
        or bool(kinds & _HOUSES - {"delegation"})
        or kinds == {"committee", "body"}
    )


def _house_before(sentence: Sentence, person: int) -> tuple[Item, ...]:
    """The house of which a relative clause tells who leads it: "the Committee on Culture, which A heads"."""
    items, at = sentence.items, person - 1
    if sentence.key_at(at) != "which" or at < 1:
        return ()
    at -= items[at - 1].value == ","
    first = run_before(items, at)
    return _run_at(sentence, first) if first < at else ()


def _led_by(sentence: Sentence, at: int) -> Iterator[Held]:
    """The head of a house that is told to be led now: "the Saeima is headed by A", "the Committee, which is led by A"."""
    items, words = sentence.items, sentence.words.keys
    by = next((n for n in range(at, min(at + 2, len(items))) if words[items[n].last] == "by"), -1)
    told = set(words[items[at].first : items[by].last]) if by >= 0 else set()
    before = at - (sentence.key_at(at - 1) in {"is", "are", "currently", "now"})
    now = told | {sentence.key_at(before)} & {"is", "are"}
    if by < 0 or not told & _listed("led") or not now & {"is", "are"}:
        return
    which = before - (sentence.key_at(before - 1) == "which")
    end = which - (which < before and items[which - 1].value == ",")
    person = person_behind(items, by + 1)
    start = run_before(items, end)
    run = _run_at(sentence, start) if person > 0 and sentence.key_at(start) != "of" else ()
    if run and not any(i.kind == "delegation" for i in run):
        yield _held(sentence, at, run, person)


def _under(sentence: Sentence, at: int) -> Iterator[Held]:
    """The one under whose leadership a house is: "A, under whose leadership the Estonian delegation works"."""
    items = sentence.items
    if sentence.key_at(at - 1) != "whose" or sentence.key_at(at - 2) != "under" or items[at - 3].value != ",":
        return
    person, run = at - 4, _run_at(sentence, at + 1)
    if run and items[person].kind == "person":
        yield _held(sentence, at, run, person)


def _at_helm(sentence: Sentence, at: int) -> Iterator[Held]:
    """The one at whose head a house is: "the delegation, with A at its head", "A, who is in charge of the Committee"."""
    items = sentence.items
    if items[at - 1].kind == "its" and sentence.key_at(at - 2) == "at":
        person = at - 3
        led = (
            person > 1
            and items[person].kind == "person"
            and items[person - 1].kind in {"with", "conj", "low"}
        )
        end = person - 1 - (led and items[person - 2].value == ",")
        run = _run_at(sentence, run_before(items, end)) if led else ()
    elif items[at].kind != "office" and at + 1 < len(items) and items[at + 1].kind == "link":
        verb = next((n for n in range(at - 1, max(-1, at - _NEAR), -1) if _is(sentence, n)), -1)
        person = subject_of(sentence, verb) if verb > 0 else _in_charge(sentence, at)
        run = _run_at(sentence, at + 2)
    else:
        return
    if run and person != NOBODY:
        yield _held(sentence, at, run, person)


_NEAR = 4


def _in_charge(sentence: Sentence, at: int) -> int:
    """The person told to be at a helm by an apposition or behind it: "A, the man in charge of X", "at the helm of X is A"."""
    items = sentence.items
    if at <= _FIRST:
        end = at + 2
        while end < len(items) and items[end].kind in TITLE:
            end += 1
        return person_behind(items, end + 1) if end < len(items) and _is(sentence, end) else NOBODY
    comma = next((n for n in range(at - 1, max(0, at - _NEAR - 1), -1) if items[n].value in {",", "("}), 0)
    known = any(sentence.key_at(n) in _MAN for n in range(comma, at))
    return comma - 1 if comma and known and items[comma - 1].kind == "person" else NOBODY


_FIRST = 2
_MAN = frozenset({"currently", "man", "now", "one", "person", "politician", "woman"})


def _is(sentence: Sentence, at: int) -> bool:
    return sentence.key_at(at) in {"is", "are", "stands", "remains"}


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("en", "leading", name, *others)
