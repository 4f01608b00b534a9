"""The evidence says of every row of the tables what it was read from, with the words as they stand."""

import csv
import io
import zipfile

import pytest

from balticgraph.errors import UsageError
from balticgraph.exports.evidence import COLUMNS, export_evidence
from balticgraph.exports.package import export_tables
from balticgraph.store.embedded import Store
from balticgraph.vocabulary import GRAPH_VIEW
from tests.questions.made_graph import frozen


def exported(store: Store) -> str:
    out = io.BytesIO()
    export_evidence(store, out)
    return out.getvalue().decode()


@pytest.fixture(name="store", scope="module")
def _store() -> Store:
    return frozen()


def test_a_row_is_a_span_with_its_words(store: Store) -> None:
    rows = list(csv.DictReader(io.StringIO(exported(store))))
    assert len(rows) > 100
    for row in rows:
        assert int(row["end"]) - int(row["start"]) == len(row["quote"])
        assert 0 < float(row["confidence"]) <= 1
        assert all((row["id"], row["rule"], row["source"]))
    told = [
        r for r in rows if r["id"] == "session/baltic-assembly/42" and r["property"] == "schema:startDate"
    ]
    assert {(r["value"], r["holds"]) for r in told} == {("2023-11-23", "yes"), ("2023-11-24", "no")}
    assert any(r["pages"] == "https://seimas.example/42" for r in told)
    open_still = [
        r for r in rows if r["id"] == "session/baltic-assembly/41" and r["property"] == "schema:startDate"
    ]
    assert {(r["value"], r["holds"]) for r in open_still} == {
        ("2022-10-20", "contested"),
        ("2022-10-27", "contested"),
    }


def test_every_row_of_the_tables_has_evidence(store: Store) -> None:
    ids = {row["id"] for row in csv.DictReader(io.StringIO(exported(store)))}
    out = io.BytesIO()
    export_tables(store, out)
    with zipfile.ZipFile(out) as archive:
        for name in ("attendance", "events", "offices", "persons", "presidencies", "prizes"):
            rows = list(csv.DictReader(io.StringIO(archive.read(f"{name}.csv").decode())))
            assert rows
            assert {row["id"] for row in rows} <= ids, name


def test_no_graph_gives_the_head_alone() -> None:
    assert exported(Store.memory()) == ",".join(COLUMNS) + "\n"


def test_a_named_graph_is_refused(store: Store) -> None:
    with pytest.raises(UsageError, match="leave --graph out"):
        export_evidence(store, io.BytesIO(), GRAPH_VIEW)
