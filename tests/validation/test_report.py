"""Reports and the files they are made of: same bytes, readable, and with the place of a fault."""

import json
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse, serialize

from balticgraph.errors import BalticgraphError, ReadError
from balticgraph.validation.graphs import FORMATS, read_graph
from balticgraph.validation.shapes import bundled_shapes, shapes_of
from balticgraph.validation.validate import Engine, Layer, Report, validate
from balticgraph.vocabulary import bg, rdf, sh
from tests.nobody import as_nobody, seen_by_all

EXAMPLES = Path(__file__).parents[1] / "shapes"
BROKEN = ("S8", "S1", "E4")


def broken() -> Report:
    """What a graph broken in three ways by hand gives."""
    return validate(q for name in BROKEN for q in read_graph(EXAMPLES / name / "bad.ttl"))


def test_a_report_is_the_same_in_any_order_of_quads() -> None:
    quads = [q for name in BROKEN for q in read_graph(EXAMPLES / name / "bad.ttl")]
    assert validate(reversed(quads)).to_json() == broken().to_json()
    assert set(BROKEN) <= {f.shape for f in broken().findings}


def test_json_holds_each_finding() -> None:
    told = json.loads(broken().to_json())
    assert told["conforms"] is False
    assert len(told["findings"]) == len(broken().findings)
    first = next(f for f in told["findings"] if f["shape"] == "S8")
    assert first["label"] == "42nd Session of the Baltic Assembly"
    assert first["message"] == "End date is before start date."
    assert first["value"] == "2023-11-22"


def test_text_says_what_where_and_how_to_mend() -> None:
    text = validate(read_graph(EXAMPLES / "S8" / "bad.ttl")).to_text()
    assert text == (
        "violation S8: 42nd Session of the Baltic Assembly "
        "<https://w3id.org/balticgraph/id/session/baltic-assembly/42>\n"
        "    End date is before start date. (2023-11-22)\n"
        "    Swap or correct the two dates by their source.\n"
        "1 violation, 0 warning, 0 info\n"
    )


def test_rdf_report_is_a_validation_report() -> None:
    triples = broken().to_rdf()
    results = [t for t in triples if t.predicate == rdf.type and t.object == sh.ValidationResult]
    assert len(results) == len(broken().findings)
    assert [str(t.object)[:7] for t in triples if t.predicate == sh.conforms] == ['"false"']
    again = list(parse(serialize(triples, format=RdfFormat.TURTLE), format=RdfFormat.TURTLE))
    assert len(again) == len(triples)


@pytest.mark.parametrize("suffix", sorted(FORMATS))
def test_each_form_is_read(suffix: str, tmp_path: Path) -> None:
    quads = read_graph(EXAMPLES / "S8" / "bad.ttl")
    path = tmp_path / f"graph{suffix}"
    serialize([q.triple for q in quads], output=path, format=FORMATS[suffix])
    assert {q.triple for q in read_graph(path)} == {q.triple for q in quads}


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.ttl", b"@prefix a: <urn:a:> .\na:b a:c a:d\na:e", "at line 3, column"),
        ("a.ttl", b'<urn:a> <urn:b> "\xff" .', "Invalid UTF-8"),
        ("a.nq", b"<urn:a> <urn:b> <urn:c>\n", "at line 2, column 1"),
        ("a.jsonld", b'{"@id": ', "at line 1, column 9"),
        ("a.jsonld", b'{"@context": "https://example.org/c", "@id": "a:b"}', "is broken"),
        ("a.ttl", b"# nothing\n", "holds no triple"),
        ("a.xlsx", b"PK", "is no RDF that we read"),
    ],
)
def test_a_broken_file_is_told_with_its_place(
    name: str, content: bytes, message: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ReadError, match=message) as caught:
        read_graph(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "a.ttl").mkdir()
    with pytest.raises(ReadError, match="it is a folder"):
        read_graph(tmp_path / "a.ttl")


def test_shapes_that_say_nothing_find_nothing() -> None:
    assert validate(read_graph(EXAMPLES / "S8" / "bad.ttl"), shapes=shapes_of([])).clean


@pytest.mark.parametrize("engine", list(Engine))
def test_malformed_shapes_are_the_fault_of_the_project(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "shapes.ttl"
    path.write_text(
        f"@prefix sh: <{sh.base}> . @prefix bg: <{bg.base}> .\n"
        f'<urn:s> a sh:NodeShape ; sh:targetClass bg:Session ; sh:sparql [ sh:select "SELECT $this {{" ] .\n',
        "utf-8",
    )
    with pytest.raises(BalticgraphError, match="the shapes are malformed"):
        validate(
            read_graph(EXAMPLES / "S8" / "bad.ttl"),
            shapes=shapes_of(q.triple for q in read_graph(path)),
            engine=engine,
        )


def test_shapes_are_loaded_once() -> None:
    assert bundled_shapes(Layer.RELEASE) is bundled_shapes(Layer.RELEASE)


def test_a_file_that_one_may_not_look_at_is_not_said_to_be_missing() -> None:
    with seen_by_all() as folder:
        (folder / "closed").mkdir()
        (folder / "closed" / "a.ttl").write_text("<urn:a> <urn:b> 1 .")
        (folder / "closed").chmod(0o400)
        with as_nobody(), pytest.raises(ReadError, match="Permission denied; check its permissions"):
            read_graph(folder / "closed" / "a.ttl")
