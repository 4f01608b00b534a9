"""Houses in the nominative that Latvian tells to be where something is: "norises vieta – Rīgas pils", "Rīgas pils uzņēma konferenci"."""

from balticgraph.facts.events.house_names import OF_HOUSE
from balticgraph.facts.words.gathering_words import EVENT
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot

_LONGEST, _NEAR, _OBJECT = 6, 5, 9
_PLACES = frozenset({"vieta", "majvieta", "vietu", "majvietu", "norisvieta"})
_HOSTS = frozenset({"host_past", "host_now", "host_future"})
_TAKES_IN = frozenset({"meet_past", "meet_now", "meet_future"})
_WHEN = frozenset(
    {"weekday", "day", "num", "month", "year", "year_word", "low", "city_in", "country_in", "link"}
)


def house_told(sentence: Sentence, at: int) -> Spot | None:
    """The house whose name begins at an item, where it is told to be the place of a gathering or to receive one."""
    if sentence.language != "lv" or not (sentence.says(_PLACES) or sentence.has(*_HOSTS, *_TAKES_IN)):
        return None
    last = _end(sentence, at)
    if last < 0 or not (_is_place(sentence, at) or _receives(sentence, at, last)):
        return None
    return Spot(at, last, venue=sentence.text(sentence.items[at], sentence.items[last]))


def is_told_place(sentence: Sentence, at: int) -> bool:
    """Whether a city in the nominative is told to be the place of a gathering, or receives one before or behind its verb."""
    if not (sentence.says(_PLACES) or sentence.has(*_HOSTS, *_TAKES_IN)):
        return False
    if sentence.text(sentence.items[at]).endswith(("ā", "ē", "ī", "os", "ās", "ēs", "u")):
        return False
    behind = sentence.items[at + 1 : at + 2]
    alone = not behind or behind[0].kind in _BEHIND_CITY  # not "Rīgas Latviešu biedrības nams"
    placed = alone and (_is_place(sentence, at) or _received_by(sentence, at))
    return placed or _receives(sentence, at, at)


_BEHIND_CITY = frozenset({"mark", "conj", "num", "weekday", "day", "month", "link", "range", "country_in"})


def _received_by(sentence: Sentence, at: int) -> bool:
    """Whether a city right behind a verb of receiving does so, the gathering before the verb: "sesiju uzņēma Tallina"."""
    items, step = sentence.items, at - 1
    while step > 0 and (items[step].kind in _WHEN or items[step].value in {",", "."}):
        step -= 1
    if step < 1 or not _hosts(sentence, step):
        return False
    before = next((n for n in range(step - 1, -1, -1) if items[n].kind in EVENT), -1)
    return before >= 0 and sentence.text(items[before]).lower().endswith(("u", "i", "us"))


def _end(sentence: Sentence, at: int) -> int:
    """The noun in the nominative that ends the name of a house, -1 where none begins here: "Rīgas Latviešu biedrības | nams"."""
    items, houses = sentence.items, word_list("lv", "gatherings", "houses")
    if not sentence.text(items[at])[0].isupper():
        return -1
    if items[at].kind == "body":
        return at if sentence.words.keys[items[at].last] in houses else -1
    for step in range(at, min(len(items), at + _LONGEST)):
        if sentence.words.keys[items[step].last] in houses and (step > at or items[at].kind == "unknown"):
            return step
        if items[step].kind not in OF_HOUSE and items[step].kind not in {
            "quality",
            "low",
            "field",
            "topic",
            "venue_noun",
            "organ",
        }:
            return -1
    return -1


def _is_place(sentence: Sentence, at: int) -> bool:
    """Whether a house stands behind the word for a place and "is" or a dash: "norises vieta šoreiz būs", "par vietu izraudzīts"."""
    items, keys = sentence.items, sentence.words.keys
    for step in range(at - 1, max(-1, at - _NEAR), -1):
        if keys[items[step].last] in _PLACES:
            return step < at - 1
        if (items[step].kind in EVENT or items[step].kind in {"person"}) or items[step].value in {",", ";"}:
            return False
    return False


def _receives(sentence: Sentence, at: int, last: int) -> bool:
    """Whether a house at the head of a clause is told to receive a gathering: "Rīgas pils piektdien uzņems sēdi"."""
    items = sentence.items
    if at and items[at - 1].value not in {",", "-", "–", "—", ".", ":"} and items[at - 1].kind not in _WHEN:
        return False
    step = last + 1
    while step < len(items) and (items[step].kind in _WHEN or items[step].value in {",", "."}):
        step += 1
    if step >= len(items) or not _hosts(sentence, step):
        return False
    behind = items[step + 1 : step + _OBJECT]
    stop = next((n for n, i in enumerate(behind) if i.kind in EVENT or i.value in {",", ";"}), len(behind))
    return (
        stop < len(behind)
        and behind[stop].kind in EVENT
        and sentence.text(behind[stop]).lower().endswith(("u", "i", "s"))
    )


def _hosts(sentence: Sentence, at: int) -> bool:
    """Whether an item is a verb of receiving: "uzņēma", "uzņems", which also tells of meetings."""
    item = sentence.items[at]
    takes_in = item.kind in _TAKES_IN and sentence.words.keys[item.first].startswith("uznem")
    return takes_in or item.kind in _HOSTS
