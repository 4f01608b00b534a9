"""Visits of a delegation or of several officers that a Latvian verb tells of: "deputāti no 3. līdz 5. maijam apmeklēs Gruziju"."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.verbs.latvian_visits import called_on
from balticgraph.facts.verbs.verb import Verb
from balticgraph.facts.verbs.verbs import verbs_of
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

STAYING = frozenset(
    {"visit_past", "visit_now", "visit_future", "attend_past", "attend_now", "attend_future", "staying"}
)
"""Kinds of verbs that tell of a visit, be it by the state or city beside them."""


def visited_by_group(sentence: Sentence) -> list[Gathering]:
    """The visit of those whom nobody names that a Latvian verb tells of with its state or city and its day.

    "Saeimas delegācija 3. maijā devās vizītē uz Tallinu", "Igauniju apmeklēs deputāti".
    """
    if sentence.language != "lv" or sentence.has("person", "pronoun", "event", "event_in"):
        return []
    verb = next((v for v in verbs_of(sentence) if v.role == "visit" and not v.void), None)
    if verb is None or not _goes_there(sentence, verb) or not sentence.has("month", "weekday", "day"):
        return []
    if not any(is_group(sentence, item) for item in sentence.items):
        return []
    return [Gathering(sentence.index, verb.at, verb.at, verb.at, "visit", "visit", ())]


def _goes_there(sentence: Sentence, verb: Verb) -> bool:
    """Whether a state or city is told as that in or to which a visit goes."""
    placed = sentence.has("city_in", "country_in", "country_into", "city_to")
    return (
        placed
        or called_on(sentence, verb.at) >= 0
        or sentence.words.keys[sentence.items[verb.at].last] == "uz"
    )


def stays_somewhere(sentence: Sentence, head: Item) -> bool:
    """Whether a Latvian verb of being on a visit is what tells of it, or a group is told to be on the visit of a noun."""
    if sentence.language != "lv":
        return False
    group = any(is_group(sentence, i) for i in sentence.items) and any(
        v.role == "visit" for v in verbs_of(sentence)
    )
    return head.kind in STAYING or group


def is_group(sentence: Sentence, item: Item) -> bool:
    """Whether a Latvian item tells in the nominative of several whom nobody names: "deputāti", "delegācija", "komisija"."""
    key = sentence.words.keys[item.last]
    if key in word_list("lv", "gatherings", "travellers"):
        return True
    return item.kind == "office" and of_several(sentence, item) and key.endswith(("i", "nieces", "tajas"))
