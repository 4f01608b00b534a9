"""A reading as Facts JSON, the public form between reading and graph, and back."""

from typing import Any

from balticgraph.facts.fact import Evidence, Reading, Span

LISTS = ("events", "attendance", "announced", "offices", "presidencies", "cooperation", "documents", "recipients", "priorities", "statements", "commemorations", "topics")  # fmt: skip


def to_json(reading: Reading) -> dict[str, Any]:
    """The object that one release gives, keys in a fixed order."""
    r = reading.release
    found: dict[str, Any] = {
        "release": {
            "id": r.name,
            "url": r.url.value if r.url else None,
            "title": r.title.value if r.title else None,
            "publisher": r.publisher.value if r.publisher else None,
            "language": r.language,
            "published": r.published.value if r.published else None,
            "updated": r.updated.value if r.updated else None,
            "contact": r.contact.value if r.contact else None,
            "photographers": [p.value for p in r.photographers],
            "photo_credits": r.photo_credits,
        }
    }
    for name in LISTS:
        found[name] = [_fact(fact) for fact in getattr(reading, name)]
    return found


def _fact(fact: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in fact.__slots__:
        value = getattr(fact, name)
        if isinstance(value, Evidence):
            found["evidence"] = [_span(span) for span in value.spans]
            found["rule"] = value.rule
            found["confidence"] = value.confidence
        elif not (name in {"announced", "extraordinary"} and value is False):
            found[name] = value
    return found


def _span(span: Span) -> dict[str, Any]:
    found: dict[str, Any] = {"start": span.start, "end": span.end, "quote": span.quote}
    return found | {"of": span.of} if span.of else found
