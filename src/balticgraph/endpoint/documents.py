"""What is bundled with the tool and named by an IRI of the project: ontology, shapes, the dataset, the context of its JSON-LD."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from pyoxigraph import CanonicalizationAlgorithm, Dataset, NamedNode, RdfFormat, Triple, parse

from balticgraph.resources import bundled
from balticgraph.vocabulary import ONTOLOGY, owl

CONTEXT = "application/ld+json"
"""The media type of a context."""


@cache
def context() -> bytes:
    """The context by which the project's JSON-LD is written (``ontology/context.jsonld``)."""
    return (bundled("ontology") / "context.jsonld").read_bytes()


@cache
def shapes() -> tuple[Triple, ...]:
    """The triples of all shapes.

    >>> len(shapes()) > 500
    True
    """
    return _read(sorted((bundled("ontology") / "shapes").glob("*.ttl")))


@cache
def ontology() -> tuple[Triple, ...]:
    """The triples of the whole ontology; a store leaves out its unions and lists, as it has no blank nodes.

    >>> from balticgraph.vocabulary import rdfs
    >>> sum(t.predicate == rdfs.range and not isinstance(t.object, NamedNode) for t in ontology()) > 2
    True
    """
    return _read(sorted(bundled("ontology").glob("*.ttl")))


@cache
def dataset() -> tuple[Triple, ...]:
    """What is said of the dataset as a whole (``data/dataset.ttl``), whatever server it is on."""
    return _read([bundled("data") / "dataset.ttl"])


def _read(files: Iterable[Path]) -> tuple[Triple, ...]:
    """The triples of Turtle files, in one order, their blank nodes called the same every time."""
    told = Dataset(quad for file in files for quad in parse(path=str(file), format=RdfFormat.TURTLE))
    told.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    return tuple(sorted((quad.triple for quad in told), key=str))


@cache
def version() -> str:
    """The address of the version of the ontology that is served.

    >>> version().startswith("https://w3id.org/balticgraph/ontology/")
    True
    """
    told = parse(path=str(bundled("ontology") / "balticgraph.ttl"), format=RdfFormat.TURTLE)
    named = (q.object for q in told if (q.subject, q.predicate) == (ONTOLOGY, owl.versionIRI))
    return next(node.value for node in named if isinstance(node, NamedNode))
