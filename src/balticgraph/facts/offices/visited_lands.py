"""The land that a visit told before is to, of which those met in its course are: "In Kyiv she met with Speaker A"."""

from balticgraph.facts.offices.lands_met_in import OF_MANY_STATES
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.persons.people import People
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import states
from balticgraph.facts.words.visit_words import VISITS

_PLACES = frozenset({"country_in", "city_in", "country_into", "city_into"})
_BARE = frozenset({"country", "city"})
_TO = frozenset({"to", "range", "in"})
_NEAR = 3
_LANDS = _PLACES | _BARE
_CALLS = frozenset({"attend_past", "attend_now", "attend_future", "attend_inf"})
_VISITING = VISITS | {"event", "event_in"}
_TELLING = _VISITING | _CALLS
"""Kinds of which a sentence has one where it tells of a visit, in Latvian also by a verb of attending."""


def land_visited(sentence: Sentence) -> str | None:
    """The land that a sentence tells a visit to, None where it tells of no visit or of visits to several.

    "began her visit to Ukraine", "viibis Gruusias visiidil", "vizītē uz Tallinu dodas".
    """
    items = sentence.items
    telling = _TELLING if sentence.language == "lv" else _VISITING
    if sentence.kinds.isdisjoint(_LANDS) or sentence.kinds.isdisjoint(telling):
        return None
    told = [
        at for at, i in enumerate(items) if i.kind in telling and (_tells_visit(i) or _calls_on(sentence, at))
    ]
    if not told:
        return None
    lands = {
        _land(items[n]) for n in range(len(items)) if items[n].kind in _PLACES or _is_goal(items, n, told)
    }
    lands -= {None}
    return lands.pop() if len(lands) == 1 else None


def _tells_visit(item: Item) -> bool:
    return item.kind in VISITS or (item.value == "visit" and item.kind in {"event", "event_in"})


def _calls_on(sentence: Sentence, at: int) -> bool:
    """Whether a Latvian verb that also means to attend has a land as its object: "apmeklēs Gruziju"."""
    items = sentence.items
    if sentence.language != "lv" or items[at].kind not in _CALLS:
        return False
    verb = sentence.words.keys[items[at].first].startswith("apmekl")
    return verb and at + 1 < len(items) and items[at + 1].kind in _BARE


def _is_goal(items: tuple[Item, ...], at: int, told: list[int]) -> bool:
    """Whether a land or city in no case of place is where a visit goes: "visit to Georgia", "visited Tbilisi"."""
    if not at or items[at].kind not in _BARE:
        return False
    before = items[at - 1]
    near = any(0 < at - n <= _NEAR for n in told)
    owns = (
        items[at + 1 : at + 2] != () and items[at + 1].kind == "office"
    )  # "vizītes laikā | Igaunijas prezidents"
    return near and (before.value in _TO or (at - 1 in told and not owns))


def _land(item: Item) -> str | None:
    return item.value if item.kind.startswith("country") else states().capital_of.get(item.value)


def land_met_in(held: Held, people: People, visited: str | None, home: str | None) -> str | None:
    """The visited land where a bare officer is one whom somebody meets there: behind a verb or noun of meeting.

    In the inflected languages in another case than the nominative.
    """
    sentence = held.sentence
    plain = _OF_COMMITTEE if sentence.language == "lv" else _PLAIN
    bare = all(i.kind in plain for i in held.phrase.parts)
    if visited is None or visited in OF_MANY_STATES or held.person < 0 or not bare:
        return None
    if home and any(i.kind in _PLACES and _land(i) == home for i in sentence.items[: held.phrase.first]):
        return None  # met at home again
    met = next((n for n, i in enumerate(sentence.items) if _tells_meeting(i)), len(sentence.items))
    if met > held.phrase.first or _together(sentence, met, held.phrase.first):
        return None
    oblique = sentence.language == "en" or people.is_oblique(sentence, sentence.items[held.person])
    return visited if oblique or _is_object(held) else None


def met_at_home(held: Held, home: str | None) -> str | None:
    """The home of an Estonian or Latvian text where a guest of it meets a bare officer.

    "Viibib visiidil Tallinnas, kus ta kohtub minister A-ga".
    """
    sentence, first = held.sentence, held.phrase.first
    if sentence.language not in {"et", "lv"} or home is None or land_visited(sentence) != home:
        return None
    bare = all(i.kind == "office" for i in held.phrase.parts)
    behind = any(_tells_meeting(i) for i in sentence.items[:first])
    guest = any(i.kind == "country" and i.value != home for i in sentence.items[:first])
    return home if bare and behind and guest and held.person >= 0 else None


def _is_object(held: Held) -> bool:
    """Whether a Latvian title is in the accusative or dative, whatever is known of the name: "tikās ar priekšsēdētāju A"."""
    heads = [i for i in held.phrase.parts if i.kind == "office"]
    word = held.sentence.text(heads[-1]).lower() if heads else ""
    return held.sentence.language == "lv" and word.endswith(("u", "am", "ai", "iem", "im"))


_PLAIN = frozenset({"office", "chamber"})
_OF_COMMITTEE = _PLAIN | {"committee", "committee_of", "topic"}


def _tells_meeting(item: Item) -> bool:
    return item.kind.startswith("meet_") or (item.value == "meeting" and item.kind.startswith("event"))


def _together(sentence: Sentence, low: int, high: int) -> bool:
    """Whether those named are company on the visit: "kohtub koos minister A-ga", "met, together with Minister A"."""
    keys = sentence.words.keys[sentence.items[low].last + 1 : sentence.items[high].first]
    return not word_list(sentence.language, "pronouns", "together").isdisjoint(keys)
