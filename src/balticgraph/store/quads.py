"""The parts of a quad as the graph's own data has them: named things and literals, no blank nodes.

pyoxigraph's types allow more (blank nodes, triple terms, the default graph); data that had them would be a fault of ours.
"""

from pyoxigraph import Literal, NamedNode, Quad, Triple

from balticgraph.errors import BalticgraphError


def subject_of(quad: Quad | Triple) -> NamedNode:
    """The subject.

    >>> from pyoxigraph import BlankNode
    >>> subject_of(Triple(NamedNode("urn:a"), NamedNode("urn:b"), Literal("c"))).value
    'urn:a'
    >>> subject_of(Triple(BlankNode("x"), NamedNode("urn:b"), Literal("c")))
    Traceback (most recent call last):
    balticgraph.errors.BalticgraphError: the graph has no blank nodes, and _:x is one
    """
    return node(quad.subject)


def object_of(quad: Quad | Triple) -> NamedNode | Literal:
    """The object: a named thing or a literal."""
    thing = quad.object
    return thing if isinstance(thing, Literal) else node(thing)


def target_of(quad: Quad | Triple) -> NamedNode:
    """The object where it is a named thing."""
    return node(quad.object)


def graph_of(quad: Quad) -> NamedNode:
    """The graph."""
    return node(quad.graph_name)


def node(term: object) -> NamedNode:
    """The term, which must be a named thing. Raises BalticgraphError."""
    if not isinstance(term, NamedNode):
        raise BalticgraphError(f"the graph has no blank nodes, and {term} is one")
    return term
