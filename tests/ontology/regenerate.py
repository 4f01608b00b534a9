"""What is generated from the ontology: run ``python -m tests.ontology.regenerate`` to write it anew."""

import re
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from pyoxigraph import NamedNode, Quad

from balticgraph.exports.ontology_files import jsonld_context, merged_turtle
from balticgraph.exports.ontology_pages import LANGUAGES, ontology_page
from balticgraph.resources import bundled
from balticgraph.validation.graphs import read_graph
from balticgraph.validation.shapes import Layer, bundled_shapes
from balticgraph.vocabulary import bs, sh

ROOT = Path(__file__).parents[2]
SHAPES = ROOT / "docs" / "ontology" / "shapes.md"
_MOST = 5


def shapes_page() -> str:
    """The page of the shapes, its table made anew."""
    rows = "".join(f"| {' | '.join(row)} |\n" for row in shape_rows())
    return re.sub(
        r"(?<=\|---\|---\|---\|---\|---\|---\|\n)(\|.*\n)+", lambda _: rows, SHAPES.read_text("utf-8")
    )


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
    **{f"docs/ontology/index.{language}.html": partial(ontology_page, language) for language in LANGUAGES},
}
"""Each generated file and what makes it."""

if __name__ == "__main__":
    for place, make in GENERATED.items():
        (ROOT / place).write_text(make(), "utf-8")
