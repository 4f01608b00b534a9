"""How values look in a session of Python and in a notebook: few words, and the first rows as a table of HTML."""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from html import escape
from itertools import islice
from typing import ClassVar, TypeVar

FIRST = 20
"""How many rows a notebook shows."""
_LONGEST = 300
_LEFT = ' style="text-align: left"'  # notebooks set the cells of a table to the right
_LINES = 3


class Row:
    """A value with many fields, shown by the chief ones that it has: those that its class names in `SHOWN`."""

    __slots__ = ()
    SHOWN: ClassVar[str] = ""

    def __repr__(self) -> str:
        told = ((name, getattr(self, name)) for name in self.SHOWN.split())
        words = ", ".join(f"{name}={_cut(value)!r}" for name, value in told if value not in {None, ""})
        return f"<{' '.join(filter(None, (type(self).__name__, words)))}>"


T = TypeVar("T", bound=Row)


class Rows(tuple[T, ...]):
    """A tuple of such values, which a notebook shows as a table.

    >>> Rows([Row()] * 7)
    (<Row>,
     <Row>,
     <Row>,
     ... 7 in all)
    """

    __slots__ = ()

    def __repr__(self) -> str:
        if len(self) <= _LINES:
            return super().__repr__()
        return f"({''.join(f'{one!r},{chr(10)} ' for one in self[:_LINES])}... {len(self)} in all)"

    def _repr_html_(self) -> str:
        names = self[0].SHOWN.split() if self else []
        return html_table(names, ([getattr(one, name) for name in names] for one in self), len(self))


def html_table(columns: Sequence[str], rows: Iterable[Iterable[object]], count: int) -> str:
    """A table of HTML with the first `FIRST` of `count` rows, all that is in it escaped, and under it how many there are.

    A long cell is cut, which an ellipsis at its end tells; None is an empty one.

    >>> html_table(["town"], [["Rīga <b>"]], 1).split("<tbody>")[1]
    '<tr><td style="text-align: left">Rīga &lt;b&gt;</td></tr></tbody></table><p>1 row</p>'
    >>> html_table(["n"], ([n] for n in range(54)), 54)[-38:]
    '</table><p>the first 20 of 54 rows</p>'
    """
    head = "".join(f"<th{_LEFT}>{escape(name)}</th>" for name in columns)
    body = "".join(
        f"<tr>{''.join(f'<td{_LEFT}>{_cell(value)}</td>' for value in row)}</tr>"
        for row in islice(rows, FIRST)
    )
    told = f"the first {FIRST} of {count} rows" if count > FIRST else f"{count} row{'s' * (count != 1)}"
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table><p>{told}</p>"


def counted(value: object, without: Iterable[str] = ()) -> str:
    """How many values each field has that holds a tuple of them, in words: ``3 events, 12 attendance``."""
    named = ((f.name, getattr(value, f.name)) for f in fields(value) if f.name not in set(without))  # type: ignore[arg-type]
    return ", ".join(f"{len(held)} {name}" for name, held in named if isinstance(held, tuple) and held)


def _cell(value: object) -> str:
    return "" if value is None else escape(str(_cut(str(value))))


def _cut(value: object) -> object:
    """The value, a long text cut to its beginning."""
    if isinstance(value, str) and len(value) > _LONGEST:
        return value[:_LONGEST].rstrip() + "…"
    return value
