"""Cells know where they stand."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balticgraph.register.rows import lines

SIGNS = st.characters(exclude_characters="\r\n", exclude_categories=["Cs"])
CELLS = st.lists(st.lists(st.text(SIGNS), min_size=1), min_size=1)


@given(CELLS)
def test_what_was_written_is_read_back_from_where_it_stands(rows: list[list[str]]) -> None:
    written = io.StringIO()
    csv.writer(written, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(rows)
    text = written.getvalue()
    read = lines(text)
    assert [[cell.value for cell in line.cells] for line in read] == rows
    for line in read:
        assert line.broken is None
        for cell in line.cells:
            assert text[cell.start : cell.start + len(cell.quote)] == cell.quote


@pytest.mark.parametrize(("line", "column"), [('a,"b', 2), ('a,b"c,d', 2), ('"a"b,c', 1), ('a,"b""', 2)])
def test_a_stray_quotation_mark_is_told_by_its_column(line: str, column: int) -> None:
    assert lines(line)[0].broken == column


def test_an_empty_cell_at_the_end_counts() -> None:
    assert [cell.value for cell in lines("a,,\n")[0].cells] == ["a", "", ""]
