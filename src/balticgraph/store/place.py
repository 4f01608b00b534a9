"""Where a store is: a folder, the default folder of this user, or the address of an endpoint."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs

from balticgraph.errors import UsageError
from balticgraph.store.embedded import Store
from balticgraph.store.remote import Endpoint
from balticgraph.store.view import View


def default_place() -> Path:
    """The folder of the default store: the user's data folder of the platform."""
    return platformdirs.user_data_path("balticgraph", appauthor=False) / "store"


def is_address(place: str) -> bool:
    """Whether that place is an endpoint's address.

    >>> is_address("http://127.0.0.1:8000/sparql"), is_address("store")
    (True, False)
    """
    return place.startswith(("http://", "https://"))


@contextmanager
def reading(place: str | None = None) -> Iterator[View]:
    """The view at a folder or an address, by default the user's own store. Raises StoreError."""
    if place is not None and is_address(place):
        yield Endpoint(place)
        return
    with Store.open(Path(place) if place else default_place()) as store:
        yield store


@contextmanager
def writing(place: str | None = None) -> Iterator[Store]:
    """The store at a folder opened to write, made where there is none. Raises StoreError or UsageError."""
    if place is not None and is_address(place):
        raise UsageError(f"{place} is an endpoint and can only be read from; name a folder with --store")
    with Store.create(Path(place) if place else default_place()) as store:
        yield store
