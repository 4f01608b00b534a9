"""Tables are told in three forms, and what is read from the web cannot steer a terminal."""

import csv
import io
import json
import re

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from balticgraph.errors import UsageError
from balticgraph.exports.tables import write_result, write_table
from balticgraph.store.results import Table, Triples, Truth
from balticgraph.vocabulary import bg, skos, xsd

PERSON = NamedNode("https://w3id.org/balticgraph/id/person/andrius-kupcinskas")
OTHER = NamedNode("http://example.org/x")
TABLE = Table(
    ("person", "name", "quote", "ordinal"),
    (
        (PERSON, Literal("Andrius Kupčinskas"), Literal('said "yes", twice\nand left'), Literal(42)),
        (OTHER, Literal("[bold]Jānis[/bold] :smile:"), None, Literal("0.97", datatype=xsd.decimal)),
    ),
)


def written(table: Table, fmt: str) -> str:
    out = io.StringIO()
    write_table(table, fmt, out)
    return out.getvalue()


def test_csv_reads_back_as_it_was() -> None:
    text = written(TABLE, "csv")
    assert "\r" not in text
    assert text.endswith("0.97\n")
    assert list(csv.reader(io.StringIO(text))) == [list(TABLE.columns), *(list(row) for row in TABLE.texts())]


def test_json_keeps_numbers_and_truths_and_gaps() -> None:
    rows = json.loads(written(TABLE, "json"))
    assert rows[0]["ordinal"] == 42
    assert rows[0]["name"] == "Andrius Kupčinskas"
    assert rows[1]["person"] == "http://example.org/x"
    assert rows[1]["quote"] is None
    assert rows[1]["ordinal"] == 0.97
    assert json.loads(written(Table(("a",), ((Literal(value=True),),)), "json")) == [{"a": True}]


@pytest.mark.parametrize("odd", ["INF", "NaN", "9" * 5000])
@pytest.mark.parametrize("datatype", [xsd.integer, xsd.decimal])
def test_json_keeps_a_number_that_json_cannot_hold_as_written(odd: str, datatype: NamedNode) -> None:
    cell = Literal(odd, datatype=datatype)
    assert json.loads(written(Table(("n",), ((cell,),)), "json")) == [{"n": odd}]


def test_drawn_table_is_one_line_a_row_without_colour() -> None:
    lines = written(TABLE, "table").splitlines()
    assert len(lines) == 4, "header, rule, two rows"
    assert lines[0].split() == ["person", "name", "quote", "ordinal"]
    assert lines[2].startswith("id:person/andrius-kupcinskas")
    assert 'said "yes", twice and left' in lines[2]
    assert "[bold]Jānis[/bold] :smile:" in lines[3]
    assert "\x1b" not in "".join(lines)


def test_drawn_table_disarms_control_characters() -> None:
    evil = Table(("name",), ((Literal("\x1b]0;owned\x07\x9b31m"),),))
    assert not set(written(evil, "table")) & {"\x1b", "\x07", "\x9b"}


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:  # noqa: D102
        return True


def test_a_terminal_folds_long_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("NO_COLOR", "1")
    out = Terminal()
    write_table(Table(("quote",), ((Literal("a long quote " * 10),),)), "table", out)
    lines = re.sub("\x1b\\[[0-9;]*m", "", out.getvalue()).splitlines()
    assert len(lines) > 4
    assert max(map(len, lines)) <= 40


@pytest.mark.parametrize(
    ("width", "left"), [(30, "office, quote, iri"), (60, "quote, iri"), (80, "iri"), (120, None)]
)
def test_a_terminal_shows_the_columns_that_it_has_room_for_and_names_the_others(
    monkeypatch: pytest.MonkeyPatch, width: int, left: str | None
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setenv("NO_COLOR", "1")
    row = ("Edmunds Cepurītis", "Head of the Delegation", "said it " * 20, "id:person/edmunds-cepuritis")
    table = Table(("person", "office", "quote", "iri"), (tuple(map(Literal, row)),))
    out = Terminal()
    write_table(table, "table", out)
    told = " ".join(re.sub("\x1b\\[[0-9;]*m", "", out.getvalue()).split())
    assert (f"left out for want of width: {left}; --format csv" in told) == (left is not None)
    assert ("cepuritis" in told) == (left is None)
    assert "left out" not in written(table, "table"), "a file has every column"


def test_a_whole_table_has_its_last_word_on_any_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    table = Table(
        ("name", "status", "source", "message"),
        (tuple(map(Literal, ("a.md", "unreadable", "a-source", "why " * 30 + "end"))),),
    )
    out = Terminal()
    write_table(table, "table", out, whole=True)
    assert "end" in out.getvalue()
    assert "left out" not in out.getvalue()
    assert "…" not in out.getvalue()


def test_a_drawn_table_cuts_long_cells_and_says_so() -> None:
    long = Table(("quote", "source"), ((Literal("word " * 40), Literal("a page")),))
    lines = written(long, "table").splitlines()
    assert max(map(len, lines[:3])) < 70
    assert lines[2].endswith("…   a page")
    assert "--format csv or json has it whole" in lines[3]
    assert "word " * 40 in written(long, "csv")
    assert "whole" not in written(Table(("a",), ((Literal("x" * 48),),)), "table")


def test_a_drawn_table_has_iris_whole() -> None:
    key = "conflict/presidency/baltic-council-of-ministers/2018/presiding-state"
    long = Table(
        ("conflict", "words"), ((NamedNode(f"https://w3id.org/balticgraph/id/{key}"), Literal("w " * 40)),)
    )
    drawn = written(long, "table")
    assert f"id:{key}   w w" in drawn
    assert "w…" in drawn


@pytest.mark.parametrize(("fmt", "empty"), [("csv", "a,b\n"), ("json", "[]\n")])
def test_no_rows(fmt: str, empty: str) -> None:
    assert written(Table(("a", "b"), ()), fmt) == empty


def test_no_rows_drawn_still_names_the_columns() -> None:
    assert written(Table(("a", "b"), ()), "table").split()[:2] == ["a", "b"]


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(UsageError, match="choose table, csv or json"):
        written(TABLE, "xml")


def test_truth_and_triples() -> None:
    out = io.StringIO()
    write_result(Truth(value=False), "json", out)
    label = Triple(BlankNode("b"), skos.prefLabel, Literal("x"))
    write_result(Triples((label, Triple(PERSON, skos.exactMatch, bg.State))), "csv", out)
    head, first, second, third = out.getvalue().splitlines()
    assert (head, first) == ("false", "subject,predicate,object")
    assert second == "b,http://www.w3.org/2004/02/skos/core#prefLabel,x"
    assert third.endswith("ontology#State")
