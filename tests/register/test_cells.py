"""Each value of a table is read, or passed over with a reason: none is lost unseen."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any

import pytest

from balticgraph.facts.fact import Evidence, Reading
from balticgraph.register.tables import Table
from balticgraph.resources import bundled

PACKAGE: dict[str, Any] = json.loads((bundled("data") / "register" / "datapackage.json").read_text("utf-8"))
TABLES = {resource["name"]: resource for resource in PACKAGE["resources"]}
STATING = [name for name, resource in TABLES.items() if "passedOver" not in resource]
CARRIED = {"source_url", "support", "note"}
"""The columns that every claim carries as its sources, its support and its rationale."""


def _evidence(reading: Reading) -> Iterator[Evidence]:
    for field in fields(reading):
        if field.name not in {"release", "unread", "proofread"}:
            yield from (fact.evidence for fact in getattr(reading, field.name))


def _by_line(reading: Reading) -> Mapping[int, list[Evidence]]:
    """The evidence of the facts by the line that they were read from."""
    found: dict[int, list[Evidence]] = defaultdict(list)
    for evidence in _evidence(reading):
        lines = {reading.release.text.count("\n", 0, span.start) + 1 for span in evidence.spans}
        assert len(lines) == 1
        found[lines.pop()].append(evidence)
    return found


def _carried(evidence: Evidence, column: str, value: str) -> bool:
    told = {"source_url": " ".join(evidence.sources), "support": evidence.support, "note": evidence.note}
    return told[column] == value


def test_tables_are_many_enough() -> None:
    assert len(STATING) > 15
    assert set(TABLES) - set(STATING) == {"decisions", "sought"}


@pytest.mark.parametrize("name", STATING)
def test_each_filled_cell_is_read_or_passed_over_with_a_reason(
    name: str, tables: Mapping[str, Table], register: tuple[Reading, ...]
) -> None:
    table = tables[name]
    stated = [r for r in register if r.release.name == table.origin.name]
    assert stated, f"no reading of {name}.csv: make facts of its rows in src/balticgraph/register/tables.py"
    facts = _by_line(stated[0])
    reasons = {f["name"]: f.get("passedOver", "") for f in TABLES[name]["schema"]["fields"]}
    unseen = []
    for row in table.rows:
        here = facts[row.line]
        shown = {(span.start, span.end) for evidence in here for span in evidence.spans}
        for column, cell in row.cells.items():
            if not cell.value or len(reasons[column]) >= 20:
                continue
            if column in CARRIED:
                read = any(_carried(evidence, column, cell.value) for evidence in here)
            else:
                read = (cell.start, cell.start + len(cell.quote)) in shown
            if not read:
                unseen.append((row.line, column, cell.value))
    assert not unseen, (
        f"{name}.csv has cells that no fact quotes: read them in src/balticgraph/register/, or say in the column's "
        f"passedOver in datapackage.json why not: {unseen[:5]}"
    )


def test_the_reasons_for_passing_over_hold(tables: Mapping[str, Table]) -> None:
    for name in ("priorities", "presidencies"):
        column = "language" if name == "priorities" else "motto_language"
        assert {row[column] for row in tables[name].rows} - {""} == {"en"}
    homes = {row["name"]: row["country"] for row in tables["persons"].rows}
    prized = [r for r in tables["prizes"].rows if r["laureate_kind"] == "person" and r["country"]]
    assert len(prized) >= 100
    assert all(homes[row["laureate"]] == row["country"] for row in prized)


def test_the_state_of_a_firm_that_won_a_prize_is_read(
    tables: Mapping[str, Table], register: tuple[Reading, ...]
) -> None:
    table = tables["prizes"]
    rows = {r["laureate"]: r for r in table.rows if r["laureate_kind"] == "organisation"}
    [reading] = (r for r in register if r.release.name == table.origin.name)
    assert len(rows) >= 10
    assert {body.name: body.country for body in reading.bodies} == {n: r["country"] for n, r in rows.items()}
    for body in reading.bodies:
        [span] = (span for span in body.evidence.spans if span.of == "country")
        assert span.start == rows[body.name].cells["country"].start
