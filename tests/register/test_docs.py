"""What docs/register.md says of the tables is so."""

import re
from collections.abc import Mapping
from pathlib import Path

from balticgraph.register.known import decisions
from balticgraph.register.tables import Table

DOCS = (Path(__file__).parents[2] / "docs" / "register.md").read_text("utf-8")


def test_each_table_is_told_with_its_number_of_rows(tables: Mapping[str, Table]) -> None:
    told: dict[str, int] = {}
    for names, counts in re.findall(r"^\| (`[^|]+`) \| ([\d, ]+) \|", DOCS, re.MULTILINE):
        numbers = [int(count) for count in counts.split(",")]
        told |= dict(zip(re.findall(r"`(\w+)`", names), numbers, strict=True))
    assert told == {name: len(table.rows) for name, table in tables.items()}, "the table of docs/register.md"


def test_what_is_decided_is_told_by_its_matter(tables: Mapping[str, Table]) -> None:
    assert len(decisions(tables)) >= 20
    assert DOCS.count("decided") >= 12


def test_links_are_counted(tables: Mapping[str, Table]) -> None:
    matches = [row["match"] for row in tables["persons"].rows]
    assert f"({matches.count('exact')}, `exact`)" in DOCS
    assert matches.count("candidate") == 14
