"""What the register and the bundled releases assert hangs together: whatever is spoken of is described somewhere."""

from collections import defaultdict

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.exports.ontology_files import ontology_triples
from balticgraph.identity.known import known
from balticgraph.identity.link import link
from balticgraph.register.known import decisions
from balticgraph.register.tables import read_tables, readings
from balticgraph.resources import bundled
from balticgraph.store.embedded import Store
from balticgraph.store.results import Table
from balticgraph.triples.decisions import describe_decision
from balticgraph.triples.describe import Described, describe
from balticgraph.vocabulary import BASE, bg, org, rdf, rdfs, skos, xsd

Labels = dict[tuple[str, str | None], set[str]]


@pytest.fixture(scope="module")
def described() -> tuple[Described, ...]:
    register = readings(read_tables(bundled("data") / "register"))
    ground = known(register)
    return tuple(describe(link(reading, ground)) for reading in register)


@pytest.fixture(scope="module")
def decided() -> tuple[Quad, ...]:
    tables = read_tables(bundled("data") / "register")
    ground, graph = known(readings(tables)), NamedNode(BASE + "graph/decisions")
    return tuple(quad for one in decisions(tables) for quad in describe_decision(one, ground, graph))


@pytest.fixture(scope="module")
def asserted(described: tuple[Described, ...]) -> tuple[Quad, ...]:
    return tuple(quad for one in described for quad in one.asserted)


@pytest.fixture(scope="module")
def labels(asserted: tuple[Quad, ...]) -> Labels:
    found: Labels = defaultdict(set)
    for quad in asserted:
        if quad.predicate == skos.prefLabel and isinstance(quad.object, Literal):
            key = str(quad.subject).removeprefix(f"<{BASE}id/").rstrip(">"), quad.object.language
            found[key].add(quad.object.value)
    return found


def test_whatever_is_spoken_of_has_a_type_and_a_name(asserted: tuple[Quad, ...]) -> None:
    typed = {q.subject for q in asserted if q.predicate == rdf.type}
    named = {q.subject for q in asserted if q.predicate == skos.prefLabel}
    told = {
        q.object
        for q in asserted
        if isinstance(q.object, NamedNode) and q.object.value.startswith(BASE + "id/")
    }
    assert len(told) > 500
    assert {node.value for node in told - (typed & named)} == set()


def test_one_name_a_language(labels: Labels) -> None:
    """Sources that disagree on who presided call the term by different states: one of them holds in the view."""
    agreed = {key: names for key, names in labels.items() if not key[0].startswith("presidency/")}
    assert {key: names for key, names in agreed.items() if len(names) > 1} == {}


@pytest.mark.parametrize(
    ("path", "language", "name"),
    [
        ("state/sweden", "en", "Sweden"),
        ("state/poland", "lt", "Lenkija"),
        ("state/iceland", "en", "Iceland"),
        ("office/ukraine/president", "en", "President of Ukraine"),
        ("office/republic-of-latvia/president", "en", "President of the Republic of Latvia"),
        ("office/republic-of-latvia/president", "lv", "Latvijas Valsts prezidents"),
        ("office/parliament-of-georgia/speaker", "en", "Speaker of the Parliament of Georgia"),
        ("office/nato/secretary-general", "en", "Secretary General of NATO"),
        ("office/saeima/speaker", "et", "Läti Seimi esimees"),
        ("place/riga", "et", "Riia"),
        ("place/vilnius", "lv", "Viļņa"),
        ("prize/baltic-assembly-prize-for-the-arts", "lv", "Baltijas Asamblejas balva mākslā"),
        ("presidency/baltic-assembly/2023", "et", "Eesti eesistumine Balti Assamblees, 2023"),
        ("presidency/baltic-council-of-ministers/2024", "lt", "Lietuvos pirmininkavimas Baltijos Ministrų Tarybai, 2024"),
        ("event/other/guam-pa-session-10", "lt", "GUAM Parlamentinės Asamblėjos 10-oji sesija"),
        ("series/baltic-assembly-sessions", "lv", "Baltijas Asamblejas kārtējās sesijas"),
        ("person/andrius-kupcinskas", "lt", "Andrius Kupčinskas"),
        ("person/janis-vucans", "et", "Jānis Vucāns"),
        ("format/baltic-assembly--nordic-council", "lv", "Baltijas Asamblejas un Ziemeļu Padomes sadarbība"),
        ("format/baltic-council", "et", "Balti Nõukogu"),
        ("priority/baltic-assembly/2014/regional-security", "en", "regional security"),
        ("attendance/session/baltic-assembly/42/timo-suslov", "et", "Timo Suslov, Balti Assamblee 42. istungjärk"),
    ],
)  # fmt: skip
def test_names_in_four_languages(labels: Labels, path: str, language: str, name: str) -> None:
    assert labels[path, language] == {name}


def test_a_name_put_into_latin_letters_is_told_in_english_alone(labels: Labels) -> None:
    assert [lang for path, lang in labels if path == "person/volodymyr-zelenskyy"] == ["en"]


def test_words_of_a_priority_have_the_language_that_the_register_gives(asserted: tuple[Quad, ...]) -> None:
    words = [q.object for q in asserted if q.predicate == bg.words]
    assert len(words) > 40
    assert {word.language for word in words if isinstance(word, Literal)} == {"en"}


def test_the_ontology_does_not_contradict_the_data(
    described: tuple[Described, ...], decided: tuple[Quad, ...]
) -> None:
    """No claim becomes a conflict, and no year a day, by the domain or the range of a property."""
    quads = [*decided, *(quad for one in described for quad in one.quads)]
    axioms = ontology_triples()
    parents: dict[object, set[object]] = defaultdict(set)
    for t in axioms:
        if t.predicate == rdfs.subClassOf:
            parents[t.subject].add(t.object)
    kinds: dict[object, set[object]] = defaultdict(set)
    for told in (*axioms, *(quad.triple for quad in quads)):
        if told.predicate == rdf.type:
            kinds[told.subject] |= above(told.object, parents)
    domains = {
        t.subject: t.object for t in axioms if t.predicate == rdfs.domain and isinstance(t.object, NamedNode)
    }
    ranges = {
        t.subject: t.object for t in axioms if t.predicate == rdfs.range and isinstance(t.object, NamedNode)
    }
    days = {p for p, kind in ranges.items() if kind in {xsd.date, xsd.gYear}}
    wrong = {
        q.predicate.value
        for q in quads
        if q.predicate in domains and domains[q.predicate] not in kinds[q.subject]
    }
    assert wrong == set()
    loose = {
        q.predicate.value
        for q in quads
        if q.predicate in days and isinstance(q.object, Literal) and q.object.datatype != ranges[q.predicate]
    }
    assert loose == set()
    assert len(domains) > 40
    assert len(days) > 5


def test_a_reasoner_is_told_what_each_term_of_the_data_is(
    described: tuple[Described, ...], decided: tuple[Quad, ...]
) -> None:
    """A tool that takes the ontology for OWL 2 DL reads an undeclared property as an annotation, and reasons with it no more."""
    quads = [*decided, *(quad for one in described for quad in one.quads)]
    terms = {q.predicate for q in quads} | {q.object for q in quads if q.predicate == rdf.type}
    declared = {t.subject for t in ontology_triples() if t.predicate == rdf.type}
    told = {term.value for term in terms - declared if isinstance(term, NamedNode)}
    assert {term for term in told if not term.startswith(rdf.base)} == set()
    assert len(terms) > 80


def above(kind: object, parents: dict[object, set[object]]) -> set[object]:
    """A class and all that it is a part of."""
    return {kind}.union(*(above(parent, parents) for parent in parents[kind]))


def test_an_office_of_a_state_is_in_that_state(asserted: tuple[Quad, ...]) -> None:
    posts = {q.subject: q.object for q in asserted if q.predicate == org.postIn}
    office = NamedNode(BASE + "id/office/ukraine/president")
    assert posts[office] == NamedNode(BASE + "id/state/ukraine")


def test_a_name_and_a_value_of_a_term_rest_on_their_own_cells(described: tuple[Described, ...]) -> None:
    store = Store.memory()
    store.bulk([quad for one in described for quad in one.quads])
    answer = store.query("""SELECT ?value ?property ?quote { GRAPH ?provenance {
        ?claim rdf:predicate ?property ; rdf:object ?value ; bg:supportedBy/oa:hasSelector/oa:exact ?quote
        FILTER(?property IN (foaf:name, bg:motto)) } }""")
    assert isinstance(answer, Table)
    texts = {tuple(row) for row in answer.texts()}
    assert len(texts) > 300
    assert {(value, quote) for value, _, quote in texts if value != quote.partition("#")[0]} == set()


def test_an_organisation_is_at_home_in_a_state_and_acts_on_the_side_of_none(
    asserted: tuple[Quad, ...],
) -> None:
    organisations = {q.subject for q in asserted if q.predicate == rdf.type and q.object == org.Organization}
    at_home = {q.subject: q.object for q in asserted if q.predicate == bg.homeState}
    for name, state in (
        ("body/gscan", "state/estonia"),
        ("body/vilnius-string-quartet", "state/lithuania"),
        ("body/nordic-council-of-ministers-office-in-estonia", "state/estonia"),
    ):
        iri = NamedNode(f"{BASE}id/{name}")
        assert iri in organisations
        assert at_home[iri] == NamedNode(f"{BASE}id/{state}")
    assert not organisations & {q.subject for q in asserted if q.predicate == bg.represents}
