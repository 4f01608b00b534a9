"""The house of the sentence before that English means by "it": "The Jury met in Riga. It is chaired by A"."""

from collections.abc import Iterator

from balticgraph.facts.offices.holder_chairs import key_of
from balticgraph.facts.offices.holder_jury import named_row
from balticgraph.facts.offices.holder_subjects import subject_of
from balticgraph.facts.offices.office_phrases import LANDS, Held, Phrase, person_behind, without_office
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
    heads, members = _heads(sentence), _represented(sentence)
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
    return word_list("en", "leading", "led") | word_list("en", "leading", "leads") | {"represented"}


def _heads(sentence: Sentence) -> list[int]:
    """The one who is told to lead "it": "It is now headed by A", "A, who chairs it"."""
    items, keys = sentence.items, sentence.words.keys
    led, leads = word_list("en", "leading", "led"), word_list("en", "leading", "leads")
    for at in range(len(items) - 1):
        said = set(sentence.keys_of(items[at]))
        if key_of(sentence, 0) == "it" and at <= _NEAR and said & led and keys[items[at].last] == "by":
            now = "is" in said or any(key_of(sentence, n) == "is" for n in range(at))
            person = person_behind(items, at + 1)
            return [person] if now and person > 0 else []
        if key_of(sentence, at) in leads and key_of(sentence, at + 1) == "it":
            person = subject_of(sentence, at)
            return [person] if person >= 0 else []
    return []


_NEAR = 4


def _represented(sentence: Sentence) -> list[int]:
    """Those by whom a state is told to be represented "on it"."""
    items = sentence.items
    for at in range(1, len(items) - 3):
        said = key_of(sentence, at) == "represented" or "represented" in sentence.keys_of(items[at])
        if said and key_of(sentence, at + 2) == "it" and key_of(sentence, at + 3) == "by":
            return list(named_row(items, at + 4))
    return []
