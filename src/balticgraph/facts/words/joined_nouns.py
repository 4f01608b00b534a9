"""Nouns of gatherings that Estonian joins to a word before them: "hariduskonverentsil", "kriisikohtumine"."""

import re
from dataclasses import replace
from functools import cache

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.states import states
from balticgraph.language.words import Words

_OF_SIT = re.compile(r"[a-z]{4,}?istung(il|i|it|iks|ist|id|ite|itel)?$")
_COMMITTEE = re.compile(r"[a-z]{4,}?(komisjon|komitee)(i|is|il|ile|iga|ist|id|ide|e|s|st|le|ga)?$")
_AT = ("el", "il", "ul", "al", "oas")


def with_joined_nouns(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, a plain word that ends in the noun of a gathering or in "committee" made what its end says.

    So are groups of two parliaments, numbered assemblies, and schools that begin with a given name.
    """
    read = [_read(i, words.keys[i.first], words) if i.kind in _JOINED else i for i in items]
    read = _with_schools(_with_groups(_with_houses(read, words)), words)
    read = [_numbered_assembly(read, at, words) for at in range(len(read))]
    read = [_being_with(read, at, words) for at in range(len(read))]
    for at, item in enumerate(read[1:]):
        if item.kind == "office" and item.value in OF_TOWNS and read[at].kind == "city":
            read[at] = replace(read[at], kind="organisation")  # "Kaunase linnapea"
    return tuple(read)


_JOINED = frozenset({"low", "anniversary"})
OF_TOWNS = frozenset({"Mayor", "Deputy Mayor"})


def _with_groups(items: list[Item]) -> list[Item]:
    """The items, two states and the group of their parliaments made one: "Eesti-Kasahstani parlamendirühm"."""
    if not any((i.kind, i.value) == ("group", "parliamentary group") for i in items):
        return items
    found: list[Item] = []
    for item in items:
        lands = found[-3:]
        joined = [i.value if i.kind == "mark" else i.kind for i in lands] == ["country", "-", "country"]
        names = [states().name_of.get(i.value) for i in (*lands[:1], *lands[2:])]
        if joined and all(names) and (item.kind, item.value) == ("group", "parliamentary group"):
            found[-3:] = [
                Item("group", f"{names[0]}-{names[1]} Parliamentary Group", lands[0].first, item.last)
            ]
        else:
            found.append(item)
    return found


def _with_schools(items: list[Item], words: Words) -> list[Item]:
    """The items, names that end in a school, church or society made no persons: "Pirita Majandusgümnaasiumi", "Luterliku Kiriku"."""
    ends = word_stems("et", "gatherings", "schools")
    return [
        replace(i, kind="organisation")
        if i.kind in {"person", "unknown"} and i.last > i.first and words.keys[i.last].endswith(ends)
        else i
        for i in items
    ]


def _numbered_assembly(items: list[Item], at: int, words: Words) -> Item:
    """An item, an assembly that has a number made the session that it is: "138. IPU assambleel"."""
    item = items[at]
    before = items[max(0, at - _NUMBER) : at]
    kinds = [i.value if i.kind == "mark" else i.kind for i in before]
    numbered = item.kind == "assembly_word" and kinds in (["num", ".", "body"], ["num", ".", "cap"])
    if not (numbered or (item.kind == "assembly_word" and kinds[1:] == ["num", "."])):
        return item
    inside = words.keys[item.last].endswith("l")
    return replace(item, kind="event_in" if inside else "event", value="session")


_NUMBER = 3


def _being_with(items: list[Item], at: int, words: Words) -> Item:
    """An item, "is together" made a mere "is" where those follow with whom somebody is: "on koos Läti kolleegidega visiidil".

    Those who "were together" met, and what is held "as a video conference" is online.
    """
    item = items[at]
    if item.kind == "event" and item.first < item.last and words.keys[item.last].endswith(_THERE):
        return replace(item, kind="event_in")  # "kolmepoolsel kohtumisel"
    if item.kind == "event" and words.keys[item.last].endswith((*_ROOMS, *_HOUSES)):
        plain = replace(item, kind="low", value=words.keys[item.last])  # "konverentsisaal" is a hall
        return (
            _read(plain, words.keys[item.first], words)
            if words.keys[item.last].endswith(tuple(_HOUSES))
            else plain
        )
    if (
        item.kind == "presides_itself"
        and at
        and (words.keys[items[at - 1].last], words.keys[item.first]) == _WHO_IS
    ):
        return replace(item, kind="copula", value="is")  # "A, kes on tänavu nõukogu eesistuja"
    if item.kind.startswith("award") and words.keys[item.last].startswith(_CEREMONY):
        return replace(item, kind="event", value="prize_ceremony")  # "teaduse auhinnatseremoonia"
    if item.kind == "low" and _tells_matter(items, at, words):
        return replace(item, kind="quality", value="quality")
    named = item.kind == "event" and at and words.word(item.first)[0].isupper()
    if named and at + 1 < len(items) and items[at + 1].kind == "house_in":
        return replace(item, kind="cap")  # "Eesti Näituste messikeskuses"
    gives = item.kind in {"low", "presides"} and words.keys[item.last].startswith(_GIVING)
    if gives and _of_awards(
        items, at
    ):  # "auhindade ja medalite pidulik kätteandmine", "kätteandmise tseremoonia"
        whose = words.keys[item.last].endswith("mise")
        return replace(item, kind="quality") if whose else replace(item, kind="event", value="prize_ceremony")
    if item.kind == "person" and words.keys[item.last] == "keskuses":
        name = words.text[words.starts[item.first] : words.ends[item.last]]
        return replace(item, kind="venue_in", value=name.removesuffix("es"))  # "Arvo Pärdi Keskuses"
    if (item.kind, item.value) == ("event", "video") and words.keys[item.last].endswith(_AS):
        return replace(item, kind="online", value=words.word(item.last).lower().removesuffix(_AS))
    if (
        item.value == "counterpart"
        and words.keys[item.first] == "kolleegid"
        and at
        and items[at - 1].kind not in _WHOSE
    ):
        return replace(item, kind="low", value="kolleegid")  # "kutsus kolleegid", whom nobody names
    if item.kind in {"held_now", "held_past"} and words.keys[item.last] == "koos":
        with_whom = any(words.keys[i.last].endswith(_WITH) for i in items[at + 1 : at + _COMPANY])
        return replace(item, kind="copula", value="is") if with_whom else item
    return replace(item, kind="meet_past", value="active") if _was_together(items, at, words) else item


_CAPITALS = frozenset({"cap", "unknown"})


def _with_houses(items: list[Item], words: Words) -> list[Item]:
    """The items, capital words that end in a house in the inessive made houses, but for the first word of a sentence."""
    return [
        _house_of_name(i, words)
        if n and i.first == i.last and i.kind in _CAPITALS and words.keys[i.last].endswith(_ENDS_OF_HOUSES)
        else i
        for n, i in enumerate(items)
    ]


def _house_of_name(item: Item, words: Words) -> Item:
    """A house in the inessive that is written as a name: "Innovatsioonikeskuses"."""
    key = words.keys[item.last]
    noun = next(noun for end, noun in _HOUSES.items() if key.endswith(end))
    return replace(item, kind="house_in", value=_nominative(words.word(item.last), noun))


def _tells_matter(items: list[Item], at: int, words: Words) -> bool:
    """Whether a word is of what a committee works on: "kaitseküsimustega tegelevad komisjonid", "julgeoleku eest vastutav komisjon"."""
    ahead = range(at, min(len(items), at + _OF_MATTER))
    works = next((n for n in ahead if words.keys[items[n].first].startswith(_WORKING)), -1)
    return 0 <= works < len(items) - 1 and items[works + 1].kind in {"committee", "committee_of"}


_WORKING, _OF_MATTER = ("tegelev", "vastutav", "kasitlev"), 3


def _of_awards(items: list[Item], at: int) -> bool:
    """Whether awards in the genitive stand before a noun of giving, an adjective between."""
    before = at - 1
    while before > 0 and at - before <= _QUALITIES and items[before].kind in {"quality", "low"}:
        before -= 1
    return before >= 0 and items[before].kind.startswith("award")


_GIVING = (
    "katteandmi", "uleandmi", "valjaandmi", "valjajagami", "kattejagami", "jagami", "uleandmistseremoonia"
)  # fmt: skip
_QUALITIES = 2


def _was_together(items: list[Item], at: int, words: Words) -> bool:
    """Whether "were" and "together" tell that some met, a day and a place between: "olid 20. oktoobril koos Tallinnas"."""
    if words.keys[items[at].first] not in _WERE or not at or any(i.kind == "person" for i in items[:at]):
        return False
    step = at + 1
    while step < len(items) and (items[step].kind in WHEN or items[step].value in {".", "-"}):
        step += 1
    together = step < len(items) and words.keys[items[step].first] == "koos"
    behind = items[step + 1 :] if together else []
    return together and not any(words.keys[i.last].endswith(_WITH) for i in behind[:_COMPANY])


_THERE = ("misel", "mistel", "verentsil", "istungil", "istungitel", "jargul")
_WITH, _COMPANY = "ga", 9
_AS = "ina"
_ROOMS = (
    "saal", "saali", "keskus", "keskuse", "keskust", "keskusse", "keskusesse", "ruum", "ruumi", "ruumis", "hoone", "hoonesse", "maja",
    "majja", "majast", "paik", "paiga", "paigaks", "paigana", "koht", "koha", "kohaks", "kohana", "kutse", "kutset"
)  # fmt: skip
_WHO_IS = ("kes", "on")
_CEREMONY = ("auhinnatseremoonia", "preemiatseremoonia", "auhinnagala")
_WHOSE = frozenset({"country", "demonym", "its", "pronoun", "conj", "body", "quality", "mark"})
_WERE = frozenset({"oli", "olid"})
WHEN = frozenset({"num", "month", "day", "weekday", "year_word", "city_in", "country_in", "clock"})


def _read(item: Item, key: str, words: Words) -> Item:
    """An item of a joined word read by what it ends in, a house, a gathering or a committee; else the same."""
    if len(key) < _SHORTEST:
        return item
    if house := next((noun for end, noun in _HOUSES.items() if key.endswith(end)), ""):
        return Item("house_in", _nominative(words.word(item.first), house), item.first, item.last)
    sorts, tail = _joined()
    if found := tail.match(key):
        sort = sorts[found[1]]
        return Item("event_in" if _inside(sort, key) else "event", sort, item.first, item.last)
    if _OF_SIT.match(key):
        return Item("event_in" if key.endswith("il") else "event", "sitting", item.first, item.last)
    if _COMMITTEE.match(key) and not key.startswith(_OWN):
        return Item("committee", "committee", item.first, item.last)
    return item


_OWN = ("probleem", "uurimis", "eri")
"""What a committee begins with that is none told of before: "arengusuundade probleemkomisjon"."""
_HOUSES = {
    "saalis": "saal",
    "hoones": "hoone",
    "majas": "maja",
    "keskuses": "keskus",
    "galeriis": "galerii",
    "muuseumis": "muuseum",
    "hallis": "hall", "hotellis": "hotell", "kompleksis": "kompleks", "auditooriumis": "auditoorium", "teatris": "teater",
    "katlas": "katel", "paviljonis": "paviljon", "raamatukogus": "raamatukogu", "linnakus": "linnak", "peakorteris": "peakorter",
    "arhiivis": "arhiiv", "sadamas": "sadam", "pargis": "park", "sanatooriumis": "sanatoorium",
}  # fmt: skip
_ENDS_OF_HOUSES = tuple(_HOUSES)
_SHORTEST = 10


def _nominative(word: str, house: str) -> str:
    """A joined word in the inessive in the nominative: "nurgagaleriis" is "nurgagalerii"."""
    end = next(end for end, noun in _HOUSES.items() if noun == house)
    return word[: len(word) - len(end)].lower() + house


def _inside(sort: str, key: str) -> bool:
    return sort != "visit" and key.endswith(_AT)


@cache
def _joined() -> tuple[dict[str, str], re.Pattern[str]]:
    """The sort of gathering that each joined noun tells, and the pattern of a word that ends in one."""
    sorts = {noun: sort for sort in _SORTS for noun in word_list("et", "gatherings", f"joined_{sort}")}
    return sorts, re.compile(rf"[a-z]{{4,}}?({'|'.join(sorted(sorts))})([a-z]{{0,6}})$")


_SORTS = ("meeting", "conference", "forum", "visit", "session", "ceremony", "exhibition", "dinner")
