"""Bodies that gather for a sitting in Latvian: "uz kopīgu sēdi Jūrmalā pulcēsies Asamblejas Drošības komiteja"."""

from balticgraph.facts.words.gathering_words import ROUND, run_after, run_before, speakers_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
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


def _gathers(sentence: Sentence, at: int) -> bool:
    """Whether an item is a verb of gathering: "sanāca", "pulcēsies", "sapulcējies"."""
    key = sentence.words.keys[sentence.items[at].first]
    return key.startswith(tuple(word_list("lv", "gatherings", "gathering")))


def _start(sentence: Sentence, at: int) -> int:
    """Where a clause begins with what tells when and where, without the relative pronoun: "Prezidijs, kas piektdien uz"."""
    items = sentence.items
    while at and (items[at - 1].kind in _CIRCUMSTANCE or items[at - 1].value in _SIGNS):
        at -= 1
    if at and sentence.words.keys[items[at - 1].first] in {"kas", "kurs", "kura"}:
        return at - 2 if at > 1 and items[at - 2].value == "," else at - 1
    return at


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
