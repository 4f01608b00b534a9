"""Every way this can fail, and the exit code each gives.

    BalticgraphError                 4   never raised itself: an internal fault
    ├── FindingsError                1   the data is readable, and something in it is wrong
    ├── UsageError                   2   a word on the command line, or an argument, is not one we know
    │   └── QuestionError                an unknown question, or a parameter it does not take
    ├── ReadError                    3   an input cannot be read; the other inputs are still done
    │   └── TableError                   rows of a table break its schema: every one of them, by line and column
    ├── LexiconError                 4   a phrase file of the project itself is malformed
    └── StoreError                   5   the store is missing, locked, unwritable, of another version, or unreachable
        ├── LockedError                  another writer has the store; it can be tried again
        └── EndpointError                a SPARQL endpoint is not there, refused, or ran out of time

Each message is one sentence of what, where, and what to do. They are caught in `cli` and `endpoint.app` alone.
"""

from typing import ClassVar


class BalticgraphError(Exception):
    """The root of the tree: ``except BalticgraphError`` catches all that this package raises on purpose.

    >>> try:
    ...     raise ReadError("notes.txt is empty; nothing can be read from it")
    ... except BalticgraphError as error:
    ...     print(error.exit_code, error)
    3 notes.txt is empty; nothing can be read from it
    """

    exit_code: ClassVar[int] = 4


class FindingsError(BalticgraphError):
    """The data is readable, and something in it is wrong."""

    exit_code = 1


class UsageError(BalticgraphError):
    """A word on the command line, or an argument of a function, is not one we know."""

    exit_code = 2


class QuestionError(UsageError):
    """A question that does not exist, or a parameter it does not take."""


class ReadError(BalticgraphError):
    """An input cannot be read: not there, empty, too large, in a broken encoding, or of a kind we do not read.

    `where` is the path of the input, where the error stands for it among others.
    """

    exit_code = 3

    def __init__(self, message: str, where: str = "") -> None:
        super().__init__(message)
        self.where = where


class TableError(ReadError):
    """Rows of a table break its schema; `faults` holds one line for each, with file, line, column and reason."""

    def __init__(self, message: str, faults: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.faults = faults


class LexiconError(BalticgraphError):
    """A phrase file of the project itself is malformed; the message names file and line."""


class StoreError(BalticgraphError):
    """The store is missing, locked, unwritable, of another version, or unreachable."""

    exit_code = 5


class LockedError(StoreError):
    """Another process, or another thread of this one, writes to the store; once it has ended, the same can be done."""


class EndpointError(StoreError):
    """A SPARQL endpoint is not there, refused the request, or ran out of time."""


class Naming:
    """A stretch of work on one input: a fault of our own in it, which is no BalticgraphError, is told with the input's name.

    >>> try:
    ...     with Naming("a.txt"):
    ...         [].pop()
    ... except IndexError as fault:
    ...     fault.__notes__
    ['while reading a.txt']
    """

    def __init__(self, where: object) -> None:
        self._where = where

    def __enter__(self) -> None:
        """Begin the work."""

    def __exit__(self, _: object, error: BaseException | None, trace: object) -> None:
        """End it; `error` is what ended it, if anything."""
        if isinstance(error, Exception) and not isinstance(error, BalticgraphError):
            error.add_note(f"while reading {self._where}")
