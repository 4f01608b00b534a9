"""Words that English has for an officer only beside others: "head of the Latvian government", "Estonian lawmakers A and B"."""

from functools import cache

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.language.words import Words


def with_officers(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, words made an office that are one beside what stands next to them.

    "talked to Chair of the Committee A" has no verb of chairing; the head of a government is its prime minister; lawmakers
    of a state who are named are members of its parliament.
    """
    found, governments, lawmakers = list(items), _listed("governments"), _listed("lawmakers")
    for at, item in enumerate(items):
        key, behind = words.keys[item.last], items[at + 1 : at + 2]
        if item.kind == "chair_future" and behind and behind[0].kind in {"link", "body", "parliament"}:
            written = words.text[words.starts[item.last] : words.ends[item.last]]
            if written in {"Chair", "Head"}:
                found[at] = Item("office", written.lower(), item.last, item.last)
        elif key in governments and _headed(items, at):
            found[at - 3] = Item("office", "prime_minister", items[at - 3].first, items[at - 3].last)
            found[at - 1] = Item(items[at - 1].kind, items[at - 1].value, items[at - 1].first, item.last)
            found[at] = _GONE
        elif key in lawmakers and at and items[at - 1].kind == "demonym" and _is_named(behind):
            found[at] = Item("office", "mp", item.first, item.last)
    return tuple(item for item in found if item is not _GONE)


def with_speakers(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, "speakers will be" before a participle made the heads of parliaments: "the meeting of the Speakers | will be held"."""
    found: list[Item] = []
    for at, item in enumerate(items):
        behind = items[at + 1] if at + 1 < len(items) else None
        keys = words.keys[item.first : item.last + 1]
        named = item.kind == "speak_future" and keys[-3:] == ("speakers", "will", "be")
        if named and behind is not None and behind.kind.endswith("_past"):
            found.append(Item("office", "speaker", item.first, item.last - 2))
            kind = behind.kind.removesuffix("_past") + "_future"
            found.append(Item(kind, behind.value, item.last - 1, behind.last))
        elif found and found[-1].last == item.last:
            continue
        else:
            found.append(item)
    return tuple(found)


_GONE = Item("", "", 0, 0)


@cache
def words_of_officers() -> frozenset[str]:
    """The words of which a sentence has one where it may name an officer so; a verb of chairing is the other sign."""
    return _listed("governments", "lawmakers")


def _headed(items: tuple[Item, ...], at: int) -> bool:
    """Whether "head of the" and a state stand before a government: "head of the Latvian government"."""
    kinds = [i.kind for i in items[max(0, at - 3) : at]]
    return (
        kinds in (["office", "link", "demonym"], ["office", "link", "country"])
        and items[at - 3].value == "head"
    )


def _is_named(behind: tuple[Item, ...]) -> bool:
    return bool(behind) and behind[0].kind in {"person", "honorific"}


@cache
def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("en", "titles", name, *others)
