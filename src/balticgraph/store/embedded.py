"""The embedded store: an Oxigraph database on disk, with the text layers and the format's version beside it.

A folder holds ``format`` (the version), ``quads/`` (the database) and ``texts/`` (text layers by their hash).
One process writes at a time; readers open the database read-only. A change is one transaction of the
database: it lands whole or not at all.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import NoReturn, Self

import pyoxigraph as ox
from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.errors import LockedError, StoreError, UsageError
from balticgraph.store.files import keep_text, read_text, write_whole
from balticgraph.store.results import Result, Table, Triples, Truth
from balticgraph.store.turtle import RESOURCES
from balticgraph.store.wording import DEEPEST, fault, is_deep, names_dataset, spelled_out
from balticgraph.vocabulary import GRAPH_ONTOLOGY, GRAPH_VIEW, PREFIXES

FORMAT = "4"
"""The version of the folder's layout and of the graphs in it; a store of another version is refused."""


_VERSION = 20
"""How many signs of a version are told: the file may have been written over with anything."""
_PARTS = frozenset({"texts", "quads", "format.part"})
"""What a folder may hold that is to become a store: what its making leaves when it is cut short."""


def _refuse(path: Path, error: OSError, doing: str) -> StoreError:
    reason = error.strerror or str(error).removeprefix("IO error: ")
    if "lock hold by" in reason or "While lock file" in reason:  # the two ways in which RocksDB says so
        return LockedError(
            f"the store {path} is in use by another writer; "
            "wait until it has ended, or name another with --store"
        )
    return StoreError(f"the store {path} cannot be {doing} ({reason}); check its permissions and free space")


def _damaged(path: Path, error: RuntimeError) -> StoreError:
    return StoreError(f"the store {path} is damaged ({error}); restore it from a backup, or build it anew")


class Store:
    """A store on disk, opened to read or to write; use it as a context manager.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder, Store.create(Path(folder) / "store") as store:
    ...     store.replace((), [Quad(NamedNode("urn:a"), NamedNode("urn:b"), NamedNode("urn:c"), GRAPH_VIEW)])
    ...     store.query("ASK { ?s ?p ?o }")
    Truth(value=True)
    >>> Store.open(Path("/nowhere"))
    Traceback (most recent call last):
    balticgraph.errors.StoreError: there is no store at /nowhere; `balticgraph build` makes one
    """

    def __init__(self, path: Path | None, database: ox.Store) -> None:
        self.path = path
        self._database = database

    @classmethod
    def memory(cls) -> Self:
        """A store that lives in memory alone, for a view as of a day, or for tests."""
        return cls(None, ox.Store())

    @classmethod
    def create(cls, path: Path) -> Self:
        """The store at `path` opened to write, made where there is none. Raises StoreError."""
        try:
            path.mkdir(parents=True, exist_ok=True)
            if (path / "format").exists():
                cls._check(path)
                return cls(path, ox.Store(str(path / "quads")))
            if any(inside.name not in _PARTS for inside in path.iterdir()):
                raise StoreError(f"{path} is not empty and holds no store; name an empty folder with --store")
            (path / "texts").mkdir(exist_ok=True)
            database = ox.Store(str(path / "quads"))
            # The version comes last, at once: a folder without it is a store whose making was cut short.
            write_whole(path / "format", (FORMAT + "\n").encode())
            return cls(path, database)
        except OSError as error:
            raise _refuse(path, error, "written") from error
        except RuntimeError as error:
            raise _damaged(path, error) from error

    @classmethod
    def open(cls, path: Path) -> Self:
        """The store at `path` opened to read. Raises StoreError where there is none, or it cannot be read."""
        try:
            for part in ("format", "quads"):
                (path / part).stat()  # exists() says no, from Python 3.14 on, where nobody can say
        except (FileNotFoundError, NotADirectoryError, ValueError) as error:
            raise StoreError(f"there is no store at {path}; `balticgraph build` makes one") from error
        except OSError as error:
            raise _refuse(path, error, "read") from error
        try:
            cls._check(path)
            return cls(path, ox.Store.read_only(str(path / "quads")))
        except OSError as error:
            raise _refuse(path, error, "read") from error
        except RuntimeError as error:
            raise _damaged(path, error) from error

    @staticmethod
    def _check(path: Path) -> None:
        found = (path / "format").read_text("utf-8", "replace").strip()
        if not found:
            raise StoreError(
                f"the store {path} is not whole, as where it was copied to a full disk (its file format is empty); "
                "copy it again, or restore it from a backup"
            )
        if found != FORMAT:
            raise StoreError(
                f"the store {path} has format {found[:_VERSION]}, this version reads format {FORMAT}; "
                "restore it from a backup with the version that wrote it, or build it anew"
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        del self._database  # frees the lock

    def __getattr__(self, name: str) -> NoReturn:
        """Say why there is no database, the one thing that a store loses. Raises StoreError, AttributeError."""
        if name == "_database":
            raise StoreError("the store is closed; ask it within the `with` that opened it")
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)

    def __len__(self) -> int:
        return len(self._database)

    # -- reading ---------------------------------------------------------------------------------------------

    def query(self, sparql: str, *, graphs: Sequence[NamedNode] | None = None) -> Result:
        """The answer to a query over the view and the ontology, or over `graphs`.

        A query that names its graphs itself (``FROM``) is over those. Raises UsageError where it cannot be
        parsed or answered.
        """
        default = graphs
        if default is None and not names_dataset(sparql):
            default = (GRAPH_VIEW, GRAPH_ONTOLOGY)
        try:
            answer = self.evaluate(sparql, default=default)
            if isinstance(answer, ox.QueryBoolean):
                return Truth(bool(answer))
            if isinstance(answer, ox.QueryTriples):
                return Triples(tuple(sorted(set(answer), key=str)))
            columns = tuple(variable.value for variable in answer.variables)
            return Table(columns, tuple(tuple(row[c] for c in columns) for row in answer))
        except SyntaxError as error:
            raise UsageError(f"the query cannot be parsed: {fault(sparql, error.msg)}") from error
        except (ValueError, RuntimeError) as error:
            raise UsageError(f"the query cannot be answered: {error}") from error
        except OSError as error:
            raise StoreError(f"the query failed: {error}") from error

    def evaluate(
        self,
        sparql: str,
        *,
        default: Sequence[NamedNode] | None = None,
        named: Sequence[NamedNode] | None = None,
    ) -> ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples:
        """What the engine itself answers, for those who write it out as it comes.

        `default` and `named` are the query's dataset; None leaves it to the query, or to the store. Relative
        addresses are those of resources (``<person/aadu-must>``). Raises what the engine raises: SyntaxError,
        ValueError, RuntimeError, OSError.
        """
        if is_deep(sparql):
            raise ValueError(f"its brackets stand in one another more than {DEEPEST} deep")
        answer = self._database.query(
            sparql,
            base_iri=RESOURCES,
            prefixes=dict(PREFIXES),
            default_graph=None if default is None else [*default],
            named_graphs=None if named is None else [*named],
        )
        columns = {v.value for v in answer.variables} if isinstance(answer, ox.QuerySolutions) else ()
        plain = spelled_out(sparql, columns)
        return answer if plain == sparql else self.evaluate(plain, default=default, named=named)

    def quads(self, *, graph: NamedNode | None = None) -> Iterator[Quad]:
        """The quads of one graph, or of all, in the database's order."""
        return self._database.quads_for_pattern(None, None, None, graph)

    def about(
        self, subject: NamedNode, *, predicate: NamedNode | None = None, graph: NamedNode | None = None
    ) -> Iterator[Quad]:
        """The quads with that subject, with one predicate or any, in one graph or in any."""
        return self._database.quads_for_pattern(subject, predicate, None, graph)

    def pointing(
        self, predicate: NamedNode, target: NamedNode | Literal, *, graph: NamedNode | None = None
    ) -> Iterator[Quad]:
        """The quads with that predicate and object, in one graph or in any."""
        return self._database.quads_for_pattern(None, predicate, target, graph)

    def stating(self, predicate: NamedNode, graph: NamedNode) -> Iterator[Quad]:
        """The quads with that predicate in one graph."""
        return self._database.quads_for_pattern(None, predicate, None, graph)

    def contains(self, graph: NamedNode) -> bool:
        """Whether that graph is in the store."""
        return self._database.contains_named_graph(graph)

    def graphs(self) -> tuple[NamedNode, ...]:
        """The names of the graphs, sorted."""
        return tuple(sorted((g for g in self._database.named_graphs() if isinstance(g, NamedNode)), key=str))

    def text(self, content_hash: str) -> str | None:
        """The text layer of that hash (``sha256:...``), or None where it is not kept here.

        Raises StoreError where what is kept is another text: offsets would not count in it.
        """
        if self.path is None:
            return None
        try:
            return read_text(self.path, content_hash)
        except OSError as error:
            raise _refuse(self.path, error, "read") from error

    # -- writing ---------------------------------------------------------------------------------------------

    def keep_text(self, content_hash: str, text: str) -> None:
        """Keep a text layer under its hash; the same text again changes nothing but one that was damaged."""
        if self.path is not None:
            with self._writing():
                keep_text(self.path, content_hash, text)

    def keep_report(self, name: str, report: str | None) -> str:
        """Keep the report of a release that was refused, or take it away; gives its place, ``quarantine/{name}.json``."""
        place = f"quarantine/{name.replace('/', '-')}.json"
        if self.path is not None:
            target = self.path / place
            with self._writing():
                if report is None:
                    target.unlink(missing_ok=True)
                else:
                    target.parent.mkdir(exist_ok=True)
                    write_whole(target, report.encode("utf-8"))
        return place

    def replace(self, drop: Iterable[NamedNode], add: Iterable[Quad], remove: Iterable[Quad] = ()) -> None:
        """Drop whole graphs, remove quads, add quads: one transaction, all or nothing. Raises StoreError."""
        steps = [f"DROP SILENT GRAPH {graph}" for graph in drop]
        steps += [
            f"{verb} DATA {{ {block} }}"
            for verb, block in (("DELETE", _blocks(remove)), ("INSERT", _blocks(add)))
            if block
        ]
        if steps:
            with self._writing():
                self._database.update(" ;\n".join(steps))

    def flush(self) -> None:
        """Put on disk for good what was written: until then it outlives this process, and not a loss of power."""
        with self._writing():
            self._database.flush()

    def bulk(self, quads: Iterable[Quad]) -> None:
        """Add very many quads at full speed; not one transaction: for a fresh store, renamed when whole."""
        with self._writing():
            self._database.bulk_extend(quads)
            self._database.flush()

    def compact(self) -> tuple[int, int]:
        """Give back the space that replaced quads left: the folder's bytes before and after."""
        before = self._size()
        with self._writing():
            self._database.optimize()
            self._database.flush()
        return before, self._size()

    def _size(self) -> int:
        return sum(p.stat().st_size for p in self.path.rglob("*") if p.is_file()) if self.path else 0

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except (OSError, RuntimeError) as error:
            failed = error if isinstance(error, OSError) else OSError(str(error))
            raise _refuse(self.path or Path("(memory)"), failed, "written") from error


def _blocks(quads: Iterable[Quad]) -> str:
    by_graph: dict[str, list[str]] = {}
    for q in quads:
        by_graph.setdefault(str(q.graph_name), []).append(f"{q.subject} {q.predicate} {q.object} .")
    return "\n".join(f"GRAPH {graph} {{ {' '.join(lines)} }}" for graph, lines in by_graph.items())
