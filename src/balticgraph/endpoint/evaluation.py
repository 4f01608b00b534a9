"""A query evaluated and written in the form wanted, in a worker that may be killed at any moment."""

import io
import os
import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox
from pyoxigraph import NamedNode, QueryResultsFormat, RdfFormat

from balticgraph.endpoint.negotiation import choose
from balticgraph.endpoint.protocol import HTML, OFFERS, Asked, ProtocolError, refuse_forbidden
from balticgraph.errors import StoreError
from balticgraph.store.embedded import Store
from balticgraph.store.turtle import turtle
from balticgraph.store.wording import fault, names_dataset
from balticgraph.vocabulary import GRAPH_ONTOLOGY, GRAPH_VIEW

PLAIN = "text/plain"
_RESULT_FORMS = {"json": "srj", "xml": "srx"}
_DATA = re.compile(r"CURRENT|MANIFEST|\d+\.")
_NAMED = re.compile(r"[^\W\d][\w.-]*\Z")
_PAGE = 4_000_000
"""Bytes of an answer that are made a page of: it is the server that makes it, and nobody reads more."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent back: an HTTP status, a media type and a body; an error's body is one line of reason.

    `kind` is ``select``, ``ask``, ``construct`` or ``error``.
    """

    status: int
    media_type: str
    body: bytes
    kind: str = "error"


def refusal(status: int, reason: str) -> Answer:
    r"""The answer that says why there is none.

    >>> refusal(504, "too long").body
    b'too long\n'
    """
    return Answer(status, PLAIN, f"{' '.join(reason.split())}\n".encode())


class UnansweredError(Exception):
    """One of the endpoint's own queries has no answer now; `answer` says why: what is not known is not told as absent."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.body.decode())
        self.answer = answer


class _TooLong(Exception):  # noqa: N818  it is no error, but a bound
    """More has been written than an answer may hold."""


class _Unsayable(Exception):  # noqa: N818  the answer is fine, the form is not
    """The form asked for cannot hold the answer."""


class _Bounded(io.BytesIO):
    """A buffer that holds so much and no more."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._left = limit

    def write(self, data: bytes, /) -> int:  # type: ignore[override]
        self._left -= len(data)
        if self._left < 0:
            raise _TooLong
        return super().write(data)


def evaluate(store: Store, asked: Asked, limit: int) -> Answer:
    """The answer to a query, whole or not at all: one of more than `limit` bytes is refused, or of more than a page can hold.

    Without a dataset in the request or the query, the default graph is the view and the ontology, and every
    graph can be named. A graph that is not in the store is empty; none is ever fetched.

    >>> store = Store.memory()
    >>> evaluate(store, Asked("ASK { }", accept="text/csv"), 1000)
    Answer(status=200, media_type='text/csv', body=b'true', kind='ask')
    >>> evaluate(store, Asked("ASK { ", accept="text/csv"), 1000).status
    400
    """
    most, less = limit, "ask for less, or add LIMIT"
    try:
        refuse_forbidden(asked.query)
        answer = store.evaluate(asked.query, **_dataset(asked))
        kind = _kind(answer)
        offers = OFFERS[kind]
        chosen = choose(asked.accept, tuple(offers))
        if chosen is None:
            return refusal(406, f"this answer can be had as {', '.join(offers)}")
        if chosen == HTML:
            most, less = min(limit, _PAGE), f"take it in another form, {less}"
        out = _Bounded(most)
        _write(answer, offers[chosen], out)
        return Answer(200, chosen, out.getvalue(), kind)
    except ProtocolError as error:
        return refusal(error.status, str(error))
    except SyntaxError as error:
        return refusal(400, f"the query cannot be parsed: {fault(asked.query, error.msg)}")
    except _Unsayable as reason:
        return refusal(406, str(reason))
    except _TooLong:
        return refusal(413, f"the answer is longer than {most} bytes; {less}")
    except (ValueError, RuntimeError) as error:
        return refusal(400, f"the query cannot be answered: {error}")


class Reader:
    """A store on disk as it is now, opened again when it has changed. Raises StoreError if there is none."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._state: object = state(place)
        self._store = Store.open(place)

    def evaluate(self, asked: Asked, limit: int) -> Answer:
        """The answer to a query; one that says so, where the store is being changed and cannot be read."""
        with suppress(StoreError):  # while a store takes the place of another, the old one still answers
            self._refresh()
        try:
            return evaluate(self._store, asked, limit)
        except OSError:  # the writer has removed a file under the reader
            self._state = None
        try:
            self._refresh()
            return evaluate(self._store, asked, limit)
        except (OSError, StoreError) as error:
            return refusal(503, f"the store is being changed ({error}); try again in a moment")

    def _refresh(self) -> None:
        now = state(self._place)
        if now != self._state:
            self._store = Store.open(self._place)
            self._state = now


def state(place: Path) -> tuple[tuple[str, int, int], ...]:
    """What tells one state of the database from the next: its files, but for the diary that readers write."""
    try:
        with os.scandir(place / "quads") as entries:
            found = [(e.name, e.stat().st_size, e.stat().st_mtime_ns) for e in entries if _DATA.match(e.name)]
    except OSError:
        return ()
    return tuple(sorted(found))


def _dataset(asked: Asked) -> dict[str, list[NamedNode]]:
    if asked.default is None and asked.named is None:
        return {} if names_dataset(asked.query) else {"default": [GRAPH_VIEW, GRAPH_ONTOLOGY]}
    return {
        "default": [NamedNode(iri) for iri in asked.default or ()],
        "named": [NamedNode(iri) for iri in asked.named or ()],
    }


_Raw = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples


def _kind(answer: _Raw) -> str:
    if isinstance(answer, ox.QueryBoolean):
        return "ask"
    return "construct" if isinstance(answer, ox.QueryTriples) else "select"


def _write(answer: _Raw, form: str, out: io.BytesIO) -> None:
    """Write in the engine's form of that name."""
    if isinstance(answer, ox.QueryTriples):
        out.write(write_triples(answer, form))
    else:
        answer.serialize(out, QueryResultsFormat.from_extension(_RESULT_FORMS.get(form, form)))


def write_triples(triples: Iterable[ox.Triple], form: str) -> bytes:
    """RDF in the engine's form of that name: sorted, each statement once."""
    listed = sorted(set(triples), key=str)
    if form == "ttl":
        return turtle(listed)
    if form == "rdf":
        _check_names(listed)
    return ox.serialize(listed, format=RdfFormat.from_extension(form)) or b""


def _check_names(triples: list[ox.Triple]) -> None:
    """Refuse what RDF/XML cannot say: a predicate is an element there, so it must end in a name."""
    for triple in triples:
        if not _NAMED.search(triple.predicate.value):
            raise _Unsayable(
                f"RDF/XML has no way to write the predicate {triple.predicate.value}; ask for text/turtle"
            )
