"""The tables are what their package says of them, and say what the graph says."""

import csv
import io
import json
import zipfile
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package
from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.errors import UsageError
from balticgraph.exports.package import export_tables
from balticgraph.exports.sheets import SHEETS
from balticgraph.store.embedded import Store
from balticgraph.vocabulary import (
    BASE,
    GRAPH_CONFLICTS,
    GRAPH_VIEW,
    bg,
    code,
    dcterms,
    oa,
    org,
    rdf,
    xsd,
)
from tests.store.small import QUADS, in_memory

SESSION = NamedNode(BASE + "id/session/baltic-assembly/42")


def exported(store: Store) -> bytes:
    out = io.BytesIO()
    export_tables(store, out)
    return out.getvalue()


def rows(store: Store, name: str) -> list[dict[str, str]]:
    with zipfile.ZipFile(io.BytesIO(exported(store))) as archive:
        return list(csv.DictReader(io.StringIO(archive.read(f"{name}.csv").decode())))


def package(store: Store) -> dict[str, Any]:
    with zipfile.ZipFile(io.BytesIO(exported(store))) as archive:
        described: dict[str, Any] = json.loads(archive.read("datapackage.json"))
        for resource in described["resources"]:
            data = archive.read(resource["path"])
            assert resource["bytes"] == len(data)
            assert resource["hash"] == f"sha256:{sha256(data).hexdigest()}"
        return described


def test_one_row_for_each_person_and_event() -> None:
    told = rows(in_memory(), "attendance")
    assert len(told) == 7
    assert told[3] == {
        "id": "attendance/session/baltic-assembly/42/aadu-must",
        "event": "session/baltic-assembly/42",
        "event_name": "42nd Session of the Baltic Assembly",
        "person": "person/aadu-must",
        "name": "Aadu Must",
        "status": "present",
        "role": "attended",
        "offices": "",
        "capacity": "",
        "disputed": "",
        "sources": "",
        "support": "",
        "confidence": "",
    }
    heads = [
        r["offices"] for r in told if r["person"].endswith("kupcinskas") and r["event"].startswith("session")
    ]
    assert heads == ["Head of the Seimas Delegation to the Baltic Assembly"]


def _claimed(n: int, support: NamedNode | None, subject: NamedNode, *said: NamedNode) -> list[Quad]:
    """A claim of a source, about a subject as a whole or about one value of it."""
    names = ("claim", "span", "layer", "snapshot", "source", "rule")
    claim, span, layer, snapshot, source, rule = (NamedNode(f"{BASE}id/{name}/{n}") for name in names)
    triples = [
        (claim, rdf.subject, subject),
        *((claim, term, value) for term, value in zip((rdf.predicate, rdf.object), said, strict=False)),
        *([(claim, bg.support, support)] if support else []),
        (claim, bg.extractedBy, rule),
        (claim, bg.supportedBy, span),
        (span, oa.hasSource, layer),
        (layer, bg.textLayerOf, snapshot),
        (snapshot, bg.snapshotOf, source),
    ]
    return [Quad(*triple, NamedNode(f"{BASE}graph/provenance/{n}")) for triple in triples]


def test_a_row_is_as_sure_as_its_surest_reading() -> None:
    store = in_memory()
    bare = next(row["id"] for row in rows(store, "events") if not row["confidence"])
    for n, share in enumerate(("0.58", "0.9"), 1):
        claim, graph = NamedNode(f"{BASE}id/claim/{n}"), NamedNode(f"{BASE}graph/provenance/{n}")
        sure = Quad(claim, bg.confidence, Literal(share, datatype=xsd.decimal), graph)
        store.bulk([*_claimed(n, None, NamedNode(f"{BASE}id/{bare}")), sure])
    told = {row["id"]: row["confidence"] for row in rows(store, "events")}
    assert told[bare] == "0.9"


PLACE = (bg.heldAt, NamedNode(BASE + "id/place/tallinn"))


def _support(store: Store) -> str:
    return next(r["support"] for r in rows(store, "events") if r["id"] == "session/baltic-assembly/42")


def test_what_no_source_speaks_of_is_marked_by_row_and_by_column() -> None:
    store = in_memory()
    tenure = NamedNode(BASE + "id/" + rows(store, "offices")[0]["id"])
    store.bulk(
        [
            *_claimed(1, code.general_knowledge, SESSION, *PLACE),
            Quad(SESSION, *PLACE, GRAPH_VIEW),
            Quad(tenure, bg.support, code.general_knowledge, GRAPH_VIEW),
        ]
    )
    assert _support(store) == "general-knowledge: place"
    offices = {row["id"]: row["support"] for row in rows(store, "offices") if row["support"]}
    assert offices == {tenure.value.removeprefix(BASE + "id/"): "general-knowledge"}
    store.bulk(_claimed(2, code.stated, SESSION, *PLACE))
    assert not _support(store)


def test_what_only_follows_from_the_sources_is_marked_too() -> None:
    store = in_memory()
    store.bulk([*_claimed(1, code.derived, SESSION), Quad(SESSION, *PLACE, GRAPH_VIEW)])
    assert _support(store) == "derived"
    store.bulk(_claimed(2, code.general_knowledge, SESSION, *PLACE))
    assert _support(store) == "derived | general-knowledge: place"
    store.bulk(_claimed(3, code.derived, SESSION, *PLACE))
    assert _support(store) == "derived"
    store.bulk(_claimed(4, None, SESSION))  # a release bears no mark: what it says is stated
    assert _support(store) == "derived: place"
    store.bulk(_claimed(5, code.stated, SESSION, *PLACE))
    assert not _support(store)
    retraction = NamedNode(BASE + "id/retraction/source/5")
    store.bulk(
        [
            Quad(
                retraction,
                dcterms.references,
                NamedNode(BASE + "id/source/5"),
                NamedNode(BASE + "graph/retractions"),
            )
        ]
    )
    assert _support(store) == "derived: place", "what is withdrawn states nothing"


def test_events_have_numbers_days_and_places() -> None:
    council, session = rows(in_memory(), "events")
    assert (council["class"], council["number"], council["presidency"]) == ("JointMeeting", "29", "")
    assert session["start"] == "2023-11-23"
    assert session["place"] == "Tallinn"
    assert session["presidency"] == "presidency/baltic-assembly/2023"


def test_where_sources_disagree_a_single_value_is_left_out_and_others_stand_side_by_side() -> None:
    more = [
        Quad(SESSION, bg.ordinal, Literal(43), GRAPH_VIEW),
        Quad(SESSION, bg.hostState, NamedNode(BASE + "id/state/latvia"), GRAPH_VIEW),
        Quad(SESSION, bg.hostState, NamedNode(BASE + "id/state/estonia"), GRAPH_VIEW),
    ]
    session = rows(in_memory([*QUADS, *more]), "events")[1]
    assert session["number"] == ""
    assert session["host_state"] == "Estonia | Latvia"
    assert session["host_state_key"] == ""
    assert session["disputed"] == "number | host_state_key"


def test_a_disagreement_that_nobody_decided_is_named_and_a_decided_one_is_not() -> None:
    conflict = NamedNode(BASE + "id/conflict/session/baltic-assembly/42/held-at")
    told = [
        Quad(conflict, rdf.type, bg.Conflict, GRAPH_CONFLICTS),
        Quad(conflict, rdf.subject, SESSION, GRAPH_CONFLICTS),
        Quad(conflict, rdf.predicate, bg.heldAt, GRAPH_CONFLICTS),
    ]
    assert [r["disputed"] for r in rows(in_memory([*QUADS, *told]), "events")] == ["", "place"]
    decided = Quad(conflict, bg.prefersClaim, NamedNode("urn:claim"), GRAPH_CONFLICTS)
    assert [r["disputed"] for r in rows(in_memory([*QUADS, *told, decided]), "events")] == ["", ""]


def test_rows_that_contest_each_other_keep_their_values_and_name_the_column() -> None:
    conflict = NamedNode(BASE + "id/conflict/person/aadu-must/award-year/medal/2023-2024")
    told = [
        Quad(conflict, rdf.type, bg.Conflict, GRAPH_CONFLICTS),
        Quad(conflict, rdf.subject, NamedNode(BASE + "id/person/aadu-must"), GRAPH_CONFLICTS),
        Quad(conflict, rdf.predicate, bg.awardYear, GRAPH_CONFLICTS),
    ]
    for year in ("2023", "2024"):
        award, claim = (
            NamedNode(f"{BASE}id/award/medal/{year}/aadu-must"),
            NamedNode(f"{BASE}id/claim/{year}"),
        )
        told += [
            Quad(award, rdf.type, bg.PrizeAward, GRAPH_VIEW),
            Quad(award, bg.awardYear, Literal(year, datatype=xsd.gYear), GRAPH_VIEW),
            Quad(claim, rdf.subject, award, NamedNode(BASE + "graph/provenance/one")),
            Quad(conflict, bg.involves, claim, GRAPH_CONFLICTS),
        ]
    found = [(r["year"], r["disputed"]) for r in rows(in_memory([*QUADS, *told]), "prizes")]
    assert found == [("2023", "year"), ("2024", "year")]


def test_a_prize_goes_to_a_person_or_a_body() -> None:
    awards = [NamedNode(f"{BASE}id/award/medal/2023/{n}") for n in (1, 2)]
    to = [NamedNode(BASE + "id/person/aadu-must"), NamedNode(BASE + "id/body/quartet")]
    told = [
        Quad(award, term, value, GRAPH_VIEW)
        for award, recipient in zip(awards, to, strict=True)
        for term, value in (
            (rdf.type, bg.PrizeAward),
            (bg.recipient, recipient),
            (bg.awardYear, Literal("2023", datatype=xsd.gYear)),
        )
    ]
    found = [(r["person"], r["body"], r["year"]) for r in rows(in_memory([*QUADS, *told]), "prizes")]
    assert found == [("person/aadu-must", "", "2023"), ("", "body/quartet", "2023")]


def test_who_only_published_a_source_is_no_body_of_the_cooperation() -> None:
    agency, party = (NamedNode(f"{BASE}id/body/{name}") for name in ("agency", "party"))
    source, award = NamedNode(BASE + "id/source/agency-1"), NamedNode(BASE + "id/award/medal/2023/1")
    told = [Quad(body, rdf.type, org.Organization, GRAPH_VIEW) for body in (agency, party)]
    told += [Quad(source, dcterms.publisher, body, GRAPH_VIEW) for body in (agency, party)]
    told += [Quad(award, bg.recipient, party, GRAPH_VIEW)]
    found = {row["id"] for row in rows(in_memory([*QUADS, *told]), "bodies")}
    assert "body/party" in found
    assert "body/agency" not in found


def test_the_package_describes_every_column() -> None:
    described = package(in_memory())
    *tables, codebook = described["resources"]
    assert [r["name"] for r in tables] == [sheet.name for sheet in SHEETS]
    assert len(SHEETS) >= 10
    told = [(r["table"], r["column"], r["type"]) for r in rows(in_memory(), codebook["name"])]
    assert told == [(t["name"], f["name"], f["type"]) for t in tables for f in t["schema"]["fields"]]
    assert all(r["description"] for r in rows(in_memory(), "codebook"))
    with zipfile.ZipFile(io.BytesIO(exported(in_memory()))) as archive:
        heads = {s.name: archive.read(f"{s.name}.csv").decode().splitlines()[0].split(",") for s in SHEETS}
    for resource, sheet in zip(tables, SHEETS, strict=True):
        assert heads[sheet.name] == [f["name"] for f in resource["schema"]["fields"]]
        assert all(f["description"] for f in resource["schema"]["fields"])


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the validator's own
def test_frictionless_finds_no_fault(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(exported(in_memory()))) as archive:
        archive.extractall(tmp_path)
    report = Package(str(tmp_path / "datapackage.json")).validate()
    assert report.flatten(["resourceName", "rowNumber", "fieldName", "message"]) == []
    assert len(report.tasks) == len(SHEETS) + 1
    (tmp_path / "attendance.csv").write_text("id,event\n", "utf-8")
    assert not Package(str(tmp_path / "datapackage.json")).validate().valid, "it would find one"


def test_same_bytes_in_another_order_of_loading() -> None:
    assert exported(in_memory()) == exported(in_memory(QUADS[::-1]))


def test_a_named_graph_is_refused() -> None:
    with pytest.raises(UsageError, match="leave --graph out"):
        export_tables(in_memory(), io.BytesIO(), GRAPH_VIEW)


def test_no_graph_gives_empty_tables() -> None:
    assert rows(Store.memory(), "persons") == []


def test_the_package_names_whom_to_cite_as_the_citation_file_does() -> None:
    citation = (Path(__file__).parents[2] / "CITATION.cff").read_text("utf-8")
    described = package(in_memory())
    assert [f'  - name: "{c["title"]}"' in citation for c in described["contributors"]] == [True]
    assert f"version: {described['version']}\n" in citation
