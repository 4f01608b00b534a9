"""The findings of the load path and of pySHACL about whole releases."""

from dataclasses import replace
from itertools import islice

from benchmarks.releases import releases
from pyoxigraph import Literal, Quad

from balticgraph.checks import check
from balticgraph.documents.read import read_text
from balticgraph.load import Made, background, make
from balticgraph.store.embedded import Store
from balticgraph.validation.report import Finding
from balticgraph.validation.validate import Engine
from balticgraph.vocabulary import bg, schema


def described(seed: int, count: int) -> list[Made]:
    """So many made releases as they would land, each second one spoilt in a way of its own."""
    ground = background(register=False)
    made = [make(read_text(r.text.encode(), r.name), ground) for r in islice(releases(seed, count), count)]
    return [one if n % 2 == 0 else spoilt(one, n // 2) for n, one in enumerate(made)]


def spoilt(made: Made, how: int) -> Made:
    """A release that breaks rules: a quote that does not stand, an end before its start, a claim without evidence, no label."""
    asserted, provenance = list(made.described.asserted), list(made.described.provenance)
    if how % 4 == 0:
        provenance = [_other(q, "altered") if "exact" in q.predicate.value else q for q in provenance]
    elif how % 4 == 1:
        asserted = [_other(q, "1899-01-01") if q.predicate == schema.endDate else q for q in asserted]
    elif how % 4 == 2:
        provenance = [q for q in provenance if q.predicate != bg.supportedBy]
    else:
        asserted = [q for q in asserted if not q.predicate.value.endswith("prefLabel")]
    return replace(
        made, described=replace(made.described, asserted=tuple(asserted), provenance=tuple(provenance))
    )


def _other(quad: Quad, words: str) -> Quad:
    old = quad.object
    new = Literal(words, datatype=old.datatype) if isinstance(old, Literal) and old.language is None else old
    return Quad(quad.subject, quad.predicate, new, quad.graph_name)


def findings(made: Made, store: Store, engine: Engine) -> tuple[Finding, ...]:
    """What an engine finds in one release."""
    return check(made.described, store, engine=engine).findings
