"""JSON-LD compacted by a context, the same bytes every time."""

import json
from collections.abc import Mapping
from typing import Any

from rdflib import Graph

_LIST = "@list"


def compacted(ntriples: bytes, terms: Mapping[str, Any]) -> bytes:
    """The JSON-LD of N-Triples, with the context `terms` inside, so that it can be read without a network.

    RDFLib compacts by the context; what has no order in RDF is sorted here, as RDFLib writes it in any order.

    >>> label = {"@id": "http://www.w3.org/2004/02/skos/core#prefLabel", "@container": "@language"}
    >>> town = b'<urn:tallinn> <http://www.w3.org/2004/02/skos/core#prefLabel> "Tallinn"@en .'
    >>> json.loads(compacted(town, {"prefLabel": label}))["@graph"]
    [{'@id': 'urn:tallinn', 'prefLabel': {'en': 'Tallinn'}}]
    """
    graph = Graph().parse(data=ntriples, format="nt")
    told = json.loads(graph.serialize(format="json-ld", context=dict(terms)))
    nodes = told if isinstance(told, list) else told.get("@graph", [told])
    ordered = (t for t, d in terms.items() if isinstance(d, dict) and d.get("@container") == _LIST)
    keeping = frozenset({_LIST, *ordered})
    document = {"@context": terms, "@graph": sorted((_sorted(n, keeping) for n in nodes), key=_order)}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _sorted(value: Any, keeping: frozenset[str]) -> Any:  # noqa: ANN401  any JSON value
    """A JSON value with its keys and unordered arrays sorted; what stands under a key in `keeping` stays."""
    if isinstance(value, Mapping):
        pairs = ((k, v if k in keeping else _sorted(v, keeping)) for k, v in value.items() if k != "@context")
        return dict(sorted(pairs, key=lambda pair: (not pair[0].startswith("@"), pair[0])))
    if isinstance(value, list):
        return sorted((_sorted(v, keeping) for v in value), key=_order)
    return value


def _order(value: object) -> str:
    """What stands first: a node's own address, then all the rest of it."""
    named = value.get("@id") or value.get("id") if isinstance(value, Mapping) else None
    return f"{named or ''} {json.dumps(value, sort_keys=True)}"
