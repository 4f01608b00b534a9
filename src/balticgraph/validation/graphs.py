"""RDF files as quads, with the place of the fault where one is broken."""

from collections.abc import Mapping
from pathlib import Path
from stat import S_ISDIR

from pyoxigraph import Quad, RdfFormat, parse

from balticgraph.errors import ReadError

FORMATS: Mapping[str, RdfFormat] = {
    ".ttl": RdfFormat.TURTLE,
    ".trig": RdfFormat.TRIG,
    ".nt": RdfFormat.N_TRIPLES,
    ".nq": RdfFormat.N_QUADS,
    ".jsonld": RdfFormat.JSON_LD,
    ".json": RdfFormat.JSON_LD,
}
"""The forms of RDF that `read_graph` reads, by the end of the file's name."""


def read_graph(path: Path) -> list[Quad]:
    """The quads of an RDF file; raises ReadError, with line and column where its form is broken.

    Addresses that the file leaves relative are read against the file's own.

    >>> read_graph(Path("nowhere.ttl"))
    Traceback (most recent call last):
    balticgraph.errors.ReadError: nowhere.ttl cannot be read: it is not there; check the path
    """
    form = FORMATS.get(path.suffix.lower())
    if form is None:
        raise ReadError(f"{path} is no RDF that we read; its name must end in one of {', '.join(FORMATS)}")
    try:
        if S_ISDIR(path.stat().st_mode):
            raise ReadError(f"{path} cannot be read: it is a folder; check the path")
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise ReadError(f"{path} cannot be read: it is not there; check the path") from error
    except OSError as error:
        raise ReadError(f"{path} cannot be read: {error.strerror}; check its permissions") from error
    quads = _parsed(path, form)
    if not quads:
        raise ReadError(f"{path} holds no triple; there is nothing in it to check")
    return quads


def _parsed(path: Path, form: RdfFormat) -> list[Quad]:
    try:
        return list(parse(path=path, format=form, base_iri=path.resolve().as_uri()))
    except SyntaxError as error:
        place = f" at line {error.lineno}, column {error.offset}" if error.lineno else ""
        raise ReadError(f"{path} is broken{place}: {error.msg}; mend it and try again") from error
    except (OSError, ValueError) as error:
        raise ReadError(f"{path} cannot be read: {error}; check its permissions and its form") from error
