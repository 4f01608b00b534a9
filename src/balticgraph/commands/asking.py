"""Asking from the command line: questions by name or in plain words, SPARQL from a file, and where facts come from."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from itertools import groupby
from pathlib import Path

from pyoxigraph import Literal, NamedNode

from balticgraph.commands.viewing import viewing
from balticgraph.errors import ReadError, UsageError
from balticgraph.exports.files import opened
from balticgraph.exports.tables import put_result
from balticgraph.questions.asking import called, described, is_plain, option, put
from balticgraph.questions.evidence import Trace
from balticgraph.questions.evidence import explain as trace
from balticgraph.questions.question import question, questions
from balticgraph.questions.terms import borrowed, labels, labels_query
from balticgraph.store.embedded import Store
from balticgraph.store.place import reading
from balticgraph.store.quads import subject_of
from balticgraph.store.results import Table, short
from balticgraph.vocabulary import PROVENANCE, bg, rdf

Note = Callable[[str], None]
_OF_REGISTER = "register-"
"""How the names of the rules begin that read tables of the register: no publisher brought these out."""
_TABLE_OF = "Register table of "


def ask(
    name: str | None,
    words: Sequence[str],
    place: str | None,
    fmt: str,
    output: Path | None,
    note: Note,
    *,
    as_of: str | None = None,
) -> None:
    """Write the answer to a question by name or in plain words; without either, the list of questions."""
    if name is None:
        put_result(_listed(), fmt, output)
        return
    if not is_plain(name) and not called(question(name), options(words)):
        question(name).bind(options(words))
    with viewing(place, as_of, note) as view:
        answer = put(view, name, options(words))
    for line in answer.notes:
        note(line)
    if not answer.table.rows:
        note(answer.question.none if as_of is None else f"by {as_of}, {answer.question.none}")
    put_result(answer.table, fmt, output)


def conflicts(place: str | None, fmt: str, output: Path | None, note: Note, *, undecided: bool) -> None:
    """Write where sources disagree, all of it or what nothing decides."""
    with viewing(place, None, note) as view:
        answer = put(view, "conflicts", {})
    table = answer.table
    if undecided:
        status = table.columns.index("status")
        table = Table(table.columns, tuple(row for row in table.rows if row[status] == _CONTESTED))
    if not table.rows:
        note("no conflict in the graph is open" if answer.table.rows else answer.question.none)
    put_result(table, fmt, output)


_CONTESTED = Literal("contested", language="en")


def tell(name: str, output: Path | None) -> None:
    """Write what a question asks and takes; of plain words only the name of their question could tell."""
    if is_plain(name):
        raise UsageError("--help takes the name of a question; `balticgraph ask` lists them")
    _say(described(question(name)), output)


def _listed() -> Table:
    rows = [(q.family, q.name, " ".join(map(option, q.parameters)), q.title) for q in questions().values()]
    return Table(
        ("family", "question", "parameters", "asks"), tuple(tuple(map(Literal, row)) for row in sorted(rows))
    )


def options(words: Sequence[str]) -> dict[str, str]:
    """The parameters given as ``--name value`` or ``--name=value``. Raises UsageError for anything else.

    >>> options(["--session", "42", "--language=lv"])
    {'session': '42', 'language': 'lv'}
    >>> options(["42"])
    Traceback (most recent call last):
    balticgraph.errors.UsageError: '42' is no parameter; write --name value
    """
    values: dict[str, str] = {}
    rest = iter(words)
    for word in rest:
        if not word.startswith("--") or len(word) < 3:
            raise UsageError(f"{word!r} is no parameter; write --name value")
        name, equals, value = word[2:].partition("=")
        if not equals:
            following = next(rest, None)
            if following is None:
                raise UsageError(f"--{name} needs a value")
            value = following
        if name.replace("-", "_") in values:
            raise UsageError(f"--{name} is given twice")
        values[name.replace("-", "_")] = value
    return values


def query(
    file: str, place: str | None, fmt: str, output: Path | None, note: Note, *, as_of: str | None = None
) -> None:
    """Write the answer to a SPARQL query from a file or standard input."""
    where = "standard input" if file == "-" else file
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text("utf-8")
    except OSError as error:
        raise ReadError(
            f"{where} cannot be read ({error.strerror}); give a file with a SPARQL query, or -"
        ) from error
    except UnicodeDecodeError as error:
        raise ReadError(f"{where} is not UTF-8 text (byte {error.start}); save the query as UTF-8") from error
    sparql = text.removeprefix("\ufeff")  # the mark that some editors put in front
    with viewing(place, as_of, note) as view:
        result = view.query(sparql)
    put_result(result, fmt, output)


def explain(subject: str, place: str | None, fmt: str, output: Path | None) -> None:
    """Write each fact about a subject with what it was read from."""
    if not subject.strip():
        raise UsageError("the subject is empty; give an IRI, its class and key (person/...), or a name")
    if fmt not in {"text", "csv", "json"}:
        raise UsageError(f"{fmt} is no format of an explanation; choose text, csv or json")
    with reading(place) as view:
        traces = trace(view, subject)
        lines = _lines(traces, view) if isinstance(view, Store) and fmt == "text" else {}
        names = labels(view.query(labels_query())) if fmt == "text" else {}
    if fmt == "text":
        _say(told(traces, lines, {short(term): name for term, name in names.items()}), output)
    elif fmt == "json":
        _say(json.dumps([asdict(t) for t in traces], ensure_ascii=False, indent=1), output)
    else:
        columns = tuple(asdict(traces[0]))
        rows = tuple(
            tuple(None if v is None else Literal(str(v)) for v in asdict(t).values()) for t in traces
        )
        put_result(Table(columns, rows), "csv", output)


def _lines(traces: Sequence[Trace], store: Store) -> dict[tuple[str, int], str]:
    """Where in a table of the register each character stands that a trace starts at: file and line."""
    found: dict[tuple[str, int], str] = {}
    for source in {t.source for t in traces if t.rule.startswith(_OF_REGISTER)}:
        table = source.removeprefix(_TABLE_OF).replace(" ", "-")
        layers = store.pointing(rdf.type, bg.TextLayer, graph=NamedNode(f"{PROVENANCE}register-{table}"))
        hashes = [
            q.object
            for layer in layers
            for q in store.about(subject_of(layer))
            if q.predicate == bg.contentHash
        ]
        text = next((store.text(h.value) for h in hashes if isinstance(h, Literal)), None)
        for t in traces if text is not None else ():
            if t.source == source:
                line = (text or "").count("\n", 0, t.start) + 1
                found[source, t.start] = f"{table.replace('-', '_')}.csv, line {line}"
    return found


def told(traces: Sequence[Trace], lines: Mapping[tuple[str, int], str], names: Mapping[str, str]) -> str:
    """The traces as text for a reader: fact by fact, under each its sources with publisher and day, under these the words.

    What a source says of the thing as a whole, and of none of its properties, comes first, as ``named in``. `lines` tells of
    the tables of the register in which file and line a source's character stands; `names` what properties are called, by their short names.
    """
    text: list[str] = []
    for (about, fact), group in groupby(traces, key=lambda t: (t.about, t.fact)):
        text += [fact, f"  {about}"]
        for what, rows in groupby(group, key=lambda t: _what(t, names)):
            text.append(f"  {what}")
            for source, spans in groupby(
                rows, key=lambda t: _from(t, lines.get((t.source, t.start), "bundled"))
            ):
                text += [f"    {line}" for line in source]
                text += [
                    f"      “{' '.join(t.quote.split())}”, characters {t.start} to {t.end}" for t in spans
                ]
        text.append("")
    return "\n".join(text).rstrip()


def _what(t: Trace, names: Mapping[str, str]) -> str:
    if not t.property:
        return "named in"
    written = f", written {t.as_written!r}" if t.as_written and t.as_written != t.value else ""
    name = names.get(t.property) or borrowed(t.property, "en")
    return f"{name}: {t.value}{written}{f' ({t.status})' if t.status else ''}"


def _from(t: Trace, line: str) -> tuple[str, ...]:
    """Where the words stand: a line for the source, and one for each thing to know of it."""
    key = "" if t.rule.startswith(_OF_REGISTER) else f" ({t.document.rpartition('/')[2]})"
    lines = [f"{t.source}{key}; {_by(t, line)}; rule {t.rule}, confidence {t.confidence}"]
    lines += [f"rests on {t.support}"] if t.support and t.support != "stated" else []
    lines += [f"a digest of {t.digest_of}: the words are the digest's, not the page's"] if t.digest_of else []
    lines += (t.page or "").split()
    return tuple(lines)


def _by(t: Trace, line: str) -> str:
    if t.rule.startswith(_OF_REGISTER):
        return line
    return f"published by {t.publisher or 'a publisher not named'}, {t.issued or 'undated'}"


def _say(text: str, output: Path | None) -> None:
    with opened(output) as out:
        out.write((text + "\n").encode("utf-8"))
