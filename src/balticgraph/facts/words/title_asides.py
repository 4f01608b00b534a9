"""What Estonian puts into a title without changing it: "komisjoni staažikas esimees", "Reformierakonna saadik"."""

from dataclasses import replace

from balticgraph.facts.words.items import Item
from balticgraph.language.words import Words

_HOUSES = frozenset(
    {"committee", "committee_of", "parliament", "body", "delegation", "organ", "chamber", "group"}
)
_PLAIN = frozenset({"low", "cap", "unknown"})
_ADJECTIVES = ("ne", "kas", "lik", "olev", "tootav", "tegutsev")
_PARTIES = ("erakond", "erakonna", "isamaa", "ekre", "keskerakond", "sotsid", "liit", "liidu")
_BRACKET = 3


def with_title_asides(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, an adjective or party inside a title made a mere quality, a party in brackets behind one made a party."""
    if not any(i.kind == "office" for i in items):
        return items
    found: list[Item] = []
    at = 0
    while at < len(items):
        if _is_bracket(items, at, words):
            found.append(Item("party", "party", items[at].first, items[at + _BRACKET - 1].last))
            at += _BRACKET
            continue
        inside = _is_adjective(items, at, words) or _is_party(items, at, words)
        found.append(replace(items[at], kind="quality", value="quality") if inside else items[at])
        at += 1
    return tuple(found)


def _is_adjective(items: tuple[Item, ...], at: int, words: Words) -> bool:
    """Whether a word stands between a house and the office in it: "väliskomisjoni staažikas esimees"."""
    item, before, behind = items[at], items[max(0, at - 1)], items[at + 1 : at + 2]
    told = item.kind == "low" and words.keys[item.last].endswith(_ADJECTIVES)
    return told and before.kind in _HOUSES and bool(behind) and behind[0].kind == "office"


def _is_party(items: tuple[Item, ...], at: int, words: Words) -> bool:
    """Whether a word is the party from which an officer is: "Reformierakonna saadik"."""
    item, behind = items[at], items[at + 1 : at + 2]
    party = item.kind in _PLAIN and words.keys[item.last].endswith("erakonna")
    return party and bool(behind) and behind[0].kind == "office"


def _is_bracket(items: tuple[Item, ...], at: int, words: Words) -> bool:
    """Whether a party stands in brackets between a title and its holder: "esimees (Reformierakond) A"."""
    if at == 0 or at + _BRACKET >= len(items) or items[at].value != "(" or items[at + 2].value != ")":
        return False
    party = items[at + 1].kind == "party" or (
        items[at + 1].kind in _PLAIN and words.keys[items[at + 1].last].endswith(_PARTIES)
    )
    return party and items[at - 1].kind == "office" and items[at + _BRACKET].kind == "person"
