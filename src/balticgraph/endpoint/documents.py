"""What is bundled with the tool and named by an IRI of the project: the shapes, and the context of its JSON-LD."""

from functools import cache

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
    """The triples of all shapes, their blank nodes called the same every time.

    >>> len(shapes()) > 500
    True
    """
    files = sorted((bundled("ontology") / "shapes").glob("*.ttl"))
    told = Dataset(quad for file in files for quad in parse(path=str(file), format=RdfFormat.TURTLE))
    told.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    return tuple(quad.triple for quad in told)


@cache
def version() -> str:
    """The address of the version of the ontology that is served.

    >>> version().startswith("https://w3id.org/balticgraph/ontology/")
    True
    """
    told = parse(path=str(bundled("ontology") / "balticgraph.ttl"), format=RdfFormat.TURTLE)
    named = (q.object for q in told if (q.subject, q.predicate) == (ONTOLOGY, owl.versionIRI))
    return next(node.value for node in named if isinstance(node, NamedNode))
