"""Houses that the sentence before tells, where English says "its": "The Jury met in Riga. Its members are A, B and C"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.estonian_juries import on_estonian_jury
from balticgraph.facts.offices.office_phrases import GLUE, Held, Phrase, is_jury
from balticgraph.facts.offices.sentence_phrases import without_office
from balticgraph.facts.telling.house_meant import house_told, of_institution_told, of_it
from balticgraph.facts.telling.latvian_delegates import with_delegates
from balticgraph.facts.telling.lithuanian_houses_before import with_lithuanian_houses
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence

_RANKS = frozenset({"member", "chair", "deputy_chair", "head", "deputy_head", "secretary"})
_HEAD = 2


def with_house_before(page: Page, sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices of a sentence, that at its head behind "its" with the jury, committee or delegation of the sentence before."""
    if sentence.language == "et":
        return [*held, *_on_jury_before(page, sentence)]
    if sentence.language == "lt":
        return with_lithuanian_houses(page, sentence, held)
    if sentence.language == "lv":
        return with_delegates(page, sentence, held)
    if sentence.language != "en":
        return held
    if sentence.items[-1].value == ":" and not sentence.has("person"):
        return [*held, *_experts(page, sentence)]
    held = [of_institution_told(page, sentence, _under_heading(page, sentence, one)) for one in held]
    held = sorted([*held, *of_it(page, sentence)], key=lambda h: (h.phrase.first, h.person))
    if not held or not any(i.kind == "its" for i in sentence.items[:_HEAD]):
        return held
    house = house_told(page, sentence) if any(_of_it(sentence, one) for one in held) else ()
    if not house:
        return held
    return [
        replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, *house)))
        if _of_it(sentence, one)
        else one
        for one in held
    ]


def _on_jury_before(page: Page, sentence: Sentence) -> Iterator[Held]:
    """The members whom Estonian tells of the jury of the sentence before: "Žürii kogunes Riias. Liikmed on A, B ja C"."""
    if sentence.words.keys[sentence.items[0].first] in word_list("et", "juries", "of_jury_before"):
        jury = next((i for i in house_told(page, sentence) if is_jury(i)), None)
        if jury is not None and not any(is_jury(i) for i in sentence.items):
            yield from on_estonian_jury(sentence, jury)


def _of_it(sentence: Sentence, one: Held) -> bool:
    """Whether an office without a house stands behind "its" at the head of a sentence: "Its members from Latvia are"."""
    first = one.phrase.first
    bare = all(i.kind == "office" for i in one.phrase.parts) and one.phrase.office in _RANKS
    return bare and 0 < first <= _HEAD and sentence.items[first - 1].kind == "its"


def _experts(page: Page, sentence: Sentence) -> list[Held]:
    """The members of the jury whom the lines below a sentence tell: "Each state is represented on it by experts:"."""
    items, keys = sentence.items, sentence.words.keys
    noun = next((n for n, i in enumerate(items) if keys[i.last] in word_list("en", "leading", "members")), -1)
    if noun < 0 or items[noun].kind == "office" or not sentence.says(_IN_IT):
        return []
    jury = next((i for i in items if is_jury(i)), None)
    if jury is None and sentence.says(frozenset({"it"})):
        jury = next((i for i in house_told(page, sentence) if is_jury(i)), None)
    if jury is None:
        return []
    member = Item("office", "member", items[noun].first, items[noun].last)
    return [Held(sentence, Phrase(noun, noun, "member", (member, jury), held=True), -1)]


_IN_IT = frozenset({"represented", "consists", "composed", "comprises", "includes", "sit", "sits", "has"})


def _under_heading(page: Page, sentence: Sentence, one: Held) -> Held:
    """A bare rank on a line of its own with the committee that heads the lines: "X Committee", "Chair: A", "Members: B and C"."""
    bare = all(i.kind == "office" for i in one.phrase.parts) and one.phrase.office in _RANKS
    if not bare or one.person < one.phrase.last or not _is_rank_line(sentence):
        return one
    above = sentence.index - 1
    while above >= 0 and _is_rank_line(page.sentences[above]):
        above -= 1
    heading = page.sentences[above] if above >= 0 else sentence
    named = [phrase for phrase in without_office(heading) if len(phrase.parts) > 1]
    alone = len(named) == 1 and all(
        i.kind in GLUE for i in (*heading.items[: named[0].first], *heading.items[named[0].last + 1 :])
    )
    return (
        replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, *named[0].parts))) if alone else one
    )


def _is_rank_line(sentence: Sentence) -> bool:
    """Whether a line begins with a rank and a sign: "Chair: A"."""
    items = [i for i in sentence.items if i.value not in {"-", "–"} or i.kind != "mark"]
    return len(items) > _HEAD and items[0].kind == "office" and items[1].value == ":"
