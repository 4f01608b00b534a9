"""The shapes as the engines take them, and what they tell a steward."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from pyoxigraph import Literal, RdfFormat, Triple, serialize

from balticgraph.resources import bundled
from balticgraph.validation.graphs import read_graph
from balticgraph.vocabulary import bs, sh


class Layer(StrEnum):
    """Where the quads come from, and so which shapes run.

    One release's own graphs, before it is written; the view and the conflicts, where sources meet; or a file,
    on which every shape runs.
    """

    RELEASE = "release"
    VIEW = "view"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Shapes:
    """A shapes graph as N-Triples, and for each shape's address its message and its remedy for a steward."""

    text: str
    told: Mapping[str, tuple[str, str]] = field(compare=False)


def shapes_of(triples: Iterable[Triple]) -> Shapes:
    """The shapes that a graph holds, the project's or another's.

    >>> shapes_of([]).text
    ''
    """
    held = {Triple(t.subject, t.predicate, t.object) for t in triples}
    text = {(t.subject, t.predicate): t.object.value for t in held if isinstance(t.object, Literal)}
    inner = {t.object: t.subject for t in held if t.predicate == sh.sparql}
    told = {}
    for (subject, predicate), message in text.items():
        shape = inner.get(subject, subject)
        if predicate == sh.message and (shape, bs.remedy) in text:
            told[str(shape)[1:-1]] = (message, text[shape, bs.remedy])
    return Shapes(to_ntriples(held), told)


def to_ntriples(triples: Iterable[Triple]) -> str:
    """The triples as N-Triples, the form in which every engine takes a graph."""
    return (serialize(triples, format=RdfFormat.N_TRIPLES) or b"").decode()


@cache
def bundled_shapes(layer: Layer) -> Shapes:
    """The project's own shapes that run on a layer, read once for each.

    >>> "a remedy" if bundled_shapes(Layer.VIEW).told[bs.base + "P4"][1] else "none"
    'a remedy'
    """
    files = sorted((bundled("ontology") / "shapes").glob("*.ttl"))
    triples = [q.triple for file in files for q in read_graph(file)]
    other = {Layer.RELEASE: bs["view"], Layer.VIEW: bs["release"], Layer.ALL: None}[layer]
    left: set[object] = {t.subject for t in triples if t.predicate == bs.layer and t.object == other}
    left |= {t.object for t in triples if t.subject in left and t.predicate == sh.sparql}
    return shapes_of(t for t in triples if t.subject not in left)
