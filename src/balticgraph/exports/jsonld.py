"""The published context of the project's JSON-LD."""

import json
from typing import Any

from balticgraph.resources import bundled


def context() -> dict[str, Any]:
    """The published context (``ontology/context.jsonld``): short names for the terms."""
    document = json.loads((bundled("ontology") / "context.jsonld").read_text("utf-8"))
    terms: dict[str, Any] = document["@context"]
    return terms
