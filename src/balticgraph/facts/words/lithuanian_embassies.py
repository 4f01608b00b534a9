"""Embassies in which somebody has an office: "Lietuvos ambasados Latvijoje patarėjas", "patarėja Estijos ambasadoje Lenkijoje"."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.states import states
from balticgraph.language.words import Words


def with_embassies(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, an embassy beside an office made one organisation, called by its own land and the one where it is."""
    found: list[Item] = []
    at = 0
    while at < len(items):
        run = items[at : at + 3]
        told = [i.kind for i in run[::2]] == ["country", "country_in"] and words.keys[
            run[1].first
        ] in _EMBASSY
        held = [i for i in (*found[-1:], *items[at + 3 : at + 4]) if i.kind == "office"]
        names = [states().name_of.get(i.value) for i in run[::2]] if told and held else []
        if names and all(names):
            name = f"Embassy of {names[0]} in {names[1]}"
            found.append(Item("organisation", name, run[0].first, run[2].last))
            at += 3
        else:
            found.append(items[at])
            at += 1
    return tuple(found)


_EMBASSY = frozenset({"ambasados", "ambasadoje"})
