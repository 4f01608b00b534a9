"""The house of the sentence before that English means by "it": "The Jury met in Riga. It is chaired by A"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.holder_jury import named_row
from balticgraph.facts.offices.holder_leads import row_back
from balticgraph.facts.offices.holder_subjects import subject_of
from balticgraph.facts.offices.institutions import the_institution
from balticgraph.facts.offices.office_phrases import LANDS, Held, Phrase, person_behind
from balticgraph.facts.offices.sentence_phrases import without_office
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence


def house_told(page: Page, sentence: Sentence) -> tuple[Item, ...]:
    """The words for the jury, Presidium, committee or delegation that the sentence before names last, none where there is none."""
    before = page.sentences[sentence.index - 1] if sentence.index else None
    if before is None:
        return ()
    organ = next((i for i in reversed(before.items) if i.kind == "organ"), None)
    if organ is not None:
        return (organ,)
    named = [phrase for phrase in without_office(before) if len(phrase.parts) > 1]
    parts = named[-1].parts if named else ()
    sent = any(i.kind == "delegation" for i in parts) and not any(i.kind in LANDS for i in parts)
    return (*(i for i in before.items if sent and i.kind == "parliament"), *parts)


def of_it(page: Page, sentence: Sentence) -> Iterator[Held]:
    """Who heads or sits in the house that "it" means: "It is chaired by A", "A chairs it", "Latvia is represented on it by B and C"."""
    if not sentence.has("person") or not sentence.says(_IT) or not sentence.says(_told()):
        return
    heads, members = _heads(sentence), (*_represented(sentence), *_composing(sentence))
    house = house_told(page, sentence) if heads or members else ()
    if not house:
        return
    office = "head" if any(i.kind == "delegation" for i in house) else "chair"
    for person in heads:
        yield Held(sentence, Phrase(person, person, office, house, held=True), person)
    for person in members:
        yield Held(sentence, Phrase(person, person, "member", house, held=True), person)


_IT = frozenset({"it"})


def _told() -> frozenset[str]:
    return word_list("en", "leading", "led", "leads", "members", "belong", "represented")


def of_institution_told(page: Page, sentence: Sentence, one: Held) -> Held:
    """A bare title that an institution gives, of the one that the sentence before names: "They visited the X Museum. Its director, A"."""
    bare = all(i.kind == "office" for i in one.phrase.parts) and one.phrase.office.endswith(_HEADS)
    before = page.sentences[sentence.index - 1] if sentence.index else None
    if not bare or one.person < 0 or before is None or before.passage < sentence.passage - 1:
        return one
    first = one.phrase.first
    goes_on = sentence.items[one.phrase.last + 1 : one.phrase.last + 2]
    own = the_institution(sentence, len(sentence.items)) is not None or sentence.has(
        "organisation", "ministry"
    )
    if own or (goes_on and goes_on[0].kind in {"link", "in", "takes_from"}):
        return one
    alone = not first or sentence.key_at(first - 1) in _BEFORE_TITLE or sentence.items[first - 1].value == ","
    if not alone or one.phrase.office in _ARTISTS:
        return one
    house = the_institution(before, len(before.items))
    return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, house))) if house else one


_HEADS = ("director", "rector", "Director", "Director General", "Dean", "Curator")
_ARTISTS = frozenset({"Film Director", "Stage Director", "Art Director"})
_BEFORE_TITLE = frozenset({"and", "by", "executive", "its", "the", "where"})


def _heads(sentence: Sentence) -> list[int]:
    """The one who is told to lead "it": "It is now headed by A", "A, who chairs it"."""
    items, keys = sentence.items, sentence.words.keys
    led, leads = word_list("en", "leading", "led"), word_list("en", "leading", "leads")
    for at in range(len(items) - 1):
        said = set(sentence.keys_of(items[at]))
        if sentence.key_at(0) == "it" and at <= _NEAR and said & led and keys[items[at].last] == "by":
            now = "is" in said or any(sentence.key_at(n) == "is" for n in range(at))
            person = person_behind(items, at + 1)
            return [person] if now and person > 0 else []
        if sentence.key_at(at) in leads and sentence.key_at(at + 1) == "it":
            person = subject_of(sentence, at)
            return [person] if person >= 0 else []
    return []


_NEAR = 4


def _composing(sentence: Sentence) -> list[int]:
    """Those of whom "it" consists, or who belong "to it": "It is headed by A and includes B and C"."""
    items = sentence.items
    at = next((n for n, i in enumerate(items) if i.kind == "composed"), -1)
    if sentence.key_at(0) == "it" and at > 0:
        start = at + 1 + (items[at + 1 : at + 2] != () and items[at + 1].value == ":")
        return list(named_row(items, start))
    for at in range(1, len(items) - 2):
        on = sentence.key_at(at + 1) in {"to", "on"} and sentence.key_at(at + 2) == "it"
        if (
            on
            and sentence.key_at(at) in word_list("en", "leading", "belongs")
            and items[at - 1].kind == "person"
        ):
            return [*row_back(sentence, at - 1), at - 1]
    return []


def _represented(sentence: Sentence) -> list[int]:
    """Those by whom a state is told to be represented "on it"."""
    items = sentence.items
    for at in range(1, len(items) - 3):
        said = sentence.key_at(at) == "represented" or "represented" in sentence.keys_of(items[at])
        if said and sentence.key_at(at + 2) == "it" and sentence.key_at(at + 3) == "by":
            return list(named_row(items, at + 4))
    return []
