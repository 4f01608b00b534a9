"""Whom a pronoun, a relative or a verb without a subject means: persons of the clause before, or who was named earlier."""

from collections.abc import Mapping, Sequence

from balticgraph.facts.verbs.clause import PRONOUN, Clause
from balticgraph.facts.verbs.first_person import in_first_person
from balticgraph.facts.verbs.led_delegations import leader_before
from balticgraph.facts.verbs.verb import Verb
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.title_parts import TITLE_PARTS


def unnamed(
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
    if not subjects and _he_behind(sentence, at):
        return (PRONOUN,)
    said = [n for n in range(low + 1, at) if sentence.items[n].kind == "pronoun"]
    if subjects or not said or all(_owns(sentence, n) for n in said):
        return subjects
    if _other_behind_that(sentence, said[-1], at):
        return ()
    return _of_clause_before(between, before) or tuple(p for p in stand_ins if p < at) or (PRONOUN,)


def _other_behind_that(sentence: Sentence, pronoun: int, at: int) -> bool:
    """Whether a Lithuanian "kad" and an office stand between a pronoun and a verb: "Jis tikisi, kad ministrai atvyks"."""
    behind = sentence.items[pronoun + 1 : at]
    that = next((n for n, i in enumerate(behind) if i.kind == "that"), -1)
    return sentence.language == "lt" and that >= 0 and any(i.kind == "office" for i in behind[that:])


def _he_behind(sentence: Sentence, at: int) -> bool:
    """Whether a pronoun in the nominative is the subject right behind an Estonian verb: "messikeskuses avasid nad näituse"."""
    verb, behind = sentence.items[at].kind, sentence.items[at + 1 : at + 2]
    return (
        sentence.language == "et"
        and verb.endswith("_past")
        and not verb.startswith(("visit_", "plant_"))
        and bool(behind)
        and behind[0].kind == "pronoun"
        and sentence.words.keys[behind[0].first] in word_list("et", "pronouns", "he")
    )


def beside_pronoun(sentence: Sentence, persons: Sequence[int], low: int, at: int) -> tuple[int, ...]:
    """Whom an English pronoun means and who is joined to it before a verb: "A said so when she and the Speaker of X, B, met"."""
    items = sentence.items
    said = [
        n for n in range(max(low, 0), at - 1) if items[n].kind == "pronoun" and items[n + 1].kind == "conj"
    ]
    joined = next((p for p in persons if said and said[-1] < p < at), -1)
    if joined < 0 or any(i.kind not in TITLE_PARTS and i.value != "," for i in items[said[-1] + 2 : joined]):
        return ()
    named = [p for p in persons if p < said[-1]]
    return (named[-1] if named else PRONOUN, joined)


def _owns(sentence: Sentence, at: int) -> bool:
    """Whether Lithuanian "jos" is no subject but of her: "pasak jos", "jos nuomone", "jos pavaduotojas kalbėjo"."""
    items = sentence.items
    if sentence.language != "lt" or sentence.words.keys[items[at].last] != "jos":
        return False
    behind = items[at + 1].kind if at + 1 < len(items) else "mark"
    said = at > 0 and (items[at - 1].kind == "by" or items[at - 1].value == "present")
    return (
        said or behind in {"low", "office", "mark", "organ", "delegation"} or items[at + 1].value == "present"
    )


def antecedent(sentence: Sentence, low: int, at: int) -> tuple[int, ...]:
    """Whom a Latvian relative clause is about, in whatever case the name stands: "prezidentam A, kurš ieradīsies"."""
    items, keys = sentence.items, sentence.words.keys
    said = [n for n in range(max(low, 0) + 1, at) if keys[items[n].first] in {"kurs", "kura", "kas"}]
    if sentence.language != "lv" or not said or items[said[-1] - 1].value != ",":
        return ()
    named = said[-1] - 2
    if items[named].value == ")" and named > 1:
        named -= 3  # the name in brackets as it is spelled at home
    return (named,) if named > low and items[named].kind == "person" else ()


def of_relative(sentence: Sentence, before: Clause, at: int) -> tuple[int, ...]:
    """The subjects of the verb before, but where "kes" begins the clause: then whoever stands before the comma."""
    items, keys = sentence.items, sentence.words.keys
    if sentence.language == "lt" and items[before.at].kind == "headed":
        leader = leader_before(items, before.at)  # who leads a delegation does what it does
        return (leader,) if leader >= 0 else (before.subjects or before.objects)[-1:]
    if before.voice == "passive":
        met = items[at].kind == "meet_now" and sentence.language == "en"
        return before.objects[-1:] if met else ()
    if sentence.language == "et" and _of_others(items[before.at + 1 : at]):
        return ()
    said = [n for n in range(before.at + 1, at) if keys[items[n].first] in _WHO]
    if not said:
        return before.subjects
    if sentence.language == "et" and keys[items[said[-1] + 1].first] == "koik" and len(before.subjects) > 1:
        return before.subjects  # "osalesid A, B ja C, kes kõik pidasid kõne"
    named = said[-1] - 2
    if sentence.language == "lv" and not (named >= 0 and items[named].kind == "person"):
        return before.subjects
    return (named,) if named >= 0 and items[named].kind == "person" else ()


def _of_others(between: Sequence[Item]) -> bool:
    """Whether a clause behind "that" has a state or body of its own as its subject: "A lubas, et Eesti osaleb"."""
    that = next((n for n, i in enumerate(between) if i.kind == "that"), -1)
    return that >= 0 and any(i.kind in _BODIES for i in between[that + 1 :])


_BODIES = frozenset(
    {
        "country",
        "body",
        "parliament",
        "chamber",
        "delegation",
        "committee",
        "group",
        "organ",
        "party",
        "office",
    }
)
_WHO = frozenset({"kes", "kurs", "kura"})


def _of_clause_before(between: Sequence[Item], before: Clause | None) -> tuple[int, ...]:
    """Those whom a pronoun means as the subject of the clause before: "A goes to Riga, where she meets B"."""
    said = next(i for i in between if i.kind == "pronoun")
    if before is None or before.voice == "passive" or PRONOUN in before.subjects:
        return ()
    return before.subjects if before.subjects and (len(before.subjects) > 1) == (said.value == "many") else ()


def pronoun_before(items: tuple[Item, ...], first: int) -> bool:
    """Whether a pronoun stands before an English verb, be it with an adverb or two between: "where he also met B"."""
    at = first - 1
    while at > 0 and first - at < _ADVERBS and items[at].kind == "low":
        at -= 1
    return at >= 0 and items[at].kind == "pronoun"


_ADVERBS = 3


def of_pronoun(
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
    beside = pronoun_before(items, verb.first)
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


def of_leading_participle(
    sentence: Sentence, verb: Verb, objects: Sequence[int], begins: Mapping[int, int]
) -> tuple[int, ...]:
    """Those who met, behind the comma of a participle at the head of a sentence: "Meeting in Riga on Friday, A and B agreed"."""
    items, keys = sentence.items, sentence.words.keys
    if (
        sentence.language != "en"
        or verb.role != "meet"
        or verb.at > 1
        or not objects
        or keys[items[verb.at].last] == "with"
    ):
        return ()
    first = begins.get(objects[0], objects[0])
    between = items[verb.at + 1 : first]
    if verb.at == 1 and keys[items[0].first] != "having":
        return ()
    apart = any(i.value == "," for i in between) and not any(
        i.kind == "with" or keys[i.first] == "with" for i in between
    )
    return tuple(objects) if apart else ()
