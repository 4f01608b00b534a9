"""Who does what in a sentence: its verbs.

Each with the persons before it that are its subject and those after it.
"""

from collections.abc import Collection, Sequence

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.verbs.accompanied import with_companions
from balticgraph.facts.verbs.beside import (
    beside_whom,
    fellows,
    in_chair,
    listed_behind,
    named_among,
    not_met,
    owns,
    title_begins,
    within_own_clause,
)
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.clause_subjects import (
    antecedent,
    beside_pronoun,
    of_leading_participle,
    of_pronoun,
    of_relative,
    pronoun_before,
    unnamed,
)
from balticgraph.facts.verbs.clauses_joined import after_talks, departed, on_stay, with_led, with_shared
from balticgraph.facts.verbs.estonian_relatives import over_clause
from balticgraph.facts.verbs.framing import framing, unframed
from balticgraph.facts.verbs.free_order import Round, bounds, met_round, says_who, subjects_round
from balticgraph.facts.verbs.fronted import in_company, met_before, not_with, received_before, until_contrast
from balticgraph.facts.verbs.fronted_with import with_fronted
from balticgraph.facts.verbs.given_roles import given_role, gives_nobody, says_behind, subjects_behind
from balticgraph.facts.verbs.governing import governs
from balticgraph.facts.verbs.latvian_among import with_those_among
from balticgraph.facts.verbs.latvian_periphrases import with_speeches_heard
from balticgraph.facts.verbs.latvian_ranks import whole_row
from balticgraph.facts.verbs.leading import with_each
from balticgraph.facts.verbs.lithuanian_rows import whole_rows
from balticgraph.facts.verbs.met_alone import met_straight
from balticgraph.facts.verbs.own_predicates import but_who_goes_on, but_whose_verb_is_told
from balticgraph.facts.verbs.passive_clauses import passive_clause
from balticgraph.facts.verbs.relative_clauses import (
    before_who,
    but_beyond_which,
    of_one_who,
    round_who,
    with_company,
)
from balticgraph.facts.verbs.unreal import is_replaced
from balticgraph.facts.verbs.verb import Verb
from balticgraph.facts.verbs.verbs import verbs_of
from balticgraph.facts.verbs.whose import but_whose
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import direct, turned


def clauses(
    sentence: Sentence,
    held: Sequence[Held],
    stand_ins: Sequence[int] = (),
    oblique: Collection[int] = (),
    *,
    with_articles: bool,
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
        for at, item in enumerate(items if "person" in sentence.kinds else ())
        if item.kind == "person" and not (owns(sentence, at) if with_articles else is_replaced(sentence, at))
    }
    persons = sorted(named | set(stand_ins))
    begins = title_begins(items, held)
    if with_articles and not persons and not sentence.has("pronoun"):
        return with_led(sentence, with_shared(sentence, _of_nobody(sentence, verbs, held)))
    found: list[Clause] = []
    for number, verb in enumerate(verbs):
        at, role, voice = verb.at, verb.role, verb.voice
        low, high = _bounds(sentence, verbs, number, with_articles=with_articles)
        if with_articles and voice == "passive":
            chairing = in_chair(sentence, high, begins)
            near = [p for p in persons if low < p < high and p not in chairing]
            near = but_who_goes_on(sentence, near, begins, at) if len(near) > 1 else near
            clause = passive_clause(sentence, verb, near, begins)
            clause = framing(sentence, verbs, number, clause, beside_whom(sentence, verb, persons, begins))
            found += [clause] if clause and not verb.void else []
            continue
        before = found[-1] if found else None
        taken = _taken(sentence, before) if before and not with_articles else set()
        owing = () if with_articles else _owing(sentence, verb, [p for p in persons if low < p < high])
        own = [p for p in persons if low < p < at and (p not in oblique or p in owing) and p not in taken]
        own = not_met(sentence, before.at, before.objects, own, begins) if with_articles and before else own
        own = not_with(sentence, own, begins)
        own = but_whose_verb_is_told(sentence, own) if with_articles and len(own) > 1 else own
        own = unframed(sentence, verbs, number, before, own)
        behind_it = but_whose(sentence, at, [p for p in persons if at < p < high])
        objects = met_straight(sentence, verb, behind_it, begins)
        subjects = in_chair(sentence, at, begins) or direct(items, own, begins, at, clausal=with_articles)
        led = of_leading_participle(sentence, verb, objects, begins)
        subjects, objects = (led, ()) if led else (subjects, objects)
        if not with_articles:
            before_it = [p for p in persons if low < p < at]
            named_before = [p for p in before_it if p in oblique and p not in (*stand_ins, *owing)]
            sides = Round(before_it, objects, oblique, begins, named_before)
            subjects, objects = _in_cases(sentence, verb, sides, subjects)
        if with_articles and (not subjects or (verb.first > 0 and items[verb.first - 1].value == "who")):
            subjects = before_who(sentence, verb, persons, begins) or subjects
        subjects = () if says_behind(sentence, verb, subjects, objects, begins) else subjects
        said = pronoun_before(items, verb.first) if with_articles else says_who(sentence, verb.at)
        cased = set(oblique).difference(owing) if owing else oblique
        behind = objects and objects[0] not in cased and not governs(sentence, verb, objects, begins)
        if not subjects and behind and not said:
            subjects = subjects_behind(items, verb, objects, begins, cased, with_articles=with_articles)
        if with_articles:
            subjects = of_pronoun(sentence, verb, low, subjects, stand_ins, before)
            subjects = beside_pronoun(sentence, persons, low, at) or subjects
            subjects = of_one_who(sentence, verb, persons) or subjects
        else:
            subjects = subjects or over_clause(sentence, verb, persons, oblique, begins)
            subjects = unnamed(sentence, low, at, subjects, stand_ins, before) or antecedent(
                sentence, low, at
            )
        shares = with_articles and before and before.subjects and _goes_on(items, verb, objects, begins)
        if before and (shares or not subjects):
            subjects = of_relative(sentence, before, at)
        if with_articles:
            subjects = round_who(sentence, verb, begins, subjects, found)
            subjects = with_company(sentence, verb, but_beyond_which(sentence, verb, subjects), found)
        if gives_nobody(sentence, verb, held, objects, begins):
            continue
        if with_articles:
            subjects = _with_fellows(sentence, verb, high, subjects, objects, begins)
        subjects = with_each(sentence, verb, subjects, objects, begins)
        beside = [p for p in persons if low < p < high and p not in subjects]
        subjects = (*subjects, *in_company(sentence, verb, beside, begins)) if subjects else ()
        role, voice = given_role(sentence, at, verb, with_articles=with_articles)
        role = "meet" if voice in _TALKING and _with_whom(sentence, objects) else role
        found.append(Clause(at, role, verb.tense, voice, subjects, objects))
    found = whole_rows(sentence, whole_row(sentence, found, persons, oblique, begins), oblique, begins)
    found = with_speeches_heard(sentence, with_those_among(sentence, found, persons, begins), oblique, begins)
    found = with_fronted(sentence, found, begins) if with_articles else found
    joined = with_shared(sentence, on_stay(sentence, after_talks(sentence, found)))
    return with_companions(sentence, departed(sentence, with_led(sentence, joined)))


def _taken(sentence: Sentence, before: Clause) -> set[int]:
    """The persons behind a verb whose subject they are, but for a gerund: "Piedaloties sesijā, A tikās ar B"."""
    gerund = sentence.language == "lv" and sentence.text(sentence.items[before.at]).lower().endswith(_GERUND)
    return set() if gerund else set(before.subjects) & set(before.objects)


_GERUND = ("ot", "oties", "dams", "dama", "dami", "damas", "damies", "damās")


def _of_nobody(sentence: Sentence, verbs: Sequence[Verb], held: Sequence[Held]) -> list[Clause]:
    """The clauses of an English sentence that names nobody and has no pronoun: what its verbs tell of gatherings."""
    found: list[Clause] = []
    for verb in verbs:
        if verb.voice == "passive":
            clause = passive_clause(sentence, verb, (), {})
            found += [clause] if clause and not verb.void else []
        elif not gives_nobody(sentence, verb, held, (), {}):
            role, voice = given_role(sentence, verb.at, verb, with_articles=True)
            found.append(Clause(verb.at, role, verb.tense, voice, (), ()))
    return found


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
        return bounds(sentence, verbs, number)
    low = verbs[number - 1].at if number else -1
    high = verbs[number + 1].at if number + 1 < len(verbs) else len(items)
    if sentence.language == "lt":
        return until_contrast(sentence, low, verbs[number].at, high)
    return within_own_clause(items, low, verbs[number].at, high) if with_articles else (low, high)


def _in_cases(
    sentence: Sentence, verb: Verb, sides: Round, subjects: tuple[int, ...]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The subjects and objects of a verb where cases tell them apart, whom somebody meets before the verb too."""
    objects = tuple(sides.after)
    if sentence.language == "et":
        subjects = subjects_round(sentence, verb, sides, subjects)
        return subjects, met_round(sentence, verb, sides, subjects) if verb.role == "meet" else objects
    if verb.role == "meet" and sentence.language == "lv":
        fronted = met_before(sentence, sides.before, (*subjects, *sides.named), sides.begins)
        return subjects, (*objects, *sides.named, *fronted)
    if verb.role == "meet" and sentence.language == "lt":
        received = received_before(sentence, verb, sides.before, sides.oblique, subjects)
        return subjects, (*objects, *met_before(sentence, sides.before, subjects, sides.begins), *received)
    return subjects, objects


def _owing(sentence: Sentence, verb: Verb, persons: Sequence[int]) -> tuple[int, ...]:
    """Those in the dative who have to do something in Latvian, or for whom it is planned: "Kalniņai jāatklāj sesija"."""
    item = sentence.items[verb.at]
    has_to = sentence.text(item).lower().startswith("jā") or "inf" in {item.kind[-3:], item.value}
    if sentence.language != "lv" or verb.tense != "future" or not has_to:
        return ()
    if not sentence.says(_PLANNED):  # "sesijā paredzēts uzstāties Jānim Vucānam"
        persons = [p for p in persons if p < verb.at]
    return tuple(p for p in persons if sentence.text(sentence.items[p]).lower().endswith(_DATIVE))


_PLANNED = frozenset({"paredzets", "planots", "iecerets", "uzticets"})


_DATIVE = ("am", "im", "um", "em", "ai", "ei")
_SHARED = frozenset({"attend", "open", "chair", "visit", "host", "plant", "speak"})


_TALKING = frozenset({"talking", "discussed"})


def _with_whom(sentence: Sentence, objects: Sequence[int]) -> bool:
    """Whether the last of those behind a verb of talking is one talked with: "kõneles presidendi A ja ministri B-ga"."""
    return bool(objects) and sentence.text(sentence.items[objects[-1]]).lower().endswith("ga")


def _goes_on(items: tuple[Item, ...], verb: Verb, objects: Sequence[int], begins: dict[int, int]) -> bool:
    """Whether a verb stands right behind "and", so that it shares the subject of the verb before."""
    plain = verb.voice == "active" and items[verb.first - 1].kind == "conj"
    return plain and not turned(items, verb.at, objects, begins)
