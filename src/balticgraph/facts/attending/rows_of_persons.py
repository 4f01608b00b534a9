"""The persons joined in a row behind an item, over their titles."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.staff import is_post

ROW = frozenset(
    {
        "office", "parliament", "body", "chamber", "country", "demonym", "link", "article", "conj", "honorific", "quality",
        "organ", "committee", "committee_of", "topic", "state", "delegation", "group", "its", "portfolio", "range", "with",
        "cap", "coming",
    }
)  # fmt: skip


def row_of(items: tuple[Item, ...], step: int) -> list[int]:
    """The persons joined in a row behind an item."""
    row: list[int] = []
    while step + 1 < len(items):
        step += 1
        item, after = items[step], items[step + 1].kind if step + 1 < len(items) else ""
        posted = is_post(items, step)
        if item.kind == "person" and after not in {"venue_noun", "venue"}:
            row.append(step)
        elif apposed(items, step) or (item.value == ";" and _goes_on(items, step + 1)):
            continue
        elif (item.value == "," and row and not _goes_on(items, step + 1)) or (
            item.kind not in ROW and item.value not in {",", "(", ")", "her", "his"} and not posted
        ):
            break
    return row


def apposed(items: tuple[Item, ...], at: int, name: int | None = None) -> bool:
    """Whether a comma stands between a title with its article and the name: "the Minister of Defence of Latvia, A"."""
    name = at + 1 if name is None else name
    if items[at].value != "," or name >= len(items) or items[name].kind != "person":
        return False
    step = at - 1
    while step > 0 and (items[step].kind in _IN_TITLE or _joins_states(items, step)):
        step -= 1
    begins = step > 0 and items[step].kind in {"article", "conj", "with"}
    return begins and any(i.kind == "office" for i in items[step:at])


def _joins_states(items: tuple[Item, ...], at: int) -> bool:
    """Whether "and" joins two states within a title: "the speakers of the Estonian and Latvian parliaments"."""
    pair = (items[at - 1].kind, items[at + 1].kind) if at else ("", "")
    return items[at].kind == "conj" and all(kind in {"demonym", "country", "parliament"} for kind in pair)


_IN_TITLE = frozenset(
    {
        "body", "chamber", "committee", "committee_of", "country", "delegation", "demonym", "link", "office", "organ",
        "parliament", "portfolio", "quality", "state", "topic",
    }
)  # fmt: skip


def binds(item: Item) -> bool:
    """Whether an item binds persons to a gathering: "with", "of"."""
    return item.kind == "with" or (item.kind == "link" and item.value == "link")


def _goes_on(items: tuple[Item, ...], at: int) -> bool:
    """Whether a row goes on behind a comma: with a title, with "and", or with a person where "and" still follows."""
    if at >= len(items) or items[at].kind not in _NEXT:
        return False
    if items[at].kind != "person":
        return True
    end = next(
        (n for n in range(at, len(items)) if items[n].kind.endswith(("_past", "_now", "_future"))), len(items)
    )
    return any(i.kind == "conj" for i in items[at:end])


_NEXT = frozenset(
    {"person", "office", "conj", "article", "honorific", "country", "demonym", "parliament", "body"}
)
