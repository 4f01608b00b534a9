"""Where a store is: a folder, an endpoint's address, or where none is given what BALTICGRAPH_STORE names, else a folder of this user."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs

from balticgraph.errors import UsageError
from balticgraph.store.embedded import Store
from balticgraph.store.remote import Endpoint, without_user
from balticgraph.store.view import View


def default_place() -> Path:
    """The folder of the default store, below the user's data folder of the platform. Raises UsageError for a user who has no home."""
    try:
        return platformdirs.user_data_path("balticgraph", appauthor=False) / "store"
    except RuntimeError as error:
        raise UsageError(
            "this user has no home folder, and so no default store; name a folder with --store or BALTICGRAPH_STORE"
        ) from error


def _given(place: str | None) -> str | None:
    """The place, else the one that the variable names, as it does for the command line."""
    return os.environ.get("BALTICGRAPH_STORE") or None if place is None else place


def is_address(place: str) -> bool:
    """Whether that place is an endpoint's address.

    >>> is_address("http://127.0.0.1:8000/sparql"), is_address("HTTPS://data.example/sparql"), is_address("store")
    (True, True, False)
    """
    return place.lower().startswith(("http://", "https://"))


def folder_of(place: str | None, *, instead: str = "name a folder with --store") -> Path:
    """The folder of a store, that of the default one for None. Raises UsageError for an endpoint, and says what to do `instead`.

    An empty word is refused too: a variable that is not set shall not make anybody change the default store.

    >>> folder_of("")
    Traceback (most recent call last):
    balticgraph.errors.UsageError: the place of the store is empty; name a folder, or leave it out for the default one
    """
    place = _given(place)
    if place is None:
        return default_place()
    if not place:
        raise UsageError(
            "the place of the store is empty; name a folder, or leave it out for the default one"
        )
    if "\0" in place:
        raise UsageError(f"{place!r} is no name of a folder, as it has a null byte in it; name another")
    if is_address(place):
        raise UsageError(f"{without_user(place)} is an endpoint; {instead}")
    return Path(place)


@contextmanager
def reading(place: str | None = None) -> Iterator[View]:
    """The view at a folder or an address, by default the user's own store. Raises StoreError or UsageError."""
    place = _given(place)
    if place is not None and is_address(place):
        yield Endpoint(place)
        return
    with Store.open(folder_of(place)) as store:
        yield store


@contextmanager
def writing(place: str | None = None) -> Iterator[Store]:
    """The store at a folder opened to write, made where there is none. Raises StoreError or UsageError."""
    folder = folder_of(place, instead="it can only be read from, so name a folder with --store")
    with Store.create(folder) as store:
        yield store
