"""The store on disk: what is written stands, what fails changes nothing, refusals are one clear sentence."""

import hashlib
import os
import pwd
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad

from balticgraph.errors import StoreError, UsageError
from balticgraph.store.embedded import FORMAT, Store
from balticgraph.store.place import default_place, reading, writing
from balticgraph.store.results import Table, Triples, Truth
from balticgraph.vocabulary import BASE, GRAPH_ONTOLOGY, GRAPH_VIEW, bg
from tests.nobody import as_nobody, seen_by_all
from tests.store.small import QUADS, in_memory, on_disk

RELEASE = NamedNode(BASE + "graph/release/seimas-1/0123456789ab")
TEXT = "42th\r\nSession – Kupčinskas"
HASH = f"sha256:{hashlib.sha256(TEXT.encode()).hexdigest()}"
NEW = Quad(NamedNode("urn:new"), NamedNode("urn:p"), Literal("x"), GRAPH_VIEW)


def one_sentence(error: BaseException) -> str:
    said = str(error)
    assert "\n" not in said
    assert len(said) < 300
    return said


def test_what_is_written_is_read(tmp_path: Path) -> None:
    with Store.open(on_disk(tmp_path)) as store:
        assert len(store) == len(QUADS)
        assert {str(q) for q in store.quads() if not _loose(q)} == {str(q) for q in QUADS if not _loose(q)}
        assert len(store.graphs()) == 5
        assert list(store.graphs()) == sorted(store.graphs(), key=str)
        assert {q.graph_name for q in store.quads(graph=RELEASE)} == {RELEASE}
        assert store.contains(RELEASE)
        assert not store.contains(NamedNode("urn:none"))


def _loose(quad: Quad) -> bool:
    return isinstance(quad.subject, BlankNode) or isinstance(quad.object, BlankNode)


def test_a_query_is_over_the_view_and_the_ontology() -> None:
    store = in_memory()
    assert store.query("ASK { ?s a bg:Session ; bg:heldAt ?place . bg:Session rdfs:label ?label }") == Truth(
        value=True
    )
    assert store.query("ASK { ?claim a bg:Claim }") == Truth(value=False)
    assert store.query("ASK { GRAPH ?g { ?claim a bg:Claim } }") == Truth(value=True)


def test_a_query_can_be_over_other_graphs() -> None:
    store = in_memory()
    inside = "SELECT ?s { ?s a bg:Session }"
    assert store.query(inside, graphs=[RELEASE]) == store.query(
        "SELECT ?s FROM graph:release\\/seimas-1\\/0123456789ab { ?s a bg:Session }"
    )
    assert store.query(f"ASK FROM <{RELEASE.value}> {{ ?s bg:heldAt ?p }}") == Truth(value=False)
    assert store.query("ASK FROM <urn:none> { ?s ?p ?o }") == Truth(value=False)
    assert store.query("ASK { ?s ?p ?o }", graphs=[]) == Truth(value=False)


def test_results_keep_order_and_gaps() -> None:
    told = in_memory().query(
        "SELECT ?name ?no { ?p a foaf:Person; foaf:name ?name OPTIONAL { ?p bg:x ?no } } ORDER BY DESC(?name)"
    )
    assert isinstance(told, Table)
    assert told.columns == ("name", "no")
    assert [row[0].value for row in told.rows if row[0]] == sorted((r[0] for r in told.texts()), reverse=True)
    assert {row[1] for row in told.rows} == {None}


def test_triples_are_sorted_and_single() -> None:
    told = in_memory().query("CONSTRUCT { ?e a bg:Event } { ?a bg:attendanceOf ?e }")
    assert isinstance(told, Triples)
    assert len(told.triples) == 2
    assert list(told.triples) == sorted(told.triples, key=str)


def test_relative_addresses_are_those_of_resources() -> None:
    assert in_memory().query("ASK { <person/aadu-must> a foaf:Person }") == Truth(value=True)


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("SELECT * {", "cannot be parsed: line 1"),
        ("SELECT * {\n?s foo:x ?y }", "the prefix foo: is not declared"),
        ("DROP ALL", "begin with SELECT"),
        ("SELECT * { FILTER(<urn:f>(1)) }", "cannot be answered"),
    ],
)
def test_a_wrong_query_is_a_usage_error(query: str, reason: str) -> None:
    with pytest.raises(UsageError, match=reason) as refused:
        in_memory().query(query)
    one_sentence(refused.value)


def test_a_replacement_is_whole(tmp_path: Path) -> None:
    place = on_disk(tmp_path)
    with writing(str(place)) as store:
        store.replace([RELEASE], [NEW], [q for q in QUADS if q.predicate == bg.confidence])
    with Store.open(place) as store:
        assert not store.contains(RELEASE)
        assert NEW in set(store.quads(graph=GRAPH_VIEW))
        gone = sum(q.graph_name == RELEASE for q in QUADS) + 1
        assert len(store) == len(QUADS) - gone + 1


def test_a_replacement_that_fails_changes_nothing(tmp_path: Path) -> None:
    with Store.create(tmp_path / "s") as store:
        store.replace((), [NEW])

        def quads() -> Iterator[Quad]:
            yield Quad(NamedNode("urn:other"), NamedNode("urn:p"), Literal("x"), GRAPH_VIEW)
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            store.replace([GRAPH_VIEW], quads())
        assert list(store.quads()) == [NEW]


@pytest.mark.parametrize(
    "words",
    ['a "quoted" \\ one', "line\nbreak\r\ttab", "Kupčinskas \U0001f1f1\U0001f1f9", "} ; DROP ALL ; {"],
)
def test_any_words_survive_being_written(tmp_path: Path, words: str) -> None:
    quad = Quad(NamedNode("urn:s"), NamedNode("urn:p"), Literal(words, language="en"), GRAPH_VIEW)
    with Store.create(tmp_path / "s") as store:
        store.replace((), [NEW, quad])
        assert set(store.quads()) == {NEW, quad}
        store.replace((), (), [quad])
        assert list(store.quads()) == [NEW]


def test_text_layers_are_kept_by_their_hash(tmp_path: Path) -> None:
    with Store.create(tmp_path / "s") as store:
        store.keep_text(HASH, TEXT)
        (file,) = (tmp_path / "s" / "texts").iterdir()
        written = file.stat().st_mtime_ns, file.stat().st_ino
        store.keep_text(HASH, TEXT)
        assert store.text(HASH) == TEXT
        assert (file.stat().st_mtime_ns, file.stat().st_ino) == written, "it is not written again"
        assert store.text("sha256:cd") is None
    assert in_memory().text(HASH) is None


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe", TEXT.encode()[:-1], b"another text"])
def test_a_damaged_text_is_told_and_comes_back(damage: bytes, tmp_path: Path) -> None:
    with Store.create(tmp_path) as store:
        store.keep_text(HASH, TEXT)
        (file,) = (tmp_path / "texts").iterdir()
        file.write_bytes(damage)
        with pytest.raises(StoreError, match="is damaged; load its release again") as told:
            store.text(HASH)
        one_sentence(told.value)
        store.keep_text(HASH, TEXT)
        assert store.text(HASH) == TEXT


def test_no_store(tmp_path: Path) -> None:
    for place in (tmp_path / "none", tmp_path):
        with pytest.raises(StoreError, match=r"there is no store at .*balticgraph build") as refused:
            Store.open(place)
        one_sentence(refused.value)
    assert list(tmp_path.iterdir()) == [], "looking for a store makes none"


def test_a_second_writer(tmp_path: Path) -> None:
    place = on_disk(tmp_path)
    with (
        Store.create(place),
        pytest.raises(StoreError, match=r"in use by another writer.*--store") as refused,
    ):
        Store.create(place)
    one_sentence(refused.value)


def test_a_second_writer_in_another_process(tmp_path: Path) -> None:
    place = on_disk(tmp_path)
    script = "import sys, pathlib, balticgraph.store.embedded as e; e.Store.create(pathlib.Path(sys.argv[1]))"
    with Store.create(place):
        command = [sys.executable, "-c", script, str(place)]
        told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode != 0
    assert "in use by another writer" in told.stderr.splitlines()[-1]


def test_a_reader_beside_a_writer(tmp_path: Path) -> None:
    place = on_disk(tmp_path)
    with Store.create(place) as writer, Store.open(place) as reader:
        writer.replace((), [NEW])
        assert len(reader) == len(QUADS)
    with Store.open(place) as reader:
        assert len(reader) == len(QUADS) + 1


def test_another_format(tmp_path: Path) -> None:
    place = on_disk(tmp_path)
    (place / "format").write_bytes(b"999\xff\n")
    for way in (Store.open, Store.create):
        with pytest.raises(
            StoreError, match=f"has format 999.*reads format {FORMAT}.*build it anew"
        ) as refused:
            way(place)
        one_sentence(refused.value)


def test_a_store_that_was_copied_to_a_full_disk(tmp_path: Path) -> None:
    place = on_disk(tmp_path)
    (place / "format").write_bytes(b"")
    for way in (Store.open, Store.create):
        with pytest.raises(StoreError, match=r"is not whole.*copy it again") as refused:
            way(place)
        one_sentence(refused.value)


def test_a_damaged_store(tmp_path: Path) -> None:
    place = on_disk(tmp_path)
    (place / "quads" / "CURRENT").write_text("rubbish")
    for way in (Store.open, Store.create):
        with pytest.raises(StoreError, match=r"is damaged.*backup") as refused:
            way(place)
        one_sentence(refused.value)


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(StoreError, match="is not empty and holds no store"):
        Store.create(tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_place_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(StoreError, match="cannot be written"):
        Store.create(tmp_path / "file")
    with pytest.raises(StoreError, match="cannot be written"):
        Store.create(tmp_path / "file" / "below")
    with pytest.raises(StoreError, match="there is no store"):
        Store.open(tmp_path / "file")


def test_an_unwritable_folder(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    folder = tmp_path if os.geteuid() else Path("/proc")  # the superuser may write anywhere else
    with pytest.raises(StoreError, match="cannot be written") as refused:
        Store.create(folder / "balticgraph")
    one_sentence(refused.value)


def test_a_store_that_one_may_not_look_into_is_not_said_to_be_missing() -> None:
    with seen_by_all() as folder:
        (folder / "closed").mkdir()
        place = on_disk(folder / "closed")
        (folder / "closed").chmod(0o400)
        with as_nobody(), pytest.raises(StoreError, match=r"cannot be read \(Permission denied\)") as refused:
            Store.open(place)
        one_sentence(refused.value)


def test_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_place() == tmp_path / "balticgraph" / "store"
    with writing() as store:
        store.replace((), [NEW])
    with reading() as view:
        assert view.query("ASK { <urn:new> ?p ?o }") == Truth(value=True)
    with pytest.raises(UsageError, match="can only be read from"), writing("http://127.0.0.1:9/sparql"):
        pass


def test_a_user_without_a_home_is_told_to_name_the_store(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a container that runs under a number alone."""
    for name in ("HOME", "XDG_DATA_HOME", "BALTICGRAPH_STORE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", {}.__getitem__)
    with pytest.raises(UsageError, match="BALTICGRAPH_STORE"), reading():
        pass


def test_an_empty_word_is_not_the_default_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    for opened in (reading, writing):
        with pytest.raises(UsageError, match="is empty; name a folder") as refused, opened(""):
            pass
        one_sentence(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_the_engine_s_own_answers_leave_the_dataset_to_the_query() -> None:
    store = in_memory()
    assert not bool(store.evaluate("ASK { ?s ?p ?o }"))
    assert bool(store.evaluate("ASK { ?s ?p ?o }", default=[GRAPH_ONTOLOGY]))
    assert not bool(store.evaluate("ASK { GRAPH ?g { ?s ?p ?o } }", default=[GRAPH_VIEW], named=[]))
    assert isinstance(store.evaluate("SELECT * { }"), ox.QuerySolutions)


@pytest.mark.parametrize(
    ("query", "columns"),
    [
        ("SELECT * { ?s ?p ?o }", ("s", "p", "o")),
        ("PREFIX a: <urn:select> SELECT\nREDUCED * { ?zebra ?p ?ant }", ("zebra", "p", "ant")),
        ("SELECT*{ ?o ?p ?s . # ?z\n BIND('?x' AS ?b) }", ("o", "p", "s", "b")),
        ("SELECT * { ?s ?p ?o MINUS { ?s ?p ?hidden } } ORDER BY ?s LIMIT 1", ("s", "p", "o")),
        ("SELECT ?o ?s { { SELECT * { ?s ?p ?o } } }", ("o", "s")),
        ("SELECT * { }", ()),
    ],
)
def test_a_star_gives_the_columns_as_the_query_names_them(query: str, columns: tuple[str, ...]) -> None:
    told = Store.memory().query(query)
    assert isinstance(told, Table)
    assert told.columns == columns


def test_a_closed_store_says_so(tmp_path: Path) -> None:
    with Store.create(tmp_path / "store") as store:
        pass
    for ask in (lambda: store.query("ASK { }"), lambda: len(store), store.graphs, store.flush):
        with pytest.raises(StoreError, match="the store is closed"):
            ask()
    assert not hasattr(store, "nothing")


def test_a_version_that_is_none_is_told_in_part(tmp_path: Path) -> None:
    with Store.create(tmp_path / "store"):
        pass
    (tmp_path / "store" / "format").write_text("an export over it " * 1000, "utf-8")
    with pytest.raises(StoreError, match="has format an export over it an, this version") as refused:
        Store.open(tmp_path / "store")
    assert len(str(refused.value)) < 400 + len(str(tmp_path))
