"""The lint of the ontology: it passes, and each rule is shown to fail on an ontology that breaks it."""

from collections.abc import Callable
from pathlib import Path

import owlready2
import pyoxigraph
import pytest
import rdflib
from pyoxigraph import Literal, NamedNode, RdfFormat, Triple

from balticgraph.exports.ontology_files import merged_turtle, ontology_triples
from balticgraph.identity.link import link
from balticgraph.load import background
from balticgraph.resources import bundled
from balticgraph.triples.describe import describe
from balticgraph.validation.graphs import read_graph
from balticgraph.vocabulary import ONTOLOGY, bg, code, dcterms, owl, rdf, rdfs, schema, skos, vann
from tests.ontology import lint, usage

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "tests" / "shapes"
HELD = ontology_triples()


def without(subject: NamedNode, predicate: NamedNode, text: str = "") -> list[Triple]:
    return [
        t for t in HELD if not (t.subject == subject and t.predicate == predicate and text in str(t.object))
    ]


def example_data() -> list[Triple]:
    """Good examples that between them use most of the classes."""
    return [
        q.triple
        for name in ("E12", "P6", "H1", "X2", "A4", "X7", "C1", "E8")
        for q in read_graph(EXAMPLES / name / "good.ttl")
    ]


@pytest.mark.parametrize("rule", lint.RULES, ids=lambda r: r.__name__)
def test_ontology_keeps_the_rule(rule: Callable[[lint.Graph], lint.Faults]) -> None:
    faults = rule(HELD)
    assert not faults, "ontology/:\n" + "\n".join(faults)


def saying(
    subject: NamedNode, predicate: NamedNode, thing: NamedNode | Literal, held: list[Triple] | None = None
) -> list[Triple]:
    return [*(HELD if held is None else held), Triple(subject, predicate, thing)]


SOMETHING = NamedNode("urn:a")
BROKEN: dict[str, tuple[list[Triple], str]] = {
    "each_labelled_in_four_languages": (without(bg.Session, rdfs.label, "@lv"), "Session has 0 labels in lv"),
    "each_defined": (without(code.listed, skos.definition), "listed has no English definition"),
    "each_tells_whose_labels": (without(bg.Session, dcterms.provenance), "Session does not say"),
    "each_property_has_domain_and_range_or_a_reason": (
        without(bg.ordinal, rdfs.domain),
        "ordinal has 0 of domain",
    ),
    "labels_tell_terms_apart": (
        saying(bg.Sitting, rdfs.label, Literal("Session", language="en")),
        "session@en",
    ),
    "labels_of_a_code_are_of_one_kind": (
        saying(code.health, skos.hiddenLabel, Literal("health", language="en")),
        'health has "health"@en as two kinds of label',
    ),
    "names_follow_the_custom": (saying(NamedNode(bg.base + "a_term"), rdf.type, owl.Class), "a_term"),
    "axioms_name_known_terms": (saying(bg.Session, rdfs.subClassOf, schema.Country), "Country is named"),
    "no_class_is_above_itself": (saying(bg.Event, rdfs.subClassOf, bg.Session), "Event> is above itself"),
    "each_code_is_in_one_list": (without(code.listed, skos.inScheme), "listed is not in one list"),
    "metadata_is_complete": (without(ONTOLOGY, dcterms.license), "has no license"),
    "version_is_its_own": (
        saying(ONTOLOGY, owl.versionIRI, ONTOLOGY, without(ONTOLOGY, owl.versionIRI)),
        "not its own",
    ),
    "namespace_is_the_projects": (without(ONTOLOGY, vann.preferredNamespaceUri), "another"),
    "disjointness_is_stated": ([t for t in HELD if t.object != owl.AllDisjointClasses], "disjoint"),
    "other_vocabularies_are_reused": (
        [t for t in HELD if t.predicate not in {skos.closeMatch, rdfs.subPropertyOf, rdfs.subClassOf}],
        "only 0",
    ),
    "nothing_contradicts": (
        saying(SOMETHING, rdf.type, bg.Handover, saying(SOMETHING, rdf.type, bg.Session)),
        "Disjoint classes",
    ),
}


@pytest.mark.parametrize("rule", lint.RULES, ids=lambda r: r.__name__)
def test_rule_finds_what_breaks_it(rule: Callable[[lint.Graph], lint.Faults]) -> None:
    broken, words = BROKEN[rule.__name__]
    assert any(words in fault for fault in rule(broken)), rule(broken)


def used_words() -> str:
    """All that names a term, besides the list of terms and the ontology itself."""
    places = [("src", "*.py"), ("queries", "*.rq"), ("ontology/shapes", "*.ttl"), ("data", "*.toml")]
    files = [
        p for folder, kind in places for p in sorted((ROOT / folder).rglob(kind)) if p.name != "vocabulary.py"
    ]
    assert len(files) > 50
    return "\n".join(p.read_text("utf-8") for p in files)


def test_no_term_is_unused_without_a_reason() -> None:
    assert usage.unused_terms(used_words(), usage.UNUSED) == [], (
        "no shape, question or code names them; tests/ontology/usage.py has the reasons for those"
    )
    assert "Session" in usage.unused_terms("bg:Event", [])


def test_excuses_name_terms_that_are_unused() -> None:
    assert set(usage.UNUSED) <= {lint.name(n) for n in bg}
    assert usage.stale_excuses(used_words(), usage.UNUSED) == []
    assert usage.stale_excuses("bg:expresses", usage.UNUSED) == ["expresses"]


def test_each_term_is_described_in_one_file() -> None:
    files = {p: [q.triple for q in read_graph(p)] for p in sorted(bundled("ontology").glob("*.ttl"))}
    assert len(files) > 10
    assert lint.terms_of_two_files(files) == []
    twice = files | {Path("more.ttl"): [Triple(bg.Session, rdf.type, owl.Class)]}
    assert lint.terms_of_two_files(twice) == ["Session is in events.ttl, more.ttl"]


def test_example_data_contradict_nothing() -> None:
    assert lint.nothing_contradicts([*HELD, *example_data()]) == []


def test_bundled_data_contradict_nothing() -> None:
    """All that the register asserts, reasoned over with the ontology."""
    ground = background()
    quads = [q for table in ground.tables for q in describe(link(table, ground.known)).asserted]
    assert len(quads) > 10_000
    assert lint.nothing_contradicts([*HELD, *{q.triple for q in quads}]) == []


def test_loads_in_rdflib_and_pyoxigraph() -> None:
    text = merged_turtle()
    there = rdflib.Graph().parse(data=text, format="turtle")
    here = list(pyoxigraph.parse(text, format=RdfFormat.TURTLE))
    assert len(there) == len(set(here)) > 2000


def test_loads_in_owlready2(tmp_path: Path) -> None:
    path = tmp_path / "ontology.nt"
    path.write_text("".join(f"{t.subject} {t.predicate} {t.object} .\n" for t in HELD), "utf-8")
    world = owlready2.World()
    loaded = world.get_ontology(path.as_uri()).load()
    classes = {n.value for n in bg if Triple(n, rdf.type, owl.Class) in HELD}
    assert len(classes) > 30
    assert {c.iri for c in loaded.classes() if c.iri.startswith(bg.base)} == classes
    assert {p.iri for p in loaded.properties() if p.iri.startswith(bg.base)} == {
        n.value for n in bg
    } - classes
    assert world[bg.Session.value] in world[bg.Event.value].subclasses()
