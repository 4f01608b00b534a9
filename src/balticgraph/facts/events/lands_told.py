"""English lands and towns of events told round about: "Estonia will host", "opened in Estonia", "in Estonia's second city, Tartu"."""

from balticgraph.facts.events.houses_hosting import tells_hosting
from balticgraph.facts.events.lands_held_in import held_in_land
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.words.gathering_words import EVENT
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot
from balticgraph.facts.words.states import states
from balticgraph.facts.words.towns import land_after


def land_of_event(sentence: Sentence, groups: Groups, spot: Spot) -> bool:
    """Whether a country that does not stand right behind an event is told to be where it is."""
    if sentence.language != "en":
        return held_in_land(sentence, groups, spot)
    return (
        land_hosts(sentence, spot.first)
        or _opened_in(sentence, groups, spot)
        or _fronted(sentence, groups, spot)
    )


def land_hosts(sentence: Sentence, at: int) -> bool:
    """Whether a country, or the parliament of one, is told to host a gathering: "Estonia will host the 49th session"."""
    items = sentence.items
    if sentence.language != "en" or not sentence.has("host_past", "host_now", "host_future"):
        return False
    if items[at].kind == "parliament":  # "the parliament of the Republic of Latvia hosted"
        return items[at].first < items[at].last and tells_hosting(sentence, at, at + 1)
    if items[at].kind != "country" or len(items[at].value) != _CODE:
        return False
    if _hosted_by(sentence, at):
        return True
    first = at
    while first > 0 and (items[first - 1].kind in _OF_PARLIAMENT):
        first -= 1
    chamber = any(i.kind == "chamber" for i in items[first:at])
    return tells_hosting(sentence, first if chamber else at, at + 1)


def _hosted_by(sentence: Sentence, at: int) -> bool:
    """Whether a country is told last to be the host: "was hosted by | Estonia on 5 May", not "is hosted this year by Estonia"."""
    items = sentence.items
    verb = items[at - 1] if at else None
    behind = items[at + 1] if at + 1 < len(items) else None
    own = behind is None or (
        behind.kind in {"mark", "in", "weekday", "day"} or sentence.words.keys[behind.first] == "on"
    )
    return (
        verb is not None
        and own
        and sentence.text(verb).lower().endswith(("was hosted by", "were hosted by", "be hosted by"))
    )


def parliament_land(sentence: Sentence, at: int) -> Spot | None:
    """The land of a parliament that is called by it and hosts a gathering: "the Latvian Parliament hosted the session"."""
    item = sentence.items[at]
    if item.kind != "parliament" or not land_hosts(sentence, at):
        return None
    land = states().country_of_parliament(item.value)
    return Spot(at, at, country=land) if land else None


_CODE = 2
_OF_PARLIAMENT = frozenset({"link", "state", "chamber", "article"})


def _fronted(sentence: Sentence, groups: Groups, spot: Spot) -> bool:
    """Whether a country stands at the head of a sentence that goes on to tell of those who met: "In Latvia, the ministers held talks"."""
    items = sentence.items
    head = all(i.kind in _HEAD for i in items[: spot.first])
    start = next((first for first, _, _ in groups if first > spot.last), -1)
    if not head or items[spot.first - 1].kind != "in" or start < 0 or spot.last + 1 >= len(items):
        return False
    between = items[spot.last + 1 : start]
    told = any(i.kind.startswith(_VERBS) for i in items[spot.last + 1 :])
    return told and not any(
        (i.kind.endswith(_TENSES) and not i.kind.startswith(_VERBS))
        or i.kind in {"that", "negation"}
        or i.value in {";", ":"}
        for i in between
    )


_HEAD = frozenset({"day", "weekday", "month", "num", "link", "in", "article", "mark", "clock"})
_TENSES = ("_past", "_now", "_future")


def _opened_in(sentence: Sentence, groups: Groups, spot: Spot) -> bool:
    """Whether a verb of opening or meeting stands between an event and a country, with no more than when: "opened today in | Estonia"."""
    ends = [end for _, end, _ in groups if end < spot.first]
    between = sentence.items[ends[-1] + 1 : spot.first] if ends else ()
    told = any(i.kind.startswith(_VERBS) for i in between)
    return told and all(i.kind in _LIGHT or i.kind.startswith(_VERBS) for i in between)


_VERBS = ("open_", "meet_", "held_")
_LIGHT = frozenset(
    {
        "day", "weekday", "month", "num", "link", "in", "article", "copula", "future", "clock", "ordinal_ending", "low", "mark",
    }
)  # fmt: skip


def town_told_last(sentence: Sentence, at: int) -> bool:
    """Whether a town is named behind what it is told to be: "in Estonia's second city, | Tartu", "in the Latvian resort, | Jūrmala"."""
    items, keys = sentence.items, sentence.words.keys
    if sentence.language == "en" and _where_met(sentence, at):
        return True
    if sentence.language != "en" or at < _SHORTEST or items[at - 1].value != ",":
        return False
    if keys[items[at - 2].last] not in word_list("en", "gatherings", "town_nouns"):
        return False
    step = at - 3
    while step > 0 and step > at - _FAR and items[step].kind in _BEFORE_TOWN:
        step -= 1
    return items[step].kind == "in" or any(i.kind == "in" for i in items[step:at])


def _where_met(sentence: Sentence, at: int) -> bool:
    """Whether a clause behind a town tells that there is a gathering there: "The next stop is | Sigulda, where the Presidium will meet"."""
    items, where = sentence.items, land_after(sentence.items, at)[0] + 1
    where += where < len(items) and items[where].value == ","
    if where >= len(items) or sentence.words.keys[items[where].first] != "where":
        return False
    return any(i.kind in EVENT or i.kind.startswith(("held_", "meet_")) for i in items[where + 1 :])


_SHORTEST, _FAR = 4, 9
_BEFORE_TOWN = frozenset({"country", "demonym", "link", "ordinal", "quality", "low", "article", "its"})
