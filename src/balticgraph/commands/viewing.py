"""The view that a reading command looks at: a store or an endpoint, as it is or as of a day."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from balticgraph.history import as_of
from balticgraph.store.place import reading
from balticgraph.store.view import View


@contextmanager
def viewing(place: str | None, day: str | None, note: Callable[[str], None]) -> Iterator[View]:
    """The view at a place, as of a day where one is given. Raises UsageError for a day of an endpoint, StoreError."""
    with reading(place) as view:
        if day is None:
            yield view
            return
        then = as_of(view, day)
        if then.undated:
            note(f"note: left out, since they bear no date: {_told(then.undated)}")
        if then.later:
            days = " and ".join(sorted({said for _, said in then.later}))
            note(
                f"note: left out, since they are of {days}: {len(then.later)} tables of the register; "
                f"releases alone speak as of {day}"
            )
        yield then.store


def _told(undated: Sequence[str]) -> str:
    """The undated sources in one readable line: tables of the register by their number, of releases the first few."""
    releases = [key for key in undated if not key.startswith("register-")]
    tables = len(undated) - len(releases)
    told = [f"{tables} tables of the register"] if tables else []
    told += releases[:_FEW]
    told += [f"{len(releases) - _FEW} more releases"] if len(releases) > _FEW else []
    return ", ".join(told)


_FEW = 5
