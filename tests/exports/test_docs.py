"""The page on exports tells every form, every table and its keys as they are."""

import re
from pathlib import Path

from balticgraph.exports.export import EXPORTS
from balticgraph.exports.sheets import SHEETS

PAGE = (Path(__file__).parents[2] / "docs" / "exports.md").read_text("utf-8")


def test_it_names_every_form_and_table() -> None:
    assert [e.name for e in EXPORTS if f"`{e.name}`" not in PAGE and f"-f {e.name}`" not in PAGE] == []
    assert re.findall(r"^\| `(\w+)` \|", PAGE, re.MULTILINE) == [sheet.name for sheet in SHEETS]


def test_it_names_every_key_that_joins() -> None:
    for sheet in SHEETS:
        line = next(line for line in PAGE.splitlines() if line.startswith(f"| `{sheet.name}` |"))
        assert [
            column.name for column in sheet.columns if column.refers and f"`{column.name}`" not in line
        ] == []
