"""Lithuanian persons whom the lists do not tell: women called like a town, envoys of a delegation."""

from dataclasses import replace

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lithuanian_embassies import with_embassies
from balticgraph.facts.words.lithuanian_speeches import with_speech_verbs
from balticgraph.facts.words.lithuanian_verbs import with_verbs
from balticgraph.facts.words.locatives import with_locatives
from balticgraph.language.words import Words


def read_in_lithuanian(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items of a Lithuanian sentence, gatherings and towns told by their case, persons by their neighbours."""
    kinds = {item.kind for item in items}
    if "office" in kinds and "city" in kinds:
        items = _with_namesakes(items, words)
    if kinds >= {"office", "country", "country_in"}:
        items = with_embassies(items, words)
    if "delegation" in kinds and "person" in kinds:
        items = _with_envoys(items, words)
    return with_verbs(with_speech_verbs(with_locatives(items, words), words), words)


def _with_namesakes(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, a town between an office and a woman's surname made her given name: "Seimo narė Roma Petrulienė"."""
    found: list[Item] = []
    for item in items:
        town = found[-1] if len(found) > 1 and found[-2].kind == "office" else None
        woman = item.kind == "cap" and words.word(item.last).endswith(_OF_WOMEN)
        if town and woman and town.kind == "city" and town.first == town.last:
            written = words.text[words.starts[town.first] : words.ends[item.last]]
            found[-1] = Item("person", written, town.first, item.last)
        else:
            found.append(item)
    return tuple(found)


_OF_WOMEN = tuple(
    f"{stem}{end}" for stem in ("ien", "ait", "yt", "ut", "ūt") for end in ("ė", "ės", "ei", "ę", "e")
)
"""Endings that only women's surnames have."""


def _with_envoys(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, an envoy of a delegation beside his name made its member: "Seimo delegacijos atstovas A"."""
    return tuple(
        [
            replace(item, kind="office", value="member")
            if item.value == "guests" and _is_envoy(items, at, words)
            else item
            for at, item in enumerate(items)
        ]
    )


def _is_envoy(items: tuple[Item, ...], at: int, words: Words) -> bool:
    """Whether a delegation stands before the word for an envoy and a person behind it, or before both and a comma."""
    if not words.keys[items[at].first].startswith(_ENVOY):
        return False
    sent = at - 1
    while sent > 0 and items[sent].kind == "body":
        sent -= 1
    if sent < 0 or items[sent].kind != "delegation" or words.keys[items[sent].last] != "delegacijos":
        return False
    if at + 1 < len(items) and items[at + 1].kind == "person":
        return True
    while sent > 0 and items[sent - 1].kind in {"parliament", "country", "body"}:
        sent -= 1
    comma = sent > 1 and items[sent - 1].value == "," and items[sent - 2].kind == "person"
    return comma and words.keys[items[at].first].endswith(_OF_ONE)


_ENVOY = ("atstovas", "atstovo", "atstovui", "atstova", "atstovu", "atstove", "atstovei")
_OF_ONE = ("as", "a", "o", "ui", "e", "es", "ei")
