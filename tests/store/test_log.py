"""The log of a store: lines that are whole, beginnings that an end takes the place of."""

import os
from pathlib import Path

import pytest

from balticgraph.errors import StoreError
from balticgraph.retracting import retraction
from balticgraph.store.embedded import Store
from balticgraph.store.log import BEGUN, record, recorded
from balticgraph.vocabulary import bg, rdf
from tests.store.small import QUADS, on_disk


def told(store: Path) -> list[tuple[object, object]]:
    return [(row["did"], row["what"]) for row in recorded(store)]


def test_what_came_to_its_end_is_told_once(tmp_path: Path) -> None:
    for what, begun in (("a", True), ("b", True), ("a", False), ("c", False)):
        record(tmp_path, {"did": "load", "what": what, **({BEGUN: True} if begun else {})})
    assert told(tmp_path) == [("load, not ended", "b"), ("load", "a"), ("load", "c")]


@pytest.mark.parametrize("what", ["one\u2028two", "one\x85two", "one\ntwo", "one\x0btwo", '"one"'])
def test_a_line_stays_one_whatever_its_words(what: str, tmp_path: Path) -> None:
    record(tmp_path, {"did": "retract", "what": what})
    record(tmp_path, {"did": "retract", "what": "b"})
    assert told(tmp_path) == [("retract", what), ("retract", "b")]


def test_a_path_that_is_no_text_is_told_as_far_as_it_is(tmp_path: Path) -> None:
    record(tmp_path, {"did": "load", "what": os.fsdecode(b"release-\xff.txt")})
    assert told(tmp_path) == [("load", "release-?.txt")]


def test_what_python_withdraws_is_told(tmp_path: Path) -> None:
    folder = on_disk(tmp_path)
    rule = next(q.subject for q in QUADS if q.predicate == rdf.type and q.object == bg.ExtractionRule)
    name = str(rule.value).rpartition("/id/rule/")[2]
    with Store.create(folder) as store:
        retraction(store, source=None, rule=name, why="it is wrong")
        retraction(store, source=None, rule=name, why="", undo=True)
    assert [(row["did"], row["what"], row.get("why")) for row in recorded(folder)] == [
        ("retract", name, "it is wrong"),
        ("undo retract", name, None),
    ]


def test_a_store_in_memory_has_no_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    record(None, {"did": "load", "what": "a"})
    assert list(tmp_path.iterdir()) == []


def test_a_log_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "log.jsonl").mkdir()
    with pytest.raises(StoreError, match=r"cannot be written .*; what has landed is in the store"):
        record(tmp_path, {"did": "load", "what": "a"})
