"""The view that a reading command looks at: a store or an endpoint, as it is or as of a day."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from balticgraph.errors import UsageError
from balticgraph.history import as_of
from balticgraph.store.embedded import Store
from balticgraph.store.place import reading
from balticgraph.store.view import View


@contextmanager
def viewing(place: str | None, day: str | None, note: Callable[[str], None]) -> Iterator[View]:
    """The view at a place, as of a day where one is given. Raises UsageError for a day of an endpoint, StoreError."""
    with reading(place) as view:
        if day is None:
            yield view
            return
        if not isinstance(view, Store):
            raise UsageError(
                f"--as-of needs the store's folder, and {place} is an endpoint; ask a copy restored from a backup"
            )
        then, undated = as_of(view, day)
        if undated:
            note(f"note: left out, since they bear no date: {', '.join(undated)}")
        yield then
