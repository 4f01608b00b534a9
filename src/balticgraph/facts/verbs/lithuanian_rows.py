"""Lithuanian rows of those who were somewhere, with ranks and sides between: "Estijai atstovavo A ir nariai B bei C, Latvijai – D"."""

from collections.abc import Collection
from dataclasses import replace

from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_MOST_WORDS, _LONGEST = 6, 22
_NO_ROW = frozenset(
    {"event", "event_in", "that", "with", "by", "link", "future", "agenda", "doc", "award", "negation"}
)
_MARKS = frozenset({",", ";", "(", ")", "–", "-", ":", "„", "“", "and"})


def whole_rows(
    sentence: Sentence, found: list[Clause], oblique: Collection[int], begins: dict[int, int]
) -> list[Clause]:
    """The clauses, those of being somewhere with all of the row behind the verb, not its first few alone."""
    if sentence.language != "lt":
        return found
    return [_whole(sentence, one, oblique, begins) for one in found]


def _whole(sentence: Sentence, one: Clause, oblique: Collection[int], begins: dict[int, int]) -> Clause:
    """A clause of being or speaking somewhere, with all of the row behind its verb."""
    if one.role == "attend" and one.voice == "active" and _beyond_colon(sentence, one):
        behind = tuple(p for p in (*one.subjects, *one.objects) if p > one.at and p not in oblique)
        one = replace(one, subjects=tuple(sorted(set(behind)))[:1])
    if (
        one.role not in {"attend", "speak"}
        or one.voice not in {"active", "passive"}
        or not one.subjects
        or one.subjects[0] < one.at
    ):
        return one
    kept = list(one.subjects)
    for at in one.objects:
        if at in kept or at in oblique or at < kept[0]:
            continue
        last, first = max(p for p in kept if p < at), begins.get(at, at)
        first = first if first > last else at  # one title may be that of several
        apart = any(i.value in {"–", "-"} for i in sentence.items[last + 1 : at])
        if not _goes_on(sentence, last, first, apart=apart):
            break
        if one.role == "speak" and not apart and not _of_origins(sentence, last, first):
            break
        kept.append(at)
    return replace(one, subjects=tuple(sorted(kept))) if len(kept) > len(one.subjects) else one


def _beyond_colon(sentence: Sentence, one: Clause) -> bool:
    """Whether a colon parts the verb from a subject before it, while others stand behind: "susėdo vadovai: Latvijai atstovavo A"."""
    first = one.subjects[0] if one.subjects else one.at
    parted = 0 <= first < one.at and any(i.value == ":" for i in sentence.items[first : one.at])
    return parted and any(p > one.at for p in one.objects)


def _of_origins(sentence: Sentence, last: int, first: int) -> bool:
    """Whether where somebody is from and ranks alone stand between two speakers: "kalbėjo A iš Latvijos ir B iš Estijos"."""
    between = sentence.items[last + 1 : first]
    joined = any(i.kind == "conj" or i.value == "," for i in between)
    return joined and all(i.kind in _ORIGINS or i.value in {",", "(", ")"} for i in between)


_ORIGINS = frozenset(
    {
        "takes_from", "country", "parliament", "chamber", "demonym", "city", "office", "conj", "body", "committee",
        "committee_of", "organ", "honorific", "party", "delegation", "ministry", "state",
    }
)  # fmt: skip


def _goes_on(sentence: Sentence, last: int, first: int, *, apart: bool) -> bool:
    """Whether nothing but ranks, bodies, brackets and a few words stands between two persons of a row."""
    between = sentence.items[last + 1 : first]
    if not between or len(between) > _LONGEST or any(i.kind in _NO_ROW for i in between):
        return False
    words = [i for i in between if i.kind in {"low", "cap"}]
    keys = {sentence.words.keys[i.first] for i in words}
    keys -= {"o"} if apart else set()  # ", o Estijai – C"
    marks = all(i.value in _MARKS for i in between if i.kind == "mark")
    return marks and len(words) <= _MOST_WORDS and keys.isdisjoint(word_list("lt", "pronouns", "clausal"))
