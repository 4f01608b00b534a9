"""Whole releases: the two engines find the same, and what the pipeline makes keeps its layer's shapes."""

from functools import cache
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.documents.read import read_releases
from balticgraph.documents.release import Release
from balticgraph.identity.link import link
from balticgraph.load import Background, background, make
from balticgraph.resources import bundled
from balticgraph.triples.describe import Described, describe
from balticgraph.validation.validate import Engine, Layer, Report, validate
from balticgraph.vocabulary import oa, rdf
from tests.made import reading
from tests.made import release as made_release
from tests.shared import SHARED, shared


@cache
def ground() -> Background:
    return background()


@cache
def types() -> dict[NamedNode, tuple[Quad, ...]]:
    """The types of what the bundled register knows."""
    found: dict[NamedNode, tuple[Quad, ...]] = {}
    for table in ground().tables:
        for quad in describe(link(table, ground().known)).asserted:
            if quad.predicate == rdf.type and isinstance(quad.subject, NamedNode):
                found[quad.subject] = (*found.get(quad.subject, ()), quad)
    return found


def described(path: Path) -> list[tuple[Release, Described]]:
    held = [r for r in read_releases([path]) if isinstance(r, Release)]
    return [(release, make(release, ground()).described) for release in held]


def checked(release: Release, made: Described, engine: Engine) -> Report:
    """What a load checks: the release's quads, its text, and the types of what it points to."""
    own = {q.subject for q in made.quads}
    pointed = {q.object for q in made.asserted if isinstance(q.object, NamedNode)}
    near = [t for node in pointed for t in types().get(node, ())]
    text = Quad(made.capture.text, rdf.value, Literal(release.text), made.capture.provenance)
    return validate((*made.quads, text, *near), layer=Layer.RELEASE, engine=engine, focus=own)


def test_the_bundled_digest_keeps_the_shapes() -> None:
    ((release, made),) = described(bundled("data") / "releases" / "seimas-2023-11-24-digest.md")
    report = checked(release, made, Engine.FAST)
    assert report.conforms, report.to_text()
    assert len(made.quads) > 1000


def test_engines_agree_on_a_small_release() -> None:
    where = made_release("Vytautas Juozapaitis opened the 42nd Session in Tallinn on 23-24 November 2023.")
    small = describe(link(reading(where, "Vytautas Juozapaitis"), ground().known))
    fast = checked(where, small, Engine.FAST)
    assert fast.conforms, fast.to_text()
    assert fast == checked(where, small, Engine.PYSHACL)


def test_a_quote_that_has_moved_is_found() -> None:
    ((release, made),) = described(bundled("data") / "releases" / "seimas-2023-11-24-digest.md")
    starts = [q for q in made.quads if q.predicate == oa.start]
    text = Quad(made.capture.text, rdf.value, Literal("x" + release.text), made.capture.provenance)
    found = validate((*made.quads, text), layer=Layer.RELEASE).findings
    assert sum(f.shape == "E4" for f in found) > len(starts) // 2 > 10


@pytest.mark.shared
@pytest.mark.long
def test_engines_agree_on_twenty_releases() -> None:
    releases = described(shared(SHARED / "gold" / "releases"))[::4][:20]
    assert len(releases) == 20
    for release, made in releases:
        assert checked(release, made, Engine.FAST) == checked(release, made, Engine.PYSHACL), release.name


def test_the_register_keeps_the_shapes_of_its_layer() -> None:
    for table in ground().tables:
        made = describe(link(table, ground().known))
        report = checked(table.release, made, Engine.FAST)
        assert report.conforms, report.to_text()
    assert len(ground().tables) >= 15
