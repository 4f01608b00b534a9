"""How a reading looks in a session of Python and in a notebook: how much it has, and its facts as rows."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from balticgraph.showing import counted, html_table

_APART = frozenset({"unread", "changed"})
"""What is no fact of the reading."""


class ShownReading:
    """What `Reading` is shown by; each fact of it with the words that it rests on."""

    __slots__ = ()

    def __repr__(self) -> str:
        mine: Any = self
        told = counted(mine, _APART) or "no facts"
        unread = f"; {len(mine.unread)} sentences say more" if mine.unread else ""
        return f"<Reading of {mine.release.name!r}: {told}{unread}>"

    def _repr_html_(self) -> str:
        rows = list(_rows(self))
        return html_table(("family", "fact", "words", "confidence"), rows, len(rows))


def _rows(reading: Any) -> Iterator[tuple[str, str, str, float]]:  # noqa: ANN401  a Reading, which stands on this
    for family in fields(reading):
        held = getattr(reading, family.name)
        if isinstance(held, tuple) and family.name not in _APART:
            for fact in held:
                spans = fact.evidence.spans
                yield family.name, _told(fact), spans[0].quote if spans else "", fact.evidence.confidence


def _told(fact: Any) -> str:  # noqa: ANN401  any of the classes of facts
    """The fields that a fact has, in words."""
    named = ((one.name, getattr(fact, one.name)) for one in fields(fact) if one.name != "evidence")
    return "; ".join(f"{name}: {value}" for name, value in named if value not in (None, "", (), False))
