"""Who is in a delegation that a sentence says to consist of them or to be led by them."""

from collections.abc import Iterator

from balticgraph.facts.offices.office_phrases import LANDS, Held, Phrase
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import is_assembly, states


def composing(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The members of a delegation that a sentence says to consist of them, or the one that it says to head it."""
    items = sentence.items
    if not sentence.has("composed", "headed", "chair_past", "chair_now", "attend_now"):
        return
    verb = next(
        (
            n
            for n, i in enumerate(items)
            if i.kind in {"composed", "headed"} or _leads(sentence, n) or _belongs(sentence, n)
        ),
        None,
    )
    parts = _delegation_parts(items, verb or 0)
    belongs = verb is not None and items[verb].kind.startswith("attend_")
    led = verb is not None and items[verb].kind != "composed" and not belongs
    named = verb is not None and (belongs or items[verb].value == "of_delegation")
    if verb is None or not (named or any(i.kind == "delegation" or i.value == "Joint Jury" for i in parts)):
        return
    if of_assembly_itself(sentence) or _includes_in(sentence, verb) or _of_committee(items, verb):
        return
    if led and (
        not any(i.kind in {"country", "demonym", "parliament"} for i in parts)
        or _from_elsewhere(items, verb)
        or any(i.kind in {"committee", "committee_of"} for i in items[max(0, verb - 5) : verb])
    ):
        return
    if named:
        parts = (*parts, Item("delegation", "delegation", items[verb].first, items[verb].last))
    ranks = _ranks(held)
    taken = {h.person for h in held if not _has_seat(h)} - set(ranks)
    office = "member"
    end = next((n for n in range(verb + 1, len(items)) if _chooses(sentence, n)), len(items))
    if led and sentence.language == "en" and (further := _also_includes(items, verb)):
        for at in [n for n in range(further + 1, len(items)) if items[n].kind == "person" and n not in taken]:
            yield Held(sentence, Phrase(further, further, "member", parts, held=True), at)
    for at in [n for n in range(verb + 1, end) if items[n].kind == "person"][: 1 if led else None]:
        if led or at not in taken:
            rank = ranks.get(at)
            own = rank.phrase.office if rank else office
            office = own if rank is None or rank.phrase.last < at else office
            own = "head" if _led_by(sentence, verb, at) else own
            yield Held(sentence, Phrase(verb, verb, "head" if led else own, parts, held=True), at)


def _of_committee(items: tuple[Item, ...], verb: int) -> bool:
    """Whether it is a committee that sends a delegation: "the delegation of the Foreign Affairs Committee of the Riigikogu"."""
    own = items[verb].value == "of_delegation"  # "väliskomisjoni delegatsiooni kuuluvad"
    at = verb if own else max((n for n in range(verb) if items[n].kind == "delegation"), default=-1)
    near = items[max(0, at - _NEAR) : verb] if at >= 0 else ()
    return any(i.kind in {"committee", "committee_of"} for i in near)


_NEAR = 2


def _includes_in(sentence: Sentence, verb: int) -> bool:
    """Whether English tells what a house has put somewhere: "the jury included in the shortlist A and B"."""
    behind = sentence.items[verb + 1 : verb + 2]
    return sentence.language == "en" and bool(behind) and behind[0].kind in {"in", "article", "among"}


def _also_includes(items: tuple[Item, ...], verb: int) -> int:
    """The verb that goes on with who else is in a delegation: "was led by A and also included B and C"; 0 where none does."""
    at = next((n for n in range(verb + 1, len(items)) if items[n].kind == "composed"), 0)
    between = items[verb + 1 : at]
    plain = all(
        i.kind in {"person", "conj", "low", "office", "mark", "honorific", "parliament", "link"}
        for i in between
    )
    return at if at and plain and sum(i.kind == "person" for i in between) == 1 else 0


def _chooses(sentence: Sentence, at: int) -> bool:
    """Whether those who belong to a house do something to those named behind: "žüriisse kuuluvad eksperdid valisid A"."""
    participle = sentence.words.keys[sentence.items[at].first].endswith("tud")
    return sentence.language == "et" and sentence.items[at].kind in {"elect", "given"} and not participle


def _led_by(sentence: Sentence, verb: int, at: int) -> bool:
    """Whether an Estonian clause behind the members of a delegation tells who leads it: "kuulub 16 liiget, seda juhib A"."""
    items = sentence.items
    leads = next((n for n in range(at - 1, verb, -1) if items[n].kind in {"chair_now", "chair_past"}), -1)
    between = {i.kind for i in items[leads + 1 : at]} if leads > 0 else {"mark"}
    which = leads > 0 and sentence.words.keys[items[leads - 1].first] in word_list("et", "delegations", "led")
    return sentence.language == "et" and which and not between & {"person", "mark", "conj"}


def of_assembly_itself(sentence: Sentence) -> bool:
    """Whether a Lithuanian delegation is the assembly's own, no state's to it: "Baltijos Asamblėjos delegaciją sudarė A ir B"."""
    items = sentence.items
    at = next((n for n, i in enumerate(items) if i.kind == "delegation"), 0)
    if (
        sentence.language != "lt"
        or not at
        or items[at - 1].kind != "body"
        or not is_assembly(items[at - 1].value)
    ):
        return False
    whose = sentence.text(items[at - 1]).lower().split()[-1].endswith(("os", "to"))
    return whose and not any(i.kind in {"country", "parliament"} for i in items[max(0, at - 3) : at + 3])


def _has_seat(one: Held) -> bool:
    """Whether an office is a seat in a parliament: "Seimo narys", "parlamentarė"."""
    seat = {i.kind for i in one.phrase.parts} <= {"office", "parliament", "chamber"}
    return one.phrase.office == "mp" or (one.phrase.office == "member" and seat and len(one.phrase.parts) > 1)


def _delegation_parts(items: tuple[Item, ...], verb: int) -> tuple[Item, ...]:
    """What the delegation before a verb is of: the words round it; without one, what stands before the verb."""
    at = max((n for n in range(verb) if items[n].kind == "delegation"), default=-1)
    first = max(at, 0)
    while (
        at >= 0
        and first > 0
        and (items[first - 1].kind in _OF_DELEGATION or items[first - 1].kind in _JOINED)
    ):
        first -= 1
    last = verb
    while at >= 0 and last > at and any(i.kind in {"person", "office"} for i in items[at:last]):
        last -= 1
    return tuple(i for i in items[first : last + 1] if i.kind in _OF_DELEGATION)


_JOINED = frozenset({"link", "article", "quality", "range", "its"})


_OF_DELEGATION = frozenset({"delegation", "country", "demonym", "parliament", "body", "organ"})


def _belongs(sentence: Sentence, at: int) -> bool:
    """Whether a phrase tells who is in the delegation to an assembly: "BA Latvijas delegācijas sastāvā ir"."""
    items = sentence.items
    if items[at].value != "passive" or items[at].kind != "attend_now" or sentence.language != "lv":
        return False
    of_assembly = any(i.kind == "body" and is_assembly(i.value) for i in items[max(0, at - 3) : at])
    return of_assembly and sentence.words.keys[items[at].first].startswith("delegacij")


def _from_elsewhere(items: tuple[Item, ...], verb: int) -> bool:
    """Whether those led are a delegation of another state than the three, with no assembly that it is to."""
    at = max((n for n in range(verb) if items[n].kind == "delegation"), default=-1)
    before = [i for i in items[max(0, at - 2) : max(0, at)] if i.kind in LANDS]
    home = {"EE", "LV", "LT", *(states().parliament_of[code] for code in ("EE", "LV", "LT"))}
    assembly = any(i.kind == "body" and is_assembly(i.value) for i in items[max(0, at - 4) : verb])
    return bool(before) and before[-1].value not in home and not assembly


def _ranks(held: list[Held]) -> dict[int, Held]:
    """The ranks told without a body, by the person beside them: "as its head A, as members B and C", "A (head), B".

    One before a name goes for those that follow it too, one behind a name for this one alone.
    """
    return {
        h.person: h
        for h in held
        if h.phrase.office in _RANKS and all(i.kind == "office" for i in h.phrase.parts)
    }


_RANKS = frozenset({"head", "deputy_head", "chair", "deputy_chair", "member", "substitute"})


def _leads(sentence: Sentence, at: int) -> bool:
    """Whether a verb of leading has a delegation before it and a person behind it: "delegatsiooni juhib X"."""
    items = sentence.items
    if items[at].kind not in {"chair_past", "chair_now"}:
        return False
    if (
        sentence.language == "en" and items[at].value == "active"
    ):  # "the Head of the delegation was in the chair"
        return False
    kinds = [i.kind for i in items[max(0, at - 5) : at]]
    return "delegation" in kinds and not {"event", "event_in", "person", "office"} & set(kinds)
