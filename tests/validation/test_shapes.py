"""Every shape: what it states of itself, its good and its bad example, and the two engines on both."""

import re
from functools import cache
from pathlib import Path

import pytest
import rdflib
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple
from rdflib.collection import Collection
from rdflib.namespace import SH, SKOS
from rdflib.plugins.sparql.parser import parseQuery

from balticgraph.resources import bundled
from balticgraph.validation import judge
from balticgraph.validation.graphs import read_graph
from balticgraph.validation.shapes import Layer, Shapes, bundled_shapes, shapes_of
from balticgraph.validation.validate import Engine, Finding, Severity, validate
from balticgraph.vocabulary import PREFIXES, bs, dcterms, rdf, sh

EXAMPLES = Path(__file__).parents[1] / "shapes"
NAMES = sorted(p.name for p in EXAMPLES.iterdir() if p.is_dir())


@cache
def shape_triples() -> tuple[Triple, ...]:
    files = sorted((bundled("ontology") / "shapes").glob("*.ttl"))
    return tuple(q.triple for f in files for q in read_graph(f))


def words(term: object) -> str:
    """The text of an address or literal."""
    assert isinstance(term, NamedNode | BlankNode | Literal)
    return term.value


def stated(predicate: NamedNode) -> dict[str, list[str]]:
    """What each shape states under a predicate, by the shape's short name."""
    found: dict[str, list[str]] = {}
    for t in shape_triples():
        if t.predicate == predicate and isinstance(t.subject, NamedNode):
            found.setdefault(t.subject.value.removeprefix(bs.base), []).append(words(t.object))
    return found


def example(name: str, kind: str) -> list[Quad]:
    return read_graph(EXAMPLES / name / f"{kind}.ttl")


def only(name: str) -> Shapes:
    """The shapes graph with one shape at work."""
    return shapes_of(
        t for t in shape_triples() if t.predicate != sh.targetClass or words(t.subject) == bs.base + name
    )


def shapes() -> set[str]:
    kinds = {sh.NodeShape, sh.PropertyShape}
    return {
        t.subject.value.removeprefix(bs.base)
        for t in shape_triples()
        if t.predicate == rdf.type and t.object in kinds and isinstance(t.subject, NamedNode)
    }


def test_each_shape_has_its_examples() -> None:
    assert len(NAMES) > 100
    assert set(NAMES) == shapes(), "good.ttl and bad.ttl in a folder of tests/shapes/ for each shape"


def test_each_shape_states_layer_severity_and_remedy() -> None:
    for predicate in (bs.layer, sh.severity, bs.remedy):
        held = {name: values for name, values in stated(predicate).items() if name in shapes()}
        assert set(held) == shapes(), f"without {words(predicate)}: {sorted(shapes() - set(held))}"
        assert {len(v) for v in held.values()} == {1}
    assert {v for vs in stated(bs.layer).values() for v in vs} == {
        bs["release"].value,
        bs["view"].value,
        bs["any"].value,
    }


def test_each_shape_has_a_message_that_is_a_sentence() -> None:
    told = bundled_shapes(Layer.ALL).told
    assert {s.removeprefix(bs.base) for s in told} == shapes(), "sh:message and bs:remedy in English"
    for message, remedy in told.values():
        assert re.fullmatch(r"[A-Z].{15,140}\.", message), message
        assert re.fullmatch(r"[A-Z].{15,180}\.", remedy), remedy
    assert len({m for m, _ in told.values()}) == len(told), (
        "two shapes that say the same cannot be told apart"
    )


def test_a_shape_allows_each_code_of_its_list() -> None:
    graph = rdflib.Graph()
    for path in (*bundled("ontology").glob("*.ttl"), *(bundled("ontology") / "shapes").glob("*.ttl")):
        graph.parse(path)
    lists = list(graph.subject_objects(SH["in"]))
    assert len(lists) >= 7
    for shape, listed in lists:
        allowed = set(Collection(graph, listed))
        schemes = {scheme for code in allowed for scheme in graph.objects(code, SKOS.inScheme)}
        whole = {code for scheme in schemes for code in graph.subjects(SKOS.inScheme, scheme)}
        assert allowed == whole, f"sh:in and sh:message of {shape}: {sorted(map(str, allowed ^ whole))}"


def test_each_layer_runs_its_own_shapes_and_those_of_both() -> None:
    ran = {layer: {s.removeprefix(bs.base) for s in bundled_shapes(layer).told} for layer in Layer}
    assert ran[Layer.RELEASE] | ran[Layer.VIEW] == ran[Layer.ALL] == shapes()
    assert "E12" in ran[Layer.RELEASE] - ran[Layer.VIEW]
    assert "P4" in ran[Layer.VIEW] - ran[Layer.RELEASE]
    assert "S8" in ran[Layer.RELEASE] & ran[Layer.VIEW]


def test_queries_keep_to_what_every_engine_does() -> None:
    queries = [words(t.object) for t in shape_triples() if t.predicate == sh.select]
    assert len(queries) >= 35
    for query in queries:
        bare = re.sub(r'"[^"]*"', '""', query)
        assert not re.search(r"\b(VALUES|MINUS|SERVICE|GRAPH)\b", bare), query
        assert set(re.findall(r"(?<![\w$?])([a-z]+):\w", bare)) <= declared(), query
        assert "$this" in query


def declared() -> set[str]:
    found = {words(t.object) for t in shape_triples() if t.predicate == sh["prefix"]}
    namespaces = {words(t.object) for t in shape_triples() if t.predicate == sh.namespace}
    assert len(found) == len(namespaces) == 10
    assert namespaces <= set(PREFIXES.values())
    return found


@pytest.mark.parametrize("name", NAMES)
def test_fast_path_finds_the_fault_and_no_other(name: str) -> None:
    assert validate(example(name, "good")).findings == ()
    found = validate(example(name, "bad")).findings
    assert {f.shape for f in found} == {name}, f"what tests/shapes/{name}/bad.ttl breaks"
    assert {f.severity.name.capitalize() for f in found} == {stated(sh.severity)[name][0].rpartition("#")[2]}
    assert all(f.focus_label and f.message and f.remedy for f in found)


@pytest.mark.parametrize("name", NAMES)
def test_judge_finds_the_fault_too(name: str) -> None:
    shape = only(name)
    assert validate(example(name, "good"), shapes=shape, engine=Engine.PYSHACL).findings == ()
    found = validate(example(name, "bad"), shapes=shape, engine=Engine.PYSHACL).findings
    assert found == validate(example(name, "bad"), shapes=shape).findings
    assert found


@pytest.mark.parametrize("kind", ["good", "bad"])
def test_engines_agree_on_all_examples_in_one_graph(kind: str) -> None:
    """Mixed together the examples break many shapes at once; each engine finds the same, one by one."""
    mixed = [q for name in NAMES for q in example(name, kind)]
    judged = validate(mixed, engine=Engine.PYSHACL).findings
    assert validate(mixed).findings == judged
    assert len(judged) > (120 if kind == "bad" else 5)


def test_the_judge_parses_a_query_once_whatever_the_number_of_nodes(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str] = []

    def counted(query: str) -> object:
        parsed.append(query)
        return parseQuery(query)

    monkeypatch.setattr("rdflib.plugins.sparql.processor.parseQuery", counted)
    twice = [
        Quad(NamedNode(f"{words(q.subject)}/{n}"), q.predicate, q.object)
        for n in range(2)
        for q in example("S8", "bad")
    ]
    judge._parsed.cache_clear()
    assert len(validate(twice, shapes=only("S8"), engine=Engine.PYSHACL).findings) == 2
    assert len(parsed) == 1


@pytest.mark.parametrize("engine", Engine)
@pytest.mark.parametrize(("key", "told"), [("2005-11", False), ("2010", True), (None, True)])
def test_a_decision_between_nodes_is_held_against_the_conflict_of_its_key(
    engine: Engine, key: str | None, told: bool
) -> None:
    decided = NamedNode("https://w3id.org/balticgraph/id/decision/0123456789ab")
    conflict = NamedNode("https://w3id.org/balticgraph/id/conflict/session/baltic-assembly/42/ordinal")
    keys = [Quad(conflict, dcterms.identifier, Literal("2005-11"))]
    keys += [Quad(decided, dcterms.identifier, Literal(key))] if key else []
    found = validate([*example("X11", "good"), *keys], shapes=only("X11"), engine=engine).findings
    assert bool(found) is told


def test_severities_keep_only_violations_out() -> None:
    warning = validate(example("T1", "bad"))
    assert warning.conforms
    assert not warning.clean
    assert warning.count(Severity.WARNING) == 1
    assert not validate(example("S8", "bad")).conforms


def test_focus_leaves_out_what_neighbours_break() -> None:
    quads = example("S8", "bad")
    event = NamedNode("https://w3id.org/balticgraph/id/session/baltic-assembly/42")
    held: tuple[Finding, ...] = validate(quads, focus={event}).findings
    assert [f.focus for f in held] == [event]
    assert validate(quads, focus={NamedNode("https://w3id.org/balticgraph/id/other")}).findings == ()


def test_a_quote_is_held_against_the_text_where_there_is_one() -> None:
    bad = example("E4", "bad")
    assert [f.shape for f in validate(bad).findings] == ["E4"]
    assert validate(q for q in bad if q.predicate != rdf.value).findings == ()


def test_offsets_count_code_points() -> None:
    quads = [
        Quad(
            q.subject,
            q.predicate,
            Literal("😀" + words(q.object)[1:]) if q.predicate == rdf.value else q.object,
        )
        for q in example("E4", "good")
    ]
    assert validate(quads).findings == ()
    assert validate(quads, engine=Engine.PYSHACL, shapes=only("E4")).findings == ()
