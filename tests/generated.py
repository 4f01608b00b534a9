"""What is made from the ontology, the questions and the register, and kept in files: ``make generated`` writes it anew."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from pyoxigraph import NamedNode, Quad

from balticgraph.exports.ontology_files import jsonld_context, merged_turtle
from balticgraph.exports.ontology_pages import LANGUAGES, ontology_page
from balticgraph.questions.asking import usage
from balticgraph.questions.question import questions
from balticgraph.register.tables import read_tables
from balticgraph.resources import bundled
from balticgraph.validation.graphs import read_graph
from balticgraph.validation.shapes import Layer, bundled_shapes
from balticgraph.vocabulary import bs, sh
from tests.questions.made_graph import freeze

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
ANEW = "`make generated` writes it anew; read it before you commit it"
_MOST = 5


def shapes_page() -> str:
    """The page of the shapes, its table made anew."""
    return _with_rows(DOCS / "ontology" / "shapes.md", shape_rows())


def questions_page() -> str:
    """The page of the questions, its table made anew."""
    asked = sorted(questions().values(), key=lambda q: (q.family, q.name))
    return _with_rows(DOCS / "questions.md", [(q.family, f"`{usage(q)}`", q.title) for q in asked])


def register_page() -> str:
    """The page of the register, the numbers of rows in its table counted anew."""
    tables = read_tables(bundled("data") / "register")

    def counted(line: re.Match[str]) -> str:
        named = [tables[name] for name in re.findall(r"`(\w+)`", line[1]) if name in tables]
        return f"| {line[1]} | {', '.join(str(len(table.rows)) for table in named)} |" if named else line[0]

    page = (DOCS / "register.md").read_text("utf-8")
    return re.sub(r"^\| (`[^|]+`) \| [\d, ]* \|", counted, page, flags=re.MULTILINE)


def _with_rows(page: Path, rows: Sequence[tuple[str, ...]]) -> str:
    """A page with these rows in the place of those of its table of as many columns."""
    made = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    rule = re.escape("\n|" + "---|" * len(rows[0]) + "\n")
    return re.sub(rf"(?<={rule})(\|.*\n)+", lambda _: made, page.read_text("utf-8"))


def shape_rows() -> list[tuple[str, ...]]:
    """Each shape with its severity, its layer, what it is about, its message and its remedy, by id."""
    quads = [q for p in sorted((bundled("ontology") / "shapes").glob("*.ttl")) for q in read_graph(p)]
    told = bundled_shapes(Layer.ALL).told
    rows: list[tuple[str, ...]] = []
    for shape in sorted(told, key=_by_number):
        held = [q for q in quads if q.subject == NamedNode(shape)]
        targets = [_local(q) for q in held if q.predicate == sh.targetClass] or [
            f"what a {_local(q)} is" for q in held if q.predicate == sh.targetObjectsOf
        ]
        on = ", ".join(targets) if len(targets) <= _MOST else f"{len(targets)} classes"
        layer, severity = (next(_local(q) for q in held if q.predicate == p) for p in (bs.layer, sh.severity))
        rows.append((shape.removeprefix(bs.base), severity, layer, on, *told[shape]))
    return rows


def _local(quad: Quad) -> str:
    return re.split(r"[#/]", str(quad.object).strip("<>"))[-1]


def _by_number(shape: str) -> tuple[str, int]:
    family, number = re.findall(r"^([A-Z]+)(\d+)$", shape.removeprefix(bs.base))[0]
    return family, int(number)


GENERATED: Mapping[str, Callable[[], str]] = {
    "ontology/context.jsonld": jsonld_context,
    "docs/ontology/balticgraph-ontology.ttl": merged_turtle,
    "docs/ontology/shapes.md": shapes_page,
    "docs/questions.md": questions_page,
    "docs/register.md": register_page,
    **{f"docs/ontology/index.{language}.html": partial(ontology_page, language) for language in LANGUAGES},
}
"""Each generated file and what makes it."""

if __name__ == "__main__":
    for place, make in GENERATED.items():
        (ROOT / place).write_text(make(), "utf-8")
    freeze()
