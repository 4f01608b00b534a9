"""Who does what in a sentence: its verbs.

Each with the persons before it that are its subject and those after it.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.verbs.beside import (
    before_who,
    beside_whom,
    fellows,
    governs,
    in_chair,
    in_first_person,
    leader_before,
    listed_behind,
    named_agent,
    named_among,
    not_met,
    of_delegation,
    of_lead,
    owns,
    title_begins,
    within,
)
from balticgraph.facts.verbs.free_order import Round, bounds, met_round, subjects_round
from balticgraph.facts.verbs.fronted import in_company, met_before, not_with, received_before, until_contrast
from balticgraph.facts.verbs.given_roles import given_role, gives_nobody, says_behind, subjects_behind
from balticgraph.facts.verbs.leading import each_for_land, led_by, relative_of
from balticgraph.facts.verbs.verbs import Verb, verbs_of
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import direct, row, turned

_PARTICIPLES = frozenset({"open", "speak", "chair", "meet", "attend"})
PRONOUN = -1


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb at item `at`: what role it gives, when, in which voice.

    The items of persons that are its subject, and those after it; the `patients` of a passive take part as well.
    """

    at: int
    role: str
    tense: str
    voice: str
    subjects: tuple[int, ...]
    objects: tuple[int, ...]
    patients: tuple[int, ...] = ()


def clauses(
    sentence: Sentence,
    held: Sequence[Held],
    stand_ins: Sequence[int] = (),
    oblique: Collection[int] = (),
    *,
    with_articles: bool = True,
) -> list[Clause]:
    """The clauses of a sentence, in order.

    `stand_ins` are items that stand for a person without naming one ("the Speaker").

    The `oblique` are persons in another case than the nominative: no subject is one. In a language without
    articles a subject may follow its verb at any distance. A pronoun as subject is told as `PRONOUN`.
    """
    items = sentence.items
    verbs = verbs_of(sentence)
    named = {
        at
        for at, item in enumerate(items)
        if item.kind == "person" and not (with_articles and owns(sentence, at))
    }
    persons = sorted(named | set(stand_ins))
    begins = title_begins(items, held)
    found: list[Clause] = []
    for number, verb in enumerate(verbs):
        at, role, voice = verb.at, verb.role, verb.voice
        low, high = _bounds(sentence, verbs, number, with_articles=with_articles)
        if with_articles and voice == "passive":
            chairing = in_chair(sentence, high, begins)
            near = [p for p in persons if low < p < high and p not in chairing]
            clause = _passive(items, verb, near, begins)
            aside = beside_whom(sentence, verb, persons, begins)
            clause = replace(clause, objects=(*aside, *clause.objects)) if clause else None
            found += [clause] if clause and not verb.void else []
            continue
        before = found[-1] if found else None
        taken = set(before.subjects) & set(before.objects) if before and not with_articles else set()
        owing = () if with_articles else _owing(sentence, verb, [p for p in persons if low < p < at])
        own = [p for p in persons if low < p < at and (p not in oblique or p in owing) and p not in taken]
        own = not_met(sentence, before.at, before.objects, own, begins) if with_articles and before else own
        own = not_with(sentence, own, begins)
        objects = tuple(p for p in persons if at < p < high)
        subjects = in_chair(sentence, at, begins) or direct(items, own, begins, at)
        if not with_articles:
            before_it = [p for p in persons if low < p < at]
            named_before = [p for p in before_it if p in oblique and p not in (*stand_ins, *owing)]
            sides = Round(before_it, objects, oblique, begins, named_before)
            subjects, objects = _in_cases(sentence, verb, sides, subjects)
        if with_articles and (not subjects or (verb.first > 0 and items[verb.first - 1].value == "who")):
            subjects = before_who(items, verb, persons) or subjects
        subjects = () if says_behind(sentence, verb, subjects, objects, begins) else subjects
        if not subjects and objects and objects[0] not in oblique and not governs(sentence, verb):
            subjects = subjects_behind(items, verb, objects, begins, oblique, with_articles=with_articles)
        if with_articles:
            subjects = _of_pronoun(sentence, verb, low, subjects, stand_ins, before)
        else:
            subjects = _unnamed(sentence, low, at, subjects, stand_ins, before)
        shares = with_articles and before and before.subjects and _goes_on(items, verb, objects, begins)
        if before and (shares or not subjects):
            subjects = _of_relative(sentence, before, at)
        if gives_nobody(sentence, verb, held, objects, begins):
            continue
        if with_articles:
            subjects = _with_fellows(sentence, verb, high, subjects, objects, begins)
        subjects = (
            *subjects,
            *(p for p in each_for_land(sentence, at, objects, begins) if p not in subjects),
        )
        beside = [p for p in persons if low < p < high and p not in subjects]
        subjects = (*subjects, *in_company(sentence, verb, beside, begins)) if subjects else ()
        role, voice = given_role(sentence, at, verb, with_articles=with_articles)
        role = "meet" if voice in _TALKING and _with_whom(sentence, objects) else role
        found.append(Clause(at, role, verb.tense, voice, subjects, objects))
    return _with_led(sentence, _with_shared(_after_talks(sentence, found)))


def _unnamed(
    sentence: Sentence,
    low: int,
    at: int,
    subjects: tuple[int, ...],
    stand_ins: Sequence[int],
    before: Clause | None,
) -> tuple[int, ...]:
    """The subjects, or whom a pronoun or a verb in the first person means in a language without articles."""
    between = sentence.items[low + 1 : at]
    if in_first_person(sentence, at):
        return (PRONOUN,)
    if subjects or not any(i.kind == "pronoun" for i in between):
        return subjects
    return _of_clause_before(between, before) or tuple(p for p in stand_ins if p < at) or (PRONOUN,)


def _with_fellows(
    sentence: Sentence,
    verb: Verb,
    high: int,
    subjects: tuple[int, ...],
    objects: tuple[int, ...],
    begins: dict[int, int],
) -> tuple[int, ...]:
    """The subjects with those named behind the verb who did the same: "attended together with A", "spoke, including A"."""
    shared = fellows(sentence, verb, high, objects, begins) if verb.role in _SHARED else ()
    subjects = (*subjects, *[p for p in shared if p not in subjects])
    subjects = subjects or listed_behind(sentence, verb, objects, begins)
    subjects = subjects or named_among(sentence, verb, objects, begins)
    aside = beside_whom(
        sentence, verb, [n for n, i in enumerate(sentence.items[: verb.at]) if i.kind == "person"], begins
    )
    return (*[p for p in aside if p not in subjects], *subjects)


def _bounds(
    sentence: Sentence, verbs: Sequence[Verb], number: int, *, with_articles: bool
) -> tuple[int, int]:
    """Between which items the persons of a verb stand."""
    items = sentence.items
    if sentence.language == "et":
        return bounds(verbs, number, len(items))
    low = verbs[number - 1].at if number else -1
    high = verbs[number + 1].at if number + 1 < len(verbs) else len(items)
    if sentence.language == "lt":
        return until_contrast(sentence, low, verbs[number].at, high)
    return within(items, low, verbs[number].at, high) if with_articles else (low, high)


def _in_cases(
    sentence: Sentence, verb: Verb, sides: Round, subjects: tuple[int, ...]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The subjects and objects of a verb where cases tell them apart, whom somebody meets before the verb too."""
    objects = tuple(sides.after)
    if sentence.language == "et":
        subjects = subjects_round(sentence, verb, sides, subjects)
        return subjects, met_round(sentence, verb, sides, subjects) if verb.role == "meet" else objects
    if verb.role == "meet" and sentence.language == "lv":
        return subjects, (*objects, *sides.named)
    if verb.role == "meet" and sentence.language == "lt":
        received = received_before(sentence, verb, sides.before, sides.oblique, subjects)
        return subjects, (*objects, *met_before(sentence, sides.before, subjects, sides.begins), *received)
    return subjects, objects


def _owing(sentence: Sentence, verb: Verb, persons: Sequence[int]) -> tuple[int, ...]:
    """Those in the dative who have to do something in Latvian, or for whom it is planned: "Kalniņai jāatklāj sesija"."""
    item = sentence.items[verb.at]
    has_to = sentence.text(item).lower().startswith("jā") or item.kind.endswith("_inf")
    if sentence.language != "lv" or verb.tense != "future" or not has_to:
        return ()
    return tuple(p for p in persons if sentence.text(sentence.items[p]).lower().endswith(_DATIVE))


_DATIVE = ("am", "im", "um", "em", "ai", "ei")
_SHARED = frozenset({"attend", "open", "chair", "visit", "host", "plant", "speak"})


def _of_relative(sentence: Sentence, before: Clause, at: int) -> tuple[int, ...]:
    """The subjects of the verb before, but where "kes" begins the clause: then whoever stands before the comma."""
    items, keys = sentence.items, sentence.words.keys
    if sentence.language == "lt" and items[before.at].kind == "headed":
        leader = leader_before(items, before.at)  # who leads a delegation does what it does
        return (leader,) if leader >= 0 else (before.subjects or before.objects)[-1:]
    if before.voice == "passive":
        met = items[at].kind == "meet_now" and sentence.language == "en"
        return before.objects[-1:] if met else ()
    said = [n for n in range(before.at + 1, at) if keys[items[n].first] in _WHO]
    if not said:
        return before.subjects
    named = said[-1] - 2
    if sentence.language == "lv" and not (named >= 0 and items[named].kind == "person"):
        return before.subjects
    return (named,) if named >= 0 and items[named].kind == "person" else ()


_WHO = frozenset({"kes", "kurs", "kura"})


def _of_clause_before(between: Sequence[Item], before: Clause | None) -> tuple[int, ...]:
    """Those whom a pronoun means as the subject of the clause before: "A goes to Riga, where she meets B"."""
    said = next(i for i in between if i.kind == "pronoun")
    if before is None or before.voice == "passive" or PRONOUN in before.subjects:
        return ()
    return before.subjects if before.subjects and (len(before.subjects) > 1) == (said.value == "many") else ()


_TALKING = frozenset({"talking", "discussed"})


def _with_whom(sentence: Sentence, objects: Sequence[int]) -> bool:
    """Whether the last of those behind a verb of talking is one talked with: "kõneles presidendi A ja ministri B-ga"."""
    return bool(objects) and sentence.text(sentence.items[objects[-1]]).lower().endswith("ga")


def _passive(
    items: tuple[Item, ...], verb: Verb, persons: Sequence[int], begins: dict[int, int]
) -> Clause | None:
    """The clause of an English passive: its agents as objects, and as patients the subjects that are in it too."""
    at, role = verb.at, verb.role
    objects = tuple(p for p in persons if p > max(at, verb.by))
    if verb.by >= 0 and (
        not objects or not named_agent(items[verb.by + 1 : begins.get(objects[0], objects[0])])
    ):
        return None
    if verb.label and not objects:
        return None
    if objects and role == "host" and verb.by < 0:
        objects = row(items, objects[:1] if verb.asked else objects, begins, titles=True)
    if objects and (verb.by >= 0 or (role == "speak" and not verb.label)) and role != "attend":
        objects = row(items, objects, begins, titles=role != "say")
    patients: tuple[int, ...] = ()
    if verb.together:
        patients = direct(items, [p for p in persons if p < at], begins, at)
    if role in {"composed", "headed"}:
        role = of_lead(items, at) if role == "headed" else "attend"
    elif role == "chair" and of_delegation(items, at):
        role = "attend"
    return Clause(at, role, verb.tense, "passive", (), objects, patients)


def _of_pronoun(
    sentence: Sentence,
    verb: Verb,
    low: int,
    subjects: tuple[int, ...],
    stand_ins: Sequence[int],
    before: Clause | None,
) -> tuple[int, ...]:
    """The subjects, with whom a pronoun means: the subject of the verb before, else somebody named earlier.

    A pronoun right before its verb has none beside it but those named "together with" it.
    """
    items = sentence.items
    said = [i for i in items[low + 1 : verb.at] if i.kind == "pronoun"]
    beside = verb.first > 0 and items[verb.first - 1].kind == "pronoun"
    if not said or (subjects and not beside):
        return subjects
    with_it = (
        subjects if any(sentence.text(i).lower().endswith(" with") for i in items[low + 1 : verb.at]) else ()
    )
    meant = before.subjects if before and before.voice != "passive" and PRONOUN not in before.subjects else ()
    if meant and (len(meant) > 1) == (said[-1].value == "many"):
        return (*meant, *with_it)
    own = (
        subjects if len(subjects) == 1 and said[-1].value == "one" and before is None and not with_it else ()
    )
    return (*(own or tuple(p for p in stand_ins if low < p < verb.at) or (PRONOUN,)), *with_it)


def _goes_on(items: tuple[Item, ...], verb: Verb, objects: Sequence[int], begins: dict[int, int]) -> bool:
    """Whether a verb stands right behind "and", so that it shares the subject of the verb before."""
    plain = verb.voice == "active" and items[verb.first - 1].kind == "conj"
    return plain and not turned(items, verb.at, objects, begins)


def _with_led(sentence: Sentence, found: list[Clause]) -> list[Clause]:
    """The clauses, a verb of meeting or receiving a delegation given who leads it: "met with a delegation led by A".

    Who leads one that will do something will be there: "the delegation, headed by A, will take part".
    """
    items = sentence.items
    for number, (one, lead) in enumerate(pairwise(found)):
        led = items[lead.at].kind in _LEADS and lead.voice == "passive"
        if led and one.tense == "future" and _is_participle(sentence, lead):
            found[number + 1] = replace(lead, tense="future")
        if lead.tense == "future" and _is_participle(sentence, one):
            found[number] = replace(one, tense="future")
        if not lead.subjects and lead.voice == "active":
            found[number + 1] = replace(lead, subjects=led_by(sentence, one.at))
        if relative_of(sentence, lead.at) and one.role in {"meet", "host"} and not one.objects:
            found[number] = replace(one, objects=lead.subjects)
            found[number + 1] = replace(lead, tense=one.tense)
        guests = one.role in {"meet", "host"} and one.voice == "active" and not one.objects
        if guests and led and any(i.kind == "delegation" for i in items[one.at : lead.at]):
            found[number] = replace(one, objects=lead.objects)
        leader = leader_before(items, lead.at) if items[lead.at].kind == "headed" else -1
        if sentence.language == "lt" and leader > one.at and one.role == "visit" and not one.subjects:
            found[number] = replace(one, subjects=(leader,))
        if sentence.language == "lt" and items[one.at].kind == "headed" and _receives(lead):
            found[number + 1] = replace(lead, objects=(*lead.objects, *one.objects[:1]))
    return found


def _receives(one: Clause) -> bool:
    """Whether a clause of meeting has none but those who meet: "the delegation led by A was received by B"."""
    return one.role == "meet" and bool(one.subjects) and set(one.objects) <= set(one.subjects)


def _is_participle(sentence: Sentence, one: Clause) -> bool:
    """Whether an English verb of leading has no verb of time with it: ", headed by A,"; not "was headed by A"."""
    item = sentence.items[one.at]
    untold = one.tense == "untold" or item.kind in {"headed", "composed"}
    return untold and item.kind in _LEADS and sentence.words.keys[item.first].endswith("ed")


_LEADS = frozenset({"headed", "chair_past", "composed"})


def _after_talks(sentence: Sentence, found: list[Clause]) -> list[Clause]:
    """The clauses, a Latvian meeting behind which somebody speaks given the speaker: "pēc tikšanās ar A sacīja B"."""
    keys = sentence.words.keys
    for number, (one, then) in enumerate(pairwise(found)):
        after = sentence.language == "lv" and keys[sentence.items[one.at].first] in {"pec", "tiekoties"}
        if after and one.role == "meet" and one.objects and not one.subjects and then.voice == "active":
            found[number] = replace(one, subjects=tuple(p for p in then.subjects if p not in one.objects))
    return found


def _with_shared(found: list[Clause]) -> list[Clause]:
    """The clauses, a participle at the head of a sentence given the subject of the verb that follows.

    "Opening the session, X said".
    """
    if (
        len(found) > 1
        and not found[0].subjects
        and found[0].at <= 3
        and found[0].voice == "active"
        and found[0].role in _PARTICIPLES
    ):
        return [replace(found[0], subjects=found[1].subjects), *found[1:]]
    return found
