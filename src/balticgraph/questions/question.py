"""A question: a query file with a title, typed parameters bound as RDF terms, and what a row means.

A file `queries/NAME.rq` begins with comment lines::

    # Who attended a session?
    # family: attendance
    # row: one person at the session, with office, role, quote and source
    # param session integer: the number of an ordinary session of the Baltic Assembly
    # param language text = en: the language of the labels
    # finds: participants of a session of the Baltic Assembly      (further wordings, one a line)
    # needs: attended participants              (plain asking has to say one of these words; of each such line)
    # none: no source in the graph names anybody who attended      (what to tell of an empty answer)

and holds ``VALUES ?session { 42 }`` for each parameter: the file runs as it stands, with the value that the
line shows. A parameter with an empty default may be left out and then narrows nothing (`UNDEF`), as in
``# param year year = : only the awards of this year``.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from types import MappingProxyType

from pyoxigraph import Literal, NamedNode
from rapidfuzz import fuzz, process

from balticgraph.errors import QuestionError
from balticgraph.resources import bundled
from balticgraph.store.results import Table, Term
from balticgraph.store.view import View
from balticgraph.vocabulary import BASE, xsd

_HEAD = re.compile(r"# (?P<key>family|row|param|finds|needs|none):? (?P<rest>.+)")
_PARAM = re.compile(r"(?P<name>[a-z_]+) (?P<kind>[a-z]+)(?: = (?P<default>[^:]*))?: (?P<help>.+)")
_VALUES = re.compile(r"VALUES \?([a-z_]+) \{[^}]*\}")
_IRI = re.compile(r"https?://[^\s<>\"{}|\\^`]+|[a-z-]+/[a-z0-9./-]+")
_NONE = "no source in the graph states it"
_NEAR = 60.0
"""From how many per cent on a name is near to an unknown one (rapidfuzz's weighted ratio)."""
KINDS = ("integer", "year", "date", "text", "language", "name", "iri")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter: its name, its kind (one of `KINDS`), its default if it may be left out, what it means."""

    name: str
    kind: str
    default: str | None
    help: str

    def term(self, value: str) -> Literal | NamedNode:
        """The value as an RDF term. Raises QuestionError where it is not of this kind.

        >>> Parameter("session", "integer", None, "its number").term("42")
        <Literal value=42 datatype=<NamedNode value=http://www.w3.org/2001/XMLSchema#integer>>
        >>> Parameter("session", "integer", None, "its number").term("forty")
        Traceback (most recent call last):
        balticgraph.errors.QuestionError: --session takes a whole number, not 'forty' (its number)
        """
        value = value.strip()
        if self.kind == "integer" and re.fullmatch(r"\d{1,9}", value):
            return Literal(str(int(value)), datatype=xsd.integer)
        if self.kind == "year" and re.fullmatch(r"(1[89]|20)\d\d", value):
            return Literal(value, datatype=xsd.gYear)
        if self.kind == "date" and (day := _day(value)):
            return Literal(day, datatype=xsd.date)
        if self.kind == "language" and value.lower() in {"en", "et", "lv", "lt"}:
            return Literal(value.lower())
        if self.kind in {"text", "name"} and value and _is_text(value):
            return Literal(value)
        if self.kind == "iri" and (iri := named(value)):
            return iri
        raise QuestionError(
            f"--{self.name.replace('_', '-')} takes {_WANTED[self.kind]}, not {value!r} ({self.help})"
        )

    def takes(self, value: str) -> bool:
        """Whether the value is of this kind.

        >>> Parameter("subject", "iri", None, "whom it is about").takes("Aadu Must")
        False
        """
        try:
            self.term(value)
        except QuestionError:
            return False
        return True


_WANTED = {
    "integer": "a whole number", "year": "a year such as 2023", "date": "a day such as 2023-11-24",
    "text": "words", "name": "a name", "language": "one of en, et, lv, lt",
    "iri": "an IRI or its class and key, such as session/baltic-assembly/42",
}  # fmt: skip


def _is_text(value: str) -> bool:
    """Whether it can be written as UTF-8: a command line may hold bytes that are none."""
    return not any("\ud800" <= sign <= "\udfff" for sign in value)


def named(value: str) -> NamedNode | None:
    """The entity that an IRI, or its class and key, names; None where it can be neither.

    >>> named("person/aadu-must"), named("Aadu Must"), named("https://example.org/<a>")
    (<NamedNode value=https://w3id.org/balticgraph/id/person/aadu-must>, None, None)
    """
    if not _IRI.fullmatch(value):
        return None
    try:
        return NamedNode(value if value.startswith("http") else f"{BASE}id/{value}")
    except ValueError:
        return None


def _day(value: str) -> str | None:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Question:
    """A question as its file states it; `ask` puts it to a view."""

    name: str
    title: str
    family: str
    row: str
    parameters: tuple[Parameter, ...]
    wordings: tuple[str, ...]
    sparql: str
    none: str = _NONE
    needs: tuple[frozenset[str], ...] = ()
    """Sets of words: plain asking has to say at least one of each, where a question would be another without them."""

    def __repr__(self) -> str:
        return f"<Question {self.name}: {self.title}>"

    def bind(self, values: Mapping[str, str]) -> str:
        """The query with its parameters set. Raises QuestionError for unknown, missing or ill-formed ones."""
        known = {p.name: p for p in self.parameters}
        for name in values:
            if name not in known:
                takes = ", ".join(f"--{n.replace('_', '-')}" for n in known) or "no parameters"
                raise QuestionError(
                    f"{self.name} has no parameter --{name.replace('_', '-')}; it takes {takes}"
                )
        terms = {p.name: self._bound(p, values.get(p.name, p.default)) for p in self.parameters}
        return _VALUES.sub(
            lambda m: f"VALUES ?{m[1]} {{ {terms[m[1]]} }}" if m[1] in terms else m[0], self.sparql
        )

    def _bound(self, parameter: Parameter, value: str | None) -> str:
        if value is None:
            raise QuestionError(f"{self.name} needs --{parameter.name.replace('_', '-')}: {parameter.help}")
        return "UNDEF" if value == "" == parameter.default else str(parameter.term(value))

    def ask(self, view: View, **values: str | int | date | None) -> Table:
        """The answer's table; a parameter that is None is left out. Raises QuestionError, StoreError.

        A cell that came out empty, as of no page at all, is None as one that was never bound: neither is known.
        """
        answer = view.query(self.bind(written(values)))
        if not isinstance(answer, Table):
            raise QuestionError(f"{self.name} is no SELECT; queries/{self.name}.rq must be mended")
        return Table(answer.columns, tuple(tuple(map(_known, row)) for row in answer.rows))


def written(values: Mapping[str, str | int | date | None]) -> dict[str, str]:
    """The values as the command line has them, without those that are None. Raises QuestionError for a number too long to be written.

    >>> written({"session": 42, "date": date(2023, 11, 24), "language": None})
    {'session': '42', 'date': '2023-11-24'}
    """
    try:
        return {name: _word(value) for name, value in values.items() if value is not None}
    except ValueError as error:  # Python writes no integer of more than some thousand digits
        raise QuestionError(f"a number is too long for a question ({error}); give another") from error


def _word(value: str | int | date) -> str:
    return str(value.date() if isinstance(value, datetime) else value)


def _known(cell: Term | None) -> Term | None:
    return None if isinstance(cell, Literal) and cell.value == "" else cell


def read_question(path: Path) -> Question:
    """The question in a query file. Raises QuestionError where its head is malformed."""
    text = path.read_text("utf-8")
    lines = text.splitlines()
    title = lines[0].removeprefix("# ").strip() if lines and lines[0].startswith("# ") else ""
    found: dict[str, list[str]] = {"family": [], "row": [], "param": [], "finds": [], "needs": [], "none": []}
    for line in lines[1:]:
        if not line.startswith("#"):
            break
        if m := _HEAD.fullmatch(line.rstrip()):
            found[m["key"]].append(m["rest"])
    if not title or len(found["family"]) != 1 or len(found["row"]) != 1:
        raise QuestionError(f"{path.name} needs a title line, `# family:` and `# row:` at its head")
    parameters = tuple(_parameter(line, text, path) for line in found["param"])
    return Question(
        path.stem,
        title,
        found["family"][0],
        found["row"][0],
        parameters,
        tuple(found["finds"]),
        text,
        found["none"][0] if found["none"] else _NONE,
        tuple(frozenset(line.split()) for line in found["needs"]),
    )


def _parameter(line: str, text: str, path: Path) -> Parameter:
    m = _PARAM.fullmatch(line)
    if m is None or m["kind"] not in KINDS or f"VALUES ?{m['name']} {{" not in text:
        raise QuestionError(
            f"{path.name}: `# param {line}` is no NAME KIND [= DEFAULT]: HELP with VALUES ?NAME {{ }} below"
        )
    return Parameter(m["name"], m["kind"], m["default"], m["help"])


@cache
def questions() -> Mapping[str, Question]:
    """Every bundled question by its name, in the order of the names."""
    return MappingProxyType({p.stem: read_question(p) for p in sorted(bundled("queries").glob("*.rq"))})


def question(name: str) -> Question:
    """The question of that name. Raises QuestionError with the names that come nearest."""
    if name not in questions():
        near = [
            n
            for n, _, _ in process.extract(
                name, sorted(questions()), scorer=fuzz.WRatio, limit=3, score_cutoff=_NEAR
            )
        ]
        meant = (
            f"; did you mean {' or '.join(near)}?" if near else "; `balticgraph ask` lists those there are"
        )
        raise QuestionError(f"there is no question {name!r}{meant}")
    return questions()[name]
