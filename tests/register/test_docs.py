"""What docs/register.md says of the tables is so."""

import re
from collections.abc import Mapping
from pathlib import Path

from balticgraph.register.known import decisions
from balticgraph.register.tables import Table

DOCS = (Path(__file__).parents[2] / "docs" / "register.md").read_text("utf-8")


def test_each_table_is_told(tables: Mapping[str, Table]) -> None:
    rows = re.findall(r"^\| (`[^|]+`) \| [\d, ]* \|", DOCS, re.MULTILINE)
    told = {name for names in rows for name in re.findall(r"`(\w+)`", names)}
    assert told == set(tables), "a row for each table in docs/register.md"


def test_what_is_decided_is_told_by_its_matter(tables: Mapping[str, Table]) -> None:
    assert len(decisions(tables)) >= 20
    assert DOCS.count("decided") >= 12


def test_links_are_counted(tables: Mapping[str, Table]) -> None:
    matches = [row["match"] for row in tables["persons"].rows]
    assert f"({matches.count('exact')}, `exact`)" in DOCS, (
        "count them in docs/register.md, Links to other data"
    )
    assert matches.count("candidate") == 14, "count them in docs/register.md, Links to other data, and here"
